"""Rows of particulars whose parts stand each in a line of its own: entries of a list, or lines of one paragraph.

What tells such a row from other lists: one part is a day, and another says by its own words what it is.
"""

from collections.abc import Mapping, Sequence

import msgspec

from muniment.captures.plain.dates import apartrows
from muniment.captures.plain.dates.apartrows import LONGEST
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import arounddays, besidedates, besidenames
from muniment.captures.words.dates.dated import DAY, PARTICULAR, TWICE, DateLine
from muniment.captures.words.rows import rowparts
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, as_one, touch
from muniment.captures.words.text.lists import MARK
from muniment.text import days

PAIR, FEWEST, MOST = 2, 3, 7
"""Entries of such a list, and lines of such a row."""
GAP = 2
"""Lines from an entry of a list to the next."""
LOOSE = 2
"""Parts of such a list of which no word says what they are."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return such rows as date lines, by the first line of each, and the lines behind.

    Where days written alike stand alone as well, the last lines of such a row are of the next post.
    """
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    able = [number for number in page.dates if _may_be_of_one(page, number)]
    apart = apartrows.runs(page, [number for number in able if not page.is_entry(number)])
    for number in able:
        said = page.dates[number]
        run = max(_run(page, number), apart.get(number, ()), key=len) if number not in within else ()
        if run and not touch(run) and (row := _read(run, said, listed=page.is_entry(number))):
            made[run[0].number] = row
            within |= {line.number for line in run[1:]}
    forms, own = {said.form for said in made.values()}, {*made, *within}
    alone = any(said.pure and said.form in forms for number, said in page.dates.items() if number not in own)
    return ({}, set()) if alone else (made, within)


def _may_be_of_one(page: Page, number: int) -> bool:
    """Return whether a line says but a day, and none of a change."""
    said = page.dates[number]
    plain = (said.lines == 1 or said.form == TWICE) and said.is_day and not said.title[1] and said.form != PARTICULAR
    return plain and not _is_changed(page, number)


def _run(page: Page, number: int) -> Sequence[Line]:
    """Return the lines that may be such a row with that of a day: those of its paragraph, else those that say it."""
    run, listed = page.run(number, MOST), page.is_entry(number)
    able = [line for line in run if page.is_entry(line.number) is listed and len(line.words) <= LONGEST]
    own = (line.number for line in able if line.number in page.dates and not _is_changed(page, line.number))
    if any(other != number for other in own):
        return []
    if FEWEST <= len(able) == len(run) <= MOST:
        return able
    around = _around(page, number, listed=listed)
    return around if len(around) >= (PAIR if listed else FEWEST) else []


def _around(page: Page, number: int, *, listed: bool) -> Sequence[Line]:
    """Return the line of a day and those right over and under it that say by a word of their own what they are.

    Blank lines may stand between the entries of a list, and a name may be its first or last.
    """
    first = last = number
    for step in (page.before, page.after) if listed else (lambda one: one - 1, lambda one: one + 1):
        at, signer = step(number), False
        while last - first < MOST * GAP:
            signer = not signer and _signs(page, at)
            if not (signer or _is_typed(page, at, listed=listed)):
                break
            if not signer or (listed and page.is_entry(at) and not page.is_entry(step(at))):
                first, last = min(first, at), max(last, at)
            at = step(at)
    return page.lines[first : last + 1]


def _signs(page: Page, number: int) -> bool:
    """Return whether a line says but a name, of which no word tells whose it is."""
    return 0 <= number < len(page.lines) and besidenames.is_signer(lists.unmarked(lists.shown(page.lines[number])))


def _is_typed(page: Page, number: int, *, listed: bool) -> bool:
    """Return whether a line is an entry or not, as asked, and says but such things."""
    return page.is_entry(number) is listed and bool(apartrows.says(page, number))


def _is_changed(page: Page, number: int) -> bool:
    """Return whether the line of a day says by a word that a post was changed on it."""
    return CHANGED.match(lists.unmarked(page.lines[number].words)) is not None


def _read(run: Sequence[Line], said: DateLine, *, listed: bool) -> DateLine | None:
    """Return what such lines say; None where they are no row, or its day is another."""
    text, _, changed = arounddays.apart(whole := stroked(run), [*days.find(whole)])
    row = Row(text, rowparts.read(text), len(run))
    dated = [days.first(text[part.start : part.end]) for part in row.of("day")]
    full = len(row.parts) >= sum(not line.blank for line in run) - bool(changed)
    if not full or [day.iso[:DAY] for day in dated if day] != [said.iso[:DAY]] or not _tells(row, listed=listed):
        return None
    places = {**dict.fromkeys(rowparts.NAMING, (0, 0)), **_places(row)}
    return msgspec.structs.replace(said, pure=False, lines=len(run), updated=changed or said.updated, **places)


def _tells(row: Row, *, listed: bool) -> bool:
    """Return whether a row is one by its parts: each of another kind, one at least, all buttons counts.

    What no word tells may be a title, or a label of the post above or below: but not within a list.
    """
    told = [part.kind for part in row.parts if part.kind not in ("day", rowparts.LOOSE)]
    counted = all(besidedates.is_measure(row.said(part)) for part in row.of("button"))
    loose = [part for part in row.of(rowparts.LOOSE) if listed or not besidenames.is_signer(row.said(part))]
    within = listed and not any(
        part in loose and not besidenames.is_signer(row.said(part)) for part in (row.parts[0], row.parts[-1])
    )
    once = len(told) <= len({*told}) + told.count("button")
    named = bool(_places(row)) and (len(row.parts) > PAIR or "categories" in told)
    return named and once and counted and len(loose) <= LOOSE and (not loose or within)


def _places(row: Row) -> Mapping[str, tuple[int, int]]:
    """Return where each thing that such a row says stands in it, the only name of somebody as who wrote the post."""
    places = {part.kind: (part.start, part.end) for part in row.parts if part.kind in rowparts.NAMING}
    signers = [part for part in row.of(rowparts.LOOSE) if besidenames.is_signer(row.said(part))]
    return {"author": (signers[0].start, signers[0].end), **places} if len(signers) == 1 else places


def stroked(run: Sequence[Line]) -> str:
    """Return lines as one text, with a stroke in place of the mark of each, or of the break before it."""
    text = as_one(run).rstrip()
    for line in (line for line in run if not line.blank):
        mark, place = MARK.match(line.text), line.start - run[0].start
        at = place + len(line.text[: mark.end()].rstrip()) - 1 if mark else place - 1
        text = f"{text[:at]}|{text[at + 1 :]}" if at >= 0 else text
    return text
