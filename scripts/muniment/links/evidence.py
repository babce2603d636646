"""Whether a page that its site does not show elsewhere too is gone: what it says of that against its signs of life.

A site that answers an address which cannot exist in another way than the cited one tells the two apart. So what the
page says of its own absence, or of its host, is one sign, and needs another that does not come from the same words;
and each sign that it is what was cited takes one away.
"""

import re

from muniment.links import absence, phrases, signs, slugs, wording
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.wording import About, Sign

PROVEN = 4
"""What signs come to that prove a page gone: two that are plain and independent."""
PLAIN, DOUBTED = 2, 1
"""What a sign counts that can hardly be read otherwise, and one that can."""
SAID_PLAINLY = 10
SOLD_PLAINLY = 8
SAID = 5
SENT_AWAY = 8
MARKED = 6
STRANGE = 2
"""Weights from which signs count: words on absence and of sellers, redirects, marks in a source, and not fitting."""
BARE = 80
"""Characters, as wide as Latin ones, of sentences on something else that a notice has at most."""
TELLS = 200
"""Characters of such sentences from which a page tells something."""
LINE = 100
"""Characters of a line that is a sentence without a full stop."""
SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？；।။۔])|\n")
FULL_STOP = re.compile(r"[.!?…。！？।။۔؟][\"'”’»)\]]*$")
FURNITURE = re.compile(r"©|copyright|rights reserved|powered by|cookie|privacy|search|版权", re.IGNORECASE)
"""What is printed under any page, or leads on from a notice."""
DATED = re.compile(r"article:published_time|[\"']datepublished[\"']\s{0,3}:")
"""How a page says in its source, here in lower case, when what it holds was published."""


def proves(facts: Facts, start: Target, found: list[Sign]) -> bool:
    """Tell whether signs prove the page that was cited gone, though its site answers other addresses otherwise."""
    said = [_count(sign) for sign in found if sign.about is not About.FIT]
    estranged = any(sign.about is About.FIT and sign.weight >= STRANGE for sign in found)
    tells = told(facts)
    # What a front page says of its host, it says of itself.
    of_host = signs.is_front(start.url) and any(sign.about is About.HOST for sign in found)
    against = sum(said) + PLAIN * (estranged or of_host) + PLAIN * (tells <= BARE)
    alive = PLAIN * slugs.is_named(start.path, wording.own(facts)) + PLAIN * bool(DATED.search(facts.markup))
    alive += PLAIN * (tells >= TELLS and not estranged)
    return max(said, default=0) >= PLAIN and against - alive >= PROVEN


def _count(sign: Sign) -> int:
    """Return what a sign counts; those that are slight count nothing."""
    if sign.about is About.WAY:
        return PLAIN + DOUBTED if sign.weight >= SENT_AWAY else DOUBTED
    if sign.about is About.SOURCE:
        return PLAIN if sign.weight >= MARKED else DOUBTED
    plainly = SOLD_PLAINLY if sign.about is About.HOST else SAID_PLAINLY
    return PLAIN if sign.weight >= plainly else DOUBTED if sign.weight >= SAID else 0


def is_whole(facts: Facts, start: Target) -> bool:
    """Tell whether what came with a status of failure is the page that was cited, whole and by its name or number."""
    own = wording.own(facts)
    if facts.failing or any(sign.weight >= SAID for sign in absence.of_words(signs.reading(facts, start))):
        return False
    return told(facts) >= TELLS and (slugs.is_named(start.path, own) or signs.is_numbered(own, start))


def is_alive(facts: Facts, start: Target) -> bool:
    """Tell whether a page gives a sign that it is what was cited, whatever a notice in it says."""
    return told(facts) >= TELLS or slugs.is_named(start.path, wording.own(facts)) or bool(DATED.search(facts.markup))


def told(facts: Facts) -> int:
    """Return how wide the sentences of a page are that are no notice, nor of what is printed under any page."""
    said = map(str.strip, SENTENCE.split(facts.text))
    return sum(absence.width(one) for one in said if _tells(one, facts.heading))


def _tells(said: str, heading: str) -> bool:
    if not said or said == heading or FURNITURE.search(said):
        return False
    wide = absence.width(said)
    if wide < LINE and (not FULL_STOP.search(said) or phrases.APOLOGY.search(said)):
        return False
    notices = (phrases.GONE, phrases.REQUESTED, phrases.ITSELF, phrases.SUBJECT, phrases.WITHHELD)
    return not any(pattern.search(said) for pattern in notices)
