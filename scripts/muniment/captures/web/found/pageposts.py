"""The posts of a web page that its blog has as such: not its pages and other kinds, but the posts listed on those."""

from collections import Counter
from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagekinds, postmarks, sighting, titlelists, ways
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress
from muniment.text import hosts
from muniment.text.patterns import late

BLOCK = "wp-block-latest-posts"
"""The class of WordPress's block of latest posts (render_block_core_latest_posts)."""
NETWORK = late(
    r"(?:[a-z-]+\.)?(?:facebook\.[a-z]{2,3}|fb\.com|twitter\.com|x\.com|instagram\.com|t\.me|vk\.com|threads\.net)"
)
"""Hosts of what somebody says elsewhere, which widgets show beside posts."""
ACCOUNT = late(r"/?(?:[^/]+|(?:pages|groups|people|channel|s)/.+)?/?")
"""Where somebody has a page there; what was said has one below it."""
TEXTS = frozenset({f"{BLOCK}__post-excerpt", f"{BLOCK}__post-full-content"})


def find(root: Element) -> tuple[list[Sighted], Counter[str]]:
    """Return the posts of a page from the top, and how much it shows of other kinds.

    What has nothing but a list of others under its title is none.
    """
    around, page = pagekinds.around(root), Metadata(list(root.walk()))
    seen = [one for one in sighting.find(page) if not ways.is_sure(one.content)]
    seen = [one for one in seen if not _is_said_elsewhere(one)]
    seen = [one for one in seen if not titlelists.is_taken((one.post, one.title, one.content), page)]
    every = [(one, pagekinds.other(one, around)) for one in seen]
    found, kinds = [one for one, kind in every if not kind], Counter(kind for _, kind in every if kind)
    if found:
        return found, kinds
    pages = [one for one, kind in every if kind == pagekinds.PAGE]
    return [post for page in pages for post in ([*_latest(page.content)] or sighting.listed(page.post))], kinds


def _is_said_elsewhere(seen: Sighted) -> bool:
    """Return whether what nothing marks as a post has a title that leads to an account, as a widget shows its owner.

    One that leads to what was said there is of a blog that tells of it.
    """
    links = [one.get("href") for one in seen.title.walk() if one.name == "a"]
    led = bool(links) and all(map(_is_account, links))
    return led and not postmarks.is_post(seen.post)


def _is_account(link: str) -> bool:
    return bool(NETWORK.fullmatch(hosts.host(link)) and ACCOUNT.fullmatch(blogaddress.path_of(link)))


def _latest(page: Element) -> Iterator[Sighted]:
    """Yield the posts that such a block lists with more than their titles, within the text of a page."""
    for block in (element for element in page.walk() if BLOCK in element.classes):
        for post in (child for child in block.children if isinstance(child, Element) and child.name == "li"):
            inner = list(post.walk())
            title = next((element for element in inner if element.name == "a" and element.words), None)
            text = next((element for element in inner if not TEXTS.isdisjoint(element.classes)), None)
            if title is not None and text is not None and text.order > title.order:
                yield Sighted(post, title, text)
