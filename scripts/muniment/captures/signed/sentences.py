"""The bodies that a sentence names which says that they signed: behind the word for it, before it, or under it."""

import re

from muniment.captures.signed import announcing, entrywords, persons, pleading, runs

BY = re.compile(
    r"(?i:\b(?:signed|endorsed|joined|supported|signée?s?|firmad[oa]s?|suscrit[oa]s?|assinad[oa]s?|unterzeichnet|"
    r"unterschrieben|firmat[oaei]|sottoscritt[oaei]|ondertekend|подписан[аоы]?)\s+(?:by|par|por|von|da|door)\s*[:：]?\s+)"
    rf"(?:{entrywords.ARTICLE})?(?=[^\Wa-z\d_])"
)
"""What leads to those who signed within a sentence."""
SENTENCE = re.compile(r"[^\W\d_]{3}\)?\.(?:\s|$)|\)\.(?:\s|$)")
FEWEST = 3
"""Bodies that such a sentence names."""
LEADING = re.compile(r"[*_>\s]*(?P<head>[^\W\d_a-z][^\W\d_]*(?: [^\W\d_A-Z][\w-]*){0,5}?) (?=[^\Wa-z\d_])")
"""The words that a sentence begins with, to the first that has a capital."""
OPENED = re.compile(
    r"(?i:submitted|presented|issued|released|sent|drafted|prepared|présentée?|adressée?|publiée?|presentad[oa]|enviad[oa]|"
    r"apresentad[oa]|eingereicht|herausgegeben|presentat[oa]|ingediend)\b"
)
"""How a sentence begins that says who is behind a statement, beside the words for signing."""
AGENTS = re.compile(rf"\b(?:by|par|por|von|da|door)\s+(?:{entrywords.ARTICLE})?(?=[^\Wa-zà-ÿ\d_])")
FIRST = re.compile(rf"\s(?:{entrywords.ARTICLE})?(?=[^\Wa-zà-ÿ\d_])")
"""Where the first name may begin within a sentence."""
OWN = (
    "We, ",
    "Nous, ",
    "Nosotros, ",
    "Nosotras, ",
    "Nós, ",
    "Wir, ",
    "Noi, ",
    "Wij, ",
    "Мы, ",
    "Ми, ",
    "My, ",
    "Biz, ",
)
"""Who speak in a text, and are named behind that."""
OPENING = re.compile(r"[*_>\s]*(?:(?i:today|on [^,]{3,20}),\s*)?")
ISSUED = re.compile(
    r"(?i:\s+(?:(?:has|have|had|ha|han|haben|ont|hanno|have today|today|hoy|heute|aujourd['’]hui|oggi)\s+){0,2}"
    r"(?:(?:jointly )?(?:issue|sign|endorse|publish|release|co-?sign)(?:s|ed|d)?|publient|signent|publi[ée]|signé|"
    r"emiten|emitido|firman|suscriben|veröffentlichen|veröffentlicht|unterzeichne[nt]|erklären|diffondono|sottoscrivono|"
    r"firmano|pubblicano)\b[^.!?]*[:：][*_\s]*)"
)
"""What stands between those who signed and the statement that they signed."""


def behind(words: str) -> list[str]:
    """Return the bodies that a sentence says signed, where it names several and nearly all say what they are."""
    found = BY.search(words) if words.count("(") > 1 else None
    if not found:
        return []
    ends = SENTENCE.search(words, found.end())
    last = ends.start() + len(ends[0].rstrip(". ")) if ends else len(words)
    return _likely(words[found.end() : last])


def leads(words: str) -> bool:
    """Return whether a sentence begins with words that say who signed, and goes on with names: 'Firman A, B'."""
    found = LEADING.match(words) if "," in words else None
    return found is not None and announcing.says_signed(found["head"])


def led(words: str) -> list[str]:
    """Return the bodies that stand behind the words which such a sentence begins with."""
    if not (leads(words) or OPENED.match(words)):
        return []
    begins = AGENTS.search(words) or FIRST.search(words)
    return _likely(entrywords.unstopped(words[begins.end() :])) if begins else []


def before(words: str) -> list[str]:
    """Return the bodies that a line begins with which says that they issue what follows: 'A, B and C issued this:'."""
    if not words.rstrip("*_ \u00a0").endswith(announcing.COLONS):
        return []
    opening = OPENING.match(words)
    found = ISSUED.search(words)
    whole = found is not None and found.end() == len(words)
    return _likely(words[opening.end() if opening else 0 : found.start()]) if found and whole else []


def asking(words: str) -> list[str]:
    """Return the bodies of a sentence that they begin and that says what they ask for: 'A, B, C and D demand'."""
    asks = pleading.DEMAND.search(words) if words.count(",") >= FEWEST - 1 else None
    head = words[: asks.start()].strip(" ,") if asks else ""
    opened, _, rest = head.partition(", ")
    able = head and not SENTENCE.search(head)
    return (_likely(head) or (_likely(rest) if opened[1:].islower() else [])) if able else []


def may_be_own(words: str) -> bool:
    """Return whether a line may begin a sentence that names those who speak in it: 'We, A, B and C, demand'."""
    return words.startswith(OWN) and words.count(",") >= FEWEST


def own(words: str) -> list[str]:
    """Return the bodies of such a sentence."""
    return asking(words.partition(", ")[2]) if may_be_own(words) else []


def farewell(words: str) -> list[str]:
    """Return the bodies that stand in one paragraph with what ends a letter."""
    head, comma, rest = words.partition(",")
    return _likely(rest.strip(" .")) if comma and announcing.is_farewell(head) else []


def may_be_farewell(words: str) -> bool:
    """Return whether a line may begin with what ends a letter, and go on."""
    place = words.find(",", 0, announcing.SHORT)
    return place > 0 and "," in words[place + 1 :] and announcing.is_farewell(words[:place])


def _likely(words: str) -> list[str]:
    """Return the entries of a run with commas, where half of them say that they are bodies."""
    parts = runs.named(runs.parted(words))
    named = len(parts) >= FEWEST and all(map(entrywords.reads_as_name, parts))
    return parts if named and 2 * sum(map(persons.is_known, parts)) >= len(parts) else []
