"""Tells which of a page's titles without dates surely begin posts."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import excerptends, ruled, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import chains, underlabels
from muniment.captures.plain.titles import beginnings, candidates, entries, permalinked
from muniment.captures.plain.titles.looks import closes
from muniment.captures.plain.titles.surroundings import heads_others
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.rows import placeline
from muniment.captures.words.text import addresses, lists
from muniment.text import stops
from muniment.text.patterns import late

QUOTED = 10
"""Characters of a title that another line may quote."""
CUT = late(r"[^\W_]\W{0,2}(?:…|\.{3}|\[…\])\W{0,3}(?:[^\W_]+\W{0,3}){0,3}$")
"""The end of a text that a page cuts short, with a button behind it or none."""
POINTED = late(rf"[^\W\d_][”’»\"')\]]?[{stops.ENDS}]\W? »$")
"""The end of a text with an arrow behind it."""
NEAR = 5
"""Lines of a text, and that of its title."""
CLOSE = 100
"""Characters at the end of a text within which that stands."""
PAIR = 2
"""Lines that say a title whose picture does too."""
TOLD = 80
"""Characters of what a page says of itself under its first line."""
LABELS = late(rf"^\S+(?: \S+)?$|^[^{stops.ENDS}]*(?: [/|·•] |, )[^{stops.ENDS}]*$")
"""A label of a word or two, or several."""
FEWEST, MANY = 2, 3
LABEL, SHORT = 2, 30
"""Words and characters of a label between the end of a post and the title of the next."""


def sure(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts without dates: those that follow the end of another post, or whose titles are links or counted."""
    titles = {start.first for start in found}
    labels = [start for start in found if page.after(start.last) in titles and _is_brief(page, start.first)]
    turns, twice = _in_turns(page, sorted(_cut(page))), [*_said_twice(page, found)]
    turns = turns or twice if len(twice) > 1 else turns
    chosen = turns or _filed(page, _sure(page, [start for start in found if start not in labels]))
    chosen = _with_whole(page, chosen, [start for start in found if start not in labels])
    return max(underlabels.found(page), chosen, _placed(page, found), entries.of_list(page, found), key=len)


