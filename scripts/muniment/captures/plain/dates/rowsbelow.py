"""Rows right under a date that say by whom a post is and how it is filed: with the date they are one date line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from muniment.captures.plain.dates import particularwords
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.words.blogs.furniture import TAGS
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.dates import bylines, datemarks, datewords
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line, as_one
from muniment.text import days, stops
from muniment.text.patterns import late

ROW = late(
    rf"[\s*_|·•–—-]*+(?P<by>{bylines.WORD})(?P<author>[^\W\d_](?:\s++|[^\s|·•:;,]){{0,60}}?)\s+"
    rf"{datewords.IN}\s+(?P<filed>[^\W\d_](?:\s++|[^\s|·•:;.!?]){{0,120}}?)[\s*_|·•–—-]*"
)
"""Who wrote a post, and its categories: 'Posted by Ann Roe in News'; space counts once, as where addresses were."""
POSTED = late(
    r"(?i:\W*(?:posted|published|filed|gepostet|eingestellt|veröffentlicht|publi|postad|postée|postato|pubblicat|upplagd|"
    r"gepost|geplaatst)\w*\s)"
)
"""What rather begins a row than what says who wrote a report from where."""
WRITTEN = late(r"(?i:\W*(?:written|écrit|rédigé|escrit|geschrieben|verfasst|geschreven|scritt)\w*\s)")
"""What does so where no day stands over it."""
FILED = late(
    rf"[\s*_]*{datewords.IN}\s+(?P<filed>(?:\[\d+\])?\[?[^\W\d_][^|·•:;.!?]{{0,120}}?)[\s*_|·•–—-]*",
    re.IGNORECASE,
)
"""The same without who wrote it: 'In News, Courts'."""
IN = late(rf"\s*{datewords.IN}\s*", re.IGNORECASE)
LABELLED = late(rf"\W*(?:{TAGS})\W*", re.IGNORECASE)
"""A line that says but that labels are under it."""
ON = frozenset("on le el em am il op".split())
"""The word that stands before the date where one of `FILED` stands before the labels."""
MOST, SHORT, LABEL, WORDS = 5, 60, 40, 5
"""Lines of a row that a tool parted, characters of a button and of a label, and words of a label."""
NEAR = 2
"""Lines from a date to the row under it."""
SENTENCE = late(rf"[{stops.ENDS}]\W*$")


class Row(NamedTuple):
    """A row under a date: its lines, and where it names the author and the categories, from its beginning."""

    lines: Sequence[Line]
    author: tuple[int, int]
    filed: tuple[int, int]


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates with a row right under them, each with what the row and the labels under it say."""
    told: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        able = not (said.categories[1] or said.tags[1] or said.title[1])
        row = _row(page, number, said) if able else None
        if row is not None:
            told[number] = _with_tags(page, number, _joined(page, number, said, row))
        elif said.categories[1] and said.lines > 1 and not said.tags[1]:
            told[number] = _with_tags(page, number, said)
    return told


def is_entry_mark(page: Page, number: int, sign: int) -> bool:
    """Return whether a sign under a day begins the next entry of a list: it stands over the title of that day too."""
    mark = page.words(sign)
    return mark in lists.SURE and page.words(page.before(page.before(number))) == mark


def _row(page: Page, number: int, said: DateLine) -> Row | None:
    """Return the row under a date: who wrote the post and how it is filed, or this alone where that is known."""
    last = number + said.lines - 1
    below = page.after(last)
    if below >= min(len(page.lines), last + NEAR + 1) or below in page.dates:
        return None
    if said.author[1]:
        return filed(page.lines[below : below + 2]) if said.lines > 1 and below == last + 1 else None
    run = _run(page, below)
    row = read(run) if run and said.pure else None
    if row or not _is_led(page.lines[number].text):
        return row
    sure = addresses.may_link(page.lines[below].text) or beginnings.is_signed(page, number)
    return filed(page.lines[below : below + 2]) if sure else None


def _is_led(text: str) -> bool:
    """Return whether a line says but a date behind one word: 'On 5 May 2021'."""
    shown = bylines.NUMBER.sub("", addresses.bare(text))
    day = days.first(shown)
    return day is not None and day.end == len(shown.rstrip()) and shown[: day.start].strip(" *_:").lower() in ON


