"""Texts of lists of posts: an entry is one as all others of its page are; and lists beside the only post are none."""

import pytest
from tests.captures.plain.test_told_by_all_of_a_page import MENU, TEXT, TITLE, wrapped
from tests.captures.threeposts import TITLES

WEEK = "Who set the old pit on sea"
ENTRIES = {
    "more labels": [
        "   2010年9月16日[1]司法\n\n[2]{0}\n\n   {3}",
        "   2010年8月14日[3]司法[4]拘束\n\n[5]{1}\n\n   {4}",
        "   2010年6月22日[6]司法\n\n[7]{2}\n\n   {5}",
    ],
    "a row under its text that was broken": [
        "[1]{0}\n\n   {3}\n\n   [2]Defne Aksoy[3]16 Eylül 2010[4]Yargı[5]1 Yorum[6]Devamını oku",
        "[7]{1}\n\n   {4}\n\n   [8]Defne Aksoy[9]14 Ağustos 2010[10]Yargı[11]Yorum\n   yapın[12]Devamını oku",
        "[13]{2}\n\n   {5}\n\n   [14]Defne Aksoy[15]22 Haziran 2010[16]Yargı[17]3 Yorum[18]Devamını oku",
    ],
    "a title that looks as the days of a week over a calendar": [
        "  • 2010년 9월 16일\n\n    {6}\n\n    {3}\n\n    법원",
        "  • 2010년 8월 14일\n\n    {1}\n\n    {4}\n\n    법원",
        "  • 2010년 6월 22일\n\n    {2}\n\n    {5}\n\n    법원",
    ],
}


@pytest.mark.parametrize("entries", ENTRIES.values(), ids=ENTRIES)
def test_a_day_that_stands_as_all_others_of_its_page_dated_nothing(entries: list[str], reading_of) -> None:
    posts = "\n\n".join(entries).format(*TITLES, *map(wrapped, TEXT), WEEK)
    addresses = "\n".join(f"  {number:2}. https://quay.example/{number}/" for number in range(1, 19))
    listed = f"\n\nReferences\n\n{addresses}\n" if "[1]" in posts else "\n"
    text = f"   Quay Notes\n\n{posts}\n\n   Older posts{listed}"
    drafts = reading_of(text).drafts
    assert [made.front.date for made in drafts] == ["2010-09-16", "2010-08-14", "2010-06-22"]
    assert [made.front.title for made in drafts] == [WEEK if WEEK in text else TITLES[0], *TITLES[1:]]


def test_a_text_of_the_page_behind_its_pager_was_of_the_last_post(reading_of) -> None:
    rows = ("July 6, 2019 at 9:10 am", "April 23, 2019 at 9:13 am", "March 13, 2019 at 9:14 am")
    posts = (
        f"{title}\n\n1 Comment\n\n{text}\n\nWritten by Ann Roe\n\n{row}\n\nPosted in Courts"
        for title, text, row in zip(TITLES, TEXT, rows, strict=True)
    )
    page = ["Quay Notes", "Search Results for: quays", *posts, "Older posts", "Follow Blog via Email", TEXT[0], TEXT[1]]
    assert [(made.front.title, made.front.date) for made in reading_of("\n\n".join(page) + "\n").drafts] == [
        (title, f"{iso}:{row[-5:-3]}")
        for title, iso, row in zip(TITLES, ("2019-07-06T09", "2019-04-23T09", "2019-03-13T09"), rows, strict=True)
    ]


LATEST = """\
# Совместное заявление о запрете на выезд Ильвы Марроу {#post .entry-title}
[02.09.2021]{.td-post-date}
2
Представитель ведомства отрицал, что кого-то били. Заседание длилось
Соседи рассказывают о четырёх мужчинах в белом фургоне. Дорога в деревню
закрыта со дня шествия. В министерстве никто не сказал, кто отдал
-   [Памяти той, что вела
    списки](https://quay.example/zapis-644/) [24 сентября
    2021]{.post-date}
-   [Совместное заявление о запрете на выезд Ильвы
    Марроу](https://quay.example/zapis-974/) [2 сентября
    2021]{.post-date}
-   [Год повесток в портовом
    районе](https://quay.example/zapis-818/) [26 августа
    2021]{.post-date}
"""


def test_a_list_of_others_with_their_days_was_all_that_a_page_shows(reading_of) -> None:
    (draft,) = reading_of(LATEST).drafts
    assert (draft.front.title, draft.front.date) == (
        "Совместное заявление о запрете на выезд Ильвы Марроу",
        "2021-09-02",
    )


