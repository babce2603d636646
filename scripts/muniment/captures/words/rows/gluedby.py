"""Reads rows that begin with a word for 'by' which a tool left right beside the name behind it: 'vonAnn Roe 3.5.2021'.

Themes set the name in an element of its own, with no space before it (Kadence).
"""

from muniment.captures.words.dates import bylines, dated
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import dateline
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

GLUED = late(
    r"\s*(?:by|par|por|per|von|di|da|de|door|af|av|przez|od|autor|kirjoittanut|yazan|oleh|від|от|автор|από|"
    rf"By|Par|Por|Door|Przez|Від|От|Από)(?={CAPITAL}\w)"
)
"""Such a word up to the name; 'Von', 'Di' and 'De' may begin a name themselves."""


def read(text: str) -> DateLine | None:
    """Return what such a row says, where it has a day; None for any other."""
    found = GLUED.match(text) if len(text) <= dateline.LONGEST_RELATIVE else None
    if found is None:
        return None
    place = found.end()
    spaced = f"{text[:place]} {text[place:]}"
    said = dateline.read(spaced)
    named = said is not None and said.is_day and bylines.is_name(spaced[slice(*said.author)].strip())
    return dated.placed(said, [*range(place), *range(place - 1, len(text))]) if named else None
