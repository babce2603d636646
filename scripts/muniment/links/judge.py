"""The end of a chain -> a verdict with its reason; what is left open is a page that must be looked into."""

from muniment.links import evidence, gates
from muniment.links.answer import Answer, Fault
from muniment.links.journey import Chain
from muniment.links.judgement import Judgement
from muniment.model.verdict import Verdict

WHY = {
    400: "the server does not accept the request",
    401: "a password is asked for",
    402: "payment is asked for",
    403: "access is refused",
    405: "the server does not let the page be fetched",
    406: "the server does not give the page to programs",
    407: "a proxy asks for a password",
    418: "the server does not give the page to programs",
    423: "the page is locked",
    429: "too many requests, says the server",
    451: "the page is withheld for legal reasons",
    456: "access is refused",
    999: "the server does not give pages to programs",
}
"""Why an answer with this status means that something is there and is not shown."""
NOTHING = frozenset((400, 404, 410, 414, 422))
"""Refusals that say there is no such page."""
PASSING = frozenset((408, 421, 425, 431))
"""Refusals of this request rather than of the page."""
CERTIFICATE = {
    Fault.TLS_EXPIRED: "its certificate has expired or is not valid yet",
    Fault.TLS_NAME: "its certificate is for another host",
    Fault.TLS_UNTRUSTED: "its certificate is signed by nobody who is trusted",
    Fault.TLS: "no encrypted connection could be agreed on",
}
FAULTS = {
    Fault.NO_HOST: (Verdict.DEAD, "there is no such host as {host}"),
    Fault.REFUSED: (Verdict.DEAD, "nothing listens at {host}"),
    Fault.UNREACHABLE: (Verdict.FLAKY, "no way led to {host}"),
    Fault.TIMEOUT: (Verdict.FLAKY, "{host} did not answer in time"),
    Fault.BROKEN: (Verdict.FLAKY, "{host} broke off or did not answer in HTTP"),
    Fault.FORBIDDEN: (Verdict.INVALID, "{detail}, which is never asked"),
    Fault.PROXY: (Verdict.FLAKY, "the proxy did not carry the request"),
}


def plainly(chain: Chain) -> Judgement | None:
    """Return what needs no look into the page; None where the page must decide."""
    if chain.stopped:
        return Judgement(Verdict.DEAD if chain.looped else Verdict.INVALID, chain.stopped)
    end = chain.end
    if end.fault is not Fault.NONE:
        return gates.guarded(chain) or _by_fault(chain, end)
    challenge = gates.challenged(end)
    if challenge:
        return Judgement(Verdict.BLOCKED, challenge)
    if not 200 <= end.status < 400 and not _is_shown(chain):
        return _limited(chain) or by_status(end.status, _after(chain))
    if end.status >= 300 and not (end.facts and end.facts.length):
        return Judgement(Verdict.FLAKY, f"the server sends elsewhere ({end.status}), and does not say where")
    return gates.guarded(chain)


def _is_shown(chain: Chain) -> bool:
    """Tell whether a server that says it failed shows the page all the same; one that says 404 has none."""
    end = chain.end
    return end.status >= 500 and end.facts is not None and evidence.is_whole(end.facts, chain.targets[0])


def _by_fault(chain: Chain, end: Answer) -> Judgement:
    host = chain.landed.host
    if end.fault.of_certificate:
        return Judgement(Verdict.BLOCKED, f"{host} answers, but {CERTIFICATE[end.fault]}{_after(chain)}")
    verdict, words = FAULTS[end.fault]
    return Judgement(verdict, words.format(host=host, detail=end.detail) + _after(chain))


def _after(chain: Chain) -> str:
    """Return where redirects had led, for the end of a sentence."""
    return f", after a redirect to {chain.landed.url[:120]}" if len(chain.targets) > 1 else ""


def by_status(status: int, after: str = "") -> Judgement:
    """Return what a status says that is neither well nor a redirect; `after` tells where redirects had led."""
    if status == 410:
        return Judgement(Verdict.DEAD, f"it is gone for good (410){after}")
    if status in NOTHING:
        return Judgement(Verdict.DEAD, f"{WHY.get(status, 'there is no such page')} ({status}){after}")
    if status == 501 or (400 <= status < 500 and status not in PASSING) or status == 999:
        return Judgement(Verdict.BLOCKED, f"{WHY.get(status, 'the server does not show the page')} ({status}){after}")
    return Judgement(Verdict.FLAKY, f"the server answers with a fault of its own ({status}){after}")


def _limited(chain: Chain) -> Judgement | None:
    """Return `blocked` where a fault, of the server's or in how it was asked, is by its words a refusal."""
    notice = gates.noticed(chain) if chain.end.status == 400 or chain.end.status >= 500 else None
    return notice if notice is not None and notice.verdict is Verdict.BLOCKED else None
