"""The body for which one or two persons sign, with no comma between: 'Ana Roe and Bo Ek for the Harbour Trust'."""

from muniment.text import bodywords, givennames
from muniment.text.patterns import late

FOR = late(
    r"(?P<first>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [^\Wa-zß-ÿ\d_][\w’'-]*){1,2})"
    r"(?: (?:and|et|y|e|und|en) (?P<second>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [^\Wa-zß-ÿ\d_][\w’'-]*){1,2}))?"
    r" (?:(?:for|pour|por|für|per) (?:the|l[aeo]s?|el|les|die|den|das|il|gli|os?|as?) |(?:pour|per) l['’])"
    r"(?P<body>[^\Wa-zß-ÿ\d_].+)|"
    r"(?P<one>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [^\Wa-zß-ÿ\d_][\w’'-]*){1,2}) (?:pour|por|per) "
    r"(?P<plain>(?:Colectivo|Collectif|Coletivo|Collettivo|Asociación|Association|Associação|Associazione|Fundación|"
    r"Fondation|Fundação|Fondazione|Sindicato|Syndicat|Sindacato|Federación|Fédération|Federação|Federazione|Comité|"
    r"Comitê|Comitato|Plataforma|Plateforme) .+)"
)
"""Persons, and behind an article for whom they sign."""
ORGAN = late(
    r"(?:Red|Rede|Rete|Mesa|Foro|Fórum|Frente|"
    r"Direcci[oó]n|Direção|Direction|Direzione|Secretar[ií]ad?o?|Conducción|Junta|Directiva) "
    r"(?:de|d[eo]l|d[aeo]s|Na[ct]ional) ?"
)
"""What of a body somebody signs for, 'Dirección Nacional', or one called by a word of many meanings: 'Red de'."""
CAUSE = late(r"(?i:(?:human )?rights|derechos|droits|direitos|diritti|dret[as]|rechte)\b")
"""What persons and bodies are for, and how no body is called."""


def body(words: str) -> str:
    """Return the body for which a line says that persons sign; the words themselves where none do, or for a cause."""
    found = FOR.fullmatch(words)
    names = [*filter(None, (found["first"], found["second"], found["one"]))] if found else []
    named = (found["body"] or found["plain"]) if found else ""
    given = any(map(givennames.begin, names)) or (len(names) > 1 and " " in named)
    sure = given and not any(map(bodywords.tell, names))
    return named if found and sure and _is_body(named) else words


def _is_body(words: str) -> bool:
    """Return whether words say of what kind the body is that they name: 'Harbour Trust', and not 'Derechos Humanos'."""
    first, *more = words.split()
    kind = [*filter(bodywords.tell, (first, *more[-1:]))] if bodywords.tell(words) else []
    return bool(more) and not CAUSE.match(words) and (kind != [] or ORGAN.match(words) is not None)
