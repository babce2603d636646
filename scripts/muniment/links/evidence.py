"""Whether signs prove a page gone: two at least that are independent, and more than its signs of life.

What a page says of its own absence, or of its host, is one sign, whatever its words; another is that its site answers
so to an address which cannot exist. A site that answers such an address otherwise knows its pages: there each sign
that the page is what was cited takes one away.
"""

import re

from muniment.links import absence, phrases, signs, slugs, ways, wording
from muniment.links.address import Target
from muniment.links.facts import Facts
from muniment.links.journey import Chain
from muniment.links.wording import About, Sign
from muniment.text import stops
from muniment.text.patterns import late

PROVEN = 4
"""What signs come to that prove a page gone: two that are plain and independent."""
PLAIN, DOUBTED = 2, 1
"""What a sign counts that can hardly be read otherwise, and one that can."""
WEIGHTS = {About.PAGE: (10, 5), About.SOURCE: (6, 4), About.HOST: (8, 5), About.WAY: (8, 2)}
"""Weights from which signs of each sort are plain, and from which they count at all."""
HINTED = 2
"""Weight from which they count where the site answers everything alike."""
STRANGE = 2
"""Weight of a page that does not speak of its address though it might."""
BARE = 80
"""Characters, as wide as Latin ones, of sentences on something else that a notice has at most."""
ABOVE = 20
"""Characters of such sentences that may stand above a notice."""
TELLS = 200
"""Characters of such sentences from which a page tells something."""
LINE = 100
"""Characters of a line that is a sentence without a full stop."""
SENTENCE = late(r"(?<=[.!?…])\s+|(?<=[。！？；।။۔])|\n")
FULL_STOP = late(rf"[{stops.STATED}{stops.CALLED}][\"'”’»)\]]*$")
"""A question ends in none: notices and headlines ask their reader."""
FURNITURE = late(
    r"©|copyright|rights reserved|powered by|cookie|privacy|search|registered charity|版权|版權|转载|轉載|無断"
    r"|droits réservés|mentions légales|rechte vorbehalten|impressum|datenschutz|derechos reservados|aviso legal"
    r"|diritti riservati|direitos reservados|prawa zastrzeżone|prywatno|regulamin|rechten voorbehouden|tüm hakları"
    r"|права защищ|все права|hak cipta|bản quyền|حقوق",
    re.IGNORECASE,
)
"""What is printed under any page, or leads on from a notice."""
DATED = late(r"article:published_time|[\"']datepublished[\"']\s{0,3}:")
"""How a page says in its source, here in lower case, when what it holds was published."""


def proves(chain: Chain, found: list[Sign], *, alike: bool) -> bool:
    """Tell whether signs prove the page that was cited gone; `alike` is whether its site answers what it has not so."""
    facts, start = chain.end.facts or Facts(), chain.targets[0]
    said = [_count(sign, alike=alike) for sign in found if sign.about is not About.FIT]
    estranged = any(sign.about is About.FIT and sign.weight >= STRANGE for sign in found)
    tells = told(facts)
    # What a front page says of its host, it says of itself.
    of_host = ways.is_front(start.url) and any(sign.about is About.HOST for sign in found)
    bare = tells <= BARE and (alike or told(facts, _notice(facts)) <= ABOVE)
    against = sum(said) + PLAIN * (alike + (estranged or of_host) + bare)
    if alike:
        return max(said, default=0) > 0 and against >= PROVEN
    alive = PLAIN * _is_named(facts, chain) + PLAIN * bool(DATED.search(facts.markup))
    # Sentences tell nothing where a page that says it is gone speaks of none of its address: they may be teasers.
    of_page = any(sign.about in (About.PAGE, About.SOURCE, About.WAY) for sign in found)
    alive += PLAIN * (tells >= TELLS and not (estranged and of_page))
    return max(said, default=0) >= PLAIN and against - alive >= PROVEN


def _is_named(facts: Facts, chain: Chain) -> bool:
    """Tell whether a page has the name of its address, or of the one to which it has moved."""
    own, landed = wording.own(facts), chain.landed
    moved = len(chain.targets) > 1 and not slugs.speaks_of_absence(landed.naming)
    return slugs.is_named(chain.targets[0].naming, own) or (moved and slugs.is_named(landed.naming, own))


def _count(sign: Sign, *, alike: bool) -> int:
    """Return what a sign counts; where a site answers everything alike, words of absence alone are doubted."""
    plainly, doubted = WEIGHTS[sign.about]
    if alike and sign.weight >= HINTED:
        return DOUBTED if sign.about is About.PAGE and sign.weight < plainly else PLAIN
    counted = PLAIN if sign.weight >= plainly else DOUBTED if sign.weight >= doubted else 0
    return counted + DOUBTED * (sign.about is About.WAY and counted == PLAIN)


def is_whole(facts: Facts, start: Target) -> bool:
    """Tell whether what came with a status of failure is the page that was cited, whole and by its name or number."""
    own = wording.own(facts)
    if facts.failing or any(_count(sign, alike=False) for sign in absence.of_words(signs.reading(facts, start))):
        return False
    return told(facts) >= TELLS and (slugs.is_named(start.naming, own) or signs.is_numbered(own, start))


def is_alive(facts: Facts, start: Target) -> bool:
    """Tell whether a page gives a sign that it is what was cited, whatever a notice in it says."""
    return told(facts) >= TELLS or slugs.is_named(start.naming, wording.own(facts)) or bool(DATED.search(facts.markup))


def told(facts: Facts, until: int | None = None) -> int:
    """Return how wide the sentences of a page are that are no notice, nor of what is printed under any page."""
    said = map(str.strip, SENTENCE.split(facts.text[:until]))
    return sum(absence.width(one) for one in said if _tells(one, facts.heading))


def _notice(facts: Facts) -> int:
    """Return where the line begins in which a page says that something is missing; 0 where none does."""
    found = next((match for match in phrases.GONE.finditer(facts.text) if not match[0].isdigit()), None)
    return facts.text.rfind("\n", 0, found.start()) + 1 if found else 0


def _tells(said: str, heading: str) -> bool:
    if not said or said == heading or FURNITURE.search(said):
        return False
    wide = absence.width(said)
    if wide < LINE and (not FULL_STOP.search(said) or phrases.APOLOGY.search(said)):
        return False
    notices = (phrases.GONE, phrases.REQUESTED, phrases.ITSELF, phrases.SUBJECT, phrases.WITHHELD)
    return not any(pattern.search(said) for pattern in notices)
