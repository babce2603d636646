"""Keeps of the starts of a page those of its posts: none of a list of others, no days of a text; labelled, counted."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise, takewhile

import msgspec

from muniment.captures.plain.dates import goingposts
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import endlines, labellinks
from muniment.captures.plain.settled import asides, overtitles, textless
from muniment.captures.plain.starts import behindlast, outweighing, suretitles
from muniment.captures.plain.titles import arrangement, besidetitle, titlelines
from muniment.captures.plain.titles.looks import HASHES, is_of_page
from muniment.captures.words.blogs.furniture import FILED, announces_others
from muniment.captures.words.dates import dated
from muniment.captures.words.page import heading
from muniment.captures.words.page.menus import HOME
from muniment.captures.words.text import lists
from muniment.text import folding

NEAR, BRIEF = 9, 2
"""Lines under the heading of a list of other posts, and lines of a text that such a list shows of each."""
BETWEEN = 3
"""Lines among which the first of a text is."""
CATEGORY = 80
"""Characters of the names of categories."""
TEXT, PAIR = 200, 2
"""Characters of the text of a post over a list of others, and how many of these there are at least."""
ENTRIES = 12
"""Entries of a menu."""


def sifted(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return those of the starts of a page at which its posts begin, with labels above them."""
    found = [] if _are_beneath(page, found) else _dated_once(page, asides.without(page, found))
    kept = list(_of_texts(page, _without_days(page, _without_foot(page, found))))
    if not any(_has_text(page, start) for start in kept):
        return [*found]  # a page of titles alone
    known, kept = frozenset(categories.listed(page)), _without_others(page, kept)
    kept = _answered(page, kept)
    heads = labellinks.heads(page, kept) | overtitles.found(page, kept) | {*_headed(page, kept)}
    filed = [_filed(page, start, known, heads) for start in kept]
    sole = all(start.label < 0 for start in filed[1:]) and _ends_menu(page, filed[0].label, kept[0].first)
    others = [start.label for start in filed[1:]]
    ends = all(map(page.is_entry, others)) or all(_is_led(page, label) for label in others)
    ends = ends and filed[0].label < 0  # lists under the texts above, or words that lead to labels there
    return _counted(page, kept if sole or ends else filed)


def _headed(page: Page, kept: Sequence[Start]) -> list[int]:
    """Return the lines over titles that are labels alone, one of them the category that the page's heading names.

    One stands over the first title too: else they end the texts above.
    """
    heads = {number: said for number in range(kept[0].first) if (said := heading.read(page.lines[number].words))}
    named = frozenset(said.category.casefold() for said in heads.values() if said.category)
    over = [page.before(start.first) for start in kept] if named else []
    told = [one for one in over if one >= 0 and one not in heads and endlines.are_labels(page.lines[one].words, named)]
    return told if told[:1] == over[:1] else []


def _are_beneath(page: Page, found: Sequence[Start]) -> bool:
    """Return whether lines that are but a title and a day each stand under the text of a post: a list of others."""
    if len(found) < PAIR or not all(start.date == start.title[-1] for start in found):
        return False
    below = (number for number in page.full if number > found[0].first and page.is_prose(number))
    return all(number in page.yeared for number in below) and outweighing.text(page, 0, found[0].first) >= TEXT


