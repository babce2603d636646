"""Pages of WordPress's classic themes as text: what stands around posts was taken for posts, or for their titles."""

import pytest

from muniment.captures.words.blogs.furniture import is_button
from muniment.model.capture import Refused

TITLE = "The ferry clerks are heard again"
ROW = "Posted on May 5, 2021 by Ann Roe"
BODY = (
    "Nobody was let in before noon. The clerks stood in the yard and waited for the list.\n\n"
    "Two of them were called, and nobody else was let in before the evening of that day."
)
FOOT = "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n"
HEADS = {
    "a list": "Menu\n\n-   About\n-   Contact",
    "a list of a text browser": "   (BUTTON) Menu\n     * [8]About\n     * [9]Contact",
    "lines without marks": "Menu\nAbout\nContact",
    "one line": "Menu\nHome About Contact",
    "another language": "القائمة\n\n-   About\n-   Contact",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
@pytest.mark.parametrize("again", ["", "\nOn clerks, courts and the lower quay\n"])
def test_what_a_blog_says_of_itself_was_the_title_over_its_menu(head: str, again: str, reading_of) -> None:
    site = "Skip to content\n\nQuay notes\n\nOn clerks, courts and the lower quay"
    (made,) = reading_of(f"{site}\n\n{head}\n\n{ROW}\n\n{TITLE}\n\n{BODY}\n\n{FOOT}{again}").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-05-05")
    assert made.body.startswith("Nobody was let in")


@pytest.mark.parametrize("mark", ["-   ", ""])
def test_an_entry_of_a_menu_that_a_page_shows_twice_was_the_title_over_a_date(mark: str, reading_of) -> None:
    menu = f"{mark}Kontaktit\n{mark}Keitä me olemme\n\n"
    others = "Related posts\n\n1. The list of the clerks\n2. No bread on the lower quay\n\n"
    text = f"Quay notes\n\n{menu}{TITLE}\n\n{ROW}\n\n{BODY}\n\n{others}{menu}Search\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-05-05")


RELATED = {
    "Spanish": (
        "Relacionado",
        "15 abril, 2010",
        'En "Tribunales"',
        "Esta entrada se publicó en Muelle el 4 abril, 2010",
    ),
    "Chinese": ("相关", "2010-04-15", "在“法院”中", "本条目发布于2010-04-04。属于码头分类。"),
    "Russian": ("Похожее", "15.04.2010", "В «Суды»", "Запись опубликована 4 апреля 2010 автором Анна Роу."),
}


@pytest.mark.parametrize(("head", "day", "filed", "foot"), RELATED.values(), ids=list(RELATED))
def test_related_posts_with_their_beginnings_were_posts(head, day, filed, foot, reading_of) -> None:
    others = "".join(
        f"{title}\n\nThe list was read out in the yard, and no copy…\n\n{day}\n\n{filed}\n\n"
        for title in ("The list of the clerks", "No bread on the lower quay", "A bell is stolen from the mill")
    )
    (made,) = reading_of(
        f"Quay notes\n\n« A bell is stolen\n\n## {TITLE}\n\n{BODY}\n\n### {head}\n\n{others}{foot}\n\n{FOOT}"
    ).drafts
    assert (made.front.title, made.front.date[:10], made.body) == (TITLE, "2010-04-04", f"{BODY}\n")


@pytest.mark.parametrize("head", ["One Response to {}", "Una respuesta a {}", "《{}》有2个想法"])
def test_the_heading_of_comments_was_the_title_under_a_date_that_ends_a_text(head: str, reading_of) -> None:
    said = "This entry was posted on Wednesday, May 5th, 2021 at 9:14 am and is filed under Courts."
    comments = f"{head.format(TITLE)}\n\nBrindle says:\n6 May 2021 at 10:11\n\nThank you for this.\n\nReply\n"
    (made,) = reading_of(
        f"Quay notes\n\n« A bell is stolen\n\n{TITLE}\n\n{BODY}\n\n{said}\n\n{comments}\n{FOOT}"
    ).drafts
    assert (made.front.title, made.front.date[:10], made.front.categories) == (TITLE, "2021-05-05", ("Courts",))


@pytest.mark.parametrize(
    "words",
    [
        *("Sigue el blog por Email", "متابعة المدونة عبر البريد الإلكتروني", "Blog per E-Mail folgen"),
        *("通过电子邮件关注博客", "Следить за блогом по эл. почте", "Abonnez-vous à ce blog par e-mail."),
        *("M T W T F S S", "Mo Di Mi Do Fr Sa So", "تعليق *", "2条回复", "赞正在加载……"),
    ],
)
def test_a_line_of_the_page_was_a_title(words: str) -> None:
    assert is_button(words)


