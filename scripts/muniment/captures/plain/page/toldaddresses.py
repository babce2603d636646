"""The address that a tool says above a text that its page has, or a theme under it: a clipper, who copied it."""

import re

from muniment.captures.words.blogs import blogaddress, commonlines, ownpages
from muniment.text import permalink
from muniment.text.patterns import late

HIGH = 4000
"""Characters at the top of a text in which a tool says what its page is."""
TOLD = late(
    r"^[ \t]*(?:warc-target-uri|url|link|permalink|source|(?:url|page|web|canonical|original|source)[ _-]"
    r"(?:source|url|link|address))[ \t]*:[ \t]*[\"'<]?(?P<url>https?://[^\s\"'<>]+)[\"'>]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that says so: 'URL Source: https://…' (Jina Reader), 'WARC-Target-URI: …' (WET), 'url: …' (Trafilatura)."""
PERMANENT = late(rf"(?i:\W*{commonlines.PERMALINK}(?: [^\W\d_]+){{0,4}}\s?[:：])\s*<?(?P<url>https?://[^\s<>]+)>?\s*")
"""How themes end a post: 'Permanent link to this article: https://…' (Graphene), in the languages of WordPress."""
DATED = late(r"/(\d{4})/(\d\d)/(?:(\d\d)/)?")
LONG = 4
"""Letters of a word that tells one title from another."""


def of(above: str, title: str, date: str) -> str:
    """Return the address that stands above a post, if it is that of this one; empty where it may be another's.

    `date`: the post's in ISO 8601. An address with a day or month has no other; one without a word of the title is
    that of a list.
    """
    told = [found["url"] for found in TOLD.finditer(above[:HIGH])] if "http" in above else []
    urls = {url for url in told if ownpages.is_whole(url)}
    url = urls.pop() if len(urls) == 1 else ""
    dated = DATED.search(blogaddress.path_of(url))
    if dated:
        return url if date.startswith("-".join(filter(None, dated.groups()))) else ""
    return url if _words(permalink.slug(title)) & _words(_last(url)) else ""


def beneath(text: str) -> str:
    """Return the address of a post that a line under its text says to be that; empty for any other line."""
    found = PERMANENT.fullmatch(text) if "://" in text else None
    return found["url"] if found else ""


def _last(url: str) -> str:
    """Return the last part of an address, without what says how its file is made."""
    last = blogaddress.path_of(url).rstrip("/").rpartition("/")[2]
    return permalink.decoded(last).rpartition(".")[0] or permalink.decoded(last)


def _words(slug: str) -> set[str]:
    """Return the words of a slug that tell it from others; all of them in scripts that write words in few letters."""
    return {word for word in slug.casefold().split("-") if len(word) >= LONG or not word.isascii()}
