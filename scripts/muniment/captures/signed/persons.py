"""Tells persons who sign for themselves from the bodies in a list of signatories."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from muniment.captures.signed import personlabels, uncased
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.phrases import BODIES, CLAIM
from muniment.text import acronyms, bodywords, countries, givennames, naming, signing, tails
from muniment.text.patterns import late

GROUPS = late(
    rf"(?i:\b(?!signator|signataire|firmante|signatári|unterzeichn){BODIES}\b)|组织|組織|团体|団体|團體|단체|"
    r"tổ chức|organi[sz]ational"
)
TITLED = late(
    r"(?:(?i:dr|prof|professor|sen|senator|rep|cllr|mr|mrs|ms|mx|sir|lord|lady|dame|judge|justice|rev|fr|sr|sra|dra|mme|mlle|maître|me|"
    r"hon|herr|"
    r"frau|(?:arch)?bishop|monsignor|msgr|mgr|cardinal|rabbi|imam|sheikh|pastor|père|padre|m(?=\. \w\w)|"
    r"mep|mp|ing|av|avv|adv|atty|dott|डॉ|प्रो|श्री|д-р|проф|lic|mtr[oa]|ông|bà|دکتر|الدكتورة?|المحامية?|الأستاذة?|أ\.د|د)(?:\b|(?<=[ॉीो]))\.?\s+(?:\((?:ret|retd|emer)\.?\)\s+)?)+(?!(?i:with|without|for|and|against|beyond|over|now|first|in|of|to|at|on|par|pour|et|y|por)\b)"
    r"[^\W\d_]"
)
"""A name with a person's title before it."""
BRIEF = 2  # words of a name that begins so, which is no person's
BEHIND = late(
    r"(?P<name>[^,(]+?),? (?:MP|MEP|MLA|MSP|TD|QC|KC|SC|SJ|OP|OFM|OSB|OMI|MD|Ph\.? ?D\.?|LL\.? ?[BDM]\.?|"
    r"[MOC]BE|Esq\.?)"
    r"(?:,? [A-Z]{2,4})?(?:\s*[,(–—].*|\s+-\s.*)?"
)
"""A name with letters behind it that say what a person is: 'Ana Roe MP'."""
EITHER = late(r"(?i:justice|lord|lady|dame|sir|judge)\b")
"""Titles that names of bodies begin with too."""
ROLE = late(
    r"(?i:\b(?:lawyers?|attorney|barrister|advocate|solicitor|judge|journalist|reporter|writer|author|poet|novelist|"
    r"professor|lecturer|academic|scholar|researcher|student|activist|artist|actor|actress|film-?maker|editor|teacher|"
    r"physician|doctor|nurse|economist|historian|sociologist|"
    r"member of (?:the )?(?:[^\W\d_]+ )?(?:parliament|congress|senate|assembly|bundestag|knesset)|"
    r"mp|mep|senator|minister|ambassador|president|mayor|governor|(?:arch)?bishop|imam|rabbi|"
    r"director|chair(?:man|woman|person)?|secretary|coordinator|founder|co-?founder|fellow|former|retired|emeritus|"
    r"representante|représentante?|vertreter(?:in)?|rappresentante|vertegenwoordiger|"
    r"nobel|laureate|defender|campaigner|feminist|blogger|officer|ceo|manager|spokes(?:man|woman|person)|portavo(?:ce|z)|porta-voz|porte-parole|woordvoerd(?:er|ster)|"
    r"sözcü(?:sü)?|juru bicara|rzeczni(?:k|czka)|convenor|rector|dean|treasurer|"
    r"abogad[oa]|periodista|escritora?|profesora?|activista|estudiante|diputad[oa]|avocate?|journaliste|écrivaine?|"
    r"professeure?|militante?|étudiante?|députée?|rechtsanw[aä]lt(?:in)?|journalist(?:in)?|schriftsteller(?:in)?|"
    r"jornalista|advogad[oa]|escritora?|giornalista|avvocat[oa]|адвокат|журналист\w*|писатель\w*|правозащитни\w+|"
    r"профессор|депутат|правозахисни\w+|письменни\w+|адвокатка|pembela|pengacara|aktivis|wartawan|jurnalis|penulis|"
    r"dosen|avukat|gazeteci|yazar|akademisyen|aktivist\w*|milletvekili|prawni\w+|adwokat\w*|dziennikar\w+|pisar\w+|"
    r"poseł|posłanka|advokát\w*|novinář\w*|spisovatel\w*|advokat|novinar\w*|odvjetni\w+|ügyvéd|újságíró|író|avocat|"
    r"jurnalist\w*|scriitor\w*|advocaat|schrijver|schrijfster|hoogleraar|kamerlid|författare|riksdagsledamot|forfatter|"
    r"enseignante?|maestr[oa]|docente|lehrer(?:in)?|insegnante|leraar|lerares|leerkracht|nauczyciel(?:ka)?|"
    r"učitel(?:ka)?|öğretmen|guru|учитель(?:ница)?|вчитель(?:ка)?|δάσκαλ[οα]ς?|nhà giáo|giáo viên|"
    r"asianajaja|toimittaja|kirjailija|δικηγόρος|δημοσιογράφος|συγγραφέας|καθηγητ\w+|luật sư|nhà báo|nhà văn|wakili|"
    r"mwandishi|abogada?|escriptora?|advocada?|kansanedustaja)\b)|律师|律師|记者|記者|教授|作家|弁護士|변호사|기자|"
    r"작가|"
    r"प्राध्यापक|शिक्षक|लेखक|"
    r"محام(?:ي|ية|ٍ)?(?!\w)|صحف(?:ي|ية)|كاتب|ناشط|وکیل|روزنامه‌نگار|نویسنده|עורכ?ת? דין|עיתונאי|אקטיביסט|वकील|पत्रकार"
)
POSTS = late(
    r"(?i:(?:(?:vice|deputy|executive|managing|founding|acting|co)[ -]){0,2}(?:president|director|"
    r"chair(?:man|woman|person)?|secretary(?: |-)general|general secretary|coordinator|ceo|founder|treasurer|"
    r"chief executive(?: officer)?|directora? (?:ejecutiv[oa]|general)|president[ea]|coordinadora?|"
    r"secretari[oa] general|président[e]?|secrétaire générale?|geschäftsführer(?:in)?|vorsitzende[r]?|"
    r"coordenadora?|diretora?))"
)
"""What a person is, as letters say it under the name."""
PLAIN = late(r"(?!(?:\S+ )*(?:of|for|in|on|de|des|du|del|di|da|do|för|für|von|van|на|в)\b)[^\W\d_]+(?: [^\W\d_]+){0,3}")
"""A few small words behind a person's name, with none between that names of bodies have."""
AGED = late(r",\s+(?:aged? )?\d{2}(?![\w.])")
"""How old a person is, behind the name."""
SCHOOL = late(r"(?i:universi|facult|college|school|hochschule|academy)")
"""Where scholars teach, who sign for themselves."""
BESIDE = late(r", |\s+[–—-]\s+")
"""What stands between a person and the body for which that person signs."""
PARTED = late(r"\s*[,;(（–—|]\s*|\s+-\s+")
CALLED = frozenset(
    "circle desk voice voices bridge lab hub mission legacy memorial clinic now today room table line friends".split()
)
"""Words that end names of bodies which may be called after persons."""
NO_NAMES = frozenset("a an the un una une uma ein eine les los las our nos your my".split())
"""Words with which no person's name begins."""
MOST, FEWEST, POST = 0.9, 3, 5
"""What share of entries are persons where all are, of how many one tells, and words too many to say a post."""


