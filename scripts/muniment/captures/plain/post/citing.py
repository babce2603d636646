"""The addresses of a post in a page's text: its sources and its references, as pieces of the capture."""

from collections.abc import Iterator, Sequence, Set

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
    return bool(shown) and all(_is_post(ownhosts.unframed(url_of(one)), section) for one in shown)


def _is_post(url: str, section: Section) -> bool:
    """Return whether an address is that of a post of the blog: by its date, else by its likeness to the post's own."""
    return ownhosts.is_post(url, section.hosts) or ownpages.is_other(url, Own(section.own))


def _leads_on(section: Section, line: Line) -> bool:
    """Return whether a line leads to the post itself, whose text goes on there."""
    return any(_is_same(url_of(one), section) for one in addresses.find(section.references.linked(line.text)))


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
    known = {url_of(address) for line in parts.notes for address in addresses.find(line.text)}
    previous: list[Line] = []
    for run in runs(lines, apart, wrapped=section.style.wrapped) if able else ():
        if run[0].number not in apart:
            if any(line.number in able for line in run):
                found = [url for url in dict.fromkeys(_of_run(section, run, previous, parts)) if url not in known]
                urls += found
                known.update(found)
            previous += run
            continue
        for address in addresses.find(run[0].text):
            pieces += pieces_of(section, run[0], address, f"see_also.{len(urls)}.url")
            urls.append(url_of(address))
    return urls, pieces


def _of_run(section: Section, run: Sequence[Line], previous: Sequence[Line], parts: Sorted) -> Iterator[str]:
    """Yield the addresses of further reading in a paragraph of the text; `previous`: the lines above it."""
    if run[0].number in parts.referring:
        yield from shown(section, run)
        return
    text, before = joined(section, run), joined(section, previous[-OPEN:])
    listed = MARK.match(run[0].text) is not None and not _is_announced(previous)
    yield from _within(section, text, before, listed=listed)


def joined(section: Section, lines: Sequence[Line]) -> str:
    """Return the lines of a paragraph as one text, with known numbers as links."""
    return section.references.linked(brokenaddresses.joined(line.text for line in lines))


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
    for one in addresses.find(text):
        leads, words = url_of(one), one.shown_in(text)
        known = _is_post(leads, section) or ownpages.is_called(leads, words, section.hosts, amid=rest)
        own = known and not (whole and listed) and not _is_same(leads, section)
        own = own and not (pagelines.is_furniture(words) or (words.isdigit() and words != one.words))
        own = own and not text.startswith(PICTURED, one.start)
        if own or one.url in announced:
            yield leads


def _is_same(url: str, section: Section) -> bool:
    """Return whether an address is that of the post itself."""
    return blogaddress.path_of(url) == blogaddress.path_of(section.own)


def runs(lines: Sequence[Line], apart: Set[int], *, wrapped: bool) -> list[list[Line]]:
    """Return lines one by one, or paragraph by paragraph where a tool wrapped them."""
    found: list[list[Line]] = []
    for line in lines:
        last = found[-1][-1] if found else None
        near = last is not None and line.number == last.number + 1 and not {line.number, last.number} & apart
        goes_on = near and last is not None and (wrapped or brokenaddresses.is_broken(last.text, line.text))
        if goes_on and not MARK.match(line.text):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def pieces_of(section: Section, line: Line, address: Address, field: str) -> Iterator[Piece]:
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


def shown(section: Section, lines: Sequence[Line]) -> Iterator[str]:
    """Yield every address in these lines, in order."""
    numbered = section.references.known
    for line in lines:
        if numbered or addresses.able(line.text):
            yield from (url_of(address) for address in addresses.find(section.references.linked(line.text)))


def url_of(address: Address) -> str:
    """Return an address as it is written where no tool broke it."""
    return address.url.replace(brokenlinks.JOINER, "").replace("&amp;", "&")
