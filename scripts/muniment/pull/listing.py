"""Which posts a blog shows at all: listed page by page, and those that the listing lacks asked for by number."""

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any

from muniment.links.answer import Answer, Ask
from muniment.pull import interface, replies
from muniment.pull.replies import Reply

TIMES = 2
"""How often a blog is listed where posts were deleted meanwhile, which shifts others past the page that is asked."""
Asking = Generator[Ask, Answer, Reply]
Get = Callable[[str], Asking]
Listed = dict[int, tuple[str, str]]
"""When each post changed last, and its address, by its number at the blog."""


def shown(get: Get, root: str, home: str, known: Iterable[int]) -> Generator[Ask, Answer, tuple[Listed, int]]:
    """Return the posts that a blog shows, and how many it says that it has; 0 where it does not.

    None of those known is missing that it still shows by its number.
    """
    listed, slipped, total = Listed(), Listed(), 0
    for _ in range(TIMES):
        listed, total = yield from _listed(get, root, home)
        slipped = yield from _by_number(get, root, home, sorted({*known} - listed.keys()))
        if not slipped:
            break
    return {**listed, **slipped}, total


def _listed(get: Get, root: str, home: str) -> Generator[Ask, Answer, tuple[Listed, int]]:
    listed, page, more, total = Listed(), 1, True, 0
    while more:
        reply = yield from get(interface.listing(root, page))
        total = reply.total or 0
        found = {post["id"]: standing(post) for post in replies.posts(reply, home)}
        before = len(listed)
        listed |= found
        more = reply.goes_on(page, seen=len(listed), fresh=len(listed) > before)
        page += 1
    return listed, total


def _by_number(get: Get, root: str, home: str, wanted: list[int]) -> Generator[Ask, Answer, Listed]:
    found = Listed()
    for some in interface.parted(wanted, interface.NAMES_AT_ONCE):
        reply = yield from get(interface.listing(root, 1, some))
        found |= {post["id"]: standing(post) for post in replies.posts(reply, home) if post["id"] in some}
    return found


def standing(post: Mapping[str, Any]) -> tuple[str, str]:
    """Return when a post changed last, and its address."""
    return str(post.get("modified", "")), str(post.get("link", ""))
