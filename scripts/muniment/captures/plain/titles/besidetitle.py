"""Finds the title beside a date: above or under it, behind lines that say who wrote the post or are labels."""

from collections.abc import Iterator

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings, pagehead, titlelines
from muniment.captures.plain.titles.looks import is_foreign, likeness
from muniment.captures.words.blogs import labels, labelwords
from muniment.captures.words.dates import besidenames, bylines, linkeddates
from muniment.captures.words.dates.datewords import IN
from muniment.captures.words.page import menus
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text import addresses, lists
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

BETWEEN = 3
"""Lines that may stand between a title and the date under it: who wrote the post, its category."""
FARTHEST = 12
"""Lines between a title and its date."""
FEW = 3
"""Words of what is rather a title than a name."""
LOGIN = late(r"[a-z][a-z\d]*(?:[_.][a-z\d]+)+|[a-z]{3,}\d+")
"""What somebody is called by who writes on a site: no word of a language."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff]{6}")
"""Several words of scripts that put no space between them."""
NAMES = 4
"""Words of a name."""
SUMMARY = 2
"""Paragraphs of a summary between a title and who wrote the post."""
LEADING = late(rf"(?:(?i:posted|filed|published) )?{IN}\s*[:：]?")
"""What leads to categories in the next line."""
LED = late(rf"{IN}\s+{CAPITAL}[^\s.!?:;]*(?: [^\s.!?:;]+){{0,3}}")
"""Labels behind a small word in a small letter, with which no title begins: 'in Open letters'."""
ASKING = ("?", "？", "؟")
WORD = late(r"[^\W_]")
COUNT = late(r"\W*(?!(?:19|20)\d\d\b)\d{1,3}(?:[., \u00a0]?\d{3}){0,2}\W*")
"""How many have read a post: of more digits than three where these are no year."""


def found(page: Page, number: int, learned: int, *, upwards: bool) -> tuple[int, ...]:
    """Return the lines of the title beside a date: one, or the lines that a tool wrapped it into.

    `learned`: one of them, where the page has told it; -1 where not.
    """
    if learned < 0 or page.lines[learned].words not in page.recurring:  # such a line is named elsewhere as well
        learned = next(_named_beside(page, number, upwards=upwards), learned)
    if learned >= 0 and not beginnings.is_aside(page, learned):
        return titlelines.above(page, learned) if upwards else titlelines.below(page, learned)
    step = page.before if upwards else page.after
    near = _under_count(page, worded(page, step(number), upwards=upwards), upwards=upwards)
    for _ in range(BETWEEN):
        near = _over_led(page, _over_labels(page, near)) if upwards else near
        if upwards and learned < 0 and near >= 0 and pagehead.heads(page, near, number):
            return ()  # what stands over the heading of a page is no post's
        if 0 <= near < len(page.lines) and beginnings.is_aside(page, near):
            near = _top(page, near) if upwards else near
            near = _beyond(page, near, worded(page, step(near), upwards=upwards), number, upwards=upwards)
    near = _over_words(page, near, number, told=learned >= 0) if upwards else near
    if not 0 <= near < len(page.lines) or near in page.dated or abs(near - number) > FARTHEST:
        return ()
    if (upwards and _is_over_menu(page, near, number)) or linkeddates.is_entry(page.lines[near].text):
        return ()
    return titlelines.above(page, near) if upwards else titlelines.below(page, near)


def _over_words(page: Page, near: int, date: int, *, told: bool) -> int:
    """Return the line above that says more than that somebody wrote the post, 'By', or a term; `told`: by the page."""
    near = _over_person(page, near) if not told and any(naming(page, near) for naming in NAMING) else near
    while 0 <= near < len(page.lines) and bylines.leads(page.lines[near].words):
        near = worded(page, page.before(near), upwards=True)
    return _over_term(page, near, date) if 0 <= near < date else near


def _over_term(page: Page, near: int, date: int) -> int:
    """Return the line over a word to which the row of a date clings further in, as pandoc sets terms: 'Details'.

    Scripts that know no capitals may put no space between words.
    """
    above, row, words = page.before(near), page.lines[near + 1 : date + 1], page.lines[near].words
    clings = " " not in words and words[:1].isupper() and all(line.text[:1] == " " and not line.blank for line in row)
    apart = above > 0 and above < near - 1 and not page.is_entry(above) and page.may_title(above)
    return above if clings and apart and page.lines[near].text[:1].strip() else near


def _is_over_menu(page: Page, near: int, date: int) -> bool:
    """Return whether the menu of the page stands between a line and a date under it, and nothing else under that."""
    if near <= pagehead.menu(page):
        return True
    between = [page.lines[number] for number in range(near + 1, date) if not page.lines[number].blank]
    words = [lists.unmarked(lists.shown(line)) for line in between]
    begins = (place for place, said in enumerate(words) if menus.HOME.fullmatch(said) or menus.BUTTON.fullmatch(said))
    entries = words[next(begins, len(words)) :]
    return len(entries) > 1 and all(WORD.search(said) and len(said.split()) <= FEW for said in entries)


def _top(page: Page, near: int) -> int:
    """Return the first line of a row of links into the blog's machinery that a tool wrapped, or of a list of labels."""
    while page.is_entry(near) and page.is_entry(page.before(near)):
        near = page.before(near)
    while page.wrapped and page.lines[near - 1].words in page.furnished and page.lines[near].words in page.furnished:
        near -= 1
    return near


