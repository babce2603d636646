"""Rows of particulars that full stops part, words for the date of a publication, and the path above a post."""

import pytest

from muniment.captures.words.blogs import breadcrumbs
from muniment.captures.words.dates import entryline
from muniment.captures.words.rows import dateline

ROWS = (
    ("Posted on 20 March 2014 by Ann Roe. Posted in News, Jails. Tagged bread, ferry.", "Ann Roe", "News, Jails"),
    ("Posted on 20 March 2014 by J. Roe. Category: News, Jails. Tags: bread, ferry.", "J. Roe", "News, Jails"),
    ("Geplaatst op 20 maart 2014 door Ann Roe. Geplaatst in Nieuws. Getagd bread, ferry.", "Ann Roe", "Nieuws"),
    ("Publié le 20 mars 2014 par Ann Roe. Publié dans Infos. Étiqueté bread, ferry.", "Ann Roe", "Infos"),
    ("Опубликовано 20 марта 2014 автором А. Роева. Рубрика: Новости. Метки: bread, ferry.", "А. Роева", "Новости"),
    ("נכתב ב 20 במרץ 2014 מאת נועה לוי. פורסם בקטגוריה חדשות. תויג bread, ferry.", "נועה לוי", "חדשות"),
    ("Diposkan pada 20 Maret 2014 oleh admin. Diposkan dalam Kabar. Ditandai bread, ferry.", "admin", "Kabar"),
    ("نُشر في 20 مارس 2014 بواسطة ليلى حداد. نُشر في تصنيف أخبار. موسوم bread, ferry.", "ليلى حداد", "أخبار"),
    ("本篇發表於 2014年3月20日。分類：聲明、移工。標籤：bread, ferry。", "", "聲明、移工"),
)


@pytest.mark.parametrize(("row", "author", "categories"), ROWS)
def test_a_row_of_sentences_was_one_name_or_none(row: str, author: str, categories: str) -> None:
    said = dateline.read(row)
    assert said is not None
    told = (row[slice(*place)] for place in (said.author, said.categories, said.tags))
    assert (said.iso, *told) == ("2014-03-20", author, categories, "bread, ferry")


def test_a_row_of_sentences_with_links_was_none() -> None:
    name, label = "[Ann Roe](https://q.example/author/ann/)", "[Jails](https://q.example/category/jails/)"
    row = f"Posted on 20 March 2014 by {name}. Posted in {label}. Tagged [bread](https://q.example/tag/bread/)."
    said = dateline.read(row)
    assert said is not None
    assert [row[slice(*place)] for place in (said.author, said.categories, said.tags)] == ["Ann Roe", "Jails", "bread"]


@pytest.mark.parametrize(
    "text",
    [
        "On 20 March 2014 by [the court](https://q.example/x). It was [posted](https://q.example/y).",
        "On 20 March 2014 the court ruled. Posted letters were burned.",
        "She was taken on 20 March 2014. Nobody was told. Tags were cut from her clothes.",
        "Published letters of 20 March 2014. They name no one.",
    ],
)
def test_sentences_of_a_text_are_no_row(text: str) -> None:
    assert dateline.read(text) is None


DAYS = (
    "Publication date: 20 March 2014",
    "Veröffentlichungsdatum: Donnerstag, 20. März 2014",
    "Date de publication : 20 mars 2014",
    "Дата публикации: 20 марта 2014",
    "Yayınlanma tarihi: 20 Mart 2014, Perşembe",
    "Tanggal terbit: 20 Maret 2014",
    "發佈日期：2014年3月20日",
    "تاريخ النشر: 20 مارس 2014",
    "автором Олена Бойко Березень 20, 2014",
    "Posted on 20 March 2014 by A. LugovaLeave a comment",
)


@pytest.mark.parametrize("line", DAYS)
def test_a_day_behind_a_word_for_it_was_none(line: str) -> None:
    said = dateline.read(line)
    assert said is not None
    assert said.iso == "2014-03-20"


@pytest.mark.parametrize("sign", ["»", "›", ">"])
def test_the_path_to_a_post_was_its_title(sign: str, reading_of) -> None:
    path = f"Home {sign} News {sign} Bakers walk out"
    text = "The bakers of the old quarter walked out on Monday and asked for their wages."
    reading = reading_of(f"Quay notes\n\n{path}\n20 March 2014\n\nBakers walk out\n\nby Ann Roe\n\n{text}\n")
    assert [(made.front.title, made.front.date) for made in reading.drafts] == [("Bakers walk out", "2014-03-20")]


@pytest.mark.parametrize("words", ["« Dix » » « vingt » » « trente »", "Home » News", "A title"])
def test_other_words_are_no_path(words: str) -> None:
    assert breadcrumbs.last(words) == ""


POST = "{0}\n\n{1} Nobody had told the families of it.\n\nPosted on {2} by Ann Roe. Posted in News.\n"
POSTS = (
    ("Bakers walk out", "The bakers of the old quarter walked out on Monday.", "20 March 2014"),
    ("Ferry row settled", "A judge ended the row over the ferry after eleven weeks.", "9 March 2014"),
    ("Archive opened again", "The archive of the harbour opened again for readers.", "2 March 2014"),
)


