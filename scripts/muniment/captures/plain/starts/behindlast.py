"""What stands behind the last date of a page whose dates stand under their texts: the end of a text, or none."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.starts import baretexts, feet
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import is_of_page
from muniment.captures.words.blogs import pagers
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.folding import letters
from muniment.text.patterns import late

INNER = late(rf"[{stops.ENDS}](?:\s|$)")
ADDRESS = late(r"\(?https?://[^\s()]+\)?")
LONG = 120
NEAR, FEW, BRIEF = 2, 2, 160
"""Lines behind the last date in which no such words stand, how many of them may, and characters of each."""


def ends(page: Page, date: int) -> bool:
    """Return whether no text stands behind a date, up to comments or older posts; names of other posts are none.

    Nor is what is said of a page in a few words beside its posts, as where it asks its readers for something.
    """
    named, said = False, 0
    filed = page.dates[date].author[1] > 0 and page.dates[date].categories[1] > 0
    for place, number in enumerate(_behind(page, date)):
        words = page.lines[number].words
        if pagers.OLDER.fullmatch(words):
            break
        named = named or announces_others(words) or _is_said_again(page, number)
        told = page.is_prose(number) and beginnings.tells(page, number) and not _leads_away(page, number)
        told = told and not _is_listed(page, number, named=named) and not _links(page, number)
        told = told and not (page.dates[date].author[1] and beginnings.is_signed(page, number))  # it is about them
        run = page.run(number, NEAR + FEW) if told else []
        told = told and not (filed and _is_cloud(page, number))
        if told and (baretexts.SENTENCE.search(words) if named else feet.is_no_title(_whole(page, number, run))):
            said += 1
            size = sum(len(line.words) for line in run)
            if place < NEAR or said > FEW or size > BRIEF:
                return False
    return True


def goes_on(page: Page, date: int) -> bool:
    """Return whether any text, however short, stands behind a date, up to readers' comments.

    Entries of a list of which the page says one elsewhere as well name its latest posts.
    """
    behind = [*_behind(page, date)]
    named = any(_is_said_again(page, number) for number in behind)
    able = (number for number in behind if not (named and page.is_entry(number)))
    return any(page.is_prose(number) and not is_of_page(page.lines[number].words) for number in able)


def _behind(page: Page, date: int) -> Iterator[int]:
    """Return the lines behind a date, up to readers' comments."""
    return takewhile(
        lambda number: number not in page.replied and not COMMENTS.fullmatch(page.lines[number].words.strip("#*_ ")),
        page.full[bisect_left(page.full, feet.behind(page, date)) :],
    )


def _is_listed(page: Page, number: int, *, named: bool) -> bool:
    """Return whether a line is an entry of a list that is announced, or holds a day that dates no post."""
    able = page.is_entry(number) and len(page.lines[number].words) < LONG
    return able and (named or (number in page.yeared and number not in page.dates))


def _is_said_again(page: Page, number: int) -> bool:
    """Return whether a line is an entry whose words the page says elsewhere as well, as it does titles of posts."""
    words = letters(lists.unmarked(lists.shown(page.lines[number]))) if page.is_entry(number) else ""
    return words != "" and page.letters.count(words) > 1


def _leads_away(page: Page, number: int) -> bool:
    """Return whether a paragraph leads to the post before or after, by the arrow that it begins or ends with."""
    run = page.run(number, NEAR + FEW)
    words = lists.NUMBERED.sub("", addresses.bare(" ".join(line.words for line in run)))
    quoted = "«" in words and "»" in words
    ends = words.endswith(("»", "→")) and not shortened.leads_off(words)  # the end of a text that is cut short
    return not quoted and (words.startswith(("«", "←")) or ends)


def _is_cloud(page: Page, number: int) -> bool:
    """Return whether a line begins no text, as that of a cloud of labels does not: no sentence ends there."""
    whole = takewhile(lambda line: not pagelines.is_furniture(line.words), page.lines[number : number + NEAR + FEW])
    words = [line.words for line in whole if not line.blank] if page.wrapped else [page.lines[number].words]
    return not any("://" in one or baretexts.SENTENCE.search(one) for one in words)


def _links(page: Page, number: int) -> bool:
    """Return whether a line is made of links with their addresses, and no sentence; or a wrapped paragraph of links."""
    words = page.lines[number].words
    if page.wrapped:
        return _is_linked(" ".join(line.words for line in page.run(number, NEAR + FEW)))
    if "http" not in words or baretexts.SENTENCE.search(words):
        return False
    left = ADDRESS.sub("", addresses.bare(words))
    return len(left) < LONG and not INNER.search(left)


def _is_linked(words: str) -> bool:
    """Return whether words are links with their addresses, and nothing else."""
    found = [one for one in addresses.find(words) if one.words]
    return bool(found) and sum(map(str.isalnum, words)) == sum(
        sum(map(str.isalnum, words[one.start : one.end])) for one in found
    )


def _whole(page: Page, number: int, run: Sequence[Line]) -> str:
    """Return the words of a line with those of its paragraph that it goes on in."""
    return " ".join(line.words for line in run) if page.words(number + 1)[:1].islower() else page.words(number)
