"""Rows of particulars whose parts a tool gave a line each: who wrote a post, when, and in what category."""

from itertools import permutations

import pytest

HEAD, FOOT = "Oskell Lantern\n\n• Home\n\n• About\n\n", "© 2024 Oskell Lantern\n"
TEXT = "A boat lay at the pier all night, and nobody said whose it was.\n\nThe pilots wrote nothing down.\n"
PARTS = {
    "en": ("by Ann Roe", "Posted on 8 October 2021", "in Open letters"),
    "de": ("von Ann Roe", "Veröffentlicht am 8. Oktober 2021", "in Open letters"),
    "sv": ("av Ann Roe", "Publicerad 8 oktober 2021", "i Open letters"),
    "pl": ("przez Ann Roe", "Opublikowano 8 października 2021", "w Open letters"),
    "cs": ("od Ann Roe", "Publikováno 8. října 2021", "v Open letters"),
    "vi": ("bởi Ann Roe", "Đăng ngày 8 tháng 10, 2021", "trong Open letters"),
    "ru": ("автор Ann Roe", "Опубликовано 8 октября 2021", "в Open letters"),
    "led by colons": ("Author: Ann Roe", "Published: 8 October 2021", "Category: Open letters"),
}


@pytest.mark.parametrize("language", PARTS)
@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_each_order_of_the_parts_says_the_same(language: str, order: tuple[int, ...], reading_of) -> None:
    rows = "\n\n".join(PARTS[language][at] for at in order)
    (made,) = reading_of(f"{HEAD}The boat at the pier\n\n{rows}\n\n{TEXT}\n{FOOT}").drafts
    front = made.front
    assert (front.title, front.date, front.author) == ("The boat at the pier", "2021-10-08", "Ann Roe")
    assert (front.categories, front.tags, made.body) == (("Open letters",), (), TEXT)


def test_a_text_is_no_end_of_a_row_in_arabic(reading_of) -> None:
    text = "لم تجب الوزارة عن ثلاثة طلبات بشأن العقد.\n\nتقول أختها إنه لم تصل أي رسالة منذ الربيع.\n"
    titles = ("عمال الميناء يرفضون نقليات الليل", "ما دوّنه قبطان الميناء")
    rows = [f"نُشر في {day} أكتوبر 2021\n\nفي أخبار\n\nبواسطة ليلى حداد" for day in (18, 13)]
    page = (
        HEAD + "\n".join(f"{title}\n\n{row}\n\n{text}" for title, row in zip(titles, rows, strict=True)) + f"\n{FOOT}"
    )
    drafts = reading_of(page).drafts
    assert [made.body for made in drafts] == [text, text]
    assert [(made.front.author, made.front.categories) for made in drafts] == [("ليلى حداد", ("أخبار",))] * 2


@pytest.mark.parametrize("line", ["in the dark they came for him", "In Memoriam", "in Bremen, said the pilot."])
def test_a_line_that_begins_a_text_is_no_label(line: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}The boat at the pier\n\nPosted on 8 October 2021\n\n{line}\n\n{TEXT}\n{FOOT}").drafts
    assert (made.front.categories, made.body) == ((), f"{line}\n\n{TEXT}")


def test_the_heading_of_an_archive_of_an_author_is_none_of_a_post(reading_of) -> None:
    posts = f"8 October 2021\n\nThe boat at the pier\n\n{TEXT}\n3 October 2021\n\nWhat the pilots saw\n\n{TEXT}"
    drafts = reading_of(f"Oskell Lantern of the harbour\n\nAuthor: Ann Roe\n\n{posts}\n{FOOT}").drafts
    assert [made.front.title for made in drafts] == ["The boat at the pier", "What the pilots saw"]
