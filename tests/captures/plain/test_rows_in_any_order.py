"""Rows of particulars whose parts say what they are: in any order, with any sign between them, over several lines."""

import itertools
import textwrap

import pytest

from muniment.captures.words.rows import dateline, typedrow

TEXT = (
    "Nobody was let in before the evening of that day, and those who had come from the islands slept in the hall of "
    "the court. The keeper of the keys said that he had been told nothing."
)
TONGUES = {
    "en": (
        "Posted on May 5, 2021",
        "by Ann Roe",
        "Posted in Courts, News",
        "3 Comments",
        "Tags: dam, ferry",
        "2 min read",
    ),
    "de": (
        "Veröffentlicht am 5. Mai 2021",
        "Von Ann Roe",
        "Veröffentlicht in Courts, News",
        "3 Kommentare",
        "Schlagwörter: dam, ferry",
        "2 Min. Lesezeit",
    ),
    "es": (
        "Publicado el 5 de mayo de 2021",
        "por Ann Roe",
        "Publicado en Courts, News",
        "3 comentarios",
        "Etiquetas: dam, ferry",
        "2 min de lectura",
    ),
    "pt": (
        "5 de maio de 2021",
        "por Ann Roe",
        "Publicado em Courts, News",
        "Deixe um comentário",
        "Tags: dam, ferry",
        "2 min de leitura",
    ),
    "it": (
        "Pubblicato il 5 maggio 2021",
        "Di Ann Roe",
        "Pubblicato in Courts, News",
        "Lascia un commento",
        "Tag: dam, ferry",
        "2 min di lettura",
    ),
    "ru": (
        "Опубликовано 5 мая 2021",
        "Автор Ann Roe",
        "Рубрика Courts, News",
        "3 комментария",
        "Метки: dam, ferry",
        "2 мин чтения",
    ),
    "tr": (
        "5 Mayıs 2021",
        "yazar Ann Roe",
        "Kategoriler: Courts, News",
        "3 yorum",
        "Etiketler: dam, ferry",
        "2 dk okuma",
    ),
    "id": (
        "Dipublikasikan pada 5 Mei 2021",
        "Oleh Ann Roe",
        "Ditulis dalam Courts, News",
        "Tinggalkan komentar",
        "Tag: dam, ferry",
        "2 menit baca",
    ),
    "vi": (
        "Đăng vào 5 tháng 5, 2021",
        "Bởi Ann Roe",
        "Đăng trong Courts, News",
        "3 bình luận",
        "Thẻ: dam, ferry",
        "2 phút đọc",
    ),
}
SIGNS = (" | ", " · ", " / ", " ", " – ", ", ", " • ", " — ", "  ")
ORDERS = [*itertools.permutations(range(6))]


def _said(row: str) -> tuple[str, ...]:
    said = dateline.read(row)
    assert said is not None, row
    return (said.iso, *(row[slice(*place)] for place in (said.author, said.categories, said.tags)))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("tongue", TONGUES)
def test_a_row_says_the_same_in_any_order(tongue: str, sign: str) -> None:
    for order in ORDERS[SIGNS.index(sign) :: 60]:
        row = sign.join(TONGUES[tongue][part] for part in order)
        assert (row, *_said(row)) == (row, "2021-05-05", "Ann Roe", "Courts, News", "dam, ferry")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Filed under Open Data July 20, 2008", ("2008-07-20", "", "Open Data", "")),
        (
            "Tags: homes, Vila do Porto | 3 comentários | 5 de maio de 2021",
            ("2021-05-05", "", "", "homes, Vila do Porto"),
        ),
        ("Publicado por Ana Ruiz Domingo el 24 de mayo de 2020", ("2020-05-24", "Ana Ruiz Domingo", "", "")),
        ("Posted in Courts by Ann Roe 3 Comments May 5, 2021", ("2021-05-05", "Ann Roe", "Courts", "")),
    ],
)
def test_a_word_that_leads_to_something_may_be_of_a_name_or_label(row: str, told: tuple[str, ...]) -> None:
    assert _said(row) == told


