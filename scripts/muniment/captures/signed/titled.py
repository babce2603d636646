"""The bodies that a title names by acronyms alone over a text in which several speak: 'QWU-PRT-EBB: Open the weir'."""

from collections.abc import Sequence

from muniment.captures.signed import announced, pleading, stated
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms, bodywords, countries
from muniment.text.patterns import late

FEWEST = 3
"""Acronyms of such a run."""
WORD = r"(?:[^\W\d_a-zß-öø-ÿа-яёіїєґğışç]{3,8}|[^\Wa-zß-öø-ÿа-яёіїєґğışç\d_][^\W\d_]{4,15})"
SIGN = r"(?:\s?[-–—/•·,]\s?| (?:and|et|y|e|und|en|ve|и|та|i|a) )"
RUN = rf"(?P<run>{WORD}(?:{SIGN}{WORD}){{2,}})"
TITLE = late(
    rf"{RUN}(?:[’'][^\W\d_]{{2,3}})?\s?(?:[:|]| [–—-] | (?:ortak|joint)\b).*|"
    rf"(?:[^:]*: )?[^():,]*(?i:communiqués?|press release|statement|déclaration|comunicado|nota|comunicato|"
    r"declaración|dichiarazione|intersyndicale?|açıklama\w*|(?:presse)?erklärung)(?: [^\W\d_]+){0,4}? ?[(:–—-]? ?"
    rf"{RUN.replace('run', 'last')}\)?"
)
"""Such a title: the run begins it, up to a colon, or ends one that says what the text is."""
NAMED, PARTS = late(RUN), late(SIGN)
"""The run itself, without which a title is none: few sentences have three such words so near each other."""


def find(lines: Sequence[Line], title: str) -> list[str]:
    """Return the bodies whose acronyms a title or the first line names; none where no several speak in its text."""
    heads = (words.strip("*_# ") for words in (title, *(line.words for line in lines[:1])) if NAMED.search(words))
    found = next(filter(None, map(TITLE.fullmatch, heads)), None)
    parts = PARTS.split(found["run"] or found["last"]) if found else []
    able = sum(map(acronyms.is_acronym, parts)) >= FEWEST and all(map(_is_body, parts))
    return parts if able and any(pleading.pleads(announced.SAID.sub(" ", line.words)) for line in lines) else []


def _is_body(part: str) -> bool:
    told = acronyms.is_acronym(part) or bodywords.tell(part)
    return told and not (countries.code(part) or stated.is_one(part))
