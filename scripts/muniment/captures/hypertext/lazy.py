"""What scripts and plugins show: pictures once they are scrolled to, with a placeholder beside them, and films."""

from collections.abc import Iterator
from itertools import pairwise

from muniment.captures.hypertext import frames, images, listings, parser, sheets
from muniment.captures.hypertext.markup import Element

SHOWN = "span"
"""What is neither dropped nor a picture."""
FILM = frozenset({"movie", "src", "filename", "url"})
"""What the address of a film is called among what an `object` tells its plugin."""
EMBEDS = frozenset({"embed", "iframe"})
REVEALED = ("<noscript", "<object")
"""What stands in HTML of which a tree is changed so that it shows these."""
FRAME = "embed"
"""What is shown from elsewhere, as its address."""


def read(source: str) -> Element:
    """Return the tree of a piece of HTML as it shows itself."""
    root = parser.parse(source)
    root = listings.as_code(root) if listings.may_hold(source) else root
    small = source.lower()
    root = sheets.drawn(root) if "<style" in small else root
    return revealed(root) if any(sign in small for sign in REVEALED) else root


def revealed(root: Element) -> Element:
    """Return a tree in which a picture for those without scripts stands in the place of one that has no address.

    What plugins show is a frame in it.
    """
    _name_films(root)
    holders = root.walk() if any(element.name == "noscript" for element in root.walk()) else ()
    for holder in holders:
        if not any(isinstance(child, Element) and child.name == "noscript" for child in holder.children):
            continue
        inner = [child for child in holder.children if isinstance(child, Element)]
        for before, after in pairwise(inner):
            placeholder = _alone(before)
            if after.name == "noscript" and placeholder is not None and not images.source(placeholder)[1]:
                _reveal(placeholder, after)
    return root


def _reveal(placeholder: Element, hidden: Element) -> None:
    """Have a picture stand in the place of its placeholder; beside it, where the words of the two differ."""
    picture, said = _alone(hidden), placeholder.get("alt")
    if picture is None or not images.source(picture)[1]:
        return
    hidden.name = SHOWN
    if picture.get("alt") in ("", said or picture.get("alt")):
        placeholder.name = SHOWN
        picture.put("alt", said or picture.get("alt"))


def _alone(element: Element) -> Element | None:
    """Return the only picture in an element that has no words; itself where it is one."""
    found = [inner for inner in element.walk() if inner.name == "img"]
    return found[0] if len(found) == 1 and not element.words else None


def _name_films(root: Element) -> None:
    """Have each `object` that plays a film whose page is known be a frame; programs and files never get through."""
    for element in root.walk():
        if element.name == "object" and (address := next(_films(element), "")):
            element.put("src", address)
            element.name = FRAME


def _films(element: Element) -> Iterator[str]:
    """Yield where it says that its film is, the frame within for those without the plugin first."""
    inner = list(element.walk())
    told = [one.get("src") for one in inner if one.name in EMBEDS]
    told += [element.get("data")]
    told += [one.get("value") for one in inner if one.name == "param" and one.get("name").lower() in FILM]
    yield from (one for one in told if frames.page(one) != one)
