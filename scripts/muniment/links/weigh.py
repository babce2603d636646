"""The signs that a page gives, weighed against what its site answers elsewhere: one witness never decides alone."""

from collections.abc import Generator
from urllib.parse import unquote

from muniment.links import evidence, gates, judge, phrases, sibling, signs, slugs, ways, wording
from muniment.links.address import Target
from muniment.links.answer import Answer, Ask, Echo, Look
from muniment.links.facts import Facts
from muniment.links.journey import Chain, Journey
from muniment.links.judgement import Judgement
from muniment.links.wording import About, Sign
from muniment.model.verdict import Verdict
from muniment.text.patterns import late

PLAIN_ENOUGH = 12
"""Weight from which no sibling is asked."""
SLIGHT = 1
"""Weight up to which a page is believed."""
STRANGE = 2
"""Weight of a page that only does not speak of its address; an address far from it must be answered alike."""
BRIEF = 400
"""Characters of text that a front page has, and a notice need not have."""
MENU = 4
"""Links of a page that leads on into its site, as a notice need not."""
ASKING = late(r"<(?:button|input|form)\b")
"""What a page has that asks its visitor for something, in a source in lower case."""
KINDS = {
    phrases.DOORWAY: (Verdict.BLOCKED, "a notice stands in the place of every page of its site"),
    phrases.PAUSE: (Verdict.FLAKY, "the server shows one notice in the place of every page of its site"),
    phrases.APOLOGY: (Verdict.SOFT_DEAD, ""),
    phrases.OFFER: (Verdict.SOFT_DEAD, ""),
}
"""What a short page that stands at every address is, by the words that it has most of; of as many, the first."""
OF_PAGE = (About.PAGE, About.SOURCE)
Weighing = Generator[Ask, Answer, Judgement | None]


class Witnesses:
    """Asks what the site of a page answers elsewhere, each question once."""

    def __init__(self, journey: Journey, chain: Chain) -> None:
        self.journey, self.chain = journey, chain
        self.heard: dict[str, Echo] = {}

    def near(self, *, by_query: bool) -> Generator[Ask, Answer, Echo]:
        """Compare with an address beside the cited one that cannot exist."""
        return (yield from self._compared(sibling.sibling(self.journey.start, by_query=by_query)))

    def beside(self, *, by_query: bool) -> Generator[Ask, Answer, Echo]:
        """Compare with an address beside the cited one; where that may be of the same page, with one far from it."""
        start, facts = self.journey.start, self.chain.end.facts
        echo = yield from self.near(by_query=by_query)
        named = facts is not None and slugs.is_named(start.naming, wording.own(facts))
        doubtful = named or sibling.keeps_number(start, sibling.sibling(start, by_query=by_query))
        if echo is not Echo.SAME or not doubtful:
            return echo
        return (yield from self.far())

    def far(self) -> Generator[Ask, Answer, Echo]:
        """Compare with an address in another folder that cannot exist."""
        return (yield from self._compared(sibling.far(self.journey.start)))

    def home(self) -> Generator[Ask, Answer, Echo]:
        """Compare with the front page."""
        return (yield from self._compared(sibling.home(self.journey.start)))

    def _compared(self, start: Target) -> Generator[Ask, Answer, Echo]:
        if start.url == self.journey.start.url:
            return Echo.NONE
        if start.url not in self.heard:
            other = yield from self.journey.follow(Look.PLAIN, start=start, patient=False)
            self.heard[start.url] = sibling.compare(self.chain, other)
        return self.heard[start.url]


def page(journey: Journey, chain: Chain, *, title: str = "") -> Weighing:
    """Return what is to be said of a page that answers, and was titled so when last alive; None where it still is."""
    witnesses = Witnesses(journey, chain)
    if chain.end.status >= 400:
        return judge.by_status(chain.end.status) if (yield from witnesses.near(by_query=False)) is Echo.SAME else None
    notice = gates.noticed(chain)
    if notice is not None:
        echo = yield from witnesses.near(by_query=False)
        facts = chain.end.facts
        alive = facts is not None and evidence.is_alive(facts, journey.start)
        if echo is Echo.SAME or (gates.is_plain(chain) and not alive):
            return notice
    found = list(signs.signs(chain, title=title))
    if sum(sign.weight for sign in found) <= SLIGHT and not any(sign.about is About.FIT for sign in found):
        return None
    if any(sign.weight >= PLAIN_ENOUGH for sign in found):
        return _dead(chain, found, Echo.NONE)
    if all(sign.about is About.FIT for sign in found if sign.weight > SLIGHT):
        return (yield from _unfit(witnesses, found))
    return (yield from _weighed(witnesses, found))


