"""Signs that a page which answers is not what was asked for; each weighs, none decides alone unless it is plain."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from muniment.links import absence, address, phrases, sibling, slugs, wording
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.links.wording import About, Reading, Sign
from muniment.text import hosts

SEARCH_PATH = re.compile(
    r"(?:^|/)(?:search|suche|recherche|buscar|busqueda|ricerca|zoeken|find)(?:[/.-]?results?)?(?:\.\w+)?/?$",
    re.IGNORECASE,
)
HOME_PATH = re.compile(
    r"/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index|home|homepage|default|main|welcome|start|accueil|inicio|startseite)"
    r"(?:\.\w{2,5})?(?:/|$)){0,2}",
    re.IGNORECASE,
)
HOST_NAME = re.compile(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}", re.IGNORECASE)
ROUTE = re.compile(r"[!/]")
"""How a fragment begins by which scripts choose a page."""
STRANGE = "says nothing that its address speaks of"
TELLING = 200
"""Characters of text from which a page can be expected to speak of what its address names."""
FEW = 600
"""Characters of text up to which a page may be a notice that fits any address."""
SHELL = re.compile(
    r"<(?:div|main|section)\b[^<>]*\bid=.?(?:root|react-root|app|application|main-app|q-app|__next|__nuxt|svelte)\b[^<>]*>"
    r"\s*(?:<[^<>]{1,200}>\s*){0,5}(?:loading|</)|<[a-z]+-[a-z-]+\b[^<>]*>\s*(?:loading\W*)?</[a-z]+-|ng-version"
)
"""Markup of a page that scripts fill: what it is about cannot be seen."""
ALIVE = re.compile(
    r"<(?:form|button|input|i?frame|frameset|object|embed|canvas|video|audio|svg)\b|onclick|captcha|consent|cookie"
    r"|type=.?module|id=.?(?:root|app|__next|__nuxt)\b|<app-|ng-version|enable javascript|javascript is "
)
"""Markup of what scripts fill, or of what asks a visitor for something: no notice of a server."""


def signs(chain: Chain, *, title: str = "") -> Iterator[Sign]:
    """Yield the signs that the page at the end of a chain gives, beside the `title` that is remembered of it."""
    facts = chain.end.facts
    yield from _of_redirects(chain)
    if facts is None:
        return
    told = reading(facts, chain.targets[0])
    yield from absence.of_words(told)
    yield from wording.of_taking(told)
    yield from _of_structure(chain, facts)
    if title and facts.title and not SHELL.search(facts.markup) and not slugs.akin(title, facts.title):
        yield Sign(2, f"is titled '{facts.title[:60]}' where it was titled '{title[:60]}'", About.FIT)
    if not is_front(chain.targets[0].url):
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
    if len(wanted) >= 2 and facts.length >= TELLING and comparable and not slugs.named(wanted, said):
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
    deep = not is_front(start.url)
    if _is_empty(facts) and chain.end.whole and chain.end.status != 204:
        yield Sign(12, "is empty")
    if deep and facts.canonical and is_home(urlsplit(_joined(landed.url, facts.canonical)).path):
        yield Sign(4, "calls itself the home page", About.SOURCE)
    if deep and any(phrases.HOME.fullmatch(part) for part in wording.segments(facts.title)):
        yield Sign(2, f"is titled '{facts.title[:60]}'", About.SOURCE)
    if slugs.DOCUMENT.search(start.path) and facts.length:
        yield Sign(2, "is a page where a document was cited", About.SOURCE)
    if facts.failing:
        weight = 4 if facts.prose >= wording.LONG_PROSE else 6
        yield Sign(weight, f"is marked '{facts.failing}' in its source", About.SOURCE)
    if facts.turned_back:
        yield Sign(6, f"says '{facts.text[:60]}' in a box and turns back")
    if facts.noindex:
        yield Sign(1, "asks not to be found")
    if deep and 0 < facts.length <= FEW and _fits_any(start, facts):
        yield Sign(2, "holds a few words on domains or hosting, and none on what its address names", About.HOST)
    elif deep and facts.length <= FEW and HOST_NAME.fullmatch(facts.title) and not ALIVE.search(facts.markup):
        yield Sign(2, f"is titled '{facts.title[:60]}' and no more", About.HOST)


def _is_empty(facts: Facts) -> bool:
    return not (facts.length or facts.title or facts.heading or facts.scripts or facts.shown or facts.refresh)


def _fits_any(start: Target, facts: Facts) -> bool:
    """Tell whether a short page is a plain notice that neither speaks of its address nor leads on from it."""
    name = unquote(start.path).rstrip("/").rpartition("/")[2].casefold()
    said = f"{facts.title} {facts.text}".casefold()
    if ALIVE.search(facts.markup) or name in facts.markup or slugs.named(slugs.words(start.naming), said):
        return False
    return bool(wording.DOMAIN.search(said))


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:
        return base


def is_home(path: str) -> bool:
    """Tell whether a path is that of a home page, in one language or by a file's name."""
    return bool(HOME_PATH.fullmatch(path))


