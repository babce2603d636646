"""Rows in which a machine says when a post was changed, right before its day: 'Ann Roe2019-01-07T17:27:31+02:00…'."""

import re
from collections.abc import Callable

import msgspec

from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DateLine, twice

PARTING = " |·•"


def read(text: str, moment: re.Match[str], told: Callable[[str], DateLine | None]) -> DateLine | None:
    """Return what such a row says; `told` says what any other does."""
    lead, rest = text[: moment.start()], text[moment.end() :]
    said = told(lead + " " * len(moment[0]) + rest) or _parted(lead, told(" " * moment.end() + rest))
    return said and twice(said, moment["day"])


def _parted(lead: str, said: DateLine | None) -> DateLine | None:
    """Return what a row says whose day labels follow, and who wrote it stands before that change."""
    if said is None:
        return None
    name = lead.rstrip(PARTING)
    labels = said.categories if said.categories[1] else said.author
    return msgspec.structs.replace(said, author=(0, len(name)) if bylines.is_name(name) else (0, 0), categories=labels)
