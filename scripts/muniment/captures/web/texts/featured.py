"""The picture that a theme shows beside the text of a post: above it, in the post or in the head of its page."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import figures, images, inline
from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import undertitles
from muniment.captures.web.found.sighting import Sighted
from muniment.text.patterns import late

MARK = "wp-post-image"
"""The class of such a picture (WordPress, get_the_post_thumbnail)."""
NAMED = late(
    r"(?:[a-z]+[-_]+)*(?:featured?|post|entry|article|story|hero|single)[-_]*(?:image|img|media|thumb(?:nail)?|picture|photo)"
)
"""What themes call it, or what holds it."""
OTHERS = frozenset({"a", "nav", "aside", "footer", "li"})
"""Elements in which the picture of another post stands."""
READER = late(r"avatar|gravatar|author|emoji")
"""What is called so that shows a person, or a sign."""


def find(seen: Sighted, root: Element, *, alone: bool) -> list[Element]:
    """Return the picture of a post, where its text does not show it too, in whatever size; `alone`: on its own page."""
    own = seen.own()
    marked = [e for e in own if e.name == "img" and MARK in e.classes and _shows(e)]
    marked = [e for e in marked if e.order < seen.content.stop or not _is_of_other(e, own, seen)]
    found = marked or [*_led(own, seen)] or [*_named(own, seen)] or (list(_over(seen, root)) if alone else [])
    beside = [image for image in found if not (seen.content.start <= image.start < seen.content.end)][:1]
    within = {_shown(image) for image in seen.content.walk() if image.name == "img"} if beside else set()
    return [image for image in beside if _shown(image) not in within]


def _is_of_other(image: Element, own: Sequence[Element], seen: Sighted) -> bool:
    """Return whether a picture below a text leads elsewhere than the title of its post, as that of the next post."""
    links = [link for link in own if link.name == "a" and link.get("href")]
    leads = undertitles.led(links, seen.title)
    return any(_leads_away(link) and link.holds(image) and link.get("href") not in leads for link in links)


def _led(own: Sequence[Element], seen: Sighted) -> Iterator[Element]:
    """Yield the pictures beside a text in the links that lead to where the title of its post does."""
    leads = undertitles.led((link for link in own if link.name == "a"), seen.title)
    for link in own if leads else ():
        if link.name == "a" and link.get("href") in leads and link.order not in seen.within:
            yield from (image for image in link.walk() if image.name == "img" and _shows(image))


def _named(own: Sequence[Element], seen: Sighted) -> Iterator[Element]:
    """Yield the pictures above a text that are named as that of a post, or stand in what is, and lead nowhere else."""
    above = [element for element in own if element.order < seen.content.order and not seen.is_page]
    elsewhere = {inner.order for link in above if _leads_away(link) for inner in link.walk()}
    for holder in (one for one in above if any(map(NAMED.fullmatch, one.classes))):
        if not holder.holds(seen.content):
            able = (image for image in holder.walk() if image.name == "img" and image.order not in elsewhere)
            yield from filter(_shows, able)


def _leads_away(link: Element) -> bool:
    return link.name == "a" and not images.full_size(link)


def _over(seen: Sighted, root: Element) -> Iterator[Element]:
    """Yield such pictures in the head of a page above its only post that lead nowhere."""
    stop = -1
    for element in root.walk():
        if element.order >= seen.post.order:
            return
        if element.name in OTHERS:
            stop = max(stop, element.stop)
        elif element.order > stop and element.name == "img" and MARK in element.classes and _shows(element):
            yield element


def _shows(image: Element) -> bool:
    person = MARK not in image.classes and any(map(READER.search, (*image.classes, image.get("src"))))
    return not person and (images.counts(image) or images.is_nameless(image))


def _shown(image: Element) -> str:
    """Return what picture an element shows, whatever its size: its address, else its words."""
    return figures.unsized(images.source(image)[1]) or image.get("alt")


def under(image: Element, root: Element) -> tuple[Element | None, Element | None]:
    """Return the caption and the credit of such a picture, as far as the figure has them in which it stands."""
    around = [one for one in root.walk() if one.holds(image) and figures.is_figure(one)]
    if not around or sum(inner.name == "img" for inner in around[-1].walk()) != 1:
        return None, None
    caption, credit = figures.caption_of(around[-1]), figures.credit_of(around[-1])
    return (caption if caption is not None and caption.words else None), credit


def words(image: Element, root: Element, title: str = "") -> dict[str, str]:
    """Return such a picture as it is kept: its address, its words, what stands under it and whose it is."""
    alt = "" if repeats_title(image, title) else " ".join(image.get("alt").split())
    said = {"url": images.source(image)[1], "alt": alt}
    kept = {name: value for name, value in said.items() if value}
    caption, credit = under(image, root)
    if caption is not None and (words := _linked(figures.without(caption, credit))):
        figures.give([kept], words)
    if credit is not None:
        kept.setdefault("credit", _linked(credit))
    return kept


def repeats_title(image: Element, title: str) -> bool:
    """Return whether a picture is described by the title of its post alone, as themes do where nobody described it."""
    return bool(title) and images.counts(image) and " ".join(image.get("alt").split()) == title


def _linked(words: Element) -> str:
    """Return the words under a picture, with the addresses in brackets to which they lead."""
    led = [link for link in words.walk() if link.name == "a" and inline.is_linked(link)]
    return " ".join((words.words, *(f"({link.get('href')})" for link in led)))
