"""The bodies of a sentence that names those who speak in it: 'We, the Quay Union and the Port League, demand'."""

from muniment.captures.signed import (
    articles,
    coalitions,
    entrywords,
    namedleads,
    occasions,
    persons,
    pleading,
    runs,
    sentences,
    wholeruns,
)
from muniment.captures.signed.sentences import DASH, FEWEST, MANY, SENTENCE
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import givennames
from muniment.text.patterns import late

OWN = tuple(f"{we}, " for we in "We Nous Nosotros Nosotras Nós Wir Noi Wij Мы Ми My Biz".split())
"""Who speak in a text, and are named behind that."""
ALONE = frozenset(own.rstrip() for own in OWN)
"""The same in a line of its own, over their names: what they say goes on under these, in small letters."""
CALLING_US = late(
    r"(?:(?:We|Nous|Nosotr[oa]s|Nós|Wir|Noi|Wij), |We (?=the ))(?:(?:the|les|l[ao]s|as|os|die|le|gli|de) )?"
    rf"[^,.:;()]{{0,40}}?\b(?i:{BODIES})\b[^,.:;()]{{0,60}}[:,]"
)
"""The same with what those are called: 'We, the member organisations of the Quay Platform:'."""
ARE = ("We are ", "Nous sommes ", "Somos ", "Wir sind ", "Siamo ", "Noi siamo ", "Wij zijn ")
"""The same in a sentence that but says so."""
DASHED = tuple(f"{own.rstrip(', ')} {dash} " for own in OWN for dash in "–—-")
"""The same, where the names stand between dashes."""
OUR = ("Our ", "Nos ", "Nuestras ", "Nuestros ", "Unsere ", "Nossas ", "Nossos ", "Le nostre ", "Onze ")
OUR_OWN = late(
    rf"(?:{'|'.join(OUR)})(?:(?!partner|adverse|enem|rival|member)[a-zà-ÿ]+ ){{0,2}}(?i:{BODIES})"
    rf"(?: (?!adverse|enem|rival|partner|partenaire|aliad)[a-zà-ÿ]+)?(?:,|:| [–—-]) "
    rf"(?=(?:{entrywords.ARTICLE})?[^\Wa-z\d_])"
)
"""How a sentence begins that names those as whose bodies it is: 'Our organisations, A, B and C, demand'."""
OUR_WITHIN = late(
    rf"(?<=[ (])(?:our|nos|nuestras|nuestros|unsere|nossas|nossos|le nostre|onze) (?:[a-zà-ÿ]+ ){{0,2}}(?i:{BODIES}) "
    r"[–—-] (?P<run>[^–—.:;]{8,300}?) [–—-] "
)
"""The same within a sentence, the names between dashes: 'when our four groups – A, B and C – wrote to you'."""
WE = late(r"(?<= )[a-zà-ÿ]{3,}(?:[aei]mos|ons|iamo)(?= )")
"""How a verb ends of which we are the subject."""
CALLED = (
    *("Las organizaciones ", "Los colectivos ", "Las asociaciones ", "Les organisations ", "Les associations "),
    *("Les collectifs ", "As organizações ", "As entidades ", "Le organizzazioni ", "Le associazioni "),
    *("Les entitats ", "Les organitzacions ", "Die Organisationen ", "Die Verbände ", "Die Vereine "),
)
"""How a sentence begins that calls those bodies whom it names, and who may speak in it."""
OURS = (" we ", " nous ", " nos ", " wir ", " noi ", " nós ", " wij ", " мы ", " ми ", " ci ")
"""Who speak, behind their names."""
DOING = late(r", (?=[a-zà-ÿ]{3,}(?:[aei]mos|ons|iamo) )")
"""The same behind the comma that ends our names."""
AS_US = late(r"(?P<run>[^.:;]{12,400}?) olarak,? (?=[^.!?]*yoruz\b)")
"""As whom we ask for something, in Turkish: 'A, B ve C olarak … istiyoruz'."""
BEHIND = late(
    r",?(?P<as> (?:as|in our|together|gathered|representing|en (?:nuestra )?calidad|en tant|réunie?s|reunid[oa]s|"
    r"na (?:nossa )?(?:qualidade|condição)|in qualità|als|sowie) [^.;:]{3,120}?,)? "
    r"(?:(?:we|wir|wij|мы|ми) (?=[a-zà-ÿа-яіїє])|"
    r"(?:nous|nos|nós|noi|ci) (?=(?:[a-zà-ÿ’']+ ){0,2}?[a-zà-ÿ’']+(?:mos|ons|mmes|iamo)\b))"
)
"""How a sentence goes on so, maybe behind what those are: 'en nuestra calidad de vecinas, nos dirigimos'.

Where 'nous' and 'nos' may be those to whom others speak, the verb tells: 'A, B et C nous ont dit'.
"""
SPEAKING = (*OWN, *ARE, *DASHED, *CALLED)
FOR = tuple(
    f"{begun} "
    for begun in "On behalf|In the name|Au nom|En nombre|Em nome|Im Namen|A nome|Namens|От имени|Від імені|W imieniu|"
    "Atas nama|Desde".split("|")
)
"""How a sentence begins for whom others speak in it."""
BEHALF = late(
    rf"(?i:{namedleads.BEHALF} (?:(?:the|la|el|las|los|les?|der|das) )?)(?=\S)|"
    r"(?i:au nom d['’]|desde (?:el|la|los|las) )"
)
NEAR = 60
"""The same up to the first of their names; and characters behind the last in which we speak: 'For A, B, we'."""
BEGINS = (*SPEAKING, *OUR, *FOR)


