"""Where what readers wrote begins on a page that marks none of it: a line that says so, and nothing else."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import readers
from muniment.captures.words.blogs.replywords import COMMENTS

HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LINES = HEADS | frozenset({"p", "div", "td", "th", "dt", "legend", "caption", "center", "b", "strong"})
ENDS = frozenset({"form", "textarea", "nav", "aside", "footer"})
LONGEST = 60
"""Characters of such a line."""


def is_one(element: Element) -> bool:
    """Return whether an element is such a line; a number of comments is, where no heading says it, about a post."""
    if element.name not in LINES or not element.says_less(LONGEST) or not COMMENTS.fullmatch(element.words or " "):
        return False
    counts = element.name not in HEADS and any(map(str.isdecimal, element.words))
    return not counts and not any(inner.name == "a" and inner.get("href") for inner in element.walk())


def place(post: Element, text: Element) -> int:
    """Return where the first such line of a post stands behind its text; where the post ends if none does."""
    return next((one.start for one in post.walk() if one.order > text.stop and is_one(one)), post.end)


def are_under(elements: Sequence[Element]) -> bool:
    """Return whether readers say something under such a line, with a day or an hour."""
    return any(map(readers.are_saying, _behind(elements)))


def _behind(elements: Sequence[Element]) -> Iterator[list[Element]]:
    """Yield what stands under each line, up to the form for a comment, in the innermost element that has more."""
    heads = [element for element in elements if is_one(element)]
    around = {id(child): one for one in elements for child in one.children} if heads else {}
    for head in heads:
        holder, after = around.get(id(head)), list[Element]()
        while holder is not None and not after:
            inner = (child for child in holder.children if isinstance(child, Element))
            after = [
                *takewhile(lambda one: not _ends(one), (one for one in inner if one.order > head.stop and one.words))
            ]
            holder = around.get(id(holder))
        yield after


def _ends(element: Element) -> bool:
    return any(one.name in ENDS for one in element.walk())
