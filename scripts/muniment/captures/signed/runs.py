"""The entries of a list of signatories that stand in one paragraph or line."""

import re
from collections.abc import Sequence

from muniment.captures.signed import andothers, arabic, countedruns, entrywords, joinedbodies, jointwords, strokes
from muniment.captures.signed.entrywords import ARTICLE, are_titled, is_brief, is_small, reads_as_name, unstopped
from muniment.captures.signed.joinedbodies import ANDS
from muniment.captures.signed.kinds import CALLING
from muniment.captures.signed.persons import GROUPS, is_known, is_person, says_more, tells_role
from muniment.captures.signed.strokes import STROKES
from muniment.text import acronyms, bodywords, cells, countries, naming, signing, tails
from muniment.text.patterns import late

COUNTED = late(
    r"(?<!\s)\s*[(（\[](?:[^()（）\[\]]{0,120}\d[^()（）\[\]]{0,120}|"
    r"(?P<open>[^()（）]{0,20}(?:增加|更新|募集中|追加|추가|mise à jour|en cours|updat|growing|to be continued|"
    r"aktualis|fortlaufend|ampliando|sumando|atualiz|aggiorn|пополн|alphab|alfab|алфав|字母|五十音|가나다|"
    r"оновл|güncell)[^()（）]{0,20}))[)）\]][\s.。]*$"
)
"""A bracket at the end of a run that may say how many it names, or says that more are to come."""
APART = late(
    r",(?:\s+|(?<=[^\W\d_],)(?=[^\W\d_a-z]{1,2}[a-z]|[^\W\d_a-z]{3,} )|(?<=\s,)(?=[^\W\d_a-z]))|[、،，]\s*|"
    r"(?P<opens>[(（])|(?P<closes>[)）])"
)
"""A comma, or a bracket: one that closes behind a comma, and none opens before it, holds the comma within.

No space may stand behind a comma, where names do: 'Quay Watch,Port Union', 'Port Union (PU) ,CLEAN Sea'.
"""
FIRST = late(rf"^\s*\((?:[\w-]+ )?(?i:{jointwords.SIGNERS})\)\s+")
"""A bracket before the first name that says who follow: '(first signatories)'."""
AMONG = late(rf"{jointwords.AMONG} ")
"""How that begins which joins it to the last name, and a part that tells of some whom a sentence named together."""
SIGN = late(r"[,，、،;；؛•●▪■♦‖|·/–—-]")
"""What is in every run of three entries that are not numbered, but for one joined in Arabic."""
FEWEST, MANY, CALL = 3, 4, 5
"""Entries of a list in one paragraph, and of one with slashes; words of a name that ends in a mark of exclamation."""
GAPS = late(r"[ \u00a0\u3000]{2,}")
SPACED = (late(r"(?<!\s)\s+/\s+"), late(r"(?<!\s)\s+[–—-]\s+"))
"""Signs that part the entries of a run where spaces stand around them, and no countries or acronyms between."""
AND = late(rf"^(?:{ANDS}|i) ")
NEXT = (
    rf"[^a-zß-öø-ÿαά-ώа-яёіїєґў–-]|{ARTICLE}|(?:[^\W\d_]+ ){{1,2}}[«„]|"
    rf"(?:{entrywords.BY})(?:{ARTICLE})?[^\Wa-zß-ÿ\d_]"
)
"""How the last name of a run begins behind 'and'."""
LAST = late(rf"(?<!-) (?:{ANDS}|i(?= (?:la |el |els |les |l['’]))|(?<=\) )i) (?={NEXT})")
LAST_OF_MANY = late(rf"{LAST.pattern}| (?:i|na|at|ও|এবং|र|तथा|और|एवं|اور) (?={NEXT})")
"""What may stand between the last two entries of a run with commas; the latter where both say that they are bodies, or
a bracket ends the former."""
LAST_SLAVIC, SLAVIC = late(rf"{LAST.pattern}| a (?={NEXT})"), late("[ěščřžýůľĺťďňŠČŘŽ]")
LAST_OF_SLAVIC, LAST_SOUTH = late(rf"{LAST_OF_MANY.pattern}| a (?={NEXT})"), late(rf"{LAST.pattern}| i (?={NEXT})")
WEST = late(r"[ěřýůľĺťďňáéúôŘĽŤĎŇ]| a (?!.* i )")
"""The same in languages in which 'a' may stand there, or 'i', and letters of these; and what the former have alone."""
LAST_CLOSED = late(rf"(.+[)\]）”»\"]),? (?:{ANDS}) (?={NEXT})(.+)|(.+), (?:{ANDS}) (?={ARTICLE})(.+)")
"""The last two of one with other signs: a bracket or a quotation mark ends the former, or a comma before an article."""
ROMANCE = late(r"\b(?:del|l[oa]s|el|la|y|pou?r|para|du|des|les|et|aux|[dl]['’])\b|ión\b|[áíóúñçèê]|[aeo]s (?:en|de) ")
"""What shows that 'en' means 'in'; it means 'and' in Dutch."""
QUOTED = late('[“«„"][^“”«»„"]+[”»“"]')
"""What stands in quotation marks, and the first and last of a run of it."""
PLAIN = late(r"the [A-Z][a-z]+(?: \([^()]+\))?")
"""How a name goes on behind 'and', and no other begins: 'Law and the Environment'."""
FORM = late(
    r"(?:Inc|Ltd|LLC|LLP|PLC|Corp|A\. ?C|S\. ?A|e\. ?V|z\. ?[sú]|o\. ?p\. ?s|o\. ?z|n\. ?o|a\.?s\.?b\.?l|"
    r"A[IS]*BL|vzw|VZW|MTÜ|onlus|ONLUS|ODV|APS|ETS|gGmbH|GmbH|ONG|NGO)"
    r"\.?(?:\s*[(（].*)?"
)
"""What kind of body in law one is: a part of its name behind a comma."""
WE = ("我们", "我們")
"""How a Chinese sentence of those who speak begins, whose commas part no names."""


