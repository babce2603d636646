"""A post's HTML, as pages, exports and feeds have it, taken apart into text, sources, references and pictures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.hypertext import (
    celled,
    cites,
    closings,
    converting,
    footnotes,
    hollow,
    ownposts,
    players,
    posted,
    references,
    shortcodes,
    tongues,
    unshown,
    verbatim,
)
from muniment.captures.hypertext.markup import Element, Stands, Text
from muniment.captures.hypertext.taken import Taken
from muniment.captures.hypertext.tongues import UNSAID, Tongue
from muniment.captures.signed import claims, signatories
from muniment.captures.signed.signatories import Signed
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.cited import announced, further, giving
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.page import closing_block, closingdoubts
from muniment.captures.words.text import addresses, lines
from muniment.captures.words.text.lists import MARK
from muniment.model.post import UNKNOWN_LICENCE, Picture, SeeAlso, Source
from muniment.text.patterns import late

STANDING = "player"
"""What stands in the place of a row, or a line that plays something, or leads to that, while sources are told."""
ROW = late(r"[ >]*(?:\|.*\||<t[rdh][ >].*)")
"""A row of a table, which stays whole: what stands in its other cells is in no source."""
NOWHERE = Own()
Nodes = Sequence[Element | Text]


Works = Mapping[int, tuple[Cited, ...]]
"""What lists of works cite, by the numbers of their lines."""


class Article(msgspec.Struct, frozen=True):
    """What the HTML of a post holds."""

    body: str
    lang: str = ""
    """The language that most of it says it is in."""
    sources: tuple[Source, ...] = ()
    see_also: tuple[SeeAlso, ...] = ()
    pictures: tuple[Picture, ...] = ()
    signed: Signed = Signed()
    claims: tuple[int, ...] = ()
    addresses: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """What never gets through and was left out, each kind with how often."""
    doubts: tuple[str, ...] = ()


def of(
    nodes: Nodes,
    title: str = "",
    *,
    own: Own = NOWHERE,
    around: Tongue = UNSAID,
    played: Set[str] | None = None,
    stands: Stands | None = None,
) -> Article:
    """Return what nodes of a post hold; `around`: its capture's language; `played`: of stored ones, what that plays.

    `stands` is told which attributes of theirs it holds.
    """
    taken = Taken(own.base, footnotes.find(nodes), tongues.main(nodes, around), played)
    taken.stands = {} if stands is None else stands
    return _taken_apart(nodes, title, own, taken)


def _taken_apart(nodes: Nodes, title: str, own: Own, taken: Taken) -> Article:
    shown, foot = _converted(nodes, taken)
    noted = _filled(foot)
    quoting = posted.read(shown)
    taken.played |= quoting.played()
    parts, works = _sorted_out(shown, quoting, taken.played)
    closing = ownposts.sorted_out(parts.closing, own)
    kept = _among(shown, (*parts.kept, *announced.staying(parts.notes, _is_worded), *closing.kept))
    told = list(cites.found(closing.cited, works, _unplayed(kept, taken), _notes(taken)))
    signed = signatories.find([*map(celled.as_shown, giving.without(kept))], title)
    return Article(
        body=_body(hollow.without(_lifted(shown, kept), shown)) + (f"\n{foot}\n" if foot else ""),
        lang=taken.tongue.lang,
        sources=tuple(one for one in told if cites.is_of_others(one, own)),
        see_also=tuple(map(SeeAlso, references.listed(shown, parts.notes, kept, noted, own))),
        pictures=tuple(Picture(**words, licence=UNKNOWN_LICENCE) for words in taken.pictures if words),
        signed=signed,
        claims=tuple(claims.find("\n".join(line.text for line in kept))) if signed.entries else (),
        addresses=tuple(cites.unescaped(one.url) for line in (*shown, *noted) for one in addresses.find(line.text)),
        removed=tuple(f"{name} ({number})" for name, number in sorted(taken.dropped.items())),
        doubts=(*_doubts(taken, shown, parts, told=bool(told)), *cites.doubts(kept, own)),
    )


def _converted(nodes: Nodes, taken: Taken) -> tuple[list[lines.Line], str]:
    """Return nodes as Markdown: the lines of their text, and the notes at its foot."""
    walked = [inner for node in nodes if isinstance(node, Element) for inner in node.walk()]
    taken.drop("event handler", sum(inner.handlers for inner in walked))
    unseen = [inner for inner in walked if inner.veiled or unshown.is_unseen(inner)]
    taken.unseen += unshown.unseen(unseen)
    hidden = list(filter(unshown.is_hidden, unseen))
    taken.drop(unshown.HIDDEN, sum(bool(one.words) for one in hidden))
    nodes = unshown.take_out(nodes, walked, hidden)
    blocks = converting.blocks(shortcodes.replaced(nodes, taken), taken)
    foot = "\n".join(line for label, note in taken.footnotes.items() for line in _note(label, note))
    return _filled(players.paged("\n\n".join(blocks), taken.played)), foot


def _filled(text: str) -> list[lines.Line]:
    return [line for line in lines.lines_of(text) if not line.blank]


def _note(label: str, blocks: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a note at the foot."""
    text = "\n\n".join(blocks).split("\n")
    yield f"[^{label}]: {text[0]}"
    yield from (f"    {line}" if line else "" for line in text[1:])


