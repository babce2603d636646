"""The lists under a line that announces signatories: where each begins and ends, and the line that leads to it."""

from collections.abc import Sequence

from muniment.captures.signed import (
    among,
    announcing,
    brokenruns,
    described,
    entrywords,
    groupedruns,
    kindlines,
    kinds,
    linecells,
    lineshapes,
    listfeet,
    listlabels,
    missingcells,
    paragraphs,
    persons,
    pleading,
    posts,
    runs,
    sentences,
    signedrows,
    tableheads,
    wholetext,
    wrapped,
)
from muniment.captures.signed.persons import is_person
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import naming, signing
from muniment.text.patterns import late

WORD = late(r"[^\W_]")
FAR = 400
"""Lines of a table of which each cell is one, at most."""
MANY, PERSONS = 5, 0.3
"""Entries from which a list is long, and what share of it may be persons if it is one of bodies."""
NAMES, HALF, KNOWN, ALL = 0.7, 0.5, 0.4, 0.5
"""What share of a list must be names, and of one that goes on with another; say what they are where little else tells
it, and where nothing does."""

Listed = list[tuple[str, list[str]]]
"""Lists, each with the words that lead to it."""


def after(lines: Sequence[Line], place: int, width: int, *, sure: bool = True) -> tuple[Listed, int]:
    """Return the lists that follow the label at a place, and where they end; `sure`: it says that they signed."""
    first = label = lines[place]
    lists, place = kindlines.persons(lines, place + 1, width) if sure else ([], place + 1)
    while place < len(lines):
        if listlabels.is_label(lines, place) or (not lists and announcing.is_farewell(lines[place].words)):
            sure = sure and (_is_parted(lists, first) or listlabels.leads_on(lines, place))
            label, place = lines[place], listlabels.behind(lines, place)
            others = lists and not sure and pleading.tells_of_others(label.words)
            if others or announcing.OTHERS.search(label.words):
                break
            continue
        whole, last = _whole(lines, place, width if not lists else 0, first=sure and not lists)
        if whole and (sure or _are_likely(whole)):
            return [*lists, (label.words, whole)], last
        listed, end = _block(lines, place, width if sure else 0, label, _share(label, lists))
        if not listed or not (sure or _are_likely(listed) or listlabels.are_groups(label, lines[end : end + 1])):
            listed, end = _inline(lines, place, width, sure=sure)
        if not listed:
            return lists, end
        mark, lists, place = lines[place].text, [*lists, (label.words, listed)], end
        sure = listlabels.is_label(lines, place) or (sure and kindlines.names_bodies(lines, place))
        if not (sure or listlabels.goes_beside(mark, lines, place, listed)):
            break
    return lists, place


def _share(label: Line, lists: Listed) -> float:
    """Return what share of a list must be names: less where it goes on with `lists`, under a country or kind."""
    return HALF if lists and listlabels.is_heading(label.words.strip("*_#=: ")) else NAMES


def _block(lines: Sequence[Line], place: int, width: int, label: Line, share: float) -> tuple[list[str], int]:
    """Return the entries of the lines of one list, or of paragraphs that say first of what kind they are; their end.

    `width`: 0 where nothing says that they signed; `share`: how many of the lines must be names.
    """
    if width and _is_wrapped_group(lines, place, width) and (told := kindlines.bodies(lines, place, width))[0]:
        return told
    block, end = run(lines, place)
    several = groupedruns.of_one(block[0], lines[end - 1].words) if len(block) == 1 else []
    return _listed(several if len(several) > 1 else block, label, share), end


def _is_wrapped_group(lines: Sequence[Line], place: int, width: int) -> bool:
    """Return whether a line says first of what kind the bodies are that it names, and a tool wrapped it."""
    return kinds.heads(lines[place].words) and paragraphs.paragraph(lines, place, width)[1] > place + 1


def _is_parted(lists: Listed, first: Line) -> bool:
    """Return whether what a line announces stands under lines of its own, and none of it right under that line."""
    return not lists or lists[0][0] != first.words


def _inline(lines: Sequence[Line], place: int, width: int, *, sure: bool) -> tuple[list[str], int]:
    """Return the entries of a list in one line, or in paragraphs that say first of what kind they are, and their end.

    None where nothing says that they signed and they hardly are bodies.
    """
    listed, end = kindlines.bodies(lines, place, width) if sure else ([], place)
    if not listed:
        listed, end = runs.run_on(sentences.first(lines[place].words), bodies=sure), place + 1
    return (listed, end) if listed and (sure or _are_likely(listed)) else ([], place)


def _listed(block: Sequence[str], label: Line, share: float) -> list[str]:
    """Return the entries of the lines of a list of bodies; the line over those of a table may be its head."""
    able = announcing.says_signed(label.words) or announcing.is_farewell(label.words)
    headed, size = posts.bodies(block) if able else ([], 0)
    if headed:
        return [*headed, *_listed(block[size:], label, share)]
    if not block or not are_bodies(block, label, share):
        return []
    listed = signedrows.entries([label.text, *block] if label.text[:1] == block[0][:1] == "|" else block)
    listed = listed[announcing.is_alone(listed[0]) :] if listed else []
    odd = (
        listlabels.is_heading,
        tableheads.is_head,
        entrywords.is_address,
        entrywords.is_meeting,
        lineshapes.DATED.search,
        wholetext.is_sentence,
    )
    return among.without_articles(among.evened([one for one in listed if not any(tells(one) for tells in odd)]))