def run_on(words: str, *, bodies: bool = False) -> list[str]:
    """Return the entries of a paragraph: by semicolons or strokes, or by commas where some say what they are.

    `bodies`: what leads to them says that they are bodies.
    """
    if not (SIGN.search(words) or arabic.AND in words or "1" in words[:3]) or words.startswith(WE):
        return []
    words = FIRST.sub("", entrywords.upright(words))
    counted = COUNTED.search(words)
    words = words[: counted.start()] if counted and (counted["open"] or GROUPS.search(counted[0])) else words
    words = strokes.even(andothers.without(words))
    parts = _signed_apart(words)
    for sign in SPACED if len(parts) < FEWEST else ():
        spaced = [unstopped(part) for part in sign.split(words)]
        more = sum(map(cells.says_more, spaced, ["", *spaced])) if len(spaced) >= max(MANY, words.count(",")) else 0
        if len(spaced) >= max(MANY, words.count(","), 2 * MANY * more):
            parts = spaced
    parts = strokes.unmixed(strokes.closed(parts), {part: parted(part) for part in parts if ", " in part})
    commas = len(parts) < FEWEST
    told = parted(words if words[-2:] == ", " else unstopped(words)) if commas else parts
    parts = named(told)
    if len(parts) < FEWEST or not _most_named(parts, all_=commas):
        return _of_long(parts, sure=not commas) if bodies or not commas else []
    return parts if not commas or bodies or any(map(says_more, told)) or _are_called(told) else []


def _signed_apart(words: str) -> list[str]:
    """Return the parts of a run between numbers, strokes or dashes; the last two may be joined by 'and'."""
    signs = strokes.parted(words) or strokes.dashed(words) or STROKES.split(words)
    parts = countedruns.parted(words) or [*map(unstopped, signs)]
    last = LAST_CLOSED.fullmatch(parts[-1]) if parts[1:] else None
    return [*parts[:-1], *filter(None, last.groups())] if last else parts


