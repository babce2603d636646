"""The categories of a blog that its page lists beside the posts, and lines that name nothing but such."""

from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import pairwise

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import FILED, announces_others, is_button
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import as_one
from muniment.text.patterns import late

COUNT = late(r"\s*\(?\d{1,5}\)?$")
LONGEST, MOST = 40, 30
"""Characters of a category, and entries of a list of them."""
SHORT = 80
"""Characters of a line that names categories."""
PARTING = " \t\u00a0,،、|·/"
"""What stands between categories."""


def listed(page: Page) -> Iterator[str]:
    """Yield the categories that lists beside the posts name under their headings."""
    return (label for _, label in entries(page))


def folded(page: Page) -> frozenset[str]:
    """Return these categories regardless of case, as rows may name them."""
    return frozenset(map(str.casefold, listed(page)))


def labelled(page: Page) -> frozenset[int]:
    """Return the lines that name nothing but categories, and are no entries of the list that tells these.

    Rows beside dates tell them too: Avada and others set them over the titles as well.
    """
    told = [*entries(page)]
    known = frozenset(label for _, label in told) | {*_of_rows(page)}
    short = (number for number in page.full if known and len(page.lines[number].words) <= SHORT)
    return frozenset(number for number in short if are_known(page, number, known)) - {at for at, _ in told}


def _of_rows(page: Page) -> Iterator[str]:
    """Yield the categories that rows beside dates name, as one and each."""
    for number, said in page.dates.items():
        first, last = said.categories
        words = " ".join(as_one(page.lines[number : number + said.lines])[first:last].split()) if last else ""
        if 0 < len(words) <= LONGEST and "[" not in words:
            yield words
            yield from filter(None, (label.strip(PARTING) for label in words.split(",")))


def entries(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the entries of such lists: the line of each, and the category that it names."""
    for place, number in enumerate(page.full):
        words = page.lines[number].words
        if len(words) > 2 * LONGEST or not _heads(words):
            continue
        below, near = page.full[place + 1 : place + 1 + MOST], False
        for above, entry in pairwise([number, *below]):
            parted = near and entry != above + 1  # others stood without a blank line
            if (parted or page.is_entry(above)) and not page.is_entry(entry):
                break
            near = near or (above != number and entry == above + 1)
            label = COUNT.sub("", lists.unmarked(lists.shown(page.lines[entry])))
            if len(label) > LONGEST or is_button(label) or announces_others(label) or page.lines[entry].text[:1] == "#":
                break
            if label:
                yield entry, label


@lru_cache(maxsize=4096)
def _heads(words: str) -> bool:
    """Return whether a line is the heading of such a list."""
    words = lists.unmarked(words).strip("#*_ :")
    return 0 < len(words) <= LONGEST and FILED.fullmatch(words) is not None and announces_others(words)


def are_known(page: Page, number: int, known: Set[str]) -> bool:
    """Return whether a line names nothing but categories of the blog; `known`: those that the page lists."""
    words = lists.unmarked(lists.shown(page.lines[number])) if known else ""
    return number not in page.dates and bool(apart(words, known))


def apart(words: str, known: Set[str]) -> list[tuple[int, int]]:
    """Return where the categories stand in words that name nothing else, with signs, space or nothing between them."""
    found: list[tuple[int, int]] = []
    place = len(words) - len(words.lstrip(PARTING))
    while place < len(words) <= SHORT:
        size = max((len(name) for name in known if words.startswith(name, place)), default=0)
        if not size:
            return []
        found.append((place, place + size))
        place = len(words) - len(words[place + size :].lstrip(PARTING))
    return found
