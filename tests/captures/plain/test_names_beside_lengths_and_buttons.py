"""Who wrote a post, beside how long it is, right behind a word for 'by', over a button or in a column of links."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

NAMES = ("Ann Roe", "Bo Lind", "Ann Roe")
CUT = "Nobody has said for years who opened the gate ..."


def page(rows: list[str], more: str = "", foot: str = "") -> str:
    parts = [f"{title}\n\n{text}\n\n{more}{row}" for (title, text), row in zip(POSTS, rows, strict=True)]
    return "Quay notes\n\n" + "\n\n".join(parts) + f"\n\n{foot}\n"


def told(reading_of, text: str) -> list[tuple[str, str, str]]:
    return [(made.front.title, made.front.date, made.front.author) for made in reading_of(text).drafts]


EXPECTED = [*zip(TITLES, ISO, NAMES, strict=True)]


@pytest.mark.parametrize("length", ["3 min. læsetid", "3 min. read", "5 min."])
def test_the_stop_of_a_word_cut_short_ends_no_sentence_in_a_row(length: str, reading_of) -> None:
    rows = [f"{day} · {length} · {name}" for day, name in zip(DAYS, NAMES, strict=True)]
    heads = "\n\n".join(f"{title}\n\n{row}\n\n{text}" for (title, text), row in zip(POSTS, rows, strict=True))
    assert told(reading_of, f"Quay notes\n\n{heads}\n") == EXPECTED


def test_a_link_to_the_next_page_is_no_part_of_the_last_name(reading_of) -> None:
    rows = [f"{day} · 3 min read · {name}" for day, name in zip(DAYS, NAMES, strict=True)]
    rows[-1] += "  Next Page 2/5 »"
    assert told(reading_of, page(rows)) == EXPECTED


def test_how_many_words_a_post_has_is_no_name_and_no_label(reading_of) -> None:
    rows = [f"{day} · 3 min read · 412 words · {name}" for day, name in zip(DAYS, NAMES, strict=True)]
    fronts = [made.front for made in reading_of(page(rows)).drafts]
    assert [(one.author, one.categories, one.tags) for one in fronts] == [(name, (), ()) for name in NAMES]


def test_the_foot_of_a_theme_tells_that_a_name_of_one_word_stands_behind_the_length(reading_of) -> None:
    days = ("2021年5月19日", "2021年5月12日", "2021年5月5日")
    names = ("大谷誠", "白川かおる", "大谷誠")
    rows = [f"{day} · 3分で読めます · {name}" for day, name in zip(days, names, strict=True)]
    foot = "© 2024 Quay · Powered by Hugo & PaperMod"
    assert [name for _, _, name in told(reading_of, page(rows, foot=foot))] == [*names]
    assert [name for _, _, name in told(reading_of, page(rows, foot="© 2024 Quay"))] == [""] * 3


@pytest.mark.parametrize(
    "row",
    [
        "by{name}{day}Posted inNewsTags:harbour, wagesLeave a comment",
        "[]by{name}[]{day}[]Posted inNews[]Tags:harbour, wages[]Leave a comment",
        "door{name}{day}Geplaatst inNewsTags:harbour, wages",
    ],
)
def test_a_row_of_parts_without_space_begins_with_by_and_a_name(row: str, reading_of) -> None:
    fronts = [
        made.front
        for made in reading_of(
            page([row.format(day=day, name=name) for day, name in zip(DAYS, NAMES, strict=True)])
        ).drafts
    ]
    expected = [(name, ("News",), ("harbour", "wages")) for name in NAMES]
    assert [(one.author, one.categories, one.tags) for one in fronts] == expected


def test_a_browser_of_texts_may_wrap_such_a_row(reading_of) -> None:
    rows = [
        f"by{name}{day}Posted inNewsTags:harbour,\nwagesLeave a comment" for day, name in zip(DAYS, NAMES, strict=True)
    ]
    fronts = [made.front for made in reading_of(page(rows)).drafts]
    assert [(one.author, one.tags) for one in fronts] == [(name, ("harbour", "wages")) for name in NAMES]


def test_what_parts_links_of_restructuredtext_is_no_part_of_a_name(reading_of) -> None:
    rows = [
        f"|image{at}|\\ by\\ `{name}\n<https://quay.example/author/x/>`__\\ |image9{at}|\\ "
        f"`{day} <https://quay.example/{at}/>`__\\ |image8{at}|\\ Posted in\\ `News <https://quay.example/category/n/>`__"
        for at, (day, name) in enumerate(zip(DAYS, NAMES, strict=True))
    ]
    assert told(reading_of, page(rows)) == EXPECTED


@pytest.mark.parametrize("more", ["Read more", "`Read\nmore <https://quay.example/2/>`__", "[Read more][1]"])
def test_a_name_right_before_a_day_under_a_button_wrote_the_post(more: str, reading_of) -> None:
    rows = [f"{name}{day}" for name, day in zip(NAMES, DAYS, strict=True)]
    assert told(reading_of, page(rows, more=f"{more}\n\n")) == EXPECTED


def test_a_line_under_such_a_row_leads_to_the_next_title_where_the_last_row_has_none(reading_of) -> None:
    rows = [f"{name}{day}\nAppeals" for name, day in zip(NAMES, DAYS, strict=True)]
    rows[-1] = rows[-1].removesuffix("\nAppeals")
    fronts = [
        made.front
        for made in reading_of(page(rows, more="Read more\n").replace("Quay notes", "Quay notes\n\nAppeals")).drafts
    ]
    assert [(one.title, one.author) for one in fronts] == [*zip(TITLES, NAMES, strict=True)]


def test_a_name_and_a_day_under_a_button_date_the_post_above(reading_of) -> None:
    names = ("Signe Alm", "Maj Nordfelt", "Viktor Hallin")
    rows = [f"{name} {day}" for name, day in zip(names, DAYS, strict=True)]
    assert told(reading_of, page(rows, more="Read more\n\n")) == [*zip(TITLES, ISO, names, strict=True)]


PERSIAN = ("مهین رستگار", "کامران دریایی", "مهین رستگار")


@pytest.mark.parametrize("line", ["* [{name}](https://quay.example/author/x/)\n* {day}", "{name}\n{day}\nNews"])
def test_a_column_of_links_to_authors_is_no_column_of_categories(line: str, reading_of) -> None:
    days = ("19 مه 2021", "12 مه 2021", "5 مه 2021")
    parts = zip(POSTS, days, PERSIAN, strict=True)
    heads = "\n\n".join(f"{title}\n\n{line.format(name=name, day=day)}\n\n{text}" for (title, text), day, name in parts)
    fronts = [made.front for made in reading_of(f"Quay notes\n\n{heads}\n").drafts]
    assert [(name in one.categories, one.author) for one, name in zip(fronts, PERSIAN, strict=True)] == [
        (False, name) for name in PERSIAN
    ]
