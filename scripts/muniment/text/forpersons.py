"""The body for which one or two persons sign, with no comma between: 'Ana Roe and Bo Ek for the Harbour Trust'."""

from muniment.text import bodywords, givennames
from muniment.text.patterns import late

FOR = late(
    r"(?P<first>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [^\Wa-zß-ÿ\d_][\w’'-]*){1,2})"
    r"(?: (?:and|et|y|e|und|en) (?P<second>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [^\Wa-zß-ÿ\d_][\w’'-]*){1,2}))?"
    r" (?:(?:for|pour|por|für|per) (?:the|l[aeo]s?|el|les|die|den|das|il|gli|os?|as?) |(?:pour|per) l['’])"
    r"(?P<body>[^\Wa-zß-ÿ\d_].+)"
)
"""Persons, and behind an article for whom they sign."""


def body(words: str) -> str:
    """Return the body for which a line says that persons sign; the words themselves where none do."""
    found = FOR.fullmatch(words)
    names = [*filter(None, (found["first"], found["second"]))] if found else []
    given = any(map(givennames.begin, names)) or (len(names) > 1 and " " in found["body"] if found else False)
    sure = given and not any(map(bodywords.tell, names))
    return found["body"] if found and sure else words
