"""Reads saved web pages of a WordPress blog: home, archives and single posts, of classic and block themes."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures import entry, heading, markup, pagedates, pieces
from muniment.captures.draft import Draft
from muniment.captures.encoding import Decoded
from muniment.captures.entry import Entry
from muniment.captures.heading import Heading
from muniment.captures.inline import DROPPED
from muniment.captures.markup import Element, Text
from muniment.captures.phrases import READ_MORE
from muniment.captures.pieces import Piece, aside
from muniment.captures.reading import Reading
from muniment.captures.refusal import Refused
from muniment.model.capture import Aside, Kind
from muniment.vocabularies.registry import Registry

POST = frozenset({"hentry", "h-entry", "wp-block-post", "type-post", "blog-post", "post"})
TITLE = frozenset({"entry-title", "post-title", "wp-block-post-title", "p-name", "posttitle", "storytitle"})
CONTENT = frozenset(
    "entry-content post-content wp-block-post-content e-content entry storycontent post-body post-entry article-body"
    " entry-inner entry-body postcontent entrytext entry-summary wp-block-post-excerpt".split()
)
AUTHOR = frozenset({"author", "p-author", "byline-author", "wp-block-post-author__name", "post-author"})
AROUND = frozenset(
    "sharedaddy jp-relatedposts wpcnt sd-sharing sharing post-navigation nav-links navigation screen-reader-text"
    " wp-block-post-navigation-link entry-footer entry-utility postmetadata tags-links cat-links jp-post-flair"
    " author-box entry-header comments-link edit-link addtoany_share_save_container".split()
)
"""Parts of a post's element that are the page's."""
COMMENTS = frozenset({"commentlist", "comments-area", "comment-list", "wp-block-comments", "comment-respond"})
DATED = re.compile(r"/\d{4}/\d\d/\d\d/[^/?#]+/?$")


def looks_like(text: str) -> bool:
    """Return whether a text is a web page."""
    head = text[:4096].lstrip("\ufeff \t\r\n").lower()
    return head.startswith("<") and bool(re.search(r"<!doctype html|<html|<head|<body|<div|<article|<p[\s>]", head))


def read(decoded: Decoded, registry: Registry) -> Reading:
    """Return the posts of a page; Refused where nothing in it is marked as one."""
    root = markup.parse(decoded.text)
    found = _posts(root)
    if not found:
        raise Refused(
            "is a web page without a post that can be told (a title, a date, a text); save the page as it shows"
        )
    heads = _headings(root, found)
    made: list[Draft] = []
    roles: dict[int, tuple[int, str]] = {}
    for post in found:
        entered = _entry(root, post, heads, alone=len(found) == 1)
        roles |= {id(text): (len(made), field) for text, field in _fields(post)}
        made.append(entry.made(entered, registry, {other.front.permalink for other in made}))
    comments = {id(text) for element in root.walk() if _is_comments(element) for text in element.texts()}
    parts = list(_pieces(root, roles, comments))
    private = ["it holds readers' comments"] * any(piece.aside is Aside.COMMENT for piece in parts)
    private += ["it holds a log-in bar"] * any(element.get("id") == "wpadminbar" for element in root.walk())
    whole = pieces.filled(decoded.text, parts, marks=True)
    return Reading(Kind.PAGE, decoded, tuple(made), tuple(whole), private=tuple(private))


def _posts(root: Element) -> list[Element]:
    """Return the outermost elements that are posts: a title and a text in them."""
    marked = [element for element in root.walk() if _is_post(element)]
    inner = {id(other) for element in marked for other in element.walk() if other is not element}
    outer = [element for element in marked if id(element) not in inner]
    found = [element for element in outer if _title(element) and _content(element) is not None]
    return found or [element for element in _wholes(root) if _title(element) and _content(element) is not None][:1]


def _wholes(root: Element) -> list[Element]:
    """Return what may be a single post on a page that marks none: its main part, else its body."""
    return [element for name in ("main", "body") for element in root.walk() if element.name == name]


def _is_post(element: Element) -> bool:
    classes = element.classes
    if element.name in ("body", "html", "a", "h1", "h2", "h3", "h4"):
        return False
    numbered = bool(re.fullmatch(r"post-\d+", element.get("id")))
    return bool(classes & POST) or numbered or element.name == "article" or "BlogPosting" in element.get("itemtype")


def _is_title(element: Element) -> bool:
    return bool(element.classes & TITLE) or element.get("itemprop") in ("headline", "name")


def _is_comments(element: Element) -> bool:
    return bool(element.classes & COMMENTS) or element.get("id") in ("comments", "respond")


def _title(post: Element) -> Element | None:
    """Return the title of a post: what is marked as one, else its first heading."""
    within = [other for other in post.walk() if other is not post]
    found = next((other for other in within if _is_title(other)), None)
    return found or next((other for other in within if other.name in ("h1", "h2", "h3") and other.words), None)


def _content(post: Element) -> Element | None:
    for element in post.walk():
        if element is not post and (element.classes & CONTENT or element.get("itemprop") == "articleBody"):
            return element
    return None


def _is_around(element: Element) -> bool:
    return (
        bool(element.classes & AROUND)
        or element.name in DROPPED
        or "more-link" in element.classes
        or _is_comments(element)
    )


def _kept(element: Element) -> Element:
    """Return a copy of an element without what is the page's."""
    copy = Element(element.name, element.attributes, element.start)
    copy.children = [
        child if isinstance(child, Text) else _kept(child)
        for child in element.children
        if isinstance(child, Text) or not _is_around(child) or child.name in DROPPED
    ]
    return copy