def _whole(lines: Sequence[Line], place: int, width: int, *, first: bool) -> tuple[list[str], int]:
    """Return the entries of a table whose cells are lines, or of a paragraph that a tool wrapped, and where it ends.

    Or those over what is said of each, in the `first` list under what says that they signed.
    """
    if first and (told := described.told(lines, place))[0]:
        return told
    if (told := brokenruns.of_rows(lines, place))[0]:
        return told
    if tableheads.may_head(lines[place].words):
        words = [line.words for line in lines[place : place + FAR]]
        table, size = next(filter(any, (read(words) for read in (signedrows.flattened, missingcells.told))), ([], 0))
        if table:
            return table, place + size
    able = width and not kinds.heads(lines[place].words)
    run, last = paragraphs.paragraph(lines, place, width) if able else ("", place)
    if all(signing.for_body(line.words) != line.words for line in lines[place:last]):
        return [], place  # each line is of a body and of who heads it
    near = last < len(lines) and lines[last].number == lines[last - 1].number + 1
    goes_on = near and not paragraphs.STOPPED.search(run)
    return (runs.run_on(run), last) if last > place + 1 and not goes_on else ([], place)


def run(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the lines of one list and where it ends: those with marks and what they go on with, else short ones."""
    place = _behind_rule(lines, place)
    mark, gapless, apart, first = linecells.mark(lines[place]), True, False, place
    ruled = signedrows.is_ruled(lines[at].text for at in range(place, len(lines)))
    block: list[str] = []
    while place < len(lines):
        line, near = lines[place], bool(block) and lines[place].number == lines[place - 1].number + 1
        if not WORD.search(line.text):
            pass  # the line under the head of a table
        elif near and ruled and signedrows.BOX in lines[place - 1].text and signedrows.BOX in line.text:
            block[-1] = signedrows.beside(block[-1], line.text)
        elif near and _goes_on(lines, (first, place), mark, apart=apart):
            block[-1] = linecells.with_more(block[-1], lines[place - 1], line.words)
        elif not linecells.is_of(lines, place, mark, first) or _ends(lines, (first, place), block, marked=bool(mark)):
            break
        elif not mark and len(block) > 1 and linecells.is_apart(lines, first, place, gapless=gapless and not near):
            return block, place
        else:
            row, place = linecells.row(lines, place, first)
            block.append(entrywords.shown(row))
            gapless = gapless and (near or len(block) < 2)
            apart = not (gapless or near) and (apart or len(block) == 2)
        place += 1
    return (block if mark or len(block) != 1 or _stands_alone(block[0], lines, (first, place)) else []), place


def _goes_on(lines: Sequence[Line], span: tuple[int, int], mark: str, *, apart: bool) -> bool:
    """Return whether a line goes on with the entry above it; `mark`: that of the list, `apart`: entries stand apart."""
    first, place = span
    if linecells.is_loose(lines, place, first):
        return False
    return wrapped.goes_on(lines, place) if mark else wrapped.is_wrapped(lines, first, place, apart=apart)


def _behind_rule(lines: Sequence[Line], place: int) -> int:
    """Return the place of a line, or of the first behind it where it is one over a table, or the head of a column."""
    while place + 1 < len(lines) and (not WORD.search(lines[place].text) or tableheads.is_column(lines[place].words)):
        place += 1
    return place


def _stands_alone(words: str, lines: Sequence[Line], span: tuple[int, int]) -> bool:
    """Return whether one line is a list: another is led to under it, or it is a body right under where it is from."""
    first, end = span
    led = first > 0 and listlabels.is_heading(lines[first - 1].words.strip("*_#=: ")) and persons.is_known(words)
    return not runs.run_on(words, bodies=True) and (led or listlabels.is_label(lines, end))


def are_bodies(block: Sequence[str], label: Line, share: float = NAMES) -> bool:
    """Return whether a share of the lines of a list read as names, rather than as sentences or demands."""
    entries = [naming.unmarked(words) for words in entrywords.ended(block)]
    named = sum(any(map(entrywords.reads_as_name, (entry, among.untold(entry)))) for entry in entries)
    if named < share * len(entries):
        return False
    told = entrywords.are_titled(entries) or any(naming.parse_line(entry).country for entry in entries)
    return told or not pleading.DEMAND.search(label.words)


def _are_likely(block: Sequence[str]) -> bool:
    """Return whether the lines of a list nobody announced are of bodies: half say so, or they are many, few persons."""
    if pleading.begins_with_others(block[0]):
        return False
    known = sum(map(persons.is_known, block)) >= ALL * len(block)
    return known or (len(block) >= MANY and sum(map(is_person, block)) < PERSONS * len(block))


def _ends(lines: Sequence[Line], span: tuple[int, int], block: Sequence[str], *, marked: bool) -> bool:
    """Return whether a list ends before this line; `span`: where it begins, and the line."""
    first, place = span
    words = lines[place].words.strip("*_#= ")
    noted = (not marked and lines[place].words[:1] in listfeet.NOTES) or listfeet.is_note(lines, span, block)
    if block and (noted or listlabels.is_after(words) or kinds.is_tag(lines[place].words)):
        return True
    if marked:
        return False
    joined = bool(block) and words[-1:] == "." and naming.JOINED.search(block[-1].rstrip()) is not None
    sited = not block or addresses.BARE.search(lines[first].text) is not None or among.is_sited(lines, place)
    able = joined or among.is_call(lines, place, block) or among.is_row(lines, first, place)
    able = able or among.is_short(lines[place], sited=sited)
    headed = bool(block) and listlabels.is_label(lines, place) and not linecells.is_country_under(lines, place)
    return not joined and (not able or headed)
