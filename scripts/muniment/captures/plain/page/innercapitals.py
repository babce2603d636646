"""Names of a page in which a capital stands behind a small letter: no text of another element begins within one."""

from collections import defaultdict
from collections.abc import Iterable, Set

from muniment.captures.words.dates import datewords
from muniment.text.patterns import late

NAME = late(
    r"(?<![^\W\d_])(?P<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)*[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})"
    r"[’'),]*\s+(?P<next>\(|\W?[a-zß-öø-ÿ]+)"
)
"""A word in which a capital stands behind a small letter, and the one in small letters or the bracket behind it.

Its last part is of some letters.
"""
BRIEF = late(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2}$")
"""A last part of three letters, as articles have: 'RoeThe' is the name of who wrote a text, and its first word."""
FEWEST = 2
"""Different things so behind it by which it is a name: right behind a text another begins but once."""
BEFORE = 20
"""Characters before it among which the word right before it stands."""
LABEL = 140
"""Characters of a label such as '#SaveTheHarbour', at most."""
BY = late(datewords.BY)
BY_AUTHOR = "By"
"""Stands for what is no word of a sentence."""


def names(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of some texts that are such names: other words follow each time, and it may begin a line.

    Or it stands within a sentence: right before it is a word in small letters, which leads to no name of an author.
    One whose last part is brief stands behind several such words.
    """
    behind: defaultdict[str, set[str]] = defaultdict(set)
    before: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for found in NAME.finditer(text):
            name, word = found["name"], _word(text[max(0, found.start() - BEFORE) : found.start()])
            behind[name].add(found["next"])
            if word != BY_AUTHOR and (word or not BRIEF.search(name)):
                before[name].add(word)
    least = {name: FEWEST if BRIEF.search(name) else 1 for name in before}
    return frozenset(name for name in before if len(behind[name]) >= FEWEST and len(before[name]) >= least[name])


def _word(before: str) -> str:
    """Return the word of a sentence that ends what stands before a word; empty where that begins a line.

    `BY_AUTHOR` for one that leads to a name, or is in capitals.
    """
    word = before.rstrip('“‘"(').split(" ")[-2:-1] if before.rstrip("\n") == before else []
    return "" if not word else word[0] if word[0].islower() and not BY.fullmatch(word[0]) else BY_AUTHOR


def within(text: str, place: int, named: Set[str]) -> bool:
    """Return whether a place is within one of some names, or within a label such as '#SaveTheHarbour'."""
    if text.rfind("#", max(text.rfind(" ", 0, place) + 1, place - LABEL), place) >= 0:
        return True
    return any(text.find(name, max(0, place - len(name) + 1), place + len(name) - 1) >= 0 for name in named)
