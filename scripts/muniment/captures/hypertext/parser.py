"""HTML -> a tree whose every node knows where it stands; broken markup gives the tree that browsers would show."""

import re

from muniment.captures.hypertext.markup import BLOCKS, NOTHING, PARTING, Element, Root, Text, Tree, decoded
from muniment.captures.letters import control
from muniment.text.patterns import late

VOID = frozenset("area base br col embed hr img input link meta mspace param source track wbr".split())
FOREIGN = frozenset({"svg", "math"})
"""Elements that close themselves as XML has it, where they say so."""
AT_HOME = BLOCKS | {"img"}
"""Elements of HTML that end a drawing or formula in which they begin (HTML, 13.2.6.5)."""
CLOSES = {
    "li": ({"li"}, {"ul", "ol"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th", "caption"}, {"table"}),
    "td": ({"td", "th", "caption"}, {"tr", "table"}),
    "th": ({"td", "th", "caption"}, {"tr", "table"}),
    "a": ({"a"}, {"td", "th", "table"}),
    "option": ({"option"}, {"select"}),
    "body": ({"head"}, set[str]()),
}
"""What an opening tag closes, and what it does not look beyond."""
HEAD = "head"
HEADED = frozenset("base basefont bgsound link meta title noscript noframes style script template".split())
"""Elements of a head, which any other ends (HTML, 13.2.6.4.4)."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LONE = frozenset({"p", "br"})
"""Elements of which a closing tag alone makes an empty one, which parts what stands beside it."""
LINK = "a"
EMPHASES = frozenset({"b", "strong", "i", "em", "u", "s", "strike", "del"})
GO_ON = {**dict.fromkeys(EMPHASES | {LINK}, EMPHASES), "p": EMPHASES | {LINK}}
"""Elements that go on behind a paragraph, a link, or one of them, that ends within them (HTML, 13.2.4.3)."""
HOLD_PARAGRAPHS = frozenset({"div", "li", "td", "blockquote", "section", "article", "figure", "template"})
TABLES = frozenset({"table", "tr", "tbody", "html"})
CELLS = frozenset({"body", "td", "th"})
AMP = {"amp-img": "img", "amp-anim": "img", "amp-video": "video", "amp-audio": "audio"}
"""What elements of pages for telephones (AMP) stand for."""
BUTTON = "button"
"""What is one of a form, and in a link no more than the look of its words."""
DEEPEST = 120
"""Elements within each other; deeper ones are read as if they were not nested."""
ATTRIBUTES = r"((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)"
RAW = r"(?i:script|style|title|textarea|iframe|xmp|noembed|noframes)(?=[\s/>])"
TOKEN = late(
    rf"<(?:(?!{RAW})([a-zA-Z][\w:.-]*+)(?=[\s/>]){ATTRIBUTES}>|/([a-zA-Z][^\s/>]*+)[^>]*+>"
    rf"|({RAW}){ATTRIBUTES}>(?:(?<=/>)(?=\s*+<)|(.*?)(?:</(?i:\4)(?=[\s/>])[^>]*+>|\Z))"
    r"|!--(?:-?>|.*?(?:--!?>|\Z))|[!?/][^>]*+>)",
    re.DOTALL,
)
"""A tag, a comment, or an element whose inside is no markup; what lies between two of them is text.

One that closes itself, as XML has it, has no inside where a tag follows. What has no name that elements have is text as
people type it ('a<b)'), though browsers would hide it up to the next tag.
"""
ENDED = late(r"<!--(?:-?>|.*--!?>)\Z", re.DOTALL)
"""A comment that has its end."""
TAG, CLOSED = 2, 3
"""The last group of TOKEN that an opening and a closing tag fill."""
SHOWN_AS_IS = "xmp"
"""The one of those elements whose inside a page shows."""
AS_THEY_ARE = frozenset({"script", "style", "iframe", SHOWN_AS_IS, "noembed", "noframes"})
"""Elements whose insides know no entities."""
OPENED = late(rf"<{SHOWN_AS_IS}(?:\s[^<>]*)?>\Z", re.IGNORECASE)
"""The tag that opens one whose inside is shown, right before that."""


class _Builder:
    """Builds the tree from the tokens of a source."""

    def __init__(self, source: str) -> None:
        self.source, self.tree = source, Tree()
        self.elements, self.texts = self.tree.elements, self.tree.texts
        self.stack: list[Element] = [Root(self.tree)]
        self.names = [""]
        self.waiting: list[Element] = []
        """Emphasis and links that go on with the next words."""
        self._build(source.rfind(">") + 1)
        for text in self.texts if control.UNFIT.search(source) else ():
            text.shown = control.fit(text.shown)

    def _build(self, limit: int) -> None:
        """Take the tokens up to the last that may be one; a tag without an end is text."""
        position = 0
        source, add, opened, closed = self.source, self._add, self._open, self._close_tag
        for found in TOKEN.finditer(source, 0, limit):
            start, end = found.span()
            if start > position:
                add(Text(decoded(source[position:start]), position, start))
            position = end
            kind = found.lastindex
            if kind == TAG:
                opened(found[1].lower(), found[2], start, end)
            elif kind == CLOSED:
                closed(found[3].lower(), start)
            elif kind is not None:
                self._raw(found)
            elif end == limit and is_open_ended(found[0]):
                return
        if position < len(source):
            add(Text(decoded(source[position:]), position, len(source)))

    def _raw(self, found: re.Match[str]) -> None:
        """Take an element whose inside is no markup; where it is not closed, it goes on to the end."""
        name, inside = found[4].lower(), found[6]
        element = self._open(name, found[5], found.start(), found.end())
        if element is self.stack[-1]:
            if inside:
                self._add(Text(inside if name in AS_THEY_ARE else decoded(inside), *found.span(6)))
            if found.end(6) != found.end():
                self._close_from(len(self.stack) - 1, found.end())

    def _open(self, name: str, written: str, start: int, end: int) -> Element:
        """Open an element, closing what it ends."""
        if self.waiting and name not in PARTING:
            self._go_on_with_emphasis(start)
        self._end_before(name, start)
        shown = AMP.get(name, name) if name != BUTTON or "a" not in self.names else "span"
        written = " " * (len(name) - len(shown)) + written  # places count from the name
        element = Element(shown, written, start, end, self.tree)
        self.elements.append(element)
        self.stack[-1].children.append(element)
        if name == "br":
            self._break(element, start, end)
        if len(self.stack) < DEEPEST and name not in VOID and not (name in FOREIGN and written.endswith("/")):
            self.stack.append(element)
            self.names.append(name)
        return element

    def _end_before(self, name: str, start: int) -> None:
        """Close what an element ends that begins here."""
        if self.names[-1] == HEAD and name not in HEADED:
            self._close_from(len(self.names) - 1, start)
        if name in BLOCKS and "p" in self.names[-3:]:
            self._close("p", HOLD_PARAGRAPHS, start)
        if name in AT_HOME and not FOREIGN.isdisjoint(self.names) and "foreignobject" not in self.names:
            self._close_from(next(depth for depth, other in enumerate(self.names) if other in FOREIGN), start)
        if name in CLOSES:
            self.waiting = [] if name in CELLS else self.waiting
            closes, bounds = CLOSES[name]
            for other in closes:
                self._close(other, bounds, start)

    def _break(self, element: Element, start: int, end: int) -> None:
        """Have a line break hold the end of a line, which parts the words beside it wherever no markup does."""
        self.texts.append(Text("\n", start, end))
        element.children.append(self.texts[-1])
        element.last = len(self.texts)

    def _close_tag(self, name: str, place: int) -> None:
        if name in HEADINGS:  # the end of one ends another (HTML, 13.2.6.4.7)
            name = next((inner for inner in reversed(self.names) if inner in HEADINGS), name)
        if (over := next((one for one in self.waiting if one.name == name), None)) is not None:
            self.waiting.remove(over)
        elif name == self.names[-1] and len(self.names) > 1:
            self._close_from(len(self.stack) - 1, place)
        elif not self._close(name, CELLS - {name} if name not in TABLES else NOTHING, place):
            if self._parts(name):
                self._open(name, "", place, place)
                self._close(name, NOTHING, place)
            elif name in BLOCKS:
                self.tree.strays.append(place)

    def _parts(self, name: str) -> bool:
        """Return whether a closing tag that closes nothing makes an element; no block within a link."""
        return name in LONE and (name == "br" or "a" not in self.names)

    def _close(self, name: str, bounds: frozenset[str] | set[str], place: int) -> bool:
        """Close the innermost element of a name and all left open within it, unless a bound stands between."""
        for depth in range(len(self.names) - 1, 0, -1):
            if self.names[depth] == name:
                led = self._led_out(depth) if name == "p" else None
                left = self.stack[depth + 1 :] if name in GO_ON else []
                self._close_from(depth, place)
                self.waiting += [one for one in left if one.name in GO_ON[name] and self._ends(one.name, place)]
                if led is not None:
                    self._go_on(led)
                return True
            if self.names[depth] in bounds:
                return False
        return False

    def _ends(self, name: str, place: int) -> bool:
        """Return whether an element of this name ends behind a place before another begins."""
        found = re.compile(rf"<(/?){name}[\s>]", re.IGNORECASE).search(self.source, place)
        return found is not None and bool(found[1])

    def _go_on_with_emphasis(self, place: int) -> None:
        """Have what goes on stand open here, a link with its address; it leaves no cell of a table."""
        waiting, self.waiting = self.waiting, []
        for one in waiting if len(self.stack) + len(waiting) < DEEPEST else ():
            written, start = (one.written, one.start) if one.name == LINK else ("", place)
            self._go_on(Element(one.name, written, start, place, self.tree))

    def _led_out(self, depth: int) -> Element | None:
        """Take a link with which a paragraph ends before anything is in it out of that: it goes on behind it."""
        link = next((one for one in self.stack[depth + 1 :] if one.name == LINK and one.get("href")), None)
        if link is None or not all(map(_is_empty, self.elements[link.order - 1 :])):
            return None
        place = self.stack.index(link)
        del self.elements[link.order - 1 :]
        self.stack[place - 1].children.pop()
        link.children = [child for child in link.children if isinstance(child, Text)]
        del self.stack[place:], self.names[place:]
        return link

    def _go_on(self, link: Element) -> None:
        """Have a link stand open here."""
        self.elements.append(link)
        self.stack[-1].children.append(link)
        self.stack.append(link)
        self.names.append(link.name)

    def _close_from(self, depth: int, place: int) -> None:
        stop, last = len(self.elements), len(self.texts)
        for element in self.stack[depth:]:
            element.end, element.stop, element.last = place, stop, last
        del self.stack[depth:], self.names[depth:]

    def finished(self) -> Element:
        """Return the root, all that is open in it closed."""
        root = self.stack[0]
        self._close_from(0, len(self.source))
        return root

    def _add(self, text: Text) -> None:
        if self.waiting and not text.shown.isspace():
            self._go_on_with_emphasis(text.start)
        self.texts.append(text)
        self.stack[-1].children.append(text)


def is_open_ended(comment: str) -> bool:
    """Return whether a comment has no end: nothing of its source is shown that stands behind it."""
    return comment.startswith("<!--") and ENDED.match(comment) is None


def _is_empty(element: Element) -> bool:
    """Return whether nothing but space and other elements are in an element that may hold more."""
    return element.name not in VOID and all(
        isinstance(child, Element) or child.shown.isspace() for child in element.children
    )


def parse(source: str) -> Element:
    """Return the root of the tree of a page or fragment."""
    return _Builder(source).finished()
