"""Tells lines of a text from others, and what the tool that made them did."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import BREAK, MARK
from muniment.text import stops
from muniment.text.patterns import late

WIDTHS = (45, 120)
"""Columns at which tools wrap."""
ENOUGH = 5000
"""Lines that show how a tool wraps."""
MARKDOWN = late(r"\]\(https?://|^\s*\[\d+\]: https?://")
ROOM = 70
"""Characters that every tool has in a line which it wraps."""
LONG, PARAGRAPH = 130, 200
"""Characters of a line that no tool has wrapped."""
PROSE = 60
"""Columns of a line that is rather part of a text than a title."""
HEADED = late(r"#{1,6}\s")
LEADING_AWAY = late(r"\s?<[^<>\s]*>`_+")
"""The address of a link in reStructuredText, behind its words."""
WORDS, STATED = 10, tuple(stops.STATED)
"""Words of a sentence of a text at least, and how one ends."""
LINK = late(r"https?://|\]\(")
WIDE = late(r"[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]")
SETS_OFF = late(r"\s*(?:[–—•]\s|\(?[\da-zA-Z]{1,3}[)、．]\s?|[①-⑳])")
"""A mark that opens a line of its own, though Markdown knows no such list."""
MANY = 3
"""Lines within paragraphs that it takes to tell how a tool wraps."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff]{2}|\u0f0b|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}")
"""Letters of scripts without spaces that are about a word."""
NUMBER = late(r"\d+")
LABELS = 4
"""Lines of labels that one paragraph may have."""


class Style(msgspec.Struct, frozen=True):
    """What a capture's tool did: whether it wrapped paragraphs into lines, and wrote Markdown's marks."""

    wrapped: bool = False
    markdown: bool = False


FAR = " " * 8 + "["
APART = late(r" {8,}\[\d+\]\S")
"""A number of a link in place of an address, which made its line wider than it was wrapped (inlinelinks.numbered)."""
MOST, SEVERAL, EDGE, NARROWEST, WIDEST = 0.7, 4, 12, 65, 100
"""What share of lines is about as wide as the widest where a tool wrapped them, or how many reach how near its edge."""


