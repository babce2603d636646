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
