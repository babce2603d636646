"""Reads saved web pages of a WordPress blog: home, archives and single posts, of classic and block themes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import msgspec

from muniment.captures.drafts import draft, pieces, reading
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading, Withheld
from muniment.captures.hypertext import entry, relinked, rewritten, tongues, unshown
from muniment.captures.hypertext.entry import Entry
from muniment.captures.hypertext.markup import Element
from muniment.captures.letters import control
from muniment.captures.letters.encoding import Decoded
from muniment.captures.structured import numbers
from muniment.captures.structured.unshown import comment_doubts, hidden_doubts, kinds_doubts
from muniment.captures.web import pagegroups, repeats, seeking
from muniment.captures.web.dates import bannerdates, headingdays, pagedates, periods
from muniment.captures.web.dates.moments import Clock
from muniment.captures.web.filed import authorboxes, labelheads, pagelabels, stating
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import comments, labelmarks, linkeddata, pagekinds, undertitles, unseen, untold
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.seeking import Sought
from muniment.captures.web.texts import onward, pageaddresses, pageexcerpts, pagenumbers, pageparts
from muniment.captures.web.texts.pageparts import Shown
from muniment.captures.words.blogs import blogaddress, replywords
from muniment.captures.words.page import heading
from muniment.captures.words.page.heading import Heading
from muniment.model.capture import Kind
from muniment.vocabularies.registry import Registry

Where = tuple[str, Blog]
Days = tuple[Mapping[int, str], Mapping[int, str]]
"""The days in the headings of a page's posts, and the periods in whose lists they stand."""
Known = tuple[str, Blog, Days]
Heads = Sequence[tuple[Element | None, Heading]]
LOCKED = "password-protected or private"
UNSEEN = "not shown by the page"
TITLED = frozenset({"page-title", "archive-title"})
"""What themes call that which holds the heading of a list."""
LARGE, SMALLER = frozenset({"h1", "h2"}), frozenset({"h3", "h4", "h5", "h6"})
"""How headings of a page are marked, and how that of a list may be in there (Hemingway)."""


def read(decoded: Decoded, registry: Registry, blog: Blog = UNKNOWN, place: str = "") -> Reading:
    """Return the posts of a page of a blog; Refused where nothing in it is marked as one.

    `place`: where it was on the web by the folders around its file.
    """
    sought = seeking.read(decoded.shown, relinked.httrack_address(decoded.text), place)
    root, (page, found) = sought.root, onward.led(sought.root, decoded.text, sought.found)
    locked = [one for one in found if pagekinds.is_locked(one)]
    public = [one for one in found if one not in locked]
    linking = blog.linking(pagenumbers.linked(found))
    rewritten.root(root, page)
    heads = _headings(root, public, page)
    quoted = comments.quoted(root, [one.content for one in found])
    host = blogaddress.host_of(page)
    parts = pageparts.Parts(root, [line for line, _ in heads], found, quoted, host)
    parts.hidden(locked)
    shown = [Shown.of(one, root, host, alone=len(found) == 1) for one in public]
    entries = _entries(root, shown, heads, found, (page, linking))
    given, made = _drafts(entries, registry, blog.hosts)
    _take(parts, given, shown, made)
    whole = tuple(pieces.filled(decoded.text, [*parts.pieces(), *sought.hidden], marks=True))
    withheld = tuple(_withheld(root, one, page, alone=len(found) == 1) for one in locked)
    told = decoded.text, sought, locked, max(comments.number(root), len(quoted))
    doubts, private = tuple(_said(*told)), tuple(_private(*told))
    return Reading(Kind.PAGE, decoded, tuple(made.values()), whole, doubts, private, withheld, frozenset({host} - {""}))


def _entries(
    root: Element, shown: Sequence[Shown], heads: Heads, found: Sequence[Sighted], where: Where
) -> Iterator[Entry]:
    """Yield the entries of the posts that a page shows; of one that is hard to see it is doubted that it is shown."""
    faint, said = unseen.faint(root, found), [head for _, head in heads]
    days = headingdays.told(root, found, Clock(where[1].zone, "")), periods.told(root, found, heads, where[0])
    for one in shown:
        yield unseen.doubted(_entry(root, one, said, found, (*where, days)), one.seen, faint)


