"""The bodies of a text that what is said of it names before its word: 'in einem von A, B und C initiierten Appell'."""

import re

from muniment.captures.signed import coalitions, entrywords, jointwords, persons, pleading, sentences, stated, wholetext
from muniment.captures.words.blogs.phrases import BODIES
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
    r"plateforme|plataforma|plattform|platform|"
    r"netzwerk|network|réseau|campaign|campaña|campagne)"
    r"(?: [^\W\d_][\w’'-]*){0,5} \((?P<run>(?:[^()]|\([^()]*\)){12,600})\),? "
)
"""A coalition, and those who make it up."""
BEGUN = 40
"""Characters of its name before what it is called by, where a sentence begins with it."""
COUNTED = late(
    r"(?i:(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|deux|trois|"
    r"quatre|cinq|sept|huit|zwei|drei|vier|fünf|sechs|sieben|acht|due|tre|quattro|cinque|sei|sette|dois|três|quatro|"
    r"several|plusieurs|vari[ao]s|vári[ao]s|mehrere|diverse) |(?:an?|une?|uma?|eine) "
    r"(?:group|number|collecti(?:f|ve)|groupe|grupo|conjunto|colectivo|coletivo|gruppo|gruppe|reihe) "
    r"(?:(?:of|de|di|von) |d['’]))"
    rf"(?:[\w’'-]+ ){{0,3}}?{BODIES}(?: [a-zà-ÿ]+){{0,3}}),? \((?P<run>(?:[^()]|\([^()]*\)){{12,600}})\),? "
    r"(?:(?:today|heute|hoy|aujourd['’]hui|oggi|hoje) )?"
)
"""How a sentence begins that says how many bodies ask for something, and which."""
BEFELL = late(
    r"(?i:(?:was|were|is|are|(?:have|has|had) been|fue(?:ron)?|han? sido|(?:a|ont) été|est|sont|wurden?|werden|wird|"
    r"sono|è|fo(?:i|ram)|são|é|(?:are|were) being)\b)"
)
"""What is said of those to whom something was done."""
REPEATS = late(r"(?:(?:today|hereby|again|strongly),? )*(?:reiterates?|reaffirms?|reiteran?|réitère(?:nt)?)\b")
"""What it does, beside what all do who ask for something."""
JOINED = late(
    r"(?P<first>[^\Wa-z\d_][^,.:;]{3,90}?) (?:has |have |today |also )*joined "
    rf"(?P<run>(?:{entrywords.ARTICLE})?[^\Wa-z\d_][^.:;]{{8,400}}?) in "
    r"(?:(?:an?|the|this) (?:[a-z]+ )?(?:letter|statement|appeal|call)\b(?! for [pagst])|"
    r"(?:calling (?:(?:up)?on|for)|urging|asking|demanding|condemning|writing to|sending|signing|endorsing)\b)"
)
"""One who joined others that are named in what they say: 'Quay Watch joined A, B and C in calling'."""
IN_LETTER = (
    r"(?:in|dans|en|em|w|в|у) (?:an?|une?|una|uma|einem|einer|een) (?:[\w-]+ ){0,2}?(?:letter|statement|appeal|lettre|"
    r"communiqué|tribune|carta|comunicado|nota|brief|schreiben|lettera|appello|verklaring)\b"
)
SENT = late(
    r"(?i:, (?:say|urge|warn|demand|ask|argue|fordern|schreiben|erklären|warnen|demandent|écrivent|alertent|piden|"
    r"exigen|denuncian|pedem|exigem|chiedono|scrivono) )"
    rf"(?P<said>(?:{entrywords.ARTICLE})?[^\Wa-z\d_][^.:;]{{8,400}}?) (?i:{IN_LETTER})|"
    r"(?i:\b(?:an?|the|this|their) (?:(?:joint|open|public|recent|urgent) )*(?:letter|petition|appeal)"
    r"(?: (?:sent )?to [^.,:;]{3,60}?)? (?:from|by) )"
    rf"(?P<sent>(?:{entrywords.ARTICLE})?[^\Wa-z\d_][^.:;]{{8,400}}?) "
    rf"(?:(?i:{pleading.DEMANDS})|(?:says?|said|warn(?:s|ed)|argue[sd]|was|is|has|had)\b)"
)
"""Those who say something in a letter, behind that, or whose letter says it: 'A letter to the port from A, B and C'."""
LETTERS = (
    *(" letter", " petition", " appeal", " statement", " lettre", " communiqué", " tribune", " carta", " comunicado"),
    *(" nota", " Brief", " Schreiben", " lettera", " appello", " verklaring"),
)
"""In which of them they do."""
SIGNS = (
    *(" joined ", " von ", " door ", "oali", "llian", "lianza", "ündnis", "lleanza", "lateform", "lataform", "attform"),
    *("latform", "etzwerk", "etwork", "éseau", "ampaign", "ampaña", "ampagne"),
)
"""One of these stands in every sentence that is read here."""


def may_be(words: str) -> bool:
    """Return whether a line may be such a sentence."""
    if "," not in words:
        return False
    told = any(sign in words for sign in SIGNS) and any(form.search(words) for form in (TEXT, COALITION, JOINED))
    return told or counts(words) or _sends(words) is not None


def counts(words: str) -> bool:
    """Return whether a sentence begins with how many bodies ask for something, and their names in a bracket."""
    return " (" in words and COUNTED.match(words) is not None


def told(words: str) -> list[str]:
    """Return the bodies of such a sentence; none where few of them say that they are such."""
    if not may_be(words):
        return []
    if sent := _sends(words):
        return _without_states(sentences.likely(sent["said"] or sent["sent"]))
    if (joined := JOINED.match(words)) and (named := sentences.likely(joined["run"])):
        return [entrywords.unarticled(joined["first"]), *named] if persons.is_known(joined["first"]) else named
    if found := TEXT.search(words):
        return sentences.likely(found["run"])
    counted = COUNTED.match(words)
    asked = (pleading.DEMANDING_NEXT, pleading.DEMANDED)
    if counted and (any(form.match(words, counted.end()) for form in asked) or _have_signed(words[counted.end() :])):
        return _without_states(sentences.likely(counted["run"], sentences.MANY))
    joined = COALITION.search(words)
    forms = (pleading.DEMANDING_NEXT, REPEATS, coalitions.NEXT)
    if joined is None or not any(form.match(words, joined.end()) for form in forms):
        return []
    named = sentences.likely(joined["run"], sentences.MANY)
    begins = joined.start() <= BEGUN and coalitions.may_speak(named)
    ours = pleading.JOINT.search(words) or wholetext.OF_BODIES.search(words, 0, joined.start("run"))
    return named if begins or ours else []


def _have_signed(rest: str) -> bool:
    """Return whether a sentence goes on with what several did together in a text, and not with what befell them."""
    said = rest[: sentences.ends(rest, 0)]
    told = jointwords.TOGETHER.search(said) or jointwords.LETTER.search(said)
    return bool(told and pleading.STATEMENT.search(said)) and BEFELL.match(said) is None


def _sends(words: str) -> re.Match[str] | None:
    return SENT.search(words) if any(sign in words for sign in LETTERS) else None


def _without_states(named: list[str]) -> list[str]:
    """Return names of bodies of which none is of a state, a person or one who is of a body."""
    others = any(stated.is_one(one) or persons.is_person(one) or persons.tells_role(one) for one in named)
    return [] if others else named
