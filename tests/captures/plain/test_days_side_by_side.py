"""Rows in which two days stand side by side, or a day and labels between strokes."""

import pytest

from muniment.captures.words.rows import dateline

BODY = "On Tuesday the court refused to strike out the case that three villages brought in 2019, and it goes on."
ROWS = {
    "June 9, 2023June 9, 2021 by Orla Penrose": ("2021-06-09", "2023-06-09", "Orla Penrose", "", ""),
    "9 juin 20239 juin 2021 par Orla Penrose": ("2021-06-09", "2023-06-09", "Orla Penrose", "", ""),
    "Publicado el 9 de junio de 20219 de junio de 2023Por Orla Penrose": (
        "2021-06-09",
        "2023-06-09",
        "Orla Penrose",
        "",
        "",
    ),
    "Publicat el 9 d’octubre de 20199 d’octubre de 2023": ("2019-10-09", "2023-10-09", "", "", ""),
    "Publié le 1er mai 20211er mai 2023Par Orla Penrose": ("2021-05-01", "2023-05-01", "Orla Penrose", "", ""),
    "Đăng ngày 9 Tháng 6, 20219 Tháng 6, 2023": ("2021-06-09", "2023-06-09", "", "", ""),
    "Posted on 9th June 20219th June 2023By Orla Penrose": ("2021-06-09", "2023-06-09", "Orla Penrose", "", ""),
    "Geplaatst op 09-06-202112-07-2021 Door Orla Penrose": ("2021-06-09", "2021-07-12", "Orla Penrose", "", ""),
    "2021/06/092021/07/12 by Orla Penrose": ("2021-06-09", "2021-07-12", "Orla Penrose", "", ""),
    "发布于 2020年8月5日2023年8月5日作者 林晓舟分类目录 新闻标签： 河流": (
        "2020-08-05",
        "2023-08-05",
        "林晓舟",
        "新闻",
        "河流",
    ),
    "Von Jörn Haber|2023-02-01T10:00:00+00:0018. Oktober 2022|Categories: Boote|Tags: Fluss, Hafen|0 Comments": (
        ("2022-10-18", "2023-02-01", "Jörn Haber", "Boote", "Fluss, Hafen")
    ),
    "OrlaPenrose2023-02-01T10:00:00+00:00Oktober 18th, 2022|Hafen|36 Kommentare": (
        ("2022-10-18", "2023-02-01", "OrlaPenrose", "Hafen", "")
    ),
    "By Orla Penrose | June 9, 2021 | Categories: Courts | Tags: rivers, mines | 0 Comments": (
        ("2021-06-09", "", "Orla Penrose", "Courts", "rivers, mines")
    ),
    "Eingestellt vonAnn Roe18. Oktober 2022Veröffentlicht unterGerichte": ("2022-10-18", "", "Ann Roe", "Gerichte", ""),
    "Par Ann Roe le 12 février 2020, 16:20 - Justice": ("2020-02-12T16:20", "", "Ann Roe", "Justice", ""),
}


BEHIND = {
    "23 Kasım 2018 tarihinde yayınlandı": ("2018-11-23", ""),
    "Deniz Okur tarafından | 23.11.2018 tarihinde yayımlandı": ("2018-11-23", "Deniz Okur"),
    "23 Kasım 2018 tarihinde Deniz Okur tarafından gönderildi": ("2018-11-23", "Deniz Okur"),
    "오현서 작성 | 2016.09.19에 발행": ("2016-09-19", "오현서"),
    "2016년 9월 19일에 게시됨": ("2016-09-19", ""),
    "2016년 9월 19일에 오현서 작성": ("2016-09-19", "오현서"),
    "2016年9月19日に投稿": ("2016-09-19", ""),
}


@pytest.mark.parametrize("row", BEHIND)
def test_a_row_was_lost_whose_words_stand_behind_the_day_and_the_name(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)]) == BEHIND[row]


@pytest.mark.parametrize("name", ["오현서 작성", "Ann Roe tarafından"])
def test_the_word_behind_a_name_was_a_part_of_it_or_the_name_a_category(name: str, reading_of) -> None:
    posts = "".join(
        f"{title}\n\n{name} | {day}.11.2018\n\n{BODY}\n\n" for title, day in (("The mill is shut", 23), ("A bell", 12))
    )
    found = [(made.front.author, made.front.categories) for made in reading_of(f"Quay notes\n\n{posts}").drafts]
    assert found == [(name.rpartition(" ")[0], ())] * 2


