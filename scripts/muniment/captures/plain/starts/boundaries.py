"""Finds where the posts of a page begin: weighs what speaks for each title, and takes what fits best together."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import endrows
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import (
    barerows,
    behindlast,
    briefcards,
    chains,
    excerpted,
    footed,
    headday,
    listedinorder,
    lonetitle,
    mixed,
    overday,
    passed,
    suretitles,
    turns,
    underneath,
    unparted,
    wrappedturns,
)
from muniment.captures.plain.titles import (
    arrangement,
    beginnings,
    besidetitle,
    candidates,
    gluedtitles,
    lonedates,
    pagehead,
    soletitle,
    titlelines,
)
from muniment.captures.words.page import menus
from muniment.captures.words.page.pagelines import STOPPED
from muniment.machine import forking

RARE = 1.25
"""By what starts with the date above must outweigh those with the title above."""
BEGUN = 2
"""What counts beside the share of starts under which texts begin."""
LEANING = 2
"""By how much lines under dates must look more like titles than those above for titles to be there."""
MORE = 1.5
"""By what starts without dates must outweigh those with dates."""
ASIDE = 2
"""Lines of a text beside posts: what a page says of itself."""
FEWEST = 3
"""Posts that a list without dates has."""
MANY, PLAIN, MOST = 4, 8, 0.6
"""How many starts of what weight, and what share of all dates, leave no doubt."""
WORTH = 1000
"""Dates of which another process is worth its start."""


def starts(page: Page) -> list[Start]:
    """Return where the posts of a page begin, from the top; empty where nothing speaks for any.

    On one page titles stand above their dates, or below, or on one line with them, or without any.
    """
    best = barerows.starts(page) or _excerpted(page) or briefcards.over(page, _best(page))
    best = _sole(page, best) if len(best) < 2 else passed.over(page, best)
    bare = list(unparted.starts(page)) if all(start.said == candidates.ABSENT for start in best) else []
    near = [start.title for start in best[1:]] == [start.title for start in bare[1:]]  # but for the first they agree
    best = max(*((best, bare) if near else (bare, best)), turns.starts(page) or wrappedturns.starts(page), key=len)
    return best or [*unparted.chronicle(page)] or _slight(page) or [*overday.starts(page)] or [*lonetitle.starts(page)]


def _excerpted(page: Page) -> list[Start]:
    """Return the posts of a list that shows how each begins, and those of it with them that are shown whole."""
    found = excerpted.starts(page)
    if not found or len(found) >= len(page.days):
        return found
    more = _best(page)
    told = {(start.title, start.date) for start in found} < {(start.title, start.date) for start in more}
    return more if told and found[0].said.form == more[-1].said.form else found


def _sole(page: Page, best: list[Start]) -> list[Start]:
    """Return the start of a page's only post, its title one that the page names elsewhere; its date may be in it."""
    if best and (best[0].footed or soletitle.is_named(page, best[0].title)):
        return best
    sole = soletitle.found(page) or next(lonetitle.starts(page) if best else iter(()), None)
    far = sole is not None and (sole.date >= 0 or (sole.title[-1] < best[0].first and sole.title[0] not in page.dates))
    return [sole] if sole and far and soletitle.is_named(page, sole.title) else best


def _best(page: Page) -> list[Start]:
    if pair := mixed.parted(page):
        found = [*_over(pair[0]), *footed.starts(pair[1])]
        if len(found) == sum(len(one.dates) for one in pair):
            return found
    best = underneath.over(page, _over(page))
    if len(best) < 2:
        glued = chains.even(page, list(gluedtitles.starts(page)))
        told = bool(best) and best[0].said.author[1] > 0 and _is_signed_above(page, best, glued)
        told = told or _is_over_list(page, best, glued)
        best = best if told else max(best, glued, key=_total)
    if _is_sure(page, best):
        return best
    bare = pagehead.beneath(page, best, suretitles.sure(page, list(candidates.undated(page))))
    if _is_signed_above(page, best, bare) or _is_dated_above(best, bare) or _are_beside(page, best, bare):
        return best
    return headday.over(page, best, bare) if _total(bare) > MORE * _total(best) else best


def _is_over_list(page: Page, best: Sequence[Start], glued: Sequence[Start]) -> bool:
    """Return whether the text of a post stands over lines of titles and days alone, and none between these."""
    if not best or len(glued) < 2 or best[0].last >= glued[0].first:
        return False
    text = beginnings.has_text(page, best[0].last + 1, glued[0].first)
    return text and not any(beginnings.has_text(page, one.last + 1, other.first) for one, other in pairwise(glued))


def _over(page: Page) -> list[Start]:
    """Return the posts whose dates stand over their texts, over or under their titles, as the page leans."""
    best = chains.even(page, _dated(page, upwards=True))
    leans = arrangement.leaning(page) >= LEANING
    if not leans and _is_sure(page, best):
        return best
    below = chains.even(page, _leant(page, _dated(page, upwards=False)) if leans else _dated(page, upwards=False))
    named = menus.sets_day_over_title(page.head) or _are_named_alone(page, below, best)
    if (below and named) or headday.heads(page, below, best):
        return below
    if listedinorder.are(page, best, below):
        return best
    rare = 1 / RARE if leans else RARE
    return below if _worth(page, below) > rare * _worth(page, best) else best


