"""Telephone numbers beside names, as a list has them whose bodies say whom to ask: 'Ana Roe +44 20 7946 0000'."""

from muniment.text.patterns import late

NUMBER = late(
    r"(?:^|[\s:,;(–—-])(?:(?i:tel|tél|phone|mob(?:ile)?|fon|telefon|теле?ф?|тел)[.:]*\s*)?(?:\+ ?|\(0|00?)\d"
    r"[\d \u00a0()/.–-]{6,24}$"
)
"""A number with the code of a country or town, at the end of a line."""
SIGNS = " ,;:(–—-"
"""What stands between a name and its number."""


def name_of(words: str) -> str | None:
    """Return the name before the number in which words end, empty where none stands there; None without a number."""
    found = NUMBER.search(words) if words[-1:].isdigit() else None
    return words[: found.start()].strip(SIGNS) if found else None