@pytest.mark.parametrize(
    "words", ["Blogger arrested over an e-mail", "Folgen der Blogsperre für E-Mail-Dienste", "*Update*", "We go on"]
)
def test_a_line_like_one_of_the_page_may_be_a_title(words: str) -> None:
    assert not is_button(words)


ASTRA = {
    "a line": "2 Comments / Courts, Press / ferries, lower quay / By Ann Roe / May 5, 2021",
    "wrapped": "2 Comments / Courts, Press / ferries, lower\nquay / By Ann Roe / May 5, 2021",
    "wrapped within the day": "2 Comments / Courts, Press / ferries, lower quay / By Ann Roe / May\n5, 2021",
    "counted links": "[4]2 Comments / [5]Courts, [6]Press / [7]ferries,\n  [8]lower quay / By [9]Ann Roe / 5 May 2021",
}


@pytest.mark.parametrize("row", ASTRA.values(), ids=list(ASTRA))
def test_labels_between_the_count_of_comments_and_the_name_were_none(row: str, reading_of) -> None:
    text = (
        "Nobody was let in before noon, and the clerks who stood in the yard\nand waited were told to go.\n\n"
        "It took until the evening, and those who waited were told to come again\non another day, or to write.\n"
    )
    (made,) = reading_of(f"Quay notes\n\n{TITLE}\n\n{row}\n\n{text}\n{text}\n{FOOT}").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-05-05", "Ann Roe")
    assert (made.front.categories, made.front.tags) == (("Courts", "Press"), ("ferries", "lower quay"))


GLUED = {
    "small letters behind a plural": (
        "CategoriesCourtsTagsferries, lower quay",
        ("Courts",),
        ("ferries", "lower quay"),
    ),
    "Spanish": ("CategoríasMuelleEtiquetasbarcas, juicio", ("Muelle",), ("barcas", "juicio")),
    "marks of icons": ("[]CategoriesCourts[]Tagsferries", ("Courts",), ("ferries",)),
    "Chinese": ("分类目录法院、新闻标签渡船、码头", ("法院", "新闻"), ("渡船", "码头")),
}


