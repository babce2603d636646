"""The lines in which a page shows how its posts begin: several paragraphs end in dots, each under a title or a date."""

from collections.abc import Collection, Container, Iterator, Sequence
from itertools import islice, zip_longest

from muniment.captures.plain.page.prose import count, width
from muniment.captures.words.dates import bylines
from muniment.captures.words.text.lines import Line, indent
from muniment.text import stops

DOTS = ("…", "...", "[…]", "[...]", "(…)", "(...)", "[…", "[...", "…\\]", "...\\]")
FEWEST, MOST = 2, 0.75
"""Such paragraphs of a page that tell anything, and so many of the lines above them must differ."""
WORDS, TITLE, SHORT, LONGEST = 4, 3, 2, 150
"""Words of such a paragraph at least, of titles on average, as labels have fewer, of one; and characters of this."""
BETWEEN = 7
"""Lines above the beginning of a text among which its title is: behind its date, who wrote it, how it is filed."""
LINES, FULL, LONG = 12, 45, 55
"""Lines of such a paragraph at most where a tool wrapped it, and characters of each that goes on in the next: fewer
where the first word of that would not have gone into it."""

LEAD, WRAPPED = 3, 2
"""Lines of a text right under a day, and of a title over that, which is no beginning of a text for its dots."""


def found(lines: Sequence[Line], dates: Container[int], *, wrapped: bool) -> tuple[range, ...]:
    """Return the lines of each of these; none where nothing above them may be titles, as over titles cut short."""
    cut = [*_paragraphs(lines, dates, wrapped=wrapped)]
    cut = cut if wrapped else [*_under_titles(lines, dates, cut)]
    return tuple(cut) if any(_are_titled(lines, dates, some) for some in (cut, once(lines, cut))) else ()


def once(lines: Sequence[Line], cut: Sequence[range]) -> list[range]:
    """Return such paragraphs, of those that end alike the first: a list beside the posts may show them again."""
    first = {lines[paragraph.stop - 1].words: paragraph for paragraph in reversed(cut)}
    return [*reversed(first.values())]


def _are_titled(lines: Sequence[Line], dates: Container[int], cut: Sequence[range]) -> bool:
    """Return whether the lines somewhere above such paragraphs may be titles, most of them different ones."""
    over = (_above(lines, paragraph.start) for paragraph in cut)
    places = (
        {lines[at].words for at in place if at >= 0 and at not in dates} for place in zip_longest(*over, fillvalue=-1)
    )
    least = max(FEWEST, int(MOST * len(cut)))
    return any(len([*filter(_may_title, words)]) >= least and _are_long(words) for words in places)


def _may_title(words: str) -> bool:
    return count(words) >= SHORT and width(words) <= LONGEST and not words.endswith((*DOTS, *stops.STATED))


def _are_long(place: Collection[str]) -> bool:
    """Return whether the lines in a place are on average as long as titles are: some of two words stand among these."""
    return sum(map(count, place)) >= TITLE * len(place)


def _paragraphs(lines: Sequence[Line], dates: Container[int], *, wrapped: bool) -> Iterator[range]:
    for last in [line.number for line in lines if line.words.endswith(DOTS)]:
        first = last
        while last - first < LINES and first - 1 not in dates and _goes_on(lines, first - 1, wrapped=wrapped):
            first -= 1
        words = sum(count(lines[number].words) for number in range(first, last + 1))
        if first and words >= WORDS and not _is_title(lines, dates, range(first, last + 1)):
            yield range(first, last + 1)


def _is_title(lines: Sequence[Line], dates: Container[int], paragraph: range) -> bool:
    """Return whether such a paragraph is but a title that ends in dots: marked as one, or beside a day.

    Under that stands a text, or over it who wrote the post.
    """
    below = _after(lines, paragraph.stop)
    text = range(start := _after(lines, below + 1), min(start + LEAD, len(lines)))
    opens = below in dates and len(text) == LEAD and all(width(lines[number].words) >= FULL for number in text)
    headed = len(paragraph) > 1 and lines[paragraph.start].text.startswith("#")
    above = next((at for at in range(paragraph.start - 1, -1, -1) if not lines[at].blank), -1)
    signed = above in dates and below < len(lines) and bylines.author(lines[below].text)[1] > 0
    return headed or ((opens or signed) and len(paragraph) <= WRAPPED)


def _after(lines: Sequence[Line], number: int) -> int:
    """Return the first line that is not blank, from one on."""
    return next((at for at in range(number, len(lines)) if not lines[at].blank), len(lines))


def _under_titles(lines: Sequence[Line], dates: Container[int], cut: Sequence[range]) -> Iterator[range]:
    """Yield such paragraphs, without their first lines where others have a title right above: so have these."""
    clung = any(not lines[paragraph.start - 1].blank and paragraph.start - 1 not in dates for paragraph in cut)
    for paragraph in cut:
        own = clung and len(paragraph) > 1 and lines[paragraph.start - 1].blank
        yield paragraph[1:] if own else paragraph


def _goes_on(lines: Sequence[Line], number: int, *, wrapped: bool) -> bool:
    """Return whether a line is there that a tool wrapped into the next."""
    if number < 0 or lines[number].blank:
        return False
    own, below = lines[number].words, lines[number + 1].words
    if indent(lines[number].text) != indent(lines[number + 1].text):
        return False
    full = width(f"{own} {below.split(' ', 1)[0]}") >= width(below)
    return width(own) >= FULL if full else (wrapped and width(own) >= LONG)


def _above(lines: Sequence[Line], number: int) -> Iterator[int]:
    """Yield the lines over one among which its title is if it begins a text, the nearest first; none is blank."""
    return islice((at for at in range(number - 1, -1, -1) if not lines[at].blank), BETWEEN)
