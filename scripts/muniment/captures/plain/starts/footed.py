"""Finds the posts of a page whose dates stand under their texts: title, text, date, and then the next title."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from muniment.captures.plain.dates import headrows
from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start, Titles
from muniment.captures.plain.starts import (
    baretexts,
    behindends,
    behindlast,
    entrytitles,
    feet,
    footedtitles,
    labelledtitles,
    usualmarks,
)
from muniment.captures.plain.titles import beginnings, candidates, pagehead, permalinked, soletitle, titlelines
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.page import heading, pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL
from muniment.text import stops

NEAR, FEW = 2, 2
"""Lines over the first text at least, and of a wrapped paragraph that names labels at most."""
PAIR, FEWEST = 2, 3
SURE = 6
"""What at least speaks for a title right behind a post's end that the page names elsewhere, or one beside a label."""
MANY = 12
"""Lines that a tool may wrap the paragraph into with which a text begins."""
HALF, MOST = 0.5, 0.75
"""Of dates that stand under texts so many must have a title above."""


def starts(page: Page) -> Iterator[Start]:
    """Yield the starts whose date stands under their text: title, text, date, and then the next title or the end.

    Above the first date a post's text must stand, or a few lines under a title marked as those of all others are, and
    below the last one none.
    """
    dates = entrytitles.ending(page, feet.dates(page))
    if not dates or not _ends(page, dates):
        return
    above = pagehead.end(page)
    parted = [above + 1 if above < dates[0] else 0, *(feet.behind(page, number) for number in dates)]
    labelled, able = _able(page, parted, dates)
    usual = usualmarks.usual(page, able) if able else ""
    if not _is_texted(page, able, parted[0], dates, usual):
        able = [brief, *able[1:]] if able and (brief := _brief(page, able, dates, usual)) else []
    if able and _are_under(page, able, dates):
        return
    for number, titles, end in zip(dates, able, parted, strict=False):
        if not titles and (text := baretexts.found(page, end, number)) >= 0:
            yield Start((number,), number, page.dates[number], SURE, above=text)
        likeliest = (footedtitles.likeliest(page, titles, usual, parted, able) or titles)[:1]
        for title in (one for one in likeliest if not _ends_paragraph(page, one, number)):
            weight = _weight(page, title, number, labelled=labelled, ends=parted)
            yield Start(title, number, page.dates[number], weight, candidates.mark_of(page, title), footed=True)


def _ends(page: Page, dates: Sequence[int]) -> bool:
    """Return whether the last of several dates ends the last text of a page."""
    told = behindlast.ends(page, dates[-1]) or _is_over_pager(page, dates) or _are_sentences(page, dates)
    return told or _are_closed(page, dates)


def _are_closed(page: Page, dates: Sequence[int]) -> bool:
    """Return whether a paragraph ends right above each of several dates, the first too, over which a page begins.

    No post has a further one that ends in a full stop; a title may end as a question does.
    """
    stopped = [number for number in page.full if page.words(number).endswith((*stops.STATED,))]
    ends = [number for number in stopped if number < dates[-1] and page.after(number) > number + 1]
    return len(dates) > FEWEST and ends == [page.before(date) for date in dates]


def _able(page: Page, parted: Sequence[int], dates: Sequence[int]) -> tuple[bool, list[Titles]]:
    """Return whether a line beside each tells the titles, and what may be the title of the post over each date."""
    parts = [*zip(parted, dates, strict=False)]
    labelled = labelledtitles.found(page, parts) or entrytitles.found(page, parts)
    able = labelled if all(labelled) and labelled else footedtitles.able(page, parted, dates)
    return bool(labelled), [titles or others for titles, others in zip(labelled or able, able, strict=False)]


def _ends_paragraph(page: Page, title: tuple[int, ...], date: int) -> bool:
    """Return whether a title right over its date is the further line of a paragraph that a tool wrapped."""
    above = title[0] - 1
    return page.wrapped and page.after(title[-1]) == date and above >= 0 and page.is_prose(above)


def _weight(page: Page, title: tuple[int, ...], number: int, *, labelled: bool, ends: Sequence[int]) -> int:
    """Return how much speaks for a title over the date in a line; `ends`: where parts of the page that dates end do."""
    weight = candidates.weigh(page, title, title[0], headrows.end(page, title[-1]))
    weight += page.dates[number].pure + permalinked.agreement(page, title[-1], number)
    behind = title[0] in ends
    weight += 2 * (behind or (title[0] > 0 and heading.read(page.lines[title[0] - 1].words) is not None))
    sure = labelled or (behind and soletitle.is_named(page, title))
    return max(weight, SURE * sure)


def _are_under(page: Page, able: Sequence[Titles], dates: Sequence[int]) -> bool:
    """Return whether no text stands between most dates and the titles above; of two the other may be a reader's.

    A line alone over the first that may be a title is one, however long, and no text of what stands above it; what
    stands right over the only date is its title, and no text over that is of its post.
    """
    if len(dates) == 1:
        between = range(able[0][0][-1] + 1, dates[0]) if len(able[0]) == 1 else ()
        return len(able[0]) == 1 and all(titlelines.is_mute(page, at) for at in between)
    if len(dates) == PAIR:
        below = page.after(able[0][0][-1]) if len(able[0]) == 1 else -1
        titled = below >= 0 and page.after(below) == dates[0] and likeness(page.words(below)) > 1
        return below == dates[0] or titled
    under = [page.after(titles[0][-1]) == number for number, titles in zip(dates, able, strict=False) if titles]
    return len(under) > PAIR and sum(under) > HALF * len(under)


