"""One look at one address: where it leads, whether the page is what was cited, and the verdict on it."""

from collections.abc import Generator, Iterable

import msgspec

from muniment.links import address, fragments, judge, sibling, weigh
from muniment.links.address import Target
from muniment.links.answer import Answer, Ask, Echo, Fault, Look
from muniment.links.journey import BACKOFF, SECOND_LOOK, TOO_MANY, Chain, Journey, Road, asked_pause
from muniment.links.judgement import Judgement
from muniment.model.verdict import Fragment, Verdict

BELIEVED_AFTER = 3
"""A host that gave a browser the same refusal so often is not asked as one for each further page."""
THIN = 200
"""Characters of text below which a page that never came to its end tells nothing."""


class Seen(msgspec.Struct, frozen=True):
    """What a look at one target found; `present` are those of the fragments that the page has."""

    verdict: Verdict
    because: str
    new_url: str = ""
    status: int = 0
    requests: int = 0
    title: str = ""
    present: frozenset[str] = frozenset()
    readable: bool = False
    """Whether the page was read, so that a fragment that is not present is missing."""
    lost: bool = False
    """Whether no host was reached, which a want of network may explain."""
    nowhere: str = ""
    """The host that has no address, by the resolver of this machine."""
    absent: bool = False
    """Whether another resolver says so too."""

    def fragment(self, name: str) -> Fragment:
        """Return whether the page has what a fragment names."""
        if name in self.present:
            return Fragment.PRESENT
        return Fragment.MISSING if self.readable and fragments.checkable(name) else Fragment.NA


def look(target: Target, names: Iterable[str], road: Road, *, title: str = "") -> Generator[Ask, Answer, Seen]:
    """Look once at a target, titled so when last alive; asks through the generator, returns what was seen."""
    journey = Journey(target, tuple(name for name in names if fragments.checkable(name)), road)
    chain = yield from journey.follow(Look.PLAIN)
    if _refused(chain) and _may_differ(road, chain):
        pause = BACKOFF[-1] if chain.end.status == TOO_MANY else 0.0
        again = yield from journey.follow(Look.BROWSER, patient=False, after=pause)
        road.steadfast[_answering(chain)] += again.end.status == chain.end.status
        if _better(again, chain):
            return _seen(journey, again, (yield from _judged(journey, again, title)))
    judgement = yield from _judged(journey, chain, title)
    if _is_instead(chain, judgement) and _may_differ(road, chain):
        # Some sites lead programs they do not know to a page of their own.
        again = yield from journey.follow(Look.BROWSER, patient=False)
        differs = sibling.compare(chain, again) is Echo.OTHER
        road.steadfast[_answering(chain)] += not differs
        second = (yield from _judged(journey, again, title)) if differs else judgement
        chain, judgement = (chain, judgement) if second.verdict.bad else (again, second)
    return _seen(journey, chain, judgement)


def _answering(chain: Chain) -> tuple[str, int]:
    return chain.landed.host, chain.end.status


def _may_differ(road: Road, chain: Chain) -> bool:
    """Tell whether a host is not yet known to show a browser no more than a program."""
    return road.steadfast[_answering(chain)] < BELIEVED_AFTER


def _judged(journey: Journey, chain: Chain, title: str) -> Generator[Ask, Answer, Judgement]:
    judgement = judge.plainly(chain) or _cut_short(chain)
    return judgement or (yield from weigh.page(journey, chain, title=title)) or _alive(chain)


def _refused(chain: Chain) -> bool:
    """Tell whether a browser may well be shown what a program was not."""
    end = chain.end
    if end.shared and end.fault is not Fault.NONE:
        return False
    # What is refused still, once it was waited as long as was told, is refused to programs.
    in_spite = end.status == TOO_MANY and asked_pause(end) is not None
    return end.status in SECOND_LOOK or in_spite or end.fault is Fault.BROKEN or chain.looped


def _is_instead(chain: Chain, judgement: Judgement) -> bool:
    """Tell whether a page came in the place of the one asked for."""
    guarded = judgement.verdict is Verdict.BLOCKED and 200 <= chain.end.status < 300
    return guarded or judgement.verdict is Verdict.SOFT_DEAD


def _better(again: Chain, before: Chain) -> bool:
    """Tell whether the second look shows more than the first: a page, or a plain word that there is none."""
    status = again.end.status
    if again.stopped or not status:
        return False
    was = before.end.status
    return 200 <= status < 300 or not was or (status in (404, 410) and was not in (404, 410))


def _cut_short(chain: Chain) -> Judgement | None:
    facts = chain.end.facts
    if chain.end.detail and facts is not None and facts.length < THIN:
        return Judgement(Verdict.FLAKY, "the page began to come and never came to its end")
    return None


def _alive(chain: Chain) -> Judgement:
    status = chain.end.status
    if chain.settled:
        return Judgement(Verdict.MOVED, f"it is redirected for good to {chain.settled[:200]}, which answers {status}")
    if len(chain.targets) > 1:
        return Judgement(
            Verdict.OK, f"it is redirected for the time being to {chain.landed.url[:200]}, which answers {status}"
        )
    return Judgement(Verdict.OK, f"it answers {status}{' and shows the page all the same' if status >= 400 else ''}")


def _seen(journey: Journey, chain: Chain, judgement: Judgement) -> Seen:
    end = chain.end
    alive = judgement.verdict in (Verdict.OK, Verdict.MOVED)
    inherited = chain.landed.fragment == journey.start.fragment
    return Seen(
        judgement.verdict,
        judgement.because + ".",
        new_url=chain.settled if judgement.verdict is Verdict.MOVED else "",
        status=end.status,
        requests=journey.requests,
        title=end.facts.title if end.facts else "",
        present=end.facts.present if end.facts and alive and inherited else frozenset(),
        readable=alive and inherited and end.whole and bool(end.facts and end.facts.markup),
        lost=end.fault in (Fault.NO_HOST, Fault.UNREACHABLE, Fault.TIMEOUT, Fault.PROXY),
        nowhere=chain.landed.host if end.fault is Fault.NO_HOST else "",
    )


def unaskable(reason: str) -> Seen:
    """Return what is seen of an address that no request can be made of."""
    return Seen(Verdict.INVALID, f"{reason}.")


def shown_new(seen: Seen, fragment: str) -> str | None:
    """Return the new address of a moved link, with the fragment it was cited with."""
    if not seen.new_url:
        return None
    return seen.new_url if "#" in seen.new_url else address.shown(seen.new_url, fragment)
