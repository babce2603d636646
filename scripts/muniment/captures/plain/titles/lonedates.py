"""The only full date of a page, and whether the title of its post surely stands under it."""

from collections import Counter
from itertools import pairwise

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import width
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, pagehead, titlelines, undertitle
from muniment.captures.plain.titles.looks import HASHES, SHORT, STROKE, likeness
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import heading, menus, pagelines
from muniment.captures.words.rows import rowparts, wholerows
from muniment.captures.words.text.lines import as_one
from muniment.text import days, stops
from muniment.text.patterns import late

ROW = 3
"""Lines into which a tool may break what is said of a post under its title."""
BETWEEN = 3
"""Lines between such a date and its title, each of which says who wrote the post, or is a button."""
HEAD = 3
"""Lines that a page has above its first post where it says no more than its name and what it is."""
LONG, LONGEST = 70, 120
"""Characters of a line that is surely a text's, and of one that may be a title though it is as long as a text's."""
TELLING = 3
"""Words of what is rather a title than a label."""
BRIEF, TIMES = 2, 2
"""Words of a label, and how many times as many a title under it has at least."""
TITLED = late(r"[?!:;؟？！：»”]")
"""What stands in titles, and hardly in the name of a blog."""


def found(page: Page) -> int:
    """Return the first full date of a page, if no other is written so: those of a chronology are; -1 elsewhere."""
    full = page.days
    alike = Counter((page.dates[number].form, page.dates[number].pure) for number in full)
    told = full and alike[page.dates[full[0]].form, page.dates[full[0]].pure] == 1
    return full[0] if told else -1


def clings(page: Page, date: int) -> bool:
    """Return whether the title of the only post surely stands under its date.

    Who wrote the post at what hour is told right under it. Or nothing parts date and title, a blank line title and
    text, and the line above the date is no title; or what stands above the date is the head of the page. A heading
    stands under a date as a title does where none stands above it, and any title under the name of a part of the site.
    """
    title, asides = _below(page, date)
    if title >= len(page.lines) - 1:
        return False
    return _is_hourly(page, title) or (not page.dense and _is_near(page, date, title, asides))


def _is_near(page: Page, date: int, title: int, asides: int) -> bool:
    """Return whether a line under the only date of a page, `asides` lines between them, is surely a title."""
    above, words = _above(page, date), page.lines[title].words
    if above >= 0 and _descend(page, above, date, title):
        return _is_text_of(page, _text(page, title))
    weekly = above == page.full[0] and _is_of_blog(page, above, date, words)
    fewest = min(TELLING, prose.count(page.lines[above].words) + 1) if weekly else TELLING
    signed = bylines.author(page.lines[title].text)[1] > 0
    if signed or _goes_on(page, title) or prose.count(words) < fewest or likeness(words) < 2 or len(words) > LONGEST:
        return False
    text = _text(page, title)
    if above >= 0 and HASHES.match(page.lines[above].text):
        return False  # the title stands above the date, and who wrote the post between
    named = _is_of_head(page, above) or -1 < above <= pagehead.menu(page) or _is_label(page, above, title)
    if (named and not _is_headed(page, above)) or weekly:
        return (
            _is_text_of(page, text)
            or _is_text_of(page, page.after(text))
            or (weekly and beginnings.begins_verse(page, text))
        )
    marked = HASHES.match(page.lines[title].text) is not None
    part = above >= 0 and labelwords.names_section(page.lines[above].words)
    parted = part or ((title == date + page.dates[date].lines or asides > 0 or marked) and page.lines[title + 1].blank)
    head = not marked and above >= 0 and len(page.lines[above].words.split()) >= TELLING
    return parted and not head and _is_text_of(page, text)


def _descend(page: Page, *numbers: int) -> bool:
    """Return whether lines are headings each of a lower rank than the one above: of blog, day and post."""
    marks = [HASHES.match(page.lines[number].text) for number in numbers]
    ranks = [mark[0].count("#") if mark else 0 for mark in marks]
    return ranks[0] > 0 and all(one < other for one, other in pairwise(ranks))


def _is_of_head(page: Page, number: int) -> bool:
    """Return whether a line says what a page is, right under its name, by its path or as the heading of a list.

    Behind a menu in one line stands a title.
    """
    words = page.words(number)
    if menus.is_path(words) or heading.read(words) is not None:
        return True
    over = (page.lines[one].words for one in page.full[:HEAD] if one < number)
    return number in page.full[1:HEAD] and not any(map(STROKE.search, over))


