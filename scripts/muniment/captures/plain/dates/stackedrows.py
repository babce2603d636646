"""Rows of particulars of which a tool set each part, and each sign between them, in a line of its own."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.dates import rowsbelow
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.dates.datewords import BY, IN, IN_CATEGORY, LEAD
from muniment.captures.words.rows import dateline, rowwords
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line, as_one
from muniment.text.patterns import late

LOOSE = "loose"
SIGNS = frozenset("/|·•~,،、，–—")
"""What parts a row."""
MOST = 6
"""Parts of a row on either side of its day."""
SHORT, LABEL, WORDS = 60, 40, 5
"""Characters of a part, and of one above the day, which might be a title as well; words of the latter."""
SIGNED = late(r"[.,;:!?。，、；：！？«»“”„\"]")
"""Signs that a title may have, and a label or a name has not."""
FILED = late(rf"\s*+(?:[-*+•] \s*+)?(?P<word>{IN_CATEGORY})\s*(?=\S)")
"""What leads to categories, in a line with them."""
FILING = late(rf"\s*{IN}\s*", re.IGNORECASE)
"""What leads to categories, in a line of its own."""
LEADING = late(rf"\s*{BY}\s*")
"""What leads to a name."""
NAME = 2
"""Parts of which nothing says what they are: a name, and a label behind it."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows by their first lines: each part, of which one is a day, has a sign between it and the next.

    A title stands beside them, or they tell what they are; so are those of the same shape: the last ends a page.
    """
    told: dict[int, DateLine] = {}
    rows = [
        (number, parts) for number, known in page.dates.items() if _may_begin(known) for parts in [_row(page, number)]
    ]
    sure = {
        (len(parts), parts.index(number))
        for number, parts in rows
        if len(parts) > 1 and (_is_titled(page, _led(page, parts[0]), parts[-1]) or _is_told(page, parts))
    }
    for number, parts in rows:
        known, first = page.dates[number], _led(page, parts[0])
        if len(parts) == 1 and (filed := _filed(page, number, known)):
            told[number] = filed
        elif (len(parts), parts.index(number)) in sure:
            told[first] = _with_others(
                page, first, _with_filed(page, first, parts[-1], _joined(page, first, parts, known))
            )
    return told


def _may_begin(known: DateLine) -> bool:
    return known.pure and known.lines == 1 and (known.is_day or known.iso == UNKNOWN)


def _row(page: Page, number: int) -> list[int]:
    """Return the lines of the parts of the row that a day is of."""
    above = [*_above(page, number)][::-1]
    return [*(above if all(_is_brief(page, part) for part in above) else ()), number, *_below(page, number)]


def _with_filed(page: Page, first: int, last: int, said: DateLine) -> DateLine:
    """Return a row with the line under its last part that says how the post is filed, where no part does."""
    below = page.after(last)
    able = said.author[1] and not said.categories[1] and below < len(page.lines)
    row = rowsbelow.filed(page.lines[below : below + 2]) if able else None
    if row is None:
        return said
    ahead = page.lines[below].start - page.lines[first].start
    place = (row.filed[0] + ahead, row.filed[1] + ahead)
    return msgspec.structs.replace(said, categories=place, lines=row.lines[-1].number + 1 - first)


def _with_others(page: Page, first: int, said: DateLine) -> DateLine:
    """Return a row with the other categories under it, each behind a comma in a line of its own."""
    last, base = first + said.lines - 1, page.lines[first].start
    while said.categories[1] and said.categories[1] == _shown(page.lines[last])[1] + page.lines[last].start - base:
        comma = page.after(last)
        other = page.after(comma)
        if other >= len(page.lines) or page.lines[comma].words not in lists.COMMAS or not _may_be_part(page, other):
            break
        last, filed = other, (said.categories[0], page.lines[other].start - base + _shown(page.lines[other])[1])
        said = msgspec.structs.replace(said, lines=last + 1 - first, categories=filed)
    return said


def _filed(page: Page, number: int, known: DateLine) -> DateLine | None:
    """Return a day with the line under it that says how the post is filed, and the name under that."""
    below = page.after(number)
    line = page.lines[below] if below < len(page.lines) else page.lines[number]
    led = FILED.match(line.text)
    if led is None or not _is_brief(page, below) or page.is_prose(below):
        return None
    start, shown = page.lines[number].start, lists.shown(line)
    words = shown[shown.rfind(led["word"]) + len(led["word"]) :].strip()
    first = line.start - start + max(0, line.text.find(words))
    named = page.after(below)
    name = lists.shown(page.lines[named]) if named < len(page.lines) and named not in page.dates else ""
    signed = bylines.is_signer(name) and (" " in name or bylines.OFFICE.fullmatch(name)) and _leads_on(page, named)
    author = tuple(page.lines[named].start - start + place for place in _shown(page.lines[named])) if signed else (0, 0)
    last = named if signed else below
    filed = (first, first + len(words))
    return msgspec.structs.replace(known, pure=False, lines=last + 1 - number, categories=filed, author=author)


def _leads_on(page: Page, number: int) -> bool:
    """Return whether what is under a line is a text, how long that takes to read, or a title."""
    under = page.after(number)
    words = page.words(under)
    return bylines.is_length(words) or page.is_prose(under) or (bool(words) and likeness(words) > 1)


def _below(page: Page, number: int) -> Iterator[int]:
    """Yield the parts under a day, the nearest first."""
    for _ in range(MOST):
        sign = page.after(number)
        if page.words(sign) not in SIGNS or rowsbelow.is_entry_mark(page, number, sign):
            return
        number = page.after(sign)
        if number < len(page.lines) and _leads(page.lines[number].words):
            number = page.after(number)
        if number >= len(page.lines) or not _may_be_part(page, number):
            return
        yield number


def _leads(words: str) -> bool:
    """Return whether a line says but that a name is under it, or a label."""
    return bylines.leads(words) or FILING.fullmatch(words) is not None


def _above(page: Page, number: int) -> Iterator[int]:
    """Yield the parts over a day, the nearest first; what leads to a name may have the sign before it: '/ by'."""
    led = page.before(number)
    number = led if LEAD.fullmatch(page.words(led)) else number
    for _ in range(MOST):
        sign = page.before(number)
        words = page.words(sign)
        number = page.before(sign)
        if not (words in SIGNS or _leads_behind(words)) or number < 0 or not _may_be_part(page, number):
            return
        yield number


def _may_be_part(page: Page, number: int) -> bool:
    able = number not in page.dates and not page.is_prose(number)
    return able and len(lists.shown(page.lines[number])) <= SHORT


def _is_titled(page: Page, first: int, last: int) -> bool:
    """Return whether the line under a row may be a title, or the one over it."""
    over, under = page.before(first), page.after(last)
    titled = under < len(page.lines) and page.may_title(under) and likeness(page.lines[under].words) > 1
    return titled or (page.may_title(over) and likeness(page.lines[over].words) > 1)


def _is_told(page: Page, parts: Sequence[int]) -> bool:
    """Return whether each part but one says by itself what it is."""
    loose = (part for part in parts if _kind(page, page.lines[part])[0] == LOOSE)
    return sum(_led(page, part) == part for part in loose) < len(parts) - 1


def _is_brief(page: Page, number: int) -> bool:
    """Return whether a part over a day is hardly a title: it is a few words without signs."""
    words = lists.shown(page.lines[number])
    return len(words) <= LABEL and len(words.split()) <= WORDS and not SIGNED.search(words)


def _led(page: Page, number: int) -> int:
    """Return the line above a part that says but that a name is under it; the part where none does."""
    above = page.before(number)
    words = page.words(above)
    return above if words and (bylines.leads(words) or _leads_behind(words)) else number


def _leads_behind(words: str) -> bool:
    """Return whether a line is a sign, and behind it what leads to a name."""
    return words[:1] in SIGNS and LEADING.fullmatch(words[1:]) is not None


def _joined(page: Page, first: int, parts: Sequence[int], known: DateLine) -> DateLine:
    """Return a row as one date line."""
    lines = page.lines[first : parts[-1] + 1]
    said = dateline.read(as_one(lines).rstrip())
    if said is not None and said.iso == known.iso and (said.author[1] or said.categories[1]):
        return msgspec.structs.replace(said, lines=len(lines))
    told: dict[str, list[tuple[int, int]]] = {"author": [], "categories": [], "tags": [], LOOSE: []}
    for number in parts:
        line = page.lines[number]
        named = _led(page, number) < number
        filed = not named and number > first and FILING.fullmatch(page.lines[page.before(number)].words)
        kind, *place = ("author", *_shown(line)) if named else _kind(page, line)
        kind = "categories" if filed else kind
        if kind:
            told[kind].append((line.start - lines[0].start + place[0], line.start - lines[0].start + place[1]))
    loose = told.pop(LOOSE)
    if len(loose) == NAME and not (told["author"] or told["categories"]) and _is_named(lines, loose[0]):
        told["author"].append(loose.pop(0))
    if len(loose) == 1 and not any(told.values()) and loose[0][0] > page.lines[parts[0]].end - lines[0].start:
        told["author"] = loose if _is_named(lines, loose[0]) else []  # a name behind the day
        told["categories"] = [] if told["author"] else [one for one in loose if _are_labels(page, lines, one)]
    elif len(loose) == 1 and told["author"] and not told["categories"]:
        told["categories"] = loose
    places = {kind: places[0] for kind, places in told.items() if places}
    return msgspec.structs.replace(known, pure=False, lines=len(lines), **places)


def _is_named(lines: Sequence[Line], place: tuple[int, int]) -> bool:
    """Return whether words are a person's name, of several words."""
    words = as_one(lines)[slice(*place)]
    return " " in words and bylines.is_name(words)


def _are_labels(page: Page, lines: Sequence[Line], place: tuple[int, int]) -> bool:
    """Return whether words behind a day read as no name, in part at least, or are categories that the page lists."""
    names = rowwords.named(as_one(lines)[slice(*place)])
    phrases = [len(name.split()) <= WORDS and not bylines.is_name(name) and name[:1].isupper() for name in names]
    return any(phrases) or all(name.casefold() in categories.folded(page) for name in names)


def _shown(line: Line) -> tuple[int, int]:
    words = lists.shown(line)
    start = max(0, line.text.find(words))
    return start, start + len(words)


def _kind(page: Page, line: Line) -> tuple[str, int, int]:
    """Return what a part says: `author`, `categories`, `tags`, nothing that is kept, or LOOSE where nothing tells."""
    words = lists.shown(line)
    if line.number in page.dates or bylines.is_length(words) or besidedates.is_counted(words):
        return "", 0, 0
    if (name := bylines.author(line.text))[1]:
        return "author", *name
    links = [*addresses.leading(line.text)] if addresses.may_link(line.text) else []
    kinds = {labeladdresses.told(link.url) for link in links}
    return (kinds.pop() if len(kinds) == 1 else "") or LOOSE, *_shown(line)
