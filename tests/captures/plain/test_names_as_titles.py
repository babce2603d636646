"""Titles that are the name of a format, a count of answers or a button as well; and these themselves."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.captures.hypertext import entry
from muniment.captures.words.dates import datemarks
from muniment.model.capture import Refused

TEXTS = [text for _, text in POSTS]
NAMES = ("Video", "Film", "Nota", "Bild", "日志", "Eine Antwort", "Une réponse", "12 respuestas", "10 Antworten")
FORMS = {"bare": "{}", "heading": "## {}", "link": "## [{}](https://wire.example/2021/05/04/ferry/)"}
FILED = "Filed under: Courts — Ann @ 9:10 am"
PASSWORD = (
    "This post is password protected. To view it please enter your password below:",
    "Password:",
)


def _told(made: list) -> list[tuple[str, str]]:
    return [(one.front.title, one.front.date) for one in made]


def _page(*parts: str) -> str:
    return "\n\n".join(["Quay notes", *parts]) + "\n"


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("name", [*NAMES, "Quiénes somos", "О нас", "Печать", "Контакты"])
def test_a_post_titled_so_was_lost_in_the_one_above(name: str, form: str, reading_of) -> None:
    titles = [TITLES[0], name, TITLES[2]]
    rows = [part for row in zip(map(form.format, titles), DAYS, TEXTS, strict=True) for part in row]
    made = reading_of(_page(*rows)).drafts
    assert _told(made) == list(zip(titles, ISO, strict=True))
    assert [one.body.strip() for one in made] == TEXTS


@pytest.mark.parametrize("name", ["Video", "Bild", "10 Antworten"])
def test_a_first_post_titled_so_is_not_named_as_its_blog(name: str, reading_of) -> None:
    rows = [part for row in zip([name, *TITLES[1:]], DAYS, TEXTS, strict=True) for part in row]
    assert _told(reading_of(_page(*rows)).drafts) == list(zip([name, *TITLES[1:]], ISO, strict=True))


@pytest.mark.parametrize("place", [0, 1])
def test_a_post_titled_so_over_a_day_under_its_text_was_lost(place: int, reading_of) -> None:
    titles = [*TITLES[:place], "Video", *TITLES[place + 1 :]]
    parts = zip(titles, TEXTS, (f"Posted by Ann on {day}" for day in DAYS), strict=True)
    made = reading_of(_page(*(part for row in parts for part in row))).drafts
    assert _told(made) == list(zip(titles, ISO, strict=True))


@pytest.mark.parametrize("names", [("Aside", "Video", "Link"), ("Nota", "Nota", ""), ("Featured", "", "Aside")])
def test_the_names_of_formats_under_titles_are_none(names: tuple[str, ...], reading_of) -> None:
    rows = [part for row in zip(TITLES, names, DAYS, TEXTS, strict=True) for part in row if part]
    made = reading_of(_page(*rows)).drafts
    assert _told(made) == list(zip(TITLES, ISO, strict=True))
    assert [one.body.strip() for one in made] == TEXTS


def test_names_of_formats_stand_in_the_place_of_titles(reading_of) -> None:
    titles, days, texts = [TITLES[0], "Aside", TITLES[2], "Link"], [*DAYS, "March 2, 2021"], [*TEXTS, TEXTS[0]]
    made = reading_of(_page(*(part for row in zip(titles, days, texts, strict=True) for part in row))).drafts
    told = [
        entry.first_words(text) if title in ("Aside", "Link") else title
        for title, text in zip(titles, texts, strict=True)
    ]
    assert _told(made) == list(zip(told, [*ISO, "2021-03-02"], strict=True))


@pytest.mark.parametrize("name", ["Aside", "Nota"])
def test_the_name_of_the_blog_is_no_title_over_the_name_of_a_format(name: str, reading_of) -> None:
    titles = [name, TITLES[1], "Video", TITLES[2]]
    rows = zip(titles, [*DAYS, "March 2, 2021"], [*TEXTS, TEXTS[0]], strict=True)
    made = reading_of(_page(*(part for row in rows for part in row))).drafts
    assert len(made) == 4
    assert "Quay notes" not in [one.front.title for one in made]


def test_the_name_of_a_format_begins_its_own_post(reading_of) -> None:
    rows = [part for row in zip([TITLES[0], "Aside", TITLES[2]], DAYS, TEXTS, strict=True) for part in row]
    made = reading_of(_page(*(part if part not in TEXTS else f"{part}\n\n3 comments" for part in rows))).drafts
    assert [one.front.date for one in made] == ISO


def test_a_count_of_answers_under_a_title_is_none(reading_of) -> None:
    counts = ("3 réponses", "", "12 réponses")
    rows = [part for row in zip(TITLES, counts, DAYS, TEXTS, strict=True) for part in row if part]
    assert _told(reading_of(_page(*rows)).drafts) == list(zip(TITLES, ISO, strict=True))


ABOVE = ("The Union", "Bern, May 2021\n\nThe Union", "By Ann Roe, secretary")


@pytest.mark.parametrize("name", ["Video", "Eine Antwort", "12 respuestas"])
@pytest.mark.parametrize("above", ABOVE)
def test_who_signed_the_post_above_is_no_title(above: str, name: str, reading_of) -> None:
    rows = [TITLES[0], DAYS[0], TEXTS[0], above, name, DAYS[1], TEXTS[1], TITLES[2], DAYS[2], TEXTS[2]]
    assert _told(reading_of(_page(*rows)).drafts) == list(zip([TITLES[0], name, TITLES[2]], ISO, strict=True))


@pytest.mark.parametrize("name", ["Video", "12 respuestas"])
@pytest.mark.parametrize("menu", ["Home\n\nOur work", "* Home\n* Our work\n* The harbour", "Words from the quay"])
def test_a_menu_over_the_first_post_is_no_title(menu: str, name: str, reading_of) -> None:
    titles = [name, *TITLES[1:]]
    rows = [part for row in zip(titles, DAYS, TEXTS, strict=True) for part in row]
    assert _told(reading_of(_page(menu, *rows)).drafts) == list(zip(titles, ISO, strict=True))


def test_the_only_name_of_a_format_under_the_foot_of_the_post_above_is_no_title(reading_of) -> None:
    foot = "3 comments"
    rows = [TITLES[0], DAYS[0], TEXTS[0], foot, TITLES[1], "Featured", DAYS[1], TEXTS[1], foot]
    rows += [TITLES[2], DAYS[2], TEXTS[2], foot]
    assert _told(reading_of(_page("A record of the harbour", "Menu", *rows)).drafts) == list(
        zip(TITLES, ISO, strict=True)
    )


@pytest.mark.parametrize("form", ["{}", "# {}", "## [{}](https://wire.example/2021/05/09/bakers/)"])
def test_an_ordinary_first_title_was_taken_for_the_name_of_the_blog(form: str, reading_of) -> None:
    rows = [part for row in zip(map(form.format, TITLES), DAYS, [FILED] * 3, TEXTS, strict=True) for part in row]
    for many in (4, 12):
        made = reading_of("\n\n".join(rows[:many]) + "\n").drafts
        assert _told(made) == list(zip(TITLES, ISO, strict=True))[: many // 4]


@pytest.mark.parametrize("title", ["Private: Secret plan", "Privat: Geheimer Plan", "Privé : Plan secret"])
def test_a_private_first_post_was_printed(title: str, reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(f"{title}\n\n{DAYS[0]}\n\n{FILED}\n\n{TEXTS[0]}\n")
    page = f"{title}\n\n{DAYS[0]}\n\n{FILED}\n\n{TEXTS[0]}\n\n{DAYS[1]}\n\n{TITLES[1]}\n\n{FILED}\n\n{TEXTS[1]}\n"
    assert not any(TEXTS[0] in one.body for one in reading_of(page).drafts)


@pytest.mark.parametrize("foot", ["Filed under Courts | 2 Comments", "Tags: quay, mill", "2 Comments"])
def test_a_notice_that_asks_for_a_password_was_a_post_without_a_title(foot: str, reading_of) -> None:
    days = [f"Posted on May {day}, 2021 by Ann" for day in (15, 13, 11, 9, 7, 5)]
    texts = [*TEXTS[:2], "\n\n".join(PASSWORD), *TEXTS]
    titles = [*TITLES[:2], "", "The mill is open", "Bread and salt", "A letter to the council"]
    rows = [part for row in zip(titles, texts, days, [foot] * 6, strict=True) for part in row if part]
    made = reading_of(_page(*rows)).drafts
    assert [one.front.title for one in made] == [title for title in titles if title]


@pytest.mark.parametrize("year", ["1917", "1989", "2020"])
def test_a_year_right_under_a_day_is_of_the_text(year: str, reading_of) -> None:
    under = (year, "4", "2")
    rows = [f"{title}\n\n{day}\n{one}\n\n{text}" for (title, text), day, one in zip(POSTS, DAYS, under, strict=True)]
    bodies = [one.body.strip() for one in reading_of(_page(*rows)).drafts]
    assert bodies == [f"{year}\n\n{TEXTS[0]}", *TEXTS[1:]]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Posted on by Ann Marie Ruiz BergLeave a comment", "Ann Marie Ruiz Berg"),
        ("Posted on by Ann Roe2 Commentsin Courts", "Ann Roe"),
        ("Posted on by EuroMed Rights Network of the South", None),
        ("Posted on by OpenDemocracy Team and friends of the quay", None),
    ],
)
def test_but_a_button_or_a_count_clings_to_a_name(row: str, name: str | None) -> None:
    found = datemarks.emptied(row)
    assert (row[slice(*found)] if found else None) == name


@pytest.mark.parametrize("row", ["By Ann Roe  News  Leave a comment", "Di Ann Roe  Notizie  Lascia un commento"])
def test_who_wrote_a_post_with_label_and_button_in_one_line_is_no_title(row: str, reading_of) -> None:
    (draft,) = reading_of(
        _page("• Home\n• About", "Tag: letters", f"A letter from the prison\n\n {row}\nMay 052021", TEXTS[0])
    ).drafts
    assert (draft.front.title, draft.front.date) == ("A letter from the prison", "2021-05-05")


@pytest.mark.parametrize("term", ["Details", "Подробности"])
def test_a_word_over_particulars_that_stand_further_in_is_no_title(term: str, reading_of) -> None:
    row = f"{term}\n    Por: Ann Roe\n    Categorias: News\n    Publicado em: 5 de maio de 2021\n    Hits: 812"
    (draft,) = reading_of(_page("-   Home", "August in figures", row, TEXTS[0])).drafts
    assert (draft.front.title, draft.front.date) == ("August in figures", "2021-05-05")


def test_a_title_in_a_script_without_spaces_over_a_row_further_in_stays(reading_of) -> None:
    row = "港湾労働者三人に有罪判決\n   2021年4月9日 投稿者: 編集部"
    (draft,) = reading_of(_page("-   Home", "人権の記録", row, TEXTS[0])).drafts
    assert (draft.front.title, draft.front.date) == ("港湾労働者三人に有罪判決", "2021-04-09")