def _placed(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return starts under which texts begin with where and when they were written, where several do."""
    texts = ((start, page.after(start.last)) for start in found)
    placed = [start for start, below in texts if page.is_prose(below) and placeline.is_placed(page.lines[below].text)]
    return placed if len(placed) >= FEWEST else []


def _with_whole(page: Page, chosen: list[Start], found: Sequence[Start]) -> list[Start]:
    """Return posts all of whose texts a list cuts short, with those behind a post that it shows whole.

    Such a title stands alone between that and the end of a text that is cut.
    """
    cut = _cut(page) if len(chosen) >= MANY else frozenset()
    if not cut:
        return chosen
    more: list[Start] = []
    whole, ends, known = 0, sorted(cut), {start.first for start in chosen}
    others = [one for one in found if one.first not in known]
    for start, after in pairwise(chosen):
        first, last = (bisect_left(others, at, key=lambda one: one.first) for at in (start.last, after.first))
        inner, above = others[first:last], page.before(after.first)
        whole += not inner
        end = ends[bisect_left(ends, start.last)] if len(inner) == 1 and above in cut and above > start.last else 0
        if end > start.last and end > inner[0].last and inner[0].mark == start.mark:
            more += [inner[0]] * page.is_prose(page.before(inner[0].first))
    return sorted([*chosen, *more], key=lambda start: start.first) if len(more) <= whole else chosen


def _sure(page: Page, found: Sequence[Start]) -> list[Start]:
    led = [start for start in found if permalinked.address_of(page.lines[start.title[-1]].text)]
    if len(led) > 1:
        return led
    results = [start for start in found if start.mark[:1].isdigit() and start.mark.endswith("@")]
    if are_counted(page, results):
        return results
    found = [start for start in found if not _answers(page, start, found)]
    cut = _cut(page)
    after = [start for start in found if is_behind(page, start, cut)]
    marks = {start.mark for start in after}
    lead = [start for start in found if start.first < after[0].first and start.mark == after[0].mark] if after else []
    after = [*lead[_tells_of_page(page, lead) :][:1], *after]
    named = [start for start in found if candidates.is_bylined(page, start.title[-1])]
    if len(named) > max(1, len(after)):
        return chains.even(page, named)
    listed = _listed(page, found)
    if len(listed) > max(FEWEST, sum(start not in listed for start in after)):
        return listed
    headed = [start for start in found if start.mark == candidates.HEADED]
    if len(headed) > max(1, sum(start.mark != candidates.HEADED for start in after)):
        return headed
    after = _without_others(page, after)
    linked = [start for start in found if start.mark.endswith("@") and start.mark in marks]
    return [*linked] if len(linked) >= len(after) else chains.even(page, after)


def _tells_of_page(page: Page, lead: Sequence[Start]) -> bool:
    """Return whether but one brief line stands between the first line of a page and the next that may be a title."""
    if len(lead) < PAIR or lead[0].first != page.full[0]:
        return False
    below = page.after(lead[0].last)
    return page.after(below) == lead[1].first and len(page.lines[below].words) <= TOLD


def _said_twice(page: Page, found: Sequence[Start]) -> Iterator[Start]:
    """Yield the titles that their pictures say too, right above or over labels, and nothing else on the page."""
    said = Counter(page.lines[number].words for number in page.full)
    for start in found:
        words, above = page.lines[start.title[0]].words, page.before(start.title[0])
        over = above if above >= 0 and page.lines[above].words == words else page.before(above)
        between = above if over < above else -1
        if above < 0 or over < 0 or page.lines[over].words != words or said[words] != PAIR or len(words) <= QUOTED:
            continue
        if between < 0 or LABELS.search(page.lines[between].words):
            yield msgspec.structs.replace(start, lead=over, label=between)


def _without_others(page: Page, after: Sequence[Start]) -> list[Start]:
    """Return starts without one that is marked as no other and stands under the heading of a list of other posts."""
    marks = Counter(start.mark for start in after)
    heads = [heads_others(page, page.before(start.first)) for start in after]
    return [start for start, head in zip(after, heads, strict=True) if not (head and marks[start.mark] == 1)]


def _listed(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the titles that are headings and links alike, above which no text stands: a list of posts."""
    marks = Counter(start.mark for start in found if start.mark[:1] == "#" and start.mark.endswith("@"))
    usual = marks.most_common(1)[0][0] if marks else ""
    listed = [start for start in found if start.mark == usual and usual]
    return [] if not listed or beginnings.has_text(page, 0, listed[0].first) else listed


def _answers(page: Page, start: Start, found: Sequence[Start]) -> bool:
    """Return whether a title is a button, which stands there more than once, or quotes a line above it."""
    words = page.lines[start.title[0]].words
    if sum(page.lines[other.title[0]].words == words for other in found) > 1:
        return True
    words = addresses.bare(words)
    above = (page.lines[number].words.strip("#*_ ") for number in page.full if number < start.first)
    return bool(re.search(r"\d", words)) and any(len(line) > QUOTED and line in words for line in above)


def is_behind(page: Page, start: Start, cut: Set[int] = frozenset()) -> bool:
    """Return whether a title follows the end of another post; a rule or a label may stand between, as a category."""
    label = _label(page, start, cut)
    return _follows(page, label if label >= 0 else start.first, cut)


def _follows(page: Page, number: int, cut: Set[int]) -> bool:
    """Return whether a line stands under the last of a post, or under a rule under that."""
    above = ruled.before(page, number)
    return above >= 0 and _ends(page, above, cut)


def _label(page: Page, start: Start, cut: Set[int]) -> int:
    """Return the short line over a title that ends no other post; -1 where there is none."""
    above = page.before(start.first)
    if above < 0 or _ends(page, above, cut):
        return -1
    return above if _is_brief(page, above) else -1


def _is_brief(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return len(words.split()) <= LABEL and len(words) <= SHORT and re.search(r"\w", words) is not None


def _filed(page: Page, chosen: Sequence[Start]) -> list[Start]:
    """Return starts with the labels over their titles, where all but the first have one and follow another post."""
    cut = _cut(page)
    labels = [_label(page, start, cut) for start in chosen]
    if len(chosen) < FEWEST or not all(label >= 0 and _follows(page, label, cut) for label in labels[1:]):
        return [*chosen]
    return [msgspec.structs.replace(start, label=label) for start, label in zip(chosen, labels, strict=True)]


def _ends(page: Page, number: int, cut: Set[int]) -> bool:
    return number in cut or closes(page, number)


def _cut(page: Page) -> Set[int]:
    """Return the last lines of texts that a page cuts short, where there are several."""
    found = {number for place, number in enumerate(page.full) if _is_cut(page, place, page.lines[number].words)}
    if len(found) < FEWEST and not page.dates:
        more = {words for words in shortened.again(page.lines, dated=False) if not is_button(words)}
        found = {number for number in page.full if shortened.ends_so(page.lines[number].words, more)}
    return found if len(found) >= FEWEST else frozenset()


def _in_turns(page: Page, cut: Sequence[int]) -> list[Start]:
    """Return the lines over texts that are all cut short in a paragraph, one over each: titles, whatever they say."""
    over = [page.before(number) for number in cut]
    whole = (
        len(over) >= MANY
        and over[0] >= 0
        and all(page.before(title) == text for text, title in zip(cut, over[1:], strict=False))
    )
    able = whole and page.dates.keys().isdisjoint(over)
    able = able and all(len(page.lines[number].words) <= CLOSE and not page.may_go_on(number) for number in over)
    return [candidates.alone(page, (number,)) for number in over] if able else []


@lru_cache(maxsize=512)
def _is_left_off(words: str) -> bool:
    """Return whether a line ends in dots, or a button, whatever stands above it."""
    last = words[-CLOSE:]
    pointed = POINTED.search(last) is not None and "«" not in words
    return pointed or CUT.search(last) is not None or shortened.leads_off(words)


def _is_cut(page: Page, place: int, words: str) -> bool:
    """Return whether a line ends in dots, a few words behind them, such as a button; or a title that stands near above.

    An arrow alone may end it, where it opens no quotation.
    """
    if _is_left_off(words):
        return True
    able = any(dots in words[-2 * CLOSE :] for dots in excerptends.DOTS)
    near = page.full[max(0, place - NEAR) : place] if able else ()
    return any(len(page.lines[above].words) > QUOTED and words.endswith(page.lines[above].words) for above in near)


def are_counted(page: Page, chain: Sequence[Start]) -> bool:
    """Return whether numbers stand before all titles, from one on."""
    marks = [lists.MARK.match(page.lines[start.title[0]].text) for start in chain]
    numbers = [int(mark["number"] or 0) if mark else 0 for mark in marks]
    return len(chain) > 1 and numbers == [*range(1, len(chain) + 1)]
