"""What posts are listed under, by all of its names: what these weigh in a post, and whether they have changed."""

from collections.abc import Iterator, Mapping
from enum import Enum

import msgspec

from muniment.model.organisation import Organisation
from muniment.model.post import Post
from muniment.model.tag import Tag
from muniment.posts.catalogue import Catalogue, digest
from muniment.posts.grouping import Made
from muniment.search import words


class Field(Enum):
    """Parts of a post beside its text, with the weight of a term that stands there once."""

    TITLE = 9.0
    """Its title: enough for the highest level, which nothing else reaches."""
    LABEL = 3.0
    """The tags and organisations that it is listed under, as they are called."""
    SYNONYM = 1.5
    """Other names of these."""
    REST = 1.0
    """Names that lead to no list, the author, the publishers of its sources."""


class Called(msgspec.Struct, frozen=True, gc=False):
    """How something is called: its names as titles may say them, and what their terms weigh there and elsewhere."""

    stamp: bytes
    said: tuple[bytes, ...]
    in_title: Mapping[bytes, float]
    elsewhere: Mapping[bytes, float]

    @classmethod
    def of(cls, names: tuple[str, ...], field: Field, kind: str = "") -> "Called":
        """Return how something of these names is called, the first of which stands in lists."""
        label, *others = names
        own = dict.fromkeys(words.octets(label), field.value)
        every = {term for name in names for term in words.octets(name)} if others else ()
        return cls(
            stamp=digest(*names, kind),
            said=tuple([words.said(found) for name in names if others and (found := words.octets(name))]),
            in_title=own | {term: own.get(term, 0.0) + Field.TITLE.value for term in every},
            elsewhere=own | {term: own.get(term, 0.0) + Field.SYNONYM.value for term in every},
        )


class Names:
    """The names of what the posts of a catalogue are listed under."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.bodies: Made[str, Called] = Made(self._of_body)
        self.tags: Made[str, Called] = Made(self._of_tag)

    def _of_body(self, key: str) -> Called:
        body = self.catalogue.library.registry.by_id.get(key)
        return Called.of(_names(body) if body is not None else ("",), Field.LABEL)

    def _of_tag(self, label: str) -> Called:
        tag: Tag = self.catalogue.library.registry.by_label[label]
        field = Field.LABEL if tag.kind.indexed else Field.REST
        return Called.of((tag.label, *tag.aliases), field, tag.kind)

    def _called(self, post: Post) -> Iterator[Called]:
        for tag in self.catalogue.tags[post.path]:
            yield self.tags[tag.label]
        for key, _ in self.catalogue.roles[post.path]:
            yield self.bodies[key]

    def of(self, post: Post, title: bytes) -> list[Mapping[bytes, float]]:
        """Return what names weigh in a post: where its title says one, the other names weigh as the title does."""
        return [
            called.in_title if any(name in title for name in called.said) else called.elsewhere
            for called in self._called(post)
        ]

    def stamp(self, post: Post) -> bytes:
        """Return what changes whenever the terms of a post may: its file, or the names of what it is listed under."""
        return digest(post.digest, *[called.stamp for called in self._called(post)])


def _names(body: Organisation) -> tuple[str, ...]:
    return (body.name, body.acronym, *body.aliases, *body.names.values())
