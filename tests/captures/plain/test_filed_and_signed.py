"""Rows that say how a post is filed and by whom, and no day on which it appeared, whatever a tool left of them."""

import pytest

SITE = "https://quay.example"
TEXTS = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.",
    "Nobody had told the families of the men who were taken to the fort at night.",
)
BODY = "\n\n".join(TEXTS)
TITLES = ("Bakers walk out", "Ferry row settled")
LABELS = "[News]({0}/category/news/), [harbour]({0}/tag/harbour/) {1} [News]({0}/category/news/)"
LINKED = f"{LABELS} {{2}} [Ann Roe]({{0}}/author/ann/)"

CHANGED = {
    "Publicado em Porto, lei de pescas Publicado em Porto Por Ana Ruiz (Atualizado em 28 de abril de 2012)": "Ana Ruiz",
    "Diterbitkan di Kota, dinas air Diposkan pada Kota Oleh Doni Okoro (Diperbarui pada 28/04/2012)": "Doni Okoro",
    "Posted in News, dams Posted in News By Ann Roe (Updated on 28 April 2012)": "Ann Roe",
}


@pytest.mark.parametrize(("row", "author"), CHANGED.items(), ids=list(CHANGED.values()))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_day_of_a_change_in_the_brackets_of_a_row_was_that_of_the_post(row, author, gap, reading_of) -> None:
    bare = row.partition(" (")[0]
    text = f"Quay notes\n\n{TITLES[0]}{gap}{row}\n\n{BODY}\n\n{TITLES[1]}{gap}{bare}\n\n{BODY}\n"
    drafts = reading_of(text).drafts
    assert [(made.front.title, made.front.date, made.front.updated, made.front.author) for made in drafts] == [
        (TITLES[0], "unknown", "2012-04-28", author),
        (TITLES[1], "unknown", "", author),
    ]
    assert [made.body for made in drafts] == [f"{BODY}\n"] * 2


@pytest.mark.parametrize("words", [("Posted in", "By"), ("Publié dans", "Par"), ("Geplaatst in", "Door")])
def test_rows_of_links_that_say_how_posts_are_filed_began_none(words: tuple[str, str], reading_of) -> None:
    row = f"{words[0]} {LINKED.format(SITE, *words)}"
    text = f"# Quay notes\n\n## {TITLES[0]}\n\n{row}\n\n{BODY}\n\n## {TITLES[1]}\n\n{row}\n\n{BODY}\n"
    told = [
        (one.front.title, one.front.author, one.front.categories, one.front.tags) for one in reading_of(text).drafts
    ]
    assert told == [(title, "Ann Roe", ("News",), ("harbour",)) for title in TITLES]


@pytest.mark.parametrize(
    "tags", ["harbour", "harbour\n \nold wells\n \nwages\n \nnight boats\n \nthe fort\n \nferries"]
)
def test_parts_of_such_rows_in_lines_of_their_own_were_titles(tags: str, reading_of) -> None:
    row = f"Posted in \nNews\n, \n{tags}\n Posted in \nNews\n By \nAnn Roe\n (Updated on \n28 April 2012\n)"
    text = "\n\n\n".join(f"{title}\n{row}\n{BODY}" for title in TITLES)
    drafts = reading_of(f"Quay notes\n\n\n{text}\n").drafts
    assert [(one.front.title, one.front.date, one.front.updated) for one in drafts] == [
        (title, "unknown", "2012-04-28") for title in TITLES
    ]


@pytest.mark.parametrize("day", ["", "5 May 2021\n\n"])
@pytest.mark.parametrize(
    "rows", [("London by Faber and Sons", "Leeds by Ann Roe"), ("York by Army Command", "Ayr by B. Low")]
)
def test_where_books_of_a_text_were_printed_begins_no_posts(rows: tuple[str, str], day: str, reading_of) -> None:
    books = (f"{title}\n\nPublished in {row}\n\n{BODY}" for title, row in zip(TITLES, rows, strict=True))
    text = "\n\n".join([f"# What to read on harbours\n\n{day}{BODY}", *books])
    assert [made.front.title for made in reading_of(f"{text}\n").drafts] == ["What to read on harbours"]


COUNTED = {
    "Geplaatst op 05-04-2010 Door Daan OkkerLaat een reactie achterin Land": ("Daan Okker", ("Land",)),
    "Posted on 5 April 2010 by Ann Roe2 Commentsin News": ("Ann Roe", ("News",)),
    "2010年4月5日 に投稿 投稿者: 大河内真2件のコメント労働": ("大河内真", ()),
    "Geplaatst op 05-04-201007-04-2010 Door Nel Varga1 reactiein Land": ("Nel Varga", ("Land",)),
}


