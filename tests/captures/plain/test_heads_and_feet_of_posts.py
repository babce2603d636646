"""What stands over titles and under texts: rows without a day, forms, links to other posts, days of the text."""

import pytest

TEXT = """The court in Port Anselm adjourned the hearing of the five fishermen until spring. No lawyer was admitted.

The families waited in the rain until evening, and nobody came out to them."""
WRAPPED = """The court in Port Anselm adjourned the hearing of the five fishermen until
spring. No lawyer was admitted, and nobody was heard."""
TITLES = ["Court adjourns the hearing of five fishermen", "What the clerk said", "Letters never arrive from the quay"]
DAYS = ["14 March 2019", "27 February 2019", "5 November 2018"]


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


def test_rows_without_a_day_over_undated_titles_were_of_the_posts_above_them(reading_of) -> None:
    filed = ["News", "Statements", "Voices"]
    rows = [f"Posted on\n7 comments\nby Ann Roe\nPosted in {label}" for label in filed]
    posts = "\n\n".join(f"{row}\n{title}\n\n{TEXT[:107]} […]" for row, title in zip(rows, TITLES, strict=True))
    drafts = reading_of(f"Skip to content\nThe Quay\n{posts}\n").drafts
    assert [(made.front.title, made.front.categories) for made in drafts] == [
        (title, (label,)) for title, label in zip(TITLES, filed, strict=True)
    ]


def test_of_undated_posts_the_first_was_lost_whose_rows_stand_under_their_texts(reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\n{TEXT}\n\nPosted on by Ann Roe\n\nLeave a comment" for title in TITLES)
    assert _told(reading_of(f"The Quay\n\n{posts}\n")) == [(title, "unknown") for title in TITLES]


def test_a_text_cut_short_that_begins_with_a_day_dated_its_post(reading_of) -> None:
    texts = ["10 December 2018 […]", f"{TEXT[:107]} […]", "Nobody counted who left of their own will. […]"]
    posts = "\n\n".join(
        f"News 4 min read Ann Roe\n\n{title}\n\n{text}\n\nContinue reading →\n\n#quay #boats"
        for title, text in zip(TITLES, texts, strict=True)
    )
    assert _told(reading_of(f"The Quay\n\nNotes of a clerk\n\n{posts}\n")) == [(title, "unknown") for title in TITLES]


@pytest.mark.parametrize("lines", [3, 4])
def test_a_line_of_a_form_was_the_title(lines: int, reading_of) -> None:
    form = "\n".join(
        ["Name: Osric Hame", "Work: teacher", "Date of arrest: 10 November 2018", "Place: unknown"][:lines]
    )
    posts = "\n\n".join(
        f"{title}\n\n{form if title == TITLES[1] else TEXT}\n\nNobody knows where he is, and nobody answers the "
        f"letters.\n\nPosted on {day} · Leave a comment\n\nTags\n\n- quay\n- boats\n\n-----------"
        for title, day in zip(TITLES, DAYS, strict=True)
    )
    assert [title for title, _ in _told(reading_of(f"The Quay\n\nNotes of a clerk\n\n{posts}\n"))] == TITLES


def test_a_day_under_the_heading_of_results_is_no_foot(reading_of) -> None:
    listed = "\n".join(f"  • {title} {day}" for title, day in zip(TITLES, DAYS, strict=True))
    text = f"The Quay\n\nLatest posts\n\n{listed}\n\nAbout\n\nNotes of a clerk.\n\nSearch Results for: boats\n\n"
    text += f"Leave a comment, Posted on {DAYS[0]}, Posted in News, 6\nmin read\n\n{TITLES[0]}\n\n{TEXT}\n"
    assert _told(reading_of(text)) == [(TITLES[0], "2019-03-14")]


@pytest.mark.parametrize("entry", ["- {}", "{}"], ids=["a list", "paragraphs"])
def test_the_days_of_a_chronology_dated_posts(entry, reading_of) -> None:
    days = ["12 March 2015", "4 April 2015", "21 January 2016"]
    if entry == "{}":
        told = "\n\n".join(f"{day}\n\nThe police searched the museum once more." for day in days)
    else:
        told = "\n".join(f"- {day} — search of the museum" for day in days)
    text = f"The Quay\n\nby Ann Roe, Posted on 14 March 2019, Leave a comment\n\n{TITLES[0]}\n\n{TEXT}\n\n{told}\n"
    assert _told(reading_of(text)) == [(TITLES[0], "2019-03-14")]


@pytest.mark.parametrize(
    "links",
    [
        "← What the clerk said Letters never arrive →",
        "Previous: What the clerk said Letters never arrive →",
        "Vorige: Brieven die nooit aankomen uit\nde haven →",
    ],
)
def test_links_to_the_posts_beside_one_hid_its_sources(links: str, reading_of) -> None:
    url = "https://court.example/2019/44"
    text = f"{TITLES[0]}\n{DAYS[0]}\n{TEXT}\n{url}\n{links}\nRelatedWhat the clerk saidLetters never arrive\n"
    (made,) = reading_of(text).drafts
    assert [one.url for one in made.front.sources] == [url]
    assert "Letters" not in made.body
    assert "Brieven" not in made.body


def test_buttons_to_share_over_a_text_took_it_with_them(reading_of) -> None:
    text = "工厂宣布搬迁，没有说明补偿办法。\n\n没有一人收到。"
    (made,) = reading_of(f"{TITLES[0]}\n\n{DAYS[0]}\n\nShare this:\n\n- Facebook\n- Twitter\n\n{text}\n").drafts
    assert "没有一人收到。" in made.body


def test_a_text_under_a_list_of_latest_comments_was_one_of_them(reading_of) -> None:
    listed = "Recent Comments\n\n- Mira on What the clerk said\n\nAbout\n\nNotes of a clerk."
    text = f"The Quay\n\n{listed}\n\n{TITLES[0]}\n\nPosted in News, Posted on {DAYS[0]}\n\nSince 2 May 2018 {TEXT}\n\n"
    (made,) = reading_of(f"{text}Related Posts\n\n- What the clerk said\n").drafts
    assert "Since 2 May 2018" in made.body


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("Statements, 14 March 2019, by Ann Roe", "Ann Roe"),
        ("Por Ana Ruiz, 14 marzo 2019, Juicios", "Ana Ruiz"),
        ("Voices Leave a comment Ann Roe March 14, 2019", ""),
        ("Lascia un commento Notizie 14 MARZO 2019", ""),
    ],
)
def test_a_row_whose_parts_commas_or_a_button_part_dated_nothing(row: str, author: str, reading_of) -> None:
    (made,) = reading_of(f"The Quay\n\n{row}\n\n{TITLES[0]}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2019-03-14", author)


