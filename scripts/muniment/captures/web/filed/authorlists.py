"""The author whose posts a web page lists: the name in its heading, where its body or address says that it is such."""

import re
from collections.abc import Set

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pageauthors import PAGE
from muniment.captures.web.found import unmarked
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import BY
from muniment.text import permalink
from muniment.text.patterns import late

BODY = frozenset({"author", "author-template"})
"""Classes of the body of such a list (WordPress, get_body_class; Ghost)."""
OTHER = frozenset({"single", "page", "post-template"})
TAGLINE = frozenset({"site-description", "site-tagline", "blog-description"})
NAME = frozenset({"vcard", "fn", "p-name"})
"""Classes of what holds the name in its heading (WordPress, get_the_archive_title; microformats)."""
BEHIND = late(rf".{{0,40}}?(?:[:：]|(?<!\w)(?:{BY}|de)(?!\w))\s*(?P<name>\S.*)")


def name(line: Element, page: str, around: Set[str]) -> str:
    """Return the name that a heading above posts says, which are all by one author; empty where they are not.

    `page`: an address of the page; `around`: the classes of its body.
    """
    if OTHER & around or not (BODY & around or PAGE.search(page)):
        return ""
    if TAGLINE & line.classes or unmarked.names_site(line):
        return ""
    marked = (e for e in line.walk() if e is not line and (NAME & e.classes or e.get("rel") == "author") and e.words)
    if held := next(marked, None):
        return held.words if bylines.is_name(held.words) else ""
    words = line.words
    parts, known = permalink.slug(words).split("-"), _known(page, around)
    whole = words if " " in words and bylines.is_name(words) else ""
    if whole and parts[0] in known:  # 'Ludwig von Mises', of whom 'von' announces nothing
        return whole
    if (behind := BEHIND.fullmatch(words)) and bylines.is_name(behind["name"]):
        return behind["name"]
    return whole if not known.isdisjoint(parts) else ""


def _known(page: str, around: Set[str]) -> set[str]:
    """Return the parts of a name that stand in the last part of a page's address, or in classes of its body."""
    told = [one.removeprefix("author-") for one in around if one.startswith("author-")]
    told += [blogaddress.path_of(page).strip("/").rpartition("/")[2]] if PAGE.search(page) else []
    return {part for one in told for part in re.split(r"[-_.]", one.lower()) if not part.isdigit()}
