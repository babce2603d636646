"""Who wrote the one post of a page, and its labels, as that states them for machines."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import linkeddata
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.dates import bylines
from muniment.text.patterns import late

SAYING = (
    "author",
    "article:author",
    "sailthru.author",
    "parsely-author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
)
"""Names of what says for machines who wrote a page, in small letters, the most usual first."""
HAN = late(r"[\u3400-\u9fff]{2,4}")
"""A name in Chinese characters."""
STATED = {"tags": "article:tag", "categories": "article:section"}
POSTS = frozenset({"post", "posts", "blog", "blogs", "article", "articles", "entry", "entries"})
"""What generators of sites state as the section of each post: the folder that all of them are in (Hugo)."""
SEVERAL = 3
"""Commas in the only one that are no part of a label: some sites put all into one."""


def author(root: Element) -> str:
    """Return the author that a page of one post names for machines; empty where that is the name of the site."""
    metas = (element for element in root.walk() if element.name == "meta")
    said = {(one.get("name") or one.get("property")).lower(): one.get("content") for one in metas}
    name = " ".join(next((said[name] for name in SAYING if said.get(name)), "").split())
    able = (" " in name or HAN.fullmatch(name)) and bylines.is_name(name) and "www." not in name
    return name if able and name != said.get("og:site_name", "").strip() else ""


def labels(root: Element, title: str, known: Sequence[Label]) -> Iterator[Label]:
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
            if words and not labelwords.is_none(words, kind) and words.casefold() not in POSTS:
                yield Label(element, kind, words)
