"""Dates of a post on a web page: what its markup states, else what its date line says."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures import dateline, entry
from muniment.captures.markup import Element
from muniment.captures.sighting import Sighted
from muniment.text import days

DATE = frozenset(
    "entry-date published date post-date wp-block-post-date postdate posted-on dt-published entry-meta postmetadata"
    " post-meta byline meta entry-byline".split()
)
SHORT = 100
LINES = frozenset({"p", "small", "div", "span", "li", "time", "abbr"})
DAY = len("2020-01-01")


def read(root: Element, seen: Sighted, *, alone: bool) -> tuple[str, str]:
    """Return when a post appeared and when it changed; empty where unsaid. `alone`: the page shows no other."""
    own = seen.own()
    stamps = list(_stamps(own))
    updated = next((stamp for kind, stamp in stamps if kind == "updated"), "")
    stated = next((stamp for kind, stamp in stamps if kind == "published"), "")
    return stated or _written(own, seen.content) or (_page(root) if alone else ""), updated


def elements(seen: Sighted) -> Iterator[Element]:
    """Yield the elements of a post that are there to say when it appeared."""
    for element in seen.own():
        if element.name == "time" or not element.classes.isdisjoint(DATE):
            yield element


def _stamps(own: Sequence[Element]) -> Iterator[tuple[str, str]]:
    """Yield the dates that `time` and `abbr` state; what people see has the last word on the day."""
    for element in own:
        if element.name not in ("time", "abbr"):
            continue
        written = element.get("datetime") or element.get("title")
        stamp = entry.local(written)
        changed = "updated" in element.classes and "published" not in element.classes
        if stamp:
            yield ("updated" if changed else "published"), _seen(stamp, written, element.words)


def _seen(stamp: str, written: str, words: str) -> str:
    """Return a stamp, or its day alone where its time is not that of the blog."""
    shown = days.first(words)
    if shown is not None and len(shown.iso) == DAY and shown.iso != stamp[:DAY]:
        return shown.iso
    return stamp[:DAY] if written.strip().endswith(("Z", "z")) else stamp


def _written(own: Sequence[Element], content: Element) -> str:
    """Return the date in the words of an element that is there for it, or of a line that dates."""
    outside = [element for element in own if not content.order < element.order <= content.stop]
    for element in outside:
        if not element.classes.isdisjoint(DATE) and (found := days.first(element.words)):
            return found.iso
    lines = [e.words for e in own if e.name in LINES and e.says_less(SHORT)]
    return next((said.iso for words in lines if (said := dateline.read(words))), "")


def _page(root: Element) -> str:
    """Return when the page says that it appeared: for machines, and so in UTC as often as not."""
    stated = [e.get("content") for e in root.walk() if e.get("property") == "article:published_time"]
    found = next((stamp for stamp in stated if entry.local(stamp)), "")
    return entry.local(found)[:DAY] if re.search(r"(?:Z|[+-]00:?00)$", found) else entry.local(found)
