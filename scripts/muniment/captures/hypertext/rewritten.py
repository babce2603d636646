"""Undoes what tools do to the addresses of a page that they save: through an archive, or to files beside it."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from muniment.captures.hypertext import figures, filmed, images, mirrored
from muniment.captures.hypertext.images import ADDRESSES
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import safe

THROUGH = re.compile(r"(?:https?:)?(?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://|//|mailto:)")
"""What stands before an address that leads through the archive."""
PLAYBACK = re.compile(r"(?:https?:)?//(?:[\w-]+\.)?archive\.org/(?:_static|static|includes)/")
"""Where the scripts are that the archive adds to a page."""
TOOLBAR = "wm-ipp-base"
"""The name of what it sets above a page."""
FILE = re.compile(r"(?P<up>(?:\.\./)*)(?P<path>(?:[^/:?#]+/)*)index\.html(?P<rest>#.*)?")
"""A page of a blog as a file (wget -k, HTTrack), seen from another."""
POST = re.compile(r"(?:\.\./)*(?:[^/:?#]+/)*\d{4}/\d\d/(?:\d\d/)?[^/]+/index\.html")
BESIDE = re.compile(r"(?P<up>(?:\.\./)*)(?P<path>[\w%-][^:?#]*\.\w{2,5})")
"""Another file beside it, such as a picture."""
PICTURE = frozenset({"og:image", "og:image:url", "og:image:secure_url", "twitter:image"})
BLOG = re.compile(r"(?P<root>https?://[^\s?#]+?/)(?:xmlrpc\.php|feed/|wp-json/|wp-includes/wlwmanifest)")
"""What a page says of its blog for machines, where that is no file beside it."""


def undone(root: Element, mirror: str = "") -> Element:
    """Return the tree of a page with the addresses that it had, where a tool has rewritten those of its own resources.

    A page that merely cites archived pages keeps those addresses. `mirror`: where HTTrack had the page from.
    """
    _name_pictures(root)
    filmed.name(root)
    links = [element for element in root.walk() if element.name == "link"]
    if any(THROUGH.match(element.get("href")) for element in links) or any(map(_is_of_archive, root.walk())):
        for element in root.walk():
            if not element.is_bare:
                _undo(element)
    elif mirror:
        mirrored.undo(root, mirror)
    elif blog := next((found["root"] for link in links if (found := BLOG.match(link.get("href")))), ""):
        _lead_back(root, blog)
    return root


def _is_of_archive(element: Element) -> bool:
    """Return whether an element is what the archive adds to a page that it plays back."""
    if element.name == "script":
        return element.mentions("archive.org/") and bool(PLAYBACK.match(element.get("src")))
    return element.mentions("wm-ipp") and element.get("id") == TOOLBAR


def _name_pictures(root: Element) -> None:
    """Have pictures that were saved beside a page lead to where it says, for machines, that those of their name are."""
    saved = [element for element in root.walk() if element.name == "img" and images.saved_as(element)]
    known = {_name(said): said for said in _pictured(root)} if saved else {}
    for element in saved:
        if (address := known.get(_name(images.saved_as(element)))) and not images.source(element)[1]:
            element.attributes["data-orig-file"] = address


def _pictured(root: Element) -> Iterator[str]:
    """Yield the addresses of pictures that a page says for machines (Open Graph)."""
    for element in root.walk():
        if element.name == "meta" and (element.get("property") or element.get("name")) in PICTURE:
            yield from filter(None, [safe(element.get("content"))])


def _name(address: str) -> str:
    """Return what the file of a picture is called in whatever size."""
    return figures.unsized(unquote(address)).rpartition("/")[2].casefold()


def _undo(element: Element) -> None:
    for name in (*ADDRESSES, "content"):
        found = THROUGH.match(element.get(name))
        if found:
            element.skip(name, found.end())


def _lead_back(root: Element, blog: str) -> None:
    """Have the links of a page lead to its blog that lead to files beside it; its own place is told by the others."""
    elements = [element for element in root.walk() if element.name in ("a", "img", "link")]
    files = [found for element in elements if (found := FILE.fullmatch(element.get("href")))]
    if not any(POST.match(found[0]) for found in files):
        return
    top = max(found["up"] for found in files)
    for element, name, written in _addresses(elements):
        found = FILE.fullmatch(written) or BESIDE.fullmatch(written)
        if found and found["up"] == top:
            element.attributes[name] = blog + found["path"] + (found.groupdict().get("rest") or "")


def _addresses(elements: list[Element]) -> Iterator[tuple[Element, str, str]]:
    for element in elements:
        yield from ((element, name, element.get(name)) for name in ADDRESSES if element.get(name))
