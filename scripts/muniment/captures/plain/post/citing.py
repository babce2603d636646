"""The addresses of a post in a page's text: its sources and its references, as pieces of the capture."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import brokenlinks, ownhosts
from muniment.captures.plain.post import wrappednotes
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.cited import announced, further, leadins, sources
from muniment.captures.words.page import closing_block, pagelines
from muniment.captures.words.page.closing_block import Sorted
from muniment.captures.words.text import addresses, brokenaddresses
from muniment.captures.words.text.addresses import Address
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.model.capture import Aside
from muniment.text.patterns import late

OPEN = 6
"""Lines that the bracket of a reference may stay open."""
LETTER = late(r"[^\W\d_]")
PICTURED = ("[![", "[](")
"""How a link begins that is a picture, or nothing: it leads to what stands beside it."""
BREAK = late(r"\n\s*")
"""Where a tool broke an address."""
CLOSED, OPENED = late(r"(?P<mark>\*\*?|__?)\s+"), late(r"(?P<mark>\*\*?|__?)$")
"""A mark of emphasis that ends before a title what began before it, and one behind a title."""


def sorted_out(section: Section, lines: Sequence[Line]) -> Sorted:
    """Return a post's lines by what becomes of them."""
    lines, notes = wrappednotes.joined(lines, section.references.links)
    parts = closing_block.sorted_out(lines, section.references.links)
    return wrappednotes.parted(_own_apart(section, _worded_apart(section, parts, lines), lines), notes)


def _own_apart(section: Section, parts: Sorted, lines: Sequence[Line]) -> Sorted:
    """Return a post's lines by what becomes of them, none that leads to the blog's own posts alone among its sources.

    One that is an address and no more is a note of further reading; one with words stays in the text.
    """
    own = [line for line in parts.closing if _is_own(section, line)]
    if not own:
        return parts
    worded = {line.number for line in own if _is_worded(line) or _leads_on(section, line)}
    apart = {line.number for line in own}
    noted = {line.number for line in parts.notes} | apart - worded
    kept = {line.number for line in parts.kept} | worded
    listed = any(leadins.is_label(line.words) for line in parts.closing)
    amid = listed and any(sources.closing(line.text) for line in parts.closing if line.number not in apart)
    return msgspec.structs.replace(
        parts,
        notes=[line for line in lines if line.number in noted],
        closing=[line for line in parts.closing if line.number not in apart],
        kept=[line for line in lines if line.number in kept],
        referring=parts.referring | {line.number for line in own if amid and not _leads_on(section, line)},
    )


def _worded_apart(section: Section, parts: Sorted, lines: Sequence[Line]) -> Sorted:
    """Return a post's lines by what becomes of them: notes whose links have words stay in the text."""
    if not parts.notes:
        return parts
    linked = section.references.linked
    stays = {one.number for one in announced.staying(parts.notes, lambda note: further.is_worded(linked(note.text)))}
    kept = stays | {line.number for line in parts.kept}
    return msgspec.structs.replace(
        parts,
        notes=[line for line in parts.notes if line.number not in stays],
        kept=[line for line in lines if line.number in kept],
        referring=frozenset(stays),
    )


def _is_own(section: Section, line: Line) -> bool:
    shown = addresses.find(section.references.linked(line.text))
    return bool(shown) and all(_is_post(ownhosts.unframed(_url(one)), section) for one in shown)


def _is_post(url: str, section: Section) -> bool:
    """Return whether an address is that of a post of the blog: by its date, else by its likeness to the post's own."""
    return ownhosts.is_post(url, section.hosts) or ownpages.is_other(url, Own(section.own))


def _leads_on(section: Section, line: Line) -> bool:
    """Return whether a line leads to the post itself, whose text goes on there."""
    return any(_is_same(_url(one), section) for one in addresses.find(section.references.linked(line.text)))


def _is_worded(line: Line) -> bool:
    """Return whether a line says something beside its addresses."""
    words = addresses.shown(line.text)
    for one in addresses.find(line.text):
        words = words if one.words else words.replace(one.url, " ")
    return LETTER.search(words) is not None


def references(section: Section, lines: Sequence[Line], parts: Sorted) -> tuple[list[str], list[Piece]]:
    """Return every address of further reading in order, and the pieces of those that leave the text.

    One that stays in the text is named once.
    """
    closing = {line.number for line in parts.closing}
    lines = [line for line in lines if line.number not in closing] if closing else lines
    urls: list[str] = []
    pieces: list[Piece] = []
    apart, numbered = {line.number for line in parts.notes}, section.references.known
    able = {line.number for line in lines if numbered or addresses.able(line.text)}
    known = {_url(address) for line in parts.notes for address in addresses.find(line.text)}
    previous: list[Line] = []
    for run in _runs(lines, apart, wrapped=section.style.wrapped) if able else ():
        if run[0].number not in apart:
            if any(line.number in able for line in run):
                found = [url for url in dict.fromkeys(_of_run(section, run, previous, parts)) if url not in known]
                urls += found
                known.update(found)
            previous += run
            continue
        for address in addresses.find(run[0].text):
            pieces += _address(section, run[0], address, f"see_also.{len(urls)}.url")
            urls.append(_url(address))
    return urls, pieces


