"""Days of the Iranian calendar: those that are known, and those that no calendar has."""

import pytest

from muniment.text import days

KNOWN = {
    "۱ فروردین ۱۳۹۹": "2020-03-20",
    "30 اسفند 1399": "2021-03-20",
    "۸ اسفند ۱۴۰۰": "2022-02-27",
    "22 دی 1400": "2022-01-12",
    "۱۵ حمل ۱۴۰۲": "2023-04-04",
    "۱۴۰۲/۰۱/۱۵": "2023-04-04",
}


@pytest.mark.parametrize("written", KNOWN)
def test_a_day_of_the_iranian_calendar_is_read(written: str) -> None:
    assert [day.iso for day in days.find(written)] == [KNOWN[written]]


@pytest.mark.parametrize("written", ["30 اسفند 1400", "32 دی 1400", "29/05/1453", "1453-05-29", "1400/13/01"])
def test_what_is_no_such_day_is_none(written: str) -> None:
    assert list(days.find(written)) == []
