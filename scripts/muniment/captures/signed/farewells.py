"""The bodies that stand in one paragraph with what ends a letter: 'Yours sincerely, the Quay Union, the Ebb'."""

from muniment.captures.signed import announcing, entrywords, runs, sentences
from muniment.text.patterns import late

PARTED = late("[,:]")
BRIEF = 6
"""Words of a label, and of what ends a letter, that nobody knows."""
LINE = late(r"[^,،，.!?:：]+[,،，]\W*")
"""A line that a comma ends, and nothing else parts, as what ends a letter."""


def told(words: str) -> list[str]:
    """Return the bodies of such a paragraph."""
    head, comma, rest = words.partition(":" if announcing.is_farewell(words.partition(":")[0] + ":") else ",")
    run = entrywords.unstopped(rest)
    ends = bool(comma) and announcing.is_farewell(head + comma)
    return (runs.run_on(run, bodies=True) if ";" in run else sentences.likely(run)) if ends else []


def may_be(words: str) -> bool:
    """Return whether a line may begin with what ends a letter, and go on."""
    found = PARTED.search(words, 1, announcing.SHORT) if "," in words or ";" in words else None
    if found is None or not ("," in words[found.end() :] or ";" in words):
        return False
    return announcing.is_farewell(words[: found.end()])


def ends_letter(words: str) -> bool:
    """Return whether a line may be what ends a letter, as a comma behind few words tells: 'In friendship,'."""
    return len(words.split()) <= BRIEF and LINE.fullmatch(words.strip("*_")) is not None
