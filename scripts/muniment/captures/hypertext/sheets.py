"""The rules of a page's own stylesheets that say whether elements are shown: selectors, and what they say."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.captures.hypertext import styles
from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

HIDES = late(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0|font-size\s*:\s*0|clip(?:-path)?\s*:"
    r"|height\s*:\s*0|:\s*-\d{3,}",
    re.IGNORECASE,
)
"""What a sheet has that hides anything."""
SAYS = late(r"display|visib|opacity|font-size|clip|height|:\s*-\d{3,}", re.IGNORECASE)
IGNORED = late(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*+\"|'(?:\\.|[^'\\\n])*+'|<!--|-->", re.DOTALL)
EVERYWHERE = late(r"@media\s+(?:only\s+)?(?:all|screen)\s*|@supports\b.*|@layer\b.*", re.IGNORECASE | re.DOTALL)
"""Groups of rules that hold wherever people look at the page in a browser."""
NAME = r"(?:[\w-]|[^\x00-\x7f\w]|\\.)++"
COMPOUND = late(rf"(\*|{NAME})?((?:[.#]{NAME})*)((?:\[[^\]]*\]|::?[\w-]+)*)")
PART = late(rf"([.#])({NAME})")
NESTED = late(r"\([^()]*\)")
MANY = 1000
"""Selectors of a rule, of which nobody writes more."""
BESIDE = frozenset("+~|&")
PSEUDO = late(r"::|:(?:before|after|first-l)")
"""What is no element of a page."""


class Compound(msgspec.Struct, frozen=True):
    """A part of a selector that one element is to match."""

    name: str
    ids: frozenset[str]
    classes: frozenset[str]
    more: bool = False
    """Whether it asks for a state or another attribute."""

    def fits(self, element: Element) -> bool:
        """Return whether an element matches, whatever its state."""
        if (self.name and self.name != element.name) or not self.classes <= element.classes:
            return False
        return not self.ids or self.ids == {element.get("id")}

    def is_in(self, other: "Compound") -> bool:
        """Return whether all that this asks for another asks for too."""
        return self.name in ("", other.name) and self.ids <= other.ids and self.classes <= other.classes

    @property
    def names(self) -> frozenset[str]:
        """What a script may find its elements by."""
        return self.ids | self.classes


class Rule(msgspec.Struct, frozen=True):
    """A selector with what it says; `path`: its parts from the outermost; `sure`: it holds always."""

    path: tuple[Compound, ...]
    child: tuple[bool, ...]
    """For each part, whether it is right within what the part before matches."""
    said: styles.Said
    sure: bool
    order: int

    @property
    def last(self) -> Compound:
        """What its elements match."""
        return self.path[-1]

    @property
    def key(self) -> str:
        """One of the names that its elements have."""
        if self.last.ids:
            return f"#{min(self.last.ids)}"
        return f".{min(self.last.classes)}" if self.last.classes else self.last.name

    def rank(self, name: str) -> tuple[bool, int, int, int, int]:
        """Return what decides between two rules that say something of the same property."""
        sizes = (sum(len(part.ids) for part in self.path), sum(len(part.classes) for part in self.path))
        return (self.said[name][1], *sizes, sum(bool(part.name) for part in self.path), self.order)


@lru_cache(maxsize=8)
def read(sheet: str) -> tuple[Rule, ...]:
    """Return the rules of a stylesheet that say whether elements are shown; none where it hides nothing."""
    return tuple(_rules(IGNORED.sub(" ", sheet))) if HIDES.search(sheet) else ()


def _rules(sheet: str) -> Iterator[Rule]:
    groups: list[bool] = []
    """For each group that is open, whether its rules always hold."""
    for number, part in enumerate(sheet.split("}")):
        before, begun, said = part.rpartition("{")
        if not begun:
            groups = groups[:-1]
            continue
        *around, selectors = (one.rpartition(";")[2].strip() for one in before.split("{"))
        groups += [EVERYWHERE.fullmatch(one) is not None for one in around]
        if SAYS.search(said) and not selectors.startswith("@") and (told := styles.read(said)):
            for selector in NESTED.sub(" :is", NESTED.sub("", selectors)).split(",", MANY)[:MANY]:
                yield from _rule(selector.strip(), told, number, sure=all(groups))


def _rule(selector: str, said: styles.Said, order: int, *, sure: bool) -> Iterator[Rule]:
    if not selector or PSEUDO.search(selector):
        return
    beside = not BESIDE.isdisjoint(selector)
    parts = re.sub(r" ?([>+~|&]) ?", r" \1", " ".join(selector.split())).split()
    path = [compound for part in parts if (compound := _compound(part.lstrip(">+~|&"))) is not None]
    if len(path) == len(parts):
        child = tuple(part.startswith(">") for part in parts)
        yield Rule(tuple(path), child, said, sure and not beside and not any(one.more for one in path), order)


def _compound(part: str) -> Compound | None:
    if not part or not (found := COMPOUND.fullmatch(part)):
        return None
    names = [(mark, re.sub(r"\\(.)", r"\1", name)) for mark, name in PART.findall(found[2])]
    ids, classes = (frozenset(name for mark, name in names if mark == kind) for kind in "#.")
    return Compound("" if found[1] in (None, "*") else found[1].lower(), ids, classes, bool(found[3]))
