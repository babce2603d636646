"""Signs that a page which answers is not what was asked for; each weighs, none decides alone unless it is plain."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from muniment.links import absence, phrases, slugs, ways, wording
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.links.wording import About, Reading, Sign
from muniment.text import hosts
from muniment.text.patterns import late

HOST_NAME = late(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}", re.IGNORECASE)
STRANGE = "says nothing that its address speaks of"
UNTITLED = late(r"^[-|–—:·»]\s|\s[-|–—:·»]$")
"""A title that has nothing before or after the name of its site."""
CELLS = 3
"""Empty cells of a table that has hardly any others."""
TELLING = 200
"""Characters, as wide as Latin ones, of text from which a page can be expected to speak of what its address names."""
FEW = 600
"""Characters of text up to which a page may be a notice that fits any address."""
SHELL = late(
    r"<(?:div|main|section)\b[^<>]*\bid=.?(?:root|react-root|app|application|main-app|q-app|__next|__nuxt|svelte)\b[^<>]*>"
    r"\s*(?:<[^<>]{1,200}>\s*){0,5}(?:loading|</)|<[a-z]+-[a-z-]+\b[^<>]*>\s*(?:loading\W*)?</[a-z]+-|ng-version"
)
"""Markup of a page that scripts fill: what it is about cannot be seen."""
ALIVE = late(
    r"<(?:form|button|input|i?frame|frameset|object|embed|canvas|video|audio|svg)\b|onclick|captcha|consent|cookie"
    r"|type=.?module|id=.?(?:root|app|__next|__nuxt)\b|<app-|ng-version|enable javascript|javascript is "
)
"""Markup of what scripts fill, or of what asks a visitor for something: no notice of a server."""


def signs(chain: Chain, *, title: str = "") -> Iterator[Sign]:
    """Yield the signs that the page at the end of a chain gives, beside the `title` that is remembered of it."""
    facts = chain.end.facts
    yield from ways.of_redirects(chain)
    if facts is None:
        return
    told = reading(facts, chain.targets[0])
    yield from absence.of_words(told)
    yield from wording.of_taking(told)
    yield from _of_structure(chain, facts)
    if title and facts.title and not SHELL.search(facts.markup) and not slugs.akin(title, facts.title):
        yield Sign(2, f"is titled '{facts.title[:60]}' where it was titled '{title[:60]}'", About.FIT)
    if not ways.is_front(chain.targets[0].url):
        yield from _of_address(chain.targets[0], told)


def reading(facts: Facts, start: Target) -> Reading:
    """Return a page beside the address that led to it."""
    return Reading(facts, slugs.words(start.naming), slugs.name(start.naming), slugs.speaks_of_absence(start.naming))


def is_foreign(chain: Chain) -> bool:
    """Tell whether an address names what its page is about, and the page speaks of none of it."""
    facts, wanted = chain.end.facts, slugs.words(chain.targets[0].naming)
    if facts is None or len(wanted) < 2 or not slugs.are_comparable(wanted, facts):
        return False
    said = f"{facts.title} {facts.heading} {facts.text}".casefold()
    return not slugs.named(wanted, HOST_NAME.sub(" ", said))


def _of_address(start: Target, reading: Reading) -> Iterator[Sign]:
    """Yield a sign where the page does not speak of what its address names; one word may well be left out."""
    facts, wanted = reading.facts, reading.wanted
    if slugs.named(wanted, wording.own(facts)):
        return
    weight = _strangeness(start, reading)
    if weight is not None and not SHELL.search(facts.markup):
        yield Sign(weight, STRANGE, About.FIT)


def _strangeness(start: Target, reading: Reading) -> int | None:
    """Return what it weighs that a page does not speak of its address; None where that was not to be expected."""
    facts, wanted = reading.facts, reading.wanted
    if reading.long and len(wanted) < 2:
        return None
    comparable = slugs.are_comparable(wanted, facts)
    if wanted and not comparable and not _excuses(reading):
        return None
    said = facts.text.casefold() if reading.long or facts.prose >= FEW else ""
    telling = facts.length >= TELLING or absence.width(facts.text) >= TELLING
    if len(wanted) >= 2 and telling and comparable and not slugs.named(wanted, said):
        return 2
    return 0 if facts.length and not reading.long and not is_numbered(wording.own(facts), start) else None


def _excuses(reading: Reading) -> bool:
    """Tell whether a page, in whatever letters, may be an excuse, an offer or a gate rather than what was asked for."""
    said = reading.headline + (reading.facts.text if reading.facts.length < TELLING else "")
    kinds = (phrases.APOLOGY, phrases.OFFER, phrases.PAUSE, phrases.DOORWAY)
    return any(pattern.search(said) for pattern in kinds)


def is_numbered(said: str, start: Target) -> bool:
    """Tell whether a headline has the number of an address, elsewhere than where it repeats the address."""
    path = unquote(start.path).casefold()
    numbers = re.findall(r"\d{2,}", path.rstrip("/").rpartition("/")[2]) or re.findall(
        r"\d{2,}", urlsplit(start.url).query
    )
    bare = said.replace(path, " ")
    return any(number in bare for number in numbers)


def _of_structure(chain: Chain, facts: Facts) -> Iterator[Sign]:
    start, landed = chain.targets[0], chain.landed
    deep = not ways.is_front(start.url)
    if _is_empty(facts) and chain.end.whole and chain.end.status != 204:
        yield Sign(12, "is empty")
    if (
        deep
        and facts.canonical
        and ways.is_home(urlsplit(hosts.joined(landed.url, facts.canonical) or landed.url).path)
    ):
        yield Sign(4, "calls itself the home page", About.SOURCE)
    if deep and any(phrases.HOME.fullmatch(part) for part in wording.segments(facts.title)):
        yield Sign(2, f"is titled '{facts.title[:60]}'", About.SOURCE)
    if slugs.DOCUMENT.search(start.path) and facts.length:
        yield Sign(2, "is a page where a document was cited", About.SOURCE)
    yield from _of_source(facts)
    if deep and 0 < facts.length <= FEW and _fits_any(start, facts):
        yield Sign(2, "holds a few words on domains or hosting, and none on what its address names", About.HOST)
    elif deep and facts.length <= FEW and HOST_NAME.fullmatch(facts.title) and not ALIVE.search(facts.markup):
        yield Sign(2, f"is titled '{facts.title[:60]}' and no more", About.HOST)


def _of_source(facts: Facts) -> Iterator[Sign]:
    if _is_unfilled(facts) and not is_frame(facts) and not SHELL.search(facts.markup):
        yield Sign(2, "has empty places in its title or its table", About.SOURCE)
    if facts.failing:
        weight = 4 if facts.prose >= wording.LONG_PROSE else 6
        yield Sign(weight, f"is marked '{facts.failing}' in its source", About.SOURCE)
    if facts.turned_back:
        yield Sign(6, f"says '{facts.text[:60]}' in a box and turns back")
    if facts.noindex:
        yield Sign(1, "asks not to be found")


def is_frame(facts: Facts) -> bool:
    """Tell whether a page may be what a site puts around its pages, which scripts are yet to fill."""
    return facts.scripts > 0 and not facts.heading and facts.prose < wording.SENTENCES


def _is_unfilled(facts: Facts) -> bool:
    """Tell whether a page is a form into which nothing was written."""
    empty = facts.markup.count("<td></td>")
    return bool(UNTITLED.search(facts.title)) or (empty >= CELLS and empty * 2 > facts.markup.count("<td"))


def _is_empty(facts: Facts) -> bool:
    return not (facts.length or facts.title or facts.heading or facts.scripts or facts.shown or facts.refresh)


def _fits_any(start: Target, facts: Facts) -> bool:
    """Tell whether a short page is a plain notice that neither speaks of its address nor leads on from it."""
    name = unquote(start.path).rstrip("/").rpartition("/")[2].casefold()
    said = f"{facts.title} {facts.text}".casefold()
    if ALIVE.search(facts.markup) or name in facts.markup or slugs.named(slugs.words(start.naming), said):
        return False
    return bool(wording.DOMAIN.search(said))