def _entry(root: Element, post: Element, heads: Sequence[Heading], *, alone: bool) -> Entry:
    title, content = _title(post), _content(post)
    labels = list(_labels(post))
    date, updated = pagedates.read(root, post, alone=alone)
    doubts = ["the page cuts this post short; find its whole text"] * _is_short(post, content)
    doubts += [] if date else ["it has no date; put it in"]
    tags = [head.tag for head in heads] + [words for kind, words in labels if kind == "tag"]
    categories = [head.category for head in heads] + [words for kind, words in labels if kind == "category"]
    return Entry(
        title=title.words.replace("<", "&lt;") if title else "",
        date=date or "unknown",
        updated=updated,
        link=_link(root, post, title, alone=alone),
        author=next((e.words for e in post.walk() if e.classes & AUTHOR or e.get("rel") == "author"), ""),
        tags=tuple(filter(None, tags)),
        categories=tuple(filter(None, categories)),
        nodes=tuple(_kept(content).children) if content is not None else (),
        doubts=tuple(doubts),
    )


def _is_short(post: Element, content: Element | None) -> bool:
    """Return whether the page shows the beginning of a post only."""
    links = [element for element in post.walk() if element.name == "a"]
    more = any("more-link" in link.classes or READ_MORE.fullmatch(link.words or " ") for link in links)
    return more or (content is not None and bool(content.classes & {"entry-summary", "wp-block-post-excerpt"}))


def _link(root: Element, post: Element, title: Element | None, *, alone: bool) -> str:
    """Return the address of a post: its title's link, its bookmark, or the page's own where it shows one post."""
    links = [*(title.walk() if title else ()), *(e for e in post.walk() if "bookmark" in e.get("rel"))]
    found = next((link.get("href") for link in links if DATED.search(link.get("href"))), "")
    if found or not alone:
        return found
    canonical = [e.get("href") for e in root.walk() if e.name == "link" and e.get("rel") == "canonical"]
    return next((address for address in canonical if DATED.search(address)), "")


def _labels(post: Element) -> Iterator[tuple[str, str]]:
    """Yield tags and categories of a post with what each is."""
    for element in post.walk():
        rel, href = element.get("rel"), element.get("href")
        if element.name == "a" and ("tag" in rel.split() or re.search(r"/(?:tag|category)/", href)):
            kind = "category" if "category" in rel.split() or "/category/" in href else "tag"
            if element.words:
                yield kind, element.words


def _headings(root: Element, found: Sequence[Element]) -> list[Heading]:
    within = {id(element) for post in found for element in post.walk()}
    lines = [element.words for element in root.walk() if element.name in ("h1", "h2") and id(element) not in within]
    said = [head for words in lines if (head := heading.read(words))]
    titles = [re.split(r" [|–—«»-] ", element.words)[0] for element in root.walk() if element.name == "title"]
    return said[:1] or [head for words in titles if (head := heading.read(words))][:1]


def _fields(post: Element) -> Iterator[tuple[Text, str]]:
    """Yield each text of a post with the field that it stands in."""
    title, content = _title(post), _content(post)
    for element, field in ((title, "title"), (_kept(content) if content is not None else None, "body")):
        for text in element.texts() if element is not None else ():
            yield text, field


def _pieces(root: Element, roles: dict[int, tuple[int, str]], comments: set[int]) -> Iterator[Piece]:
    silent = {id(text) for element in root.walk() if element.name in DROPPED for text in element.texts()}
    for text in root.texts():
        if not text.shown.strip():
            continue
        role = roles.get(id(text))
        if id(text) in comments:
            yield aside(text.start, text.end, Aside.COMMENT)
        elif id(text) in silent:
            yield aside(text.start, text.end, Aside.MARKUP)
        elif role:
            yield Piece(text.start, text.end, *role)
        else:
            yield aside(text.start, text.end, Aside.FURNITURE)
