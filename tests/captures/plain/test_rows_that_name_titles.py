"""Rows that name the title of their post behind the count of its comments, as the themes of WordPress have them."""

import pytest

from muniment.captures.plain.dates import dating
from muniment.captures.plain.post import locked
from muniment.captures.plain.titles import candidates
from muniment.captures.words.text import lines

ROWS = {
    "glued": "Publicado por{name}{day}Publicado en{filed}Etiquetas: {tags}{count} {title}",
    "worded": "Autor {name}Publicado el {day}Categorías {filed}Etiquetas {tags}{count} {title}",
    "parted": "Publicado por\n{name}\n{day}\nPublicado en\n{filed}\nEtiquetas: \n{tags}\n{count}\n {title}",
}
TEXTS = (
    "El muelle sigue cerrado desde enero, y nadie ha dicho a los barqueros cuándo podrán volver a sus barcas.",
    "La maestra volvió a la escuela del vado, y los alumnos la esperaban con las ventanas abiertas desde el alba.",
    "Los vecinos pidieron el acta de la reunión, y el ayuntamiento respondió que no la había encontrado todavía.",
)
POSTS = (
    ("El muelle cerrado", "14 junio, 2011", "Ana Roel", "Puertos", "barcas, salinas", "1 Comment on"),
    ("Vuelve la maestra del vado", "13 mayo, 2011", "Ana Roel", "Aulas", "vado", "Deja un comentario en"),
    ("¿Quién guarda el acta?", "6 abril, 2011", "Luis Vega", "Puertos", "actas, vado", "2 comentarios en"),
)
FACTS = [
    ("El muelle cerrado", "2011-06-14", "Ana Roel", ("Puertos",), ("barcas", "salinas")),
    ("Vuelve la maestra del vado", "2011-05-13", "Ana Roel", ("Aulas",), ("vado",)),
    ("¿Quién guarda el acta?", "2011-04-06", "Luis Vega", ("Puertos",), ("actas", "vado")),
]


def foot(form: str, post: tuple[str, ...]) -> str:
    title, day, name, filed, tags, count = post
    return ROWS[form].format(title=title, day=day, name=name, filed=filed, tags=tags, count=count)


def facts(reading) -> list:
    fronts = [draft.front for draft in reading.drafts]
    return [(front.title, front.date, front.author, front.categories, front.tags) for front in fronts]


def page(form: str, *, above: str = "") -> str:
    parts = [f"{post[0]}\n\n{text}\n\n{foot(form, post)}" for post, text in zip(POSTS, TEXTS, strict=True)]
    return "\n\n".join(["Saltar al contenido", "Cuadernos del vado", *([above] if above else []), *parts]) + "\n"


@pytest.mark.parametrize("form", ROWS)
def test_rows_under_texts_dated_the_posts_below_them(form: str, reading_of) -> None:
    assert facts(reading_of(page(form))) == FACTS


@pytest.mark.parametrize("form", ROWS)
def test_a_post_that_asks_for_a_password_stays_hidden_above_them(form: str, reading_of) -> None:
    asks = "No hay extracto porque es una entrada protegida."
    row = "Publicado porLuis Vega21 junio, 2011Publicado enAulasEtiquetas: vado"
    reading = reading_of(page(form, above=f"Protegido: La carta del faro\n\n{asks}\n\n{row}"))
    assert facts(reading) == FACTS
    assert "faro" not in "".join(draft.body + draft.front.title for draft in reading.drafts)


ARABIC = """تخطي إلى المحتوى

دفتر المرسى

المصباح فوق الرصيف القديم

انطفأ المصباح فوق الرصيف في ليلة العاصفة ولم يعد أحد إلى إصلاحه منذ ذلك اليوم حتى الآن.

نشر بواسطةليلى نجارمايو 13, 2016نشرت فيموانئوسوم: ضوء، رصيف2 Comments on المصباح فوق الرصيف القديم

حارس المنارة يصعد الدرج

قال الحارس إنه يصعد الدرج كل مساء منذ عشرين سنة ولا يعرف أحدا من البحارة الذين يمرون هناك.

نشر بواسطةسامي حدادأبريل 16, 2016نشرت فيموانئوسوم: ضوءاترك تعليقاً على حارس المنارة يصعد الدرج
"""


def test_no_space_nor_capital_stood_beside_the_days_of_such_rows(reading_of) -> None:
    assert facts(reading_of(ARABIC)) == [
        ("المصباح فوق الرصيف القديم", "2016-05-13", "ليلى نجار", ("موانئ",), ("ضوء", "رصيف")),
        ("حارس المنارة يصعد الدرج", "2016-04-16", "سامي حداد", ("موانئ",), ("ضوء",)),
    ]


