"""What blogs append to a text in their feeds: where it appeared first, links to the rest of it, counters of readers."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.hypertext import entry, parser
from muniment.captures.hypertext.markup import Element
from muniment.captures.structured import rawplaces
from muniment.captures.structured.stretches import Stretch
from muniment.captures.structured.xmltext import Node
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text import stops
from muniment.text.patterns import late

PART = "appended"
"""What a part of an entry is called that was appended to a text."""
WHOLE, SUMMARIES = ("content", "content:encoded", "body", "xhtml:body"), ("description", "summary")
ORIGINALS = ("feedburner:origLink", "pheedo:origLink")
"""Where services that hand on feeds, and count who follows a link, say where an entry is."""
LONGEST = 3000
"""Characters at the end of a text in which such a part stands."""
WORDS = 100
"""Characters beside the links of a sentence that says where a post appeared first."""
LINKS = 4
BLOCK = late(r"<(?:p|div)\b")
LINK = late(r"<a\s")
COUNTER = late(
    r"(?:<br[^<>]*>\s*)?(?:<(?:a|img)\s[^<>]*(?://feeds\.wordpress\.com/1\.0/|//feeds\.feedburner\.com/~|"
    r"//feedproxy\.google\.com/~|//(?:stats\.wordpress|pixel\.wp)\.com/b\.gif|class=[\"']feedflare)"
    r"|<div class=[\"']feedflare)"
)
"""How the pictures and links begin by which WordPress.com and FeedBurner count who reads a feed."""
MORE = late(r"(?:[a-z]+[-_]+)*(?:more[-_]*link|read[-_]*more)")
FURTHER = late(r"more-\d+")
"""The place in a post at which its beginning ends (WordPress, get_the_content)."""
CUT = late(r"(?:…|\.{3}|&hellip;|&#8230;)[\])]?\s*\Z")
"""How a beginning ends that a blog cut off."""
WORD = late(r"\w")
SHOWN = late(r"\ssrc\s*=")
"""What a picture or frame has."""
BEFORE = late(rf"(?:\A|[{stops.ENDS}\])>]|&hellip;|&#8230;)(?P<said>[^{stops.ENDS}<>;\[\]()]{{0,40}})\Z")
"""The words that stand before a link in its sentence."""


class Post(msgspec.Struct, frozen=True):
    """What an entry is called, and where it is."""

    title: str
    link: str
    elsewhere: bool = False
    """Whether that is no page of its blog, as where it only points to something."""


def parted(stretch: Stretch) -> tuple[Stretch, bool]:
    """Return an entry of a feed with what is appended to its texts apart, and whether that says that it goes on."""
    post = _post(stretch.nodes)
    found: list[Node] = []
    cut = False
    for node in stretch.nodes:
        place, goes_on = begins(node.text, post) if _is_text(node) else (len(node.text), False)
        if place < len(node.text) and node.path[-1] in WHOLE and _is_empty(node.text[:place]):
            place, goes_on = len(node.text), False  # that is all that the post says
        raw = stretch.octets[node.start - stretch.start : node.end - stretch.start]
        at = rawplaces.octet(raw, node, place) if place < len(node.text) else None
        if at is None:
            found.append(node)
            continue
        cut = cut or (goes_on and node.path[-1] in WHOLE)
        middle = node.start + at
        found.append(msgspec.structs.replace(node, text=node.text[:place], end=middle))
        found.append(Node((*node.path[:-1], PART), {}, node.text[place:], middle, node.end))
    return msgspec.structs.replace(stretch, nodes=tuple(found)), cut


def _is_empty(source: str) -> bool:
    """Return whether HTML shows neither words nor pictures or frames."""
    return not (WORD.search(parser.parse(source).words) or SHOWN.search(source))


def _is_text(node: Node) -> bool:
    html = node.attributes.get("type") not in ("text", "text/plain")
    return len(node.path) == len(("item", "text")) and node.path[-1] in (*WHOLE, *SUMMARIES) and html


def _post(nodes: Sequence[Node]) -> Post:
    held: dict[str, str] = {}
    for node in nodes:
        alternate = node.attributes.get("rel", "alternate") == "alternate"
        if len(node.path) > 1 and (node.path[-1] != "link" or alternate):
            held.setdefault(node.path[-1], node.text.strip() or node.attributes.get("href", ""))
    link, guid = next((held[name] for name in (*ORIGINALS, "link") if held.get(name)), ""), held.get("guid", "")
    elsewhere = guid.startswith("http") and blogaddress.host_of(guid) != blogaddress.host_of(link)
    return Post(entry.plain(held.get("title", "")), link, elsewhere)


def begins(source: str, post: Post) -> tuple[int, bool]:
    """Return where in a post's HTML begins what is appended, its length where nothing is, and whether it goes on."""
    first, end, goes_on = len(source), len(source.rstrip()), False
    while True:
        start = max(end - LONGEST, 0)
        found = _counted(source, start, end)
        found = _sentence(source, start, end, post) if found is None else found
        if found is None and (found := _leading_on(source, start, end, post)) is not None:
            goes_on = True
        if found is None:
            return first, goes_on
        first, end = found, len(source[:found].rstrip())


