"""What becomes of each part of a web page: its texts, the attributes that people see, and its addresses."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from muniment.captures import bylines, dateline, images, inline, pagedates
from muniment.captures.markup import Element, Text
from muniment.captures.pieces import Piece, aside
from muniment.captures.sighting import Sighted, is_comments, is_label
from muniment.captures.taken import DROPPED
from muniment.model.capture import Aside
from muniment.text import days

AUTHOR = frozenset(
    "author p-author byline-author wp-block-post-author__name wp-block-post-author-name post-author"
    " entry-author-name".split()
)
AROUND = frozenset(
    "sharedaddy jp-relatedposts wpcnt sd-sharing sharing post-navigation nav-links navigation screen-reader-text"
    " wp-block-post-navigation-link entry-footer entry-utility postmetadata tags-links cat-links jp-post-flair"
    " author-box entry-header comments-link edit-link addtoany_share_save_container more-link".split()
)
"""Parts of a post's element that are the page's."""
SHOWN = ("alt", "title", "aria-label", "placeholder")
"""Attributes whose words are shown or read out."""
SHORT = 100
PARTED = re.compile(r"\s*[|·•]\s*")
TAG = re.compile(r"/(?:tag|category)/")


class Label(msgspec.Struct, frozen=True):
    """A tag or category of a post: the element that names it, and which field it is of."""

    element: Element
    kind: str
    words: str


def labels(seen: Sighted) -> Iterator[Label]:
    """Yield the tags and categories of a post."""
    for element in seen.own():
        if element.name != "a":
            continue
        rel, href = element.get("rel"), element.get("href")
        if ("tag" in rel.split() or TAG.search(href)) and (words := element.words):
            kind = "categories" if "category" in rel.split() or "/category/" in href else "tags"
            yield Label(element, kind, words)


def author(seen: Sighted) -> tuple[list[Text], str]:
    """Return who wrote a post, and the texts that say so: what is marked, else a name beside the date.

    A name that shares its text with the date has none of its own.
    """
    content, own = seen.content, seen.own()
    for element in own:
        marked = not element.classes.isdisjoint(AUTHOR) or element.get("rel") == "author"
        if marked and (words := element.words) and not _within(element, content):
            first, last = bylines.author(words)
            return list(element.texts()), words[first:last] or words
    others = (element for element in own if not _within(element, content) and element is not content)
    beside = (element for element in others if is_label(element) or _holds_date(element))
    found = ((text, name) for element in beside for text, name in _names(element))
    for text, name in found:
        return [text] if text.shown.strip() == name else [], name
    return [], ""


def _names(element: Element) -> Iterator[tuple[Text, str]]:
    """Yield what reads as the name of a person in a line that dates a post, with the text that it stands in."""
    linked = {id(text) for link in element.walk() if link.name == "a" for text in link.texts()}
    for text in element.texts():
        for part in PARTED.split(text.shown) if id(text) not in linked else ():
            words = " ".join(part.split())
            first, last = bylines.author(words)
            if last or (" " in words and words[:1].isupper() and not days.first(words) and bylines.is_name(words)):
                yield text, words[first:last] or words


def _holds_date(element: Element) -> bool:
    """Return whether one of the texts of a short element is a date and nothing else."""
    return element.says_less(SHORT) and any(dateline.read(text.shown.strip()) for text in element.texts())


def _within(element: Element, other: Element) -> bool:
    return other.start <= element.start < other.end and element is not other


def _is_around(element: Element) -> bool:
    if element.name in DROPPED or (element.classes and not element.classes.isdisjoint(AROUND)):
        return True
    return is_comments(element)


def kept(element: Element) -> Element:
    """Return an element without what is the page's in it."""
    if not any(_is_around(inner) and inner.name not in DROPPED for inner in element.walk() if inner is not element):
        return element
    copy = Element(element.name, element.attributes, element.start)
    copy.children = [
        child if isinstance(child, Text) else kept(child)
        for child in element.children
        if isinstance(child, Text) or not _is_around(child) or child.name in DROPPED
    ]
    return copy


