"""HTML -> a tree whose every node knows where it stands; broken markup gives the tree that browsers would show."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Self

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
CLOSES = {
    "li": ({"li"}, {"ul", "ol"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "a": ({"a"}, {"td", "th", "table"}),
    "option": ({"option"}, {"select"}),
}
"""What an opening tag closes, and what it does not look beyond."""
BLOCKS = frozenset(
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr"
    " main nav ol p pre section table ul".split()
)
DEEPEST = 120
"""Elements within each other; deeper ones are read as if they were not nested."""


class Element:
    """An element: name, attributes and children (elements and texts); `start` and `end` count characters."""

    def __init__(self, name: str, attributes: dict[str, str], start: int) -> None:
        self.name, self.attributes, self.start, self.end = name, attributes, start, start
        self.classes = frozenset(attributes["class"].split()) if "class" in attributes else frozenset()
        self.children: list[Element | Text] = []

    def get(self, name: str) -> str:
        """Return an attribute; empty where it is absent."""
        return self.attributes.get(name, "")

    def walk(self) -> Iterator[Self]:
        """Yield this element and all within it, in order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack += [child for child in reversed(element.children) if isinstance(child, type(self))]

    def texts(self) -> Iterator["Text"]:
        """Yield all texts within, in order."""
        stack: list[Element | Text] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, Text):
                yield node
            else:
                stack += reversed(node.children)

    @property
    def words(self) -> str:
        """All text within, with single spaces."""
        return " ".join("".join(text.shown for text in self.texts()).split())


class Text:
    """A text: its characters, entities decoded, and where it stands in the source."""

    def __init__(self, shown: str, start: int, end: int) -> None:
        self.shown, self.start, self.end = shown, start, end


class _Builder(HTMLParser):
    """Builds the tree; positions come from the parser's line and column."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = source
        self.root = Element("", {}, 0)
        self.stack = [self.root]
        self.starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self.feed(source)
        self.close()
        for element in self.stack:
            element.end = len(source)

    def place(self) -> int:
        """Return where the parser stands."""
        line, column = self.getpos()
        return self.starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element, closing what it ends."""
        self._close_for(tag)
        whole = self.get_starttag_text() or ""
        element = Element(tag, {name: value or "" for name, value in reversed(attrs)}, self.place())
        element.end = element.start + len(whole)
        self.stack[-1].children.append(element)
        if tag not in VOID and len(self.stack) < DEEPEST:
            self.stack.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; only void ones are closed by a stroke."""
        self.handle_starttag(tag, attrs)

    def _close_for(self, tag: str) -> None:
        if tag in BLOCKS and any(element.name == "p" for element in self.stack[-3:]):
            self._close("p", {"div", "li", "td", "blockquote", "section", "article", "figure"})
        closes, bounds = CLOSES.get(tag, (set(), set()))
        for name in closes:
            self._close(name, bounds)

    def _close(self, tag: str, bounds: set[str]) -> None:
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].name == tag:
                for element in self.stack[depth:]:
                    element.end = self.place()
                del self.stack[depth:]
                return
            if self.stack[depth].name in bounds:
                return

    def handle_endtag(self, tag: str) -> None:
        """Close an element and all left open within it."""
        self._close(tag, {"body", "td", "th"} - {tag} if tag not in ("table", "tr", "tbody", "html") else set())

    def handle_data(self, data: str) -> None:
        """Take a text."""
        self._text(data, len(data))

    def handle_entityref(self, name: str) -> None:
        """Take a named character."""
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Take a numbered character."""
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        closed = self.source.startswith(";", self.place() + len(written))
        whole = written + ";" * closed
        self._text(unescape(whole), len(whole))

    def _text(self, shown: str, length: int) -> None:
        children, place = self.stack[-1].children, self.place()
        if children and isinstance(last := children[-1], Text) and last.end == place:
            last.shown, last.end = last.shown + shown, place + length
        else:
            children.append(Text(shown, place, place + length))


def parse(source: str) -> Element:
    """Return the root of the tree of a page or fragment."""
    return _Builder(source).root
