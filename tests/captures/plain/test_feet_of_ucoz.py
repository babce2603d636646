"""Particulars under the texts of a blog on uCoz, whose words say who added a post and when."""

import pytest

HEAD = "Главная » 2015 » Июль » 30\n\n"
TITLES = ("Памятник у старого порта", "Суд над рыбаками отложен")
TEXTS = (
    "Многие жители приняли с волнением известие о возвращении памятника у старого порта, и ждут решения города.",
    "Судья перенёс заседание на сентябрь, потому что переводчик не явился, а адвокаты попросили время на ответ.",
)
FEET = (
    "Просмотров: 451 | Добавил: {} | Дата: {} | Комментарии (0)",
    "Просмотров:\n451\n|\nДобавил:\n{}\n|\nДата:\n{}\n| |",
    "Категория: Город | Добавила: {} ({})",
)


@pytest.mark.parametrize("foot", FEET)
def test_who_added_a_post_is_its_author(foot: str, reading_of) -> None:
    posts = "\n\n".join(
        f"{title}\n\n{text} ... Читать дальше »\n\n{foot.format('vera43', day)}"
        for title, text, day in zip(TITLES, TEXTS, ("30.07.2015", "28.07.2015"), strict=True)
    )
    told = [(one.front.title, one.front.date, one.front.author) for one in reading_of(f"{HEAD}{posts}\n").drafts]
    assert told == [(TITLES[0], "2015-07-30", "vera43"), (TITLES[1], "2015-07-28", "vera43")]


def test_what_a_reader_is_reading_about_is_a_label_and_no_title(reading_of) -> None:
    head = "Port Watch\n\nYou are reading about: rule of law\n\n"
    text = "It was said before that such meetings lead to little, but this time families hope for an answer."
    (made,) = reading_of(f"{head}Letters from the harbour\n\nFebruary 20, 2024\n\n{text}\n").drafts
    assert (made.front.title, made.front.tags) == ("Letters from the harbour", ("rule of law",))
