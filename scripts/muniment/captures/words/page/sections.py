"""The names of the parts of a news site, which stand over the titles of what it publishes: 'News', 'Peru'."""

from muniment.captures.words.blogs.labelwords import listed
from muniment.text import countries

NAMES = frozenset(listed("sections"))
LONGEST = 40
"""Characters of such a name."""


def names(words: str) -> bool:
    """Return whether a line is such a name, or that of a country, and nothing else."""
    plain = words.strip("#*_|/ ")
    return plain.lower() in NAMES or (0 < len(plain) <= LONGEST and countries.code(plain) != "")
