"""Dates of a post on a web page: what its markup states, else what its date line says."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import changelines, dateparts, daylines, daytimes, headers, metadates
from muniment.captures.web.dates.moments import Clock, is_day
from muniment.captures.web.dates.ordering import Order
from muniment.captures.web.dates.timedbylines import clock
from muniment.captures.web.found import pagemarks, plugins, unmarked
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import HEADINGS
from muniment.captures.words.rows import dateline
from muniment.text import days, machinedates
from muniment.text.patterns import late

SHORT, LONG = 100, 400
LINES = frozenset({"p", "small", "div", "span", "li", "time", "abbr", "label"})
AROUND = frozenset({"footer", "header", "em", "i", "td", "dd", *HEADINGS})
"""Elements that may hold a date among other things, if they are short and no part of the text."""
DAY = len("2020-01-01")
STATED = {"datePublished": "published", "dateCreated": "published", "dateModified": "updated"}
"""Properties of schema.org that say when a post appeared or changed."""
FULL = late(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
Dates = tuple[str, str, str]


def read(root: Element, seen: Sighted, posts: Sequence[Sighted], told: Clock, banner: Sequence[Element] = ()) -> Dates:
    """Return when a post appeared and when it changed, and when it did if its month stands first; empty where unsaid.

    `posts`: all of its page; `told`: the blog's time zone, and the day or month in its address; `banner`: see headers.
    """
    own = [*seen.own(), *headers.above(seen, root), *banner]
    quoted = {e.order for one in own if one.name == "blockquote" and one.order in seen.within for e in one.walk()}
    order = Order(root, told.own, changelines.find(own, seen))
    every, own = own, [e for e in own if e.order not in order.changes.orders and not daylines.is_choice(e, seen)]
    stamps = list(_stamps([e for e in own if e.order not in quoted] if quoted else own, told))
    updated, appeared = (next((stamp for of, stamp in stamps if of == kind), "") for kind in ("updated", "published"))
    updated = updated or next(_changed(every, order, told), "")
    found = _above(root, seen, posts, order, appeared or _written(own, seen, order))
    if not found and len(posts) == 1:
        found = next((stamp for kind, stamp in _stamps(headers.only(root), told) if kind == "published"), "")
    page = [*metadates.appeared(root, seen, told)] if len(posts) == 1 else []
    found = found if found or page or len(posts) > 1 else daylines.led(root, seen)
    if page and not appeared and (first := changelines.stated_first(found, page, metadates.changes(root, seen))):
        found, updated = first, updated or found
    found = (_behind(own, seen, order, page) if page and not appeared else "") or found
    if not found and (sole := _sole(own, seen, order, updated)).startswith(told.own):
        found, updated = sole, "" if sole else updated
    date = _finer(found, [*(daytimes.told(own, seen, found) if len(found) == DAY else ()), *page])
    updated = updated or next(metadates.changed(root, seen, told, date) if len(posts) == 1 else iter(()), "")
    return date, updated, order.unsure.get(date, "")


def _behind(own: Sequence[Element], seen: Sighted, order: Order, page: Sequence[str]) -> str:
    """Return when a page states that its post appeared, where nothing above the text says when, and a far day behind.

    That is a card's that leads to another post.
    """
    behind = [e for e in own if e.order > seen.content.stop]
    sure = any(_is_marked(e) or (e.says_less(SHORT) and changelines.is_labelled(e.words)) for e in behind)
    if sure or _written([e for e in own if e.stop < seen.content.order], seen, order):
        return ""
    return changelines.stated_other(_written(behind, seen, order), page)


def _is_marked(element: Element) -> bool:
    return element.name == "time" or pagemarks.is_date(element.classes)


def _above(root: Element, seen: Sighted, posts: Sequence[Sighted], order: Order, found: str) -> str:
    """Return the date that was found in a post, or the day above all posts of one where that says more."""
    above = "" if found[DAY - 1 :] else daylines.above(root, seen, [other.post for other in posts], order.brief)
    return above if above.startswith(found) and order.may_be(above) else found


def _sole(own: Sequence[Element], seen: Sighted, order: Order, updated: str) -> str:
    """Return the one date that a theme shows of a post, which many call that of a change (hAtom); empty where it is."""
    if changelines.says(own, seen):
        return ""
    return updated or next((day for e in own if _is_change(e) and (day := order.day(e.words))), "")


def elements(seen: Sighted) -> Iterator[Element]:
    """Yield the elements of a post that are there to say when it appeared."""
    for element in seen.own():
        if _is_marked(element) or plugins.says_change(element):
            yield element


def _stamps(own: Sequence[Element], told: Clock) -> Iterator[tuple[str, str]]:
    """Yield the dates that elements state; what people see has the last word on the day."""
    change = range(0)
    for element in own:
        if element.is_bare:
            continue
        if plugins.says_change(element):
            change = range(element.order, element.stop + 1)
        properties = element.get("itemprop").split() if element.mentions("item") else ()  # React writes itemProp
        kinds = [STATED[name] for name in properties if name in STATED]
        written = _property(element) if kinds else _stated(element)
        if written and (stamp := machinedates.local(written)):
            kind = "updated" if element.order in change or _is_change(element) else "published"
            yield next(iter(kinds), kind), _seen(stamp, written, element.words, told)


def _is_change(element: Element) -> bool:
    """Return whether an element says when a post changed: many themes call the date of a post `updated` too."""
    named = "updated" in element.classes and not pagemarks.is_date(element.classes)
    return plugins.says_change(element) or (named and "pubdate" not in element.attributes)


def _changed(own: Sequence[Element], order: Order, told: Clock) -> Iterator[str]:
    """Yield the days on which a post changed, as lines in words say, and what they hold states."""
    yield from (stamp for _, stamp in _stamps([e for e in own if e.order in order.changes.orders], told))
    lines = [element.words for element in own if plugins.says_change(element)]
    lines += order.changes.words
    yield from (day for words in lines if len(day := order.day(words)) >= DAY)


def _property(element: Element) -> str:
    """Return what an element that is a property of schema.org says: in an attribute, else in its words."""
    written = element.get("content") or element.get("datetime") or _stated(element) or _stated_within(element)
    if element.name == "meta" or written:
        return written
    words = element.words
    day = days.first(words) if element.says_less(SHORT) else None
    return words if FULL.match(words) else day.iso if day is not None and day.is_day else ""


def _stated_within(element: Element) -> str:
    """Return the date that the only `time` in an element states, where no other words stand in it."""
    inner = [one for one in element.walk() if one.name == "time" and one is not element]
    return _stated(inner[0]) if len(inner) == 1 and inner[0].words == element.words else ""


def _stated(element: Element) -> str:
    """Return the date that an element states in an attribute: any `time` or `abbr`, others where they show it too."""
    if element.name in ("time", "abbr"):
        return element.get("datetime") or element.get("title")
    if _is_change(element) and FULL.match(element.words):
        return element.words
    title = element.get("title") if element.name == "span" else ""
    return title if FULL.match(title) and days.first(element.words) else ""


def _seen(stamp: str, written: str, words: str, told: Clock) -> str:
    """Return a stamp; its day and the time that people see where its own is not that of the blog."""
    shown, day = days.first(words), stamp[:DAY]
    if shown is not None and shown.swapped[:DAY] == day:
        shown = msgspec.structs.replace(shown, iso=shown.swapped)
    seen = shown.iso if shown is not None and shown.is_day else ""
    if len(seen) <= DAY and not clock(words[: shown.start] if shown else "") and (local := told.beside(written, seen)):
        return local
    alone = written.strip().endswith(("Z", "z")) or is_day(written)
    finer = shown is not None and (shown.iso[:DAY] != day or stamp == day or alone)
    if shown is not None and shown.is_day and finer:
        return shown.iso if len(shown.iso) > DAY else shown.iso + clock(words[: shown.start])
    return day if alone else stamp


def _written(own: Sequence[Element], seen: Sighted, order: Order) -> str:
    """Return the date in the words of an element that is there for it, or of a line that dates."""
    title, own = seen.title, _unsaid(own, seen)
    further = [*_further(own, seen)]
    own = [e for e in own if not any(one.holds(e) for one in further)]
    beside = [e for e in own if e.order not in seen.within and not e.holds(seen.content)]
    for element in beside:
        marked = _is_marked(element)
        if marked and (found := dateparts.read(element, order.own) or order.day(_words(element, title, order.changes))):
            return found
    orders = {e.order for e in own}
    feet = {e.order for e in beside if e.name == "footer" or pagemarks.is_around(e.classes)}
    whole = (e for e in beside if e.name in (LINES | AROUND) and e.says_less(LONG if e.order in feet else 2 * SHORT))
    alone = (e for e in whole if all(inner.order in orders for inner in e.walk()))  # and no list of other posts
    able = [_words(e, title, order.changes) for e in alone]
    lines = [
        _words(e, title, order.changes)
        for e in own
        if e.name in LINES and e.order not in seen.within and e.says_less(SHORT)
    ]
    parts = [part.strip() for words in able for part in re.split(r"\s[|·•–—-]\s", words)]
    read = (order.iso(line) for words in (*lines, *parts) if (line := dateline.read(words)))
    said = next((date for date in read if len(date) >= max(1, len(order.own))), "")
    said = said or next(_within(seen, order), "")
    return said or next((order.iso(day) for words in able if (day := days.first(words)) and day.is_day), "")


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
    return [e for e in own if not (e.order in changed or _is_change(e) or e.order in title)]


def _within(seen: Sighted, order: Order) -> Iterator[str]:
    """Yield the date in the first or last line of a text, if the post's address has no other.

    Dates between these head parts of a text.
    """
    places = [text.start for text in seen.content.texts() if text.shown.strip()]
    for line in (e for e in seen.content.walk() if places and e.name in LINES - {"label"} and e.order in seen.within):
        ends = line.start <= places[0] < line.end or line.start <= places[-1] < line.end
        if ends and line.says_less(SHORT) and (said := dateline.read(_words(line, seen.title))):
            yield from [date for date in [order.iso(said)] if date.startswith(order.own)]
    if places and (told := daylines.begun(seen.content)) and (date := order.iso(told)).startswith(order.own):
        yield date


def _words(element: Element, title: Element, changes: changelines.Changes = changelines.NONE) -> str:
    """Return the words of an element without those that say when a post changed, and without its title."""
    words = _unchanged(element, title, changes.texts)
    return changelines.without(words) if changes.words else words


def _unchanged(element: Element, title: Element, texts: frozenset[int]) -> str:
    others = [e for e in element.walk() if e is title or (not e.is_bare and _is_change(e))]
    if not (others or texts):
        words = element.words
        return element.parted if days.may(words) else words  # a time may stand right before the next block
    left = {id(text) for other in others for text in other.texts()}
    told = (text for text in element.texts() if id(text) not in left and text.start not in texts)
    return " ".join(" ".join(text.shown for text in told).split())


def _finer(found: str, stated: Sequence[str]) -> str:
    """Return the date of a post, with the time of what its page states of the same day, or that where it has none."""
    times = [stamp for stamp in stated if stamp.startswith(found) and len(stamp) > DAY]
    return times[0] if len(found) == DAY and times else found or next(iter(stated), "")
