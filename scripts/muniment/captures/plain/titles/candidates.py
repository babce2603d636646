"""Finds the lines of a page that may be a post's title, with the date beside each or none, and weighs each of them."""

from collections.abc import Iterable, Iterator, Mapping

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import (
    arrangement,
    beginnings,
    besidetitle,
    entries,
    pagehead,
    permalinked,
    surroundings,
    titlelines,
    undertitle,
)
from muniment.captures.plain.titles.looks import HASHES, LONG, SHORT, STROKE, is_filing, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.phrases import SIGNATORIES
from muniment.captures.words.blogs.replywords import COMMENTER
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import dateline, sharedlines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, indent
from muniment.captures.words.text.lists import MARK
from muniment.text import dayforms, days, stops
from muniment.text.patterns import late

MARGIN = 7
"""Space before a line beyond which it is centred rather than indented."""
HEADED = "@0"
"""How titles are marked that are links at the margin, as lynx sets headings (mark_of)."""
NUMBERED = late(r"\s*\[\d+\]\S")
AGAIN = 4
"""What it counts against a line above a date that stands above others too, as a label does."""
SENTENCE = 6
"""What it counts against a title beside a sentence that says when a post appeared and how it is tagged.

So it does against one that tells what happened on a day, or counts what readers said.
"""
SIGNED = 4
"""What it counts against a title that says who wrote a post and when."""
TOLD = 4
"""Words of a title under which a name says who wrote the post, and is no title itself."""
ABSENT = DateLine(UNKNOWN, pure=True, form="none")


def dated(page: Page, learned: Mapping[int, int], dates: Iterable[int], *, upwards: bool) -> Iterator[Start]:
    """Yield the starts whose title stands above its date (`upwards`) or below it, where it is if that is `learned`."""
    labelled = categories.labelled(page)
    for number in dates:
        last = number + page.dates[number].lines - 1
        told = learned.get(number, -1)
        title = (
            besidetitle.found(page, number if upwards else last, told, upwards=upwards)
            if told != arrangement.NOWHERE and not entries.is_parted(page, number, upwards=upwards)
            else ()
        )
        if title:
            far = told >= 0 and told != (page.before(number) if upwards else page.after(last))
            weight = weigh(page, title, min(*title, number), max(*title, last)) + page.dates[number].pure
            again = not upwards and titlelines.opens_text(page, title)
            below = not upwards and (is_text(page, title[-1]) or (not again and titlelines.is_none_below(page, title)))
            weight -= 4 * below + 2 * (not upwards and len(besidetitle.shown(page, title[-1])) > LONG)
            weight += AGAIN * (again and page.lines[title[-1]].words.endswith(stops.SIGNS))
            filed = title[0] in labelled and title[0] != told  # in the place of titles one may be called as a category
            weight -= AGAIN * (filed or (upwards and _is_label(page, title[0])))
            weight -= SENTENCE * (_is_foot(page, number) and not (upwards and _heads(page, title[-1], number, last)))
            weight -= SENTENCE * (titlelines.tells_of_day if upwards else surroundings.counts_answers)(page, title)
            weight += 2 * (upwards and surroundings.is_under_label(page, title, number))
            weight += 2 * far + permalinked.agreement(page, title[-1], number)
            yield Start(title, number, page.dates[number], weight, mark_of(page, title))


def _is_label(page: Page, number: int) -> bool:
    """Return whether a line stands above other dates too, or right under the word for labels."""
    return page.words(number) in page.leading or (not page.lines[number - 1].blank and is_filing(page, number))


def _is_foot(page: Page, number: int) -> bool:
    """Return whether a sentence, no list, says when a post appeared and how it is tagged."""
    said = page.dates[number]
    told = said.tags[1] > 0 or (said.lines > 1 and not MARK.match(page.lines[number].text))
    return told and said.form == "sentence"


def _heads(page: Page, title: int, date: int, last: int) -> bool:
    """Return whether a line stands right under a title and right over a text, as none does that is under a text."""
    return page.before(date) == title and page.may_title(title) and beginnings.begins(page, page.after(last))


def is_text(page: Page, number: int) -> bool:
    """Return whether a line goes on in the next, as the first of a wrapped paragraph does, or is a long sentence."""
    size = len(besidetitle.shown(page, number))
    after = page.lines[number + 1].words if number + 1 < len(page.lines) and number + 1 not in page.dates else ""
    after = "" if after and (titlelines.UNDERLINE.match(after) or is_further_in(page, number)) else after
    return bool(after and (page.wrapped or (size > FULL and not page.unwrapped))) or size > SHORT


def is_further_in(page: Page, number: int) -> bool:
    """Return whether the line under one that is no entry of a list stands further in: they are no paragraph."""
    line, after = page.lines[number], page.lines[number + 1]
    return not after.blank and not MARK.match(line.text) and indent(after.text) > indent(line.text)


def undated(page: Page) -> Iterator[Start]:
    """Yield the starts that no date stands beside: lines apart from others, with a text under them."""
    head, taken = pagehead.heading(page), pagehead.end(page)
    for number in page.full:
        if number <= taken or number in page.dates or number in page.replied or not _is_apart(page, number, head):
            continue
        title = titlelines.below(page, number)
        if is_text(page, title[-1]) or titlelines.likely(page, title) < 2:
            continue
        if titlelines.tells_of_picture(page, title) and not _is_again(page, title[-1]):
            continue
        below = page.after(title[-1])
        if _is_none(page, number) or (number == page.full[0] and _is_over_title(page, below, head)):
            continue
        named, told = below < len(page.lines) and bylines.author(page.lines[below].text)[1] > 0, signed(page, title[-1])
        below = page.after(below) if is_bylined(page, title[-1]) else undertitle.behind_byline(page, below)
        begun = told > 0 or beginnings.begins(page, below) or (named and page.is_prose(below))
        glued = sharedlines.glued(page.lines[number].text) and not is_under_day(page, number)
        if begun and not announces(page, title) and not glued:
            yield alone(page, title)
            taken = title[-1]


