"""The one body that a sentence names which says that it speaks with others: 'Quay Watch and 20 other groups demand'."""

from muniment.captures.signed import entrywords, persons, pleading, sentences
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text.patterns import late

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


def told(words: str) -> list[str]:
    """Return the body of such a sentence, where it says that it is one."""
    words = sentences.placed(words)
    joins = JOINS.match(words)
    found = joins or WITH.match(words)
    asks = found and (joins or pleading.DEMANDING_NEXT.match(words, found.end()))
    body = entrywords.unarticled(found["body"]) if found and asks else ""
    able = persons.is_known(body) and entrywords.are_titled([body]) and not persons.is_person(body) if body else False
    return [body] if able else []
