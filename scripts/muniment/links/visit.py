"""One page fetched because an editor is about to cite it, by the way that every link is looked at."""

import time
from collections import Counter
from collections.abc import Generator

from muniment.links import address, facts, guard, work
from muniment.links.answer import Answer, Ask, Fault, Look
from muniment.links.crawl import Crawl
from muniment.links.journey import SECOND_LOOK, Journey, Road
from muniment.links.pace import Pace
from muniment.links.wire import Way, Wire
from muniment.links.work import Work

OCTETS = 512 * 1024
"""As much of a page as is read; what it says of itself stands at its beginning."""
REASONS = {
    Fault.NO_HOST: "there is no such host",
    Fault.REFUSED: "nothing listens there",
    Fault.UNREACHABLE: "no way leads there",
    Fault.TIMEOUT: "it did not answer in time",
    Fault.FORBIDDEN: "it leads into a network that may not be asked; --allow-net permits one",
}


class NoPage(Exception):
    """What came in place of a page."""


def read(url: str, way: Way) -> Work:
    """Return what the page at an address says of itself; raises NoPage where there is none to be read."""
    try:
        target = address.target(url)
    except address.NotAskable as fault:
        raise NoPage(str(fault)) from None
    found: list[Answer] = []
    road = Road(time.monotonic, guard.literal_refusal(way.allowed), Counter())

    def looking() -> Generator[Ask, Answer, None]:
        found.append((yield from _whole(Journey(target, (), road))))

    wire = Wire(way, time.monotonic)
    try:
        for _ in Crawl(wire, Pace(per_host=1, per_second=5, at_once=1), time.monotonic).run([(target.url, looking())]):
            pass
    finally:
        wire.close()
    return _work(found[0])


def _whole(journey: Journey) -> Generator[Ask, Answer, Answer]:
    """Follow an address as this program, and as a browser where that was refused; return the page as it is."""
    chain = yield from journey.follow(look := Look.PLAIN)
    if chain.end.status in SECOND_LOOK:
        chain = yield from journey.follow(look := Look.BROWSER, patient=False)
    if chain.end.facts is None or chain.end.status != 200:
        return chain.end
    return (yield Ask(chain.landed.url, look, chain.end.cookies, keep=OCTETS))


def _work(answer: Answer) -> Work:
    if answer.fault is not Fault.NONE:
        raise NoPage(REASONS.get(answer.fault, answer.detail or "it did not answer properly"))
    if answer.status != 200:
        raise NoPage(f"it answers {answer.status}")
    kind = answer.headers.get("content-type", "")
    return work.read(facts.decoded(answer.body, kind), answer.url) if answer.body else Work()
