"""The bodies that begin a sentence which says that they speak together: 'A, B and C today jointly condemned'."""

import re
from collections.abc import Iterator
from itertools import takewhile

from muniment.captures.signed import (
    andothers,
    announcing,
    articles,
    eastern,
    entrywords,
    issuing,
    jointwords,
    loosepersons,
    openings,
    persons,
    pleading,
    runs,
    sentences,
    stated,
    verbfirst,
)
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms, countries
from muniment.text.folding import Folded, lower
from muniment.text.patterns import late
from muniment.text.signs import Marked

ISSUED = Marked(
    Folded(
        r"(?:\b(?:this|the|our|an? (?:joint|open)) (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|call|"
        r"petition|submission|report)\b[^.:;]{0,30}? (?:issued|made|published|released|submitted|"
        r"presented|prepared|sent|signed|endorsed|"
        r"delivered|read) (?:(?:jointly|today|yesterday|on [^,.;:]{3,24}?),? )?(?:by|on behalf of) |"
        r"\b(?:this|the|our) (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|petition|call(?! for [pagst]))\b"
        r"[^.:;]{0,30}? (?:promoted|launched|initiated|backed|supported|joined) by |"
        r"\b(?:is|was|in|said|according to) an? joint (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|"
        r"submission) (?:by|of|from) |"
        rf"{issuing.SIGNED_BY})"
    ),
    "issued ,made ,published ,released ,submitted ,presented ,prepared ,sent ,signed ,endorsed ,delivered ,"
    "read ,promoted ,launched ,initiated ,backed ,supported ,joined ,joint ,unterzeichnet,unterschrieben",
)
"""What leads to those who speak in the text, within it."""
CITED = Marked(
    Folded(
        rf"\b(?:in|dans|en|em|numa?|según|segundo|selon|secondo|laut) (?:(?:eine[rmn]?|une?|una|uma?) )?"
        rf"(?:gemeinsame[nrm]? (?:[\w-]+ )?{jointwords.ENDED}|{jointwords.ENDED} {jointwords.LAST}) "
        rf"(?:von |di |del(?:la|l['’])? ?|d[aeou]s? |de la |d['’])"
    ),
    "gemeinsam,commun,conjoint,conjunt,comun,congiunt,bersama,chung,pamoja,përbashkët",
)
"""The same in what is told of their text: 'dans un communiqué commun de la Ligue'."""
QUOTED = late(
    r"(?i:[”\"»’“][,.]? (?:said|urged|wrote|declared|demanded|argued|warned|added|erklären|fordern|schreiben|"
    r"kritisieren|déclarent|affirment|écrivent|estiment|señalan|afirman|denuncian|dizem|afirmam|denunciam|dichiarano|"
    rf"affermano|scrivono) )(?=(?:{entrywords.ARTICLE})?[^\Wa-z\d_])"
)
"""What leads from the words of several to who they are."""
BY_MANY = Marked(
    late(
        r"(?i:\b(?:(?:signed|endorsed|backed|supported) by|unterzeichnet von) [^.:;]{0,30}?\d+ [^.:;]{0,90}?,? "
        rf"{jointwords.AMONG}:? |"
        r"\b(?:letter|statement|appeal|petition|declaration)\b[^.:;]{0,80}? (?:signed|endorsed) by (?:[\w-]+ ){0,4}?"
        rf"(?:organi[sz]ations|groups|ngos|associations|unions|networks),? {jointwords.AMONG} |"
        rf"\bvon [^.,:;]{{0,40}}?{BODIES},? (?:wie|darunter|unter anderem) {issuing.SIGNED_LAST})"
        rf"(?=(?:{entrywords.ARTICLE})?[^\Wa-z\d_])"
    ),
    "signed by,endorsed by,backed by,supported by,unterzeichnet,unterschrieben",
)
"""What leads to some of many who signed."""
NOUN = late(r" (?:said|say|wrote|write) (?:[a-z]+ ){0,3}[a-z]+$")
"""What shows that the next word is no verb: 'said in a joint' before 'appeal'."""
IN = late(rf" (?:v|ve|w|we|u|у|в|во) (?={jointwords.TOGETHER.pattern})[^,]*$", re.IGNORECASE)
"""What stands between the last name and what those do who speak together: 've společném prohlášení'."""
OUTER = (entrywords.SMALL - {*"in en em dans con w у в".split()}) | {word.strip() for word in pleading.WHO}
"""Small words within names, and those that lead to what is said of these: no sentence goes on with them."""
VERB = late(
    rf"(?<!\S)(?:(?i:{pleading.DEMANDS}|{pleading.SAYING})|[^\W\d_]{{3,}}(?:aron|ieron|aram|eram|iram|ли|ют|ють|ят|ять|ават|яват|аат|ају|ују|ajo|ujejo|"
    r"ják|vat|vät|vad|ουν|ούν|ają|ują|eją|ají|ují|ejí)(?=\s)|me(?:ng|n|m|ny)[a-z]{3,}(?=\s)|"
    r"(?:ra tuyên bố|ra thông cáo|lên án|kêu gọi|yêu cầu|gửi thư|đã [^\W\d_]+)(?=\s)|"
    r"(?:ont|han|hanno|haben|hebben|have) )"
)
"""How a verb ends of which several are the subject, and what several do who speak together."""
CLOSED_EACH = late(
    r"(?:[^().:;]{3,90} \([^()]{2,40}\)(?:, | [^\W\d_]{1,4} )){2,}[^().:;]{3,90} \([^()]{2,40}\)"
    r"(?: (?:ile|ve|and|et|y|e|und|en|и|та) [^\W\d_a-z][^().:;,]{3,90}(?=,))?"
)
"""Names of which each has a bracket behind it."""
NEXT = late(r"(?:[a-zà-ÿ]{2,}(?:an|en|ent|am|em|ano|ono)|ra|cùng|đã|ortak|birlikte|wa[a-z]{3,}|ya[a-z]{3,}) ")
"""What may be a verb right behind the last name."""
UPPER = r"[^\W\d_a-zß-öø-ÿа-яёіїєґğışç]"
NAMED, NAMED_ASCII = (
    late(rf"{upper}(?:{upper}|[\w’'-]*+[»”\"*]*+,?+(?: [\w’']{{1,6}}+){{0,3}} [«„“‘\"*(\[]*+{upper})")
    for upper in (UPPER, "[A-Z]")
)
"""Two capitals near each other, or letters of a script without them: no other sentence names several bodies."""
CLOSED = frozenset(",)")
"""How the last name ends that is surely whole."""
FEWEST, SHARE = 2, 3
"""Bodies that such a sentence names, and of how many one must say that it is one."""


