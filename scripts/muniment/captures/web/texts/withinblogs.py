"""On which host a page is that says no address of its own: links and forms that only lead within a blog are there."""

from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.unmarked import ROOT
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.page import heading
from muniment.text import folding
from muniment.text.hosts import joined
from muniment.text.patterns import late

BESIDE = frozenset({"prev", "next"})
"""What links to the posts or pages before and after say that they are (HTML, 4.6.6)."""
ANSWERED = late(r"(?i)/wp-comments-post\.php$|/(?:mt|comments)[-\w]*\.(?:cgi|php)$")
"""Where the form for a comment is sent (WordPress, Movable Type)."""


def address(root: Element) -> str:
    """Return where the host of a page begins: by where its links lead that go within the blog, if it is one host."""
    every = [*root.walk()]
    head = next((one.words for one in every if one.name == "title"), "")
    for told in (_beside(every), _answered(every), _named(every, head), _filed(every)):
        led = [url for url in told if blogaddress.host_of(url)]
        if len({blogaddress.host_of(url) for url in led}) == 1:
            return joined(led[0], "/")
    return ""


def homes(root: Element) -> set[str]:
    """Return the hosts to whose beginnings a page leads."""
    links = (link.get("href") for link in root.walk() if link.name == "a")
    return {blogaddress.host_of(href) for href in links if ROOT.fullmatch(href)} - {""}


def _beside(every: list[Element]) -> Iterator[str]:
    links = (one for one in every if one.name in ("a", "link") and one.mentions("rel"))
    yield from (one.get("href") for one in links if not BESIDE.isdisjoint(one.get("rel").split()))


def _answered(every: list[Element]) -> Iterator[str]:
    yield from (one.get("action") for one in every if one.name == "form" and ANSWERED.search(one.get("action")))


def _named(every: list[Element], head: str) -> Iterator[str]:
    """Yield where a site begins, to which its name leads, with which the title of the document begins or ends."""
    parts = heading.SITED.split(head)
    names = {folding.letters(parts[0]), folding.letters(parts[-1])} - {""}
    links = (one for one in every if one.name == "a" and ROOT.fullmatch(one.get("href")))
    yield from (one.get("href") for one in links if folding.letters(one.words) in names)


def _filed(every: list[Element]) -> Iterator[str]:
    """Yield where the posts of a category are listed; those of a tag were often listed for many blogs together."""
    links = (one for one in every if one.name == "a" and "category" in one.get("rel").split())
    yield from (one.get("href") for one in links if labelmarks.CATEGORY.search(one.get("href")))
