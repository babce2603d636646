"""Labels that a page states of its one post for machines alone: the Open Graph protocol, article:tag and :section."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import linkeddata
from muniment.captures.words.blogs import nolabel

STATED = {"tags": "article:tag", "categories": "article:section"}
POSTS = frozenset({"post", "posts", "blog", "blogs", "article", "articles", "entry", "entries"})
"""What generators of sites state as the section of each post: the folder that all of them are in (Hugo)."""
SEVERAL = 3
"""Commas in the only one that are no part of a label: some sites put all into one."""


def find(root: Element, title: str, known: Sequence[Label]) -> Iterator[Label]:
    """Yield those of each kind of which the page of the post with this title shows none, nor states in another way."""
    other = linkeddata.read(root, title)
    shown = {label.kind for label in known}
    for kind, name in STATED.items():
        if kind not in shown and not getattr(other, kind):
            yield from _stated(root, kind, name)


def _stated(root: Element, kind: str, name: str) -> Iterator[Label]:
    stated = [element for element in root.walk() if element.name == "meta" and element.get("property") == name]
    for element in stated:
        content = element.get("content")
        said = content.split(",") if len(stated) == 1 and content.count(",") >= SEVERAL else [content]
        for words in (" ".join(one.split()) for one in said):
            if words and not nolabel.is_none(words, kind) and words.casefold() not in POSTS:
                yield Label(element, kind, words)