def style_of(lines: Sequence[Line]) -> Style:
    """Return what the tool that made these lines did to them; the first of very many tell it."""
    markdown = any("http" in line.text and MARKDOWN.search(line.text) for line in lines)
    lines = lines[:ENOUGH]
    within = list(_within(lines))
    if len(within) < MANY:
        return Style(wrapped=len(within) > 1 and _are_fitted(lines, within), markdown=markdown)
    if any(is_long(line) for line in lines):
        return Style(markdown=markdown)
    inner = [width(lines[number].text.rstrip()) for number in within]
    widest = sorted(inner)[-max(1, len(inner) // 10)]
    full = sum(widest - 20 <= length <= widest for length in inner)
    under = (line.words for above, line in pairwise(lines) if not (above.blank or _is_whole(line.text)))
    beyond = sum(width(words) > widest + EDGE for words in under)  # rows stand over texts that are left whole
    usual = MOST * len(inner) <= full and 2 * beyond < len(inner)
    usual = usual or _is_edged(lines, inner, widest)
    return Style(wrapped=WIDTHS[0] <= widest <= WIDTHS[1] and usual, markdown=markdown)


def _is_edged(lines: Sequence[Line], inner: Sequence[int], widest: int) -> bool:
    """Return whether several lines reach the width of a page, and none that is no address goes beyond."""
    edge = sum(length >= widest - EDGE for length in inner) if NARROWEST <= widest <= WIDEST else 0
    beyond = (width(line.text.rstrip()) for line in lines if not _is_whole(line.text))
    return edge >= SEVERAL and max(beyond, default=0) <= widest + EDGE


def _are_fitted(lines: Sequence[Line], within: Sequence[int]) -> bool:
    """Return whether a few lines in paragraphs are broken where the next word would have gone beyond all others."""
    most = edge(lines)
    return most > 0 and all(next_reaches(lines, number) > most for number in within)


def edge(lines: Sequence[Line]) -> int:
    """Return the columns that a tool wraps lines at, if it wraps: no line that it may wrap goes beyond; else 0."""
    widest = max((width(line.text.rstrip()) for line in lines if not _is_whole(line.text)), default=0)
    return widest if NARROWEST <= widest <= WIDEST else 0


def next_reaches(lines: Sequence[Line], number: int) -> int:
    """Return how wide a line would be with the first word of the next."""
    return width(f"{lines[number].text.rstrip()} {lines[number + 1].text.split(maxsplit=1)[0]}")


def _within(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the numbers of the lines that others follow, in paragraphs that begin with a long line."""
    long = False
    for line, after in pairwise(lines):
        if line.blank or (FAR in line.text and APART.search(line.text.strip())):
            continue
        begins = line.number == 0 or lines[line.number - 1].blank
        long = width(line.words) >= WIDTHS[0] if begins else long
        if long and not after.blank and _is_wrapped(line, after):
            yield line.number


def _is_wrapped(line: Line, after: Line) -> bool:
    """Return whether but the width of the page may have broken a line before the next."""
    if LINK.search(line.text) or BREAK.search(line.text) or MARK.match(after.text) or SETS_OFF.match(after.text):
        return False
    return not LINK.search(after.text.split(maxsplit=1)[0])  # what is as long as an address breaks a line early


def is_long(line: Line) -> bool:
    """Return whether a line is longer than any that a tool has wrapped; some are left whole."""
    return len(line.text) > LONG and len(line.words) > LONG and not _is_whole(line.text)


def _is_whole(text: str) -> bool:
    """Return whether some tool never wraps a line: a heading, an entry of a list, one with links."""
    return text.startswith("#") or "][" in text or LINK.search(text) is not None or MARK.match(text) is not None


def is_full(text: str, after: str) -> bool:
    """Return whether a line of that text had no room left for the first word of the next (words)."""
    return len(text.rstrip()) + 1 + len(after.split(" ")[0]) >= ROOM


def is_paragraph(words: str) -> bool:
    """Return whether a line is as long as paragraphs of a text are, and hardly anything else."""
    return width(words) >= PARAGRAPH


def width(words: str) -> int:
    """Return how many columns of a terminal words take: Chinese, Japanese and Korean letters take two."""
    return len(words) if words.isascii() else len(words) + len(WIDE.findall(words))


def shape(words: str) -> str:
    """Return words with each number as 9, and every time of day as one of the morning."""
    return NUMBER.sub("9", words).replace(" pm", " am")


def paragraph(lines: Sequence[Line], number: int) -> str:
    """Return the words of the few lines that a tool wrapped a paragraph into, by its last line."""
    first = number
    while first > 0 and number - first < LABELS and not lines[first - 1].blank:
        first -= 1
    return " ".join(line.words for line in lines[first : number + 1])


def is_broken(lines: Sequence[Line], number: int) -> bool:
    """Return whether a sentence goes on two lines below: a tool broke it at a link, and left the space beside that."""
    near = [line.text for line in lines[number : number + 3]] if lines[number].text.endswith(" ") else []
    if len(near) < 3 or near[0].endswith("  ") or not near[1].strip():
        return False
    return near[2].startswith(" ") and near[2][1:2].islower()


def is_sentence(words: str) -> bool:
    """Return whether words are a sentence of several in a script without spaces, where each takes but a few signs."""
    return words.endswith(STATED) and len(UNSPACED.findall(words)) >= WORDS


def count(words: str) -> int:
    """Return how many words a line has, in scripts that put no space between them as well."""
    return len(words.split()) + len(UNSPACED.findall(words))


def reads(lines: Sequence[Line], number: int, dates: Container[int], *, wrapped: bool) -> bool:
    """Return whether a line is there and reads as part of a text: long, or a sentence; `dates`: lines that date."""
    words = lines[number].words if 0 <= number < len(lines) else ""
    if not words or (words[0] == "#" and HEADED.match(words)):
        return False
    tagged = "</a>" in words and (number in dates or number - 1 in dates)
    words = addresses.bare(words) if tagged or ("[" in words and addresses.may_link(words)) else words
    words = LEADING_AWAY.sub("", words) if "`_" in words else words
    size = width(words) if len(words) < PROSE else PROSE
    if size >= PROSE or (wrapped and size >= PROSE / 2 and _sentence_from(lines, number, dates)):
        return True
    return size > PROSE / 4 and (stops.closes(words) or is_broken(lines, number))


def _sentence_from(lines: Sequence[Line], number: int, dates: Container[int]) -> bool:
    """Return whether the lines of a paragraph from this one on are several, and end as a sentence does."""
    last = number
    while last + 1 < len(lines) and not lines[last + 1].blank and last + 1 not in dates:
        last += 1
    return last > number and lines[last].words.endswith(stops.LEADING) and not MARK.match(lines[number].text)
