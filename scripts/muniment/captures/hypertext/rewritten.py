"""Undoes what tools do to the addresses of a page that they save: through an archive, or to files beside it."""

from collections.abc import Iterator
from urllib.parse import unquote

from muniment.captures.hypertext import figures, frames, images, relinked
from muniment.captures.hypertext.images import ADDRESSES
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import safe
from muniment.text.hosts import joined
from muniment.text.patterns import late

THROUGH = late(rf"{images.ARCHIVED}(?=https?://|//|mailto:)")
"""What stands before an address that leads through the archive."""
PORT = late(r"(http://[^/:?#\s]+):80(?=[/?#]|$)")
"""The port that every page is asked at, which the archive wrote into addresses until 2010 or so."""
PLAYBACK = late(r"(?:https?:)?//(?:[\w-]+\.)?archive\.org/(?:_static|static|includes)/")
"""Where the scripts are that the archive adds to a page."""
TOOLBAR = "wm-ipp-base"
"""The name of what it sets above a page."""
ROOTED = late(r"/(?!/)")
FILM = late(
    r"(?P<youtube>(?:youtube(?:-nocookie)?\.com\\?/(?:embed\\?/|v\\?/|shorts\\?/|watch\?v=)|youtu\.be\\?/"
    r"|ytimg\.com\\?/vi(?:_webp)?\\?/)(?P<film>[\w-]{11})(?![\w-]))|vimeo\.com\\?/(?:video\\?/)?(?P<number>\d{5,})"
)
"""The address of a film, or of its picture, as a link, a script or what is there for machines has it."""
FILM_HOSTS = ("youtu", "ytimg", "vimeo")
FILMS = {"film": "https://www.youtube.com/watch?v={}", "number": "https://vimeo.com/{}"}
PICTURE = frozenset({"og:image", "og:image:url", "og:image:secure_url", "twitter:image"})


def undone(root: Element, mirror: str = "", place: str = "") -> Element:
    """Return the tree of a page with the addresses that it had, where a tool has rewritten those of its own resources.

    A page that merely cites archived pages keeps those addresses. `mirror`: where HTTrack had the page from; `place`:
    where a page was by the folders around its file.
    """
    _name_pictures(root)
    _name_films(root)
    links = [element for element in root.walk() if element.name == "link"]
    if any(THROUGH.match(element.get("href")) for element in links) or any(map(_is_of_archive, root.walk())):
        for element in root.walk():
            if not element.is_bare:
                _undo(element)
    elif mirror:
        relinked.undo_httrack(root, mirror)
    else:
        relinked.undo(root, place)
    return root


def root(tree: Element, page: str) -> None:
    """Have pictures whose addresses begin at the root of a host lead there; `page` is an address on it."""
    for element in tree.walk() if page else ():
        for name in images.SOURCES if element.name == "img" else ():
            if ROOTED.match(element.get(name)):
                element.attributes[name] = joined(page, element.get(name))


def _is_of_archive(element: Element) -> bool:
    """Return whether an element is what the archive adds to a page that it plays back."""
    if element.name == "script":
        return element.mentions("archive.org/") and bool(PLAYBACK.match(element.get("src")))
    return element.mentions("wm-ipp") and element.get("id") == TOOLBAR


def _name_pictures(root: Element) -> None:
    """Have pictures that were saved beside a page lead to where it says, for machines, that those of their name are."""
    saved = [element for element in root.walk() if element.name == "img" and images.saved_as(element)]
    known = {_name(said): said for said in _pictured(root)} if saved else {}
    known |= _drawn(root) if saved else {}
    for element in saved:
        if (address := known.get(_name(images.saved_as(element)))) and not images.source(element)[1]:
            element.put("data-orig-file", address)


def _name_films(root: Element) -> None:
    """Have frames whose files were saved beside a page lead to the film that it says has the name of that file."""
    saved = [element for element in root.walk() if element.name == "iframe" and images.saved_as(element)]
    known = dict(_films(root)) if saved else {}
    for element in saved:
        film = known.get(images.saved_as(element).partition(".")[0], "")
        if film and not frames.source(element)[1]:
            element.put("data-src", film)


def _films(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the films that a page names anywhere, each by what its address ends with."""
    scripts = (text.shown for element in root.walk() if element.name == "script" for text in element.texts())
    for written in (*(element.written for element in root.walk()), *scripts):
        for found in FILM.finditer(written) if any(sign in written for sign in FILM_HOSTS) else ():
            for kind, page in FILMS.items():
                if number := found[kind]:
                    yield number, page.format(number)


def _drawn(root: Element) -> dict[str, str]:
    """Return the largest addresses of pictures that a page has in several formats, by the files of what all show."""
    found: dict[str, str] = {}
    for picture in (element for element in root.walk() if element.name == "picture"):
        sets = (images.largest(one.get(name)) for one in picture.walk() for name in ("srcset", "data-srcset"))
        shown = [one for one in picture.walk() if one.name == "img"]
        if shown and (first := next(filter(None, sets), "")):
            found[_name(images.saved_as(shown[0]))] = first
    return found


def _pictured(root: Element) -> Iterator[str]:
    """Yield the addresses of pictures that a page says for machines (Open Graph)."""
    for element in root.walk():
        if element.name == "meta" and (element.get("property") or element.get("name")) in PICTURE:
            yield from filter(None, [safe(element.get("content"))])


def _name(address: str) -> str:
    """Return what the file of a picture is called in whatever size."""
    return figures.unsized(unquote(address)).rpartition("/")[2].casefold()


def _undo(element: Element) -> None:
    for name in (*ADDRESSES, *images.WHOLE, "content"):
        found = THROUGH.match(element.get(name))
        if found:
            element.skip(name, found.end())
            element.attributes[name] = PORT.sub(r"\1", element.get(name))
