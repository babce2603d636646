"""A text without what a tool or a system puts around and within its lines, and the way back to the capture's places."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate

import msgspec

from muniment.captures.drafts import pieces
from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page import banners
from muniment.text import splicing
from muniment.text.patterns import late

ENDED = late(r"(?<=[^\S\n])(?=\n|\Z)")
"""The end of a line behind space."""
SPACES = (" ", "\t", "\r", "\v", "\f", "\u00a0", "\u202f", "\u3000")
"""Space that stands there, of which a long text is asked sooner."""
MOST = 0.8
"""Share of lines that end in space where it says nothing; in others it tells that a tool broke what goes on."""
UNSEEN = late("[\u00ad\f]+|(?:(?<=\\s)|^)[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+(?=\\s|$)", re.MULTILINE)
"""What nobody sees: where a word may be parted, and what has no width, beside space."""
SIGNS = "\f\u00ad\u200b\u2060\ufeff"
MARGIN = late(r"[ \t]*")


class Trimmed(msgspec.Struct, frozen=True, dict=True):
    """A text, the capture's text of which it is made, and the stretches of this that are not in it."""

    text: str
    source: str
    cuts: tuple[tuple[int, int], ...] = ()

    @cached_property
    def _removed(self) -> list[int]:
        """How many characters were cut up to each stretch, and with the last."""
        return [0, *accumulate(end - start for start, end in self.cuts)]

    @cached_property
    def _places(self) -> list[int]:
        """The places in the text where something was cut."""
        return [start - gone for (start, _), gone in zip(self.cuts, self._removed, strict=False)]

    def place(self, at: int) -> int:
        """Return where a character of the text stands in the capture."""
        return at + self._removed[bisect_right(self._places, at)]

    def end(self, at: int) -> int:
        """Return the place in the capture behind the character before one of the text."""
        return at + self._removed[bisect_left(self._places, at)]

    def back(self, row: Iterable[Piece]) -> list[Piece]:
        """Return pieces of the text, which stand in a row, as pieces of the capture; what was cut is set aside."""
        moved = self.moved(row)
        return pieces.ordered(self.source, moved, moved[0].start) if self.cuts and moved else moved

    def moved(self, listed: Iterable[Piece]) -> list[Piece]:
        """Return pieces of the text, each as those of the capture that it is."""
        return [one for piece in listed for one in self._moved(piece)] if self.cuts else [*listed]

    def _moved(self, piece: Piece) -> Iterator[Piece]:
        start, end = self.place(piece.start), self.end(piece.end)
        whole = msgspec.structs.replace(piece, start=start, end=max(start, end))
        copied = piece.written in (None, self.text[piece.start : piece.end])
        if piece.aside is not None or not copied or piece.start == piece.end:
            yield whole
            return
        inner = self.cuts[bisect_right(self._places, piece.start) : bisect_left(self._places, piece.end)]
        for cut_start, cut_end in inner:
            yield msgspec.structs.replace(whole, start=start, end=cut_start, written=None)
            start = cut_end
        yield msgspec.structs.replace(whole, start=start, written=None)


def of(source: str) -> Trimmed:
    """Return a text without space at the ends of its lines, a margin that all of them have, and what nobody sees."""
    cuts = _joined(sorted([*_ends(source), *_unseen(source), *_margins(source), *banners.found(source)]))
    return Trimmed(splicing.without(source, cuts, "")[0] if cuts else source, source, tuple(cuts))


def _ends(source: str) -> Iterator[tuple[int, int]]:
    """Yield what a system ends lines with beside LF, and the space at the ends of lines where most have some."""
    if not (source.endswith(SPACES) or any(f"{space}\n" in source for space in SPACES)):
        return
    ends = [found.start() for found in ENDED.finditer(source)]
    starts = [source.rfind("\n", 0, end) + 1 for end in ends]
    lasts = [start + len(source[start:end].rstrip()) for start, end in zip(starts, ends, strict=True)]
    returns = [end - (source[end - 1] == "\r") for end in ends]
    spaced = sum(start < last < end for start, last, end in zip(starts, lasts, returns, strict=True))
    worded = sum(1 for line in source.split("\n") if not line.isspace() and line)
    whole = spaced > MOST * worded
    yield from ((last, end) for last, end in zip(lasts if whole else returns, ends, strict=True) if last < end)


def _unseen(source: str) -> Iterator[tuple[int, int]]:
    if any(sign in source for sign in SIGNS):
        yield from (found.span() for found in UNSEEN.finditer(source))


def _margins(source: str) -> Iterator[tuple[int, int]]:
    """Yield the space before each line that stands before all of them."""
    if source[:1] not in " \t\n\r":
        return
    worded = [line for line in source.split("\n") if line.strip()]
    margin = min((found[0] for found in map(MARGIN.match, worded) if found), key=len, default="")
    if margin and all(line.startswith(margin) for line in worded):
        yield from (found.span() for found in re.finditer(rf"(?m:^{margin})(?=[^\S\n]*+\S)", source))


def _joined(cuts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches with those as one that touch."""
    made: list[tuple[int, int]] = []
    for start, end in cuts:
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made
