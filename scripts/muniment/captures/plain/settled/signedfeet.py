"""The only post of a page without a day beside its title, under whose text a line says who published it and when."""

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import footed
from muniment.captures.plain.titles import beginnings


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the only start of a page with the day of such a line, where all others stand between paragraphs."""
    start = found[0] if len(found) == 1 and found[0].date < 0 and found[0].above < 0 else None
    under = [at for at in page.dates if at not in page.replied and start is not None and at > start.last]
    signed = [at for at in under if page.dates[at].is_day and page.dates[at].author[1]]
    if start is None or len(signed) != 1 or signed != under[-1:] or not footed.ends(page, signed[0]):
        return found
    inner = under[:-1]
    amid = all(page.dates[at].pure and page.is_prose(page.after(at)) for at in inner)
    if inner and not (amid and beginnings.has_text(page, start.last + 1, inner[0])):
        return found
    return [msgspec.structs.replace(start, date=signed[0], said=page.dates[signed[0]], footed=True)]