def _most_named(parts: Sequence[str], *, all_: bool) -> bool:
    """Return whether parts read as names, but for one word in small letters of many, if not all have to."""
    odd = [part for part in parts if not reads_as_name(_uncalled(part))]
    if len(parts) >= MANY * len(odd) and not any(map(AMONG.match, odd)):
        odd = [part for part in odd if ". " in part or not bodywords.tell(part)]  # 'port union'
    worded = any(is_long(part) for part in odd if any(map(str.isalpha, part)))  # none: '11.11.11'
    few = all(map(is_small, odd)) and 2 * MANY * len(odd) <= len(parts) <= 2 * sum(map(is_known, parts))
    return not odd or few or (not all_ and len(parts) >= MANY * len(odd) and not worded)


def _of_long(parts: Sequence[str], *, sure: bool) -> list[str]:
    """Return the bodies of a long run, without few in small letters that nothing tells, unless `sure` signs part it."""
    odd = [part for part in parts if not reads_as_name(_uncalled(part))]
    known = FEWEST * sum(map(is_known, parts)) >= len(parts) >= MANY * max(len(odd), FEWEST)
    few = (known or len(parts) >= 2 * MANY * max(1, len(odd))) and all(map(is_brief, odd))
    untold = [] if sure else [one for one in odd if not (bodywords.tell(one) or FORM.fullmatch(one.split()[-1]))]
    return [part for part in parts if part not in untold] if few else []


def _uncalled(part: str) -> str:
    return part.rstrip(" !") if len(part.split()) <= CALL else part


def are_brief(words: str) -> bool:
    """Return whether a third of what commas part is of one word or a body's name, as names of persons are not."""
    parts = parted(unstopped(words))
    told = sum(" " not in part or is_known(part) for part in parts)
    return len(parts) > MANY and FEWEST * told >= len(parts) and not any(map(tells_role, parts))


def few(words: str) -> list[str]:
    """Return the one or two entries of a paragraph, where each says that it is a body."""
    parts = named(STROKES.split(unstopped(words)) if ";" in words else parted(unstopped(words)))
    known, cased = [*map(is_known, parts)], any(part != part.swapcase() for part in parts)
    whole = len(parts) < FEWEST and all(map(reads_as_name, parts))
    able = whole and (all(known) and are_titled(parts) and all(" " in part for part in parts) if cased else any(known))
    able = able and "：" not in words
    return parts if able and not any(map(is_person, parts)) else []


def named(parts: Sequence[str]) -> list[str]:
    """Return the entries of a run without 'and' or 'the' before them, those left out that name nobody: '3 others'."""
    if len(parts) > 1 and QUOTED.fullmatch(f"{parts[0]}, {parts[-1]}"):  # the run is quoted as a whole
        parts = [parts[0][1:], *parts[1:-1], parts[-1][:-1]]
    joined = len(parts) > FEWEST and all(part[:1] == arabic.AND for part in parts[1:])
    parts = [parts[0], *(part[1:].lstrip() for part in parts[1:])] if joined else parts
    bare = (entrywords.PREPOSED.sub("", AND.sub("", arabic.unjoined(part))) for part in parts)
    plain = (_unnamed(entrywords.BEFORE.sub("", part)) for part in bare)
    return [part for part in plain if part and not signing.is_nameless(part)]


def _unnamed(part: str) -> str:
    """Return a part of a run without what calls some of its bodies so: 'organisations de jeunesse Ligue du Quai'."""
    called = CALLING.match(part) if part[:1].islower() else None
    return part[called.end() :] if called else part


def _are_called(parts: Sequence[str]) -> bool:
    """Return whether some parts of a run have words that bodies are called by, and none says a role."""
    return MANY * sum(map(bodywords.tell, parts)) >= len(parts) and not any(map(tells_role, parts))


