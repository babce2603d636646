"""The bodies of a run with strokes over a letter in which several speak: 'Quay Watch • Port Union • Ebb Trust'."""

from collections.abc import Sequence
from itertools import islice, takewhile

from muniment.captures.signed import entrywords, persons, personsapart, pleading, runs
from muniment.captures.words.text.lines import Line
from muniment.text.folding import lower
from muniment.text.patterns import late

STROKES = "•●▪■♦"
"""What parts such names, and hardly those of a menu, as '|' does."""
PAGES = frozenset("home contact press news about archive blog donate accueil inicio início startseite kontakt".split())
"""Words of menus."""
WRITING = late(
    r"(?i:\b(?:we|our (?:organi[sz]ations|groups|networks)) [^.]{0,60}?writ(?:e|ing)\b|"
    r"\b(?:nous|nos (?:organisations|associations)) [^.]{0,60}?(?:écriv|adress)(?:ons|ent)\b|"
    r"\b(?:(?:les|le|nos) (?:escribimos|dirigimos)|escrevemos|(?:vi|le) scriviamo|"
    r"wir (?:schreiben|wenden uns)|wenden wir uns|wij schrijven)\b)"
)
"""What those say who write a letter."""
FIRST, NEAR = 4, 12
"""Lines of a text in which the run begins, and those below it that say that several speak."""
FEWEST, FEW, HALF = 6, 2, 2
"""Names of such a run, strokes of each line of it, and of how many names one at least says that it is one."""


def find(lines: Sequence[Line]) -> list[str]:
    """Return the bodies of such a run; none where the text below it is not theirs."""
    counts = [sum(map(line.words.count, STROKES)) for line in islice(lines, FIRST)]
    place = next((at for at, count in enumerate(counts) if count >= FEW), None)
    if place is None:
        return []
    run = [*takewhile(_is_of_run, (line.words for line in islice(lines, place, None)))]
    below = " ".join(line.words for line in islice(lines, place + len(run), place + len(run) + NEAR))
    words = " ".join(run)
    able = persons.GROUPS.search(below) and WRITING.search(below) and not pleading.leads_to_others(words)
    named = runs.run_on(words) if able else []
    return named if len(named) >= FEWEST and _are_bodies(named) else []


def _is_of_run(words: str) -> bool:
    return sum(map(words.count, STROKES)) >= FEW


def _are_bodies(named: Sequence[str]) -> bool:
    """Return whether half of the names say that they are bodies, and none is a person's."""
    known = HALF * sum(map(persons.is_known, named)) >= len(named) and all(map(entrywords.reads_as_name, named))
    known = known and entrywords.are_titled(named) and PAGES.isdisjoint(map(lower, named))
    return known and not any(persons.is_person(one) or personsapart.is_given(one) for one in named)
