"""Where the posts of a page stand on their blog: what the page says of its own address, and where titles lead."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from muniment.captures.hypertext import relinked
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.rewritten import THROUGH
from muniment.captures.web.dates import timedbylines
from muniment.captures.web.found import baretitles, linkeddata, ofpage
from muniment.captures.web.found.closedlines import PERMANENT
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import DATED, LISTED, ROOT, SITE
from muniment.captures.web.texts import daylinks, itsown, originals, pagenumbers, withinblogs
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.text import days
from muniment.text.hosts import joined
from muniment.text.patterns import late

MONTHLY = late(rf"/\d{{4}}/\d\d/(?!\d\d/?$|{LISTED})[^/?#]+/?$")
MONTH = late(r"/(\d{4})/(\d\d)/")
ENTITY = "mainEntityOfPage"
SHORT = 100
SAVED = late(r"(?i)<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=\(\d+\))\s*(?P<url>https?://\S+)")
"""What tools that save pages write at their head."""
READER = "reader-domain"
"""The class of what leads from the reading view of Firefox to the page that it shows."""
WEBFLOW = "data-wf-domain"
"""The attribute that says on which host a page is that Webflow made."""
AMP = late(r"(?<=[^/])(?P<slug>/[^/?#]*[^\W\d][^/?#]*/)amp/?(?=$|[?#])|[?&](?:non)?amp(?:=1)?$")
"""What the address of a post has where it leads to what is made of it for AMP."""
WRITTEN = late(r"https?://[^\s<>\"'()\[\]]+")
WORDED = frozenset({"p", "div", "span", "small", "li", "em", "cite", "address", "td", "font", "strong"})
HEAD = 4000
"""Characters at the head of a page among which that stands."""
MACHINES = frozenset({"https://api.w.org/", "pingback", "EditURI"})
"""Relations of what a blog has for machines, which is on its own host."""


def saved(text: str) -> str:
    """Return the address from which a page was saved, as the tool that did it says; empty where it does not."""
    found = SAVED.search(text, 0, HEAD)
    return THROUGH.sub("", found["url"], count=1) if found else relinked.httrack_address(text)


def page(root: Element, text: str, posts: Sequence[Sighted]) -> str:
    """Return the address of a page, or another on its host where it does not say its own; empty where nothing does.

    Where nothing is said at all, the one host to which the titles of several posts lead is the blog's, or that to
    which the name of the site leads, or on which the page cites one of the posts that it shows.
    """
    links = [element for element in root.walk() if element.name == "link"]
    machines = (one.get("href") for one in links if one.get("rel") in MACHINES)
    feeds = (one.get("href") for one in links if "feed" in one.get("href") and one.get("rel") == "alternate")
    reader = (one.get("href") for one in root.walk() if one.name == "a" and READER in one.classes)
    base = (one.get("href") for one in root.walk() if one.name == "base")
    flow = (f"https://{one.get(WEBFLOW)}/" for one in root.walk() if one.name == "html" and one.get(WEBFLOW))
    told = next((url for url in (saved(text), *machines, *reader, *base, *flow) if blogaddress.host_of(url)), "")
    own = next((url for url in _own(root, Metadata(list(root.walk()))) if _is_on(url, told)), "")
    fed = next((url for url in feeds if blogaddress.host_of(url)), "")
    return (
        own
        or told
        or fed
        or originals.address(root, posts)
        or _shared(posts)
        or next(_homes(root), "")
        or withinblogs.address(root)
        or _named(root, posts)
    )


def _homes(root: Element) -> Iterator[str]:
    """Yield where a site begins, by what names it or is there to lead to that (microformats, rel-home)."""
    for element in root.walk():
        named = not element.classes.isdisjoint(SITE)
        for link in element.walk() if named else [element] if element.name == "a" else ():
            href = link.get("href") if named or "home" in link.get("rel").split() else ""
            if blogaddress.host_of(href) and ROOT.fullmatch(href):
                yield href


def _is_on(url: str, told: str) -> bool:
    host = blogaddress.host_of(url)
    return bool(host) and (not told or host == blogaddress.host_of(told))


def _own(root: Element, page: Metadata) -> Iterator[str]:
    """Yield the addresses that a page says are its own, without the number of a further page of its post."""
    yield from (pagenumbers.parted(url, root)[0] for url in page.canonical)
    yield from (THROUGH.sub("", url, count=1) for url in (*page.shared, *relinked.embedded(root)))


def _shared(posts: Sequence[Sighted]) -> str:
    """Return an address to which the surest links of several posts lead, if all of those lead to its host."""
    surest = (
        next((href for link in _links(one) if blogaddress.host_of(href := link.get("href"))), "") for one in posts
    )
    led = [href for href in surest if href]
    return led[0] if len(led) > 1 and len({blogaddress.host_of(url) for url in led}) == 1 else ""


def _named(root: Element, posts: Sequence[Sighted]) -> str:
    """Return an address of the only host on which the page has a post whose title leads to the same path on none."""
    leading = (link.get("href") for one in posts for link in _links(one))
    paths = {blogaddress.path_of(href) for href in leading if re.match(r"/[^/]", href)}
    written = (link.get("href") for link in root.walk() if paths and link.name == "a" and "://" in link.get("href"))
    led = [url for url in written if blogaddress.path_of(url) in paths]
    return led[0] if len({blogaddress.host_of(url) for url in led}) == 1 else _homed(root, posts)


def _homed(root: Element, posts: Sequence[Sighted]) -> str:
    """Return an address to which a post leads by its title or goes on, if the page leads to where its host begins."""
    known = withinblogs.homes(root)
    titled = (link for one in posts for link in (*one.title.walk(), *filter(None, [one.onward])) if link.name == "a")
    return next((link.get("href") for link in titled if blogaddress.host_of(link.get("href")) in known), "")


def post(root: Element, seen: Sighted, page: str, *, alone: bool) -> str:
    """Return the address of a post: its title's link, its bookmark, or the page's own where it shows one post.

    `page`: an address on the page's own host. An address with a date is a post's on whatever host, others on its own.
    Where a page says that it is that post's, its own goes before what other links in it lead to.
    """
    told = Metadata(list(root.walk())) if alone else None
    if told is not None and (found := _said(root, seen, page, told)):
        return found
    if found := next((url for url in _led(seen, page) if _is_dated(url)), ""):
        return found
    hosts = {blogaddress.host_of(page)}
    found = next((url for url in _led(seen, page) if ownpages.is_page(url, hosts)), "")
    return found or (next(_of_page(root, seen, hosts, page, told), "") if told is not None else "")


def _is_dated(url: str) -> bool:
    """Return whether the path of an address has a date; in a query it is that of no permalink (Dotclear)."""
    return "?" not in url and bool(DATED.search(url) or MONTHLY.search(url))


def _said(root: Element, seen: Sighted, page: str, told: Metadata) -> str:
    """Return the address that a page of one post says is its own, where its title leads nowhere; else nothing.

    A page that says of itself that it is of one post, and is called by its title, is that post's wherever that leads.
    """
    named = ofpage.is_of(told, [seen.title])
    if not named and (any(link.get("href") for link in titling(seen)) or not itsown.says(told, seen)):
        return ""
    own = map(_without_amp, _own(root, told))
    return next((url for url in own if ownpages.is_page(url, {blogaddress.host_of(page)})), "")


def _led(seen: Sighted, page: str) -> Iterator[str]:
    """Yield the addresses to which links of a post lead that may be its own."""
    for written in chain((link.get("href") for link in _links(seen)), _entities(seen), _answered(seen)):
        if href := _without_amp(written):
            yield joined(page, href) if page else href


def _entities(seen: Sighted) -> Iterator[str]:
    """Yield the addresses of which elements of a post say that it is what their page is about (schema.org)."""
    able = (one for one in seen.own() if one.mentions(ENTITY) and one.get("itemprop") == ENTITY)
    said = (one.get("href") or one.get("itemid") or one.get("content") for one in able)
    yield from (url for url in said if blogaddress.host_of(url))


def _without_amp(url: str) -> str:
    return AMP.sub(lambda found: found["slug"] or "", url) if "amp" in url else url


def _links(seen: Sighted) -> Iterator[Element]:
    """Yield the links that lead to a post, from the surest: its title's, one around that or named by it, 'more'."""
    yield from titling(seen)
    yield from [seen.onward] if seen.onward is not None else []
    links = [element for element in seen.own() if element.name == "a" and element.get("href")]
    title = seen.title.words
    if not title:
        yield from (link for link in links if days.first(link.words))
        yield from (link for link in links if not link.words and link.order not in seen.within)
        return
    named = (link for link in links if not link.words)
    yield from (link for link in named if title in (link.get("title"), link.get("aria-label")) or _ends(link, title))
    if not seen.is_page:
        beside = [link for link in links if link.order not in seen.within]
        told = (link for link in beside if PERMANENT.fullmatch(link.words) or timedbylines.clock(link.words))
        yield from chain(told, daylinks.find(seen, beside))


