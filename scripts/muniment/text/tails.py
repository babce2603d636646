"""What stands behind the name of a body in its line: an acronym, a city, a country, in brackets or parted off."""

import re
from collections.abc import Sequence

from muniment.text import (
    acronyms,
    bodywords,
    bracketed,
    cities,
    countries,
    latinacronyms,
    leadingacronyms,
    regions,
    trailingacronyms,
)
from muniment.text.patterns import late

JOIN = late(r"\s*[,;/|–—،，、·・]\s*|\s+-\s+")
TAIL = late(
    r"^(?P<name>.*\S)(?:\s*[,،，、|;；؛]\s*|\s+[-–—/·•]\s+|\s*[–—]\s+|\s+[–—]|\s*[:：]\s+|"
    r"(?:(?<=[^\W\d_A-ZÀ-Þ])|(?<=[)\]]))/(?=[^\W\d_a-z])|(?<=\w)/(?=[A-Z]{2}))"
    r"(?P<last>[^,،，、|;；؛:·•–—]+)$"
)
SEVERAL = late(r"^(?P<name>.*\S)(?:,|\s+[–—·|-])\s+(?P<last>[^,()·–—-]+/[^,()–—-]+)$")
"""A name, and what may be several countries behind it, of which none is said."""
SITED_IN = late(rf"^{cities.SITE}")
CODE, LONG, CITY_AND_STATE, UNCASED = 2, 4, 2, 2
"""Letters of a code of a country, and of a word that is no short form of one; parts of a bracket with a city and a
state, and words of a city in a script without capitals."""
STATE = late(r"(?P<name>.+\S)(?:\s*[,(–—]|\s-)\s*(?P<city>[^\W\d_][^,()–—]*), (?P<state>[A-Z]{2})")
"""A name, a city and a state before a country that has states."""
AFTER = late(r"^(?P<name>.*[)\]）])\s*(?:(?:of|de|del|do|du|da|von) (?:the |la )?)?(?P<last>[^()\[\]]+)$")
SITED = late(r"(?P<name>.+\([^\s()a-z]{2,}\))(?:, | [–-] )(?P<city>[^,()]+(?:, D\.C\.)?)")
"""A name with an acronym in brackets, and what may be a city behind it."""
BRACKETS = late(r"^(?P<name>.*?)\s*(?:\((?P<round>[^()]*)\)|\[(?P<square>[^\[\]]*)\]|（(?P<wide>[^（）]*)）)$")
AND = late(r"\s+(?:&|and|et|y|e|und|en|и|та|i|ve|dan|och|og)\s+")
CLOSING = (")", "]", "）")
PARTS = late(r"[,،，、|–—/;；؛:：]| [-·•]")
"""What stands somewhere in every line with a tail."""
ENDING = late(r"(?<![\s,،、，;:*†‡¹²³])(?:[\s,،、，;:*†‡¹²³]|\[(?:\d+|[a-zà-ÿ ]{2,20})\]|(?<=[)\]])\.)+$")
"""Marks of notes at the end of words, and what parts these from others: all of a run from its first sign on."""
ENDS = frozenset(("", *",،、，;:*†‡¹²³]."))
"""The last of them, a space as none."""
OF = late(r"^(?:de|del|da|do|d['’]) ?(?=[^\Wa-zà-ÿ\d_])")
"""What stands before the country of a body in a sentence."""
GLUED = late(r"(?<= )([^\W\d_]+[a-zß-öø-ÿ]{3})\d$")
"""The number of a footnote behind the last word of a name."""
DASH = late(r"\s[–—]\s")
DASHES, DASHES_ALONE = frozenset((" -", " –", " —")), "–—-"


def trimmed(words: str) -> str:
    """Return words without marks of notes and what parts them from others at their ends."""
    words = ENDING.sub("", words) if words[-1:].strip() in ENDS else GLUED.sub(r"\1", words)
    return (words[:-2] if words[-2:] in DASHES else words).lstrip(" ,،;:").strip()


def taken_off(words: str, acronym: str, country: str) -> tuple[str, str, str]:
    """Take brackets and a country off the end, as long as they say something known."""
    while True:
        bracket = BRACKETS.match(words) if words[-1:] in CLOSING else None
        tail = TAIL.match(words) if PARTS.search(words) else None
        if bracket and bracket["name"]:
            inside = _inside(bracket)
            said = (inside, "") if country and _is_short(inside) else _said(inside, bracket["name"])
            if not acronym and (turned := _turned(bracket["name"].rstrip(","), inside, country, told=said is not None)):
                return turned
            if said is None or (said[0] and acronym) or (said[1] and country):
                return words, acronym, country
            words, acronym, country = _named(bracket, said[1]), acronym or said[0], country or said[1]
        elif not country and (after := _after(words)) and (found := country_code(after["last"])):
            words, country = after["name"], found
        elif tail and not _spells(acronym, tail, words) and (named := _unsited(tail, words, country)):
            words = named
        elif tail and not country and (found := _country_behind(tail, words, acronym)):
            words, country = _named(tail, found), found
        elif not acronym and (parts := trailingacronyms.behind(words, tail)):
            words, acronym = trimmed(parts[0]), parts[1]
        elif (sited := SITED.fullmatch(words)) and is_city(sited["city"].removesuffix(", D.C.")):
            words = sited["name"]
        else:
            return words, acronym, country


