"""Rows at the ends of posts that say their days again, with who wrote each and how it is filed, or with buttons."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.dates import namingrows
from muniment.captures.plain.post import endlines
from muniment.captures.plain.post.endlines import PART
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DAY, UNKNOWN, DateLine
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import dateline
from muniment.captures.words.text.lines import as_one
from muniment.text import days
from muniment.text.patterns import late

LAST, WRAPPED = 8, 4
"""Lines at the end of a post among which such a row stands, buttons under it, and lines that a tool wraps it into."""
LONGEST = 120
"""Characters of a row of a day and buttons."""
JOINT = 3
"""Letters of a word that joins a day or time to another."""
HOUR = late(r"(?:\W*\d?\d[:.h]\d\d(?::\d\d)?)?(?i:\s?uhr|\s?[ap]\.?m\.?)?\W*")
STROKE = late(r"\s[|·•]\s")


def told(sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with what such a row says that nothing else does; of several most have one."""
    sections = [_signed(section) if section.start.signed else section for section in sections]
    rows = [_row(section) for section in sections]
    sure = 2 * sum(row is not None for row in rows) > len(rows)
    return [_with(one, *row) if sure and row else one for one, row in zip(sections, rows, strict=True)]


def _signed(section: Section) -> Section:
    """Return a post with what the row that ends it says of it."""
    signed, lines = section.start.signed, section.page.lines
    base, text = lines[signed.start].start, as_one(lines[signed.start : signed.stop])
    first, last = bylines.timed(text)
    filing = msgspec.structs.replace(
        section.filing,
        lines=section.filing.lines | {*signed},
        author=(base + first, base + last),
        categories=section.filing.categories or tuple(endlines.filed_in(text, base)),
        foot=signed.start,
    )
    return msgspec.structs.replace(section, filing=filing)


def _row(section: Section) -> tuple[int, DateLine] | None:
    """Return the row at the end of a post, under its text, that says its day and more."""
    page, start = section.page, section.start
    if start.date < 0 or start.footed or start.said.iso == UNKNOWN or start.above >= 0:
        return None
    within = (one for one in range(start.last + 1, section.end) if one in page.dates and one not in page.replied)
    for number in within:
        if page.dates[number].iso[:DAY] == start.said.iso[:DAY] and (named := namingrows.of(page, start.title, number)):
            return number, named
    full = [number for number in range(start.last + 1, section.end) if not page.lines[number].blank]
    for number in reversed(full[-LAST:]):
        first, said = _read(section, number)
        if said is not None and number not in page.replied:
            same = said.iso[:DAY] == start.said.iso[:DAY] and not said.title[1] and first > start.last
            above = any(map(page.is_prose, range(start.last + 1, first)))
            return (first, said) if same and above and (said.categories[1] or said.tags[1]) else None
        if page.is_prose(number) and not pagelines.is_furniture(page.lines[number].words):
            return None
    return None


def _read(section: Section, number: int) -> tuple[int, DateLine | None]:
    """Return where a row begins of which a line is one, and what it says; a tool may have wrapped it."""
    page = section.page
    run = page.run(number, WRAPPED)
    if page.yeared.isdisjoint(line.number for line in run):
        return number, None
    if 1 < len(run) <= WRAPPED and (said := dateline.read(as_one(run).rstrip())):
        return run[0].number, msgspec.structs.replace(said, lines=len(run))
    return number, page.dates.get(number) or dateline.read(page.lines[number].text.rstrip())


def _with(section: Section, number: int, said: DateLine) -> Section:
    """Return a post with what its row says: where another line says it, that stands."""
    filing, base = section.filing, section.page.lines[number].start
    known = filing.author[1] or section.start.said.author[1] or not said.author[1]
    filing = msgspec.structs.replace(
        filing,
        lines=filing.lines | {*range(number, number + said.lines)},
        author=filing.author if known else (base + said.author[0], base + said.author[1]),
        tags=filing.tags or tuple(labels(section, base, said.tags)),
        categories=filing.categories or tuple(labels(section, base, said.categories)),
        foot=number,
    )
    return msgspec.structs.replace(section, filing=filing)


def labels(section: Section, base: int, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield where each label of a row stands in the capture; `base`: where the row begins, `span`: within it."""
    if span[1]:
        yield from (name.span() for name in PART.finditer(section.text, base + span[0], base + span[1]))


def shows_day(words: str) -> bool:
    """Return whether a line says but a day and buttons, or but on which day a post was changed.

    TypePad ends posts with the one ('June 30, 2010 | Permalink | TrackBack (0)'), Joomla with the other.
    """
    if len(words) > LONGEST or not days.may(words):
        return False
    if changed := CHANGED.match(words):
        return _is_moment(words[changed.end() :])
    parts = [part.strip() for part in STROKE.split(words)]
    others = [part for part in parts if days.whole(part) is None]
    return len(others) == len(parts) - 1 > 0 and all(map(is_button, others))


def _is_moment(words: str) -> bool:
    """Return whether words are a day and its hour, be it behind the day of the week or a word that leads to it."""
    day = days.first(words)
    led = [word.strip(".,") for word in words[: day.start].split()] if day is not None else []
    if day is None or not HOUR.fullmatch(words, day.end):
        return False
    return all(days.named_weekday(one) or (one.islower() and len(one) <= JOINT) for one in led)