def _of_redirects(chain: Chain) -> Iterator[Sign]:
    start, landed = chain.targets[0], chain.landed
    if len(chain.targets) < 2 or address.domain(start.url) in phrases.SHORTENERS:
        return
    if phrases.PARKING_HOSTS.search(landed.host):
        yield Sign(12, f"is sent to {landed.host}, a seller of domains", About.WAY)
    if phrases.ERROR_PATH.search(landed.path) and not phrases.ERROR_PATH.search(start.path):
        yield Sign(10, f"is sent to '{landed.path[:60]}', an error page", About.WAY)
    elif SEARCH_PATH.search(landed.path) and not SEARCH_PATH.search(start.path):
        yield Sign(10, f"is sent to '{landed.path[:60]}', a search", About.WAY)
    elif not is_front(start.url) and is_home(landed.path) and not ROUTE.match(landed.fragment):
        weight = 3 if _speaks_of(start, chain.end.facts) else _weight_of_home(start, landed)
        yield Sign(weight, f"is sent to the home page of {landed.host}", About.WAY)
    elif _elsewhere(start.path, landed.path):
        yield Sign(
            8 if _is_above(landed.path, start.path) else 3,
            f"is sent to '{landed.path[:60]}', which its address does not speak of",
            About.WAY,
        )
    elif hosts.publisher(start.url) != hosts.publisher(landed.url) and start.path != landed.path:
        yield Sign(2, f"is sent to another site, {landed.host}", About.WAY)


def _speaks_of(start: Target, facts: Facts | None) -> bool:
    """Tell whether a page has the name of an address, of more words than one that its site may be called by too."""
    return facts is not None and len(slugs.words(start.naming)) > 1 and slugs.is_named(start.naming, wording.own(facts))


def _weight_of_home(start: Target, landed: Target) -> int:
    """Return what a home page weighs where it was not asked for; it may be on a host of its own, or choose by query."""
    pieces = re.findall(r"[^\W\d_]{4,}", unquote(start.path).casefold())
    own = any(piece in landed.host and piece not in start.host for piece in pieces)
    if own or not _deep(start.url):
        return 3
    return 8 if sibling.telling(landed.url) else 12


def is_front(url: str) -> bool:
    """Tell whether an address is of a home page, no query choosing a page of it."""
    return is_home(urlsplit(url).path) and not sibling.telling(url)


def _deep(url: str) -> bool:
    parts = urlsplit(url)
    pieces = [piece for piece in parts.path.split("/") if piece]
    return (
        len(pieces) >= 2
        or bool(parts.query)
        or any(re.search(r"[\d._-]", piece) or len(piece) > 12 for piece in pieces)
    )


def _is_above(landed: str, start: str) -> bool:
    """Tell whether a path is that of a section which another lies in, whatever stands between."""
    above, parts = ([part for part in path.casefold().split("/") if part] for path in (landed, start))
    rest = iter(parts)
    return 0 < len(above) < len(parts) - 1 and all(part in rest for part in above)


def _elsewhere(start: str, landed: str) -> bool:
    """Tell whether a redirect keeps nothing of the last part of a path."""
    before, after = slugs.name(start) or slugs.words(start), " ".join(slugs.words(landed))
    digits = set(re.findall(r"\d{3,}", start)) & set(re.findall(r"\d{3,}", landed))
    kept = unquote(start).rstrip("/").rsplit("/", 1)[-1] in unquote(landed)
    return bool(before) and not kept and not digits and not slugs.named(before, after)