BUTTON = "Skip to content\n\nQuay Notes\n\nfor bakers who walked\n\nMenu\n\n- Home\n- About\n\nJul012022\n\n"
FOUR = "\n\n".join([*TEXT, TEXT[1]])
SOLE = {
    "its source over its foot": (
        f"{MENU}{TITLE}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\nKaynak: Kıyı Postası\n\nDefne Aksoy6 Ekim 2016Yargı3 Yorum\n",
        "2016-10-06",
    ),
    "a button over the menu": (f"{BUTTON}{TITLE}\n\nCategories: Courts\n\n{FOUR}\n", "2022-07-01"),
}


@pytest.mark.parametrize(("text", "iso"), SOLE.values(), ids=SOLE)
def test_a_line_beside_the_only_post_was_its_title(text: str, iso: str, reading_of) -> None:
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, iso)


def test_the_button_over_a_row_that_was_not_wrapped_as_others_was_a_title(reading_of) -> None:
    rows: tuple[str, ...] = ("7 février 2024/1 commentaire/dans Détentions, Liberté de la presse /par\nMaëlle Garrec",)
    rows += ("29 novembre 2023/3 commentaires/dans Détentions /par Maëlle Garrec",)
    rows += ("21 novembre 2023/Laisser un commentaire/dans Détentions, Témoignages\n/par Maëlle Garrec",)
    texts = (wrapped(text.removesuffix(".") + "…").replace("   ", "") for text in TEXT)
    posts = (
        f"{title}\n\n{row}\n\n{text}\n\nLire la suite" for title, row, text in zip(TITLES, rows, texts, strict=True)
    )
    drafts = reading_of("\n\n".join(["Vigie du quai", "Accueil", *posts, "Articles plus anciens"]) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == ["2024-02-07", "2023-11-29", "2023-11-21"]


STROKED = """\
Vigie des droits

Nous continuerons à poser la question

Mois : novembre 2023

Nouveau rapport : des avocates sous pression

/3 commentaires/dans Détentions /par Maëlle Garrec

Des voisins racontent que quatre hommes sont venus avant l’aube. Un porte-parole a nié que quiconque ait été frappé…

Un an de convocations dans le quartier du port

/Laisser un commentaire/dans Détentions, Témoignages /par Maëlle Garrec

Sa sœur a attendu devant la porte depuis six heures du matin. Personne au ministère n’a voulu dire qui…
"""


def test_a_row_that_begins_with_a_stroke_where_its_day_was_lost_was_a_title(reading_of) -> None:
    assert not [made.front.title for made in reading_of(STROKED).drafts if made.front.title.startswith("/")]


FLAT = {
    "a count": ("by Ann RoeMay 28, 2020Courts, Human Rights3 Comments", "Ann Roe", ("Courts", "Human Rights")),
    "a button behind it": ("by Ann RoeMay 28, 2020CourtsLeave a commentRead more", "Ann Roe", ("Courts",)),
    "no word before a name or label": ("Front LineMay 28, 2020ann3 Comments", "", ()),
    "a dash before it": ("Posted on May 28, 2020 by ann—No Comments ↓", "ann", ()),
}


@pytest.mark.parametrize(("row", "author", "categories"), FLAT.values(), ids=FLAT)
def test_what_a_row_without_space_says_besides_its_day(
    row: str, author: str, categories: tuple[str, ...], reading_of
) -> None:
    (draft,) = reading_of("\n\n".join(["Quay Notes", TITLE, row, *TEXT]) + "\n").drafts
    assert (draft.front.date, draft.front.author, draft.front.categories) == ("2020-05-28", author, categories)


def test_tags_behind_what_a_theme_also_says_were_none(reading_of) -> None:
    foot = "Posted in Courts | Also tagged ferry, wages | Leave a comment"
    parts = ["Quay Notes", TITLE, "By Ann Roe | Published: May 28, 2020", *TEXT, foot]
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == (("Courts",), ("ferry", "wages"))


def test_labels_of_two_words_over_days_in_korean_were_authors(reading_of) -> None:
    posts = (
        f"언론 자유\n\n2016년 {month}월 9일\n\n{title}\n\n{text}"
        for month, title, text in zip((6, 5, 4), TITLES, TEXT, strict=True)
    )
    drafts = reading_of("\n\n".join(["지킴이의 기록", "비공개 재판 검색 결과", *posts]) + "\n").drafts
    assert [made.front.author for made in drafts] == ["", "", ""]
