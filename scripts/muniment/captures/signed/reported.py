"""The bodies that signed what a post reports on: those of a sentence that says so, and of a run in its brackets."""

import re

from muniment.captures.signed import (
    announcing,
    articles,
    entrywords,
    issuing,
    jointwords,
    kinds,
    leadingverbs,
    occasions,
    openings,
    persons,
    pleading,
    runs,
    sentences,
    somesigners,
    stated,
)
from muniment.captures.words.blogs import signers
from muniment.captures.words.blogs.phrases import BODIES, CLAIM
from muniment.text import givennames
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Marked, Signs

SIGNS = Signs(
    "written to,écrit à,écrit au,escrito a,scritto a,escreveram,entre l,entre ella,entre ello,entre ela,entre ele,"
    "tra cui, dont ,firmantes,signatari,courrier,signator,signers,endorsers,açıklama,metin,bildiri,mektup,statement,"
    "letter,appeal,manifest,comunicat ,declaració,declaration,petition,submission,call,views,concerns,communiqué,"
    "lettre,déclaration,tribune,appel,comunicado,convocatoria,carta,declaración,pronunciamiento,manifiesto,nota,"
    "manifesto,declaração,sumat,sumado,suman,adherido,adhieren,jointes,joints,aderiram,alăturat,angeschlossen,darunter,waaronder,"
    "в том числе,включая,termasuk,incluind,incluy,including,signing,unterzeichn,signataires,signants,ondertekenaar,"
    "sygnatari,signatář,aláíró,kezdeményez,semnatari,imzacı,подписа,підписа,potpisni,penandatangan,menandatangani,"
    "didukung,among,parmi,diantaranya,di antaranya,köztük,wśród,среди,серед,aralarında,m.in.,organizacj,verbände,"
    "organisationen,organisaties,gesteund,ondersteund,unterstützt,soutenu,apoyad,apoiad,sostenut,endorsed,supported,"
    "منظمات,مشترك,erklärung,brief,appell,aufruf,stellungnahme,appello,lettera,dichiarazione,comunicato, – , — , - ,«,"
    '“,"'
)
"""One of these stands in every sentence that is read here."""
BRACKETED = late(
    rf"\b{BODIES}(?: [a-zà-ÿ]+){{0,6}},?\s\("
    r"(?P<run>[^()]*(?:\([^()]*\)[^()]*)+|[^()]+)\)\s*(?P<rest>.*)",
    re.IGNORECASE,
)
BESIDE = late(r"\)(?:,(?: [^,.;()]{1,60},)?)?(?: (?:today|yesterday|jointly|recently|on [a-zA-Z]{6,9}))?")
"""What stands between such a bracket and what those within it did: anything else may tell of others."""
QUOTED = late(
    r"(?P<head>[^“”\"«»]{3,90}?)\s*[:：]?\s*(?:“(?P<curly>[^“”]+)”|«(?P<angle>.+)»|\"(?P<plain>[^\"]+)\")[.\s]*"
)
"""A run of names that stands between quotation marks as a whole."""
CLAUSE = late(r"(?:[.!?»”\"]|\.”)\s(?P<head>[^.:!?]{3,80}):\s+(?P<rest>[^:]+)")
"""A sentence that leads to names behind a colon, at the end of a paragraph."""
ASKING = late(
    rf"^[^.:]{{0,60}}?(?:\b\w*{BODIES}\b[^.:]{{0,80}}? [–—-]|"
    r"\b(?!(?:the|les?|l[ao]s|die|de|as|os|i|gli|our|these) )[a-zà-ÿ0-9]+ "
    rf"\w*{BODIES}:) (?:{jointwords.AMONG} )?"
    r"(?P<run>[^.:]+?)(?: [–—-]|,)? (?:(?:have|today|ont|han|haben) )?"
    rf"(?=(?i:{pleading.DEMANDS})|{pleading.DEMANDED.pattern}|"
    r"(?:wrote|written|called (?:(?:up)?on|for)|urged|asked|condemned|demanded|appealed|warned)\b|"
    rf"(?:is|are) (?:demanding|urging|calling|asking|appealing)\b|(?P<says>{pleading.SAYING}))",
    re.IGNORECASE,
)
"""A sentence that begins with how many bodies speak, names them between dashes and says what they ask for."""
THEIRS = Folded(
    r"\s*(?:in their|dans leur|en su|n[ao] su?a?|em sua|no seu|in ihre[rm]|nell[ae] loro|in hun|w swoim|ve sv[éy]m|"
    rf"u svom|[ву] сво[їєёе][йм]у?) (?:[\w-]+ )?(?:{jointwords.TEXTS}|statement|letter|appeal|declaration|wystąpieni)"
)
"""What says that those who say something wrote it."""
INCLUDING = r"^[^,.:]{0,80}\b(?:NGOs?|groups|organi[sz]ations|associations|bodies)\b[^,.:]{0,30},? including "
AMONG = late(INCLUDING)
"""What leads to some of those bodies."""
UNNAMED = late(
    rf"{INCLUDING}|"
    r"^(?:Anche|También|Auch|Également|Aussi|Também|Ook|Also) "
    r"(?:(?:l[aeo]s?|el|il|lo|gli|i|der|die|das|os?|as?) )?(?=[^\Wa-zà-ÿ\d_])|"
    r"^(?i:organizaciones|asociaciones|colectivos|ongs?|organizações|associações|organisations|associations) "
    r"(?:como|comme) |"
    rf"^{kinds.CALLING.pattern}|"
    r"^[\\*†]+\s*|^(?:[Tt]he )?(?:[a-z-]+ ){0,4}(?:NGOs|groups|organi[sz]ations|associations|networks|unions) "
    r"(?=[A-Z])|"
    r",?\s*NGOs?(?:\(s\))? without [^,]*,?$"
)
"""The mark of a note before names, and words behind them that name nobody."""
NAMED = late(r"[,،;] (?:[a-zà-ÿ]{1,4} |[ld]['’])?[«“\"]?[a-z]{0,9}[^\Wa-zà-ÿ\d_]")
"""A comma or semicolon before what may be a name."""
OF = late(r" (?:of|from|von|van) ")
BEGUN = 20
"""Characters before a number of bodies with which a sentence begins: they do what it says."""
SOME = Marked(late(rf"(?i:{jointwords.ARE})"), jointwords.SIGNER_SIGNS)
MANY_ASK = Marked(
    late(
        rf"(?i:\b(?:(?:{pleading.DEMANDS})|{signers.TEXT}(?: [a-zà-ÿ]+)? (?:d[ie]|by|from|von|van)) \d+ "
        rf"(?:[\w’'-]+ ){{0,4}}?{BODIES},? {jointwords.AMONG} )(?={jointwords.NAME})"
    ),
    jointwords.AMONG_SIGNS,
)
"""What leads to some who ask for what stands before, '“…”, dénoncent 40 associations dont A', or of whom a text is."""
SOME_ASK = late(
    r"(?i:(?:[^\W\d_]+ ){0,3}?(?:\d+\+?|dozens of|(?:decenas|dezenas|dizaines|decine) d[ei]|dutzende|tientallen|"
    rf"belasan|puluhan) (?:[\w’'-]+ ){{0,3}}?\w*{BODIES}(?: [a-zà-ÿ]+){{0,3}}?,? {jointwords.AMONG} )"
    rf"{jointwords.NAME}(?P<run>[^.:;]{{8,400}}?),? (?i:(?:have|ont|han|haben|hebben|hanno) )?"
    rf"(?:(?i:{pleading.DEMANDS})|{pleading.DEMANDED.pattern}|"
    r"(?:wrote|written|called (?:(?:up)?on|for)|urged|asked|condemned)\b)"
)
"""Many bodies that begin a sentence, some of them, and what they ask for: 'Más de 40 organizaciones, entre ellas A'."""
COMMAS, MOST = 2, 20_000
"""Such signs in a sentence that is read here, and characters of its paragraph."""