def _last(pattern: re.Pattern[str], source: str, start: int, end: int) -> int | None:
    return max((found.start() for found in pattern.finditer(source, start, end)), default=None)


def _counted(source: str, start: int, end: int) -> int | None:
    """Return where counters of readers begin behind which no word stands."""
    for found in COUNTER.finditer(source, start, end):
        if not WORD.search(parser.parse(source[found.start() : end]).words):
            return found.start()
    return None


def _sentence(source: str, start: int, end: int, post: Post) -> int | None:
    """Return where the sentence begins that says where a post appeared first, whatever its language.

    It links to the post and to the root of its blog, as Yoast has it, in a paragraph of its own.
    """
    place = _last(BLOCK, source, start, end)
    root = parser.parse(source[place:end]) if place is not None else None
    links = _links(root) if root is not None else []
    if root is None or not 1 < len(links) <= LINKS:
        return None
    beside = len(root.words) - sum(len(link.words) for link in links)
    own = [link for link in links if _is_of(link, post) or link.words == post.title != ""]
    home = [link for link in links if any(_is_root(link.get("href"), one.get("href")) for one in own)]
    return place if 0 < beside <= WORDS and home else None


def _links(root: Element) -> list[Element]:
    return [element for element in root.walk() if element.name == "a"]


def _is_of(link: Element, post: Post) -> bool:
    """Return whether a link leads to a post, to no place in it but that at which its beginning ends."""
    address, _, place = link.get("href").partition("#")
    return bool(post.link) and _place(address) == _place(post.link) and (not place or bool(FURTHER.fullmatch(place)))


def _place(url: str) -> tuple[str, str]:
    return blogaddress.host_of(url), blogaddress.path_of(url)


def _is_root(url: str, post: str) -> bool:
    """Return whether an address is that of the blog which has a post: the folder of its host that all posts are in."""
    (host, path), (other, own) = _place(url), _place(post)
    return host == other != "" and own.startswith(path) and path != own


def _leading_on(source: str, start: int, end: int, post: Post) -> int | None:
    """Return where the link begins that leads from the end of a text to the whole of it."""
    place = _last(LINK, source, start, end)
    root = parser.parse(source[place:end]) if place is not None else None
    link = next(iter(_links(root)), None) if root is not None else None
    if place is None or root is None or link is None or post.elsewhere or not _is_of(link, post):
        return None
    if WORD.search(root.words.removeprefix(link.words)):
        return None
    said = BEFORE.search(source, start, place)
    before = place - len(said["said"]) if said and link.words == post.title else place
    named = before < place and WORD.search(source[before:place])
    sure = named or CUT.search(source, start, place) or any(map(MORE.fullmatch, link.classes))
    return before if sure or READ_MORE.fullmatch(link.words or " ") else None


def places(nodes: Sequence[Node]) -> Iterator[int]:
    """Yield where parts begin that were appended."""
    yield from (node.start for node in nodes if node.path[-1] == PART)
