"""Days on which a post changed, as words before them say, beside the one on which it appeared: 'Updated: 20 May'.

Also days that a page shows where a post appeared, and states for machines as another's: a change (Yoast), a card.
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import plugins
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import bylines
from muniment.text import days
from muniment.text.days import Day
from muniment.text.patterns import late

PARTED = late(r"[|·•–—/(,;]")
"""What parts the words before a day from others."""
LONG = 200
"""Characters of a text that is more than a line about a post."""
NEAR = 400
"""Characters of the page between two days that are said of one post."""
DAY = len("2020-01-01")
LABELLED = late(rf"\W*{bylines.DONE}\b", re.IGNORECASE)
"""How a line begins that says of a post when it appeared."""
APART = datetime.timedelta(days=1)
"""Between two days that are one in another time zone."""


class Changes(NamedTuple):
    """What says of a post when it changed."""

    texts: frozenset[int] = frozenset()
    """Where the texts begin that say nothing else."""
    orders: frozenset[int] = frozenset()
    """The elements that hold such texts alone, by their order."""
    words: tuple[str, ...] = ()
    """The days as they are written."""


NONE = Changes()


def find(own: Sequence[Element], seen: Sighted, address: str = "") -> Changes:
    """Return what the elements of a post say of when it changed, where another day stands near each of them.

    Or where its `address` has an earlier day.
    """
    told = list(_told(_texts(own, seen)))
    shown = {text.start for text, _, changed in told if not changed}
    able = [
        (text, day, changed)
        for text, day, changed in told
        if changed and ((len(address) == DAY and address < day.iso) or _is_near(text, shown))
    ]
    if not able:
        return NONE
    texts = frozenset(text.start for text, _, _ in able) - shown
    orders = frozenset(element.order for element in own if texts and _holds_alone(element, texts))
    return Changes(texts, orders, tuple(text.shown[day.start : day.end] for text, day, _ in able))


def _is_near(text: Text, shown: Set[int]) -> bool:
    return any(abs(text.start - start) < NEAR for start in shown)


def within(change: Element) -> set[int]:
    """Return the elements in one that is there for a change, by their order, which say nothing but when that was.

    A word for a change leads to all days in them, or they state it.
    """
    told = list(_told(iter(change.texts())))
    others = {text.start for text, _, changed in told if not changed}
    texts = {text.start for text, _, changed in told if changed} - others
    inner = [one for one in change.walk() if one is not change]
    stated = {one.order for one in inner if one.mentions("item") and "dateModified" in one.get("itemprop").split()}
    return stated | {one.order for one in inner if _says_days(one, texts, others)}


def _says_days(element: Element, texts: Set[int], others: Set[int]) -> bool:
    """Return whether an element holds some of the texts, and none of the others."""
    held = {text.start for text in element.texts()}
    return not held.isdisjoint(texts) and held.isdisjoint(others)


def says(own: Sequence[Element], seen: Sighted) -> bool:
    """Return whether words or a plugin say of a post that it changed on a day, whatever else is said of it."""
    return any(map(plugins.says_change, own)) or any(changed for _, _, changed in _told(_texts(own, seen)))


def _texts(own: Sequence[Element], seen: Sighted) -> Iterator[Text]:
    """Yield the short texts of elements that are not of a post's text, each once, in their order."""
    places = {id(text): text for one in own if one.order not in seen.within for text in one.children if _is_short(text)}
    yield from sorted((text for text in places.values() if isinstance(text, Text)), key=lambda text: text.start)


def _is_short(node: Element | Text) -> bool:
    return isinstance(node, Text) and 0 < len(node.shown.strip()) < LONG


def _told(texts: Iterator[Text]) -> Iterator[tuple[Text, Day, bool]]:
    """Yield the days in texts, each with its text and whether words before it say that the post changed then."""
    before = ""
    for text in texts:
        end = 0
        for day in days.find(text.shown):
            label = text.shown[end : day.start].strip() or ("" if end else before)
            yield text, day, _says_changed(label)
            end = day.end
        before = text.shown[end:].strip()


def _says_changed(label: str) -> bool:
    last = PARTED.split(label)[-1].strip()
    found = CHANGED.match(f"{last}0") if last else None
    return found is not None and found.end() == len(last)


def _holds_alone(element: Element, texts: frozenset[int]) -> bool:
    """Return whether all that an element says is in such texts, or in words before them."""
    told = [text for text in element.texts() if text.shown.strip()] if element.says_less(LONG) else []
    days_alone = all(text.start in texts or not days.first(text.shown) for text in told)
    return days_alone and any(text.start in texts for text in told) and len(told) <= len(("words", "a day"))


def without(words: str) -> str:
    """Return words without the days on which a post changed, and what says so before each; all where no other is."""
    found = list(days.find(words))
    parts, end, kept = [], 0, 0
    for day in found:
        label = words[end : day.start]
        if _says_changed(label.strip()):
            last = max((place.end() for place in PARTED.finditer(label)), default=0)
            parts.append(label[:last])
        else:
            parts.append(words[end : day.end])
            kept += 1
        end = day.end
    return "".join([*parts, words[end:]]).strip(" |·•–—/,;") if 0 < kept < len(found) else words


def stated_first(shown: str, appeared: Iterable[str], changed: Iterable[str]) -> str:
    """Return when a post appeared by what is stated of it, where the day shown is one on which it changed, and later.

    All are dates; empty where they tell nothing, or the two may be one day.
    """
    if len(shown) < DAY or not any(stamp[:DAY] == shown[:DAY] for stamp in changed):
        return ""
    return next((stamp for stamp in _days(appeared) if _day(shown) - _day(stamp) > APART), "")


def stated_other(shown: str, appeared: Iterable[str]) -> str:
    """Return when a post appeared by what is stated of it, where a day shown behind its text is far from all that."""
    stated = [*_days(appeared)] if len(shown) >= DAY else []
    return stated[0] if stated and all(abs(_day(shown) - _day(stamp)) > APART for stamp in stated) else ""


def is_labelled(words: str) -> bool:
    """Return whether a line begins with a word that says what its day is of: 'Posted by Ann Roe on 3 May 2013'."""
    return LABELLED.match(words) is not None


def _days(stamps: Iterable[str]) -> Iterator[str]:
    return (stamp for stamp in stamps if len(stamp) >= DAY)


def _day(stamp: str) -> datetime.date:
    return datetime.date.fromisoformat(stamp[:DAY])
