"""Undoes what HTTrack does to the addresses of a page that it mirrors: they lead to files, as seen from its own."""

import re
from urllib.parse import urlsplit

from muniment.captures.hypertext.images import ADDRESSES
from muniment.captures.hypertext.markup import Element
from muniment.text.hosts import joined
from muniment.text.patterns import late

FROM = late(r"<!--\s*Mirrored from (?P<host>[\w-]+(?:\.[\w-]+)+(?::\d+)?)(?P<path>/\S*)? by HTTrack ")
HEAD = 4000
"""Characters at the head of a page among which that stands."""
RELATIVE = late(r"(?P<up>(?:\.\./)*)(?P<path>[^/:?#.][^:?#]*(?:[?#].*)?)")
INDEX = late(r"(?<![^/])index(?:\.html?(?![^#?])|[0-9a-f]{4}\.html?(?=\?))")
"""What the file of a folder is called; a query gives it four signs more."""
HELD = frozenset({"a", "img", "link"})


def address(text: str) -> str:
    """Return the address of a page that HTTrack mirrored, which it writes without a scheme; empty for any other."""
    found = FROM.search(text, 0, HEAD)
    if found is None:
        return ""
    scheme = "https" if f"https://{found['host']}" in text else "http"
    return f"{scheme}://{found['host']}{INDEX.sub('', found['path'] or '/')}"


def undo(root: Element, page: str) -> None:
    """Have what leads to files beside a page lead to where those were on the web; `page` is where it was itself."""
    depth = urlsplit(page).path.count("/") - 1
    for element in root.walk():
        if element.name in HELD and not element.is_bare:
            for name in ADDRESSES:
                if found := RELATIVE.fullmatch(element.get(name)):
                    element.attributes[name] = INDEX.sub("", _on_web(found, page, depth))


def _on_web(found: re.Match[str], page: str, depth: int) -> str:
    """Return where a file was on the web; beside the folder of a host stand those of others."""
    beyond = found["up"].count("../") - depth
    return joined(page, found[0]) if beyond < 1 else f"{page.partition('//')[0]}//{found['path']}"
