"""Lines that name two bodies, or several between semicolons, and bodies that two lines name, with where they are."""

from collections.abc import Iterator, Sequence

from muniment.captures.signed import persons, personwords, tableheads
from muniment.captures.signed.entrywords import reads_as_name
from muniment.text import acronyms, bodywords, cells, givennames, naming, tails
from muniment.text.patterns import late

JOINT = late(
    r"(?P<one>[^()]+\((?P<first>[^()\s]+)\))"
    r"(?:,? (?P<sign>and|et|y|e|und|en|i|og|och|ve|и|та|dan|và|&) | (?=[^\Wa-z\d_]))"
    r"(?P<two>[^()]+\((?P<second>[^()\s]+)\))(?P<within>,.+)?"
)
"""Two bodies in one line, each with its acronym, and perhaps what both signed within."""
BOTH = late(
    r"(?P<one>(?:[^\Wa-zß-ÿ\d_][\w’'-]*,? ){2,6}?)and (?:the )?(?P<two>[^\Wa-zß-ÿ\d_][\w’'-]*(?: [\w’'-]+){1,6})"
)
"""Two names of English bodies in one line, the former without small words: it ends in what it is."""
BEHIND = late(r"(?<=\)) (?=[^\Wa-zß-ÿ\d_])")
"""A space behind a bracket that may say a country, and before what may be a name in another column."""
EASTERN = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of a script without spaces."""
FEWEST = 3
"""Bodies by which it is known that each has where it is in the line under it."""


def with_places(block: Sequence[str]) -> Sequence[str]:
    """Return lines, each name with the line under it where that says a city and a country, as all others do."""
    heads = next((at for at, line in enumerate(block) if not tableheads.may_head(line)), 0)
    names, places = block[heads::2], [naming.unmarked(line) for line in block[heads + 1 :: 2]]
    able = len(places) >= FEWEST and len(names) == len(places)
    able = able and all(", " in place and tails.country_of(place) for place in places)
    if not able or any(naming.parse_line(name).country for name in names):
        return block
    return [f"{name}, {place}" for name, place in zip(names, places, strict=True)]


def apart(entry: str) -> Iterator[str]:
    """Yield the two bodies of a line that names both with their acronyms, and what both signed within with each.

    Or those of one that semicolons part.
    """
    if two := _both(entry) or _between_semicolons(entry):
        yield from two
        return
    found = JOINT.fullmatch(entry)
    within = found["within"] or "" if found else ""
    if (
        not found
        or not (acronyms.is_acronym(found["first"]) and acronyms.is_acronym(found["second"]))
        or not (found["sign"] or (bodywords.tell(found["one"]) and bodywords.tell(found["two"])))
        or (within and not naming.parse_line(entry).framework)
    ):
        told = BEHIND.split(entry) if ") " in entry else []
        apart = told and all(naming.parse_line(one).country for one in told) and not _are_of_one(told)
        yield from told if apart else [entry]
    else:
        yield from (found["one"] + within, found["two"] + within)


def _between_semicolons(entry: str) -> list[str]:
    """Return the bodies of a line that semicolons part, none of which but says more of the one before it."""
    parts = [part.strip() for part in entry.rstrip(" ;").split("; ")] if "; " in entry else []
    whole = all(part.count("(") == part.count(")") for part in parts)  # 'Tide Table (TT; Togo)'
    names = whole and all(map(reads_as_name, parts)) and not any(map(cells.says_more, parts[1:], parts))
    towns = (" " not in part and not bodywords.tell(part) for part in parts[1:])
    return parts if names and not any(map(_is_of_person, parts)) and not any(towns) else []


def of_persons(entries: Sequence[str]) -> list[str]:
    """Return lines; where some name a person before a semicolon, and then where that one works, with commas for it."""
    rows = [entry.split("; ") if entry.count("; ") == 1 else [] for entry in entries]
    if not any(row and (_is_of_person(row[0]) or _is_of_scholar(*row)) for row in rows):
        return [*entries]
    named = [bool(row) and persons.may_be_named(row[0]) for row in rows]
    return [", ".join(row) if able else entry for entry, row, able in zip(entries, rows, named, strict=True)]


def _is_of_scholar(name: str, place: str) -> bool:
    return persons.may_be_named(name) and personwords.SCHOOL.search(place) is not None


def _is_of_person(part: str) -> bool:
    """Return whether a part names a person, behind whom stands where that one works: 'Ann Roe; Port University'."""
    return persons.is_person(part) or (givennames.begin(part) and not bodywords.tell(part))


def _are_of_one(told: Sequence[str]) -> bool:
    """Return whether a body is named twice, in a script without spaces and in another, with its country behind each."""
    first, *rest = (naming.parse_line(one) for one in told)
    again = all(one.country == first.country and EASTERN.search(one.name) is None for one in rest)
    return again and EASTERN.search(first.name) is not None


def _both(entry: str) -> list[str]:
    """Return the two bodies that a line names, each with what it is at its end or, the latter, at its beginning."""
    found = BOTH.fullmatch(entry) if " and " in entry else None
    one, two = (found["one"].rstrip(" ,"), found["two"]) if found else ("", "")
    last = one.rpartition(" ")[2]
    first = bool(one) and last[-1:] != "s" and bodywords.tell(last)
    ends = [word for word in (two.split(" ")[0], two.rpartition(" ")[2]) if word[-1:] != "s"]
    return [one, two] if first and any(map(bodywords.tell, ends)) else []
