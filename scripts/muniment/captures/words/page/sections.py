"""The names of the parts of a news site, which stand over the titles of what it publishes: 'News', 'Politics'."""

from muniment.captures.words.blogs.labelwords import listed

NAMES = frozenset(listed("sections"))


def names(words: str) -> bool:
    """Return whether a line is such a name and nothing else."""
    return words.strip("#*_|/ ").lower() in NAMES