def test_dates_under_texts_of_a_month_were_those_of_the_posts_below(reading_of) -> None:
    shown = "\n".join(POST.format(*post) for post in POSTS)
    beside = "\n".join(f"- {title}" for title, *_ in POSTS)
    reading = reading_of(f"Quay notes\n\nMarch 2014\n\n{shown}\nFresh\n\n{beside}\n")
    days = ("2014-03-20", "2014-03-09", "2014-03-02")
    assert [(made.front.title, made.front.date) for made in reading.drafts] == [
        (title, day) for (title, *_), day in zip(POSTS, days, strict=True)
    ]


def test_links_to_a_label_and_an_author_with_nothing_between_them_were_no_row() -> None:
    name, label = "[Ann Roe](https://q.example/author/ann/)", "[Jails at risk](https://q.example/category/jails/)"
    row = f"{label} {name} - March 20, 2014"
    said = dateline.read(row)
    assert said is not None
    assert [row[slice(*place)] for place in (said.author, said.categories)] == ["Ann Roe", "Jails at risk"]


def test_a_row_that_ends_in_the_title_of_its_post_was_too_long() -> None:
    title = "Bakers of the old quarter walk out and ask for the wages that nobody paid them"
    row = (
        f"Author Ann Roe Posted on March 20, 2014 Categories Jails Tags bread, ferry Leave a comment on {title} {title}"
    )
    said = dateline.read(row)
    assert said is not None
    told = (row[slice(*place)].strip() for place in (said.author, said.categories))
    assert (said.iso, *told) == ("2014-03-20", "Ann Roe", "Jails")


def test_a_month_that_a_page_lists_was_the_title_of_its_only_post(reading_of) -> None:
    post = "Bakers walk out\n\n20 March 2014 by Ann Roe\n\nThe bakers of the old quarter walked out on Monday."
    beside = "Recent posts\n\n- Bakers walk out\n- Ferry row settled\n\nArchives\n\n- March 2014\n- May 2013"
    reading = reading_of(f"Quay notes\n\nMarch 2014\n\n{post}\n\n{beside}\n")
    assert [(made.front.title, made.front.date) for made in reading.drafts] == [("Bakers walk out", "2014-03-20")]


def test_the_word_before_a_name_was_a_title(reading_of) -> None:
    text = "The bakers of the old quarter walked out on Monday and asked for their wages."
    reading = reading_of(f"# Bakers walk out\n\nBy\n\n[Ann Roe](https://q.example/a)\n\nMarch 20, 2014\n\n{text}\n")
    assert [(made.front.title, made.front.date) for made in reading.drafts] == [("Bakers walk out", "2014-03-20")]


@pytest.mark.parametrize(
    "line",
    [
        "As of 2025-01-02T, the list of names is as follows",
        "In the case of 5 March 2020the names are these:",
        "事件は2020年3月5日Aのとおり：",
    ],
)
def test_a_sentence_with_a_letter_right_behind_a_day_dated_its_post(line: str) -> None:
    assert dateline.read(line) is None


@pytest.mark.parametrize(
    ("row", "filed"),
    [
        ("Запись опубликована 28.05.2013 в рубрике Срочные акции. Вы можете следить за ответами.", "Срочные акции"),
        ("Запись опубликована 28.05.2013 в рубрике Акции Св. Анны.", "Акции Св. Анны"),
    ],
)
def test_a_sentence_behind_the_one_that_says_a_day_was_of_its_last_category(row: str, filed: str) -> None:
    said = entryline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.categories)]) == ("2013-05-28", filed)


@pytest.mark.parametrize(
    "row", ["Kategori: [Dava][4] [5 Mayıs 2021][5] yazan [Elif Ay][6]", "Рубрика: Дава 5 мая 2021 автором Элиф Ай"]
)
def test_labels_with_a_colon_before_a_day_and_a_name_were_no_row(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)], row[slice(*said.categories)].lower()) == (
        "2021-05-05",
        "Elif Ay" if "[" in row else "Элиф Ай",
        "dava" if "[" in row else "дава",
    )


WRAPPED = """Note del molo

Un traghetto

   Le guardie hanno fatto entrare la famiglia per sette minuti. Un cancelliere
   ha detto che il fascicolo è stato spedito nella capitale senza altre carte.

   {}
"""
FEET = {
    "a name cut short at the end of a line": (
        "Questa voce è stata pubblicata in Mare e contrassegnata con scuola il\n   5 maggio 2021 da A. M.\n   Rosi.",
        ("A. M. Rosi", ("Mare",), ("scuola",)),
    ),
    "labels at the end of a line": (
        (
            "Pubblicato 5 maggio 2021\n   Categorizzato come Mare e coste Taggato scuola del porto, traghetto,\n"
            "   molo vecchio, sale d’attesa"
        ),
        ("", ("Mare e coste",), ("scuola del porto", "traghetto", "molo vecchio", "sale d’attesa")),
    ),
}


@pytest.mark.parametrize(("foot", "told"), FEET.values(), ids=FEET)
def test_a_foot_that_a_tool_wrapped_and_set_in_is_read_to_its_end(foot: str, told, reading_of) -> None:
    (made,) = reading_of(WRAPPED.format(foot)).drafts
    front = made.front
    assert (front.date, front.author, front.categories, front.tags) == ("2021-05-05", *told)
