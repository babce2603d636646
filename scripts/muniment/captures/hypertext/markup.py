"""Elements and texts of HTML, each of which knows where it stands."""

import re
import weakref
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from itertools import accumulate

from muniment.captures.letters import control
from muniment.text import entities
from muniment.text.patterns import late

NOTHING: frozenset[str] = frozenset()
BLOCKS = frozenset(
    "address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hgroup hr listing main menu nav ol p pre section table ul xmp".split()
)
PARTING = BLOCKS | {"li", "dt", "dd", "tr", "td", "th", "option"}
"""Elements that part the words on both sides of where they begin and end."""
ATTRIBUTE = late(r"([^\s/>=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?")
SAID = ("alt", "title")
"""Attributes that are words."""

HANDLER = late(r"[\s\"'/]on[a-z]+\s*=", re.IGNORECASE)
"""How an attribute begins that runs a script."""


def decoded(written: str) -> str:
    """Return a text with its entities decoded."""
    return unescape(written) if "&" in written else written


@lru_cache(maxsize=2048)
def _attributes(written: str) -> dict[str, str]:
    """Return attributes by name; pages have the same at many elements."""
    found = ATTRIBUTE.findall(written)
    named = {name.lower(): entities.in_attribute(one or two or three) for name, one, two, three in found[::-1]}
    if not control.UNFIT.search(written):
        return named
    return named | {name: control.fit(named[name]) for name in SAID if name in named}


@lru_cache(maxsize=2048)
def _classes(written: str) -> frozenset[str]:
    return frozenset(_attributes(written).get("class", "").split()) or NOTHING


