"""The bodies that a sentence names which says that they signed: behind the word for it, before it, or under it."""

import re

from muniment.captures.signed import (
    andothers,
    announcing,
    arabic,
    articles,
    entrywords,
    events,
    initiators,
    jointwords,
    kinds,
    occasions,
    openings,
    persons,
    personsapart,
    pleading,
    runs,
    wholeruns,
    wholetext,
)
from muniment.captures.signed.somesigners import misleads
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms
from muniment.text.folding import lower
from muniment.text.patterns import late

SENTENCE = late(
    r"(?:[^\W\d_]{3}\)?|[^\W\d_][^\W\d_\x00-\x7f]|\)|(?i:art\w{3,5} 19))\.(?:\s|$|(?=[^\W\da-zß-ÿ_][a-zß-ÿ]{3,}[ ,]))"
)
QUOTES = "«“„\"'’"
MARKS, LIGHT = f"{QUOTES}*_", " ,–—-"
"""What may stand right before a name: those, and what puts it in italics or bold; and around the names of a run."""
FEWEST, HALF, MANY, LED = 3, 2, 4, 12
"""Bodies that such a sentence names; of how many one must say that it is one, where little else tells, and of many; and
words with which one begins that says who signed, at most."""
LISTED = late(rf"(?i:\b{BODIES}\b[^.:;]{{0,30}}[:：]\s+)(?=[^\Wa-z\d_])")
"""What stands, behind persons who signed, before the bodies that did."""
ONE = late(r"(?:Association|Organisation|Network|Institution|Groupe?) (?:d[eu]s?|of|d['’]) ?[^\Wa-zà-ÿ\d_]")
"""How a name of one begins with such a word."""
KIND = late(rf"(?i:{BODIES})")
"""What bodies are called together: German writes it with a capital."""
PLURAL = late(
    r"организации|объединения|общества|движения|фонды|центры|группы|союзы|організації|об['’]єднання|рухи|спілки"
)
"""The same of several: a part of no name, as 'фонд «Причал»' has one."""
TEXT = late(
    r"(?:den|die|das|diesen?|dieses|einen?|offenen|gemeinsamen?) "
    r"(?i:\w*(?:aufruf|appell|brief|erklärung|papier|petition|stellungnahme|schreiben))"
)
"""What is signed, with the small word before it: German writes it with a capital as well."""
OPENED = late(
    r"(?i:submitted|presented|issued|released|sent|prepared|présentée?|adressée?|publiée?|presentad[oa]|enviad[oa]|"
    r"apresentad[oa]|eingereicht|herausgegeben|presentat[oa]|ingediend|с (?:(?:совместн|открыт|коллективн)\w+ )?"
    r"(?:заявлени|обращени|письм)\w+|зі? спільн\w+ (?:заяв|звернен)\w+)\b"
)
"""How a sentence begins that says who is behind a statement, beside the words for signing."""
AGENTS = late(
    rf"\b(?:by|par|por|von|da|door|выступили|обратились|виступили|звернулися)\s+(?:{entrywords.ARTICLE})?"
    r"(?=(?:[а-яёіїєґ]+ ){0,2}«|[«„]?[^\Wa-zà-ÿа-яёіїєґ\d_])"
)
CLAUSE = late(r",(?= [a-zà-ÿ]+ (?:[a-zà-ÿ]{3,} |[a-zà-ÿ-]{3,},? \d))")
"""Where a sentence goes on behind a clause with names: ', a été envoyé lundi'."""
DASH, DASHES = late(r"\s+[–—-]\s+"), ("–", "—", " -")
APPOSED = late(r"[^,:;()–—]{6,90}?(?:,| [–—-]| ?\()\s*")
"""What stands between who speak and their names: 'the undersigned organisations,'."""
CALLED = late(r"[^,:;()–—]{3,90}? [–—-]{1,2} (?P<run>[^–—]+?) [–—-]{1,2}")
"""What those are called who speak, and their names between dashes: 'The unions – A, B and C –'."""
BESIDES = (" joined by ", " supported by ")
"""What may be said of those beside whom others speak, and not of a text."""
OPENING = late(r"[*_>\s]*(?:(?i:today|on [^,]{3,20}),\s*)?")
ISSUED = late(
    r"(?i:\s+(?:(?:has|have|had|ha|han|haben|ont|hanno|have today|today|hoy|heute|aujourd['’]hui|oggi)\s+){0,2}"
    r"(?:(?:jointly )?(?:issue|sign|endorse|publish|release|co-?sign)(?:s|ed|d)?|publient|signent|publi[ée]|signé|"
    r"emiten|emitido|firman|suscriben|veröffentlichen|veröffentlicht|unterzeichne[nt]|erklären|diffondono|sottoscrivono|"
    r"firmano|pubblicano|reunid[oa]s (?:en|el|em|n[oa])|réunie?s (?:à|en|le))\b[^.!?]*[:：][*_\s]*)"
)
"""What stands between those who signed and the statement that they signed."""


