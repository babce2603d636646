"""Tells by their addresses whether two pictures are one file, in whatever size it is shown."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from muniment.captures.hypertext import figures
from muniment.text.patterns import late

PHOTON = late(r"i\d\.wp\.com")
"""Hosts of WordPress that show the pictures of other hosts in other sizes."""
PICTURE = late(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$", re.IGNORECASE)
"""How the path of an address ends that names a file by itself."""
SCALES = frozenset({"w", "h", "width", "height", "resize", "fit", "crop", "ssl", "quality", "strip", "zoom"})
"""Parts of a query that say in which size such a file is shown, and how finely; all others may name another file."""


@lru_cache(maxsize=1024)
def named(address: str) -> str:
    """Return what is the same for the addresses of one file in all its sizes; empty where there is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    place = parts.path.removeprefix("/") if PHOTON.fullmatch(parts.netloc) else f"{parts.netloc}{parts.path}"
    file = figures.unsized(place)
    asked = parts.query.split("&") if parts.query else []
    kept = [part for part in asked if part.partition("=")[0] not in SCALES] if PICTURE.search(file) else asked
    return f"{file}?{'&'.join(kept)}" if kept else file
