"""HTML -> a tree whose every node knows where it stands; broken markup gives the tree that browsers would show."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import accumulate

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
NOTHING: frozenset[str] = frozenset()
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
HOLD_PARAGRAPHS = frozenset({"div", "li", "td", "blockquote", "section", "article", "figure"})
TABLES = frozenset({"table", "tr", "tbody", "html"})
CELLS = frozenset({"body", "td", "th"})
DEEPEST = 120
"""Elements within each other; deeper ones are read as if they were not nested."""
ATTRIBUTES = r"((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)"
RAW = r"(?i:script|style|title|textarea|iframe|xmp|noembed|noframes)(?=[\s/>])"
TOKEN = re.compile(
    rf"<(?:(?!{RAW})([a-zA-Z][^\s/>]*+){ATTRIBUTES}>|/([a-zA-Z][^\s/>]*+)[^>]*+>"
    rf"|({RAW}){ATTRIBUTES}>(.*?)(?:</(?i:\4)(?=[\s/>])[^>]*+>|\Z)"
    r"|!--(?:-?>|.*?(?:--!?>|\Z))|[!?/][^>]*+>)",
    re.DOTALL,
)
"""A tag, a comment, or an element whose inside is no markup; what lies between two of them is text."""
TAG, CLOSED = 2, 3
"""The last group of TOKEN that an opening and a closing tag fill."""
ATTRIBUTE = re.compile(r"([^\s/>=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?")
AS_THEY_ARE = frozenset({"script", "style", "iframe", "xmp", "noembed", "noframes"})
"""Elements whose insides know no entities."""


class Element:
    """An element: name, attributes and children (elements and texts); `start` and `end` count characters."""

    __slots__ = ("_attributes", "_classes", "_tree", "_written", "children", "end", "first", "last", "name", "order",
                 "start", "stop")  # fmt: skip

    def __init__(
        self,
        name: str,
        attributes: dict[str, str] | str,
        start: int,
        end: int = 0,
        tree: "_Builder | None" = None,
    ) -> None:
        self.name, self.start, self.end, self._tree = name, start, end or start, tree
        self._attributes = attributes
        self._written = attributes if isinstance(attributes, str) else ""
        self._classes: frozenset[str] | None = None
        self.children: list[Element | Text] = []
        if tree is not None:
            self.order = self.stop = len(tree.elements)
            self.first = self.last = len(tree.texts)

    @property
    def is_bare(self) -> bool:
        """Whether it has no attributes at all."""
        return not self._attributes

    @property
    def attributes(self) -> dict[str, str]:
        """Attributes by name; of one that is there twice the first counts."""
        if isinstance(self._attributes, str):
            found = ATTRIBUTE.findall(self._attributes)
            self._attributes = {name.lower(): _value(one or two or three) for name, one, two, three in found[::-1]}
        return self._attributes

    @property
    def classes(self) -> frozenset[str]:
        """The words of its class."""
        if self._classes is None:
            self._classes = frozenset(self.attributes.get("class", "").split()) or NOTHING
        return self._classes

    def places(self) -> dict[str, tuple[int, int]]:
        """Return where the values of its attributes stand in the source, empty ones left out."""
        found: dict[str, tuple[int, int]] = {}
        if self._tree is not None and self._written:
            start = self.start + 1 + len(self.name)
            for one in ATTRIBUTE.finditer(self._written):
                if one.lastindex and one.lastindex > 1 and one[one.lastindex]:
                    first, last = one.span(one.lastindex)
                    found.setdefault(one[1].lower(), (start + first, start + last))
        return found

    def get(self, name: str) -> str:
        """Return an attribute; empty where it is absent."""
        return self.attributes.get(name, "")

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all within it, in order."""
        if self._tree is not None:
            return iter(self._tree.elements[self.order : self.stop + 1])
        return self._walked()

    def _walked(self) -> Iterator["Element"]:
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack += [child for child in reversed(element.children) if isinstance(child, Element)]

    def texts(self) -> Iterator["Text"]:
        """Yield all texts within, in order."""
        if self._tree is not None:
            return iter(self._tree.texts[self.first : self.last])
        return self._texts()

    def _texts(self) -> Iterator["Text"]:
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
        return " ".join("".join([text.shown for text in self.texts()]).split())

    def says_less(self, most: int) -> bool:
        """Return whether all text within has fewer characters than `most`, with single spaces."""
        sizes = accumulate(len(text.shown.strip()) for text in self.texts())
        return all(size < most for size in sizes) and len(self.words) < most


