"""Addresses of posts on the blog itself: on which host they are, and which path they give a post."""

from collections.abc import Set
from functools import lru_cache
from urllib.parse import urlsplit

from muniment.text import hosts, permalink
from muniment.text.patterns import late

NUMBER = late(r"(?:^|&)p=(\d+)")
"""The number of a post in an address of a blog that gives its posts no other, or had given none yet."""
BLOG = late(r"/?|(?!/\d{4}/).*/(?:index\.php)?")
"""Where a blog begins on its host, of which a number is asked."""
PLAIN = late(r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(/[A-Za-z0-9/.~_+,;:=@-]*)(?:[?#]|\Z)")
"""Addresses whose path can be read off: nothing in it is encoded or beyond ASCII."""
JOINER = "\u2060"
"""Stands for a break that a tool put within an address: a character of no width that is no space."""
SHAPE = 5
"""Parts of a permalink's path between strokes, the empty ones at both ends included: /2018/04/12/slug/."""


def is_own(url: str, names: Set[str]) -> bool:
    """Return whether an address is on one of the hosts `names`, which are without `www.`."""
    return host_of(url) in names


def is_here(url: str, names: Set[str]) -> bool:
    """Return whether an address is on one of the hosts `names`, or on that of the page that links to it: '/2019/a/'."""
    return url[:1] == "/" != url[1:2] or is_own(url, names)


def host_of(url: str) -> str:
    """Return the host of an address without `www.`."""
    return bare(hosts.host(url.replace(JOINER, "")))


def bare(host: str) -> str:
    """Return a host name without `www.`."""
    return host.lower().removeprefix("www.")


def root(url: str) -> str:
    """Return the address of the root of the host that an address is on; empty where it is on none."""
    return f"https://{host}/" if (host := hosts.host(url)) else ""


@lru_cache(maxsize=256)
def path_of(url: str) -> str:
    """Return the decoded path of an address with strokes at both ends, as permalinks are stored; /p/123/ of ?p=123."""
    if (plain := PLAIN.match(url)) and "p=" not in url:
        return plain[1] if plain[1].endswith("/") else f"{plain[1]}/"
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if BLOG.fullmatch(parts.path) and (number := NUMBER.search(parts.query)):
        return f"/p/{number[1]}/"
    path = permalink.decoded(parts.path)
    return path if path.endswith("/") else f"{path}/"


def is_post(url: str) -> bool:
    """Return whether an address has the form of a post's."""
    parts = path_of(url).split("/")
    return (len(parts) > SHAPE - 1 and parts[1].isdigit()) or ("p=" in url and "p=" in urlsplit(url).query)
