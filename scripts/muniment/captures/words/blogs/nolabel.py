"""The category that a blog gives the posts which have none, as WordPress calls it in each language: it is no label."""

from muniment.captures.words.blogs.labelwords import listed

NO_LABEL = "uncategorized"
"""What it is called in English, and as what some tools write it among tags."""
DEFAULTS = frozenset(words.casefold() for words in listed("none"))


def is_none(words: str, kind: str) -> bool:
    """Return whether words among the labels of a kind, `tags` or `categories`, say that a post has none."""
    return words.strip().casefold() == NO_LABEL or (kind == "categories" and is_default(words))


def is_default(words: str) -> bool:
    """Return whether words are what such a category is called."""
    return " ".join(words.split()).casefold() in DEFAULTS