@pytest.mark.parametrize("row", ROWS)
def test_of_two_days_the_later_dated_the_post_or_labels_between_strokes_were_lost(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    names = (row[slice(*place)] for place in (said.author, said.categories, said.tags))
    assert (said.iso, said.updated, *names) == ROWS[row]


def test_a_post_that_changed_later_was_of_the_day_of_the_change(reading_of) -> None:
    text = f"Quay Notes\n\nThe ferry is late\n\nJune 9, 2023June 9, 2021 by Orla Penrose\n\n{BODY}\n"
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (
        "The ferry is late",
        "2021-06-09",
        "Orla Penrose",
    )


def test_marks_of_emphasis_around_a_name_in_a_link_were_a_part_of_it(reading_of) -> None:
    row = "By [**Ann Roe**](https://quay.example/author/ann/), [9 June 2021](https://quay.example/2021/06/09/case/)"
    (made,) = reading_of(f"## The case goes on\n\n{BODY}\n\n{BODY}\n\n{row}\n").drafts
    assert (made.front.author, made.front.date) == ("Ann Roe", "2021-06-09")


def test_when_a_post_changed_as_machines_write_it_dated_it_or_its_menu_named_it(reading_of) -> None:
    menu = "Home\nAbout\nSkills\nContact\n"
    row = "OrlaPenrose\n2023-02-01T10:00:00+00:00\nJune 9th, 2021\n|\nCourts\n|\n36 Comments"
    text = "\n".join([BODY] * 4)
    (draft,) = reading_of(f"{menu}\n{menu}\nThe ferry is late\n\n{row}\n\n{text}\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.updated) == (
        ("The ferry is late", "2021-06-09", "2023-02-01T10:00")
    )


def test_who_wrote_what_is_said_in_a_row_under_when_it_changed_as_machines_write_it(reading_of) -> None:
    row = "2019-01-07T17:27:31+02:00\n\nPosted on January 5, 2019 by Orla Penrose in News"
    (draft,) = reading_of(f"Quay notes\n\nThe ferry is late\n\n{row}\n\n{BODY}\n").drafts
    front = draft.front
    assert (front.title, front.date, front.updated) == ("The ferry is late", "2019-01-05", "2019-01-07T17:27")
    assert (front.author, front.categories) == ("Orla Penrose", ("News",))


def test_a_year_and_a_day_without_space_at_the_end_of_a_title_are_no_two_days(reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\nReport 201112.05.2011\n\nMay 3, 2011\n\n{BODY}\n").drafts
    assert (draft.front.title, draft.front.date) == ("Report 201112.05.2011", "2011-05-03")


@pytest.mark.parametrize("written", ["공동 성명서 작성", "보고서 작성"])
def test_what_was_written_is_no_name_before_the_word_for_by(written: str, reading_of) -> None:
    (draft,) = reading_of(f"항구\n\n2011년 5월 3일\n\n{written}\n\n{BODY}\n").drafts
    assert (draft.front.author, draft.front.date) == ("", "2011-05-03")


@pytest.mark.parametrize("title", ["Decree 201812 of March 2019", "Ley 20205 de mayo de 2021", "No. 12/05/202145"])
def test_the_number_of_a_decree_or_case_was_a_year_with_something_right_behind(title: str, reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{title}\n\nMay 3, 2022\n\n{BODY}\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2022-05-03")
    (draft,) = reading_of(f"The ferry is late\n\n{title}\n\n{BODY}\n\n{BODY}\n").drafts
    assert draft.front.date == "unknown"


@pytest.mark.parametrize(
    ("path", "date", "updated"),
    [
        ("2024/05/09", "2024-05-09", ""),
        ("2023/05/09", "2023-05-09", "2024-05-09"),
        ("2022/05/09", "2023-05-09", "2024-05-09"),
    ],
)
def test_the_address_tells_which_of_two_days_is_that_of_a_post(path: str, date: str, updated: str, reading_of) -> None:
    row = f"Posted on [9 May 20239 May 2024](https://wire.example/{path}/ferry/) by Ann Roe"
    (draft,) = reading_of(f"# [The ferry sails](https://wire.example/{path}/ferry/)\n\n{row}\n\n{BODY}\n").drafts
    assert (draft.front.date, draft.front.updated) == (date, updated)


@pytest.mark.parametrize("row", ["گروه پنجره·می ۱۶, ۲۰۲۳·خبر", "گروه پنجره · ۱۶ مه ۲۰۲۳ · خبر"])
def test_a_row_in_a_script_without_capitals_dates_a_post_beside_another_day(row: str, reading_of) -> None:
    others = "Previous post\n\nSomething old\n\n• Old news\n\n    February 3, 2015"
    (draft,) = reading_of(f"آزادی دو روزنامه‌نگار\n\n{row}\n\n{BODY}\n\n{others}\n").drafts
    assert draft.front.date == "2023-05-16"


PLANNED = {
    "The lamp by the weir": ("21 marca 201822 marca 2018", "2018-03-21"),
    "A roof of reeds and clay": ("20 lutego 201610 lutego 2016", "2016-02-20"),
    "Nets that nobody mended": ("16 lipca 201528 lutego 2018", "2015-07-16"),
}
"""Titles, rows and days of a page of which one post was planned ahead, and changed before its own day."""


def test_a_post_planned_ahead_was_of_the_day_of_a_change_though_other_rows_show_their_order(reading_of) -> None:
    text = "\n\n".join(f"{title}\n\nJan Wilk{row}Rzeki\n\n{BODY}" for title, (row, _) in PLANNED.items())
    made = reading_of(f"{text}\n").drafts
    assert {one.front.title: one.front.date for one in made} == {title: day for title, (_, day) in PLANNED.items()}


def test_of_two_days_whose_later_always_stands_first_that_is_the_day_of_a_change(reading_of) -> None:
    rows = {"The lamp by the weir": ("May 9", "May 2"), "A roof of reeds": ("April 8", "March 3")}
    text = "\n\n".join(
        f"{title}\n\n{then}, 2020{day}, 2020 by Jan Wilk\n\n{BODY}" for title, (then, day) in rows.items()
    )
    assert [one.front.date for one in reading_of(f"{text}\n").drafts] == ["2020-05-02", "2020-03-03"]
