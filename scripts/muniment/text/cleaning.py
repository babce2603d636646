"""Raw HTML in posts is hostile until cleaned: what may stand, and what is said of the rest."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.dammit import EntitySubstitution
from bs4.element import Comment, PageElement, PreformattedString
from bs4.exceptions import ParserRejectedMarkup
from bs4.formatter import HTMLFormatter

from muniment.text.patterns import late

ALLOWED = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
        "blockquote",
        "caption",
        "col",
        "colgroup",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
ATTRIBUTES = {
    "lang",
    "dir",
    "title",
    "id",
    "colspan",
    "rowspan",
    "scope",
    "start",
    "reversed",
    "datetime",
    "cite",
    "href",
}
COUNTED = {"type": late(r"[1aAiI]"), "value": late(r"-?\d+")}
"""How a list counts, and an entry of one (HTML, the attributes of `ol` and `li`)."""
CLASSES = {"footnote-reference", "footnote-definition", "footnote-definition-label", "table"}
EMPTIED = {
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "noscript",
    "template",
    "svg",
    "math",
    "form",
    "textarea",
}
"""Elements that go with all they hold; of others the words stay."""
ADDRESS = late(r"(?:https?:|[^:]*$|[^:]*[/?#])", re.IGNORECASE)
OPENING = late(r"<([A-Za-z][\w-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
ATTRIBUTE = late(r"([\w:-]+)\s*(?:=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


IN_QUERY = late(r"&(?=[A-Za-z][A-Za-z0-9]*=)")
"""An ampersand between the parts of a query: the parser takes `&section=2` for a section sign."""
UNMARKED = late(r"<!\[(?!(?:temp|cdata|ignore|include|rcdata|if|else|endif)\b)", re.IGNORECASE)
"""What begins like a marked section and is none: newer versions of html.parser drop all behind it as a comment."""


class _InOrder(HTMLFormatter):
    """Writes attributes in the order that they were given, addresses first."""

    def attributes(self, tag: Tag) -> Iterable[tuple[str, Any]]:
        """Return the attributes of an element as they are to be written."""
        return tag.attrs.items()


def clean(made: str) -> str:
    """Return HTML in which only known elements and attributes stand, every element closed within it."""
    soup = _parsed(IN_QUERY.sub("&amp;", made))
    for element in list(soup.descendants):
        if element.parent is not None or element is soup:
            _cleaned(element)
    return soup.decode(formatter=_InOrder(EntitySubstitution.substitute_xml))


def _parsed(made: str) -> BeautifulSoup:
    """Return the tree of HTML; what begins like a marked section and is none is text."""
    made = UNMARKED.sub("&lt;![", made) if "<![" in made else made
    try:
        return BeautifulSoup(made, "html.parser")
    except (ParserRejectedMarkup, AssertionError):  # html.parser's own words for such
        return BeautifulSoup(made.replace("<![", "&lt;!["), "html.parser")


def _cleaned(element: PageElement) -> None:
    if isinstance(element, Comment | PreformattedString) or getattr(element, "name", None) in EMPTIED:
        element.extract()
    elif isinstance(element, Tag) and element.name not in ALLOWED:
        element.unwrap()
    elif isinstance(element, Tag):
        kept = {name: value for name, value in element.attrs.items() if _may_stand(name, value)}
        if element.name == "img":  # a picture of Markdown: its address comes first, and is checked where it is shown
            kept = {"src": str(element.get("src") or ""), "alt": str(element.get("alt") or ""), **kept}
        elif "href" in kept:
            kept = {"href": kept["href"], **kept}
        element.attrs = kept


def _may_stand(name: str, value: object) -> bool:
    if name == "class":
        return isinstance(value, list) and set(value) <= CLASSES
    if name in ("href", "cite"):
        return bool(ADDRESS.match(str(value).strip()))
    if name in COUNTED:
        return bool(COUNTED[name].fullmatch(str(value)))
    return name in ATTRIBUTES


def faults(raws: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield (line, message) for what cleaning takes out of raw HTML; `raws` are (line, markup)."""
    for line, markup in raws:
        for name, attributes in OPENING.findall(markup):
            if name.lower() == "img":
                yield line, "<img> may not stand in a post; write ![what it shows](file) and give its licence"
            elif name.lower() not in ALLOWED:
                yield line, f"<{name.lower()}> may not stand in a post; write it in Markdown or delete it"
            else:
                yield from ((line, fault) for fault in _attribute_faults(name.lower(), attributes))


def _attribute_faults(name: str, attributes: str) -> Iterator[str]:
    for attribute, *values in ATTRIBUTE.findall(attributes):
        value: object = "".join(values)
        given = str(value).split() if attribute.lower() == "class" else value
        if name == "a" and attribute.lower() == "href" and not re.match(r"https?://|#", str(value), re.IGNORECASE):
            yield "a link within the site must be written in Markdown: [words](../2018/2018-04-12-slug.md)"
        elif not _may_stand(attribute.lower(), given):
            yield f"{attribute.lower()} of <{name}> may not stand in a post; delete it"
