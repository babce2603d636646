"""The bodies that begin a sentence which says that they speak together: 'A, B and C today jointly condemned'."""

import re

from muniment.captures.signed import announcing, entrywords, persons, pleading, runs
from muniment.text.folding import Folded, lower
from muniment.text.signs import Signs

SIGNS = Signs(
    "joint,common,conjoint,commun,conjunt,congiunt,gemeinsam,gezamenlijk,совместн,спільн,ortak,wspóln,gemensam,felles,"
    "fælles,letter,statement,lettre,carta,lettera,brief,письм,lист,mektup,联合,聯合,共同,联名,聯名"
)
"""One of these stands in every sentence that is read here."""
TOGETHER = Folded(
    r"(?:\bjointly\b|\bconjointement\b|\bconjuntamente\b|\bcongiuntamente\b|\bgemeinsam\b|"
    r"\bjoint (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|submission|call|press release)|"
    r"\b(?:communiqué|appel|déclaration|lettre|tribune)(?: ouverte?)? (?:commune?|conjointe?)|"
    r"\b(?:comunicado|carta|declaración|pronunciamiento|manifiesto|nota|declaração|comunicat|nota pública) conjunt[oa]|"
    r"\b(?:dichiarazione|nota|lettera|appello|comunicato) congiunt[oa]|"
    r"\bgemeinsamen?r? (?:[\w-]+ )?(?:erklärung|brief|appell|aufruf|stellungnahme|mitteilung)|"
    r"\bgezamenlijke (?:verklaring|brief|oproep)|\bсовместн\w+ (?:заявлени|обращени|письм)|"
    r"\bспільн\w+ (?:заяв|звернен|лист)|\bortak (?:bir |basın )?(?:aç[ıi]klama|bildiri|mektup|metin)|"
    r"\bwspóln\w+ (?:oświadczen|apel|list)|\bgemensamt uttalande|\bfelles uttalelse|\bfælles udtalelse)"
)
"""What says that those who begin a sentence speak together."""
LETTER = re.compile(
    r"(?i:(?:in|dans|en|em|in|con|w|в|у) (?:an?|une?|una|uma|einem|einer|een)? ?(?:[\w-]+ ){0,2}?"
    r"(?:letter|statement|appeal|petition|lettre|communiqué|déclaration|carta|comunicado|nota|declaración|brief|"
    r"erklärung|lettera|письме|заявлении|листі|заяві)\b[^,.]{0,60}, )"
)
"""How a sentence begins that says in what those behind it speak."""
ISSUED = re.compile(
    r"(?i:\b(?:this|the|our) (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|call|petition)\b[^.:;]{0,30}? "
    r"(?:issued|made|published|released|submitted|presented|sent|signed|endorsed) (?:jointly )?by )"
)
"""What leads to those who speak in the text, within it."""
PLACE = re.compile(r"\W*(?=[^\W\d_])(?:[^.:!?()]|(?<=\d)\.){2,40}?(?: ?\([^()]{2,20}\))? ?[–—-]+ ")
"""Where and when, before such a sentence."""
ALONG = re.compile(
    r",? (?:(?:along|together|jointly) with|as well as|joined by|ainsi que|así como|bem como|sowie|nonché|evenals) "
)
"""What stands between those who speak together, beside 'and'."""
HAN = re.compile(
    r"(?P<run>(?![\d一二三四五六七八九十百数數多])[^，。,.：:；;\s\u3040-\u30ff]{5,400}?)(?:今日|今天|昨日|昨天|日前|本周|本週)?"
    r"(?:发表|發表|发布|發布|发出|發出|(?:共同|联合|聯合|联名|聯名)(?=[发發声聲呼要致签簽]))"
    r"[^。；;]{0,20}?(?:联合|聯合|共同|联名|聯名)?[^。]{0,6}?(?:声明|聲明|公开信|公開信|呼吁|呼籲)"
)
"""The same in Chinese."""
TOGETHER_HAN = re.compile("联合|聯合|共同|联名|聯名")
HAN_AND = re.compile(r"[及与與和]")
FEWEST, SHORTEST = 2, 5
"""Bodies that such a sentence names, and signs of a name that is no person's in a script without capitals."""


def may_tell(words: str) -> bool:
    """Return whether a line may begin such a sentence."""
    return bool(SIGNS.within(lower(words)))


def is_label(words: str) -> bool:
    """Return whether a brief line says that several speak together in a text: 'JOINT STATEMENT'."""
    return len(words) <= announcing.LABEL and may_tell(words) and TOGETHER.search(words) is not None


def told(words: str) -> list[str]:
    """Return the bodies that begin a sentence which says that they speak together; none where persons may do."""
    if han := None if words.isascii() else HAN.match(words):
        return _bodies(_parted(han["run"])) if TOGETHER_HAN.search(han[0], len(han["run"])) else []
    if issued := ISSUED.search(words):
        return _bodies(_run(words[issued.end() :]))
    place = PLACE.match(words)
    rest = words[place.end() :] if place and not persons.is_known(place[0]) else words
    opening = LETTER.match(rest)
    rest = ALONG.sub(", ", rest[opening.end() :] if opening else rest)
    plain = entrywords.BEFORE.sub("", rest[:1].lower() + rest[1:])
    rest = plain if len(plain) < len(rest) else rest
    head = entrywords.named_first(rest)
    said = rest[len(head) :].partition(". ")[0]
    if not head or not said.strip(" ,")[:1].islower() or not (opening or TOGETHER.search(said)):
        return []
    return _bodies(_run(head))


def _run(words: str) -> list[str]:
    """Return the names that words begin with."""
    return runs.named(runs.parted(entrywords.unstopped(entrywords.named_first(words).strip(" ,"))))


def _parted(run: str) -> list[str]:
    """Return the entries of a run in Chinese: the last two are parted by 'and', which may stand within names."""
    *parts, last = run.split("、")
    able = [(last[: found.start()], last[found.end() :]) for found in HAN_AND.finditer(last)]
    known = [two for two in able if all(map(persons.is_known, two))] or [
        two for two in able if persons.is_known(two[1])
    ]
    return [*parts, *(known[-1] if known else (last,))]


def _bodies(parts: list[str]) -> list[str]:
    """Return the parts of a run that are bodies: all of them are named, half say so, and none may be a person."""
    known = sum(map(persons.is_known, parts))
    whole = len(parts) >= FEWEST and all(map(entrywords.reads_as_name, parts)) and 2 * known >= len(parts)
    sure = whole and not any(map(_may_be_person, parts))
    return parts if sure and not any(map(pleading.tells_of_others, parts)) else []


def _may_be_person(part: str) -> bool:
    brief = len(part) < SHORTEST if lower(part) == part else " " not in part  # scripts without capitals part no words
    return not persons.is_known(part) and (brief or persons.may_be_named(part) or persons.is_person(part))
