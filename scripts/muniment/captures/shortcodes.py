"""WordPress's shortcodes in a post's text: pictures with captions, embeds, code; unknown ones stay as text."""

import re
from collections.abc import Sequence
from html import escape, unescape

from muniment.captures.markup import Element, Text
from muniment.captures.taken import Taken

CAPTION = re.compile(r"\[(?:wp_)?caption(?P<head>[^\]]*)\](?P<inner>.*?)\[/(?:wp_)?caption\]", re.DOTALL)
CODE = re.compile(
    r"\[(?P<name>(?:source)?code|html|css|php|python|bash)(?P<head>[^\]]*)\](?P<inner>.*?)\[/(?P=name)\]", re.DOTALL
)
EMBED = re.compile(r"\[embed[^\]]*\](?P<url>.*?)\[/embed\]", re.DOTALL)
SHOWS = (
    "youtube|vimeo|video|audio|soundcloud|tweet|twitter|instagram|facebook|dailymotion|ted|googlemaps|scribd|slideshare"
    "|flickr|spotify|gist|archiveorg|wpvideo|videopress|playlist|iframe|ustream|kickstarter|office|pdf"
)
EMBEDDED = re.compile(rf"\[(?:{SHOWS})(?:[ =:\xa0][^\]]*?)?(?P<link>https?://[^\s\"'“”″\]]+)[^\]]*\](?:\s*\[/\w+\])?")
NUMBERED = re.compile(r"\[(?P<name>vimeo|youtube)[ =](?P<id>[\w-]{6,11})\]")
PAGES = {"vimeo": "https://vimeo.com/", "youtube": "https://www.youtube.com/watch?v="}
GALLERY = re.compile(r"\[gallery[^\]]*\]")
UNKNOWN = re.compile(
    r"\[([a-z][a-z0-9_-]{2,})(?=[^\]]*=|\]|\s)[^\]]*\](?=.*\[/\1\])|\[([a-z][a-z0-9_-]{2,})\s+[\w-]+=[^\]]*\]",
    re.DOTALL,
)
"""What looks like a shortcode: it has values, or is closed again."""


def replaced(nodes: Sequence[Element | Text], taken: Taken) -> Sequence[Element | Text]:
    """Return nodes, the shortcodes of whose texts have given way to what they mean."""
    for node in nodes:
        for text in (node,) if isinstance(node, Text) else node.texts():
            if "[" in text.shown:
                text.shown = _plain(text.shown, taken)
    return nodes


def _plain(shown: str, taken: Taken) -> str:
    for _ in GALLERY.findall(shown):
        taken.drop("gallery")
    shown = GALLERY.sub("", shown)
    shown = EMBED.sub(lambda found: f"\n\n{found['url'].strip()}\n\n", shown)
    shown = EMBEDDED.sub(lambda found: f"\n\n{found['link']}\n\n", shown)
    shown = NUMBERED.sub(lambda found: f"\n\n{PAGES[found['name']]}{found['id']}\n\n", shown)
    for found in UNKNOWN.finditer(shown):
        taken.unknown[found[1] or found[2]] = None
    return shown


def with_figures(source: str) -> str:
    """Return HTML in which `[caption]` is a figure, so that picture and words stay together, and `[code]` is code."""
    source = CAPTION.sub(_figure, source) if "aption" in source else source
    return CODE.sub(_code, source) if "[/" in source else source


def _figure(found: re.Match[str]) -> str:
    image = re.search(r"(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*</a>)?", found["inner"])
    words = found["inner"].replace(image[0], "") if image else found["inner"]
    given = re.search(r"caption=([\"'])(.*?)\1", found["head"])
    text = words.strip() or (given[2] if given else "")
    return f"<figure>{image[0] if image else ''}<figcaption>{text}</figcaption></figure>"


def _code(found: re.Match[str]) -> str:
    """Return code as it shows; it may stand there with its characters escaped or not."""
    return f"<pre>{escape(unescape(found['inner']), quote=False)}</pre>"
