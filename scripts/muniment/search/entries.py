"""What search knows of a post: its terms with their levels, from its text, its title and what it is listed under."""

from collections.abc import Iterator
from enum import Enum

import msgspec

from muniment.model.organisation import Organisation
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import postings, words
from muniment.text import hosts


class Field(Enum):
    """Parts of a post beside its text, with the weight of a term that stands there once."""

    TITLE = 6.0
    """Its title."""
    LABEL = 3.0
    """The tags and organisations that it is listed under, as they are called."""
    SYNONYM = 1.5
    """Other names of these."""
    REST = 1.0
    """Names that lead to no list, the author, the publishers of its sources."""


USUAL = 600
"""Terms of a text of usual length; in longer ones a term weighs less, by half of the excess."""


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A post as last read: `stamp` changes whenever its terms may; `levels` has a digit for each of its terms."""

    path: str
    stamp: bytes
    terms: str
    levels: str

    def postings(self, number: int) -> Iterator[tuple[str, int]]:
        """Yield each term with its posting in the post of this number."""
        start = (number << 3) - ord("0")
        levels = self.levels.encode()
        return zip(self.terms.split("\n") if self.terms else (), [start + digit for digit in levels], strict=True)


class Stamps:
    """Tells whether what search knows of a post has changed: its file, or the names of what it is listed under."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        registry = catalogue.library.registry
        self.tags = {tag.slug: digest(tag.label, *tag.aliases, tag.kind) for tag in registry.tags}
        self.bodies = {body.id: digest(*names(body)) for body in registry.organisations}

    def of(self, post: Post) -> bytes:
        """Return the stamp of a post."""
        tags = [self.tags.get(tag.slug, b"") for tag in self.catalogue.tags[post.path]]
        bodies = [self.bodies.get(key, b"") for key, _ in self.catalogue.roles[post.path]]
        return digest(post.digest, *tags, b"", *bodies)


def entry(catalogue: Catalogue, post: Post, stamp: bytes) -> Entry:
    """Read a post."""
    text = words.counts(catalogue.library.body(post))
    length = 0.5 + sum(text.values()) / (2 * USUAL)
    usual = [str(postings.level(number / length)) for number in range(max(text.values(), default=0) + 1)]
    levels = {term: usual[number] for term, number in text.items()}
    for term, weight in _weights(catalogue, post).items():
        levels[term] = str(postings.level(weight + text.get(term, 0) / length))
    return Entry(post.path, stamp, "\n".join(levels), "".join(levels.values()))


def _weights(catalogue: Catalogue, post: Post) -> dict[str, float]:
    """Return what terms weigh that stand beside the text."""
    weights: dict[str, float] = {}
    for field, said in _fields(catalogue, post):
        for term in set(words.terms(said)):
            weights[term] = weights.get(term, 0.0) + field.value
    return weights


def _fields(catalogue: Catalogue, post: Post) -> Iterator[tuple[Field, str]]:
    title = words.fold(post.title)
    yield Field.TITLE, post.title
    for tag in catalogue.tags[post.path]:
        yield Field.LABEL if tag.kind.indexed else Field.REST, tag.label
        yield from _synonyms(title, (tag.label, *tag.aliases) if tag.aliases else ())
    for key, _ in catalogue.roles[post.path]:
        if body := catalogue.library.registry.by_id.get(key):
            yield Field.LABEL, body.name
            yield from _synonyms(title, names(body))
    publishers = (source.publisher or hosts.publisher(source.url) for source in post.sources)
    unknown = (body.as_ for body in post.organisations if not body.id)
    yield Field.REST, " ".join([post.author, post.excerpt, *unknown, *publishers])


def _synonyms(title: str, called: tuple[str, ...]) -> Iterator[tuple[Field, str]]:
    """Yield what else something is called; where the title names it, its other names weigh as the title does."""
    if called:
        named = any(words.fold(name) in title for name in called if len(name) > 1)
        yield Field.TITLE if named else Field.SYNONYM, " ".join(called)


def names(body: Organisation) -> tuple[str, ...]:
    """Return every name of a body."""
    return (body.name, body.acronym, *body.aliases, *body.names.values())
