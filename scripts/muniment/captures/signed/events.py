"""What bodies join or support that is no text: who comes to a march or lays down work signs nothing."""

from muniment.text.patterns import late

TEXTS = (
    r"statement|(?<!news)letter|declar|appeal|petition|petici|manifi?est|resol|stellungn|erklärung|aufruf|lettre|appel|déclar|\bcarta\b|"
    r"comunicad|appello|oproep|verklaring|заявл|обращ|звернен"
)
"""How words begin for a text that those sign who support it, whatever it is about."""
TEXT = late(rf"(?i:{TEXTS})")
EVENT = late(
    r"(?i:\b(?:adhesi|adhie|adher|aderi|adesion|adesõ|sumad|suman|unen|unid|junta|join|rejoi|schließ|beteilig|apoy|apoi|"
    r"support|soutien|sostien|sostegn|unterstütz|присоедин|поддерж)\w*(?: [^\W\d_]+){0,9}?"
    r" (?:al?|l[ae]|el|alla|allo|all['’]|lo|ao?|à|the|dem|der|den|к|die)\s?(?:[a-zà-ÿ]+ ){0,2}?"
    r"(?:huelga|paro|manifestación|marcha|concentración|movilización|greve|paralisação|manifestação|sciopero|sit-?in|"
    r"manifestazione|presidio|corteo|grève|manifestation|marche|rassemblement|strike|march|rally|demonstration|vigil|"
    r"streik|demo|kundgebung|забастовк\w+|митинг\w*)\b)"
)
"""What those do who but come to something, or lay down work."""


def are_joined(words: str) -> bool:
    """Return whether words say that bodies join or support an event, and speak of no text about it."""
    return EVENT.search(words) is not None and TEXT.search(words) is None
