"""What fuzzing begins with and a few changes of it keep the promises, so that whoever fuzzes finds what is new."""

import random

import pytest
from tests.captures import promises
from tests.fuzz import changing, forms, merging

TRIED = 6
"""Captures of a form that are tried, each changed once and once as it is."""

MERGED = 8


@pytest.mark.parametrize("name", forms.KNOWN)
def test_captures_that_are_changed_at_random_are_read_whole_or_refused(name: str) -> None:
    form, chance = forms.KNOWN[name](), random.Random(1)  # noqa: S311 - the same changes each time
    seeds = chance.choices(form.seeds, k=TRIED)
    tried = [*seeds, *(changing.changed(form, seed, chance) for seed in seeds)]
    assert [said for capture in tried for said in promises.broken(capture)] == []
    assert not {*tried[TRIED:]} <= {*seeds}


def test_no_edit_is_lost_where_a_later_capture_is_merged() -> None:
    assert [said for number in range(MERGED) for said in merging.broken(number)] == []
