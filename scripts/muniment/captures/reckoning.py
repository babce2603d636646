"""Accounts for a text from its beginning to its end: shares of posts, and what is set aside between them."""

from collections.abc import Iterable

import msgspec

from muniment.captures import splitting
from muniment.captures.accounting import blinding
from muniment.captures.accounting.account import Account
from muniment.captures.drafts import pieces
from muniment.captures.drafts.pieces import Piece
from muniment.captures.letters.encoding import Decoded
from muniment.captures.plain import plaintext
from muniment.captures.shares import Share
from muniment.model.capture import Refused


class Reckoning:
    """How far a text is accounted for, and what is doubtful in that."""

    def __init__(self, decoded: Decoded, account: Account) -> None:
        self.decoded, self.text, self.account = decoded, decoded.text, account
        self.aside: list[Piece] = []
        """What is set aside behind the octets that have been accounted for, up to the character `place`."""
        self.place, self.octets = 0, 0
        self.doubts: list[str] = []

    def take(self, share: Share) -> None:
        """Account for the posts' part of the text; what is set aside at its end may go on behind it."""
        if not share.proved:
            raise Refused(splitting.UNPROVED)
        self.set_aside(share.before, share.start)
        self.settle(self.place, share.octets[0])
        self.account.add(share.spans)
        self.doubts += share.doubts
        self.octets, self.place = share.octets[1], share.end
        self.aside = [*share.behind]

    def set_aside(self, more: Iterable[Piece], until: int = 0) -> None:
        """Set pieces aside, and what lies before each of them, and before the character `until`."""
        for piece in more:
            self.aside += [*pieces.gap(self.text, self.place, piece.start), piece]
            self.place = piece.end
        self.aside += pieces.gap(self.text, self.place, until)
        self.place = max(self.place, until)

    def settle(self, place: int, octets: int) -> None:
        """Account for what was set aside up to a character, which is at this octet of the capture."""
        self.set_aside((), place)
        spans = list(pieces.spans(self.decoded, self.aside, {}, self.octets))
        if (spans[-1].to if spans else self.octets) != octets:
            raise Refused(splitting.UNPROVED)
        if self.account.private:
            stands = self.decoded.octets(self.text[self.aside[0].start : place]) if self.aside else b""
            spans = [*blinding.blind(spans, lambda first, last: stands[first - self.octets : last - self.octets])]
        self.account.add(b",\n".join(map(msgspec.json.encode, spans)))
        self.doubts += plaintext.long_doubts(self.text, self.aside)
        self.octets, self.aside = octets, []
