"""The end of a chain -> a verdict with its reason; what is left open is a page that must be looked into."""

import re
from urllib.parse import urlsplit

import msgspec

from muniment.links import phrases, slugs, wording
from muniment.links.answer import Answer, Fault
from muniment.links.journey import Chain
from muniment.model.verdict import Verdict
from muniment.text import hosts

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
SHORT = 900
"""Characters of text up to which a notice may stand in the place of a page."""
BRIEF = 250
"""Characters of text that a log-in made by scripts may have."""
PROSE = 300
"""Characters of sentences that a gate may have."""
BACK = re.compile(
    r"(?:^|&)(?:\w*url|ret\w*|return\w*|redirect\w*|continue|next|back\w*|dest\w*|target|goto|service|relaystate)=",
    re.IGNORECASE,
)
"""The part of a query that says where a visitor is sent back to."""
JOINING = re.compile(r"/(?:register|subscribe|sign-?up|join)\b", re.IGNORECASE)
"""The path of a form that wins customers, which on another's site is no gate to what was cited."""
READER = re.compile(r"\b(?:you|your|vous|votre|usted|sie|вы|вам)\b|[您请]", re.IGNORECASE)
"""To whom a notice speaks."""
FRILL = 6
"""Characters beside a notice that do not yet make a headline of it."""
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


class Judgement(msgspec.Struct, frozen=True):
    """A verdict, and why, in one sentence without its full stop."""

    verdict: Verdict
    because: str


def plainly(chain: Chain) -> Judgement | None:
    """Return what needs no look into the page; None where the page must decide."""
    if chain.stopped:
        return Judgement(Verdict.DEAD if chain.looped else Verdict.INVALID, chain.stopped)
    end = chain.end
    if end.fault is not Fault.NONE:
        return _guarded(chain) or _by_fault(chain, end)
    challenge = challenged(end)
    if challenge:
        return Judgement(Verdict.BLOCKED, challenge)
    if not 200 <= end.status < 400:
        return _limited(chain) or _by_status(end.status, _after(chain))
    return _guarded(chain)


def _by_fault(chain: Chain, end: Answer) -> Judgement:
    host = chain.landed.host
    if end.fault.of_certificate:
        return Judgement(Verdict.BLOCKED, f"{host} answers, but {CERTIFICATE[end.fault]}{_after(chain)}")
    verdict, words = FAULTS[end.fault]
    return Judgement(verdict, words.format(host=host, detail=end.detail) + _after(chain))


def _after(chain: Chain) -> str:
    """Return where redirects had led, for the end of a sentence."""
    return f", after a redirect to {chain.landed.url[:120]}" if len(chain.targets) > 1 else ""


def _by_status(status: int, after: str) -> Judgement:
    if status == 410:
        return Judgement(Verdict.DEAD, f"it is gone for good (410){after}")
    if status in NOTHING:
        return Judgement(Verdict.DEAD, f"{WHY.get(status, 'there is no such page')} ({status}){after}")
    if status == 501 or (400 <= status < 500 and status not in PASSING) or status == 999:
        return Judgement(Verdict.BLOCKED, f"{WHY.get(status, 'the server does not show the page')} ({status}){after}")
    return Judgement(Verdict.FLAKY, f"the server answers with a fault of its own ({status}){after}")


def _limited(chain: Chain) -> Judgement | None:
    """Return `blocked` where a fault of the server's is, by its words, a refusal."""
    notice = noticed(chain) if chain.end.status >= 500 else None
    return notice if notice is not None and notice.verdict is Verdict.BLOCKED else None


def challenged(answer: Answer) -> str:
    """Return how an answer asks to prove that one is human; empty where it does not."""
    if answer.headers.get("cf-mitigated") == "challenge" or answer.headers.get("x-amzn-waf-action"):
        return "a challenge stands before the page"
    facts = answer.facts
    if facts is None or facts.prose > 900:
        return ""
    said = phrases.CHALLENGE.search(f"{facts.title} . {facts.heading} . {facts.text[:1000]}")
    marked = phrases.CHALLENGE_MARKUP.search(facts.markup)
    if said and (marked or answer.status in (401, 403, 429, 503)):
        return f"a challenge stands before the page: '{said[0][:60]}'"
    bare = (
        facts.length < 200 and (answer.status != 404) and not re.search(r"<form\b.*<textarea", facts.markup, re.DOTALL)
    )
    return "a challenge stands before the page" if marked and bare else ""


