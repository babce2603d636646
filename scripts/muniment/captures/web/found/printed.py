"""Posts as the plugin WP-Print shows them, to be printed: it names their parts, and numbers the links in them."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text
from muniment.text.patterns import late

TITLE, LINE, CONTENT = "BlogTitle", "BlogDate", "BlogContent"
"""The names of a post's title, of the line under it, and of its text."""
NUMBER = late(r"\[\d+\]")


def find(elements: Sequence[Element]) -> Iterator[tuple[Element, Element, Element]]:
    """Yield the element that holds the post of such a page, its title, and its text."""
    named = {element.get("id"): element for element in elements if element.get("id") in (TITLE, CONTENT)}
    if len(named) == len((TITLE, CONTENT)):
        title, content = named[TITLE], named[CONTENT]
        around = [e for e in elements if e.order < title.order and content.order <= e.stop]
        yield (around or [content])[-1], title, content


def numbers(content: Element) -> Iterator[Element]:
    """Yield the numbers behind links in such a text, under which its foot says where they lead."""
    if content.get("id") != CONTENT:
        return
    for holder in content.walk():
        for link, number in zip(_elements(holder), _elements(holder)[1:], strict=False):
            if link.name == "a" and number.name in ("strong", "sup") and NUMBER.fullmatch(number.words):
                yield number


def _elements(holder: Element) -> list[Element]:
    return [child for child in holder.children if isinstance(child, Element)]


def categories(post: Element) -> Iterator[Element]:
    """Yield the elements that name the categories of such a post: what is underlined behind 'In'."""
    for line in (element for element in post.walk() if element.mentions(LINE) and element.get("id") == LINE):
        said = ""
        for child in line.children:
            if isinstance(child, Text):
                said = child.shown.strip() or said
            elif child.name == "u" and said == "In":
                yield child
