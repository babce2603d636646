"""Finds the data of schema.org under a post's text, which the theme Enfold hides in an element and tools show.

That is the address of a picture with its height and width, who published the post, the picture again, who wrote it,
two moments and the title: `av-structured-data`.
"""

from collections.abc import Sequence

from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

PICTURE = late(r"\s*https?://(?:(?!https?://)\S)+?\.(?:png|jpe?g|gif|webp|svg) ?\d{1,4} ?\d{0,4} ?(?=[^\W\d_])")
"""How they begin: the size of the picture behind its address, with a space or none."""
MOMENT = late(r"\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d|^\d\d:\d\d:\d\d")
"""When a post appeared or changed, as databases have it; a tool may have wrapped that."""
MOST = 8
"""Lines that a tool may have wrapped them into."""


def find(lines: Sequence[Line]) -> set[int]:
    """Return the numbers of these lines that are such data: one paragraph, up to the title in it."""
    for place, line in enumerate(lines):
        if "://" in line.text and PICTURE.match(line.text):
            part = [one for at, one in enumerate(lines[place : place + MOST]) if one.number == line.number + at]
            if any(MOMENT.search(one.words) for one in part):
                return {one.number for one in part}
    return set()
