"""Checks cited addresses: one look for each that is asked for, one finding for each as cited."""

import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence

import msgspec

from muniment.links import address, guard, look, network, resolving
from muniment.links.address import NotAskable, Target
from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Carrier, Crawl
from muniment.links.journey import Road
from muniment.links.look import Seen
from muniment.links.pace import Pace
from muniment.links.wire import Way, Wire
from muniment.machine import limits
from muniment.model.link import Citation, Finding, Mention
from muniment.model.verdict import Verdict
from muniment.project import Links

AT_ONCE = 400
"""Requests under way at one time, to all hosts together."""
Progress = Callable[[Crawl, int], None]
"""Is told, every now and then, of the run and of how many addresses it began with."""
Note = Callable[[str, Seen], None]
"""Is told an address as cited, and what was seen of it."""


class Cited(msgspec.Struct, frozen=True):
    """An address as cited, all places where it stands so, and the title that its page had when last alive."""

    url: str
    places: tuple[Citation, ...] = ()
    title: str = ""


def gathered(mentions: Iterable[Mention]) -> list[Cited]:
    """Return the cited addresses in the order of their first mention, each once."""
    places: dict[str, list[Citation]] = {}
    for mention in mentions:
        places.setdefault(mention.url, []).append(mention.citation)
    return [Cited(url, tuple(found)) for url, found in places.items()]


class _Jobs:
    """What is to be looked at: each target once, with all fragments that it is cited with."""

    def __init__(self, cited: Sequence[Cited]) -> None:
        self.targets: dict[str, Target | str] = {}
        self.fragments: dict[str, tuple[str, ...]] = {}
        """By target; the empty one stands for citations without."""
        self.titles: dict[str, str] = {}
        for one in cited:
            try:
                target = address.target(one.url)
            except NotAskable as fault:
                self.targets[one.url] = str(fault)
                continue
            self.targets[one.url] = target
            known = self.fragments.setdefault(target.url, ())
            if target.fragment not in known:
                self.fragments[target.url] = (*known, target.fragment)
            self.titles[target.url] = one.title or self.titles.get(target.url, "")
        self.seen: dict[str, Seen] = {}
        self.cited: dict[str, list[str]] = {}
        for url, found in self.targets.items():
            self.cited.setdefault(url if isinstance(found, str) else found.url, []).append(url)

    def looking(self, url: str, road: Road, note: Note) -> Generator[Ask, Answer, None]:
        names = sorted(self.fragments[url])
        # Redirects hand a fragment on: to all citations of the address only where all have the same.
        only = names[0] if len(names) == 1 else ""
        self.seen[url] = yield from look.look(Target(url, only), names, road, title=self.titles[url])
        if not self.seen[url].lost:
            self.tell(url, note)

    def tell(self, url: str, note: Note) -> None:
        """Note what was seen of a target for each address that is cited for it."""
        for cited in self.cited[url]:
            note(cited, self.of(cited))

    def tell_rest(self, lost: Iterable[str], note: Note) -> None:
        """Note what is known at the end alone: of addresses that cannot be asked, and of targets not reached."""
        for url, target in self.targets.items():
            if isinstance(target, str):
                note(url, self.of(url))
        for url in lost:
            self.tell(url, note)

    def of(self, cited: str) -> Seen:
        """Return what was seen of an address as cited."""
        target = self.targets[cited]
        if isinstance(target, str):
            return look.unaskable(target)
        seen = self.seen[target.url]
        return msgspec.structs.replace(seen, new_url=look.shown_new(seen, target.fragment) or "")


def check(
    cited: Sequence[Cited],
    way: Way,
    pace: Links,
    *,
    progress: Progress = lambda crawl, total: None,
    note: Note = lambda url, seen: None,
    well_known: Sequence[str] = network.WELL_KNOWN,
    resolver: str = "",
) -> list[Finding]:
    """Return a finding for each cited address, in their order; raises NoNetwork where nothing at all answers.

    `note` is told of each address as soon as it is known that the network is not at fault. `resolver` is asked about
    hosts that there are not; where it is empty nobody is.
    """
    jobs = _Jobs(cited)
    wire = Wire(way, time.monotonic)
    try:
        _run(jobs, wire, way, pace, progress, note)
        lost = _excused(jobs, wire, well_known)
        _confirm(jobs, wire, resolver)
    finally:
        wire.close()
    jobs.tell_rest(lost, note)
    return [_finding(one, jobs) for one in cited]


def _run(jobs: _Jobs, carrier: Carrier, way: Way, pace: Links, progress: Progress, note: Note) -> None:
    # Each takes a connection, and two openings more while its name is looked up.
    at_once = min(AT_ONCE, limits.openings() // 6)
    lines = Pace(per_host=pace.per_host, per_second=pace.per_second, at_once=at_once)
    road = Road(time.monotonic, guard.literal_refusal(way.allowed), Counter())
    crawl = Crawl(carrier, lines, time.monotonic, begin=lambda url: jobs.looking(url, road, note))
    total = len(jobs.fragments)
    for _ in crawl.run((url, url) for url in jobs.fragments):
        progress(crawl, total)


def _excused(jobs: _Jobs, wire: Wire, well_known: Sequence[str]) -> list[str]:
    """Return the targets that were not reached and are to blame for it; what our network explains is taken back."""
    lost = [url for url, seen in jobs.seen.items() if seen.lost]
    public = [url for url in lost if network.unheard(url, jobs.seen[url]) and network.is_public(url)]
    heard = [url for url, seen in jobs.seen.items() if not seen.lost and seen.requests]
    if not well_known or len(public) <= sum(map(network.is_public, heard)):
        return lost
    if network.answers(wire, time.monotonic, well_known):
        return lost
    if not heard:
        raise network.NoNetwork
    jobs.seen.update({url: network.excused(jobs.seen[url]) for url in public})
    return [url for url in lost if url not in public]


def _confirm(jobs: _Jobs, wire: Wire, resolver: str) -> None:
    """Ask another resolver about the hosts that have no address by ours; what only ours denies proves nothing."""
    said = resolving.second([seen.nowhere for seen in jobs.seen.values() if seen.nowhere], resolver, wire)
    for url, seen in jobs.seen.items():
        because = seen.because.removesuffix(".")
        if seen.nowhere in said.absent:
            jobs.seen[url] = msgspec.structs.replace(seen, absent=True, because=f"{because}, by two resolvers.")
        elif seen.nowhere in said.known:
            told = f"{because}, by this machine's resolver, and another one knows it."
            jobs.seen[url] = msgspec.structs.replace(seen, verdict=Verdict.FLAKY, because=told)


def _finding(cited: Cited, jobs: _Jobs) -> Finding:
    target = jobs.targets[cited.url]
    seen = jobs.of(cited.url)
    fragment = "" if isinstance(target, str) else target.fragment
    return Finding(
        url=cited.url,
        verdict=seen.verdict,
        new_url=seen.new_url or None,
        fragment=seen.fragment(fragment),
        because=seen.because,
        status=seen.status or None,
        requests=seen.requests,
        cited=cited.places,
    )
