"""Undoes what wget and HTTrack do to the addresses of a page: they lead to files, as seen from its own."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qs, urlsplit

from muniment.captures.hypertext.images import ADDRESSES
from muniment.captures.hypertext.markup import Element
from muniment.text import hosts
from muniment.text.hosts import joined
from muniment.text.patterns import late

FILE = late(r"(?P<up>(?:\.\./)*)(?P<path>(?:[^/:?#]+/)*)index\.html(?P<rest>#.*)?")
"""A page of a blog as a file (wget -k, HTTrack), seen from another."""
POST = late(r"(?:\.\./)*(?:[^/:?#]+/)*\d{4}/\d\d/(?:\d\d/)?[^/]+/index\.html")
BESIDE = late(r"(?P<up>(?:\.\./)*)(?P<path>[\w%-][^:?#]*\.\w{2,5}(?:%3F[^:?#]*)?)(?P<rest>#.*)?")
"""Another file beside it, such as a picture."""
PART = late(r"(?P<up>(?:\.\./)*)(?:wp-(?:content|includes|json)/|xmlrpc\.php)")
"""A part of WordPress, which is right under the root of a blog."""
BLOG = late(r"(?P<root>https?://[^\s?#]+?/)(?:xmlrpc\.php|feed/|wp-json/|wp-includes/wlwmanifest)")
"""What a page says of its blog for machines, where that is no file beside it."""
ASKED = late(r"(?:(?<![^/])index\.html?|(?<=\.php))%3F(?P<query>[^#]*?)(?:\.html)?(?=#|$)")
"""A page that a query names as a file (wget -E)."""
INDEX = late(r"(?<![^/])index\.html(?=#|$)")
HELD = frozenset({"a", "img", "link", "source", "video", "audio", "iframe"})
EMBED = late(r"/oembed/\d+\.\d+/embed\?")
FROM = late(r"<!--\s*Mirrored from (?P<host>[\w-]+(?:\.[\w-]+)+(?::\d+)?)(?P<path>/\S*)? by HTTrack ")
HEAD = 4000
"""Characters at the head of a page among which that stands."""
RELATIVE = late(r"(?P<up>(?:\.\./)*)(?P<path>[^/:?#.][^:?#]*(?:[?#].*)?)")
HTTRACK_INDEX = late(r"(?<![^/])index(?:\.html?(?![^#?])|[0-9a-f]{4}\.html?(?=\?))")
"""What the file of a folder is called; a query gives it four signs more."""
HTTRACK_HELD = frozenset({"a", "img", "link"})


def undo(root: Element, page: str = "") -> None:
    """Have the links of a page that lead to files beside it lead to where those are on its blog, if that is known.

    The page says it, or `page` is where it was, and its links lead up from there to the root of its host. Or `page` is
    the address of the blog, and behind a space the path of the file: the links tell how deep that is in the blog.
    """
    home, _, file = page.partition(" ")
    links = [element.get("href") for element in root.walk() if element.name == "link"]
    roots = [found["root"] for href in links if (found := BLOG.match(href))]
    blog = min((one for one in roots if hosts.host(one) == hosts.host(roots[0])), key=len, default="")
    elements = [element for element in root.walk() if element.name in HELD and not element.is_bare]
    top = _top(root, elements) if blog or page else None
    if file:
        page = home + "/".join(file.split("/")[-1 - (top or "").count("../") :])
    else:
        home = f"https://{hosts.host(page)}/" if page else ""
    if top is None or (not blog and _depth(page, home) != top.count("../")):
        return
    own = next((url for url in embedded(root) if _depth(url, blog) == top.count("../")), "") if blog else page
    for element in elements:
        for name in ADDRESSES:
            if found := FILE.fullmatch(element.get(name)) or BESIDE.fullmatch(element.get(name)):
                element.attributes[name] = _on_blog(found, top, blog or home, own)


def embedded(root: Element) -> Iterator[str]:
    """Yield the address of the one post of a page, as it says that for those who want to embed it (oEmbed)."""
    for element in root.walk():
        if element.name == "link" and element.mentions("oembed") and EMBED.search(href := element.get("href")):
            yield from parse_qs(urlsplit(href).query).get("url", [])[:1]


def _top(root: Element, elements: Sequence[Element]) -> str | None:
    """Return what leads from a page up to the root of its blog; None for a page whose links lead to no files."""
    written = [element.get(name) for element in root.walk() if not element.is_bare for name in ("href", "src")]
    parts = [found["up"] for one in written if (found := PART.match(one))]
    if parts:
        return parts[0]
    files = [found for element in elements if (found := FILE.fullmatch(element.get("href")))]
    return max(found["up"] for found in files) if any(POST.match(found[0]) for found in files) else None


def _depth(url: str, blog: str) -> int:
    """Return how many folders below the root of a blog a page is; -1 for one elsewhere."""
    return url.removeprefix(blog).count("/") if url.startswith(blog) else -1


def _on_blog(found: re.Match[str], top: str, blog: str, own: str) -> str:
    """Return where a file is on its blog; the same where that is not known."""
    whole = joined(own, found[0]) if own else blog + found[0][len(top) :] if found["up"] == top else ""
    if own and found["up"].count("../") == top.count("../") + 1:  # beside the folder of a host stand those of others
        whole = f"{own.partition('//')[0]}//{found[0][len(found['up']) :]}"
    return INDEX.sub("", ASKED.sub(r"?\g<query>", whole)) or found[0]


def httrack_address(text: str) -> str:
    """Return the address of a page that HTTrack mirrored, which it writes without a scheme; empty for any other."""
    found = FROM.search(text, 0, HEAD)
    if found is None:
        return ""
    scheme = "https" if f"https://{found['host']}" in text else "http"
    return f"{scheme}://{found['host']}{HTTRACK_INDEX.sub('', found['path'] or '/')}"


def undo_httrack(root: Element, page: str) -> None:
    """Have what leads to files beside a page lead to where those were on the web; `page` is where it was itself."""
    depth = urlsplit(page).path.count("/") - 1
    for element in root.walk():
        if element.name in HTTRACK_HELD and not element.is_bare:
            for name in ADDRESSES:
                if found := RELATIVE.fullmatch(element.get(name)):
                    element.attributes[name] = HTTRACK_INDEX.sub("", _on_web(found, page, depth))


def _on_web(found: re.Match[str], page: str, depth: int) -> str:
    """Return where a file was on the web; beside the folder of a host stand those of others."""
    beyond = found["up"].count("../") - depth
    return joined(page, found[0]) if beyond < 1 else f"{page.partition('//')[0]}//{found['path']}"
