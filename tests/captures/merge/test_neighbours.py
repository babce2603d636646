"""What editor and blog changed in neighbouring paragraphs both holds; a conflict is of those that both changed."""

from itertools import product

import pytest

from muniment.captures.merge import threeway

BASE = "one two three four"
CASES = {
    "ONE two three four | one TWO three four": "ONE TWO three four",
    "one two THREE four | one TWO three four": "one TWO THREE four",
    "one two three FOUR | one two three four five": "one two three FOUR five",
    "one two three four five | one two three FOUR": "one two three FOUR five",
    "zero one two three four | ONE two three four": "zero ONE two three four",
    "one three four | one two THREE four": "one THREE four",
    "ONE TWO three four | one two THREE FOUR": "ONE TWO THREE FOUR",
    "ONE two three four | ONE TWO three four": "ONE TWO three four",
    "one four | one four": "one four",
    "one two three four five | one two three four six": "one two three four five / six",
    "one TWO THREE four | one two three! four": "one TWO THREE four / three!",
    "one three four | one TWO three four": "one three four / TWO",
    "one TWO three four | one three four": "one TWO three four / ",
    "one x two y three four | one TWO three z four": "one x TWO y three z four",
}
"""What the editor made of a text of four paragraphs and what the blog did, and what becomes of it / the conflicts."""


@pytest.mark.parametrize("sides", CASES)
def test_changes_to_different_paragraphs_both_hold_however_near_they_are(sides: str) -> None:
    ours, theirs = (side.split() for side in sides.split(" | "))
    merged, conflicts = threeway.merge(BASE.split(), (ours, ours), (theirs, theirs))
    assert " / ".join([" ".join(merged), *(clash.theirs for clash in conflicts)]) == CASES[sides]


def test_where_one_side_changed_nothing_the_other_is_taken_as_it_is() -> None:
    base = BASE.split()
    for words in product(["one", "two", "three", "x", "y"], repeat=4):
        assert threeway.merge(base, (words, words), (base, base)) == ([*words], ())
        assert threeway.merge(base, (base, base), (words, words)) == ([*words], ())


SAID = {
    "a": "The harbour was closed on Monday and nobody was told why.",
    "b": "Boats waited at the quay until the lamps burnt again.",
    "c": "Letters came from every union of the coast that week.",
    "B": "Boats waited at the old quay until the lamps burnt again.",
    "β": "Boats waited at the quay until all of the lamps burnt again.",
    "C": "Letters came from each union of the coast that week.",
    "x": "An officer said that a wire had broken.",
    "1": "Boats waited at the quay.",
    "2": "They waited there until the lamps burnt again.",
}
BESIDE = {
    "a B c | a x β c": "a x B c / β",
    "a B c | a β": "a B / β",
    "a B c | a x β": "a x B / β",
    "a B C | a x β c": "a x B C / β",
    "a 1 2 c | a x b c": "a x 1 2 c",
    "x B c | a b C": "x B C",
}
"""The same of paragraphs of many words, of which those that were changed stand beside others that came or went."""


@pytest.mark.parametrize("sides", BESIDE)
def test_what_came_or_went_beside_a_paragraph_that_both_changed_was_in_conflict_too(sides: str) -> None:
    ours, theirs = ([SAID[one] for one in side.split()] for side in sides.split(" | "))
    merged, conflicts = threeway.merge([SAID[one] for one in "abc"], (ours, ours), (theirs, theirs))
    known = {said: one for one, said in SAID.items()}
    told = [known[clash.theirs] for clash in conflicts]
    assert " / ".join([" ".join(known[said] for said in merged), *told]) == BESIDE[sides]
