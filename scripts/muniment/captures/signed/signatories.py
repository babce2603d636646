"""Finds the bodies that signed what a post reports, and how many the text says there are."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from muniment.captures.signed import (
    announced,
    announcing,
    asread,
    brokenruns,
    farewells,
    frameworked,
    groupedruns,
    headed,
    initiators,
    jointly,
    jointwords,
    kinds,
    listlabels,
    paragraphs,
    personsapart,
    pleading,
    reported,
    runs,
    sentences,
    shaped,
    signatures,
    signedlists,
    speaking,
    supported,
    tableheads,
)
from muniment.captures.signed.announcing import COLON, COLONS
from muniment.captures.signed.persons import GROUPS
from muniment.captures.words.blogs.phrases import CLAIM
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late
from muniment.text.signs import among

NUMBER = late(r"\d{1,4}")
NEAR, AHEAD, FAR, LED = 4, 3, 6, 4
"""Lines under a sentence that may lead to who signed, one closer, and of a wrapped one in which a sign may stand, or
what those did whom it names; words of a label behind which few may be named."""
FEW = 3
"""Entries under a sentence that ends in a full stop; fewer are rather what it goes on with."""


class Signed(msgspec.Struct, frozen=True):
    """The entries of the lists of signatories, as written, and whether the text announces them as such."""

    entries: tuple[str, ...] = ()
    announced: bool = True
    persons: int = 0
    """How many entries are persons who sign for no body."""


def find(lines: Sequence[Line], title: str = "") -> Signed:
    """Return the signatories listed in these lines (none blank) of a post."""
    text = "\n".join(line.text for line in lines)
    lines = asread.of(lines, text)
    labels = [announcing.label(line.words) for line in lines]
    entries: list[str] = []
    signs = _Signs(*among((line.words for line in lines), announcing.SIGNS, jointwords.SIGNS))
    persons, place, width = 0, 0, paragraphs.width(lines)
    while place < len(lines):
        first = place
        lists, place = _from(lines, place, labels[place] if place in signs.signed else "", width, signs)
        lists = lists if entries or persons else supported.with_those_above(lists, lines, first)
        for label, taken in lists:
            bodies, alone = personsapart.parted(asread.written(taken, ""), label, text)
            entries, persons = entries + bodies, persons + len(alone)
    if entries or persons:
        return Signed(tuple(asread.written(entries, text)), persons=persons)
    entries = headed.find(lines, title, signs.joint, width) or [*shaped.find(lines, title, width)]
    return Signed(tuple(asread.written(entries, text)), announced=False)


class _Signs(NamedTuple):
    """The places of the lines in which words may stand that say who signed, or that several speak together."""

    signed: set[int]
    joint: set[int]

    def are_above(self, lines: Sequence[Line], place: int, width: int) -> bool:
        """Return whether words that may say who signed stand in the paragraph of which a line is the end."""
        begins = paragraphs.begins(lines, place, width) if self.signed else place
        return not self.signed.isdisjoint(range(begins, place + 1))


def claims(text: str) -> list[int]:
    """Return the numbers of bodies that a text speaks of."""
    able = (CLAIM.match(text, number.start()) for number in NUMBER.finditer(text))
    return [int(found["number"] or found["cjk"]) for found in able if found]


def _from(lines: Sequence[Line], place: int, label: str, width: int, signs: _Signs) -> tuple[signedlists.Listed, int]:
    """Return the lists that the line at a place leads to or holds, and where to go on; `label`: what may announce.

    `width`: at how many characters a tool wrapped the text.
    """
    line = lines[place]
    if announcing.says_signed(label) and not (announced.names_within(line, label) or tableheads.heads_bodies(line)):
        words, end = _run(lines, place, width)
        if within := _within(line, brokenruns.unmixed(line.words, words), label):
            return [(_beside(COLON.split(words, maxsplit=1)[0], within), within)], end
        if announced.announces(line, lines[place + 1 : place + NEAR]):
            return _announced(lines, place, width)
    elif line.words.rstrip("*_")[-1:] in COLONS or (signs.are_above(lines, place, width) and _may_lead(lines, place)):
        return _led(lines, place, width)
    elif (signs.signed and _may_name(lines, place, signs)) or _may_speak(lines, place, width, signs):
        words, end = _run(lines, place, width)
        if said := _said(words):
            return [(_beside(line.words, said), said)], end
    elif announcing.is_farewell(line.words) or kinds.is_group(line.words) or tableheads.heads_bodies(line):
        lists, end = _after(lines, place, width, sure=False)
        return lists, max(end, place + 1)
    elif place and signatures.may_head(line.words) and pleading.asks(lines[place - 1].words):
        return signatures.of_heads(lines, place)
    return [], place + 1


def _run(lines: Sequence[Line], place: int, width: int) -> tuple[str, int]:
    """Return the words of a paragraph that a tool wrapped as it did the text, or narrower, and where it ends."""
    words, end = paragraphs.paragraph(lines, place, width)
    run = brokenruns.of_run(lines, place)
    return (" ".join(run), place + len(run)) if len(run) > end - place else (words, end)


def _may_speak(lines: Sequence[Line], place: int, width: int, signs: _Signs) -> bool:
    """Return whether a line may begin a sentence that names those who speak in it, or of whom it says what they did.

    Signs of the latter may stand further on in it, where a tool wrapped the text.
    """
    words = lines[place].words
    if speaking.may_be(words) or farewells.may_be(words):
        return True
    ahead = lines[place : place + (FAR if width else 1)]
    if any(reported.has_sign(line.words) for line in ahead) and reported.may_name(_run(lines, place, width)[0]):
        return True
    near = not signs.joint.isdisjoint(range(place + 1, place + AHEAD)) if width else False
    joint = place in signs.joint or (near and paragraphs.begins(lines, place, width) == place)
    return joint and jointly.may_begin(paragraphs.paragraph(lines, place, width)[0])


def _said(words: str) -> list[str]:
    """Return the bodies that a paragraph says signed."""
    words = frameworked.bracketed(words)
    said = speaking.told(words) or sentences.behind(words) or farewells.told(words) or sentences.led(words)
    return frameworked.plain(said or reported.told(words) or reported.behind(words) or jointly.told(words))


def _beside(words: str, bodies: Sequence[str]) -> str:
    """Return what a sentence says beside the bodies that it names, up to the last: 'Journalists Without Chains'.

    What follows tells of others: 'condemn the arrest of two lawyers'.
    """
    words = words[: max((words.rfind(body) + len(body) for body in bodies if body in words), default=len(words))]
    for body in bodies:
        words = words.replace(body, "")
    return words


def _after(lines: Sequence[Line], place: int, width: int, *, sure: bool) -> tuple[signedlists.Listed, int]:
    """Return the lists or signatures that follow the label at a place, or both, and where they end."""
    bodies, end = signatures.after(lines, place)
    if not bodies:
        return signedlists.after(lines, place, width, sure=sure)
    more = end < len(lines) and not (listlabels.is_label(lines, end) or listlabels.is_after(lines[end].words))
    lists, end = signedlists.after(lines, end - 1, width, sure=False) if more else ([], end)
    return [(lines[place].words, bodies), *lists], end


def _may_lead(lines: Sequence[Line], place: int) -> bool:
    """Return whether a sentence ends with a line that may lead to a list of bodies right under it."""
    if lines[place].words[-1:] != "." or place + 1 == len(lines):
        return False
    below = lines[place + 1]
    able = (
        (len(below.words) <= announcing.LABEL or below.words.count(",") >= FEW)
        and below.words.strip("*_- ") != ""
        and paragraphs.STOPPED.search(below.words.rstrip("*_ ")) is None
        and not sentences.leads(below.words)
        and not announcing.is_farewell(below.words)
        and not (":" in below.words and announcing.says_signed(announcing.label(below.words)))
    )
    if not able or not shaped.speaks_for_several(lines, place):
        return False
    headed = listlabels.is_heading(below.words.strip("*_#=: "))
    return headed or not (listlabels.is_label(lines, place + 1) or below.words[-1] in COLONS)


def _led(lines: Sequence[Line], place: int, width: int) -> tuple[signedlists.Listed, int]:
    """Return the lists that the paragraph names or leads to of which a line is the end, with a colon, and their end."""
    words = paragraphs.above(lines, place, width)
    if said := _before(words):
        return [(_beside(words, said), said)], place + 1
    line = msgspec.structs.replace(lines[place], words=words)
    heads = listlabels.is_heading(lines[place].words.rstrip(" :")) and not announcing.is_funded(words)
    told = announcing.is_farewell(lines[place].words) or (heads and not pleading.tells_of_members(words))
    if not (told or announcing.says_signed(words)):
        return [], place + 1
    lists, end = _after([*lines[:place], line, *lines[place + 1 :]], place, width, sure=False)
    brief = words[-1:] == "." and sum(len(entries) for _, entries in lists) < FEW
    return ([], place + 1) if brief else (_with_begun(words, lists), max(end, place + 1))


def _announced(lines: Sequence[Line], place: int, width: int) -> tuple[signedlists.Listed, int]:
    """Return the lists under a line that announces them, with those that it says began it, and their end."""
    lists, end = _after(lines, place, width, sure=True)
    return _with_begun(paragraphs.above(lines, place, width), lists), end


def _with_begun(words: str, lists: signedlists.Listed) -> signedlists.Listed:
    """Return lists with those before them of whom the words that lead to these say that they began it."""
    begun = initiators.named(words) if lists and words.endswith(COLONS) else []
    return [(_beside(words, begun), begun), *lists] if begun else lists


def _before(words: str) -> list[str]:
    """Return the bodies that a paragraph with a colon at its end names in its sentence, or in one before the last."""
    return sentences.before(words) or (sentences.behind(words) if ". " in words else [])


def _may_name(lines: Sequence[Line], place: int, signs: _Signs) -> bool:
    """Return whether a line may name bodies that signed: it or the next one says an acronym, or it leads to names."""
    goes_on = place + 1 < len(lines) and lines[place + 1].number == lines[place].number + 1
    words = lines[place].words
    joint = words.lstrip("*_> ").startswith(jointwords.JOINT)
    able = goes_on or joint or words.count(",") >= FEW or "(" in words or ";" in words
    named = able and jointwords.BY.search(words) is not None
    return named or (place in signs.signed and sentences.leads(words))


def _within(line: Line, words: str, label: str) -> list[str]:
    """Return the entries of a list that stands in one paragraph with the label that announces it; none elsewhere."""
    head, *rest = COLON.split(words, maxsplit=1)
    if not rest or not rest[0].strip("*_ "):
        return _before(words) if rest else sentences.led(words)
    if MARK.match(line.text) or not (head == label or announcing.says_signed(head)):
        return []
    named = re.sub(r"^[*_]+(?=\s)|(?<=[.;,])[*_]+$", "", rest[0])  # of a bold label, or of all in italics
    bodies = GROUPS.search(head) is not None or runs.are_brief(named)
    named = sentences.first(named)
    listed = groupedruns.of_countries(named.strip()) or runs.run_on(named, bodies=bodies)
    return listed or (runs.few(named) if len(head.split()) <= LED else [])