def titling(seen: Sighted) -> Iterator[Element]:
    """Yield what leads where a post stands by its title: the links in that and around it, and its bookmark."""
    yield from seen.title.walk()
    links = [element for element in seen.own() if element.name == "a" and element.get("href")]
    yield from (link for link in links if "bookmark" in link.get("rel"))
    yield from (link for link in links if seen.title.words and link.holds(seen.title))


def _answered(seen: Sighted) -> Iterator[str]:
    """Yield the addresses at which readers are asked for comments on a post, without that place in them."""
    able = (link.get("href") for link in seen.own() if link.name == "a" and not seen.is_page)
    yield from (place.sub("", href) for href in able if (place := baretitles.COMMENTS).search(href))


def _ends(link: Element, title: str) -> bool:
    """Return whether a link without words is read out as something that ends in a title: 'Read more: A title'."""
    return len(title) > 1 and link.get("aria-label").endswith(f" {title}")


def _of_page(root: Element, seen: Sighted, hosts: set[str], page: str, told: Metadata) -> Iterator[str]:
    """Yield the addresses of a page of one post that may be that post's, from the surest."""
    stated = linkeddata.read(root, seen.title.words).url
    own = [_without_amp(url) for url in (*_own(root, told), *([stated] if stated else []), page)]
    yield from filter(_is_dated, own)
    if itsown.says(told, seen):
        yield from (url for url in own if ownpages.is_page(url, hosts))
    yield from _listed(root, seen, page)
    yield from pagenumbers.led(root, seen, page)


