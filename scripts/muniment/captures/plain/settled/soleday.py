"""The only post of a page on which much else stands: the line under its title that shows its day tells it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise

import msgspec

from muniment.captures.plain.page import headings, prose
from muniment.captures.plain.page.layout import ASKED, Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import firsttitles
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import beginnings, candidates, looks, soletitle, titlelines
from muniment.captures.plain.titles.looks import HASHES, is_of_page, likeness
from muniment.captures.words.blogs import labeladdresses, labels
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.rows import shownrow
from muniment.captures.words.text import addresses
from muniment.text import days

ABOVE, FARTHEST = 2, 12
"""Lines between a title and its day: a summary, who wrote the post, buttons; the last where the title is known."""
MOST = 60
"""Lines that hold a year and are looked at: those of the top of a page."""
AGAIN = 2
"""Lines that begin with the same word and show a day, at most."""
RUN = 2
"""Lines of the paragraph that such a line is in, where a tool wrapped paragraphs."""
FEW = 3
"""Words of what is a title though nothing but that it is right over its day tells it from a label; elsewhere more."""
BELOW = 80
"""Lines under a day that are looked at for its text."""
FEWEST, TELLING = 300, 900
"""Characters of a text, and of one under which others are but led to."""
NEAR = 10
"""Lines under a title in which its text begins."""
LISTED = 40
"""Posts that a page leads to, at most."""
OPENING = frozenset('“„«"‘「『《')
HEADED = 160
"""Characters of a title right under the heading of an archive's page."""
KNOWN = 4
"""What it counts that a page names a title elsewhere, or that it was found without its day."""


def over(page: Page, best: list[Start]) -> list[Start]:
    """Return the start of a page's only post, where a line shows its day and none of those that were found has one.

    Where one was found whose title stands in the line of its day, that line may be the row under its title; and what
    was found beneath all text, without a text of its own, is a list of other posts; so are those of several whose days
    stand at the foot, if but the first has a text.
    """
    listed = len(best) > 1 and all(start.mark[:1] == "#" and start.mark[-1] == "@" for start in best)
    glued = len(best) == 1 and best[0].date == best[0].title[-1]
    dated = any(start.said.is_day for start in best)
    footed = len(best) > 1 and best[0].footed and _is_list(page, best[1:])
    beneath = dated and not glued and (footed or _is_list(page, best))
    if listed or (dated and not (glued or beneath)):
        return best
    bare = candidates.undated(page) if beneath else (start for start in best if start.date < 0)
    end = _list(page, best, footed=footed) if beneath else len(page.lines)
    found = next(_starts(page, {start.title[-1]: start.title for start in bare}, end), None)
    if found is None or (glued and found.date != best[0].date):
        return _quoting(page, best[0]) if glued else best
    under = not beneath or outweighing.text(page, found.last, end) >= TELLING
    return [msgspec.structs.replace(found, beneath=end * beneath)] if under else best


def _quoting(page: Page, start: Start) -> list[Start]:
    """Return the post within whose text a title in quotation marks stands with its day; where none is, that start."""
    above = next(candidates.undated(page), None)
    if page.lines[start.date].words[:1] not in OPENING or above is None or above.first != page.full[0]:
        return [start]
    return [above] if outweighing.text(page, above.last, start.date) >= FEWEST else [start]


def _list(page: Page, best: Sequence[Start], *, footed: bool) -> int:
    """Return the line that a list of other posts begins with; where these are dated at their feet, all alike."""
    if not footed:
        return best[0].first
    first = best[0].date
    if outweighing.text(page, first, best[1].first) >= TELLING:  # that day is the only post's
        return best[1].first
    for _ in range(firsttitles.place(page, best[1])):
        first = page.before(first)
    return first


def _is_list(page: Page, best: Sequence[Start]) -> bool:
    """Return whether no text of any length stands under any of some starts."""
    ends = [*(start.first for start in best[1:]), len(page.lines)]
    spans = ((start.last + 1, min(end, start.last + NEAR)) for start, end in zip(best, ends, strict=True))
    return len(best) <= LISTED and all(outweighing.text(page, first, last) < FEWEST for first, last in spans)


