"""What speaks for the start of a post in the lines around it."""

from collections.abc import Sequence

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import SHORT, closes, is_filing, is_of_page, likeness
from muniment.captures.plain.titles.nevertitles import ADDRESS
from muniment.captures.words.blogs.furniture import FILED, LABEL, NAVIGATION, announces_others
from muniment.captures.words.blogs.phrases import SEE_ALSO
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.dates import numeralorder
from muniment.captures.words.page import heading, labellines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, Line, indent
from muniment.captures.words.text.lists import MARK
from muniment.text.folding import lower

AHEAD = 6
"""Lines under the head of a post among which its text begins, if others stand between."""
TITLE, SHORTEST = 12, 5
"""Characters of what is hardly a label, and of a title."""
FEW, BRIEF = 3, 30
"""Words and characters of a label over a title."""
LISTED, NEAR = 60, 2
"""Lines above a title among which the heading of a list of other posts is looked for, and of further reading."""


def around(page: Page, first: int, last: int) -> int:
    """Return how much speaks for a start in the lines around it."""
    follows = page.after(last)
    above = page.lines[first - 1] if first else None
    menu = above is not None and first in page.dates and is_of_page(above.words)
    weight = 1 if above is None or menu or _is_apart(page, above) or _is_outer(page, page.lines[first], above) else -1
    weight += follows < len(page.lines) and follows not in page.dates
    prose = _is_text(page, follows)
    return weight - (9 if not prose and _is_listed(page, first) and not _is_read(page, last) else 0)


def _is_text(page: Page, number: int) -> bool:
    """Return whether a line is surely part of a text: no title of another post, and no count of comments."""
    if not page.is_prose(number) or closes(page, number):
        return False
    line = page.lines[number]
    goes_on = page.may_go_on(number) and not MARK.match(line.text)
    return (goes_on or likeness(line.words) < 2) and COMMENTS.fullmatch(line.words) is None


def _is_apart(page: Page, above: Line) -> bool:
    """Return whether the line above a start is none of a post: blank, said often, a heading or count of comments."""
    apart = above.blank or page.dense or above.words in page.often or is_filing(page, above.number)
    return apart or COMMENTS.fullmatch(above.words) is not None or heading.read(above.words) is not None


def is_under_label(page: Page, title: Sequence[int], date: int) -> bool:
    """Return whether a label of a word or two clings to a title from above, as the row of its date does from below.

    That row says more than the day, and the title is longer than the label.
    """
    first, label = title[0], page.lines[title[0] - 1]
    clings = first > 1 and title[-1] + 1 == date and not label.blank and page.lines[first - 2].blank
    if not clings or page.dates[date].pure or not prose.width(label.words) < prose.width(page.lines[first].words):
        return False
    return len(label.words.split()) <= FEW and len(label.words) <= BRIEF and not _is_apart(page, label)


def _is_outer(page: Page, line: Line, above: Line) -> bool:
    """Return whether a line stands further out than the entry of a list above it: in an outer list, or dates a post.

    Or it begins an entry, and the line above goes on in one.
    """
    mark, inner = MARK.match(line.text), MARK.match(above.text)
    if mark and not inner and indent(above.text) > len(mark["indent"]):
        return True
    margin = len(mark["indent"]) if mark else indent(line.text)
    return inner is not None and (mark is not None or line.number in page.dates) and margin < len(inner["indent"])


def _is_read(page: Page, last: int) -> bool:
    """Return whether a text stands a few lines under the head of a post, before the next date."""
    number = last
    for _ in range(AHEAD):
        number = page.after(number)
        if number >= len(page.lines) or number in page.dates or announces_others(page.lines[number].words):
            return False
        if beginnings.begins_verse(page, number):
            return True
        if NAVIGATION.fullmatch(page.lines[number].words):
            return False
        if LABEL.match(page.lines[number].words):
            continue
        if page.is_prose(number) and _is_long(page, last, number) and not closes(page, number):
            return True
    return False


def _is_long(page: Page, last: int, number: int) -> bool:
    """Return whether a line of a text is as long as none beside a title in a list, or a sentence in Chinese.

    Letters of the Far East say more, but as many may stand in the entries of a list, which the head (`last`) is not in.
    """
    words = page.lines[number].words
    wide = prose.width(words) >= FULL and not (page.is_entry(number) or page.is_entry(last))
    return wide or len(words) >= FULL or (number not in page.excerpted and prose.is_sentence(words))


def _is_listed(page: Page, first: int) -> bool:
    """Return whether a title stands in a list of other posts, such as 'Related', and not above its text."""
    number, title = page.before(first), lists.unmarked(page.lines[first].words)
    months = False
    for step in range(LISTED):
        if number < 0 or len(page.lines[number].words) > SHORT:
            return False
        words = page.lines[number].words
        if len(title) > TITLE and lists.unmarked(words) == title:  # no list names a post twice: it ends above
            return False
        others = announces_others(words) and not (_is_label(page, words) or page.is_one_entry(number))
        further = step < NEAR and words[-1:] in (":", "：") and SEE_ALSO.fullmatch(words.rstrip(":： "))
        if others or further:
            return not months  # a list of months has no titles
        if ADDRESS.search(page.lines[number].text) or heading.read(words):
            return False
        if "|" in words and labellines.is_labels(page.lines[number]):  # the foot of a post
            return False
        months = (months or step == 0) and numeralorder.month(words) != ""
        number = page.before(number)
    return False


def _is_label(page: Page, words: str) -> bool:
    """Return whether a line says 'Categories' again and again, as what leads to those of each post does."""
    return words in page.often and FILED.fullmatch(words) is not None


def heads_others(page: Page, number: int) -> bool:
    """Return whether a line is there and is the heading of a list of other posts, however it is marked."""
    return number >= 0 and announces_others(page.lines[number].words)


def counts_answers(page: Page, title: Sequence[int]) -> bool:
    """Return whether lines count what readers said of a post, whose title stands in a line of its own above."""
    words = " ".join(addresses.bare(page.lines[number].words) for number in title)
    if not COMMENT_SIGNS.are_in(lower(words)):
        return False
    above = (line.words for line in page.lines[: title[0]])
    behind = (words.replace(one, "", 1) for one in above if SHORTEST <= len(one) < len(words) and one in words)
    return bool(COMMENTS.fullmatch(words)) or any(map(_is_count, behind))


def _is_count(words: str) -> bool:
    """Return whether words say how many answers there are: one reply may be a post of its own."""
    return any(map(str.isdecimal, words)) and COMMENT_SIGNS.are_in(lower(words))
