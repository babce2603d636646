"""Posts that have much in common with a post, each with the reason."""

from collections.abc import Iterable, Iterator
from html import escape

from muniment.model.post import Post, Role
from muniment.pages import parts
from muniment.posts.catalogue import Catalogue
from muniment.posts.grouping import RARE
from muniment.text import hosts

SHOWN = 5
"""How many related posts are shown."""

Tie = tuple[int, str, Iterable[Post]]
"""How much something in common weighs, the reason in words, and the posts that have it."""


def related(catalogue: Catalogue, post: Post) -> list[tuple[Post, str]]:
    """Return the posts that have most in common with a published post, each with the weightiest reasons.

    What more than a few posts share ties none of them: a name on every second post says nothing.
    """
    known = catalogue.related.get(post.path)  # asked for twice: by what the page needs, and by the page
    if known is None:
        known = catalogue.related[post.path] = _related(catalogue, post)
    return known


def _related(catalogue: Catalogue, post: Post) -> list[tuple[Post, str]]:
    if post.path not in catalogue.position:
        return []
    shown = {post.path, *(other.path for other in (*catalogue.cited(post), *catalogue.versions(post)))}
    shown.update(other.path for other in catalogue.cited_by.get(post.path, ()))
    found: dict[str, tuple[Post, int, list[str]]] = {}
    for weight, reason, group in _ties(catalogue, post):
        for other in group:
            if other.path not in shown:
                _, before, reasons = found.get(other.path, (other, 0, []))
                found[other.path] = (other, before + weight, [*reasons, reason])
    ranked = sorted(found.values(), key=lambda tie: (-tie[1], catalogue.position[tie[0].path]))
    return [(other, "; ".join(reasons[:2])) for other, _, reasons in ranked[:SHOWN]]


def _ties(catalogue: Catalogue, post: Post) -> Iterator[Tie]:
    """Yield what ties a post to others, the weightiest first."""
    for url in dict.fromkeys([source.url for source in post.sources]):
        if cited := catalogue.by_source.get(url):
            yield 8, f"both cite {hosts.publisher(url)}", cited
    signatories = any(role is Role.SIGNATORY for _, role in catalogue.roles[post.path])
    signed = catalogue.signed[post.path] if signatories else None
    if signed and 1 < len(group := catalogue.by_signatories[signed]) <= RARE:
        yield 6, "same signatories", group
    for key, _ in catalogue.roles[post.path]:
        if named := catalogue.rare_bodies.get(key):
            yield 3, f"both name {catalogue.library.registry.by_id[key].name}", named
    for tag in catalogue.tags[post.path]:
        if tagged := catalogue.rare_tags.get(tag.slug):
            yield 2, f"both on {tag.label}", tagged


def entries(catalogue: Catalogue, post: Post, root: str) -> list[str]:
    """Return the related posts as entries of a list."""
    return [
        f"{parts.entry(root, other).removesuffix('</li>')} <small>{escape(reason, quote=False)}</small></li>"
        for other, reason in related(catalogue, post)
    ]


def needs(catalogue: Catalogue, post: Post) -> list[str]:
    """Return all that the related posts show, one string each."""
    return [f"{catalogue.entries[other.path]}\1{reason}" for other, reason in related(catalogue, post)]
