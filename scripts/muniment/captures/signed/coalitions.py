"""The members of a coalition where a sentence says what it asks for: 'The Alliance, made up of A, B and C, calls'."""

from muniment.captures.signed import articles, persons, pleading, sentences, stated
from muniment.text import countries, givennames
from muniment.text.patterns import late

ONE_ASKS = (
    r"(?:exige|condena|denuncia|rechaza|repudia|pide|insta|demanda|reclama|solicita|llama|expresa|demande|appelle|réclame|"
    r"dénonce|condamne|rejette|exprime|interpelle|exhorte|chiede|esige|condanna|rifiuta|esprime|pede|rejeita|manifesta|"
    r"fordert|verlangt|verurteilt|kritisiert|ruft|appelliert|eist|vraagt|veroordeelt|требует|призывает|осуждает|вимагає)\b"
)
"""What one body does that asks for something."""
ASKS = rf"(?:(?i:{pleading.DEMANDS})|{ONE_ASKS}|called (?:(?:up)?on|for)\b|demanded\b|{pleading.DEMANDED.pattern})"
NEXT = late(rf"(?:(?:today|jointly|strongly|hoy|heute|oggi|hoje) )?{ASKS}")
"""The same right behind the members."""
MADE = (
    r"(?:(?:its )?members?|membres|miembros|membros|membri|mitglieder|leden)\s?:|"
    r"(?:which |that )?(?:is |are )?(?:made up of|composed of|consists? of|consisting of|comprises|comprising|"
    r"br(?:ings|inging) together|unit(?:es|ing))|whose members are|"
    r"(?:qui )?(?:regroup(?:e|ant)|réuni(?:t|ssant)|rassembl(?:e|ant))|(?:est )?compos[ée]e?s? (?:de|d['’]|du)|"
    r"(?:que )?(?:reúne|agrupa)(?: a)?|(?:está )?(?:integrad|conformad|compuest|formad)[oa] por|(?:é )?compost[oa] por|"
    r"(?:che )?(?:riunisce|raggruppa)|(?:è )?(?:compost|format)[oa] da|bestehend aus|(?:das|die|der) aus|bestaande uit"
)
"""What leads to those of whom one is made up."""
MEMBERS = late(
    rf"(?P<head>[^,.:;()]{{6,90}}),? (?:{MADE}) ?(?P<run>(?:[^.:;()]|\([^.:;()]*\)){{12,600}}?)"
    rf"(?: (?:besteht|bestaat))?, (?={NEXT.pattern})"
)
"""Such a sentence up to what it asks for."""
SIGNS = (
    *("embe", "membr", "miembro", "mitglied", "leden", "made up", "compos", "consist", "compris", "together", "unit"),
    *("regroup", "réuni", "rassembl", "reúne", "agrupa", "integrad", "conformad", "compuest", "formad", "compost"),
    *("riunisce", "raggruppa", "format", " aus ", "bestaande"),
)
"""One of these stands in every such sentence."""
CALLED = late(
    r"(?i:coali|koali|allian|alianza|aliança|alleanza|bündnis|collecti[fv]|colectivo|coletivo|collettivo|coordina|"
    r"plate?for|plata?for|piattaf|campaign|campagn|campaña|netw|réseau|platform|forum|front|initiativ|umbrella)"
)
"""What such a one is called."""
PARTY = late(r"(?i:\b(?:part(?:y|ies|i|is|ito|ido|idos|ij|ei|eien)|партия|партії|партія)\b)")


def may_be(words: str) -> bool:
    """Return whether a line may be such a sentence."""
    return "," in words and any(sign in words for sign in SIGNS) and MEMBERS.match(words) is not None


def told(words: str) -> list[str]:
    """Return the members of whom such a sentence tells; none where one may be no body that signs."""
    found = MEMBERS.match(words) if may_be(words) else None
    share = sentences.MANY if found and CALLED.search(found["head"]) else sentences.HALF
    named = sentences.likely(articles.without_each(found["run"]), share) if found else []
    return named if may_speak(named) else []


def may_speak(named: list[str]) -> bool:
    """Return whether names may be of bodies that speak together: none is of a party, a state or a person."""
    return not any(PARTY.search(one) or stated.is_one(one) or countries.code(one) or _is_person(one) for one in named)


def _is_person(one: str) -> bool:
    return persons.is_person(one) or (givennames.begin(one) and not persons.is_known(one))