@pytest.mark.parametrize(("foot", "categories", "tags"), GLUED.values(), ids=list(GLUED))
def test_labels_without_space_behind_their_words_are_read(foot, categories, tags, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{ROW}\n\n{BODY}\n\n{foot}\n\n{FOOT}").drafts
    assert (made.front.categories, made.front.tags, made.body) == (categories, tags, f"{BODY}\n")


SAID = {
    "Spanish": (
        "Esta entrada fue publicada el Miércoles, 5 mayo 2021 a las 9:14 am y está archivada en Muelle. Sigue.",
        (),
    ),
    "French": (
        "Cette entrée a été publiée dans Muelle, et marquée avec barques, le 5 mai 2021 par Ann Roe.",
        ("barques",),
    ),
    "German": (
        "Dieser Beitrag wurde am 5. Mai 2021 von Ann Roe unter Muelle veröffentlicht. Schlagwörter: Boote.",
        ("Boote",),
    ),
    "Chinese": ("这篇文章发布于 2021年5月5日星期三，时间 上午9:14，归类于 Muelle。 您可以发表评论。", ()),
    "Spanish with tags": (
        "Esta entrada se publicó en Muelle y está etiquetada con barcas en 5 mayo, 2021 por Ann Roe.",
        ("barcas",),
    ),
    "Arabic": ("نُشرت هذه التدوينة في Muelle والوسوم قوارب بتاريخ 2021/05/05 بواسطة بترا هولم.", ("قوارب",)),
}


@pytest.mark.parametrize(("foot", "tags"), SAID.values(), ids=list(SAID))
def test_a_sentence_that_dates_a_post_says_how_it_is_filed(foot: str, tags: tuple[str, ...], reading_of) -> None:
    (made,) = reading_of(f"# {TITLE}\n\n{BODY}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-05-05")
    assert (made.front.categories, made.front.tags) == (("Muelle",), tags)


def test_sentences_under_texts_dated_the_posts_below_where_the_last_has_no_title(reading_of) -> None:
    foot = "Esta entrada se publicó en Muelle y está etiquetada con barcas en {} mayo, 2021 por Ann Roe."
    posts = "".join(
        f"{title}\nDeja una respuesta\n\n{BODY}\n\n{foot.format(day)}\n"
        for title, day in ((TITLE, 5), ("Otra lista del puerto", 4))
    )
    last = "Nobody was told of it, and the gate stayed shut.\n\n3 mayo, 2021\nDeja una respuesta\n"
    found = [(made.front.title, made.front.date) for made in reading_of(f"Quay notes\n\n{posts}{last}").drafts]
    assert found == [(TITLE, "2021-05-05"), ("Otra lista del puerto", "2021-05-04")]


@pytest.mark.parametrize("end", ["Comparte esto:", "Via: Hill Bulletin", "Via: [The Wire](https://w.example/a)"])
def test_the_end_of_the_post_above_was_the_title_of_one_without(end: str, reading_of) -> None:
    nameless = "The hearing begins at nine, and not at ten: those who come later are not let in by the guards."
    posts = ((f"{TITLE}\n\n", 9, BODY), ("", 8, nameless), ("A bell is stolen\n\n", 7, BODY))
    text = "\n".join(
        f"{title}May {day}, 2021 / Ann Roe / 2 Comments\n\n{body}\n\n{end}\n" for title, day, body in posts
    )
    found = [(made.front.title, made.front.date) for made in reading_of(f"Quay notes\n\n{text}").drafts]
    first = "The hearing begins at nine, and not at ten: those"
    assert found == [(TITLE, "2021-05-09"), (first, "2021-05-08"), ("A bell is stolen", "2021-05-07")]


ENDS = ("Posted by Ann Roe  Courts  Tags: quay, {}", "Posted by Ann Roe  Labels: mill, {}")


@pytest.mark.parametrize("end", ENDS)
def test_the_row_that_ends_the_post_above_was_the_title_of_one_that_begins_in_few_words(end: str, reading_of) -> None:
    few = "The hearing begins at nine, not at ten."
    posts = ((f"{TITLE}\n\n", 9, BODY), ("", 8, f"{few}\n\n{BODY}"), ("A bell is stolen\n\n", 7, BODY))
    text = "\n".join(
        f"{title}2 Comments\nMay {day}, 2021\n2 min read\n\n{body}\n\n{end.format(label)}\n"
        for (title, day, body), label in zip(posts, ("yard", "mill", "bread"), strict=True)
    )
    found = [(made.front.title, made.front.date) for made in reading_of(f"Quay notes\n\n{text}").drafts]
    first = "The hearing begins at nine, not at ten. Nobody was"
    assert found == [(TITLE, "2021-05-09"), (first, "2021-05-08"), ("A bell is stolen", "2021-05-07")]


@pytest.mark.parametrize(
    "label",
    [
        *("Read our earlier post on this:", "Lee nuestra entrada anterior:", "Lire notre article précédent :"),
        *(
            "Leia o nosso post anterior:",
            "Читайте нашу прежнюю запись:",
            "请阅读我们此前的文章：",
            "اقرأ تدوينتنا السابقة:",
        ),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n"])
def test_an_earlier_post_of_the_blog_itself_was_a_source(label: str, between: str, reading_of) -> None:
    own, source = "http://quay.example/2017/02/28/passport-refused/", "https://wire.example/letter.pdf"
    text = f"# {TITLE}\n\n{ROW}\n\n{BODY}\n\n{label}{between}{own}\n\nSource: {source}\n"
    (made,) = reading_of(text).drafts
    assert [one.url for one in made.front.sources] == [source]
    assert [one.url for one in made.front.see_also] == [own]


def test_a_post_with_a_password_was_shown_where_the_document_is_called_by_its_title_alone(reading_of) -> None:
    locked = "This content is password protected. To view it please enter your password below:\n\n\nPassword:\n"
    said = "This entry was posted in\nCourts\non\nMay 5, 2021\nby\nAnn Roe\n."
    head = f"{TITLE} « Quay notes\n\n\nSkip to content\nQuay notes\nOn clerks and courts\nMenu\n\nAbout\nContact\n"
    text = f"{head}\n\nProtected: {TITLE}\nEnter your password to view comments.\n\n{locked}\n{said}\nPost navigation\n"
    with pytest.raises(Refused):
        reading_of(text)


def test_a_button_that_a_tool_left_right_behind_a_name_ended_that(reading_of) -> None:
    (made,) = reading_of(f"# {TITLE}\n\n2021/05/05 بترا هولماترك تعليقاً\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-05-05", "بترا هولم")


@pytest.mark.parametrize("button", ["एक टिप्पणी छोड़ें", "Пікір қалдыру", "Zostaw komentarz", "Χωρίς σχόλια"])
def test_buttons_under_texts_are_no_words_of_them_in_more_languages(button: str, reading_of) -> None:
    days = {"A bell is stolen": "May 5, 2021", "Who owns the quay?": "May 3, 2021"}
    shown = "\n\n".join(f"{title}\n\n{day}\n\n{BODY}\n\n{button}" for title, day in days.items())
    made = reading_of(f"Harbour blog\n\n{shown}\n").drafts
    assert [(one.front.title, button in one.body) for one in made] == [(title, False) for title in days]