def _brief(page: Page, able: Sequence[Titles], dates: Sequence[int], mark: str) -> Titles:
    """Return the title of the first post, whose text is of a few words, where all others have titles marked alike.

    What stands right above its date must end a text or lead to its rest, and above nearly all others too where titles
    have no mark and something that may be a text stands under the last date. The page may say that title elsewhere.
    """
    closed = [baretexts.ends_over(page, date) or shortened.leads_on(page.words(page.before(date))) for date in dates]
    usual = mark or sum(closed) >= max(FEWEST, MOST * len(dates)) or not behindlast.goes_on(page, dates[-1])
    if not closed[0] or not (usual or behindends.are_told(page, dates)):
        return []
    if not all(any(candidates.mark_of(page, title) == mark for title in titles) for titles in able[1:]):
        return []
    over = pagehead.end(page) + 1
    alike = [title for title in footedtitles.likely(page, over, dates[0]) if candidates.mark_of(page, title) == mark]
    alike = [title for title in alike if page.after(title[-1]) < dates[0]]
    return ([title for title in alike if soletitle.is_named(page, title)] or alike)[-1:]


def _is_over_pager(page: Page, dates: Sequence[int]) -> bool:
    """Return whether the last of several dates stands over what leads to other posts, and a text above the first."""
    below = page.after(feet.behind(page, dates[-1]) - 1)
    words = lists.unmarked(lists.shown(page.lines[below])) if below < len(page.lines) else ""
    return len(dates) >= FEWEST and pagelines.is_furniture(words) and beginnings.has_text(page, 0, dates[0])


def _is_texted(page: Page, able: Sequence[Titles], first: int, dates: Sequence[int], mark: str) -> bool:
    """Return whether a text stands over the first date, be it brief where all titles are headings of one rank."""
    alike = [[one for one in titles if candidates.mark_of(page, one) == mark][:1] for titles in able]
    headed = mark.startswith("#") and all(alike)
    texted = headed and any(map(page.is_prose, range(alike[0][0][-1] + 1, dates[0])))
    texted = texted or beginnings.has_text(page, first, dates[0]) or _is_bare(page, able, first, dates)
    return texted or (all(able) and _are_narrow(page, able, dates))


def _are_narrow(page: Page, able: Sequence[Titles], dates: Sequence[int]) -> bool:
    """Return whether a paragraph of several lines stands under the title over each date, and no line of a page is long.

    A tool wrapped them so.
    """
    if any(len(page.lines[number].words) > FULL for number in page.full):
        return False
    spans = (range(titles[0][-1] + 1, number) for titles, number in zip(able, dates, strict=False))
    return len(dates) >= FEWEST and all(any(_is_wrapped(page, number) for number in span) for span in spans)


def _is_wrapped(page: Page, number: int) -> bool:
    """Return whether a line is of a paragraph of several lines in which a sentence ends, as long as a full line."""
    run = page.run(number, MANY)
    words = " ".join(line.words for line in run)
    return PAIR <= len(run) <= MANY and len(words) >= FULL and behindlast.INNER.search(words) is not None


def _is_bare(page: Page, able: Sequence[Titles], first: int, dates: Sequence[int]) -> bool:
    """Return whether the first post alone has no title, and but a brief text, on a page that its last date ends."""
    told = any(able) and not able[0] and _is_last(page, dates[-1])
    return told and baretexts.found(page, first, dates[0]) >= 0


def _is_last(page: Page, date: int) -> bool:
    """Return whether nothing stands under a date and how its post is filed but the page's own lines, or other posts."""
    below = page.after(feet.behind(page, date) - 1)
    while below < len(page.lines) and beginnings.is_label(page, below):
        below = page.after(page.run(below, FEW)[-1].number if page.wrapped else below)
    words = lists.unmarked(lists.shown(page.lines[below])) if below < len(page.lines) else ""
    return not words or pagelines.is_furniture(words) or announces_others(words) or is_of_page(words)


def _are_sentences(page: Page, dates: Sequence[int]) -> bool:
    """Return whether a sentence says of each post when it appeared, under its text: none stands over one.

    Under each but the last a title stands, and under that a text that has none; that is dated otherwise; over the
    first text two lines, and not only the name of the page over what it says of itself.
    """
    told = len(dates) >= PAIR and all(page.dates[number].form == "sentence" for number in dates)
    if not told or max(page.days, default=0) <= dates[-1]:
        return False
    over = [*takewhile(lambda number: number < dates[0] and not page.is_prose(number), page.full)]
    *above, last = (page.is_prose(page.after(feet.behind(page, number) - 1)) for number in dates)
    return len(over) >= NEAR and last and not any(above) and beginnings.has_text(page, 0, dates[0])
