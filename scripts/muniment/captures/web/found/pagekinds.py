"""What a web page shows that its blog has not as a public post: pages, such as 'About', other kinds, locked posts.

Nor is a post what a server, or what guards it, shows in the place of a page that was asked for.
"""

from collections.abc import Iterator
from functools import lru_cache

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import postmarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import withheldwords
from muniment.text import days
from muniment.text.patterns import late

KIND = late(r"type-([a-z0-9_-]+)")
OWN = late(r"status-publish|post-\d+")
"""Classes beside which that of a kind stands (WordPress, get_post_class)."""
PAGE = "page"
"""What stands for itself and is none of the posts: a front page, 'About'."""
NOWHERE = frozenset({"error404", "search-no-results"})
"""Classes of a page that its blog shows where there is none, or nothing is found (WordPress, get_body_class)."""
NOTHING = "error404"
"""What such a page is counted as."""
LOCKED = frozenset(
    "post-password-required post-password-protected status-private status-draft status-pending status-future"
    " status-trash".split()
)
"""Classes of a post that not everyone is shown, be it to one who gave its password (WordPress, get_post_class)."""
STATUS = late(r"status-(?!(?:publish|inherit)$)[a-z0-9_-]+")
"""The class of its status, where that is none of WordPress's public ones; that of its kind stands beside it."""
PUBLIC = "status-publish"
"""The class of a post that its blog has as a public one, whatever its title begins with."""
READER = "logged-in"
"""The class of a page that is shown to one who is (WordPress, get_body_class; Drupal)."""
NUMBERED = late(r"page-id-\d+")
SERVERS = (
    r"Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Gone|Too Many Requests"
    r"|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out"
)
TITLE = late(
    rf"[45]\d\d:? (?:{SERVERS})|Just a moment\.\.\.|Attention Required! \| Cloudflare|DDoS-Guard"
    r"|[\w-]+(?:\.[\w-]+)+ \| 5\d\d: .{1,60}|Access denied \| .{1,80} used Cloudflare.{0,60}|Account Suspended"
    r"|(?:Internet Archive )?Wayback Machine|Database Error|Error establishing a database connection"
)
"""The whole title of such a document, of servers (RFC 9110, 15.5 and 15.6), Cloudflare, cPanel, the archive, and of
WordPress (dead_db)."""
ALIKE = late(rf"{SERVERS}|[45]\d\d|(?:Site )?Maintenance(?: mode)?")
"""One of servers and of WordPress (wp_maintenance) that a post may have too, beside its day."""
LISTING = late(r"Index of (/.*)")
"""The title of a list of files (Apache, mod_autoindex; nginx, ngx_http_autoindex_module)."""
SHORT = 1200
"""Characters that such a page says fewer of."""


def other(seen: Sighted, around: frozenset[str]) -> str:
    """Return the kind of what is no post; empty for posts, and where nothing says it. `around`: the page's classes."""
    classes = seen.post.classes
    if any(map(OWN.fullmatch, classes)):
        kinds = [found[1] for one in sorted(classes) if (found := KIND.fullmatch(one))]
        return next((kind for kind in kinds if kind != "post"), "")
    if not NOWHERE.isdisjoint(around):
        return NOTHING
    return PAGE if seen.is_page and PAGE in around and any(map(NUMBERED.fullmatch, around)) else ""


def around(root: Element) -> frozenset[str]:
    """Return the classes of a page's body."""
    return next((element.classes for element in root.walk() if element.name == "body"), frozenset())


@lru_cache(maxsize=4096)
def _is_marked(classes: frozenset[str]) -> bool:
    """Return whether the classes of a post say that it is not for everyone."""
    told = any(map(STATUS.fullmatch, classes)) and any(map(KIND.fullmatch, classes))
    return told or not LOCKED.isdisjoint(classes)


def names_locked(root: Element) -> bool:
    """Return whether a page marks a post that not everyone is shown, or links to one, if only beside its own."""
    marked = [one for one in root.walk() if not one.is_bare]
    if any(_is_marked(one.classes) and any(map(OWN.fullmatch, one.classes)) for one in marked):
        return True
    words = (part for one in marked if one.name == "a" for part in _said(one))
    titled = (one.get("title") for one in root.walk() if one.name == "link")
    return any((":" in title or "：" in title) and withheldwords.is_withheld(title) for title in (*words, *titled))


def _said(link: Element) -> Iterator[str]:
    """Yield the words of a link, those of each part of it, and its title."""
    yield from (link.words, link.get("title"))
    yield from (one.words for one in link.walk() if one is not link)


def is_locked(seen: Sighted) -> bool:
    """Return whether a post is shown to those alone who know its password, or are logged in."""
    post, title = seen.post, seen.title.words
    leads = next((link.get("href") for link in seen.title.walk() if link.name == "a"), "")
    if _is_marked(post.classes) or (withheldwords.is_private(title, leads) and PUBLIC not in post.classes):
        return True
    if any("post-password-form" in element.classes for element in post.walk() if element.name == "form"):
        return True
    if not withheldwords.is_protected(title):
        return False
    return withheldwords.asks(post.words.replace(title, "")) or withheldwords.is_unlocked(title, leads)


def is_not_served(root: Element) -> bool:
    """Return whether a page is one of those by its whole title: it lists files, or says little and marks no post."""
    title = next((one.words for one in root.walk() if one.name == "title"), "")
    if LISTING.fullmatch(title):
        return any(one.name == "h1" and one.words == title for one in root.walk())
    if not (TITLE.fullmatch(title) or ALIKE.fullmatch(title)) or not root.says_less(SHORT):
        return False
    dated = ALIKE.fullmatch(title) is not None and any(days.first(one.shown) for one in root.texts())
    return not dated and not any(map(postmarks.is_post, root.walk()))
