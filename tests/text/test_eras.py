"""Days in words of Chinese numbers, and of the eras of Taiwan and Japan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.text import days, eras

WRITTEN = {
    "二〇一九年五月十四日": "2019-05-14",
    "二零二一年十二月二十五日": "2021-12-25",
    "2019年五月三日 10:30": "2019-05-03T10:30",
    "二〇一九年五月廿四日": "2019-05-24",
    "西元2019年5月14日": "2019-05-14",
    "民國110年5月3日": "2021-05-03",
    "中華民國一一〇年十月十日": "2021-10-10",
    "令和元年5月3日": "2019-05-03",
    "平成30年1月2日": "2018-01-02",
    "昭和六十三年十二月二日": "1988-12-02",
}


@pytest.mark.parametrize("written", WRITTEN)
def test_a_day_is_all_of_its_line(written: str) -> None:
    found = days.whole(written)
    assert found is not None
    assert found.iso == WRITTEN[written]


@pytest.mark.parametrize(
    "written", ["110年5月3日", "二〇一九年十三月五日", "民國110年2月30日", "十二年五月三日", "令和年5月3日"]
)
def test_what_is_no_such_day_is_none(written: str) -> None:
    assert list(days.find(written)) == []


def test_days_stand_in_the_order_of_the_line() -> None:
    text = "2019年5月14日，民國108年五月十五日"
    assert [day.iso for day in days.find(text)] == ["2019-05-14", "2019-05-15"]


@given(st.text(f"{eras.DIGITS}十廿卅元年月日民國令和1209 ", max_size=24))
def test_no_row_of_such_signs_is_too_much(text: str) -> None:
    assert all(0 <= day.start < day.end <= len(text) for day in days.find(text))
