"""Pages of systems other than WordPress, and of themes that put rows where these do: what their tools leave of them."""

import pytest

P = (
    "It has been a long winter, and the wall of the harbour was rebuilt by the people of the town, who took stones "
    "from the old quarry. Nobody had thought that it would hold when the tide came back."
)
CUT = "It has been a long winter, and the wall of the harbour was rebuilt by the people…"
TITLES = ("The harbour wall holds again", "A ferry for the islands of the bay", "Who counts the old boats now")
DAYS = ("9 June 2021", "3 June 2021", "28 May 2021")
ISO = ("2021-06-09", "2021-06-03", "2021-05-28")


def told(reading_of, *parts: str) -> list[tuple[str, str]]:
    return [(draft.front.title, draft.front.date) for draft in reading_of("\n\n".join(parts) + "\n").drafts]


@pytest.mark.parametrize("behind", ["3 min read", "3 min", "12 Comments", "0"])
def test_what_stands_right_behind_a_year_is_no_part_of_it(behind, reading_of) -> None:
    posts = [f"{title}\n\n{CUT}\n\n{day}{behind}" for title, day in zip(TITLES, DAYS, strict=True)]
    assert told(reading_of, *posts) == list(zip(TITLES, ISO, strict=True))


@pytest.mark.parametrize("words", ["Ref. 12/05/201900", "Konto 12.05.202199", "Law 5/12/201987 of the harbour"])
def test_numbers_with_strokes_or_points_are_no_days_with_a_count_behind_them(words, reading_of) -> None:
    assert [day for _, day in told(reading_of, TITLES[0], words, P, P)] == ["unknown"]


def test_the_number_of_a_link_without_words_stands_behind_how_long_a_post_takes_to_read(reading_of) -> None:
    posts = [
        f"{title}\n\n   {CUT}\n   {day}2 min read[{place}]\n   News"
        for place, (title, day) in enumerate(zip(TITLES, ("Jun 9, 2021", "Jun 3, 2021", "May 28, 2021"), strict=True))
    ]
    assert told(reading_of, *posts) == list(zip(TITLES, ISO, strict=True))


@pytest.mark.parametrize("name", ["Ann Roe0", "Ann Roe12", "Zoë de la Mar3"])
def test_a_count_right_behind_a_name_is_no_part_of_it(name, reading_of) -> None:
    posts = [f"{day} {name}\n\n{title}\n\n{P}" for title, day in zip(TITLES, DAYS, strict=True)]
    drafts = reading_of("\n\n".join(posts) + "\n").drafts
    assert [draft.front.date for draft in drafts] == [*ISO]
    assert {draft.front.author for draft in drafts} == {name.rstrip("0123456789")}


def test_labels_over_days_are_no_titles_where_the_page_names_those_below(reading_of) -> None:
    rows = zip(("Harbour", "Islands"), DAYS, TITLES, strict=False)
    posts = [f"{label}\n\n{day} Ann Roe 0\n\n{title}\n\n{CUT}\n\nRead more" for label, day, title in rows]
    listed = "\n\n".join(f"• {title} {day}" for title, day in zip(TITLES, DAYS, strict=True))
    assert told(reading_of, *posts, "Recent Posts", listed) == list(zip(TITLES, ISO, strict=False))[:2]


@pytest.mark.parametrize("label", ["News", "News, Courts", "News harbour stones By Ann Roe"])
@pytest.mark.parametrize("between", ["", "Read more\n\n"])
@pytest.mark.parametrize("foot", ["", "Page 1 of 2.", "Seite 1 von 2."])
def test_days_with_labels_under_excerpts_date_these(label, between, foot, reading_of) -> None:
    rows = zip(TITLES, DAYS, ("", "\n\nPinned", ""), strict=True)
    posts = [f"{title}\n\n{CUT}\n\n{between}{day} {label}{pinned}" for title, day, pinned in rows]
    assert told(reading_of, *posts, foot) == list(zip(TITLES, ISO, strict=True))


def test_days_of_german_pages_begin_no_entries_of_lists(reading_of) -> None:
    days = ("18. Oktober 2022", "4. Oktober 2022", "13. September 2022")
    rows = zip(TITLES, days, ("Gerichte", "Gespräche", "Recherche"), strict=True)
    posts = [f"{title}\n\n{CUT}\n\n{day} {label}" for title, day, label in rows]
    assert [day for _, day in told(reading_of, *posts)] == ["2022-10-18", "2022-10-04", "2022-09-13"]


