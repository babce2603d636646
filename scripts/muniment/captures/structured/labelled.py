"""Tags and categories of an entry of an export or feed."""

from collections.abc import Iterator, Mapping, Sequence

from muniment.captures.hypertext import entry
from muniment.captures.structured import unshown
from muniment.captures.structured.xmltext import Node
from muniment.captures.words.blogs import labelwords
from muniment.model.capture import Kind

FIELDS = {"post_tag": "tags", "tag": "tags", "category": "categories", "": "categories"}
"""Which field a label of an export is of, by its domain; WordPress before 3.1 wrote categories without one too."""


NAMES = ("category", "dc:subject")
"""Elements that hold a label; the second in RSS 1.0 (WordPress, the_category_rss)."""


def field_of(node: Node, kind: Kind) -> str:
    """Return which field a label is of; a feed does not tell them apart, so that all of its labels count as tags."""
    if node.path[-1] not in NAMES or unshown.is_kind(node):
        return ""
    domain = node.attributes.get("domain", "")
    if kind is not Kind.WXR and ("/" in domain or not domain):  # in RSS it is the address of a set of labels
        return "tags"
    return FIELDS.get(domain, "")


def read(nodes: Sequence[Node], kind: Kind) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return tags and categories."""
    left = {*left_out(nodes, kind)}
    said = [(field_of(node, kind), _label(node)) for node in nodes if node.start not in left]
    tags, categories = (tuple(text for of, text in said if of == field) for field in ("tags", "categories"))
    return tags, categories


def _label(node: Node) -> str:
    return node.text.strip() or node.attributes.get("term", "")


def slugs(nodes: Sequence[Node]) -> Iterator[tuple[str, str]]:
    """Yield the tags of an entry of an export, each with its slug (WordPress, wxr_post_taxonomy)."""
    for node in nodes:
        if field_of(node, Kind.WXR) == "tags" and (slug := node.attributes.get("nicename", "")):
            yield node.text.strip(), slug


def author(said: str, nodes: Sequence[Node], known: Mapping[str, str]) -> str:
    """Return who wrote a post; `known`: names by login, which are labels where several did (Co-Authors Plus)."""
    labels = (node for node in nodes if node.path[-1] == NAMES[0] and node.attributes.get("domain") == "author")
    names = [known[login] for node in labels if (login := node.text.strip()) in known]
    return ", ".join(names) or known.get(said, said)


def left_out(nodes: Sequence[Node], kind: Kind) -> Iterator[int]:
    """Yield where labels stand that say that there is none, or that an entry has once more."""
    yield from twins(nodes, kind)
    for node in nodes:
        field = field_of(node, kind)
        if field and labelwords.is_none(_label(node), "categories" if kind is Kind.FEED else field):
            yield node.start


def twins(nodes: Sequence[Node], kind: Kind) -> Iterator[int]:
    """Yield where labels stand that an entry has once more: WordPress before 3.1 wrote each without its slug too.

    Where it names the domain of its categories, a label without any is a tag once more if it is none of those.
    """
    found = [(field, entry.plain(node.text), node) for node in nodes if (field := field_of(node, kind))]
    told = {(field, label) for field, label, node in found if node.attributes.get("domain")}
    known = told if any(field == "categories" for field, _ in told) else set[tuple[str, str]]()
    seen: set[tuple[str, str]] = set()
    for field, label, node in found:
        is_bare = kind is Kind.WXR and not node.attributes.get("domain") and (field, label) not in known
        if (field, label) in seen or (is_bare and ("tags", label) in known):
            yield node.start
        seen.add((field, label))
