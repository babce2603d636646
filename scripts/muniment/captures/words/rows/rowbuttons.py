"""Buttons, counts of comments and signs in and beside the parts of a row of particulars."""

from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import pagelines
from muniment.text.patterns import late

EDGES = " \t\u00a0\x1f*_.,:()[]{}<>→←|\\\"'"
"""Signs that may stand at either end of a part."""
HEADED = late(r"^\s*(?:#+|[-+*•])\s+")
"""The sign of a heading, or of an entry."""
COUNT = late(r"\s*[(\[]\s*\d{1,5}\s*[)\]]\s*$")
"""How many comments there are, behind a name or labels."""
LONGEST = 40
"""Characters of two buttons next to each other."""


def are(words: str) -> bool:
    """Return whether words are a button or a count, of comments or of minutes, in brackets or not, or two of them."""
    words = " ".join(words.replace("(", "").replace(")", "").split())
    if _is_one(words):
        return True
    parts = words.split() if len(words) <= LONGEST else []
    pairs = ((" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts)))
    return any(all(map(_is_one, pair)) for pair in pairs)


def without(piece: str) -> tuple[int, int]:
    """Return where the words of a piece stand, without a count of comments and the signs at its ends."""
    piece = COUNT.sub("", piece)
    first, last = len(piece) - len(HEADED.sub("", piece).lstrip(EDGES)), len(piece.rstrip(EDGES))
    opened = piece.count("(", first, last) > piece.count(")", first, last)
    return first, last + (opened and piece[last : last + 1] == ")")


def _is_one(words: str) -> bool:
    return besidedates.counts(words) or pagelines.is_furniture(words) or bylines.MINUTES.fullmatch(words) is not None
