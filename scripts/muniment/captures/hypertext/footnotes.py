"""Notes at the foot of a post's HTML: which marks lead to which notes, whatever tool wrote them."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text

HOLDERS = frozenset({"li", "p", "div", "dd"})
TOOLTIP = "tooltip"
"""The role of what describes something once somebody asks for it (WAI-ARIA)."""
NEAR = 2
"""Elements around a mark that may have the name by which its note leads back."""
FRAGMENT = re.compile(r"#([^#]+)$")


class Notes:
    """Labels of marks and of the elements that hold the notes, and the links that lead back, by element."""

    def __init__(self) -> None:
        self.marks: dict[int, str] = {}
        self.holders: dict[int, str] = {}
        self.backs: set[int] = set()
        """What leads back from a note, or says its number."""


def find(nodes: Sequence[Element | Text]) -> Notes:
    """Return the notes of a text: a link leads to each, and one of its own leads back to that link."""
    found = Notes()
    elements = [inner for node in nodes if isinstance(node, Element) for inner in node.walk()]
    _find_shown(elements, found)
    links = {id(link): name for link in elements if link.name == "a" and (name := _fragment(link))}
    if not links:
        return found
    parents = {id(child): element for element in elements for child in element.children}
    places = {id(element): place for place, element in enumerate(elements)}
    named = {name: element for element in reversed(elements) for name in (element.get("id"), element.get("name"))}
    for link in elements:
        target = named.get(links.get(id(link), ""))
        holder = _holder(target, parents) if target is not None else None
        if holder is None or places[id(holder)] <= places[id(link)]:
            continue
        near = [link, *_above(link, parents)]
        backs = [inner for inner in holder.walk() if _is_near(named.get(links.get(id(inner), "")), near)]
        if backs:
            label = found.holders.setdefault(id(holder), _label(link, found))
            found.marks[id(link)] = label
            found.backs |= {id(back) for back in backs if not re.search(r"[^\W\d_]", back.words)}
            found.backs |= {id(number) for number in _numbers(holder, label)}
    return found


def _numbers(holder: Element, label: str) -> Iterator[Element]:
    """Yield the element in which a note says its own number before its words."""
    first = next((text for text in holder.texts() if text.shown.strip()), None)
    for element in holder.walk():
        texts = [text for text in element.texts() if text.shown.strip()]
        alone = len(texts) == 1 and texts[0] is first and element is not holder
        if alone and element.words.strip("[]()., ") == label:
            yield element


def _find_shown(elements: Sequence[Element], found: Notes) -> None:
    """Find the notes that stand in a text, hidden until somebody asks for them at the marks that they describe."""
    hidden = {one.get("id"): one for one in elements if one.get("role") == TOOLTIP and one.get("id") and one.words}
    for link in elements if hidden else ():
        note = hidden.get(link.get("aria-describedby")) if link.name == "a" else None
        if note is not None and link.words and re.fullmatch(r"[\W\d]+", link.words):
            found.marks[id(link)] = found.holders.setdefault(id(note), _label(link, found))


def _fragment(link: Element) -> str:
    name = FRAGMENT.search(link.get("href"))
    return name[1] if name else ""


def _holder(target: Element, parents: dict[int, Element]) -> Element | None:
    """Return the element that holds a note: the one that is named, or the paragraph around its name."""
    return next((element for element in (target, *_around(target, parents)) if element.name in HOLDERS), None)


def _around(element: Element, parents: dict[int, Element]) -> Iterator[Element]:
    while (above := parents.get(id(element))) is not None:
        yield above
        element = above


def _above(link: Element, parents: dict[int, Element]) -> list[Element]:
    """Return the nearest elements around a mark, and those beside it in the nearest."""
    above = [element for element, _ in zip(_around(link, parents), range(NEAR), strict=False)]
    beside = above[0].children if above else []
    return [*above, *(child for child in beside if isinstance(child, Element))]


def _is_near(target: Element | None, near: Sequence[Element]) -> bool:
    return target is not None and any(target is element for element in near)


def _label(link: Element, found: Notes) -> str:
    """Return the number that a mark shows where no other note has it, else the next that is free."""
    taken = set(found.holders.values())
    shown = re.sub(r"\D", "", link.words)
    number = int(shown) if shown and shown not in taken else len(taken) + 1
    while str(number) in taken:
        number += 1
    return str(number)
