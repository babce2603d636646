"""Signs that redirects give: where they lead, to a page of its own or to what a site has for all of its addresses."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from muniment.links import address, phrases, sibling, slugs, wording
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.links.wording import About, Sign
from muniment.text import hosts
from muniment.text.patterns import late

SEARCH_PATH = late(
    r"(?:^|/)(?:search|suche|recherche|buscar|busqueda|ricerca|zoeken|find)(?:[/.-]?results?)?(?:\.\w+)?/?$",
    re.IGNORECASE,
)
HOME_PATH = late(
    r"/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index|home|homepage|default|main|welcome|start|accueil|inicio|startseite)"
    r"(?:\.\w{2,5})?(?:/|$)){0,2}",
    re.IGNORECASE,
)
ROUTE = late(r"[!/]")
"""How a fragment begins by which scripts choose a page."""


def is_home(path: str) -> bool:
    """Tell whether a path is that of a home page, in one language or by a file's name."""
    return bool(HOME_PATH.fullmatch(path))


def of_redirects(chain: Chain) -> Iterator[Sign]:
    """Yield the signs that the way to a page gives."""
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
