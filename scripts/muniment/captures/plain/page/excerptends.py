"""How what a page shows of a post ends where that is but the beginning of its text: in dots, in brackets maybe.

Under it labels may stand that are not told from the text.
"""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page.prose import count
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

EXCERPT = late(r"(?:\\?\[\\?(?:…|\.{3})\\?\]|[.!?»”\"),;:]\s?…)\s*$")
"""How the beginning of a text ends that is shown alone, as an excerpt: a sentence is not followed by dots else."""
CUT = late(r"(?:\\?\[\\?(?:…|\.{3})\\?\]|[^\W\d_][,;:]?\s\((?:…|\.{3})\)|(?:…|\.{3})\s?>{2,})\s*$")
"""How it surely ends, whatever stands under it; in round brackets amid a sentence, as SPIP has it."""
ENDED = late(rf"[{stops.ENDS}…:：\]]\W*$")
BENEATH, LABELS, ROW = 4, 40, 120
"""Lines under an excerpt that may be labels, characters of each, and of a row of such under what is surely cut."""
DOTTED = late(r"(?:^\s*|\S\s?)(?:…|\.{3}|\. \. \.)\s*$")
"""How an excerpt may end in the midst of a sentence."""
DOTS = ("…", "...", ". . .")
"""What stands for words that are left off."""
PAIR, THIRD = 2, 3
"""Excerpts that a page has at least which tells them by dots, and of how many posts one is."""
FEWEST, MOST = 15, 120
"""Words of an excerpt that is all there is of a text."""
SEVERAL = 6
"""Words of a line that is rather a text than a button."""
CLOSE = 60
"""Characters at the end of a line within which the dots stand."""


def dotted(lines: Sequence[Line], posts: int) -> bool:
    """Return whether so many paragraphs of a page end in dots that it shows its posts as excerpts."""
    ended = (line for line, after in pairwise(lines) if after.blank and _is_dotted(line))
    return sum(1 for _ in ended) >= max(PAIR, posts / THIRD)


def buttons(lines: Sequence[Line]) -> set[int]:
    """Return the lines right under such an end that lead to the rest of the text; labels follow at most."""
    ends = (place for place, (above, _) in enumerate(pairwise(lines), 1) if _is_dotted(above))
    able = (place for place in ends if _are_labels(lines[place + 1 :]))
    shown = {lines[place].number: lists.NUMBERED.sub("", lists.shown(lines[place])) for place in able}
    return {number for number, words in shown.items() if READ_MORE.fullmatch(words)}


def headed(lines: Sequence[Line]) -> int:
    """Return how many lines stand over the beginning of a text that is cut short: one of a row, as of its day, or 0."""
    behind = lines[1 : BENEATH + 1]
    return int(
        any(_is_dotted(line) and len(line.words.split()) >= SEVERAL and "](" not in line.text for line in behind)
    )


def _is_dotted(line: Line) -> bool:
    return line.text.rstrip().endswith(DOTS) and DOTTED.search(line.text[-CLOSE:]) is not None


def _are_labels(lines: Sequence[Line]) -> bool:
    """Return whether lines may be labels, or buttons: few and short, and no sentences."""
    return len(lines) <= BENEATH and all(len(one.words) <= LABELS and not ENDED.search(one.text) for one in lines)


def is_excerpt(lines: Sequence[Line], *, dotted: bool, listed: bool) -> bool:
    """Return whether the last of some lines ends as that of an excerpt does; `dotted`: so most of the page do.

    So a text does that a list shows alone (`listed`), and is one paragraph of an excerpt's length and ends in dots.
    """
    if any(CUT.search(line.text[-CLOSE:]) for line in lines[_last(lines, ROW) :][:1]):
        return True
    last = _last(lines, LABELS)
    ends = [line.text[-CLOSE:] for line in lines[last:][:1]]
    told = last == len(lines) - 1 and any(map(EXCERPT.search, ends))
    return told or ((dotted or (listed and _is_sole(lines[: last + 1]))) and any(map(DOTTED.search, ends)))


def may_be(lines: Sequence[Line]) -> bool:
    """Return whether a text may be an excerpt, for all that its page tells: one paragraph that dots end."""
    return _is_sole(lines) and any(DOTTED.search(line.text[-CLOSE:]) for line in lines[-1:])


def _last(lines: Sequence[Line], longest: int) -> int:
    """Return the place of the last line of a text, under which a few may be labels, none as long as that."""
    last = len(lines) - 1
    while len(lines) - BENEATH <= last > 0 and len(lines[last].words) <= longest and not ENDED.search(lines[last].text):
        last -= 1
    return max(last, 0)


def _is_sole(lines: Sequence[Line]) -> bool:
    """Return whether a text is one paragraph as long as what a page shows of a post's beginning."""
    clung = all(line.number == above.number + 1 for above, line in pairwise(lines))
    return clung and FEWEST <= sum(count(line.words) for line in lines) <= MOST
