"""Who wrote a post: the names in its author field, persons told from bodies by how they look."""

from functools import lru_cache

import msgspec

from muniment.text.patterns import late

PARTICLES = frozenset("al bin bint da de del della der di dos du el ibn la le san van vom von y zu".split())
"""Words within the name of a person that may begin with a small letter."""
BETWEEN = late(r"\s*;\s*|\s*,?\s+(?:and|&)\s+|\s*,\s+")
"""What parts one author from the next, where that leaves names of persons on both sides."""


class Author(msgspec.Struct, frozen=True):
    """A name as written; `person` where it looks like that of one, so that programs may sort it by its last word."""

    name: str
    person: bool = False


@lru_cache(maxsize=4096)
def authors(written: str) -> tuple[Author, ...]:
    """Return the authors that a field names; one whose parts are not all names of persons is one body."""
    text = " ".join(written.split())
    parts = [part for part in BETWEEN.split(text) if part]
    if parts and all(map(_is_person, parts)):
        return tuple(Author(part, person=True) for part in parts)
    return (Author(text),) if text else ()


def _is_person(name: str) -> bool:
    words = [word for word in name.split() if word not in PARTICLES]
    return 2 <= len(words) <= 4 and len(name.split()) <= 6 and all(word[0].isupper() for word in words)
