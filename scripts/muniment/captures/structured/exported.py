"""What the texts of an entry of an export or feed say of a post."""

from collections.abc import Iterator, Mapping
from html import unescape

import msgspec

from muniment.captures.drafts.blog import Blog
from muniment.captures.drafts.draft import WANTED
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.hypertext import brackets, builders, captioned, entry, excerpts
from muniment.captures.hypertext.entry import Entry
from muniment.captures.structured import (
    attachments,
    coded,
    labelled,
    languages,
    metafields,
    numbers,
    stamps,
    told,
    unshown,
)
from muniment.captures.structured.attachments import Attachments
from muniment.captures.structured.stretches import Stretch
from muniment.captures.structured.xmltext import Node
from muniment.captures.words.blogs import contacts, withheldwords
from muniment.model.capture import Aside, Kind

NOTES, PICTURE = "footnotes", "_thumbnail_id"
"""Names of further fields: the notes at a post's foot as JSON, and the number of the picture above it."""
UNSAID = "draft (none is given)"
"""The status of a post of an export that has none."""
NO_TEXT = "what it holds of type '{}' is no text, and set aside"
SHOWN = {"title", "content", "body", "excerpt", "author", *labelled.FIELDS.values()}
"""Fields whose words stand in the post as they are."""


class Beside(msgspec.Struct, frozen=True):
    """What stands beside the entries: display names by login, what is known of the blog, pictures."""

    authors: Mapping[str, str]
    blog: Blog
    pictures: Attachments
    lang: str = ""
    """The language that the blog says it is in."""
    base: str = ""
    """What addresses in a feed are seen from, where it says that."""
    until: str = ""
    """The day after which no post has changed, where a feed says that of all."""


def values(stretch: Stretch, kind: Kind, base: str) -> dict[str, str]:
    """Return the texts of an entry by what they are to a post; addresses in them are seen from `base`, its feed's.

    A post of an export that has no status is a draft (WordPress, wp_insert_post).
    """
    held = told.values(stretch.nodes, base)
    if kind is Kind.FEED:
        return held | unshown.of_feed(stretch.nodes)
    return held if held.get("status") or held.get("type", "post") != "post" else held | {"status": UNSAID}


def hidden(held: Mapping[str, str], kind: Kind, *, drafts: bool) -> str:
    """Return why an entry is not for everyone; empty where it is."""
    text = held.get("content", "") or held.get("excerpt", "")
    title, link = held.get("title", ""), held.get("link", "")
    if held.get("password") or (kind is not Kind.WXR and withheldwords.is_locked(title, text, link)):
        return "password-protected"
    seen_by_some = kind is Kind.FEED and withheldwords.is_private(unescape(title), link)
    status = held.get("status", "private" if seen_by_some else "publish")
    return "" if status == "publish" or (drafts and is_draft(held)) else status


def is_draft(held: Mapping[str, str]) -> bool:
    """Return whether an entry is one that its blog has as a draft."""
    return held.get("status") in ("draft", UNSAID)


def is_comment(held: Mapping[str, str]) -> bool:
    """Return whether an entry of a feed is what a reader said of a post (WordPress, get_comment_guid)."""
    return held.get("type") == "comment" or "#comment-" in held.get("guid", "") or "#comment-" in held.get("link", "")


def entry_of(held: Mapping[str, str], stretch: Stretch, beside: Beside, kind: Kind, *, cut: bool = False) -> Entry:
    """Return an entry as its texts have it; `cut`: its text says that it goes on elsewhere."""
    when, (tags, categories) = stamps.when(held, beside.blog.zone), labelled.read(stretch.nodes, kind)
    content = held.get("excerpt" if (short := kind is Kind.FEED and not held.get("content")) else "content", "")
    content = coded.unpacked(content) if kind is Kind.WXR else content
    content, left = (brackets.without_withheld if kind is Kind.WXR else brackets.without_boxes)(content)
    content = builders.laid(content)
    return msgspec.structs.replace(
        _named(held, stretch, beside),
        date=when.date,
        updated=when.updated,
        link=held["link"] if kind is Kind.FEED or held.get("status") == "publish" else "",
        excerpt="" if short else _excerpt(held.get("excerpt", ""), content, kind),
        content=beside.pictures.with_galleries(content, held.get("number", "")) + "".join(_notes(stretch)),
        tags=tags,
        slugs=tuple(labelled.slugs(stretch.nodes)) if kind is Kind.WXR else (),
        categories=categories,
        stored=kind is Kind.WXR,
        short=short or cut or stretch.torn,
        sparse=kind is Kind.FEED,
        removed=unshown.removed(left),
        doubts=(*when.doubts, *_doubts(stretch, short=short, cut=cut)),
    )


