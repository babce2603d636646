"""What rows beside posts say of them: of one day each, or wrapped, or a part in each line, or over the titles."""

from collections.abc import Sequence

import pytest
from tests.captures.threeposts import DAYS, HEAD, ISO, POSTS, TITLES

from muniment.captures.plain.titles import looks
from muniment.captures.words.rows import dateline

Told = list[tuple[str, ...]]
CHANGED = {
    "di Ana Ruiz 2 min di lettura Pubblicato 24 feb 2022 Categorie: Voci Aggiornato il 27 feb 2022": (
        "Ana Ruiz",
        "Voci",
    ),
    "Published on Feb 24, 2022 Posted in Voices Written by Ann Roe Last updated Feb 27, 2022": ("Ann Roe", "Voices"),
    "2 Kommentare von Ana Ruiz Veröffentlicht am 2022-02-24 Zuletzt aktualisiert 2022-02-27": ("Ana Ruiz", ""),
    "Zveřejněno 24. 2. 2022 Publikováno v rubrice Hlasy Aktualizováno 27. 2. 2022": ("", "Hlasy"),
    "2 yorum Kategori: Sesler Tarih: 24 Şubat 2022 Perşembe Güncellendi 27 Şubat 2022 Pazar": ("", "Sesler"),
}
WITHIN = {
    "2 min de lecture Publié le 24 février 2022 dans Voix": ("", "Voix"),
    "2 reacties Geplaatst op 24 februari 2022 in Stemmen, Havens Door redactie": ("redactie", "Stemmen, Havens"),
    "February 24, 2022 in Court News.": ("", "Court News"),
}


@pytest.mark.parametrize("row", CHANGED)
def test_a_row_with_the_day_of_a_change_behind_its_parts_said_no_day(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, said.updated) == ("2022-02-24", "2022-02-27")
    assert (row[slice(*said.author)], row[slice(*said.categories)]) == CHANGED[row]


@pytest.mark.parametrize("row", WITHIN)
def test_a_small_word_beside_the_day_leads_to_labels_among_other_parts(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)], row[slice(*said.categories)]) == ("2022-02-24", *WITHIN[row])


def _of(posts: Sequence[str], reading_of) -> Told:
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    assert [made.front.title for made in drafts] == TITLES[: len(posts)]
    assert [made.front.date for made in drafts] == ISO[: len(posts)]
    assert all(made.body.strip() == text for made, (_, text) in zip(drafts, POSTS, strict=False))
    return [(made.front.author, ", ".join(made.front.categories)) for made in drafts]


ROWS = {
    "names of some, an office of others": ("{day} | {name} | {label} | 2 min read", ("editor", "Ann Roe", "editor")),
    "logins": ("{name} | {day}", ("quaystaff",) * 3),
    "wrapped over the day": (
        "3 Comments | 4 min read | {name} | {label}, Courts |\n{day}",
        ("Ann Roe", "Jan Wilk", "Ann Roe"),
    ),
    "wrapped within a button": ("{label}, Courts | {day} | 2 min\nread | {name}", ("Ann Roe", "Jan Wilk", "Ann Roe")),
    "a list": ("- by {name}\n- Posted in {label}\n- {day}\n- 2 Comments", ("Ann Roe", "Jan Wilk", "Ann Roe")),
}
LABELS = ("Wages", "Ports", "Readers")


@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.parametrize(
    "place", ["{title}\n\n{row}\n\n{text}", "{row}\n\n{title}\n\n{text}", "{title}\n\n{text}\n\n{row}"]
)
def test_what_no_word_tells_of_a_row_the_other_rows_of_a_page_tell(kind: str, place: str, reading_of) -> None:
    row, names = ROWS[kind]
    days = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
    rows = [row.format(day=day, name=name, label=label) for day, name, label in zip(days, names, LABELS, strict=True)]
    posts = [place.format(title=title, row=one, text=text) for one, (title, text) in zip(rows, POSTS, strict=True)]
    filed = [f"{label}, Courts" if "Courts" in row else label if "{label}" in row else "" for label in LABELS]
    assert _of(posts, reading_of) == list(zip(names, filed, strict=True))