def _are_named_alone(page: Page, below: Sequence[Start], best: Sequence[Start]) -> bool:
    """Return whether the page names elsewhere all titles under its dates, and none of those above: these are labels."""
    titles = [[soletitle.is_named(page, start.title) for start in chain] for chain in (below, best)]
    return len(below) >= len(best) and all(titles[0]) and not any(titles[1])


def _slight(page: Page) -> list[Start]:
    """Return the dated starts of a page where little speaks for any: still it dates its posts."""
    leans = arrangement.leaning(page) >= LEANING
    found = [start for start in _dated(page, upwards=not leans) if start.weight > 1 and not _is_of_text(page, start)]
    found = found or [start for start in _dated(page, upwards=False) if lonedates.leads(page, start)]
    return found[:1] + [start for before, start in pairwise(found) if before.last < start.first]


def _is_of_text(page: Page, start: Start) -> bool:
    """Return whether a date that says no more stands under a sentence: it is a day of a chronology."""
    return start.said.pure and start.title[0] < start.date and titlelines.likely(page, start.title) < 1


def _is_signed_above(page: Page, best: Sequence[Start], bare: Sequence[Start]) -> bool:
    """Return whether a post that says more than its date begins before all texts of those without: they are its parts.

    Lines without a sentence above it are the page's: its path, its name.
    """
    if not best or not bare or best[0].said.pure:
        return False
    between = (page.lines[number].words for number in range(bare[0].last + 1, best[0].first) if page.is_prose(number))
    return best[0].first <= bare[0].first or not any(STOPPED.search(words) for words in between)


def _is_dated_above(best: Sequence[Start], bare: Sequence[Start]) -> bool:
    """Return whether all posts without dates, too few for a list, begin under a title with the only day: its parts."""
    above = len(best) == 1 and best[0].said.is_day and 0 < len(bare) < FEWEST
    return above and best[0].last < bare[0].first


def _are_beside(page: Page, best: Sequence[Start], bare: Sequence[Start]) -> bool:
    """Return whether all that stands without dates under the text of a post is of a few words each, as beside posts."""
    titles = {start.title[0] for start in best}
    others = [start for start in bare if start.title[0] not in titles]
    if not best or not others or others[0].first <= best[0].last:
        return False
    if best[-1].footed and best[-1].date < others[0].first and not behindlast.goes_on(page, best[-1].date):
        return True
    text = sum(map(page.is_prose, range(best[0].last + 1, others[0].first)))
    return text > ASIDE and all(_is_brief(page, start) for start in others)


def _is_brief(page: Page, start: Start) -> bool:
    """Return whether the text under a title is of a few lines up to the next that is none."""
    number, lines = page.after(start.last), 0
    while page.is_prose(number):
        number, lines = page.after(number), lines + 1
    return lines <= ASIDE * (1 + page.wrapped)


def _dated(page: Page, *, upwards: bool) -> list[Start]:
    found = partial(candidates.dated, page, arrangement.titles(page, upwards=upwards), upwards=upwards)
    made = forking.halved([*page.dates], lambda dates: [*found(dates)], kind=Start, worth=WORTH)
    whole = [start for start in made if start.said.is_day]
    month = {start.said.iso[: len("YYYY-MM")] for start in whole}
    archived = len(month) == 1 and any(start.weight > 1 for start in whole)
    return [start for start in made if not (archived and start.said.iso in month)]  # that heads an archive


def _leant(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts with titles under their dates, weightier unless a text stands above all dates: they may end it."""
    whole = page.days
    more = 2 * (not beginnings.has_text(page, 0, min(whole, default=0)))
    return [msgspec.structs.replace(start, weight=start.weight + more) for start in found]


def _is_sure(page: Page, chain: Sequence[Start]) -> bool:
    """Return whether starts are so many, and each so plain, that nothing else need be tried."""
    plain = len({besidetitle.shown(page, start.title[0]) for start in chain if start.weight >= PLAIN})
    return plain >= MANY and plain >= MOST * len(page.dates)


def _total(chain: Sequence[Start]) -> int:
    return sum(start.weight for start in chain)


def _parted(page: Page, start: Start) -> int:
    """Return the title of a start over its day and a sentence, under the end of a post; -1 for others.

    Labels look like titles too, and say the same.
    """
    above, below = page.words(page.before(start.first)), page.words(page.after(start.last))
    told = start.title[-1] < start.date and endrows.parted(above, below, first=page.before(start.first) < 0)
    return start.first if told else -1


def _worth(page: Page, chain: Sequence[Start]) -> float:
    """Return how much speaks for a chain of starts; where no blank lines tell, more if texts begin right under them."""
    begun = sum(page.is_prose(page.after(start.last)) for start in chain) if page.dense else 0
    said = len({(besidetitle.shown(page, start.title[0]), _parted(page, start)) for start in chain})
    return _total(chain) * (BEGUN + begun / max(1, len(chain))) * said / max(1, len(chain))
