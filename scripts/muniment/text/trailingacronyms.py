"""Acronyms behind the names of which they are made: 'Assembly of Bakers and Cooks – ABC'."""

import re
from collections.abc import Sequence

from muniment.text import acronyms, bodywords, countries
from muniment.text.patterns import late

QUOTED = late(r"^(?P<name>.*\S)\s+[\"“«]\s?(?P<last>[^\s\"“”«»]+)\s?[\"”»]$")
"""A name, and a word in quotation marks behind it."""
LEGAL = late(r" (?:e\. ?V|gGmbH|z\. ?s|a\.?s\.?b\.?l)\.?$")
"""What kind of body in law one is, behind its acronym."""
FORMED = late(
    r"(?P<name>.+) \((?P<acronym>[^()]+)\)"
    r"(?P<form>,? (?:e\. ?V\.?|gGmbH|z\. ?s\.|A\. ?C\.?|S\. ?C\.?|AC|Inc\.?|Ltd\.?))"
)
ENDINGS = ("V.", "V", "bH", "s.", ".V", "C.", ".C", "AC", "c.", "nc", "d.", "td")
"""A name with an acronym in brackets before its form of law, and how such a form ends."""
SAID = late(r"(?<=\S)\s*\([^()]*\)$")
"""A bracket behind a name."""
SLASHED = late(r"^(?P<name>.+\S)\s*(?:\s[–—-]\s|\()(?P<acronym>(?P<head>[^\W\d_]{2,10})/[A-Z]{2,4})\)?$")
"""A name and its acronym with that of a state, or of those whom it is of: 'Centro de Estudos – CE/MS'."""
QUOTES = ('"', "”", "»")
TIGHT = late(r"[^\W\d_A-ZÀ-Þ]-[A-ZÀ-Þ]{3,}$")
"""An acronym that a hyphen without spaces parts from its name."""
LONG = 4
"""Letters of a word that begins as its name does and is made of more than initials."""


def behind(words: str, tail: re.Match[str] | None) -> tuple[str, str] | None:
    """Return a name and its acronym behind it: in quotation marks, behind a sign that parts them, or a space."""
    if last := _quoted(words) or _closing(tail, words):
        return last["name"], LEGAL.sub("", last["last"])
    formed = FORMED.fullmatch(words) if words[-2:] in ENDINGS else None
    if formed and _is_short_of(formed["acronym"], formed["name"]):
        return f"{formed['name']}{formed['form']}", formed["acronym"]
    return _spelt(words)


def slashed(words: str) -> tuple[str, str]:
    """Return a name and its acronym with that of a state behind it; none where there is no such."""
    found = SLASHED.match(words) if "/" in words else None
    head, name = (found["head"], found["name"]) if found else ("", "")
    drawn = (acronyms.is_acronym(head) or acronyms.is_syllabic(head, name)) and not _is_country(head)
    return (name, found["acronym"]) if found and drawn else (words, "")


def is_of_branch(inside: str, name: str) -> bool:
    """Return whether a bracket holds the initials of a name and behind a hyphen which branch it is: 'PU-West Coast'."""
    short, _, branch = inside.partition("-")
    able = branch[:1].isupper() and not _is_country(branch) and acronyms.is_acronym(short)
    return able and acronyms.are_initials(short, name)


def are_all(inside: str, parts: Sequence[str]) -> bool:
    """Return whether a bracket holds acronyms that strokes part, and nothing else."""
    parted = "/" in inside and " " not in inside and not any(map(_is_country, parts))
    return parted and all(map(acronyms.is_acronym, parts))


def _is_country(words: str) -> bool:
    return countries.is_code(words) or bool(countries.code(words))


def _quoted(words: str) -> re.Match[str] | None:
    """Return a name and its acronym in quotation marks behind it."""
    found = QUOTED.match(words) if words[-1:] in QUOTES else None
    return found if found and acronyms.are_initials(found["last"], found["name"]) else None


