"""Doubts over what was set aside at the end of a post though nothing in it says that it is the page's."""

from collections.abc import Iterator, Sequence

from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.post.tail import Tail
from muniment.captures.words.page import pagelines
from muniment.captures.words.text.lines import Line

SHOWN = 3


def doubts(lines: Sequence[Line], ends: Tail) -> Iterator[str]:
    """Yield a doubt where such lines were set aside, with the first of them."""
    labels = [start for start, _ in (*ends.tags, *ends.categories)]
    unsure = [line for line in lines if line.number in ends.furniture and not _is_told(line)]
    unsure = [line for line in unsure if not any(line.start <= start < line.end for start in labels)]
    shown = "; ".join(f"'{line.words.replace(brokenlinks.JOINER, '')}'" for line in unsure[:SHOWN])
    more = f" and {len(unsure) - SHOWN} lines more" if len(unsure) > SHOWN else ""
    if unsure:
        yield f"set aside as the page's own: {shown}{more}"


def _is_told(line: Line) -> bool:
    """Return whether a line says that it is the page's own."""
    return pagelines.is_made(line) or pagelines.is_labels(line) or pagelines.RULE.fullmatch(line.words) is not None
