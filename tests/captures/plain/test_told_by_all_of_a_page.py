"""Texts of pages: what stands outside of their posts, and what a page says again, tells titles, feet and labels."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

TEXT = [f"{text} {POSTS[2][1]} {POSTS[0][1]}" for _, text in POSTS]
TITLE = "Lamps go dark at the lock"
CAPTION = "The bakers of the old quarter walked out, and they ask for the wages"
NUMBERED = f"""\
   [1]Skip to content

   [2]Quay Notes

     * [3]Home
     * [4]About

[5]{TITLE}

   By [6]Ann Roe on June 18, 2023 | [7]Leave a comment
   {CAPTION}

   {{0}}

   {{1}}

   {{2}}

Post navigation

   [8]Previous Post A boat is found

2 thoughts on “{TITLE}”

    1. Halvard says:
       [9]June 20, 2023 14:30
       Thank you.
       [10]Reply

References

""" + "\n".join(f"  {number:2}. https://quay.example/{number}/" for number in range(1, 11))
TAGLINE = """\
Skip to content

Quay Notes

for bakers who walked

-   Home
-   About
-   Contact

{title}

-   by Ann Roe
-   June 18, 2023
-   Courts

{0}

{1}

{2}

{1}

Facebook Twitter Email Share

Powered by WordPress
"""


def wrapped(text: str) -> str:
    """Return a text as tools wrap it that set paragraphs in by three spaces."""
    words, lines = text.split(), [""]
    for word in words:
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if len(lines[-1]) < 60 else [*lines, word]
    return "\n   ".join(lines)


ASKED = "Where are the Harbour Six?"
HEADS = {
    "a caption that the text says again": NUMBERED.format(*map(wrapped, TEXT)),
    "what a blog says of itself over its menu": TAGLINE.format(*map(wrapped, TEXT), title=ASKED),
}


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_another_line_of_the_head_of_a_page_was_the_title(text: str, reading_of) -> None:
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (ASKED if ASKED in text else TITLE, "2023-06-18")


MENU = "Skip to content\n\nQuay Notes\n\nHome\nAbout the quay\nFriends\n"
LISTED = """\
Главная
О блоге
Контакты
Новый доклад: адвокаты под давлением

Профсоюз трижды просил копию решения. Это четвёртое такое дело в районе за год. Судья прочёл приговор, не поднимая глаз.

Её брат ждал у ворот с шести утра. Мы будем спрашивать дальше. Дорога в деревню закрыта со дня шествия.

По словам семьи, после перевода его не осматривал ни один врач. Заседание длилось девять минут.

Автор Илья КарпенкоОпубликовано 24.04.2025Рубрики ПрессаМетки безнаказанность, голодовка, учителя
Навигация по записям
Предыдущая запись Памяти той, что вела списки
Следующая запись Совместное заявление о запрете на выезд Ильвы Марроу
Свежие записи
Совместное заявление о запрете на выезд Ильвы Марроу
Новый доклад: адвокаты под давлением
Памяти той, что вела списки
Где шестеро из порта?
Год повесток в портовом районе

© 2025
"""
MARKED = """\
# Waar zijn de zes van de haven? {#waar-zijn-de-zes-van-de-haven .entry-title}

De rechter las het vonnis zonder op te kijken. Het is de vierde zaak van
dit soort dit jaar. Volgens de familie heeft geen arts hem gezien sinds
de overplaatsing.

### 3 december 2021

De zitting duurde negen minuten en er werd geen getuige gehoord. Buren
zagen vier mannen in een witte bestelwagen.

### 12 december 2021

Een woordvoerder ontkende dat er iemand was geslagen. De families willen
alleen weten waar de graven zijn.

De vakbond heeft drie keer om een afschrift van het besluit gevraagd. De
weg naar het dorp is sinds de mars afgesloten.

Niemand op het ministerie wilde zeggen wie het bevel gaf. Wij blijven
het vragen.

