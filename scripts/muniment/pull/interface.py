"""Where the REST interface of a blog is, and the addresses of what can be asked of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, unquote, urljoin

import msgspec

from muniment.links import address
from muniment.links.address import NotAskable, Target
from muniment.links.answer import Answer
from muniment.text import hosts
from muniment.text.patterns import late

IN_HEADER = late(r"<([^<>]+)>\s*;\s*rel=[\"']?https://api\.w\.org/")
IN_PAGE = late(rb"<link\b(?=[^>]*\brel=[\"']?https://api\.w\.org/)[^>]*\bhref=[\"']?([^\"'\s>]+)", re.IGNORECASE)
"""How a blog says where its interface is (WordPress, rest_output_link_header and rest_output_link_wp_head)."""
ROUTE = "rest_route="
"""The question in which a blog without permalinks has the path in its interface (WordPress, get_rest_url)."""
FIELDS = {"users": "id,name", "media": "id,source_url,alt_text,caption"}
"""What is asked of other things than tags and categories."""
POSTS_AT_ONCE = 50
NAMES_AT_ONCE = 100
"""The most that WordPress gives at a time."""
FEWEST = 10
"""What it gives where nothing is said, and so whatever a blog has bounded it to (WP_REST_Controller, per_page)."""


def said(answer: Answer) -> str:
    """Return where a page says that the interface of its blog is; empty where it says nothing that can be asked."""
    header, page = IN_HEADER.search(answer.headers.get("link", "")), IN_PAGE.search(answer.body)
    told = str(header[1]) if header else page[1].decode("utf-8", "replace").replace("&amp;", "&") if page else ""
    try:
        return address.sent_on(Target(answer.url), told).url if told else ""
    except NotAskable:
        return ""


def usual(home: str) -> str:
    """Return where the interface of a blog is by default."""
    return urljoin(home if home.endswith("/") else f"{home}/", "wp-json/")


def is_elsewhere(root: str, home: str) -> bool:
    """Return whether an interface is at another host than its blog."""
    return hosts.host(root) != hosts.host(home)


class Interface(msgspec.Struct, frozen=True):
    """Where an interface is, and how many of anything are asked of it at a time."""

    root: str
    most: int = NAMES_AT_ONCE

    def posts(self, page: int, *, after: str = "") -> str:
        """Return the address of a page of posts, those first that changed longest ago."""
        since = [("modified_after", after)] if after else []
        order = [("orderby", "modified"), ("order", "asc")]
        return self._address("posts", [self._size(POSTS_AT_ONCE), ("page", str(page)), *order, *since])

    def listing(self, page: int, numbers: Iterable[int] = ()) -> str:
        """Return the address of a page of posts' numbers and when they changed: of all, or of those numbers."""
        fields = [("_fields", "id,modified,link"), ("orderby", "id"), ("order", "asc")]
        chosen = [("include", listed)] if (listed := ",".join(map(str, numbers))) else []
        return self._address("posts", [self._size(), ("page", str(page)), *fields, *chosen])

    def chosen(self, numbers: Iterable[int]) -> str:
        """Return the address of posts by number."""
        return self._address("posts", [self._size(), ("include", ",".join(map(str, numbers)))])

    def names(self, kind: str, numbers: Iterable[int]) -> str:
        """Return the address of the names of tags, categories or users, or of what is told of pictures."""
        fields = FIELDS.get(kind, "id,name,slug,taxonomy")
        return self._address(kind, [self._size(), ("include", ",".join(map(str, numbers))), ("_fields", fields)])

    def parted(self, wanted: Sequence[int], size: int = NAMES_AT_ONCE) -> Iterator[Sequence[int]]:
        """Yield numbers in parts of at most that many."""
        size = min(size, self.most)
        return (wanted[place : place + size] for place in range(0, len(wanted), size))

    def _size(self, wished: int = NAMES_AT_ONCE) -> tuple[str, str]:
        return "per_page", str(min(wished, self.most))

    def _address(self, kind: str, questions: list[tuple[str, str]]) -> str:
        """Return an address of the interface; one without permalinks has its paths in a question, others beside it."""
        path, _, query = self.root.partition("#")[0].partition("?")
        given = query.split("&") if query else []
        route = next((part for part in given if part.startswith(ROUTE)), "")
        above = unquote(route.removeprefix(ROUTE)) if route else path
        below = f"{above.rstrip('/')}/wp/v2/{kind}"
        given = [f"{ROUTE}{below}" if part == route else part for part in given]
        asked = [*given, *(f"{name}={quote(value, safe=',:')}" for name, value in questions)]
        return f"{path if route else below}?{'&'.join(asked)}"
