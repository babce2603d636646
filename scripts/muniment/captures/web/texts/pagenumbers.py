"""The number that WordPress gave a post, which stays where title and address change; that of a further page of one."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from muniment.captures.hypertext import relinked
from muniment.captures.hypertext.markup import Element
from muniment.captures.structured import numbers
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress
from muniment.text import hosts
from muniment.text.patterns import late

CLASS = late(r"post-(\d{1,9})")
"""The class of a post (WordPress, get_post_class)."""
BESIDE = frozenset({"type-post", "status-publish", "hentry"})
"""Classes of which WordPress has one beside that; other systems number the posts of each page from 1."""
SINGLE = late(r"postid-(\d{1,9})")
"""The class of the body of a page of one post (WordPress, get_body_class)."""
OWN = late(r"^(?:/?|/wp-trackback\.php)$")
"""The path of what leads to a post by its number, or answers for it."""
ANSWER = late(r"/wp/v2/posts/(\d{1,9})$")
"""How the address ends at which the interface of a blog has a post (WordPress, rest_output_link_wp_head)."""
FURTHER = late(r"(/\d{4}/\d\d/\d\d/[^/?#]+/)(?P<number>\d+)/?$")
"""How the address of a further page of a post ends (WordPress, wp_link_pages)."""
BEHIND = late(r"/?(\d{1,4})/?|&page=(\d{1,4})")
"""What stands there behind the address of a post that has no date, which the page tells machines."""


def address(root: Element, seen: Sighted, link: str, *, alone: bool) -> str:
    """Return the address that its number gives a post on a page; empty where the page does not say it.

    `link`: the post's own address, where it is known; `alone`: whether the page is of this post.
    """
    number = next(_told(root, seen, alone=alone), "")
    host = hosts.host(link) or (next(filter(None, map(hosts.host, _own(root))), "") if number else "")
    return f"https://{host}/?p={number}" if number and host else ""


def _told(root: Element, seen: Sighted, *, alone: bool) -> Iterator[str]:
    classes = seen.post.classes
    if not seen.is_page and not classes.isdisjoint(BESIDE):
        yield from (found[1] for one in sorted(classes) if (found := CLASS.fullmatch(one)))
    for element in root.walk() if alone else ():
        if element.name == "body":
            yield from (found[1] for one in sorted(element.classes) if (found := SINGLE.fullmatch(one)))
        elif element.name == "link":
            yield from _linked(element)


def _linked(link: Element) -> Iterator[str]:
    """Yield the number in a short address of a page, or in that of its answer."""
    written = link.get("href")
    if link.get("rel") == "shortlink":
        yield from (found[1] for found in [blogaddress.NUMBER.search(written.partition("?")[2])] if found)
    elif link.get("type") == "application/json":
        yield from (found[1] for found in [ANSWER.search(written)] if found)


def linked(found: Iterable[Sighted]) -> Iterator[str]:
    """Yield the numbers by which the texts of a page link to posts, which may be beside them."""
    for element in (element for one in found for element in one.content.walk() if element.name == "a"):
        if element.mentions("p="):
            yield from numbers.linked(element.get("href"))


def led(root: Element, seen: Sighted, page: str) -> Iterator[str]:
    """Yield the address by its number of the one post of a page, on a blog that leads to it, or in it, by that.

    Old themes say the number in the name of what holds the post alone. `page`: an address on the blog's host.
    """
    around = (e for e in root.walk() if e.holds(seen.content) and not e.is_bare)
    named = {found[1] for e in around if (found := CLASS.fullmatch(e.get("id")))}
    for link in root.walk() if len(named) == 1 else ():
        parts = urlsplit(link.get("href")) if link.name == "a" and link.mentions("p=") else None
        number = blogaddress.NUMBER.search(parts.query) if parts and OWN.search(parts.path) else None
        if (
            parts
            and number
            and number[1] in named
            and blogaddress.host_of(link.get("href")) == blogaddress.host_of(page)
        ):
            yield f"{parts.scheme}://{parts.netloc}/?p={number[1]}"


def _own(root: Element) -> Iterator[str]:
    """Yield the addresses that a page says are its own."""
    wanted = ("canonical", "shortlink")
    yield from (
        element.get("href") for element in root.walk() if element.name == "link" and element.get("rel") in wanted
    )


def parted(url: str, root: Element) -> tuple[str, str]:
    """Return the address of the post of which a page is a further one, and its number; else itself and none."""
    if found := FURTHER.search(url):
        return FURTHER.sub(r"\1", url), found["number"]
    for own in relinked.embedded(root) if url.rstrip("/")[-1:].isdigit() else ():
        if url.startswith(own) and (found := BEHIND.fullmatch(url, len(own))):
            return own, found[1] or found[2]
    return url, ""
