"""Sorts a post's lines: sources that close it, notes of further reading that leave the text, and the text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.cited import announced, further, giving, leadins, linkrows, pointed, soletexts, sources
from muniment.captures.words.cited.works import Cited, settled
from muniment.captures.words.page import pagefeet, pagelines
from muniment.captures.words.text import addresses, brokenaddresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.patterns import late

SHORT = 100
STRAY = 80
"""Characters of a line that may stand among sources and be none."""
LONGEST = 400
"""Characters of a line that is surely a part of the text."""
STOPPED = late(rf"[{stops.ENDS}:;：]\W*$")
SHOWN_IN_PART = late(r"\W*https?://\S+…\W*")
"""An address of which a page shows the beginning alone."""
BETWEEN = late(r"[;,|·•،؛；，、]+")
"""What parts sources from each other in lines of its own, where a tool put each link into one."""
NONE: Mapping[str, str] = {}
NEAR, MANY = 4, 8  # lines above one in which a bracket may open, and loose lines that may follow sources
FEW, REPLIES = 2, ("#comments", "#respond")
"""How many such lines may stand together, and how addresses end that lead to what readers say."""


class Sorted(msgspec.Struct, frozen=True):
    """A post's lines by what becomes of them."""

    notes: list[Line]
    """Notes of further reading, which leave the text."""
    closing: list[Line]
    """Lines of sources."""
    kept: list[Line]
    """Lines of text."""
    strange: list[Line]
    """Those among them that stand among sources."""
    foot: list[Line]
    """Those among them that are the foot of a page, under the sources."""
    referring: frozenset[int] = frozenset()
    """The numbers of those among them whose addresses are further reading."""


def sorted_out(lines: Sequence[Line], urls: Mapping[str, str] = NONE) -> Sorted:
    """Return lines by what becomes of them; `urls`: where the numbers of links lead."""
    addressed = [place for place, line in enumerate(lines) if addresses.able(line.text)]
    counted = pointed.numbers(lines, urls) if urls else set()
    if not (addressed or counted):
        return Sorted([], [], list(lines), [], [])
    worded = [place for place in addressed if " " in lines[place].words]  # most lines are an address and no more
    notes = {lines[place].number for place in worded if _is_whole_note(lines, place)}
    notes |= announced.notes(lines, addressed) | (announced.numbered(lines, urls) if urls else set())
    counted -= notes
    above = pagefeet.above(lines)
    signed = announced.signed(lines, worded)
    block, strange = _block([line for line in lines[:above] if line.number not in signed], notes, counted)
    closing = {line.number for line in block} | counted
    closing |= {lines[place].number for place in worded if _is_labelled(lines, place)} - notes
    closing |= (announced.cited(lines, addressed) | announced.footnotes(lines, addressed)) - notes
    closing -= giving.among(lines, closing) | soletexts.among(lines, closing, notes)
    kept = [line for line in lines if line.number not in closing and line.number not in notes]
    return Sorted(
        [line for line in lines if line.number in notes],
        [line for line in lines if line.number in closing],
        kept,
        strange if closing else [],
        list(lines[above:]) if closing else [],
    )