def _turned(short: str, inside: str, country: str, *, told: bool) -> tuple[str, str, str] | None:
    """Return the name that a bracket behind its acronym holds, the acronym, and the country that it may say as well."""
    tail = TAIL.match(inside) if not country and " " not in short else None
    found = country_code(tail["last"]) if tail else ""
    drawn = tail is not None and bodywords.tell(tail["name"]) and acronyms.is_drawn_from(short, tail["name"])
    if tail and found and (drawn or leadingacronyms.is_of(short, tail["name"])):
        return tail["name"], short, found
    return (inside.strip(), short, country) if not told and leadingacronyms.is_of(short, inside) else None


def _inside(bracket: re.Match[str]) -> str:
    """Return what a bracket holds; an acronym without quotation marks."""
    inside: str = next(filter(None, (bracket["round"], bracket["square"], bracket["wide"])), "")
    bare = inside.strip(acronyms.QUOTES)
    return bare if bare != inside and _may_be_short(bare, bracket["name"], alone=True) else inside


def _country_behind(tail: re.Match[str], words: str, acronym: str) -> str:
    """Return the code of the country behind a name; empty where it is its acronym, or that spells the country, too."""
    if words[tail.end("name")] == "/" and not (countries.is_code(tail["last"]) or {" ", ")"} & {*tail["name"]}):
        return ""  # a name of its own: 'Weirwatch/Kenya'
    if acronym.rpartition("-")[1:] in (("-", tail["last"][:1]), ("-", tail["last"])):
        return ""  # 'QW-C' of 'Quay Watch – Chad'
    spelt = acronym.isalpha() and "," not in words and acronyms.are_initials(acronym, words)
    spelt = spelt and not acronyms.are_initials(acronym, tail["name"])
    name = trailingacronyms.LEGAL.sub("", tail["name"].partition(" | ")[0].strip())
    own = acronyms.is_of_initials(tail["last"], name) or acronyms.are_initials(tail["last"], name)
    own = (own and not acronym and tail["last"].isupper()) or words.endswith(", AC")  # a civil association
    return "" if spelt or own else country_code(OF.sub("", tail["last"])) or _behind_city(tail["last"])


def _unsited(tail: re.Match[str], words: str, country: str) -> str:
    """Return the name before what says how far it reaches, several countries, or a city and its state."""
    several = SEVERAL.match(words) if "/" in words else None
    if several and all(map(country_code, several["last"].split("/"))):
        return trimmed(several["name"])
    if _is_scope(tail, words) or _is_seat(tail, words):
        return trimmed(tail["name"])
    code = "" if country else tail["last"].replace(".", "")
    stated = (code in regions.STATES or code in regions.STATE_NAMES) and not country_code(code)
    sited = cities.BEHIND.match(tail["name"]) if stated else None
    coded = stated and len(code) == CODE and "," in words[tail.end("name") : tail.start("last")]
    return trimmed(sited["name"]) if sited and is_city(sited["city"]) else trimmed(tail["name"]) if coded else ""


def _spells(acronym: str, tail: re.Match[str], words: str) -> bool:
    """Return whether an acronym is of a name with what stands behind its dash: 'QN-EA' of 'Quay Net – East Africa'."""
    if acronym.rpartition("-")[1:] == ("-", tail["last"][:1]):
        return True  # 'RQ-G' of 'Réseau du Quai – Genève'
    return bool(acronym) and acronyms.are_initials(acronym, words) and not acronyms.are_initials(acronym, tail["name"])


def _is_scope(tail: re.Match[str], words: str) -> bool:
    """Return whether what is behind a name says how far it reaches, and no country."""
    reach = regions.SCOPE.fullmatch(tail["last"]) and not country_code(tail["last"])
    return bool(reach) and _parted_off(words[: tail.start("last")])


def _is_seat(tail: re.Match[str], words: str) -> bool:
    """Return whether what is behind a name is the city where the body sits."""
    between = words[tail.end("name") : tail.start("last")]
    return cities.are_seat(tail["last"]) and (between == " - " or _parted_off(words[: tail.start("last")]))


def _parted_off(words: str) -> bool:
    """Return whether what follows stands in a column of its own, or behind a sign: then it is no part of a name."""
    return words.endswith(" - ") or words.rstrip()[-1] in "|,;–—" or words.rstrip(" ,،，、-–—")[-1:] in CLOSING


