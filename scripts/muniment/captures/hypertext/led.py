"""Where links around pictures lead that is no picture: a picture has no place for that, so that the text has it."""

import re
from urllib.parse import unquote, urlsplit

from muniment.captures.hypertext import figures, images, unshown
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import Taken, safe
from muniment.text import hosts
from muniment.text.patterns import late

ATTACHED = late(r"[?&]attachment_id=\d|/attachment/|(?:^|\s)attachment(?:\s|$)")
"""What an address, or the kind of a link, says that leads to the page of a picture (WordPress)."""
SIZE = late(r"=[swh]\d[\w-]*$|/[swh]\d[\w-]*(?=/[^/]+$)")
"""What Google puts into the addresses of a picture in other sizes."""
PAGE = "data-permalink"
"""The attribute that says which page of the blog a picture has (Jetpack, Carousel)."""
SHORT = 3
"""Letters of a name that may be by chance in another."""


def away(link: Element) -> str:
    """Return where a link around pictures leads that has no words but those under them, as it is written.

    Empty where that is the picture itself in whatever size, or its page at the blog, which tells no more: there lead
    the pictures of a gallery.
    """
    address = safe(link.get("href")) if not link.is_bare else ""
    shown = [image for image in link.walk() if image.name == "img"] if address else []
    seen = [images.source(image)[1] for image in shown if images.counts(image)]
    if (
        not seen
        or _under(link) != unshown.through(link)
        or images.full_size(link)
        or ATTACHED.search(address)
        or ATTACHED.search(link.get("rel"))
    ):
        return ""
    if any(image.get(PAGE) == address for image in shown if image.mentions(PAGE)):
        return ""
    paged = any(map(images.is_tile, shown)) and any(_is_near(address, picture) for picture in seen)
    return "" if paged or any(_is_of(address, picture) for picture in seen) else address


def _under(link: Element) -> str:
    """Return the words under the picture in a link, which the picture has."""
    captions = (figures.caption_of(inner) for inner in link.walk() if figures.is_figure(inner))
    return next((caption.words for caption in captions if caption is not None), "")


def leads_to(address: str, own: str) -> bool:
    """Return whether an address is that of a post itself, or below it, where its pictures have pages of their own."""
    address = hosts.joined(own, address)
    there, here = (hosts.host(one).removeprefix("www.") for one in (address, own))
    near = not (there and here) or there == here
    return near and bool(_path(own)) and f"{_path(address)}/".startswith(f"{_path(own)}/")


def _path(address: str) -> str:
    return unquote(urlsplit(address).path).strip("/")


def _is_of(address: str, picture: str) -> bool:
    """Return whether an address is that of a picture in another size, or of its page, which has the name of its file.

    A page is at the host of the blog, which may keep its pictures elsewhere.
    """
    if _sized(address) == _sized(picture):
        return True
    name, file = _name(address), _name(figures.unsized(picture))
    return (
        _is_near(address, picture)
        and min(len(name), len(file)) >= SHORT
        and (name.startswith(file) or file.startswith(name))
    )


def _is_near(address: str, picture: str) -> bool:
    host = hosts.host(address).removeprefix("www.")
    return not host or host in picture or f"//{host.partition('.')[0]}.files." in picture


def _sized(address: str) -> str:
    return SIZE.sub("", figures.unsized(address))


def _name(address: str) -> str:
    """Return the letters of the last part of an address, without what says its kind."""
    last = re.split(r"[?#]", address)[0].rstrip("/").rpartition("/")[2]
    return re.sub(r"[\W_]+", "", unquote(last.rpartition(".")[0] or last)).casefold()


def words(link: Element, taken: Taken) -> tuple[str, str]:
    """Return where a link around pictures leads, and its words: those of a picture, else of its caption, else none."""
    written = away(link)
    address = taken.address(written) if written else ""
    if not address or (taken.base and leads_to(address, taken.base)):
        return "", ""
    taken.tell(link, "href")
    said = (image.get("alt") for image in link.walk() if image.name == "img")
    return address, next(filter(None, (" ".join(alt.split()) for alt in said)), taken.caption or _under(link))
