"""The day of a post as its page shows it: in what is there for it, or in a line that dates."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import changelines, dateparts, daylines
from muniment.captures.web.dates.ordering import Order
from muniment.captures.web.found import pagemarks, plugins, unmarked
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import HEADINGS
from muniment.captures.words.rows import dateline
from muniment.text import days

BRIEF, SHORT, LONG = 24, 100, 400
LINES = frozenset({"p", "small", "div", "span", "li", "time", "abbr", "label"})
AROUND = frozenset({"footer", "header", "em", "i", "td", "dd", *HEADINGS})
"""Elements that may hold a date among other things, if they are short and no part of the text."""


def read(own: Sequence[Element], seen: Sighted, order: Order) -> str:
    """Return the date in the words of an element that is there for it, or of a line that dates.

    One above the text goes before what stands behind it, where posts that a page leads to have their days.
    """
    own = _unsaid(own, seen)
    further = [*_further(own, seen)]
    own = [e for e in own if not any(one.holds(e) for one in further)]
    above = [e for e in own if e.stop < seen.content.order]
    told = chain(_marked(above, seen, order), _dating(above, seen, order))
    return next(told, "") or _anywhere(own, seen, order) or next(_yearless(above, seen, order), "")


def _anywhere(own: Sequence[Element], seen: Sighted, order: Order) -> str:
    """Return the date that elements of a post or ends of its text say, as far down as they stand."""
    near = list(takewhile(lambda one: one.name not in HEADINGS, (e for e in own if e.order > seen.content.stop)))
    told = chain(_first(near, seen, order), _marked(own, seen, order), _dating(own, seen, order), _within(seen, order))
    if said := next(told, ""):
        return said
    found = (day for words in _whole(own, seen, order) if (day := days.first(words)) and day.is_day)
    return next(map(order.iso, found), "")


def _first(near: Sequence[Element], seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the date of the first element right behind a text that is there for one, or is a line that dates."""
    for element in near:
        yield from _marked([element], seen, order)
        yield from _dating([element], seen, order)


def _marked(own: Sequence[Element], seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the dates in elements of a post that are there for them."""
    for element in (e for e in own if is_marked(e) and e.order not in seen.within and not e.holds(seen.content)):
        found = dateparts.read(element, order.own) or order.day(_words(element, seen.title, order.changes))
        yield from [found] if found else []


def _dating(own: Sequence[Element], seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the dates of short lines among elements of a post, outside of its text, then of parts of longer ones."""
    short = (e for e in own if e.name in LINES and e.order not in seen.within and e.says_less(SHORT))
    lines = [_words(e, seen.title, order.changes) for e in short]
    parts = [part.strip() for words in _whole(own, seen, order) for part in re.split(r"\s[|·•–—-]\s", words)]
    read = (order.iso(line) for words in (*lines, *parts) if (line := dateline.read(words)))
    yield from (date for date in read if len(date) >= max(1, len(order.own)))


def _yearless(above: Sequence[Element], seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the dates of lines above a text that are a day without its year, which an address or archive has."""
    for line in (e for e in above if order.own and e.name in LINES and e.says_less(BRIEF)):
        yield from [date for date in [order.of_period(line.words)] if date and line.order not in seen.within]


def _whole(own: Sequence[Element], seen: Sighted, order: Order) -> list[str]:
    """Return the words of elements that may hold a date among other things, and no list of other posts."""
    orders = {e.order for e in own}
    beside = [e for e in own if e.order not in seen.within and not e.holds(seen.content)]
    feet = {e.order for e in beside if e.name == "footer" or pagemarks.is_around(e.classes)}
    whole = (e for e in beside if e.name in (LINES | AROUND) and e.says_less(LONG if e.order in feet else 2 * SHORT))
    alone = (e for e in whole if all(inner.order in orders for inner in e.walk()))
    return [_words(e, seen.title, order.changes) for e in alone]


def is_marked(element: Element) -> bool:
    """Return whether an element is there for a date."""
    return element.name == "time" or pagemarks.is_date(element.classes)


def is_change(element: Element) -> bool:
    """Return whether an element says when a post changed: many themes call the date of a post `updated` too."""
    named = "updated" in element.classes and not pagemarks.is_date(element.classes)
    return plugins.says_change(element) or (named and "pubdate" not in element.attributes)


def _further(own: Sequence[Element], seen: Sighted) -> Iterator[Element]:
    """Yield the headings of further reading behind a text, and the card around each that leads on."""
    behind = [e for e in own if e.order > seen.content.stop]
    for head in (one for one in behind if one.name in HEADINGS):
        yield head
        around = (e for e in reversed(behind) if e.order < head.order and e.holds(head) and e.words != head.words)
        yield from [card for card in islice(around, unmarked.leads(head)) if card.says_less(LONG)]


def _unsaid(own: Sequence[Element], seen: Sighted) -> list[Element]:
    """Return the elements of a post without its title, and what says when it changed, or says that in such a one."""
    changed = {order for e in own if plugins.says_change(e) for order in changelines.within(e)}
    title = {one.order for one in seen.title.walk()}  # it is without the day that its heading sets apart
    return [e for e in own if not (e.order in changed or is_change(e) or e.order in title)]


def _within(seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the date in the first or last line of a text, if the post's address has no other.

    Dates between these head parts of a text.
    """
    places = [text.start for text in seen.content.texts() if text.shown.strip()]
    for line in (e for e in seen.content.walk() if places and e.name in LINES - {"label"} and e.order in seen.within):
        ends = line.start <= places[0] < line.end or line.start <= places[-1] < line.end
        words = _words(line, seen.title) if ends and line.says_less(SHORT) else ""
        date = order.iso(said) if (said := dateline.read(words)) else order.of_period(words)
        yield from [date] if date and date.startswith(order.own) else []
    if places and (told := daylines.begun(seen.content)) and (date := order.iso(told)).startswith(order.own):
        yield date


def _words(element: Element, title: Element, changes: changelines.Changes = changelines.NONE) -> str:
    """Return the words of an element without those that say when a post changed, and without its title."""
    words = _unchanged(element, title, changes.texts)
    return changelines.without(words) if changes.words else words


def _unchanged(element: Element, title: Element, texts: frozenset[int]) -> str:
    others = [e for e in element.walk() if e is title or (not e.is_bare and is_change(e))]
    if not (others or texts):
        words = element.words
        return element.parted if days.may(words) else words  # a time may stand right before the next block
    left = {id(text) for other in others for text in other.texts()}
    told = (text for text in element.texts() if id(text) not in left and text.start not in texts)
    return " ".join(" ".join(text.shown for text in told).split())
