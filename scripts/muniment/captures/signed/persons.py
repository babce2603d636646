"""Tells persons who sign for themselves from the bodies in a list of signatories."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from muniment.captures.signed import capitals, families, telephones, uncased
from muniment.captures.signed.personwords import (
    AGED,
    BAR,
    BEHIND,
    BODY,
    BRIEF,
    EITHER,
    GROUPED,
    NICKNAME,
    NO_NAMES,
    PLAIN,
    POSTS,
    ROLE,
    SCHOOL,
    TITLED,
    WEAK,
)
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms, bodywords, countries, givennames, naming, signing, tails
from muniment.text.patterns import late
from muniment.text.signs import Marked

GROUPS = Marked(
    late(
        rf"(?i:\b(?!signator|signataire|firmante|signatári|unterzeichn){BODIES}\b)|组织|組織|团体|団体|團體|단체|"
        r"tổ chức|organi[sz]ational"
    ),
    "组织,組織,団体,团体,團體,단체,tổ chức,sational,zational",
    begun="organ,group,ngo,cso,associa,asociac,bodies,network,instituti,entit,entid,ong,colle,colect,grup,verbän,nro,"
    "groepen,организа,нпо,объедин,kuru,örgüt,lembaga,οργαν,منظم",
)
PARTED = late(r"\s*[,;(（–—|]\s*|\s+-\s+")
CALLED = frozenset(
    "circle desk voice voices bridge lab hub mission legacy memorial clinic now today room table line friends watch "
    "action project projects link alert pride media press news radio international global world earth rising matters "
    "ends monitor initiative collective solidarity peace justice freedom".split()
)
"""Words that end names of bodies which may be called after persons."""
NEARLY = 0.9
"""What share of the entries of such a list begin with names of persons."""
JOINTS = late(r" (?:d[ao]s|do|dal|den|ten|ter|i) ")
"""Small words within names of persons."""
MANDATE = late(
    r"(?i:\b(?:special rapporteur|independent expert|rapporteu(?:r|se) spéciale?|relatora? especial|"
    r"sonderberichterstatter(?:in)?|relat(?:ore|rice) speciale)\b)|"
    r" \((?i:istri|suami|ayah|ibu|(?:wife|widow|husband|mother|father|daughter|son|sister|brother) of|viuda de|"
    r"viúva de|vedova di|veuve de|épouse de|witwe von) "
)
"""What somebody is who holds a mandate of the United Nations, or of whom one is kin, in a bracket, and no body."""
UNPERSONAL = late(r"\W?(?:[^\W\d_a-zß-ÿ]{3,}\W?$|[^\W\d_]*[a-z]{2}(?:[A-Z]|\.[a-z]{2,4}$)|[A-Z]{1,6}\d)")
"""A word of a body's name that no person's has: 'YLBHI', 'KontraS', 'harbour.id', 'G10'."""
INITIALED = late(r"[^\Wa-zà-ÿ\d_][a-zà-ÿ’'-]+ (?:[^\Wa-zà-ÿ\d_]\. ?){1,2}(?:[^\Wa-zà-ÿ\d_][a-zà-ÿ’'-]+)?")
"""A name of a person with an initial in its middle or at its end: 'Ana B. Roe', 'Ana R.'."""
POST, MANY, FEWEST = 5, 4, 3
"""Words too many to say a post; entries that are many, and of how many one must say that it is a body; entries by which
a list of persons is known, and how many of the others there may be for one of them."""


@lru_cache(maxsize=256)
def is_person(entry: str) -> bool:
    """Return whether an entry says that it is a person: by a title before the name, or by what the person does."""
    words = naming.unmarked(entry)
    first = PARTED.split(words, maxsplit=1)[0]
    reached = telephones.name_of(words)
    called = reached == "" or bool(reached and is_reached(words) and givennames.begin(reached))
    called = called or (INITIALED.fullmatch(first) is not None and not bodywords.tell(first))
    if called or MANDATE.search(words) or _is_titled(words, first) or uncased.is_person(words) or _has_number(words):
        return True
    place, colon, alone = words.partition(": ")
    sited = colon and may_be_named(alone) and not countries.code(place)
    if sited and (tails.is_city(place) or (givennames.begin(alone) and not bodywords.tell(place))):
        return True
    if (lettered := BEHIND.fullmatch(words)) and may_be_named(lettered["name"]):
        return True
    return _says_role(entry, NICKNAME.sub(" ", words))


def is_reached(entry: str) -> bool:
    """Return whether an entry may be of a person, with a telephone number: 'Roe Ana +44 20 7946 0000'."""
    name = telephones.name_of(naming.unmarked(entry))
    return bool(name and may_be_named(PARTED.split(name, maxsplit=1)[0]))


def _has_number(words: str) -> bool:
    """Return whether words name somebody and then the number under which that one is of a profession."""
    found = BAR.match(words)
    name = found["name"].rstrip(" -–—,;(|") if found else ""
    name = PARTED.split(name, maxsplit=1)[0]
    return found is not None and name != "" and bool(found["long"] or may_be_named(capitals.titled(name)))


def _says_role(entry: str, words: str) -> bool:
    """Return whether words name a person and what that one is, or have a name that persons alone are given."""
    name, *rest = PARTED.split(words, maxsplit=1)
    if givennames.tell_person(name) and not is_known(name):
        return True
    told = rest[0].partition(",")[0] if rest else ""
    sign = words[len(name) :].lstrip()[:1]
    said = told.removesuffix(")" * (sign == "(")) if told.islower() else ""
    beside = sign in {",", "("}
    brief = beside and PLAIN.fullmatch(said) and not bodywords.tell(said)  # 'cartographer'
    taught = (beside or (rest[:1] and rest[0][:1].islower())) and SCHOOL.search(rest[0]) is not None
    small = rest[0].partition(",")[0] if sign == "(" and rest[0][:1].islower() else ""
    small = " ".join([*takewhile(str.islower, small.split())])  # 'human rights lawyer and member of the Quay Table'
    bodied = bool(rest) and rest[0][-1:] == ")" and bodywords.tell(rest[0])  # 'Lawyers for All', in a bracket
    plays = bool(rest) and not bodied and (ROLE.match(rest[0]) or AGED.match(words, len(name)))
    ends = sign == "," and not signs_for(entry) and tells_role(rest[0])  # 'Doctoral Candidate'
    told = brief or taught or ROLE.search(said) or ROLE.search(small) or plays or ends
    return bool(told) and may_be_named(capitals.titled(name))


def _is_titled(words: str, first: str) -> bool:
    """Return whether a person's title stands before a name, of which `first` is the part before what parts it."""
    either = EITHER.match(words) and (is_known(first) or len(words.split()) <= BRIEF or _ends_in_country(words))
    if (titled := TITLED.match(words)) and not either and not BODY.fullmatch(first[titled.end() - 1 :]):
        return True
    weak = WEAK.match(first)
    return weak is not None and " " in first[weak.end() :] and may_be_named(first[weak.end() :])