[[Geplaatst op ]{.screen-reader-text}[12 januari 202212 januari
2022](https://quay.example/2022/01/12/waar-zijn-de-zes-van-de-haven/)]{.posted-on}[[Auteur
]{.screen-reader-text}[Marijke
Postma](https://quay.example/author/0x/)]{.byline}[[Categorieën
]{.screen-reader-text}[Persvrijheid](https://quay.example/category/c2/),
[Gevangenschap](https://quay.example/category/c0/)]{.cat-links}[[Tags
]{.screen-reader-text}[onderwijzers](https://quay.example/tag/t1/),
[straffeloosheid](https://quay.example/tag/t2/)]{.tags-links}[[3
reacties](https://quay.example/2022/01/12/waar-zijn-de-zes-van-de-haven/#comments)]{.comments-link}

## Bericht navigatie {#bericht-navigatie .screen-reader-text}

::: nav-links
::: nav-previous
[[Vorig bericht]{.meta-nav} [Gezamenlijke verklaring over het reisverbod
voor Ilva
Marrow]{.post-title}](https://quay.example/2021/12/20/gezamenlijke-verklaring-over-het-reisverbod-voor-ilva-marrow/)
:::

::: nav-next
[[Volgend bericht]{.meta-nav} [Een jaar van oproepen in de
havenwijk]{.post-title}](https://quay.example/2022/01/31/een-jaar-van-oproepen-in-de-havenwijk/)
:::
:::
"""
FEET = {
    "a title under a menu that a list names": (LISTED, "Новый доклад: адвокаты под давлением", "2025-04-24"),
    "a paragraph that is a link under it": (MARKED, "Waar zijn de zes van de haven?", "2022-01-12"),
}


@pytest.mark.parametrize(("text", "title", "iso"), FEET.values(), ids=FEET)
def test_what_leads_to_other_posts_under_a_foot_was_the_title(text: str, title: str, iso: str, reading_of) -> None:
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.date) == (title, iso)


def test_who_wrote_a_post_under_its_day_said_again_was_a_post(reading_of) -> None:
    head = (
        "Quay Notes",
        "for those who watch",
        "Menu\nHome",
        "About",
        TITLE,
        "June 18, 2023",
        "Forty readers came on the first day of it",
        *TEXT,
    )
    page = (*head, "June 18, 2023", "Maud Ferrant", "Courts", "ferry", "Leave a comment", "Powered by WordPress")
    (draft,) = reading_of("\n\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2023-06-18")


def test_a_post_behind_a_name_under_an_excerpt_was_of_that_one(reading_of) -> None:
    cut = [text.removesuffix(".") + " […]" for text in TEXT]
    entries = zip(TITLES, cut, ("by ann", "by editor", "by ann"), strict=True)
    page = ["Quay Notes", "Tag: quays", *(part for entry in entries for part in entry)]
    assert [made.front.title for made in reading_of("\n\n".join(page) + "\n").drafts] == TITLES


PAGERS = {"numbers": "1 [2](/page/2/) … [41](/page/41/) [Older posts](/page/2/)", "a link": "[Older posts](/page/2/)"}


@pytest.mark.parametrize("pager", PAGERS.values(), ids=PAGERS)
def test_the_tags_of_a_blog_behind_its_pager_were_those_of_the_last_post(pager: str, reading_of) -> None:
    address = "https://quay.example"
    posts = (
        f"## [{title}]({address}/{number}/)\n\n{day}\n\n{text}"
        for number, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True))
    )
    cloud = " ".join(f"[{tag}]({address}/tag/{tag}/)" for tag in ("ferry", "wages", "quays"))
    text = "\n\n".join([f"[Quay Notes]({address}/)", *posts, pager, "## Tags", cloud]) + "\n"
    assert [(made.front.date, made.front.tags) for made in reading_of(text).drafts] == [(iso, ()) for iso in ISO]


GLUED = {
    "said twice": "by {name}May 28, 2020May 28, 2020",
    "changed later": "by {name}May 28, 2020June 2, 2020",
    "a stroke of Markdown": "von [{name}](https://quay.example/author/a/)[28\\. Mai 202028\\. Mai 2020](https://quay.example/on/)",
}


@pytest.mark.parametrize("name", ["ann", "Maud Ferrant"])
@pytest.mark.parametrize("row", GLUED.values(), ids=GLUED)
def test_the_day_behind_a_name_was_a_part_of_that(row: str, name: str, reading_of) -> None:
    parts = ["Quay Notes", TITLE, row.format(name=name), *TEXT]
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2020-05-28", name)
