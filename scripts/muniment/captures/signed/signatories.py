"""Finds the bodies that signed what a post reports."""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.signed import (
    announced,
    announcing,
    arabic,
    asread,
    brokenruns,
    eastern,
    events,
    groupedruns,
    initiators,
    jointwords,
    kinds,
    ledruns,
    listlabels,
    paragraphs,
    personsapart,
    pleading,
    reported,
    runs,
    sentencekinds,
    sentences,
    shaped,
    signatures,
    signedlists,
    speaking,
    supported,
    tableheads,
    unannounced,
    wholetext,
)
from muniment.captures.signed.announcing import COLON, COLONS
from muniment.captures.signed.persons import GROUPS, is_known, is_person
from muniment.captures.signed.sentencekinds import Signs
from muniment.captures.words.blogs import following, signers
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.signs import among

NEAR, LED = 4, 4
"""Lines under a sentence that may lead to who signed, one closer; words of a label behind which few may be named."""
FEW = 3
"""Entries under a sentence that ends in a full stop; fewer are rather what it goes on with."""


class Signed(msgspec.Struct, frozen=True):
    """The entries of the lists of signatories, as written, and whether the text announces them as such."""

    entries: tuple[str, ...] = ()
    announced: bool = True
    persons: int = 0
    """How many entries are persons who sign for no body."""


def find(lines: Sequence[Line], title: str = "") -> Signed:
    """Return the signatories listed in these lines (none blank) of a post.

    Where a tool wrapped the lines and they show none, its paragraphs are asked as a whole: what tells that those speak
    whom a sentence names may stand in another line of it.
    """
    text = "\n".join(line.text for line in lines)
    lines = asread.of(lines, text)
    width = paragraphs.width(lines)
    signed = _found(lines, title, text, width)
    whole = paragraphs.whole(lines, width) if width and not (signed.entries or signed.persons) else lines
    return _found(whole, title, text, paragraphs.width(whole)) if len(whole) < len(lines) else signed


def _found(lines: Sequence[Line], title: str, text: str, width: int) -> Signed:
    """Return the signatories of lines; `text`: that of the post, `width`: at how many characters a tool wrapped it."""
    labels = [announcing.label(line.words) for line in lines]
    entries: list[str] = []
    signs = Signs(*among((line.words for line in lines), announcing.SIGNS, jointwords.SIGNS, reported.SIGNS))
    persons, place = 0, 0
    while place < len(lines):
        first = place
        lists, place = _from(lines, place, labels[place] if place in signs.signed else "", width, signs)
        if lists and not (entries or persons):
            plain = _calls(paragraphs.above(lines, first, width))
            others = plain and not (any(map(signers.are_sure, labels)) or _is_of_several(lines, title))
            lists = [] if others else supported.with_those_above(lists, lines, first)
        for label, taken in lists:
            bodies, alone = personsapart.parted(asread.written(taken, ""), label, text)
            entries, persons = entries + bodies, persons + len(alone)
    if entries or persons:
        return Signed(tuple(asread.written(entries, text)), persons=persons)
    return Signed(tuple(asread.written(unannounced.find(lines, title, signs.joint, width), text)), announced=False)


def _from(lines: Sequence[Line], place: int, label: str, width: int, signs: Signs) -> tuple[signedlists.Listed, int]:
    """Return the lists that the line at a place leads to or holds, and where to go on; `label`: what may announce.

    `width`: at how many characters a tool wrapped the text.
    """
    line = lines[place]
    if announcing.says_signed(label) and not (announced.names_within(line, label) or tableheads.heads_bodies(line)):
        words, end = sentencekinds.run(lines, place, width)
        if within := _within(line, brokenruns.unmixed(line.words, words), label):
            more = _under(lines, end) if len(within) == 1 else []
            return [(_beside(COLON.split(words, maxsplit=1)[0], within), [*within, *more])], end + len(more)
        if announced.announces(line, lines[place + 1 : place + NEAR]):
            return _announced(lines, place, width)
    elif line.words.rstrip("*_")[-1:] in COLONS or speaking.opens(line.words):
        return _spoken(lines, place, width)
    elif signs.are_above(lines, place, width) and _may_lead(lines, place) and (led := _led(lines, place, width))[0]:
        return led
    elif (said := sentencekinds.told(lines, place, width, signs))[0]:
        return [(_beside(line.words, said[0]), said[0])], said[1]
    elif announcing.is_farewell(line.words) or _says_who(line.words) or tableheads.heads_bodies(line):
        lists, end = _after(lines, place, width, sure=False)
        return lists, max(end, place + 1)
    elif place and signatures.may_head(line.words) and pleading.asks(lines[place - 1].words):
        return signatures.of_heads(lines, place)
    return [], place + 1