def _ends_in_country(words: str) -> bool:
    return any(countries.code(" ".join(words.split()[-size:])) for size in (1, 2))


def is_post(entry: str) -> bool:
    """Return whether an entry says what a person is, and names none: 'Secretary General'."""
    return POSTS.fullmatch(entry.partition(",")[0]) is not None and not says_more(entry)


def says_more(entry: str) -> bool:
    """Return whether an entry says an acronym or a country beside a name."""
    body = naming.parse_line(entry)
    return bool(body.country or body.acronym)


def is_known(entry: str) -> bool:
    """Return whether an entry says that it is a body: by an acronym, a country or a word."""
    return says_more(entry) or bodywords.tell(entry)


def is_no_name(entry: str) -> bool:
    """Return whether an entry is written as no name of a person is: with an acronym, a later capital or a figure."""
    words = entry.split()
    return (not entry.isupper() and any(map(UNPERSONAL.match, words))) or (
        len(words) == 1 and acronyms.is_acronym(entry)
    )


def are_none(entries: Sequence[str]) -> bool:
    """Return whether some of many entries say that they are bodies, or are written so, and few may be persons."""
    known = [one for one in entries if is_known(one) or is_no_name(one)]
    loose = [one for one in entries if one not in known and (" " not in one or may_be_named(one))]
    able = len(entries) >= MANY and MANY * len(known) >= len(entries) >= 2 * len(loose)
    return able and not any(givennames.begin(one) or countries.code(one) for one in entries)


