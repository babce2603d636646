"""The only post of a page, or the first, whose text a tool set above its title and day: nothing is under these."""

from itertools import pairwise, takewhile

import msgspec

from muniment.captures.plain.page import prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import textless
from muniment.captures.plain.starts import untitled
from muniment.captures.plain.titles import beginnings, titlelines
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, TAGS_LINE, is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.page import gluedlabels, labellines
from muniment.captures.words.page.pagelines import INNER, STOPPED
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

WORD = late(r"\w")
LONG = 80
"""Columns of a line that is surely of a text, and of one that is but a caption or a slogan."""
UNDATED = DateLine(UNKNOWN, pure=True, form="none")
FILING = ((CATEGORIES_LINE, "categories"), (TAGS_LINE, "tags"))
"""How a line says in which categories a post is, and with which tags, and what these are called there."""
BUTTON = 40
"""Characters of a button behind the last sentence."""
QUOTED = "«»“”„\"'‘(¿¡…. "
"""What may stand before the first letter of a text."""
FULL = 50
"""Columns of a line that a tool may have wrapped."""
FEWEST = 3
"""Lines of a page that lead to the rest of a post."""
NEAR = 4
"""Lines between the end of a text and the title or day under it: what else is said of the post."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the only start of a page with the text above it, where the page begins with that, and none is under it.

    Where none was found, the only day of a page under such a text is that of a post without a title.
    """
    sole = found[0] if len(found) == 1 else None
    start = sole if sole and not _is_wrapped(page, sole) else None if sole is None and found else _nameless(page)
    if start is None or start.date < 0 or start.footed or start.first == _top(page):
        return found
    if not start.said.is_day and start.said.form != UNDATED.form:
        return found
    under = _stands_over(page, start, wrapped=sole not in (None, start))
    return [msgspec.structs.replace(start, above=_top(page))] if under else found


def headed(page: Page, found: list[Start]) -> list[Start]:
    """Return starts, the first of several with the text over the heading right above it, if none is under it.

    A page begins with that where its tool took it for the beginning of what the page is about.
    """
    start = found[0] if len(found) > 1 and found[0].date >= 0 and found[0].above < 0 else None
    if start is None or page.after(start.last) != found[1].first or not textless.is_headed(page, start):
        return found
    top, last = _top(page), page.before(page.before(start.first))
    long = 0 <= top <= last and page.is_prose(top) and prose.width(page.lines[top].words) >= LONG
    able = long and not any(_is_own(page, number) for number in page.full if top <= number <= last)
    return [msgspec.structs.replace(start, above=top), *found[1:]] if able and not start.footed else found


def cut(page: Page, found: list[Start]) -> list[Start]:
    """Return starts with those of texts without titles among them, on a page without days that cuts all posts short.

    Each stands between two lines that lead to the rest of a post, as one stands under each of the others.
    """
    leads = [number for number in page.full if shortened.is_button(page.lines[number])] if not page.dates else []
    ends = [page.before(start.first) for start in found[1:]]
    if len(leads) < FEWEST or not ends or not {*leads}.issuperset(ends):
        return found
    made = [
        Start((end,), end, UNDATED, untitled.WEIGHT, above=page.after(above))
        for above, end in pairwise(leads)
        if above not in ends and above > found[0].last and page.after(above) < end and _are_text(page, above + 1, end)
    ]
    return sorted([*found, *made], key=lambda start: start.first) if made else found


def _are_text(page: Page, first: int, last: int) -> bool:
    able = (number for number in range(first, last) if not page.lines[number].blank)
    return all(page.is_prose(number) and beginnings.tells(page, number) for number in able)


def _top(page: Page) -> int:
    """Return the first line of a page that has a word in it and is no way past the menu."""
    worded = (number for number in page.full if WORD.search(page.lines[number].words))
    return next((number for number in worded if not is_button(page.lines[number].words)), page.full[0])


def _nameless(page: Page) -> Start | None:
    """Return the start of a post without a title in the only line of a page that is a day and no more.

    Or in its last line, where that says who wrote the post as well. Where a page has no day at
    all, its first line about comments ends the text, if only such and others of a blog's follow.
    """
    if not page.dates:
        return _uncommented(page)
    number = next(iter(page.dates))
    said = page.dates[number] if len(page.dates) == 1 else None
    signs = said is not None and number == page.full[-1] and said.author[1] > 0
    alone = said is not None and said.lines == 1 and (said.pure or signs or days.says_weekday(page.lines[number].text))
    return Start((number,), number, said, untitled.WEIGHT) if said and alone else None


