"""Whether the parts of a run are names as a whole, and neither pieces of a sentence nor single words."""

from collections.abc import Sequence

from muniment.captures.signed import entrywords, runs

ASKED = frozenset("what whom whose they we she he".split())
"""Words of a sentence that no name has in small letters."""


def are_whole(parts: Sequence[str]) -> bool:
    """Return whether the parts of a run read as names, none with half a bracket or as in 'Ana Roe what they'."""
    plain = (part.count("(") == part.count(")") and ASKED.isdisjoint(part.split()) for part in parts)
    return all(map(entrywords.reads_as_name, parts)) and all(plain)


def are_long(parts: Sequence[str]) -> bool:
    """Return whether most parts are of more than one word, or acronyms: not of 'In the name of Peace and Law'."""
    return 2 * sum(map(runs.is_long, parts)) > len(parts)