@pytest.mark.parametrize("sign", [" | ", " / ", " – ", ", ", " · "])
@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (("5 min read", "Ann Roe", "Courts", "May 5, 2021"), ("2021-05-05", "Ann Roe", "Courts", "")),
        (("Courts", "5 de mayo de 2021", "6 comentarios", "por Ana Ruiz"), ("2021-05-05", "Ana Ruiz", "Courts", "")),
        (("Eva Kern", "Gericht", "5. Mai 2021", "6 Min. Lesezeit"), ("2021-05-05", "Eva Kern", "Gericht", "")),
        (("خبر", "مايو 5, 2021", "7 تعليقات", "بواسطة سلمى الحداد"), ("2021-05-05", "سلمى الحداد", "خبر", "")),
        (("Human Rights", "Ann Roe", "3 Comments", "May 5, 2021"), ("2021-05-05", "Ann Roe", "Human Rights", "")),
    ],
)
def test_a_name_or_label_without_a_word_for_it_stands_between_signs(sign: str, parts, told, reading_of) -> None:
    row = sign.join(parts)
    assert (row, *_said(row)) == (row, *told)
    (made,) = reading_of(f"Quay notes\n\nThe bell is rung again\n\n{row}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("The bell is rung again", *told[:2])


@pytest.mark.parametrize("row", ["Leave a comment, Courts, May 5, 2021", "3 min read – Courts – May 5, 2021"])
def test_a_row_that_counts_is_dated_though_a_part_of_it_may_be_a_name_or_a_label(row: str) -> None:
    assert _said(row) == ("2021-05-05", "", "", "")


@pytest.mark.parametrize(
    "line",
    [
        "She left a comment, he left no word, and on 5 May 2021 they met",
        "Ann Roe, The Quay Post, May 5, 2021",
        "Book – Ann Roe – May 5, 2021",
        "Four comments were made, 5 May 2021 was the last day, nobody came",
        "Ann Roe / May 5, 2021 / Reply",
    ],
)
def test_a_name_between_signs_and_no_count_beside_it_makes_no_row(line: str) -> None:
    assert typedrow.read(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "By order of the court, no comment was allowed.",
        "Signed by Ann Roe and filed in the archive of the port",
        "Written by the sea, in a storm, with 3 comments by readers",
        "Subscribe by RSS",
        "Published in the spring, the report was read by nobody",
    ],
)
def test_what_only_sounds_like_a_row_is_none(line: str) -> None:
    assert typedrow.undated(line) == ()


LISTED = f"Quay notes\n\nThe bell is rung again\n\n{{}}\n\n{TEXT}\n\n{TEXT}\n"


@pytest.mark.parametrize(
    "rows",
    [
        "    • by Ann Roe\n    • Posted on May 5, 2021\n    • 2 min read\n    • Posted in Courts",
        "May 5, 2021\n\nby Ann Roe\n\nPosted in Courts\n\n2 min read",
        "Posted on May 5, 2021 · 2 min read · Leave a comment · by Ann\nRoe · Posted in Courts",
    ],
)
def test_the_parts_of_a_row_may_have_a_line_each(rows: str, reading_of) -> None:
    (made,) = reading_of(LISTED.format(rows)).drafts
    told = (made.front.title, made.front.date, made.front.author, made.front.categories, made.body)
    assert told == ("The bell is rung again", "2021-05-05", "Ann Roe", ("Courts",), f"{TEXT}\n\n{TEXT}\n")


def test_a_day_over_the_title_and_a_row_under_it_are_both_read(reading_of) -> None:
    head = "Posted on May 5, 2021\n\nThe bell is rung again\n\nLeave a comment by Ann Roe Posted in Courts"
    (made,) = reading_of(f"Quay notes\n\nCategory: Courts\n\n{head}\n\n{TEXT}\n\nOlder posts\n").drafts
    told = (made.front.title, made.front.date, made.front.author, made.front.categories, made.body)
    assert told == ("The bell is rung again", "2021-05-05", "Ann Roe", ("Courts",), f"{TEXT}\n")


def test_a_picture_called_as_the_title_under_a_day_hid_that(reading_of) -> None:
    posts = "\n\n".join(
        f"Posted on May {day}, 2021\n\n{title}\n\n{title}\n\nby Ann Roe\n\n{TEXT}"
        for title, day in (("The bell is rung again", 5), ("Rope makers wait", 3))
    )
    drafts = reading_of(f"Quay notes\n\nCategory: Courts\n\n{posts}\n\nOlder posts\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        ("The bell is rung again", "2021-05-05"),
        ("Rope makers wait", "2021-05-03"),
    ]


WRAPPED = {
    "lynx": (
        (
            "   10 min read, Posted in [8]Case updates now, by [9]Ann Roe, [10]Leave\n"
            "   a comment, Posted on [11]May 5, 2021"
        ),
        "Case updates now",
    ),
    "pandoc": (
        "9 comments by Ann Roe Filed under Courts of the islands Published\non May 5, 2021",
        "Courts of the islands",
    ),
    "w3m": (
        "Publicado em Notícias, Deixe um comentário, Publicado em 5 de maio de 2021, por\nAnn Roe, 10 min de leitura",
        "Notícias",
    ),
}


@pytest.mark.parametrize("tool", WRAPPED)
def test_a_row_that_a_tool_wrapped_dated_nothing_where_no_line_of_it_does_alone(tool: str, reading_of) -> None:
    row, label = WRAPPED[tool]
    page = LISTED.format(row).replace(TEXT, textwrap.fill(TEXT, 72))
    (made,) = reading_of(page).drafts
    told = (made.front.title, made.front.date, made.front.author, made.front.categories)
    assert told == ("The bell is rung again", "2021-05-05", "Ann Roe", (label,))
