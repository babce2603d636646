"""What ends a run of names and names nobody: that there are others, or on which day they signed."""

from typing import NamedTuple

from muniment.captures.signed import arabic, entrywords, personlabels, pleading, speechverbs
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import bodywords
from muniment.text.folding import Folded
from muniment.text.patterns import late

OTHERS = late(
    r"(?i:[,;]? (?:(?:and|y|et|und|e|og|och|dan|та|и|ve) )?(?:\d+ |many |several )?(?:among (?:many )?others|"
    r"others|entre otr[oa]s|entre outr[oa]s|entre autres|unter anderem|u\. ?a\.|tra (?:gli )?altri|m\. ?fl\.|med flera|"
    r"en (?:vele |veel )?andere|und (?:viele )?(?:andere|weitere)|et (?:bien |beaucoup )?d['’]autres|"
    r"(?:many|several|numerous|dozens of|viele|zahlreiche|mehrere|(?:de )?nombreu(?:x|ses)|plusieurs|numeros[ao]s|"
    rf"divers[ao]s|varias|várias|molte|numerose|diverse|parecchie|veel|tal van|\d+) (?:[a-zà-ÿ]+ ){{0,2}}?{BODIES}|"
    rf"(?:(?:las |los |[ao]s )?dem[áa]i?s|restantes) (?:{BODIES}|organismos)|"
    r"y much[ao]s (?:otr[ao]s|más)|e (?:molt|tant)[ei] altr[ei]|інші|другие|др\.|"
    r"(?:(?:sejumlah|beberapa|berbagai|puluhan) (?:[a-z]+ ){1,3})?lain(?:nya|-lain)|diğer|etc|usw|ecc|enz|dll)\b[^,;]*"
    r"(?:, (?:además|junto|as well|along|together|ainsi|aux côtés|bem como|insieme|oltre|sowie)\b(?-i:[^,;A-ZÀ-Þ]*))?|"
    r",? [^\W\d_]+,? \(\d{1,2}/\d{1,2}(?:/\d{2,4})?\))$"
)
"""What ends a run of names and names nobody: that there are others, or on which day they signed."""
OTHERS_JOINED = late(r"[,;]? (?:and|y|et|und|e|en|og|och|dan|та|и|ve) ")
OF = late(r"(?:de |du |des |d['’]|della? |del |von |of )")
"""How a part of a run begins that goes on with what the one before it is."""
CALLED = late(
    r"(?:(?:the|its|an?|la|le|el|der|die|das|il) )?(?:global|worldwide|umbrella|(?:inter)?national|regional|local|"
    r"european|african|(?:inter)?nationale?|régionale?|europäische|(?:inter)?nacional|mundial|mondiale?)(?: [a-zà-ÿ]+)+"
)
"""What kind of body the next one is: 'global alliance, Quay Watch'."""
ENDING, FEW = 80, 4
"""Letters of such an ending, and of how many one may be such a part."""
AND = r"(?<!\w)(?:and|et|y|e|und|en|и|та|ve)"
FURTHER = r"(?:other|more|further|autres|otr[oa]s|outr[oa]s|altr[ei]|weiteren?|andere|других|інших)"
MORE = Folded(
    rf"{AND} (?:(?:\d+|[^\W\d_]+) (?:{FURTHER} )?|{FURTHER} (?:\d+|[^\W\d_]+) )"
    rf"(?:[^\W\d_]+ )?{BODIES},? "
)
"""Others of whom such a sentence tells behind the names."""
OTHER = Folded(rf"{AND} (?:(?:\d+|[^\W\d_]+) {FURTHER}|{FURTHER} (?:\d+|[^\W\d_]+)) (?:[^\W\d_]+ )?{BODIES},? ")
"""The same where those whom it names are called bodies as well."""


def without(words: str) -> str:
    """Return a run without what ends it and names nobody, with a comma where 'and' led to that; else the run itself."""
    words = arabic.behind(personlabels.before(words))
    told = words.rstrip(" .")
    if told.endswith("…") or words.endswith("..."):
        words = told = told.rstrip(" .,;…")
    others = OTHERS.search(told, max(0, len(told) - ENDING))
    return told[: others.start()] + ", " * bool(OTHERS_JOINED.match(others[0])) if others else words


def without_groups(parts: list[str]) -> list[str]:
    """Return parts of a run without the few in small letters: a group without a name, or what the one before is.

    'lawyers'; 'programme of the Quay Union and of the Port League'.
    """
    told = [part for part in parts if part[:1].islower() and not entrywords.reads_as_name(part)]
    kinds = [part for part in told if CALLED.fullmatch(part) and any(map(bodywords.tell, part.split()))]
    small = [part for part in told if part.isalpha() or OF.match(part) or bodywords.tell(part.split()[0])] + kinds
    named = [part for part in parts if not (part in small or entrywords.is_small(part))]
    return named if FEW * (len(parts) - len(named)) <= len(parts) else parts


class Beside(NamedTuple):
    """What a sentence says behind the names of those who speak: whether of others, as bodies, and that all do."""

    named: bool
    bodies: bool
    speak: bool


def who(said: str) -> Beside:
    """Return what a sentence says behind the names of others beside them, and of what they do."""
    more = MORE.match(said)
    behind = said[more.end() :].lstrip("–— ") if more else ""
    place = speechverbs.place(behind, many=True)
    done = behind.split(" ", 1)[0] in speechverbs.BEING  # 'were closed on Monday, the court said'
    speak = place == 0 or (place > 0 and not done) or pleading.DEMANDING_NEXT.match(behind) is not None
    return Beside(more is not None, speak and OTHER.match(said) is not None, speak)
