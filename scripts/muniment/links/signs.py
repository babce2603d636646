"""Signs that a page which answers is not what was asked for; each weighs, none decides alone unless it is plain."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

import msgspec

from muniment.links import address, phrases, sibling
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.text import hosts

ENOUGH = 6
"""Weight from which a page is soft-dead."""
SEGMENTS = re.compile(r"\s*[|–—·»«•:]\s*|\s+[-/]\s+|::")
WORD = re.compile(r"[^\W\d_]{4,}")
GENERIC = frozenset(phrases.lines("generic"))
DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png|gif|mp[34]|epub|csv|rtf)$", re.IGNORECASE)
DOMAIN = re.compile(
    r"dom[aeiín]{2,}|домен|域名|网域|網域|ドメイン|도메인|النطاق|hosting|hébergement|alojamiento|хостинг"
    r"|ホスティング|主机|nameserver|registrar|\b[\w-]+\.[a-z]{2,12}\s+is for sale",
    re.IGNORECASE,
)
"""Words for a name in DNS, or such a name offered."""
SEARCH_PATH = re.compile(
    r"(?:^|/)(?:search|suche|recherche|buscar|busqueda|ricerca|zoeken|find)(?:[/.]|$)", re.IGNORECASE
)
HOME_PATH = re.compile(
    r"/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index|home|homepage|default|main|welcome|start)(?:\.\w{2,5})?/?){0,2}",
    re.IGNORECASE,
)
TELLING = 300
"""Characters of text from which a page can be expected to speak of what its address names."""
LONG_PROSE = 1200
"""Characters of sentences that an error page does not have, and an article does."""
FEW = 600
"""Characters of text up to which a page may be a notice that fits any address."""
ALIVE = re.compile(
    r"<(?:form|button|input|i?frame|frameset|object|embed|canvas|video|audio|svg)\b|onclick|captcha|consent|cookie"
    r"|type=.?module|id=.?(?:root|app|__next|__nuxt)\b|<app-|ng-version|enable javascript|javascript is "
)
"""Markup of what scripts fill, or of what asks a visitor for something: no notice of a server."""


class Sign(msgspec.Struct, frozen=True):
    """One sign: `weight` of ENOUGH, and what was seen, as the end of a sentence about the address."""

    weight: int
    seen: str


def signs(chain: Chain) -> Iterator[Sign]:
    """Yield the signs that the page at the end of a chain gives."""
    facts = chain.end.facts
    yield from _of_redirects(chain)
    if facts is None:
        return
    wanted = slug_words(chain.targets[0].path)
    said = f"{facts.title} {facts.heading} {facts.text}".casefold()
    named = any(word[:6] in said for word in wanted)
    long = facts.prose >= LONG_PROSE
    yield from _of_words(facts, long or _speaks_of_absence(chain.targets[0].path))
    headline = f"{facts.title} {facts.heading}".casefold()
    yield from _of_taking(facts, any(word[:6] in headline for word in wanted), long)
    yield from _of_structure(chain, facts)
    if len(wanted) >= 2 and not named and facts.length >= TELLING and _comparable(wanted, facts):
        yield Sign(1 if len(wanted) == 2 else 2, "says nothing that its address speaks of")


def _comparable(wanted: list[str], facts: Facts) -> bool:
    """Tell whether address and page are of one script: a transcribed title says nothing in its own letters."""
    parts = (facts.title, facts.heading, facts.text[:1000])
    return not all(word.isascii() for word in wanted) or all(_is_latin(part) for part in parts)


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 >= len(letters)


def _speaks_of_absence(path: str) -> bool:
    """Tell whether an address itself is about something not found, such as an essay on 404."""
    return bool(
        re.search(r"404|410|not[-_ ]?found|missing|gone|lost|absen", unquote(path).rsplit("/", 2)[-1] or path, re.I)
    )


def slug_words(path: str) -> list[str]:
    """Return the telling words of the last parts of a path, in lower case."""
    found = [word.casefold() for part in unquote(path).split("/")[-3:] for word in WORD.findall(DOCUMENT.sub("", part))]
    return [word for word in dict.fromkeys(found) if word not in GENERIC]


def segments(title: str) -> list[str]:
    """Return the parts that separators divide a title into, and the whole."""
    return [part.strip() for part in [title, *SEGMENTS.split(title)] if part.strip()]


def _of_words(facts: Facts, long: bool) -> Iterator[Sign]:
    title = next((part for part in segments(facts.title) if _says_gone(part)), "")
    if title:
        yield Sign(2 if long else _weight(title), f"is titled '{title[:80]}'")
    heading = next((part for part in segments(facts.heading) if _says_gone(part)), "")
    if heading and heading != title:
        yield Sign(2 if long else _weight(heading), f"is headed '{heading[:80]}'")
    if re.fullmatch(r"\W*(?:error\W*)?(?:404|410)\W*", facts.text, re.IGNORECASE):
        yield Sign(12, f"says nothing but '{facts.text.strip()}'")
    said = [match[0] for match in phrases.GONE.finditer(facts.text[:1500])] if facts.prose < LONG_PROSE else []
    # The title's own words stand in the text again as a heading, and say nothing new there.
    known = f"{title} {heading}".casefold()
    passage = next((words for words in said if not _number_alone(words) and words.strip().casefold() not in known), "")
    if passage:
        yield Sign(_weight_of_passage(facts, passage), f"says '{passage.strip()[:60]}'")


def _weight_of_passage(facts: Facts, passage: str) -> int:
    """Return what a passage weighs: most where a short text says it of a page, or says nothing else."""
    if facts.length > 600:
        return 2
    start = facts.text.find(passage)
    near = facts.text[max(0, start - 40) : start + len(passage) + 40]
    plain = facts.length < 250 and bool(phrases.SUBJECT.search(near))
    return 10 if plain or facts.length < len(passage) * 3 else 5


def _weight(part: str) -> int:
    """Return what a title weighs: one that says it in full more than one that speaks of something not found."""
    match = phrases.GONE.search(part)
    return 10 if match and (len(part) - len(match[0]) <= 3 or phrases.SUBJECT.search(part)) else 6


def _says_gone(part: str) -> bool:
    """Tell whether a title's part is about nothing but what is missing."""
    match = phrases.GONE.search(part)
    if not match or len(part) > 90:
        return False
    rest = len(part) - len(match[0])
    return rest <= 3 or (rest <= 45 and not _number_alone(match[0]))