def apart(entries: Sequence[str], label: str, text: str) -> tuple[list[str], list[str]]:
    """Return the entries of a list that are bodies, and those that are persons who sign for no body.

    `label` announces the list; `text` is the post's, which may say how many organisations there are.
    """
    groups = bool(GROUPS.search(label))
    labelled = not groups and bool(personlabels.LABEL.search(label))
    everybody = labelled or (not groups and _are_persons(entries, text))
    alone = [entry for entry in entries if not (_on_behalf(entry) if labelled else _for_body(entry))]
    posted = {one for above, post in pairwise(entries) if _is_post_of(above, post) for one in (above, post)}
    posted |= personlabels.noted(entries, label, text)
    persons = [entry for entry in alone if everybody or is_person(entry) or is_post(entry) or entry in posted]
    bodies = without_persons([entry for entry in entries if entry not in persons])
    given = [entry for entry in bodies if _is_given(entry)]
    bodies, persons = [entry for entry in bodies if entry not in given], [*persons, *given]
    if groups or FEWEST * len(persons) < len(entries):
        return bodies, persons
    more = [one for one in bodies if 2 * len(persons) >= len(entries) and not says_more(one) and _may_be_alone(one)]
    return [_behind_person(one) or one for one in bodies if one not in more], [*persons, *more]