def _guarded(chain: Chain) -> Judgement | None:
    """Return `blocked` where a log-in or consent stands in the place of the page."""
    facts, sent = chain.end.facts, len(chain.targets) > 1
    if _is_gate(chain):
        return Judgement(Verdict.BLOCKED, f"a log-in or consent stands before the page, at {chain.landed.url[:120]}")
    if facts is None or facts.prose > 800:
        return None
    if facts.turned_back and phrases.DOORWAY.search(facts.text):
        return Judgement(Verdict.BLOCKED, f"a box stands before the page: '{facts.text[:60]}'")
    parts = wording.segments(facts.title) + wording.segments(facts.heading)
    asks = any(phrases.LOGIN.fullmatch(part) for part in parts)
    if (facts.password and sent and facts.prose < PROSE) or (asks and (sent or facts.password)):
        return Judgement(Verdict.BLOCKED, "a log-in stands in the place of the page")
    asked = facts.length < SHORT and any(phrases.CONSENT.fullmatch(part) for part in parts)
    if asked and phrases.AGREE.search(facts.text) and not _is_asked_for(chain, parts):
        return Judgement(Verdict.BLOCKED, "a request for consent stands in the place of the page")
    return None


def _is_asked_for(chain: Chain, parts: list[str]) -> bool:
    """Tell whether a request for consent, or a text on it, is itself what is cited."""
    start = chain.targets[0]
    said = " ".join(parts).casefold()
    return bool(phrases.LOGIN_HOST.match(start.host)) or slugs.named(slugs.words(start.path), said)


def _is_gate(chain: Chain) -> bool:
    """Tell whether redirects led to where visitors log in, consent, or are sent back from."""
    start, landed = chain.targets[0], chain.landed
    if len(chain.targets) < 2 or phrases.LOGIN_PATH.search(start.path):
        return False
    back = BACK.search(urlsplit(landed.url).query)
    if JOINING.search(landed.path) and not back and hosts.publisher(start.url) != hosts.publisher(landed.url):
        return False
    if phrases.LOGIN_PATH.search(landed.path) or (phrases.LOGIN_HOST.match(landed.host) and start.host != landed.host):
        return True
    facts = chain.end.facts
    return bool(
        facts is not None
        and facts.prose < PROSE
        and start.host != landed.host
        and back
        and not phrases.GONE.search(f"{facts.title} . {facts.heading}")
    )


def noticed(chain: Chain) -> Judgement | None:
    """Return `blocked` or `flaky` where a short notice says that the page is withheld, or its server not well.

    A living page may speak of such things: an address beside it must be answered alike.
    """
    facts = chain.end.facts
    if facts is None or facts.length > SHORT:
        return None
    said = f"{facts.title} . {facts.heading} . {facts.text}"
    withheld = phrases.WITHHELD.search(said) or phrases.CHALLENGE.search(said)
    if withheld is None and facts.length < BRIEF:
        withheld = next(filter(None, map(phrases.LOGIN.fullmatch, wording.segments(facts.title))), None)
    if withheld:
        return Judgement(Verdict.BLOCKED, f"a notice stands in the place of the page: '{withheld[0][:60]}'")
    ailing = phrases.AILING.search(said)
    # Error pages for what is not there hedge: "might have been removed or is temporarily unavailable".
    if not ailing or any(not match[0].isdigit() for match in phrases.GONE.finditer(said)):
        return None
    return Judgement(Verdict.FLAKY, f"the server says '{ailing[0][:60]}'")


def is_plain(chain: Chain) -> bool:
    """Tell whether a notice needs no second witness: it is the title, or a few words about what serves the page."""
    facts = chain.end.facts
    if facts is None or (facts.password and facts.length < BRIEF):
        return facts is not None
    parts = [facts.heading, *wording.SEGMENTS.split(facts.title)]
    noticed = [(part, match[0]) for part in parts if (match := _notice(part))]
    if noticed:
        return all(len(part) - len(words) <= FRILL for part, words in noticed)
    headline = facts.heading or facts.title
    tale = wording.is_tale(headline) and not phrases.DOORWAY.search(headline) and not phrases.PAUSE.search(headline)
    return facts.length < BRIEF and not tale and bool(phrases.SUBJECT.search(facts.text) or READER.search(facts.text))


def _notice(said: str) -> re.Match[str] | None:
    return phrases.WITHHELD.search(said) or phrases.CHALLENGE.search(said) or phrases.AILING.search(said)
