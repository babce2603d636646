"""Takes one post of a page apart: title, date line, pictures, text, references, sources, tags, and the rest."""

from collections.abc import Iterator, Sequence, Set

import msgspec

from muniment.captures.drafts.draft import CUT
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import excerptends, shortened, wrappedlabels
from muniment.captures.plain.post import (
    citing,
    countlines,
    endlines,
    headlabels,
    labelpieces,
    leadingoff,
    ledtitles,
    masthead,
    ownlines,
    pictures,
    said,
    schemadata,
    setaside,
    sharing,
    sourcepieces,
    tail,
    titlewords,
    writing,
)
from muniment.captures.plain.post.endlines import Ended
from muniment.captures.plain.post.ledtitles import Named
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.post.sourcepieces import Told
from muniment.captures.plain.post.tail import Tail
from muniment.captures.signed import claims, signatories
from muniment.captures.signed.signatories import Signed
from muniment.captures.words.blogs import contacts, pagers
from muniment.captures.words.cited import giving
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import closingdoubts
from muniment.captures.words.page.closing_block import Sorted
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.model.capture import Aside
from muniment.text import stops
from muniment.text.patterns import late

ENDED = late(rf"[{stops.ENDS}:;：]\W{{0,9}}$")


class Anatomy(msgspec.Struct, frozen=True):
    """What a post's part of a page is made of."""

    pieces: tuple[Piece, ...]
    see_also: tuple[str, ...]
    accessed: tuple[str, ...]
    """The day on which each source was looked at; empty where its line does not say."""
    signed: Signed
    claims: tuple[int, ...]
    addresses: tuple[str, ...]
    """Every address in it, in order."""
    ended: Line | None
    """The line under its text that says who wrote it, and at what time maybe."""
    short: bool
    """Whether the page shows its beginning only."""
    doubts: tuple[str, ...]


def anatomy(section: Section) -> Anatomy:
    """Return what one post's part of a page is made of; letters of the post stand in its fields, none aside."""
    last = endlines.find(section)
    byline, title, named = _head(section, last)
    titled = " ".join(section.text[slice(*title)].split())
    lines = _lines(section, (byline, named), last, titled)
    ends, shown = _ends(section, lines, titled, _foot(section, last))
    rest, words, short = _text(section, lines, ends, titled, cut=named is not None or _is_left_off(section, last))
    parts, cited = _cited(section, rest)
    signed, (see_also, notes) = _signed(parts, titled), citing.references(section, rest, parts)
    unsure = (*_end_doubts(section, shown, ends, short=short), *_closing_doubts(rest, parts, cited))
    told = tuple(_told(section, (byline, title), ends, last))
    inner = (*_shown(section, words), *sourcepieces.pieces(section, cited), *notes, *_comments(lines, ends))
    whole, left = writing.with_body(section, parts.kept, (*told, *inner)), () if short else parts.kept
    return Anatomy(
        whole,
        tuple(see_also),
        tuple(one.cited.accessed.day for one in cited),
        signed,
        _claims(signed, parts.kept),
        tuple(citing.shown(section, rest)),
        last.author,
        short=short,
        doubts=(*unsure, *_clung(section, words), *_left_out(told), *setaside.lost(section, whole, left)),
    )


def _cited(section: Section, lines: Sequence[Line]) -> tuple[Sorted, list[Told]]:
    """Return a post's lines by what becomes of them, and its sources."""
    parts = citing.sorted_out(section, lines)
    return parts, sourcepieces.find(section, parts)


def _closing_doubts(lines: Sequence[Line], parts: Sorted, cited: Sequence[Told]) -> Iterator[str]:
    """Yield what is doubtful in a post's lists and sources."""
    return closingdoubts.doubts(lines, parts, told=any(one.stays for one in cited))


def _is_left_off(section: Section, last: Ended) -> bool:
    """Return whether what the end of a post's part says of it begins with a button that leads to the rest of it."""
    start, above = section.start, section.start.above >= 0
    if above and shortened.is_button(section.page.lines[start.title[0]]):
        return True  # it stands for the title of a text above it
    return bool(last.taken) and any(shortened.is_button(line) for line in section.lines() if line.number in last.taken)


def _head(section: Section, last: Ended) -> tuple[Line | None, tuple[int, int], Named | None]:
    """Return the byline of a post, where its title stands, and the line that says it where only that does."""
    card = None if last.author is None or masthead.names(section) else last.author
    byline = None if section.filing.author[1] else masthead.byline(section) or card
    first, end = titlewords.span(section)
    led = ledtitles.find(section) if first == end else None
    return byline, led.span if led else (first, end), led


def _foot(section: Section, last: Ended) -> int:
    """Return the line behind which no text of a post stands; 0 where none is known."""
    start = section.start
    above = start.last if start.above >= 0 else 0
    return start.foot.stop or above or start.beneath or last.foot or section.filing.foot


def _told(section: Section, head: tuple[Line | None, tuple[int, int]], ends: Tail, last: Ended) -> Iterator[Piece]:
    """Yield the pieces of what is told of a post around its text; `head`: its byline, and where its title stands."""
    labels = headlabels.find(section)
    yield from masthead.pieces(section, *head, labels)
    yield from (aside(line.start, line.end, Aside.HEADING) for line in section.headings())
    yield from labelpieces.pieces(section, labels, ends, last)


