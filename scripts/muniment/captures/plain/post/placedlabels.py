"""Labels and names in lines of their own, without a word for them: told by their place in all posts of a page.

Between the head of each post and its text, or under that, stand a few words that other posts say as well. Where a line
holds but links to labels, or the page lists what it names, it tells so alone.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import permutations, takewhile

import msgspec

from muniment.captures.plain.dates import looselabels
from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import labellinks, labelzones, solelabels
from muniment.captures.plain.post.labelzones import FOOT, HEAD, MOST, Entry, Place, Zones
from muniment.captures.plain.post.section import Filing, Section
from muniment.captures.words.dates import besidenames, bylines
from muniment.captures.words.text import addresses, lists

FEWEST = 3
"""Posts of a page that tell by such lines."""
OF_THREE = 2
"""So many of three names at most are said once."""
Kinds = Mapping[tuple[str, int], str]
Given = Mapping[str, Set[str]]


def told(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with what such lines say of it."""
    listed = [*categories.entries(page)]
    known, own = frozenset(label.casefold() for _, label in listed), frozenset(number for number, _ in listed)
    zones = [labelzones.of(section, own, last=section is sections[-1]) for section in sections]
    kinds = _kinds(sections, zones, known) if len(sections) >= FEWEST else {}
    return [_with(section, zone, kinds, known) for section, zone in zip(sections, zones, strict=True)]


def _kinds(sections: Sequence[Section], zones: Sequence[Zones], known: Set[str]) -> Kinds:
    """Return of what kind the entries are in each place, as those of all posts tell."""
    free = [*_free(sections)]
    kinds: dict[tuple[str, int], str] = {}
    filed: dict[tuple[str, int], Sequence[Entry]] = {}
    for zone in (HEAD, FOOT):
        for at, column in [*enumerate(takewhile(is_column, _columns(zones, zone)))][:: -1 if zone == FOOT else 1]:
            if all(map(labelzones.is_signed, column)):
                kinds[zone, at] = "author" if "author" in free else ""
            else:
                filed[zone, at] = column
    return kinds | dict(zip(filed, _filing([*filed.values()], _given(sections), free, known), strict=True))


def _columns(zones: Sequence[Zones], zone: str) -> Iterator[list[Entry]]:
    """Yield the entries that all posts have in one place after the other; under the last the page's own may stand."""
    for at in range(MOST):
        held = [entries[zone][at : at + 1] for entries in zones]
        if not all(held[: len(held) - (zone == FOOT)]):
            return
        yield [entry for entries in held for entry in entries]


def _free(sections: Sequence[Section]) -> Iterator[str]:
    """Yield the kinds of what no row of a page says."""
    for kind in ("author", "categories", "tags"):
        said = any(getattr(section.start.said, kind)[1] for section in sections)
        said = said or any(getattr(section.filing, kind) not in ((), (0, 0)) for section in sections)
        if not said and not (kind == "categories" and any(section.start.label >= 0 for section in sections)):
            yield kind


def _given(sections: Sequence[Section]) -> Given:
    """Return the labels of each kind that the heading of a page gives to all its posts."""
    told = {kind: {label.casefold() for label in getattr(sections[0], kind)} for kind in ("categories", "tags")}
    return {kind: said for kind, said in told.items() if said}


def is_column(column: Sequence[Entry]) -> bool:
    """Return whether the entries in one place are labels or names, some of which several posts have, and not all."""
    parts = Counter(name.casefold() for entry in column for name in entry.names)
    linked = {any(addresses.may_link(line.text) for line in entry.lines) for entry in column}
    if len(linked) > 1 or len({entry.names for entry in column}) == 1:
        return False
    caseless = all(name.lower() == name.upper() for name in parts)  # in such scripts no name is told from a label
    if caseless or not 1 < len(parts) <= parts.total() * OF_THREE / 3:
        return False
    if parts.total() > len(column):
        return True
    within = any(f" {one} " in f" {other} " for one, other in permutations(parts, 2))
    named = any(map(besidenames.is_signer, column[0].names)) and not all(map(labelzones.is_signed, column))
    return not (within or named)  # space may part several labels


def _filing(columns: Sequence[Sequence[Entry]], given: Given, free: Sequence[str], known: Set[str]) -> Iterator[str]:
    """Yield the kind of each of several columns of labels; the categories of a post stand before its tags."""
    left = [kind for kind in free if kind != "author"]
    for column in columns:
        able = _able(column, left, given, known)
        alone = len(columns) == 1 and "tags" in able and _are_tags(column)
        kind = "tags" if alone else next(iter(able), "")
        left = [one for one in left if one != kind]
        yield kind


def _able(column: Sequence[Entry], left: Sequence[str], given: Given, known: Set[str]) -> Sequence[str]:
    """Return the kinds of which a column may be: of one that the heading gives, each entry has its label."""
    said = [{name.casefold() for name in entry.names} for entry in column]
    able = [kind for kind in left if kind not in given or all(given[kind] <= names for names in said)]
    told = looselabels.kind([*set().union(*said)], known)
    sure = [kind for kind in able if kind in given or kind == told]
    return sure or [kind for kind in able if told != "tags"]


def _are_tags(column: Sequence[Entry]) -> bool:
    """Return whether labels look more like tags than categories: in small letters, or several of each post."""
    names = [name for entry in column for name in entry.names]
    return 2 * sum(name[0].islower() for name in names) > len(names) or len(names) >= 2 * len(column)


def _with(section: Section, zones: Zones, kinds: Kinds, known: Set[str]) -> Section:
    """Return a post with what its lines say of it."""
    filing = section.filing
    kinds = kinds or solelabels.kinds(section, zones)
    for zone, entries in zones.items():
        for place, entry in enumerate(entries):
            kind, told = _alone(section, entry, known) if zone == HEAD else ("", entry)
            kind = kind or kinds.get((zone, place), "")
            filing = _filed(filing, told, kind, foot=zone == FOOT) if kind else filing
    return section if filing is section.filing else msgspec.structs.replace(section, filing=filing)


def _alone(section: Section, entry: Entry, known: Set[str]) -> tuple[str, Entry]:
    """Return of what kind the labels of an entry are by where they lead, or by what the page lists; else nothing.

    With the entry, in which stand those labels alone.
    """
    linked = [labellinks.of(line, section.references, section.hosts) for line in entry.lines]
    kinds = {label.kind for found in linked for label in found}
    if len(kinds) == 1 and all(
        found or line.words in lists.COMMAS for found, line in zip(linked, entry.lines, strict=True)
    ):
        places = tuple((label.start, label.end) for found in linked for label in found)
        return kinds.pop(), msgspec.structs.replace(entry, places=places)
    return "categories" if known and all(name.casefold() in known for name in entry.names) else "", entry


def _filed(filing: Filing, entry: Entry, kind: str, *, foot: bool) -> Filing:
    """Return a filing with an entry; the line behind which no text stands is the first under a text."""
    lines = filing.lines | {line.number for line in entry.lines}
    first = entry.lines[0].number
    end = min(first, filing.foot or first) if foot else filing.foot
    if kind == "author":
        return msgspec.structs.replace(filing, lines=lines, foot=end, author=_signer(entry))
    places = tuple(sorted((*getattr(filing, kind), *entry.places)))
    return msgspec.structs.replace(filing, lines=lines, foot=end, **{kind: places})


def _signer(entry: Entry) -> Place:
    """Return where the name of an entry stands, without a word that leads to it."""
    word, _, name = entry.names[0].partition(" ")
    first, last = entry.places[0]
    return (last - len(name), last) if name and bylines.leads(word) else (first, last)
