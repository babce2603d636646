"""What stands before a page: a question whether one is human, a log-in, a request for consent, a notice."""

import html
import re
from urllib.parse import urlsplit

from muniment.links import evidence, phrases, signs, slugs, wording
from muniment.links.answer import Answer
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.links.judgement import Judgement
from muniment.model.verdict import Verdict
from muniment.text import hosts
from muniment.text.patterns import late

SHORT = 900
"""Characters of text up to which a notice may stand in the place of a page."""
BRIEF = 250
"""Characters of text of a page that may say no more than its notice."""
PROSE = 300
"""Characters of sentences that a gate may have."""
BACK = late(
    r"(?:^|&)(?:\w*url|ret\w*|return\w*|redirect\w*|continue|next|back\w*|dest\w*|target|goto|service|relaystate)=",
    re.IGNORECASE,
)
"""The part of a query that says where a visitor is sent back to."""
JOINING = late(r"/(?:register|subscribe|sign-?up|join)\b", re.IGNORECASE)
"""The path of a form that wins customers, which on another's site is no gate to what was cited."""
READER = late(r"\b(?:you|your|vous|votre|usted|sie|вы|вам)\b|[您请]", re.IGNORECASE)
"""To whom a notice speaks."""
SENT_BY_SCRIPT = late(r"\bforms?\b[^<>;]{0,60}\.submit\(|\bgetelementbyid\([^()]{1,40}\)\.submit\(|\bonload=.?submit")
"""How a page posts its form without being asked, in a source in lower case."""
ACTION = late(r"""<form\b[^<>]{0,500}?\saction\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,1000})""")
ASSERTION = late(r"""\sname\s{0,3}=\s{0,3}["']?(?:samlrequest|samlresponse|wresult|id_token)\b""")
"""Fields by which sites tell one another who a visitor is."""
POST_PASSWORD = late(r"""\sname\s{0,3}=\s{0,3}["']?post_password\b""")
"""The field of WordPress for the password of one post, in whatever language it asks."""
FRILL = 6
"""Characters beside a notice that do not yet make a headline of it."""


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


def guarded(chain: Chain) -> Judgement | None:
    """Return `blocked` where a log-in or consent stands in the place of the page."""
    facts, sent = chain.end.facts, len(chain.targets) > 1
    if _is_gate(chain) or (facts is not None and facts.prose < PROSE and _sends_to_log_in(facts)):
        return Judgement(Verdict.BLOCKED, f"a log-in or consent stands before the page, at {chain.landed.url[:120]}")
    if facts is None or facts.prose > 800:
        return None
    if facts.turned_back and phrases.DOORWAY.search(facts.text):
        return Judgement(Verdict.BLOCKED, f"a box stands before the page: '{facts.text[:60]}'")
    if facts.password and facts.prose < PROSE and POST_PASSWORD.search(facts.markup):
        return Judgement(Verdict.BLOCKED, "a password for it is asked for in the place of the page")
    parts = wording.segments(facts.title) + wording.segments(facts.heading)
    asks = any(phrases.LOGIN.fullmatch(part) for part in parts)
    if (facts.password and sent and facts.prose < PROSE) or (asks and (sent or facts.password)):
        return Judgement(Verdict.BLOCKED, "a log-in stands in the place of the page")
    asked = (
        facts.length < SHORT
        and not wording.is_tale(facts.heading)
        and any(phrases.CONSENT.fullmatch(part) for part in parts)
    )
    if asked and phrases.AGREE.search(facts.text) and not _is_asked_for(chain, parts):
        return Judgement(Verdict.BLOCKED, "a request for consent stands in the place of the page")
    return None


def _sends_to_log_in(facts: Facts) -> bool:
    """Tell whether a page without words of its own is a form that its script sends on to where visitors log in."""
    if facts.heading or not SENT_BY_SCRIPT.search(facts.markup):
        return False
    to = ACTION.search(facts.markup)
    parts = hosts.parted(html.unescape(to[1])) if to else None
    at_log_in = parts and (phrases.LOGIN_PATH.search(parts.path) or phrases.LOGIN_HOST.match(parts.netloc))
    return bool(at_log_in or ASSERTION.search(facts.markup))


def _is_asked_for(chain: Chain, parts: list[str]) -> bool:
    """Tell whether a request for consent, or a text on it, is itself what is cited."""
    start = chain.targets[0]
    said = " ".join(parts).casefold()
    return bool(phrases.LOGIN_HOST.match(start.host)) or slugs.named(slugs.words(start.naming), said)


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
    ailing = phrases.AILING.search(said)
    if withheld and not (ailing and ailing.start() < withheld.start()):
        return Judgement(Verdict.BLOCKED, f"a notice stands in the place of the page: '{withheld[0][:60]}'")
    # Error pages for what is not there hedge: "might have been removed or is temporarily unavailable".
    hedged = any(not match[0].isdigit() for match in phrases.GONE.finditer(said))
    if not ailing or hedged or signs.SHELL.search(facts.markup):
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
    spoken_to = any(phrases.WITHHELD.search(line) and READER.search(line) for line in facts.text.split("\n"))
    brief = facts.length < BRIEF or (spoken_to and evidence.told(facts) <= evidence.BARE)
    return brief and not tale and bool(phrases.SUBJECT.search(facts.text) or READER.search(facts.text))


def _notice(said: str) -> re.Match[str] | None:
    return phrases.WITHHELD.search(said) or phrases.CHALLENGE.search(said) or phrases.AILING.search(said)
