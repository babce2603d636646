"""Tells persons who sign for themselves from the bodies in a list of signatories."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from muniment.captures.signed import capitals, families, personlabels, uncased
from muniment.captures.signed.personwords import (
    AGED,
    AIMS,
    BAR,
    BEHIND,
    BODY,
    BRIEF,
    COORDINATES,
    EITHER,
    GROUPED,
    LEFT,
    NICKNAME,
    NO_NAMES,
    PLAIN,
    POSTS,
    ROLE,
    SCHOOL,
    TITLED,
    WEAK,
    is_sited,
    without_aim,
)
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.phrases import BODIES, CLAIM
from muniment.text import acronyms, bodywords, countries, givennames, naming, signing, tails
from muniment.text.patterns import late

GROUPS = late(
    rf"(?i:\b(?!signator|signataire|firmante|signatári|unterzeichn){BODIES}\b)|组织|組織|团体|団体|團體|단체|"
    r"tổ chức|organi[sz]ational"
)
BESIDE = late(r", |\s+[–—-]\s+|\s+for (?:the )?(?=[^\Wa-z\d_]\S*\s)")
"""What stands between a person and the body for which that person signs."""
PARTED = late(r"\s*[,;(（–—|]\s*|\s+-\s+")
CALLED = frozenset(
    "circle desk voice voices bridge lab hub mission legacy memorial clinic now today room table line friends watch "
    "action project projects link alert pride media press news radio international global world earth rising matters "
    "ends monitor initiative collective solidarity peace justice freedom".split()
)
"""Words that end names of bodies which may be called after persons."""
JOINTS = late(r" (?:d[ao]s|do|dal|den|ten|ter) ")
"""Small words within names of persons."""
MOST, FEWEST, FAR_FEWER, POST = 0.9, 3, 5, 5
"""What share of entries are persons where all are, of how many one tells, and words too many to say a post."""


def apart(entries: Sequence[str], label: str, text: str) -> tuple[list[str], list[str]]:
    """Return the entries of a list that are bodies, and those that are persons who sign for no body.

    `label` announces the list; `text` is the post's, which may say how many organisations there are.
    """
    groups, entries = bool(GROUPS.search(label)), [one for one in entries if not countries.code(one)]
    named = 0 if groups else sum(map(is_known, entries))
    labelled = not groups and personlabels.tell(label, bodied=2 * named > len(entries))
    everybody = labelled or (not groups and _are_persons(entries, text))
    alone = [one for one in entries if not (signing.BEHALF.match(naming.unmarked(one)) if labelled else _for_body(one))]
    pairs = [(a, b) for a, b in pairwise(entries) if not (groups and COORDINATES.match(b)) or givennames.begin(a)]
    posted = {one for above, post in pairs if _is_post_of(above, post) for one in (above, post)}
    posted |= set() if groups else families.persons(entries)
    posted |= set() if groups and personlabels.KOREAN.search(label) else personlabels.noted(entries, label, text)
    persons = [entry for entry in alone if everybody or is_person(entry) or is_post(entry) or entry in posted]
    bodies = without_persons([entry for entry in entries if entry not in persons])
    spelt = {} if groups else capitals.spelt(entries, named)
    given = [entry for entry in bodies if is_given(spelt.get(entry, entry), groups=groups)]
    bodies, persons = [entry for entry in bodies if entry not in given], [*persons, *given]
    if groups or len(persons) < (known := sum(map(is_known, bodies))) or FAR_FEWER * len(persons) < len(entries):
        return bodies, persons
    most = known == 0 and 2 * len(persons) >= len(entries)
    able = [one for one in bodies if not (says_more(one) or is_sited(one))]
    more = [one for one in able if _may_be_alone(one) or (most and one.isalpha() and givennames.begin(one))]
    return [_behind_person(one) or one for one in bodies if one not in more], [*persons, *more]


def is_given(entry: str, *, groups: bool = False) -> bool:
    """Return whether an entry begins with a name that persons are given, and says nothing of a body."""
    begun = givennames.begin(naming.unmarked(entry)) and _may_be_alone(entry, groups=groups)
    return begun or uncased.is_given(naming.unmarked(entry))


def _may_be_alone(entry: str, *, groups: bool = False) -> bool:
    """Return whether an entry may be of a person who signs for no body; `groups`: its list is one of bodies."""
    name, *rest = PARTED.split(without_aim(naming.unmarked(entry), groups=groups), maxsplit=1)
    body = _for_body(entry) or any(map(bodywords.tell, rest)) or families.are_shaped(name)
    return may_be_named(name) and not (body or name.split()[-1].lower() in CALLED)


def _is_post_of(above: str, post: str) -> bool:
    """Return whether an entry says what a person is whom the one above names, as lines do that stand together."""
    told = ROLE.fullmatch(post) is not None or signing.names_head(f"Ana Roe, {post}")
    was = LEFT.fullmatch(post.partition(",")[0])
    left = was is not None and ROLE.search(was["was"]) is not None and not bodywords.tell(was[0])
    named = may_be_named(capitals.titled(naming.unmarked(above))) or (left and is_person(above))
    return (told or left) and not says_more(above) and named


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
    if words[-1:] == ")" and (not rest or " (" in name):
        name, *rest = words[:-1].split(" (", maxsplit=1)
    body = rest[0] if rest else ""
    able = body[:1].isupper() and body[1:2] != "."  # 'Quay Communication, A.C.'
    aims = AIMS.issuperset(body.lower().split())
    able = able and not (aims or countries.code(body) or tells_role(body) or acronyms.are_initials(body, name))
    return body if able and may_be_named(capitals.titled(name)) and not bodywords.tell(name) else ""


@lru_cache(maxsize=1024)
def is_person(entry: str) -> bool:
    """Return whether an entry says that it is a person: by a title before the name, or by what the person does."""
    words = naming.unmarked(entry)
    first = PARTED.split(words, maxsplit=1)[0]
    if _is_titled(words, first) or uncased.is_person(words) or _has_number(words):
        return True
    place, colon, alone = words.partition(": ")
    sited = colon and may_be_named(alone) and not countries.code(place)
    if sited and (tails.is_city(place) or (givennames.begin(alone) and not bodywords.tell(place))):
        return True
    if (lettered := BEHIND.fullmatch(words)) and may_be_named(lettered["name"]):
        return True
    return _says_role(entry, NICKNAME.sub(" ", words))


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
    ends = sign == "," and not _for_body(entry) and tells_role(rest[0])  # 'Doctoral Candidate'
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


def tells_role(words: str) -> bool:
    """Return whether words begin with what a person does, or a few end with it: 'Executive Director'."""
    told = words.split(maxsplit=POST)
    ends = 1 < len(told) < POST and ROLE.fullmatch(told[-1]) and not bodywords.tell(words)
    does = ROLE.match(words) is not None and not bodywords.tell(words.split(" ", 1)[0])
    of_such = GROUPED.match(words) if does else None
    does = does and not (of_such and bodywords.tell(of_such["named"]))  # 'Student Union'
    return does or bool(ends) or signing.names_head(f"Ana Roe, {words}")


def _are_persons(entries: Sequence[str], text: str) -> bool:
    """Return whether a list that says nothing of organisations holds names of persons nearly alone."""
    most = 2 * (told := sum(is_person(entry) or is_given(entry) for entry in entries)) >= len(entries)
    able = may_be_sited if FEWEST * told >= len(entries) else may_be_named
    alike = sum(is_person(one) or able(naming.unmarked(one)) or (most and _behind_person(one) != "") for one in entries)
    claimed = (GROUPS.search(found[0]) for found in CLAIM.finditer(text))
    return alike >= MOST * len(entries) and (told > 0 or (len(entries) >= FEWEST and not any(claimed)))


@lru_cache(maxsize=1024)
def _for_body(entry: str) -> bool:
    return signing.for_body(words := naming.unmarked(entry)) != words


def may_be_sited(words: str) -> bool:
    """Return whether words may be a person's name, with where the person is from behind it: 'Ana Roe, Oslo'."""
    name, *place = PARTED.split(words, maxsplit=1)
    return may_be_named(name) and not any(map(bodywords.tell, place))


def may_be_named(words: str) -> bool:
    """Return whether words may be a person's name."""
    told = words.split()
    plain = not (labels.BODY.search(words) or bodywords.tell(words)) and not any(map(countries.code, told))
    plain = plain and NO_NAMES.isdisjoint(map(str.lower, told[:1]))
    able = plain and (" " in words or words[:1] in labels.SURNAMES)
    return able and labels.personal(families.lower(JOINTS.sub(" de ", words)))
