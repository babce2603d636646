"""Whether the dates of a page stand under the texts of its posts, or over them."""

from collections.abc import Sequence

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import chains, footed, mixed
from muniment.captures.plain.titles import beginnings, permalinked
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.page.pagelines import STOPPED
from muniment.text import stops

MORE = 1.5
"""By what starts with the date below must outweigh those with titles under their dates, which are more."""
FEWEST, ROW = 3, 8
"""Posts of a list, and lines of particulars between a title and its text."""


def over(page: Page, best: list[Start]) -> list[Start]:
    """Return the posts whose dates stand under their texts, where these say more than those whose dates stand over.

    Titles under their dates whose addresses have those days are of them.
    """
    footing = list(footed.starts(page))
    under = chains.even(page, footing) or (footing if not best and _is_told(footing) else [])
    if _are_text_of_titles(page, best, under):
        return best
    beneath = bool(best) and all(-1 < start.date < start.title[0] for start in best)
    if beneath and (all(_leads_to_day(page, start) for start in best) or _take_all(page, best, under)):
        return best
    if under and (mixed.are_beside(best, under) or mixed.are_headed(under, best)):
        return under
    near = beneath and len(under) >= len(best) - 1  # what seems the last title may stand in a list beside the posts
    if under and near and (_end_above(page, best) or not beginnings.has_text(page, best[-1].last + 1, len(page.lines))):
        return under
    more = MORE if beneath and len(under) >= len(best) else 1
    taken = under if under and _total(under) * more >= _total(best) else best
    return footing if beneath and len(under) < len(footing) and _are_all(page, footing, best) else taken


def _are_text_of_titles(page: Page, best: Sequence[Start], under: Sequence[Start]) -> bool:
    """Return whether what would be all text over dates are titles right over these: no sentence ends there.

    A text begins right under each.
    """
    return len(best) == len(under) > 0 and all(
        one.date == other.date
        and other.title[-1] < one.title[0] <= one.title[-1] < one.date
        and page.before(one.title[0]) == other.title[-1]
        and page.before(one.date) == one.title[-1]
        and not stops.closes(page.words(one.title[-1]))
        and page.is_prose(page.after(one.last))
        for one, other in zip(best, under, strict=True)
    )


def _take_all(page: Page, best: Sequence[Start], under: Sequence[Start]) -> bool:
    """Return whether titles under alike dates take all of them, and those over texts at most all but the last title.

    No text stands over the first date that could end with it, and one begins under the last title, which no list
    beside the posts does; nor does what the head of the page says as well stand over one.
    """
    alike = len({(start.said.form, start.said.pure, start.mark) for start in best}) == 1
    dates = [start.date for start in best]
    rest = [start.date for start in under] in (dates, dates[1:])
    whole = len(best) > 1 and alike and rest and not beginnings.has_text(page, 0, best[0].date)
    if not whole or page.words(best[-1].title[0]) in {line.words for line in page.lines[: best[0].date]}:
        return False
    below = page.after(best[-1].last)
    for _ in range(ROW):
        below = below if below >= len(page.lines) or page.is_prose(below) else page.after(below)
    return page.is_prose(below) and not page.is_entry(below)


def _leads_to_day(page: Page, start: Start) -> bool:
    """Return whether a title under its date leads to the post of that day, or the same words between the two do."""
    led = {permalinked.day_of(page, number) for number in range(start.date + start.said.lines, start.last + 1)}
    return start.said.iso[:DAY] in led or permalinked.agreement(page, start.title[-1], start.date) > 0


def _are_all(page: Page, footing: Sequence[Start], best: Sequence[Start]) -> bool:
    """Return whether each of several dates ends a text that has a title, and the last has no text under it.

    What seem titles under the dates are labels then: the text over the first date would be no post's.
    """
    dates = [start.date for start in footing]
    told = len(dates) >= FEWEST and dates[: len(best)] == [start.date for start in best]
    apart = told and not {start.title for start in footing} & {start.title for start in best}
    last = best[-1].last if len(best) == len(dates) else dates[-1] if len(dates) == len(best) + 1 else 0
    return apart and last > 0 and not beginnings.has_text(page, last + 1, len(page.lines))


def _end_above(page: Page, best: Sequence[Start]) -> bool:
    """Return whether a text ends right above each date of a list, and begins under each title but the last."""
    begun = [page.is_prose(below := page.after(start.last)) and not page.is_entry(below) for start in best]
    return len(best) >= FEWEST and all(begun[:-1]) and not begun[-1] and all(_closes(page, one.date) for one in best)


def _closes(page: Page, date: int) -> bool:
    """Return whether a text ends right above a date: with a sentence, or what leads to its rest."""
    above = page.before(date)
    leads = above in page.excerpted or shortened.leads_on(page.words(above)) or shortened.leads_off(page.words(above))
    return leads or (page.is_prose(above) and STOPPED.search(page.words(above)) is not None)


def _is_told(footing: Sequence[Start]) -> bool:
    """Return whether a page has one date, under its text, and the line of that says more of the post."""
    return len(footing) == 1 and footing[0].weight > 1 and not footing[0].said.pure


def _total(chain: Sequence[Start]) -> int:
    return sum(start.weight for start in chain)
