"""The texts of a page that may be its article: paragraphs of sentences, with little between them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.patterns import late

SENTENCE = late(rf"[^\W\d_]{{2}}[»”’\"')\]]*[{stops.ENDS}](?:[\s»”’\"')\]\[*_]|$)|[。！？।॥။።]")
WORD = late(r"[^\W\d_]+")
PARAGRAPH = 100
"""Columns of a paragraph of a text at least."""
BRIEFEST = 40
"""Columns of a paragraph that is more than a button."""
LONG, FULL = 160, 60
"""Columns of a paragraph that is no title, and of its first line."""
BETWEEN, BRIEF = 5, 400
"""Paragraphs and columns between two of a text that are none of it: headings, captions, short sentences, lists."""
WHOLE, PART, TIMES = 700, 200, 10
"""Columns of an article's text, of one that lists break into several, and how many times as long another may be."""
MOST = 8
"""Texts that are looked at, at most."""
SMALL = 0.5
"""Words of a sentence that begin with a small letter, where the script knows such, of all."""
FARTHEST = 60
"""Lines above a text in such a list among which its heading stands."""
LINK = late(r"\]\(|\[\d+\]\S|\]\[")
LINKED = 50
"""Columns of a text for each link in it; of less, links are all that it is."""
TABLED = ("|", "#")


class Stretch(msgspec.Struct, frozen=True):
    """Lines of a page that belong together: the first, the last, and how many columns their paragraphs take."""

    first: int
    last: int
    size: int
    rest: int = 0
    """How many columns it takes with those that go on under it."""
    parted: bool = False
    """Whether something else begins between it and the one above."""
    listed: bool = False
    """Whether the heading of other posts stands between them."""


def found(page: Page) -> list[Stretch]:
    """Return the longest text of a page and those not much shorter, but readers' comments; none where all are short."""
    told = (one for one in _texts(page) if one.first not in page.replied)
    texts = _rested(_unlisted([one for one in told if not _is_of_list(page, one.first)]))
    most = max((one.size for one in texts), default=0)
    able = [one for one in texts if one.size >= max(PART, most / TIMES)] if most >= WHOLE else []
    return sorted(able, key=lambda one: -one.size)[:MOST]


def tells(page: Page, number: int) -> bool:
    """Return whether a sentence of some length stands from a line on, or a paragraph, as scripts without stops have it.

    It may be one that a tool wrapped.
    """
    below = [one for one in _paragraphs(page) if one.first >= number and one.size >= BRIEFEST]
    if any(one.size >= LONG and prose.width(page.lines[one.first].words) >= FULL for one in below):
        return True
    written = (" ".join(line.words for line in page.lines[one.first : one.last + 1]) for one in below)
    return any(words[-1] in stops.ENDS or SENTENCE.search(words) for words in written)


def _is_of_list(page: Page, number: int) -> bool:
    """Return whether a line is within a list, of which the heading says that it is of other posts."""
    place = bisect_left(page.full, number)
    entries = page.is_entry(number)
    for above in reversed(page.full[max(0, place - FARTHEST) : place]):
        entry = page.is_entry(above)
        if not entry and indent(page.lines[above].text) == 0:
            return entries and announces_others(page.lines[above].words)
        entries = entries or entry
    return False


def _unlisted(texts: Sequence[Stretch]) -> list[Stretch]:
    """Return texts without those under the heading of other posts that stands behind as much text: they begin these."""
    kept: list[Stretch] = []
    for one in texts:
        if not one.listed or one.size > sum(above.size for above in kept):
            kept.append(one)
    return kept


def _rested(texts: Sequence[Stretch]) -> list[Stretch]:
    """Return texts, each with how much it takes with those under it that are of the same article."""
    made: list[Stretch] = []
    for one in reversed(texts):
        more = made[-1].rest if made and not made[-1].parted else 0
        made.append(msgspec.structs.replace(one, rest=one.size + more))
    return made[::-1]


def _texts(page: Page) -> Iterator[Stretch]:
    """Yield the texts of a page: paragraphs with but a few words between them, and no day."""
    begun: Stretch | None = None
    count = between = 0
    parted, listed = True, False
    others = _others(page)
    for one in _paragraphs(page):
        parts = one.first in others or _parts(page, one)
        parted, listed = parted or parts, listed or one.first in others
        if begun is not None and (count > BETWEEN or between > BRIEF or parts):
            yield begun
            begun = None
        if not _is_text(page, one):
            count, between = count + 1, between + one.size
            continue
        if begun is None:
            begun = msgspec.structs.replace(one, parted=parted, listed=listed)
            parted = listed = False
        else:
            begun = msgspec.structs.replace(begun, last=one.last, size=begun.size + one.size)
        count = between = 0
    if begun is not None:
        yield begun


def _others(page: Page) -> set[int]:
    """Return the lines that head lists of other posts, and short ones under the first whose years date nothing."""
    heads = [number for number in page.full if announces_others(page.lines[number].words)]
    told = (number for number in page.yeared if heads and number > heads[0] and number not in page.dated)
    return {*heads, *(number for number in told if not page.is_prose(number))}


def _paragraphs(page: Page) -> Iterator[Stretch]:
    """Yield the paragraphs of a page: lines alone, or those that stand together where a tool wrapped or broke them."""
    begins = [number for number in page.full if not _goes_on(page, number)]
    for first, end in pairwise([*begins, len(page.lines)]):
        last = page.before(end)
        yield Stretch(first, last, sum(prose.width(page.lines[number].words) for number in range(first, last + 1)))


def _goes_on(page: Page, number: int) -> bool:
    """Return whether a line goes on from the one right above: a tool wrapped it, or broke a sentence at a link."""
    if number == 0 or page.lines[number - 1].blank or number in page.dates or number - 1 in page.dates:
        return False
    if page.wrapped:
        return not MARK.match(page.lines[number].text)
    sign = page.lines[number].words[0]
    return (sign.islower() or sign in ",.;:)") and not page.lines[number - 1].words.endswith(stops.LEADING)


def _parts(page: Page, one: Stretch) -> bool:
    """Return whether a paragraph parts texts: a day that may date one, or comments."""
    said = page.dates.get(one.first)
    dated = said is not None and said.is_day and not page.is_prose(one.first)
    return dated or one.first in page.replied


def _is_text(page: Page, one: Stretch) -> bool:
    """Return whether a paragraph is of sentences, and most of it no link."""
    if one.size < PARAGRAPH or page.lines[one.first].words.startswith(TABLED):
        return False
    written = " ".join(page.lines[number].words for number in range(one.first, one.last + 1))
    shown = addresses.bare(written) if addresses.may_link(written) else written
    size, links = prose.width(shown), len(LINK.findall(written))
    if size < PARAGRAPH or (links > 1 and size < LINKED * links) or not SENTENCE.search(shown):
        return False
    cased = [word for word in WORD.findall(shown) if word[0].lower() != word[0].upper()]
    return not cased or sum(word[0].islower() for word in cased) >= SMALL * len(cased)
