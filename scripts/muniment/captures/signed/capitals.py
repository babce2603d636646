"""Names that are all in capitals: 'JOHN SMITH', a person's, and 'ROBIN WOOD', a body's; their neighbours tell which."""

from collections.abc import Sequence

from muniment.text import acronyms, bodywords, countries, givennames, naming

FEWEST, MOST, HALF, LETTERS = 2, 4, 2, 7
"""Words of a person's name, also persons that tell each other; of how many; letters of a word that is no acronym."""


def titled(words: str) -> str:
    """Return words as others write them, where a name in capitals begins them whose first word persons are given."""
    name, sign, rest = words.partition(",")
    return f"{name.title()}{sign}{rest}" if _are_shaped(name) else words


def _are_shaped(words: str) -> bool:
    """Return whether words may be a person's name in capitals: bodies, too, are called by what persons are given."""
    parts = words.split(maxsplit=MOST) if words.isupper() else []
    able = FEWEST <= len(parts) <= MOST and all(part.strip(".").replace("-", "").isalpha() for part in parts)
    known = able and (bodywords.tell(words.title()) or any(map(countries.code, parts)))
    return able and not known and givennames.begin(words.title())


def spelt(entries: Sequence[str], bodies: int) -> dict[str, str]:
    """Return the entries with what are surely persons' names in capitals, each as others write it.

    Several tell each other, unless far more are names that say no more of bodies, as 'MISEREOR' does; beside such, one
    alone is of a body, too, and where most are known to be: `bodies` of all.
    """
    names = [naming.unmarked(one) for one in entries]
    called = [*map(titled, names)]
    rows = [*zip(entries, names, called, strict=True)]
    told = {one: new for one, name, new in rows if new != name and not countries.code(new.rpartition(", ")[2])}
    others = [name for _, name, new in rows if name.isupper() and new == name and _is_name(name)]
    able = HALF * len(told) >= len(others) if len(told) >= FEWEST else not others and HALF * bodies < len(entries)
    return told if able else {}


def _is_name(words: str) -> bool:
    """Return whether words in capitals are one and no acronym, or several that say no more of a body."""
    return not bodywords.tell(words) if " " in words else len(words) >= LETTERS or not acronyms.is_acronym(words)
