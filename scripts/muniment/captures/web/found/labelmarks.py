"""How a page says that an element holds the tags or categories of a post: by where its links lead, by its `class`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.text import permalink
from muniment.text.patterns import late

TAG = late(
    r"/(?:tags?|tagged|labels?|topics?|keywords?|etiquet(?:as?|tes?)|schlagwort|mot-cle)/(?P<slug>[^/]+)/?$|/tags?(?:/?#|:)\w|[?&]tag=|"
    r"[?&]Subject(?:%3A|:)list="
)
CATEGORY = late(
    r"/(?:categor[a-zé]+|kategorie|rubrique|rubrik)(?:/|/?#\w|:\w)|[?&](?:cat|category_name)=|/CategoryView[,/]"
    r"|[/?]rubrique-?\d"
    r"|ViewCategory\.aspx\?"
)
SAYS = r"(?!(?:[a-z]+[-_]+)*(?:has|with|without|no|show|hide|is)[-_])"
"""What a name does not have that says of a list of other posts what each shows (Squarespace)."""
TAGS = late(rf"{SAYS}(?:[a-z]+[-_]+)*tags?(?:[-_]+(?:links?|list|items?|names?))?")
"""What themes call an element that holds the tags of a post; its links are tags wherever they lead."""
CATEGORIES = late(rf"{SAYS}(?:[a-z]+[-_]+)*(?:categor(?:y|ies)|cats?|rubrique)(?:[-_]+(?:links?|list|labels?|names?))?")
"""What they call one that holds its categories."""
EITHER = "p-category"
"""What marks a tag or a category, whatever its name (microformats, h-entry)."""

BESIDE = late(
    r"(?:[a-z]+[-_]+)*(?:navigation|pager|pagination|prev(?:ious)?|next|older|newer)(?:[-_]+[a-z]+)*|"
    r"(?:[a-z]+[-_]+)+nav(?:[-_]+[a-z]+)*"
)
"""What themes call the links to the posts before and after."""
AUTHOR = late(r"/author/[^/]+/?$|[?&]author=")
"""Where all posts of an author stand, which are no label (WordPress, get_author_posts_url)."""
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
LONGEST = 40
"""Characters of a heading that announces tags."""


@lru_cache(maxsize=4096)
def kept(classes: frozenset[str]) -> str:
    """Return the field whose entries an element of these classes is there to hold; empty for any other."""
    if EITHER in classes:
        return "tags"
    return "tags" if is_called(classes, TAGS) else "categories" if is_called(classes, CATEGORIES) else ""


@lru_cache(maxsize=4096)
def is_called(classes: frozenset[str], pattern: re.Pattern[str]) -> bool:
    """Return whether one of the classes is as a pattern says."""
    return any(map(pattern.fullmatch, classes))


def named(words: str) -> str:
    """Return a label without the sign before it, or what a theme draws between it and the next within its link."""
    return words.lstrip("# ").rstrip(" ·•|›»,;")


def is_tag(link: Element) -> bool:
    """Return whether a link is marked as one to all posts of a tag, and leads to no author's."""
    return "tag" in link.get("rel").split() and not AUTHOR.search(link.get("href"))


def permalinks(title: Element, elements: Iterable[Element]) -> set[str]:
    """Return where the title of a post leads, and the address that links among its elements are marked to say.

    That is the post's own (HTML, rel): it has but one.
    """
    marked = (link for link in elements if link.name == "a" and link.mentions("bookmark"))
    told = [(link, link.get("rel").split()) for link in marked]
    found = {one.get("href") for one, rel in told if "bookmark" in rel and "tag" not in rel and not leads(one)}
    return {link.get("href") for link in title.walk() if link.name == "a"} | (found if len(found) == 1 else set())


def leads(link: Element) -> bool:
    """Return whether an element leads to all posts of a tag or category, by its address."""
    return any(kind.search(link.get("href")) for kind in (TAG, CATEGORY))


def files(link: Element, host: str) -> bool:
    """Return whether a link leads to all posts of a category of the blog on a host."""
    address = link.get("href")
    return CATEGORY.search(address) is not None and blogaddress.host_of(address) in ("", host)


def links(element: Element) -> list[Element]:
    """Return the links within an element."""
    return [link for link in element.walk() if link.name == "a"]


def is_hashed(element: Element) -> bool:
    """Return whether an element holds nothing but links to tags that each begin with the sign for them."""
    within = [link for link in links(element) if link.words]
    if not within or not all(link.words.startswith("#") and TAG.search(link.get("href")) for link in within):
        return False
    return _are_all(within, element)


def is_headed(element: Element) -> bool:
    """Return whether an element holds nothing but a heading that announces tags, and links in one element under it."""
    worded = (child for child in element.children if isinstance(child, Element) and child.is_worded)
    inner = list(islice(worded, len(("a heading", "a list", "more"))))
    if len(inner) != len(("a heading", "a list")) or inner[0].name not in HEADINGS or not inner[0].says_less(LONGEST):
        return False
    within = [link for link in links(inner[1]) if link.words and link.get("href")]
    return bool(within) and _are_all(within, inner[1]) and LABELLING.fullmatch(inner[0].words) is not None


def is_list(element: Element, host: str) -> bool:
    """Return whether an element holds nothing but links to tags of a blog, each called as its address has it."""
    within = [link for link in links(element) if link.words]
    if not within or not all(_is_named(link, host) for link in within):
        return False
    return _are_all(within, element)


def _are_all(within: Sequence[Element], element: Element) -> bool:
    """Return whether links within an element hold all its words."""
    return sum(len("".join(link.words.split())) for link in within) == len("".join(element.words.split()))


def _is_named(link: Element, host: str) -> bool:
    address = link.get("href")
    if blogaddress.host_of(address) not in ("", host) or not TAG.search(address):
        return False
    return blogaddress.path_of(address).strip("/").rpartition("/")[2].lower() == permalink.slug(link.words)


def slugs(elements: Iterable[Element], host: str) -> Iterator[tuple[str, str]]:
    """Yield the words of links to tags of a blog with what it calls those in the addresses, the first of each last."""
    for element in reversed([one for one in elements if one.name == "a"]):
        address = element.get("href")
        found = TAG.search(address) if blogaddress.host_of(address) in ("", host) or not host else None
        if found and found["slug"]:
            yield named(element.words), found["slug"]
