"""Dates on a page that are of other posts than those it shows, or of letters in their texts."""

from itertools import islice, pairwise

from muniment.captures.plain.dates import contents, letterheads, namedagain, otherlists, textentries
from muniment.captures.plain.dates.otherlists import FEWEST_AGAIN, HEADING
from muniment.captures.plain.page import ruled
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.nevertitles import ENDS_FILED
from muniment.captures.words.blogs import pagers
from muniment.captures.words.blogs.furniture import FILED_BESIDE, LABEL, is_button
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.cited import leadins
from muniment.captures.words.dates import bylines, shortyears
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.rows import sharedlines, shownrow
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

TEXTS = 9
"""Lines of texts that tell in what letters a page is written."""
CARD = 5
"""Lines of such a card above its date."""
PAPER = late(
    rf"The (?:{CAPITAL}[\w’'-]* ){{0,3}}(?:Times|Post|Guardian|Herald|Journal|Tribune|Gazette|Observer|Telegraph|"
    r"Chronicle|Courier|Examiner|Economist|Independent|Mirror|Standard|Nation|Star|Sun)"
)
"""A name that a paper has, and hardly a category."""
BRACKETED = late(r"[(（].*[)）]")


def _related(page: Page) -> list[int]:
    """Return the dates of posts that are related to one: under each stands in what they are filed."""
    return [
        number
        for number in page.dates
        if FILED_BESIDE.fullmatch(page.words(page.after(number))) or ENDS_FILED.search(_whole(page, number))
    ]


def _whole(page: Page, number: int) -> str:
    """Return the words of a date line, with those of the lines that a tool wrapped it into."""
    lines = page.lines[number : number + page.dates[number].lines]
    return " ".join(line.words for line in lines if not line.blank)


def _under_headings(page: Page) -> list[int]:
    """Return the dates in such a list whose heading is not known: between a post whose line says more and comments."""
    first, *rest = page.days or [-1]
    if len(rest) < FEWEST_AGAIN or page.dates[first].pure or not all(page.dates[number].pure for number in rest):
        return []
    titles = [page.before(number) for number in rest]
    head = ruled.before(page, titles[0])
    turns = all(page.before(title) == date for date, title in zip(rest, titles[1:], strict=False))
    headed = head >= 0 and len(page.lines[head].words) <= HEADING and page.may_title(head)
    text = any(map(page.is_prose, range(first + 1, head)))
    below = page.words(page.after(rest[-1])).strip("#*_ ")
    answers = COMMENTS.fullmatch(below) or (COMMENT_SIGNS.within(below.lower()) and is_button(below))
    return rest if turns and headed and text and answers else []


def _of_sources(page: Page) -> list[int]:
    """Return the dates in brackets right under the words of a source, which the line above announces."""
    pure = (number for number, said in page.dates.items() if said.pure)
    able = (number for number in pure if BRACKETED.fullmatch(page.lines[number].words))
    labels = ((number, page.before(page.before(number))) for number in able)
    return [number for number, label in labels if label >= 0 and leadins.is_label(page.lines[label].words)]


def _of_cards(page: Page) -> list[int]:
    """Return the dates that say again when a post appeared, under its text, on a card of who wrote it."""
    found: list[int] = []
    for before, number in pairwise(page.dates):
        same = page.dates[before].iso[:DAY] == page.dates[number].iso[:DAY]
        carded = same and _is_signed(page, max(before + 1, number - CARD), number)
        if carded and not _is_signed(page, max(0, before - CARD), before):
            found += [number] * any(map(page.is_prose, range(before + 1, number)))
    return found


def _is_signed(page: Page, first: int, last: int) -> bool:
    """Return whether one of some lines says who wrote a post."""
    return any(bylines.author(line.text)[1] for line in page.lines[first:last])


