"""Reads saved web pages of a WordPress blog: home, archives and single posts, of classic and block themes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from muniment.captures.drafts import pieces
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading, Withheld
from muniment.captures.hypertext import entry, images, lazy, parser, rewritten, tongues
from muniment.captures.hypertext.entry import Entry
from muniment.captures.hypertext.markup import Element
from muniment.captures.letters.encoding import Decoded
from muniment.captures.structured import exports
from muniment.captures.web import comments, linkeddata, pagedates, pagekinds, pagemarks, pageparts, sighting
from muniment.captures.web.pagelabels import Label
from muniment.captures.web.pageparts import Shown
from muniment.captures.web.sighting import Sighted
from muniment.captures.web.unmarked import DATED
from muniment.captures.words import heading
from muniment.captures.words.heading import Heading
from muniment.captures.words.phrases import READ_MORE
from muniment.model.capture import Kind, Refused
from muniment.text import days
from muniment.vocabularies.registry import Registry

NO_POST = "is a web page without a post that can be told (a title, a date, a text); save the page as it shows"
NO_POST_BUT = "shows what the blog has as kind '{}', and no post; save the pages of posts"
FURTHER = re.compile(r"(/\d{4}/\d\d/\d\d/[^/?#]+/)\d+/?$")
"""How the address of a further page of a post ends (WordPress, wp_link_pages)."""
LOCKED = "password-protected or private"


def read(decoded: Decoded, registry: Registry) -> Reading:
    """Return the posts of a page; Refused where nothing in it is marked as one."""
    root = rewritten.undone(lazy.revealed(parser.parse(decoded.shown)))
    found, kinds = _found(root)
    locked = [one for one in found if sighting.is_locked(one.post)]
    seen = [one for one in found if one not in locked]
    heads = _headings(root, seen)
    made: dict[str, Draft] = {}
    parts = pageparts.Parts(root, [line for line, _ in heads])
    for one in locked:
        parts.hidden(one)
    for one in seen:
        shown = Shown.of(one, root)
        draft = entry.made(_entry(root, shown, [head for _, head in heads], found), registry, made)
        twin = made.get(draft.front.permalink)
        if twin is None or (twin.short and not draft.short):  # a page may show its newest post above the list too
            made[draft.front.permalink] = draft
        parts.post(list(made).index(draft.front.permalink), shown)
    whole = tuple(pieces.filled(decoded.text, list(parts.pieces()), marks=True))
    doubts = (*exports.kinds_doubts(kinds), *exports.hidden_doubts({LOCKED: len(locked)} if locked else {}))
    private = tuple(_private(decoded.text, root, locked))
    withheld = tuple(Withheld(_link(root, one, alone=len(found) == 1), "", LOCKED) for one in locked)
    return Reading(Kind.PAGE, decoded, tuple(made.values()), whole, doubts, private, withheld)


def _found(root: Element) -> tuple[list[Sighted], Counter[str]]:
    """Return the posts of a page, and how much it shows of other kinds; raises Refused where there is no post."""
    around = pagekinds.around(root)
    every = [(one, pagekinds.other(one, around)) for one in sighting.find(root)]
    found, kinds = [one for one, kind in every if not kind], Counter(kind for _, kind in every if kind)
    if not found:
        raise Refused(NO_POST_BUT.format(next(iter(kinds))) if kinds else NO_POST)
    return found, kinds


def _private(text: str, root: Element, locked: Sequence[Sighted]) -> Iterator[str]:
    """Yield why a page is private."""
    if comments.shown(root):
        yield "it holds readers' comments"
    if locked:
        yield "it holds posts that are not public"
    if 'id="wpadminbar"' in text:
        yield "it holds a log-in bar"


def _entry(root: Element, shown: Shown, heads: Sequence[Heading], posts: Sequence[Sighted]) -> Entry:
    seen, alone = shown.seen, len(posts) == 1
    link = _link(root, seen, alone=alone)
    date, updated = pagedates.read(root, seen, posts)
    date = date or _day(link)
    short = _is_short(root, seen, alone=alone)
    doubts = ["the page cuts this post short; find its whole text"] * short
    doubts += [] if date else [entry.UNDATED]
    stated = linkeddata.read(root, seen.title.words) if alone else linkeddata.Stated()
    return Entry(
        title=seen.title.words.replace("&", "&amp;").replace("<", "&lt;"),
        date=date or "unknown",
        updated=updated,
        link=link,
        tongue=tongues.around(root, seen.content.start),
        author=shown.author or stated.author,
        tags=tuple(_labelled("tags", [head.tag for head in heads], shown.labels, stated.tags)),
        categories=tuple(_labelled("categories", [head.category for head in heads], shown.labels, stated.categories)),
        nodes=tuple(shown.text.children),
        pictures=tuple(_pictures(seen)),
        short=short,
        doubts=tuple(doubts),
    )


def _day(link: str) -> str:
    """Return the day in an address of a post; empty where it has none."""
    dated = re.search(r"/(\d{4})/(\d\d)/(\d\d)/", link)
    return "-".join(dated.groups()) if dated else ""


def _pictures(seen: Sighted) -> Iterator[dict[str, str]]:
    """Yield the picture beside a post's text as it is kept."""
    for image in pageparts.above(seen):
        words = {"url": images.source(image)[1], "alt": " ".join(image.get("alt").split())}
        yield {name: value for name, value in words.items() if value}


