"""The entries of lines that name several bodies each, or say first of what kind or from where these are."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.signed import announcing, countedruns, entrywords, personlabels
from muniment.captures.signed.entrywords import reads_as_name, unstopped
from muniment.captures.signed.kinds import COUNTED, LED, heads, is_group
from muniment.captures.signed.persons import GROUPS, is_known
from muniment.captures.signed.runs import FEWEST, is_long, named, parted, run_on
from muniment.captures.signed.strokes import STROKES
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms, countries, naming, stops, tails
from muniment.text.patterns import late

PART = late(r"(?<=[.;]) (?=[^\W\d_][^:.;,]{2,40}: )")
"""The end of what stands behind a country, and before the next."""
CAUSE = late(r"\b(?:for|on|pour|sur|para|por|für|per)(?: (?:the|le|la|les|el|los|las))? [^\W\d_][\w’'-]*$")
"""How a name ends that says in one word what its body is for; a comma may part more such words."""

COMMA, NAME = "、", 3
"""What parts the entries of a list in Chinese and Japanese, and characters of a name."""


def of_lines(block: Sequence[str]) -> list[str]:
    """Return the entries of lines with several bodies each, between commas; none where two of three say no body."""
    able = len(block) > 1 and not any(heads(words) or STROKES.search(words) for words in block)
    told = [parted(unstopped(words)) for words in block] if able else []
    parts = named([part for parts in told for part in parts]) if any(len(parts) >= FEWEST for parts in told) else []
    able = len(parts) >= 2 * len(block) and not any(
        map(tails.country_of, parts)
    )  # 'Lima, Peru' is of the one before it
    able = able and all(reads_as_name(part) and is_long(part) for part in parts)
    return parts if able and FEWEST * sum(map(is_known, parts)) >= 2 * len(parts) else []


def apart(block: Sequence[str]) -> list[str]:
    """Return lines of a list, of which all but the first and last end in commas, with the bodies of each apart."""
    able = len(block) > FEWEST + 1 and all(words.rstrip()[-1:] == "," and not heads(words) for words in block[1:-1])
    told = [(words, parted(unstopped(words))) for words in block] if able else []
    return [one for words, parts in told for one in (parts if _are_two(parts) else [words])] or [*block]


def _are_two(parts: Sequence[str]) -> bool:
    """Return whether parts of a line are two names, the latter of which says that it is a body."""
    able = len(parts) == 2 and all(reads_as_name(part) and is_long(part) for part in parts)
    return able and (parts[0].endswith(")") or is_known(parts[1])) and not tails.country_of(parts[1])


def of_script(words: str) -> list[str]:
    """Return the bodies of a line between such commas; the line where these are few, as in '人権、平和のための会'."""
    parts = [part.strip() for part in words.split(COMMA)]
    return parts if len(parts) >= FEWEST and all(len(part) >= NAME for part in parts) else [words]


def of_one(entry: str, words: str) -> list[str]:
    """Return the bodies of the only line of a list: numbered, with a bullet before each, or in italics as a whole."""
    upright = entrywords.upright(words)
    parts = run_on(upright, bodies=True) if upright != words else []
    italic = parts if len(parts) > FEWEST and all(map(is_known, parts)) else []
    again = entry[:1] in naming.BULLET and (
        entry[:1] in entry[1:] or any(entry.count(dot) >= FEWEST - 1 for dot in "·•●▪")
    )
    bullets = run_on(naming.unmarked(entry), bodies=True) if again else []
    return countedruns.parted(entry) or italic or bullets


def of_countries(words: str) -> list[str]:
    """Return the entries of a run that names countries, each before its own: 'Chad: A; B. Mali: C'; else none."""
    parts = PART.split(words) if heads(words) else []
    able = len(parts) > 1 and all(heads(part) for part in parts)
    told = [grouped(f"* {part}") for part in parts] if able else []
    return [naming.unmarked(entry) for entries in told for entry in entries]


def of_kind(words: str) -> list[str]:
    """Return the entries of a line that says first of what kind or where from they are: 'JURISTS: A; B; C'."""
    head, colon, rest = words.partition(":")
    able = colon and head.isupper() and len(head) <= announcing.SHORT
    if able and (listed := run_on(unstopped(rest), bodies=True)):
        own = acronyms.are_initials(head, naming.parse_line(listed[0]).name)
        return [f"{head}: {listed[0]}", *listed[1:]] if own else listed
    return of_group(words) if heads(words) else []


def beside_kinds(words: str, near: Sequence[Line]) -> list[str]:
    """Return the entries of a paragraph that says first of what kind they are; `near`: its lines, and one beside.

    None where no other does so.
    """
    if not _says_kind(words) or sum(_says_kind(line.words) for line in near) < 2:
        return []
    parts = named(parted(unstopped(announcing.COLON.split(words, maxsplit=1)[1].strip("* "))))
    return parts if all(map(reads_as_name, parts)) else []


def _says_kind(words: str) -> bool:
    head, *rest = announcing.COLON.split(words, maxsplit=1)
    return bool(rest) and is_group(head) and not words.rstrip().endswith(stops.SIGNS)


def of_group(words: str) -> list[str]:
    """Return the entries of a line that names a country or region first, one or more; none where one is no name."""
    parts = grouped(words)
    if parts == [words]:
        found = LED.match(words)
        parts = [unstopped(found["rest"])] if found and not countries.code(found["head"].strip("*_ ")) else parts
    return parts if all(map(reads_as_name, parts)) else []


def grouped(words: str) -> list[str]:
    """Return the entries of a line that names their country, region or kind first: 'Asia: A; B'; else the line.

    Behind a country each entry has it before it, as the line says: 'Chad: A, B' gives 'Chad: A' and 'Chad: B'. None
    behind a word for persons.
    """
    found = LED.match(words)
    head, rest = (naming.unmarked(found["head"].strip("*_ ")), unstopped(found["rest"])) if found else ("", "")
    head = COUNTED.sub("", head)
    country = countries.code(head) if head else ""
    if head and is_group(head) and personlabels.LABEL.search(head) and not GROUPS.search(head):
        return []
    if not country:
        return _of_kind(rest) or [rest if reads_as_name(rest) else words] if head and is_group(head) else [words]
    if _is_one(rest):
        return [words]
    parts = _listed(rest)
    able = len(parts) > 1 and all(map(reads_as_name, parts))
    if able and (STROKES.search(rest) or all(map(is_long, parts)) or _are_whole(parts)):
        return [f"{head}: {part}" for part in parts]
    return [f"{head}: {rest}"] if words[:1] == "*" or words.startswith(f"{head} (") else [words]


def _is_one(rest: str) -> bool:
    """Return whether words are one body with commas in its name: 'Action for Law, Peace and Bread (ALPB)'."""
    body = naming.parse_line(rest)
    return bool(body.acronym) and acronyms.are_initials(body.acronym, body.name)


def _of_kind(rest: str) -> list[str]:
    """Return the several bodies behind a word for their region or kind; none where commas may be of one name."""
    if _is_one(rest):
        return []
    if (many := run_on(rest, bodies=True)) and _are_many(many):
        return many
    parts = _listed(rest)
    able = len(parts) > 1 and all(map(reads_as_name, parts))
    return parts if able and (STROKES.search(rest) or all(map(is_long, parts))) else []


def _are_many(parts: Sequence[str]) -> bool:
    """Return whether parts are names, and not what one body is for: that is told in a word each, behind several."""
    return len(parts) > FEWEST and (" " not in parts[0] or sum(map(is_long, parts[1:])) > 1)


def _are_whole(parts: Sequence[str]) -> bool:
    """Return whether parts behind a country are names: the first is long, and one of a word goes on with none above.

    'Corporación Humanas, Serpaj' are two, 'Institute for Law, Peace' is one.
    """
    return is_long(parts[0]) and not any(
        not (is_long(part) or acronyms.is_short_name(part)) and (is_known(part) or CAUSE.search(above))
        for above, part in pairwise(parts)
    )


def all_grouped(block: Sequence[str]) -> list[str]:
    """Return the entries of the lines of a list, each of which may name a country, region or kind first.

    Where all do and a country stands before several bodies, what stands so before those of others is a place as well,
    known or not.
    """
    places = Counter(LED.sub(r"\g<head>", words) for words in map(naming.unmarked, block) if heads(words))
    if any(count > 1 for count in places.values()):  # each line has one body, with its country
        return [*block]
    told = [grouped(words) for words in block]
    led = [LED.match(words) for words in block] if any(len(parts) > 1 for parts in told) else []
    known = sum(heads(words) for words in block) if led and all(led) else 0
    if 2 * known >= len(block) > 1:
        told = [_of_place(*parts) if len(parts) == 1 else parts for parts in told]
    return [part for parts in told for part in parts]


def _of_place(words: str) -> list[str]:
    """Return the entries of a line that names a place first, with the place where that is a country."""
    found = LED.match(words)
    head, rest = (found["head"].strip("*_ "), unstopped(found["rest"])) if found else ("", "")
    if countries.code(head):
        return [f"{head}: {rest}"]
    parts = _listed(rest)
    return parts if found and len(parts) > 1 and all(map(reads_as_name, parts)) else [words]


def _listed(rest: str) -> list[str]:
    """Return the entries behind what a line names first, between strokes or commas."""
    parts: list[str] = []
    for part in named(STROKES.split(rest) if STROKES.search(rest) else parted(rest)):
        goes_on = parts and part[:1].islower() and not reads_as_name(part)  # 'Londres 38, espacio de memorias'
        parts = [*parts[:-1], f"{parts[-1]}, {part}"] if goes_on else [*parts, part]
    return parts
