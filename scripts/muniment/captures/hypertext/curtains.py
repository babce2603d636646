"""Tells which elements of a page its own stylesheets hide; what scripts, readers or other sheets may show is doubtful.

Only what holds always is believed: no rule for a medium or a state, or under what scripts write on the whole page.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from muniment.captures.hypertext import parser, sheets, styles
from muniment.captures.hypertext.markup import BLOCKS, Element
from muniment.captures.hypertext.sheets import Rule

WHOLE = frozenset({"html", "body"})
"""Elements on which scripts write what state a page is in."""
ELSEWHERE = frozenset({"noscript", "template", "svg"})
"""Elements the sheets in which are none of the page."""
SPOKEN = frozenset({"clip", "clip-path", "place", "height", "opacity"})
"""Ways to hide words that are read out to those who see none, or that a script moves; a post is hidden in any way."""
MEDIA = ("", "all", "screen")
POINTS = ("href", "data-target", "data-bs-target", "aria-controls", "for")
"""Attributes by which readers open something."""


class Sheet:
    """The rules of a page, by what the elements are called that they are for."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.hiding: dict[str, list[Rule]] = {}
        self.sure: dict[str, list[Rule]] = {}
        self.showing: dict[str, list[Rule]] = {}
        """Rules by the property of which they say that it shows."""
        self.shown: dict[tuple[int, str], bool] = {}
        for rule in rules:
            for name, (how, _) in rule.said.items():
                self.showing.setdefault(name, []).extend([] if how else [rule])
            if rule.sure:
                self.sure.setdefault(rule.key, []).append(rule)
                if any(how for how, _ in rule.said.values()):
                    self.hiding.setdefault(rule.key, []).append(rule)

    def hides(self, element: Element, around: Sequence[Element]) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield how surely rules hide an element, and what those call it; `around`: the elements that it is in."""
        told = [rule for rule in _of(self.hiding, element) if _matches(rule, element, around)]
        for name in dict.fromkeys(name for rule in told for name, (how, _) in rule.said.items() if how):
            if name in styles.read(element.get("style")):
                continue
            able = (rule for rule in _of(self.sure, element) if name in rule.said and _matches(rule, element, around))
            rule = max(able, key=lambda rule: rule.rank(name))
            if name in SPOKEN and not any(one.name in BLOCKS for one in element.walk()):
                continue
            if (how := rule.said[name][0]) and not self._may_show(rule, name) and not self._is_shown(element, name):
                yield how, rule.last.names

    def _may_show(self, hides: Rule, name: str) -> bool:
        """Return whether another rule shows what one hides, in a state, for a medium, or once it has a class more."""
        if (key := (id(hides), name)) not in self.shown:
            able = (rule for rule in self.showing[name] if not _is_less(rule, hides))
            self.shown[key] = any(hides.last.is_in(part) for rule in able for part in rule.path)
        return self.shown[key]

    def _is_shown(self, element: Element, name: str) -> bool:
        """Return whether something within an element may be shown all the same."""
        if name not in styles.INHERITED:
            return False
        within = [one for one in element.walk() if one is not element]
        if any(name in styles.read(one.get("style")) for one in within if one.mentions("style")):
            return True
        return any(rule.last.fits(one) for rule in self.showing[name] for one in within)


def parsed(source: str) -> Element:
    """Return the tree of a piece of HTML, drawn where that has a stylesheet."""
    root = parser.parse(source)
    return drawn(root) if "<style" in source else root


def drawn(root: Element) -> Element:
    """Return a tree each element of which knows whether the sheets of its page hide it."""
    sheet = _sheet(tuple(_sheets(root)))
    hidden = [*_hidden(root, sheet)] if sheet.hiding else []
    named = _named(root) if hidden else ""
    for element, how, names in hidden:
        if not any(name in named for name in names):
            element.unseen = how
    return root


@lru_cache(maxsize=2)
def _sheet(written: tuple[str, ...]) -> Sheet:
    """Return the rules of stylesheets in a row; a page is read several times."""
    return Sheet(sheets.read("\n".join(written)))


def _sheets(root: Element) -> Iterator[str]:
    """Yield the stylesheets that a page holds itself."""
    stop = -1
    for element in root.walk():
        if element.name in ELSEWHERE:
            stop = max(stop, element.stop)
        elif element.name == "style" and element.order > stop and element.get("media").strip().lower() in MEDIA:
            yield "".join(text.shown for text in element.texts())


def _named(root: Element) -> str:
    """Return all that scripts of the page say, and what readers open."""
    scripts = ("".join(text.shown for text in one.texts()) for one in root.walk() if one.name == "script")
    opened = (one.get(name) for one in root.walk() if not one.is_bare for name in POINTS)
    return " ".join([*scripts, *filter(None, opened)])


def _hidden(root: Element, sheet: Sheet) -> Iterator[tuple[Element, str, frozenset[str]]]:
    """Yield the elements that rules hide, how surely, and what those call them."""
    around: list[Element] = []
    for element in root.walk():
        while around and around[-1].stop < element.order:
            around.pop()
        if element.name not in WHOLE:
            for how, names in sheet.hides(element, around):
                yield element, how, names
        around.append(element)


def _of(rules: dict[str, list[Rule]], element: Element) -> Iterator[Rule]:
    """Yield the rules that an element may match, by what it is called."""
    keys = ["", element.name]
    if not element.is_bare:
        keys += [f"#{element.get('id')}", *(f".{one}" for one in element.classes)]
    for key in keys:
        yield from rules.get(key, ())


def _is_less(rule: Rule, hides: Rule) -> bool:
    """Return whether a rule asks for nothing that one which hides does not ask for, and always holds as that does."""
    return rule.sure and len(rule.path) == 1 and rule.last.is_in(hides.last)


def _matches(rule: Rule, element: Element, around: Sequence[Element]) -> bool:
    return rule.last.fits(element) and _is_under(rule, len(rule.path) - 1, around)


def _is_under(rule: Rule, number: int, around: Sequence[Element]) -> bool:
    """Return whether elements around one match the parts of a selector before a part."""
    if number == 0:
        return True
    part = rule.path[number - 1]
    for place in range(len(around) - 1, len(around) - 2 if rule.child[number] else -1, -1):
        fits = part.fits(around[place]) and not (around[place].name in WHOLE and part.names)
        if fits and _is_under(rule, number - 1, around[:place]):
            return True
    return False
