"""Archived copies of cited pages, near the day of citation: by the Wayback Machine, then Memento (RFC 7089)."""

import datetime
import re
from collections.abc import Generator, Iterable, Mapping
from urllib.parse import quote

import msgspec

from muniment.links import address
from muniment.links.address import NotAskable
from muniment.links.answer import Answer, Ask
from muniment.model.record import Memento
from muniment.text import hosts
from muniment.text.patterns import late

OCTETS = 1_000_000
"""The most that is read of an archive's answer."""
ENTRY = late(r"<([^<>\s]+)>\s*;([^<]*)")
DATED = late(r'datetime\s*=\s*"([^"]+)"')


class Archives(msgspec.Struct, frozen=True):
    """Where copies are looked up; `{url}` and `{stamp}` (YYYYMMDD) are filled in."""

    availability: str
    timemaps: tuple[str, ...] = ()


class Wish(msgspec.Struct, frozen=True):
    """An address of which a copy is wanted, and the day (YYYY-MM-DD) near which it was cited."""

    url: str
    day: str


def lookup(wish: Wish, archives: Archives) -> Generator[Ask, Answer, Memento | None]:
    """Ask the archives in turn for the copy nearest to the day of citation."""
    url = askable(wish.url)
    if url and archives.availability:
        stamped = archives.availability.replace("{stamp}", wish.day.replace("-", ""))
        answer = yield Ask(stamped.replace("{url}", quote(url, safe="")), keep=OCTETS)
        found = available(answer.body)
        if found is not None:
            return found
    for form in archives.timemaps if url else ():
        answer = yield Ask(form.replace("{url}", url), keep=OCTETS)
        if answer.status == 200:
            found = nearest(timemap(answer.body), wish.day)
            if found is not None:
                return found
    return None


def askable(url: str) -> str:
    """Return an address as an archive knows it, in ASCII and without a fragment; empty where none can be asked for."""
    try:
        return address.target(url).url
    except NotAskable:
        return ""


def available(body: bytes) -> Memento | None:
    """Return the copy that an answer of the availability interface names; None where it names none."""
    try:
        closest = msgspec.json.decode(body)["archived_snapshots"]["closest"]
        url, stamp, status = str(closest["url"]), str(closest["timestamp"]), str(closest.get("status", "200"))
    except (msgspec.DecodeError, LookupError, TypeError, AttributeError):
        return None
    if not re.fullmatch(r"\d{8,14}", stamp) or status[:1] != "2":
        return None
    return _allowed(url, f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}")


def timemap(body: bytes) -> list[Memento]:
    """Return the copies that a TimeMap in link format lists (RFC 7089, section 5)."""
    found = (_entry(url, rest) for url, rest in ENTRY.findall(body.decode(errors="replace")))
    return [memento for memento in found if memento is not None]


def _entry(url: str, rest: str) -> Memento | None:
    if not re.search(r'rel\s*=\s*"?[^"]*\bmemento\b', rest):
        return None
    dated = DATED.search(rest)
    try:
        day = datetime.datetime.strptime(dated[1], "%a, %d %b %Y %H:%M:%S GMT").date() if dated else None
    except ValueError:
        day = None
    return _allowed(url, day.isoformat()) if day else None


def _allowed(url: str, day: str) -> Memento | None:
    """Return a copy unless its host is never linked to, its address is no address, or its day no day."""
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return None
    shown = re.sub(r"^http://web\.archive\.org(?::80)?/", "https://web.archive.org/", url)
    allowed = re.match(r"https?://[^/]", shown) and hosts.publisher(shown) and not hosts.is_shunned(shown)
    return Memento(shown, day) if allowed else None


def nearest(mementos: Iterable[Memento], day: str) -> Memento | None:
    """Return the copy made nearest to a day; of two as near the earlier, which is likelier to be what was cited."""
    wanted = datetime.date.fromisoformat(day)
    return min(
        mementos,
        key=lambda memento: (abs((datetime.date.fromisoformat(memento.date) - wanted).days), memento.date),
        default=None,
    )


def cited_days(dates: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Return the earliest whole day on which each address was cited, from pairs of address and date."""
    days: dict[str, str] = {}
    for url, date in dates:
        if re.match(r"\d{4}-\d\d-\d\d", date) and (url not in days or date[:10] < days[url]):
            days[url] = date[:10]
    return days