def _unplayed(kept: Sequence[lines.Line], taken: Taken) -> list[lines.Line]:
    """Return the lines of a text that are not played where they stand."""
    return [line for line in kept if line.words not in taken.played]


def _notes(taken: Taken) -> list[str]:
    """Return the notes at the foot, each as one line."""
    return [" ".join(" ".join(blocks).split()) for blocks in taken.footnotes.values()]


def _sorted_out(
    shown: Sequence[lines.Line], quoting: posted.Posted, played: Set[str]
) -> tuple[closing_block.Sorted, Works]:
    """Return the lines by what becomes of them, and the works that lists of them cite, by their lines."""
    rows = (line.number for line in shown if ROW.fullmatch(line.text))
    stays = {*players.lines(quoting.read, played), *rows, *verbatim.coded(shown)}
    read = closings.as_read([_standing(line) if line.number in stays else line for line in quoting.read])
    parts = _with_played(closing_block.sorted_out(read), shown, stays, quoting.kept())
    left = {line.number for line in parts.kept}
    works = {number: work for number, work in closings.listed(read).items() if number in left}
    if not works:
        return parts, works
    numbers = {line.number for line in parts.closing} | set(works)
    closing = [line for line in read if line.number in numbers]
    kept = [line for line in parts.kept if line.number not in works]
    strange = [line for line in parts.strange if line.number not in works]
    return msgspec.structs.replace(parts, closing=closing, kept=kept, strange=strange), works


def _with_played(
    parts: closing_block.Sorted, shown: Sequence[lines.Line], stays: Set[int], quoted: Set[int]
) -> closing_block.Sorted:
    """Return lines of which what stays, as what is played does, and what a text leads to as a film, are in the text.

    So are those that are `quoted`, which may be sources too.
    """
    kept = stays | quoted | {line.number for line in parts.kept}
    led = (line for above, line in pairwise(shown) if above.number in kept and above.words.endswith((":", "：")))
    shown_there = {line.number for line in led if players.EMBEDDABLE.fullmatch(line.words)}
    left, whole = stays | shown_there, kept | shown_there
    return msgspec.structs.replace(
        parts,
        closing=[line for line in parts.closing if line.number not in left],
        kept=[line for line in shown if line.number in whole],
        strange=[line for line in parts.strange if line.number not in stays],
    )


def _standing(line: lines.Line) -> lines.Line:
    """Return a line as one that is no source and announces none."""
    return msgspec.structs.replace(line, text=STANDING, words=STANDING)


def _among(shown: Sequence[lines.Line], chosen: Sequence[lines.Line]) -> list[lines.Line]:
    """Return the lines as they stand that were chosen, in their order, with those that belong together with some."""
    numbers = {line.number for line in chosen}
    numbers |= closings.together(shown, numbers)
    return [line for line in shown if line.number in numbers]


def _is_worded(note: lines.Line) -> bool:
    """Return whether a note holds words which no other field does: those of a link, or beside an address in a list."""
    beside = addresses.able(note.text) and not further.is_whole(note.text)
    return further.is_worded(note.text) or (beside and ownposts.says_more(note))


def _lifted(shown: Sequence[lines.Line], kept: Sequence[lines.Line]) -> Iterator[lines.Line]:
    """Yield the lines that are kept; what stands under an entry's first line moves to its place where that is gone."""
    numbers = {line.number for line in kept}
    gone, by = -1, 0  # where the entry began whose first line is gone, and what stands under it stood further in
    for line in shown:
        indent = len(line.text) - len(line.text.lstrip(" "))
        if indent <= gone:
            gone = -1
        if line.number not in numbers:
            if gone < 0 and MARK.match(line.text):
                gone, by = indent, 0
        elif gone < 0:
            yield line
        else:
            by = by or indent - gone
            yield msgspec.structs.replace(line, text=line.text[by:] if indent >= by else line.text)


def _body(kept: Iterable[lines.Line]) -> str:
    """Return lines as a text: those that stood together stay together; blank lines of code are as many as they were."""
    parts: list[str] = []
    previous, kept = -1, [*kept]
    code = frozenset(verbatim.coded(kept))
    for line in kept:
        apart = line.number - previous
        parts += ["\n" * (apart if line.number in code else min(apart, 2)), line.text]
        previous = line.number
    return "".join([*parts[1:], "\n"]) if parts else ""


def _doubts(taken: Taken, shown: Sequence[lines.Line], parts: closing_block.Sorted, *, told: bool) -> Iterator[str]:
    yield from taken.doubts()
    parts = msgspec.structs.replace(parts, kept=_unplayed(parts.kept, taken))
    yield from closingdoubts.doubts([closings.counted(line) for line in shown], parts, told=told)
