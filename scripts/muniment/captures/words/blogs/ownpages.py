"""Tells addresses of a blog's posts and pages from those of its machinery: lists, labels, authors, replies, files."""

import re
from collections.abc import Set
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

import msgspec

from muniment.captures.words.blogs import blogaddress
from muniment.text import permalink
from muniment.text.patterns import late

FOLDERS = frozenset(
    "tag tags tagged label labels category categories topics author authors page feed feeds comments search categoria"
    " categorias categorie kategorie kategoria rubrique rubriques etiqueta etiquetas schlagwort mot-cle autor auteur"
    " autore wp-admin".split()
)
"""What stands in the path of an address that is no post's, by the rules of WordPress, Blogger and others."""
ASKED = frozenset("share replytocom paged like_comment query-page".split())
"""What the query of an address asks a blog for that is no post."""
PLAIN = frozenset("cat tag m author s".split())
"""What it asks the root of a blog whose addresses have no words; other sites' pages ask such for their own ends."""
ROOT = late(r"/?|.*/index\.php")
MARKS = late(r"respond|responses|comments?|comment-\d+|more-\d+|reply-title|content|main|primary|top|site-content")
"""What follows the # of an address within a page."""
MONTH = late(r"/\d{4}(?:/\d\d?){0,2}/?|(?:/[\w-]+)+/(?:19|20)\d\d/\d\d/\d\d/?")
POST = late(r"/\d{4}/\d\d/(?:\d\d/)?[^/]+/?")
UPLOAD = late(
    r"^/wp-(?:content|includes|json)/|/(?:xmlrpc|wp-[a-z-]+)\.php/?$|\.(?!(?:x?html?|s?html|php|aspx?|jsp|cfm)/?$)[a-z]\w{1,4}/?$",
    re.IGNORECASE,
)
"""The path of a file, which is no page."""
SCRIPT = late(r"\.(?:php|aspx?|jsp|cfm)\?", re.I)
"""What leads to a page that its query alone names."""
DATE = late(r"/\d{4}/\d\d/")
PAGES = frozenset(
    "about about-us about-me contact contact-us contacts donate donations team our-team staff jobs press"
    " faq imprint impressum datenschutz kontakt ueber-uns uber-uns mentions-legales a-propos qui-sommes-nous contacto"
    " quienes-somos sobre-nosotros sobre chi-siamo contatti over-ons o-nas hakkimizda privacy privacy-policy cookies"
    " cookie-policy terms terms-of-use terms-of-service get-involved support-us join-us our-work archive archives blog"
    " news home index newsletter subscribe login search sitemap links".split()
)
"""What sites call their pages that are no posts."""
MACHINERY = "machinery"
WORDS = 2
"""Hyphens in a slug that is long enough to be a title's."""
BLOGGER = ("www.blogger.com", "blogger.com")
"""Where Blogger shows who writes its blogs, and takes their comments; the blogs have other hosts."""
BUTTON = "/share-post.g"
"""Where the buttons lead by which a post on Blogger is shared, on that site's own host."""

MAKERS = frozenset(
    "wordpress.org wordpress.com blogger.com ghost.org gohugo.io jekyllrb.com drupal.org joomla.org spip.net "
    "dotclear.org typepad.com squarespace.com wix.com weebly.com tumblr.com substack.com typo3.org getgrav.org".split()
)
"""Hosts of what most sites are made with."""
THEME = late(
    r"/[^/]+/(?:(?:jekyll|hugo|hexo|pelican|zola|gatsby|eleventy)-[\w.-]+|[\w.-]+-theme|theme-[\w.-]+)/?", re.I
)
"""The path of a theme for some of these, where those who write such keep them."""
KEPT = frozenset({"github.com", "gitlab.com", "codeberg.org"})
SOCIAL = KEPT | frozenset(
    "twitter.com x.com facebook.com instagram.com youtube.com t.me linkedin.com bsky.app mastodon.social vk.com".split()
)
"""Hosts on which whoever keeps a blog has an account."""


class Own(msgspec.Struct, frozen=True):
    """What tells the blog's own addresses: that of one of its posts, or its root, and all names of its host."""

    base: str = ""
    hosts: frozenset[str] = frozenset()
    """Without `www.`; that of `base` need not be among them."""

    def has(self, url: str) -> bool:
        """Return whether an address is on the blog's host."""
        host = blogaddress.host_of(url)
        return bool(host) and (host in self.hosts or host == blogaddress.host_of(self.base))