def _drafts(
    entries: Iterable[Entry], registry: Registry, hosts: frozenset[str]
) -> tuple[list[Draft], dict[str, Draft]]:
    """Return what each place of a page gives of a post, and the posts by permalink; some are shown twice."""
    given: list[Draft] = []
    made: dict[str, Draft] = {}
    for told in entries:
        post = entry.made(told, registry, made, hosts)
        twin = made.get(post.front.permalink)
        post = post if twin is None or repeats.may_join(twin, post) else draft.apart(post, made)
        given.append(post)
        known = made.get(post.front.permalink)
        made[post.front.permalink] = post if known is None else repeats.joined(known, post)
    return given, made


def _take(parts: pageparts.Parts, given: Sequence[Draft], shown: Sequence[Shown], made: Mapping[str, Draft]) -> None:
    """Take the parts of the posts in each place where they are shown."""
    numbers = {address: number for number, address in enumerate(made)}
    for post, one in zip(given, shown, strict=True):
        address = post.front.permalink
        begins = made[address] is post or repeats.begins(made[address], post)
        parts.post(numbers[address], one, made[address].front, introduces=not begins)


def _said(text: str, sought: Sought, locked: Sequence[Sighted], written: int) -> Iterator[str]:
    """Yield what is set aside, and how much of it: other kinds, posts that are not for everyone, comments, no texts."""
    yield from (f"not taken over: {characters}" for characters in control.unfit(text))
    yield from kinds_doubts(sought.kinds)
    hidden = {LOCKED: len(locked), UNSEEN: sought.unseen}
    yield from hidden_doubts({status: number for status, number in hidden.items() if number})
    yield from sought.doubts
    yield from untold.doubts(sought.root, sought.found)
    yield from comment_doubts(written)
    yield from [replywords.READERS_NAMED] * comments.named(sought.root)


def _withheld(root: Element, one: Sighted, page: str, *, alone: bool) -> Withheld:
    link = pageaddresses.post(root, one, page, alone=alone)
    return Withheld(link, "", LOCKED, entry.named(pagenumbers.address(root, one, link, alone=alone)))


def _private(text: str, sought: Sought, locked: Sequence[Sighted], written: int) -> Iterator[str]:
    """Yield why a page is private; `written`: how many comments of readers it shows."""
    root = sought.root
    if written or comments.are_swallowed(root):
        yield reading.COMMENTS
    if locked or sought.unseen or pagekinds.names_locked(root):
        yield reading.POSTS
    if 'id="wpadminbar"' in text or pagekinds.READER in pagekinds.around(root):
        yield reading.LOGGED_IN


def _entry(root: Element, shown: Shown, heads: Sequence[Heading], posts: Sequence[Sighted], where: Known) -> Entry:
    """Return a post of a page, which shows `posts`; `where`: an address on its own host, and more."""
    (page, blog, days), seen, alone = where, shown.seen, len(posts) == 1
    link = pageaddresses.post(root, seen, page, alone=alone)
    date, updated, other = _dated(root, seen, posts, (blog.zone, link, days))
    cut, stated = pageexcerpts.said(root, seen, link, posts), _stated(root, seen, alone=alone)
    return msgspec.structs.replace(
        shown.told(root),
        title=(unshown.spoken(seen.title) or seen.title.words).replace("&", "&amp;").replace("<", "&lt;"),
        date=date or "unknown",
        updated=updated,
        link=link,
        number=numbers.own("", numbered := pagenumbers.address(root, seen, link, alone=alone), blog.linked),
        numbered=numbered,
        blog=blogaddress.root(page),
        tongue=tongues.around(root, seen.content.start),
        author=shown.author or stated.author or _author(root, heads, seen, alone=alone),
        tags=tuple(_labelled("tags", [head.tag for head in heads], shown.labels, stated.tags)),
        slugs=tuple(_slugs(root.walk() if alone else seen.own(), heads, page, link)),
        categories=tuple(_filed(labelheads.categories(heads, root, seen), shown, stated)),
        short=bool(cut),
        part=pageexcerpts.part(root, seen, cut) if alone else 0,
        group=pagegroups.name(root, link) if alone else "",
        doubts=tuple(_doubts(date, other, cut)),
    )


def _slugs(elements: Iterable[Element], heads: Sequence[Heading], page: str, link: str) -> Iterator[tuple[str, str]]:
    """Yield tags with what the blog calls them in the addresses to which links lead, or in that of their own page."""
    own = labelmarks.TAG.search(page)
    yield from ((head.tag, own["slug"]) for head in heads if head.tag and own and own["slug"])
    yield from labelmarks.slugs(elements, blogaddress.host_of(page or link))


