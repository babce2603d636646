"""Rows without the day of a post that say how it is filed, and then by whom: 'Posted in News by Ann Roe'.

In brackets behind the name may stand when the post was changed; that is no day on which it appeared.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from muniment.captures.plain.dates.strokedrow import FORM
from muniment.captures.plain.page import ownlinks, ruled
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, soletitle
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import bylines, datemarks, datewords
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import rowwords
from muniment.captures.words.text.lines import Line, as_one
from muniment.text import days, stops
from muniment.text.patterns import late

POSTED = (
    r"(?i:(?:posted|published|filed|gepostet|eingestellt|veröffentlicht|publi|postad|postée|postato|pubblicat|"
    r"gepost|geplaatst|publicera|publiser|udgive|opublikowan|zamieszczon|julkais|yayınlan|yayımlan|δημοσιε|"
    r"опублікован|опубликован|публикуван|objavljen|zveřejněn|közzété|diterbitkan|diposkan|diposting|dipublikasikan)"
    r"[^\W\d_]*)"
)
INTO = rf"(?:{datewords.IN}|pada|under|unter|sous|bajo)"
"""What leads to categories behind the word that a post appeared."""
FILED = late(rf"[\s*_|·•–—-]*+{POSTED}\s+{INTO}\s+(?P<filed>[^\W\d_])")
"""How such a row begins, up to its labels."""
SIGNED = late(
    rf"[\s,]+(?P<by>{bylines.WORD})(?P<author>[^\W\d_](?:\s++|[^\s|·•:;,()]){{0,60}}?)\s*"
    r"(?:\((?P<changed>[^()]{0,60})\))?[\s*_]*$"
)
"""How it ends: by whom, and when the post was changed."""
OF = ("de", "di", "da")
"""Words for 'by' that may stand within a label as well."""
LABELS = late(r"[^|·•:;.!?()]{1,400}")
BEGINS = late(rf"{POSTED}\s+{INTO}(?:\s|$)")
AGAIN = late(rf"[\s,]+{POSTED}\s+{INTO}\s+")
"""What stands between two lists of labels, where the first is the categories and tags, and the second one of them."""
LINES, PARTED, LONGEST = 12, 32, 1500
"""Lines of such a row, and of one of which each part has its own, and characters with addresses."""
SHORT, TWICE = 60, 2
"""Characters of a line that is one part of such a row, and how often a row may say that a post appeared."""
APART = frozenset("|·•;!?")
"""What stands in no such row behind its first words."""
BY = late(rf"[\s,]{bylines.WORD}")
BEGUN = frozenset("pgevjyzδопödk")
"""The letters with which such a row may begin, in small."""


class Found(NamedTuple):
    """A row: its last line, what it says, and whether it is one by itself."""

    last: int
    said: DateLine
    sure: bool


def found(page: Page) -> dict[int, DateLine]:
    """Return such rows over texts, where no other line of a page dates it and one of them is sure."""
    rows: dict[int, Found] = {}
    last = -1
    for number in page.full:
        row = _row(page, number) if number > last else None
        if row is not None:
            rows[number], last = row, row.last
    if not any(row.sure for row in rows.values()):
        return {}
    within = {one for number, row in rows.items() for one in range(number, row.last + 1)}
    others = (number for number in page.days if number not in within)
    return {number: row.said for number, row in rows.items()} if all(map(page.is_entry, others)) else {}


def _row(page: Page, number: int) -> Found | None:
    """Return the row that begins with a line over a text.

    Sure is one with a day, with its categories said twice, with links into the blog, or under a title named elsewhere:
    so may be said where a book was printed, and by whom.
    """
    words, known = page.lines[number].words, page.dates.get(number)
    dated = known is not None and known.is_day and known.lines > 1 and known.form != "sentence"
    if dated or words[:1].lower() not in BEGUN or not BEGINS.match(words):
        return None
    said = next(filter(None, map(read, _runs(page, number))), None)
    if said is None:
        return None
    last = number + said.lines - 1
    above, below = ruled.before(page, number), page.after(last)
    if not (page.is_prose(below) or beginnings.begins(page, below)):
        return None
    text = as_one(page.lines[number : last + 1])
    linked = bylines.NUMBER.search(text) or ownlinks.is_machinery(text)
    named = above >= 0 and page.may_title(above) and soletitle.is_named(page, (above,))
    return Found(last, said, bool(said.updated or linked or named or AGAIN.search(text)))


def _runs(page: Page, number: int) -> Iterator[Sequence[Line]]:
    """Yield the lines that may be a row which begins with a line: those of its paragraph, or some, or it alone."""
    run = [line for line in page.run(number, LINES) if line.number >= number]
    if 1 < len(run) <= LINES and not page.dense:
        yield run
    if page.dense or not page.wrapped:
        lines = _grown(page, number)
        yield from (lines[:size] for size in range(len(lines), 1, -1) if not lines[size - 1].blank)
    yield page.lines[number : number + 1]


def _grown(page: Page, number: int) -> Sequence[Line]:
    """Return the short lines from one on up to what is no part of its row; none where none says by whom a post is."""
    lines: list[Line] = []
    begun = 0
    for line in page.lines[number : number + PARTED]:
        words = line.words
        begun += words[:1].lower() in BEGUN and BEGINS.match(words) is not None
        if len(words) > SHORT or begun > TWICE or (words and words[-1] in stops.ENDS) or not APART.isdisjoint(words):
            break
        lines.append(line)
    return lines if len(lines) > 1 and BY.search(as_one(lines)) else []


def read(run: Sequence[Line]) -> DateLine | None:
    """Return what a paragraph says that is such a row and no more."""
    whole = as_one(run).rstrip()
    if len(whole) > LONGEST:
        return None
    shown = datemarks.worded(whole)
    row, place = _parted(shown)
    if row is None or _leads_to_day(shown[place : row.start()]):
        return None
    day = days.first(row["changed"] or "")
    if day and not CHANGED.match(row["changed"].strip()):
        return None  # it is that of the post
    filed, tags = _filed((place, row.start()), shown)
    linked = shown != whole
    return DateLine(
        UNKNOWN,
        pure=False,
        form=FORM,
        updated=day.iso if day and day.is_day else "",
        author=row.span("author"),
        categories=filed if linked or _is_told(shown[slice(*filed)]) else (0, 0),
        tags=tags if linked or _is_told(shown[slice(*tags)]) else (0, 0),
        lines=len(run),
    )


def _leads_to_day(labels: str) -> bool:
    """Return whether what would be labels is a day, or holds one: the word before it leads to that: 'publicado em'."""
    day = days.first(labels)
    return (
        day is not None and day.is_day and rowwords.leads(labels[: day.start].rstrip(" ,").rpartition(",")[2].strip())
    )


def _parted(shown: str) -> tuple[re.Match[str] | None, int]:
    """Return where a row says by whom a post is, and where its labels begin; None where it is no such row."""
    begun = FILED.match(shown) if shown[-1:] not in stops.ENDS else None
    place = begun.start("filed") if begun else 0
    ends = [*_ends(shown, place)] if begun and APART.isdisjoint(shown[place:]) else []
    named = (end for end in ends if bylines.is_signer(" ".join(end["author"].split())))
    able = [end for end in named if LABELS.fullmatch(shown, place, end.start())]
    sure = [end for end in able if end["by"].strip().casefold() not in OF]
    return next(iter(sure or able), None), place


def _ends(shown: str, place: int) -> Iterator[re.Match[str]]:
    """Yield each place behind the labels from which on a row may say by whom a post is."""
    while end := SIGNED.search(shown, place):
        yield end
        place = end.start("author")


def _filed(place: tuple[int, int], shown: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where the categories stand, and the tags behind them where the categories are said again."""
    again = AGAIN.search(shown, *place)
    if again is None:
        return place, (0, 0)
    labels, other = shown[place[0] : again.start()].rstrip(" ,"), " ".join(shown[again.end() : place[1]].split())
    ends = (end for end in range(len(labels) + 1) if " ".join(labels[:end].split()) == other)
    end = next(ends, len(labels))
    first = len(labels) - len(labels[end:].lstrip(" ,"))
    tags = (place[0] + first, place[0] + len(labels)) if first < len(labels) else (0, 0)
    return (place[0], place[0] + end), tags


def _is_told(labels: str) -> bool:
    """Return whether labels without links are one word, or have a comma between them."""
    return "," in labels or len(labels.split()) == 1
