"""Finds posts without dates in a list that shows a title and one paragraph of each, by turns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from muniment.captures.plain.page import headings, prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates, pagehead
from muniment.captures.plain.titles.looks import SHORT, closes
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.captures.words.page import heading
from muniment.captures.words.page.pagelines import STOPPED
from muniment.text import days, stops
from muniment.text.patterns import late

FEWEST = 3
"""Posts that show how a list is made."""
LEAST, WHOLE = 100, 200
"""Characters of a paragraph that is no title: as a sentence, and in any case."""
MOST = 0.7
"""Of titles and texts by turns so many must look like what they are."""
OPEN = ("…", "...", "[…]", "[...]", "(...)", "(…)")
"""How a paragraph ends of which a list shows no more."""
ENDS = (":", "：", ",", ";", *stops.STATED.replace("…", ""))
"""How no title ends."""
MONTH = late(r"(?<!\d)(?:1[0-2]|[1-9]) ?[月월],? [12]\d{3}(?!\d)")
"""A month and its year as sites in the Far East write them in the order of others."""
TOP = 12
"""Lines of a page among which a heading is that a tool parted."""
HEAD = 4
"""Lines of the head of a page, above the first title."""
AROUND = 40
"""Characters that stand beside the title in a button to read on."""


def starts(page: Page) -> list[Start]:
    """Return the posts of a page that dates none: a list by its heading, by its month, or by texts that are cut.

    A post's parts stand so too, under headings of theirs; of those nothing says that they are a list.
    """
    if page.wrapped or page.days:
        return []
    head = max(pagehead.heading(page), _label(page), _parted(page))
    below = [number for number in page.full if number > head and number not in page.dates]
    pairs = _pairs(page, below) or (_strictly(page, below) if head >= 0 else [])
    counted = all(page.after(text) in page.dates for _, text in pairs)  # from the day of the capture, under each text
    if not pairs or len(pairs) < FEWEST - (head >= 0 or counted):
        return []
    opened = all(is_open(page.lines[text].words) for _, text in pairs[:-1])
    listed = head >= 0 or _says_month(page, pairs[0][0])
    told = opened or counted or (listed and len(pairs) >= FEWEST)
    found = [candidates.alone(page, (title,)) for title, _ in pairs] if told else []
    feet = [page.after(text) for _, text in pairs] if counted else []
    dated = [replace(one, date=at, said=page.dates[at], footed=True) for one, at in zip(found, feet, strict=False)]
    return dated or found


def _label(page: Page) -> int:
    """Return the first line of a page where it is a label behind the word for it, and so heads a list; else -1."""
    words = page.lines[page.full[0]].words if page.full else ""
    label = TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words)
    return page.full[0] if label and "," not in words else -1


def _parted(page: Page) -> int:
    """Return the second of two lines at the head of a page into which a tool parted its heading; -1 without one."""
    for number in page.full[:TOP]:
        below = page.after(number)
        words = page.words(number)
        if words.endswith(stops.COLONS) and heading.read(f"{words} {page.words(below)}") is not None:
            return below
    return -1


def between(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return posts with those among them that a list shows without their dates, as some themes do.

    Half of the others have one paragraph; where another and a line over it follow that, they are a post of their own.
    """
    if page.wrapped or len(found) < FEWEST or any(start.date < 0 or start.footed for start in found):
        return [*found]
    ends = [*(start.first for start in found[1:]), len(page.lines)]
    spans = [(start.last, end) for start, end in zip(found, ends, strict=True)]
    sizes = [len([*islice(_within(page, *span), 2)]) for span in spans]
    if 2 * sizes.count(1) < len(found) or not all(sizes):
        return [*found]
    held = [[*_within(page, *span)] for span in spans]
    more = [_pairs(page, numbers[1:]) for numbers in held if len(numbers) > 1]
    if not all(more) or not all(_is_text(page, numbers[0]) for numbers in held):
        return [*found]
    bare = [candidates.alone(page, (title,)) for pairs in more for title, _ in pairs]
    return _grouped(found, sorted([*found, *bare], key=lambda start: start.first))