def _over_labels(page: Page, near: int) -> int:
    """Return the line over labels that a tool parted, with their commas alone between them; any other line itself."""
    place = near
    while (comma := page.before(place)) > 0 and page.lines[comma].words in lists.COMMAS:
        place = page.before(comma)
    return page.before(place) if 0 <= place < near else near


def _over_led(page: Page, near: int) -> int:
    """Return the line over what a word alone in the line above leads to: 'Written by', 'Ann Roe', 'in', 'News'.

    And over labels with such a word before them.
    """
    if near > 0 and LED.fullmatch(page.lines[near].words):
        near = worded(page, page.before(near), upwards=True)
    above = worded(page, page.before(near), upwards=True) if near > 0 else -1
    while above > 0 and (LEADING.fullmatch(page.lines[above].words) or bylines.leads(page.lines[above].words)):
        near = worded(page, page.before(above), upwards=True)
        above = worded(page, page.before(near), upwards=True) if near > 0 else -1
    return near


def _under_count(page: Page, near: int, *, upwards: bool) -> int:
    """Return the line under a number, which counts readers, or the name of a part of the site, if more like a title."""
    able = not upwards and near < len(page.lines)
    counts = able and (COUNT.fullmatch(page.lines[near].text) or labelwords.names_section(page.lines[near].words))
    other = page.after(near) if counts else len(page.lines)
    return other if other < len(page.lines) and prose.count(page.lines[other].words) >= FEW else near


def _over_person(page: Page, near: int) -> int:
    """Return the line over a name where that is rather a title; the line of the name where it is none."""
    other = worded(page, page.before(near), upwards=True)
    name = _plain(page, near)
    while other >= 0 and _plain(page, other) == name:  # beside the author's picture, it may be
        other = worded(page, page.before(other), upwards=True)
    if other >= 0 and bylines.leads(page.lines[other].words):
        other = worded(page, page.before(other), upwards=True)
    return other if other >= 0 and _is_telling(page, other) else near


def _plain(page: Page, number: int) -> str:
    """Return the words of a line without the mark of an entry, and the brackets of a picture."""
    return lists.unmarked(shown(page, number)).strip("*_ []")


def _is_pictured(page: Page, number: int) -> bool:
    """Return whether an entry of a list right above a line is what that says: the picture of who wrote the post."""
    above = page.before(number) if 0 <= number < len(page.lines) else -1
    words = _plain(page, number) if above >= 0 and page.is_entry(above) else ""
    return words != "" and _plain(page, above) == words


