"""Days on which a page says for machines that it appeared, as the many systems call them that have no common name."""

import email.utils
from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates.moments import INSTANT, Clock
from muniment.captures.web.found import linkeddata
from muniment.captures.web.found.sighting import Sighted
from muniment.text import days, machinedates
from muniment.text.patterns import late

SURE = "article:published_time"
"""The property of Open Graph, which states an instant; the others state local time or UTC, and do not say which."""
CALLED = late(
    r"(?:article|og:article|shareaholic:article)[:_]publi(?:shed|cation)(?:_time|_date)?|datepublished"
    r"|(?:dc|dcterms)[.:](?:date[.:])?(?:issued?|created|available)|prism\.publicationdate"
    r"|(?:(?:article|post|entry|story|news|content|document|parsely|cxenseparse|recs|bt|og|dc|dcterms)[-_.:]+)*pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)|sailthru\.date|citation_(?:online_)?date"
)
"""Names of the day of publication: Dublin Core, PRISM, Highwire Press, Parse.ly, Sailthru, and of single systems."""
COMPACT = late(r"(\d{4})(\d\d)(\d\d)")
DAY = len("2020-01-01")
YEAR = len("2020")
UTC = late(r"(?<=\d)\s?(?:GMT|UTC)$")
WORD = late(r"\w+")


def appeared(root: Element, seen: Sighted, told: Clock) -> Iterator[str]:
    """Yield when the page of a post says, for machines, that it appeared."""
    stated = (written for name, written in _metas(root) if name == SURE)
    for stamp in (*stated, linkeddata.read(root, seen.title.words).date):
        if found := machinedates.local(stamp):
            yield from told.stated(stamp, found)
    yield from _named(root, told)


def changed(root: Element, seen: Sighted, told: Clock, date: str) -> Iterator[str]:
    """Yield when the page says, for machines, that its post changed after the date that it has."""
    for written in changes(root, seen):
        changed = told.changed(written, machinedates.local(written))
        if date and changed[: len(date)] > date:
            yield changed


def changes(root: Element, seen: Sighted) -> list[str]:
    """Return when the page says, for machines, that its post changed, as it writes that."""
    stated = [e.get("content") for e in root.walk() if e.get("property") == "article:modified_time"]
    return [*stated, linkeddata.read(root, seen.title.words).changed]


def _named(root: Element, told: Clock) -> Iterator[str]:
    """Yield the days on which a page says by other names, or in words, that it appeared; none where years differ."""
    found = [day for name, written in _metas(root) if CALLED.fullmatch(name) for day in _read(written, told)]
    yield from found if len({day[:YEAR] for day in found}) == 1 else ()


def _read(written: str, told: Clock) -> Iterator[str]:
    """Yield the day that is written, in the blog's time zone where it is of an instant."""
    plain = _instant(written) or (COMPACT.sub(r"\1-\2-\3", written, 1) if COMPACT.fullmatch(written) else written)
    plain = UTC.sub("Z", plain)
    stamp = machinedates.local(plain)
    if stamp and INSTANT.fullmatch(plain):
        yield from told.stated(plain, stamp)
    elif day := stamp[:DAY] or ("" if told.zone and plain.endswith("Z") else _in_words(plain)):
        yield day


def _instant(written: str) -> str:
    """Return an instant as ISO 8601 has it that is written as in the head of a letter (RFC 5322); empty for others."""
    try:
        moment = email.utils.parsedate_to_datetime(written) if written[-1:].isalnum() and "," in written else None
    except (ValueError, IndexError, TypeError):
        return ""
    return moment.isoformat() if moment is not None and moment.tzinfo is not None else ""


def _in_words(written: str) -> str:
    """Return the one day that words name beyond doubt, at most behind that of the week; empty where they do not."""
    day = days.first(written)
    if day is None or day.swapped or not day.is_day or days.first(written[day.end :]):
        return ""
    before = WORD.findall(written[: day.start])
    return day.iso[:DAY] if all(map(days.named_weekday, before)) else ""


def _metas(root: Element) -> Iterator[tuple[str, str]]:
    for element in root.walk():
        if element.name == "meta" and element.get("content"):
            yield (element.get("property") or element.get("name")).lower(), element.get("content").strip()
