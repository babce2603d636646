"""The bodies of a run or a sentence at the head of a text, which a tool may have wrapped."""

from collections.abc import Sequence

from muniment.captures.signed import entrywords, jointly, lineshapes, openings, paragraphs, pleading, runs, sentences
from muniment.captures.words.text.lines import Line


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
    )
    return jointly.told(words, sure=True) if tells or not listed else listed