def may_name(words: str) -> bool:
    """Return whether a line may name bodies in a sentence that is read here."""
    if (" including " in words and AMONG.match(words)) or SOME_ASK.match(words):
        return True
    commas = sum(map(words.count, ",،;")) if len(words) <= MOST else 0
    if commas == 1 and NAMED.search(words, 0, openings.MOST) and (found := issuing.ISSUED.search(words)):
        head, _, last = words[: found.start()].rpartition(" ")
        return (
            last.lstrip("(“«")[:1].isupper()
            and not stated.is_one(head)
            and pleading.STATEMENT.search(found[0]) is not None
        )
    fewest = COMMAS - (" among " in words)
    return commas >= fewest and len(NAMED.findall(words)) >= fewest


def told(words: str) -> list[str]:
    """Return the bodies that a sentence says signed: those that begin it, and those in brackets behind their number."""
    many = openings.WITH_MANY.match(words)
    demanding = None if many and persons.is_known(many["first"]) else ASKING.search(words)
    if demanding and (not demanding["says"] or _is_theirs(words, demanding.end("says"))):
        return _counted(demanding["run"])
    if named := _some(words):
        return named
    if some := somesigners.told(words):
        first = entrywords.named_first(some).rstrip(" ,")
        return sentences.likely(some, sentences.MANY) or sentences.likely(first, sentences.MANY)
    words = occasions.without(occasions.placed(words))
    if not (found := issuing.ISSUED.search(words)):
        return []
    bracketed = BRACKETED.search(words, 0, found.end())
    beside = bracketed if bracketed and BESIDE.fullmatch(words, bracketed.end("run"), found.start()) else None
    named = sentences.likely(beside["run"]) if beside else []
    opening = sentences.OPENING.match(words)
    head = openings.uncounted(words[opening.end() if opening else 0 : found.start()].strip(" ,–—"))
    among = openings.INCLUDING.search(head)
    head = head[among.end() :] if among else head
    plain = openings.ALONG.sub(", ", UNNAMED.sub("", head), count=1)
    plain = articles.without_first(plain)
    share = sentences.MANY if among or _calls_bodies(head) else sentences.HALF
    return named or ([] if sentences.SENTENCE.search(plain) else sentences.likely(plain, share))


