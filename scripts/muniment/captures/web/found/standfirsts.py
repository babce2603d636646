"""The text of a post that stands without any mark under what is marked as an excerpt of it."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagemarks, undertitles

TIMES = 2
"""How many times as long as an excerpt the words beside it are that are more than a line about the post."""
RELATIONS = frozenset({"author", "category", "tag"})
"""Relations of links among what a page says of a post (WordPress, the_category and the_author_posts_link)."""


def text_under(post: Element, title: Element, excerpt: Element) -> Element:
    """Return the text beside the excerpt of a post; the excerpt itself where there is none."""
    most = undertitles.most_of(post, title)
    if most is None or excerpt.holds(most) or any(_is_around(e) and e.holds(most) for e in post.walk()):
        return excerpt
    if any(RELATIONS & set(element.get("rel").split()) for element in most.walk()):
        return excerpt
    if any(child is excerpt for child in most.children):
        most = undertitles.in_one([child for child in most.children if child is not excerpt], most.start)
    return most if len(most.words) > TIMES * len(excerpt.words) else excerpt


def _is_around(element: Element) -> bool:
    return element.name in undertitles.AROUND or pagemarks.is_around(element.classes)