def _number_alone(passage: str) -> bool:
    return bool(re.fullmatch(r"(?:\w+\s)?\d+", passage.strip()))


def _of_taking(facts: Facts, named: bool, long: bool) -> Iterator[Sign]:
    sale = phrases.PARKED.search(f"{facts.title} {facts.heading} {'' if long else facts.text[:1500]}")
    if sale:
        near = sale.string[max(0, sale.start() - 40) : sale.end() + 20]
        named_so = DOMAIN.search(near)
        yield Sign(1 if long else 10 if named_so else 6, f"says '{sale[0].strip()[:60]}', as parked domains do")
    elif facts.length < 1500 and phrases.PARKING_MARKUP.search(facts.markup):
        yield Sign(12, "is put there by a seller of domains")
    empty = next(
        (part for part in segments(facts.title) + segments(facts.heading) if phrases.PLACEHOLDER.fullmatch(part)), ""
    )
    if empty and not long:
        tale = re.search(r"closed|shut|ceased|discontinued|no more", empty, re.IGNORECASE)
        yield Sign(6 if tale else 10, f"is a server's own page, '{empty[:60]}'")
    sold = {match[0].casefold() for match in phrases.SPAM.finditer(f"{facts.title} {facts.heading}")}
    selling = phrases.SELLING.search(f"{facts.title} {facts.heading}")
    if not named and (len(sold) >= 2 or (sold and selling)):
        weight = 10 if len(sold) >= 3 or selling or not long else 6
        yield Sign(weight, f"is titled '{facts.title[:60]}', as taken-over domains are")
    elif sold and not named:
        yield Sign(3, f"is titled '{facts.title[:60]}'")


def _of_structure(chain: Chain, facts: Facts) -> Iterator[Sign]:
    start, landed = chain.targets[0], chain.landed
    deep = not _is_front(start.url)
    if not facts.length and not facts.title and not facts.scripts and not facts.frames and chain.end.whole:
        yield Sign(12, "is empty")
    if deep and facts.canonical and is_home(urlsplit(_joined(landed.url, facts.canonical)).path):
        yield Sign(4, "calls itself the home page")
    if deep and any(phrases.HOME.fullmatch(part) for part in segments(facts.title)):
        yield Sign(2, f"is titled '{facts.title[:60]}'")
    if DOCUMENT.search(start.path) and facts.length:
        yield Sign(2, "is a page where a document was cited")
    if facts.noindex:
        yield Sign(1, "asks not to be found")
    if deep and 0 < facts.length <= FEW and _fits_any(start, facts):
        yield Sign(2, "holds a few words on domains or hosting, and none on what its address names")


def _fits_any(start: Target, facts: Facts) -> bool:
    """Tell whether a short page is a plain notice that neither speaks of its address nor leads on from it."""
    name = unquote(start.path).rstrip("/").rpartition("/")[2].casefold()
    said = f"{facts.title} {facts.text}".casefold()
    if ALIVE.search(facts.markup) or name in facts.markup or any(w[:6] in said for w in slug_words(start.path)):
        return False
    return bool(DOMAIN.search(said))


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
        yield Sign(12, f"is sent to {landed.host}, a seller of domains")
    if phrases.ERROR_PATH.search(landed.path) and not phrases.ERROR_PATH.search(start.path):
        yield Sign(12, f"is sent to '{landed.path[:60]}', an error page")
    elif SEARCH_PATH.search(landed.path) and not SEARCH_PATH.search(start.path):
        yield Sign(10, f"is sent to '{landed.path[:60]}', a search")
    elif not _is_front(start.url) and is_home(landed.path):
        yield Sign(12 if _deep(start.url) else 3, f"is sent to the home page of {landed.host}")
    elif _elsewhere(start.path, landed.path):
        yield Sign(3, f"is sent to '{landed.path[:60]}', which its address does not speak of")
    elif hosts.publisher(start.url) != hosts.publisher(landed.url) and start.path != landed.path:
        yield Sign(2, f"is sent to another site, {landed.host}")


def _is_front(url: str) -> bool:
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


def _elsewhere(start: str, landed: str) -> bool:
    """Tell whether a redirect keeps nothing of the last part of a path."""
    before, after = slug_words(start), " ".join(slug_words(landed))
    digits = set(re.findall(r"\d{3,}", start)) & set(re.findall(r"\d{3,}", landed))
    kept = unquote(start).rstrip("/").rsplit("/", 1)[-1] in unquote(landed)
    return bool(before) and not kept and not digits and not any(word[:6] in after for word in before)