def _excerpt(said: str, content: str, kind: Kind) -> str:
    """Return the excerpt of a post beside its text; an export has none but those that somebody wrote."""
    return excerpts.beside(said, content) if kind is Kind.WXR else excerpts.own(said, content)


def _named(held: Mapping[str, str], stretch: Stretch, beside: Beside) -> Entry:
    """Return what an entry says of a post beside its text, its dates and its labels."""
    return Entry(
        title=held.get("title", ""),
        slug=held.get("slug", ""),
        guid=held.get("guid", ""),
        tongue=languages.of(stretch, beside.lang),
        number=numbers.own(held.get("number", ""), held.get("guid", ""), beside.blog.linked),
        author=labelled.author(held.get("author", ""), stretch.nodes, beside.authors),
        draft=is_draft(held),
        pictures=tuple(_above(stretch, beside.pictures)),
    )


def _doubts(stretch: Stretch, *, short: bool, cut: bool) -> Iterator[str]:
    if stretch.mended:
        yield stretch.mended
    for node in stretch.nodes:
        if node.path[-1] in told.FIELDS and coded.is_no_text(node.attributes, node.text):
            yield NO_TEXT.format(node.attributes["type"])
    if cut:
        yield f"the feed cuts this post short; {WANTED}"
    elif short:
        yield f"the feed has its summary only; {WANTED}"


def notes(stretch: Stretch) -> Iterator[Node]:
    """Yield the fields that hold the notes at the foot of a post."""
    yield from (node for node in metafields.values(stretch.nodes, NOTES) if metafields.notes(node.text))


def _notes(stretch: Stretch) -> Iterator[str]:
    """Yield the notes at the foot of a post as its page shows them (WordPress, render_block_core_footnotes)."""
    for node in notes(stretch):
        listed = [(note.get("id", ""), note.get("content", "")) for note in metafields.notes(node.text) or ()]
        shown = "".join(f'<li id="{name}">{text} <a href="#{name}-link">\u21a9</a></li>' for name, text in listed)
        yield f"<ol>{shown}</ol>" if shown else ""


def _above(stretch: Stretch, pictures: Attachments) -> Iterator[dict[str, str]]:
    """Yield the picture above a post."""
    for node in metafields.values(stretch.nodes, PICTURE):
        if picture := pictures.picture(node.text.strip()):
            words = captioned.parted(picture.get("caption", ""))
            words |= {"url": picture["url"], "alt": entry.plain(picture.get("alt", ""))}
            yield {name: value for name, value in words.items() if value}


def unsaid(stretch: Stretch, content: str, pictures: Attachments) -> tuple[str, ...]:
    """Return that not all pictures are told where an export without them has numbers: above a post, or in its text.

    Nor are all labels, where the end of an entry is missing.
    """
    numbers = (node.text.strip() for node in metafields.values(stretch.nodes, PICTURE))
    lacking = any(sign in content for sign in attachments.GALLERIES)
    lacking = lacking or any(number and not pictures.picture(number) for number in numbers)
    return (*(["pictures"] if lacking else []), *(labelled.FIELDS.values() if stretch.torn else []))


def shows(node: Node, kind: Kind) -> bool:
    """Return whether a text of an entry is what people see wherever its post stands: title, content, label, author."""
    if node.path[-1] in labelled.NAMES:
        return bool(node.text.strip() and labelled.field_of(node, kind))
    return told.field_of(node) in ("title", "content", *(["author"] if kind is Kind.FEED else []))


def piece(node: Node, field: str, post: int, authors: Mapping[str, str]) -> Piece:
    """Return what becomes of a text of a post, which stands in `field` of it."""
    if "wp:comment" in node.path:
        return aside(node.start, node.end, Aside.COMMENT)
    if field == "author" and node.text.strip() in authors:
        return aside(node.start, node.end, Aside.MARKUP)  # a login; the post has the name it stands for
    if field in labelled.FIELDS.values() and contacts.is_label(entry.plain(node.text)):
        return aside(node.start, node.end, Aside.HIDDEN)
    if field == "author" and any(map(contacts.holds, (node.text, entry.plain(node.text)))):
        return aside(node.start, node.end, Aside.HIDDEN)
    if field in SHOWN:
        return Piece(node.start, node.end, post, "body" if field == "content" else field)
    return aside(node.start, node.end, Aside.DATE_LINE if field in ("date", "stamp") else Aside.MARKUP)
