"""Finds the posts of a list without dates that little tells: titles further apart than texts, or framed as all are."""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import count, width
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import closes
from muniment.captures.words.blogs import labels
from muniment.text import stops
from muniment.text.patterns import late

FEWEST, SEVERAL = 2, 3
"""Posts that stand so, and blank lines over each; posts that tell how all others stand."""
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


def with_framed(page: Page, found: list[tuple[int, int]], behind: Sequence[int]) -> list[tuple[int, int]]:
    """Return where posts begin and their titles, with those of others `behind` the same line as all and over it again.

    Each title is the first line of its post: what stands under it may be too short for a text, or a list. Far under
    the last post, boxes beside posts may end so.
    """
    above = {page.words(page.before(first)) for first, _ in found[1:]}
    if len(found) < SEVERAL or len(above) > 1 or any(first != title for first, title in found[1:]):
        return found
    known, last = {first for first, _ in found}, bisect_right(behind, found[-1][0])
    others = [pair for pair in pairwise([*behind[: last + 1], len(page.lines)]) if pair[0] not in known]
    return sorted([*found, *((number, number) for number, end in others if _is_framed(page, number, end, above))])


def _is_framed(page: Page, number: int, end: int, above: Container[str]) -> bool:
    """Return whether a line may be a title, and one of these stands over it, and again below the next line."""
    words, below = page.words(number), page.after(number)
    able = count(words) > 1 and len(words) <= LONGEST and words[-1:] not in STOPS
    over = page.words(page.before(number)) in above and below < end and not closes(page, below)
    return able and over and any(page.words(line) in above for line in range(page.after(below), end))


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