def _is_person(page: Page, number: int) -> bool:
    words = lists.shown(page.lines[number]).strip("*_ []") if 0 <= number < len(page.lines) else ""
    return LOGIN.fullmatch(words) is not None or besidenames.is_signer(words)


def _is_foreign(page: Page, number: int) -> bool:
    """Return whether a line of Latin letters stands right under one that has none, as who writes under such a name."""
    above = page.before(number) if number >= 0 else -1
    words = lists.unmarked(shown(page, number)) if above >= 0 else ""
    return 0 < len(words.split()) < FEW and is_foreign(words, page.lines[above].words)


def _is_under_question(page: Page, number: int) -> bool:
    """Return whether a line reads as a name of several words, right under the first line of a page, which asks."""
    above = page.before(number) if number >= 0 else -1
    asked = above >= 0 and above == page.full[0] and page.lines[above].words.endswith(ASKING)
    name = shown(page, number) if asked else ""
    return 1 < len(name.split()) <= NAMES and bylines.is_name(name)


def _is_telling(page: Page, number: int) -> bool:
    """Return whether a line above a name is surely rather a title: it has several words, and small ones too."""
    words = shown(page, number)
    able = number not in page.dates and not beginnings.is_label(page, number) and likeness(page.lines[number].words) > 1
    parts = [word for word in words.split() if WORD.search(word)]
    dense = UNSPACED.search(words) is not None and not labels.personal(words)
    return able and (dense or (len(parts) >= FEW and any(word[0].lower() == word[0] for word in parts)))


def _named_beside(page: Page, number: int, *, upwards: bool) -> Iterator[int]:
    """Yield the lines near a date that say a title which the page names elsewhere."""
    step = page.before if upwards else page.after
    near = worded(page, step(number), upwards=upwards)
    for _ in range(BETWEEN):
        if (
            not 0 <= near < len(page.lines)
            or near in page.dates
            or page.is_prose(near)
            or abs(near - number) > FARTHEST
        ):
            return
        if lists.unmarked(lists.shown(page.lines[near])) in page.named:
            yield near
        near = worded(page, step(near), upwards=upwards)


def _beyond(page: Page, near: int, other: int, date: int, *, upwards: bool) -> int:
    """Return the line beyond what looks like a byline; where none can be the title, it may be the title itself."""
    able = 0 <= other < len(page.lines) and other not in page.dates and abs(other - date) <= FARTHEST
    lines = (titlelines.above(page, other) if upwards else titlelines.below(page, other)) if able else ()
    able = bool(lines) and (titlelines.likely(page, lines) > 0 or beginnings.is_label(page, other))
    if upwards and not able and page.is_prose(other) and bylines.author(page.lines[near].text)[1]:
        over = _over_summary(page, other)
        return over if over >= 0 and abs(over - date) <= FARTHEST else near
    return other if able or beginnings.is_label(page, near) else near


def _over_summary(page: Page, number: int) -> int:
    """Return the title right over a summary, which ends as a sentence does; -1 where nothing there is like one."""
    for told in range(SUMMARY):
        if not (page.is_prose(number) and STOPPED.search(page.lines[number].words)) or (
            told and page.may_title(number)
        ):
            break
        while page.wrapped and page.is_prose(number - 1) and not page.lines[number - 1].blank:
            number -= 1
        number = page.before(number)
    words = page.words(number) if number >= 0 else ""
    able = number not in page.dates and page.may_title(number) and likeness(words) > 1
    return number if able and prose.count(words) >= FEW else -1


def worded(page: Page, near: int, *, upwards: bool) -> int:
    """Return the next line that has a word in it: underlines, dashes and pictures beside a date have none."""
    while 0 <= near < len(page.lines) and titlelines.is_mute(page, near):
        near = page.before(near) if upwards else page.after(near)
    return near


def shown(page: Page, number: int) -> str:
    """Return the words of a line without the addresses that its links lead to."""
    words = page.lines[number].words
    return addresses.bare(words) if "[" in words and addresses.may_link(words) else words


NAMING = (_is_person, _is_under_question, _is_foreign, _is_pictured)
"""What tells that a line over a date says who wrote the post."""
