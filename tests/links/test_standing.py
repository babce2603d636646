"""What looks over days add up to, and when the next one is due."""

import datetime

import pytest

from muniment.links import due, standing
from muniment.links.due import Looks
from muniment.links.look import Seen
from muniment.model.record import Record
from muniment.model.verdict import Standing, Verdict

URL = "http://a.example/b"
OK = Seen(Verdict.OK, "It answers 200.", status=200, title="Letters")
DEAD = Seen(Verdict.DEAD, "There is no such page (404).", status=404)
START = datetime.date(2026, 1, 10)


def looks(*seen: tuple[int, Seen], record: Record | None = None) -> Record:
    """Return the record after looks on days counted from START."""
    for days, one in seen:
        record = standing.after(record, URL, one, today=START + datetime.timedelta(days=days))
    return record


def test_a_first_good_look_makes_it_alive():
    assert looks((0, OK)) == Record(
        url=URL,
        verdict=Verdict.OK,
        standing=Standing.ALIVE,
        since="2026-01-10",
        alive="2026-01",
        title="Letters",
        because="It answers 200.",
    )


def test_one_bad_look_makes_it_suspect_and_no_more():
    assert looks((0, OK), (30, DEAD)) == Record(
        url=URL,
        verdict=Verdict.DEAD,
        standing=Standing.SUSPECT,
        since="2026-02-09",
        alive="2026-01",
        failures=("2026-02-09",),
        title="Letters",
        because="There is no such page (404).",
    )


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ((0, 3, 6), Standing.BROKEN),
        ((0, 1, 2, 3, 4, 5), Standing.SUSPECT),
        ((0, 1, 3, 5, 6), Standing.BROKEN),
        ((0, 2, 4, 6), Standing.SUSPECT),
        ((0, 2, 4, 6, 8), Standing.BROKEN),
        ((0, 6), Standing.SUSPECT),
        ((0, 0, 0), Standing.SUSPECT),
    ],
)
def test_three_bad_looks_three_days_apart_make_it_broken(days, wanted):
    assert looks(*((day, DEAD) for day in days)).standing is wanted


def test_a_good_look_forgets_the_bad_ones():
    record = looks((0, DEAD), (3, DEAD), (6, OK), (9, DEAD))
    assert (record.standing, record.failures) == (Standing.SUSPECT, ("2026-01-19",))


def test_a_bad_look_brings_its_own_reason():
    gone = Seen(Verdict.DEAD, "There is no host of that name.", status=0)
    assert looks((0, DEAD), (3, gone)).because == gone.because


def test_gone_by_its_own_word_is_broken_at_once():
    assert looks((0, Seen(Verdict.DEAD, "It is gone for good (410).", status=410))).standing is Standing.BROKEN


def test_a_blocked_look_is_no_bad_one():
    record = looks((0, DEAD), (3, Seen(Verdict.BLOCKED, "Access is refused (403).", status=403)))
    assert (record.standing, record.failures) == (Standing.ALIVE, ())


def test_a_record_does_not_change_while_nothing_does():
    first = looks((0, OK))
    assert looks((30, OK), (60, OK), (120, OK), record=first) == first


def test_the_month_is_written_anew_after_half_a_year():
    assert looks((0, OK), (200, OK)).alive == "2026-07"


def test_many_bad_looks_leave_a_short_record_that_stays_broken():
    record = looks(*((day, DEAD) for day in range(0, 300, 3)))
    assert (len(record.failures), record.failures[0], record.standing) == (12, "2026-01-10", Standing.BROKEN)


def when_due(record: Record | None, looks: Looks) -> int:
    """Return after how many days from START an address is due."""
    days = (START + datetime.timedelta(days=number) for number in range(400))
    return next(n for n, day in enumerate(days) if due.is_due(URL, record, looks, today=day))


def test_what_was_never_looked_at_is_due():
    assert when_due(None, Looks()) == 0


def test_the_living_are_due_in_about_thirty_days_and_not_all_at_once():
    days = set()
    for number in range(200):
        url = f"http://a.example/{number}"
        record = Record(url=url, verdict=Verdict.OK, standing=Standing.ALIVE)
        ahead = (START + datetime.timedelta(days=n) for n in range(60))
        days.add(next(n for n, day in enumerate(ahead) if due.is_due(url, record, Looks({url: START}), today=day)))
    assert (min(days), max(days)) == (24, 36)


def test_suspects_are_due_in_three_days_by_the_ledger_alone():
    assert when_due(looks((0, DEAD)), Looks()) == 3


def test_a_look_that_the_ledger_tells_counts_before_an_older_one_from_here():
    assert when_due(looks((10, DEAD)), Looks({URL: START})) == 13


def test_what_was_found_alive_for_the_first_time_is_not_due_at_once_by_the_ledger_alone():
    assert when_due(looks((0, OK)), Looks()) >= 24


@pytest.mark.parametrize("apart", [1, 7, 10])
def test_rounds_by_the_ledger_and_the_day_of_the_last_one_look_at_the_living_once_in_thirty_days(apart):
    urls = [f"http://a.example/{number}" for number in range(200)]
    record = Record(url=URL, verdict=Verdict.OK, standing=Standing.ALIVE)
    for url in urls:
        rounds = [START + datetime.timedelta(days=number) for number in range(apart, 210 + apart, apart)]
        known = [Looks({}, day - datetime.timedelta(days=apart)) for day in rounds]
        assert sum(due.is_due(url, record, one, today=day) for day, one in zip(rounds, known, strict=True)) == 7


def test_weekly_rounds_by_the_ledger_alone_look_at_the_living_once_in_thirty_days():
    rounds = [START + datetime.timedelta(days=number) for number in range(0, 210, 7)]
    for number in range(200):
        record = Record(url=f"http://a.example/{number}", verdict=Verdict.OK, standing=Standing.ALIVE)
        assert sum(due.is_due(record.url, record, Looks(), today=day) for day in rounds) == 7
