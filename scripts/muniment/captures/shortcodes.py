"""WordPress's shortcodes in a post's text: pictures with captions, embeds and galleries; unknown ones stay as text."""

import re
from collections.abc import Sequence

from muniment.captures.inline import Taken
from muniment.captures.markup import Element, Text

CAPTION = re.compile(r"\[(?:wp_)?caption(?P<head>[^\]]*)\](?P<inner>.*?)\[/(?:wp_)?caption\]", re.DOTALL)
EMBED = re.compile(
    r"\[embed[^\]]*\](?P<url>.*?)\[/embed\]|\[(?:youtube|vimeo|video|audio|soundcloud)[ =][^\]]*?(?P<link>https?://[^\s\"'\]]+)[^\]]*\]"
)
GALLERY = re.compile(r"\[gallery[^\]]*\]")


def replaced(nodes: Sequence[Element | Text], taken: Taken) -> Sequence[Element | Text]:
    """Return nodes, the shortcodes of whose texts have given way to what they mean."""
    for node in nodes:
        for text in (node,) if isinstance(node, Text) else node.texts():
            if "[" in text.shown:
                text.shown = _plain(text.shown, taken)
    return nodes


def _plain(shown: str, taken: Taken) -> str:
    galleries = len(GALLERY.findall(shown))
    for _ in range(galleries):
        taken.drop("gallery")
    shown = GALLERY.sub("", shown)
    return EMBED.sub(lambda found: f"\n\n{(found['url'] or found['link']).strip()}\n\n", shown)


def with_figures(source: str) -> str:
    """Return HTML in which `[caption]` is a figure, so that its picture and its words stay together."""
    return CAPTION.sub(_figure, source) if "aption" in source else source


def _figure(found: re.Match[str]) -> str:
    image = re.search(r"(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*</a>)?", found["inner"])
    words = found["inner"].replace(image[0], "") if image else found["inner"]
    given = re.search(r"caption=([\"'])(.*?)\1", found["head"])
    text = words.strip() or (given[2] if given else "")
    return f"<figure>{image[0] if image else ''}<figcaption>{text}</figcaption></figure>"
