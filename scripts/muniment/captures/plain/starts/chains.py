"""Weighs starts of posts against each other, and takes those that fit best together."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import compress
from statistics import median

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles.looks import closes
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.page import heading

ENOUGH = 4
"""What must speak for a post, all in all."""
OUT_OF_ORDER = 6
"""What it costs a chain of posts to run from an older to a newer one; half where a search found them."""
HEAD = 40
"""Lines of a page that may say so."""
NEAR = 3
"""Lines from a title to a row right under it."""
REACH = 100
"""Starts that a chain may leave out in a row."""
FEATURES = 3
"""How many features of a start are held against those of others."""
COARSE = 3
"""What it counts against a month or year beside posts that are dated by the day: a chronology has such."""
MOST = 0.75
"""Of the titles of a page whose posts follow each other in time so many must stand alike."""
SHARE = 0.6
"""What a post must weigh beside the usual one of its page."""


def even(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the chain of starts that fit together, without those that stand out as slight.

    None does that is marked and dated as most are, in a row right under its title that says more than a day.
    """
    sought = any(heading.searches(page.lines[number].words) for number in page.full[:HEAD])
    chain = _chain(list(_alike(page, _nearest(found))), OUT_OF_ORDER // 2 if sought else OUT_OF_ORDER)
    usual = median([start.weight for start in chain]) if chain else 0
    rows = [_features(start) for start in chain if not start.said.pure and 0 < start.date - start.title[-1] <= NEAR]
    alike = {row for row, count in Counter(rows).items() if 2 * count > len(chain)}
    placed = _placed(chain) if run_on(chain) else set()
    able = (
        start.weight >= SHARE * usual or _features(start) in alike or start.title in placed or _is_closed(page, start)
        for start in chain
    )
    return [*compress(chain, able)]


def _nearest(found: Sequence[Start]) -> list[Start]:
    """Return starts without those of a day alone under a row that dates the same title: a text may begin with a day."""
    rows = {
        start.title: start.date for start in reversed(found) if not start.said.pure and start.date > start.title[-1]
    }
    return [start for start in found if not (start.said.pure and start.date > rows.get(start.title, start.date))]


def _placed(chain: Sequence[Start]) -> set[tuple[int, ...]]:
    """Return the titles that stand beside their dates as nearly all of a chain do, marked and dated alike."""
    places = {start.title: (*_features(start), start.date - start.title[-1]) for start in chain}
    often = Counter(places.values()).most_common(1)
    return {title for title, place in places.items() if often[0][1] > MOST * len(chain) and place == often[0][0]}


def run_on(found: Iterable[Start]) -> bool:
    """Return whether starts follow each other in time, from the oldest on or from the newest."""
    days = [start.said.iso for start in found]
    return days in (sorted(days), sorted(days, reverse=True))


def _is_closed(page: Page, start: Start) -> bool:
    """Return whether the line above a start ends another post: dates do where they stand under the texts."""
    above = page.before(start.first)
    if above >= 0 and shortened.leads_off(page.lines[above].words):
        return True
    return closes(page, above) or (start.footed and above >= 0 and above in page.dated)


def _alike(page: Page, found: Sequence[Start]) -> Iterable[Start]:
    """Yield starts weighed against each other: posts of one page are marked, dated and closed alike."""
    able = [start for start in found if start.weight >= ENOUGH - 1]
    usual = [_usual(able, which) for which in range(FEATURES)] if able else []
    whole = 2 * sum(start.said.is_day for start in able) > len(able)
    first = next((start for start in found if start.weight > 0 and list(_features(start)) == usual), None)
    closed = [start in (able[0], first) or _is_closed(page, start) for start in found] if able else []
    strict = 2 * sum(end for start, end in zip(found, closed, strict=False) if start.weight >= ENOUGH - 1) > len(able)
    dated, titled = sorted(page.dates), {start.date for start in able}
    for start, end in zip(found, closed, strict=False):
        same = [mine == most for mine, most in zip(_features(start), usual, strict=True)]
        weight = start.weight + 2 * sum(same) - len(same) + 2 * end - (start.said.pure and not same[1])
        weight -= COARSE * (whole and start.said.iso != UNKNOWN and not start.said.is_day)
        place = bisect_right(dated, start.last)
        under = not start.footed and dated[place : place + 1] == [page.after(start.last)]
        later = dated[place + under] if place + under < len(dated) else start.last  # one under its own is of a text
        if not (end or (all(same) and not start.said.pure)):  # what says more than a day is no chronology's
            follows = later != start.last and later not in titled
            weight -= 2 * strict + 3 * (follows and page.dates[later].form == start.said.form)  # as in a chronology
        yield msgspec.structs.replace(start, weight=weight)


def _features(start: Start) -> tuple[str, str, bool]:
    return start.mark, start.said.form, start.said.pure


def _usual(able: Sequence[Start], which: int) -> object:
    """Return what most starts have in common, each by what speaks for it: a chronology may have more than posts are."""
    counts: Counter[object] = Counter()
    for start in able:
        counts[_features(start)[which]] += start.weight
    return counts.most_common(1)[0][0]


def _before(
    places: Sequence[tuple[int, int, str]], place: int, best: Sequence[tuple[int, int]], peaks: Sequence[int], cost: int
) -> tuple[int, int]:
    """Return the weight of the best chain that may go on at a place, and its last start; -1 where none is."""
    first, _, day = places[place]
    weight, chosen = 0, -1
    for earlier in range(place - 1, max(0, place - REACH) - 1, -1):
        if peaks[earlier] <= weight:
            break
        _, last, before = places[earlier]
        able = best[earlier][0] - (cost if before and before < day else 0)
        if last < first and able > weight:
            weight, chosen = able, earlier
    return weight, chosen


def _chain(found: Sequence[Start], cost: int) -> list[Start]:
    """Return the starts that together weigh most, where running back in time costs; none shares a line."""
    able = [start for start in found if start.weight >= ENOUGH]
    places = [(start.first, start.last, "" if start.said.iso == UNKNOWN else start.said.iso[:10]) for start in able]
    best: list[tuple[int, int]] = []
    peaks: list[int] = []
    for place, start in enumerate(able):
        weight, earlier = _before(places, place, best, peaks, cost)
        best.append((weight + start.weight, earlier))
        peaks.append(max(best[-1][0], peaks[-1] if peaks else 0))
    place = max(range(len(best)), key=lambda place: best[place][0], default=-1)
    chain: list[Start] = []
    while place >= 0:
        chain.append(able[place])
        place = best[place][1]
    return chain[::-1]
