"""Bodies of states, and those of which states are members."""

from muniment.text.patterns import late

CALLED = (
    r"(?i:\b(?:minist[eèé]r\w*|ministr\w+|governments?|gouvernement|gobierno|governo|regierung|police|pol[ií]cia|"
    r"polizei|army|guard|court|parliament|senate|united nations|nations unies|naciones unidas|nações unidas|"
    r"(?:european|african) union|union (?:européenne|africaine)|unión (?:europea|africana)|council of europe|"
    r"economic community)\b)|\b(?:NATO|EU|UN|AU|ECOWAS|ASEAN|OSCE|OAS|SADC|IGAD|UNHCR|UNICEF|UNESCO|OHCHR)\b"
)
"""What bodies of states, and those of which states are members, are called by."""
OF_STATE = late(CALLED)
GUARD = late(
    r"(?i:\b(?:guardia|inteligencia|intelligence|fiscal[ií]a|tribunal|ej[eé]rcito|armée|armee|gendarmerie|"
    r"carabinieri|ministère)\b)"
)
"""More of what those of states are called by, and others too."""


def is_one(words: str) -> bool:
    """Return whether words name such a body."""
    return OF_STATE.search(words) is not None
