"""Finds the titles of posts whose dates stand under their texts: above each text, and alike from post to post."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from muniment.captures.plain.dates import headrows
from muniment.captures.plain.page import categories, prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Titles
from muniment.captures.plain.starts import baretexts, behindends, firsttitle, signerlines, stackedlabels
from muniment.captures.plain.titles import arrangement, beginnings, candidates, permalinked, titlelines, worths
from muniment.captures.plain.titles.looks import HASHES, is_of_page
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.text import dayforms, days
from muniment.text.folding import lower
from muniment.text.patterns import late

FULL = 55
"""Characters of a line of text."""
PICTURE = late(r"!?\[[^\[\]]{0,80}\](?:\([^()\s]*\))?")
"""What a tool puts in the place of a picture."""
DRAWN = late(r"\[[^\s\[\]]{0,40}\]")
"""What a text browser puts there."""
COUNTED = late(r"\(?\d+\)? [^\W\d_]+")
"""A number of something, such as of comments."""
FEEDS = late(r"#?\[\d+\]")
"""What stands before each feed that a page has."""
CLOUD = late(r"\s*(?:\[\d+\][^\[\]]{1,40}){2,}")
"""Links with numbers alone, as a cloud of labels has them."""
LINKED = "@0"
"""How titles are marked that stand at the margin, as lynx sets headings (candidates.mark_of), and are links."""
LONGEST = 40
"""Characters of a line that says how many comments there are, or asks for one."""
LEADING = 2
"""Words that a label begins with."""
MOST = 0.75
"""Of dates that stand under texts so many must have a title above."""


def able(page: Page, ends: Sequence[int], dates: Sequence[int]) -> list[Titles]:
    """Return the lines that may be the title of the post over each date; none at all where few dates have any."""
    parts = [*zip(ends, dates, strict=False)]
    site = _site(page)
    found = [
        _told(page, *between)
        or [title for title in _titles(page, *between) if lists.NUMBERED.sub("", _words(page, title)) not in site]
        for between in parts
    ]
    filed = categories.labelled(page)
    found = [[title for title in titles if title[0] not in filed] or titles for titles in found]
    found = stackedlabels.apart(page, found)
    counted = [[title for title in likely(page, *between) if _counted(page, title)] for between in parts]
    found = behindends.named(page, parts, counted if all(counted) else signerlines.without(page, found))
    labels = _labels(page, found)
    able = stackedlabels.without(page, _unlike(page, found, labels, [page.dates[date].iso for date in dates]))
    return _with_bare(page, parts, able, labels)


def _with_bare(page: Page, parts: list[tuple[int, int]], able: list[Titles], labels: Container[str]) -> list[Titles]:
    """Return what may be titles, none for posts that have but a text; none at all where few of the others have any."""
    bare = [not titles and baretexts.found(page, *part) >= 0 for titles, part in zip(able, parts, strict=True)]
    if sum(map(bool, able)) < max(MOST * (len(parts) - sum(bare)), LEADING * sum(bare)):
        return []
    told = zip(able, parts, bare, strict=True)
    return [titles or ([] if none else _first(page, *part, labels)) for titles, part, none in told]


def _counted(page: Page, title: Sequence[int]) -> bool:
    """Return whether the line under a title says how many comments there are, or asks for one; no date is under it."""
    below = page.after(title[-1])
    words = lists.shown(page.lines[below]) if below < len(page.lines) and page.after(below) not in page.dates else ""
    counted = besidedates.counts(words.removeprefix("with "))
    return len(words) <= LONGEST and bool(COMMENT_SIGNS.within(lower(words))) and counted


def _told(page: Page, first: int, last: int) -> Titles:
    """Return the title that leads where the date under its text does; none where none does."""
    number = permalinked.title_of(page, range(first, last), last)
    return [titlelines.below(page, number)] if number >= 0 else []


def likeliest(page: Page, titles: Titles, usual: str, ends: Sequence[int], able: Sequence[Titles]) -> Titles:
    """Return those of a post's lines that are most like the titles of the others."""
    whole = [title for title in titles if not _is_cut(page, title)] or titles
    named = [title for title in whole if _is_named(page, title) and not page.is_entry(title[0])]
    if len(able) == len({_words(page, title) for title in named}) == 1:
        return named[:1]  # it may stand again, as what is said of a picture
    alike = [title for title in whole if candidates.mark_of(page, title) == usual]
    alike = [title for title in alike if _is_named(page, title)] or alike
    if titles is able[0]:  # above the first post stands the head of the page
        alike, sure = firsttitle.behind_menus(page, alike)
        if sure and _under(page, alike) and firsttitle.is_over_heading(page, *alike[:2]):
            return alike
        alike = firsttitle.under_heading(page, alike)
        heads = {title[0] for title in alike}
        alike = [title for title in alike if _leads(page, page.after(title[-1]), heads)] or alike
        begun = {_begins(page, others[0]) for others in able[1:] if others} - {""}
        alike = [title for title in alike if {_begins(page, title)} == begun] or alike  # of the same series
        alike = alike[_under(page, alike) and _are_labelled(page, ends[1:], able[1:]) :]
        return [firsttitle.behind_label(page, title, able[1:]) for title in alike]
    return alike