class Element:
    """An element: name, attributes and children (elements and texts); `start` and `end` count characters."""

    __slots__ = ("_attributes", "_tree", "children", "classes", "end", "first", "is_bare", "last", "name", "order",
                 "start", "stop", "veiled", "written")  # fmt: skip

    def __init__(
        self,
        name: str,
        written: str,
        start: int,
        end: int = 0,
        tree: "Tree | None" = None,
    ) -> None:
        self.name, self.start, self.end = name, start, end or start
        self._tree = tree.itself if tree is not None else None  # a strong one would be a circle, and memory kept long
        self._attributes: dict[str, str] | None = None
        self.written = written
        """Its attributes as they stand in the source."""
        self.is_bare = not written
        """Whether it has no attributes at all."""
        self.classes = _classes(written) if written else NOTHING
        """The words of its class."""
        self.veiled = False
        """Whether a stylesheet of its page hides it."""
        self.children: list[Element | Text] = []
        if tree is not None:
            self.order = self.stop = len(tree.elements) + 1
            self.first = self.last = len(tree.texts)

    @property
    def handlers(self) -> int:
        """How many of its attributes run a script when something happens."""
        return sum(name.startswith("on") for name in self.attributes) if HANDLER.search(self.written) else 0

    def mentions(self, word: str) -> bool:
        """Return whether a word stands anywhere in its attributes, which need not be taken apart for that."""
        return word in self.written

    @property
    def attributes(self) -> dict[str, str]:
        """Attributes by name; of one that is there twice the first counts."""
        if self._attributes is None:
            self._attributes = dict(_attributes(self.written)) if self.written else {}
        return self._attributes

    def put(self, name: str, value: str) -> None:
        """Have it say something that its source does not."""
        self.attributes[name] = value
        self.is_bare = False

    def places(self) -> dict[str, tuple[int, int]]:
        """Return where the values of its attributes stand in the source, empty ones left out."""
        found: dict[str, tuple[int, int]] = {}
        if self.written:
            start = self.start + 1 + len(self.name)
            for one in ATTRIBUTE.finditer(self.written):
                if one.lastindex and one.lastindex > 1 and one[one.lastindex]:
                    first, last = one.span(one.lastindex)
                    found.setdefault(one[1].lower(), (start + first, start + last))
        return found

    def emptied(self) -> "Element":
        """Return it without what is in it, its attributes where they stand."""
        copy = Element(self.name, self.written, self.start)
        copy._attributes = self.attributes
        return copy

    def rename(self, name: str) -> None:
        """Have it be another, with a name that is not longer; its attributes stay where they stand."""
        self.written = " " * (len(self.name) - len(name)) + self.written
        self.name = name

    def skip(self, name: str, size: int) -> None:
        """Leave the first characters of an attribute out, which the page did not have there."""
        self.attributes[name] = self.attributes[name][size:]
        first = self.places()[name][0] - self.start - 1 - len(self.name)
        quote = self.written[first - 1] if self.written[first - 1] in "\"'" else ""
        before = self.written[: first - len(quote)]
        self.written = f"{before}{' ' * size}{quote}{self.written[first + size :]}"

    def get(self, name: str) -> str:
        """Return an attribute; empty where it is absent."""
        if self._attributes is None:
            return self.attributes.get(name, "") if self.written else ""
        return self._attributes.get(name, "")

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all within it, in order."""
        tree = self._tree() if self._tree is not None else None
        if tree is None:
            return self._walked()
        own = tree.elements[max(self.order - 1, 0) : self.stop]
        return iter(own if self.order else [self, *own])

    def _walked(self) -> Iterator["Element"]:
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack += [child for child in reversed(element.children) if isinstance(child, Element)]

    def texts(self) -> Iterator["Text"]:
        """Yield all texts within, in order."""
        tree = self._tree() if self._tree is not None else None
        return iter(tree.texts[self.first : self.last]) if tree is not None else self._texts()

    def _texts(self) -> Iterator["Text"]:
        stack: list[Element | Text] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, Text):
                yield node
            else:
                stack += reversed(node.children)

    def holds(self, other: "Element") -> bool:
        """Return whether another element of the same tree stands within this one, or is it."""
        return self.order <= other.order and other.stop <= self.stop

    @property
    def words(self) -> str:
        """All text within, with single spaces."""
        return " ".join("".join([text.shown for text in self.texts()]).split())

    @property
    def is_worded(self) -> bool:
        """Whether there are words within."""
        return any(text.shown.strip() for text in self.texts())

    def last_words(self, most: int) -> str:
        """Return the last characters of all text within, with single spaces, `most` of them."""
        shown = ""
        for text in reversed([*self.texts()]):
            shown = text.shown + shown
            if len(shown) > most and len(words := " ".join(shown.split())) >= most:
                return words[-most:]
        return " ".join(shown.split())

    @property
    def parted(self) -> str:
        """The same, with a space between blocks that have none between them."""
        return " ".join("".join(part if isinstance(part, str) else part.shown for part in parts(self)).split())

    def says_less(self, most: int) -> bool:
        """Return whether all text within has fewer characters than `most`, with single spaces."""
        sizes = accumulate(len(text.shown.strip()) for text in self.texts())
        return all(size < most for size in sizes) and len(self.words) < most


def parts(element: Element) -> Iterator["Text | str"]:
    """Yield the texts within an element, and a space where a block begins or ends."""
    stack: list[Element | Text | str] = [*reversed(element.children)]
    while stack:
        node = stack.pop()
        if isinstance(node, Element):
            edge = [" "] * (node.name in PARTING)
            stack += [*edge, *reversed(node.children), *edge]
        else:
            yield node


Stands = dict[tuple[int, str], str]
"""Which attributes stand in a post, and in which field: by where their element begins, and their name."""


class Text:
    """A text: its characters, entities decoded, and where it stands in the source."""

    __slots__ = ("end", "shown", "start")

    def __init__(self, shown: str, start: int, end: int) -> None:
        self.shown, self.start, self.end = shown, start, end

    def holds(self, _: Element) -> bool:
        """Return whether an element stands within a text: none does."""
        return False


class Tree:
    """All elements of a source but the root, and all its texts, both in order."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.texts: list[Text] = []
        self.strays: list[int] = []
        """Where closing tags of blocks stand that close nothing."""
        self.itself = weakref.ref(self)


class Root(Element):
    """What holds all of a tree: while it lives, whatever is in it is walked through fast."""

    def __init__(self, tree: Tree) -> None:
        super().__init__("", "", 0, 0, tree)
        self.order, self.tree = 0, tree
