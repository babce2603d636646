"""Tells the row of buttons by which a post on Blogger is shared, which text tools leave as one word: 'BlogThis!…'."""

SIGN = "Facebook"
BLOGGED = (
    "BlogThis!",
    "Escribe un blog",
    "Postar no blog",
    "Postalo sul blog",
    "Написать об этом в блоге",
    "كتابة مدونة حول هذه المشاركة",
)
"""What one of these buttons says, in the languages of Blogger; in most it is the first."""
LONGEST = 240
"""Characters of such a row."""


def shares(words: str) -> bool:
    """Return whether a line is such a row."""
    return SIGN in words and len(words) <= LONGEST and any(said in words for said in BLOGGED)
