"""Who wrote each post, its day and its category, each alone in a line without a word or sign: told by all of a page.

What stands in the same place beside the days of all posts, in few words and again and again, is their category.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import chain

import msgspec

from muniment.captures.plain.dates import particularwords
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, LABELLING, announces_others
from muniment.captures.words.dates import besidedates, besidenames, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import heading, pagelines
from muniment.captures.words.rows import rowwords
from muniment.captures.words.text import addresses, lists
from muniment.text import stops
from muniment.text.patterns import late

PLACES = ((-1, -2), (1, 2))
"""Lines beside a day, the nearest first: the further one counts only where the nearer does."""
BRIEF, WORDS = 40, 4
"""Characters and words of a category."""
OF_THREE = 3
"""Of so many lines one at least says what another does."""
NEAR = 5
"""Lines under a day among which a text begins."""
SIGNED = late(rf"[{stops.ENDS}:：;|·•«»“”„\"\[\]#/~]|\d")
"""Signs that no such line has."""
Columns = Mapping[int, str]


def found(page: Page) -> dict[int, DateLine]:
    """Return the days with such lines beside them, by the first line of each, and what these say."""
    days = [number for number, said in page.dates.items() if _is_alone(said) and _has_text(page, number)]
    if days and any(map(page.is_prose, range(days[0]))):
        return {}  # they stand under texts, maybe
    near = [_words(page, _at(page, number, place)) for number in days for place in chain(*PLACES)]
    told = any(particularwords.kind(words) or CATEGORIES_LINE.fullmatch(words) for words in near)
    if told or any(words in lists.COMMAS for words in near):
        return {}  # words tell more, or a tool parted labels
    known = categories.folded(page) if days else frozenset()
    columns = _columns(page, days, known)
    if sorted(columns.values()) not in (["categories"], ["author", "categories"]):
        return {}
    return dict(_row(page, number, columns) for number in days)


def _is_alone(said: DateLine) -> bool:
    return said.pure and said.lines == 1 and said.is_day


def _has_text(page: Page, number: int) -> bool:
    """Return whether a text begins a few lines under a day, and no other day stands above it."""
    for _ in range(NEAR):
        number = page.after(number)
        if number in page.dates or page.is_prose(number):
            break
    return page.is_prose(number)


def _columns(page: Page, days: Sequence[int], known: Set[str]) -> Columns:
    """Return what the lines are that stand in each place beside these days, where they are of one kind."""
    columns: dict[int, str] = {}
    for places in PLACES:
        for place in places:
            said = {(page.dates[number].iso, _words(page, _at(page, number, place))) for number in days}
            kind = _kind([words for _, words in sorted(said)], known)  # a page may stand there twice
            if kind == "categories" and _are_of_authors(page, [_at(page, number, place) for number in days]):
                kind = "author"
            if not kind:
                break
            columns[place] = kind
    return columns


def _at(page: Page, number: int, place: int) -> int:
    """Return the line so many full lines under one, or above it; -1 where none is, or a list that the day is not in."""
    date = number
    for _ in range(abs(place)):
        number = page.before(number) if place < 0 else page.after(number)
        if not 0 <= number < len(page.lines) or number in page.dates or page.is_prose(number):
            return -1
    return -1 if page.is_one_entry(number) and not page.is_entry(date) else number


def _are_of_authors(page: Page, column: Sequence[int]) -> bool:
    """Return whether lines lead to the posts of authors, or are several words each, in a script without capitals.

    There the page says them in no other place, as it does its categories.
    """
    texts = [page.lines[number].text for number in column]
    if all(map(labeladdresses.may_author, texts)):
        return all(any(labeladdresses.is_author(link.url) for link in addresses.leading(text)) for text in texts)
    said = [_words(page, number) for number in column]
    uncased = all(" " in words and words.lower() == words.upper() for words in said)
    return uncased and sum(line.words in said for line in page.lines) == len(said)


def _words(page: Page, number: int) -> str:
    return lists.unmarked(lists.shown(page.lines[number])) if number >= 0 else ""


def _kind(column: Sequence[str], known: Set[str]) -> str:
    """Return what lines are that stand in one place beside all days: who wrote, or the categories; else nothing."""
    if not column or not all(map(_is_brief, column)):
        return ""
    names = [*map(besidenames.is_signer, column)]
    if all(names):
        return "author"
    parts = [{part.casefold() for part in rowwords.named(words)} for words in column]
    often = Counter(part for some in parts for part in some)
    again = 1 < len(often) <= often.total() * (OF_THREE - 1) / OF_THREE  # one alone may begin all texts
    return "categories" if (again and not any(names)) or all(some <= known for some in parts) else ""


def _is_brief(words: str) -> bool:
    """Return whether a line may be a name or a few labels, none in small letters; a rule under a title is none."""
    return any(map(str.isalpha, words)) and not words[0].islower() and len(words) <= BRIEF * 2 and are_labels(words)


def are_labels(words: str) -> bool:
    """Return whether what commas part in a line is a few words each, no button, and leads to nothing."""
    if not words or SIGNED.search(words):
        return False
    if any(len(part.split()) > WORDS or len(part) > BRIEF for part in rowwords.named(words)):
        return False
    leads = (
        bylines.leads(words) or particularwords.kind(words) or LEAD.fullmatch(f"{words} ") or LABELLING.fullmatch(words)
    )
    made = pagelines.is_furniture(words) or besidedates.counts(words) or announces_others(words)
    return not (leads or made or bylines.is_length(words) or heading.read(words))


def _row(page: Page, number: int, columns: Columns) -> tuple[int, DateLine]:
    """Return a day with the lines beside it as one date line, by the first of them."""
    at = {place: _at(page, number, place) for place in columns}
    first, last = min(number, *at.values()), max(number, *at.values())
    places = {kind: _span(page, at[place], first) for place, kind in columns.items()}
    said = msgspec.structs.replace(page.dates[number], pure=False, lines=last + 1 - first, **places)
    return first, said


def _span(page: Page, number: int, first: int) -> tuple[int, int]:
    line, words = page.lines[number], _words(page, number)
    start = line.start - page.lines[first].start + max(0, line.text.find(words))
    return start, start + len(words)
