"""Names of a page in which a capital stands behind a small letter: no text of another element begins within one."""

from collections import defaultdict
from collections.abc import Iterable, Set

from muniment.captures.words.dates import datewords
from muniment.text.patterns import late

NAME = late(
    r"(?<![^\W\d_])(?P<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)*[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,})"
    r"[’'),]*\s+(?P<next>\(|\W?[a-zß-öø-ÿ]+)"
)
"""A word in which a capital stands behind a small letter, and the one in small letters or the bracket behind it.

Its last part is of some letters: 'RoeThe' is the name of who wrote a text, and its first word.
"""
FEWEST = 2
"""Different things so behind it by which it is a name: right behind a text another begins but once."""
BEFORE = 20
"""Characters before it among which the word right before it stands."""
LABEL = 140
"""Characters of a label such as '#SaveTheHarbour', at most."""
BY = late(datewords.BY)


def names(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of some texts that are such names: other words follow each time, and it may begin a line.

    Or it stands within a sentence: right before it is a word in small letters, which leads to no name of an author.
    """
    behind: defaultdict[str, set[str]] = defaultdict(set)
    within: set[str] = set()
    for text in texts:
        for found in NAME.finditer(text):
            behind[found["name"]].add(found["next"])
            within |= {found["name"]} if _is_within(text[max(0, found.start() - BEFORE) : found.start()]) else set()
    return frozenset(name for name in within if len(behind[name]) >= FEWEST)


def _is_within(before: str) -> bool:
    """Return whether what stands before a word begins a line, or ends in a word of a sentence."""
    word = before.rstrip('“‘"(').split(" ")[-2:-1] if before.rstrip("\n") == before else []
    return not word or (word[0].islower() and not BY.fullmatch(word[0]))


def within(text: str, place: int, named: Set[str]) -> bool:
    """Return whether a place is within one of some names, or within a label such as '#SaveTheHarbour'."""
    if text.rfind("#", max(text.rfind(" ", 0, place) + 1, place - LABEL), place) >= 0:
        return True
    return any(text.find(name, max(0, place - len(name) + 1), place + len(name) - 1) >= 0 for name in named)
