"""Finds the posts of a list that shows how each begins, cut short: the titles stand right above these beginnings."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, takewhile, zip_longest

from muniment.captures.plain.page import excerpts, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import arrangement, besidetitle, candidates, looks, titlelines, worths
from muniment.captures.words.dates import bylines, flattened
from muniment.captures.words.dates.dated import DAY, UNKNOWN
from muniment.captures.words.text import lists

FEWEST = 2
"""Posts of such a list."""
LEAST = 2.5
"""What must speak for lines being titles."""
NEAR = 8
"""Lines on either side of a post among which its date stands."""
AGAIN = 20
"""Posts that a page names again beside them, at most."""
SURE = 8
"""What counts for one of these titles."""
FEW = 3
"""Words of a title right between the day and who wrote the post: labels have fewer."""
Post = tuple[tuple[int, ...], range]
"""The lines of a title, and those of the beginning of the text under it."""


def starts(page: Page) -> list[Start]:
    """Return the posts of such a list, each with its date; empty for any other page.

    The dates stand all between title and text, or all above the titles, or all below the texts. A list beside the
    posts may show their beginnings again.
    """
    once = excerpts.once(page.lines, page.excerpts)
    again = len(once) < len(page.excerpts)
    return _dated(page, page.excerpts) or (_dated(page, once) if again else [])


def _dated(page: Page, texts: Sequence[range]) -> list[Start]:
    """Return the posts of which these are the beginnings, where each has a date in the same place."""
    posts = _titled(page, texts)
    if len(posts) < FEWEST or not _are_alike(page, [title for title, _ in posts]):
        return []
    dates = sorted(at for at, said in page.dates.items() if _is_whole(page, at) and at not in page.replied)
    for side in (_between, _over, _under):
        found = side(page, posts, dates)
        if len(found) == len(posts) and _are_all(page, posts, found, dates):
            footed = side is _under
            return [_start(page, title, at, footed=footed) for (title, _), at in zip(posts, found, strict=True)]
    return []


def _are_alike(page: Page, titles: Sequence[tuple[int, ...]]) -> bool:
    """Return whether lines are marked alike, and none is a word alone, as a label among titles is, or a name."""
    marks = {candidates.mark_of(page, title) for title in titles}
    led = any(bylines.leads(page.lines[page.before(title[0])].words) for title in titles)
    return len(marks) == 1 and not led and all(prose.count(besidetitle.shown(page, title[-1])) > 1 for title in titles)


def _is_whole(page: Page, date: int) -> bool:
    said = page.dates[date].iso
    return len(said) >= DAY or said == UNKNOWN


def _titled(page: Page, texts: Sequence[range]) -> list[Post]:
    """Return the title over each beginning of a text, with the lines of that: as far above it as all others are.

    Or each stands between the day and who wrote the post, and a caption may stand under that.
    """
    above = [_above(page, text.start) for text in texts]
    signed = [next((lines for lines in near if _is_signed(page, lines)), ()) for near in above]
    if all(signed):
        return [*zip(signed, texts, strict=True)]
    places = [[one[0] for one in place if one] for place in zip_longest(*above, fillvalue=())]
    worth = [_worth(page, place) if len(place) == len(above) else 0 for place in places]
    best = arrangement.likeliest(worth)
    if not worth or worth[best] < LEAST:
        return []
    posts = [(lines[best], text) for lines, text in zip(above, texts, strict=True)]
    last = {lists.unmarked(page.lines[post[0][0]].words): post for post in posts}
    return sorted(last.values(), key=lambda post: post[0])  # what stands twice may stand in a row above the list first


def _above(page: Page, text: int) -> list[tuple[int, ...]]:
    """Return what stands right above the beginning of a text, up to another: lines, each with those it goes on from.

    A row that a tool wrapped, or that says when a post appeared in several lines, is one, and so are labels that it
    parted at their commas; how long a post is to read is none.
    """
    over = reversed(page.full[: bisect_left(page.full, text)])
    near = takewhile(lambda number: number not in page.excerpted, over)
    found: list[tuple[int, ...]] = []
    for number in islice((one for one in near if not _is_within(page, one)), excerpts.BETWEEN):
        wrapped = number - 1 in page.dates and looks.is_wrapped(page, number)
        if not wrapped and not (found and number in found[-1]):
            found.append(titlelines.above(page, number))
    return found


def _is_within(page: Page, number: int) -> bool:
    """Return whether a line is of the row of a date and not its first, one of several labels, or tells of minutes."""
    row = number in page.dated and number not in page.dates
    parted = any(words in lists.COMMAS for words in (page.words(number), page.words(page.after(number))))
    return row or parted or bylines.is_length(page.words(number))


def _worth(page: Page, place: Sequence[int]) -> float:
    """Return how much speaks for titles in a place above the beginnings of texts; no line that dates one is."""
    return 0 if any(number in page.dated for number in place) else worths.of(page, place)


def _is_signed(page: Page, title: Sequence[int]) -> bool:
    """Return whether a line of some words stands right between a day and the line that says who wrote the post."""
    below = page.after(title[-1])
    named = below < len(page.lines) and bylines.author(page.lines[below].text)[1] > 0
    dated = page.before(title[0]) in page.dates and title[0] not in page.dated
    return named and dated and prose.count(page.words(title[0])) >= FEW


def _between(_: Page, posts: Sequence[Post], dates: Sequence[int]) -> list[int]:
    """Return the dates between titles and texts."""
    found = [_within(dates, title[-1] + 1, text.start) for title, text in posts]
    return [at[0] for at in found if len(at) == 1]


def _over(page: Page, posts: Sequence[Post], dates: Sequence[int]) -> list[int]:
    """Return the dates over the titles; none where one stands near under the last text."""
    last = posts[-1][1].stop
    below = _within(dates, last, len(page.lines))[:1]
    if any(_are_near(page, last, at) and not _names(page, at, posts) for at in below):
        return []
    tops = [0, *(text.stop for _, text in posts)]
    found = [(_within(dates, top, title[0]), title[0]) for top, (title, _) in zip(tops, posts, strict=False)]
    return [at[-1] for at, title in found if at and _are_near(page, at[-1], title)]


def _under(page: Page, posts: Sequence[Post], dates: Sequence[int]) -> list[int]:
    """Return the dates under the texts; none where one stands near over the first title."""
    first = posts[0][0][0]
    above = _within(dates, 0, first)[-1:]
    if any(_are_near(page, at, first) and not _names(page, at, posts) for at in above):
        return []
    ends = [*(title[0] for title, _ in posts[1:]), len(page.lines)]
    found = [(_within(dates, text.stop, end), text.stop) for (_, text), end in zip(posts, ends, strict=True)]
    return [at[0] for at, text in found if at and _are_near(page, text, at[0])]


def _within(dates: Sequence[int], first: int, last: int) -> Sequence[int]:
    return dates[bisect_left(dates, first) : bisect_left(dates, last)]


def _are_near(page: Page, first: int, last: int) -> bool:
    return bisect_left(page.full, last) - bisect_left(page.full, first) < NEAR


def _are_all(page: Page, posts: Sequence[Post], found: Sequence[int], dates: Sequence[int]) -> bool:
    """Return whether no other date of these forms stands on the page: a post that is shown whole would have one.

    Above the list or below it one may stand beside a title of these: the page names them again.
    """
    forms, taken = {page.dates[at].form for at in found}, {*found}
    forms |= {*flattened.FORMS} if forms & {*flattened.FORMS} else set()
    others = [at for at in dates if at not in taken and page.dates[at].form in forms and not _again(page, at, found)]
    first, last = min(found[0], posts[0][0][0]), max(found[-1], posts[-1][1].stop)
    if len(others) > AGAIN or any(first < at < last for at in others):
        return False
    return all(_names(page, at, posts) for at in others)


def _again(page: Page, date: int, found: Sequence[int]) -> bool:
    """Return whether a date says once more, near by, the day of one of these."""
    place = bisect_left(found, date)
    near = [at for at in found[max(0, place - 1) : place + 1] if _are_near(page, min(at, date), max(at, date))]
    same = any(page.dates[at].iso[:DAY] == page.dates[date].iso[:DAY] for at in near)
    return same and page.dates[date].iso != UNKNOWN


def _names(page: Page, date: int, posts: Sequence[Post]) -> bool:
    """Return whether a title of these stands beside a date elsewhere on the page."""
    near = [at for at in (page.before(date), date, page.after(date)) if 0 <= at < len(page.lines)]
    titles = ((title[0], page.lines[title[0]].words) for title, _ in posts)
    words = " ".join(page.lines[at].words for at in near)
    return any(said in words and title not in near for title, said in titles)


def _start(page: Page, title: tuple[int, ...], date: int, *, footed: bool) -> Start:
    return Start(title, date, page.dates[date], SURE, candidates.mark_of(page, title), footed=footed)