def _is_whole_note(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a note of further reading and no more, no footnote or link, and its address is whole."""
    text = lines[place].text
    worded = "](" in text and further.is_worded(text)
    able = further.is_whole(text) and not worded and not sources.is_numbered(text)
    return able and not brokenaddresses.is_cut(lines, place)


def _block(lines: Sequence[Line], notes: set[int], counted: set[int]) -> tuple[list[Line], list[Line]]:
    """Return the lines of sources at the end, and the few short lines among and under them that are none."""
    closing: list[Line] = []
    strange: list[Line] = []
    passed: list[Line] = []
    shown, bracketed = _last_shown(lines), announced.bracketed(lines)
    for place in (at for at in range(len(lines) - 1, -1, -1) if lines[at].number not in bracketed):
        line = lines[place]
        if len(line.text) > LONGEST and not addresses.able(line.text):
            break
        if line.number in notes or _is_note(line) or _leads(lines, place, closing):
            closing += [line] * (line.number not in notes and not _is_note(line))
        elif _ends_above(lines, place, closing) or (place and _leads_on(lines[max(0, place - NEAR) : place], passed)):
            break
        elif _is_aside(line):
            continue
        elif line.number in counted or _is_closing(lines, place):
            closing.append(line)
            strange, passed = strange + passed, []
        elif place > shown or (len(passed) < FEW and (_may_stand_by(line) or _heads(lines, place, closing))):
            passed.append(line)
        else:
            break
    return closing, strange[::-1]


def _leads(lines: Sequence[Line], place: int, closing: Sequence[Line]) -> bool:
    """Return whether a line leads to the sources under it."""
    if _is_next(lines[place], closing) or (_is_between(lines, place, closing) and _is_amid(lines, place)):
        return True
    labels = leadins.is_label(lines[place].words) if closing else False
    led = bool(closing) and _is_alone(closing[-1]) and leadins.is_lead_in(lines[place])
    near = [line.text for line in lines[max(place - 1, 0) : place + 2]] if led else []
    return labels or (led and not any(leadins.counts_on(after, above) for above, after in pairwise(near)))


def _is_closing(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line holds sources among those that close a post, or parts one from others; no part of one."""
    place -= bool(place and BETWEEN.fullmatch(lines[place].words))
    rows = lines[place - 1 : place + 1] if linkrows.JOINED.match(lines[place].text) else [lines[place]]
    able = bool(rows) and not (brokenaddresses.is_part(lines, place) or _is_machinery(lines[place]))
    return able and all(sources.closing(line.text) for line in rows)


def _refers(line: Line) -> bool:
    """Return whether a line refers to something further, and is no footnote."""
    return bool(further.find(line.text)) and not sources.is_numbered(line.text)


def _is_aside(line: Line) -> bool:
    """Return whether a line among sources is of the page, or refers to something further: it stays where it is."""
    return _refers(line) or ((pagefeet.is_pages(line) or _is_machinery(line)) and not BETWEEN.fullmatch(line.words))


def _ends_above(lines: Sequence[Line], place: int, closing: Sequence[Line]) -> bool:
    """Return whether a line refers to something further; among addresses that close a post it ends nothing."""
    return _refers(lines[place]) and not (closing and place and _is_alone(lines[place - 1]))


def _is_machinery(line: Line) -> bool:
    """Return whether a line holds but links to labels, authors, comments, a site's maker, or one to each of several."""
    found = addresses.find(line.text)
    owned = [one for one in found if ownpages.is_machinery(one.url) or ownpages.tells_maker(one.url)]
    replied = sum(one.url.endswith(REPLIES) for one in owned)
    return bool(found) and (0 < replied < len(owned) or (found == (*owned,) and all(one.words for one in found)))


def _last_shown(lines: Sequence[Line]) -> int:
    """Return the place of the last line of sources where but a few loose lines follow it; else of the last line."""
    place = len(lines) - 1
    while place >= 0 and len(lines) - place <= MANY and sources.read(lines[place].text) is None:
        if not pagefeet.is_loose(lines[place]):
            return len(lines)
        place -= 1
    return place if place >= 0 and sources.read(lines[place].text) is not None else len(lines)


def _is_between(lines: Sequence[Line], place: int, closing: Sequence[Line]) -> bool:
    """Return whether a line leads to an address under it, and another address stands above."""
    line = lines[place]
    leads = len(line.words) <= STRAY and line.words.endswith((":", "：")) and bool(closing) and _is_alone(closing[-1])
    if leads and len(closing) > 1 and leadins.heads(line.text) and leadins.heads(closing[-2].text):
        return True
    above = lines[place - 1] if leads and place > 0 and addresses.able(lines[place - 1].text) else None
    return above is not None and (_is_alone(above) or sources.closing(above.text) is not None)


def _heads(lines: Sequence[Line], place: int, closing: Sequence[Line]) -> bool:
    """Return whether a line leads to an address among others, or is the heading of what is right under it."""
    line = lines[place]
    near = bool(closing) and closing[-1].number == line.number + 1 and not _is_alone(closing[-1])
    alone = place == 0 or lines[place - 1].number < line.number - 1
    return (near and alone and leadins.heads(line.text) is not None) or _is_between(lines, place, closing)


def _is_next(line: Line, closing: Sequence[Line]) -> bool:
    """Return whether a line leads to the address right under it as the one below that leads to another."""
    near = len(closing) > 1 and closing[-1].number == line.number + 1 and _is_alone(closing[-1])
    return near and leadins.heads(line.text) is not None and leadins.heads(closing[-2].text) is not None


def _is_amid(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line stands in one paragraph with those above and under it, and may be a title."""
    near = lines[max(place - 1, 0) : place + 2]
    joined = near[-1].number - near[0].number == len(near) - 1
    return joined and leadins.heads(lines[place].text) is not None


def _is_alone(line: Line) -> bool:
    found = sources.read(line.text)
    return found is not None and len(found.cited) == 1 and not found.cited[0].title[1]


def cited(closing: Sequence[Line], urls: Mapping[str, str] = NONE) -> Iterator[tuple[Line, Cited, Line]]:
    """Yield each source with its line, and the line in which its title begins: it may be led to by the line above."""
    above: Line | None = None
    numbers = [int(mark["number"]) for line in closing if (mark := sources.COUNTED.match(line.text))]
    noted = numbers[:1] == [1] and numbers == sorted(set(numbers))
    for line in closing:
        said = (noted and sources.footnote(line.text)) or sources.cited(line.text) or sources.footnote(line.text)
        held = pointed.shortened(line.text, urls) or said or pointed.cited(line.text, urls) or sources.listed(line.text)
        for source in held:
            lead = leadins.title(above.text) if above is not None else None
            if above is not None and lead and _is_alone(line):
                yield line, msgspec.structs.replace(source, title=lead), above
            else:
                yield line, settled(line.text, source), line
        above = line if not held and (leadins.is_lead_in(line) or leadins.heads(line.text)) else None


def _leads_on(above: Sequence[Line], passed: Sequence[Line]) -> bool:
    """Return whether the lines above make the one under them a part of the text."""
    near = [line for place, line in enumerate(above) if line.number + len(above) - place == above[-1].number + 1]
    introduced = bool(passed) and leadins.introduces(above[-1]) and not leadins.introduces(passed[-1])
    return introduced or further.opens(" ".join(line.text for line in near))


def _may_stand_by(line: Line) -> bool:
    """Return whether a line may stand among sources or under them: too short for a text, or says what was changed."""
    return _is_stray(line) or pagelines.says_changed(line)


def _is_stray(line: Line) -> bool:
    """Return whether a line is too short, and too little of a sentence, to be a paragraph of the text; or a note."""
    words = line.words
    if SHOWN_IN_PART.fullmatch(words) or (leadins.NOTED.match(line.text) and not addresses.able(line.text)):
        return True
    unlike = addresses.find(line.text) or MARK.match(line.text) or STOPPED.search(words)
    return len(words) <= STRAY and not unlike


def _is_note(line: Line) -> bool:
    """Return whether a line is a note of further reading with more words in it: it stays in the text."""
    found = further.find(line.text)
    return bool(found) and not re.search(r"\w", line.text[: found[0].label])


def _is_labelled(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line says that it holds sources, of which no tool broke the last into the next line."""
    cited = sources.read((line := lines[place]).text)
    label = None if cited else leadins.label(line.words)
    labelled = cited.labelled if cited else label is not None and sources.closing(line.text) is not None
    return labelled and not further.find(line.text) and not brokenaddresses.is_cut(lines, place)