def parted(words: str) -> list[str]:
    """Return the entries of a run with commas; a country is of the entry before it, 'and' stands before the last."""
    parts = [one for part in _with_tails(_pieces(words)) for one in joinedbodies.two(part)]
    last = LAST if len(parts) < FEWEST else LAST_OF_SLAVIC if SLAVIC.search(words) else LAST_OF_MANY
    joined = () if AND.match(parts[-1]) else _last_two(parts[-1], last)
    before = parts[-1].removesuffix(joined[1]) if joined else ""
    apart = bool(joined) and not acronyms.joins(before, entrywords.BEFORE.sub("", joined[1]))
    brief = sum(" " not in part.strip() for part in parts[:-1])  # as most are, two such are no part of a longer name
    apart = apart and (len(parts) < FEWEST or any(map(is_long, joined)) or 2 * brief >= len(parts))
    return _with_tails([*parts[:-1], *joinedbodies.again(parts[-1], joined)]) if apart else parts


def _with_tails(parts: Sequence[str]) -> list[str]:
    """Return the parts of a run, each with those behind it that say where or of what kind it is."""
    told: list[str] = []
    for part in parts:
        if told and (
            countries.code(tails.OF.sub("", part)) or FORM.fullmatch(part) or joinedbodies.ends_entry(told[-1], part)
        ):
            told[-1] = f"{told[-1]}, {part}"
        else:
            told.append(part)
    return told


def _last_two(words: str, last: re.Pattern[str]) -> tuple[str, ...]:
    """Return the last two entries of a run: parted at the last 'and' between two bodies, else at the first."""
    finds = last.finditer(words) if len(words) <= naming.LONGEST else ()
    told = [(words[: found.start()], words[found.end() :]) for found in finds if found.start()]
    told = [two for two in told if two[0].count("«") == two[0].count("»")]
    able = [two for two in told if not (PLAIN.fullmatch(two[1]) or _is_within(words, *two))]
    closed = [two for two in able if two[0][-1] in ")）]"]
    spelt = [
        two for two in able if (own := joinedbodies.SPELT.fullmatch(two[1])) and acronyms.are_initials(own[2], own[1])
    ]
    known = [two for two in able if not closed and all(" " in one and is_known(one) for one in two)]
    plain = LAST if last is not LAST_OF_SLAVIC else LAST_SLAVIC if WEST.search(words) else LAST_SOUTH
    sure = closed or [two for two in able if plain.match(words, len(two[0]))]
    known = [two for two in known if entrywords.BEFORE.match(two[1])] or known  # 'Law and Trade and the Women and Work'
    if spelt and is_known(spelt[0][0]):
        return spelt[0]  # 'Port Union and Peace and Bread Centre (PBC)'
    return known[-1] if known else sure[0] if sure else ()


def _is_within(words: str, first: str, second: str) -> bool:
    """Return whether 'en' between two parts says where or in what, as it does in languages of the south."""
    between = words[len(first) : len(words) - len(second)]
    return between == " en " and (ROMANCE.search(words) is not None or bool(countries.code(second.partition(" (")[0])))


def _pieces(words: str) -> list[str]:
    parts = _apart(words)
    return [one for part in parts for one in arabic.bodies(part)] if arabic.AND in words else parts


def _apart(words: str) -> list[str]:
    """Return what commas part that are not within brackets."""
    parts, within, end = [], False, len(words)
    for found in reversed(list(APART.finditer(words))):
        if found.lastgroup:
            within = found.lastgroup == "closes"
        elif not within:
            parts.append(words[found.end() : end].rstrip())
            end = found.start()
    return [words[:end].rstrip(), *reversed(parts)]


def is_long(part: str) -> bool:
    """Return whether a part of a run with commas is too long to be a part of a name with commas of its own."""
    return " " in part.strip() or not part.isascii() or acronyms.is_acronym(part)
