"""How much a line above a text looks like the title of an article, and what it says of that.

The weights here and in `heads` are those of a conditional logistic regression, rounded: of all pairs of a line and a
day (or none) above the texts of a page, which are the title and the day of its article? It was made over 97 real pages
as nine tools write them, each page of the same weight. What did nothing for pages that it had not seen (one of eight
lots of pages left out in turns) was dropped: whether a line reads as a name or a sentence, how far the day is from the
text, the level of a heading. Of pages left out it found title and day of 72 in a hundred; weights set by hand, of 60.
"""

from bisect import bisect_right
from collections.abc import Sequence, Set

import msgspec

from muniment.captures.plain.page import named, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, soletitle, titlelines
from muniment.captures.plain.titles.looks import HASHES, is_of_page, likeness
from muniment.captures.words.blogs import breadcrumbs
from muniment.captures.words.page import heading, menus
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lists import NUMBERED
from muniment.text import days, folding
from muniment.text.patterns import late

NAMED = 15
"""Characters of a title that a page says again, at least."""
NONE = -9
"""What a line weighs that is surely no title."""
LIKE = 0.5
"""What each step counts by which it looks like any title."""
SAID = 3.5
"""What it counts that all its words stand in the text."""
ALONE = 2
"""What it counts that blank lines are around it."""
AGAIN = 2
"""What it counts that a page says it again further off, and that its document has it."""
HEADED = 4
"""What any heading counts."""
WORDS, MOST = 2.5, 2
"""Words of a title at least; each more counts, up to so many, as each less counts against it."""
ROW = 2
"""What it counts against a line that dots part: particulars, or labels."""
DOTTED = late(r" [·•] ")
PICTURE = late(r"(?:!?\[[^\[\]]*\](?:\([^()]*\))?\s*)+|(?:\(BUTTON\)\s?)+.{,30}|[\W\d_]*")
"""What a tool puts in the place of a picture or a button; and what has no letter."""
TWICE = 2
"""How often a page says, at least, what it says again."""
LINES = 3
"""Lines of a title that a tool wrapped."""
LONGEST, AROUND = 60, 8
"""Characters of a line that says but a day, and letters of what else stands there."""
TERMS, VERBATIM = 3, 5
"""Terms of a line from which it counts whole that its text says them, and words of one that this hardly says as it
stands if it is its title."""
TERM = late(r"[^\W\d_]{4,}")
PAIRED = late(r"(?=([\u3040-\u30ff\u3400-\u9fff]{2}))")
"""Letters that are about a word of scripts without spaces."""
STEM = 5
"""Letters by which two forms of a word are alike."""


def terms(words: str) -> Set[str]:
    """Return how the longer words begin."""
    small = words.lower()
    return {word[:STEM] for word in TERM.findall(small)} | {*PAIRED.findall(small)}


class Said(msgspec.Struct, frozen=True):
    """What a text says: its terms, and its letters with nothing between."""

    terms: Set[str]
    letters: str


def said(page: Page, first: int, last: int) -> Said:
    """Return what the text between two lines says, with both."""
    words = " ".join(line.words for line in page.lines[first : last + 1])
    return Said(terms(words), folding.letters(words))


def weight(page: Page, number: int, text: Said) -> float:
    """Return how much a line looks like the title of an article that says this; NONE where it is surely none."""
    if _is_none(page, number):
        return NONE
    words = page.lines[number].words
    shown = addresses.bare(words)
    weight = LIKE * max(likeness(words), -1) + min(MOST, prose.count(shown) - WORDS)
    weight -= ROW * (DOTTED.search(shown) is not None)
    weight += HEADED * (HASHES.match(page.lines[number].text) is not None)
    title = titlelines.above(page, titlelines.below(page, number)[-1])
    own = terms(" ".join(addresses.bare(page.lines[one].words) for one in title))
    weight += SAID * (len(own & text.terms) / max(TERMS, len(own))) * (not _is_verbatim(page, title, text))
    again = _is_again(page, title, text) + is_of_document(page, title)
    return weight + ALONE * _is_alone(page, number) + AGAIN * again


def _is_verbatim(page: Page, title: Sequence[int], text: Said) -> bool:
    """Return whether a text says a line of several words as it stands: a caption, or what is drawn large of it."""
    key = folding.letters("".join(_words(page, number) for number in title))
    several = sum(prose.count(page.lines[number].words) for number in title) >= VERBATIM
    return several and key in text.letters


def is_of_document(page: Page, title: Sequence[int]) -> bool:
    """Return whether a title is that of the page's document, which its first line says before the name of the site.

    Or it is that of the post whose comments have a feed.
    """
    if page.head.startswith(named.FEEDS) and soletitle.shown(page, title) in named.fed(page.lines):
        return True
    key = folding.letters("".join(addresses.bare(page.lines[number].words) for number in title))
    able = [page.head[: sign.start()] for sign in heading.SITED.finditer(page.head)] if len(key) >= NAMED else []
    return title[0] != page.full[0] and any(folding.letters(words) == key for words in able)


def _is_none(page: Page, number: int) -> bool:
    """Return whether a line is surely no title."""
    words = page.lines[number].words
    if number in page.dates or page.is_one_entry(number) or beginnings.is_aside(page, number):
        return True
    if breadcrumbs.HERE.match(shown := addresses.bare(words)) or menus.is_path(shown):
        return True
    if _is_day(words) or PICTURE.fullmatch(words) or is_of_page(words.strip("#*_ ")) or heading.read(words):
        return True
    wrapped = page.wrapped and len(page.run(number, LINES)) > LINES
    return wrapped or titlelines.ROOT.search(words) is not None


def _is_day(words: str) -> bool:
    """Return whether a line says but a day and the time: '30. Juni 2016 um 16:00 Uhr'."""
    day = next((day for day in days.find(words) if day.is_day), None) if len(words) <= LONGEST else None
    return day is not None and sum(map(str.isalpha, words[: day.start] + words[day.end :])) <= AROUND


def _is_alone(page: Page, number: int) -> bool:
    above, below = page.lines[max(0, number - 1) : number], page.lines[number + 1 : number + 2]
    return all(line.blank for line in (*above, *below))


def _is_again(page: Page, title: Sequence[int], text: Said) -> bool:
    """Return whether a page says a title again further off: on its path, over a form, among its latest posts.

    What stands beside the same lines there is of a menu that a site shows twice; what the text says, it says of itself.
    """
    if soletitle.is_named(page, title):
        return True
    key = folding.letters("".join(_words(page, number) for number in title))
    if len(key) < NAMED or page.letters.count(key) - text.letters.count(key) < TWICE:
        return False
    at = bisect_right(page.full, title[-1])
    above, *below = (
        folding.letters(_words(page, number)) for number in (page.before(title[0]), *page.full[at : at + LINES])
    )
    again = page.letters.count(above + key) < TWICE and page.letters.count(key + "".join(below[:1])) < TWICE
    return again and page.letters.count(key) - text.letters.count(key) > 1 + "".join(below).count(key)


def _words(page: Page, number: int) -> str:
    words = page.words(number)
    return NUMBERED.sub("", words) if page.numbered else words
