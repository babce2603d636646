"""Names behind which the day of the week stands that belongs to the date: 'Ana Ruiz Sábado, 23 mayo 2020'."""

from datetime import date

import msgspec

from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.text import days, months

SHORTEST = len("Mon.")
"""Characters of the shorter names of weekdays, which end too many names: these are not told."""

NO_NAMES = ("monday", "tuesday", "wednesday", "thursday", "saturday")
"""Weekdays that hardly anybody is called by, though others are so called: 'Ana Domingo'."""


def unweekly(said: DateLine, text: str) -> DateLine:
    """Return what a line says, its name without the weekday of its day; a tool may have left no space between both."""
    name = text[slice(*said.author)]
    before, space, word = name.rpartition(" ")
    if not said.is_day or not before.strip():
        return said
    weekday = date.fromisoformat(said.iso[:DAY]).isoweekday()
    end = _cut(word, weekday, apart=" " in before.strip())  # 'Ana Domingo' is a name
    if end == len(word) or not _is_near(text[said.author[1] :]):
        return said
    whole = before if end == 0 else f"{before}{space}{word[:end]}"
    return msgspec.structs.replace(said, author=(said.author[0], said.author[0] + len(whole.rstrip(" ,،"))))


def _cut(word: str, weekday: int, *, apart: bool) -> int:
    """Return where a weekday begins that a word is or ends in; its length where none does."""
    names = (name for name, number in months.weekdays().items() if int(number) == weekday and len(name) > SHORTEST)
    ends = [len(word) - len(name) for name in names if word.lower().endswith(name)]
    able = [end for end in ends if (apart or word.lower() in NO_NAMES if end == 0 else end > 1)]
    return min(able, default=len(word))


def _is_near(behind: str) -> bool:
    """Return whether nothing stands before the day: 'Karl Maria Sonntag | 3. Mai 2020' is a name."""
    day = days.first(behind)
    return day is not None and not behind[: day.start].strip(" \xa0,،.")
