"""How the vocabularies are used by posts: figures and oddities for editors; persons are in none of them."""

import msgspec

from muniment.model.problem import count
from muniment.model.tag import Tag
from muniment.posts.catalogue import Catalogue
from muniment.text import nearest
from muniment.vocabularies.registry import TAGS, fold

ALIKE = 86.0
"""Likeness in per cent from which two labels may be one."""


class TagUse(msgspec.Struct, frozen=True):
    """A tag and how many published posts carry it."""

    label: str
    slug: str
    posts: int
    broader: str
    line: int


class Remark(msgspec.Struct, frozen=True):
    """Something about an entry that an editor may want to change: its line in the vocabulary, and what."""

    line: int
    code: str
    message: str

    def __str__(self) -> str:
        """Return `path:line: message`."""
        return f"posts/{TAGS}:{self.line}: {self.message}"


def tags(catalogue: Catalogue) -> list[TagUse]:
    """Return each tag that may have a page, the most used first."""
    found = [
        TagUse(tag.label, tag.slug, len(catalogue.by_tag.get(tag.slug, ())), tag.broader, tag.line)
        for tag in _indexed(catalogue)
    ]
    return sorted(found, key=lambda use: (-use.posts, use.label.casefold()))


def remarks(catalogue: Catalogue) -> list[Remark]:
    """Return what an editor may want to change: labels nearly the same, tags unused, tags that stand alone."""
    found = (*_alike(catalogue), *_unused(catalogue), *_alone(catalogue))
    return [remark for remark in found if remark.line]  # without a vocabulary there is no entry to change


def _indexed(catalogue: Catalogue) -> list[Tag]:
    return [tag for tag in catalogue.library.registry.tags if tag.kind.indexed]


def _alike(catalogue: Catalogue) -> list[Remark]:
    names = {name: tag for tag in _indexed(catalogue) for name in (tag.label, *tag.aliases)}
    found = []
    for first, second, score in nearest.alike(names, cutoff=ALIKE, folded=fold):
        one, other = names[first], names[second]
        if one is not other and other.label != one.broader and one.label != other.broader:
            message = f"'{first}' and '{second}' are {score:.0f} % alike; `muniment tags merge` makes one of two"
            found.append(Remark(max(one.line, other.line), "alike", message))
    return found


def _unused(catalogue: Catalogue) -> list[Remark]:
    library = catalogue.library
    meant = {library.registry.tag_named(word) for post in library.by_path.values() for word in set(post.tags)}
    labels = {tag.label for tag in meant if tag is not None}
    wider = {tag.broader for tag in library.registry.tags}
    return [
        Remark(tag.line, "unused", f"'{tag.label}' is used by no post")
        for tag in _indexed(catalogue)
        if tag.label not in labels and tag.label not in wider
    ]


def _alone(catalogue: Catalogue) -> list[Remark]:
    listed = _indexed(catalogue)
    narrower: dict[str, int] = {}
    for tag in listed:
        narrower[tag.broader] = narrower.get(tag.broader, 0) + 1
    return [
        Remark(tag.line, "no-broader", f"'{tag.label}' has no broader tag, and is none")
        for tag in listed
        if not tag.broader and tag.label not in narrower
    ]


def summary(uses: list[TagUse]) -> str:
    """Return how many tags there are, and how many are used."""
    used = sum(bool(use.posts) for use in uses)
    return f"{count(len(uses), 'tag')}, {used} of them used"
