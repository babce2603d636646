"""The bodies of a text that what is said of it names before its word: 'in einem von A, B und C initiierten Appell'."""

from muniment.captures.signed import pleading, sentences
from muniment.text.patterns import late

TEXT = late(
    r"(?i:\b(?:eine[nmrs]?|de[mnr]|die|das|diese[mnrs]?|een|de|het|deze)) (?:(?:gemeinsam|heute|jetzt|vandaag) "
    r")?(?:von|door) "
    r"(?P<run>[^.:;]{8,500}?) (?:gemeinsam )?"
    r"(?:(?:initiiert|gestartet|unterzeichnet|veröffentlicht|getragen|verfasst|unterstützt|vorgelegt|lanciert)e[nmrs]?|"
    r"ondertekende|opgestelde|gesteunde|gelanceerde|gepubliceerde) (?:[a-zß-ÿ]+ )?"
    r"(?i:[\w-]*(?:appell|aufruf|brief|erklärung|petition|stellungnahme|papier|manifest|oproep|verklaring|petitie))\b"
)
"""Such a text in German and Dutch, with those who signed or began it."""
COALITION = late(
    r"\b(?i:coalition|alliance|coalici[óo]n|alianza|coalizão|aliança|coalizione|alleanza|bündnis|allianz|koalisi|"
    r"aliansi|"
    r"plateforme|plataforma)(?: [^\W\d_][\w’'-]*){0,5} \((?P<run>(?:[^()]|\([^()]*\)){12,600})\),? "
)
"""A coalition, and those who make it up."""
OF_BODIES = late(
    r"\b(?:[CO]SOs?|NGOs?|ONGs?|OSCs?|LSM|(?i:civil society|société civile|sociedad civil|sociedade civil|sipil))\b"
)
"""What calls it one of bodies, and not of parties that govern."""
REPEATS = late(r"(?:(?:today|hereby|again|strongly),? )*(?:reiterates?|reaffirms?|reiteran?|réitère(?:nt)?)\b")
"""What it does, beside what all do who ask for something."""
SIGNS = (" von ", " door ", "oali", "llian", "lianza", "ündnis", "lleanza", "lateform", "lataform")
"""One of these stands in every sentence that is read here."""


def may_be(words: str) -> bool:
    """Return whether a line may be such a sentence."""
    return "," in words and any(sign in words for sign in SIGNS) and bool(TEXT.search(words) or COALITION.search(words))


def told(words: str) -> list[str]:
    """Return the bodies of such a sentence; none where few of them say that they are such."""
    if not may_be(words):
        return []
    if found := TEXT.search(words):
        return sentences.likely(found["run"])
    joined = COALITION.search(words)
    asks = joined and (pleading.DEMANDING_NEXT.match(words, joined.end()) or REPEATS.match(words, joined.end()))
    ours = joined and (pleading.JOINT.search(words) or OF_BODIES.search(words, 0, joined.start("run")))
    return sentences.likely(joined["run"], sentences.MANY) if joined and asks and ours else []
