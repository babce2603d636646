"""Many looks side by side: each is a generator that asks and is answered; pace and wire do the rest."""

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any, Protocol

import msgspec

from muniment.links import address
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.pace import Pace

Looking = Generator[Ask, Answer, None]
WASTE = 45.0
"""Seconds that one server may let pass in all, by silence, dripping and slow redirects, until its requests get their
least time."""
SLOW = 2.0
"""Seconds from which on a redirect, which any server has at hand, is slow."""
DEEP = 4
"""After so many redirects one more is of a chain that hardly leads to a page."""
SLOW_DEEP = 0.5
"""As SLOW, for such a one; a server that has wasted its time with others is not asked where they lead."""
LEAST = 0.1
"""The least share of the usual time that a request gets."""
SILENT_AFTER = 3
"""A host that let this many requests in a row pass without an answer is asked no more in this run."""
KEPT = 500
"""Answers that are kept for others, the newest; a page's facts take some thousand octets."""
ASKED_AT_MOST = 8
"""Requests for one address in one run, whoever needs it."""


class Carrier(Protocol):
    """What carries requests out: the wire, or a stand-in of a test."""

    def start(self, ask: Ask, token: object, patience: float = 1.0) -> None:
        """Send a request, which gets that share of the usual time."""

    def step(self, seconds: float) -> list[tuple[object, Answer]]:
        """Wait at most that long; return what is finished."""
        ...


class _Errand:
    """One look on its way; `ask` is what it asks now, None before it is begun."""

    __slots__ = ("ask", "host", "looking", "patience", "sent")

    def __init__(self, looking: Looking) -> None:
        self.looking = looking
        self.ask: Ask | None = None
        self.host = ""
        self.sent, self.patience = 0.0, 1.0


Key = tuple[str, str, tuple[str, ...], tuple[str, ...]]


class Crawl:
    """Runs looks until all are done.

    `begin` makes a look of what stands for it, when its turn comes: twenty thousand that wait would take memory.
    """

    def __init__(
        self,
        carrier: Carrier,
        pace: Pace,
        clock: Callable[[], float],
        *,
        begin: Callable[[Any], Looking] = lambda looking: looking,
    ) -> None:
        self.carrier, self.pace, self.clock, self.begin = carrier, pace, clock, begin
        self.kept: dict[Key, Answer] = {}
        self.expected: dict[Key, list[_Errand]] = {}
        self.silent: dict[str, tuple[int, Answer]] = {}
        self.asked: dict[str, int] = {}
        self.wasted: dict[str, float] = {}
        self.open = 0

    def run(self, lookings: Iterable[tuple[str, Any]]) -> Iterator[int]:
        """Run looks, each given with the address that it begins with; yields, now and then, how many are not done."""
        for url, looking in lookings:
            self.open += 1
            self.pace.add(address.pace_key(url), looking)
        while self.open:
            self._send()
            for token, answer in self.carrier.step(self.pace.pause(self.clock())):
                self._arrived(token, answer)
            yield self.open

    def _send(self) -> None:
        while taken := self.pace.take(self.clock()):
            host, errand = taken
            if not isinstance(errand, _Errand):
                self.pace.unsent(host)
                self._advance(_Errand(self.begin(errand)), None)
                continue
            assert errand.ask is not None  # noqa: S101
            known = self._known(errand.ask)
            if known is not None:
                self.pace.unsent(host)
                self._deliver(errand, known)
                continue
            errand.host, errand.sent = host, self.clock()
            errand.patience = max(LEAST, 1 - self.wasted.get(_server(errand.ask.url), 0.0) / WASTE)
            self.pace.sent(host, errand.sent)
            self.asked[errand.ask.url] = self.asked.get(errand.ask.url, 0) + 1
            self.carrier.start(errand.ask, errand, errand.patience)

    def _known(self, ask: Ask) -> Answer | None:
        """Return an answer that needs no request: given before, or of a host that has fallen silent."""
        if ask.shared and (kept := self.kept.get(_key(ask))):
            return kept
        count, answer = self.silent.get(_server(ask.url), (0, None))
        if answer is not None and count >= (1 if answer.fault is Fault.NO_HOST else SILENT_AFTER):
            return Answer(ask.url, fault=answer.fault, detail=answer.detail, shared=True)
        if ask.hops >= DEEP and self.wasted.get(_server(ask.url), 0.0) >= WASTE:
            return Answer(ask.url, fault=Fault.TIMEOUT, detail="its redirects took too long", shared=True)
        if self.asked.get(ask.url, 0) >= ASKED_AT_MOST:
            return Answer(ask.url, fault=Fault.BROKEN, detail="it was asked too often in this run", shared=True)
        return None

    def _arrived(self, token: object, answer: Answer) -> None:
        assert isinstance(token, _Errand)  # noqa: S101
        assert token.ask is not None  # noqa: S101
        self.pace.done(token.host)
        self._note(token.ask, answer)
        seconds = self.clock() - token.sent
        slow = SLOW if token.ask.hops < DEEP else SLOW_DEEP
        if answer.fault is Fault.TIMEOUT or answer.detail or (300 <= answer.status < 400 and seconds > slow):
            server = _server(token.ask.url)
            self.wasted[server] = self.wasted.get(server, 0.0) + seconds
        self._deliver(token, msgspec.structs.replace(answer, hurried=True) if token.patience < 1 else answer)

    def _deliver(self, errand: _Errand, answer: Answer) -> None:
        """Hand an answer to the look that asked, and to those that waited for the same."""
        waiting: list[_Errand] = []
        if errand.ask is not None and errand.ask.shared:
            key = _key(errand.ask)
            waiting = self.expected.pop(key, [])
            self.kept.setdefault(key, _again(answer))
            if len(self.kept) > KEPT:
                del self.kept[next(iter(self.kept))]
        self._advance(errand, answer)
        for other in waiting:
            self._advance(other, _again(answer))

    def _note(self, ask: Ask, answer: Answer) -> None:
        server = _server(ask.url)
        if answer.fault in (Fault.TIMEOUT, Fault.REFUSED, Fault.NO_HOST, Fault.UNREACHABLE):
            self.silent[server] = (self.silent.get(server, (0, answer))[0] + 1, answer)
        else:
            self.silent.pop(server, None)

    def _advance(self, errand: _Errand, answer: Answer | None) -> None:
        """Give a look its answer and put its next request in line."""
        try:
            ask = next(errand.looking) if answer is None else errand.looking.send(answer)
        except StopIteration:
            self.open -= 1
            return
        errand.ask = ask
        if ask.shared and self._joined(errand, ask):
            return
        at = self.clock() + ask.after if ask.after else 0.0
        self.pace.add(address.pace_key(ask.url), errand, at=at, first=True)

    def _joined(self, errand: _Errand, ask: Ask) -> bool:
        """Let an errand wait for the same request of another where one is under way."""
        key = _key(ask)
        if key in self.kept:
            return False
        if key in self.expected:
            self.expected[key].append(errand)
            return True
        self.expected[key] = []
        return False


def _server(url: str) -> str:
    return url.split("/", 3)[2]


def _key(ask: Ask) -> Key:
    names = tuple(sorted({cookie.split("\t")[5] for cookie in ask.cookies if cookie.count("\t") >= 6}))
    return ask.url, ask.look, names, ask.fragments


def _again(answer: Answer) -> Answer:
    """Return an answer as given to one who did not ask himself."""
    return msgspec.structs.replace(answer, shared=True)
