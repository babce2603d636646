"""The day of a post that its blog changed: its date, its address and the name of its file, all of them or none."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import DATED, Draft
from muniment.captures.merge.bases import KIND
from muniment.captures.merge.matching import Address
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.model.capture import Digests, Kind
from muniment.text.patterns import late

DAY = len("2020-01-01")
FULL = late(r"\d{4}-\d\d-\d\d")
NEAR = late(r"\]\((?!\.\./)[^()\s:]+\.md\b")
"""A link to the file of a post of the same year."""


class Day(StrEnum):
    """What becomes of the day of a post that stands, where a capture has another."""

    TAKEN = "taken"
    """The capture's takes its place, and the file gets another name."""
    STAYS = "stays"
    """The capture is older, and changes nothing of it."""
    ASKED = "asked"
    """An editor has to say which is right."""


def day(draft: Draft, post: Kept, stand: Shelf, known: Sequence[Digests], address: Address) -> Day:
    """Return what becomes of the day of a post; `known` are its digests as imported before.

    What editors changed stays, and so does a file to which they link, or beside which pictures stand.
    """
    if not is_other(draft, post):
        return Day.STAYS
    front, before = draft.front, {digests.get("date", "") for digests in known}
    last = post.front.updated or (post.date if post.date != UNKNOWN else "")
    if ledger.digest(post.date) not in before:
        return Day.ASKED
    if "" < draft.changed < last or (ledger.digest(front.date) in before and draft.changed <= last):
        return Day.STAYS
    shown = DATED.search(front.permalink)
    sure = not draft.sparse or (shown is not None and "-".join(filter(None, shown.groups())) == front.date[:10])
    moves = address is Address.MOVES or front.permalink == post.permalink
    is_told = sure and moves and not draft.by_rule and FULL.match(front.date)
    return Day.TAKEN if is_told and _may_move(post, front.date, stand) else Day.ASKED


def timed(draft: Draft, post: Kept, known: Sequence[Digests], kind: Kind | None) -> Draft:
    """Return a post of a feed with the time of its day that another form gave the one that stands.

    Feeds say it in UTC, and the blog's zone may not be what it was when the post appeared.
    """
    sure = {held.get("date") for held in known if held.get(KIND) is not Kind.FEED}
    same = draft.front.date[:DAY] == post.date[:DAY] and len(post.date) > DAY
    if kind is not Kind.FEED or not same or ledger.digest(post.date) not in sure:
        return draft
    return msgspec.structs.replace(draft, front=msgspec.structs.replace(draft.front, date=post.date))


def _may_move(post: Kept, date: str, stand: Shelf) -> bool:
    """Return whether a file may get another name: no link to it, or from it, and no picture would be lost."""
    name = post.path.rpartition("/")[2].encode()
    others = {other.path: other for other in stand.posts.values() if other.path != post.path}
    if any(name in other.octets for other in others.values()):
        return False
    pictured = any(picture.file for picture in post.front.pictures)
    return post.path[:4] == date[:4] or not (pictured or NEAR.search(post.body))


def is_other(draft: Draft, post: Kept) -> bool:
    """Return whether a capture gives a post another day than stands."""
    date = draft.front.date
    return date not in (UNKNOWN, "") and date[:10] != post.date[:10] and not post.date.startswith(date)
