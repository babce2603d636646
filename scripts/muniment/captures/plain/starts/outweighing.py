"""The post whose text outweighs all else on a page that begins like one: what looks otherwise is a list beside it."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import suretitles
from muniment.captures.plain.titles import beginnings, pagehead
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import restwords
from muniment.captures.words.text import addresses

MOST = 40
"""Starts that are weighed, at most: a page of more is a list."""
FEWEST, BRIEF = 900, 300
"""Characters of a text that may outweigh others, and of one that is the beginning of another post's."""
TIMES, FAR = 3, 5
"""How many times as long as each other it is, and where none has a day and each stands behind the end of another."""
PAIR = 2
"""Titles of which the second may be that of a list below."""
LABEL = 60
"""Characters of the heading of a list of other posts."""
NEAR = 14
"""Lines under a title among which the beginning of its text is: below may stand the foot of the page."""


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the one start whose text outweighs those of all others, where these differ from it in kind; else all.

    They have no days where it has one, or days in other words, or other marks; or none on the page has a day: then
    they are the headings of its parts. A page that says that it lists posts does, and so does one on which each stands
    behind the end of another.
    """
    if found and 0 <= pagehead.heading(page) < found[0].first:
        return [*found]
    ends = [*(start.first for start in found[1:]), len(page.lines)]
    spans = [(start.last + 1, end) for start, end in zip(found, ends, strict=False)] if len(found) <= MOST else []
    whole = [text(page, first, end) for first, end in spans]
    near = [text(page, first, min(end, first + NEAR)) for first, end in spans]
    place, most = _outweighs(whole, near) if len(spans) > 1 else (-1, 0)
    beside = [*found[:place], *found[place + 1 :]]
    listed = place >= 0 and are_listed(page, found) and not (whole[place] >= FAR * most and _are_loose(page, found))
    if place < 0 or listed or not (_differ(found[place], beside) or (most < BRIEF and _are_shuffled(found))):
        return [*found]
    under = beneath(page, found[place], beside[place:]) if max(whole[place + 1 :], default=0) < BRIEF else 0
    while place and found[place].date < 0 and found[place - 1].date < 0 and whole[place - 1] >= BRIEF:
        place -= 1  # what was found is a part of the text that begins there
    return [msgspec.structs.replace(found[place], beneath=under)]


def are_listed(page: Page, found: Sequence[Start]) -> bool:
    """Return whether posts stand behind the ends of others, or the first of two ends in words to read on."""
    return _all_end(page, found) or _is_cut(page, found)


def _all_end(page: Page, found: Sequence[Start]) -> bool:
    """Return whether all titles but the first stand behind the end of another post."""
    return len(found) > PAIR and all(suretitles.is_behind(page, start) for start in found[1:])


def _are_loose(page: Page, found: Sequence[Start]) -> bool:
    """Return whether of several titles without days one stands behind a line that is not surely the end of a post.

    That is an address, what leads to the rest of a text, what stands again and again, or a button of several
    words or a row with one: 'News | 3 Comments', but not 'Print'.
    """
    above = [page.lines[page.before(start.first)] for start in found[1:]]
    told = (
        "://" in line.text
        or line.words in page.often
        or shortened.leads_off(line.words)
        or (" " in line.words and is_of_page(line.words))
        for line in above
    )
    return len(found) > PAIR and all(start.date < 0 for start in found) and not all(told)


def _is_cut(page: Page, found: Sequence[Start]) -> bool:
    """Return whether the first of two texts ends in words to read on: a list cuts it short."""
    last = page.lines[page.before(found[1].first)].words if len(found) == PAIR else ""
    return last.endswith(restwords.ENDS) or shortened.leads_off(last)


def _outweighs(whole: Sequence[int], near: Sequence[int]) -> tuple[int, int]:
    """Return the place of the text that outweighs all others, -1 where none does, and the longest of the others.

    `near`: how many characters of each stand right under its title.
    """
    sizes = [*whole[:-1], min(whole[-1], TIMES * near[-1])]
    place = sizes.index(max(sizes))
    most = max((*whole[:place], *near[place + 1 :]))
    return place if sizes[place] >= max(FEWEST, TIMES * most) else -1, most


def text(page: Page, first: int, last: int) -> int:
    """Return how many columns the text between two lines takes: letters of the Far East, which say more, take two."""
    able = range(first, min(last, len(page.lines)))
    return sum(prose.width(page.lines[one].words) for one in able if page.is_prose(one) and beginnings.tells(page, one))


def _differ(sole: Start, beside: Sequence[Start]) -> bool:
    """Return whether all other starts of a page differ from one in how they are dated or marked.

    Posts of a list may be dated in other words where each title is a heading that links to its post.
    """
    dated = [start for start in beside if start.date >= 0]
    if sole.date >= 0 and dated == [*beside] and sole.mark[:1] == "#" and sole.mark[-1:] == "@":
        return any(start.mark != sole.mark for start in beside)
    if not dated:
        return sole.date >= 0 or not sole.mark.endswith("@") or any(start.mark != sole.mark for start in beside)
    kind = (sole.said.form, sole.said.pure)
    return sole.date >= 0 and (
        all((start.said.form, start.said.pure) != kind for start in dated)
        or all(start.mark != sole.mark for start in beside)
    )


def _are_shuffled(found: Sequence[Start]) -> bool:
    """Return whether days go up and down from title to title, no two of which are the same post: no page of posts."""
    days = [start.said.iso for start in found if start.date >= 0]
    again = len(set(days)) < len(days)
    return not again and days != sorted(days) and days != sorted(days, reverse=True)


def beneath(page: Page, sole: Start, below: Sequence[Start]) -> int:
    """Return the line under a text with which a list of other posts begins, with its heading; 0 where none does.

    Its entries are dated or lead to them: what neither is may be a heading of the text.
    """
    first = next((start for start in below if start.date >= 0 or "@" in start.mark), None)
    if first is None:
        return 0
    above = page.before(first.first)
    heads = above > sole.last and len(page.lines[above].words) <= LABEL and not page.is_prose(above)
    return above if heads and not addresses.BARE.search(page.lines[above].text) else first.first
