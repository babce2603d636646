"""Three-way merge of the text of a post: as it was imported, as it stands, as a capture now gives it."""

from collections.abc import Container, Sequence
from difflib import SequenceMatcher

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import likeness, threeway
from muniment.captures.merge.bases import KIND, SHOWING, Age, Bases
from muniment.captures.merge.threeway import Clash
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests
from muniment.text import stops
from muniment.text.patterns import late

ADDRESS = late(r"<?https?://[^\s<>]+>?")
ENDED = late(rf"[{stops.ENDS}][^\w{stops.ENDS}]{{0,9}}$")


class Text(msgspec.Struct, frozen=True):
    """What a text becomes."""

    body: str
    clashes: tuple[Clash, ...] = ()
    """What both sides have in the places that both changed."""
    tells: bool = False
    """Whether it stays since it marks languages that the capture's does not."""


class _Base(msgspec.Struct, frozen=True):
    """Digests of the paragraphs of a text as a capture had it, and as they might have been typed."""

    own: list[str]
    typed: list[str]


class _Side(msgspec.Struct, frozen=True):
    """The paragraphs of a text, their digests, and those of what might have been typed."""

    parts: list[str]
    own: list[str]
    typed: list[str]

    def beside(self, base: _Base, spelt: Container[str] | None = None) -> list[str]:
        """Return digests of the paragraphs; that of the base where one is the same in other typography.

        `spelt`: those of paragraphs as captures had them; other typography than theirs is an editor's change.
        """
        there, twins = set(base.own), dict(zip(base.typed, base.own, strict=True))
        return [
            own if own in there or (spelt is not None and own not in spelt) else twins.get(typed, own)
            for own, typed in zip(self.own, self.typed, strict=True)
        ]


def merged(mine: str, other: str, bases: Bases) -> Text:
    """Return a text that holds the changes of both sides, paragraph by paragraph."""
    ours, raw = ledger.paragraphs(mine), ledger.paragraphs(other)
    one, two = _side(ours), _side(likeness.respelt(raw, ours))
    same = one.own == two.own or any(two.beside(base) == base.own for base in _bases(_said(mine, other, bases)))
    if same or (bases.fills_only and not _is_short(one.own, bases)):
        return Text(mine)
    if bases.age is not Age.NEWER and _lacks_played(ours, two.parts):
        return Text(mine)
    if bases.age is not Age.NEWER and likeness.says_more_of_tongues(mine, other):
        return Text(mine, tells=True)
    given = _bases(bases.given)
    spelt = {digest for base in _bases(bases.known) for digest in base.own}
    if not (ours or given) or any(one.beside(base, spelt) == base.own for base in given):
        return Text(_replaced(other, raw, two.parts))
    if not given:
        return Text(mine, (Clash(mine, "\n\n".join(two.parts)),))
    base = max(given, key=lambda base: SequenceMatcher(None, base.own, one.beside(base, spelt), autojunk=False).ratio())
    both = threeway.merge(base.own, (one.beside(base, spelt), ours), (two.beside(base), two.parts))
    return Text("\n\n".join(both[0]) + "\n" if both[0] != ours else mine, both[1])


def is_whole(other: str, bases: Bases) -> bool:
    """Return whether a text has all that the longest one has which a capture showed whole: the rest is an editor's."""
    longest = _longest(bases)
    return bool(longest.own) and _side(ledger.paragraphs(other)).beside(longest)[: len(longest.own)] == longest.own


def is_begun(other: str, mine: str, bases: Bases) -> bool:
    """Return whether a text is but the beginning of that longest one, of which ours has more, changed or not."""
    longest, parts = _longest(bases), ledger.paragraphs(other)
    if not 0 < len(parts) < min(len(longest.own), len(ledger.paragraphs(mine))):
        return False
    return _side(parts).beside(longest) == longest.own[: len(parts)]


def _longest(bases: Bases) -> _Base:
    whole = _bases([held for held in bases.known if not held.get(ledger.SHORT)])
    return max(whole, key=lambda base: len(base.own), default=_Base([], []))


def completed(other: str, mine: str, bases: Bases) -> str:
    """Return a text with the rest of ours where it ends amid a paragraph of ours, since its capture was cut off there.

    One that ends with a sentence, in the last paragraph of ours, was made shorter by its blog; one that ends as a whole
    paragraph of ours does, or one that captures had, was not cut off.
    """
    theirs = ledger.paragraphs(other) if len(other) < len(mine) else []
    if not theirs or any(_digests(theirs[-1:])[0] in base.own for base in _bases(bases.known)):
        return other
    ours = ledger.paragraphs(mine)
    plain, (before, last) = [folded(part) for part in ours], [folded(part) for part in ("", *theirs)][-2:]
    begun = [at for at, part in enumerate(plain) if part.startswith(last)] if last not in plain else []
    found = [at for at in begun if before == (plain[at - 1] if at else "")] or begun
    ends = found == [len(ours) - 1] and ENDED.search(last)
    return other if len(found) != 1 or ends else "\n\n".join((*theirs[:-1], *ours[found[0] :])) + "\n"


def _lacks_played(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Return whether a text is ours without the addresses of what is played: tools that save pages leave that out."""
    left = [part for part in ours if not ADDRESS.fullmatch(part)]
    return len(left) < len(ours) and left == list(theirs)


def _said(mine: str, other: str, bases: Bases) -> Sequence[Digests]:
    """Return those of what captures had that a text is held against; of pages not where it is next to nothing of ours.

    What they show in place of a text may be a notice, and is what the blog says only once another form says it.
    """
    told = bases.said
    paged = any(held.get(KIND) in SHOWING for held in told) and likeness.scant(mine, other)
    return [held for held in told if held.get(KIND) not in SHOWING] if paged else told


def _is_short(ours: Sequence[str], bases: Bases) -> bool:
    """Return whether a text is none, or the beginning that the capture of the last change had of it."""
    return not ours or ours in [base.own for base in _bases([held for held in bases.last if held.get(ledger.SHORT)])]


def _bases(known: Sequence[Digests]) -> list[_Base]:
    texts = [(list(held.get("paragraphs", ())), held.get(ledger.typed("paragraphs"))) for held in known]
    return [_Base(own, own if typed is None else list(typed)) for own, typed in texts]


def _side(parts: list[str]) -> _Side:
    return _Side(parts, _digests(parts), _digests([folded(part) for part in parts]))


def _replaced(text: str, parts: Sequence[str], others: Sequence[str]) -> str:
    """Return a text with others in the place of its paragraphs, and nothing else of it changed."""
    made, done = "", 0
    for part, other in zip(parts, others, strict=True):
        place = text.index(part, done)
        made, done = made + text[done:place] + other, place + len(part)
    return made + text[done:]


def _digests(parts: Sequence[str]) -> list[str]:
    return [ledger.sha256(part.encode()) for part in parts]
