"""An entry of an export, a feed, an answer or a page, before it is a post."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from hashlib import sha256
from html import unescape
from itertools import dropwhile

import msgspec

from muniment.captures.drafts import draft, linked
from muniment.captures.drafts.draft import Draft
from muniment.captures.hypertext import (
    article,
    captioned,
    cites,
    figures,
    lazy,
    paragraphs,
    players,
    shortcodes,
    taken,
    unshown,
)
from muniment.captures.hypertext.markup import Element, Stands, Text
from muniment.captures.hypertext.tongues import UNSAID, Tongue
from muniment.captures.words.blogs import blogaddress, contacts, labelwords, listings, ownpages
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import addresses
from muniment.model.post import FrontMatter
from muniment.schema import values
from muniment.text import permalink
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry

UNDATED = "it has no date; put it in"
DATED = late(r"/\d{4}/\d\d/\d\d/[^/?#]+")
FIRST_WORDS, HEAD = 10, 2000
"""Words of a text that stand for a title where there is none, and characters of it among which they are."""
LEADING = late(r"(?m)^(?:[ >]|[-*+] |#{1,6} )+")
"""What Markdown puts before the words of a line."""
ENDED = late(r"<!-- /wp:(?:html|shortcode|freeform)\b[^<>]*-->")
"""Where a block ends that may hold bare words, which the next ones would go on."""
OPEN = late("<(?!!--)")
NO_TITLE, UNTITLED = "it has no title; its first words stand for one", "Untitled"
"""What to say of a post without a title, and the title of one that has no words either."""
DRAWN = late(r"[*_=~·•–—-]+")
"""A line drawn over a text by marks."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a structured capture says of a post; text is HTML unless said otherwise."""

    title: str = ""
    date: str = UNKNOWN
    """Local to the blog, as FORMATS.md has dates."""
    updated: str = ""
    link: str = ""
    blog: str = ""
    """The root of its blog, where the capture says it: a link without a date to another host is not its own."""
    slug: str = ""
    guid: str = ""
    """What the blog names it by, whatever its address is (WordPress, get_the_guid)."""
    number: str = ""
    """Its number at the blog, where the capture links to it by that."""
    former: tuple[str, ...] = ()
    """The paths that its capture says it had before."""
    numbered: str = ""
    """The address that its number at the blog gives it, where its capture says that."""
    tongue: Tongue = UNSAID
    """The language that its capture says it is in."""
    author: str = ""
    excerpt: str = ""
    content: str = ""
    nodes: tuple[Element | Text, ...] | None = None
    """The content where it has been parsed."""
    stands: Stands | None = None
    tags: tuple[str, ...] = ()
    slugs: tuple[tuple[str, str], ...] = ()
    """Labels of tags, with what the blog calls them in addresses."""
    categories: tuple[str, ...] = ()
    draft: bool = False
    pictures: tuple[dict[str, str], ...] = ()
    """Pictures that stand beside the content, such as above it."""
    stored: bool = False
    """Whether `content` is as WordPress stores it: its page plays addresses that stand alone, and makes paragraphs."""
    unplayed: frozenset[str] = frozenset()
    """Those of them that its page cannot play, and links."""
    short: bool = False
    """Whether the content is a beginning only."""
    sparse: bool = True
    """Whether its form may leave out pictures, their words, and all but the first of several pages."""
    until: str = ""
    """The day after which it has not changed, where its capture says that of all its posts."""
    unsaid: tuple[str, ...] = ()
    """Fields that it has, and of which its capture does not tell all."""
    part: int = 0
    """The number of the page that the capture is of those over which its blog spreads it."""
    group: str = ""
    """What names it and its translations together, where the capture has that."""
    removed: tuple[str, ...] = ()
    """What was left out of its content already, each kind with how often."""
    doubts: tuple[str, ...] = ()


def plain(source: str) -> str:
    """Return the words of a piece of HTML, with single spaces."""
    return unshown.said(source)


def _label(source: str) -> str:
    """Return a label; one that is markup alone, as Atom has it whose letters are no HTML, is what it says."""
    return plain(source) or " ".join(source.split())


def _filed(labels: Iterable[str]) -> tuple[str, ...]:
    """Return labels, each once, without those that nobody is to be named as."""
    return tuple(label for label in dict.fromkeys(labels) if label and not contacts.is_label(label))


def first_words(body: str, works: str = "") -> str:
    """Return the words of a post that stand for its title where it has none; `works`: the titles of its sources."""
    told = body.strip() or works
    words = bylines.without_length(cites.plain(addresses.shown(LEADING.sub("", told[:HEAD])))).split()
    words = [*dropwhile(DRAWN.fullmatch, words)] or words  # '* * *' stands over a text as a line does
    return " ".join(words[:FIRST_WORDS]) or UNTITLED


def made(entry: Entry, registry: Registry, taken: Container[str] = (), hosts: frozenset[str] = frozenset()) -> Draft:
    """Return the post that an entry makes; `taken` are permalinks that others have, `hosts` the blog's names."""
    (held, listed), left = _article(entry, hosts), unshown.left_out(entry.title, entry.excerpt, content=entry.content)
    doubts, notes = draft.counted(held.signed, held.claims)
    known, front = _known(entry), _front(entry, held, registry)
    address = known or _address(entry, front.title, taken)
    return Draft(
        msgspec.structs.replace(front, permalink=address, former=tuple(dict.fromkeys(_former(entry, known, address)))),
        held.body,
        by_rule=not (known or _is_slug(entry.slug)),
        short=entry.short,
        part=entry.part,
        doubts=(*entry.doubts, *_doubts(entry, [*entry.removed, *left], listed), *doubts, *held.doubts),
        notes=tuple(notes),
        addresses=held.addresses,
        guid=(guid := named(entry.guid)),
        number=number if (number := named(entry.numbered)) != guid else "",
        changed=entry.updated,
        until=entry.until,
        sparse=entry.sparse,
        unsaid=entry.unsaid,
        group=entry.group,
        slugs={_label(label): slug for label, slug in entry.slugs},
        removed=(*entry.removed, *left, *held.removed),
    )


