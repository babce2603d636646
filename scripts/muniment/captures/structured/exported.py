"""What the texts of an entry of an export or feed say of a post."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

import msgspec

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.hypertext import entry, excerpts, figures
from muniment.captures.hypertext.entry import Entry
from muniment.captures.structured import attachments, labelled, languages, numbers, titles, unshown
from muniment.captures.structured.attachments import Attachments
from muniment.captures.structured.stretches import Stretch
from muniment.captures.structured.xmltext import Node
from muniment.captures.words import contacts, furniture, nolabel, withheldwords
from muniment.model.capture import Aside, Kind

FIELDS = {
    "title": "title",
    "link": "link",
    "guid": "guid",
    "id": "guid",
    "description": "excerpt",
    "content:encoded": "content",
    "excerpt:encoded": "excerpt",
    "dc:creator": "author",
    "pubDate": "stamp",
    "wp:post_date": "date",
    "wp:post_modified": "updated",
    "wp:post_name": "slug",
    "wp:status": "status",
    "wp:post_type": "type",
    "wp:post_password": "password",
    "wp:post_id": "number",
    "atom:published": "stamp",
    "atom:updated": "changed",
    "content": "content",
    "published": "stamp",
    "updated": "changed",
    "summary": "excerpt",
    "dc:date": "stamp",
}
"""What the elements of an entry are to a post; those not named here stand in none."""
NOTES, PICTURE = "footnotes", "_thumbnail_id"
"""Names of further fields: the notes at a post's foot as JSON, and the number of the picture above it."""
SHOWN = {"title", "content", "body", "excerpt", "author", *labelled.FIELDS.values()}
"""Fields whose words stand in the post as they are."""
OFFSET = re.compile(r"(?:Z|UT|UTC|GMT|[+-]00:?00)\s*$")
"""How a stamp ends that is in UTC."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


class Beside(msgspec.Struct, frozen=True):
    """What stands beside the entries: display names by login, the blog's time zone (empty: unsaid), pictures."""

    authors: Mapping[str, str]
    zone: str
    pictures: Attachments
    linked: frozenset[str] = frozenset()
    """The numbers by which its capture links to posts."""
    lang: str = ""
    """The language that the blog says it is in."""
    until: str = ""
    """The day after which no post has changed, where a feed says that of all."""


class _When(msgspec.Struct, frozen=True):
    """When an entry appeared and when it changed, and what is doubtful in that."""

    date: str
    updated: str = ""
    doubts: tuple[str, ...] = ()


def field_of(node: Node) -> str:
    """Return what a text of an entry is to its post; empty where it stands in none."""
    inner = "author" if node.path[1:] == ("author", "name") else ""
    return FIELDS.get(node.path[-1], "") if len(node.path) == 2 else inner


def values(nodes: Sequence[Node]) -> dict[str, str]:
    """Return the texts of an entry by what they are to a post."""
    held: dict[str, str] = {}
    for node in nodes:
        name = field_of(node)
        if name and not (name == "link" and node.attributes.get("rel", "alternate") != "alternate"):
            between = ", " if name == "author" and name in held else ""
            held[name] = held.get(name, "") + between + (titles.html(node) if name == "title" else node.text)
    held["link"] = held.get("link", "") or next(_alternate(nodes), "")
    return {name: value.strip() for name, value in held.items()}


def hidden(held: Mapping[str, str], kind: Kind, *, drafts: bool) -> str:
    """Return why an entry is not for everyone; empty where it is."""
    text = held.get("content", "") or held.get("excerpt", "")
    if held.get("password") or (kind is not Kind.WXR and withheldwords.is_locked(held.get("title", ""), text)):
        return "password-protected"
    status = held.get("status", "publish")
    return "" if status == "publish" or (drafts and is_draft(held)) else status


def is_draft(held: Mapping[str, str]) -> bool:
    """Return whether an entry is one that its blog has as a draft."""
    return held.get("status") == "draft"


def is_comment(held: Mapping[str, str]) -> bool:
    """Return whether an entry of a feed is what a reader said of a post (WordPress, get_comment_guid)."""
    return held.get("type") == "comment" or "#comment-" in held.get("guid", "") or "#comment-" in held.get("link", "")


def entry_of(held: Mapping[str, str], stretch: Stretch, beside: Beside, kind: Kind) -> Entry:
    """Return an entry as its texts have it."""
    when, (tags, categories) = _when(held, beside.zone), labelled.read(stretch.nodes, kind)
    content = held.get("excerpt" if (short := kind is Kind.FEED and not held.get("content")) else "content", "")
    return Entry(
        title=held.get("title", ""),
        date=when.date,
        updated=when.updated,
        link=held["link"] if kind is Kind.FEED or held.get("status") == "publish" else "",
        slug=held.get("slug", ""),
        guid=held.get("guid", ""),
        tongue=languages.of(stretch, beside.lang),
        number=numbers.own(held.get("number", ""), held.get("guid", ""), beside.linked),
        author=beside.authors.get(held.get("author", ""), held.get("author", "")),
        excerpt=held.get("excerpt", "") if kind is Kind.WXR else excerpts.own(held.get("excerpt", ""), content),
        content=beside.pictures.with_galleries(content, held.get("number", "")) + "".join(_notes(stretch)),
        tags=tags,
        categories=categories,
        draft=is_draft(held),
        pictures=tuple(_above(stretch, beside.pictures)),
        stored=kind is Kind.WXR,
        short=short,
        sparse=kind is Kind.FEED,
        doubts=(*when.doubts, *_doubts(stretch, short=short)),
    )


