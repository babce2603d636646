"""Rows of particulars in which each part says by words of its own what it is, in any order, with any sign between them.

A row is taken for the chain of parts that leaves the fewest words to names and labels. 'by Ann Roe Posted in News 2
Comments' might be one long name; as a name, a label and a count it leaves three words instead of seven.
Beside a count of comments or minutes signs may part from the others a name and a label without a word for them.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from muniment.captures.words.blogs.furniture import LABEL_SIGNS
from muniment.captures.words.dates import arounddays, bylines, datemarks
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.rows import loosepieces, rowparts, rowwords, typedsteps
from muniment.captures.words.rows.rowleads import SIGNER
from muniment.captures.words.rows.rowparts import Part
from muniment.text import days, stops
from muniment.text.days import Day
from muniment.text.patterns import KEPT

LONGEST, MOST = 300, 40
"""Characters of such a row, and words."""
TOLD = 3
"""Parts of a row that tell one in which a small word leads to labels."""


class Chain(NamedTuple):
    """The parts from a word on, and how many words of them only their place explains."""

    cost: float
    parts: tuple[Part, ...] = ()


def read(text: str, *, unsure: bool = False) -> DateLine | None:
    """Return what such a row says that has a day, and a word or a button beside it; None for any other line.

    `unsure`: be it one that has a part of which nothing tells what it is.
    """
    shown = _shown(text) if days.may(text) else ""
    shown, found, changed = arounddays.apart(shown, list(days.find(shown)))
    parts = _parts(shown, found[0]) if len(found) == 1 and found[0].is_day else ()
    if not _are_several(parts) or ("T" in found[0].iso and datemarks.uncoloned(shown) != shown):
        return None  # a comment of Movable Type: 'Posted by: Ann at May 5, 2011 6:20 PM'
    named = {kind: (part.start, part.end) for kind, part in loosepieces.named(shown, parts)}
    if rowparts.LOOSE in named and not unsure:
        return None
    places = {kind: place for kind, place in named.items() if kind in rowparts.NAMING}
    form = form_of(shown[found[0].start : found[0].end].split(":")[0])
    return msgspec.structs.replace(DateLine(found[0].iso, False, form, found[0].swapped, changed), **places)


def undated(text: str, *, unsure: bool = False) -> tuple[Part, ...]:
    """Return the parts of such a row without a day, of which one names somebody or labels; none for any other line.

    `unsure`: be it one that has a part of which nothing tells what it is.
    """
    parts = _undated(text)
    return parts if unsure or all(part.kind != rowparts.LOOSE for part in parts) else ()


@lru_cache(maxsize=KEPT)
def _undated(text: str) -> tuple[Part, ...]:
    """Return the parts of such a row, be there any of which nothing tells what it is.

    One word behind that for 'by' is no name there: 'Subscribe by RSS'; nor is who made a theme: 'Theme: Quay by Ann'.
    In a script without capitals a whole name may be one word.
    """
    shown = _shown(text)
    able = bool(shown) and (typedsteps.LED.search(shown) or bylines.TIME.search(shown))
    parts = _parts(shown, None) if able and not (days.may(shown) and days.first(shown)) else ()
    naming = [part for part in parts if part.kind in rowparts.NAMING]
    if not (naming and (LABEL_SIGNS.within(shown.lower()) or SIGNER.search(shown))):
        return ()
    signed = len(naming) == 1 and naming[0].kind == "author"
    made = signed and any(part.kind == "button" and ":" in shown[part.start : part.end] for part in parts)
    name = shown[naming[0].start : naming[0].end]
    lone = signed and not re.search(r"\s", name) and name.lower() != name.upper()
    return tuple(parts) if not (lone or made) and _are_several(parts) else ()


def _shown(text: str) -> str:
    """Return a row as long with its links as their words; empty where it is none by its length or an address in it."""
    shown = datemarks.linked(text) if len(text) <= 10 * LONGEST else ""
    return "" if len(" ".join(shown.split())) > LONGEST or "://" in shown else shown


def _are_several(parts: Sequence[Part]) -> bool:
    """Return whether a row has several parts, none but buttons of one kind; or two of which no word says any."""
    kinds = [part.kind for part in parts if part.kind not in ("button", rowparts.LOOSE)]
    loose = sum(part.kind == rowparts.LOOSE for part in parts)
    return len(parts) > 1 and len({*kinds}) == len(kinds) and loose <= typedsteps.LOOSE


def _parts(shown: str, day: Day | None) -> Sequence[Part]:
    """Return the parts of a row from its first word to its last; none where a word is of no part."""
    words = [
        word.span() for word in typedsteps.WORD.finditer(shown) if word[0][0].isalnum() or re.search(r"\w", word[0])
    ]
    if not words or len(words) > MOST:
        return ()
    return (
        _chain(shown, words, day, {})
        or _within(shown, _chain(shown, words, day, {}, within=True))
        or _chain(shown, words, day, loosepieces.found(shown, words, day))
    )


def _within(shown: str, parts: Sequence[Part]) -> Sequence[Part]:
    """Return the parts of a row in which a small word leads to labels, if others tell that it is one."""
    filed = [shown[part.start : part.end] for part in parts if part.kind == "categories"]
    other = any(rowwords.STOPPED.search(labels) or rowparts.LEADING_ON.search(labels) for labels in filed)
    stopped = any(shown[part.end - 1] in stops.ENDS for part in parts)
    return parts if len(parts) >= TOLD and not (stopped or other) else ()


def _chain(
    shown: str, words: Sequence[typedsteps.Word], day: Day | None, pieces: Mapping[int, int], *, within: bool = False
) -> Sequence[Part]:
    """Return the best chain of parts; `pieces`: the last words of those that may say anything, by their first.

    `within`: a small word beside the day may lead to labels.
    """
    steps = typedsteps.steps(shown, words, day, pieces, within=within)
    best: dict[int, Chain] = {len(words): Chain(0.0)}
    for first in reversed(steps):
        for part, after, cost in steps[first]:
            rest, so_far = best.get(after), best.get(first)
            if rest is not None and (so_far is None or cost + rest.cost < so_far.cost):
                best[first] = Chain(cost + rest.cost, (part, *rest.parts) if part.kind else rest.parts)
    whole = best.get(0)
    return whole.parts if whole else ()
