"""The one body that a sentence names which says that it speaks with others: 'Quay Watch and 20 other groups demand'."""

from muniment.captures.signed import eastern, entrywords, persons, personwords, pleading, sentences, stated
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import bodywords, naming
from muniment.text.patterns import late
from muniment.text.signs import Marked

OTHERS = (
    r"(?:(?:more than|over|some|plus de|más de|mais de|über|mehr als|oltre|meer dan|ponad|более|понад) )?"
    r"(?:\d+|dozens of|several|many|dizaines d['’]|decenas de|dezenas de|decine di) ?"
    r"(?:other|autres|otr[oa]s|outr[oa]s|altr[ei]|andere|weitere|innych|innymi|други[хе]|інши[хе]) "
)
WITH = late(
    rf"(?P<body>[^,.:;]{{4,110}}?),? (?i:(?:and|along with|together with|et|y|e|und|en|oraz|i|и|та) {OTHERS}"
    rf"(?:[\w-]+ ){{0,3}}?{BODIES}) "
)
"""A body, and how many others."""
JOINS = late(
    rf"(?P<body>[^,.:;]{{4,110}}?) (?i:(?:has |have |today |also )*(?:joins?|joined) {OTHERS}"
    rf"(?:[\w-]+ ){{0,3}}?{BODIES} in (?:(?:a |an |the )?(?:[a-z]+ )?(?:call|appeal|letter|statement)|"
    r"(?:sign|submit|call|urg|ask|demand|condemn|writ|send|endors|petition)\w*ing)\b)"
)
"""A body that joins others in what they say."""
JOINS_TO = Marked(
    late(
        r"^(?P<body>[^,.:;]{4,110}?) (?i:(?:se (?:suma|une|adhiere|sumó|unió|adhirió|ha sumado|ha unido|ha adherido|"
        r"soma|junta|joint)|(?:soma|une|junta)-se|si (?:unisce|è unita)) (?:al?|à|ad) "
        r"(?:(?:más|mais|plus|de|oltre|las|os|as|les) ){0,3}"
        rf"\d+ (?:[\w-]+ ){{0,2}}?{BODIES}\b[^.;]{{0,90}}? (?:para|pour|per) (?:pedir|exigir|solicitar|rechazar|"
        r"condenar|denunciar|instar|cobrar|demander|exiger|dénoncer|condamner|appeler|réclamer|chiedere|condannare|"
        r"denunciare)\b)"
    ),
    "se suma,se une,se adh,se sumó,se unió,se ha ,se soma,se junta,se joint,soma-se,une-se,"
    "junta-se,si unisce,si è unita",
)
"""The same in Romance languages, with what they want: 'se suma a más de 180 entidades para pedir'."""
BEHIND = late(
    r" (?:of|on|for|against|at|in|to|from|by|de[lr]?|des|du|d[ao]s?|di|von|van|für|gegen|contre|contra|pour|por|para) "
)
"""What stands behind the kind of a body, or behind a deed and those to whom it is done."""


def told(words: str) -> list[str]:
    """Return the body of such a sentence, where it says that it is one; in scripts without capitals some of many."""
    if not words.isascii() and (named := eastern.of_many(words)):
        return named
    words = sentences.placed(words)
    joins = JOINS.match(words) or JOINS_TO.search(words)
    found = joins or WITH.match(words)
    asks = found and (joins or pleading.DEMANDING_NEXT.match(words, found.end()))
    body = entrywords.unarticled(found["body"]) if found and asks else ""
    return [body] if body and _is_named(body) else []


def _is_named(body: str) -> bool:
    """Return whether a subject surely names one body, and no person, state or deed: 'the ban on the Quay Union'."""
    head = BEHIND.split(body, maxsplit=1)[0]
    other = personwords.ROLE.search(body) or stated.is_one(body) or persons.is_person(body)
    called = body[:1].isupper() and bodywords.tell(body.split()[0])  # 'Comité pour la protection des marins'
    spelt = naming.parse_line(body).acronym != "" and not persons.may_be_named(head)
    return (spelt or bodywords.tell(head)) and (called or entrywords.are_titled([body])) and not other