def _is_cut(page: Page, title: Sequence[int]) -> bool:
    """Return whether a line is the beginning of a text, cut short by dots, and the way to its rest is under it."""
    below = page.after(title[-1])
    return page.words(title[-1]).endswith(("…", "...")) and shortened.leads_on(page.words(below))


def _leads(page: Page, below: int, heads: Container[int]) -> bool:
    """Return whether a text begins at the line below a title, or behind one that counts its comments or minutes."""
    words = page.words(below)
    below = page.after(below) if words and (is_of_page(words) or bylines.is_length(words)) else below
    text = page.is_prose(below) and below not in heads and not _is_named(page, (below,))
    return text or beginnings.begins_letter(page, below)


def _site(page: Page) -> Container[str]:
    """Return how a blog is called by what lynx says of its feeds above a page: '#[1]The Bell » Feed'."""
    head = page.lines[page.full[0]].words if page.full else ""
    parts = FEEDS.split(head) if head.startswith("#[") else ()
    return {name for part in parts if (name := part.rpartition(" » ")[0].strip())}


def _words(page: Page, title: Sequence[int]) -> str:
    return lists.unmarked(addresses.bare(page.lines[title[0]].text))


def _is_named(page: Page, title: Sequence[int]) -> bool:
    return _words(page, title) in page.named


def _are_labelled(page: Page, ends: Sequence[int], able: Sequence[Sequence[tuple[int, ...]]]) -> bool:
    """Return whether between the end of each post and the title of the next a line stands, such as its category."""
    above = [page.before(titles[0][0]) for titles in able if titles]
    return bool(above) and all(first <= line for first, line in zip(ends, above, strict=False))


def _under(page: Page, titles: Sequence[tuple[int, ...]]) -> bool:
    """Return whether the second of these lines stands right under the first."""
    return len(titles) > 1 and page.after(titles[0][-1]) == titles[1][0]


def _first(page: Page, first: int, last: int, labels: Container[str]) -> Titles:
    """Return the first line between two that may be the title of a post without a text: one of a picture alone."""
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, last)] if first else ():
        title = titlelines.below(page, number)
        if not beginnings.is_label(page, number) and _begins(page, title) not in labels:
            able = not page.is_prose(number) and not arrangement.is_listed(page, number)
            apart = page.lines[number - 1].blank and page.lines[title[-1] + 1].blank
            least = 0 if apart and page.is_prose(below := page.after(title[-1])) and below < last else 2
            return [title] if able and titlelines.likely(page, title) >= least else _alone(page, first, last)
    return []


def _alone(page: Page, first: int, last: int) -> Titles:
    """Return the only line between two that looks like a title, where no text stands under it."""
    found = [*likely(page, first, last)]
    told = len(found) == 1 and not any(map(page.is_prose, range(found[0][-1] + 1, last)))
    return found if told else []


