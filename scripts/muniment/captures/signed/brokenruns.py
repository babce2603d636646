"""Runs of names that a tool, or who typed them, wrapped narrower than the text above them."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import paragraphs, persons, runs, wrapped
from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK
from muniment.text import tails
from muniment.text.patterns import late

SPARSE, LONG = 10, 15
"""Words to a comma in what is a sentence, and no run of names, and of it at least."""
SHORTEST, BARE, MANY = 3, 2, 2
"""Lines of a run of names that is known to be wrapped by itself, and of these without a comma: the first and last; and
commas in each of two lines of such a run."""
ROW = 3
"""Commas of a line that is a row of names, with the one at its end."""
NUMBER = late(r"\d{1,4},")
"""The end of a name: 'Collective' may stand above it."""


def of_rows(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the bodies of rows of names from a place on, a comma at the end of each but the last, and where they end.

    None where a line has fewer than three of them, as one has that says where a body is: 'Quay Watch, Lima,'; none of
    rows that say a country or post of each.
    """
    end, last = place, together(lines, place, paragraphs.MOST) if _is_row(lines[place]) else place
    while end < last - 1 and _is_row(lines[end]):
        end += 1
    able = end > place and not (MARK.match(lines[end].text) or lines[end].words[-1:] in ",;:：")
    on = end
    while able and on < last - 1 and _goes_on(lines[on].words, lines[on + 1].words):
        on += 1
    listed = _run(lines[place : on + 1]) if able else []
    if able and on > end and not listed:
        listed, on = _run(lines[place : end + 1]), end  # what stands right under it is none of it
    told = any(tails.country_of(entry) or persons.tells_role(entry) for entry in listed)
    return ([], place) if told else (listed, on + 1)


def _run(lines: Sequence[Line]) -> list[str]:
    return runs.run_on(" ".join(line.words for line in lines), bodies=True)


def _goes_on(above: str, below: str) -> bool:
    """Return whether a run goes on in the line right under the last that seems to be of it, or a name of it does."""
    return not paragraphs.STOPPED.search(above) and ("," in below or _is_broken(above, below))


def _is_row(line: Line) -> bool:
    sign = line.words[-1:]
    return sign in (",", ";") and line.words.count(sign) >= ROW and MARK.match(line.text) is None


def of_run(lines: Sequence[Line], place: int) -> list[str]:
    """Return the lines of a run of names that is narrower than the text, where a name is broken; none elsewhere."""
    run: list[str] = []
    bare, last = 0, together(lines, place, paragraphs.MOST)
    for line in lines[place:last] if last > place + 1 else ():
        bare += not ("," in line.words or ";" in line.words)
        if bare > BARE:
            return []
        run.append(line.words)
        if paragraphs.STOPPED.search(line.words):
            break
    marked = sum(MARK.match(line.text) is not None for line in lines[place : place + len(run)])
    able = len(run) >= SHORTEST or (len(run) > 1 and all(words.count(",") >= MANY for words in run))
    rows = run["," not in run[0] :] if run else []
    alike = len(rows) >= SHORTEST and all(
        words.count(",") == 1 and words[-1:] != "," for words in rows
    )  # 'Watch, Lima'
    able = able and 2 * marked < len(run) and not alike
    return run if able and any(_is_broken(*two) for two in pairwise(run)) else []


def unmixed(line: str, words: str) -> str:
    """Return a line that names bodies, where what seemed to go on with it is a sentence; else the words of both."""
    behind = words[len(line) :].strip()
    number = len(behind.split())
    sparse = number >= LONG and behind.count(",") * SPARSE < number
    told = sparse and behind[:1].isupper() and paragraphs.STOPPED.search(behind)
    return line if told and line[-1:] not in ",;" and "," in line else words


def _is_broken(above: str, below: str) -> bool:
    """Return whether a name goes on in the line under one."""
    within = above.count("(") > above.count(")") or below[:1] in wrapped.BRACKETS or below[:1].islower()
    return within or NUMBER.match(below) is not None or wrapped.HANGING.search(above) is not None
