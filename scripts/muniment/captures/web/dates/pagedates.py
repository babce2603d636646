"""Dates of a post on a web page: what its markup states, else what its date line says."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import changelines, daylines, daytimes, headers, metadates, writtendates
from muniment.captures.web.dates.moments import Clock, is_day
from muniment.captures.web.dates.ordering import Order
from muniment.captures.web.dates.timedbylines import clock
from muniment.captures.web.found import plugins
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.dates import relativeday
from muniment.text import days, machinedates
from muniment.text.patterns import late

SHORT, LONG = 100, 400
BRIEF = 20
"""Characters of a day without its year."""
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
    order = Order(root, told.own, changelines.find(own, seen, told.own))
    every, own = own, [e for e in own if e.order not in order.changes.orders and not daylines.is_choice(e, seen)]
    stamps = list(_stamps([e for e in own if e.order not in quoted] if quoted else own, told))
    updated, appeared = (next((stamp for of, stamp in stamps if of == kind), "") for kind in ("updated", "published"))
    updated = updated or next(_changed(every, order, told), "")
    found = _above(root, seen, posts, order, appeared or writtendates.read(own, seen, order))
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
    sure = any(writtendates.is_marked(e) or (e.says_less(SHORT) and changelines.is_labelled(e.words)) for e in behind)
    if sure or writtendates.read([e for e in own if e.stop < seen.content.order], seen, order):
        return ""
    return changelines.stated_other(writtendates.read(behind, seen, order), page)


def _above(root: Element, seen: Sighted, posts: Sequence[Sighted], order: Order, found: str) -> str:
    """Return the date that was found in a post, or the day above all posts of one where that says more."""
    above = "" if found[DAY - 1 :] else daylines.above(root, seen, [other.post for other in posts], order.brief)
    return above if above.startswith(found) and order.may_be(above) else found


def _sole(own: Sequence[Element], seen: Sighted, order: Order, updated: str) -> str:
    """Return the one date that a theme shows of a post, which many call that of a change (hAtom); empty where it is."""
    if changelines.says(own, seen):
        return ""
    return updated or next((day for e in own if writtendates.is_change(e) and (day := order.day(e.words))), "")


def elements(seen: Sighted) -> Iterator[Element]:
    """Yield the elements of a post that are there to say when it appeared."""
    for element in seen.own():
        if writtendates.is_marked(element) or plugins.says_change(element):
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
            kind = "updated" if element.order in change or writtendates.is_change(element) else "published"
            yield next(iter(kinds), kind), _seen(stamp, written, element.words, told)


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
    if writtendates.is_change(element) and FULL.match(element.words):
        return element.words
    title = element.get("title") if element.name == "span" else ""
    return title if FULL.match(title) and _is_of(title, element.words) else ""


def states(element: Element) -> bool:
    """Return whether an element with words states a date in an attribute."""
    return element.is_worded and not element.is_bare and machinedates.local(_stated(element)) != ""


def _is_of(stamp: str, words: str) -> bool:
    """Return whether words show the day of a stamp, which may leave out its year, or count from that of the capture."""
    number = rf"(?<!\d)0?{int(stamp[DAY - 2 : DAY])}(?!\d)"
    brief = len(words) <= BRIEF and re.search(number, words) is not None
    return brief or days.first(words) is not None or relativeday.read(words) is not None


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


def _finer(found: str, stated: Sequence[str]) -> str:
    """Return the date of a post, with the time of what its page states of the same day, or that where it has none."""
    times = [stamp for stamp in stated if stamp.startswith(found) and len(stamp) > DAY]
    return times[0] if len(found) == DAY and times else found or next(iter(stated), "")
