"""Parts the bodies of a list from the persons who sign for themselves, and from those who sign for them."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import capitals, families, personlabels, personrows, telephones, uncased
from muniment.captures.signed.persons import (
    CALLED,
    GROUPS,
    PARTED,
    called,
    is_known,
    is_person,
    is_post,
    is_reached,
    may_be_named,
    may_be_sited,
    says_more,
    sign_for_themselves,
    signs_for,
    tells_role,
)
from muniment.captures.signed.personwords import AIMS, COORDINATES, LEFT, ROLE, SCHOOL, is_quoted, is_sited, without_aim
from muniment.captures.words.blogs.phrases import CLAIM
from muniment.text import acronyms, bodywords, cities, countries, givennames, naming, signing
from muniment.text.patterns import late

BESIDE = late(r", |\s+[–—-]\s+|\s+for (?:the )?(?=[^\Wa-z\d_]\S*\s)")
"""What stands between a person and the body for which that person signs."""
DASHED = late(r"\s+[–—-]\s")
"""The same, where no commas part what one body is for."""
HEAD = late(r"(?:(?! - )[^,(–—،])*")
"""A name up to what may say more of it."""
LONG_LABEL, NEAR = 100, 40
"""Characters of a sentence that leads to a list, and of its end, where it may say that persons sign: others may be told
of before."""
MOST, FEWEST, FAR_FEWER = 0.9, 3, 5
"""What share of entries are persons where all are, and of how many one tells."""


def parted(entries: Sequence[str], label: str, text: str) -> tuple[list[str], list[str]]:
    """Return the entries of a list that are bodies, and those that are persons who sign for no body.

    `label` announces the list; `text` is the post's, which may say how many organisations there are.
    """
    entries = personrows.before_persons(_without_places([*personrows.each(entries)]))
    told = not GROUPS.search(label) and personlabels.LABEL.search(_end(label))
    last = _begin_bodies(entries) if told else 0
    bodies, persons = _parted(entries[:last] or entries, label, text)
    more = _parted(entries[last:], "", text) if last else ([], [])
    return bodies + more[0], persons + more[1]


def _parted(entries: Sequence[str], label: str, text: str) -> tuple[list[str], list[str]]:
    """Return the entries of a list that are bodies, and those that are persons."""
    if sign_for_themselves(entries):
        behalf = [one for one in entries if signing.BEHALF.match(naming.unmarked(one))]
        return behalf, [one for one in entries if one not in behalf]
    groups = bool(GROUPS.search(label))
    named = 0 if groups else sum(map(is_known, entries))
    labelled = not groups and personlabels.tell(_end(label), bodied=2 * named > len(entries))
    everybody = labelled or (not (groups or _sign_for_many(entries)) and _are_persons(entries, text))
    alone = [one for one in entries if not (signing.BEHALF.match(naming.unmarked(one)) if labelled else signs_for(one))]
    pairs = [(a, b) for a, b in pairwise(entries) if not (groups and COORDINATES.match(b)) or givennames.begin(a)]
    posted = {one for above, post in pairs if _is_post_of(above, post) for one in (above, post)}
    posted |= called(entries) | _reached(entries) | (set() if groups else families.persons(entries))
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


def _begin_bodies(entries: Sequence[str]) -> int:
    """Return where bodies begin behind persons in one list, 0 where none do: three of four, and half of all from there.

    What stands before them without a word for bodies heads them.
    """
    known = [_tells_body(one) and not (is_person(one) or tells_role(one) or _behind_person(one)) for one in entries]
    able = (at for at, one in enumerate(known) if one and sum(known[at : at + FEWEST + 1]) >= FEWEST)
    first = next(able, 0)
    return first if 2 * sum(known[first:]) >= len(entries) - first else 0


def _tells_body(entry: str) -> bool:
    """Return whether a name says that it is a body, before what says more of it."""
    found = HEAD.match(entry)
    return found is not None and is_known(found[0].strip())


def _end(label: str) -> str:
    """Return a label, or the end of a long sentence that leads to a list."""
    return label if len(label) <= LONG_LABEL else label[-NEAR:]


def _without_places(entries: Sequence[str]) -> list[str]:
    """Return entries without countries, and without cities where half are such: those say where others are from."""
    named = [one for one in entries if not countries.code(one)]
    seats = {one for one in named if cities.are_seat(naming.unmarked(one))}
    return [one for one in named if one not in seats] if 2 * len(seats) >= len(named) else named


def is_given(entry: str, *, groups: bool = False) -> bool:
    """Return whether an entry begins with a name that persons are given, and says nothing of a body."""
    begun = givennames.begin(naming.unmarked(entry)) and _may_be_alone(entry, groups=groups)
    return begun or uncased.is_given(naming.unmarked(entry))


def _may_be_alone(entry: str, *, groups: bool = False) -> bool:
    """Return whether an entry may be of a person who signs for no body; `groups`: its list is one of bodies."""
    name, *rest = PARTED.split(without_aim(naming.unmarked(entry), groups=groups), maxsplit=1)
    body = signs_for(entry) or any(map(bodywords.tell, rest)) or families.are_shaped(name)
    return may_be_named(name) and not (body or name.split()[-1].lower() in CALLED)


def _is_post_of(above: str, post: str) -> bool:
    """Return whether an entry says what a person is whom the one above names, as lines do that stand together."""
    told = ROLE.fullmatch(post) is not None or signing.names_head(f"Ana Roe, {post}")
    was = LEFT.fullmatch(post.partition(",")[0])
    left = was is not None and ROLE.search(was["was"]) is not None and not bodywords.tell(was[0])
    named = may_be_named(capitals.titled(naming.unmarked(above))) or (left and is_person(above))
    return (told or left) and not says_more(above) and named


def _reached(entries: Sequence[str]) -> set[str]:
    """Return the entries with telephone numbers of which some are of persons, or whom bodies without one name to ask.

    Where most have numbers, and no name tells, they are those of the bodies: 'Blue Tide +44 20 7946 0000'.
    """
    able = [one for one in entries if one[-1:].isdigit() and is_reached(one)]
    few = bool(able) and 2 * sum(telephones.name_of(one) is not None for one in entries) <= len(entries)
    return {*able} if few or any(map(is_person, able)) else set()


def without_persons(entries: Sequence[str]) -> list[str]:
    """Return entries; where nearly all name a person and then a body, the bodies alone, but no schools of scholars.

    So where many do, and the others say what a person does; where two of three do, and half begin with names that
    persons are given, the others stay that no person may be called. Else so the body of each that begins with such.
    """
    told = [_behind_person(entry) for entry in entries]
    known, named = sum(map(_is_behind, entries, told)), sum(map(bool, told))
    others = [entry for entry, body in zip(entries, told, strict=True) if not body] if 2 * named >= len(entries) else []
    alone = sum(map(_is_described, others))
    given = sum(givennames.begin(one) for one, body in zip(entries, told, strict=True) if body)
    if FEWEST * named >= 2 * len(entries) and 2 * known >= named and 2 * given >= named > FEWEST:
        told = [body or ("" if _may_be_alone(one) else one) for one, body in zip(entries, told, strict=True)]
    elif len(entries) < 2 or named + alone < MOST * len(entries) or 2 * known < named:
        sure = (givennames.begin(one) and _is_sure(one, body) for one, body in zip(entries, told, strict=True))
        told = [body if able else "" for able, body in zip(sure, told, strict=True)]
        return [body or one for one, body in zip(entries, told, strict=True) if not SCHOOL.search(body)]
    return [body for body in told if body and not SCHOOL.search(body)]


def without_known_persons(entries: Sequence[str]) -> list[str]:
    """Return what is left of entries without persons that a name or a title tells as well."""
    return [one for one in without_persons(entries) if not (is_person(one) or is_given(one))]


def _sign_for_many(entries: Sequence[str]) -> bool:
    """Return whether two of three entries name a body behind a person, no school, and half of these surely do."""
    told = [*map(_behind_person, entries)]
    named = sum(one != "" and not SCHOOL.search(one) for one in told)
    return FEWEST * named >= 2 * len(entries) > 2 * FEWEST and 2 * sum(map(_is_behind, entries, told)) >= named


def signs_for_quoted(entry: str) -> bool:
    """Return whether an entry names a person and then a body in quotation marks: 'Анна Ро («Причал»)'."""
    return not entry.isascii() and is_quoted(_behind_person(entry))


def are_for_bodies(entries: Sequence[str]) -> bool:
    """Return whether each entry names a person and then a body: 'Ana Roe, Director, Quay Union', 'Luc Van, Tide'."""
    return all(signs_for(one) or _behind_person(one) for one in entries) and any(map(givennames.begin, entries))


def _is_described(entry: str) -> bool:
    """Return whether an entry may be of a person, with what that one is behind a dash: 'Roe Ana – lawyer'."""
    name, *rest = BESIDE.split(naming.unmarked(entry), maxsplit=1)
    return bool(rest) and rest[0][:1].islower() and may_be_named(capitals.titled(name)) and not bodywords.tell(name)


def _is_behind(entry: str, body: str) -> bool:
    """Return whether what an entry names behind a person surely is a body."""
    return bool(signs_for(entry) or bodywords.tell(body) or acronyms.is_acronym(body) or is_quoted(body))


def _is_sure(entry: str, body: str) -> bool:
    """Return whether what stands behind a person is a body: it says so, or is an acronym behind a dash."""
    spelt = acronyms.is_acronym(body.partition(",")[0]) and DASHED.search(entry) is not None
    return bodywords.tell(body) or spelt


def _behind_person(entry: str) -> str:
    """Return the body behind a person, 'Ana Roe, Port Trust', or the entry that says for whom one signs; else none."""
    if signs_for(entry):
        return entry
    words = naming.unmarked(entry)
    name, *rest = BESIDE.split(words, maxsplit=1)
    if words[-1:] == ")" and (not rest or " (" in name):
        name, *rest = words[:-1].split(" (", maxsplit=1)
    body = rest[0] if rest else ""
    whole = body[1:2] != "." and ")" not in body.partition("(")[0]  # no 'Quay Watch, A.C.', and no two in brackets
    able = (body[:1].isupper() and whole) or is_quoted(body)
    dashed = DASHED.match(words, len(name)) is not None and givennames.begin(name)
    aims = not dashed and AIMS.issuperset(body.lower().split())
    able = able and not (aims or countries.code(body) or tells_role(body) or acronyms.are_initials(body, name))
    named = may_be_named(capitals.titled(name.lstrip("'‘’"))) or is_person(name)  # 'Dr. Ana Roe'
    return body if able and named and not bodywords.tell(name) else ""


def _are_persons(entries: Sequence[str], text: str) -> bool:
    """Return whether a list that says nothing of organisations holds names of persons nearly alone."""
    if families.are_given(entries):
        return True
    most = 2 * (told := sum(is_person(entry) or is_given(entry) for entry in entries)) >= len(entries)
    apart = [one for one in entries if not signs_for_quoted(one)]
    able = may_be_sited if FEWEST * told >= len(entries) else may_be_named
    alike = sum(is_person(one) or able(naming.unmarked(one)) or (most and _behind_person(one) != "") for one in apart)
    claimed = (GROUPS.search(found[0]) for found in CLAIM.finditer(text))
    return alike >= MOST * len(entries) and (told > 0 or (len(entries) >= FEWEST and not any(claimed)))
