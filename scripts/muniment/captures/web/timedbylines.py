"""Lines that say who wrote a post and at what time of a day that stands elsewhere: 'Posted by Ana at 4:20 PM'."""

import re

from muniment.captures.hypertext.markup import Element
from muniment.captures.words import bylines

SHORT = 200
LINES = frozenset({"p", "small", "div", "span", "li"})
CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})[:.](\d\d)(?:\s?([ap])\.?m\b\.?)?(?![\d:])", re.IGNORECASE)


def read(element: Element) -> tuple[str, str]:
    """Return the name and the time in such a line, the time as it stands behind a day in ISO 8601; empty elsewhere."""
    words = element.words if element.name in LINES and element.says_less(SHORT) else ""
    first, last = bylines.timed(words) if CLOCK.search(words) else (0, 0)
    time = CLOCK.search(words, last) if last else None
    return (words[first:last], clock(time[0])) if time else ("", "")


def clock(words: str) -> str:
    """Return the only time of day in words, as it stands behind the day in ISO 8601; empty where there is none."""
    found = CLOCK.findall(words)
    if len(found) != 1 or int(found[0][0]) > 23 or int(found[0][1]) > 59:
        return ""
    hour, minute, half = int(found[0][0]), found[0][1], found[0][2].lower()
    return f"T{hour % 12 + 12 * (half == 'p') if half else hour:02}:{minute}"
