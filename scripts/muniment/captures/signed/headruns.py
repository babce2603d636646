"""The bodies of a run or a sentence at the head of a text, which a tool may have wrapped."""

from collections.abc import Sequence, Set

from muniment.captures.signed import (
    entrywords,
    jointly,
    lineshapes,
    openings,
    paragraphs,
    persons,
    pleading,
    runs,
    sentences,
    signedlists,
    signedrows,
)
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms
from muniment.text.patterns import late

GOES_ON = late(r"\) [a-zà-ÿ]{2,}(?: [^\W\d_]+){2}")
"""How a sentence goes on behind the acronym of the last name."""
MANY = 6
"""Bodies that stand there where a label alone speaks of them."""


def over(lines: Sequence[Line], place: int, labels: Set[int], *, few: bool, titled: bool) -> list[str]:
    """Return the bodies of the lines from a place on at the head of a text, up to the label of what they say.

    `few`: more than a label tells that they speak; `titled`: the title says that several do.
    """
    if place >= len(lines):
        return []
    label = min((at for at in labels if place < at < len(lines)), default=len(lines))
    block, _ = signedlists.run(lines[:label], place)
    entries = signedrows.entries(block) if signedlists.are_bodies(block, lines[max(0, place - 1)]) else []
    right = place + len(entries) == label < len(lines) and (titled or are_known(entries))
    return entries if few or right or len(entries) >= MANY else []


def are_known(entries: Sequence[str]) -> bool:
    """Return whether all entries say that they are bodies; no entries do not."""
    return bool(entries) and all(persons.is_known(entry) or acronyms.is_acronym(entry) for entry in entries)


def of_paragraph(lines: Sequence[Line], place: int, width: int) -> list[str]:
    """Return the bodies that a line names, or the paragraph that begins there, where a tool wrapped it."""
    words, end = paragraphs.paragraph(lines, place, width) if width else (lines[place].words, place + 1)
    if end <= place + 1:
        return _of_sentence(words)
    return jointly.told(words, sure=True) or ([] if sentences.SENTENCE.search(words) else _of_sentence(words))


def _of_sentence(words: str) -> list[str]:
    """Return the bodies of a run, or of a sentence of which they are the subject."""
    listed = runs.run_on(lineshapes.BY.sub("", words))
    tells = bool(listed) and (
        pleading.DEMAND.search(listed[-1])
        or entrywords.VERB.search(listed[-1])
        or not entrywords.TOLD.isdisjoint(listed[0].split())  # 'The statement was drafted by Ana Roe (Quay)'
        or entrywords.begins_sentence(listed[0])
        or openings.INCLUDING.search(listed[0])
        or GOES_ON.search(listed[-1])
        or any(map(sentences.SENTENCE.search, listed))
    )
    return jointly.told(words, sure=True) if tells or not listed else listed