def _dated_once(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return starts without those of a further day of the post above, which stands right under its title.

    That post is dated as others are, over its title; the further day is written in another way.
    """
    forms = Counter(start.said.form for start in chain)
    again = [
        under
        for above, under in pairwise(chain)
        if page.after(above.last) == under.first == under.date < under.title[0]
        and above.date < above.title[0]
        and forms[above.said.form] > forms[under.said.form] == 1
    ]
    return [start for start in chain if start not in again]


def _has_text(page: Page, start: Start) -> bool:
    """Return whether a text begins right under a title and date, or under what else is said of the post there."""
    place = page.after(start.last)
    for _ in range(BETWEEN):
        if page.is_prose(place):
            return True
        place = page.after(place)
    return False


def _without_others(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the only post of a page without those of a list of others under it: the beginnings of their texts."""
    if len(chain) < 2:
        return [*chain]
    between = reversed(range(chain[0].last + 1, chain[1].first)[-NEAR:])
    said = Counter(page.lines[number].words for number in page.full)
    near = {at: page.lines[at].words for at in takewhile(lambda number: not page.is_prose(number), between)}
    head = next((number for number, words in near.items() if announces_others(words) and said[words] == 1), -1)
    days = [start.date for start in chain]
    if head < 0 or (page.dates.keys() >= {*days} and goingposts.begin(page, head, days[:1], days[1:])):
        return [*chain]
    ends = [*(start.first for start in chain[1:]), len(page.lines)]
    own, *sizes = [_size(page, start.last + 1, end) for start, end in zip(chain, ends, strict=True)]
    alike = len(sizes) == 1 and (own <= sizes[0] or chain[0].mark == chain[1].mark != "")
    return [chain[0]] if max(sizes) <= BRIEF and not alike else [*chain]


def _answered(page: Page, chain: list[Start]) -> list[Start]:
    """Return the posts of a page without related ones, where the heading of comments quotes the title of the first.

    They stand between its text and that heading, and have none themselves (Bricks, Blocksy, Avada set them so).
    """
    head = min((number for number in page.replied if number > chain[0].last), default=-1)
    others = [start for start in chain[1:] if start.first < head]
    if not others or not _quotes(page, head, chain[0]):
        return chain
    ends = [*(one.first for one in others[1:]), head]
    if any(outweighing.text(page, one.last + 1, end) for one, end in zip(others, ends, strict=True)):
        return chain
    first = msgspec.structs.replace(chain[0], beneath=chain[0].beneath or others[0].first)
    return [first, *(start for start in chain[1:] if start not in others)]


def _quotes(page: Page, head: int, start: Start) -> bool:
    """Return whether the few lines from one on, that a tool may have parted, say the title of a post."""
    near = [number for number in page.full if head <= number < head + BETWEEN]
    title, said = (
        "".join(folding.letters(lists.shown(page.lines[one])) for one in part) for part in (start.title, near)
    )
    return len(title) >= NEAR and title in said


def _size(page: Page, first: int, last: int) -> int:
    """Return how many lines of a text stand between two, up to what is of the page or of its readers."""
    own = takewhile(lambda at: at not in page.replied and not is_of_page(page.lines[at].words), range(first, last))
    return sum(map(page.is_prose, own))


def _without_foot(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return starts without the last where its row says once more when, and by whom, the post above it was written.

    No text stands behind it then, as one does under a post of a list that is of the same day as the one above.
    """
    if len(chain) < 2 or any(one.footed or one.date < one.title[-1] for one in chain[-2:]):
        return [*chain]
    titled = chain[-1].said.form == chain[-2].said.form and titlelines.likely(page, chain[-1].title) > 0
    if titled and _has_text(page, chain[-1]):
        return [*chain]
    names = [dated.signer(one.said, page.lines[one.date].text) for one in chain[-2:]]
    again = names[0] == names[1] != "" and dated.is_same(chain[-2].said, chain[-1].said)
    ended = again and chain[-1].date in page.dates and behindlast.ends(page, chain[-1].date)
    return [*chain[:-1]] if ended else [*chain]


def _without_days(page: Page, chain: Sequence[Start]) -> list[Start]:
    """Return the post of a page without the days of its text, each right under a sentence of the day before.

    The first says more than its date; the title of another may be none if it follows right under that.
    """
    if len(chain) < 2 or chain[0].said.pure:
        return [*chain]
    days = all(start.said.pure and start.title[0] < start.date for start in chain[1:])
    told = all(titlelines.likely(page, start.title) < 1 for start in chain[1:])
    told = told or (chain[0].said.author != (0, 0) and page.after(chain[0].last) == chain[1].first)
    return [chain[0]] if days and told else [*chain]


def _of_texts(page: Page, chain: Sequence[Start]) -> Iterable[Start]:
    """Yield starts without those of lists of other posts, which stand right above the title of one of them."""
    bare = textless.among(page, chain)
    known = {start: lists.unmarked(besidetitle.shown(page, start.title[0])) for start in chain}
    often = Counter(known.values())
    for start in chain:
        below = page.after(start.last)
        under = lists.unmarked(besidetitle.shown(page, below)) if below < len(page.lines) else ""
        if not under or often[under] == (under == known[start]) or start in bare:
            yield start


def _filed(page: Page, start: Start, known: Set[str], heads: Set[int]) -> Start:
    """Return a start with the line of its category, where one stands above its title.

    Above that stands the word for it, or the page lists its categories beside its posts (`known`), or it links to them
    (`heads`).
    """
    label = page.before(start.first)
    under = _is_led(page, label)
    told = label >= 0 and start.label < 0 and (under or label in heads or categories.are_known(page, label, known))
    told = told and not _heads_page(page, label, start)
    plain = len(page.lines[label].words) <= CATEGORY and not page.is_prose(label) and label not in page.dates
    short = told and (plain or label in heads)
    return msgspec.structs.replace(start, label=label) if short else start


def _is_led(page: Page, label: int) -> bool:
    """Return whether the word for categories stands over a line, alone."""
    above = page.before(label) if label >= 0 else -1
    return above >= 0 and FILED.fullmatch(page.lines[above].words.strip("#*_ :")) is not None


def _heads_page(page: Page, label: int, start: Start) -> bool:
    """Return whether a line is a heading as high as the title under it, or higher: that of the page."""
    head, title = (HASHES.match(page.lines[number].text) for number in (label, start.title[0]))
    return head is not None and title is not None and len(head[0].strip()) <= len(title[0].strip())


def _ends_menu(page: Page, label: int, title: int) -> bool:
    """Return whether a line ends a menu: listed, or as near the others, up to the first, as they are."""
    listed, entries = arrangement.is_listed(page, label), [label]
    while (above := page.before(entries[-1])) >= 0 and len(entries) < ENTRIES:
        if page.is_entry(above) != listed or not (listed or entries[-1] - above < title - label):
            break
        entries.append(above)
    return any(HOME.fullmatch(lists.unmarked(lists.shown(page.lines[entry]))) for entry in entries[1:])


def _counted(page: Page, chain: list[Start]) -> list[Start]:
    """Return starts, said to be counted where numbers stand before all their titles, from one on."""
    return (
        [msgspec.structs.replace(start, counted=True) for start in chain]
        if suretitles.are_counted(page, chain)
        else chain
    )