def _under(lines: Sequence[Line], place: int) -> list[str]:
    """Return the bodies of the lines right under a label with the first of its list beside it, up to a gap."""
    near = (at for at in range(place, len(lines)) if lines[at].number > lines[at - 1].number + 1)
    block = [line.words for line in lines[place : next(near, len(lines))]]
    able = all(len(words) <= announcing.SHORT and not COLON.search(words) for words in block)
    named = able and all(
        is_known(one) or (one == one.swapcase() and any(map(str.isalpha, one)) and not is_person(one)) for one in block
    )
    return block if named and not any(map(wholetext.is_closed, block)) else []


def _calls(words: str) -> bool:
    """Return whether words but call those that stand under them bodies, as they do that tell of others, too."""
    told = following.are_called(words) or kinds.tells_more(words) or signers.tell(words)
    return (told or signers.may_help(words)) and not (signers.are_sure(words) or announcing.is_farewell(words))


def _is_of_several(lines: Sequence[Line], title: str) -> bool:
    """Return whether several bodies speak in a text, or it tells what they say, sign or want."""
    if any(wholetext.UNDER.search(line.words) for line in lines):
        return True
    return wholetext.Text(title, lines).joint or pleading.pleads(title) or ledruns.tells_of_several(lines, title)


def _says_who(words: str) -> bool:
    """Return whether a line says what the entries under it are, and not that others did something to them."""
    return kinds.is_group(words) and words[-1:] != "." and not pleading.tells_of_others(words)


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
    if place + 1 < len(lines) and reported.tells_of_those_above(lines[place + 1].words):
        return [], place + 1
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
    heads = listlabels.is_heading(words.rstrip(" :")) and not announcing.is_funded(words)
    told = announcing.is_farewell(lines[place].words) or (heads and not pleading.tells_of_members(words))
    if events.are_joined(words) or announcing.asks_of(words) or not (told or announcing.says_signed(words)):
        return [], place + 1
    lists, end = _after([*lines[:place], line, *lines[place + 1 :]], place, width, sure=False)
    brief = words[-1:] == "." and sum(len(entries) for _, entries in lists) < FEW
    return ([], place + 1) if brief else (_with_begun(words, lists), max(end, place + 1))


def _spoken(lines: Sequence[Line], place: int, width: int) -> tuple[signedlists.Listed, int]:
    """Return the lists under 'We,', where that sentence goes on below, or to which a colon leads, and their end."""
    if speaking.opens(lines[place].words):
        lists, end = _after(lines, place, width, sure=True)
        if lists and end < len(lines) and speaking.goes_on(lines[end].words):
            return lists, end
    return ([], place + 1) if lines[place].words[-1:] == "," else _led(lines, place, width)


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


def _within(line: Line, words: str, label: str) -> list[str]:
    """Return the entries of a list that stands in one paragraph with the label that announces it; none elsewhere."""
    head, *rest = COLON.split(words, maxsplit=1)
    if not rest or not rest[0].strip("*_ "):
        return _before(words) if rest else sentences.led(words) or eastern.told(words)
    if MARK.match(line.text) or not (head == label.rstrip(":：") or announcing.says_signed(head)):
        return []
    named = re.sub(r"^[*_]+(?=\s)|(?<=[.;,])[*_]+$", "", rest[0])  # of a bold label, or of all in italics
    bodies = GROUPS.search(head) is not None or arabic.calls_bodies(head) or runs.are_brief(named)
    named = sentences.first(named)
    listed = groupedruns.of_countries(named.strip()) or runs.run_on(named, bodies=bodies)
    return listed or (runs.few(named) if len(head.split()) <= LED else [])
