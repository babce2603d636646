"""The way of one address: tries, redirects hop by hop, a second look; pure, asks and is answered."""

import re
from collections import Counter
from collections.abc import Callable, Generator

import msgspec

from muniment.links import address, phrases
from muniment.links.address import NotAskable, Target
from muniment.links.answer import Answer, Ask, Fault, Look

HOPS = 10
REQUESTS = 12
"""Requests for one address, siblings and second looks included."""
PERMANENT = frozenset((301, 308))
REDIRECTS = frozenset((301, 302, 303, 307, 308))
PASSING = frozenset((408, 425, 429, *range(500, 600))) - frozenset((501, 505, 506, 510, 511))
"""Answers after which another try may well go better."""
SECOND_LOOK = frozenset((400, 403, 404, 405, 406, 409, 410, 412, 418, 444, 456, 493, 500, 501, 503, 520, 999))
"""Answers that hosts give to programs while people see the page."""
TOO_MANY = 429
"""What hosts answer that count requests, and some to whatever is no browser."""
BACKOFF = (1.0, 3.0)
"""Seconds before the second and third try."""
WAIT_AT_MOST = 12.0
"""The longest `Retry-After` that is waited for."""
SECONDS = 30.0
"""After so long nothing more is asked for one address, once it is its turn."""

Asking = Generator[Ask, Answer, Answer]
Refusal = Callable[[str], str]
"""Tells why a host that is a number or `localhost` may not be asked; empty where it may."""


class Chain(msgspec.Struct, frozen=True):
    """Where the hops from an address led: `targets` and `answers` pair up; `stopped` says why it broke off."""

    targets: tuple[Target, ...]
    answers: tuple[Answer, ...]
    stopped: str = ""
    looped: bool = False

    @property
    def end(self) -> Answer:
        """The last answer."""
        return self.answers[-1]

    @property
    def landed(self) -> Target:
        """What the last answer is an answer to."""
        return self.targets[-1]

    @property
    def settled(self) -> str:
        """The address that permanent redirects, from the first hop on, lead to; empty where there are none."""
        hops = 0
        while hops < len(self.answers) - 1 and self.answers[hops].status in PERMANENT:
            hops += 1
        return address.shown(self.targets[hops].url, self.targets[hops].fragment) if hops else ""


class Road(msgspec.Struct, frozen=True):
    """What all journeys of a run share."""

    clock: Callable[[], float]
    refusal: Refusal
    steadfast: Counter[tuple[str, int]]
    """How often a host gave a browser the same refusal as a program; after some times it is believed."""


class Journey:
    """Counts requests and seconds of one address, and follows where it leads."""

    def __init__(self, start: Target, fragments: tuple[str, ...], road: Road) -> None:
        self.start, self.fragments, self.road = start, fragments, road
        self.clock, self.refusal = road.clock, road.refusal
        self.requests, self.until = 0, 0.0

    def ask(self, ask: Ask) -> Asking:
        """Ask once; beyond the bounds of requests or seconds nothing more is sent."""
        if self.requests >= REQUESTS or (self.until and self.clock() > self.until):
            return Answer(ask.url, fault=Fault.TIMEOUT, detail="it took too many requests or too long")
        answer = yield ask
        self.until = self.until or self.clock() + SECONDS
        self.requests += not answer.shared
        return answer

    def tried(self, ask: Ask) -> Asking:
        """Ask, and again after a while where that may go better."""
        answer = yield from self.ask(ask)
        for seconds in BACKOFF:
            pause = _pause(answer, seconds)
            if pause is None:
                break
            again = msgspec.structs.replace(ask, after=pause, shared=False)
            answer = yield from self.ask(again)
        return answer

    def _permitted(self, ask: Ask, host: str, *, patient: bool) -> Asking:
        """Ask where the host may be asked."""
        reason = self.refusal(host)
        if reason:
            return Answer(ask.url, fault=Fault.FORBIDDEN, detail=reason)
        return (yield from (self.tried if patient else self.ask)(ask))

    def follow(
        self, look: Look, *, start: Target | None = None, patient: bool = True, after: float = 0.0
    ) -> Generator[Ask, Answer, Chain]:
        """Follow the hops from the start, asked `after` so many seconds; each is judged anew before it is asked."""
        targets, answers, cookies = [start or self.start], list[Answer](), tuple[str, ...]()
        seen: set[tuple[str, tuple[str, ...]]] = set()
        while True:
            hops, pause = len(answers), 0.0 if answers else after
            shared = bool(start) or hops > 0
            ask = Ask(targets[-1].url, look, cookies, self.fragments, after=pause, shared=shared, hops=hops)
            answer = yield from self._permitted(ask, targets[-1].host, patient=patient)
            answers.append(answer)
            cookies = answer.cookies or cookies
            location = onward(answer)
            if not location or _is_reloaded(targets, answer):
                break
            state = (targets[-1].url, cookies)
            if state in seen or len(targets) > HOPS:
                return Chain(tuple(targets), tuple(answers), _endless(state in seen), looped=True)
            seen.add(state)
            try:
                targets.append(address.sent_on(targets[-1], location))
            except NotAskable as fault:
                return Chain(tuple(targets), tuple(answers), f"it is sent on to '{location[:100]}', but {fault}")
        return Chain(tuple(targets), tuple(answers))


def _is_reloaded(targets: list[Target], answer: Answer) -> bool:
    """Tell whether a page asks to be loaded again that just was."""
    return answer.status == 200 and len(targets) > 1 and targets[-1].url == targets[-2].url


def _endless(seen: bool) -> str:
    return "its redirects run in a circle" if seen else f"its redirects go on after {HOPS} hops"


def onward(answer: Answer) -> str:
    """Return where an answer sends: by status, by `Refresh`, or by the page's own meta element."""
    if answer.status in REDIRECTS:
        return answer.headers.get("location", "")
    if answer.status == 200 and answer.facts is not None and answer.facts.length < 1500:
        header = re.match(r"\s*[0-5]\s*;\s*url\s*=\s*[\"']?([^\"']+)", answer.headers.get("refresh", ""), re.IGNORECASE)
        return header[1] if header else _elsewhere(answer)
    return ""


def _elsewhere(answer: Answer) -> str:
    """Return where a meta refresh leads; to the page itself only where it came without words and with a cookie."""
    facts = answer.facts
    if facts is None or not facts.refresh or phrases.PARKING_MARKUP.search(facts.markup):
        return ""
    try:
        onward = address.sent_on(Target(answer.url), facts.refresh).url
    except NotAskable:
        return facts.refresh
    return facts.refresh if onward != answer.url or (answer.cookies and not facts.length) else ""


def _pause(answer: Answer, seconds: float) -> float | None:
    """Return how long to wait before another try; None where there should be none."""
    if answer.shared:
        return None
    if answer.fault is Fault.TIMEOUT:
        return seconds if seconds == BACKOFF[0] and not answer.hurried else None
    if answer.fault.passing:
        return seconds
    if answer.status not in PASSING:
        return None
    wished = asked_pause(answer)
    return wished or (None if wished is None or answer.status == TOO_MANY else seconds)


def asked_pause(answer: Answer, at_most: float = WAIT_AT_MOST) -> float | None:
    """Return how long an answer asks to wait, 0 where it does not say; None where that is too long, or a date."""
    wished = answer.headers.get("retry-after", "").strip()
    if wished.isdigit():
        return float(wished) + 0.1 if len(wished) < 4 and int(wished) <= at_most else None
    return None if wished else 0.0
