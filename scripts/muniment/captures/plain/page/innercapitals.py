"""Names of a page in which a capital stands behind a small letter: no text of another element begins within one."""

from collections import defaultdict
from collections.abc import Iterable, Set

from muniment.text.patterns import late

NAME = late(
    r"(?<![^\W\d_])(?P<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)+)[’'),]*\s+(?P<next>\(|\W?[a-zß-öø-ÿ]+)"
)
"""A word in which a capital stands behind a small letter, and the one in small letters or the bracket behind it."""
FEWEST = 2
"""Different things so behind it by which it is a name: right behind a text another begins but once."""


def names(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of some texts that are such names, as other words follow each time."""
    behind: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for found in NAME.finditer(text):
            behind[found["name"]].add(found["next"])
    return frozenset(name for name, words in behind.items() if len(words) >= FEWEST)


def within(text: str, place: int, named: Set[str]) -> bool:
    """Return whether a place is within one of some names, or within a label such as '#SaveTheHarbour'."""
    if "#" in text and "#" in text[text.rfind(" ", 0, place) + 1 : place]:
        return True
    spans = ((text.rfind(name, 0, place + len(name) - 1), len(name)) for name in named)
    return any(0 <= first < place < first + size for first, size in spans)