def _above(page: Page, date: int) -> int:
    """Return the line above a date, over those that say who wrote the post or count what readers said; -1 for none."""
    above = page.before(date)
    while above >= 0 and (
        undertitle.stands_between(page, above) or besidedates.is_of_comments(page.lines[above].words)
    ):
        above = page.before(above)
    return above


def _text(page: Page, title: int) -> int:
    """Return the line under a title, past a picture, the title again, rows of particulars and buttons."""
    text = titlelines.behind_again(page, title, page.after(title))
    while text < len(page.lines) and (
        titlelines.is_mute(page, text)
        or undertitle.stands_between(page, text)
        or pagelines.is_furniture(page.lines[text].words)
        or _is_particular(page, text)
    ):
        text = page.after(text)
    return text


def _is_particular(page: Page, number: int) -> bool:
    """Return whether a line says by its words how a post is filed, or another of its particulars, and no more."""
    text = page.lines[number].text
    kinds = [] if page.is_prose(number) or "://" in text else [part.kind for part in rowparts.read(text)]
    return kinds != [] and rowparts.LOOSE not in kinds


def _is_label(page: Page, above: int, title: int) -> bool:
    """Return whether a word or two stand over a date, and under it a title several times as long: they are a label."""
    size = prose.count(page.lines[above].words) if above >= 0 else 0
    return 0 < size <= BRIEF and prose.count(page.lines[title].words) >= TIMES * size


def _is_headed(page: Page, number: int) -> bool:
    """Return whether a line under the heading of an archive's page is rather a title than the name of the blog."""
    headed = number and heading.read(page.lines[page.before(number)].words) is not None
    return bool(headed) and prose.count(page.lines[number].words) >= TELLING


def _goes_on(page: Page, number: int) -> bool:
    """Return whether a line is the first of two into which a tool wrapped a sentence."""
    below = page.words(number + 1)
    return below[:1].islower() and below.endswith((*stops.STATED,)) and page.after(number + 1) > number + 2


def _is_hourly(page: Page, title: int) -> bool:
    """Return whether a row under what may be a title says who wrote the post, and at what hour of the day above."""
    below = page.after(title)
    lines = page.lines[below : below + ROW] if len(words := page.lines[title].words) <= LONGEST else []
    if not any("@" in line.text for line in lines) or likeness(words) < 1:
        return False
    runs = (as_one(lines[: size + 1]).rstrip() for size in range(ROW))
    return any(" @ " in run and wholerows.says(run) and wholerows.undated(run)[-1].kind == "author" for run in runs)


def _below(page: Page, date: int) -> tuple[int, int]:
    """Return the line under a date that may be a title, and how many stand between that say something else."""
    title, asides = page.after(date + page.dates[date].lines - 1), 0
    while asides < BETWEEN and title < len(page.lines) and beginnings.is_aside(page, title):
        title, asides = page.after(title), asides + 1
    return title, asides


def _is_of_blog(page: Page, above: int, date: int, below: str) -> bool:
    """Return whether the first line of a page may be the blog's name, and its date that above all posts of a day.

    Such a date says the day of the week. Under a title it may stand too, and then over a name.
    """
    first = page.lines[above].words
    named = prose.count(first) < TELLING or not (TITLED.search(first) or bylines.is_name(below))
    return named and days.says_weekday(page.lines[date].text)


def _is_text_of(page: Page, number: int) -> bool:
    words = page.lines[number].words if page.is_prose(number) else ""
    return words != "" and (likeness(words) < 2 or width(words) >= LONG or page.may_go_on(number))


def leads(page: Page, start: Start) -> bool:
    """Return whether a date at the head of a page stands over a title, be that like a sentence: it stands apart."""
    if start.date != page.full[0]:
        return False
    apart = page.lines[start.title[0] - 1].blank and page.after(start.last) > start.last + 1
    return start.weight > 1 or (apart and start.weight >= 0 and len(page.lines[start.title[0]].words) <= SHORT)


def ends(page: Page, start: Start) -> bool:
    """Return whether what stands under a date ends its page, and the text above the date: it is no title."""
    under = -1 < start.date < start.title[0]
    return under and page.after(start.last) >= len(page.lines) and beginnings.has_text(page, 0, start.first)
