"""Days that are headings within the text of a post, as a chronology has them: none of them is its own, or another's."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates
from muniment.captures.plain.titles.looks import HASHES
from muniment.captures.words.dates.dated import DAY


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts without those whose days are lower headings than the title of a post over them, and no headings.

    The day of that stands in a line of another kind.
    """
    if len(found) > 1 and _rise(page, found):
        return found[:1]
    first = found[0] if found else None
    rank = len(first.mark) - len(first.mark.lstrip("#")) if first is not None and first.said.is_day else 0
    if not rank or HASHES.match(page.lines[found[0].date].text):
        return _undated(page, found)
    inner = [start for start in found[1:] if _rank(page, start) > rank and start.mark[:1] != "#"]
    return [start for start in found if start not in inner]


def _rise(page: Page, found: list[Start]) -> bool:
    """Return whether the days under the first post's say no more, and rise up to that, which does: they are its parts.

    All starts but the first have one of them.
    """
    days = {number: page.dates[number] for number in sorted(page.dates) if number > found[0].last}
    alone = len(days) > 1 and all(said.is_day and said.pure for said in days.values())
    isos = [said.iso for said in days.values()]
    last = "" if found[0].said.pure else found[0].said.iso[:DAY]
    return alone and isos == sorted({*isos}) and isos[-1] < last and all(start.date in days for start in found[1:])


def _rank(page: Page, start: Start) -> int:
    """Return the rank of the heading that the day of a start is by itself; 0 where it is none."""
    marks = HASHES.match(page.lines[start.date].text) if start.date >= 0 and start.said.pure else None
    return marks[0].count("#") if marks else 0


def _undated(page: Page, found: list[Start]) -> list[Start]:
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