def _is_again(page: Page, number: int) -> bool:
    """Return whether a line over all text of a page without days says a title again, as that of a picture."""
    above = page.before(number)
    again = page.words(above) == page.words(number) and not page.days
    return again and not any(map(page.is_prose, range(above)))


def _is_over_title(page: Page, below: int, head: int) -> bool:
    """Return whether a line under the first of a page asks something, apart from the text under it: that is a title."""
    asks = below < len(page.lines) and page.lines[below].words[-1:] in besidetitle.ASKING and not is_text(page, below)
    return asks and _is_apart(page, below, head) and page.is_prose(page.after(below))


def _is_none(page: Page, number: int) -> bool:
    """Return whether a line is a name, with how many comments a post has, what a reader says, or a meeting's day."""
    above = page.before(number)
    words = page.words(above)
    told = bylines.leads(words) or COMMENTER.search(words) or signed(page, above) > number
    counted = undertitle.is_counted(page, number)
    return bool(told or counted or is_quoted(page, number) or undertitle.tells_hours(page, number))


def is_quoted(page: Page, number: int) -> bool:
    """Return whether a line says again how the one above it ends: who is quoted in that, as a title."""
    return number > 0 and page.lines[page.before(number)].words.endswith(f" {page.lines[number].words}")


def is_under_day(page: Page, number: int) -> bool:
    """Return whether a day of the week, and of a month, stands above a line: it dates the post, in a year not said."""
    above = page.before(number)
    week, _, day = page.lines[above].words.partition(" ") if above >= 0 else ("", "", "")
    return days.named_weekday(week) and days.whole(f"{day.strip('., ')} {dayforms.LEAP}") is not None


def alone(page: Page, title: tuple[int, ...]) -> Start:
    """Return the start of a post with a title that no date stands beside."""
    return Start(title, -1, ABSENT, weigh(page, title, title[0], title[-1]), mark_of(page, title))


def announces(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a line leads to the list or address under it."""
    words = page.lines[title[-1]].words
    return words.endswith((":", "：")) or bool(SIGNATORIES.search(words) and MARK.match(_text(page, title[-1] + 1)))


def _text(page: Page, number: int) -> str:
    number = page.after(number - 1)
    return page.lines[number].text if number < len(page.lines) else ""


def _is_apart(page: Page, number: int, head: int) -> bool:
    """Return whether a line may be a title by its looks alone; `head`: the line of the page's heading, or -1."""
    line = page.lines[number]
    alone = number - 1 == head or number == 0 or page.lines[number - 1].blank or HASHES.match(line.text) is not None
    apart = alone and not arrangement.is_listed(page, number)
    return (
        apart
        and len(besidetitle.shown(page, number)) <= SHORT
        and not line.words.isdigit()
        and likeness(line.words) > 1
    )


def is_bylined(page: Page, title: int) -> bool:
    """Return whether the line under a title says who wrote the post, or has strokes between short words."""
    below = page.after(title)
    if below >= len(page.lines) or below in page.dates:
        return False
    if bylines.author(page.lines[below].text)[1] or signed(page, title) > 0:
        return True
    words = addresses.bare(page.lines[below].text)
    return STROKE.search(words) is not None and len(words) <= FULL and page.is_prose(page.after(below))


def signed(page: Page, title: int) -> int:
    """Return where the text begins under the name of a person under what may be a title, on a page without any day.

    A line of buttons may stand between them; -1 where no such name stands there.
    """
    below = page.after(title)
    if page.dates or title < 0 or below >= len(page.lines) or len(page.lines[title].words.split()) < TOLD:
        return -1
    if not labels.personal(page.lines[below].words) or page.is_prose(title):
        return -1
    near = (page.after(below), page.after(page.after(below)))
    return next((place for place in near if page.is_prose(place)), -1)


def weigh(page: Page, title: tuple[int, ...], first: int, last: int) -> int:
    """Return how much speaks for lines being a title, with what is around those from the first to the last."""
    if arrangement.is_listed(page, title[0]):
        return -5
    named = 2 * bool(page.named and lists.unmarked(besidetitle.shown(page, title[0])) in page.named)
    said = dateline.read(page.lines[title[0]].text) if title[0] in page.yeared else None
    signed = SIGNED * (said is not None and said.author[1] > 0)
    signed += 2 * SENTENCE * titlelines.is_note(page, title[0])
    return titlelines.likely(page, title) + surroundings.around(page, first, last) + named - signed


def mark_of(page: Page, title: tuple[int, ...]) -> str:
    """Return how a title is marked: hashes, underline, bullet; and whether all of it is a link."""
    first, last = page.lines[title[0]], page.lines[title[-1]]
    hashes = HASHES.match(first.text)
    below = page.lines[title[-1] + 1].text if title[-1] + 1 < len(page.lines) else ""
    under = titlelines.UNDERLINE.match(below)
    bullet = MARK.match(first.text)
    shape = hashes[0].strip() if hashes else under["mark"] if under else bullet["mark"] if bullet else ""
    linked = addresses.ends_linked(last.text)
    numbered = page.numbered and NUMBERED.match(first.text)
    margin = len(first.text) - len(first.text.lstrip())
    indent = "" if shape or not page.numbered else "c" if margin > MARGIN else str(margin)  # centred, or at a margin
    return f"{shape}{'@' if linked or numbered else ''}{indent}"
