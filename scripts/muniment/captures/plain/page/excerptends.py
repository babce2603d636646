"""How what a page shows of a post ends where that is but the beginning of its text: in dots, in brackets maybe.

Under it labels may stand that are not told from the text.
"""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

EXCERPT = late(r"(?:\\?\[\\?(?:…|\.{3})\\?\]|[.!?»”\"),;:]\s?…)\s*$")
"""How the beginning of a text ends that is shown alone, as an excerpt: a sentence is not followed by dots else."""
CUT = late(r"\\?\[\\?(?:…|\.{3})\\?\]\s*$")
"""How it surely ends, whatever stands under it."""
ENDED = late(rf"[{stops.ENDS}…:：\]]\W*$")
BENEATH, LABELS = 2, 40
"""Lines under an excerpt that may be labels, and characters of each."""
DOTTED = late(r"\S\s?(?:…|\.{3})\s*$")
"""How an excerpt may end in the midst of a sentence."""
PAIR, THIRD = 2, 3
"""Excerpts that a page has at least which tells them by dots, and of how many posts one is."""
CLOSE = 60
"""Characters at the end of a line within which the dots stand."""


def dotted(lines: Sequence[Line], posts: int) -> bool:
    """Return whether so many paragraphs of a page end in dots that it shows its posts as excerpts."""
    ended = (line for line, after in pairwise(lines) if after.blank and DOTTED.search(line.text[-CLOSE:]))
    return sum(1 for _ in ended) >= max(PAIR, posts / THIRD)


def is_excerpt(lines: Sequence[Line], *, dotted: bool) -> bool:
    """Return whether the last of some lines ends as that of an excerpt does; `dotted`: so most of the page do."""
    last = len(lines) - 1
    while len(lines) - BENEATH <= last > 0 and len(lines[last].words) <= LABELS and not ENDED.search(lines[last].text):
        last -= 1
    ends = [line.text[-CLOSE:] for line in lines[max(last, 0) :][:1]]
    whole = last == len(lines) - 1
    told = any((EXCERPT if whole else CUT).search(end) for end in ends)
    return told or (dotted and any(map(DOTTED.search, ends)))
