"""Titles that share a line with the day of their post, with signs, days of the week or no space between them."""

from collections.abc import Callable, Sequence

import pytest

TITLES = ["Court adjourns the hearing of five fishermen", "What the clerk said", "Letters never arrive"]
DAYS = ["2019-03-14", "2019-02-27", "2018-11-05"]
TEXT = """The court in Port Anselm adjourned the hearing of the five fishermen until spring. No lawyer was admitted.

The families waited in the rain until evening, and nobody came out to them."""
SIGNS = [" – ", " - ", " | ", " / ", " · ", ", ", "  "]
WRITTEN = {
    "British": ["14 March 2019", "27 February 2019", "5 November 2018"],
    "American": ["March 14, 2019", "February 27, 2019", "November 5, 2018"],
    "with weekdays": ["Thursday, March 14, 2019", "Wednesday, February 27, 2019", "Monday, November 5, 2018"],
    "with weekdays in brackets": [
        "14 March 2019 (Thursday)",
        "27 February 2019 (Wednesday)",
        "5 November 2018 (Monday)",
    ],
    "Portuguese": [
        "quinta-feira, 14 de março de 2019",
        "quarta-feira, 27 de fevereiro de 2019",
        "segunda-feira, 5 de novembro de 2018",
    ],
    "Russian": ["14 марта 2019 г.", "27 февраля 2019 г.", "5 ноября 2018 г."],
    "Turkish capitals": ["14 MART 2019", "27 ŞUBAT 2019", "5 KASIM 2018"],
    "Chinese": ["2019年3月14日星期四", "2019年2月27日星期三", "2018年11月5日星期一"],
    "the day first in Chinese": ["14 3月, 2019", "27 2月, 2019", "5 11月, 2018"],
}
CLUNG = {
    "a day of the week": ["четверг, 14 марта 2019 г.", "среда, 27 февраля 2019 г.", "понедельник, 5 ноября 2018 г."],
    "capitals": ["MARCH 14, 2019", "FEBRUARY 27, 2019", "NOVEMBER 5, 2018"],
    "an hour": ["March 14, 2019 at 2:05 pm", "February 27, 2019 at 9:30 am", "November 5, 2018 at 11:00 am"],
    "an ordinal": ["March 14th, 2019", "February 27th, 2019", "November 5th, 2018"],
}
RUSSIAN = ["Суд отложил слушание по делу рыбаков", "Что сказал секретарь суда", "Письма так и не дошли"]


def _read(lines: Sequence[str], reading_of: Callable[..., object]) -> list[tuple[str, str]]:
    posts = "\n\n".join(f"{line}\n\n{TEXT}" for line in lines)
    drafts = reading_of(f"The Quay\n\nHome\nAbout\n\n{posts}\n").drafts  # type: ignore[attr-defined]
    return [(draft.front.title, draft.front.date[:10]) for draft in drafts]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("first", [True, False], ids=["the day first", "the title first"])
def test_a_title_beside_its_day_was_no_title(first, written, sign, reading_of) -> None:
    days = WRITTEN[written]
    lines = [f"{day}{sign}{title}" if first else f"{title}{sign}{day}" for title, day in zip(TITLES, days, strict=True)]
    assert _read(lines, reading_of) == [*zip(TITLES, DAYS, strict=True)]


@pytest.mark.parametrize("written", CLUNG)
def test_a_day_right_behind_a_title_was_part_of_it(written, reading_of) -> None:
    titles = RUSSIAN if written == "a day of the week" else TITLES
    lines = [f"{title}{day}" for title, day in zip(titles, CLUNG[written], strict=True)]
    assert _read(lines, reading_of) == [*zip(titles, DAYS, strict=True)]


@pytest.mark.parametrize("sign", [" – ", " | "])
def test_days_in_the_headings_of_a_chronology_date_no_posts(sign, reading_of) -> None:
    told = [("Hearing in Port Anselm", "14 March 2019"), ("The second hearing opens", "27 April 2019")]
    parts = "\n\n".join(f"{sign.join(one)}\n\n{TEXT}" for one in [*told, ("Appeal is turned down", "2 May 2019")])
    drafts = reading_of(f"Five fishermen: what happened\n\n3 June 2019\n\n{TEXT}\n\n{parts}\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("Five fishermen: what happened", "2019-06-03")
    ]


@pytest.mark.parametrize("sign", [" – ", " | "])
def test_who_wrote_a_post_beside_its_day_is_no_title(sign, reading_of) -> None:
    names = ["Ann Roe of the Desk", "The Harbour Desk", "Jan van den Dijk"]
    rows = zip(TITLES, names, WRITTEN["British"], strict=True)
    assert _read([f"{title}\n\n{name}{sign}{day}" for title, name, day in rows], reading_of) == [
        *zip(TITLES, DAYS, strict=True)
    ]
