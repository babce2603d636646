"""The elements of a page that its own stylesheets hide for good: by one rule for what they are called, and for all.

Rules for a medium, a state or a place, and what scripts, addresses or other rules name, hide nothing for sure.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.captures.hypertext import images, unshown
from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

ELSEWHERE = frozenset({"noscript", "template", "svg"})
"""Elements the sheets in which are none of the page."""
MEDIA = ("", "all", "screen")
MANY = 1000
"""Rules that hide something, of which no page that people read has more."""
SAYS = late(r"(?<![\w-])(?:display|visibility)\s*:", re.IGNORECASE)
GONE = late(r"display\s*:\s*none", re.IGNORECASE)
VISIBLE = late(r"visibility\s*:\s*visible", re.IGNORECASE)
"""What is within something hidden may be visible all the same."""
IGNORED = late(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*+\"|'(?:\\.|[^'\\\n])*+'|<!--|-->", re.DOTALL)
EVERYWHERE = late(r"@media\s+(?:only\s+)?(?:all|screen)\s*|@supports\b.*|@layer\b.*", re.IGNORECASE | re.DOTALL)
"""Groups of rules that hold wherever people look at the page in a browser."""
NAME = r"(?:[\w-]|\\.)++"
SELECTOR = late(rf"(?:{NAME}|[.#]{NAME})(?:[.#]{NAME})*")
CALLED = late(rf"[.#]?{NAME}")
WORD = late(r"[\w-]+")
POINTS = ("data-target", "data-bs-target", "aria-controls", "for")
"""Attributes by which readers open something."""


class Rules(msgspec.Struct, frozen=True):
    """What stylesheets say of whether elements are shown: names as selectors write them, `.old`, `#old`, `div`."""

    hiding: frozenset[frozenset[str]]
    """The names that an element must have to be hidden."""
    showing: frozenset[str]
    """Names in the selectors of rules that show something."""


def drawn(root: Element) -> Element:
    """Return a tree each element of which knows whether the sheets of its page hide it."""
    rules = read("\n".join(_sheets(root)))
    named = _named(root) if rules.hiding else frozenset[str]()
    able = [names for names in rules.hiding if names.isdisjoint(rules.showing) and _words(names).isdisjoint(named)]
    for element in root.walk() if able else ():
        called = _called(element)
        if any(map(called.issuperset, able)) and rules.showing.isdisjoint(called - {element.name}):
            element.veiled = element.name not in unshown.NEVER and not SAYS.search(element.get("style"))
    return root


@lru_cache(maxsize=8)
def read(sheet: str) -> Rules:
    """Return what a stylesheet says of whether elements are shown; nothing where it hides none."""
    hides = GONE if VISIBLE.search(sheet) else images.UNSEEN
    hiding, showing = set[frozenset[str]](), set[str]()
    for selectors, said, always in _rules(IGNORED.sub(" ", sheet)) if hides.search(sheet) else ():
        if not hides.search(said):
            showing |= _names(selectors)
        elif always:
            hiding |= {_names(one) for one in map(str.strip, selectors.split(",")) if SELECTOR.fullmatch(one)}
    return Rules(frozenset(hiding if len(hiding) < MANY else ()), frozenset(showing))


def _rules(sheet: str) -> Iterator[tuple[str, str, bool]]:
    """Yield selectors, what they say of whether something is shown, and whether that always holds."""
    groups: list[bool] = []
    """For each group that is open, whether its rules always hold."""
    for part in sheet.split("}"):
        before, begun, said = part.rpartition("{")
        if not begun:
            groups = groups[:-1]
            continue
        *around, selectors = (one.rpartition(";")[2].strip() for one in before.split("{"))
        groups += [EVERYWHERE.fullmatch(one) is not None for one in around]
        if SAYS.search(said) and not selectors.startswith("@"):
            yield selectors, said, all(groups)


def _names(selectors: str) -> frozenset[str]:
    return frozenset(re.sub(r"\\(.)", r"\1", name) for name in CALLED.findall(selectors))


def _sheets(root: Element) -> Iterator[str]:
    """Yield the stylesheets that a page holds itself."""
    stop = -1
    for element in root.walk():
        if element.name in ELSEWHERE:
            stop = max(stop, element.stop)
        elif element.name == "style" and element.order > stop and element.get("media").strip().lower() in MEDIA:
            yield "".join(text.shown for text in element.texts())


def _named(root: Element) -> frozenset[str]:
    """Return all words that scripts of the page say, and that name what readers open."""
    scripts = ("".join(text.shown for text in one.texts()) for one in root.walk() if one.name == "script")
    bearing = [one for one in root.walk() if not one.is_bare]
    opened = (one.get(name) for one in bearing for name in POINTS)
    led = (one.get("href").partition("#")[2] for one in bearing)
    return frozenset(word for said in (*scripts, *opened, *led) for word in WORD.findall(said))


def _words(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.lstrip(".#") for name in names)


def _called(element: Element) -> frozenset[str]:
    """Return what an element is called, as selectors write it."""
    if element.is_bare:
        return frozenset({element.name})
    return frozenset({element.name, f"#{element.get('id')}", *(f".{one}" for one in element.classes)})
