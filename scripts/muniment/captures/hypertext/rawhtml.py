"""HTML of a post that has no Markdown, written clean: known elements, few attributes, no line left blank."""

import re
from collections.abc import Iterator
from html import escape

from muniment.captures.hypertext import frames, images, led, mathml, numbering, tongues, verbatim
from muniment.captures.hypertext.markup import PARTING, Element, Text
from muniment.captures.hypertext.taken import DROPPED, FRAMES, Taken
from muniment.text.patterns import late

KEPT = frozenset(
    "table caption colgroup thead tbody tfoot tr td th dl dt dd ul ol li p br hr blockquote pre strong b em i s del ins"
    " u sub sup small abbr mark kbd code samp q cite span ruby rt rp bdi bdo h1 h2 h3 h4 h5 h6".split()
)
RENAMED = {"tt": "code", "strike": "s"}
"""Elements that HTML has no more, and those that say the same."""
ATTRIBUTES = ("colspan", "rowspan", "scope", "title")
LINES = frozenset("table thead tbody tfoot tr dl dt dd caption ul ol li".split())
"""Elements behind which a line ends."""
HOLDERS = frozenset("table colgroup thead tbody tfoot tr dl ul ol".split())
"""Elements that hold others only: the space between those says nothing."""
EDGE = "\x00"
"""Where a block that does not stay begins or ends."""
HOLDS = r"(?:table|tr|td|th|dl|dt|dd|ul|ol|li|caption|p|blockquote|br)"
OUTER = late(
    rf"(<{HOLDS}\b[^<>]*>){EDGE}+|{EDGE}+(</?{HOLDS}\b[^<>]*>)|(?<=\s){EDGE}+|{EDGE}+(?=\s)|\A{EDGE}+|{EDGE}+\Z"
)
"""The same where no words are that it parts from others."""
BESIDE = late(r" *(</?(?:p|[uod]l|li|d[dt]|t[rdh]|blockquote|h[1-6])\b[^<>]*>) *")
"""A block with the blanks beside it, which nobody sees: what makes paragraphs for a blog puts some there."""
EMPTY = late(r" *<p>[ \xa0]*</p> *")
"""A paragraph without words, which parts those beside it all the same."""
VOID = ("br", "hr")
TAG = late(r"<[^<>]*>")
WHITE, ENDS = late(r"[ \t\n\f\r]+"), late(r"[ \t]*\n[ \t\n]*")
"""White space as HTML has it, of which a no-break space is none; the end of a line, with what is beside it."""


def written(node: Element, taken: Taken) -> str:
    """Return an element and all in it as clean HTML, its pictures taken out."""
    made = ENDS.sub("\n", _joined(_element(node, taken)))
    return BESIDE.sub(r"\1", EMPTY.sub(" ", made)).strip()


def _joined(made: str) -> str:
    """Return HTML with a space where blocks that are gone met other words, and none elsewhere."""
    if EDGE not in made:
        return made
    return re.sub(f"{EDGE}+", " ", OUTER.sub(lambda found: found[1] or found[2] or "", made))


def _node(node: Element | Text, taken: Taken) -> str:
    if isinstance(node, Text):
        return escape(WHITE.sub(" ", node.shown), quote=False)
    return _element(node, taken)


def _element(node: Element, taken: Taken) -> str:
    if (shown := _shown(node, taken)) is not None:
        return shown
    if node.name == "img":
        return escape(images.taken_or_said(node, taken), quote=False)
    if node.name in DROPPED:
        taken.drop(node.name)
        return ""
    if node.name in FRAMES:
        return escape(frames.frame(node, taken), quote=False)
    name = RENAMED.get(node.name, node.name)
    before, taken.tongue = taken.tongue, tongues.of(node, taken.tongue) if name in KEPT else taken.tongue
    taken.full = images.around(node) if name == "a" else taken.full
    inner, spoken = "".join(_node(child, taken) for child in _children(node)), taken.tongue.within(before)
    taken.tongue = before
    if name == "a":
        taken.full = None
        return _link(node, inner, taken)
    if name not in KEPT:
        return f"{EDGE}{inner}{EDGE}" if name in PARTING else inner
    said = "".join(f' {name}="{escape(node.get(name))}"' for name in ATTRIBUTES if node.get(name))
    return _enclosed(name, numbering.attributes(node) + spoken + said, inner)


def _enclosed(name: str, attributes: str, inner: str) -> str:
    """Return what stands in an element that is kept, in its tags; a span that says nothing is none."""
    if name in VOID:
        return f"<{name}>"
    if name == "span" and not attributes:
        return inner
    begun = "\n" if name in ("table", "dl") else ""
    ended = "\n" if name in LINES else ""
    return f"<{name}{attributes}>{begun}{inner}</{name}>{ended}"


def _shown(node: Element, taken: Taken) -> str | None:
    """Return what an element shows whose inside is not as that of others; None for any other."""
    if node.name == mathml.FORMULA:
        return mathml.written(node, taken, lambda shown: escape(shown, quote=False))
    if images.is_formula(node):
        taken.tell(node, "alt")
        return f"<code>{escape(node.get('alt'), quote=False)}</code>"
    if node.name == "pre":
        return f"<pre>{_verbatim(node, taken)}</pre>"
    return None


def _verbatim(node: Element, taken: Taken) -> str:
    """Return what stands as it is: no line of it may be blank, which would end the whole."""

    def words(text: str) -> str:
        return escape(text, quote=False)

    def rich(child: Element, inner: str) -> str:
        if child.name == "a":
            return _link(child, inner, taken)
        return f"<{child.name}>{inner}</{child.name}>" if child.name in verbatim.MARKS else _element(child, taken)

    return "<br>".join(line.rstrip() for line in verbatim.shown(node, taken, words, rich).split("\n"))


def _link(node: Element, inner: str, taken: Taken) -> str:
    address = taken.address(node.get("href"))
    if TAG.sub("", inner).strip():
        taken.tell(node, *(["href"] if address else []))
        return f'<a href="{escape(address)}">{inner}</a>' if address else inner
    return inner + _beyond(node, taken)


def _beyond(node: Element, taken: Taken) -> str:
    """Return the link to where one around pictures leads; empty where it says no more than they do."""
    address, words = led.words(node, taken)
    return f'<a href="{escape(address)}">{escape(words or address, quote=False)}</a>' if address else ""


def _children(node: Element) -> Iterator[Element | Text]:
    for child in node.children:
        if isinstance(child, Element) or node.name not in HOLDERS or child.shown.strip():
            yield child
