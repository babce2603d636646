"""Dates of a post on a web page: what its markup states, else what its date line says."""

from collections.abc import Iterator

from muniment.captures import dateline, entry
from muniment.captures.markup import Element
from muniment.text import days

DATE = frozenset(
    "entry-date published date post-date wp-block-post-date postdate posted-on dt-published entry-meta postmetadata"
    " post-meta byline meta entry-byline".split()
)
COMMENT = frozenset({"comment", "commentlist", "comments-area", "comment-list", "wp-block-comments"})
SHORT = 100


def read(root: Element, post: Element, *, alone: bool) -> tuple[str, str]:
    """Return when a post appeared and when it changed; empty where unsaid. `alone`: the page shows no other."""
    stamps = list(_stamps(post))
    updated = next((stamp for kind, stamp in stamps if kind == "updated"), "")
    stated = next((stamp for kind, stamp in stamps if kind == "published"), "")
    return stated or _written(post) or (_page(root) if alone else ""), updated


def elements(post: Element) -> Iterator[Element]:
    """Yield the elements of a post that are there to say when it appeared."""
    for element in post.walk():
        if element.name == "time" or not element.classes.isdisjoint(DATE):
            yield element


def _stamps(post: Element) -> Iterator[tuple[str, str]]:
    """Yield the dates that `time` and `abbr` state, those of comments left out."""
    stamped = [element for element in post.walk() if element.name in ("time", "abbr")]
    commented = [e for e in post.walk() if not e.classes.isdisjoint(COMMENT)] if stamped else []
    said = {id(inner) for element in commented for inner in element.walk()}
    for element in stamped:
        if id(element) not in said:
            stamp = entry.local(element.get("datetime") or element.get("title"))
            changed = "updated" in element.classes and "published" not in element.classes
            if stamp:
                yield ("updated" if changed else "published"), stamp


def _written(post: Element) -> str:
    """Return the date in the words of an element that is there for it, or of a line that dates."""
    for element in post.walk():
        if not element.classes.isdisjoint(DATE) and (found := days.first(element.words)):
            return found.iso
    lines = (e.words for e in post.walk() if e.name in ("p", "small", "div", "span") and e.says_less(SHORT))
    return next((said.iso for words in lines if (said := dateline.read(words))), "")


def _page(root: Element) -> str:
    stated = [e.get("content") for e in root.walk() if e.get("property") == "article:published_time"]
    return next((entry.local(stamp) for stamp in stated if entry.local(stamp)), "")
