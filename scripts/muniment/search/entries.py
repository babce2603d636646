"""What search knows of a post: its terms with their levels, from its text, its title and what lists it."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue
from muniment.search import postings, texts, words
from muniment.search.names import Field, Names
from muniment.text import hosts

USUAL = 750
"""Words of a text of usual length; in longer ones a term weighs less, by half of the excess."""
STEP = 32
"""Words by which lengths of texts are told apart."""
MARKED = Field.TITLE.value
UNMARKED = MARKED - 0.1
"""What terms weigh at least that the title says, and at most that it does not say."""
MOST = 255
"""How often a term counts at most."""
UNTOLD = frozenset("www ac co com edu gob gov gouv go int mil ne net or org".split())
"""Parts of the names of hosts that name nobody."""


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A post as last read: `stamp` changes whenever its terms may.

    `terms` are in UTF-8; `levels` has an octet for each of them.
    """

    stamp: bytes
    terms: list[bytes]
    levels: bytes

    def postings(self, number: int) -> Iterator[tuple[bytes, int]]:
        """Yield each term with its posting in the post of this number."""
        first = number * postings.STAGES
        own = tuple(range(first, first + postings.STAGES))
        return zip(self.terms, map(own.__getitem__, self.levels), strict=True)


def entry(catalogue: Catalogue, names: Names, post: Post, stamp: bytes) -> Entry:
    """Read a post."""
    found = words.counts(texts.plain(catalogue.library, post))
    length = found.total() // STEP
    rate = _rate(length)
    weights = _weights(names, post).items()
    heavy = {term: _level(weight, found.pop(term, 0) * rate) for term, weight in weights}
    levels = _octets(found.values()).translate(_levels(length)) + bytes(heavy.values())
    return Entry(stamp, [*found, *heavy], levels)


def _rate(length: int) -> float:
    """Return what a term weighs that stands once in a text of this length, in STEPs."""
    return 1 / (0.5 + (length + 0.5) * STEP / (2 * USUAL))


def _level(beside: float, within: float) -> int:
    """Return the level of a term that weighs so much beside the text and within it: the highest is for titles alone."""
    return postings.LAST if beside >= MARKED else min(postings.level(beside + within), postings.LAST - 1)


@lru_cache(maxsize=256)
def _levels(length: int) -> bytes:
    """Return the level of a term by how often it stands in a text of this length, in STEPs."""
    return bytes([_level(0, number * _rate(length)) for number in range(MOST + 1)])


def _octets(numbers: Iterable[int]) -> bytes:
    try:
        return bytes(numbers)
    except ValueError:
        return bytes([min(number, MOST) for number in numbers])


def _weights(names: Names, post: Post) -> dict[bytes, float]:
    """Return what terms weigh that stand beside the text."""
    title = words.octets(post.title)
    weights = dict.fromkeys(title, Field.TITLE.value)
    rest = dict.fromkeys(words.octets(_rest(post)), Field.REST.value)
    for group in (*names.of(post, words.said(title)), rest):
        for term, weight in group.items():
            before = weights.get(term, 0.0)
            weights[term] = before + weight if max(before, weight) >= MARKED else min(before + weight, UNMARKED)
    return weights


def _rest(post: Post) -> str:
    """Return names that lead to no list, the author, and the publishers of sources."""
    publishers = [source.publisher or _named_by(hosts.host(source.url)) for source in post.sources]
    unknown = [body.as_ for body in post.organisations if not body.id]
    return "\n".join([post.author, post.excerpt, *unknown, *publishers])


def _named_by(host: str) -> str:
    return " ".join([part for part in host.split(".")[:-1] if part not in UNTOLD])
