"""Posts of a web page that have no title: what marks them as posts, and what stands for their title."""

from collections.abc import Iterable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import comments, pagemarks, undertitles
from muniment.captures.web.found.unmarked import HEADINGS, Parts, leads_home


def whole(held: Iterable[tuple[Element, Element]]) -> Iterator[Parts]:
    """Yield the posts, with their texts, of which all is shown, or an excerpt and a date; their titles are empty."""
    for post, content in held:
        shown = not pagemarks.is_excerpt(content.classes) or undertitles.is_dated(post)
        if shown and pagemarks.is_known_content(content.classes):
            yield post, _no_title(content), content


def single(wholes: Sequence[Element], elements: Sequence[Element]) -> list[tuple[Element, Element]]:
    """Return the post of a page that is marked as a post's, with its text, where one text alone is marked."""
    if not any("single-post" in element.classes for element in elements if element.name == "body"):
        return []
    texts = [element for element in elements if pagemarks.is_known_content(element.classes)]
    around = [whole for whole in wholes if texts and whole.holds(texts[0])]
    return [(around[0], texts[0])] if len(texts) == 1 and around else []


def is_only(post: Element, content: Element) -> bool:
    """Return whether nothing else in what holds a post is marked as its text is; a beginning is one of several."""
    alike = [element for element in post.walk() if element.classes and element.classes == content.classes]
    written = {id(e) for area in post.walk() if comments.is_comments(area) for e in area.walk()}
    return sum(id(element) not in written for element in alike) < 2 and not pagemarks.is_excerpt(content.classes)


def title_of(post: Element, content: Element) -> Element | None:
    """Return what is marked as the title of a post above its text and has no words."""
    above = (element for element in post.walk() if element is not post and element.order < content.order)
    marked = next((one for one in above if pagemarks.is_title(one.classes) and not leads_home(one)), None)
    heads = (inner for inner in (marked.walk() if marked is not None else ()) if inner.name in HEADINGS)
    return next((head for head in heads if not head.words), marked)


def _no_title(content: Element) -> Element:
    """Return an empty title that stands where a text begins."""
    title = Element("h1", "", content.start)
    title.order = title.stop = content.order
    return title
