"""Lines in which a tool left no space between the texts of a page's elements: 'The river risesBy Ann RoeMay 5, 2021'.

get_text() of BeautifulSoup leaves none, nor a new line, where the page's HTML has none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from muniment.captures.plain.page import innercapitals, repeatedtitles, runins
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lines
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

FEWEST, LEAST, MANY, MOST = 3, 4, 8, 6
"""Such lines of a page; seams in all of them, and in fewer lines; and lines for each such line, at most."""
NUMBERED = late(r"(?<=[^\W\d_][a-zß-öø-ÿа-яё])(?=\d{1,2}[ .])|(?<=\D(?:19|20)\d\d)(?=\d{1,4} [^\W\d_])")
"""A number right behind a word, with which a day may begin, or right behind a year: how many replies there are."""
ABLE = late(rf"[a-zß-öø-ÿа-яёіїєα-ω\d][A-ZÀ-ÖØ-ÞА-ЯЁІЇЄΑ-Ω]|[.…!?»”)]{CAPITAL}")
"""What a line has that has a seam."""
SHORTENED = late(r"(?<![^\W_])([A-ZÀ-ÖØ-Þ]{1,3})[.](?=([A-ZÀ-ÖØ-Þ]{1,3})(?![^\W_]))")
"""A part of a word that stands for others by their first letters, up to the stop behind it: 'DD.HH.', 'U.S.A.'."""
BEHIND = late(
    r"(?<![!-~])(?>[!-~]*?://)[!-~]++(?<=[^\W_])(?=[^\W\d_\x00-\u024f][^\s/%=&.-]*(?:\s|$))|\bg?GmbH(?=[A-ZÄÖÜ][a-zß-ÿ])"
)
"""An address in Latin letters, behind which the words of another script begin: one in that has a stroke between.

Or the legal form of a body in German, behind which the next of a list begins.
"""
INSTANT = late(r"\dT\d")
"""Between the day and the hour of an instant no other text begins."""
SHORT = late(
    rf"(?:(?<=\b{CAPITAL}[a-zß-ÿ])|(?<=\b{CAPITAL}[a-zß-ÿ]{{2}})|(?<=\b{CAPITAL}\d))"
    r"[A-ZÄÖÜ]{1,3}(?![^\W\d_])|(?<=Gmb)H"
)
"""The end of a short form in which capitals stand behind small letters or a figure: 'PhD', 'EuGH', 'A2S'."""
BEGUN = late(r"\W*(?:[^\W\d_]\.?|\d{1,3}[.)])")
"""A word of one letter, or the number of an entry, with which no text ends: 'e.V.', 'gGmbH', '1.The quay'."""
LONGEST, WORD, ADDRESS = 30, 12, 200
"""Characters of a day; of a word of one letter with the marks before it; and on both sides, of an address."""
PART = 4
"""Characters of a part of such a word, with the stop behind it."""
NAMES = tuple(
    name.split("|")
    for name in (
        "Word|Press You|Tube Linked|In Whats|App Pay|Pal Git|Hub Git|Lab Sound|Cloud Java|Script Street|Map Buzz|Feed"
        " Huff|Post Pro|Publica Open|Democracy Face|Time Tik|Tok We|Chat Snap|Chat Dream|Host Free|BSD Power|Point"
        " Deviant|Art Stumble|Upon My|Space Feed|Burner Tech|Crunch Theme|Isle Theme|Grill Generate|Press Ocean|WP"
        " Mail|Chimp Cloud|Flare Access|Now Mc| Mac| De| Des| Di| Du| Fitz| La| Le| Van| Von|"
    ).split()
)
"""How names are written in which a capital stands behind a small letter; the last are how those of persons begin."""
WORDS = frozenset("AEIOUYÀÁÉÈÍÓÚÜÖØÅÆСКВУОИЯ")
"""Letters that are words of their own in some language."""
HOST = late(r"\w[.][a-z]{2,6}(?:/|\W*$)")
"""How an address ends that has no other sign."""


def are_many(text: str) -> bool:
    """Return whether the text of a page has such lines: many, for those that it has, as its beginning tells."""
    head = text[: lines.WIDEST]
    if "](" in head:  # a tool that keeps where links lead parts the texts of elements too, or leaves them to its reader
        return False
    worded = [line for line in head.split("\n") if line and not line.isspace()]
    able = [line for line in worded if ABLE.search(line)]
    if len(able) * MOST < len(worded):
        return False
    named = innercapitals.names([head]) if able else frozenset()
    seams = [count for line in able if (count := sum(1 for _ in find(line, named)))]
    return len(seams) * MOST >= len(worded) and sum(seams) >= (LEAST if len(seams) >= FEWEST else MANY)


def parted(listed: Sequence[Line]) -> list[Line]:
    """Return a page's lines, each parted where the text of an element begins right behind that of another."""
    named = innercapitals.names(line.text for line in listed)
    worded = (line for line in listed if not line.blank)
    return [*runins.numbered(listed, {line.number: tuple(find(line.text, named)) for line in worded})]


