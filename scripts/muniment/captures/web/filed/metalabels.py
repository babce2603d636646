"""Tags that a page states of its one post for machines alone: the Open Graph protocol, article:tag."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import linkeddata
from muniment.captures.words.blogs import nolabel

STATED = "article:tag"
TAGS = "tags"
SEVERAL = 3
"""Commas in the only one that are no part of a tag: some sites put all into one."""


def find(root: Element, title: str, known: Sequence[Label]) -> Iterator[Label]:
    """Yield them where the page shows no tags, and states none in another way; the post has this title."""
    if any(label.kind == TAGS for label in known) or linkeddata.read(root, title).tags:
        return
    stated = [element for element in root.walk() if element.name == "meta" and element.get("property") == STATED]
    for element in stated:
        content = element.get("content")
        said = content.split(",") if len(stated) == 1 and content.count(",") >= SEVERAL else [content]
        for words in (" ".join(one.split()) for one in said):
            if words and not nolabel.is_none(words, TAGS):
                yield Label(element, TAGS, words)
