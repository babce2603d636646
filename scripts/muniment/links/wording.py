"""Signs in what a page says: that nothing is here, that its domain is for sale, that it sells what it did not."""

import re
from collections.abc import Iterator

import msgspec

from muniment.links import phrases, slugs
from muniment.links.facts import Facts

SEGMENTS = re.compile(r"\s*[|–—·»«•]\s*|\s+[-/]\s+|::")
COLON = re.compile(r"\s*[:：]\s*")
DOMAIN = re.compile(
    r"dom[aeiín]{2,}|домен|域名|网域|網域|ドメイン|도메인|النطاق|دامنه"
    r"|verkkotunnus|alan adı|tên miền|doména|hosting|hébergement|alojamiento|хостинг"
    r"|ホスティング|主机|nameserver|registrar|\b[\w-]+\.[a-z]{2,12}\s+is for sale",
    re.IGNORECASE,
)
"""Words for a name in DNS, or such a name offered."""
LONG_PROSE = 1200
"""Characters of sentences that an error page does not have, and an article does."""
STORY = 4
"""Words after or before a colon that make a title a headline rather than a site's name and a notice."""
PLEA = re.compile(r"\b(?:this|that|the|your|our|my|an?|sorry|error|oops|uh.?oh|hmm+)\b|\W", re.IGNORECASE)
"""What a notice has besides its subject and what became of it."""
NEAR = 20
"""Characters between a passage and the word for a page that it is about."""


class Sign(msgspec.Struct, frozen=True):
    """One sign: `weight` of ENOUGH, and what was seen, as the end of a sentence about the address."""

    weight: int
    seen: str


class Reading(msgspec.Struct, frozen=True):
    """A page beside the address that led to it: what `wanted`, the words of the address, make of it."""

    facts: Facts
    wanted: list[str]
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


def segments(title: str) -> list[str]:
    """Return the parts that separators divide a title into, and the whole; a headline with a colon stays whole."""
    parts = [title]
    for part in SEGMENTS.split(title):
        sides = COLON.split(part)
        parts += [part] if len(sides) < 2 or any(map(_is_story, sides)) else [part, *sides]
    return [part.strip() for part in dict.fromkeys(parts) if part.strip()]


def _is_story(side: str) -> bool:
    is_long = len(side.split()) > STORY or re.search(r"[\u3040-\uffef]{9}", side)
    return bool(is_long) and phrases.GONE.search(side) is None


def of_words(reading: Reading) -> Iterator[Sign]:
    """Yield the signs that a page says of itself that it is not there."""
    facts = reading.facts
    title = _gravest(facts.title, reading)
    if title:
        yield Sign(_weight(title, reading), f"is titled '{title[:80]}'")
    heading = _gravest(facts.heading, reading)
    if heading and heading.casefold() not in facts.title.casefold():
        yield Sign(_weight(heading, reading), f"is headed '{heading[:80]}'")
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


def _gravest(title: str, reading: Reading) -> str:
    """Return the part of a title that says most plainly that nothing is here; empty where none does."""
    return max(
        (part for part in segments(title) if _says_gone(part)), key=lambda part: _weight(part, reading), default=""
    )


def _weight(part: str, reading: Reading) -> int:
    """Return what a title weighs: one that says it of a page more than one that speaks of something not found."""
    match = phrases.GONE.search(part)
    if match is None:
        return 0
    rest = PLEA.sub("", phrases.SUBJECT.sub("", part.replace(match[0], "")))
    near = phrases.SUBJECT.search(part[max(0, match.start() - NEAR) : match.end() + NEAR])
    if reading.long:
        plain = len(rest) <= 3 and not reading.on_absence and not reading.named
        return 2 if not plain else 10 if near else 6
    return 10 if near or len(part) - len(match[0]) <= 3 else 6


def _says_gone(part: str) -> bool:
    """Tell whether a title's part is about nothing but what is missing."""
    match = phrases.GONE.search(part)
    if not match or len(part) > 90:
        return False
    rest = len(part) - len(match[0])
    return rest <= 3 or (rest <= 45 and not _number_alone(match[0]))


def _number_alone(passage: str) -> bool:
    return bool(re.fullmatch(r"(?:\w+\s)?\d+", passage.strip()))


def of_taking(reading: Reading) -> Iterator[Sign]:
    """Yield the signs that a domain is nobody's, for sale, or in the hands of one who sells by it."""
    facts, long = reading.facts, reading.long
    sale = phrases.PARKED.search(f"{reading.headline} {'' if long else facts.text[:1500]}")
    if sale:
        near = sale.string[max(0, sale.start() - 40) : sale.end() + 20]
        named_so = DOMAIN.search(near)
        yield Sign(1 if long else 10 if named_so else 6, f"says '{sale[0].strip()[:60]}', as parked domains do")
    elif not long and (told := phrases.REGISTERED.search(f"{reading.headline} {facts.text[:600]}")):
        yield Sign(4, f"says '{told[0].strip()[:60]}', as placeholders do")
    if not sale and facts.length < 1500 and phrases.PARKING_MARKUP.search(facts.markup):
        yield Sign(12, "is put there by a seller of domains")
    parts = [part for part in segments(facts.title) + segments(facts.heading) if not COLON.search(part)]
    empty = next((part for part in parts if phrases.PLACEHOLDER.fullmatch(part)), "")
    if empty and not long:
        tale = re.search(r"closed|shut|ceased|discontinued|no more", empty, re.IGNORECASE)
        yield Sign(6 if tale else 10, f"is a server's own page, '{empty[:60]}'")
    yield from _of_selling(reading)


def _of_selling(reading: Reading) -> Iterator[Sign]:
    if reading.named:
        return
    sold = {match[0].casefold() for match in phrases.SPAM.finditer(reading.headline)}
    selling = phrases.SELLING.search(phrases.SPAM.sub(" ", reading.headline))
    if len(sold) >= 2 or (sold and selling):
        weight = 10 if len(sold) >= (2 if selling else 3) else 6 if reading.long else 8
        yield Sign(weight, f"is titled '{reading.facts.title[:60]}', as taken-over domains are")
    elif sold:
        yield Sign(3, f"is titled '{reading.facts.title[:60]}'")
