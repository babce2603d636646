"""Notes of further reading of two lines: a label and a title, and the address of that under them."""

from collections.abc import Sequence

from muniment.captures.words.cited import further, leadins, sources, works
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

LONGEST = 100
"""Characters of a label with a title."""
WORD = late(r"[^\W\d_]{2}")


def find(lines: Sequence[Line], addressed: Sequence[int]) -> set[int]:
    """Return lines that are the one address right under a line with a label and its title: 'See also: A quiet year'."""
    found: set[int] = set()
    for below in addressed:
        line, above = lines[below], lines[below - 1] if below else None
        after = lines[below + 1] if below + 1 < len(lines) else None
        alone = after is None or after.number > line.number + 1 or not addresses.able(after.text)
        read = sources.read(line.text) if alone and above is not None and above.number == line.number - 1 else None
        if above is not None and read and read.bare and len(read.cited) == 1 and _announces_title(above):
            found.add(line.number)
    return found


def _announces_title(line: Line) -> bool:
    """Return whether a line is a label of further reading and a title, which is no sentence."""
    label, colon, title = line.words.replace("：", ":").strip("*_").partition(":")
    able = bool(colon) and len(line.words) <= LONGEST and not addresses.able(line.text) and WORD.search(title)
    sentence = works.SENTENCES.search(title) or title.endswith((*stops.STATED,))
    return bool(able) and not sentence and further.is_label(f"{label}:") and not leadins.is_label(f"{label}:")