def _is_given(entry: str) -> bool:
    """Return whether an entry begins with a name that persons are given, and says nothing of a body."""
    return givennames.begin(naming.unmarked(entry)) and _may_be_alone(entry)


def _may_be_alone(entry: str) -> bool:
    """Return whether an entry may be of a person who signs for no body."""
    name, *rest = PARTED.split(naming.unmarked(entry), maxsplit=1)
    body = _for_body(entry) or any(map(bodywords.tell, rest))
    return may_be_named(name) and not (body or name.split()[-1].lower() in CALLED)


def _is_post_of(above: str, post: str) -> bool:
    """Return whether an entry says what a person is whom the one above names, as lines do that stand together."""
    told = ROLE.fullmatch(post) is not None or signing.names_head(f"Ana Roe, {post}")
    return told and not says_more(above) and may_be_named(naming.unmarked(above))


def without_persons(entries: Sequence[str]) -> list[str]:
    """Return entries; where nearly all name a person and then a body, the bodies alone, but no schools of scholars.

    Else so the body of each that begins with a name that persons are given.
    """
    told = [_behind_person(entry) for entry in entries]
    known = sum(map(_is_behind, entries, told))
    if len(entries) < 2 or sum(map(bool, told)) < MOST * len(entries) or 2 * known < len(entries):
        sure = (givennames.begin(one) and bodywords.tell(body) for one, body in zip(entries, told, strict=True))
        told = [body if able else "" for able, body in zip(sure, told, strict=True)]
        return [body or one for one, body in zip(entries, told, strict=True) if not SCHOOL.search(body)]
    return [body for body in told if body and not SCHOOL.search(body)]


def _is_behind(entry: str, body: str) -> bool:
    """Return whether what an entry names behind a person surely is a body."""
    return bool(_for_body(entry) or bodywords.tell(body) or acronyms.is_acronym(body))


def _behind_person(entry: str) -> str:
    """Return the body behind a person, 'Ana Roe, Port Trust', or the entry that says for whom one signs; else none."""
    if _for_body(entry):
        return entry
    words = naming.unmarked(entry)
    name, *rest = BESIDE.split(words, maxsplit=1)
    if not rest and words[-1:] == ")":
        name, *rest = words[:-1].split(" (", maxsplit=1)
    body = rest[0] if rest else ""
    able = body[:1].isupper() and body[1:2] != "."  # 'Quay Communication, A.C.'
    able = able and not (countries.code(body) or tells_role(body) or acronyms.are_initials(body, name))
    return body if able and may_be_named(name) and not bodywords.tell(name) else ""


