"""Finds the titles of posts that share their lines with their dates."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import msgspec

from muniment.captures.plain.page import numerals
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import (
    arrangement,
    beginnings,
    besidetitle,
    candidates,
    surroundings,
    titlelines,
    undertitle,
)
from muniment.captures.plain.titles.looks import SHORT, STROKE, likeness
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENTER
from muniment.captures.words.dates import entryline, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.page import heading
from muniment.captures.words.rows import looserow, sharedlines
from muniment.text import dayranges, days
from muniment.text.patterns import late

SHORTEST = 3
"""Characters of a title that shares its line with a date."""
FEWEST = 3
"""Lines that show that titles share theirs with days behind them."""
CLUNG = 3
"""What it counts that a title stands right behind its date, or right before it, without a space."""
PARTED = late(r"[|·•–—-]\s+[^\W\d_]")
"""What stands between a title and the name of the paper that printed it."""
TELLING = 3
"""Words of a title that tells by being said again."""
RULED = 2
"""What it counts that a line is drawn above it."""
BRACKETS = str.maketrans("", "", "()")
ROWS = (*flattened.FORMS, looserow.FORM)
"""The forms of rows of particulars that no word tells."""


def starts(page: Page) -> Iterator[Start]:
    """Yield the starts whose title shares its line with its date."""
    sure = {number: said for number in page.full if (said := _read(page, number))}
    told = sure | _among_rows(page, sure)
    if _tell_of_past(page, [told[number] for number in sorted(told)], min(told, default=0)):
        return
    ordered = numerals.settled(msgspec.structs.replace(page, dates=page.dates | told))
    ends = {at + said.lines - 1: said for at, said in page.dates.items()}
    for number in sorted(told):
        said = ordered.get(number, told[number])
        title = _lines(page, number, said)
        cited = _is_cited(page, number, said) or _is_dated(page, title, said, ends)
        if cited or (candidates.is_text(page, title[-1]) and not _ends_as_others(page, number, said, sure)):
            continue
        yield Start(title, number, said, _weight(page, title, number, said), candidates.mark_of(page, title))


def _among_rows(page: Page, sure: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return those lines that were taken for rows of particulars and hold a title; `sure`: lines that surely do."""
    first = min(page.dates, default=-1)
    between = {at: said for at, said in page.dates.items() if _is_between_texts(page, at, first)}
    forms = {said.form for said in sure.values()} or _forms(page, between)
    able = (number for number in page.dates if forms and (number in between or _is_row(page, number)))
    rows = ((number, _read(page, number, row=True)) for number in able)
    return {number: said for number, said in rows if said and said.form in forms}


def _weight(page: Page, title: tuple[int, ...], number: int, said: DateLine) -> int:
    """Return what speaks for a title and the date in its line."""
    line = page.lines[number]
    over = [page.lines[at].words for at in title if at < number]
    weight = likeness(" ".join([*over, line.text[slice(*said.title)]]))
    weight += surroundings.around(page, title[0], title[-1])
    below = besidetitle.worded(page, page.after(title[-1]), upwards=False)
    weight -= 0 if below in page.dates or beginnings.begins(page, below) else 2
    weight += CLUNG * (line.text[: said.title[0]][-1:].isdigit() or _clings(line.text, said))
    above = page.before(title[0])
    return weight + RULED * (above >= 0 and undertitle.is_rule(page.lines[above].words))


def _tell_of_past(page: Page, told: Sequence[DateLine], first: int) -> bool:
    """Return whether days are those of a chronology in the only post of a page: they rise up to that day at most.

    `first`: the first line of them. Posts of a page begin with the latest.
    """
    posts = [number for number, said in page.dates.items() if said.is_day and number < first]
    if len(posts) != 1 or not page.dates[posts[0]].pure or not page.may_title(page.before(posts[0])):
        return False
    days = [said.iso[:10] for said in told]
    return len(days) > 1 and days == sorted(days) and days[-1] <= page.dates[posts[0]].iso[:10]


def _clings(text: str, said: DateLine) -> bool:
    """Return whether a day stands right behind a title, as a tool leaves it that lost the end of the title's line.

    In scripts that put no space there each day in a text does, but for one in Latin letters.
    """
    before, first = text[said.title[1] - 1], text[said.title[1] :][:1]
    spaced = (first.isascii() and first.isalpha()) or not flattened.UNSPACED.match(before)
    return said.title[0] == 0 and first.isalnum() and spaced


