"""The one article of a page that shows much else: the text that outweighs all others, with what stands above it."""

from collections.abc import Sequence
from math import log2

import msgspec

from muniment.captures.plain.dates import letterheads
from muniment.captures.plain.page import maintext
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.maintext import Stretch
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import heads, latest, likely
from muniment.captures.plain.settled.heads import Head
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import candidates, entries, pagehead, titlelines
from muniment.captures.words.blogs import pagers
from muniment.captures.words.dates.dated import UNKNOWN

NEAR = 3
"""Lines between a title and its text, and spaces in one that is no name of a site."""
SURE, LESS = 6, 4
"""What speaks for a title without a day over which nothing was found, and where all that was found has no text."""
MANY = 2
"""Posts whose days may go up or down by chance; one that stays on top of a list may be older than those under it."""
TEASER, LONGER = 500, 5
"""Columns of what is seen of other posts at most, and how many times as long an article is, where none has a day."""
ARTICLE = 1500
"""Columns of an article over other posts, at least; what a page says of itself over its list is shorter."""
REST = 1.5
"""What it counts against a text that it is, with what goes on under it, half as long as the longest."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return the one start of a page whose longest text is an article's, where those found are of no list of posts.

    Sites put menus, teasers, comments and what they say of themselves around an article, and these look like posts.
    """
    if (shown := latest.whole(page, found)) is not None:
        return [shown]
    several = len(found) > MANY and entries.of_list(page, found) == found
    if (several and len(found) > latest.MOST) or (best := _best(page, found)) is None:
        return found
    head, text = best
    among = head.date >= 0 and latest.names(page, head.title, head.said, text.rest, found)
    leads = _is_over(page, text, found)
    if several and not (among or leads):
        return found
    near = {*heads.lines_above(page, text)}
    own = next((one for one in reversed(found) if one.title[-1] in near), None)
    others = [one for one in found if one is not own]
    listed = not (among or leads) and not _are_beside(page, text, head, found) and _is_list(own, head, others, page)
    if listed or _is_titled(page, found, head):
        return found
    return _chosen(page, found, own, best, leads=leads)


def _chosen(
    page: Page, found: list[Start], own: Start | None, best: tuple[Head, Stretch], *, leads: bool
) -> list[Start]:
    """Return the start of an article: the one found above its text (`own`) or that of its head; all where none is sure.

    `leads`: whether it stands over all that was found, which is of no post then.
    """
    head, text = best
    start = _start(page, head)
    if own is not None:
        return [own if _is_own(page, text, own, head) else start]
    sure = head.date >= 0 or head.weight >= (LESS if leads or _are_textless(page, text, found) else SURE)
    start = msgspec.structs.replace(start, beneath=leads and outweighing.beneath(page, start, found))
    return [start] if sure else found


def _best(page: Page, found: Sequence[Start]) -> tuple[Head, Stretch] | None:
    """Return the likeliest head of a text of the page, with that text."""
    texts = maintext.found(page) if len(found) <= outweighing.MOST and pagehead.heading(page) < 0 else []
    most = max((one.rest for one in texts), default=0)
    heads_of = [
        (head, one) for one in texts if (head := heads.above(page, one)) is not None and not _is_of_mail(page, head)
    ]
    return max(heads_of, key=lambda one: one[0].weight + REST * log2(one[1].rest / most), default=None)


def _is_over(page: Page, text: Stretch, found: Sequence[Start]) -> bool:
    """Return whether a long text stands over all that was found, of which but a few words are seen: no list holds it.

    Nothing under these leads to the rest of a list.
    """
    if not found or found[0].first <= text.last or text.size < ARTICLE:
        return False
    if max(outweighing.text(page, one.last + 1, one.last + 1 + outweighing.NEAR) for one in found) >= TEASER:
        return False
    below = (page.lines[number].words for number in page.full if number > found[0].first)
    return not any(pagers.OLDER.fullmatch(words) or pagers.is_row(words) for words in below)


def _is_of_mail(page: Page, head: Head) -> bool:
    """Return whether a line is of the head of a mail that a post shows: 'From: Ann Roe'."""
    return letterheads.SENT.match(page.lines[head.title[0]].words) is not None


