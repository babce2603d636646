"""Lines that say who wrote a post, when, and what of, around its title within what is marked as its text."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import labelmarks, pagemarks
from muniment.captures.web.found.undertitles import FEW, SHORT, dates, holds_text, is_label
from muniment.text import days, stops
from muniment.text.patterns import late

LINES = frozenset({"p", "div", "span", "small", "time", "ul", "h4", "h5", "h6", "address"})
RELATIONS = frozenset({"author", "tag", "category"})
"""Relations of links that are there to say something of a post (microformats; WordPress)."""

CREDITS = r"(?:photo|foto|bild|image|imagen|picture|illustr|transl|traduc|tradu[zç]|übers|перев|edit)"
BY = late(
    rf"(?:\W*|\W*(?!{CREDITS})(?:\S+\s){{0,4}}(?:by|par|por|von|da|di|door|af|av|de|przez|oleh|bởi|автор|"
    r"написал(?:а|\(а\))?|بقلم|كتب\S*(?: هذ\S+ \S+)?)\s*:?\s*)",
    re.IGNORECASE,
)
"""What stands before the name of who wrote a post in the line that ends its text."""


def find(content: Element, title: Element) -> Iterator[Element]:
    """Yield the lines right above and under a title in an element that holds both it and a text.

    Those with which the text ends there, or begins where the title stands above it, links must mark as such.
    """
    if title.order == content.order:
        return
    within = content.holds(title)
    shown = [child for child in content.children if isinstance(child, Element) or child.shown.strip()]
    yield from (node for node in takewhile(_opens, shown[::-1] if within else shown) if isinstance(node, Element))
    if not within:
        yield from (node for node in takewhile(_closes, reversed(shown)) if isinstance(node, Element))
        return
    for holder in (element for element in content.walk() if element.order != title.order and element.holds(title)):
        inner = [child for child in holder.children if isinstance(child, Element) or child.shown.strip()]
        place = next((at for at, child in enumerate(inner) if child.holds(title)), None)
        if place is not None:
            yield from _run(inner[place + 1 :])
            yield from _run(reversed(inner[:place]))


def _run(nodes: Iterable[Element | Text]) -> Iterator[Element]:
    """Yield the lines with which nodes begin."""
    yield from (node for node in takewhile(_is_line, nodes) if isinstance(node, Element))


def _is_line(node: Element | Text) -> bool:
    if isinstance(node, Text) or node.name not in LINES or not node.says_less(SHORT):
        return False
    if node.name == "div" and holds_text(node):
        return False
    by_theme = node.name != "p" or bool(node.classes)  # 'Linden, 5 March' in a bare paragraph may be of the text
    return node.name == "address" or is_label(node) or (by_theme and dates(node)) or _is_marked(node)


def _opens(node: Element | Text) -> bool:
    """Return whether a text begins with a line that dates its post and links to its labels or author."""
    if isinstance(node, Text) or node.name not in LINES or not node.says_less(SHORT):
        return False
    linked = any(link.name == "a" and RELATIONS & set(link.get("rel").split()) for link in node.walk())
    return linked and days.first(node.words) is not None and not node.words.endswith(stops.SIGNS)


def _closes(node: Element | Text) -> bool:
    """Return whether a text ends with a line that says who wrote it, with a link that is marked so, and no more."""
    if isinstance(node, Text) or node.name not in LINES or not node.says_less(SHORT):
        return False
    links = [link for link in node.walk() if link.name == "a" and link.words]
    if len(links) != 1 or any(one.name == "img" for one in node.walk()):
        return False
    before = node.words.rstrip(". ").removesuffix(links[0].words)
    if not BY.fullmatch(before) or len(before) > FEW:
        return False
    return "author" in links[0].get("rel").split() or labelmarks.AUTHOR.search(links[0].get("href")) is not None


def _is_marked(node: Element) -> bool:
    """Return whether little stands in a line, which is no sentence, beside what is marked as a name, date or label."""
    marked = [inner for inner in node.walk() if _says(inner)]
    outer = [one for at, one in enumerate(marked) if not any(other.holds(one) for other in marked[:at])]
    rest = len(node.words) - sum(len(one.words) for one in outer)
    return bool(outer) and rest <= FEW and not node.words.endswith(stops.SIGNS)


def _says(element: Element) -> bool:
    if element.name == "a" and (RELATIONS & set(element.get("rel").split()) or labelmarks.leads(element)):
        return True
    return element.name == "time" or pagemarks.is_author(element.classes) or pagemarks.is_date(element.classes)
