"""Rows right under a date that say by whom a post is and how it is filed: with the date they are one date line."""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.plain.layout import Page
from muniment.captures.words import addresses, bylines, lists
from muniment.captures.words.dated import DateLine
from muniment.captures.words.furniture import TAGS
from muniment.captures.words.lines import Line, as_one
from muniment.captures.words.replywords import COMMENT_SIGNS
from muniment.text import days

ROW = re.compile(
    rf"[\s*_|·•–—-]*(?P<by>{bylines.WORD})(?P<author>[^\W\d_][^|·•:;,]{{0,60}}?)\s+"
    r"(?:in|en|em|dans|unter|under|w|в|у)\s+(?P<filed>[^\W\d_][^|·•:;.!?]{0,120}?)[\s*_|·•–—-]*"
)
"""Who wrote a post, and its categories: 'Posted by Ann Roe in News'."""
FILED = re.compile(
    r"[\s*_]*(?:in|en|em|dans|unter|under|w|в|у|i)\s+(?P<filed>(?:\[\d+\])?\[?[^\W\d_][^|·•:;.!?]{0,120}?)[\s*_|·•–—-]*",
    re.IGNORECASE,
)
"""The same without who wrote it: 'In News, Courts'."""
LABELLED = re.compile(rf"\W*(?:{TAGS})\W*", re.IGNORECASE)
"""A line that says but that labels are under it."""
ON = frozenset("on le el em am il op".split())
"""The word that stands before the date where one of `FILED` stands before the labels."""
MOST, SHORT, LABEL, WORDS = 5, 60, 40, 5
"""Lines of a row that a tool parted, characters of a button and of a label, and words of a label."""
SENTENCE = re.compile(r"[.!?…。]\W*$")


def found(page: Page) -> dict[int, DateLine]:
    """Return the dates with a row right under them, each with what the row and the labels under it say."""
    told: dict[int, DateLine] = {}
    for number, said in page.dates.items():
        if said.author[1] or said.categories[1] or said.tags[1] or said.title[1]:
            continue
        run = _run(page, number + said.lines - 1)
        row = _read(run) if run and said.pure else None
        row = row or (_filed(run[0].text) if run and _is_led(page.lines[number].text) else None)
        if row is not None:
            told[number] = _with_tags(page, number, _joined(page, number, said, (run, row)))
    return told


def _is_led(text: str) -> bool:
    """Return whether a line says but a date behind one word: 'On 5 May 2021'."""
    shown = bylines.NUMBER.sub("", addresses.bare(text))
    day = days.first(shown)
    return day is not None and day.end == len(shown.rstrip()) and shown[: day.start].strip(" *_:").lower() in ON


def _filed(text: str) -> re.Match[str] | None:
    """Return how a post is filed, as a line says it in a few labels and no more."""
    shown = addresses.blanked(text) if addresses.may_link(text) else text
    row = FILED.fullmatch(shown)
    labels = lists.NUMBERED.sub("", row["filed"]).split(",") if row else [" " * SHORT]
    return row if all(len(label.strip()) <= LABEL and len(label.split()) <= WORDS for label in labels) else None


def _run(page: Page, last: int) -> list[Line]:
    """Return the lines of the paragraph under a line, where it is short and stands near."""
    below = page.after(last)
    run = page.run(below, MOST) if below < min(len(page.lines), last + 3) else []
    run = [line for line in run if line.number >= below] if len(run) <= MOST else []
    return run[:1] if run and not page.wrapped and _read(run[:1]) else run


def _read(run: Sequence[Line]) -> re.Match[str] | None:
    """Return who wrote a post and how it is filed, as a paragraph says it that says no more."""
    whole = as_one(run).rstrip()
    shown = addresses.blanked(whole) if addresses.may_link(whole) else whole
    shown = bylines.NUMBER.sub(lambda number: " " * len(number[0]), shown)
    row = ROW.fullmatch(shown)
    if row is None or not bylines.is_name(" ".join(row["author"].split())) or SENTENCE.search(shown):
        return None
    behind = row.end("author"), row.end("filed")
    linked = shown[slice(*behind)] != whole[slice(*behind)]
    return row if linked or len(row["by"].split()) > 1 else None  # 'By Ann Roe in Paris' begins a report


def _joined(page: Page, number: int, said: DateLine, told: tuple[Sequence[Line], re.Match[str]]) -> DateLine:
    """Return a date with the row under it, whose places count from the date's line."""
    run, row = told
    ahead = run[0].start - page.lines[number].start
    held = {name: (ahead + row.start(name), ahead + row.end(name)) for name in row.groupdict() if name != "by"}
    author, filed = held.get("author", said.author), held["filed"]
    last = run[-1] if "author" in held else run[0]
    lines = last.number + 1 - number
    return msgspec.structs.replace(said, pure=False, author=author, categories=filed, lines=lines)


def _with_tags(page: Page, number: int, said: DateLine) -> DateLine:
    """Return it with the tags that stand under it behind a word for them, and a button for comments between."""
    place = page.after(number + said.lines - 1)
    if place < len(page.lines) and _counts_comments(page.lines[place]):
        place = page.after(place)
    if place >= len(page.lines) or not LABELLED.fullmatch(page.lines[place].words):
        return said
    run = _run(page, place)
    labels = addresses.bare(as_one(run)).split(",") if run else [" " * SHORT]
    if any(len(lists.NUMBERED.sub("", label).strip()) > LABEL for label in labels) or SENTENCE.search(run[-1].words):
        return said
    base = page.lines[number].start
    tags = (run[0].start - base, run[-1].start + len(run[-1].text.rstrip()) - base)
    return msgspec.structs.replace(said, tags=tags, lines=run[-1].number + 1 - number)


def _counts_comments(line: Line) -> bool:
    return len(addresses.bare(line.text)) <= SHORT and bool(COMMENT_SIGNS.within(line.words.lower()))
