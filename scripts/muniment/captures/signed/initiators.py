"""The bodies of whom a sentence says that they began what others sign."""

from muniment.captures.signed import entrywords, persons, runs
from muniment.text.patterns import late

INITIATED = late(
    rf"(?i:\b(?:issued|made|signed|published) by )(?:{entrywords.ARTICLE})?(?P<for>[^\Wa-z\d_][^:;.,]+?) "
    r"(?i:on behalf of (?:its|their) )|"
    r"(?i:\b(?:initiated|drafted|launched|lancée?|initiée?|impulsad[oa]|promovid[oa]|initiiert|promoss[oa]) "
    rf"(?:by|par|por|von|da) )(?:{entrywords.ARTICLE})?(?P<run>[^\Wa-z\d_][^:;.]+?)(?:,|\.)? "
    r"(?i:(?:(?<!\.) ?(?:and|et|y|e|und) |(?<=\. ))(?:is |was |has been |est |wird )?(?:\w+ )?"
    r"(?:supported|signed|endorsed|co-?signed|"
    r"soutenue?|signée?|apoyad[oa]|firmad[oa]|suscrit[oa]|apoiad[oa]|assinad[oa]|unterstützt|sostenut[oa]|firmat[oa])\b)"
)
"""Who began what others sign."""


def named(words: str) -> list[str]:
    """Return the bodies of whom words say that they began what others sign, whom they lead to."""
    found = INITIATED.search(words)
    parts = runs.named(runs.parted(found["run"] or found["for"])) if found else []
    return parts if parts and all(map(entrywords.reads_as_name, parts)) and all(map(_are_bodies, parts)) else []


def _are_bodies(part: str) -> bool:
    """Return whether a name is of a body, or of two words at least, and of no person."""
    named = " " in part and not (persons.may_be_named(part) or persons.is_person(part) or part.istitle())
    return persons.is_known(part) or named