def _doubts(stretch: Stretch, *, short: bool) -> Iterator[str]:
    if stretch.mended:
        yield "its XML was mended to be read"
    if short:
        yield "the feed has its summary only; find its whole text"


def _notes(stretch: Stretch) -> Iterator[str]:
    """Yield the notes at the foot of a post as its page shows them (WordPress, render_block_core_footnotes)."""
    for node in attachments.meta(stretch.nodes, NOTES):
        try:
            notes = msgspec.json.decode(node.text.encode(), type=list[dict[str, str]])
        except msgspec.DecodeError:
            continue
        listed = [(note.get("id", ""), note.get("content", "")) for note in notes]
        shown = "".join(f'<li id="{name}">{text} <a href="#{name}-link">\u21a9</a></li>' for name, text in listed)
        yield f"<ol>{shown}</ol>" if shown else ""


def _above(stretch: Stretch, pictures: Attachments) -> Iterator[dict[str, str]]:
    """Yield the picture above a post."""
    for node in attachments.meta(stretch.nodes, PICTURE):
        if picture := pictures.picture(node.text.strip()):
            words = dict(figures.parted(entry.plain(picture.get("caption", ""))))
            words |= {"url": picture["url"], "alt": entry.plain(picture.get("alt", ""))}
            yield {name: value for name, value in words.items() if value}


def unsaid(stretch: Stretch, content: str, pictures: Attachments) -> tuple[str, ...]:
    """Return that not all pictures are told where an export without them has numbers: above a post, or in its text."""
    numbers = (node.text.strip() for node in attachments.meta(stretch.nodes, PICTURE))
    lacking = "[gallery" in content or any(number and not pictures.picture(number) for number in numbers)
    return ("pictures",) if lacking else ()


def _alternate(nodes: Sequence[Node]) -> Iterator[str]:
    """Yield the addresses of pages that an Atom entry is another form of."""
    for node in nodes:
        if node.path[-1] == "link" and node.attributes.get("rel", "alternate") == "alternate":
            yield node.attributes.get("href", "")


def _when(held: Mapping[str, str], zone: str) -> _When:
    """Return when an entry appeared and changed, local to the blog.

    Feeds say it in UTC: without the blog's zone, or against the permalink, only the day of the permalink is sure.
    """
    local = entry.local(held.get("date", ""))
    if local:
        return _When(local, entry.local(held.get("updated", "")))
    dated = re.search(r"/(\d{4})/(\d\d)/(\d\d)/[^/?#]+", held["link"])
    day = entry.local("-".join(dated.groups())) if dated else ""
    written = held.get("stamp", "") or held.get("changed", "")
    stamp = stamped(written, zone)
    changed = stamped(held.get("changed", ""), zone) if held.get("stamp") else ""
    if stamp and stamp[:10] == (day or stamp[:10]) and (zone or not OFFSET.search(written)):
        return _When(stamp, changed)
    if day or not stamp:
        return _When(day or "unknown", "", () if day else (entry.UNDATED,))
    return _When(stamp[:10], "", ("its date is that of UTC",))


def stamped(written: str, zone: str) -> str:
    """Return the date and time of RFC 2822 or ISO 8601; in the zone where one is given and they are in UTC."""
    stamp = _stamp(written)
    if not zone or len(stamp) < len("2020-01-01T00:00") or not OFFSET.search(written):
        return stamp
    moment = datetime.datetime.fromisoformat(stamp).replace(tzinfo=datetime.UTC)
    try:
        return moment.astimezone(ZoneInfo(zone)).isoformat()[: len(stamp)]
    except OverflowError:  # the first or last day that a calendar has
        return stamp


def _stamp(written: str) -> str:
    """Return date and time as written, the offset left off; empty where they are none."""
    iso = entry.local(written)
    found = re.search(r"(\d{1,2}) (\w{3})\w* (\d{4})(?: (\d\d:\d\d))?", written)
    if not iso and found and found[2].lower() in MONTHS:
        iso = f"{found[3]}-{MONTHS.index(found[2].lower()) + 1:02d}-{int(found[1]):02d}"
        iso += f"T{found[4]}" if found[4] else ""
    return iso if entry.is_moment(iso) else ""


def shows(node: Node, kind: Kind) -> bool:
    """Return whether a text of an entry is what people see wherever its post stands: title, content, label, author."""
    if node.path[-1] == "category":
        told = node.attributes.get("domain", "tag") in ("post_tag", "category", "tag") and not unshown.is_kind(node)
        return bool(node.text.strip()) and told
    return field_of(node) in ("title", "content", *(["author"] if kind is Kind.FEED else []))


def piece(node: Node, field: str, post: int, authors: Mapping[str, str]) -> Piece:
    """Return what becomes of a text of a post, which stands in `field` of it."""
    if "wp:comment" in node.path:
        return aside(node.start, node.end, Aside.COMMENT)
    none = field == "categories" and nolabel.is_default(node.text)
    if none or (field in labelled.FIELDS.values() and node.text.strip() == furniture.NO_LABEL):
        return aside(node.start, node.end, Aside.FURNITURE)
    if field == "author" and node.text.strip() in authors:
        return aside(node.start, node.end, Aside.MARKUP)  # a login; the post has the name it stands for
    if field == "author" and contacts.holds(entry.plain(node.text)):
        return aside(node.start, node.end, Aside.HIDDEN)
    if field in SHOWN:
        return Piece(node.start, node.end, post, "body" if field == "content" else field)
    return aside(node.start, node.end, Aside.DATE_LINE if field in ("date", "stamp") else Aside.MARKUP)