def _dated(root: Element, seen: Sighted, posts: Sequence[Sighted], told: tuple[str, str, Days]) -> tuple[str, str, str]:
    """Return when a post appeared and changed, and what its date is if the month stands first."""
    zone, link, (days, listed) = told
    clock = periods.clock(zone, link, listed.get(seen.title.order, ""))
    date, updated, other = bannerdates.read(root, seen, posts, clock)
    return (clock.own if clock.own.startswith(date) else date) or days.get(seen.title.order, ""), updated, other


def _stated(root: Element, seen: Sighted, *, alone: bool) -> linkeddata.Stated:
    """Return what a page says for machines of its one post."""
    return linkeddata.read(root, seen.title.words) if alone else linkeddata.Stated()


def _author(root: Element, heads: Sequence[Heading], seen: Sighted, *, alone: bool) -> str:
    """Return who wrote a post as its page says it: for machines, in a box, or in the heading of an author's posts."""
    said = stating.author(root) or authorboxes.author(root, seen.content) if alone else ""
    return said or next((head.author for head in heads), "")


def _doubts(date: str, other: str, cut: str) -> Iterator[str]:
    """Yield what is doubtful in a post; `other` is its date if the month stands first, `cut` says what is cut short."""
    yield from [cut] if cut else []
    if len(date) < pagedates.DAY:
        yield f"its date {date} is partial" if date else entry.UNDATED
    if other:
        yield f"its date may be {other[: pagedates.DAY]}, if the month stands first"


def _labelled(kind: str, heads: Sequence[str], labels: Sequence[Label], stated: Sequence[str]) -> Iterator[str]:
    """Yield the labels of a kind that the page's headings, the post's links and what is stated for machines give."""
    named = (label.words for label in labels if label.kind == kind)
    return (words.replace("&", "&amp;").replace("<", "&lt;") for words in (*heads, *named, *stated) if words)


def _filed(heads: Sequence[str], shown: Shown, stated: linkeddata.Stated) -> Iterator[str]:
    """Yield the categories of a post; what is stated for machines may hold its tags too (All in One SEO)."""
    tags = {words.casefold() for words in stated.tags}
    tags |= {label.words.casefold() for label in shown.labels if label.kind == "tags"}
    sections = [words for words in stated.categories if words.casefold() not in tags]
    return _labelled("categories", heads, shown.labels, sections)


def _headings(root: Element, seen: Sequence[Sighted], page: str) -> Heads:
    """Return what the heading of the page says, with the element that it is; else what its title says."""
    shared = frozenset.intersection(*(one.post.classes for one in seen)) if seen else frozenset[str]()
    around = pagekinds.around(root) | shared
    elements = list(root.walk())
    within = {inner.order for one in seen for inner in one.post.walk()}
    small = {order for one in elements if TITLED & one.classes for order in _small(one, within)}
    heads = (one for one in elements if one.name in LARGE or one.order in small)
    lines = [element for element in heads if element.order not in within]
    said: list[tuple[Element | None, Heading]]
    said = [(one, Heading(author=name)) for one in lines if (name := labelheads.author(one, page, around))]
    said += [(element, head) for element in lines if (head := heading.read(element.words))]
    said += [(one, head) for one in lines if (head := pagelabels.heading(one.words, page, around))]
    alone = labelheads.read(lines, root, pagekinds.around(root), seen) if not said else None
    said += [(one, alone) for one in lines if alone is not None and one.words in (alone.tag, alone.category)]
    titles = [re.split(r" [|–—«»-] ", element.words)[0] for element in elements if element.name == "title"]
    said += [(None, head) for words in titles if (head := heading.read(words))]
    return said[:1]


def _small(titled: Element, within: Set[int]) -> list[int]:
    """Return the place of the one heading, a small one, in what a theme calls that of a list; none where more is in it.

    `within`: the places of what the posts hold.
    """
    inner = list(titled.walk())
    more = any(one.order in within or one.name in undertitles.AROUND for one in inner)
    heads = [one for one in inner if one.name in LARGE | SMALLER]
    return [one.order for one in heads if not more and len(heads) == 1 and one.name in SMALLER]
