"""Lines of which each second says what the person in the one above is in a body, as letters end."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from muniment.captures.signed import announcing, entrywords, persons, pleading, wholetext
from muniment.captures.words.text.lines import Line
from muniment.text import givennames, naming, signing
from muniment.text.patterns import late

FEWEST, SHARE, WIDEST = 3, 2, 100
"""Persons by which such lines are known, of how many one at least heads a body, and characters of a line."""
OTHER = late(
    r"(?i:\b(?:former|ex|retired|emerit\w*|late|honorary|member|student|pupil|intern|teacher|lecturer|professor|scholar|"
    r"fellow|researcher|academic|journalist|reporter|correspondent|writer|author|lawyer|attorney|judge|doctor|nurse|"
    r"employee|worker|volunteer|(?:vice-?)?minister|commissioner|governor|mayor|ambassador|senator|"
    r"ancien(?:ne)?|membre|étudiante?|antigu[oa]|miembro|estudiante|ministr[eoa]|ehemalige[rn]?|mitglied)\b)"
)
"""What one is who does not sign for a body: who left it, learns or works there, or serves a state."""
STATE = late(r"(?i:(?:the )?(?:government|ministry|police|army|parliament|senate|central bank|office of the)\b)")
HELD = late(
    r"(?i:\b(?:prisoners?|detainees?|detained|arrested|jailed|imprisoned|sentenced|convicted|killed|victims?|missing|"
    r"accused|charged|sanctioned|dismissed|pres[oa]s|detenid[oa]s|prisonnier|détenu|gefangene|häftlinge))"
)
"""What a heading says of those who sign nothing."""
HEADING, FAR = 60, 40
"""Characters of one, and lines above the persons among which it is sought."""


def may_sign(lines: Sequence[Line], place: int) -> bool:
    """Return whether those may sign whom lines name from a place on: a sentence or a farewell stands above them.

    And the last heading over that speaks of nobody who was harmed.
    """
    above = lines[place - 1].words if place else ""
    if not (wholetext.is_closed(above) or announcing.is_farewell(above)):
        return False
    brief = (line.words for line in reversed(lines[max(0, place - FAR) : place]) if len(line.words) <= HEADING)
    heading = next((words for words in brief if not wholetext.is_closed(words)), "")
    return not (HELD.search(heading) or pleading.tells_of_others(heading))


def bodies(words: Iterable[str]) -> tuple[list[str], int]:
    """Return the bodies for which those sign whom lines name, from the first on, and how many lines; none of few."""
    shown = (naming.unmarked(line.strip("*_\\ ")) for line in words)
    pairs = [*takewhile(lambda pair: _are_pair(*pair), zip(shown, shown, strict=False))]
    told = [_behind(*pair) for pair in pairs]
    while told and told[-1] == pairs[-1][1] and not givennames.begin(pairs[-1][0]):
        del told[-1], pairs[-1]  # two bodies, as those that follow persons may be
    heads = sum(body != post and body != "" for body, (_, post) in zip(told, pairs, strict=True))
    if len(pairs) < FEWEST or SHARE * heads < len(pairs):
        return [], 0
    return [body for body in told if body], 2 * len(pairs)


def _are_pair(name: str, post: str) -> bool:
    """Return whether a line may name a person, and the one below what that person is, or a body."""
    able = len(post) <= WIDEST and not persons.is_known(name)
    return able and (persons.may_be_named(name) or persons.is_person(name)) and "," not in name


def _behind(name: str, post: str) -> str:
    """Return the body that a line names behind what a person is in it, or alone; empty where it names none."""
    first, _, last = post.rpartition(", ")
    if OTHER.search(first or post) or STATE.match(last):
        return ""
    body = signing.for_body(f"{name}, {post}")
    if body != f"{name}, {post}":
        return body
    if persons.tells_role(post):
        return last if last != post and entrywords.are_titled([last]) and not persons.tells_role(last) else ""
    return post if persons.is_known(post) and not persons.is_post(post) else ""
