"""Numbers of posts in the index, which a new post leaves to most others."""

from muniment.search.months import Numbering


def numbering(**counts):
    """Return the numbering of months, named like `m2018_04`, with so many posts."""
    return Numbering.of({name[1:].replace("_", "-"): [None] * count for name, count in counts.items()})


def test_undated_posts_come_first_then_months_each_with_room():
    made = numbering(m2018_04=3, munknown=1, m2018=9, m2017_12=8)
    assert made == Numbering(2017, {"unknown": 0, "2017-12": 8, "2018": 16, "2018-04": 32})


def test_places_tell_months_from_the_first_year_on():
    made = numbering(m2017_12=1, munknown=1, m2018=1, m2018_04=1)
    assert [made.place(name) for name in made.starts] == [0, 13, 14, 18]


def test_posts_of_a_month_with_room_and_of_the_last_month_leave_all_numbers():
    before = numbering(m2018_04=3, m2018_05=8)
    assert before.agrees(numbering(m2018_04=8, m2018_05=20, m2018_06=1))
    assert not before.agrees(numbering(m2018_04=9, m2018_05=8))


def test_a_month_that_is_gone_leaves_the_numbers_of_those_before():
    assert numbering(m2018_04=3, m2018_05=8).agrees(numbering(m2018_04=3))
    assert not numbering(m2018_04=3, m2018_05=8).agrees(numbering(m2018_05=8))