def behind(words: str) -> list[str]:
    """Return the bodies that a sentence says signed, where it names several and nearly all say what they are."""
    joint = words.lstrip("*_> ").startswith(jointwords.JOINT)
    many = words.count("(") > 1 or words.count(",") >= FEWEST or ";" in words or joint
    found = _last_by(words) if many or "," in words else None
    found = None if found and not many and any(beside in f" {lower(words)}" for beside in BESIDES) else found
    begun = words[: found.end()].rpartition(". ")[2] if found else ""
    found = None if found and (announcing.is_funded(words, found.end()) or events.are_joined(begun)) else found
    named = _signing(words, found) if found else []
    return [*initiators.named(words[: found.end()]), *initiators.beside_whom(words), *named] if found and named else []


def _last_by(words: str) -> re.Match[str] | None:
    """Return the last words that lead to those who signed, behind one name: 'begun by A and joined by B'."""
    found = jointwords.BY.search(words)
    more = jointwords.BY.search(words, found.end()) if found else None
    while found and more and not any(sign in words[found.end() : more.start()] for sign in ",;.:"):
        found, more = more, jointwords.BY.search(words, more.end())
    return found


def _signing(words: str, found: re.Match[str]) -> list[str]:
    """Return the bodies behind the words that such a sentence says signed."""
    last = ends(words, found.end())
    share = FEWEST if words.count(",") > FEWEST else HALF
    listed = LISTED.search(words, found.end(), last)
    run = words[listed.end() if listed else found.end() : last]
    speaker, behalf, others = run.partition(" on behalf of ")
    run = f"{speaker}, {others}" if behalf and persons.is_known(speaker) and "," not in speaker else run
    if listed or ";" in run:
        parts = runs.run_on(run, bodies=True)
        if HALF * sum(map(persons.signs_for, parts)) >= len(parts):
            return parts  # 'Ana Roe, director of the Quay Union; Luc Vannier, Tide House'
        named = personsapart.without_persons(parts)
        return named if listed or HALF * sum(map(persons.says_more, named)) >= len(named) else []
    run = entrywords.unstopped(run)
    first = entrywords.named_first(run).rstrip(" ,")
    within = words[: found.end()].count("(") > words[: found.end()].count(")")  # 'a letter (signed by A, B and C) was'
    said = re.match(r", ?[a-zà-ÿ]", run[len(first) :])
    named = (likely(first, share) if within or said else []) or likely(run, share)
    clause = max((found.start() for found in CLAUSE.finditer(run)), default=0)
    return named or likely(run[:clause], share) or likely(first, share)


def ends(words: str, start: int) -> int:
    """Return where a sentence ends, without its full stop, of which names begin at a place."""
    stops = (found.start() + len(found[0].rstrip(". ")) for found in SENTENCE.finditer(words, start))
    return next((at for at in stops if not entrywords.is_short(words[: at + 1])), len(words))


def going_on(words: str, start: int) -> str:
    """Return a sentence from a place on, with the next one where that is but more of its run, behind a full stop."""
    end = ends(words, start)
    behind = words[end:].strip(". ")
    rest = behind[: ends(behind, 0)] if behind.count(",") > FEWEST else ""
    whole = rest.count(",") > FEWEST and entrywords.named_first(rest).rstrip(" ,.") == rest.rstrip(" ,.")
    return f"{words[start:end]}, {rest}" if whole else words[start:end]


def first(run: str) -> str:
    """Return a run of names without the sentences behind it: 'A, B and C. The letter was sent on Monday.'."""
    end = ends(run, 0) if ". " in run else len(run)
    behind = run[end:].strip(". ")
    start, *rest = behind.split(" ", 2)
    begun = bool(rest) and rest[0].islower() and start.istitle() and start.lower() in entrywords.BEGUN
    told = begun or wholetext.is_sentence(f"{behind}.") or entrywords.VERB.search(behind, 0, ends(behind, 0))
    more = {",", ";"}.isdisjoint(run[:end]) or any(map(persons.is_known, behind.split(",")[1:]))
    return run[:end] if told and not more else run


def leads(words: str) -> bool:
    """Return whether a sentence begins with words that say who signed, and goes on with names: 'Firman A, B'."""
    return _leading(words) != ""


def _leading(words: str) -> str:
    """Return the words that such a sentence begins with; empty for any other."""
    head = _head(words) if "," in words else ""
    return head if announcing.says_signed(head) and not misleads(f"{head} ") else ""


