"""Rows of names, labels and days beside titles and under texts: whose they are, and which post each dates."""

import pytest

from muniment.captures.words.rows import dateline

PARAGRAPHS = (
    "The harbour office closed its gates on Monday and would not say why, as clerks who had come to work stood there.",
    "Three pilots were heard on Tuesday by a judge who had asked the public to leave the room, their lawyers said.",
    "A night watchman was taken from his post by two officers, who said that he had handed out a leaflet on wages.",
)
NAMED = ("Clerks of the harbour are locked out", "Ferry pilots heard in a closed court", "Watchman held over a leaflet")


ROWS = ("{} (Ann Roe)", "({n}) {}", "{} (by Ann Roe)", "{} [Ann Roe]")


@pytest.mark.parametrize("row", ROWS)
def test_a_name_in_brackets_beside_a_day_had_one_of_them(row: str, reading_of) -> None:
    rows = (row.format(day, n="Ann Roe") for day in ("11 September 2023", "10 August 2023", "15 July 2023"))
    page = "\n\n".join(
        f"{title}\n\n{said}\n\n{words}" for title, said, words in zip(NAMED, rows, PARAGRAPHS, strict=True)
    )
    assert {made.front.author for made in reading_of(f"{page}\n").drafts} == {"Ann Roe"}


def test_rows_right_over_titles_and_long_texts_were_taken_for_paragraphs_that_a_tool_wrapped(reading_of) -> None:
    days = (("11 September 2023", "Tarek Mansour"), ("10 August 2023", "Henrike Voss"))
    page = "\n\n".join(
        f"{day} | {name} | Leave a comment\n{title}\n{words}"
        for (day, name), title, words in zip(days, NAMED, PARAGRAPHS, strict=False)
    )
    drafts = reading_of(f"Open Docket\n\n  • Home\n  • About\n\n{page}\n").drafts
    told = [(made.front.title, made.front.date, made.front.author) for made in drafts]
    assert told == [(NAMED[0], "2023-09-11", "Tarek Mansour"), (NAMED[1], "2023-08-10", "Henrike Voss")]


@pytest.mark.parametrize("row", ["{} | Human Rights", "{} · News", "Press Releases | {}"])
def test_the_name_of_a_part_of_a_site_beside_each_day_wrote_the_posts(row: str, reading_of) -> None:
    days = ("11 September 2023", "10 August 2023", "15 July 2023")
    posts = zip(NAMED, days, PARAGRAPHS, strict=True)
    page = "\n\n".join(f"{title}\n\n{row.format(day)}\n\n{words}" for title, day, words in posts)
    drafts = reading_of(f"{page}\n").drafts
    assert {made.front.author for made in drafts} == {""}
    assert {made.front.categories for made in drafts} == {(row.replace("{}", "").strip(" |·"),)}


def test_the_label_of_a_page_beside_each_day_wrote_its_posts(reading_of) -> None:
    days = ("11 September 2023", "10 August 2023", "15 July 2023")
    posts = zip(NAMED, days, PARAGRAPHS, strict=True)
    page = "\n\n".join(f"{title}\n\n{day} | Courts\n\n{words}" for title, day, words in posts)
    drafts = reading_of(f"Open Docket\n\nCategory: Courts\n\n{page}\n").drafts
    assert {(made.front.author, made.front.categories) for made in drafts} == {("", ("Courts",))}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_names_under_days_that_stand_under_titles_were_of_the_texts(gap: str, reading_of) -> None:
    rows = (("11 September 2023", "Tarek Mansour"), ("10 August 2023", "Henrike Voss"), ("15 July 2023", "Ann Roe"))
    posts = [*zip(NAMED, rows, PARAGRAPHS, strict=True)]
    page = "\n\n".join(f"{title}\n\n{day}{gap}{name}\n\n{words}" for title, (day, name), words in posts)
    assert [made.front.author for made in reading_of(f"{page}\n").drafts] == [name for _, name in rows]
    placed = "\n\n".join(f"{title}\n\n{day}{gap}Market Square\n\n{words}" for title, (day, _), words in posts)
    assert not any(made.front.author for made in reading_of(f"{placed}\n").drafts)


@pytest.mark.parametrize(
    "row", ["{} by Ann Roe {}", "{} By Ann Roe | {}", "{} von Ann Roe am {}", "{} by Ann Roe on {}"]
)
def test_a_category_before_who_wrote_each_post_hid_both(row: str, reading_of) -> None:
    rows = (("Courts", "11 September 2023"), ("Land", "10 August 2023"), ("Courts", "15 July 2023"))
    posts = zip(NAMED, rows, PARAGRAPHS, strict=True)
    page = "\n\n".join(f"{title}\n\n{row.format(*said)}\n\n{words}" for title, said, words in posts)
    told = [(made.front.author, made.front.categories) for made in reading_of(f"{page}\n").drafts]
    assert told == [("Ann Roe", (filed,)) for filed, _ in rows]