def _unlike(page: Page, able: Sequence[Titles], labels: Container[str], isos: Sequence[str]) -> list[Titles]:
    """Return the lines that may be titles without labels, and those that other posts have too where others are left.

    One that stands first over one text alone is its title, which other posts may name. Two posts of one day (`isos`)
    may be one, which the page holds twice.
    """
    named = {(page.lines[title[0]].words, day) for titles, day in zip(able, isos, strict=False) for title in titles}
    said = Counter(words for words, _ in named)
    first = Counter(page.lines[titles[0][0]].words for titles in able if titles)
    kept = [[title for title in titles if _begins(page, title) not in labels] for titles in able]
    return [
        [
            title
            for title in titles
            if said[words := page.lines[title[0]].words] == 1 or (title == titles[0] and first[words] == 1)
        ]
        or titles
        for titles in kept
    ]


def _labels(page: Page, able: Sequence[Titles]) -> frozenset[str]:
    """Return how the first line behind the ends of nearly all posts begins: no titles do so alike, but of a series."""
    first = [titles[0] for titles in able[1:] if titles]
    begun = Counter(_begins(page, title) for title in first)
    told = [day.iso for title in first if (day := days.first(f"{page.lines[title[0]].words} {dayforms.LEAP}"))]
    if len(first) == len(set(told)):  # each says another day
        return frozenset()
    lines = [page.lines[title[0]].words for title in first]
    often = (words for words, count in begun.items() if words and 1 < count >= MOST * begun.total())
    return frozenset(words for words in often if not worths.tell(lines, words))


def _begins(page: Page, title: Sequence[int]) -> str:
    """Return the first words of a title, which labels share; empty where it has few, or is marked as a heading."""
    words = [] if HASHES.match(page.lines[title[0]].text) else page.lines[title[0]].words.split()
    return " ".join(words[:LEADING]) if len(words) > LEADING else ""


def _titles(page: Page, first: int, last: int) -> Iterator[tuple[int, ...]]:
    """Yield the lines between two that may be the title of a text under them."""
    for title in likely(page, first, last):
        below = page.after(headrows.end(page, title[-1]))
        below = page.after(below) if below < len(page.lines) and PICTURE.fullmatch(page.lines[below].words) else below
        near = page.is_prose(below) or page.is_prose(page.after(below))  # a caption may stand between
        near = near and (below < last or not page.is_prose(title[-1]))
        above = page.before(title[0])
        behind = above < first or is_of_page(page.words(above)) or pagelines.is_drawn(page.words(above))
        near = near or (behind and firsttitle.opens(page, below) and beginnings.has_text(page, below, last))
        if (near or beginnings.begins_letter(page, below)) and not beginnings.begins_inner(page, title[0]):
            yield title


def likely(page: Page, first: int, last: int) -> Iterator[tuple[int, ...]]:
    """Yield the lines between two that look like titles."""
    for number in page.full[bisect_left(page.full, first) : bisect_left(page.full, last)]:
        title = titlelines.below(page, number)
        inner = beginnings.is_label(page, number) or arrangement.is_listed(page, number)
        inner = inner or bool(COUNTED.fullmatch(words := page.lines[number].words) or LABELLING.fullmatch(words))
        inner = inner or DRAWN.fullmatch(words) is not None
        inner = inner or bylines.leads(words)
        inner = inner or (page.numbered and CLOUD.fullmatch(page.lines[number].text) is not None)
        inner = inner or firsttitle.is_in_form(page, number)
        full = page.may_go_on(title[-1]) and prose.width(page.lines[title[-1]].words) >= FULL  # a tool wrapped it
        inner = inner or (full and not candidates.is_further_in(page, title[-1])) or number in page.dated
        linked = page.numbered and candidates.mark_of(page, title) == LINKED  # a link at the margin
        least = 0 if linked else 2 - titlelines.is_small(page, number)
        worth = -1 if inner or titlelines.is_note(page, title[0]) else titlelines.likely(page, title)
        if worth >= least or (worth >= 0 and titlelines.opens_text(page, title)):
            yield title