def _listed(root: Element, seen: Sighted, page: str) -> Iterator[str]:
    """Yield the address, with the month of a post, to which all links with its title lead, as in lists beside it.

    Else the only one that is written out beside it, as where it was printed. Another post may have the same title;
    that of another month is told apart so.
    """
    title = seen.title.words
    named = {link.get("href") for link in root.walk() if link.name == "a" and title and link.words == title}
    led = {joined(page, href) if page else href for href in named} or set(_written(root, seen))
    url = next((url for url in led if len(led) == 1 and _is_on(url, page)), "")
    month = "-".join(MONTH.findall(url)[0]) if DATED.search(url) or MONTHLY.search(url) else ""
    own = (e for e in seen.own() if e.order not in seen.within and e.says_less(SHORT))
    said = (day.iso for element in own if (day := days.first(element.words)))
    yield from [url] if month and any(iso.startswith(month) for iso in said) else []


def _written(root: Element, seen: Sighted) -> Iterator[str]:
    """Yield the addresses that stand in words in short lines beside a text."""
    first, last = seen.content.order, seen.content.stop
    beside = (
        e for e in root.walk() if e.name in WORDED and not (e.order <= first <= e.stop or first < e.order <= last)
    )
    for element in beside:
        if element.says_less(2 * SHORT) and "://" in (words := element.words):
            yield from WRITTEN.findall(words)
