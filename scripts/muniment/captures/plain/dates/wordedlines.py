"""Rows in which a word leads to each thing said of a post, where a tool gave every word and thing a line of its own."""

import re
from collections.abc import Iterator

import msgspec

from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs import replywords
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, CATEGORIZED, TAGS_LINE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import wordedrow
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import COMMAS, MARK
from muniment.text import days
from muniment.text.patterns import late

FORM = "worded"
"""The form of such rows (dated.DateLine)."""
SHORT = 60
"""Characters of a word, a name or a label."""
PAIR = 2
"""Lines of a day and that of a change."""
LONGEST, FAR = 30, 9
"""Characters of what leads to something, and lines from it to that; tools draw some between."""
IN = late(r"in|en|em|dans|unter|w|в(?: рубрике)?|у|ב|في|in der Kategorie", re.IGNORECASE)
FILED = late(CATEGORIZED, re.IGNORECASE)
OF = late(r"от|автор|di|de|af|av|przez|від|بقلم")
"""Words before categories and a name that have other meanings in the midst of a line."""
TRAILING = late(r".*\S(?P<gap>\s{3,})(?P<word>\S(?:\S| (?! ))*)\s*$")
"""What stands far behind the rest of a line."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the date lines that such rows are, by the first line of each."""
    alone = [(number, said) for number, said in page.dates.items() if _is_alone(page, number, said)]
    told = (_row(page, _day(page, number, said), number + said.lines - 1, said) for number, said in alone)
    rows = {row[0]: row[1] for row in told if row is not None}
    sure = all(row.author[1] and row.categories[1] for row in rows.values())
    return rows if sure or 2 * len(rows) > len(alone) else {}  # a letter or a diary may look so once


def _is_alone(page: Page, number: int, said: DateLine) -> bool:
    """Return whether a date has a line of its own, the word that leads to it there too, or one above.

    A later day may stand right under it.
    """
    if said.lines > 1 and not (said.pure and said.lines == PAIR):
        date = _day(page, number, said)
        led = page.after(number) == date and _leads(page.lines[number].words) and not said.author[1]
        return led or (_kind(page.lines[number].words) == "author" and days.whole(page.lines[date].words) is not None)
    if said.pure:
        return True
    text = addresses.bare(page.lines[number].text) if not (said.author[1] or said.categories[1]) else ""
    day = days.first(text) if len(text) <= SHORT else None
    return day is not None and day.end == len(text) and _leads(text[: day.start])


def _day(page: Page, number: int, said: DateLine) -> int:
    """Return the line of the day in a date line: the last, or the one above that where the last says another day."""
    last = number + said.lines - 1
    pair = last > number and all(days.whole(page.lines[place].words) for place in (last - 1, last))
    return last - pair


def _row(page: Page, date: int, last: int, said: DateLine) -> tuple[int, DateLine] | None:
    """Return the first line of the row that a date is in, and what the row says; `last`: the line of its last day."""
    first, places = _led(page, date)
    base = page.lines[first].start
    for kind, start, end, number in _groups(page, last):
        if kind in places:
            return None
        places[kind] = (start - base, end - base)
        last = number
    below = page.after(last)
    if first < date and below < len(page.lines) and labellines.is_labels(page.lines[below]):
        places |= {kind: (start - base, end - base) for kind, start, end in _labels(page.lines[below])}
        last = below
    if len(places) < 1 + (first == date and not _ends(page, last)):
        return None  # a word under a day alone may lead to the text
    last = _closed(page, last)
    return first, msgspec.structs.replace(said, pure=False, form=FORM, lines=last + 1 - first, **places)


def _ends(page: Page, last: int) -> bool:
    """Return whether a row of which a line is the last ends there with a sign, or a button or count."""
    below = page.after(last)
    words = page.lines[below].words if last < below < len(page.lines) else ""
    return words in besidedates.AROUND.split() or besidedates.counts(words)