STACKED = ("{name}\n·\n{day}", "{day}\n/\n{name}", "{day}\n|\n{name}")


@pytest.mark.parametrize("row", STACKED)
@pytest.mark.parametrize("foot", ["", "\nOlder posts\n\nProudly powered by WordPress\n"])
def test_the_last_row_of_a_page_under_its_text_was_no_row_and_dated_the_posts_by_those_above(
    row: str, foot: str, reading_of
) -> None:
    rows = (("11 September 2023", "Tarek Mansour"), ("10 August 2023", "Henrike Voss"), ("15 July 2023", "Ann Roe"))
    posts = [*zip(NAMED, rows, PARAGRAPHS, strict=True)]
    page = "\n\n".join(f"{title}\n\n{words}\n\n{row.format(name=name, day=day)}" for title, (day, name), words in posts)
    told = [(one.front.title, one.front.date, one.front.author) for one in reading_of(f"{page}\n{foot}").drafts]
    days = ("2023-09-11", "2023-08-10", "2023-07-15")
    assert told == [(title, day, name) for title, day, (_, name) in zip(NAMED, days, rows, strict=True)]


FOOT = "\nOlder posts\n\nArchives\n\n  • September 2023\n  • August 2023\n\nProudly powered by WordPress\n"
UNDER = ("{day} {name}", "{name}: {day}", "{day} 10:15 {name}")


@pytest.mark.parametrize(("row", "foot"), [(UNDER[0], FOOT), (UNDER[1], ""), (UNDER[2], "")])
def test_rows_under_texts_were_of_the_next_posts_or_but_the_last_of_them_of_all(
    row: str, foot: str, reading_of
) -> None:
    rows = (("11 September 2023", "Tarek Mansour"), ("10 August 2023", "Henrike Voss"), ("15 July 2023", "Ann Roe"))
    posts = [*zip(NAMED, rows, PARAGRAPHS, strict=True)]
    page = "\n\n".join(f"{title}\n\n{words}\n\n{row.format(name=name, day=day)}" for title, (day, name), words in posts)
    told = [(one.front.title, one.front.date[:10], one.front.author) for one in reading_of(f"{page}\n{foot}").drafts]
    days = ("2023-09-11", "2023-08-10", "2023-07-15")
    assert told == [(title, day, name) for title, day, (_, name) in zip(NAMED, days, rows, strict=True)]


def test_a_label_right_under_the_day_under_a_text_was_the_title_of_the_next_post(reading_of) -> None:
    rows = (("11 September 2023", "Courts"), ("10 August 2023", "Press freedom"))
    posts = zip(NAMED, rows, PARAGRAPHS, strict=False)
    page = "\n\n".join(f"{title}\n\n{words}\n\n{day}\n{label}" for title, (day, label), words in posts)
    told = [(one.front.title, one.front.date) for one in reading_of(f"Open Docket\n\n{page}\n").drafts]
    assert told == [(NAMED[0], "2023-09-11"), (NAMED[1], "2023-08-10")]


SOLE = (
    "{day}: Ann Roe",
    "Ann Roe: {day}",
    "Ann Roe, {day}",
    "Ann Roe {day}",
    "{day} (Ann Roe)",
    "Ann Roe wrote on {day}",
)


@pytest.mark.parametrize("row", SOLE)
@pytest.mark.parametrize("head", ["", "Open Docket\n\n  • Home\n  • About\n\n"])
def test_a_name_beside_the_day_over_the_only_title_of_a_page_was_this(row: str, head: str, reading_of) -> None:
    page = f"{head}{row.format(day='11 September 2023')}\n{NAMED[0]}\n{PARAGRAPHS[0]}\n"
    told = [(one.front.title, one.front.date, one.front.author) for one in reading_of(page).drafts]
    assert told == [(NAMED[0], "2023-09-11", "Ann Roe")]


def test_a_word_beside_the_day_over_the_only_title_of_a_page_was_this(reading_of) -> None:
    made = reading_of(f"Courts 11 September 2023\n{NAMED[0]}\n{PARAGRAPHS[0]}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(NAMED[0], "2023-09-11")]
    made = reading_of(f"The Gates 11 September 2023\n\n{PARAGRAPHS[0]}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [("The Gates", "2023-09-11")]


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("February 1st, 2020 by Ann Roe, PhD", "Ann Roe, PhD"),
        ("Posted on February 1, 2020 by Ann Roe, MD, JD | 3 Comments", "Ann Roe, MD, JD"),
        ("Posted on February 1, 2020 by Ann Roe, Esq.", "Ann Roe, Esq."),
        ("February 1, 2020 by Ann Roe, Harbour Watch", "Ann Roe"),
        ("February 1, 2020 by Ann Roe, BA pilots", "Ann Roe"),
    ],
)
def test_a_degree_behind_a_name_was_no_part_of_it(row: str, author: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert row[slice(*said.author)] == author