def is_person(entry: str) -> bool:
    """Return whether an entry says that it is a person: by a title before the name, or by what the person does."""
    words = naming.unmarked(entry)
    first = PARTED.split(words, maxsplit=1)[0]
    either = EITHER.match(words) and (is_known(first) or len(words.split()) <= BRIEF or _ends_in_country(words))
    if (TITLED.match(words) and not either) or uncased.is_person(words):
        return True
    place, colon, alone = words.partition(": ")
    if colon and may_be_named(alone) and tails.is_city(place) and not countries.code(place):
        return True
    if (lettered := BEHIND.fullmatch(words)) and may_be_named(lettered["name"]):
        return True
    name, *rest = PARTED.split(words, maxsplit=1)
    if givennames.tell_person(name) and not is_known(name):
        return True
    told = rest[0].partition(",")[0] if rest else ""
    sign = words[len(name) :].lstrip()[:1]
    said = told if told.islower() else ""
    said = said.removesuffix(")") if sign == "(" else said
    beside = sign in {",", "("}
    brief = beside and PLAIN.fullmatch(said) and not bodywords.tell(said)  # 'cartographer'
    taught = beside and SCHOOL.search(rest[0]) is not None
    bodied = bool(rest) and rest[0][-1:] == ")" and bodywords.tell(rest[0])  # 'Lawyers for All', in a bracket
    plays = bool(rest) and not bodied and (ROLE.match(rest[0]) or AGED.match(words, len(name)))
    return bool(brief or taught or ROLE.search(said) or plays) and may_be_named(name)


def _ends_in_country(words: str) -> bool:
    return any(countries.code(" ".join(words.split()[-size:])) for size in (1, 2))


def is_post(entry: str) -> bool:
    """Return whether an entry says what a person is, and names none: 'Secretary General'."""
    post = POSTS.fullmatch(entry.partition(",")[0])
    return post is not None and not says_more(entry)


def says_more(entry: str) -> bool:
    """Return whether an entry says an acronym or a country beside a name."""
    body = naming.parse_line(entry)
    return bool(body.country or body.acronym)


def is_known(entry: str) -> bool:
    """Return whether an entry says that it is a body: by an acronym, a country or a word."""
    return says_more(entry) or bodywords.tell(entry)


def tells_role(words: str) -> bool:
    """Return whether words begin with what a person does, or a few end with it: 'Executive Director'."""
    told = words.split(maxsplit=POST)
    ends = 1 < len(told) < POST and ROLE.fullmatch(told[-1]) and not bodywords.tell(words)
    does = ROLE.match(words) is not None and not bodywords.tell(words.split(" ", 1)[0])
    return does or bool(ends) or signing.names_head(f"Ana Roe, {words}")


def _are_persons(entries: Sequence[str], text: str) -> bool:
    """Return whether a list that says nothing of organisations holds names of persons nearly alone."""
    told = sum(is_person(entry) or _is_given(entry) for entry in entries)
    most = 2 * told >= len(entries)
    able = may_be_sited if FEWEST * told >= len(entries) else may_be_named
    alike = sum(is_person(one) or able(naming.unmarked(one)) or (most and _behind_person(one) != "") for one in entries)
    if alike < MOST * len(entries):
        return False
    claimed = (GROUPS.search(found[0]) for found in CLAIM.finditer(text))
    return told > 0 or (len(entries) >= FEWEST and not any(claimed))


def _on_behalf(entry: str) -> bool:
    return signing.BEHALF.match(naming.unmarked(entry)) is not None


@lru_cache(maxsize=1024)
def _for_body(entry: str) -> bool:
    words = naming.unmarked(entry)
    return signing.for_body(words) != words


def may_be_sited(words: str) -> bool:
    """Return whether words may be a person's name, with where the person is from behind it: 'Ana Roe, Oslo'."""
    name, *place = PARTED.split(words, maxsplit=1)
    return may_be_named(name) and not any(map(bodywords.tell, place))


def may_be_named(words: str) -> bool:
    """Return whether words may be a person's name."""
    told = words.split()
    plain = not (labels.BODY.search(words) or bodywords.tell(words)) and not any(map(countries.code, told))
    plain = plain and NO_NAMES.isdisjoint(map(str.lower, told[:1]))
    return plain and (" " in words or words[:1] in labels.SURNAMES) and labels.personal(words)