def may_tell(words: str) -> bool:
    """Return whether a line has a sign of such a sentence."""
    return jointwords.SIGNS.are_in(lower(words))


def may_begin(words: str) -> bool:
    """Return whether a line with a sign of such a sentence names in it what may be several bodies."""
    return (NAMED_ASCII if words.isascii() else NAMED).search(words) is not None


def is_label(words: str) -> bool:
    """Return whether a brief line says that several speak together in a text: 'JOINT STATEMENT'."""
    return len(words) <= announcing.LABEL and may_tell(words) and jointwords.TOGETHER.search(words) is not None


def told(words: str, *, sure: bool = False, bodies: bool = False) -> list[str]:
    """Return the bodies that begin a sentence which says that they speak together; none where persons may do.

    `sure`: something else says so; `bodies`: and that all are bodies.
    """
    if not words.isascii() and (named := eastern.told(words)):
        return named
    if (behind := _behind(words)) is not None:
        return behind
    if inverted := verbfirst.inverted(words):
        return inverted
    rest, in_letter = openings.opened(words)
    forms = (jointwords.TOGETHER.search(words), andothers.MORE.search(rest), jointwords.JOINED.search(rest))
    some = openings.INCLUDING.search(words[: openings.MOST]) is not None
    for head in _heads(rest, says=in_letter) if sure or in_letter or any(forms) else ():
        said = rest[len(head) :].partition(". ")[0].lstrip(" ,")
        beside = andothers.who(said)
        joint = sure or beside.speak or jointwords.TOGETHER.search(words if in_letter else said)
        joins = not joint and (in_letter or jointwords.JOINED.match(said) is not None)
        several = len(runs.parted(head)) >= FEWEST and (joint or joins)
        whole = bodies or (beside.bodies and several and not any(map(loosepersons.is_one, _parted(head))))
        named = _parted(head) if whole else _run(head, of_many=beside.named or some) if several else []
        if named and (told := _bodies(named, sure=beside.bodies)) and not (joins and any(map(stated.is_one, told))):
            return told
    return _said(words)