class Ranges:
    """Where elements stand in a page, and what they are; of those within each other the outermost counts."""

    def __init__(self, elements: Iterable[tuple[Element, Aside]]) -> None:
        self.starts: list[int] = []
        self.ranges: list[tuple[int, Aside]] = []
        for element, kind in elements:
            if not self.ranges or element.start >= self.ranges[-1][0]:
                self.starts.append(element.start)
                self.ranges.append((element.end, kind))

    def at(self, place: int) -> Aside | None:
        """Return what the element is that holds a place; None where none does."""
        number = bisect_right(self.starts, place) - 1
        return self.ranges[number][1] if number >= 0 and place < self.ranges[number][0] else None


def silent(root: Element) -> Ranges:
    """Return what no post holds, whatever else is said of it: comments, scripts, forms and the like."""
    return Ranges(
        (element, Aside.COMMENT if is_comments(element) else Aside.MARKUP)
        for element in root.walk()
        if element.name in DROPPED or is_comments(element)
    )


class Parts:
    """Collects which part of a page belongs to which field of which post."""

    def __init__(self, root: Element, headings: Sequence[Element | None]) -> None:
        self.root = root
        self.fields: dict[int, tuple[int, str]] = {}
        """Post and field of a text or an address, by where it begins."""
        self.silent = silent(root)
        self.said = [(element, Aside.HEADING) for element in headings if element is not None]

    def post(self, number: int, seen: Sighted, labelled: Sequence[Label]) -> None:
        """Take the parts of a post."""
        for element in pagedates.elements(seen):
            self.said.append((element, Aside.DATE_LINE))
        self.fields |= {text.start: (number, "author") for text in author(seen)[0]}
        for element, field in [*((label.element, label.kind) for label in labelled), (seen.title, "title")]:
            self.fields |= {text.start: (number, field) for text in element.texts()}
        body = kept(seen.content)
        self.fields |= {text.start: (number, "body") for text in body.texts()}
        pictured = {id(image) for link in body.walk() if images.full_size(link) for image in link.walk()}
        for element in [*body.walk(), *above(seen)]:
            linked = id(element) in pictured
            self.fields |= {start: (number, field) for start, field in _addresses(element, linked=linked)}

    def hidden(self, seen: Sighted) -> None:
        """Set a post aside that not everyone is shown."""
        self.said.append((seen.post, Aside.HIDDEN))

    def pieces(self) -> Iterator[Piece]:
        """Yield what becomes of each text, shown attribute and address; silent addresses are markup."""
        said = Ranges(sorted(self.said, key=lambda one: one[0].start))
        for start, end, words in chain(texts(self.root), attributes(self.root)):
            silent = self.silent.at(start)
            if silent is not None:
                yield aside(start, end, silent)
            elif start in self.fields:
                yield Piece(start, end, *self.fields[start])
            elif words:
                yield aside(start, end, said.at(start) or Aside.FURNITURE)


def texts(root: Element) -> Iterator[tuple[int, int, bool]]:
    """Yield where each text of a page stands that is not only space; True: people see it."""
    for text in root.texts():
        if text.shown and not text.shown.isspace():
            yield text.start, text.end, True


def attributes(root: Element) -> Iterator[tuple[int, int, bool]]:
    """Yield where the values of attributes stand that people see (True), and those of addresses (False)."""
    for element in root.walk():
        for name, (start, end) in element.places().items():
            if name in SHOWN or name in images.ADDRESSES:
                yield start, end, name in SHOWN


def above(seen: Sighted) -> list[Element]:
    """Return the picture that a theme shows beside a post's text."""
    found = [e for e in seen.own() if e.name == "img" and "wp-post-image" in e.classes and images.counts(e)]
    return [image for image in found if not _within(image, seen.content)][:1]


def _addresses(element: Element, *, linked: bool) -> Iterator[tuple[int, str]]:
    """Yield where the addresses and words of an element stand that its post takes over, with their field.

    `linked`: the link around a picture leads to the picture that is taken over.
    """
    if element.name not in ("a", "img"):
        return
    places = element.places()
    if element.name == "img" and images.is_emoji(element):
        yield from [(places["alt"][0], "body")] if "alt" in places else []
    elif element.name == "img":
        address = "" if linked else images.source(element)[0]
        taken = [name for name in (address, "alt") if name in places] if images.counts(element) else []
        yield from ((places[name][0], "pictures") for name in taken)
    elif images.full_size(element):
        yield places["href"][0], "pictures"
    elif element.name == "a" and inline.is_linked(element) and "href" in places:
        yield places["href"][0], "body"