@lru_cache(maxsize=256)
def kind(url: str, own: str | None = None) -> str:
    """Return what an address is to the blog: its MACHINERY, one of its posts, or something else.

    `own` is the blog's host; None for whatever host it is on.
    """
    try:
        parts = urlsplit(url.replace(blogaddress.JOINER, ""))
    except ValueError:
        return ""
    if parts.path == BUTTON or parts.netloc in BLOGGER:
        return MACHINERY
    if own is not None and parts.netloc not in ("", own):
        return ""
    asked = {key.partition("-")[0] if key.startswith("query-") else key for key, _ in parse_qsl(parts.query, True)}
    if asked & ASKED or "query" in asked or MARKS.fullmatch(parts.fragment) or url.endswith("/#"):
        return MACHINERY  # the last: a button that leads nowhere
    if asked & PLAIN and ROOT.fullmatch(parts.path):
        return MACHINERY
    if FOLDERS & set(parts.path.lower().split("/")) or MONTH.fullmatch(parts.path):
        return MACHINERY
    return "post" if POST.search(parts.path) or parts.path.startswith("/wp-content/") else ""


def is_machinery(url: str) -> bool:
    """Return whether an address leads to a blog's labels, lists, authors or replies, on whatever host."""
    return kind(url) == MACHINERY


def tells_maker(url: str) -> bool:
    """Return whether an address is where the site of a maker of sites begins, or a theme, to which their feet lead."""
    host, path = blogaddress.host_of(url), blogaddress.path_of(url)
    return (path in ("", "/") and host in MAKERS) or (host in KEPT and THEME.fullmatch(path) is not None)


def is_account(url: str, words: str) -> bool:
    """Return whether an address leads to an account that its words name: '[quaydesk](https://github.com/quaydesk)'."""
    name = blogaddress.path_of(url).strip("/@").lower()
    return bool(name) and blogaddress.host_of(url) in SOCIAL and words.replace("\\", "").lstrip("@").lower() == name


def is_page(url: str, hosts: Set[str]) -> bool:
    """Return whether an address is that of a post or page on one of the hosts, or the page's own; none of machinery."""
    return blogaddress.is_here(url, hosts) and is_whole(url)


def is_whole(url: str) -> bool:
    """Return whether an address is that of a page of its own, on whatever host: no root, list, file or place in one."""
    path = blogaddress.path_of(url)
    if path in ("", "/") or "#" in url or ("/?p=" in url and path[:3] != "/p/") or is_machinery(url):
        return False
    return not (UPLOAD.search(path) or SCRIPT.search(url) or ROOT.fullmatch(path.rstrip("/")))


def is_other(url: str, own: Own) -> bool:
    """Return whether an address is that of another post of the blog than that of which it is asked.

    Dated addresses are posts' own; those without a date are where they are of the kind that its address is.
    """
    if not own.has(url) or not is_whole(url):
        return False
    path, base = blogaddress.path_of(url), blogaddress.path_of(own.base)
    if base == "/":
        return blogaddress.is_post(url)
    if path.startswith(base):  # itself, one of its further pages, or a file of it
        return False
    return blogaddress.is_post(url) or (not blogaddress.is_post(own.base) and _is_like(path, base))


def is_called(url: str, words: str, hosts: Set[str], *, amid: str) -> bool:
    """Return whether an address is that of a page on one of the hosts whose slug its own words make, as titles do.

    They stand `amid` others, as in a sentence.
    """
    name = blogaddress.path_of(url).rstrip("/").rpartition("/")[2]
    if name.count("-") < WORDS or not is_page(url, hosts) or not re.search(r"[^\W\d_]", amid.replace(words, "", 1)):
        return False
    return permalink.slug(words) == name


def _is_like(path: str, own: str) -> bool:
    """Return whether two paths that begin with no date are of one kind: both with one further on, or much alike.

    They are alike in the same folders, numbers aside, where both end in words or both in numbers.
    """
    if DATE.search(own):
        return bool(DATE.search(path))
    (*folders, name), (*others, known) = _parts(path), _parts(own)
    (stem, _, ending), (words, _, usual) = name.partition("."), known.partition(".")
    if folders != others or ending != usual or stem.lower() in PAGES:
        return False
    return stem.isdigit() == words.isdigit() and ("-" in stem) >= ("-" in words)


def _parts(path: str) -> list[str]:
    """Return the parts of a path, numbers in the place of folders all the same."""
    (*folders, name) = path.strip("/").split("/")
    return [*("#" if folder.isdigit() else folder for folder in folders), name]
