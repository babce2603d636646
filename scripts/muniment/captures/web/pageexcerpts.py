"""Whether a page shows a post whole, its beginning or an excerpt of it; and the excerpt that stands above its text."""

import re
from html import escape

from muniment.captures.hypertext import excerpts
from muniment.captures.hypertext.markup import Element
from muniment.captures.web import outer, pageaddresses, pagemarks
from muniment.captures.web.sighting import Sighted
from muniment.captures.words import blogaddress
from muniment.captures.words.phrases import READ_MORE

CUT = "the page cuts this post short; find its whole text"
EXCERPT = "the page has this where it shows excerpts; where it is not all of its text, find that"
ON = re.compile(r"[\s\[\]().…→»›>]+")
"""Signs that stand for the words of a link to the rest of a post."""
LEFT_OUT = re.compile(r"[\[(](?:…|\.{3})[\])]\W*$")
"""How a blog ends the beginning of a post (WordPress, wp_trim_excerpt)."""
DOTS = re.compile(r"(?:…|\.{3})\W*$")


def said(root: Element, seen: Sighted, link: str, *, alone: bool) -> str:
    """Return what to say where a page may show a part of a post only; `link` is its address, where that is known."""
    words = seen.content.words
    if any(_leads_on(element, link) for element in seen.own() if element.name == "a"):
        return CUT
    if any(element.mentions("post-page-numbers") for element in seen.post.walk()):
        return CUT
    if alone and any(map(pageaddresses.FURTHER.search, pageaddresses.canonical(root))):
        return CUT
    single = alone and _is_single(root, link)
    if pagemarks.is_excerpt(seen.content.classes) or seen.content.name == "a":
        return CUT if DOTS.search(words) else "" if single else EXCERPT
    return CUT if LEFT_OUT.search(words) and not single else ""


def above(seen: Sighted, *, alone: bool) -> Element | None:
    """Return the excerpt that somebody wrote, or the standfirst, as a page of one post shows it above the text."""
    if not alone:
        return None
    before = (e for e in seen.own() if seen.title.stop < e.order and e.stop < seen.content.order)
    marked = (e for e in before if e.words and _leads_to_text(e, excerpts=not seen.is_page))
    return next((e for e in marked if excerpts.own(escape(e.words), escape(seen.content.words))), None)


def _leads_to_text(element: Element, *, excerpts: bool) -> bool:
    """Return whether an element is an excerpt, where those count, or holds the few words before a text and no links."""
    standfirst = pagemarks.is_standfirst(element.classes) and not any(e.name == "a" for e in element.walk())
    return standfirst or (excerpts and pagemarks.is_excerpt(element.classes))


def _leads_on(element: Element, link: str) -> bool:
    """Return whether a link leads to the rest of its post, by what it is called and where it leads."""
    address, words = element.get("href"), element.words or " "
    own = bool(link) and blogaddress.path_of(address) == blogaddress.path_of(link)
    if own and ("#more-" in address or (words.strip() and ON.fullmatch(words))):
        return True
    elsewhere = bool(link) and address.startswith("http") and not own and "#more-" not in address
    return not elsewhere and bool(pagemarks.is_more(element.classes) or READ_MORE.fullmatch(words))


def _is_single(root: Element, link: str) -> bool:
    """Return whether a page is one of a single post."""
    path = blogaddress.path_of(link)
    if link and any(blogaddress.path_of(own) == path for own in pageaddresses.canonical(root)):
        return True
    return any(map(outer.is_single, root.walk()))
