"""Labels under a post that a tool broke over several lines, seen as one."""

from collections.abc import Iterator, Sequence

from muniment.captures.words import lists, pagelines
from muniment.captures.words.furniture import LABELLING, TAGS
from muniment.captures.words.lines import Line, line_of
from muniment.captures.words.lists import MARK
from muniment.text.folding import Folded

AMID = Folded(rf".*(?:[,،、|]|\[[^\[\]]*|(?<!\w)(?:{TAGS})\s*[:：]?)\s*")
"""A line that ends amid labels."""
PARTS = (",", "،", "、", "|")
"""What parts labels."""
MOST = 4
"""Lines of labels that one paragraph may have."""


def unwrapped(lines: Sequence[Line], text: str, *, wrapped: bool) -> list[Line]:
    """Return these lines with labels that a tool wrapped into several as one line each; `text` is the capture's.

    Where its tool has not `wrapped` its paragraphs, it may still have broken a line where it ends amid labels.
    """
    joined: list[Line] = []
    run: list[Line] = []
    for line in [*_pieced(lines, text), None]:
        if line is not None and run and line.number == run[-1].number + 1 and not MARK.match(line.text):
            run.append(line)
            continue
        open_ = 1 < len(run) <= MOST and (wrapped or AMID.fullmatch(run[0].text))
        joined += _joined(run, text) if open_ else run
        run = [] if line is None else [line]
    return joined


def _pieced(lines: Sequence[Line], text: str) -> Iterator[Line]:
    """Yield these lines with labels as one where a tool broke the line at each: the word for them stands alone."""
    place = 0
    while place < len(lines):
        last = place
        if LABELLING.fullmatch(lines[place].words):
            while last + 1 < len(lines) and (last == place or _parted(lines[last], lines[last + 1])):
                if lines[last + 1].number != lines[last].number + 1:
                    break
                last += 1
        run = lines[place : last + 1]
        whole = _whole(run, text)
        yield from [whole] if len(run) > 1 and pagelines.is_labels(whole) else run
        place = last + 1


def _parted(line: Line, after: Line) -> bool:
    return after.words.startswith(PARTS) or AMID.fullmatch(line.words) is not None


def _whole(run: Sequence[Line], text: str) -> Line:
    first, last = run[0], run[-1]
    return line_of(first.number, (first.start, last.end, last.next), text[first.start : last.end].replace("\n", " "))


def _joined(run: Sequence[Line], text: str) -> Sequence[Line]:
    whole = _whole(run, text)
    told = (line for line in run[1:] if line.text.count("[") == line.text.count("]"))  # a link broken is no button
    apart = any(pagelines.is_labels(line) or pagelines.is_furniture(lists.shown(line)) for line in told)
    return [whole] if pagelines.is_labels(whole) and not apart else run
