"""The only post of a page whose text has days for headings, as a chronology has: none of them is its own."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the start of a page's only post without the day that is the first of several headings of its text.

    A paragraph stands between title and day, and the next such day is a later one, over a text of its own.
    """
    sole = found[0] if len(found) == 1 and found[0].said.pure and found[0].title[-1] < found[0].date else None
    if sole is None or sole.footed:
        return found
    later = next((at for at, said in page.dates.items() if at > sole.date and said.form == sole.said.form), -1)
    if later < 0 or not page.dates[later].iso > sole.said.iso:
        return found
    told = any(page.is_prose(number) for number in page.full if sole.title[-1] < number < sole.date)
    heads = told and all(beginnings.begins(page, page.after(number)) for number in (sole.date, later))
    return [candidates.alone(page, sole.title)] if heads else found