def _named(found: re.Match[str], country: str) -> str:
    """Return the name before a tail, without the city that stands between it and its country."""
    words = trimmed(found["name"])
    words = words.removesuffix(", D.C.") if country in regions.WITH_STATES else words
    stated = STATE.fullmatch(words) if country in regions.WITH_STATES else None
    if stated and stated["state"] in regions.WITH_STATES[country] and is_city(stated["city"]):
        return trimmed(stated["name"])
    sited = cities.BEHIND.match(words) if country else None
    city = sited["city"] if sited else ""
    loose = sited is not None and "round" in found.re.groupindex and sited["sign"].strip() in DASHES_ALONE
    if loose and " " in city and not (cities.are_seat(city) or cities.BEGUN.match(city)):
        return words  # 'Donne – Sinistra Europea (Italia)'
    named = sited and (acronyms.are_initials(sited["name"], city) or acronyms.is_syllabic(sited["name"], city))
    return trimmed(sited["name"]) if sited and is_city(city) and not named else words  # 'ABC – Assembly Bakers Cooks'


def is_city(words: str) -> bool:
    """Return whether words may name a city."""
    parts = SITED_IN.sub("", words, count=1).split()
    cased = words != words.swapcase()
    able = all(word[0].isupper() for word in parts) if cased else len(parts) <= UNCASED
    known = acronyms.is_acronym(words) or bodywords.tell(words) or (words.endswith(".") and not words.endswith("D.C."))
    return able and not known and acronyms.SMALL.isdisjoint(parts)


def _after(words: str) -> re.Match[str] | None:
    """Return a name that ends in a bracket, and what follows the bracket."""
    return AFTER.match(words) if words[-1:] not in (")", "]") else None


def _said(inside: str, name: str) -> tuple[str, str] | None:
    """Return acronym and country that a bracket holds; None where it holds something else, which stays."""
    mixed = acronyms.is_short_name(inside) and not inside.isupper() and acronyms.is_syllabic(inside, name)  # 'CamboJA'
    if mixed or trailingacronyms.is_of_branch(inside, name) or latinacronyms.is_one(inside, name):
        return inside, ""
    whole, name = country_code(inside), trailingacronyms.LEGAL.sub("", name)
    if (whole or inside in acronyms.FORMS) and not acronyms.are_initials(inside, name):
        return "", whole
    if (country := _behind_city(inside)) or (AND.search(inside) and all(map(country_code, AND.split(inside)))):
        return "", country
    parts = [part for part in JOIN.split(inside.strip()) if part]
    if trailingacronyms.are_all(inside, parts):
        return inside, ""  # in two languages
    last = parts[-1].replace(".", "") if len(parts) == CITY_AND_STATE else ""
    if (last in regions.STATES or last in regions.STATE_NAMES) and is_city(parts[0]):
        return "", country_code(parts[1])  # 'Berlin, DE' is in no state
    able = [part for part in parts if _may_be_short(part, name, alone=len(parts) == 1 or acronyms.is_foreign(name))]
    first = next((part for part in parts if not country_code(part)), "")
    short = [part for part in able if acronyms.are_initials(part, name) or (part == first and _may_stand(part, parts))]
    named = list(dict.fromkeys(c for part in parts if part not in short and (c := country_code(part))))
    if named[1:] == ["CN"] and named[0] in ("HK", "MO", "TW"):  # "Hong Kong, China"
        named = named[:1]
    if len(short) > 1 or not (short or named or (parts and all(map(regions.SCOPE.fullmatch, parts)))):
        return ("", "") if bracketed.says_beside(inside, name) else None
    return "".join(short), named[0] if len(named) == 1 else ""


def _may_stand(part: str, parts: Sequence[str]) -> bool:
    """Return whether an acronym stands where one does in a bracket: first, or behind a country; states do so, too."""
    return part == parts[0] or len(part) > CITY_AND_STATE


def _behind_city(inside: str) -> str:
    """Return the code of the country that a hyphen parts from a city in a bracket: 'Madrid-España'."""
    city, hyphen, country = inside.rpartition("-")
    able = bool(hyphen) and city.istitle() and len(country) >= LONG and is_city(city)
    return countries.code(country) if able else ""


def _may_be_short(part: str, name: str, *, alone: bool) -> bool:
    told = (
        acronyms.is_acronym(part)
        or (part.istitle() and acronyms.are_initials(part.upper(), name))
        or (alone and (acronyms.is_short_name(part) or (acronyms.is_drawn_from(part, name) and bodywords.tell(name))))
    )
    return told or acronyms.is_made_shorter(part, name) or (not part.isalpha() and acronyms.are_initials(part, name))


def _is_short(inside: str) -> bool:
    """Return whether a bracket holds an acronym, and not what kind of body it is."""
    return acronyms.is_acronym(inside) and inside not in acronyms.FORMS


def country_of(words: str) -> str:
    """Return the code of a country that stands alone or behind a city: 'Lima, Peru'."""
    city, comma, last = words.rpartition(", ")
    return country_code(last) if not comma or is_city(city) else ""


def country_code(words: str) -> str:
    """Return the code of a country named alone, or written as its code; empty where there is none."""
    words = words.strip(" .")
    return words if countries.is_code(words) else countries.code(words)
