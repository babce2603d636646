"""What bodies join or sign that speaks to nobody: who comes to a march, lays down work or signs a contract."""

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
CONTRACT = late(
    r"(?i:\b(?:contract|lease|bill|treaty|agreement|contrat|bail|(?<!commun )accord|contrato|convenio|"
    r"(?<!común )acuerdo|tratado|(?<!comum )acordo|contratto|(?<!comune )accordo|trattato|"
    r"[^\W\d_]*(?:vertrag|verdrag|abkommen)|overeenkomst|договор|соглашени)(?:s|es|en|i|а|ы|е|я)?\b"
    rf"(?:(?!{TEXTS})[^.:;]){{0,40}}? (?:signed|endorsed|supported|initiated|signée?s?|firmad[oa]s?|suscrit[oa]s?|"
    r"assinad[oa]s?|unterzeichnet|unterschrieben|firmat[oaei]|sottoscritt[oaei]|ondertekend|подписан[аоы]?)\b|"
    r"\b(?:sign(?:s|ed|ing)?|sign(?:ent|é|èrent)|firm(?:an|aron|ado)|assin(?:am|aram)|firmano|firmato|ondertekenden) "
    r"(?:the|an?|their|its|new|leurs?|les?|la|une?|des|sus?|los|las|el|os?|as?|seus?|suas?|i|il|gli|loro|hun|het|een|"
    r"[ ]){1,3}(?:contract|lease|treaty|agreement|contrat|bail|convenio|tratado|contrato|contratto|contratti|trattato|"
    r"contract)(?:s|en|i)?\b)"
)
"""A contract that some signed among themselves, who speak to nobody, or a bill that they support."""


def are_joined(words: str) -> bool:
    """Return whether words say that bodies join an event, or signed a contract, and speak of no text about it."""
    return (EVENT.search(words) or CONTRACT.search(words)) is not None and TEXT.search(words) is None