def _article(entry: Entry, hosts: frozenset[str]) -> tuple[article.Article, int]:
    """Return what the text of an entry holds, and how many lists and boxes were left out that its blog makes itself."""
    source, listed = listings.without(entry.content, stored=entry.stored)
    root = lazy.read(_shown(source, stored=entry.stored)) if entry.nodes is None else None
    nodes = (entry.nodes or ()) if root is None else root.children
    played = players.alone(source) - entry.unplayed if entry.stored else None
    own, title = Own(entry.link or entry.blog, hosts), unshown.words(entry.title)
    return article.of(nodes, title, own=own, around=entry.tongue, played=played, stands=entry.stands), listed


def _doubts(entry: Entry, removed: Sequence[str], listed: int) -> Iterator[str]:
    if contacts.holds(plain(entry.author)):
        yield contacts.LEFT_OUT
    if any(contacts.is_label(plain(label)) for label in (*entry.tags, *entry.categories)):
        yield contacts.UNLABELLED
    if values.is_reserved(path := blogaddress.path_of(entry.link)) and not values.NUMBERED.fullmatch(path):
        yield f"its blog has it at '{path}', where the site has pages of its own: that address leads nowhere here"
    if removed:
        yield f"not taken over: {', '.join(removed)}"
    if not unshown.words(entry.title):
        yield NO_TITLE
    if beside := [picture["alt"] for picture in entry.pictures if "url" not in picture]:
        yield taken.nameless(beside)
    if listed:
        yield f"not taken over: list or box that the blog makes itself ({listed})"


def _shown(source: str, *, stored: bool) -> str:
    """Return the HTML of an entry as its page has it; where it has no blocks, line ends make paragraphs and breaks."""
    source, typed = shortcodes.with_figures(source), stored and paragraphs.EDITED not in source
    source = ENDED.sub("<p></p>", source) if stored and not typed else source
    end = source.rfind(">") + 1  # no tag begins behind it, until the marks of paragraphs stand there
    source = source[:end] + OPEN.sub("&lt;", source[end:]) if typed and "<" in source[end:] else source
    return paragraphs.marked(source) if typed else source


def _known(entry: Entry) -> str:
    """Return the permalink that the blog gave a post; empty where its link is none, such as one by its number."""
    return linked.path_in(entry.link) if _is_own(entry) else ""


def _is_own(entry: Entry) -> bool:
    """Return whether the link of a post is the address of a page of its own at its blog."""
    if DATED.search(entry.link):
        return True
    elsewhere = entry.blog and blogaddress.host_of(entry.link) not in ("", blogaddress.host_of(entry.blog))
    return ownpages.is_whole(entry.link) and not elsewhere


def _address(entry: Entry, title: str, taken: Container[str]) -> str:
    own = linked.stem(entry.link) if _is_own(entry) else ""
    stem = entry.slug if permalink.slug(entry.slug) else own or title
    return draft.address(stem, entry.date, taken, entry.tongue.lang)


def _is_slug(slug: str) -> bool:
    """Return whether a slug may stand in an address as it is."""
    return bool(slug) and permalink.slug(slug) == permalink.decoded(slug)


def _former(entry: Entry, known: str, address: str) -> Iterator[str]:
    """Yield where a post was before; on a blog whose addresses have no dates, its own, to lead to the one that it gets.

    That by its number, to which links lead, is the site's own kind of address (FORMATS.md, section 6).
    """
    own = (blogaddress.path_of(entry.link),) if entry.link and not entry.draft else ()
    yield from (path for path in (entry.former if known else own) if path != address and not values.former_fault(path))
    yield from [f"/p/{entry.number}/"] if entry.number else []


def named(guid: str) -> str:
    """Return the digest of a post's name, which stays the same where the blog gives it by another scheme."""
    name = re.sub(r"^https?:", "", unescape(guid).strip(), flags=re.IGNORECASE)
    return sha256(name.encode("utf-8", "replace")).hexdigest() if name else ""


def _front(entry: Entry, held: article.Article, registry: Registry) -> FrontMatter:
    return FrontMatter(
        title=unshown.words(entry.title) or first_words(held.body, " ".join(one.title for one in held.sources)),
        date=entry.date,
        updated=entry.updated if entry.date == UNKNOWN or entry.updated > entry.date else "",
        lang=held.lang if values.is_language(held.lang) else "",
        author=contacts.without(plain(entry.author)),
        excerpt=captioned.said(entry.excerpt, held.addresses),
        tags=_filed(map(_label, entry.tags)),
        categories=_filed(label for label in map(_label, entry.categories) if not labelwords.is_default(label)),
        organisations=draft.signatories(held.signed.entries, registry),
        sources=held.sources,
        see_also=held.see_also,
        pictures=(*figures.beside(entry.pictures, held.pictures), *held.pictures),
        draft=entry.draft,
    )