def _of_papers(page: Page) -> list[int]:
    """Return the day on which a paper showed a text that stands above, behind its name where categories may stand.

    Another day dates that text, or none; what several rows of a page say is where their posts are filed, and so may the
    only one where its words lead to categories.
    """
    named = {number: page.lines[number].text[slice(*said.categories)].strip() for number, said in page.dates.items()}
    told = [number for number, name in named.items() if PAPER.fullmatch(name)]
    if len(told) != 1 or not page.is_prose(page.before(told[0])) or told == page.days[:1] != page.days:
        return []
    said, text = page.dates[told[0]], page.lines[told[0]].text
    if told == page.days and LABEL.match(text.strip()):
        return []
    alike = sum(one.categories[1] > 0 for one in page.dates.values()) > 1
    return told if not alike and any(map(str.isdigit, text[said.categories[1] :])) else []


def _of_quoted(page: Page) -> list[int]:
    """Return the dates of what is quoted from a service where each has a name with '@': '— Ann Roe (@annroe) 5 May'."""
    able = (
        (number, f"{page.lines[max(0, page.before(number))].words} {page.lines[number].words}") for number in page.dates
    )
    return [number for number, words in able if sharedlines.is_quoted(words) and not _has_title(page, number)]


def _has_title(page: Page, number: int) -> bool:
    """Return whether a day without an hour stands alone under a line on what was shared: that may be a post's title."""
    said, title = page.dates[number], page.lines[max(0, page.before(number))].words
    return said.pure and "T" not in said.iso and sharedlines.EMBEDDED.fullmatch(title) is not None


def _changed(page: Page) -> list[int]:
    """Return the lines that say but when a post was changed, be it behind a label of their own, where another dates it.

    That stands above the text, or over the title, or is a sentence under it; where it is right above, what says so
    stands in a line of its own. What is no row of a post's dates it too, where it is right over the text, and the only
    such line of the page.
    """
    full = page.days
    led = {number for number in full if _is_labelled_changed(page, number)}
    changed = led.union(number for number in full if CHANGED.match(page.lines[number].words))
    if len(full) == 1 and changed and _is_shown_above(page, full[0]):
        return full
    under = {number for number, below in pairwise(full) if page.dates[below].form == "sentence"}
    over = {
        number
        for before, number in pairwise(full)
        if before not in changed and (number in led or _has_title_or_text(page, before, number))
    }
    return sorted(changed & (under | over))


def _has_title_or_text(page: Page, day: int, number: int) -> bool:
    """Return whether a text stands between two days, or one line under the first alone: the title of the post."""
    titled = page.dates[day].pure and page.before(page.before(number)) == day + page.dates[day].lines - 1
    return titled or any(map(page.is_prose, range(day + 1, number)))


def _is_shown_above(page: Page, number: int) -> bool:
    """Return whether one line above another shows a day, right under what may be a title and over a text."""
    able = [at for at in page.yeared if at < number and page.is_prose(page.after(at)) and not page.is_prose(at)]
    shown = [at for at in able if shownrow.read(page.lines[at].text) and not CHANGED.match(page.lines[at].words)]
    return len(shown) == 1 and page.may_title(page.before(shown[0]))


def _is_labelled_changed(page: Page, number: int) -> bool:
    """Return whether the line above a day says that it is that of a change, and no more."""
    above = page.words(page.before(number))
    told = CHANGED.match(f"{above} 1") if above.endswith((":", "：")) else None
    return told is not None and told.end() > len(above)


def _of_far_east(page: Page) -> list[int]:
    """Return the days with years of two figures on a page in a language that writes the year first."""
    able = [one for one, said in page.dates.items() if shortyears.FORM in said.form]
    text = (page.lines[number].words for number in page.full if able and page.is_prose(number))
    return able if any(map(shortyears.FAR.search, islice(text, TEXTS))) else []


def _of_neighbours(page: Page) -> list[int]:
    """Return the months to which the archive of a month leads, under what says so: 'Previous month:'."""
    months = [number for number, said in page.dates.items() if not said.is_day]
    return [number for number in months if pagers.leads_to_month(page.words(page.before(number)))]


FINDINGS = (
    contents.found,
    _of_far_east,
    textentries.within,
    _changed,
    _of_quoted,
    _related,
    _under_headings,
    otherlists.beneath,
    letterheads.of_letters,
    letterheads.again,
    letterheads.of_mails,
    _of_sources,
    _of_papers,
    _of_cards,
    namedagain.found,
    _of_neighbours,
)
"""What finds each kind of them."""
