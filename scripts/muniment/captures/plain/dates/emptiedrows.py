"""Rows of particulars from which a tool lost the day: the words that lead to it are left, and who wrote the post."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from muniment.captures.plain.dates import undated
from muniment.captures.plain.dates.strokedrow import FORM, STROKE
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, nevertitles
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidedates, bylines, readinglengths
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.rows import typedrow
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

SHORT, LONGEST = 40, 80
"""Characters of words that lead to a day, and of a row."""
LEADS = late(rf"\W*(?!(?i:on|the|at|of|in|en)\b){LEAD.pattern}+[\W_]*")
"""Such words: 'Posted on', 'Дата публикации:'; a small one says nothing by itself."""


class Row(NamedTuple):
    """Such a row: its first line and its last, and what it says."""

    first: int
    last: int
    said: DateLine


def read(page: Page) -> dict[int, DateLine]:
    """Return such rows between titles and texts: several, or the only one, above all text; or several over titles.

    Beside other dates that must name who wrote the post.
    """
    every = {row.first: row for row in (*_shaped(page), *found(page))}
    rows = [row for row in every.values() if not undated.is_dated(page, row.first, row.last)]
    told = [row for row in rows if _heads(page, page.before(row.first), row.last)]
    able = any(row.said.author[1] for row in told) or not page.dates
    sure = len(told) > 1 or (able and not any(beginnings.has_text(page, 0, row.first) for row in told))
    return {row.first: row.said for row in (told if sure and told else _over(page, rows))}


def _over(page: Page, rows: Sequence[Row]) -> list[Row]:
    """Return the rows that stand right over titles, several, none of them under what may be one or under a text."""
    titles = ((row, page.after(row.last)) for row in rows)
    told = [row for row, title in titles if title < len(page.lines) and _heads(page, title, title)]
    above = [page.before(row.first) for row in told]
    under = any(undated.is_title(page, one) for one in above if one != page.full[0])
    return told if len(told) > 1 and not (under or beginnings.has_text(page, 0, told[0].first)) else []


def _heads(page: Page, title: int, last: int) -> bool:
    """Return whether a line may be a title, under which a text begins behind a row, or behind the same words again.

    `last`: the last line of the row, or the title where that stands over none.
    """
    if not undated.is_title(page, title):
        return False
    below = page.after(last)
    return undated.begins(page, below if page.words(below) == page.words(title) else last)


def _shaped(page: Page) -> list[Row]:
    """Return the lines that stand again with another number, and say how long a post is or ask for comments.

    Commas between labels that a tool lost are left out of account.
    """
    able = {number: page.lines[number].words for number in page.full if number not in page.dates}
    told = {number: _shape(words) for number, words in able.items() if len(words) <= LONGEST and _counts(words)}
    often = Counter(told.values())
    return [Row(number, number, _said((0, 0), 1)) for number, shape in told.items() if often[shape] > 1]


def _counts(words: str) -> bool:
    """Return whether a line counts what readers said, or minutes of reading, and is no sentence that does."""
    begun = words[:1] == "," or words[:1].isdigit() or bool(LEADS.match(words) or STROKE.search(words))
    return (
        begun
        and any(map(str.isdigit, words))
        and bool(COMMENT_SIGNS.within(words.lower()) or readinglengths.first(words))
    )


def _shape(words: str) -> str:
    return " ".join(prose.shape(words.replace(",", " ")).split())


def found(page: Page) -> Iterator[Row]:
    """Yield the rows of a page that lead to no day, with who wrote the post behind that or in the line next to it."""
    for number in page.full:
        line = page.lines[number]
        if len(line.words) > LONGEST or number in page.dates or page.is_one_entry(number):
            continue
        led = LEADS.match(line.text) if len(line.words) <= SHORT else None
        author = _behind(line.text, led.end()) if led else (0, 0)
        if author[1]:
            yield Row(number, number, _said(author, 1))
        elif led and led.end() == len(line.text):
            yield _beside(page, number)
        elif (said := _typed(line.text)) is not None:
            yield Row(number, number, said)
        elif nevertitles.is_left(line.words) or _asks(line.words):
            yield Row(number, number, _said((0, 0), 1))


def _asks(words: str) -> bool:
    """Return whether a line leads to a day, and the button for comments is all that stands behind that."""
    led = LEADS.match(words)
    return led is not None and besidedates.is_of_comments(words[led.end() :])


def _behind(text: str, start: int) -> tuple[int, int]:
    """Return where the name stands that ends a line, from a place on; (0, 0) where none does."""
    first, last = bylines.author(text[start:])
    return (start + first, start + last) if last and start + last == len(text.rstrip()) else (0, 0)


def _beside(page: Page, number: int) -> Row:
    """Return a row whose words lead to a day in a line of their own, with the line under or over it that has a name."""
    near = (page.after(number), page.before(number))
    by = next((at for at in near if 0 <= at < len(page.lines) and bylines.author(page.lines[at].text)[1]), number)
    first, last = sorted((number, by))
    author = _name(page.lines[first], page.lines[by]) if by != number else (0, 0)
    return Row(first, last, _said(author, last + 1 - first))


def _said(author: tuple[int, int], size: int) -> DateLine:
    return DateLine(UNKNOWN, pure=False, form=FORM, author=author, lines=size)


def _name(first: Line, by: Line) -> tuple[int, int]:
    """Return where the name of a line stands in the row that begins with the first."""
    start, end = bylines.author(by.text)
    return start + by.start - first.start, end + by.start - first.start


def _typed(text: str) -> DateLine | None:
    """Return what a row says whose parts words alone tell apart, a name among them: 'by Ann Roe 5 min read'."""
    parts = {part.kind: (part.start, part.end) for part in typedrow.undated(text)}
    if "author" not in parts:
        return None
    none = (0, 0)
    filed, tags = parts.get("categories", none), parts.get("tags", none)
    return DateLine(UNKNOWN, pure=False, form=FORM, author=parts["author"], categories=filed, tags=tags)
