"""Tag pages: what a tag means, what is broader, narrower and near to it, and its posts; the list of tags."""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain

from muniment.model.page import Kind, Page
from muniment.model.tag import Tag
from muniment.pages import indexes, parts
from muniment.posts import grouping
from muniment.posts.catalogue import Catalogue
from muniment.text import alphabet

NEAREST = 10
"""How many tags that share posts are shown."""


def tag(catalogue: Catalogue, entry: Tag) -> Iterator[Page]:
    """Yield the pages of a tag."""
    address = f"/tag/{entry.slug}/"
    root = parts.up(address)
    intro = f"<p>{escape(entry.meaning, quote=False)}</p>\n" if entry.meaning else ""
    intro += _places(catalogue, entry, root)
    outro = _near(catalogue, entry, root)
    posts = catalogue.by_tag[entry.slug]
    if not posts:
        number = parts.tally(len(_below(catalogue, entry)))
        intro += f"<p>No post has this tag itself; the tags below it have {number}.</p>\n"
    yield from indexes.series(
        indexes.Series(
            address, Kind.TAG, entry.label, posts, head=lambda: intro, tail=lambda: outro, said=intro + outro
        )
    )


def tags(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of tags from A to Z."""
    listed = [(entry.label, f"/tag/{entry.slug}/", _number(catalogue, entry)) for entry in catalogue.indexed_tags]
    yield from indexes.alphabet(Kind.TAGS, listed, title="Tags", noun="tag")


def _places(catalogue: Catalogue, entry: Tag, root: str) -> str:
    """Return the tags above and below this one, as a description list."""
    wider = catalogue.library.registry.by_label.get(entry.broader) if entry.broader else None
    above = [wider] if wider is not None and wider.kind.indexed else []
    below = sorted(catalogue.narrower.get(entry.label, ()), key=lambda tag: alphabet.sorting(tag.label))
    rows = [(name, [_shown(catalogue, tag, root) for tag in listed]) for name, listed in _rows(above, below)]
    lines = [f"<dt>{name}</dt><dd>{', '.join(shown)}</dd>" for name, shown in rows if shown]
    return f'<dl class="facts">{"".join(lines)}</dl>\n' if lines else ""


def _rows(above: list[Tag], below: list[Tag]) -> list[tuple[str, list[Tag]]]:
    return [("Broader", above), (f"Narrower ({len(below)})", below)]


def _shown(catalogue: Catalogue, tag: Tag, root: str) -> str:
    posts = catalogue.by_tag.get(tag.slug)
    if posts is None:
        return escape(tag.label, quote=False)
    number = f" ({len(posts)})" if posts else ""
    return f"{parts.link(root, f'/tag/{tag.slug}/', tag.label)}{number}"


def _number(catalogue: Catalogue, tag: Tag) -> int | str:
    """Return how many posts a tag has; where it has none itself, how many the tags below it have."""
    return len(catalogue.by_tag[tag.slug]) or f"{len(_below(catalogue, tag))} below it"


def _below(catalogue: Catalogue, tag: Tag) -> set[str]:
    """Return the paths of the posts of all tags below one."""
    found: set[str] = set()
    for other in catalogue.indexed_tags:
        if tag in grouping.above(catalogue.library.registry, other):
            found.update(post.path for post in catalogue.by_tag[other.slug])
    return found


def _near(catalogue: Catalogue, entry: Tag, root: str) -> str:
    """Return the tags that share most posts with this one."""
    shared = together(catalogue, [post.path for post in catalogue.by_tag[entry.slug]])
    shared.pop(entry.slug, None)
    return listed(catalogue, shared, root, title="Tags on the same posts", anchor="related")


def together(catalogue: Catalogue, paths: Iterable[str]) -> Counter[str]:
    """Return how many of these posts carry each tag that has a page, by slug."""
    return Counter(chain.from_iterable([catalogue.slugs[path] for path in paths]))


def listed(catalogue: Catalogue, shared: Counter[str], root: str, *, title: str, anchor: str) -> str:
    """Return a list of tags by the number of posts that they share, the most first; empty where there are none."""
    labels = catalogue.labels
    first = parts.foremost(shared, labels, NEAREST)
    if not first:
        return ""
    total = f"{len(first)} of {len(shared)}" if len(shared) > len(first) else str(len(shared))
    ways = indexes.ways(root, [(labels[slug], f"/tag/{slug}/", number) for slug, number in first])
    return f'\n<h2 id="{anchor}">{title} ({total})</h2>\n{ways}'
