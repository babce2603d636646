"""Persons told by the shape of their names: with the family's in capitals, 'Ana ROEBUCK', or given ones alone."""

from collections.abc import Sequence

from muniment.text import bodywords, countries, givennames, naming
from muniment.text.patterns import late

BESIDE = late(r"(?:, [^\W\d_A-Z]+| \([^\W\d_]+\))?$")
"""What a person is or where from, behind a name, in a word."""
LETTERS = 4
"""Letters, at least, of such a name that tells a person by itself."""
HONOURS = frozenset("MP QC KC MEP MSP MLA TD SC AM AO OBE CBE MBE SJ OP".split())
"""Letters behind a name that say what one is."""
FEWEST, MOST, HALF = 2, 4, 2
"""Words of such a name, also lines of them which tell persons together, and of how many one is surely a person's."""


def are_shaped(words: str) -> bool:
    """Return whether words may be such a name."""
    *given, family = words.split() or [""]
    able = FEWEST <= len(given) + 1 <= MOST and len(family) > 1 and family.isupper() and all(map(str.istitle, given))
    able = able and family not in HONOURS and "," not in words  # 'Ana Roe, PCF' signs for that
    return able and not (bodywords.tell(words) or any(map(countries.code, [*given, family])))


def lower(words: str) -> str:
    """Return a name whose family's is in capitals as others write it; words of another shape themselves."""
    return words.title() if len(words.rpartition(" ")[2]) >= LETTERS and are_shaped(words) else words


def persons(entries: Sequence[str]) -> set[str]:
    """Return the entries of a list that are persons, as others of it are named so, or one with a long name alone."""
    named = {one: BESIDE.sub("", naming.unmarked(one)) for one in entries if not bodywords.tell(one)}
    shaped = [one for one, name in named.items() if are_shaped(name)]
    known = sum(givennames.begin(named[one].title()) for one in shaped)
    able = len(shaped) >= FEWEST or all(lower(named[one]) != named[one] for one in shaped)
    return {*shaped} if able and HALF * known >= len(shaped) else set()


def are_given(entries: Sequence[str]) -> bool:
    """Return whether entries are one word each, and half of these names that persons are given: 'Anna, Peter, Luca'."""
    given = sum(map(givennames.begin, entries)) if all(one.isalpha() and one.istitle() for one in entries) else 0
    return len(entries) > FEWEST and 2 * given >= len(entries)
