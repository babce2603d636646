"""Reads WordPress exports (WXR), RSS and Atom feeds."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from muniment.captures import entry, pieces, xmltext
from muniment.captures.draft import Draft
from muniment.captures.encoding import Decoded
from muniment.captures.entry import Entry
from muniment.captures.pieces import Piece, aside
from muniment.captures.reading import Reading
from muniment.captures.refusal import Refused
from muniment.captures.xmltext import Node, Parsed
from muniment.model.capture import Aside, Kind
from muniment.model.problem import count
from muniment.vocabularies.registry import Registry

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


def looks_like(text: str) -> Kind | None:
    """Return WXR or FEED where a text is one, told by its root and what that declares; None elsewhere."""
    head = text[:8192].lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return None
    if re.search(r"xmlns:wp\s*=|<wp:wxr_version|wordpress\.org/export/", head):
        return Kind.WXR
    return Kind.FEED if re.search(r"<(?:rss|feed|rdf:RDF)[\s>]", head) else None


def read(decoded: Decoded, kind: Kind, registry: Registry, *, drafts: bool = False) -> Reading:
    """Return the published posts of an export or feed; `drafts`: its drafts too, as drafts."""
    gathering = _Gathering(decoded.text, kind, registry, drafts=drafts)
    for parsed in xmltext.entries(decoded.text):
        gathering.take(parsed)
    if not gathering.made and not gathering.hidden:
        why = f" ({gathering.doubts[0]})" if gathering.doubts else ""
        raise Refused(f"holds no post that can be read{why}")
    whole = pieces.filled(decoded.text, gathering.parts, marks=True)
    doubts = (*gathering.doubts, *gathering.counts())
    return Reading(kind, decoded, tuple(gathering.made), tuple(whole), doubts, tuple(gathering.private()))


class _Gathering:
    """Collects the posts of an export or feed, and what becomes of everything else in it."""

    def __init__(self, text: str, kind: Kind, registry: Registry, *, drafts: bool) -> None:
        self.text, self.kind, self.registry, self.drafts = text, kind, registry, drafts
        self.authors = _authors(text)
        self.made: list[Draft] = []
        self.taken: set[str] = set()
        self.parts: list[Piece] = []
        self.doubts: list[str] = []
        self.hidden: Counter[str] = Counter()
        self.others: Counter[str] = Counter()
        self.comments = 0

    def take(self, parsed: Parsed) -> None:
        """Take one entry: a post, or something that is set aside and counted."""
        held = _values(parsed.nodes)
        self.comments += sum(node.path[-1] == "wp:comment_content" for node in parsed.nodes)
        if parsed.fault:
            line = self.text.count("\n", 0, parsed.start) + 1
            self.doubts.append(f"the entry at line {line} was left out: {parsed.fault}")
            self.parts.append(aside(parsed.start, parsed.end, Aside.UNREADABLE))
        elif self.kind is Kind.WXR and held.get("type", "post") != "post":
            self.others[held["type"]] += 1
            self.set_aside(parsed)
        elif why := _hidden(held, self.kind, drafts=self.drafts):
            self.hidden[why] += 1
            self.set_aside(parsed)
        else:
            self.parts += self.pieces(parsed, held)
            self.made.append(entry.made(_entry(held, parsed, self.authors, self.kind), self.registry, self.taken))
            self.taken.add(self.made[-1].front.permalink)

    def pieces(self, parsed: Parsed, held: Mapping[str, str]) -> Iterator[Piece]:
        """Yield what becomes of the texts of a post; a feed's summary counts only where the feed has no more."""
        summary = "" if self.kind is Kind.WXR else "summary" if held.get("content") else "body"
        for node in parsed.nodes:
            if node.text.strip() and node.end > node.start:
                field = FIELDS.get(node.path[-1], "") if len(node.path) == 2 else ""
                yield _piece(node, summary if summary and field == "excerpt" else field, len(self.made), self.authors)

    def set_aside(self, parsed: Parsed) -> None:
        """Count an entry's texts, and repeat none of them."""
        self.parts += [aside(node.start, node.end, Aside.HIDDEN) for node in parsed.nodes if node.text.strip()]

    def counts(self) -> Iterator[str]:
        """Yield what was set aside and how much of it."""
        yield from (f"{number} of kind '{name}' set aside" for name, number in sorted(self.others.items()))
        yield from hidden_doubts(self.hidden)
        if self.comments:
            yield f"{count(self.comments, 'comment')} of readers set aside"

    def private(self) -> Iterator[str]:
        """Yield why the capture is private, as far as only its reader can tell."""
        if self.comments:
            yield "it holds readers' comments"
        if self.hidden:
            yield "it holds posts that are not public"


def hidden_doubts(hidden: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each status of posts that are not for everyone."""
    yield from (f"{count(number, 'post')} of status '{name}' set aside" for name, number in sorted(hidden.items()))


def _authors(text: str) -> Mapping[str, str]:
    """Return display names by login; addresses stay where they are."""
    found = re.finditer(
        r"<wp:author_login>(?:<!\[CDATA\[)?(?P<login>.*?)(?:\]\]>)?</wp:author_login>.*?"
        r"<wp:author_display_name>(?:<!\[CDATA\[)?(?P<name>.*?)(?:\]\]>)?</wp:author_display_name>",
        text[: max(0, text.find("<item"))],
        re.DOTALL,
    )
    return {author["login"]: author["name"] for author in found}


def _values(nodes: Sequence[Node]) -> dict[str, str]:
    held: dict[str, str] = {}
    for node in nodes:
        inner = "author" if node.path[1:] == ("author", "name") else ""
        name = FIELDS.get(node.path[-1], "") if len(node.path) == 2 else inner
        if name and not (name == "link" and node.attributes.get("rel", "alternate") != "alternate"):
            held[name] = held.get(name, "") + node.text
    return {name: value.strip() for name, value in held.items()}


def _hidden(held: Mapping[str, str], kind: Kind, *, drafts: bool) -> str:
    """Return why an entry is not for everyone; empty where it is."""
    if kind is not Kind.WXR:
        return ""
    if held.get("password"):
        return "password-protected"
    status = held.get("status", "publish")
    return "" if status == "publish" or (drafts and status == "draft") else status


def _entry(held: Mapping[str, str], parsed: Parsed, authors: Mapping[str, str], kind: Kind) -> Entry:
    link = held.get("link", "") or next(_alternate(parsed), "")
    date, doubts = _date(held, link)
    doubts += ["its XML was mended to be read"] if parsed.mended else []
    content = held.get("content", "")
    if not content and kind is Kind.FEED:
        content = held.get("excerpt", "")
        doubts.append("the feed has its summary only; find its whole text")
    tags, categories = _labels(parsed, kind)
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


def _labels(parsed: Parsed, kind: Kind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return tags and categories; a feed does not tell them apart, so that all of its labels count as tags."""
    labels = [
        (node.attributes.get("domain", ""), node.text.strip() or node.attributes.get("term", ""))
        for node in parsed.nodes
        if node.path[-1] == "category"
    ]
    kinds = ("post_tag", "tag") if kind is Kind.WXR else ("post_tag", "tag", "")
    tags = tuple(text for domain, text in labels if domain in kinds and text != "Uncategorized")
    return tags, tuple(text for domain, text in labels if domain == "category")


def _alternate(parsed: Parsed) -> Iterator[str]:
    """Yield the addresses of pages that an Atom entry is another form of."""
    for node in parsed.nodes:
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


def _piece(node: Node, field: str, post: int, authors: Mapping[str, str]) -> Piece:
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
