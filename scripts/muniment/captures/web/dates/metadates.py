"""Days on which a page says for machines that it appeared, as the many systems call them that have no common name."""

from collections.abc import Iterator

from muniment.captures.hypertext import entry
from muniment.captures.hypertext.markup import Element
from muniment.text import days
from muniment.text.patterns import late

SURE = "article:published_time"
"""The property of Open Graph, which states an instant; the others state local time or UTC, and do not say which."""
CALLED = late(
    r"(?:article|og:article|shareaholic:article)[:_]publi(?:shed|cation)(?:_time|_date)?|datepublished"
    r"|(?:dc|dcterms)[.:](?:date[.:])?(?:issued?|created|available)|prism\.publicationdate"
    r"|(?:[a-z]+[-_.:]+)*pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)|sailthru\.date|citation_(?:online_)?date"
)
"""Names of the day of publication: Dublin Core, PRISM, Highwire Press, Parse.ly, Sailthru, and of single systems."""
COMPACT = late(r"(\d{4})(\d\d)(\d\d)")
DAY = len("2020-01-01")


def stated(root: Element) -> list[str]:
    """Return when a page says by Open Graph that it appeared, as it writes that."""
    return [written for name, written in _metas(root) if name == SURE]


def named(root: Element) -> Iterator[str]:
    """Yield the days on which a page says by other names, or in words, that it appeared."""
    for name, written in _metas(root):
        plain = COMPACT.sub(r"\1-\2-\3", written, 1) if COMPACT.fullmatch(written) else written
        if CALLED.fullmatch(name) and (day := entry.local(plain)[:DAY] or _in_words(plain)):
            yield day


def _in_words(written: str) -> str:
    """Return the day that words name beyond doubt; empty where they name none."""
    day = days.first(written)
    return day.iso[:DAY] if day is not None and not day.swapped and len(day.iso) >= DAY else ""


def _metas(root: Element) -> Iterator[tuple[str, str]]:
    for element in root.walk():
        if element.name == "meta" and element.get("content"):
            yield (element.get("property") or element.get("name")).lower(), element.get("content").strip()