def _text(
    section: Section, lines: list[Line], ends: Tail, title: str, *, cut: bool
) -> tuple[list[Line], list[pictures.Words], bool]:
    """Return the lines of a post's text, the words of its pictures, and whether the page cuts the text short.

    `cut`: whether a button under the text says so.
    """
    rest = _without(lines, ends.taken | ownlines.find(section.own, _without(lines, ends.taken)))
    rest, short = leadingoff.cut(section, rest, title)
    paged = any(pagers.leads_on(lists.shown(line)) for line in lines if line.number in ends.taken)
    listed = section.alone and (paged or section.archived)
    short = short or cut or excerptends.is_excerpt(rest, dotted=section.dotted, listed=listed)
    words = pictures.read(rest, clings=_clings(section, rest), curly=section.curly)
    rested = ends.truncated and not (section.alone and ends.comments)  # over those it leads to the next post
    return _without(rest, {word.line.number for word in words}), words, short or rested


def _lines(section: Section, head: tuple[Line | None, Named | None], last: Ended, title: str) -> list[Line]:
    """Return the lines of a post's text and what stands behind it, without its head and what its end says of it."""
    byline, named = head
    lines = _without(section.lines(), {byline.number} if byline else set())
    lines = _without(lines, titlewords.again(lines, title))
    lines = _without(_without(lines, masthead.minutes(section, lines)), last.taken)
    lines = _without(
        _without(lines, countlines.leading(lines, section.start.last + 1)), sharing.leading(lines) | sharing.rows(lines)
    )
    lines = _without(lines, countlines.answered(lines, title) | schemadata.find(lines))
    return named.without(lines) if named else lines


def _comments(lines: Sequence[Line], ends: Tail) -> Iterator[Piece]:
    """Yield readers' comments line by line without the space before each, up to which the post's text may go."""
    for line in lines:
        if line.number in ends.comments:
            yield aside(line.start + len(line.text) - len(line.text.lstrip()), line.end, Aside.COMMENT)


def _without(lines: list[Line], numbers: Set[int]) -> list[Line]:
    return [line for line in lines if line.number not in numbers] if numbers else lines


def _signed(parts: Sorted, title: str) -> Signed:
    others = {line.number for line in (*parts.strange, *parts.foot)}
    return signatories.find(giving.without(_without(parts.kept, others)), title)


def _claims(signed: Signed, plain: Sequence[Line]) -> tuple[int, ...]:
    return tuple(claims.find("\n".join(line.text for line in plain))) if signed.entries else ()


def _ends(section: Section, lines: Sequence[Line], title: str, foot: int) -> tuple[Tail, list[Line]]:
    """Return the tail of a post, with every line that a paragraph of labels was wrapped into, and those as one each.

    `foot`: the line behind which no text stands; 0 where there is none.
    """
    shown = wrappedlabels.unwrapped(lines, section.text, wrapped=section.style.wrapped, title=title)
    ends = tail.read(shown, said.of(section, title), foot=foot)
    if len(shown) == len(lines):
        return ends, shown
    furniture, comments = (taken | _within(lines, shown, taken) for taken in (ends.furniture, ends.comments))
    return msgspec.structs.replace(ends, furniture=furniture, comments=comments), shown


def _within(lines: Sequence[Line], shown: Sequence[Line], taken: Set[int]) -> set[int]:
    """Return the lines within those that were made one of several, for what is taken of these."""
    spans = [(line.start, line.end) for line in shown if line.number in taken]
    return {line.number for line in lines if any(start <= line.start < end for start, end in spans)}


def _clings(section: Section, rest: Sequence[Line]) -> bool:
    """Return whether the first line stands right under the date, where this page parts dates from texts."""
    over = section.start.last  # a blank line over a text without title and day
    near = section.apart and bool(rest) and rest[0].number == over + 1 and section.page.words(over) != ""
    return near and not (section.alone and any(ENDED.search(one.text) for one in rest[:2] if one.number <= over + 2))


def _shown(section: Section, words: Sequence[pictures.Words]) -> Iterator[Piece]:
    for word in words:
        field = f"pictures.{word.picture}.{word.field}"
        yield Piece(word.line.start + word.start, word.line.start + word.end, section.number, field)


def _end_doubts(section: Section, shown: Sequence[Line], ends: Tail, *, short: bool) -> Iterator[str]:
    """Yield what is doubtful in where a post ends."""
    if short:
        yield CUT
    if ends.comments:
        yield "readers' comments were set aside"
    if ends.furniture:
        yield from setaside.doubts(shown, ends, dated=section.start.said.iso != UNKNOWN)


def _left_out(told: Sequence[Piece]) -> Iterator[str]:
    """Yield a doubt where something beside the text is for nobody: all that may be is how to reach who wrote it."""
    if any(piece.aside is Aside.HIDDEN and piece.end > piece.start for piece in told):
        yield contacts.LEFT_OUT


def _clung(section: Section, words: Sequence[pictures.Words]) -> Iterator[str]:
    """Yield a doubt where nothing but the place of a line says that it is the words of a picture."""
    clung = [word for word in words if 0 <= section.start.date == word.line.number - 1 and word.field != "credit"]
    if clung and len({word.line.number for word in words}) == 1 and not any(word.field == "credit" for word in words):
        yield "the line under the date was taken as the words of a picture"
