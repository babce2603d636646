"""Whether a single value has the form that its field asks for."""

import datetime
import functools
import re
import unicodedata

from muniment.model.codes import COUNTRIES, LANGUAGES
from muniment.text import permalink
from muniment.text.patterns import late

DATE = late(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?)?)?")
LANGUAGE = late(r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:([A-Z]{2})|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")
IDENTIFIER = late(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ADDRESS = late(r"https?://[^\s/]", re.IGNORECASE)
DOMAIN = late(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")
NUMBERED = late(r"/p/[0-9]{1,9}/")
RESERVED = frozenset({"tag", "tags", "organisations", "countries", "search", "sources", "about", "data", "feed.xml"})
RESERVED |= {
    "assets",
    "years",
    "titles",
    "category",
    "p",
    "contributing",
    "operating",
    "edit",
    "index.html",
    "404.html",
}
"""First segments of addresses that are not posts (FORMATS.md, section 6)."""
COMMON = late(r"/[0-9]{4}/[0-9]{2}/[0-9]{2}/[a-z0-9-]{1,200}/")
"""Paths that need no second look."""
FORBIDDEN = late(r"[\x00-\x1f\x7f<>:\"|?*\\]")
"""What no name of a file may hold on Windows."""
OCTETS = 200
"""How long the name of a file, or one part of an address, may be."""


@functools.lru_cache(maxsize=1024)
def is_date(text: str) -> bool:
    """Return whether `text` is a date as FORMATS.md, section 2, allows it, `unknown` included."""
    found = DATE.fullmatch(text)
    if not found:
        return text == "unknown"
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        datetime.datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0)
    except ValueError:
        return False
    return True


def is_day(text: str) -> bool:
    """Return whether `text` is a whole day, YYYY-MM-DD."""
    return len(text) == len("YYYY-MM-DD") and is_date(text)


def address_fault(path: str) -> str:
    """Return what is wrong with a path on the site, and what would be right; empty where nothing is."""
    if COMMON.fullmatch(path):
        return ""
    segments = path.split("/")[1:-1]
    if "://" in path:
        return "must be the path alone, without https:// and host, as in /2018/04/12/slug/"
    if not (path.startswith("/") and path.endswith("/") and segments and all(segments)):
        return "must begin and end with '/', as in /2018/04/12/slug/"
    if {".", "..", "index.html"} & set(segments) or FORBIDDEN.search(path) or re.search(r"\s|#", path):
        return "may not hold '.', '..', index.html, spaces or any of < > : \" | ? * \\ #"
    if re.search(r"%[0-9A-Fa-f]{2}", path) or unicodedata.normalize("NFC", path) != path:
        return "must be written decoded and in NFC, not percent-encoded"
    if is_reserved(path) or is_index(path):
        return "is the address of an index page; a post needs one of its own"
    if any(len(segment.encode()) > OCTETS for segment in segments):
        return f"has a part longer than {OCTETS} bytes"
    return ""


def is_reserved(path: str) -> bool:
    """Return whether a path begins as addresses do that are not posts."""
    return not RESERVED.isdisjoint(path.split("/", 2)[1:2])


def is_index(path: str) -> bool:
    """Return whether a path is that of a year, a month or a day."""
    return re.fullmatch(r"/\d{4}/(?:\d\d/){0,2}", path) is not None


def former_fault(path: str) -> str:
    """Return what is wrong with a path that leads to a post; its number at the blog may (FORMATS.md, section 6)."""
    return "" if NUMBERED.fullmatch(path) else address_fault(path)


def is_language(text: str) -> bool:
    """Return whether `text` is a language tag (BCP 47) of a known language and region."""
    found = LANGUAGE.fullmatch(text)
    if not found or (found[2] and found[2] not in COUNTRIES):
        return False
    return len(found[1]) == 3 or found[1] in LANGUAGES


def is_file_name(name: str) -> bool:
    """Return whether a name can be that of a file beside a post: no path, no address."""
    short = len(name.encode(errors="replace")) <= OCTETS
    return short and bool(re.fullmatch(r"[^/\\:\x00-\x1f]+", name)) and name.strip(".") != ""


def is_segment(slug: str) -> bool:
    """Return whether a slug can be one part of an address."""
    if not slug[:1].isalnum() or not (slug[-1] == "_" or permalink.is_letter(slug[-1])):
        return False
    return permalink.hyphened(slug) == slug and slug != "index.html"