def _calls_bodies(head: str) -> bool:
    """Return whether what a sentence begins with calls those bodies whom it names: 'Le organizzazioni A, B e C'."""
    called = AMONG.match(head) or UNNAMED.match(head)
    return called is not None and sentences.KIND.search(called[0]) is not None


def _counted(run: str) -> list[str]:
    """Return the bodies of a run of which a sentence says that they are such, and how many."""
    return sentences.likely(run) or without_persons(sentences.likely(run, sentences.MANY))


def _is_theirs(words: str, start: int) -> bool:
    """Return whether what several say, up to a place, they say together, or in a text that they wrote."""
    return bool(jointwords.TOGETHER.search(words, start) or THEIRS.match(words, start))


def _some(words: str) -> list[str]:
    """Return those whom a sentence names of the bodies that it says sign, or of those of whom the one before does."""
    many = SOME_ASK.match(occasions.placed(words))
    if many and not many["run"].endswith(pleading.WHO) and (named := _counted(many["run"])):
        return named
    found = SOME.search(words) or MANY_ASK.search(words) or leadingverbs.search(words) or _them(words) or _joined(words)
    if not found:
        return []
    run = sentences.going_on(words, found.end())
    run = sentences.DASH.split(run)[0] if sentences.DASH.search(found[0]) else run
    first = entrywords.named_first(run).rstrip(" ,")
    listed = runs.run_on(first, bodies=True) if ";" in first else []
    return without_persons(listed or sentences.likely(run, sentences.MANY) or sentences.likely(first, sentences.MANY))


def without_persons(parts: list[str]) -> list[str]:
    """Return parts of a run that are no persons; none where many may be, or one is of a body: 'Ana Roe of the Quay'."""
    loose = [part for part in parts if persons.may_be_named(part) and not persons.is_known(part)]
    headed = any(persons.may_be_named(OF.split(part, maxsplit=1)[0]) for part in parts if OF.search(part))
    many = 2 * len(loose) >= len(parts)
    return [] if headed or many else [part for part in parts if part not in loose or not givennames.begin(part)]


def _joined(words: str) -> re.Match[str] | None:
    """Return what leads to those who joined others in a text of which a paragraph speaks before."""
    found = jointwords.JOINING.search(words)
    if not found or jointwords.TO.search(words, found.end(), sentences.ends(words, found.end())):
        return None
    before = words[: found.start()]
    able = not jointwords.TO.search(found[0]) or pleading.STATEMENT.search(found[0])
    told = able and pleading.STATEMENT.search(before + found[0]) and not pleading.tells_of_others(before)
    return found if told else None


def _them(words: str) -> re.Match[str] | None:
    """Return what leads to some of many bodies of which a paragraph says before that they sign or want something."""
    found = jointwords.THEM.search(words)
    before = words[: found.start()] if found else ""
    last = occasions.placed(before.rstrip(" .!?…").rpartition(". ")[2])
    claimed = CLAIM.search(last)
    forms = (pleading.STATEMENT.search, pleading.DEMAND.search, pleading.DEMANDED.search, signers.tell)
    told = claimed and claimed.start() <= BEGUN and any(tells(last) for tells in forms)
    return found if told and not pleading.tells_of_others(before) else None


def tells_of_those_above(words: str) -> bool:
    """Return whether a paragraph begins with what leads to some of those of whom the one above tells: 'Among them'."""
    found = jointwords.THEM.search(f". {words}")
    return found is not None and found.start() == len(". ")


def behind(words: str) -> list[str]:
    """Return the bodies that a paragraph ends with: in quotation marks, or behind the colon of its last sentence."""
    found = QUOTED.fullmatch(words)
    run = (found["curly"] or found["angle"] or found["plain"]) if found else ""
    if found and announcing.says_signed(found["head"]):
        return runs.run_on(run, bodies=True)
    clause = CLAUSE.search(words)
    if clause and clause.end() == len(words) and announcing.says_signed(clause["head"]):
        return runs.run_on(entrywords.unstopped(sentences.first(clause["rest"])), bodies=True)
    return []
