"""Asks web archives: for copies that there are, and to keep pages of which there is none."""

import re
import time
from collections.abc import Callable, Generator, Sequence

import msgspec

from muniment.links import guard
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.crawl import Crawl
from muniment.links.journey import TOO_MANY, asked_pause
from muniment.links.mementos import Archives, Wish, askable, lookup
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.model.record import Memento
from muniment.text import hosts
from muniment.text.patterns import late

A_MINUTE = 6.0
"""Pages that an archive is asked to keep in a minute."""
WAIT = 120.0
"""The longest pause that an archive is given when it asks for one; after a longer one another run goes on."""
SILENT = 3
"""Pages in a row that an archive gave no answer for, after which it is asked no more."""
AWAY = frozenset((Fault.NO_HOST, Fault.REFUSED, Fault.UNREACHABLE, Fault.FORBIDDEN, Fault.PROXY))
"""Why no archive was reached, whatever page it was asked to keep."""
PATIENT = Bounds(connect=15, total=180, body=60)
"""An archive answers once it has made its copy."""
STAMPED = late(r"https?://[^/]+/web/(\d{4})(\d\d)(\d\d)\d{0,6}\w*/.+")
Progress = Callable[[Crawl, int], None]
"""Is told, every now and then, of the run and of how many questions it began with."""
Found = Callable[[str, Memento], None]
"""Is told an address and its copy, as soon as one is found or made."""
Missed = Callable[[str, str], None]
"""Is told an address that an archive did not keep, and why."""


def find(
    wishes: Sequence[Wish],
    archives: Archives,
    way: Way,
    found: Found,
    *,
    progress: Progress = lambda crawl, total: None,
) -> bool:
    """Look up copies of addresses side by side, two at once; tell whether archives answered, where any was asked."""
    heard: list[bool] = []

    def looking(wish: Wish) -> Generator[Ask, Answer, None]:
        memento = yield from _heard(lookup(wish, archives), heard)
        if memento is not None:
            found(wish.url, memento)

    first = archives.availability or "".join(archives.timemaps[:1])
    lookings = [(first, looking(wish)) for wish in wishes if first]
    _run(lookings, way, Pace(per_host=2, per_second=5, at_once=4), progress)
    return any(heard) or not heard


def _heard(asking: Generator[Ask, Answer, Memento | None], heard: list[bool]) -> Generator[Ask, Answer, Memento | None]:
    """Pass questions on, and note of each whether there was an answer of any kind."""
    try:
        ask = next(asking)
        while True:
            answer = yield ask
            heard.append(bool(answer.status))
            ask = asking.send(answer)
    except StopIteration as end:
        found: Memento | None = end.value
        return found


def may_hear(url: str, allowed: tuple[guard.Network, ...]) -> bool:
    """Tell whether an archive may hear of an address: of none that is a private network's by its very name."""
    host = hosts.host(askable(url))
    return bool(re.search(r"[.:]|^localhost$", host)) and not guard.literal_refusal(allowed)(host)


class Unkept(msgspec.Struct, frozen=True):
    """What an archive did not keep, and why it was asked no further; empty where it was asked for all."""

    urls: tuple[str, ...] = ()
    because: str = ""
    reached: bool = True
    """Whether it answered at all."""


class Queue:
    """Pages that an archive is asked to keep, one after the other, until it cannot or wants to wait."""

    def __init__(self, urls: Sequence[str], form: str, found: Found, missed: Missed, *, today: str) -> None:
        self.left, self.form, self.found, self.missed, self.today = [*urls], form, found, missed, today
        self.because, self.silent, self.reached = "", 0, False

    def asking(self) -> Generator[Ask, Answer, None]:
        """Ask for each page; where the archive names a short wait, once more after it."""
        for url in [*self.left]:
            answer = yield Ask(self.form.replace("{url}", askable(url)))
            pause = asked_pause(answer, WAIT) if answer.status == TOO_MANY else None
            if pause:
                answer = yield Ask(answer.url, after=pause)
            self._take(url, answer)
            if self.because:
                return

    def _take(self, url: str, answer: Answer) -> None:
        self.reached = self.reached or bool(answer.status)
        self.silent = 0 if answer.status else self.silent + 1
        memento = kept(answer, self.today)
        if memento is not None:
            self.left.remove(url)
            self.found(url, memento)
        elif answer.status == TOO_MANY:
            self.because = "the archive asks for a pause (429)"
        elif answer.fault in AWAY or self.silent == SILENT:
            self.because = f"the archive cannot be reached ({answer.detail or answer.fault})"
        else:
            self.missed(url, f"the archive answers {answer.status or 'nothing'}")


def save(
    urls: Sequence[str], form: str, way: Way, found: Found, missed: Missed, *, today: str, a_minute: float = A_MINUTE
) -> Unkept:
    """Ask an archive to keep pages; return those that it did not, all the rest where it could be asked no further."""
    queue = Queue(urls, form, found, missed, today=today)
    patient = msgspec.structs.replace(way, bounds=PATIENT)
    pace = Pace(per_host=1, per_second=a_minute / 60, at_once=1)
    _run([(form, queue.asking())] if urls else [], patient, pace, lambda crawl, total: None)
    return Unkept(tuple(queue.left), queue.because, queue.reached)


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
