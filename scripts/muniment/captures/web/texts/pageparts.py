"""What becomes of each part of a web page: its texts, the attributes that people see, and its addresses."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from html import escape
from itertools import islice

import msgspec

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.hypertext import images, inline, led, unshown
from muniment.captures.hypertext.entry import Entry
from muniment.captures.hypertext.markup import Element, Stands, Text
from muniment.captures.hypertext.taken import KEPT_OUT
from muniment.captures.web.dates import pagedates
from muniment.captures.web.filed import announcedlabels, heldlabels, pageauthors, pagelabels, pathlabels, stating
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found.comments import is_comments
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.texts import featured, leadingon, pageexcerpts, pagetext
from muniment.captures.words.blogs import contacts
from muniment.model.capture import Aside
from muniment.model.post import FrontMatter
from muniment.text.patterns import late

SHOWN = ("alt", "title", "aria-label", "placeholder")
"""Attributes whose words are shown or read out."""
WORD = late(r"\w+")
SHOWING = (*images.SETS, *images.WHOLE)
"""Attributes of a picture that count where no other says where it is."""


class Shown(msgspec.Struct, frozen=True):
    """A post on a page with what is read of it: its labels, who wrote it and the texts that say so, its text."""

    seen: Sighted
    labels: tuple[Label, ...]
    writer: list[Text]
    author: str
    text: Element
    excerpt: Element | None
    """What stands above its text as an excerpt."""
    pictures: list[Element]
    """What a theme shows beside its text."""
    captions: list[Element]
    """What stands under that."""
    stands: Stands = {}

    @classmethod
    def of(cls, seen: Sighted, root: Element, host: str, *, alone: bool) -> "Shown":
        """Read a post of a page on a host; `alone`: it is the only one."""
        labels, excerpt = list(pagelabels.read(seen, host)), pageexcerpts.above(seen, alone=alone)
        labels += pagelabels.beside(seen, root, labels) if alone else ()
        labels += [Label(*found) for found in announcedlabels.find(seen, pagelabels.foot(seen), labels)]
        labels += pagelabels.filed(seen, labels)
        labels += pathlabels.find(seen, root, labels) if alone else ()
        labels += stating.labels(root, seen.title.words, labels) if alone else ()
        pictures = featured.find(seen, root, alone=alone)
        under = [one for image in pictures for one in featured.under(image, root) if one is not None]
        labels = [
            heldlabels.spoken(label)
            for label in labels
            if not label.element.start <= seen.title.start < label.element.end
        ]
        text = pagetext.kept(seen, host, leadingon.find(seen, root, alone=alone))
        return cls(seen, tuple(labels), *pageauthors.read(seen, root), text, excerpt, pictures, under, {})

    def told(self, root: Element) -> Entry:
        """Return what it holds of its post: its text, what introduces that, and the pictures beside it."""
        title = self.seen.title.words
        return Entry(
            nodes=tuple(self.text.children),
            stands=self.stands,
            pictures=tuple(featured.words(image, root, title) for image in self.pictures),
            excerpt=escape(self.excerpt.words, quote=False) if self.excerpt is not None else "",
        )


class Ranges:
    """Where elements stand in a page, and what they are; of those within each other the outermost counts."""

    def __init__(self, elements: Iterable[tuple[Element | Text, Aside]]) -> None:
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


def silent(root: Element, texts: Sequence[Element]) -> Ranges:
    """Return what no post holds, such as comments, scripts and forms; what holds one of the `texts` is none of that."""
    return Ranges(sorted(_silenced(root, unshown.played(root), texts), key=lambda one: one[0].start))


def _silenced(
    root: Element, played: Container[int], texts: Sequence[Element]
) -> Iterator[tuple[Element | Text, Aside]]:
    for element in root.walk():
        able = is_comments(element) or unshown.is_hidden(element) or element.name in KEPT_OUT
        if not able or any(element.start <= text.start < element.end for text in texts):
            continue
        if is_comments(element):
            yield element, Aside.COMMENT
        elif unshown.is_hidden(element):
            yield element, Aside.HIDDEN
        else:
            yield from ((part, Aside.MARKUP) for part in unshown.of(element, played))


class Parts:
    """Collects which part of a page belongs to which field of which post."""

    def __init__(
        self,
        root: Element,
        headings: Sequence[Element | None],
        posts: Sequence[Sighted],
        quoted: Sequence[Element],
        host: str,
    ) -> None:
        self.host = host
        """On which host the page stands; empty where that is not known."""
        self.places = [*texts(root), *attributes(root)]
        """What is to be accounted for; taken at once, since shortcodes in texts give way to what they mean."""
        self.fields: dict[int, tuple[int, str]] = {}
        """Post and field of a text or an address, by where it begins."""
        self.held: set[int] = set()
        self.silent = silent(root, [one for seen in posts for one in (seen.title, seen.content)])
        self.said = [(element, Aside.HEADING) for element in headings if element is not None]
        self.said += [(element, Aside.COMMENT) for element in quoted]

    def post(self, number: int, shown: Shown, front: FrontMatter, *, introduces: bool = False) -> None:
        """Take the parts of a post in a place where it is shown, or introduced in words that its text has not."""
        self._about(number, shown, front)
        named = {"excerpt" if introduces else "body": [shown.text], "pictures": shown.captions}
        self.fields |= {text.start: (number, kind) for kind, of in named.items() for one in of for text in one.texts()}
        for element in islice(shown.text.walk(), 1, None):  # what holds a text is none of it
            held = [(name, shown.stands.get((element.start, name), "")) for name in element.places()]
            self._hold(number, element, [one for one in held if one[1] and not (introduces and one[1] == "body")])
        titled = {id(one) for one in shown.pictures if featured.repeats_title(one, shown.seen.title.words)}
        for element in (inner for one in (*shown.pictures, *shown.captions) for inner in one.walk()):
            names = taken(
                element, linked=False, own=[f"//{self.host}{path}" for path in (front.permalink, *front.former)]
            )
            self._hold(number, element, [one for one in names if one[0] != "alt" or id(element) not in titled])

    def _hold(self, number: int, element: Element, named: Iterable[tuple[str, str]]) -> None:
        """Take attributes of an element for a post, each with the field that it is of."""
        places = element.places()
        held = [(images.place(element, name, *places[name])[0], field) for name, field in named if name in places]
        self.fields |= {place: (number, field) for place, field in held}
        self.held.update(place for place, _ in held)

    def _about(self, number: int, shown: Shown, front: FrontMatter) -> None:
        """Take what is said of a post beside its text; not what another place calls it, or whom that names."""
        seen = shown.seen
        for element in pagedates.elements(seen):
            self.said.append((element, Aside.DATE_LINE))
        named = [text for text in _standing(shown.writer, front.author) if not contacts.holds(text.shown)]
        self.fields |= {text.start: (number, "author") for text in named}
        able = [label for label in reversed(shown.labels) if not contacts.is_label(label.words)]
        filed = {(label.kind, label.words): label.element for label in able}  # the first of each
        for (kind, _), element in filed.items():
            self.fields |= {text.start: (number, kind) for text in element.texts()}
        titles = _standing(list(seen.title.texts()), front.title)
        self.fields |= {text.start: (number, "title") for text in titles}
        self.fields |= {text.start: (number, "excerpt") for text in (shown.excerpt.texts() if shown.excerpt else ())}

    def hidden(self, posts: Iterable[Sighted]) -> None:
        """Set posts aside that not everyone is shown."""
        self.said += [(seen.post, Aside.HIDDEN) for seen in posts]

    def pieces(self) -> Iterator[Piece]:
        """Yield what becomes of each text, shown attribute and address; silent addresses are markup."""
        said = Ranges(sorted(self.said, key=lambda one: one[0].start))
        for start, end, words in self.places:
            silent = self.silent.at(start) if start not in self.held else None
            if silent is not None:
                yield aside(start, end, silent)
            elif start in self.fields:
                yield Piece(start, end, *self.fields[start])
            elif words:
                yield aside(start, end, said.at(start) or Aside.FURNITURE)


def _standing(texts: Sequence[Text], said: str) -> list[Text]:
    """Return the texts that say a part of what a field does: all of them where they say that together."""
    whole, *told = (
        " ".join(WORD.findall(words.casefold()))
        for words in (said, *(text.shown for text in texts), "".join(text.shown for text in texts))
    )
    if told.pop() == whole:
        return list(texts)
    return [text for text, words in zip(texts, told, strict=True) if f" {words} " in f" {whole} "]


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
            elif name in SHOWING and element.name == "img" and images.source(element)[0] == name:
                yield *images.place(element, name, start, end), False


def taken(element: Element, *, linked: bool, own: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    """Yield which attributes of an element its post takes over, with their field.

    `linked`: the link around a picture leads to the picture that is taken over; `own`: addresses of the post.
    """
    if element.name == "img" and images.is_emoji(element):
        yield "alt", "body"
    elif element.name == "img" and (linked or images.counts(element)):
        yield from [] if linked else [(images.source(element)[0], "pictures")]
        yield "alt", "pictures"
    elif element.name == "img" and images.is_nameless(element):
        yield "alt", "pictures"
    elif element.name == "a" and images.full_size(element):
        yield "href", "pictures"
    elif element.name == "a" and (inline.is_linked(element) or _leads_away(element, own)):
        yield "href", "body"


def _leads_away(link: Element, own: Iterable[str]) -> bool:
    """Return whether a link around pictures leads elsewhere than to them and to their post."""
    address = led.away(link)
    return bool(address) and not any(led.leads_to(address, one) for one in own)


def pictured(root: Element) -> set[int]:
    """Return the identities of the pictures around which a link leads to the same picture in full size."""
    return {id(image) for link in root.walk() if images.full_size(link) for image in link.walk()}