def _of_run(section: Section, run: Sequence[Line], previous: Sequence[Line], parts: Sorted) -> Iterator[str]:
    """Yield the addresses of further reading in a paragraph of the text; `previous`: the lines above it."""
    if run[0].number in parts.referring:
        yield from shown(section, run)
        return
    text = section.references.linked(brokenaddresses.joined(line.text for line in run))
    before = section.references.linked(brokenaddresses.joined(line.text for line in previous[-OPEN:]))
    listed = MARK.match(run[0].text) is not None and not _is_announced(previous)
    yield from _within(section, text, before, listed=listed)


def _is_announced(lines: Sequence[Line]) -> bool:
    """Return whether the list of which these lines hold the first entries is announced as further reading.

    A line says so without a colon too, unless it may as well head the page's own list of other posts; any with one.
    """
    above = next((line for line in reversed(lines) if not MARK.match(line.text)), None)
    words = above.words.strip("*_# ") if above is not None else ""
    leads = words.endswith((":", "：")) or further.is_label(f"{words}:")
    return further.is_label(words) or (not announces_others(words) and leads)


def _within(section: Section, text: str, before: str, *, listed: bool) -> Iterator[str]:
    """Yield the addresses in a text that are announced as further reading, or lead to other posts of its blog.

    `listed`: whether it is an entry of a list that nothing announces.
    """
    announced = {reference.address.url for reference in further.find(text, before)}
    rest = addresses.unlinked(text)  # nothing in the page's own list, maybe
    whole = bool(section.references.urls) or not LETTER.search(rest)
    for address in addresses.find(text):
        url, words = _url(address), address.shown_in(text)
        known = _is_post(url, section) or ownpages.is_called(url, words, section.hosts, amid=rest)
        own = known and not (whole and listed) and not _is_same(url, section)
        own = own and not (pagelines.is_furniture(words) or (words.isdigit() and words != address.words))
        own = own and not text.startswith(PICTURED, address.start)
        if own or address.url in announced:
            yield url


def _is_same(url: str, section: Section) -> bool:
    """Return whether an address is that of the post itself."""
    return blogaddress.path_of(url) == blogaddress.path_of(section.own)


def _runs(lines: Sequence[Line], apart: set[int], *, wrapped: bool) -> list[list[Line]]:
    """Return lines one by one, or paragraph by paragraph where a tool wrapped them."""
    runs: list[list[Line]] = []
    for line in lines:
        last = runs[-1][-1] if runs else None
        near = last is not None and line.number == last.number + 1 and not {line.number, last.number} & apart
        goes_on = near and last is not None and (wrapped or brokenaddresses.is_broken(last.text, line.text))
        if goes_on and not MARK.match(line.text):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _address(section: Section, line: Line, address: Address, field: str) -> Iterator[Piece]:
    """Yield the pieces of an address: its scheme where the line has none, and the rest as it stands there."""
    first, last = line.start + address.first, line.start + address.last
    if section.text[first] == "[":
        yield Piece(first, last, section.number, field, address.url)  # a number stands for it
        return
    if not section.text.startswith("http", first):
        yield Piece(first, first, section.number, field, addresses.SCHEME)
    for broken in addresses.BROKEN.finditer(section.text, first, last):
        yield Piece(first, broken.start(), section.number, field)
        yield aside(*broken.span(), Aside.MARKUP)
        first = broken.end()
    yield Piece(first, last, section.number, field)


def cited(section: Section, closing: Sequence[Line]) -> Iterator[Piece]:
    """Yield the pieces of the sources in the lines that close a post."""
    for count, (line, cited, titled) in enumerate(closing_block.cited(closing, section.references.links)):
        for start, end in (_balanced(titled.text, *part) for part in (cited.titled() if cited.title[1] else ())):
            yield from _title(section, titled.start + start, titled.start + end, count)
        if cited.behind[1]:
            start, end = (line.start + place for place in cited.behind)
            yield from _title(section, start, end, count)
        yield from _address(section, line, cited.address, f"sources.{count}.url")
        if cited.accessed.day:
            yield aside(line.start + cited.accessed.start, line.start + cited.accessed.end, Aside.DATE_LINE)


def _title(section: Section, first: int, last: int, count: int) -> Iterator[Piece]:
    """Yield the pieces of a title, in one line: a tool may have broken it."""
    field = f"sources.{count}.title"
    for broken in BREAK.finditer(section.text, first, last):
        yield Piece(first, broken.start(), section.number, field)
        yield Piece(*broken.span(), section.number, field, " ")
        first = broken.end()
    yield Piece(first, last, section.number, field)


def shown(section: Section, lines: Sequence[Line]) -> Iterator[str]:
    """Yield every address in these lines, in order."""
    numbered = section.references.known
    for line in lines:
        if numbered or addresses.able(line.text):
            yield from (_url(address) for address in addresses.find(section.references.linked(line.text)))


def _url(address: Address) -> str:
    return address.url.replace(brokenlinks.JOINER, "").replace("&amp;", "&")


def accessed(section: Section, closing: Sequence[Line]) -> Iterator[str]:
    """Yield the day on which each source was looked at; empty where its line does not say."""
    for _, cited, _ in closing_block.cited(closing, section.references.links):
        yield cited.accessed.day


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a title stands without marks of emphasis of which it holds one alone: '**Source:** a title'."""
    begun, ended = CLOSED.match(text, start, end), OPENED.search(text, start, end)
    start = begun.end() if begun and text.count(begun["mark"], start, end) % 2 else start
    return start, ended.start() if ended and text.count(ended["mark"], start, end) % 2 else end