@pytest.mark.parametrize(
    "row", ["Ann Roe\nAnn RoeFollow", "Ann Roe (BUTTON) Follow", "[Ann Roe](/@ann)Follow", "Ann RoeFollow"]
)
def test_a_name_and_its_button_stand_between_title_and_day(row, reading_of) -> None:
    page = ["Sign in", TITLES[0], row, "3 min read·Jun 9, 2021", "2ListenShare", P, P.lower()]
    assert told(reading_of, *page) == [(TITLES[0], "2021-06-09")]


@pytest.mark.parametrize("title", ["Ten Rules That Towns Follow", "Stay in the loop"])
def test_what_looks_like_a_button_may_be_a_title(title, reading_of) -> None:
    assert told(reading_of, title, "9 June 2021", P, P.lower()) == [(title, "2021-06-09")]


def test_a_row_of_linked_labels_and_a_name_may_say_more_than_its_title(reading_of) -> None:
    for row in (
        "09.06.2021 [6]Courts [7]river rights [8]harbours By Ann Roe",
        "June 9, 2021 [Courts](/t/courts) [river rights](/t/rights) by Ann Roe",
    ):
        (draft,) = reading_of(f"[1]Skip to content\n\n{TITLES[0]}\n\n{row}\n\n{P}\n\n{P.lower()}\n").drafts
        assert (draft.front.title, draft.front.date, draft.front.author) == (TITLES[0], "2021-06-09", "Ann Roe")


def test_where_links_of_plain_text_lead_is_no_source_though_some_have_numbers(reading_of) -> None:
    listed = (
        "  [The Harbour]: https://harbour.example/\n  [x]: https://static.example/1.png\n  [1]: https://b.example/7"
    )
    page = f"{TITLES[0]}\n\n9 June 2021\n\n{P}\n\nhttps://quarry.example/stones\n\n© 2021 The Harbour\n\n{listed}\n"
    (draft,) = reading_of(page).drafts
    assert [source.url for source in draft.front.sources] == ["https://quarry.example/stones"]


@pytest.mark.parametrize(
    "foot",
    [
        "This post is licensed under CC BY 4.0 by the author.",
        "Enter your email to subscribe to updates.",
        "Stay in the loop\n\nOne letter a month, and nothing else.\n\nThank you! Your submission has been received!",
    ],
)
def test_what_asks_for_subscribers_and_a_licence_stand_under_the_sources(foot, reading_of) -> None:
    page = f"{TITLES[0]}\n\n9 June 2021\n\n{P}\n\nhttps://quarry.example/stones\n\nharbour, stones\n\n{foot}\n"
    (draft,) = reading_of(page).drafts
    assert [source.url for source in draft.front.sources] == ["https://quarry.example/stones"]


@pytest.mark.parametrize("line", ["Seite 12 bis 13", "Page 3 and 4", "Strana 5 až 9"])
def test_the_pages_of_a_book_are_words_of_the_post_that_they_end(line, reading_of) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\n9 June 2021\n\n{P}\n\n{P.lower()}\n\n{line}\n").drafts
    assert draft.body.endswith(line + "\n")


@pytest.mark.parametrize("second", ["Карьер без лицензии", "没有执照的采石场", "码头夜校获奖"])
def test_a_title_between_the_foot_of_a_post_and_its_own_day_was_a_label_beside_both(second, reading_of) -> None:
    titles = ("Суд оставил в силе жалобу рыбаков", second)
    days = ("21 февраля 2018", "16 января 2018")
    posts = [
        f"{title}\n\n{day} – 13:05\n\n{CUT}\n\n{CUT.lower()}\n\nhttps://wire.example/{place}\n\n"
        "Автор Вера Остапова | Рубрика Новости | Comments (2)"
        for place, (title, day) in enumerate(zip(titles, days, strict=True))
    ]
    listed = "\n\n".join(f"• {title} {day}" for title, day in zip(titles, days, strict=True))
    found = told(reading_of, "Маячные записки", "Архив метки: суды", *posts, "Свежие записи", listed)
    assert found == list(zip(titles, ("2018-02-21T13:05", "2018-01-16T13:05"), strict=True))
