"""Tells which host of a page's links is its blog's own, and which links lead to the blog's posts."""

from collections.abc import Iterator, Sequence, Set

from muniment.captures.plain.page import ownlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import References
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.captures.words.cited import further
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import folding
from muniment.text.patterns import late

TOP, FEWEST = 5, 8
"""Lines at the top of a page that may say its name, and letters of a name that is sure."""
NUMBERED = late(r"/\d+/|[?&]p=\d")
"""What stands in the address of a post, as its day or its number."""

FRAMED = late(r"(?<=/)embed/(?:#\?secret=\w+)?$")
"""How the address ends at which WordPress shows a post in a frame (get_post_embed_url)."""


def found(page: Page, starts: Sequence[Start], refers: References) -> frozenset[str]:
    """Return the host names of the page's own blog, without `www.`; none where nothing tells them.

    Titles and dates lead to posts of it; where they are no links, labels and menus tell, or notes that lead to posts,
    or the name of the page at its top.
    """
    lines = [page.lines[number] for start in starts for number in (*start.title, start.date) if number >= 0]
    titled = frozenset(host for line in lines for host in _posts(addresses.find(refers.linked(line.text))))
    if titled:
        return titled
    if told := ownlinks.host(page.lines, refers.urls.values()) or _shared(page, starts, refers):
        return frozenset({blogaddress.bare(told)})
    noted = frozenset(host for line in _numbered(page) for host in _noted(line))
    return noted or _named(page) or _rooted(page, refers)


def _numbered(page: Page) -> Iterator[Line]:
    """Yield the lines that may hold the address of a post."""
    return (line for line in page.lines if addresses.able(line.text) and NUMBERED.search(line.text))


def _named(page: Page) -> frozenset[str]:
    """Return the hosts of addresses of posts in the texts that are called as the page calls itself at its top."""
    hosts = {host for line in _numbered(page) for host in _posts(addresses.find(line.text))}
    if not hosts:
        return frozenset()
    tops = (page.lines[number].words for number in page.full[:TOP])
    said = [words for line in tops if len(words := folding.letters(line)) >= FEWEST]
    called = {host: folding.letters(host.partition(".")[0]) for host in hosts}
    sure = {host: name for host, name in called.items() if len(name) >= FEWEST}
    return frozenset(host for host, name in sure.items() if any(one.startswith(name) for one in said))


def _rooted(page: Page, refers: References) -> frozenset[str]:
    """Return the host to whose root the words at the top of a page lead, where they lead to that of one alone."""
    tops = (addresses.find(refers.linked(page.lines[number].text)) for number in page.full[:TOP])
    shown = [one for found in tops for one in found if one.words]
    roots = {blogaddress.host_of(one.url) for one in shown if blogaddress.path_of(one.url) in ("", "/")}
    return frozenset(roots if len(roots) == 1 else ())


def _shared(page: Page, starts: Sequence[Start], refers: References) -> str:
    """Return the one host to which all titles lead that are links, where there are several; empty elsewhere."""
    linked = [addresses.find(refers.linked(page.lines[start.title[-1]].text)) for start in starts]
    led = {blogaddress.host_of(shown[0].url) for shown in linked if len(shown) == 1 and shown[0].words}
    return led.pop() if len(led) == 1 and sum(map(bool, linked)) > 1 else ""


def is_post(url: str, hosts: Set[str]) -> bool:
    """Return whether an address is that of a post on one of the blog's hosts."""
    return blogaddress.is_post(url) and ownpages.is_page(url, hosts)


def unframed(url: str) -> str:
    """Return the address of the post that a frame of WordPress shows at this one; any other as it is."""
    return FRAMED.sub("", url)


def _posts(shown: Sequence[addresses.Address]) -> Iterator[str]:
    yield from (blogaddress.host_of(one.url) for one in shown if blogaddress.is_post(one.url))


def _noted(line: Line) -> Iterator[str]:
    yield from _posts([one.address for one in further.find(line.text)])