def _head(words: str) -> str:
    """Return the words that a sentence begins with, to the first name: with a capital or a quotation mark."""
    told = words.strip("*_> ").split(" ", LED)
    for at, word in enumerate(told[1:-1], 1):
        before = " ".join(told[:at])
        if (
            word.islower()
            and not PLURAL.fullmatch(word)
            and entrywords.QUOTED.match(" ".join(told[at:]))
            and announcing.says_signed(before)
        ):
            return before  # 'подписали фонд «Причал»'
        kind = KIND.fullmatch(word) and not ONE.match(" ".join(told[at:]))
        capital = entrywords.BEFORE.sub("", word).lstrip(MARKS)[:1].isupper() and not kind
        capital = capital and not TEXT.fullmatch(f"{told[at - 1].lower()} {word}")
        if capital or word.startswith(tuple(QUOTES)):
            return before
    return ""


def led(words: str) -> list[str]:
    """Return the bodies that stand behind the words which such a sentence begins with."""
    if run := arabic.led(words):
        parts = runs.named(runs.parted(run))
        return parts if len(parts) >= HALF and HALF * sum(map(persons.is_known, parts)) >= len(parts) else []
    begins = AGENTS.search(words)
    if head := _leading(words):
        end = words.index(head) + len(head)
        start = begins.end() if begins and begins.start() <= end else end
        if words[:end].endswith(DASHES):  # 'the undersigned groups – A, B and C – demand'
            return likely(DASH.split(words[start:], maxsplit=1)[0], MANY)
        named = going_on(words, start)
        return likely(entrywords.unstopped(named), MANY if named.count(",") >= FEWEST else HALF)
    return likely(entrywords.unstopped(words[begins.end() :])) if begins and OPENED.match(words) else []


def before(words: str) -> list[str]:
    """Return the bodies that a line begins with which says that they issue what follows: 'A, B and C issued this:'."""
    if not words.rstrip("*_ \u00a0").endswith(announcing.COLONS):
        return []
    opening = OPENING.match(words)
    found = next((found for found in ISSUED.finditer(words) if found.end() == len(words)), None)
    named = words[opening.end() if opening else 0 : found.start()].rstrip(" ,") if found else ""
    called = CALLED.fullmatch(named) if named.endswith(DASHES) else None
    return likely(articles.without_first(called["run"] if called else named), MANY if called else HALF)


def asking(words: str, share: int = HALF) -> list[str]:
    """Return the bodies of a sentence that they begin and that says what they ask for: 'A, B, C and D demand'.

    `share`: of how many one must say that it is a body.
    """
    able = words.count(",") >= FEWEST - 1  # with the one behind the occasion: three may be named behind it
    words = openings.uncounted(occasions.unheld(occasions.without(words)))
    asks = pleading.asked(words) if able else None
    head = pleading.ADVERB.sub("", words[: asks.start()].strip(LIGHT)).rstrip(LIGHT) if asks else ""
    if not head or SENTENCE.search(head := entrywords.unarticled(head)):
        return []
    if bodies := _called(head):
        return bodies
    opened, _, rest = head.partition(", ")
    small = opened[1:].islower() or jointwords.LETTER.match(words) is not None
    leads_in = small and (likely(rest) if " " in opened and not persons.is_known(opened) else [])
    return leads_in or likely(head, share) or (likely(rest, share) if small else [])


def _called(head: str) -> list[str]:
    """Return the names behind words which call those so named bodies: 'the undersigned organisations – A, B and C'."""
    opened = APPOSED.match(head) if head[:1].islower() else None
    if not opened or persons.GROUPS.search(opened[0]) is None or not persons.GROUPS.sub("", opened[0]).islower():
        return []
    parts = runs.named(runs.parted(head[opened.end() :].rstrip(" ,–—-)")))
    whole = len(parts) >= FEWEST and all(map(entrywords.reads_as_name, parts))
    return parts if whole and HALF * sum(map(persons.may_be_named, parts)) <= len(parts) else []


def likely(words: str, share: int = HALF) -> list[str]:
    """Return the entries of a run with commas, where one of so many says that it is a body, or they are called such."""
    words, called = kinds.uncalled(words)
    share = MANY if called else share
    told = runs.parted(andothers.without(words))
    parts = andothers.without_groups(entrywords.without_verb(runs.named(told) or [""]))
    named = len(told) >= FEWEST and wholeruns.are_whole(parts)
    sure = (persons.is_known(part) or personsapart.signs_for_quoted(part) for part in parts)
    known = sum(one or (share > HALF and acronyms.is_acronym(part)) for one, part in zip(sure, parts, strict=True))
    return parts if named and (share * known >= len(parts) or persons.are_none(parts)) else []
