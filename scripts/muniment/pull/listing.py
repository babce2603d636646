"""Which posts a blog shows at all: listed page by page, and those that the listing lacks asked for by number."""

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from muniment.captures.hypertext import entry
from muniment.captures.merge.shelf import Shelf
from muniment.captures.structured import numbers
from muniment.links.answer import Answer, Ask
from muniment.pull import replies
from muniment.pull.interface import Interface
from muniment.pull.replies import Reply
from muniment.text import permalink

TIMES = 2
"""How often a blog is listed where posts were deleted meanwhile, which shifts others past the page that is asked."""
Asking = Generator[Ask, Answer, Reply]
Get = Callable[[str], Asking]
Listed = dict[int, tuple[str, str]]
"""When each post changed last, and its address, by its number at the blog."""


def shown(get: Get, blog: Interface, home: str, known: Iterable[int]) -> Generator[Ask, Answer, tuple[Listed, int]]:
    """Return the posts that a blog shows, and how many it says that it has; 0 where it does not.

    None of those known is missing that it still shows by its number.
    """
    listed, slipped, total = Listed(), Listed(), 0
    for _ in range(TIMES):
        listed, total = yield from _listed(get, blog, home)
        slipped = yield from _by_number(get, blog, home, sorted({*known} - listed.keys()))
        if not slipped:
            break
    return {**listed, **slipped}, total


def _listed(get: Get, blog: Interface, home: str) -> Generator[Ask, Answer, tuple[Listed, int]]:
    listed, page, more, total = Listed(), 1, True, 0
    while more:
        reply = yield from get(blog.listing(page))
        total = max(total, reply.total or 0)
        found = {post["id"]: standing(post) for post in replies.posts(reply, home)}
        before = len(listed)
        listed |= found
        more = reply.goes_on(page, seen=len(listed), fresh=len(listed) > before)
        page += 1
    return listed, total


def _by_number(get: Get, blog: Interface, home: str, wanted: list[int]) -> Generator[Ask, Answer, Listed]:
    found = Listed()
    for some in blog.parted(wanted):
        reply = yield from get(blog.listing(1, some))
        found |= {post["id"]: standing(post) for post in replies.posts(reply, home) if post["id"] in some}
    return found


def standing(post: Mapping[str, Any]) -> tuple[str, str]:
    """Return when a post changed last, and its address."""
    return str(post.get("modified", "")), str(post.get("link", ""))


def places(stand: Shelf, listed: Listed) -> set[str]:
    """Return the permalinks of what a blog lists, and those of the posts that stand for it by its numbers.

    Where addresses say no more than that (`?p=123`), or more than a permalink may be, its posts have others here.
    """
    named = {entry.named(numbers.address(f"{number}", link)) for number, (_, link) in listed.items()}
    posts = (stand.numbered(name, name) for name in named if name)
    paths = {path for _, link in listed.values() if (path := _path(link))}
    return paths | {kept.permalink for kept in posts if kept is not None}


def _path(address: str) -> str:
    try:
        path = permalink.decoded(urlsplit(address).path)
    except ValueError:
        return ""
    return path if path.endswith("/") else f"{path}/"
