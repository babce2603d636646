"""What a post shows from elsewhere, films above all: frames, and what scripts make such of; it becomes a link."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from muniment.captures.hypertext.images import SAVED, is_tiny, saved_as
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import FRAMES, Taken, quoted, safe
from muniment.text.patterns import late

NAME = r"(?!videoseries|live_stream)([\w-]{11})(?![\w-])(?:[?&#/]\S*)?"
FILMS = (
    (late(rf"(?:https?:)?//(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:embed|v|shorts|live)|youtu\.be)/{NAME}"),
     r"https://www.youtube.com/watch?v=\1"),
    (late(rf"(?:https?:)?//(?:www\.|m\.)?youtube\.com/watch/?\?(?:[^\s#]*&)?v={NAME}"),
     r"https://www.youtube.com/watch?v=\1"),
    (late(r"(?:https?:)?//(?:www\.)?vimeo\.com/moogaloop\.swf\?(?:[^#]*&)?clip_id=(\d+)\S*"),
     r"https://vimeo.com/\1"),
    (late(r"(?:https?:)?//player\.vimeo\.com/video/(\d+)(?:\?(?:[^\s#]*&)?h=(\w+)\S*|[?#/]\S*)?"),
     r"https://vimeo.com/\1/\2"),
    (late(r"(?:https?:)?//(?:www\.)?vimeo\.com/(?:(?:channels|groups|album|showcase)/\w+/(?:videos?/)?)?(\d+)(?:/(\w+))?"
          r"/?(?:[?#]\S*)?"), r"https://vimeo.com/\1/\2"),
    (late(r"(?:https?:)?//(?:(?:www\.)?dailymotion\.com/(?:embed/|swf/)?video|dai\.ly)/([a-z\d]+)(?:[_?#/]\S*)?"),
     r"https://www.dailymotion.com/video/\1"),
    (late(r"(?:https?:)?//geo\.dailymotion\.com/player(?:/\w+)?\.html\?(?:[^\s#]*&)?video=([a-z\d]+)(?:[&#]\S*)?"),
     r"https://www.dailymotion.com/video/\1"),
)  # fmt: skip
"""Addresses of a film, as people give them and as frames play it, and its page."""
SERIES = late(r"(?:https?:)?//(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com)/(?:embed/videoseries|playlist)\?\S*")
ASKED = late(r"[?&#](list|t|start)=([\w-]+)")
"""What an address says of a film at YouTube: in which list it stands, and where it begins."""
MOMENT = late(r"(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?")
COUNTED = late(r"\?_=\d+$")
"""The number that WordPress puts behind a file for each player of a page (wp_audio_shortcode)."""
ADDRESSES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-src-cmplz", "data-opt-src")
"""Attributes that say where something is that is shown at once, once it is scrolled to, or once readers consent."""
WIDGET = "elementor-widget-video"
"""The class of what Elementor's script makes a film of, as the settings of it say."""
SETTINGS = "data-settings"
KINDS = ("youtube", "vimeo", "dailymotion", "videopress", "hosted", "external")
LITE = "lite-youtube"
"""The element that shows a film once it is clicked on; its attribute says which."""
SHARED = frozenset({"fb-post", "fb-video"})
"""Classes of what a script of Facebook fills with what an attribute of it names."""
SIGNS = ("youtu", "vimeo", WIDGET, *SHARED)
CARDS = frozenset({"wp-embedded-content", "wp-block-file"})
"""Classes of what shows a post of another blog, or a file: a quotation beside a frame, a box with a button."""


def frame(node: Element, taken: Taken) -> str:
    """Return the address of what an element shows from elsewhere, or of its page where that is known."""
    if node.name == "source" and node.get("srcset"):  # of a picture in several formats
        return ""
    taken.drop(node.name)
    played = player(node)
    address = taken.address(source(played)[1]) if played is not None else ""
    address = quoted(page(COUNTED.sub("", f"https:{address}" if address.startswith("//") else address)))
    if not address.startswith("http"):
        taken.lost += [name for name in [saved_as(node)] if name and played is None]
        return ""
    taken.played.add(address)
    if played is not None:
        _tell(node, played, taken)
    return f" {address} "


