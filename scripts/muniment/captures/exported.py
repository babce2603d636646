"""What the texts of an entry of an export or feed say of a post."""

import re
from collections.abc import Iterator, Mapping, Sequence

from muniment.captures import entry
from muniment.captures.entry import Entry
from muniment.captures.pieces import Piece, aside
from muniment.captures.stretches import Stretch
from muniment.captures.xmltext import Node
from muniment.model.capture import Aside, Kind

FIELDS = {
    "title": "title",
    "link": "link",
    "guid": "guid",
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
    "atom:published": "stamp",
    "atom:updated": "changed",
    "content": "content",
    "published": "stamp",
    "updated": "changed",
    "summary": "excerpt",
    "dc:date": "stamp",
}
"""What the elements of an entry are to a post; those not named here stand in none."""
SHOWN = {"title", "content", "body", "excerpt", "author"}
"""Fields whose words stand in the post as they are."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def values(nodes: Sequence[Node]) -> dict[str, str]:
    """Return the texts of an entry by what they are to a post."""
    held: dict[str, str] = {}
    for node in nodes:
        inner = "author" if node.path[1:] == ("author", "name") else ""
        name = FIELDS.get(node.path[-1], "") if len(node.path) == 2 else inner
        if name and not (name == "link" and node.attributes.get("rel", "alternate") != "alternate"):
            held[name] = held.get(name, "") + node.text
    return {name: value.strip() for name, value in held.items()}


def hidden(held: Mapping[str, str], kind: Kind, *, drafts: bool) -> str:
    """Return why an entry is not for everyone; empty where it is."""
    if kind is not Kind.WXR:
        return ""
    if held.get("password"):
        return "password-protected"
    status = held.get("status", "publish")
    return "" if status == "publish" or (drafts and status == "draft") else status


def entry_of(held: Mapping[str, str], stretch: Stretch, authors: Mapping[str, str], kind: Kind) -> Entry:
    """Return an entry as its texts have it; `authors`: display names by login."""
    link = held.get("link", "") or next(_alternate(stretch), "")
    date, doubts = _date(held, link)
    doubts += ["its XML was mended to be read"] if stretch.mended else []
    content = held.get("content", "")
    if not content and kind is Kind.FEED:
        content = held.get("excerpt", "")
        doubts.append("the feed has its summary only; find its whole text")
    tags, categories = _labels(stretch, kind)
    return Entry(
        title=held.get("title", ""),
        date=date,
        updated=entry.local(held.get("updated", "")),
        link=link if kind is Kind.FEED or held.get("status") == "publish" else "",
        slug=held.get("slug", ""),
        author=authors.get(held.get("author", ""), held.get("author", "")),
        excerpt=held.get("excerpt", "") if kind is Kind.WXR else "",
        content=content,
        tags=tags,
        categories=categories,
        draft=held.get("status") == "draft",
        autop=kind is Kind.WXR and "<!-- wp:" not in content and "<p" not in content,
        doubts=tuple(doubts),
    )


def _labels(stretch: Stretch, kind: Kind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return tags and categories; a feed does not tell them apart, so that all of its labels count as tags."""
    labels = [
        (node.attributes.get("domain", ""), node.text.strip() or node.attributes.get("term", ""))
        for node in stretch.nodes
        if node.path[-1] == "category"
    ]
    kinds = ("post_tag", "tag") if kind is Kind.WXR else ("post_tag", "tag", "")
    tags = tuple(text for domain, text in labels if domain in kinds and text != "Uncategorized")
    return tags, tuple(text for domain, text in labels if domain == "category")


def _alternate(stretch: Stretch) -> Iterator[str]:
    """Yield the addresses of pages that an Atom entry is another form of."""
    for node in stretch.nodes:
        if node.path[-1] == "link" and node.attributes.get("rel", "alternate") == "alternate":
            yield node.attributes.get("href", "")


def _date(held: Mapping[str, str], link: str) -> tuple[str, list[str]]:
    """Return the date of an entry, local to the blog: feeds give it in UTC, so their permalink has the last word."""
    local = entry.local(held.get("date", ""))
    dated = re.search(r"/(\d{4})/(\d\d)/(\d\d)/[^/?#]+", link)
    if local:
        return local, []
    if dated:
        return "-".join(dated.groups()), []
    stamp = _stamp(held.get("stamp", "") or held.get("changed", ""))[:10]
    return stamp or "unknown", ["its date is that of UTC" if stamp else "it has no date; put it in"]


def _stamp(written: str) -> str:
    """Return the local date and time of RFC 2822 or ISO 8601: as written, the offset left off."""
    iso = entry.local(written)
    if iso:
        return iso
    found = re.search(r"(\d{1,2}) (\w{3})\w* (\d{4})(?: (\d\d:\d\d))?", written)
    if not found or found[2].lower() not in MONTHS:
        return ""
    date = f"{found[3]}-{MONTHS.index(found[2].lower()) + 1:02d}-{int(found[1]):02d}"
    return date + (f"T{found[4]}" if found[4] else "")


def piece(node: Node, field: str, post: int, authors: Mapping[str, str]) -> Piece:
    """Return what becomes of a text of a post, which stands in `field` of it."""
    domain = node.attributes.get("domain")
    if "wp:comment" in node.path:
        return aside(node.start, node.end, Aside.COMMENT)
    if node.path[-1] == "category" and domain in ("post_tag", "category", "tag", None):
        return Piece(node.start, node.end, post, "categories" if domain == "category" else "tags")
    if field == "author" and node.text.strip() in authors:
        return aside(node.start, node.end, Aside.MARKUP)  # a login; the post has the name it stands for
    if field in SHOWN:
        return Piece(node.start, node.end, post, "body" if field == "content" else field)
    return aside(node.start, node.end, Aside.DATE_LINE if field in ("date", "stamp") else Aside.MARKUP)