def are_shifted(titles: Sequence[str], parted: Sequence[str]) -> bool:
    """Return whether each title of a page but the first is that of the post above it where lines are parted.

    A label stands right before each title there, and the title is said again behind its day (Twenty Twenty).
    """
    return len(titles) > 1 and [*titles[1:]] == [*parted[:-1]] and titles[0] not in parted


def find(text: str, named: Set[str] = frozenset()) -> Iterator[int]:
    """Yield where in a line the text of an element may begin: no word of it, and no address, is written so.

    `named`: names of the page.
    """
    places = {*repeatedtitles.joints(text), *(found.start() for found in NUMBERED.finditer(text))}
    ends = dict.fromkeys(found.end() for found in BEHIND.finditer(text)) if "://" in text or "GmbH" in text else {}
    last = [*ends]
    begun = (place for place in sorted(places | ends.keys()) if place in ends or _begins(text, place, last))
    return (place for place in begun if not innercapitals.within(text, place, named))


def part_own(text: str) -> bool:
    """Return whether seams part from a line what is the page's own: a button, a heading of comments, where it leads."""
    places = [0, *find(text), len(text)]
    return len(places) > 2 and any(pagelines.is_furniture(text[first:end].strip()) for first, end in pairwise(places))


def _begins(text: str, place: int, ends: Sequence[int]) -> bool:
    """Return whether the text of an element may begin at a place of a line, behind that of another.

    `ends`: where addresses end in it, in order.
    """
    before, after = text[place - 1], text[place]
    if after.isdigit():
        return _is_by_day(text, place)
    bracket = before == "]" and text[place - 2] not in "….\\"  # not that of the dots in which a beginning ends
    if after.islower() or bracket or _is_cjk(before) or _is_cjk(after) or INSTANT.match(text, place - 1):
        return False
    at = bisect_left(ends, place)
    first = max(text.rfind(" ", 0, place) + 1, ends[at - 1] if at else 0)
    last = end if (end := text.find(" ", place)) >= 0 else len(text)
    word = text[first:last]
    numbered = before.isdigit() and last == place + 1 and after not in WORDS  # 'Form 14B'
    if numbered or (place - first <= WORD and BEGUN.fullmatch(text, first, place)):
        return False
    if "://" in word or "www." in word or "@" in word:
        return False
    if HOST.search(text, max(first, place - ADDRESS), min(last, place + ADDRESS)):
        return False
    if SHORT.match(text, place) or _is_shortened(text, place):
        return False
    return not any(_is_within(text, place, *name) for name in NAMES)


def _is_shortened(text: str, place: int) -> bool:
    """Return whether a place is within a word that stands for others: its parts are of as many letters."""
    found = SHORTENED.finditer(text, max(0, place - PART), place + PART)
    return any(one.end() == place and len(one[1]) == len(one[2]) for one in found)


def _is_by_day(text: str, place: int) -> bool:
    """Return whether a day begins, or ends, at a place, and nothing else stands between it and that."""
    if text[place - 1].isdigit():
        return any(day.end == LONGEST and day.is_day for day in days.find(text[:place][-LONGEST:].rjust(LONGEST)))
    day = days.first(text[place : place + LONGEST])
    return day is not None and day.start == 0 and day.is_day


def _is_within(text: str, place: int, left: str, right: str) -> bool:
    """Return whether a place is within a name; one without a right part begins at the beginning of a word."""
    if not (text.endswith(left, 0, place) and text.startswith(right, place)):
        return False
    return bool(right) or place == len(left) or not text[place - len(left) - 1].isalpha()


def _is_cjk(sign: str) -> bool:
    """Return whether a sign is one of a script that parts no words: that it touches others says nothing."""
    return "\u2e80" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" or "\uff00" <= sign <= "\uffef"
