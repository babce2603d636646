"""Doubts over what was set aside above posts, or at the end of one, though nothing in it says that it is the page's.

And over an end that is none.
"""

from collections.abc import Iterator, Sequence

from muniment.captures.drafts.draft import WANTED
from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page import brokenlinks, excerptends
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import datedfeet
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.post.tail import Tail
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.page import heading, labellines, pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import days, stops
from muniment.text.patterns import late

SHOWN = 3
LONG = 200
"""Characters of a line that are shown."""
DESCRIBED = 1
"""Lines under the heading of a page that say what its label means."""
PROSE = 100
"""Characters of a line that surely is of a text."""
BESIDE = 2
"""Lines that a title is apart from the day that stands beside it."""
FEW, TITLED = 3, 4
"""Words of what is rather a title than a label, and of a line that may be the title of the only post of a page."""
SITED = late(r"\s[»›|–—-]\s")
"""What stands between the name of a blog and the title behind it."""
SHOWS, WORD = late(r"\S"), late(r"\w")
STOP, ENDED = late(rf"[{stops.ENDS}]\s"), late(rf"[{stops.ENDS}:：;](?:\W|\d{{1,3}}\W)*$")


def above(page: Page, first: Start, hidden: Sequence[Piece], *, alone: bool = False) -> Iterator[str]:
    """Yield what stands above the first post and was set aside; under a heading that is known, if it may be another.

    `hidden` are posts there that are not for everyone: they are never quoted. `alone`: it is the only post.
    """
    lines = [line for line in page.lines[: first.first] if not line.blank and line.number not in page.dates]
    lines = [line for line in lines if not any(piece.start <= line.start < piece.end for piece in hidden)]
    known = next((place for place, line in reversed([*enumerate(lines)]) if heading.read(line.words)), -1)
    told = [line for line in lines[known + 1 :] if WORD.search(line.words) and not _is_own(line.words)]
    if known < 0:
        title = " ".join(page.lines[number].words for number in first.title)
        told = [line for line in told if width(addresses.bare(line.text)) <= LONG and not _names(line.words, title)]
    if known < 0 and told:
        yield f"set aside above the first post: {_shown(told)}; {_wanted(page, first, told, alone=alone)}"
    elif len(told) > SHOWN or (len(told) > DESCRIBED and any(map(pagelines.is_text, told))):
        yield f"set aside under the page's heading: {_shown(told)}; look whether it is a post's"


def _is_own(words: str) -> bool:
    """Return whether a line is a button, or what a page says over its posts: 'Latest news'."""
    return pagelines.is_furniture(words) or announces_others(words)


def _names(words: str, title: str) -> bool:
    """Return whether a line is the title of a document: that of its post, and the name of the blog before or behind."""
    document = title in heading.of_document(words) or (SITED.search(words) is not None and words.endswith(title))
    return bool(title) and words != title and document


def _wanted(page: Page, first: Start, told: Sequence[Line], *, alone: bool) -> str:
    """Return what is asked of the editor about lines above the first post: a line may name a label, or be the title.

    No line above is that where the title that was found stands beside its day, and has more words than labels have.
    """
    few = sum(len(page.lines[number].words.split()) for number in first.title) < FEW
    label = any(not page.is_prose(line.number) for line in told)
    wanted = "if it names a tag of the posts, add it" if label else "look whether it is the post's"
    beside = first.date >= 0 and not first.footed and page.apart(first.date, first.title[-1]) <= BESIDE
    fewest = FEW if few else TITLED
    titled = any(len(line.words.split()) >= fewest and page.may_title(line.number) for line in told)
    return f"{wanted}; if it is the title, put that in" if alone and titled and (few or not beside) else wanted


def doubts(lines: Sequence[Line], ends: Tail, *, dated: bool) -> Iterator[str]:
    """Yield a doubt where such lines were set aside, with the first of them; of an undated post, each with a day."""
    labels = [start for start, _ in (*ends.tags, *ends.categories)]
    own = [line for line in lines if line.number in ends.furniture]
    days_of = {line.number for line in own if not dated and days.may(line.words) and any(days.find(line.words))}
    named = {line.number for line in own if any(line.start <= start < line.end for start in labels)}
    unsure = [line for line in own if line.number in days_of or not (line.number in named or _is_told(line))]
    if unsure:
        yield f"set aside as the page's own: {_shown(unsure)}"


def lost(section: Section, told: Sequence[Piece], kept: Sequence[Line]) -> Iterator[str]:
    """Yield what may be of a post and is not in it: beside its title, and behind its text (`kept`)."""
    yield from between(section, told)
    yield from unended(section, kept)


def between(section: Section, told: Sequence[Piece]) -> Iterator[str]:
    """Yield what stands between a title and its day, is as long as a text, and was set aside; `told`: what was not."""
    able = (line for line in section.between() if section.page.is_prose(line.number) and "](" not in line.text)
    lost = [line for line in able if not any(piece.start < line.end and line.start < piece.end for piece in told)]
    lost = [line for line in lost if len(line.words.split()) >= TITLED and not _is_own(line.words)]
    if lost:
        ends = any(pagelines.STOPPED.search(line.words) for line in lost)
        wanted = "look whether it is the post's" if ends else "if it is the title, put that in"
        yield f"set aside between its title and its day: {_shown(lost)}; {wanted}"


def unended(section: Section, lines: Sequence[Line]) -> Iterator[str]:
    """Yield a doubt where the lines of a post's text may be but the beginning of it, though the page does not say so.

    The capture ends with a line that ends no sentence, though others there do, or dots end the page's only text.
    """
    if lines and _is_amid(section.text, lines):
        yield f"the capture ends amid a sentence of this post; {WANTED}"
    elif section.alone and excerptends.may_be(lines):
        yield f"its text ends in dots; if the page cuts it short, {WANTED}"


def _is_amid(text: str, lines: Sequence[Line]) -> bool:
    last = lines[-1]
    if len(last.words) < PROSE or SHOWS.search(text, last.end) or ENDED.search(last.words[-PROSE:]):
        return False
    return not addresses.able(last.words[-PROSE:]) and any(STOP.search(line.text) for line in lines)


def _shown(lines: Sequence[Line]) -> str:
    """Return the first of some lines between quotation marks, and how many others there are."""
    shown = "; ".join(f"'{line.words.replace(brokenlinks.JOINER, '')[:LONG]}'" for line in lines[:SHOWN])
    more = len(lines) - SHOWN
    return f"{shown} and {more} {'line' if more == 1 else 'lines'} more" if more > 0 else shown


def _is_told(line: Line) -> bool:
    """Return whether a line says that it is the page's own."""
    own = pagelines.is_made(line) or labellines.is_labels(line) or datedfeet.shows_day(line.words)
    return own or pagelines.RULE.fullmatch(line.words) is not None
