"""Lines beside titles that say a title again: nobody commented on it, readers did, it is where a reader goes on."""

import pytest

from muniment.captures.plain.page import shortened
from muniment.captures.words.blogs import replywords

NONE = {
    "No Comments on The lamp on the quay": "The lamp on the quay",
    "• Keine Kommentare zu Der Kran steht still": "Der Kran steht still",
    "لا توجد تعليقات على المصباح القديم": "المصباح القديم",
    "桟橋の灯りへのコメントはまだありません": "桟橋の灯り",
    "Комментариев к записи Фонарь на пирсе нет": "Фонарь на пирсе",
    "No comments": "",
    "No responses to the letter have come from the ministry.": "",
}


@pytest.mark.parametrize(("words", "title"), NONE.items())
def test_that_nobody_commented_says_a_title(words, title) -> None:
    assert replywords.uncommented(words) == title


LISTED = """المصباح القديم

• Post authorبقلم ليلى نجار

• Post date14 مارس 2022

• No Comments on المصباح القديم

انطفأ المصباح فوق الرصيف في ليلة العاصفة ولم يعد أحد إلى إصلاحه منذ ذلك اليوم.

• Tagsموانئ, ضوء

حارس المنارة

• Post authorبقلم ليلى نجار

• Post date2 مارس 2022

• No Comments on حارس المنارة

قال الحارس إنه يصعد الدرج كل مساء منذ عشرين سنة ولا يعرف أحدا من البحارة.

• Tagsموانئ
"""


def test_a_theme_in_two_tongues_is_read(reading_of) -> None:
    drafts = reading_of(LISTED).drafts
    told = [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts]
    assert told == [("المصباح القديم", "2022-03-14", "ليلى نجار"), ("حارس المنارة", "2022-03-02", "ليلى نجار")]


SHORTENED = """Фонарь на пирсе

Во вторник вечером на пирсе погас фонарь, который три… Читать далее Фонарь
на пирсе

Опубликовано 21 февраля 2018автором Анна Рощина
Рубрика Новости Метки порт

Кран стоит второй день

Крановщик, который вышел с плакатом, рассказывает, как его увели… Читать
далее Кран стоит второй день

Опубликовано 8 февраля 2018автором Анна Рощина
Рубрика Новости Метки труд
"""


@pytest.mark.parametrize("words", ["Он ждал… Читать далее Фонарь на пирсе", "She waited... Continue reading No oil"])
def test_dots_and_a_phrase_before_a_title_lead_on(words) -> None:
    assert shortened.leads_off(words)
    assert not shortened.leads_off(words.replace("…", "").replace("...", ""))


def test_a_text_that_leads_on_with_its_title_is_no_title(reading_of) -> None:
    drafts = reading_of(SHORTENED).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("Фонарь на пирсе", "2018-02-21"),
        ("Кран стоит второй день", "2018-02-08"),
    ]


RELATED = """码头上的灯在夜里熄灭了

林小雨·2020年8月5日·新闻

周三晚上码头上的灯熄灭了，没有人来修理它。

  • Something of old

    February 3, 2015

《码头上的灯在夜里熄灭了》有1条评论

  1. A reader 说道：
    July 10, 2023 at 21:14

    Thank you for the light.
"""


def test_the_title_that_readers_answer_is_the_posts(reading_of) -> None:
    drafts = reading_of(RELATED).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [("码头上的灯在夜里熄灭了", "2020-08-05")]


HEADED = """Новости

Фонарь на пирсе

Оставить комментарий

В среду вечером на пирсе погас фонарь, и до утра его никто не зажёг, хотя корабли ждали у входа.

Портовый сторож сказал, что масла не привезли, и ушёл домой пешком через весь город.

«Фонарь на пирсе»: 1 комментарий
"""


def test_a_heading_of_comments_names_the_title_of_a_page_without_days(reading_of) -> None:
    drafts = reading_of(HEADED).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [("Фонарь на пирсе", "unknown")]


LOST = """The lamp on the quay was put out by order

{}

On Wednesday evening the lamp on the quay went out, and until morning nobody lit it, though ships were waiting.

The keeper said that no oil had come, and walked home through the whole town with his boots in his hand.
"""


@pytest.mark.parametrize("row", ["StickyHarbour,", "Published by Ann Roe on"])
def test_what_is_left_of_a_row_is_no_title(row, reading_of) -> None:
    drafts = reading_of(LOST.format(row)).drafts
    assert [draft.front.title for draft in drafts] == ["The lamp on the quay was put out by order"]


GLUED = """La comunidad de Piedra Honda gana el amparo | Faro Abierto

Saltar al contenido
Faro AbiertoCuaderno de defensa
MenúHomeAcerca deContacto

La comunidad de Piedra Honda gana el amparo
Deja un comentario

El juzgado concedió el amparo a las 212 familias que piden agua desde 2014.
La empresa tiene diez días para recurrir, según el auto.
https://juzgados.example/auto/31

Esta entrada fue publicada en Noticias y etiquetada agua en 17 de octubre de 2019 por Inés Lobatón.
Post navigationAnterior Something from long ago
{} A reader dice17 de octubre de 2019 at 21:14Thank you for an eye on this.Deja una respuesta
"""


@pytest.mark.parametrize(
    "heading",
    [
        "Un pensamiento en “La comunidad de Piedra Honda gana el amparo”",
        "2 respuestas a «La comunidad de Piedra Honda gana el amparo»",
    ],
)
def test_comments_and_links_to_others_in_one_line_with_their_headings_are_no_posts(heading, reading_of) -> None:
    (draft,) = reading_of(GLUED.format(heading)).drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (
        "La comunidad de Piedra Honda gana el amparo",
        "2019-10-17",
        "Inés Lobatón",
    )


def test_the_hour_of_a_comment_dates_no_post_without_a_day(reading_of) -> None:
    title = "Court in Varnesk keeps the river petition alive"
    said = "A reader saysJune 9, 2021 at 21:14Thank you for keeping an eye on this.Leave a Reply"
    text = (
        f"{title} | The Lantern Post\nThe Lantern PostNotes on the people\n{title}\nOne thought on “{title}” {said}\n"
    )
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (title, "unknown")
