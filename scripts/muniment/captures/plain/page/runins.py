"""Texts in the line of their date, behind a dash or without space between: 'March 9, 2020This week, …'."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, zip_longest

from muniment.captures.plain.page import gluedheads, innercapitals, repeatedtitles
from muniment.captures.words.blogs.furniture import CATEGORIES, TAGS
from muniment.captures.words.dates import flattened
from muniment.captures.words.text.lines import Line, line_of
from muniment.text import days, stops
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

YEAR = late(
    r"(?:19|20)(?<!\d\d\d)\d\d(?:(?=[^\W\d_]|\d{1,2}\s|[“‘«„「『\"])|"
    rf",? (?:at )?\d{{1,2}}:\d\d(?: ?(?:[ap]m|[AP]M))?(?={CAPITAL}(?!M\b)))"
)
"""A year, or an hour behind it, right behind which a word, a number or a quotation begins; most texts hold none."""
LAST = late(r"(?<!\d)(?:19|20)\d\d(?=$|[^\s\d.,;:)\]!?%'’/–-]|\d{1,2}\s)")
"""A year right behind which anything else begins, or nothing."""
ENDED = late(r"(?<!\d)(?:19|20)\d\d\Z")
"""A year at the end of a title."""
MARKED = late(r"\s*[Dd]ate (?:19|20)\d\d-\d\d(?:-\d\d)? (?=\S)")
"""How a tool begins a page of one post whose day it knows, in the line of its first words."""
ON = late(r"[^\W\d_][^\n»«.,:;!?]{1,30}»(?=[^\W_])")
"""What leads to the rest of a post, with an arrow right before the next word."""
DASH = late(r"(?P<day>[^\W_][^\n:;()\[\]–—]{3,30}?(?:19|20)\d\d)\s+[-–—]\s+(?=\S)")
"""A day that begins a line, up to its year, and the dash between it and the text."""
DASHES = late(r"(?:19|20)\d\d\s+[-–—]\s")
"""What stands in each of these; most texts hold none."""
LABELLED = late(
    rf"://\S{{3,200}}?[a-z\d/](?={CAPITAL})(?=(?i:(?:{CATEGORIES}|(?:{TAGS})\s?[:：])(?:\s|(?<=：)|(?<=[snи录錄]:))))"
)
"""An address right behind which a word for labels begins, with its colon; small letters go on in one.

So does a word for one label without a space behind its colon, as wikis have it: '/wiki/Category:Ports'."""
SLASHED = late(
    r"[^/\n]{0,40}(?:/\d{1,4} [^\W\d_]+ ?)?/(?:in|dans|en|em|di|da) [^/\n]{1,160}/(?:by|par|por|von|da|di|door) "
    r"[^\W\d_][^/\n]{0,60}?(?<!\bMc)(?<!\bMac)(?<=[a-zß-ÿ])(?=[“«]?[A-ZÀ-ÞŒ][^A-Z\n]*\s)"
)
"""A row in which each part begins in a stroke, up to who wrote the post, and a text right behind that (Enfold)."""
SHORT, FAR = 4, 40
"""Characters of a date in words up to its year."""
TITLE = 240
"""Characters of a title before such a date."""
LEAST, LONG = 40, 160
"""Characters of a text behind a date, below which that may be labels, and beyond which it is no title."""
SENTENCE = late(rf"[^\W\d_]{{2}}[{stops.STATED}][”’\"»)]*(?:\s|$)")
"""The end of a sentence that states something: titles mostly have none."""
HEAD = 5
"""Lines with words, at the head of a page, of which one such line is enough: two are further down."""


def parted(listed: list[Line], text: str) -> list[Line]:
    """Return a page's lines, a date and the text behind it as two; a sentence with a slip of the pen is one line.

    Where the post of such a date has no text, the title of the next stands behind it, whose date is in the line below.
    Its own title may stand right before it: then there are three.
    """
    places = {
        **_led(listed),
        **(_led_on(listed) if "»" in text else {}),
        **(_dashed(listed) if DASHES.search(text) else {}),
        **(_run_in(listed) if YEAR.search(text) else {}),
        **gluedheads.places(listed, text),
        **(_labelled(listed) if "://" in text else {}),
        **(_signed(listed) if "/" in text else {}),
    }
    return list(numbered(listed, places)) if places else listed


def _led(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return where the words begin that a tool put behind the day of a whole page, in its first line with words."""
    first = next((line for line in listed if not line.blank), None)
    found = MARKED.match(first.text) if first is not None else None
    return {first.number: (found.end(),)} if first is not None and found else {}