def _starts(page: Page, bare: Mapping[int, tuple[int, ...]], end: int) -> Iterator[Start]:
    """Yield the starts whose days stand under their titles, and over more text than stands above them all.

    `bare`: the lines that were found to be titles without days; `end`: the line that a list of other posts begins with.
    """
    above, last = 0, 0
    for number in islice((one for one in page.yeared if one < end), MOST):
        said = None if number in page.replied else _said(page, number)
        if said is None or _is_again(page, number, said, end):
            continue
        above += outweighing.text(page, last, number)
        last = number
        below = outweighing.text(page, number + said.lines, number + said.lines + BELOW)
        title = _title(page, number, bare) if below >= max(1 if _is_sure(page, number) else FEWEST, above) else ()
        if title and not _has_post(page, title[0], bare, max(FEWEST, below // outweighing.TIMES)):
            weight = candidates.weigh(page, title, min(title[0], number), max(title[-1], number))
            yield Start(title, number, said, weight, candidates.mark_of(page, title))


def _is_sure(page: Page, number: int) -> bool:
    """Return whether a day stands right over a text, and under a title that the page names elsewhere, in no list.

    It may as well stand under a link to the posts of its author (Ghost).
    """
    title = page.before(number)
    if title >= 0 and page.is_prose(page.after(number)) and _is_of_author(page.lines[title].text):
        return True
    below = titlelines.behind_again(page, title, page.after(number))
    named = title >= 0 and soletitle.is_named(page, (title,)) and not page.is_entry(title)
    return named and page.is_prose(below) and beginnings.tells(page, below)


def _is_of_author(text: str) -> bool:
    """Return whether a line is a link to the posts of an author."""
    links = addresses.leading(text) if labeladdresses.may_author(text) else ()
    return len(links) == 1 and labeladdresses.is_author(links[0].url) and links[0].words in addresses.bare(text)


def _has_post(page: Page, end: int, bare: Mapping[int, tuple[int, ...]], least: int) -> bool:
    """Return whether a text of so many characters stands under one of the titles above a line.

    What a site says of itself is short beside the text of its post.
    """
    heads = sorted(one for one in bare if one < end)
    return any(outweighing.text(page, first, last) >= least for first, last in pairwise([*heads, end]))


def _said(page: Page, number: int) -> DateLine | None:
    """Return what a line says that shows a day, be it one that dates a post or not."""
    said = page.dates.get(number)
    if page.words(number).endswith(looks.CUT):  # a text begins with it
        return None
    if said is None and not (page.wrapped and len(page.run(number, RUN)) > RUN):
        said = shownrow.read(page.lines[number].text)
    return said if said is not None and said.is_day and not said.title[1] else None


def _title(page: Page, date: int, bare: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    """Return the lines over a day that are most like a title, or those right under it; empty where none is.

    A summary may stand between, but not over a day that is a heading itself.
    """
    number, told, best, step = date, 0, (0, -1), 0
    marked = HASHES.match(page.lines[date].text) is not None
    fewest = FARTHEST if any(page.lines[one].words[:1] == "#" for one in bare if one < date) else FEW
    while step < FARTHEST and (number := page.before(number)) >= 0:
        if number in page.dated or heading.read(page.lines[number].words):
            break
        known = number in bare or soletitle.is_named(page, (number,))
        if page.is_prose(number) and not (known or page.may_title(number) or _is_long_title(page, number)):
            told += not page.is_prose(number + 1)
            if told > 1 or marked:
                break
            continue
        if known or step < ABOVE:
            best = max(best, (_weight(page, number, fewest + (step > 0), known=known) - min(step, KNOWN), number))
        step += 1
    if best[1] >= 0:
        return bare.get(best[1]) or titlelines.above(page, titlelines.below(page, best[1])[-1])
    return next(_below(page, date, bare), ())


def _is_long_title(page: Page, number: int) -> bool:
    """Return whether a line is no sentence though it is as long as one, and stands alone; longer under a heading."""
    words, longest = page.lines[number].words, HEADED if headings.stand_over(page, number) else ASKED
    return len(words) <= longest and likeness(words) > 1 and not candidates.is_text(page, number)


def _below(page: Page, date: int, bare: Mapping[int, tuple[int, ...]]) -> Iterator[tuple[int, ...]]:
    """Yield the title right under a day that says more: a day alone may be that on which the page was looked at."""
    said = page.dates.get(date)
    seen = said is None and days.says_weekday(page.lines[date].text)
    number = date if not seen and (said is None or said.author[1]) else len(page.lines)
    for _ in range(ABOVE):
        number = page.after(number)
        if number in bare:
            yield bare[number]


def _is_again(page: Page, number: int, said: DateLine, end: int) -> bool:
    """Return whether several lines show their days alike: those of comments, of a chronology, of a list of posts."""
    if said.form == shownrow.FORM:
        first = page.lines[number].words.split()[0]
        alike = (page.lines[one].words.startswith(first) for one in page.yeared if one < end)
        return first[0].isalpha() and sum(alike) > AGAIN
    told = (one for at, one in page.dates.items() if at < end)
    return sum(one.form == said.form and one.pure == said.pure for one in told) > 1


def _weight(page: Page, number: int, fewest: int, *, known: bool) -> int:
    """Return how much speaks for a line being the title; below 0 where it is one of the page, or of particulars."""
    words = page.lines[number].words
    if beginnings.is_aside(page, number) or is_of_page(words.strip("#*_ ")) or page.is_entry(number):
        return -1
    headed = HASHES.match(page.lines[number].text) is not None
    shown = addresses.bare(words)
    if page.numbered and not known and "[" in words:
        return -1
    dated = any(day.is_day for day in days.find(shown))
    if dated or labels.persons(shown) or not (known or headed or prose.count(shown) >= fewest):
        return -1
    asks = page.may_title(number) and page.is_prose(number) and len(words) <= ASKED
    return (max(likeness(words), 2) if asks else likeness(words)) + KNOWN * known + headed
