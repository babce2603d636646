"""The one body that a sentence names which says that it speaks with others: 'Quay Watch and 20 other groups demand'."""

from muniment.captures.signed import entrywords, occasions, persons, personwords, pleading, stated
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms, bodywords, naming
from muniment.text.folding import lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

OTHERS = (
    r"(?:(?:more than|over|some|plus de|más de|mais de|über|mehr als|oltre|meer dan|ponad|более|понад) )?"
    r"(?:\d+\+?|dozens of|several|many|dizaines d['’]|decenas de|dezenas de|decine di) ?"
    r"(?:other|autres|otr[oa]s|outr[oa]s|altr[ei]|andere|weitere|innych|innymi|други[хе]|інши[хе]) "
)
MANY = r"(?:more than|over|nearly|almost|some) \d+\+? "
"""How many, where all are others: 'joined over 500 groups'."""
WITH = late(
    rf"(?P<body>[^,.:;]{{4,110}}?),? (?i:(?:and|along with|together with|et|y|e|und|en|oraz|i|и|та) {OTHERS}"
    rf"(?:[\w-]+ ){{0,3}}?{BODIES}) "
)
"""A body, and how many others."""
JOINS = late(
    rf"(?P<body>[^,.:;]{{4,110}}?) (?i:(?:has |have |today |also )*(?:joins?|joined) (?:{OTHERS}|{MANY})"
    rf"(?:[\w-]+ ){{0,3}}?{BODIES}(?: (?:from|in|across) [^,.:;]{{3,40}}?)? "
    rf"in (?:(?:a |an |the )?(?:[a-z]+ )?(?:call|appeal|letter|statement)|"
    r"(?:sign|submit|call|urg|ask|demand|condemn|writ|send|endors|petition)\w*ing)\b)"
)
"""A body that joins others in what they say."""
SIGNS = Signs("join,other,autres,otros,otras,outros,outras,altri,altre,andere,weitere,innych,innymi,други,інши")
"""One of these stands in every such sentence."""
FEWEST = 3
"""Letters of an acronym that tells a body."""
BEHIND = late(
    r" (?:of|on|for|against|at|in|to|from|by|de[lr]?|des|du|d[ao]s?|di|von|van|für|gegen|contre|contra|pour|por|para) "
)
"""What stands behind the kind of a body, or behind a deed and those to whom it is done."""


def told(words: str) -> list[str]:
    """Return the body of such a sentence, where it says that it is one."""
    if not SIGNS.are_in(lower(words)):
        return []
    words = occasions.placed(words)
    joins = JOINS.match(words)
    found = joins or WITH.match(words)
    asks = found and (joins or pleading.DEMANDING_NEXT.match(words, found.end()))
    body = entrywords.unarticled(found["body"]) if found and asks else ""
    return [body] if body and _is_named(body) else []


def _is_named(body: str) -> bool:
    """Return whether a subject surely names one body, and no person, state or deed: 'the ban on the Quay Union'."""
    head = BEHIND.split(body, maxsplit=1)[0]
    other = personwords.ROLE.search(body) or stated.is_one(body) or persons.is_person(body)
    return (bodywords.tell(head) or _is_spelt(body)) and entrywords.are_titled([body]) and not other


def _is_spelt(body: str) -> bool:
    """Return whether a subject is a long name with an acronym of its initials: 'Cooperation on Port Policy (CPP)'."""
    told = naming.parse_line(body)
    able = len(told.acronym) >= FEWEST and acronyms.is_of_initials(told.acronym, told.name)
    return able and not persons.may_be_named(BEHIND.split(told.name, maxsplit=1)[0])
