"""Parts pages whose first posts have rows over their texts, and whose others, shown in part, but a day under them."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import line_of

FEWEST = 2
"""Posts with a day under their texts that tell such a page."""


def parted(page: Page) -> tuple[Page, Page] | None:
    """Return such a page twice, with the dates over texts alone and with those under; None for any other page.

    The second shows nothing up to the last of the first dates.
    """
    full = page.days
    over = [number for number in full if not page.dates[number].pure]
    under = full[len(over) :]
    if not over or len(under) < FEWEST or over != full[: len(over)]:
        return None
    heads = (page.before(number) for number in over)
    if any(_is_text(page, head) for head in heads) or not all(_is_under(page, one) for one in under):
        return None
    if len({page.dates[number].form for number in under}) > 1:
        return None
    silent = [line_of(line.number, line.start, line.next, "") for line in page.lines[: over[-1] + 1]]
    rest = msgspec.structs.replace(
        page, lines=[*silent, *page.lines[over[-1] + 1 :]], dates={number: page.dates[number] for number in under}
    )
    return msgspec.structs.replace(page, dates={number: page.dates[number] for number in over}), rest


def are_beside(others: Sequence[Start], under: Sequence[Start]) -> bool:
    """Return whether posts whose rows say who wrote them stand over all others, which say no more than their days.

    Those stand in a box beside the posts.
    """
    signed = all(start.said.author[1] for start in under)
    return signed and all(start.said.pure and start.first > under[-1].date for start in others)


def _is_under(page: Page, number: int) -> bool:
    """Return whether a text stands right above a date, and none right under."""
    return page.is_prose(page.before(number)) and not _is_text(page, page.after(number))


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is there and of a text; one that is but a link is none, however long its address."""
    able = 0 <= number < len(page.lines) and page.is_prose(number)
    return able and not addresses.ends_linked(page.lines[number].text)


def are_headed(under: Sequence[Start], best: Sequence[Start]) -> bool:
    """Return whether the titles over texts are headings of Markdown, and of as many lines beside the days none is."""
    marks = [[start.mark[:1] == "#" for start in chain] for chain in (under, best)]
    return len(under) >= len(best) > 1 and all(marks[0]) and not any(marks[1])