def _is_titled(page: Page, found: Sequence[Start], head: Head) -> bool:
    """Return whether the only start is the first line of a page, of several words, near over a summary or caption."""
    sole = found[0] if len(found) == 1 and found[0].date < 0 <= head.title[0] else None
    if sole is None or sole.title[0] != page.full[0] or head.date >= 0:
        return False
    near = [number for number in page.full if sole.title[-1] < number <= head.title[0]]
    return len(near) <= NEAR and page.lines[sole.title[0]].words.count(" ") >= NEAR


def _is_own(page: Page, text: Stretch, own: Start, head: Head) -> bool:
    """Return whether the start that was found above a text is as likely its head as another, and no summary of that.

    What has no day replaces none that has one, and days within a text none under it; over the text that stands no foot.
    The words that a text begins with are no summary of that.
    """
    if (
        titlelines.opens_text(page, own.title)
        or (own.footed and own.date > text.first)
        or (head.date < 0 and own.said.is_day)
    ):
        return True
    weight = heads.weight(page, text, own)
    summarizes = own.date == head.date and head.title[-1] < own.title[0] and weight <= head.weight
    return not summarizes and weight + 1 >= head.weight


def _is_list(own: Start | None, head: Head, others: Sequence[Start], page: Page) -> bool:
    """Return whether those that were found are a list of posts, of which the one above the longest text is one.

    Of a list all posts are dated in the same words, or all marked alike if none is; its document has another title.
    """
    dated = [one for one in others if one.said.is_day and one.title[0] not in page.replied]
    if own is not None and own.title[-1] == head.title[-1] and likely.is_of_document(page, head.title):
        return False
    if own is None:
        kind = (head.said.form, candidates.mark_of(page, head.title))
        alike = any(one.first < head.title[0] or (one.said.form, one.mark) == kind for one in dated)
        return alike or (head.date < 0 and len(dated) > 1)
    if own.date >= 0:
        return any(one.date >= 0 and (one.said.form == own.said.form or (one.mark == own.mark != "")) for one in others)
    known = {number for one in (own, *others) for number in one.title}
    alike = any(one.mark == own.mark for one in others) and (head.date < 0 or not known.isdisjoint(head.title))
    return alike or len(dated) > 1


def _are_beside(page: Page, text: Stretch, head: Head, found: Sequence[Start]) -> bool:
    """Return whether what looks like posts beside an article is no list with it: their days go up, or up and down.

    So do those of comments and related posts; and the article is several times as long as what is seen of each.
    """
    others = [one for one in found if one.title != head.title and not 0 <= one.date == head.date]
    mark = candidates.mark_of(page, head.title)
    most = max((outweighing.text(page, one.last + 1, one.last + 1 + outweighing.NEAR) for one in others), default=0)
    alike = any((one.said.form, one.mark) == (head.said.form, mark) for one in others)
    if (not alike and _are_textless(page, text, others)) or (
        outweighing.TIMES * most <= text.rest and _is_alone_dated(page, head.title, others)
    ):
        return True
    if outweighing.are_listed(page, found) or ("@" in mark and all(one.mark == mark for one in others)):
        return False
    days = sorted((one.date, one.said.iso) for one in others if one.date >= 0)
    if not days:
        return most < min(TEASER, text.rest / LONGER)
    dated = sorted([*days, (head.date, head.said.iso)]) if head.date >= 0 and len(days) <= MANY else days
    whole = [iso for _, iso in dated if iso != UNKNOWN]
    return len(whole) > MANY and whole != sorted(whole, reverse=True) and outweighing.TIMES * most <= text.rest


def _is_alone_dated(page: Page, title: Sequence[int], others: Sequence[Start]) -> bool:
    """Return whether the only row of a page that dates a post stands under a title and over all others, of no day."""
    last = min((one.first for one in others), default=len(page.lines))
    alone = len(page.dates) == 1 and not any(one.said.is_day for one in others)
    return alone and all(title[-1] < number < last for number in page.days)


def _are_textless(page: Page, text: Stretch, others: Sequence[Start]) -> bool:
    """Return whether all that was found is but titles and days, under the text."""
    spans = ((one.last + 1, one.last + 1 + outweighing.NEAR) for one in others)
    under = bool(others) and others[0].first > text.last
    return under and not any(outweighing.text(page, first, last) for first, last in spans)


def _start(page: Page, head: Head) -> Start:
    """Return the start of a post at a head."""
    first, last = head.title[0], head.title[-1]
    beside = head.date if head.date >= 0 else first
    weight = candidates.weigh(page, head.title, min(first, beside), max(last, beside))
    mark = candidates.mark_of(page, head.title)
    return Start(head.title, head.date, head.said, weight, mark)