def _ends_as_others(page: Page, number: int, said: DateLine, sure: Mapping[int, DateLine]) -> bool:
    """Return whether a brief line that no tool wrapped ends in a day behind its title, as several do.

    So does one whose day clings to the title, wrapped or not.
    """
    line = page.lines[number]
    if len(line.words) > SHORT or not line.words[-1].isdigit():
        return False
    if _clings(line.text, said):
        return True
    ended = (one for one, told in sure.items() if told.form == said.form and page.lines[one].words[-1].isdigit())
    return not page.wrapped and said.title[0] == 0 and len([*islice(ended, FEWEST)]) == FEWEST


def _is_dated(page: Page, title: tuple[int, ...], said: DateLine, ends: Mapping[int, DateLine]) -> bool:
    """Return whether another day stands right above or below a title with one in it: 'The arrests of 5 May 2019'.

    `ends`: the days of a page by the last of the lines of each.
    """
    beside = (ends.get(page.before(title[0])), page.dates.get(page.after(title[-1])))
    return any(one.is_day and not one.title[1] and one.iso[:10] != said.iso[:10] for one in beside if one)


def _is_cited(page: Page, number: int, said: DateLine) -> bool:
    """Return whether a line says again the title above it, and which paper printed it when, as clippings begin."""
    above, words = page.words(page.before(number)), page.lines[number].text[slice(*said.title)].strip()
    behind = words.removeprefix(above).strip() if len(above.split()) >= TELLING else words
    return behind != words and PARTED.match(behind) is not None


def _lines(page: Page, number: int, said: DateLine) -> tuple[int, ...]:
    """Return the lines of a title, which may go on in those below its date, or begin above that."""
    if said.title[1] == len(page.lines[number].text.rstrip()):
        return titlelines.below(page, number)
    if said.title[0] or not page.wrapped:
        return (number,)
    parted = number - 1 in page.dates and page.dates[number - 1].lines > 1 and _is_row(page, number - 1)
    return (number - 1, number) if parted else titlelines.above(page, number)


def _is_row(page: Page, number: int) -> bool:
    """Return whether a line dates a post and is taken for a row of particulars, of which it tells none."""
    said = page.dates[number]
    return said.form in ROWS and not (said.author[1] or said.categories[1] or said.tags[1])


def _is_between_texts(page: Page, number: int, first: int) -> bool:
    """Return whether what was taken for a day and labels stands between texts, or over one is the `first` of a page."""
    said = page.dates[number]
    alone = said.lines == 1 and not (said.pure or said.author[1] or said.tags[1])
    return alone and page.is_prose(page.after(number)) and (number == first or page.is_prose(page.before(number)))


def _forms(page: Page, between: Mapping[int, DateLine]) -> set[str]:
    """Return the forms of days beside which titles stand, where all days of a page stand between texts."""
    told = len(between) == len(page.dates) and sharedlines.hold_titles([page.lines[at].text for at in between])
    return {said.form for said in between.values()} if told else set()


def _read(page: Page, number: int, *, row: bool = False) -> DateLine | None:
    """Return what a line says that holds a title and a date; None for any other, or one that dates a post by itself.

    `row`: whether that is asked of a line that was taken for a row of particulars.
    """
    text = page.lines[number].text
    if number in page.replied or entryline.begins(text) or dayranges.are_hours(text):
        return None
    said = sharedlines.led(text) if number in page.yeared else None
    said = said or (sharedlines.glued(text) if row or number not in page.dates else None)
    if said is None or said.title[1] - said.title[0] < SHORTEST or arrangement.is_listed(page, number):
        return None
    words = text[slice(*said.title)]
    commented = COMMENTER.search(text[: said.title[1] + 1].rstrip())
    other = commented or _are_buttons(words) or days.named_weekday(words) or heading.read(page.lines[number].words)
    under = said.title[0] == 0 and candidates.is_under_day(page, number)
    return None if other or under else said


def _are_buttons(words: str) -> bool:
    """Return whether strokes part words that are buttons each, in brackets or not: 'Entries (RSS) | Comments (RSS)'."""
    return all(map(is_button, (part.strip() for part in STROKE.split(words.translate(BRACKETS)))))