def _weighed(witnesses: Witnesses, found: list[Sign]) -> Weighing:
    """Weigh what a page says against the answer to an address beside it."""
    chain = witnesses.chain
    echo = yield from witnesses.beside(by_query=any(sign.about in OF_PAGE for sign in found))
    if echo is not Echo.SAME and not _is_estranged(chain, found):
        # What befalls a whole host befalls each of its addresses; a site that cannot be asked is believed.
        found = [sign for sign in found if sign.about is not About.HOST]
    facts = chain.end.facts
    if not evidence.proves(chain, found, alike=echo is Echo.SAME):
        return None
    if facts is not None and not any(sign.about in (*OF_PAGE, About.HOST) for sign in found):
        # Sent elsewhere, whether by a new owner or to be let in: the page there must say.
        said = f"{facts.title} {facts.heading} {facts.text if facts.length < BRIEF else ''}"
        doubted = not _leads_on(facts) and all(sign.weight < evidence.WEIGHTS[About.WAY][0] for sign in found)
        verdict, seen = _likeliest(said) or (KINDS[phrases.DOORWAY] if doubted else (Verdict.SOFT_DEAD, ""))
        if seen:
            return Judgement(verdict, seen)
    return _dead(chain, found, echo)


def _is_estranged(chain: Chain, found: list[Sign]) -> bool:
    """Tell whether a page would have nothing to do with what was cited, or is one that speaks for its whole site."""
    is_other = any(sign.about is About.FIT and sign.weight >= STRANGE for sign in found)
    return is_other or signs.is_foreign(chain) or ways.is_front(chain.targets[0].url)


def _unfit(witnesses: Witnesses, found: list[Sign]) -> Weighing:
    """Judge a page that only does not speak of its address: all that its site is asked must be answered alike."""
    chain = witnesses.chain
    # Sites that choose a page by a number in its folder answer any name beside it with that page; and the far
    # address is one for all of a host, so that it is asked but once in a run.
    for asking in (witnesses.far(), witnesses.near(by_query=True)):
        if (yield from asking) is not Echo.SAME:
            return None
    facts = chain.end.facts
    framed = facts is not None and signs.is_frame(facts)
    certain = max(sign.weight for sign in found) >= STRANGE and not framed
    everywhere = not certain and (yield from witnesses.home()) is Echo.SAME
    return _unknown(chain, found, everywhere=everywhere)


def _unknown(chain: Chain, found: list[Sign], *, everywhere: bool) -> Judgement | None:
    """Judge a page that stands at every address of its site, its front page among them or not."""
    facts = chain.end.facts
    if facts is None or phrases.LOGIN_HOST.match(chain.landed.host):
        return None
    headline = wording.own(facts)
    strange = any(sign.weight >= STRANGE for sign in found)
    likely = None if strange and facts.length >= BRIEF else _likeliest(headline)
    tells = not strange and evidence.told(facts) >= evidence.TELLS
    if everywhere and (tells or _repeats_address(chain, facts)):
        return None
    if not _leads_on(facts) or signs.is_frame(facts):
        likely = _likely_notice(f"{headline} {facts.text}")
    elif likely is None and not strange and (everywhere or not slugs.words(chain.targets[0].path)):
        # Nothing but the answers of its site speaks against it: it may be a site of one page.
        return None
    verdict, seen = likely or (Verdict.SOFT_DEAD, "")
    if verdict is Verdict.OK:
        return None
    return Judgement(verdict, seen) if seen else _dead(chain, found, Echo.SAME)


def _leads_on(facts: Facts) -> bool:
    """Tell whether a page leads on into its site, or holds more than a notice and asks for nothing."""
    linked = facts.markup.count("<a ") >= MENU
    return linked or (facts.length >= BRIEF and ASKING.search(facts.markup) is None)


def _repeats_address(chain: Chain, facts: Facts) -> bool:
    """Tell whether a page is titled by its address, which differs from page to page: no front page is."""
    path = unquote(chain.targets[0].path).casefold()
    return len(path) > 1 and path in f"{facts.title} {facts.heading}".casefold()


def _likeliest(said: str) -> tuple[Verdict, str] | None:
    """Return what a text is by its words; None where it has none of those that tell."""
    counts = {pattern: len({match[0] for match in pattern.finditer(said)}) for pattern in KINDS}
    counts[phrases.APOLOGY] += bool(phrases.REQUESTED.search(said))
    likeliest = max(counts, key=lambda pattern: counts[pattern])
    return KINDS[likeliest] if counts[likeliest] else None


def _likely_notice(said: str) -> tuple[Verdict, str]:
    """Return what a notice that stands everywhere is; an excuse alone does not say that anything is gone."""
    told = phrases.EXCUSE.sub(" ", said)
    return _likeliest(told) or (KINDS[phrases.DOORWAY] if told != said else (Verdict.OK, ""))


def _dead(chain: Chain, found: list[Sign], echo: Echo) -> Judgement:
    because = " and ".join(sign.seen for sign in sorted(found, key=lambda sign: -sign.weight)[:2])
    if echo is Echo.SAME:
        because += ", as does an address beside it that cannot exist"
    return Judgement(Verdict.SOFT_DEAD, f"it answers {chain.end.status}, but {because}")
