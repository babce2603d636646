"""Finds the first line that says which reader speaks, as Blogger does, where a tool dropped the heading above."""

import re
from collections.abc import Sequence

from muniment.captures.words.blogs.replywords import COMMENTER
from muniment.captures.words.text.lines import Line

SAID = ("...", "…")
"""How such lines end in one template."""
NUMBERED = re.compile(r"\s*1[.)]\s+[^\W\d_][^:]{0,60}?[^\W\d_][012]?\d:[0-5]\d(?:\s?[AaPp]\.?[Mm]\.?)?\s*")
"""The first of them in another: numbered, and the hour right behind the name."""


def first(lines: Sequence[Line], short: Sequence[int]) -> int:
    """Return the place of the first of them; 0 where there is none. `short`: the places of short lines."""
    said = [place for place in short if lines[place].words.endswith(SAID) and COMMENTER.search(lines[place].words)]
    if len(said) > 1:
        return said[0]
    return next((place for place in short if NUMBERED.fullmatch(lines[place].text)), 0)
