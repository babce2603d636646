"""The only post of a page whose writer's name stands over the day and again under the title, which is below the day."""

from msgspec.structs import replace

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles.looks import likeness
from muniment.captures.words.dates import bylines


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the start with the title between its day and the name that stands over that day too."""
    start = found[0] if len(found) == 1 and len(found[0].title) == 1 else None
    if start is None or start.footed or not start.title[0] < start.date or start.said.author[1]:
        return found
    name, title = page.words(start.title[0]), page.after(start.last)
    again = page.after(title) if title < len(page.lines) else title
    named = page.words(again) == name and bylines.is_name(name)
    return [replace(start, title=(title,))] if named and _is_title(page, title, prose.count(name)) else found


def _is_title(page: Page, number: int, fewest: int) -> bool:
    """Return whether a line may be a title, and is longer than so many words."""
    able = number not in page.dates and page.may_title(number)
    return able and prose.count(page.words(number)) > fewest and likeness(page.words(number)) > 1
