"""Notes at the foot of a post's HTML: which marks lead to which notes, whatever tool wrote them."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text
from muniment.text.patterns import late

HOLDERS = frozenset({"li", "p", "div", "dd"})
TOOLTIP = "tooltip"
"""The role of what describes something once somebody asks for it (WAI-ARIA)."""
NEAR = 2
"""Elements around a mark that may have the name by which its note leads back."""
FRAGMENT = late(r"#([^#]+)$")


class Notes:
    """Labels of marks and of the elements that hold the notes, and the links that lead back, by element."""

    def __init__(self) -> None:
        self.marks: dict[int, str] = {}
        self.holders: dict[int, str] = {}
        self.backs: set[int] = set()
        """What leads back from a note, or says its number."""
        self.labels: set[str] = set()
        self.free = 1
        """A number below which no label is free."""


def find(nodes: Sequence[Element | Text]) -> Notes:
    """Return the notes of a text: a link leads to each, and one of its own leads back to that link."""
    found = Notes()
    elements = [inner for node in nodes if isinstance(node, Element) for inner in node.walk()]
    _find_shown(elements, found)
    links = {id(link): name for link in elements if link.name == "a" and (name := _fragment(link))}
    if not links:
        return found
    page = _Page(elements, links)
    for link in elements:
        target = page.targets.get(id(link))
        holder = page.holder(target) if target is not None else None
        if holder is None or page.places[id(holder)] <= page.places[id(link)] or not page.leads_back(holder, link):
            continue
        if id(holder) not in found.holders:
            label = found.holders[id(holder)] = _label(link, found)
            found.backs |= {id(number) for number in _numbers(holder, label)}
        found.marks[id(link)] = found.holders[id(holder)]
        backs = [back for back in page.backs(holder, link) if not re.search(r"[^\W\d_]", back.words)]
        found.backs |= {id(one) for back in backs for one in (back, *page.around_alone(back, holder))}
    return found


class _Page:
    """The links of a text, and where they lead in it."""

    def __init__(self, elements: Sequence[Element], links: dict[int, str]) -> None:
        self.parents = {id(child): element for element in elements for child in element.children}
        self.places = {id(element): place for place, element in enumerate(elements)}
        named = {name: one for one in reversed(elements) for name in (one.get("id"), one.get("name"))}
        self.targets = {link: named[name] for link, name in links.items() if name in named}
        self.leading: dict[int, dict[int, list[Element]]] = {}
        """The links in the holder of a note, by the elements to which they lead, and by those around these."""
        self.seen: set[tuple[int, int]] = set()

    def holder(self, target: Element) -> Element | None:
        """Return the element that holds a note: the one that is named, or the paragraph around its name."""
        return next((one for one in (target, *_around(target, self.parents)) if one.name in HOLDERS), None)

    def leads_back(self, holder: Element, link: Element) -> bool:
        """Return whether a link in a note leads to a mark, or near it."""
        leading = self._leading(holder)
        return any(place in leading for place in self._near(link))

    def backs(self, holder: Element, link: Element) -> Iterator[Element]:
        """Yield the links in a note that lead to a mark, or near it, but those that were yielded before."""
        leading = self._leading(holder)
        for place in self._near(link):
            if (id(holder), place) not in self.seen:
                self.seen.add((id(holder), place))
                yield from leading.get(place, ())

    def around_alone(self, back: Element, holder: Element) -> Iterator[Element]:
        """Yield the element in a note around a link that leads back which holds brackets beside it alone, if any."""
        around = self.parents.get(id(back))
        if around is not None and around is not holder and around.words.strip("[]() ") == back.words:
            yield around

    def _near(self, link: Element) -> list[int]:
        """Return a mark, the nearest elements around it, and what stands for all in each of them."""
        above = [id(element) for element, _ in zip(_around(link, self.parents), range(NEAR), strict=False)]
        return [id(link), *above, *(-place for place in above)]

    def _leading(self, holder: Element) -> dict[int, list[Element]]:
        if id(holder) not in self.leading:
            leading = self.leading[id(holder)] = {}
            for inner in holder.walk():
                target = self.targets.get(id(inner))
                around = self.parents.get(id(target))
                for place in (*([id(target)] if target is not None else []), *([-id(around)] if around else [])):
                    leading.setdefault(place, []).append(inner)
        return self.leading[id(holder)]


def _numbers(holder: Element, label: str) -> Iterator[Element]:
    """Yield the element in which a note says its own number before its words."""
    first = next((text for text in holder.texts() if text.shown.strip()), None)
    for element in holder.walk():
        texts = [text for text in element.texts() if text.shown.strip()]
        alone = bool(texts) and texts[0] is first and element is not holder
        if alone and element.words.strip("[]()., ") == label:
            yield element


def _find_shown(elements: Sequence[Element], found: Notes) -> None:
    """Find the notes that stand in a text, hidden until somebody asks for them at the marks that they describe."""
    able = (one for one in elements if one.mentions(TOOLTIP) and one.get("role") == TOOLTIP)
    hidden = {one.get("id"): one for one in able if one.get("id") and one.words}
    for link in elements if hidden else ():
        note = hidden.get(link.get("aria-describedby")) if link.name == "a" else None
        if note is not None and link.words and re.fullmatch(r"[\W\d]+", link.words):
            if id(note) not in found.holders:
                found.holders[id(note)] = _label(link, found)
            found.marks[id(link)] = found.holders[id(note)]


def _fragment(link: Element) -> str:
    name = FRAGMENT.search(link.get("href"))
    return name[1] if name else ""


def _around(element: Element, parents: dict[int, Element]) -> Iterator[Element]:
    while (above := parents.get(id(element))) is not None:
        yield above
        element = above


def _label(link: Element, found: Notes) -> str:
    """Return the number that a mark shows where no other note has it, else the next that is free."""
    shown = re.sub(r"\D", "", link.words)
    label = str(int(shown)) if shown and shown not in found.labels else ""
    number = max(len(found.labels) + 1, found.free)
    while not label or label in found.labels:
        label, number = str(number), number + 1
        found.free = number
    found.labels.add(label)
    return label