def tells_role(words: str) -> bool:
    """Return whether words begin with what a person does, or a few end with it: 'Executive Director'."""
    told = words.split(maxsplit=POST)
    ends = 1 < len(told) < POST and ROLE.fullmatch(told[-1]) and not bodywords.tell(words)
    does = ROLE.match(words) is not None and not bodywords.tell(words.split(" ", 1)[0])
    of_such = GROUPED.match(words) if does else None
    does = does and not (of_such and bodywords.tell(of_such["named"]))  # 'Student Union'
    return does or bool(ends) or signing.names_head(f"Ana Roe, {words}")


@lru_cache(maxsize=256)
def signs_for(entry: str) -> bool:
    """Return whether an entry says for which body somebody signs."""
    return signing.for_body(words := naming.unmarked(entry)) != words


def may_be_named(words: str) -> bool:
    """Return whether words may be a person's name."""
    told = words.split()
    plain = not (labels.BODY.search(words) or bodywords.tell(words)) and not any(map(countries.code, told))
    plain = plain and NO_NAMES.isdisjoint(map(str.lower, told[:1]))
    able = plain and (" " in words or words[:1] in labels.SURNAMES)
    return able and labels.personal(families.lower(JOINTS.sub(" de ", words)))


def may_be_sited(words: str) -> bool:
    """Return whether words may be a person's name, with where the person is from behind it: 'Ana Roe, Oslo'."""
    name, *place = PARTED.split(words, maxsplit=1)
    return may_be_named(name) and not any(map(bodywords.tell, place))


def called(entries: Sequence[str]) -> set[str]:
    """Return the entries that are persons with what they are right behind the name, where half are: 'Ana Roe Writer'.

    Others that begin with what may be a person's name are such, too.
    """
    told = {one for one in entries if _is_called(naming.unmarked(one).split())}
    most = len(told) >= FEWEST and 2 * len(told) >= len(entries)
    begun = (one for one in entries if most and _may_begin(naming.unmarked(one)))
    return {*told, *begun} if most else set()


def _may_begin(words: str) -> bool:
    """Return whether words begin with a name that persons are given, or with two that may be one's."""
    return givennames.begin(words) or may_be_named(" ".join(words.split()[:2]).rstrip(","))


def _is_called(words: Sequence[str]) -> bool:
    """Return whether two to four words may be a person's name, and those behind them say what that one is."""
    able = (at for at in (2, 3, 4) if len(words) > at and words[at][:1].isupper() and tells_role(" ".join(words[at:])))
    return any(may_be_named(" ".join(words[:at])) and words[at - 1][-1:].isalpha() for at in able)


def sign_for_themselves(entries: Sequence[str]) -> bool:
    """Return whether nearly all entries begin with a person's name, and a quarter say what that one is, and no body.

    The others but say what they are, too, who name a body: 'Ana Roe, president of the Port League'.
    """
    told = [one for one in entries if ", " in one and any(map(tells_role, one.split(", ")[1:]))]
    if len(told) < FEWEST or FEWEST * len(told) < len(entries) - len(told):
        return False
    alone = sum(not signs_for(one) and _begins(one) for one in told)
    enough = alone >= FEWEST and FEWEST * alone >= len(entries) - alone
    return enough and sum(map(_begins, entries)) >= NEARLY * len(entries)


def _begins(entry: str) -> bool:
    """Return whether an entry is of a person, or begins with what may be the name of one."""
    return is_person(entry) or _may_begin(naming.unmarked(entry))