def _uncommented(page: Page) -> Start | None:
    """Return the start of a post without title or day in the first line that says how many comments it has.

    Or one that leads to the rest of it, or says how it is filed.
    """
    ends = [*takewhile(lambda number: _is_under(page, number), reversed(page.full))]
    told = [place for place, number in enumerate(ends) if _tells(page.lines[number])]
    above = takewhile(lambda number: is_button(page.lines[number].words), ends[told[-1] + 1 :] if told else ())
    first = min(above, default=ends[told[-1]] if told else -1)
    return Start((first,), first, _filed(page.lines[first]), untitled.WEIGHT) if told else None


def _is_under(page: Page, number: int) -> bool:
    """Return whether a line may stand under a text: it is a reader's, the page's own, or leads to the rest of it."""
    return number in page.replied or _is_own(page, number) or shortened.is_button(page.lines[number])


def _filed(line: Line) -> DateLine:
    """Return what a line says that dates nothing, and maybe how a post is filed."""
    spans = ([*labellines.spans(line, pattern, name)] for pattern, name in FILING)
    categories, tags = ((one[0][0] - line.start, one[-1][1] - line.start) if one else (0, 0) for one in spans)
    return msgspec.structs.replace(UNDATED, categories=categories, tags=tags)


def _tells(line: Line) -> bool:
    filed = any(pattern.fullmatch(line.words) for pattern, _ in FILING) or gluedlabels.begins(line.words)
    return shortened.is_button(line) or bool(filed or COMMENT_SIGNS.within(line.words.lower()))


def _is_own(page: Page, number: int) -> bool:
    return is_of_page(page.lines[number].words)


def _is_wrapped(page: Page, start: Start) -> bool:
    """Return whether what was taken for a title above a text goes on in the next line, in small letters."""
    last, below = start.title[-1], start.title[-1] + 1
    above = page.lines[max(0, start.title[0] - 1)].words
    if start.title[0] and above and STOPPED.search(above) is None and page.lines[start.title[0]].words[0].islower():
        return True
    if not (start.footed or start.date < 0) or last != page.full[0] or below >= len(page.lines):
        return False
    words = page.lines[last].words
    small = words.lstrip(QUOTED)[:1].isupper() and page.lines[below].words[:1].islower()
    goes_on = start.date < 0 and page.may_go_on(last) and prose.width(words) >= FULL
    opened = start.date < 0 and words.count("(") > words.count(")")
    return words[-1] not in "?!" and (small or goes_on or opened)


def _stands_over(page: Page, start: Start, *, wrapped: bool) -> bool:
    """Return whether a text stands above a title and day from the first line of the page on, and none under them.

    `wrapped`: whether it goes on from line to line up to the day, as it was typed, and so may end as it likes.
    """
    whole = wrapped or _is_sentence_over_text(page, _top(page))
    head = " ".join(line.words for line in (page.run(_top(page), NEAR) if whole else [page.lines[_top(page)]]))
    clung = start.title[0] == start.date + 1 and titlelines.likely(page, start.title) > 1
    titled = start.said.form == UNDATED.form or clung or not page.is_prose(start.title[0])
    if prose.width(head) < LONG or not (wrapped or page.is_prose(_top(page))) or not titled:
        return False
    last = max((number for number in page.full if number < start.first and page.is_prose(number)), default=0)
    if any(_is_own(page, number) for number in page.full if _top(page) <= number <= last):
        return False
    near = [number for number in page.full if last <= number < start.first]
    ended = wrapped or any(map(_ends, (page.lines[number].words for number in near)))
    return ended and len(near) <= NEAR and not _has_text(page, start.last + 1)


def _is_sentence_over_text(page: Page, number: int) -> bool:
    """Return whether a line is a sentence by itself, and part of a text: the next line, right under it, is of one."""
    return STOPPED.search(page.lines[number].words) is not None and page.is_prose(number) and page.is_prose(number + 1)


def _ends(words: str) -> bool:
    """Return whether a line may end a text: a sentence, an address, what leads to the rest of it."""
    return STOPPED.search(words) is not None or "://" in words or INNER.search(words[-BUTTON:]) is not None


def _has_text(page: Page, first: int) -> bool:
    """Return whether a text stands from a line on, be it of one sentence, up to readers' comments."""
    able = (number for number in page.full if number >= first and number not in page.replied)
    return any(beginnings.tells(page, number) and prose.width(page.lines[number].words) >= LONG for number in able)
