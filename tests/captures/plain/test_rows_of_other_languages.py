"""Rows of particulars as sites in other languages write them, and the only post of a page that such a row dates."""

import pytest
from tests.captures.threeposts import DAYS as DATES
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
    "二〇一四年八月六日": ("2014-08-06", "", ()),
    "發佈於 民國103年8月6日 | 港灣": ("2014-08-06", "港灣", ()),
    "投稿日: 平成26年8月6日 作成者: 港": ("2014-08-06", "港", ()),
    "ОпублікованоОксана Верхола06.08.2014Опубліковано в Нагороди Позначки: нагороди": (
        "2014-08-06",
        "Оксана Верхола",
        ("Нагороди",),
    ),
    "Опубликовано автором Анна Роу 06.08.2014 Опубликовано в Награды Метки: награды": (
        "2014-08-06",
        "Анна Роу",
        ("Награды",),
    ),
    "Автор: Анна Роу 06.08.2014 Рубрика: Награды Метки: награды": ("2014-08-06", "Анна Роу", ("Награды",)),
    "Autor:Jan Wilk6 sierpnia 2014Opublikowane wNagrodyTagi: nagrody": ("2014-08-06", "Jan Wilk", ("Nagrody",)),
    "Postat deIon Pop6 august 2014Publicat înPremiiEtichete: premii": ("2014-08-06", "Ion Pop", ("Premii",)),
    "Yayınlayan:Ali Veli6 Ağustos 2014Kategoriler:ÖdüllerEtiketler: ödüller": ("2014-08-06", "Ali Veli", ("Ödüller",)),
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


DAYS = ("2021年05月09日港口評論", "2021-05-09 17:34 桌面版 简体 打賞 6", "2021年5月9日 | 評論")


@pytest.mark.parametrize("day", DAYS)
def test_the_title_over_a_day_beside_labels_was_a_heading_in_the_text(day: str, reading_of) -> None:
    text = "港口的工人今天又走出了大門,他們說十一個星期以來沒有領到工錢,也沒有人向他們說明原因,法院至今沒有開庭。"
    title = "港口工人的處境:十一個星期沒有工錢"
    page = (title, day, "與對岸的差距", *[f"{text}第{number}天仍是如此。" for number in range(4)])
    made = _read(reading_of, *page)
    assert made[:2] == (title, "2021-05-09T17:34" if "17:34" in day else "2021-05-09")
    assert "與對岸的差距" in made[4]


def test_what_stood_over_a_line_like_the_heading_of_an_authors_page_was_lost(reading_of) -> None:
    text = "港口的工人今天又走出了大门,他们说十一个星期以来没有领到工钱,也没有人向他们说明原因,法院至今没有开庭。" * 3
    page = ("港口“停工”事件 网上讨论热烈", text, "作者:江雪川   来源:港口都市报", text, "讨论遭遇删帖", text)
    made = _read(reading_of, *page)
    assert made[0] == page[0]
    assert made[4].count(text) == 3


@pytest.mark.parametrize("credit", ["Foto: Harbour Desk/ Quay; Ana Roe", "Фото: Ана Ро", "צילום: Ana Roe"])
def test_whose_the_picture_under_a_title_is_was_the_title(credit: str, reading_of) -> None:
    row = "2 februarie 2017, 09:57"
    assert _read(reading_of, TITLE, credit, row, LONG)[:2] == (TITLE, "2017-02-02T09:57")


def test_a_name_under_the_first_line_of_a_page_without_days_was_the_title(reading_of) -> None:
    title = "Sechs Arbeiter aus dem Hafen sind wieder frei"
    made = _read(reading_of, title, "Jan Roe", LONG, POSTS[2][1])
    assert made[:2] == (title, "unknown")


CLOSED = (
    "Kommentare deaktiviert für {}",
    "Commentaires fermés sur {}",
    "Comentarios desactivados en {}",
    "Comentários desativados em {}",
    "Commenti disabilitati su {}",
    "Reacties uitgeschakeld voor {}",
    "Kommentarer inaktiverade för {}",
    "Możliwość komentowania {} została wyłączona",
    "Комментарии к записи {} отключены",
    "Коментарі Вимкнено до {}",
    "{} için yorumlar kapalı",
    "Komentar Dinonaktifkan pada {}",
    "Chức năng bình luận bị tắt ở {}",
    "Comentariile sunt închise pentru {}",
    "{} bejegyzéshez a hozzászólások lehetősége kikapcsolva",
    "التعليقات على {} مغلقة",
    "دیدگاه‌ها برای {} بسته هستند",
    "סגור לתגובות על {}",
    "{} 已关闭评论",
    "在〈{}〉中留言功能已關閉",
    "{} はコメントを受け付けていません",
    "{}에 댓글 닫힘",
)


