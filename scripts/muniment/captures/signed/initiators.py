"""The bodies of whom a sentence says that they began what others sign."""

from muniment.captures.signed import entrywords, persons, runs, stated
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text.patterns import late

INITIATED = late(
    rf"(?i:\b(?:issued|made|signed|published) by )(?:{entrywords.ARTICLE})?(?P<for>[^\Wa-z\d_][^:;.,]+?) "
    r"(?i:on behalf of (?:its|their) )|"
    r"(?i:\b(?:initiated|drafted|launched|issued|lancée?|initiée?|impulsad[oa]|promovid[oa]|initiiert|promoss[oa]) "
    rf"(?:by|par|por|von|da) )(?:{entrywords.ARTICLE})?(?P<run>[^\Wa-z\d_][^:;.]+?)(?:,|\.)? "
    r"(?i:(?:(?<!\.) ?(?:and|et|y|e|und) |(?<=\. ))(?:is |was |has been |est |wird )?(?:\w+ )?"
    r"(?:supported|signed|endorsed|co-?signed|"
    r"soutenue?|signée?|apoyad[oa]|firmad[oa]|suscrit[oa]|apoiad[oa]|assinad[oa]|unterstützt|sostenut[oa]|firmat[oa])\b)"
)
"""Who began what others sign."""
FOLLOWED = late(
    r"(?i:\b(?:signed|endorsed|supported|backed|joined|signée?s?|soutenue?s?|firmad[oa]s?|suscrit[oa]s?|apoyad[oa]s?|"
    r"assinad[oa]s?|apoiad[oa]s?|unterzeichnet|unterstützt|getragen|firmat[oaei]|sottoscritt[oaei]|sostenut[oaei]|"
    r"ondertekend|gesteund) (?:by|par|por|pel[ao]s?|vo[nm]|da(?:l(?:la|le|lo)?|gli|i)?|door) )"
    r"(?P<with>[^:]{4,400}?)[,;]? "
    r"(?i:(?:and|et|y|e|und|en|as well as) (?:(?:by|par|por|von|da|door) )?[^:,;]{0,40}?\b(?:following|suivante?s|"
    r"siguientes|seguintes|folgenden|seguenti|volgende)\b[^:,;.]*:)$"
)
"""Those who sign with the ones under the sentence: 'signed by A (ABC) and B; by C and by the following groups:'."""
KINDS = late(
    rf"^(?:(?i:{entrywords.BY}))?(?:{entrywords.ARTICLE}|the )?"
    rf"(?:(?:[\w-]+ )?{BODIES}, |(?:[a-zß-ÿ-]+ ){{0,2}}{BODIES}:? (?=[^\Wa-zß-ÿ\d_]))"
)
"""What calls them before their names: 'by the international organisation', 'European organisations,'."""

ADDED = late(
    r"(?:In addition to|Besides|Along with|Outre|En plus de|Además de|Junto a|Além d[aeo]|Oltre (?:a|al|alla)|Neben|"
    r"Naast) "
    rf"(?:{entrywords.ARTICLE})?(?P<body>[^,.:;]{{4,90}}), "
)
"""How a sentence begins that names one body before the others."""


def named(words: str) -> list[str]:
    """Return the bodies of whom words say that they began what others sign, whom they lead to."""
    if (found := INITIATED.search(words)) is None:
        return _beside(words)
    parts = runs.named(runs.parted(found["run"] or found["for"]))
    return parts if parts and all(map(entrywords.reads_as_name, parts)) and all(map(_are_bodies, parts)) else []


def _beside(words: str) -> list[str]:
    """Return the bodies that sign with those to whom words lead, of which half say that they are such."""
    found = FOLLOWED.search(words)
    told = [KINDS.sub("", run, count=1) for run in found["with"].split("; ")] if found else []
    parts = [part for run in told for part in runs.named(runs.parted(run))]
    known = sum(map(persons.is_known, parts))
    plain = all(map(entrywords.reads_as_name, parts)) and not any(map(_may_be_person, parts))
    return parts if plain and 2 * known >= len(parts) else []


def _may_be_person(part: str) -> bool:
    told = persons.may_be_named(part) or persons.is_person(part) or persons.tells_role(part) or stated.is_one(part)
    return told and not (persons.is_known(part) and not stated.is_one(part))


def _are_bodies(part: str) -> bool:
    """Return whether a name is of a body, or of two words at least, and of no person."""
    named = " " in part and not (persons.may_be_named(part) or persons.is_person(part) or part.istitle())
    return persons.is_known(part) or named


def beside_whom(words: str) -> list[str]:
    """Return the body beside which a sentence names others: 'In addition to the Quay Union, it was joined by …'."""
    added = ADDED.match(words)
    return [added["body"]] if added and persons.is_known(added["body"]) and not persons.is_person(added["body"]) else []
