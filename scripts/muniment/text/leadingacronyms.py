"""Acronyms before the names of which they are made: 'ABC – Assembly of Bakers and Cooks'."""

import re

from muniment.text import bodywords, countries
from muniment.text.acronyms import (
    BRIEF,
    MOST,
    SHORTEST,
    are_initials,
    initials,
    is_acronym,
    is_capital,
    is_drawn,
    is_drawn_from,
    is_foreign,
    is_made_shorter,
    is_of_initials,
    is_syllabic,
    is_syllabic_whole,
    spelt_of,
)
from muniment.text.patterns import late

FEW = 3
"""Words of the end of a name that a tool wrapped."""
DASHES = frozenset("–—-")
LEADING = late(
    r"^(?P<first>[^\s,(|]+(?:(?<![:–—/-]) [^\W\d_a-z][\w-]*)?)"
    r"(?P<between>(?<=[A-ZÀ-Þ]{3})[–—-](?=[A-ZÀ-Þ][a-zß-ÿ]+ )|(?<=[^\W\d_a-zß-ÿ]{2})-\s+|"
    r"\s*(?:[–—:.]|\s[-/|]|,)\s+|\s+[–—-](?=[^\W\d_a-z])|\s*/\s*)"
    r"(?P<name>.+)$"
)
"""A word or two before a name."""
MIXED = late(r"[A-Z]+[a-z]+[A-Z]+")
"""An acronym with small letters within, as of a name in another language: 'KontraS'."""
UNPARTED = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6}")
"""A word in a script that hardly parts words."""


def leading(words: str) -> tuple[str, str]:
    """Take an acronym off the front where it spells the initials of what follows, or of its first words."""
    found = LEADING.match(words)
    if not found or (" " in found["first"] and not _is_of_two(found)):
        return _bare(words)
    if found["between"].strip() == ".":
        spelt = len(found["first"]) >= SHORTEST and are_initials(found["first"], found["name"])
        return (found["name"], found["first"]) if spelt else (words, "")
    if " " in found["first"] or (found["between"].strip() == "|" and is_short_of(found["first"], found["name"])):
        return found["name"], found["first"]
    if found["between"] in DASHES and not (
        are_initials(found["first"], found["name"]) or is_syllabic(found["first"], found["name"])
    ):
        return words, ""
    if UNPARTED.fullmatch(found["first"]) and is_made_shorter(found["first"], found["name"]):
        return found["name"], found["first"]
    if found["between"].strip() in DASHES and MIXED.fullmatch(found["first"]) and _is_whole(found):
        return found["name"], found["first"]
    able = is_acronym(found["first"]) or found["first"][-1:].isdigit()
    if able and (_begins(found["first"], found["name"]) or _leads(found)):
        return found["name"], found["first"]
    spelt = (
        found["between"].strip() in {*DASHES, ":", ","} and bodywords.tell(found["name"]) and found["first"].istitle()
    )
    return (found["name"], found["first"]) if spelt and is_drawn_from(found["first"], found["name"]) else (words, "")


def goes_on(above: str, words: str) -> bool:
    """Return whether a few words go on with a name that an acronym stands before: 'ABCD – Assembly of Bakers', 'and'.

    It is of both together, and not of what it stands before alone.
    """
    found = LEADING.match(above) if len(words.split()) <= FEW else None
    if not found or found["between"].strip() not in {*DASHES, ":"} or not is_acronym(found["first"]):
        return False
    whole = are_initials(found["first"], f"{found['name']} {words}")
    return whole and not are_initials(found["first"], found["name"])


def _is_whole(found: re.Match[str]) -> bool:
    """Return whether a name is long, or has the letters of the acronym before it in their order."""
    long = len(found["name"].split()) > SHORTEST or is_drawn(found["first"], found["name"])
    return long and bodywords.tell(found["name"])


def _is_of_two(found: re.Match[str]) -> bool:
    """Return whether two words before a name are its acronym: before a colon they are of it, as 'Red TDN: …'."""
    return found["between"].strip() != ":" and is_short_of(found["first"], found["name"])


def is_short_of(words: str, name: str, *, sure: bool = True) -> bool:
    """Return whether a word, or two, before a name is its acronym; `sure`: that the name has one is known."""
    if " " in words or not words.isascii():
        first, _, rest = words.partition(" ")
        able = is_drawn(first, name) or not (rest and is_acronym(first))
        return able and is_made_shorter(words, name) and not {*words.split()} <= {*name.split()}
    if words.isalpha() and is_foreign(name):
        return is_acronym(words) or len(words) <= BRIEF
    return is_acronym(words) and (sure or are_initials(words, name) or is_drawn(words, name))