FORMATTED = """Saltar al contenido

Cuadernos del vado

El muelle cerrado

Destacado

Publicada el 14 junio, 2011 por Ana Roel
2

{}

Publicado en Puertos | Etiquetado barcas | 2 respuestas

{}Publicada el 8 mayo, 2011 por Ana Roel
Responder

{}

Publicado en Puertos | Etiquetado actas | Deja una respuesta

¿Quién guarda el acta?

Enlace

Publicada el 6 abril, 2011 por Luis Vega
1

{}

Publicado en Aulas | Etiquetado vado | 1 respuesta
"""


@pytest.mark.parametrize("label", ["Minientrada\n\n", ""], ids=["labelled", "bare"])
def test_the_name_of_a_format_was_the_title_and_a_count_began_the_text(label: str, reading_of) -> None:
    reading = reading_of(FORMATTED.format(TEXTS[0], label, TEXTS[1], TEXTS[2]))
    titles = ["El muelle cerrado", "La maestra volvió a la escuela del vado, y los", "¿Quién guarda el acta?"]
    assert [draft.front.title for draft in reading.drafts] == titles
    assert [draft.body.strip() for draft in reading.drafts] == [*TEXTS]


HOURLY = """Aller au contenu

Carnets du gué

- Jean Roc 20 h 29 min le 12 Nov 2018 Permalien | Répondre (3) Mots-clefs : barques, quai

    Le quai reste fermé

    {}

- Lise Val 10 h 18 min le 26 Oct 2018 Permalien | Répondre Mots-clefs :
    salines

    L’institutrice du gué revient

    {}
"""


def test_hours_in_french_and_tags_in_the_row_of_a_microblog_were_lost(reading_of) -> None:
    texts = (
        "Le quai reste fermé depuis janvier, et personne n’a dit aux bateliers quand ils pourront revenir.",
        "L’institutrice est revenue à l’école du gué, et les élèves l’attendaient depuis l’aube aux fenêtres.",
    )
    assert facts(reading_of(HOURLY.format(*texts))) == [
        ("Le quai reste fermé", "2018-11-12T20:29", "Jean Roc", (), ("barques", "quai")),
        ("L’institutrice du gué revient", "2018-10-26T10:18", "Lise Val", (), ("salines",)),
    ]


CLASSIC = """渡口手记

2015/03/22

码头关闭之后的第一夜

归档于： 港口 — 标签：盐田, 渡船 — 林小舟 @ 下午12:21

码头从一月起一直关闭，没有人告诉船工他们什么时候可以回到自己的船上去。

学生们从清晨起就在窗前等候老师回来。
"""


def test_the_name_of_a_blog_was_the_title_over_a_day_where_the_half_of_it_stands_before_the_hour(reading_of) -> None:
    assert facts(reading_of(CLASSIC)) == [
        ("码头关闭之后的第一夜", "2015-03-22", "林小舟", ("港口",), ("盐田", "渡船")),
    ]


UNTITLED = """渡口手记

2015/02/19

密码保护：

归档于： 港口 — 标签：盐田 — 林小舟 @ 下午10:44

这是一篇受密码保护的文章，您需要提供访问密码：

密码： [          ] [提交]

相关文章

码头关闭之后的第一夜

码头从一月起一直关闭，没有人告诉船工他们什么时候可以回到自己的船上去……

2015/03/22
"""


def test_a_post_without_a_title_that_asks_for_a_password_was_read(reading_of) -> None:
    with pytest.raises(Exception, match="password"):
        reading_of(UNTITLED)


LISTED = """Quay notes

Latest posts

- [Protected: The letter from the lamp](https://quay.example/2019/08/letter/)
- [Who keeps the minutes?](https://quay.example/2019/08/minutes/)
- [A night on the old quay](https://quay.example/2019/08/night/)
"""


def test_a_list_of_the_latest_posts_named_one_that_asks_for_a_password() -> None:
    page = dating.page_of(LISTED, lines.lines_of(LISTED))
    said = [locked.is_locked(page, candidates.alone(page, (number,)), number + 2) for number in (4, 5)]
    assert said == [True, False]


def test_rows_of_other_posts_beside_an_article_began_posts(reading_of) -> None:
    others = [f"{title}\n\n{day} {name} {count} {title}" for title, day, name, _, _, count in POSTS]
    article = "\n\n".join(TEXTS * 4)
    reading = reading_of(f"# La barca azul\n\n2 marzo, 2012\n\n{article}\n\nTambién\n\n" + "\n\n".join(others))
    assert [(draft.front.title, draft.front.date) for draft in reading.drafts] == [("La barca azul", "2012-03-02")]
