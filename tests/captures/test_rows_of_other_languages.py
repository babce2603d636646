"""Rows of particulars as sites in other languages write them, and the only post of a page that such a row dates."""

import pytest
from tests.captures.threeposts import POSTS

TITLE, TEXT = POSTS[0]
LONG = f"{TEXT} {POSTS[1][1]}"


def _read(reading_of, *parts: str) -> tuple[str, str, str, tuple[str, ...], str]:
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    return draft.front.title, draft.front.date, draft.front.author, draft.front.categories, draft.body.strip()


ROWS = {
    "Oleh : Ana Roe | Rabu, 06 Agustus 2014 - 20.20 WIB | Dibaca : 30 kali": ("2014-08-06T20:20", "Ana Roe", ()),
    "2014年08月06日 20時20分12秒 | 国際・経済・社会(港を含む)": (
        "2014-08-06T20:20",
        "",
        ("国際・経済・社会(港を含む)",),
    ),
    "2014年8月6日 20시20분12초": ("2014-08-06T20:20", "", ()),
    "2014. augusztus 6. 20:20, kikoto.example": ("2014-08-06T20:20", "kikoto.example", ()),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_particulars_was_none(row: str, reading_of) -> None:
    date, author, categories = ROWS[row]
    assert _read(reading_of, TITLE, row, LONG) == (TITLE, date, author, categories, LONG)


@pytest.mark.parametrize(
    "between",
    [
        ("116 0", "标签:", "撰文|江雪川", "编辑|安墨"),
        ("文|江雪川", "编辑 | 安墨"),
        ("编辑｜安墨", "撰文｜江雪川", "12 3"),
    ],
)
def test_who_saw_to_a_post_was_its_title(between: tuple[str, ...], reading_of) -> None:
    page = (
        "首页 » 港口 » 浏览内容",
        "港口工人二十年：他们的船与他们的工钱",
        *between,
        "平台编辑|覃山          2025-10-01",
        LONG,
    )
    assert _read(reading_of, *page)[:2] == (page[1], "2025-10-01")


def test_the_first_line_of_a_page_over_its_only_day_is_a_title_though_it_is_two_sentences(reading_of) -> None:
    title = "Přístav po třiceti letech. Ozvěte se nám, vyzval mistr místní"
    assert _read(reading_of, title, "Datum publikování: 23. 7. 2021", LONG)[:2] == (title, "2021-07-23")