def is_of(word: str, name: str) -> bool:
    """Return whether a word before a bracket is the acronym of what the bracket holds, perhaps in another language."""
    if not (is_acronym(word) or word.istitle()):
        return _is_of_country(word, name)
    head = word.replace("–", "-").partition("-")[0]
    told, long = bodywords.tell(name), len(name.split()) >= SHORTEST
    spelt = head.isalpha() and head.isupper() and told and (long or (" " in name and name[0] == head[0]))
    spelt = spelt or are_initials(word.partition(".")[0], name) or is_syllabic_whole(word, name)
    spelt = spelt or (long and told and (is_syllabic(word, name) or is_drawn(word, name)))
    spelt = spelt or (long and word.isupper() and is_of_initials(word, name))
    return spelt or (word.isascii() and word.isupper() and is_foreign(name) and told)


def _is_of_country(words: str, name: str) -> bool:
    """Return whether words are an acronym of a name and the country of the body: 'ABC Brasil'."""
    first, _, rest = words.partition(" ")
    return is_acronym(first) and bool(countries.code(rest)) and are_initials(first, name)


def _bare(words: str) -> tuple[str, str]:
    """Take an acronym off the front that a space alone parts from its name, of whose words it is in order."""
    first, _, name = words.partition(" ")
    able = len(first) > SHORTEST and first.isalpha() and first.isupper() and not name.isupper() and bodywords.tell(name)
    rest = iter(initials(name)[1]) if able else iter("")
    spelt = able and name[:1].lower() == first[0].lower() and all(letter in rest for letter in spelt_of(first))
    return (name, first) if spelt else (words, "")


def _leads(found: re.Match[str]) -> bool:
    """Return whether a word of capitals stands before a dash and what is a name of its own."""
    between = found["between"].strip()
    if between in (":", ",", "/") and len(found["first"]) >= SHORTEST and is_drawn(found["first"], found["name"]):
        return " " in found["name"]
    if between == ":" and len(found["first"]) >= SHORTEST and found["first"].isupper():  # 'REDMAR: Red de Mujeres'
        return is_syllabic(found["first"], found["name"]) or _is_turned(found["first"], found["name"])
    listed = len(found["first"]) > SHORTEST < len(found["name"].split()) and len(initials(found["name"])[1]) >= SHORTEST
    dashed = between in DASHES or (between == "," and listed)
    named = len(found["name"].split()) >= SHORTEST and not found["name"].isupper() and bodywords.tell(found["name"])
    named = named and not found["name"][0].islower()  # what says what it does: 'ALEF – act for human rights'
    first = found["first"].partition("-")[0]
    named = named or (len(first) > SHORTEST and is_syllabic(first, found["name"]))
    spelt = found["name"].isupper() and initials(found["name"])[0][:2] == spelt_of(first)[:2]
    return dashed and first.isalnum() and is_capital(first) and (named or spelt or _is_compound(first, found["name"]))


def _is_turned(first: str, name: str) -> bool:
    """Return whether letters are the initials of a name in the order of another language."""
    return any(sorted(spelt_of(first)) == sorted(told) for told in initials(name)[1:])


def _is_compound(first: str, name: str) -> bool:
    """Return whether letters are of a name in order, from its first on, the initials among them: 'TNI' of two words."""
    letters = iter(spelt_of(first))
    named = is_drawn(first, name) and bodywords.tell(name)
    return named and all(letter in letters for letter in initials(name)[1])


def _begins(acronym: str, name: str) -> bool:
    spelt = [spelt_of(acronym), spelt_of(acronym.partition("-")[0])]
    begun = (first for first in initials(name) if len(spelt[0]) >= SHORTEST and first.startswith(spelt[0]))
    spells = any(are_initials(one, name) for one in (acronym, acronym.partition("-")[0]))
    return spells or any(begun) or _ends(acronym, name)


def _ends(acronym: str, name: str) -> bool:
    """Return whether an acronym is of the last words of a name: 'RWHR' of 'Network of Red Water Human Rights'."""
    words = name.split(maxsplit=MOST) if len(acronym) > SHORTEST and acronym.isupper() else []
    rest = (" ".join(words[at:]) for at in range(1, len(words) - SHORTEST + 1) if len(words) <= MOST)
    return any(are_initials(acronym, end) or is_syllabic_whole(acronym, end) for end in rest)
