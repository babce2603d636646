"""Asks web archives: for copies that there are, and to keep pages of which there is none."""

import re
import time
from collections.abc import Callable, Generator, Sequence

import msgspec

from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Crawl
from muniment.links.mementos import Archives, Wish, askable, lookup
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.model.record import Memento
from muniment.text import hosts

SAVES_A_MINUTE = 6.0
PATIENT = Bounds(connect=15, total=180, body=60)
"""An archive answers once it has made its copy."""
STAMPED = re.compile(r"https?://[^/]+/web/(\d{4})(\d\d)(\d\d)\d{0,6}\w*/.+")
Progress = Callable[[Crawl, int], None]
"""Is told, every now and then, of the run and of how many questions it began with."""
Found = Callable[[str, Memento], None]
"""Is told an address and its copy, as soon as one is found or made."""


def find(
    wishes: Sequence[Wish],
    archives: Archives,
    way: Way,
    found: Found,
    *,
    progress: Progress = lambda crawl, total: None,
) -> None:
    """Look up copies of addresses side by side, two at once."""

    def looking(wish: Wish) -> Generator[Ask, Answer, None]:
        memento = yield from lookup(wish, archives)
        if memento is not None:
            found(wish.url, memento)

    first = archives.availability or "".join(archives.timemaps[:1])
    lookings = [(first, looking(wish)) for wish in wishes if first]
    _run(lookings, way, Pace(per_host=2, per_second=5, at_once=4), progress)


def save(
    urls: Sequence[str], form: str, way: Way, found: Found, *, today: str, a_minute: float = SAVES_A_MINUTE
) -> list[str]:
    """Ask an archive to keep pages, one by one; return those that it did not, all the rest once it asks to wait."""
    left = list(urls)
    waits: list[bool] = []

    def saving(url: str) -> Generator[Ask, Answer, None]:
        if waits:
            return
        answer = yield Ask(form.replace("{url}", askable(url)))
        if answer.status == 429:
            waits.append(True)
        memento = kept(answer, today)
        if memento is not None:
            left.remove(url)
            found(url, memento)

    patient = msgspec.structs.replace(way, bounds=PATIENT)
    pace = Pace(per_host=1, per_second=a_minute / 60, at_once=1)
    _run([(form, saving(url)) for url in urls], patient, pace, lambda crawl, total: None)
    return left


def kept(answer: Answer, today: str) -> Memento | None:
    """Return the copy that an archive says it has made."""
    if not 200 <= answer.status < 400:
        return None
    location = answer.headers.get("content-location") or answer.headers.get("location") or ""
    base = "/".join(answer.url.split("/", 3)[:3])
    url = base + location if location.startswith("/") else location
    stamped = STAMPED.fullmatch(url)
    allowed = url.startswith("http") and not hosts.is_shunned(url)
    return Memento(url, "-".join(stamped.groups()) if stamped else today) if allowed else None


def _run(lookings: list[tuple[str, Generator[Ask, Answer, None]]], way: Way, pace: Pace, progress: Progress) -> None:
    wire = Wire(way, time.monotonic)
    crawl = Crawl(wire, pace, time.monotonic)
    try:
        for _ in crawl.run(lookings):
            progress(crawl, len(lookings))
    finally:
        wire.close()
