"""A line that holds a date of a few signs, or what is left of a row where a tool lost its date."""

from muniment.captures.words.dates import datemarks
from muniment.captures.words.dates.dated import UNKNOWN, DateLine


def read(text: str) -> DateLine | None:
    """Return what such a line says; None for any other."""
    if compact := datemarks.compact(text):
        return DateLine(compact, True, "compact")
    author = datemarks.emptied(text)
    return DateLine(UNKNOWN, pure=False, form="emptied", author=author) if author is not None else None
