"""Dates on a page that are of other posts than those it shows, or of letters in their texts."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from muniment.captures.plain.dates import goingposts, letterheads, namedagain, textentries
from muniment.captures.plain.page import ruled
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.nevertitles import ENDS_FILED
from muniment.captures.words.blogs.furniture import FILED_BESIDE, LABEL, SHARED, announces_others, is_button
from muniment.captures.words.blogs.phrases import CHANGED, SOURCE_LABEL
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.cited import leadins
from muniment.captures.words.dates import bylines, shortyears
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import sharedlines, shownrow
from muniment.captures.words.text import lists
from muniment.text.patterns import late

HEADING, BRIEF = 60, 3
"""Characters of the heading of a list, and lines of a text that such a list shows of each."""
FEWEST_AGAIN = 2
ENTRY, ENTRIES = 4, 50
"""Lines of an entry of such a list: title, date, who wrote it and where it is filed; and entries of one."""
TEXTS = 9
"""Lines of texts that tell in what letters a page is written."""
CARD = 5
"""Lines of such a card above its date."""
PAPER = late(
    r"The (?:[^\W\d_a-z][\w’'-]* ){0,3}(?:Times|Post|Guardian|Herald|Journal|Tribune|Gazette|Observer|Telegraph|"
    r"Chronicle|Courier|Examiner|Economist|Independent|Mirror|Standard|Nation|Star|Sun)"
)
"""A name that a paper has, and hardly a category."""
BRACKETED = late(r"[(（].*[)）]")
HASHTAG = late(r"\W*#\w")
"""A label such as `#archives`."""


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


def _beneath_others(page: Page) -> list[int]:
    """Return the dates under the heading of a list of other posts, of which it shows but beginnings: it ends a post.

    That has a day above its text, or none; other days may follow the list: of its foot, of comments.
    """
    full = page.days
    found: set[int] = set()
    once = {words for words, count in Counter(page.lines[number].words for number in page.full).items() if count == 1}
    for head in (at for at in page.full if full and page.lines[at].words in once and _heads_others(page, at)):
        above, below = [one for one in full if one < head], [one for one in page.dates if one > head]
        text = any(map(page.is_prose, range(above[0] + 1, head))) if above else beginnings.has_text(page, 0, head)
        able = text and not _is_ended(page, head, below[0] if below else head)
        listed = _listed(page, head, below, BRIEF if above else 0) if able else []
        if len(listed) < FEWEST_AGAIN:
            listed = _sole(page, head, below) if above else []
        elif goingposts.begin(page, head, above, below):
            listed = []
        found.update(listed)
    return [*found]


def _sole(page: Page, head: int, below: Sequence[int]) -> list[int]:
    """Return the only date between such a heading under a text and readers' comments, where it has no text."""
    end = min((number for number in page.replied if number > head), default=head)
    told = [number for number in below if number < end and any(map(page.is_prose, range(head)))]
    return told if len(told) == 1 and not any(map(page.is_prose, range(head + 1, end))) else []


def _is_ended(page: Page, head: int, last: int) -> bool:
    """Return whether sources, or the buttons by which a post is shared, stand under a list: it was of its text."""
    words = (lists.unmarked(line.words) for line in page.lines[head + 1 : last] if not line.blank)
    return any(SHARED.fullmatch(said) or SOURCE_LABEL.fullmatch(said) for said in words if len(said) <= HEADING)


def _heads_others(page: Page, number: int) -> bool:
    """Return whether a line is the heading of a list of other posts, and no label of one address."""
    words = page.lines[number].words
    if len(words) > HEADING or not announces_others(words) or words in page.often or HASHTAG.match(words):
        return False
    label = words[0] in "([（【" or leadins.is_label(words)
    return not label and not lists.unmarked(page.words(page.after(number))).startswith(("http", "#"))


def _listed(page: Page, head: int, below: Sequence[int], most: int) -> list[int]:
    """Return those of the dates below a heading that stand over or under so many lines of a text, or none by turns."""
    spans = [*pairwise([head, *below, len(page.lines)])]
    if most and all(sum(map(page.is_prose, range(first + 1, last))) <= most for first, last in spans):
        return [*below]
    sizes = [_size(page, *span) for span in spans[:ENTRIES]]
    turn = min(ENTRY, sizes[1] + 1) if sizes[1:] else 0
    alike = (_kind(page, one) == _kind(page, below[0]) for one in below)
    near = zip(below, alike, [sizes[0] <= ENTRY, *(size <= turn for size in sizes[1:])], strict=False)
    return [one for one, *told in takewhile(all, near)]


def _kind(page: Page, number: int) -> tuple[object, ...]:
    said = page.dates[number]
    filed = FILED_BESIDE.fullmatch(page.words(page.after(number))) is not None
    return said.form, said.pure, said.author[1] > 0, said.title[1] > 0, filed


def _size(page: Page, first: int, last: int) -> int:
    """Return how many lines stand between two, or more than an entry of a list of titles has."""
    between = [number for number in range(first + 1, last) if not page.lines[number].blank]
    said = (number for number in between if page.is_prose(number) and beginnings.tells(page, number))
    text = any(pagelines.STOPPED.search(page.lines[number].words) for number in said)
    return ENTRY + 1 if text else len(between)


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

    That stands above the text; where it is right above, what says so stands in a line of its own. What is no row of a
    post's dates it too, where it is right over the text, and the only such line of the page.
    """
    full = page.days
    led = {number for number in full if _is_labelled_changed(page, number)}
    changed = led.union(number for number in full if CHANGED.match(page.lines[number].words))
    if len(full) == 1 and changed and _is_shown_above(page, full[0]):
        return full
    return [
        number
        for before, number in pairwise(full)
        if number in changed
        and before not in changed
        and (number in led or any(map(page.is_prose, range(before + 1, number))))
    ]


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


FINDINGS = (
    _of_far_east,
    textentries.within,
    _changed,
    _of_quoted,
    _related,
    _under_headings,
    _beneath_others,
    letterheads.of_letters,
    letterheads.again,
    letterheads.of_mails,
    _of_sources,
    _of_papers,
    _of_cards,
    namedagain.found,
)
"""What finds each kind of them."""
