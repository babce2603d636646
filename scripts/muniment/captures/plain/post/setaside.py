"""Doubts over what was set aside above posts, or at the end of one, though nothing in it says that it is the page's.

And over an end that is none.
"""

from collections.abc import Iterator, Sequence

from muniment.captures.drafts.draft import WANTED
from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post.tail import Tail
from muniment.captures.words.page import heading, labellines, pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

SHOWN = 3
LONG = 200
"""Characters of a line that are shown."""
DESCRIBED = 1
"""Lines under the heading of a page that say what its label means."""
PROSE = 100
"""Characters of a line that surely is of a text."""
TITLED = 4
"""Words of a line that may be the title of the only post of a page."""
SHOWS, WORD = late(r"\S"), late(r"\w")
STOP, ENDED = late(rf"[{stops.ENDS}]\s"), late(rf"[{stops.ENDS}:：;](?:\W|\d{{1,3}}\W)*$")


def above(page: Page, first: Start, hidden: Sequence[Piece], *, alone: bool = False) -> Iterator[str]:
    """Yield what stands above the first post and was set aside; under a heading that is known, if it may be another.

    `hidden` are posts there that are not for everyone: they are never quoted. `alone`: it is the only post.
    """
    lines = [line for line in page.lines[: first.first] if not line.blank and line.number not in page.dates]
    lines = [line for line in lines if not any(piece.start <= line.start < piece.end for piece in hidden)]
    known = next((place for place, line in reversed([*enumerate(lines)]) if heading.read(line.words)), -1)
    told = [line for line in lines[known + 1 :] if WORD.search(line.words) and not pagelines.is_furniture(line.words)]
    if known < 0 and told:
        titled = alone and any(len(line.words.split()) >= TITLED and page.may_title(line.number) for line in told)
        other = "; if it is the title, put that in" if titled else ""
        yield f"set aside above the first post: {_shown(told)}; if it names a tag of the posts, add it{other}"
    elif len(told) > SHOWN or (len(told) > DESCRIBED and any(map(pagelines.is_text, told))):
        yield f"set aside under the page's heading: {_shown(told)}; look whether it is a post's"


def doubts(lines: Sequence[Line], ends: Tail) -> Iterator[str]:
    """Yield a doubt where such lines were set aside, with the first of them."""
    labels = [start for start, _ in (*ends.tags, *ends.categories)]
    unsure = [line for line in lines if line.number in ends.furniture and not _is_told(line)]
    unsure = [line for line in unsure if not any(line.start <= start < line.end for start in labels)]
    if unsure:
        yield f"set aside as the page's own: {_shown(unsure)}"


def amid(text: str, lines: Sequence[Line]) -> Iterator[str]:
    """Yield a doubt where a capture ends with a line of a post's text that ends no sentence, though others there do."""
    last = lines[-1] if lines else None
    if last is None or len(last.words) < PROSE or SHOWS.search(text, last.end) or ENDED.search(last.words[-PROSE:]):
        return
    if not addresses.able(last.words[-PROSE:]) and any(STOP.search(line.text) for line in lines):
        yield f"the capture ends amid a sentence of this post; {WANTED}"


def _shown(lines: Sequence[Line]) -> str:
    """Return the first of some lines between quotation marks, and how many others there are."""
    shown = "; ".join(f"'{line.words.replace(brokenlinks.JOINER, '')[:LONG]}'" for line in lines[:SHOWN])
    more = len(lines) - SHOWN
    return f"{shown} and {more} {'line' if more == 1 else 'lines'} more" if more > 0 else shown


def _is_told(line: Line) -> bool:
    """Return whether a line says that it is the page's own."""
    return pagelines.is_made(line) or labellines.is_labels(line) or pagelines.RULE.fullmatch(line.words) is not None
