"""Parts of a run of names of which nothing says that they are bodies, and that may be persons."""

from muniment.captures.signed import entrywords, persons
from muniment.text import acronyms, givennames
from muniment.text.folding import lower

PARTICLES = frozenset("de van von da del la di el y der e".split())
"""Small words that names of persons have as well."""


def is_one(part: str) -> bool:
    """Return whether a part of a run of bodies is a person, as a name tells that persons are given, or a title."""
    return may_be(part) and (givennames.begin(part) or persons.is_person(part))


def may_be(part: str) -> bool:
    """Return whether a part of a run may be a person, or is one name."""
    words = lower(part).split()
    spelt = acronyms.is_acronym(part) or acronyms.is_short_name(part) or any(map(str.isdigit, part))
    if spelt or not entrywords.SMALL.isdisjoint({*part.split()} - PARTICLES) or words[-1] in persons.CALLED:
        return False
    return not persons.is_known(part) and (
        {" ", "-"}.isdisjoint(part) or persons.may_be_named(part) or persons.is_person(part)
    )
