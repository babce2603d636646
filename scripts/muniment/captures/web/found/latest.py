"""Posts that a page of a blog lists in WordPress's block of latest posts, where nothing else on it is a post."""

from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found.sighting import Sighted

BLOCK = "wp-block-latest-posts"
"""The class of the block (WordPress, render_block_core_latest_posts)."""
TEXTS = frozenset({f"{BLOCK}__post-excerpt", f"{BLOCK}__post-full-content"})


def find(page: Element) -> Iterator[Sighted]:
    """Yield the posts listed with more than their titles, within the text of a page."""
    for block in (element for element in page.walk() if BLOCK in element.classes):
        for post in (child for child in block.children if isinstance(child, Element) and child.name == "li"):
            inner = list(post.walk())
            title = next((element for element in inner if element.name == "a" and element.words), None)
            text = next((element for element in inner if not TEXTS.isdisjoint(element.classes)), None)
            if title is not None and text is not None and text.order > title.order:
                yield Sighted(post, title, text)