def _behind(words: str) -> list[str] | None:
    """Return the bodies behind words of a sentence that lead to them; None where there are none."""
    if many := BY_MANY.search(words):
        return _bodies(_parted(_first(words, many.end())))
    if issued := ISSUED.search(words):
        return _bodies(_run(_first(words, issued.end())))
    if cited := CITED.search(words):
        return _cited(_first(words, cited.end()))
    if (quoted := QUOTED.search(words)) and jointwords.TOGETHER.search(words, quoted.end()):
        return _bodies(_run(_first(words, quoted.end())))
    return None


def _cited(run: str) -> list[str]:
    """Return the bodies of a run behind what is told of their text, none of which is of a state."""
    named = _bodies(_run(articles.without_each(run)))
    return [] if any(stated.is_one(one) or stated.GUARD.search(one) for one in named) else named


def _said(words: str) -> list[str]:
    """Return the bodies before the end of a sentence, which says that they said together what it begins with."""
    said = jointwords.SAID.match(words)
    names = [*takewhile(lambda part: entrywords.are_titled([part]), reversed(_parted(said["run"])))] if said else []
    return _bodies(names[::-1]) if len(names) >= FEWEST else []


def _first(words: str, start: int) -> str:
    """Return the names with which a sentence goes on at a place."""
    return entrywords.named_first(words[start : sentences.ends(words, start)])


def _heads(rest: str, *, says: bool) -> Iterator[str]:
    """Yield how a sentence may begin with names: up to a small word that is in none, or to a verb.

    `says`: of what those say who begin it, too.
    """
    if each := CLOSED_EACH.match(rest):
        yield each[0]
    head = entrywords.named_first(rest)
    behind = rest[len(head) :].lstrip(" ,")
    more = andothers.MORE.match(behind)
    behind = behind[more.end() :].lstrip("–— ") if more else behind
    able = behind[:1].islower() and behind.split(" ")[0] not in OUTER
    closed = head.rstrip()[-1:] in CLOSED
    sure = closed or more or jointwords.JOINED.match(behind) or (says and jointwords.SAYS.match(behind))
    if able and (sure or VERB.match(behind) or NEXT.match(behind)):
        yield head
    for verb in VERB.finditer(rest, 0, min(openings.MOST, sentences.ends(rest, 0))):
        before = IN.sub("", pleading.ADVERB.sub("", rest[: verb.start()].rstrip(" ,")))
        if not (verb[0].istitle() or before.rpartition(" ")[2] in entrywords.SMALL | OUTER or NOUN.search(before)):
            yield before
    if able and not closed and any(" " in part for part in _parted(head)[-1:]):
        yield head  # a small word may be of a name that is one word: 'Ligue libre'


def _parted(words: str) -> list[str]:
    if ";" in words:
        return runs.run_on(words, bodies=True)
    return runs.named(runs.parted(entrywords.unstopped(words.strip(" ,"))))


def _run(words: str, *, of_many: bool = False) -> list[str]:
    """Return the names of a run, but not those that may be of persons: no article stands before these.

    `of_many`: other bodies are told of beside them, so that none of one word is of a person.
    """
    parts = runs.parted(entrywords.unstopped(words.strip(" ,–—")))
    named = [(part, runs.named([part])) for part in parts]
    known = sum(any(map(persons.is_known, names)) for _, names in named)
    many = known >= FEWEST and 2 * known >= len(parts)
    may_be = loosepersons.is_one if many else loosepersons.may_be
    sure = [(runs.AND.sub("", part), names) for part, names in named]
    told = ((one, whole != one or (of_many and " " not in one)) for whole, names in sure for one in names)
    return [one for one, able in told if able or not may_be(one)]


def _bodies(parts: list[str], *, sure: bool = False) -> list[str]:
    """Return the parts of a run that are bodies: all are named, some say so or are `sure`, and none is a state."""
    whole = bool(parts) and all(entrywords.reads_as_name(one) and one.count("(") == one.count(")") for one in parts)
    known = sum(bool(persons.is_known(part) or acronyms.is_acronym(part)) for part in parts)
    sure = whole and (sure or SHARE * known >= len(parts))
    other = any(countries.code(part.partition(",")[0]) or persons.tells_role(part) for part in parts)
    return parts if sure and not other else []
