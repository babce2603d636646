"""Finds readers' comments behind the text of a post."""

import re
from collections.abc import Sequence

from muniment.captures.words import lists
from muniment.captures.words.furniture import COMMENT_SIGNS, COMMENTER, COMMENTS
from muniment.captures.words.lines import Line
from muniment.text import days

SHORT = 120
QUOTED = 10
"""Characters of a title that the heading of comments may quote."""
SAYS = re.compile(r"(?i:.{1,60} (?:says?|said|wrote)\s*:$)")
BACK = re.compile(r"(?i:(?:pingback|trackback)\s*:)")


def find(lines: Sequence[Line], title: str) -> set[int]:
    """Return the lines of readers' comments: from their heading, or from the first of them, to the end."""
    short = [place for place, line in enumerate(lines) if len(line.text) <= 2 * SHORT]
    cued = {short[one] for one in COMMENT_SIGNS.among(lines[place].words for place in short)}
    for place in short:
        words = lines[place].words
        told = title in words and len(title) > QUOTED and _quotes(lines[place], title)
        if told or (place in cued and _opens(lines, place)) or (place and words[-1:] == ":" and _says(lines, place)):
            return {other.number for other in lines[place:]}
    return set()


def _opens(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is the heading of comments, or one of what other sites said: a reader speaks under it."""
    if place and len(lines[place].words) <= SHORT and BACK.match(lines[place].words):
        return True
    near = lines[place + 1 : place + 4]
    return bool(COMMENTS.fullmatch(lines[place].words)) and any(COMMENTER.search(other.words) for other in near)


def _says(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line says who speaks, and the one under it when."""
    words, near = lines[place].words, lines[place + 1 : place + 2]
    told = len(words) <= SHORT and SAYS.match(words) and near and len(near[0].words) <= SHORT
    day = days.first(near[0].text) if told else None
    return day is not None and "T" in day.iso


def _quotes(line: Line, title: str) -> bool:
    """Return whether a line that holds the title is the heading of comments and none of a list of posts."""
    if not re.search(r"\d", line.words) or len(line.words) >= len(title) + SHORT // 2:
        return False
    return not lists.unmarked(lists.shown(line)).startswith(title)  # in a list of posts, with its date or without