def _labelled(kind: str, heads: Sequence[str], labels: Sequence[Label], stated: Sequence[str]) -> Iterator[str]:
    """Yield the labels of a kind that the page's headings, the post's links and what is stated for machines give."""
    named = (label.words for label in labels if label.kind == kind)
    return (words.replace("&", "&amp;").replace("<", "&lt;") for words in (*heads, *named, *stated) if words)


def _is_short(root: Element, seen: Sighted, *, alone: bool) -> bool:
    """Return whether the page shows a part of a post only: its beginning, or one of several pages."""
    links = [element for element in seen.own() if element.name == "a"]
    more = any(pagemarks.is_more(link.classes) or READ_MORE.fullmatch(link.words or " ") for link in links)
    if more or pagemarks.is_excerpt(seen.content.classes):
        return True
    parted = any("post-page-numbers" in element.classes for element in seen.post.walk() if not element.is_bare)
    own = (e.get("href") for e in root.walk() if e.name == "link" and e.get("rel") == "canonical") if alone else ()
    return parted or any(map(FURTHER.search, own))


def _link(root: Element, seen: Sighted, *, alone: bool) -> str:
    """Return the address of a post: its title's link, its bookmark, or the page's own where it shows one post."""
    links = [*seen.title.walk(), *(e for e in seen.own() if "bookmark" in e.get("rel"))]
    if not seen.title.words:
        links += [e for e in seen.own() if e.name == "a" and days.first(e.words)]
    found = next((link.get("href") for link in links if DATED.search(link.get("href"))), "")
    if found or not alone:
        return found
    return next((address for address in _canonical(root) if DATED.search(address)), "")


def _canonical(root: Element) -> Iterator[str]:
    """Yield the address that a page says is its own, without the number of a further page of its post."""
    for element in root.walk():
        if element.name == "link" and element.get("rel") == "canonical":
            yield FURTHER.sub(r"\1", element.get("href"))


def _headings(root: Element, seen: Sequence[Sighted]) -> list[tuple[Element | None, Heading]]:
    """Return what the heading of the page says, with the element that it is; else what its title says."""
    elements = list(root.walk())
    within = {inner.order for one in seen for inner in one.post.walk()}
    lines = [element for element in elements if element.name in ("h1", "h2") and element.order not in within]
    said: list[tuple[Element | None, Heading]]
    said = [(element, head) for element in lines if (head := heading.read(element.words))]
    titles = [re.split(r" [|–—«»-] ", element.words)[0] for element in elements if element.name == "title"]
    said += [(None, head) for words in titles if (head := heading.read(words))]
    return said[:1]