def _spelt(words: str) -> tuple[str, str] | None:
    """Return a name and a word of capitals behind it: its initials, a longer one, one in another script."""
    name, _, last = words.rpartition("-" if TIGHT.search(words) else " ")
    able = (
        len(last) >= acronyms.SHORTEST and last.isupper() and last.isalpha() and len(name.split()) >= acronyms.SHORTEST
    )
    mixed = able and not name.isupper() and last not in acronyms.FORMS and not countries.code(last)
    alike = mixed and len(last) >= LONG and last[0] == name[0] and bodywords.tell(name)
    kind, _, own = name.partition(" ")
    formed = (
        able and " " in own and bodywords.tell(kind) and acronyms.are_initials(last, own)
    )  # 'Fundacja Port Wolny PW'
    foreign = mixed and last.isascii() and not any(map(str.isascii, filter(str.isalpha, name))) and bodywords.tell(name)
    told = alike or formed or foreign or (mixed and _is_drawn(last, name))
    told = able and (told or acronyms.are_initials(last, name))
    return (name, last) if told else None


def _is_drawn(last: str, name: str) -> bool:
    """Return whether a word begins as the initials of a name, or is made of how its words begin."""
    return acronyms.begins_initials(last, name) or (len(last) > LONG and _is_syllabic(last, name))


def _is_syllabic(last: str, name: str) -> bool:
    """Return whether a word is made of how the words of a name begin, or of its end: 'VISUR' of 'Vientos del Sur'."""
    words = name.split()
    ends = (" ".join(words[at:]) for at in range(1, len(words) - 1))
    return acronyms.is_syllabic(last, name) or any(acronyms.is_syllabic_whole(last, end) for end in ends)


def _closing(tail: re.Match[str] | None, words: str) -> re.Match[str] | None:
    """Return a name and its acronym behind a sign that parts them, perhaps with its form of law."""
    last = LEGAL.sub("", tail["last"]) if tail else ""
    told = words[: len(words) - len(tail["last"]) + len(last)] if tail else ""
    return tail if tail and closes(last, tail["name"], told) else None


def closes(last: str, name: str, words: str) -> bool:
    """Return whether the last part of a line is the acronym of the name before it: of its initials, or after a dash."""
    between, name = words[len(name) : len(words) - len(last)], LEGAL.sub("", SAID.sub("", name))
    capitals = "".join(filter(str.isupper, last))
    if acronyms.are_initials(last, name) or (capitals and acronyms.are_initials(capitals, name)):
        return acronyms.is_acronym(last)
    spelt = acronyms.is_syllabic(last, name) and not last.islower() and bodywords.tell(name)
    if spelt or acronyms.is_syllabic_whole(last, name):
        return True
    foreign = last.isascii() and last.isalpha() and len(last) <= acronyms.BRIEF and acronyms.is_foreign(name)
    if "|" in between:
        return foreign or _is_short_of(last, name)
    brief = len(last) <= LONG or acronyms.begins_initials(last, name)  # 'Reporters Without Walls, RWW', no 'KATANGA'
    alike = brief and not name.isupper() and last.isupper() and last[:1] == name[:1]
    parted = {",", ":"} & {*between} if not alike else ":" in between
    dashed = " " in name.strip() and not parted and (" " in between or "/" not in between)
    if acronyms.COUNTED.fullmatch(last) or (" " in last and acronyms.is_made_shorter(last, name)):
        return dashed
    head, hyphen, rest = last.replace("/", "-").partition("-")
    plain = head.isalpha() and acronyms.is_capital(head) and 2 < len(head) <= 8 and (rest.isalpha() if hyphen else True)
    return (dashed and plain and last not in acronyms.FORMS) or (foreign and last.isupper() and len(last) >= LONG)


def _is_short_of(last: str, name: str) -> bool:
    """Return whether a cell behind a name is its acronym, whatever it is made of."""
    told = acronyms.is_acronym(last) or acronyms.SPELT.fullmatch(last) is not None
    return told or acronyms.is_made_shorter(last, name) or acronyms.is_drawn_from(last, name)
