"""Where the REST interface of a blog is, and the addresses of what can be asked of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, urljoin

from muniment.links.answer import Answer
from muniment.text import hosts
from muniment.text.patterns import late

IN_HEADER = late(r"<([^<>]+)>\s*;\s*rel=[\"']?https://api\.w\.org/")
IN_PAGE = late(rb"<link\b(?=[^>]*\brel=[\"']?https://api\.w\.org/)[^>]*\bhref=[\"']?([^\"'\s>]+)", re.IGNORECASE)
"""How a blog says where its interface is (WordPress, rest_output_link_header and rest_output_link_wp_head)."""
FIELDS = {"users": "id,name", "media": "id,source_url,alt_text,caption"}
"""What is asked of other things than tags and categories."""
POSTS_AT_ONCE = 50
NAMES_AT_ONCE = 100
"""The most that WordPress gives at a time."""


def said(answer: Answer) -> str:
    """Return where a page says that the interface of its blog is; empty where it says nothing."""
    header = IN_HEADER.search(answer.headers.get("link", ""))
    if header:
        return hosts.joined(answer.url, str(header[1]))
    page = IN_PAGE.search(answer.body)
    return hosts.joined(answer.url, page[1].decode("utf-8", "replace").replace("&amp;", "&")) if page else ""


def usual(home: str) -> str:
    """Return where the interface of a blog is by default."""
    return urljoin(home if home.endswith("/") else f"{home}/", "wp-json/")


def is_elsewhere(root: str, home: str) -> bool:
    """Return whether an interface is at another host than its blog."""
    return hosts.host(root) != hosts.host(home)


def posts(root: str, page: int, *, after: str = "") -> str:
    """Return the address of a page of posts, those first that changed longest ago."""
    since = [("modified_after", after)] if after else []
    order = [("orderby", "modified"), ("order", "asc")]
    return _address(root, "posts", [("per_page", str(POSTS_AT_ONCE)), ("page", str(page)), *order, *since])


def listing(root: str, page: int, numbers: Iterable[int] = ()) -> str:
    """Return the address of a page of posts' numbers, and when they changed: of all, or of those with these numbers."""
    fields = [("_fields", "id,modified,link"), ("orderby", "id"), ("order", "asc")]
    chosen = [("include", listed)] if (listed := ",".join(map(str, numbers))) else []
    return _address(root, "posts", [("per_page", str(NAMES_AT_ONCE)), ("page", str(page)), *fields, *chosen])


def chosen(root: str, numbers: Iterable[int]) -> str:
    """Return the address of posts by number."""
    listed = ",".join(map(str, numbers))
    return _address(root, "posts", [("per_page", str(NAMES_AT_ONCE)), ("include", listed)])


def names(root: str, kind: str, numbers: Iterable[int]) -> str:
    """Return the address of the names of tags, categories or users, or of what is told of pictures."""
    fields = FIELDS.get(kind, "id,name,slug,taxonomy")
    listed = ",".join(map(str, numbers))
    return _address(root, kind, [("per_page", str(NAMES_AT_ONCE)), ("include", listed), ("_fields", fields)])


def parted(wanted: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Yield numbers in parts of at most that many."""
    return (wanted[place : place + size] for place in range(0, len(wanted), size))


def _address(root: str, kind: str, questions: list[tuple[str, str]]) -> str:
    asked = "&".join(f"{name}={quote(value, safe=',:')}" for name, value in questions)
    whole = f"{root if root.endswith('/') or '?' in root else root + '/'}"
    if "rest_route=" in whole:
        return f"{whole.rstrip('/')}/wp/v2/{kind}&{asked}"
    return f"{whole}wp/v2/{kind}?{asked}"
