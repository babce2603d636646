"""Reads rows that begin with a word for 'by' which a tool left right beside the name behind it: 'vonAnn Roe 3.5.2021'.

Themes set the name in an element of its own, with no space before it (Kadence), and all the parts of a row so (Twenty
Nineteen): 'byAnn RoeMay 5, 2021Posted inNewsTags:dam'. What a tool leaves of the icons between those is space.
"""

from itertools import accumulate

from msgspec.structs import replace

from muniment.captures.words.dates import bylines, dated, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import dateline
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

GLUED = late(
    r"\s*(?:by|par|por|per|von|di|da|de|door|af|av|przez|od|autor|kirjoittanut|yazan|oleh|від|от|автор|από|"
    rf"By|Par|Por|Door|Przez|Від|От|Από)(?={CAPITAL}\w)"
)
"""Such a word up to the name; 'Von', 'Di' and 'De' may begin a name themselves."""
ICON = "[]"
COLON = late(r"(?<=[^\W\d_][:：])(?=[^\W\d_])")
"""The place behind the colon of a word for labels."""


def signed(text: str, told: DateLine | None) -> DateLine | None:
    """Return what a row says, which is `told` unless it is such a row and that names nobody."""
    return told if told is not None and told.author[1] else read(text) or told


def read(text: str) -> DateLine | None:
    """Return what such a row says, where it has a day; None for any other."""
    text = text.replace(ICON, " " * len(ICON))
    found = GLUED.match(text) if len(text) <= dateline.LONGEST else None
    if found is None:
        return None
    shown, places = _spaced(text, found.end())
    said = dateline.read(shown)
    if said is None or not said.is_day or not bylines.is_name(shown[slice(*said.author)].strip()):
        return None
    return dated.placed(replace(said, form=flattened.FORMS[0]), places)


def _spaced(text: str, first: int) -> tuple[str, list[int]]:
    """Return a row with a space at `first` and wherever else none parts two things, and the place of each character."""
    shown = text[:first] + flattened.EDGE + COLON.sub(flattened.EDGE, flattened.edged_of(text[first:]))
    places = [*accumulate((sign != flattened.EDGE for sign in shown), initial=0)]
    return shown.replace(flattened.EDGE, " "), places[: len(shown)]
