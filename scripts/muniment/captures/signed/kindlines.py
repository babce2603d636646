"""Paragraphs that each say first of what kind those are whom they name: bodies, or persons who sign for themselves."""

from collections.abc import Sequence

from muniment.captures.signed import groupedruns, kinds, paragraphs, personlabels, runs
from muniment.captures.signed.persons import GROUPS
from muniment.captures.words.text.lines import Line


def bodies(lines: Sequence[Line], place: int, width: int) -> tuple[list[str], int]:
    """Return the entries of the paragraphs from a place on that each say first of what kind they are, and their end."""
    listed: list[str] = []
    while place < len(lines):
        words, end = paragraphs.paragraph(lines, place, width)
        more = groupedruns.of_kind(words)
        if not more:
            break
        listed, place = listed + more, end
    return listed, place


def names_bodies(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line behind others of a list says that those whom it names are bodies: 'Organisations: A, B'."""
    words = lines[place].words if place < len(lines) else ""
    return kinds.heads(words) and GROUPS.search(_head(words)) is not None


def persons(lines: Sequence[Line], place: int, width: int) -> tuple[list[tuple[str, list[str]]], int]:
    """Return the list of a paragraph of persons, with what calls them so, and its end: 'Individuals: Ana Roe; Bo Ek'.

    None where a paragraph is of others.
    """
    words, end = paragraphs.paragraph(lines, place, width) if place < len(lines) else ("", place)
    head = _head(words) if kinds.heads(words) else ""
    if not head or GROUPS.search(head) or not personlabels.LABEL.search(head):
        return [], place
    rest = words[len(head) :].lstrip(" :：*_–—")
    return [(f"{head}:", runs.run_on(rest, bodies=True) or [rest])], end


def _head(words: str) -> str:
    found = kinds.LED.match(words)
    return found["head"] if found else ""