def filed(lines: Sequence[Line]) -> Row | None:
    """Return how a post is filed, as the first line says it in a few labels and no more, or both where it leads on.

    It may say so behind a word with a colon, as OceanWP does: 'Post category: News'.
    """
    lines = lines if IN.fullmatch(lines[0].text) else lines[:1]
    whole = as_one(lines).rstrip()
    shown = addresses.blanked(whole) if addresses.may_link(whole) else whole
    row = FILED.fullmatch(shown)
    if row and _are_labels(row["filed"]):
        return Row(lines, (0, 0), row.span("filed"))
    told = particularwords.LABEL.fullmatch(shown)
    named = told is not None and particularwords.kind(told["label"]) == "categories" and _are_labels(told["said"])
    return Row(lines, (0, 0), told.span("said")) if told and named else None


def _are_labels(words: str) -> bool:
    """Return whether words are labels with commas between, none of which begins with a small letter."""
    labels = [label.strip(" []") for label in lists.NUMBERED.sub("", words).split(",")]
    return all(_is_short(label) and not label[:1].islower() for label in labels)


def _is_short(label: str) -> bool:
    return len(label) <= LABEL and len(label.split()) <= WORDS


def _run(page: Page, below: int, sign: str = "") -> list[Line]:
    """Return the lines of the paragraph that begins at a line, where it is short.

    Where blank lines part nothing on a page, it is that line, if it is a row or has a sign.
    """
    run = page.run(below, MOST)
    if len(run) > MOST and not page.wrapped:
        first = page.lines[below : below + 1]
        return [*first] if (sign and sign in first[0].text) or read(first) else []
    run = [line for line in run if line.number >= below] if len(run) <= MOST else []
    return run[:1] if run[1:] and not page.wrapped and read(run[:1]) else run


def read(run: Sequence[Line], *, undated: bool = False) -> Row | None:
    """Return who wrote a post and how it is filed, as a paragraph says it and no more; `undated`: no day is near."""
    whole = as_one(run).rstrip()
    shown = datemarks.worded(whole)
    row = ROW.fullmatch(shown)
    if row is None or not bylines.is_signer(" ".join(row["author"].split())) or SENTENCE.search(shown):
        return None
    behind = slice(row.end("author"), row.end("filed"))
    led = POSTED.match(row["by"]) or (undated and WRITTEN.match(row["by"]))  # 'By Ann Roe in Paris' begins a report
    sure = led or bylines.leads(run[0].words) or shown[behind] != whole[behind]
    return Row(run, row.span("author"), row.span("filed")) if sure else None


def _joined(page: Page, number: int, said: DateLine, row: Row) -> DateLine:
    """Return a date with the row under it, whose places count from the date's line."""
    ahead, lines = row.lines[0].start - page.lines[number].start, row.lines[-1].number + 1 - number
    author, filed = ((ahead + first, ahead + last) if last else (0, 0) for first, last in (row.author, row.filed))
    author = author if author[1] else said.author
    return msgspec.structs.replace(said, pure=False, author=author, categories=filed, lines=lines)


def _with_tags(page: Page, number: int, said: DateLine) -> DateLine:
    """Return it with the tags that stand under it behind a word for them, and a button for comments between."""
    place = page.after(number + said.lines - 1)
    if place < len(page.lines) and _counts_comments(page.lines[place]):
        place = page.after(place)
    if place >= len(page.lines) or not LABELLED.fullmatch(page.lines[place].words):
        return said
    run = _run(page, below, ",") if (below := page.after(place)) < min(len(page.lines), place + NEAR + 1) else []
    labels = lists.NUMBERED.sub("", addresses.bare(as_one(run))).split(",")
    if not run or not all(map(_is_short, map(str.strip, labels))) or SENTENCE.search(run[-1].words):
        return said
    if COMMENTS.fullmatch(run[0].words):  # a post that has none
        return said
    base = page.lines[number].start
    tags = (run[0].start - base, run[-1].start + len(run[-1].text.rstrip()) - base)
    return msgspec.structs.replace(said, tags=tags, lines=run[-1].number + 1 - number)


def _counts_comments(line: Line) -> bool:
    return len(addresses.bare(line.text)) <= SHORT and bool(COMMENT_SIGNS.within(line.words.lower()))
