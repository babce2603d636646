"""Rows and lines beside posts in languages whose signs, words or letters were read less well than others."""

import pytest

from muniment.captures.words.blogs import commonlines
from muniment.captures.words.rows import dateline

SIGNED = {
    "Автор: редакция Оставить комментарий Опубликовано 24 февраля 2022 г. Обновлено 27 февраля 2022 г.": "редакция",
    "Опубликовано 24 февраля 2022 г. Оставить комментарий Обновлено 27 февраля 2022 г.": "",
    "Автор: Орися Гай Залишити коментар Додано 24 лютого 2022 р. Оновлено 27 лютого 2022 р.": "Орися Гай",
}
GLUED = {
    "توسط نیلوفر گرجستانیمنتشر شده در پنجشنبه 24 فوریه 2022": "نیلوفر گرجستانی",
    "מאת רות לויפורסם ב-24 פברואר 2022": "רות לוי",
    "بواسطة ليلى حدادنشر في 24 فبراير 2022": "ليلى حداد",
}
SHARED = (
    "Sdílet Facebook X WhatsApp",
    "Поділитися: Facebook | Telegram | Viber",
    "اشتراک\u200cگذاری Facebook Twitter Telegram",
)
KEPT = (
    "Blocked since May: Facebook, Twitter and WhatsApp",
    "Zablokowane: Facebook, Twitter, WhatsApp",
    "Sdílet Facebook X s námi",
    "Facebook X WhatsApp jsou blokovány",
)
PAGE = "Oskell Lantern\n\n{}\n\nA boat lay there all night.\n\nNobody said whose it was.\n\n{}\n\n© 2022 Oskell\n"


@pytest.mark.parametrize("row", SIGNED)
def test_a_sign_behind_the_year_does_not_end_a_row(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, said.updated, row[slice(*said.author)]) == ("2022-02-24", "2022-02-27", SIGNED[row])


@pytest.mark.parametrize("row", GLUED)
def test_a_part_right_behind_a_name_begins_in_scripts_without_capitals_too(row: str, reading_of) -> None:
    (made,) = reading_of(PAGE.format(f"The boat at the pier\n\n{row}", "")).drafts
    assert (made.front.date, made.front.author, made.front.categories) == ("2022-02-24", GLUED[row], ())


@pytest.mark.parametrize("row", SHARED)
def test_buttons_behind_a_word_of_any_language_share_a_post(row: str, reading_of) -> None:
    (made,) = reading_of(PAGE.format("The boat at the pier\n\n24 February 2022", row)).drafts
    assert made.body.endswith("whose it was.\n")


@pytest.mark.parametrize("line", KEPT)
def test_a_line_that_says_something_of_services_is_no_row_of_buttons(line: str) -> None:
    assert not commonlines.is_one(line)


@pytest.mark.parametrize("changed", ["Diperbarui", "Aktualisiert am", "Güncellendi"])
def test_the_day_of_a_change_in_a_list_of_particulars_is_not_that_of_its_post(changed: str, reading_of) -> None:
    posts = [("The boat at the pier", 17), ("Two reporters barred", 11), ("What the pilot saw", 4)]
    page = "\n\n".join(
        f"{title}\n\n• Diposting pada {day} April 2014\n\n• oleh redaksi\n\n• {changed} {day + 3} April 2014\n\n"
        "A boat lay at the pier all night.\n\nNobody said whose it was."
        for title, day in posts
    )
    drafts = reading_of(f"Oskell Lantern\n\n{page}\n").drafts
    assert [made.front.date for made in drafts] == ["2014-04-17", "2014-04-11", "2014-04-04"]


def test_a_line_with_a_day_under_a_post_without_one_is_told_and_its_day_is_no_label(reading_of) -> None:
    listed = "Bài viết mới\n\n• Những gì cảng vụ ghi lại\n\n• Ai đã trả tiền?"
    row = "Danh mục: Thư ngỏ · 2015-03-24"
    (made,) = reading_of(PAGE.format("Ai đã trả tiền?", f"{row}\n\n{listed}")).drafts
    assert made.front.categories == ("Thư ngỏ",)
    assert made.front.date == "2015-03-24" or any(row in doubt for doubt in made.doubts)


def test_a_button_right_behind_a_label_is_none_of_it(reading_of) -> None:
    row = "Kategori: HaberlerBir yorum bırakın"
    (made,) = reading_of(PAGE.format("The boat at the pier\n\n24 Şubat 2022", row)).drafts
    assert (made.front.date, made.front.categories) == ("2022-02-24", ("Haberler",))
