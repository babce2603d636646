"""Tells which elements of a page its own stylesheets may hide: whether readers see them, no reader of sheets knows.

Rules for a medium or a state, or under what scripts write on the whole page, hide nothing for sure.
"""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import sheets, styles, unshown
from muniment.captures.hypertext.markup import BLOCKS, Element
from muniment.captures.hypertext.sheets import Compound, Rule

WHOLE = frozenset({"html", "body"})
"""Elements on which scripts write what state a page is in."""
ELSEWHERE = frozenset({"noscript", "template", "svg"})
"""Elements the sheets in which are none of the page."""
SPOKEN = frozenset({"clip", "clip-path", "place", "height", "opacity"})
"""Ways to hide words that are read out to those who see none, or that a script moves; a post is hidden in any way."""
MOST = 1 << 18
"""Rules that elements may match, or that are held against others: more of them are no page's that people read."""
LONGEST = 1 << 26
"""Characters of scripts that are looked through in all, for what hidden elements are called."""
MEDIA = ("", "all", "screen")
POINTS = ("href", "data-target", "data-bs-target", "aria-controls", "for")
"""Attributes by which readers open something."""


class Sheet:
    """The rules of a page, by what the elements are called that they are for."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.hiding: dict[str, list[Rule]] = {}
        self.sure: dict[str, list[Rule]] = {}
        self.showing: dict[str, dict[str, list[Rule]]] = {}
        """The same, by the property of which they say that it shows."""
        self.shown: dict[tuple[int, str], bool] = {}
        self.under: dict[tuple[int, int], bool] = {}
        """Whether what stands around the elements within one matches a rule, by the order of that one."""
        for rule in rules:
            for name, (hides, _) in rule.said.items():
                self.showing.setdefault(name, {}).setdefault(rule.key, []).extend([] if hides else [rule])
            if rule.sure:
                self.sure.setdefault(rule.key, []).append(rule)
                if any(hides for hides, _ in rule.said.values()):
                    self.hiding.setdefault(rule.key, []).append(rule)

    def hides(self, element: Element, around: Sequence[Element]) -> Iterator[frozenset[str]]:
        """Yield what rules that hide an element call it; `around`: the elements that it is in."""
        told = [rule for rule in _of(self.hiding, element) if self._matches(rule, element, around)]
        for name in dict.fromkeys(name for rule in told for name, (hides, _) in rule.said.items() if hides):
            if name in styles.read(element.get("style")):
                continue
            able = (
                rule for rule in _of(self.sure, element) if name in rule.said and self._matches(rule, element, around)
            )
            rule = max(able, key=lambda rule: rule.rank(name))
            if name in SPOKEN and not any(one.name in BLOCKS for one in element.walk()):
                continue
            if rule.said[name][0] and not self._may_show(rule, name) and not self._is_shown(element, name):
                yield rule.last.names

    def _matches(self, rule: Rule, element: Element, around: Sequence[Element]) -> bool:
        if not rule.last.fits(element):
            return False
        key = id(rule), around[-1].order if around else -1
        if key not in self.under:
            self.under[key] = _is_under(rule, around)
        return self.under[key]

    def _may_show(self, hides: Rule, name: str) -> bool:
        """Return whether another rule shows what one hides, in a state, for a medium, or once it has a class more."""
        if (key := (id(hides), name)) not in self.shown:
            able = (rule for rules in self.showing[name].values() for rule in rules if not _is_less(rule, hides))
            self.shown[key] = any(hides.last.is_in(part) for rule in able for part in rule.path)
        return self.shown[key]

    def _is_shown(self, element: Element, name: str) -> bool:
        """Return whether something within an element may be shown all the same."""
        if name not in styles.INHERITED:
            return False
        within = [one for one in element.walk() if one is not element]
        if any(name in styles.read(one.get("style")) for one in within if one.mentions("style")):
            return True
        return any(rule.last.fits(one) for one in within for rule in _of(self.showing[name], one))


def drawn(root: Element) -> Element:
    """Return a tree each element of which knows whether the sheets of its page may hide it."""
    sheet = Sheet(sheets.read("\n".join(_sheets(root))))
    hidden = [*_hidden(root, sheet)] if sheet.hiding and _size(root, sheet) < MOST else []
    named = _named(root) if hidden else ""
    for element, names in hidden if len(hidden) * len(named) < LONGEST else ():
        element.veiled = not any(name in named for name in names)
    return root


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


def _hidden(root: Element, sheet: Sheet) -> Iterator[tuple[Element, frozenset[str]]]:
    """Yield the elements that rules hide, and what those call them."""
    around: list[Element] = []
    for element in root.walk():
        while around and around[-1].stop < element.order:
            around.pop()
        if element.name not in unshown.NEVER:
            yield from ((element, names) for names in sheet.hides(element, around))
        around.append(element)


def _size(root: Element, sheet: Sheet) -> int:
    """Return how many rules the elements of a page may match together, and are held against each other at least."""
    sizes = {key: len(rules) for key, rules in sheet.hiding.items()}
    shown = sum(len(rules) for kinds in sheet.showing.values() for rules in kinds.values())
    if sum(sizes.values()) * shown >= MOST:
        return MOST
    return sum(sizes.get(key, 0) for element in root.walk() for key in _keys(element))


def _keys(element: Element) -> list[str]:
    """Return what an element is called."""
    named = [] if element.is_bare else [f"#{element.get('id')}", *(f".{one}" for one in element.classes)]
    return ["", element.name, *named]


def _of(rules: dict[str, list[Rule]], element: Element) -> Iterator[Rule]:
    """Yield the rules that an element may match, by what it is called."""
    for key in _keys(element):
        yield from rules.get(key, ())


def _is_less(rule: Rule, hides: Rule) -> bool:
    """Return whether a rule asks for nothing that one which hides does not ask for, and always holds as that does."""
    return rule.sure and len(rule.path) == 1 and rule.last.is_in(hides.last)


def _is_under(rule: Rule, around: Sequence[Element]) -> bool:
    """Return whether elements around one match the parts of a selector before its last."""
    able = [len(around)]
    """Where what the part behind may match stands among them, the innermost first."""
    for number in range(len(rule.path) - 1, 0, -1):
        places = [at - 1 for at in able] if rule.child[number] else range(able[0] - 1, -1, -1)
        able = [at for at in places if at >= 0 and _fits(rule.path[number - 1], around[at])]
        if not able:
            return False
    return True


def _fits(part: Compound, element: Element) -> bool:
    return part.fits(element) and not (element.name in WHOLE and part.names)
