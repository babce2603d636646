"""Finds the posts of a list without dates where no line ends any: their titles stand further apart than texts."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import closes

FEWEST = 2
"""Posts that stand so, and blank lines over each."""
TELLING = 120
"""Characters of text under a title that is no name of a page over what the page says of itself."""


def apart(page: Page) -> list[int]:
    """Return the lines over which more than one blank line stands, each like a title, and the first title of all.

    What ends a page may stand so far below as well.
    """
    starts = [*candidates.undated(page)]
    titles = {start.title[0] for start in starts}
    wide = [number for number in page.full if starts and number > starts[0].title[0] and _is_far(page, number)]
    while wide and wide[-1] not in titles and closes(page, wide[-1]):
        wide.pop()
    if len(wide) < FEWEST or not titles.issuperset(wide):
        return []
    above = sorted(number for number in titles if number < wide[0])
    spans = zip(above, [*above[1:], wide[0]], strict=True)
    first = next((number for number, end in spans if outweighing.text(page, number + 1, end) > TELLING), -1)
    return [first, *wide] if first >= 0 else []


def _is_far(page: Page, number: int) -> bool:
    return number - page.before(number) > FEWEST