@pytest.mark.parametrize(("row", "told"), COUNTED.items(), ids=[author for author, _ in COUNTED.values()])
def test_a_count_and_categories_right_behind_a_name_were_a_part_of_it(row: str, told: object, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{BODY}\n").drafts
    assert (made.front.date[:10], made.front.author, made.front.categories) == ("2010-04-05", *told)


WEEKDAYS = {
    "Publicado por Ana Ruiz, Sábado, 23 mayo 2020": "Ana Ruiz",
    "Publicado por Ana Ruiz Sábado, 23 mayo 2020": "Ana Ruiz",
    "Publicado por Ana Domingo, 14 junio 2020": "Ana Domingo",
    "Publicado por Ana Ruiz Domingo, 23 mayo 2020": "Ana Ruiz Domingo",
    "Publicado por Ana Ruiz Domingo | 24 mayo 2020": "Ana Ruiz Domingo",
    "Publicado por Ana Ruiz Domingo el 24 mayo 2020": "Ana Ruiz Domingo",
    "Publicado el 24 mayo 2020 por Ana Ruiz Domingo": "Ana Ruiz Domingo",
}


@pytest.mark.parametrize(("row", "author"), WEEKDAYS.items(), ids=list(WEEKDAYS))
def test_the_day_of_the_week_behind_a_name_was_a_part_of_it(row: str, author: str, reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\n{BODY}… Leer más\n\n{row}" for title in TITLES)
    drafts = reading_of(f"Notas del puerto\n\n{posts}\n").drafts
    assert [(made.front.author, made.front.categories) for made in drafts] == [(author, ())] * 2


def test_an_author_of_two_words_before_the_word_for_written_lost_the_post(reading_of) -> None:
    rows = ("오현서 작성 | 2016.09.19에 발행", "넬 바르가 작성 | 2016.09.12에 발행")
    text = "\n\n".join(f"{title}\n\n{row}\n\n{BODY}" for title, row in zip(TITLES, rows, strict=True))
    drafts = reading_of(f"{text}\n").drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [
        (TITLES[0], "오현서"),
        (TITLES[1], "넬 바르가"),
    ]


@pytest.mark.parametrize("written", ["보고서 초안", "공동 성명서", "의견 목록"])
def test_what_was_written_in_a_row_with_a_day_was_a_name(written: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\n{written} 작성 | 2016.09.19에 발행\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2016-09-19", "")


@pytest.mark.parametrize("second", ["sabato, 11 giugno 2011", "11 giugno 2011"])
def test_two_days_with_their_weekdays_and_no_space_between_dated_nothing(second: str, reading_of) -> None:
    rows = (
        f"mercoledì, 11 maggio 2011{second}Dario Okoro0 commentibacino",
        "lunedì, 9 maggio 2011Nella Varga3 commentibacino",
    )
    text = "\n\n".join(f"{title}\n\n{row}\n\n{BODY} […]" for title, row in zip(TITLES, rows, strict=True))
    drafts = reading_of(f"{text}\n").drafts
    assert [(made.front.title, made.front.date, made.front.updated, made.front.author) for made in drafts] == [
        (TITLES[0], "2011-05-11", "2011-06-11", "Dario Okoro"),
        (TITLES[1], "2011-05-09", "", "Nella Varga"),
    ]


@pytest.mark.parametrize("gap", ["  ", " \xa0 "])
def test_gaps_alone_between_a_name_and_labels_parted_nothing(gap: str, reading_of) -> None:
    posts = "\n\n".join(
        f"{title}\n\n{day} May 2021\n\n{BODY}\n\n Posted by Ann Roe{gap}News, Work{gap}Tags: ferries, dams"
        for title, day in zip(TITLES, (5, 3), strict=True)
    )
    drafts = reading_of(f"{posts}\n").drafts
    assert [(made.front.author, made.front.categories, made.front.tags) for made in drafts] == [
        ("Ann Roe", ("News", "Work"), ("ferries", "dams"))
    ] * 2
    assert [made.body for made in drafts] == [f"{BODY}\n"] * 2


def test_days_under_cut_texts_were_those_of_the_posts_below(reading_of) -> None:
    days = ("Березень 24, 2010", "Березень 20, 2010", "Березень 11, 2010")
    titles = (*TITLES, "Clerks at the gate")
    posts = "\n".join(
        f"Land\n\n{title}\n\n{TEXTS[0]} {TEXTS[1][:-1]}… Докладніше\n\nАвтор: Нелля Варга, {day}"
        for title, day in zip(titles, days, strict=True)
    )
    listed = "\n".join(f"  • {title} 980 views | {day}" for title, day in zip(titles, days, strict=True))
    drafts = reading_of(f"Quay notes\n\n{posts}\nWhat the tide brings\nMost seen\n{listed}\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, day, "Нелля Варга")
        for title, day in zip(titles, ("2010-03-24", "2010-03-20", "2010-03-11"), strict=True)
    ]


def test_the_label_over_a_text_without_a_title_was_its_title(reading_of) -> None:
    heads = ("News\n\nBakers walk out", "Work\n\nFerry row settled", "News", "Work\n\nClerks at the gate")
    rows = (f"Posted by Ann Roe, {day} May 2021" for day in (9, 8, 7, 6))
    posts = "\n\n".join(f"{head}\n\n{BODY}\n\n{row}" for head, row in zip(heads, rows, strict=True))
    drafts = reading_of(f"Quay notes\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.categories) for made in drafts] == [
        ("Bakers walk out", ("News",)),
        ("Ferry row settled", ("Work",)),
        ("The bakers of the old quarter walked out on Monday", ("News",)),
        ("Clerks at the gate", ("Work",)),
    ]
    assert [made.body for made in drafts] == [f"{BODY}\n"] * 4


UNDER = [
    ("Posted by Ann Kessler", "Posted by Ann Roe", "Posted by Ann Kessler", "Posted by Mark Hall"),
    ("Publié par Anne Roux", "Publié par Paul Mardi", "Publié par Anne Roux", "Publié par Anne Roux"),
    ("Publicado por Ana Ruiz", "Publicado por Ana Ruiz", "Publicado por Luis Gil", "Publicado por Ana Ruiz"),
    ("dockwatcher", "dockwatcher", "dockwatcher", "dockwatcher"),
    ("Solidarity forever", "Solidarity forever", "Solidarity forever", "Solidarity forever"),
]


@pytest.mark.parametrize("feet", UNDER, ids=[feet[0] for feet in UNDER])
def test_what_ends_the_texts_of_posts_was_a_label_over_the_next(feet: tuple[str, ...], reading_of) -> None:
    heads = (
        "Bakers walk out\n\n12 May 2016",
        "11 May 2016",
        "Ferry row settled\n\n1 April 2016",
        "The end\n\n2 May 2015",
    )
    posts = "\n\n".join(f"{head}\n\n{BODY}\n\n{foot}" for head, foot in zip(heads, feet, strict=True))
    drafts = reading_of(f"Quay notes\n\n{posts}\n").drafts
    assert [made.front.categories for made in drafts] == [()] * 4
    assert [drafts[place].front.title for place in (0, 2, 3)] == ["Bakers walk out", "Ferry row settled", "The end"]


def test_who_wrote_a_post_was_a_label_over_it(reading_of) -> None:
    heads = (
        "Bakers walk out\n\n12 May 2016",
        "11 May 2016",
        "Ferry row settled\n\n1 April 2016",
        "The end\n\n2 May 2015",
    )
    posts = "\n\n".join(f"Posted by Ann Kessler\n\n{head}\n\n{BODY}" for head in heads)
    assert not any(made.front.categories for made in reading_of(f"Quay notes\n\n{posts}\n").drafts)


def test_the_first_post_of_days_under_texts_without_a_title_moved_all_days(reading_of) -> None:
    foot = "Published {}\n\nCategorised as [News](https://quay.example/category/news/)"
    brief = "2 min read\n\nNumber of the day: 212 letters, no answer.\n\nNone of the families has another house yet."
    texts = (brief, f"## {TITLES[0]}\n\n{BODY}", f"## {TITLES[1]}\n\n{BODY}")
    days = ("5 May 2021", "3 May 2021", "1 May 2021")
    posts = "\n\n".join(f"{text}\n\n{foot.format(day)}" for text, day in zip(texts, days, strict=True))
    drafts = reading_of(f"# Quay notes\n\n  * [About](https://quay.example/about/)\n\n{posts}\n\nOlder posts\n").drafts
    assert [made.front.date for made in drafts] == ["2021-05-05", "2021-05-03", "2021-05-01"]
    assert [made.front.title for made in drafts][1:] == [*TITLES]


CARDS = {
    "5 May 2021": "Ann Roe",
    "by Mark Hall, 5 May 2021": "Mark Hall",
    "by annroe@quay.example on 5 May 2021": "Ann Roe",
    "5 May 2021 | News": "Ann Roe",
}


@pytest.mark.parametrize(("row", "author"), CARDS.items(), ids=list(CARDS))
def test_the_card_of_an_author_names_one_where_the_row_of_the_day_does_not(row: str, author: str, reading_of) -> None:
    card = "About the author\n\nAnn Roe\n\nAnn Roe writes on the harbour and the sea, and has done so for years."
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\n{row}\n\n{BODY}\n\n{card}\n").drafts
    assert (made.front.date, made.front.author) == ("2021-05-05", author)


BRACKETS = {
    "May 5, 2012": "2012-05-05",
    "published May 5, 2012": "2012-05-05",
    "Updated on May 5, 2012": "unknown",
    "Updated on Saturday, May 5, 2012": "unknown",
}


@pytest.mark.parametrize(("brackets", "day"), BRACKETS.items(), ids=list(BRACKETS))
def test_a_day_in_the_brackets_of_a_row_is_of_a_change_where_it_says_so(brackets: str, day: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\nPosted in News by Ann Roe ({brackets})\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date) == (TITLES[0], day)
