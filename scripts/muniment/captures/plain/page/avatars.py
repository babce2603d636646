"""Pictures of who wrote a post, before the name, as a text browser leaves them: '[ann-50x50.jpg] by Ann Roe'.

Each is seen as blank, of the same length, though no character of the capture is changed by that.
"""

from collections.abc import Sequence

from muniment.captures.words.dates import bylines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, line_of
from muniment.text import days
from muniment.text.patterns import late

PICTURE = late(
    r"\s*(?:\[\d{1,4}\])?\[(?:[^\[\]\s]+\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?[^\[\]\s]*)?|"
    r"[^\[\]\s?]+\?(?:s|size)=\d+[^\[\]\s]*)\]"
)
"""The name of a file where a picture stood that has no words, the number of its link before it; Gravatar's end so."""
SIGN = late(r"\s[|·•/–—-]\s|,\s")
"""What parts a name from what follows it in a row."""
LONGEST = 120
"""Characters of a row of particulars, or of its first line."""


def seen(listed: list[Line]) -> list[Line]:
    """Return the lines of a text, each such picture before who wrote a post as blank."""
    made = listed
    for place, line in enumerate(listed):
        found = PICTURE.match(line.text) if "[" in line.text and len(line.text) <= 2 * LONGEST else None
        if found and _names(line.text[found.end() :], listed, place):
            made = made if made is not listed else [*listed]
            shown = " " * found.end() + line.text[found.end() :]
            made[place] = line_of(line.number, line.start, line.next, shown)
    return made


def _names(rest: str, listed: Sequence[Line], place: int) -> bool:
    """Return whether what stands behind a picture, or in the next line where nothing does, says who wrote a post."""
    below = listed[place + 1].words if place + 1 < len(listed) else ""
    words = lists.NUMBERED.sub("", rest.strip())
    if not words or len(words) > LONGEST:
        return words == "" and len(below) <= LONGEST and bylines.BY.match(lists.NUMBERED.sub("", below)) is not None
    if bylines.BY.match(words) or bylines.leads(words):
        return True
    name, *others = SIGN.split(words)
    dated = next((text for text in (" ".join(others), below) if len(text) <= LONGEST and days.first(text)), "")
    return bool(dated) and bylines.is_full(name)
