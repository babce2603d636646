"""Labels without a word for them beside the only post of a page: several in small letters in a line are its tags.

What stands beside these may be who wrote it, and over them its categories.
"""

import re
from collections.abc import Mapping, Sequence

from muniment.captures.plain.post import footruns
from muniment.captures.plain.post.labelzones import FOOT, HEAD, Entry, Zones, is_signed
from muniment.captures.plain.post.section import Section
from muniment.captures.words.dates import datewords
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text import addresses
from muniment.text.patterns import late

TOLD = late(rf",\s(?:{datewords.AND})\s", re.IGNORECASE)
"""How a sentence joins the last of several things to them, and no line of labels: 'boats, nets, and the wind'."""


def kinds(section: Section, zones: Zones) -> Mapping[tuple[str, int], str]:
    """Return of what kind the entries in each place are; none of a page of several posts."""
    if not section.alone:
        return {}
    head, foot = zones[HEAD], zones[FOOT][::-1]
    told = {(HEAD, at): kind for at, kind in _beside(section, head).items()}
    ended = _under(section, foot) if foot and not told else {}
    return told | {(FOOT, len(foot) - 1 - at): kind for at, kind in ended.items()}


def _under(section: Section, foot: Sequence[Entry]) -> Mapping[int, str]:
    """Return of what kind the entries under a text are: in a paragraph of their own, or under a sentence or labels."""
    first = foot[0].lines[0].number
    above = section.page.lines[section.page.before(first)]
    if labellines.is_labels(above) and all(len(entry.names) == 1 for entry in foot):
        small = footruns.are_small([name for entry in foot for name in entry.names])
        return dict.fromkeys(range(len(foot)), "tags") if small and _are_plain(foot) else {}
    apart = above.number < first - 1 or pagelines.STOPPED.search(above.words) or "://" in above.text
    return _beside(section, foot) if apart else {}


def _beside(section: Section, entries: Sequence[Entry]) -> Mapping[int, str]:
    """Return of what kind entries are of which one is labels in small letters."""
    place = next((at for at, entry in enumerate(entries) if footruns.are_small(entry.names)), -1)
    if place < 0 or not _are_plain(entries):
        return {}
    told = {place: "tags"}
    signed = [at for at, entry in enumerate(entries) if is_signed(entry)]
    if len(signed) == 1 and not (section.filing.author[1] or section.start.said.author[1]):
        told[signed[0]] = "author"
    others = [at for at in range(len(entries)) if at != place and at not in signed]
    if len(others) == 1 and others[0] < place and not (section.filing.categories or section.start.said.categories[1]):
        told[others[0]] = "categories"
    return told


def _are_plain(entries: Sequence[Entry]) -> bool:
    """Return whether no line of these entries is a link: where that leads tells more; nor a list in a sentence."""
    lines = [line for entry in entries for line in entry.lines]
    linked = any(addresses.may_link(line.text) or "[" in line.text for line in lines)
    return not linked and not any(TOLD.search(line.words) for line in lines)
