"""What is doubtful in a post's lists and sources."""

from collections.abc import Iterator, Sequence

from muniment.captures.words.blogs.phrases import ANNOUNCED, SIGNATORIES
from muniment.captures.words.cited import further, sources
from muniment.captures.words.page.closing_block import SHORT, Sorted
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

LAST = 3
ENDS = late(r"^\W*(?:https?://|www\.)\S|(?:https?://|www\.)\S+\W*$")


def doubts(lines: Sequence[Line], parts: Sorted, *, told: bool = False) -> Iterator[str]:
    """Yield what is doubtful in a post's lists and sources; `parts`: its lines by what becomes of them.

    `told`: whether it has sources that stay in its text.
    """
    closing = {line.number for line in parts.closing}
    alone = [line for line in empty(lines) if line.number not in closing]
    yield from (f"'{line.words}' announces a list, but none follows" for line in alone)
    yield from (f"'{line.words}' stands among its sources; it stays in the text" for line in parts.strange)
    if parts.foot:
        yield f"what stands under its sources from '{parts.foot[0].words}' on may be the page's; it stays in the text"
    pairs = zip(("", *(line.text for line in parts.kept)), parts.kept, strict=False)
    kept = [line for above, line in pairs if not (addresses.able(line.text) and further.opens(above))]
    kept = [line for line in kept if line.number not in parts.referring]
    if not (closing or told) and (_alone(kept) or any(map(_ends, _last(kept)))):
        yield "addresses stand at its end or in lines of their own, but none was taken for a source"


def _alone(lines: Sequence[Line]) -> bool:
    return any((read := sources.read(line.text)) and read.bare for line in lines if addresses.able(line.text))


def _last(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the last lines of a text, behind the last paragraph of it under which others stand."""
    last = lines[-LAST:]
    below = next((at for at in range(len(last) - 1, 0, -1) if len(last[at].words) > 2 * SHORT), 0)
    return last[below:]


def _ends(line: Line) -> bool:
    """Return whether a line ends with an address, or holds nothing else."""
    return addresses.able(line.text) and bool(ENDS.search(line.text)) and not further.find(line.text)


def empty(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines that announce a list where none follows."""
    for place, line in enumerate(lines):
        if len(line.text) > 2 * SHORT or line.words[-1:] not in (":", "：", "…") or len(line.words) > SHORT:
            continue
        if not (ANNOUNCED.search(line.words) or further.is_label(line.words)):
            continue
        after = lines[place + 1] if place + 1 < len(lines) else None
        names = SIGNATORIES.search(line.words) and after and len(after.words) <= SHORT
        if after is None or not (_lists(after) or names):
            yield line


def _lists(line: Line) -> bool:
    return bool(MARK.match(line.text) or sources.read(line.text) or further.is_whole(line.text))