@pytest.mark.parametrize("closed", CLOSED)
@pytest.mark.parametrize("lead", ["", "Veröffentlicht unter News | "])
def test_that_nobody_may_comment_on_a_post_was_part_of_its_text(closed: str, lead: str, reading_of) -> None:
    posts = zip(DATES, POSTS, strict=True)
    lines = [part for day, (title, text) in posts for part in (title, day, text, lead + closed.format(title))]
    drafts = reading_of("\n\n".join(["Quay notes", *lines]) + "\n").drafts
    assert [(made.front.title, made.body.strip()) for made in drafts] == [*POSTS]


def test_to_read_on_in_persian_was_part_of_a_text(reading_of) -> None:
    made = _read(reading_of, TITLE, "5 May 2021", f"{LONG} به خواندن ادامه دهید")
    assert made[4] == LONG


def test_the_day_of_a_month_that_has_two_names_was_lost_between_hyphens(reading_of) -> None:
    made = _read(reading_of, TITLE, "19-نوفمبر/تشرين الثاني-2019", LONG)
    assert made[:2] == (TITLE, "2019-11-19")


@pytest.mark.parametrize("mark", ["?", "!", ""])
def test_a_question_behind_a_day_and_a_dash_is_a_title(mark: str, reading_of) -> None:
    made = _read(reading_of, f"11/08/2014 – Et si le port était ici{mark}", LONG, POSTS[2][1])
    assert made[:2] == (f"Et si le port était ici{mark}", "2014-08-11")


def test_the_name_of_a_file_was_part_of_a_title(reading_of) -> None:
    made = _read(reading_of, TITLE, "Image\nthe_quay_in_may.jpeg", "31 de enero de 2019", LONG)
    assert made[:2] == (TITLE, "2019-01-31")


def test_the_number_of_a_page_was_a_title(reading_of) -> None:
    made = _read(reading_of, "140247", "13/01/2011", TITLE, LONG)
    assert made[:2] == (TITLE, "2011-01-13")


WAYS = (
    "Pasar al contenido principal",
    "Direkt zum Inhalt",
    "Salta al contenuto principale",
    "Overslaan en naar de inhoud gaan",
    "Hoppa till huvudinnehåll",
    "Přejít k hlavnímu obsahu",
    "Перейти к основному содержанию",
    "Ana içeriğe atla",
    "تجاوز إلى المحتوى الرئيسي",
    "跳转到主要内容",
    "メインコンテンツに移動",
    "주요 콘텐츠로 건너뛰기",
)


@pytest.mark.parametrize("way", WAYS)
def test_the_way_past_a_menu_was_the_title_of_a_post(way: str, reading_of) -> None:
    assert _read(reading_of, way, TITLE, "2019-01-31", LONG)[:2] == (TITLE, "2019-01-31")


FORMS = {
    "English": (
        "Fill in your details below or click an icon to log in:",
        "WordPress.com Logo",
        "You are commenting using your WordPress.com account. ( Log Out / Change )",
        "Connecting to %s",
    ),
    "French": (
        "Entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter:",
        "Logo WordPress.com",
        "Vous commentez à l'aide de votre compte WordPress.com. Déconnexion / Changer )",
        "Photo Facebook",
        "Vous commentez à l’aide de votre compte Facebook. ( Déconnexion /  Changer )",
        "Connexion à %s",
    ),
    "Spanish": (
        "Introduce tus datos o haz clic en un icono para iniciar sesión:",
        "Logo de WordPress.com",
        "Estás comentando usando tu cuenta de WordPress.com. ( Cerrar sesión / Cambiar )",
        "Conectando a %s",
    ),
    "German": (
        "Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:",
        "WordPress.com-Logo",
        "Du kommentierst mit deinem WordPress.com-Konto.",
        "Verbinde mit %s",
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_form_by_which_readers_log_in_was_part_of_a_text(form: tuple[str, ...], reading_of) -> None:
    assert _read(reading_of, TITLE, "2019-01-31", LONG, "Vos réactions", *form)[4].removesuffix("Vos réactions") in (
        LONG,
        f"{LONG}\n\n",
    )