def _labelled(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return where words for labels begin right behind addresses, as get_text() leaves them: '/wagesTags: Pay'."""
    able = ((line.number, LABELLED.search(line.text)) for line in listed if "://" in line.text)
    return {number: (found.end(),) for number, found in able if found}


def _signed(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return where texts begin right behind rows that end in a name: '/in Courts /by Ann RoeThe court …'."""
    able = ((line, SLASHED.match(line.text)) for line in listed if "/" in line.text and len(line.text) >= LONG // 2)
    return {line.number: (found.end(),) for line, found in able if found}


def _led_on(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return where titles begin right behind what leads to the rest of the post above: 'Oku »Fırıncılar yürüdü'.

    Several lines begin in the same words, each under a text.
    """
    able = [(line, found) for line in listed if (found := ON.match(line.text))]
    often = Counter(found[0] for _, found in able)
    return {line.number: (found.end(),) for line, found in able if line.number and often[found[0]] > 1}


def _dashed(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return where the texts begin that stand behind a date and a dash, each right under a title; none of one alone."""
    worded = [line for line in listed if not line.blank]
    able = [(above, line, found) for above, line in pairwise(worded) if (found := DASH.match(line.text))]
    dated = [(above, line, found.end()) for above, line, found in able if _is_whole(found["day"])]
    told = [_may_be_title(above) and len(line.text) >= LONG for above, line, _ in dated]
    return {line.number: (end,) for _, line, end in dated} if len(told) > 1 and all(told) else {}


def _may_be_title(line: Line) -> bool:
    return (
        len(line.text) <= TITLE and DASH.match(line.text) is None and not line.text.rstrip().endswith((*stops.STATED,))
    )


def _run_in(listed: Sequence[Line]) -> dict[int, tuple[int, ...]]:
    """Return the places at which lines are to be parted, by their numbers."""
    able = {line.number: found for line in listed if (found := _places(line.text))}
    texts = [number for number, found in able.items() if _is_text(listed[number].text, found[-1])]
    titled = any(len(able[number]) > 1 for number in texts)
    worded = [line.number for line in listed if not line.blank]
    over = {one for one, other in pairwise(worded) if one in able and other in able}
    alone = {number for number, found in able.items() if len(found) == 1}  # behind it may be what is told of a picture
    if not texts or not (len({*texts, *alone}) > 1 or titled or over or texts[0] in worded[:HEAD]):
        return {}
    over |= alone
    others = {number: _places(listed[number].text, LAST) for number in (worded if titled else ())}
    places = {number: found for number, found in others.items() if len(found) > 1}
    return _beside(listed, {**places, **{number: able[number] for number in {*texts, *over}}})


def _beside(listed: Sequence[Line], places: dict[int, tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """Return places at which lines are parted, and those of titles right beside labels or names, if each is so."""
    titled = {number: listed[number].text[: found[0]] for number, found in places.items() if len(found) > 1}
    named = innercapitals.names(line.text for line in (listed if len(titled) > 1 else ()))
    parts = {number: [*pairwise([0, *_joints(text, named), len(text)])] for number, text in titled.items()}
    if len(parts) < 2 or not all(len(part) > 1 for part in parts.values()):
        return places
    longest = {number: max(part, key=lambda span: span[1] - span[0]) for number, part in parts.items()}
    return {number: tuple(sorted({*longest.get(number, ()), *found} - {0})) for number, found in places.items()}


def _joints(text: str, named: Set[str]) -> Iterator[int]:
    """Yield where words begin that stand right behind others, but within the names of a page."""
    return (place for place in repeatedtitles.joints(text) if not innercapitals.within(text, place, named))


def _places(text: str, years: re.Pattern[str] = YEAR) -> tuple[int, ...]:
    """Return where a date begins that stands right behind a title in a line, and where words begin right behind it.

    The latter alone where the line begins with the date, or the name of its day of the week; none for any other line.
    """
    ends = [year.end() for year in years.finditer(text, 0, TITLE + FAR)]
    day = days.first(text[: ends[0]]) if ends and ends[0] <= FAR else None
    if day is not None and day.is_day and day.end == ends[0]:
        led = text[: day.start].strip(" ,.")
        if not led or days.named_weekday(led):
            return (ends[0],)
    spans = ((first, end) for end in ends for first in range(max(1, end - FAR), end - SHORT))
    found = next((span for span in spans if _is_day(text, *span)), ())
    return found if found and found[0] <= TITLE and _is_title(text[: found[0]]) else ()


def _is_day(text: str, start: int, end: int) -> bool:
    """Return whether a full date stands between two places, right behind other words."""
    if text[start - 1].isspace() or text[start].isspace() or text[start].islower():
        return False
    if text[start - 1].isdigit() and not ENDED.search(text, 0, start):  # it is within a number
        return False
    return _is_whole(text[start:end])


def _is_whole(words: str) -> bool:
    """Return whether words are a full date and nothing else."""
    day = days.whole(words)
    return day is not None and day.is_day


def _is_title(words: str) -> bool:
    """Return whether what stands right before a date may be a title: it has words, and ends no sentence within it."""
    return re.search(r"[^\W\d_]{2}", words) is not None and SENTENCE.search(words[:-1]) is None


def _is_text(text: str, place: int) -> bool:
    """Return whether what stands behind a date is the beginning of a text, and no title and no row of labels."""
    behind = text[place:]
    cut = len(behind) >= LEAST and "…" in behind[LEAST // 2 :]
    said = len(behind) >= LEAST and (SENTENCE.search(behind) is not None or behind.rstrip().endswith((":", "：")))
    said = said or len(behind) >= LONG
    return cut or (said and not flattened.dates(text))


def numbered(listed: Sequence[Line], places: dict[int, tuple[int, ...]]) -> Iterator[Line]:
    """Yield lines, those in parts which have places to be parted at, with new numbers."""
    number = 0
    for line in listed:
        cuts = (0, *places.get(line.number, ()))
        for place, last in zip_longest(cuts, cuts[1:]):
            end = line.next if last is None else line.start + last
            yield line_of(number, line.start + place, end, line.text[place:last])
            number += 1