@pytest.mark.parametrize(
    "line", ["On 3 May 2019 by a court in Lagos", "3 mai 2019 par la police", "3 May 2019, by order of it"]
)
def test_who_did_something_on_a_day_wrote_no_post(line: str, reading_of) -> None:
    text = f"The Quay\n\nPosted on 14 March 2019 by Ann Roe\n\n{TITLES[0]}\n\n{TEXT}\n\n{line}\n\n{TEXT}\n"
    assert _told(reading_of(text)) == [(TITLES[0], "2019-03-14")]


def test_links_that_a_tool_wrapped_parted_the_rows_of_posts(reading_of) -> None:
    posts = "\n\n".join(
        f"Posted in [News](https://quay.example/category/news/) / 9\nmin read / By [Ann\n"
        f"Roe](https://quay.example/author/ann/) / Posted on [{day},\n"
        f"08:00](https://quay.example/{path}/what-a-clerk-said-\nof-it/)\n\n### {title}\n\n{WRAPPED}"
        for title, day, path in zip(TITLES, DAYS, ["2019/03/14", "2019/02/27", "2018/11/05"], strict=True)
    )
    drafts = reading_of(f"# [The Quay](https://quay.example)\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.author, made.front.categories) for made in drafts] == [
        (title, "Ann Roe", ("News",)) for title in TITLES
    ]


def test_how_long_posts_take_to_read_stands_under_their_days(reading_of) -> None:
    posts = "\n\n\n".join(
        f"{day}\n\n\n{title}\n\n\nLeave a comment\n \nNews\n \n8 min read\n\n\n{TEXT[:107]}…\n"
        f"Continue reading {title}\n\n\n#quay"
        for day, title in zip(["24.03.2019", "24.03.2019", "21.3.2019"], TITLES, strict=True)
    )
    assert [date for _, date in _told(reading_of(f"The Quay\n\n\n{posts}\n"))] == ["2019-03-24"] * 2 + ["2019-03-21"]


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("oleh Sekar Wulandini, Tinggalkan komentar, Dipublikasikan pada 14 Maret 2019, Ditulis dalam Berita", None),
        ("Опубликовано 14 марта 2019\n6 комментариев\nавтором Глафира Осокина\nРубрика Обзоры", ""),
        ("by Ann Roe 14 March 2019 News", "Ann Roe"),
    ],
)
def test_words_for_a_day_or_a_category_were_labels_and_authors(row: str, author: str | None, reading_of) -> None:
    (made,) = reading_of(f"The Quay\n\n{row}\n\n{TITLES[0]}\n\n{TEXT}\n").drafts
    assert not {"Dipublikasikan pada", "Рубрика"} & {*made.front.tags, *made.front.categories}
    assert author is None or made.front.author in (author, "Глафира Осокина")


def test_the_button_over_a_day_that_leads_to_the_rest_wrote_posts(reading_of) -> None:
    posts = "\n\n".join(
        f"{title}\n\n{TEXT[:107]} […]\n\nContinue reading\n\nPosted on {day}\n\nLeave a comment"
        for title, day in zip(TITLES, DAYS, strict=True)
    )
    drafts = reading_of(f"The Quay\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [(title, "") for title in TITLES]