@pytest.mark.parametrize("more", ["114 words", "https://quay.example"])
def test_what_counts_and_the_name_of_the_blog_are_no_label_and_no_name(more: str, reading_of) -> None:
    posts = [f"{title}\n\nMay 9, 2021 | {more}\n\n{text}" for title, text in POSTS]
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n").drafts
    assert [(made.front.author, made.front.categories) for made in drafts] == [("", ())] * len(POSTS)


def test_the_last_line_of_such_a_row_may_be_the_title_of_the_next_post(reading_of) -> None:
    days = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
    posts = [f"{title}\n{text}\nby Ann Roe\n{day}\n2 Comments" for day, (title, text) in zip(days, POSTS, strict=True)]
    drafts = reading_of(HEAD + "\n".join(posts) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES


OVER = ("Posted in {}", "in {}", "Category: {}", "Posted in\n\n{}")


@pytest.mark.parametrize("lead", OVER)
def test_labels_over_titles_were_those_of_the_post_above(lead: str, reading_of) -> None:
    days = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
    posts = [
        f"{lead.format(label)}\n\n{title}\n\n{day}\n\n{text}"
        for day, label, (title, text) in zip(days, LABELS, POSTS, strict=True)
    ]
    assert _of(posts, reading_of) == [("", label) for label in LABELS]


@pytest.mark.parametrize("lead", OVER[:-1])
def test_such_labels_under_all_texts_stay_those_of_the_posts_above(lead: str, reading_of) -> None:
    days = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
    posts = [
        f"{title}\n\n{day}\n\n{text}\n\n{lead.format(label)}"
        for day, label, (title, text) in zip(days, LABELS, POSTS, strict=True)
    ]
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    assert [made.front.categories for made in drafts][:-1] == [(label,) for label in LABELS[:-1]]


@pytest.mark.parametrize(("line", "tags"), [("Tags wages, ports", ("wages", "ports")), ("标签工资", ("工资",))])
def test_tags_under_texts_have_no_sign_behind_their_word(line: str, tags: tuple[str, ...], reading_of) -> None:
    posts = [f"{title}\n\nMay 9, 2021\n\n{text}\n\n{line}" for title, text in POSTS]
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    assert [made.front.tags for made in drafts] == [tags] * len(POSTS)


@pytest.mark.parametrize("line", ["Tags were found on the boats.", "In Wages we trust, he said."])
def test_a_line_of_a_text_that_begins_so_is_no_label(line: str, reading_of) -> None:
    posts = [f"{title}\n\nMay 9, 2021\n\n{text}\n\n{line}" for title, text in POSTS]
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    assert [(made.front.tags, made.front.categories) for made in drafts] == [((), ())] * len(POSTS)


def test_lists_under_texts_say_how_posts_are_filed(reading_of) -> None:
    posts = [
        f"{title}\n\n{day}\n\n{text}\n\n- 2 min read\n- {label}"
        for day, label, (title, text) in zip(
            ("May 9, 2021", "May 4, 2021", "April 2, 2021"), LABELS, POSTS, strict=True
        )
    ]
    assert _of(posts, reading_of) == [("", label) for label in ("Wages", "Ports", "Readers")]


def test_a_day_that_leads_from_a_word_for_categories_is_none(reading_of) -> None:
    posts = [
        f"{title}\n\nPublicado em domingo, {day} de 2021, Por Ana Ruiz\n\n{text}"
        for day, (title, text) in zip(("9 de maio", "4 de maio", "2 de abril"), POSTS, strict=True)
    ]
    assert _of(posts, reading_of) == [("Ana Ruiz", "")] * len(POSTS)


@pytest.mark.parametrize("row", ["Publicerad , Skrivet av Ana Ruiz", "Posted on | by Ana Ruiz"])
def test_a_row_that_lost_its_day_was_the_title_of_a_post(row: str, reading_of) -> None:
    (title, text), *_ = POSTS
    (made,) = reading_of(f"Quay Notes\n\n{title}\n\n{row}\n\n{text}\n\n{text}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (title, "unknown", "Ana Ruiz")


def test_a_link_to_the_rest_of_a_text_whose_address_stands_elsewhere_is_no_title() -> None:
    assert looks.likeness("[Read More…][Bakers walk out]") < 0 < looks.likeness("[Bakers walk out][1]")


LISTS = {
    "one behind another": "* Jan Wilk\n* Ports\n\n* by Ann Roe\n* Posted in Wages",
    "a place": "* Doors open at noon\n* Where: Mill Lane\n* by Jan Wilk",
    "days": "* May 2, 2011\n* March 1, 2012\n* by Jan Wilk",
}


@pytest.mark.parametrize("kind", LISTS)
def test_lists_of_texts_went_into_rows_under_them(kind: str, reading_of) -> None:
    listed = LISTS[kind]
    whole, told = (listed, ("", ())) if "by Ann" not in listed else (listed.split("\n\n")[0], ("Ann Roe", ("Wages",)))
    for posts in (POSTS, POSTS[:1]):
        texts = [f"{title}\n\n{day}\n\n{text}\n\n{listed}" for day, (title, text) in zip(DAYS, posts, strict=False)]
        drafts = reading_of(HEAD + "\n\n".join(texts) + "\n\nOlder posts\n").drafts
        assert [(made.front.author, made.front.categories) for made in drafts] == [told] * len(posts)
        assert [made.body for made in drafts] == [f"{text}\n\n{whole}\n" for _, text in posts]


def test_labels_beside_counts_that_read_as_names_of_some_were_those_who_wrote_the_posts(reading_of) -> None:
    filed = ("Menschenrechte, Offene Briefe", "Offene Briefe", "Berichte")
    posts = [
        f"{title}\n\nMay 9, 2021\n\n{text}\n\n- {labels}\n- 2 Kommentare"
        for labels, (title, text) in zip(filed, POSTS, strict=True)
    ]
    assert _of_labels(posts, reading_of) == [("", labels) for labels in filed]


def _of_labels(posts: Sequence[str], reading_of) -> Told:
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    return [(made.front.author, ", ".join(made.front.categories)) for made in drafts]


def test_a_name_that_begins_a_list_over_a_text_parted_the_title_from_the_row(reading_of) -> None:
    posts = [
        f"{title}\n\n• {name}\n\n• Posted in {label}\n\n• {day}\n\n{text}"
        for day, name, label, (title, text) in zip(DAYS, ("Ann Roe", "Jan Wilk", "Ann Roe"), LABELS, POSTS, strict=True)
    ]
    for shown in (posts, posts[:1]):
        assert (
            _of(shown, reading_of)
            == [("Ann Roe", "Wages"), ("Jan Wilk", "Ports"), ("Ann Roe", "Readers")][: len(shown)]
        )


@pytest.mark.parametrize(
    ("third", "author"),
    [
        (("quaystaff",) * 3, "quaystaff"),
        (("Ann Roe", "Jan Wilk", "Ann Roe"), "Ann Roe"),
        (("Reports", "Law", "Sea"), ""),
    ],
)
def test_beside_the_label_whose_archive_a_page_is_stands_who_wrote(
    third: Sequence[str], author: str, reading_of
) -> None:
    rows = [f"News · {day} · {words}" for day, words in zip(DAYS, third, strict=True)]
    posts = [f"{row}\n\n{title}\n\n{text}" for row, (title, text) in zip(rows, POSTS, strict=True)]
    drafts = reading_of(f"{HEAD}Category: News\n\n" + "\n\n".join(posts) + "\n\nOlder posts\n").drafts
    assert [made.front.date for made in drafts] == ISO
    assert (drafts[0].front.author, drafts[0].front.categories) == (author, ("News",))
