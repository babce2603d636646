"""Days in the heads of letters and mails that posts show or quote: they date no post."""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from muniment.captures.plain.dates import todays
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import shape
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.nevertitles import MAILED
from muniment.captures.words.dates.dated import day_alone, is_same
from muniment.text.patterns import late

HEAD = 5
"""Lines of the head of a letter above its day, and of the post that shows it."""
ADDRESSEE = late(r"(?i:to|an|à|a|al|alla?|ao|aan|кому|до|για)\s+[^\W\d_]\S*(?:\s+[^\s\d]+){0,11}")
"""The line over the date of a letter, which says to whom it goes."""
LED = late(r"[^\W\d_][^\d:：]{0,24}[:：]\s*[^\W_/]")
"""A word or two, a colon, and what they say."""
SENT = late(r"(?:From|To|Subject): ")
"""How the other lines of the head of a mail begin."""


def of_letters(page: Page) -> list[int]:
    """Return the dates of letters: the addressee stands above each, and a salutation under it."""
    found: list[int] = []
    for number, said in page.dates.items():
        above = page.before(number)
        if said.pure and above >= 0 and ADDRESSEE.fullmatch(page.lines[above].words):
            found += [number] * beginnings.begins_letter(page, page.after(number + said.lines - 1))
    return found


def again(page: Page) -> list[int]:
    """Return the days that say once more, written otherwise, that of the post above: over its text, or addressees.

    No other day of the page is written so; that in the head of a page may be of the day on which it was seen.
    """
    forms, pairs = Counter(one.form for one in page.dates.values()), pairwise(page.dates)
    found = [one[1] for one in pairs if _is_again(page, forms, *one) and _is_near(page, *one)]
    return found if found and not todays.found(page) else []


def _is_again(page: Page, forms: Mapping[str, int], before: int, number: int) -> bool:
    """Return whether a line says the day of another above it, and both no more, but in another form than any does."""
    said, other = page.dates[number], page.dates[before]
    sole = forms[said.form] <= 1 + (said.form == other.form)
    bare = all(one.is_day and day_alone(one) == one for one in (said, other))
    return sole and bare and is_same(said, other) and len({shape(page.lines[at].words) for at in (before, number)}) > 1


def _is_near(page: Page, before: int, number: int) -> bool:
    """Return whether nothing but labels with what they say stand between days, or a few words if no text follows."""
    between = [at for at in range(before + 1, number) if not page.lines[at].blank]
    if between and all(LED.match(page.lines[at].words) for at in between):
        return True
    few = 1 < len(between) <= HEAD and not any(map(page.is_prose, between))
    return few and not page.is_prose(page.after(number))


def of_mails(page: Page) -> list[int]:
    """Return the days in the heads of mails that a text quotes: who sent it stands in the line right above or below."""
    able = (number for number in page.dates if MAILED.match(page.lines[number].words))
    beside = {number: page.lines[max(0, number - 1) : number + 2] for number in able}
    return [number for number, near in beside.items() if any(SENT.match(line.words) for line in near)]
