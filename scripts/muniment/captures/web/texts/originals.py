"""Where the page is that a reading view, or a letter to readers, was made of: it leads there beside its one post."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress, ownpages, viewed

WORDS = 60


def address(root: Element, posts: Sequence[Sighted]) -> str:
    """Return the address that a page of one post shows of the page that it was made of; empty where it shows none.

    Readers such as wallabag and Pocket name the host of an article and link to it. Letters say 'Read online', which
    leads to the post's own host if something else in its text does.
    """
    if len(posts) != 1:
        return ""
    within = posts[0].within
    links = [e for e in root.walk() if e.name == "a" and e.order not in within and "://" in e.get("href")]
    above = [link.get("href") for link in links if link.order < posts[0].content.order and _names_host(link)]
    named = above if len(set(map(blogaddress.host_of, above))) == 1 else []  # others are a list of friends
    return next((url for url in (*named, *_online(links, posts[0])) if ownpages.is_whole(url)), "")


def _names_host(link: Element) -> bool:
    host = blogaddress.host_of(link.get("href"))
    return bool(host) and link.says_less(WORDS) and blogaddress.bare(link.words) == host


def _online(links: Sequence[Element], post: Sighted) -> Iterator[str]:
    """Yield where links lead whose words say that a letter stands there too, without what counts its readers."""
    shown: set[str] | None = None
    for link in links:
        if link.says_less(WORDS) and viewed.ONLINE.fullmatch(link.words or " "):
            shown = shown or {blogaddress.host_of(url) for url in _led(post.content)}
            if blogaddress.host_of(link.get("href")) in shown:
                yield link.get("href").partition("?")[0]


def _led(content: Element) -> Iterator[str]:
    yield from (element.get("href") or element.get("src") for element in content.walk() if element.name in ("a", "img"))
