"""Where a line says, among other words, how long a post takes to read."""

import re

from muniment.captures.words.dates.bylines import LASTS, MINUTES
from muniment.text.patterns import late

NUMBERED = late(rf"(?i:{LASTS})")
"""The number and its unit, which stand in all that `MINUTES` finds: alone they are sought twenty times as fast."""


def first(words: str) -> re.Match[str] | None:
    """Return the first place where a line says that; None where it does nowhere."""
    return MINUTES.search(words) if NUMBERED.search(words) else None


def places(words: str) -> list[tuple[int, int]]:
    """Return where a line says a number of minutes, with the stop behind the word that is cut short: '3 min. read'."""
    return [(said.start(), said.end() + words.startswith(".", said.end())) for said in NUMBERED.finditer(words)]