def _tell(node: Element, played: Element, taken: Taken) -> None:
    """Say that the address of what a frame shows stands in the text: its own, else that which a link in it has."""
    name, written = source(played)
    if stays(written, based=bool(taken.base)):
        taken.tell(played, name)
        return
    inner = [child for child in node.children if isinstance(child, Element)]
    led = [child for child in inner if child.get("href") == COUNTED.sub("", written) != child.words]
    for link in led[:1]:
        taken.tell(link, "href")


def page(address: str) -> str:
    """Return the address of the page of a film, whatever address it is given by; any other as it is.

    So what an export has typed and what its page plays there are one (WordPress, WP_oEmbed; YouTube, oEmbed).
    """
    if SERIES.fullmatch(address) and (listed := dict(ASKED.findall(address)).get("list")):
        return f"https://www.youtube.com/playlist?list={listed}"
    for film, shown in FILMS:
        if found := film.fullmatch(address):
            return found.expand(shown).rstrip("/") + ("".join(_asked(address)) if "youtube" in shown else "")
    return address


def _asked(address: str) -> Iterator[str]:
    """Yield in which list a film at YouTube is to stand, and at which second it is to begin."""
    told = dict(ASKED.findall(address))
    yield f"&list={told['list']}" if "list" in told else ""
    moment = MOMENT.fullmatch(told.get("t", "") or told.get("start", ""))
    hours, minutes, seconds = (int(part or 0) for part in moment.groups()) if moment else (0, 0, 0)
    begun = 3600 * hours + 60 * minutes + seconds
    yield f"&t={begun}s" if begun else ""


def player(node: Element) -> Element | None:
    """Return the element that says what a frame shows: itself, or the first of its sources."""
    if "wp-embedded-content" in node.classes or is_tiny(node):  # a quotation beside it says and links the same
        return None
    sources = [node, *(child for child in node.walk() if child.name == "source")]
    return next((element for element in sources if source(element)[1]), None)


def source(node: Element) -> tuple[str, str]:
    """Return which attribute of a frame says what it shows, and the address; empty where that is a file beside it."""
    written = ((name, safe(node.get(name))) for name in ADDRESSES if not SAVED.fullmatch(node.get(name)))
    return next(((name, address) for name, address in written if address), ("src", ""))


def stays(address: str, *, based: bool) -> bool:
    """Return whether the address of a frame stands in a post as the page has it, or as seen from where that is.

    `based`: whether it is known where the page is; else an address without a host leads nowhere, and is dropped.
    """
    whole = based or address.startswith(("http", "//"))
    return whole and not COUNTED.search(address) and page(address) == address


def film(node: Element) -> str:
    """Return the address of the film that scripts show in an element which holds nothing yet; empty for any other."""
    able = node.name == LITE or any(map(node.mentions, SIGNS))
    if not able or node.name in FRAMES or node.words:
        return ""
    if any(inner.name in FRAMES | {"img", "a"} for inner in node.walk()):
        return ""
    if node.name == LITE and (number := node.get("videoid")):
        return quoted(f"https://www.youtube.com/watch?v={number}")
    if not node.classes.isdisjoint(SHARED):
        return quoted(safe(node.get("data-href")))
    told = _set(node) if WIDGET in node.classes else node.get("data-src")
    return quoted(page(told)) if WIDGET in node.classes or page(told) != told else ""


def _set(node: Element) -> str:
    """Return the address that the settings of a widget give its film."""
    try:
        said: Any = msgspec.json.decode(node.get(SETTINGS) or "{}")
    except msgspec.DecodeError:
        return ""
    told = said if isinstance(said, dict) else {}
    kinds = [kind for kind in KINDS if kind == told.get("video_type")] or KINDS
    return next((address for kind in kinds if (address := _address(told.get(f"{kind}_url")))), "")


def _address(said: Any) -> str:
    """Return an address that settings have as a text, or as the `url` of a file."""
    found = said.get("url") if isinstance(said, dict) else said
    return safe(found) if isinstance(found, str) and found.startswith("http") else ""


def is_card(node: Element) -> bool:
    """Return whether an element shows something from elsewhere as a link with words."""
    return not node.classes.isdisjoint(CARDS)


def kept(node: Element, made: Sequence[str], taken: Taken) -> list[str]:
    """Return the blocks of what shows something from elsewhere, which are a part of the text, wherever in it."""
    shown = [found] if (found := film(node)) else list(made)
    taken.played.update(_lines(shown))
    return shown


def _lines(made: Sequence[str]) -> Iterator[str]:
    yield from (" ".join(line.split()) for block in made for line in block.split("\n"))