def _grouped(found: Sequence[Start], every: list[Start]) -> list[Start]:
    """Return posts, those without a date with that of the one above, where each day stands once, over its first."""
    days = [start.said.iso for start in found]
    over = all(start.said.pure and start.date < start.title[0] for start in found)
    if not over or len(set(days)) < len(days) or days != sorted(days, reverse=True):
        return every
    made: list[Start] = []
    for start in every:
        day = replace(start.said, iso=made[-1].said.iso, form=headings.FORM) if made else start.said
        made.append(replace(start, said=day) if start.date < 0 else start)
    return made


def _within(page: Page, last: int, end: int) -> Iterator[int]:
    """Yield the lines of a post's text, without buttons and labels."""
    inner = page.full[bisect_right(page.full, last) : bisect_left(page.full, end)]
    return (number for number in inner if not closes(page, number))


def _pairs(page: Page, numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the titles and texts that these lines are by turns; none where they are not, but for the page's own."""
    pairs: list[tuple[int, int]] = []
    title, above = -1, 0
    for number in numbers:
        if closes(page, number) or (pairs and title < 0 and _leads_on(page, number, pairs[-1][0])):
            continue
        if title >= 0 and _is_text(page, number):
            pairs.append((title, number))
            title = -1
        elif title >= 0 and _heads_part(page, title, number):
            continue
        elif above == HEAD or (pairs and (title >= 0 or not _may_title(page, number))):
            return []
        else:
            above += not pairs
            title = number if _may_title(page, number) else -1
    return [] if title >= 0 else pairs


def _strictly(page: Page, numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return the lines under a heading as titles and texts where one is shorter than the next, and so on to the end.

    Most look like what they are: a title may be a sentence, and a text may end without a stop.
    """
    pairs = [*zip(numbers[::2], numbers[1::2], strict=False)]
    sizes = [(prose.width(page.lines[title].words), prose.width(page.lines[text].words)) for title, text in pairs]
    able = len(pairs) > FEWEST and len(numbers) % 2 == 0 and all(LEAST > title < text >= LEAST for title, text in sizes)
    plain = [_may_title(page, title) and _is_text(page, text) for title, text in pairs] if able else []
    return pairs if MOST * len(plain) <= sum(plain) > 0 else []


def _heads_part(page: Page, title: int, number: int) -> bool:
    """Return whether a line heads the text right under it, below a longer line that stands apart: that is the title."""
    over, line = page.lines[title], page.lines[number]
    clings = number + 1 < len(page.lines) and _is_text(page, number + 1)
    return clings and page.lines[title + 1].blank and prose.width(over.words) > prose.width(line.words)


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is a paragraph: long, and a sentence ends it, but where a page ends within one."""
    words = page.lines[number].words
    size = prose.width(words)
    ended = size >= WHOLE or STOPPED.search(words) is not None or page.after(number) >= len(page.lines)
    return size >= LEAST and (ended or is_open(words))


def is_open(words: str) -> bool:
    """Return whether a page shows no more of a paragraph, with a button to read on behind it or none."""
    return words.endswith(OPEN) or shortened.leads_off(words)


def _may_title(page: Page, number: int) -> bool:
    return may_title(page, number, page.lines[number].words)


def may_title(page: Page, number: int, words: str) -> bool:
    """Return whether a line is like a title by its words, and no entry, address, sentence or label with a colon.

    `words`: its own, or those of the paragraph that it begins.
    """
    return len(words) <= SHORT and not words.endswith(ENDS) and not page.is_entry(number) and "://" not in words


def _leads_on(page: Page, number: int, title: int) -> bool:
    """Return whether a line says a title again, beside a word or two, as a button to read on does, or has no letter."""
    words, said = page.lines[number].words, page.lines[title].words
    return (said in words and len(words) <= len(said) + AROUND) or not any(map(str.isalpha, words))


def _says_month(page: Page, title: int) -> bool:
    """Return whether a line above the first title says a month and no day, as the heading of an archive does."""
    above = [page.lines[number].words for number in page.full if number < title]
    said = map(days.first, above)
    return any(map(MONTH.search, above)) or any(day is not None and len(day.iso) == len("YYYY-MM") for day in said)
