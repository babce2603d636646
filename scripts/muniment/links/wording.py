"""What a sign is; and those in what a page says of its host: that it is for sale, nobody's, or in other hands."""

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from muniment.links import phrases, slugs
from muniment.links.facts import Facts
from muniment.text.patterns import late

SEGMENTS = late(r"\s*[|–—·»«•]\s*|\s+[-/]\s+|::")
COLON = late(r"\s*[:：]\s*")
DOMAIN = late(
    r"dom[aeiín]{2,}|домен|域名|网域|網域|ドメイン|도메인|النطاق|دامنه"
    r"|verkkotunnus|alan adı|tên miền|doména|hosting|hébergement|alojamiento|хостинг"
    r"|ホスティング|主机|nameserver|registrar|\b[\w-]+\.[a-z]{2,12}\s+is for sale",
    re.IGNORECASE,
)
"""Words for a name in DNS, or such a name offered."""
LONG_PROSE = 1200
"""Characters of sentences that an error page does not have, and an article does."""
SENTENCES = 100
"""Characters of sentences that a page has which is more than menus."""
TALE = 3
"""More words than these tell something in a headline."""
STORY = 4
"""More words than these, after or before a colon, make a title a headline rather than a site's name and a notice."""


class About(StrEnum):
    """What a sign speaks of, which decides what answers elsewhere can say to it."""

    PAGE = "page"
    """The page: it says of itself that it is not what was asked for."""
    SOURCE = "source"
    """The page: its source says so to whatever reads it."""
    HOST = "host"
    """The whole host, and so each of its addresses: for sale, suspended, taken over."""
    WAY = "way"
    """Where redirects lead."""
    FIT = "fit"
    """That a page does not speak of its address, which alone is nothing."""


class Sign(msgspec.Struct, frozen=True):
    """One sign: its `weight`, up to 12, and what was seen, as the end of a sentence about the address."""

    weight: int
    seen: str
    about: About = About.PAGE


class Reading(msgspec.Struct, frozen=True):
    """A page beside the address that led to it: what `wanted`, the words of the address, make of it."""

    facts: Facts
    wanted: list[str]
    name: list[str]
    """Those of them that stand in its last part, folders aside."""
    on_absence: bool
    """Whether the address itself is about something not found."""

    @property
    def long(self) -> bool:
        """Whether it holds more than notices do."""
        return self.facts.prose >= LONG_PROSE or self.on_absence

    @property
    def headline(self) -> str:
        """Title and heading."""
        return f"{self.facts.title} {self.facts.heading}"

    @property
    def named(self) -> bool:
        """Whether its title or heading has a word of the address."""
        return slugs.named(self.wanted, self.headline.casefold())


def own(facts: Facts) -> str:
    """Return heading and title of a page in lower case, without the name of the site that titles end with."""
    return f"{facts.heading} {SEGMENTS.split(facts.title)[0]}".casefold()


def segments(title: str) -> list[str]:
    """Return the parts that separators divide a title into, and the whole; a headline with a colon stays whole."""
    parts = [title]
    for part in SEGMENTS.split(title):
        sides = COLON.split(part)
        parts += [part] if len(sides) < 2 or any(map(_is_story, sides)) else [part, *sides]
    return [part.strip() for part in dict.fromkeys(parts) if part.strip()]


def _is_story(side: str) -> bool:
    return _tells(side, more_than=STORY) and phrases.GONE.search(side) is None


def is_tale(headline: str) -> bool:
    """Tell whether a headline is about something of its own."""
    excuses = (phrases.GONE, phrases.REQUESTED, phrases.AILING)
    return _tells(headline, more_than=TALE) and not any(pattern.search(headline) for pattern in excuses)


def _tells(said: str, *, more_than: int) -> bool:
    return len(re.findall(r"\w+", said)) > more_than or bool(re.search(r"[\u3040-\uffef]{9}", said))


def of_taking(reading: Reading) -> Iterator[Sign]:
    """Yield the signs that a domain is nobody's, for sale, or in the hands of one who sells by it."""
    facts, long = reading.facts, reading.long
    sale = phrases.PARKED.search(f"{reading.headline} {'' if long else facts.text[:1500]}")
    if sale:
        near = sale.string[max(0, sale.start() - 40) : sale.end() + 20]
        named_so = DOMAIN.search(near)
        yield Sign(
            1 if long else 10 if named_so else 6, f"says '{sale[0].strip()[:60]}', as parked domains do", About.HOST
        )
    elif not long and (told := phrases.REGISTERED.search(f"{reading.headline} {facts.text[:600]}")):
        yield Sign(4, f"says '{told[0].strip()[:60]}', as placeholders do", About.HOST)
    if not sale and facts.length < 1500 and phrases.PARKING_MARKUP.search(facts.markup):
        yield Sign(10, "is put there by a seller of domains", About.HOST)
    parts = [part for part in segments(facts.title) + segments(facts.heading) if not COLON.search(part)]
    empty = next((part for part in parts if phrases.PLACEHOLDER.fullmatch(part)), "")
    if empty and not long and not any(map(_is_story, COLON.split(facts.title)[1:])):
        tale = re.search(r"closed|shut|ceased|discontinued|no more", empty, re.IGNORECASE)
        yield Sign(6 if tale else 10, f"is a server's own page, '{empty[:60]}'", About.HOST)
    yield from _of_selling(reading)


def _of_selling(reading: Reading) -> Iterator[Sign]:
    if reading.named:
        return
    sold = {match[0].casefold() for match in phrases.SPAM.finditer(reading.headline)}
    selling = phrases.SELLING.search(phrases.SPAM.sub(" ", reading.headline))
    if len(sold) >= 2 or (sold and selling):
        weight = 10 if len(sold) >= (2 if selling else 3) else 6 if reading.long else 8
        yield Sign(weight, f"is titled '{reading.facts.title[:60]}', as taken-over domains are", About.HOST)
    elif sold:
        yield Sign(3, f"is titled '{reading.facts.title[:60]}'", About.HOST)
