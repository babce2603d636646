"""Whether a page has what a fragment names: an id, a name, or a quoted passage."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from muniment.text.patterns import late

TEXT = ":~:text="
NAMING_TAG = late(r"<[a-zA-Z](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>")
"""A tag by itself; the parser is given these alone, because unclosed markup takes it quadratic time."""
TAG_NAME = late(r"^<[^\s/>]+")
NAMES = late(r"\b(?:id|name)\s{0,9}=", re.IGNORECASE)
SPACE = late(r"\s+")


def checkable(fragment: str) -> bool:
    """Tell whether the source of a page can answer for a fragment; scripts alone know what `#!` and `#/` mean."""
    return bool(fragment) and not fragment.startswith(("!", "/", "?")) and "=" not in fragment.split(TEXT)[0]


def present(source: str, shown: str, fragments: tuple[str, ...]) -> Iterator[str]:
    """Yield those of `fragments` that a page has; `shown` is its text."""
    wanted = [fragment for fragment in fragments if checkable(fragment)]
    names: set[str] | None = None
    for fragment in wanted:
        element, _, directive = fragment.partition(TEXT)
        if directive and quoted(shown, directive):
            yield fragment
        elif element:
            names = identifiers(source) if names is None else names
            if _named(names, element):
                yield fragment


def _named(names: set[str], element: str) -> bool:
    """Apply the rule of HTML 7.4.6.4: the fragment as it is, then decoded, then `top`."""
    return element in names or unquote(element) in names or unquote(element).lower() == "top"


def identifiers(source: str) -> set[str]:
    """Return the ids of all elements, and the names of anchors, of an HTML page."""
    from bs4 import BeautifulSoup  # takes a while to load, and few addresses have a fragment

    tags = [match[0] for match in NAMING_TAG.finditer(source) if NAMES.search(match[0])]
    # Renamed, so that no `<script id=…>` swallows the tags after it.
    ids = BeautifulSoup("".join(TAG_NAME.sub("<i", tag) for tag in tags), "html.parser")
    anchors = BeautifulSoup("".join(tag for tag in tags if tag[1:2] in "aA" and tag[2:3].isspace()), "html.parser")
    named = {str(tag["name"]) for tag in anchors.find_all(name=True, attrs={"name": re.compile("")})}
    return named | {str(tag["id"]) for tag in ids.find_all(id=True)}


def quoted(shown: str, directive: str) -> bool:
    """Tell whether a text directive `[prefix-,]start[,end][,-suffix]` finds its passage in a page's text."""
    folded = SPACE.sub(" ", shown).casefold()
    for passage in directive.split("&text="):
        parts = [unquote(part) for part in passage.split(",")]
        words = [part for part in parts if not (part.endswith("-") or part.startswith("-"))] or [""]
        place = folded.find(SPACE.sub(" ", words[0]).strip().casefold())
        if place < 0 or (len(words) > 1 and folded.find(words[1].strip().casefold(), place) < 0):
            return False
    return True