def _value(written: str) -> str:
    return unescape(written) if "&" in written else written


class Text:
    """A text: its characters, entities decoded, and where it stands in the source."""

    __slots__ = ("end", "shown", "start")

    def __init__(self, shown: str, start: int, end: int) -> None:
        self.shown, self.start, self.end = shown, start, end


class _Builder:
    """Builds the tree from the tokens of a source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.elements: list[Element] = []
        self.texts: list[Text] = []
        self.root = Element("", {}, 0, 0, self)
        self.elements.append(self.root)
        self.stack, self.names = [self.root], [""]
        self._build(source.rfind(">") + 1)
        self._close_from(0, len(source))

    def _build(self, limit: int) -> None:
        """Take the tokens up to the last that may be one; a tag without an end is text."""
        position = 0
        source, add, opened, closed = self.source, self._add, self._open, self._close_tag
        for found in TOKEN.finditer(source, 0, limit):
            start, end = found.span()
            if start > position:
                add(Text(_value(source[position:start]), position, start))
            position = end
            kind = found.lastindex
            if kind == TAG:
                opened(found[1].lower(), found[2], start, end)
            elif kind == CLOSED:
                closed(found[3].lower(), start)
            elif kind is not None:
                self._raw(found)
        if position < len(source):
            add(Text(_value(source[position:]), position, len(source)))

    def _raw(self, found: re.Match[str]) -> None:
        """Take an element whose inside is no markup; where it is not closed, it goes on to the end."""
        name, inside = found[4].lower(), found[6]
        element = self._open(name, found[5], found.start(), found.end())
        open_ended = found.end(6) == found.end()
        if element is self.stack[-1]:
            if inside:
                self._add(Text(inside if name in AS_THEY_ARE else _value(inside), *found.span(6)))
            if not open_ended:
                self._close_from(len(self.stack) - 1, found.end())

    def _open(self, name: str, written: str, start: int, end: int) -> Element:
        """Open an element, closing what it ends."""
        if name in BLOCKS and "p" in self.names[-3:]:
            self._close("p", HOLD_PARAGRAPHS, start)
        if name in CLOSES:
            closes, bounds = CLOSES[name]
            for other in closes:
                self._close(other, bounds, start)
        element = Element(name, written, start, end, self)
        self.elements.append(element)
        self.stack[-1].children.append(element)
        if name not in VOID and len(self.stack) < DEEPEST:
            self.stack.append(element)
            self.names.append(name)
        return element

    def _close_tag(self, name: str, place: int) -> None:
        if name == self.names[-1] and len(self.names) > 1:
            self._close_from(len(self.stack) - 1, place)
        else:
            self._close(name, CELLS - {name} if name not in TABLES else NOTHING, place)

    def _close(self, name: str, bounds: frozenset[str] | set[str], place: int) -> None:
        """Close the innermost element of a name and all left open within it, unless a bound stands between."""
        names = self.names
        for depth in range(len(names) - 1, 0, -1):
            if names[depth] == name:
                self._close_from(depth, place)
                return
            if names[depth] in bounds:
                return

    def _close_from(self, depth: int, place: int) -> None:
        stop, last = len(self.elements) - 1, len(self.texts)
        for element in self.stack[depth:]:
            element.end, element.stop, element.last = place, stop, last
        del self.stack[depth:], self.names[depth:]

    def _add(self, text: Text) -> None:
        self.texts.append(text)
        self.stack[-1].children.append(text)


def parse(source: str) -> Element:
    """Return the root of the tree of a page or fragment."""
    return _Builder(source).root


def without_tags(source: str) -> str:
    """Return the texts of a piece of HTML, a blank in the place of every tag."""
    return _value(TOKEN.sub(" ", source)) if "<" in source else _value(source)
