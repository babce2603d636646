"""Addresses in a post that play something where they stand, and the lines that lead to one: all of that is text."""

import re
from collections.abc import Container, Iterator, Sequence, Set
from html import unescape

from muniment.captures.hypertext import frames
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.words.cited import leadins
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late
from muniment.text.signs import Signs

EMBEDDABLE = late(
    r"https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?|playlist\?|shorts/|live/)|youtu\.be/|vimeo\.com/(?:\w+/)*\d"
    r"|dailymotion\.com/video/|dai\.ly/|ted\.com/talks/|videopress\.com/v/|(?:mobile\.)?(?:twitter|x)\.com/\w+/status/\d"
    r"|bsky\.app/profile/[^\s/]+/post/|tiktok\.com/@[\w.]+/video/|soundcloud\.com/[\w-]+/[\w-]"
    r"|open\.spotify\.com/(?:episode|track|show)/)\S*"
)
"""The page of a film or sound, or a post of a social network, which WordPress shows in its place (WP_oEmbed)."""
POSTED = late(r"//(?:[^/]+\.)?(?:twitter|x|tiktok|bsky)\.(?:com|app)/")
"""How the addresses of those posts begin."""
SIGNS = Signs(
    "youtu,vimeo.com,dailymotion.com,dai.ly,ted.com,videopress.com,/status/,bsky.app,tiktok.com,soundcloud.com,spotify.com"
)
"""What the address of each holds one of."""
ALONE = late(r"^[^\S\n]*+(?:<p(?: [^<>]*)?>[^\S\n]*+)?(https?://[^\s<>\"]+)[^\S\n]*+(?:</p>[^\S\n]*+)?$", re.MULTILINE)
"""An address in a line or paragraph of its own, as WordPress stores it (WP_Embed::autoembed)."""
ROW = late(r"^([ >*+-]*)(https?://\S+(?: https?://\S+)*)$", re.MULTILINE)
"""Addresses that are all of a line, be it quoted or an entry of a list."""
PARTS = frozenset({"audio", "video", "noscript", "script", "style", "button"})
PART = late(r"wp-playlist|mejs-")
"""Elements, and beginnings of classes, of a list of what is played (wp_playlist_shortcode, MediaElement.js)."""
EMBED = "wp-block-embed"
"""The class of a block that plays an address."""


def alone(source: str) -> set[str]:
    """Return the addresses that a text as WordPress stores it has in lines of their own, and its page plays."""
    able = ALONE.findall(source) if SIGNS.are_in(source) else ()
    return {one for found in able if EMBEDDABLE.fullmatch(one := unescape(found))}


def paged(text: str, played: set[str]) -> str:
    """Return a text in which a film that is played has the address of its page, however that is typed.

    That counts as played too.
    """
    pages = {one: page for one in played if (page := frames.page(one)) != one and one in text}
    played |= {*pages.values()}
    if not pages:
        return text
    return ROW.sub(lambda row: row[1] + " ".join(pages.get(one, one) for one in row[2].split(" ")), text)


def block(node: Element) -> set[str]:
    """Return the addresses that a block plays, where it is one for that and has them as its words."""
    texts = [text.shown.strip() for text in node.texts()] if EMBED in node.classes else []
    return {shown for shown in texts if re.fullmatch(r"https?://\S+", shown)}


def listed(node: Element) -> list[Element | Text]:
    """Return what a list of what is played shows those who run no scripts, and what is no part of it.

    Where a page left an element of it open, the text behind it stands within.
    """
    found: list[Element | Text] = []
    for child in node.children:
        if isinstance(child, Text) or not (child.name in PARTS or any(map(PART.match, child.classes))):
            found.append(child)
        else:
            found += [inner for one in child.walk() if one.name == "noscript" for inner in one.children]
    return found


def lines(shown: Sequence[Line], played: Set[str]) -> Iterator[int]:
    """Yield the numbers of the lines that play an address, each where it stands first, and of those that lead there."""
    lasting = enumerate(shown if played else ())
    able = [place for place, line in lasting if _plays(line.words, played) and not _is_cited(shown, place)]
    places = {shown[place].words: place for place in reversed(able)}
    for place in places.values():
        above = shown[place - 1] if place else None
        if above is not None and _leads(above):
            yield above.number
        yield shown[place].number


def _is_cited(shown: Sequence[Line], place: int) -> bool:
    """Return whether a post of a social network stands under a label, or beside another address: among sources."""
    if not POSTED.search(shown[place].words):
        return False
    near = [*shown[max(0, place - 1) : place], *shown[place + 1 : place + 2]]
    return any(addresses.able(line.text) for line in near) or (place > 0 and _leads(shown[place - 1]))


def _plays(words: str, played: Container[str]) -> bool:
    """Return whether a line is an address that is played, or several of them in a row."""
    return words in played or (" " in words and all(part in played for part in words.split()))


def _leads(line: Line) -> bool:
    """Return whether a line leads to the address under it, and holds none."""
    led = leadins.is_label(line.words) or leadins.is_lead_in(line) or line.words.endswith((":", "："))
    return led and not addresses.able(line.text)
