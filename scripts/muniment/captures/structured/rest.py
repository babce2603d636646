"""Reads answers of WordPress's REST interface: posts as JSON, with the tags, categories and authors they embed."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts import pieces, reading
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.drafts.reading import Reading, Withheld
from muniment.captures.hypertext import brackets, builders, entry
from muniment.captures.hypertext.entry import Entry
from muniment.captures.letters.encoding import Decoded
from muniment.captures.structured import (
    answered,
    answerexcerpts,
    answernames,
    glossary,
    jsontext,
    languages,
    notices,
    numbers,
    postless,
    unshown,
)
from muniment.captures.structured.glossary import Names
from muniment.captures.structured.jsontext import Path
from muniment.captures.structured.stamps import When
from muniment.captures.words.blogs import blogaddress
from muniment.model.capture import Aside, Kind, Postless, Refused
from muniment.model.post import FrontMatter
from muniment.vocabularies.registry import Registry

NAMELESS = "its {0} are numbers without names here; split the answer of wp-json/wp/v2/{0} with it"
TAXONOMIES = {"tags": "post_tag", "categories": "category"}
FIELDS = {("title", "rendered"): "title", ("content", "rendered"): "body", ("excerpt", "rendered"): "excerpt"}


def read(decoded: Decoded, registry: Registry, blog: Blog = UNKNOWN, *, drafts: bool = False) -> Reading:
    """Return the published posts of one or more answers in a file; `drafts`: its drafts too, as drafts."""
    try:
        return _read(decoded, registry, blog, drafts=drafts)
    except RecursionError:
        raise Refused("is JSON nested deeper than any answer of WordPress; save the answer again") from None


def _read(decoded: Decoded, registry: Registry, blog: Blog, *, drafts: bool) -> Reading:
    read = _readable(decoded.text)
    text, end, found = read.text, read.end, read.value
    if not (posts := list(answered.posts(found))):
        raise postless.refused(found)
    names, places = glossary.read(found, blog.linking(numbers.linked(text))), jsontext.places(read)
    made = _Numbered({}, {}, {})
    broken = [*jsontext.doubts(decoded.text, read), *answered.broken([found]), *answered.strange(found, text, places)]
    left = _Left(Counter(), [], [], broken, unshown.comments(found))
    parts = [aside(0, notices.end(decoded.text), Aside.FURNITURE), aside(end, len(decoded.text), Aside.UNREADABLE)]
    owners = dict[Path, int]()
    for path, post in posts:
        draft = None if left.takes(post, drafts=drafts) else _made(post, names, registry, made.posts)
        if draft is not None:
            owners[path] = made.number(draft)
        for place, field in _fields(path, post, places, excerpted=draft is None or bool(draft.front.excerpt)):
            parts += [aside(*place, Aside.HIDDEN)] if draft is None else _pieces(place, owners[path], field, post, text)
    if not made.posts and not left.hidden:
        raise Postless(postless.NO_POSTS)
    parts += answernames.pieces(found, owners, list(made.posts.values()), places)
    whole = tuple(pieces.filled(decoded.text, parts, marks=True))
    others = unshown.of_answer([post for _, post in posts], found, decoded.text[end:], made.posts.values())
    private, withheld = (*[reading.COMMENTS] * bool(left.comments), *others), (*left.hidden, *left.drafts)
    row = tuple(made.posts.values()), whole, tuple(left.said()), private, withheld, _hosts(posts)
    return Reading(Kind.REST, decoded, *row)


def _hosts(posts: Sequence[tuple[Path, Mapping[str, Any]]]) -> frozenset[str]:
    """Return the host that most posts are on, without `www.`."""
    counted = Counter(blogaddress.host_of(answered.said(post.get("link"))) for _, post in posts)
    return frozenset({counted.most_common(1)[0][0]} - {""})


class _Left(msgspec.Struct, frozen=True):
    """What is set aside: pages and the like by their kind, and posts that are not for everyone."""

    kinds: Counter[str]
    hidden: list[Withheld]
    drafts: list[Withheld]
    """Drafts that come in all the same."""
    broken: list[str]
    comments: int
    """How many readers wrote."""

    def takes(self, post: Mapping[str, Any], *, drafts: bool) -> bool:
        """Return whether something is set aside, and count it."""
        kind, why = str(post.get("type") or "post"), answered.hidden(post, drafts=drafts)
        if kind != "post":
            self.kinds[kind] += 1
        elif why:
            self.hidden.append(answered.withheld(post, why))
        elif answered.is_draft(post):
            self.drafts.append(answered.withheld(post, "draft"))
        return bool(why) or kind != "post"

    def said(self) -> Iterator[str]:
        """Yield what was set aside."""
        yield from self.broken
        yield from unshown.kinds_doubts(self.kinds)
        yield from unshown.hidden_doubts(Counter(one.status for one in self.hidden))
        yield from unshown.comment_doubts(self.comments)


def _readable(text: str) -> jsontext.Read:
    try:
        return jsontext.read(text)
    except msgspec.DecodeError as fault:
        raise Refused(f"is no JSON that can be read ({fault}); save the answer again") from None


def _fields(
    path: Path, post: Mapping[str, Any], places: Mapping[Path, tuple[int, int]], *, excerpted: bool
) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield where the fields of a post stand; an excerpt counts where it is no beginning that the blog made itself."""
    for names, field in FIELDS.items():
        if (field != "excerpt" or excerpted) and answered.at(post, names) and (*path, *names) in places:
            yield places[*path, *names], field


