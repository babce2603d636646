"""The bodies that a footnote names: of those who ask for something, or who share a statement to the United Nations."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.signed import entrywords, persons, pleading, runs
from muniment.captures.words.blogs import phrases
from muniment.captures.words.text.lines import Line
from muniment.text import naming
from muniment.text.patterns import late

BODIES = r"(?:NGOs?|ONGs?|(?i:non[- ]governmental organi[sz]ations?))(?:\(s\))?"
SHARING = late(
    rf"[\s\\*†_\d\[\]()]*(?P<run>[^\W\d_][^;:]{{3,600}}?)[,(]*\s*"
    rf"(?:(?:are |an? |all )?{BODIES} (?:without|with|on the|sin|sans) [^,()]{{5,60}}[,)]*)? ?(?:also )?"
    r"(?:shares? the (?:views|opinions|concerns) expressed|(?:comparten|comparte) (?:también )?las opiniones "
    r"expresadas|"
    r"partagent? (?:également )?(?:le point de vue|les (?:vues|opinions)) exprimée?s?)\b"
)
"""Such a footnote, as the Secretariat prints it under written statements of organisations."""
SIGNS = (
    " the views expressed",
    " the opinions expressed",
    " the concerns expressed",
    "opiniones expresadas",
    " partagent ",
)
"""One of these stands in each."""
BARE = late(rf"\W*{BODIES} (?:without|with|sin|sans) [^,()]{{5,60}},? (?:also |también |également )?\w+ ")
"""How such a footnote begins under the names, each of which a tool set in a line of its own."""
NOTED = late(rf"(?i:\b{phrases.BODIES}) ?\\?(?P<mark>\*{{1,3}}|[\[(]\d[\])])(?![\w*])")
"""The mark behind bodies of which a footnote names all: '10 ONG* demandent'."""
FEWEST, LONGEST, NEAR = 3, 120, 40
"""Names that are known by that, characters of each, and of how a sentence begins before such bodies."""


def told(words: str) -> list[str]:
    """Return the bodies of such a footnote; none where one may be a person."""
    found = SHARING.match(words) if any(sign in words for sign in SIGNS) else None
    parts = runs.named(runs.parted(entrywords.unstopped(found["run"]))) if found else []
    named = bool(parts) and all(map(entrywords.reads_as_name, parts)) and any(map(persons.is_known, parts))
    return parts if named and not any(persons.is_person(one) or persons.tells_role(one) for one in parts) else []


def of_those(words: str, over: str) -> list[str]:
    """Return the bodies of a run with the mark of a footnote, where that stands behind those who ask for something."""
    found = NOTED.search(over) if words[:1] in "*\\[(" else None
    note = words.removeprefix("\\")
    if not (found and note.startswith(found["mark"])):
        return []
    begun, behind = over[: found.start()].rpartition(". ")[2], over[found.end() :].partition(". ")[0]
    if len(begun) > NEAR or not pleading.DEMAND.search(behind):
        return []
    named = runs.run_on(note.removeprefix(found["mark"]).strip(), bodies=True)
    return [] if pleading.tells_of_others(over) or any(map(persons.is_person, named)) else named


def above(lines: Sequence[Line], place: int) -> list[str]:
    """Return the bodies in the lines right over such a footnote; none where it is none, or one may be a person."""
    words = lines[place].words
    if not (any(sign in words for sign in SIGNS) and BARE.match(words)):
        return []
    over = takewhile(_may_be_name, (line.words for line in reversed(lines[:place])))
    names = [naming.unmarked(one).rstrip(" ,;") for one in over][::-1]
    known = 2 * sum(map(persons.is_known, names)) >= len(names) >= FEWEST
    return names if known and not any(map(persons.is_person, names)) else []


def _may_be_name(words: str) -> bool:
    return len(words) <= LONGEST and words[-1:] not in ".;:" and entrywords.reads_as_name(naming.unmarked(words))
