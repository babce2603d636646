"""Tags and categories of a post on a web page: the links and lines that name them."""

import re
from collections.abc import Iterator

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.captures.web import printed
from muniment.captures.web.sighting import Sighted
from muniment.captures.words.furniture import NO_LABEL, TAGS_LINE
from muniment.captures.words.phrases import READ_MORE

TAG = re.compile(r"/(?:tags?|tagged|labels?|topics?|keywords?|etiquetas?|schlagwort|mot-cle)/[^/]+/?$|[?&]tag=")
CATEGORY = re.compile(r"/(?:categor[a-zé]+|kategorie|rubrique|rubrik)/|[?&](?:cat|category_name)=")
SHORT = 100
UNDER = re.compile(r"(?i)(?<!\w)(?:(?:posted |filed |published )?(?:in|under)|dans|en|unter|in der kategorie|em|в) *$")
"""What stands before the name of a category whose link does not say that it is one."""
LABEL = 40
"""Characters of a line of labels beside their names."""


class Label(msgspec.Struct, frozen=True):
    """A tag or category of a post: the element that names it, and which field it is of."""

    element: Element
    kind: str
    words: str


def read(seen: Sighted) -> Iterator[Label]:
    """Yield the tags and categories of a post."""
    yield from (Label(element, "categories", element.words) for element in printed.categories(seen.post))
    leads = {link.get("href") for link in seen.title.walk() if link.name == "a"}
    within, kind = seen.within, ""
    for element in seen.own():
        if element.get("itemprop") == "articleSection" and element.says_less(SHORT) and element.words:
            yield Label(element, "categories", element.words)
        if element.name != "a" or element.get("href") in leads:
            continue
        beside = not seen.is_page or seen.title.order < element.order <= seen.content.stop
        kind = _kind(element, seen, kind, able=beside and element.order not in within)
        words = element.words.lstrip("# ") if kind else ""
        if words and words != NO_LABEL and not READ_MORE.fullmatch(words):
            yield Label(element, kind, words)


def _kind(link: Element, seen: Sighted, last: str, *, able: bool) -> str:
    """Return the field that a link names an entry of, `last` being that of the link before.

    `able`: its address may say so alone; in a text, and beside one whose post is the whole page, it must be marked.
    """
    rel, href = link.get("rel").split(), link.get("href")
    if "tag" not in rel and not (able and (TAG.search(href) or CATEGORY.search(href))):
        return ""
    if "category" in rel or CATEGORY.search(href):
        return "categories"
    before = "" if TAG.search(href) else _before(link, seen)
    return "categories" if UNDER.search(before) or (last == "categories" and before.strip() == ",") else "tags"


def _before(link: Element, seen: Sighted) -> str:
    """Return the text that stands before a link in its post."""
    said = ""
    for text in seen.post.texts():
        if text.start >= link.start:
            break
        said = text.shown
    return said


def lines(content: Element) -> Iterator[Element]:
    """Yield the lines within a text that hold nothing but its labels: 'Tags: one, another'."""
    if not any("tag" in link.get("rel").split() or TAG.search(link.get("href")) for link in content.walk()):
        return
    for element in content.walk():
        if element.name in ("p", "div", "span", "small", "ul") and element is not content and _is_line(element):
            yield element


def _is_line(element: Element) -> bool:
    links = [link for link in element.walk() if link.name == "a"]
    if not links:
        return False
    if not all("tag" in link.get("rel").split() for link in links):
        return element.says_less(SHORT) and bool(TAGS_LINE.fullmatch(element.words))
    return len(element.words) - sum(len(link.words) for link in links) <= LABEL
