"""Finds the posts of a list without dates where no line ends any: their titles stand further apart than texts."""

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import closes
from muniment.captures.words.blogs import labels
from muniment.text import stops
from muniment.text.patterns import late

FEWEST = 2
"""Posts that stand so, and blank lines over each."""
MANY, LONGEST, BEGUN = 4, 150, 80
"""Such pairs of a title and a text that a list has at least, characters of a title at most, and of a text at least."""
STOPS = tuple(".,;:。、，；：")
CLOSED = late(rf"[{stops.ENDS}]\W*$")
TELLING = 120
"""Characters of text under a title that is no name of a page over what the page says of itself."""


def found(page: Page) -> list[int]:
    """Return the lines of the titles of such a list; empty for any other page."""
    return apart(page) or in_pairs(page)


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


def over_names(page: Page, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where posts begin and their titles, each the line over what was taken for it where that names a person.

    Most do so, who wrote the posts, and over each stands another line of several words.
    """
    above = [page.before(title) for _, title in found]
    named = sum(labels.personal(page.lines[title].words) for _, title in found)
    told = {page.words(line) for line in above if page.words(line).count(" ") >= FEWEST and not closes(page, line)}
    several = len(found) >= FEWEST and 2 * named > len(found) and len(told) == len(found)
    return [(line, line) for line in above] if several else found


def in_pairs(page: Page) -> list[int]:
    """Return the titles of a list in which each clings to the beginning of its text, and most of these are cut.

    Blank lines part the pairs, and the page is nothing else. Most titles are of several words, and ask nothing: those
    of a glossary, and what somebody was asked, head parts of one text.
    """
    blocks = [number for number in page.full if number == 0 or page.lines[number - 1].blank]
    pairs = [(one, one + 1) for one in blocks if page.after(one) == one + 1 < len(page.lines)]
    if len(pairs) < MANY or page.full != [number for pair in pairs for number in pair]:
        return []
    cut = sum(not CLOSED.search(page.lines[text].words) for _, text in pairs)
    titles = [page.lines[title].words for title, _ in pairs]
    plain = sum(words.count(" ") >= FEWEST and words[-1] not in stops.ASKED for words in titles)
    told = min(cut, plain) * 2 >= len(pairs) and all(_is_titled(page, *pair) for pair in pairs)
    return [title for title, _ in pairs] if told else []


def _is_titled(page: Page, title: int, text: int) -> bool:
    """Return whether a line without a full stop stands over one that is longer than titles are."""
    words = page.lines[title].words
    return words[-1:] not in STOPS and len(words) <= LONGEST and width(page.lines[text].words) > BEGUN


def _is_far(page: Page, number: int) -> bool:
    return number - page.before(number) > FEWEST
