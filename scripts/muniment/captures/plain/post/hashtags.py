"""Rows of tags that a sign stands before, as microblogs and generators of sites have them: '#wages #fair trial'."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from muniment.captures.words.blogs.furniture import LABELLING, SHARED
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

ROW = late(r"\s*(?:[-*•]\s+)?(?:(?:\[\d{1,4}\])?#\s?(?:\[\d{1,4}\])?[^#\[\].!?:;|/]{2,300})+")
"""Such a row, its links as their words alone."""
TAG = late(r"#\s?(?:\[\d{1,4}\])?(?P<tag>[^#\[\]]+)")
WITHIN = late(r"\(/[^()\s]*\)")
"""Where such a tag leads within its site, behind it."""
LONGEST = 60
"""Characters of a tag."""
SIGN = late(r"(?:[-*•] )?\[?(?:\d{1,4}\])?#(?:[^\s#]|(?:\s[^#\s][^#]*#)+\s[^#\s][^#]*$)")
"""How such a line begins; a heading of Markdown has a space behind its sign, but no other such sign."""

SOLE = late(r"\s*# ?[^\W\d_][^#\[\]().!?:;|]{0,40}$")
"""A line that is but a tag."""

Row = tuple[Line, str, list[tuple[int, int]]]
"""A line, what its labels are, and where they stand in the capture."""


def find(text: Sequence[Line]) -> list[Row]:
    """Return the last row of tags under a word for them, else the rows of tags that begin a text or end it."""
    pairs = [(above, line) for above, line in pairwise(text) if "#" in line.text and SIGN.match(line.words)]
    headed = [(above, line) for above, line in pairs if LABELLING.fullmatch(above.words.strip("#*_ "))]
    if headed and (row := _row(headed[-1][1])):
        return [(headed[-1][0], "tags", []), row]
    if listed := _listed(text):
        return listed
    first = [*takewhile(bool, map(_row, text))]
    last = _last(text) if pairs and len(first) < len(text) else []
    return [row for row in (*first, *last) if row is not None]


def _last(text: Sequence[Line]) -> list[Row | None]:
    """Return the last rows behind a text, under which nothing but the page's own stands, whatever that may be."""
    end = next((at + 1 for at in range(len(text) - 1, 0, -1) if SIGN.match(text[at].words) and _row(text[at])), 0)
    below = [*takewhile(lambda line: not _is_own(line), text[end:])]
    if not end or any(map(_is_told, below)) or any(map(pagelines.is_text, text[end:])):
        return []
    return [*takewhile(bool, map(_row, reversed(text[:end])))][::-1]


def is_row(line: Line) -> bool:
    """Return whether a line is several tags with a sign before each."""
    return line.words.count("#") > 1 and _row(line) is not None


def _listed(text: Sequence[Line]) -> list[Row]:
    """Return the lines of tags under a word for them, a line each, and that of the word: they end a text."""
    heads = (at for at, line in enumerate(text) if LABELLING.fullmatch(line.words.strip("*_ ")))
    for head in heads:
        rows = [*takewhile(SOLE.match, (line.text for line in text[head + 1 :]))]
        behind = text[head + 1 : head + 1 + len(rows)]
        if rows and not any(map(pagelines.is_text, text[head + 1 + len(rows) :])):
            return [(text[head], "tags", []), *((line, "tags", [*_spans(line, line.text)]) for line in behind)]
    return []


def _is_own(line: Line) -> bool:
    """Return whether a line is the page's own, behind which no text is left: a button, a rule, what leads elsewhere."""
    return pagelines.is_own(line, ()) or pagelines.is_drawn(line.words) or SHARED.fullmatch(line.words) is not None


def _is_told(line: Line) -> bool:
    """Return whether a line is a sentence, however short, or holds an address."""
    return pagelines.STOPPED.search(line.words) is not None or "://" in line.text


def _row(line: Line) -> Row | None:
    """Return what a line of tags says; None for any other."""
    if not SIGN.match(line.words):
        return None
    shown = addresses.blanked(line.text) if addresses.may_link(line.text) else line.text
    shown = WITHIN.sub(lambda led: " " * len(led[0]), shown) if "(/" in shown else shown
    spans = [*_spans(line, shown)] if ROW.fullmatch(shown.rstrip()) else []
    tags = [shown[first - line.start : last - line.start] for first, last in spans]
    able = all(0 < len(tag) <= LONGEST for tag in tags)
    able = able and (any(" " in tag for tag in tags) or not any(map(_calls, tags)))
    return (line, "tags", spans) if spans and able else None


def _calls(tag: str) -> bool:
    """Return whether readers are to repeat what is no label: 'FreeThemAll'."""
    return any(sign.isupper() for sign in tag[1:])


def _spans(line: Line, shown: str) -> Iterator[tuple[int, int]]:
    """Yield where the tags of such a line stand in the capture."""
    return ((line.start + first, line.start + last) for first, last in places(shown))


def places(shown: str, first: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where tags stand in a text from a place on, each without its sign."""
    for found in TAG.finditer(shown, first):
        words = found["tag"].strip(" ,\u00a0\t")
        start = found.start("tag") + found["tag"].find(words)
        yield start, start + len(words)
