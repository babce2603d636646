"""A web page as a work that can be cited: its title, the site that published it, and the day that it states."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec
from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup
from bs4.filter import SoupStrainer

from muniment.schema import values
from muniment.text.patterns import late

TELLING = SoupStrainer(["title", "meta", "script", "time", "h1"])
TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
SITES = ("og:site_name", "application-name", "citation_publisher", "dc.publisher", "dcterms.publisher")
DAYS = (
    *("article:published_time", "og:article:published_time", "datepublished", "citation_publication_date"),
    *("citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "parsely-pub-date", "date"),
)
"""Names, in lower case, under which the heads of pages state these; the first that is there counts."""
SEPARATORS = r"\s+[|–—·»«:-]\s+"
STATED = late(r"([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})(?![0-9])")
IN_PATH = late(r"/([0-9]{4})/([0-9]{2})/([0-9]{2})(?:/|$)")
OBJECTS = 500
"""The most objects of JSON-LD that are looked at."""


class Work(msgspec.Struct, frozen=True):
    """What a page says of itself; empty where it says nothing. `date` is YYYY-MM-DD."""

    title: str = ""
    publisher: str = ""
    date: str = ""


def read(source: str, url: str) -> Work:
    """Return the work that the HTML of a page, found at `url`, is."""
    try:
        soup = BeautifulSoup(source, "html.parser", parse_only=TELLING)
    except (ParserRejectedMarkup, AssertionError):  # html.parser's own words for markup that is none
        return Work()
    told, objects = _metas(soup), list(_objects(soup))
    site = _first(told, SITES) or _published(objects)
    title = _first(told, TITLES) or _said(objects, "headline") or _titled(soup)
    stated = (_day(told.get(name, "")) for name in DAYS)
    date = next(filter(None, stated), "") or _day(_said(objects, "datePublished")) or _timed(soup) or _in_path(url)
    return Work(_without(title, site), site, date)


def _metas(soup: BeautifulSoup) -> dict[str, str]:
    """Return what the head states, by names in lower case; of several of one name the first."""
    told: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        for key in ("property", "name", "itemprop"):
            if name := str(meta.get(key) or "").strip().lower():
                told.setdefault(name, _words(str(meta.get("content") or "")))
    return told


def _first(told: dict[str, str], names: tuple[str, ...]) -> str:
    return next((told[name] for name in names if told.get(name)), "")


def _objects(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """Yield the objects of the page's JSON-LD, the outer ones first."""
    waiting: list[Any] = []
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            waiting.append(msgspec.json.decode(script.get_text()))
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            continue
    for _ in range(OBJECTS):
        if not waiting:
            return
        found = waiting.pop(0)
        if isinstance(found, dict):
            yield found
            found = found.get("@graph")
        waiting += found if isinstance(found, list) else []


def _said(objects: list[dict[str, Any]], name: str) -> str:
    return next((_words(value) for found in objects if isinstance(value := found.get(name), str) and value), "")


def _published(objects: list[dict[str, Any]]) -> str:
    named = [found["publisher"] for found in objects if isinstance(found.get("publisher"), dict)]
    return _said(named, "name")


def _titled(soup: BeautifulSoup) -> str:
    """Return the title of the page, without the site's name where its only heading stands in it."""
    title = _words(soup.title.get_text()) if soup.title else ""
    headings = [_words(heading.get_text()) for heading in soup.find_all("h1")]
    only = headings[0] if len(headings) == 1 else ""
    return only if only and (not title or only in re.split(SEPARATORS, title)) else title


def _without(title: str, site: str) -> str:
    """Return a title without the name of its site at either end."""
    if not site or title == site:
        return title
    name = re.escape(site)
    return re.sub(rf"^{name}{SEPARATORS}|{SEPARATORS}{name}$", "", title) or title


def _timed(soup: BeautifulSoup) -> str:
    stated = (_day(str(time.get("datetime") or "")) for time in soup.find_all("time"))
    return next(filter(None, stated), "")


def _in_path(url: str) -> str:
    found = IN_PATH.search(unquote(urlsplit(url).path))
    return _day("-".join(found.groups())) if found else ""


def _day(text: str) -> str:
    found = STATED.match(text.strip())
    day = "-".join(found.groups()) if found else ""
    return day if values.is_day(day) else ""


def _words(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:300]