def _pieces(place: tuple[int, int], owner: int, field: str, post: Mapping[str, Any], text: str) -> Iterator[Piece]:
    """Yield what becomes of a field; a link that a theme puts behind an excerpt is none of it."""
    start, end = place
    last = start + answerexcerpts.place(post, text[start:end]) if field == "excerpt" else end
    yield Piece(start, last, owner, field)
    if last < end:
        yield aside(last, end, Aside.FURNITURE)


class _Numbered(msgspec.Struct, frozen=True):
    """The posts of an answer and their numbers by their addresses, and each by what it says."""

    posts: dict[str, Draft]
    numbers: dict[str, int]
    said: dict[tuple[str, str, FrontMatter], Draft]

    def number(self, draft: Draft) -> int:
        """Take a post, and return its number: that of its twin where pages of answers overlap.

        Another post to which its blog gives the same address is none, nor is what the post says otherwise where it
        stands again; it gets one beside that.
        """
        saying, address = draft_.saying(draft), draft.front.permalink
        if address in self.posts and draft_.saying(self.posts[address]) != saying:
            draft = self.said.get(saying) or draft_.apart(draft, self.posts)
        self.posts.setdefault(draft.front.permalink, draft)
        self.said.setdefault(saying, draft)
        return self.numbers.setdefault(draft.front.permalink, len(self.numbers))


def _made(post: Mapping[str, Any], known: Names, registry: Registry, made: Container[str]) -> Draft:
    held = _texted(_entry(post, known), post, known)
    slugs = tuple((label, known.slugs[label]) for label in held.tags if label in known.slugs)
    return entry.made(msgspec.structs.replace(held, slugs=slugs), registry, made, known.blog.hosts)


def _entry(post: Mapping[str, Any], known: Names) -> Entry:
    names = {key: _names(post.get(key), kind, known.terms) for key, kind in TAXONOMIES.items()}
    when = answered.when(post, known.blog.zone)
    return Entry(
        title=answered.at(post, ("title", "rendered")),
        date=when.date,
        updated=when.updated,
        link=answered.said(post.get("link")) if post.get("status", "publish") == "publish" else "",
        slug=answered.said(post.get("slug")),
        guid=answered.named(post),
        number=numbers.own(answered.said(post.get("id")), "", known.blog.linked),
        numbered=answered.numbered(post),
        tongue=languages.told(post),
        group=languages.numbered(post),
        author=_author(post, known),
        excerpt=answerexcerpts.own(post),
        pictures=tuple(_above(post, known)),
        tags=names["tags"],
        categories=names["categories"],
        draft=answered.is_draft(post),
        sparse=False,
        unsaid=tuple(_unsaid(post, known, names)),
        doubts=tuple(_doubts(post, names, when)),
    )


def _texted(held: Entry, post: Mapping[str, Any], known: Names) -> Entry:
    """Return an entry with its text."""
    shown, left = brackets.without_boxes(answered.at(post, ("content", "rendered")))
    content = builders.laid(glossary.in_full_size(shown, known.files))
    return msgspec.structs.replace(held, content=content, removed=unshown.removed(left))


def _unsaid(post: Mapping[str, Any], known: Names, names: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the fields of which an answer has numbers without names, or says nothing."""
    yield from _nameless(post, names)
    yield from (key for key in (*names, "excerpt") if key not in post)
    if post.get("featured_media", 1) and not [*_above(post, known)]:
        yield "pictures"


def _nameless(post: Mapping[str, Any], names: Mapping[str, Sequence[str]]) -> Iterator[str]:
    given = {key: post[key] for key in names if isinstance(post.get(key), list)}
    yield from (key for key, listing in given.items() if len(names[key]) < len(listing))


def _doubts(post: Mapping[str, Any], names: Mapping[str, Sequence[str]], when: When) -> Iterator[str]:
    yield from map(NAMELESS.format, _nameless(post, names))
    yield from when.doubts


def _above(post: Mapping[str, Any], known: Names) -> Iterator[dict[str, str]]:
    """Yield the picture above a post."""
    number = post.get("featured_media")
    if isinstance(number, int) and number in known.media:
        yield known.media[number]


def _names(listing: Any, kind: str, terms: Mapping[tuple[str, int], str]) -> tuple[str, ...]:
    listed: Sequence[Any] = listing if isinstance(listing, list) else ()
    return tuple(terms[kind, number] for number in listed if isinstance(number, int) and (kind, number) in terms)


def _author(post: Mapping[str, Any], known: Names) -> str:
    embedded = post.get("_embedded")
    authors = embedded.get("author") if isinstance(embedded, dict) else None
    first = authors[0] if isinstance(authors, list) and authors and isinstance(authors[0], dict) else {}
    number = post.get("author")
    return answered.said(first.get("name")) or (known.users.get(number, "") if isinstance(number, int) else "")