def opens(words: str) -> bool:
    """Return whether a line is how a sentence begins of those who stand under it, and that goes on under them."""
    return words in ALONE or (words[-1:] in ",:" and CALLING_US.fullmatch(words) is not None)


def goes_on(words: str) -> bool:
    """Return whether a line goes on with such a sentence under their names: with a verb, and no 'for' or 'and'."""
    return words[:1].islower() and words.split(" ")[0] not in entrywords.SMALL


def may_be(words: str) -> bool:
    """Return whether a line may begin a sentence that names those who speak in it: 'We, A, B and C, demand'."""
    begun = words.startswith(BEGINS) and words.count(",") >= FEWEST - 2
    begun = begun or (" olarak " in words and "," in words and AS_US.match(words) is not None)
    return begun or (words.count(",") >= FEWEST - 1 and any(ours in words for ours in OURS))


def told(words: str) -> list[str]:
    """Return the bodies of such a sentence."""
    if not may_be(words):
        return []
    if own := OUR_OWN.match(words):
        return sentences.likely(entrywords.named_first(words[own.end() :]).rstrip(" ,"), MANY)
    if (through := _through(words)) is not None:
        return through
    if not words.startswith(SPEAKING):
        within = OUR_WITHIN.search(words)
        return sentences.likely(within["run"], MANY) if within else _before_us(words)
    if words.startswith(CALLED):
        return _called(words.split(" ", 2)[2])
    if words.count(",") < FEWEST - 1:
        return []
    if words.startswith(ARE):
        run = words[: sentences.ends(words, 0)]
        return sentences.likely(run[len(next(filter(words.startswith, ARE))) :])
    if words.startswith(DASHED):
        _, *rest = DASH.split(words, maxsplit=2)
        return sentences.likely(rest[0], MANY) if len(rest) > 1 else []
    behind = words.partition(", ")[2]
    return sentences.asking(behind) or _doing(behind)


def _through(words: str) -> list[str] | None:
    """Return the bodies as which, or on whose behalf, we speak; None where a sentence begins otherwise."""
    if as_us := AS_US.match(words):
        named = sentences.likely(as_us["run"])
        return named if coalitions.may_speak(named) else []
    behalf = BEHALF.match(words)
    return _for_whom(words[behalf.end() :]) if behalf else None


def _doing(words: str) -> list[str]:
    """Return the bodies with which words begin, maybe behind what calls them so, up to what we do: ', saisissons'."""
    verb = DOING.search(words)
    head = words[: verb.start()] if verb else ""
    called, comma, names = head.partition(", ")
    is_called = bool(comma) and called.islower() and persons.GROUPS.search(called) is not None
    named = sentences.likely(names if is_called else head, MANY if is_called else sentences.HALF) if head else []
    return named if coalitions.may_speak(named) else []


def _for_whom(words: str) -> list[str]:
    """Return the bodies with which words begin, for whom we speak behind that; none where states are among them."""
    head = entrywords.named_first(words).rstrip(" ,")
    behind = words[len(head) : len(head) + NEAR]
    speaks = pleading.JOINT.search(behind) or pleading.SPOKEN.search(behind) or WE.search(behind)
    named = sentences.likely(articles.without_each(head), MANY) if speaks and not SENTENCE.search(head) else []
    return named if wholeruns.are_long(named) and coalitions.may_speak(named) else []


def _before_us(words: str) -> list[str]:
    """Return the bodies that a sentence begins with which goes on as one that those speak: 'A, B and C, we demand'."""
    bare = entrywords.unarticled(occasions.placed(words))
    head = entrywords.named_first(bare).rstrip(" ,")
    found = BEHIND.match(bare, len(head))
    if not found and (found := BEHIND.search(bare, len(head))):
        head = bare[: found.start()] if found["as"] else ""  # with small words in a name: 'Red de carreras de Prensa'
    able = found and not SENTENCE.search(head) and entrywords.TOLD.isdisjoint(head.split())
    named = sentences.likely(head) if head and able else []
    return [] if any(givennames.begin(one) or persons.is_person(one) for one in named) else named


def _called(words: str) -> list[str]:
    """Return the names that words begin with, up to what they say that they ask for together: 'exigimos'."""
    asks = pleading.SPOKEN.search(words) or WE.search(words)
    head = words[: asks.start()].rstrip(" ,–—") if asks else ""
    parts = runs.named(runs.parted(head)) if head and not SENTENCE.search(head) else []
    return parts if len(parts) >= FEWEST and all(map(entrywords.reads_as_name, parts)) else []