def _led(page: Page, date: int) -> tuple[int, dict[str, tuple[int, int]]]:
    """Return the line in which the row of a date begins, and where it names the author if it does so above the date."""
    lead = page.before(date)
    if lead < date - FAR or lead < 0 or not _leads(page.lines[lead].words):
        return date, {}
    above = page.before(lead)
    word = page.before(above) if above >= 0 else -1
    if word < lead - FAR or word < 0 or _kind(page.lines[word].words) != "author":
        return lead, {}
    name, base = page.lines[above], page.lines[word].start
    named = bylines.is_name(addresses.bare(name.text))
    return (word, {"author": (name.start - base, name.end - base)}) if named else (lead, {})


def _groups(page: Page, last: int) -> Iterator[tuple[str, int, int, int]]:
    """Yield what each word leads to, behind a line: its kind, where it stands in the capture, and its last line."""
    place, kind = page.after(last), ""
    while place < min(len(page.lines), last + FAR) and (kind := kind or _kind(page.lines[place].words)):
        run = values(page, place)
        ends = TRAILING.match(run[-1].text) if run else None
        after = _kind(ends["word"]) if ends else ""  # another word stands behind the last thing
        size = ends.start("gap") if ends and after else len(run[-1].text) if run else 0
        texts = [*(line.text for line in run[:-1]), *(line.text[:size] for line in run[-1:])]
        names = [name for text in texts if (name := addresses.bare(text)) not in COMMAS]
        if not names or not all(0 < len(name) <= SHORT and not _kind(name) for name in names):
            return
        if COMMENTS.fullmatch(names[0]):
            return  # the word for labels stands there though the post has none
        if any(map(MARK.match, texts)) or (IN.fullmatch(page.lines[place].words) and names[0][0].islower()):
            return
        if kind == "author" and not bylines.is_name(names[0]):
            return
        last = run[-1].number
        yield kind, run[0].start, run[-1].start + size, last
        place, kind = (last if after else page.after(last)), after


def values(page: Page, word: int) -> list[Line]:
    """Return the lines under a word: one, or several with commas in theirs between."""
    first = page.after(word)
    run = [page.lines[first]] if first < min(len(page.lines), word + FAR) and first not in page.dates else []
    while run and (below := page.after(run[-1].number)) < len(page.lines):
        if not (run[-1].words.endswith(COMMAS) or page.lines[below].words in COMMAS):
            break
        run.append(page.lines[below])
    return run


def _labels(line: Line) -> Iterator[tuple[str, int, int]]:
    """Yield the kinds of labels that a line says, which a tool may have parted, and where they stand in the capture."""
    for kind, pattern in (("categories", CATEGORIES_LINE), ("tags", TAGS_LINE)):
        if spans := [*labellines.spans(line, pattern, kind)]:
            yield kind, spans[0][0], spans[-1][1]


def _closed(page: Page, last: int) -> int:
    """Return the last line of the button for comments behind a row, where the title of the post is a part of it."""
    button, title = page.after(last), page.after(last) + 1
    if title >= len(page.lines) or not besidedates.counts(page.lines[button].words):
        return last
    behind = replywords.BEHIND.fullmatch(page.lines[title].words)
    known = behind and any(line.words.endswith(behind["title"]) for line in page.lines[:last])
    return title if known else last


def _kind(words: str) -> str:
    """Return to what a word alone leads: `author`, `categories` or `tags`; empty for others."""
    if not 0 < len(words) <= LONGEST:
        return ""
    if IN.fullmatch(words) or FILED.fullmatch(words):
        return "categories"
    word = wordedrow.WORDS.fullmatch(f"{words} ")
    return word.lastgroup or "" if word else "author" if OF.fullmatch(words) else ""


def _leads(words: str) -> bool:
    """Return whether a line leads to a date and says no more."""
    return 0 < len(words) <= SHORT and all(map(LEAD.fullmatch, words.split()))
