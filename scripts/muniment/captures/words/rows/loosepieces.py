"""The pieces of a row of particulars of which no word says what they are: who wrote a post, or a label of it."""

from collections.abc import Iterator, Mapping, Sequence

from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, besidenames, bylines, datemarks
from muniment.captures.words.rows import rowparts
from muniment.captures.words.rows.rowparts import Part
from muniment.text import stops
from muniment.text.days import Day
from muniment.text.patterns import late

STROKE, COMMA = late(r"[|·•/]|(?<=\s)[–—-]+(?=\s)"), late(r"[,，،、]")
"""What parts such pieces from the others: commas where nothing else does."""
MOST, UNNAMED = 4, late(rf"\d|[{stops.ENDS}:：]")
"""Words of a name or label, and what is in none."""


def found(shown: str, words: Sequence[tuple[int, int]], day: Day | None) -> Mapping[int, int]:
    """Return the last words of such pieces by their first, where another says how many comments there are, or minutes.

    `words`: where each word of the row stands.
    """
    sign = STROKE if STROKE.search(shown) else COMMA
    ends = [one.start() for one in sign.finditer(shown)]
    told: dict[int, int] = {}
    counted, first = False, 0
    for end in (*ends, len(shown)):
        last = next((at for at in range(first, len(words)) if words[at][0] >= end), len(words)) - 1
        if first <= last and not holds(day, words[first][0], words[last][1]):
            piece = piece_of(shown, words[first][0], words[last][1])
            counted = counted or bylines.is_length(piece) or besidedates.is_of_comments(piece)
            typed = any(form.fullmatch(piece) for form in (rowparts.FILING, rowparts.TAGGING, rowparts.HASHED))
            typed = typed or rowparts.WORDED.match(piece) is not None
            if last - first < MOST and not (typed or besidedates.counts(piece) or UNNAMED.search(piece)):
                told[first] = last
        first = last + 1
    return _joined(shown, words, told) if counted else {}


def _joined(shown: str, words: Sequence[tuple[int, int]], told: Mapping[int, int]) -> Mapping[int, int]:
    """Return pieces, as one those next to each other of which none is the name of somebody: labels, with commas."""
    made: dict[int, int] = {}
    for first, last in told.items():
        before = next(reversed(made), first)
        pieces = (piece_of(shown, words[at][0], words[told[at]][1]) for at in (before, first) if at in told)
        alike = before < first == made[before] + 1 and not any(map(labels.personal, pieces))
        if alike and COMMA.search(shown, words[first - 1][1], words[first][0]):
            made[before] = last
        else:
            made[first] = last
    return made


def named(shown: str, parts: Sequence[Part]) -> Iterator[tuple[str, Part]]:
    """Yield the parts of a row with their kinds: of two such pieces the one that is a person's name wrote the post.

    So did one where the other parts say how that is filed; and beside who wrote it one is its category.
    """
    loose = [part for part in parts if part.kind == rowparts.LOOSE]
    names = [part for part in loose if besidenames.is_signer(piece_of(shown, part.start, part.end))]
    told = {part.kind for part in parts}
    signed = len(names) == 1 and "author" not in told and (len(loose) > 1 or "categories" in told)
    filed = "categories" not in told and ("author" in told if len(loose) == 1 else len(names) == 1)
    for part in parts:
        kind = "author" if signed and part in names else "categories" if filed and part not in names else part.kind
        yield (kind if part in loose else part.kind), part


def piece_of(shown: str, start: int, end: int) -> str:
    """Return what stands between two places of a row with single spaces."""
    return " ".join(shown[start:end].replace(datemarks.MARKUP, " ").split())


def holds(day: Day | None, start: int, end: int) -> bool:
    """Return whether a day, or a part of it, stands between two places."""
    return day is not None and start < day.end and end > day.start
