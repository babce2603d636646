"""Days in boxes and rows under titles, titles behind what leads to the rest, and what stands over the first of all."""

import pytest

P = "The harbour board met for the third time, and nobody who had been asked to come said a word about the ferries."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
R = "The paper of South Bank has more of the ferry case today, and the keeper of the lock was left for dead weeks ago."
TITLES = ("No trust in the board over its lies", "Lessons of the quay", "A keeper is free again")


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


def _page(*boxes: str, titles: tuple[str, ...] = TITLES) -> str:
    parts = zip(boxes, titles, (P, f"{Q} So it was in 2008.", R), strict=False)
    return "Archive for the 'Ports' Category\n\n" + "\n\n\n".join("\n\n".join(part) for part in parts) + "\n"


@pytest.mark.parametrize(
    ("boxes", "dates"),
    [
        (("30\nNov\n08", "2\nNov\n08"), ("2008-11-30", "2008-11-02")),
        (("3\njuil\n11", "30\njuin\n11"), ("2011-07-03", "2011-06-30")),
        (("30\nNov\n08", "2\nNov\n12"), ("unknown", "unknown")),  # how many comments there are
        (("30\nNov\n3", "2\nNov\n12"), ("unknown", "unknown")),
    ],
)
def test_a_year_of_two_figures_stands_under_day_and_month(boxes, dates, reading_of) -> None:
    assert _told(reading_of(_page(*boxes))) == [*zip(TITLES, dates, strict=False)]


def test_a_day_alone_with_such_a_year_dates_a_post_where_the_page_says_that_in_full(reading_of) -> None:
    text = (
        f"Archive for the 'Ports' Category\n\n11\njuil\n11\n\n{TITLES[0]}\n\n{P} On va à New York le 15 juillet 2011.\n"
    )
    assert _told(reading_of(text)) == [(TITLES[0], "2011-07-11")]
    text = text.replace("2011", "là")
    assert all(date == "unknown" for _, date in _told(reading_of(text)))


@pytest.mark.parametrize("row", ["del 8 March 2020 (di )", "8 March 2020 (by )", "Posted on 8 March 2020 (by )"])
def test_a_name_in_brackets_may_be_lost(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{P}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2020-03-08", "")


@pytest.mark.parametrize("dated", ["May 3, 2020", "Posted on May 3, 2020 by Ann Roe"])
@pytest.mark.parametrize("cut", ["… ", ".\n\n", "…\n\n", "\n\n", " […]\n\n"])
@pytest.mark.parametrize("lead", ["Continue reading ", "Continua a leggere... ", "Weiterlesen → "])
def test_what_leads_to_the_rest_of_a_text_says_the_title_that_a_tool_lost(dated, cut, lead, reading_of) -> None:
    for size in (1, 3):
        posts = [*zip((P, Q, R), TITLES, strict=True)][:size]
        reading = reading_of("\n\n\n".join(f"{dated}\n\n{text[:-1]}{cut}{lead}{title}" for text, title in posts))
        assert _told(reading) == [(title, "2020-05-03") for _, title in posts]
        assert [made.body.strip().rstrip(" .…[]\\") for made in reading.drafts] == [text[:-1] for text, _ in posts]


@pytest.mark.parametrize(
    "foot",
    [
        "Read more at The Guardian",
        "Read More Leave a comment",
        "Continue reading Posted in Uncategorized",
        "Read more » Ann Roe",
        "Read more Tags: a, b",
        "Read more: Who owns the ferry?",
    ],
)
def test_what_else_stands_there_is_no_title(foot: str, reading_of) -> None:
    assert _told(reading_of(f"May 3, 2020\n\n{P}\n\n{foot}\n")) == [(" ".join(P.split()[:10]), "2020-05-03")]


@pytest.mark.parametrize("name", ["Ann's Blog", "Notes from the Quay", "Ann Roe"])
@pytest.mark.parametrize("form", ["", "\nLeave a Reply\n\nFill in your details below or click an icon to log in:\n"])
def test_the_blog_that_a_shared_post_is_of_is_not_its_title(name: str, form: str, reading_of) -> None:
    text = f"The Drowned Ones\n\n{name}\n\n{P}\n\n{Q[:-1]}…\n\nView original post 1,189 more words\n{form}"
    assert _told(reading_of(text)) == [("The Drowned Ones", "unknown")]


@pytest.mark.parametrize(
    "names",
    [
        ("The Wire Desk", "PP Harbour", "Night Watch (NGO)"),
        ("Ann Roe", "Ben Hall", "Ann Roe"),
        ("QP QP Port", "RQP RQP Port", "QP QP Port"),
    ],
)
@pytest.mark.parametrize("days", [("14-05-2020 14:02", "13-05-2020 00:00"), ("May 14, 2020", "May 13, 2020")])
def test_rows_of_a_name_and_a_day_stand_under_titles(names, days, reading_of) -> None:
    rows = (f"{name} {day}" for name, day in zip(names, (*days, days[1]), strict=True))
    text = "\n\n".join("\n\n".join(part) for part in zip(TITLES, rows, (P, Q, R), strict=True))
    read = [(title, date[:10]) for title, date in _told(reading_of(f"{text}\n"))]
    assert read == [*zip(TITLES, ("2020-05-14", "2020-05-13", "2020-05-13"), strict=True)]


def test_labels_over_titles_that_share_their_lines_with_days_are_none(reading_of) -> None:
    days = ("May 14, 2020", "May 13, 2020", "May 12, 2020")
    rows = (f"{title} {day}" for title, day in zip(TITLES, days, strict=True))
    text = "\n\n".join("\n\n".join(part) for part in zip(("Ports", "Wells", "Locks"), rows, (P, Q, R), strict=True))
    assert [title for title, _ in _told(reading_of(f"{text}\n"))] == [*TITLES]


def test_the_first_line_of_a_page_is_a_title_by_its_quotation(reading_of) -> None:
    title = 'Families of keepers seek the "drowned"'
    labels = "Ferries / Keepers and Their Needs / Law of the Harbour / Locks / Remembrance / Right to Know"
    text = f"{title}\n\n{labels}\n\n{Q}\n\n30 Aug 2023\nThe Harbours\nPort News\n\n{P}\n\n{R}\n"
    assert _told(reading_of(text)) == [(title, "2023-08-30")]


@pytest.mark.parametrize("foot", ["More", "Read more ›", "Read on »"])
def test_what_a_page_says_of_itself_is_not_over_the_text_of_its_first_post(foot: str, reading_of) -> None:
    head = "Connect to share and comment\n\nA blog about ports in their many forms.\n\n"
    text = head + "\n\n".join(f"{title}\n\n{P} {Q}\n\n{foot}" for title in TITLES)
    assert [title for title, _ in _told(reading_of(f"{text}\n"))] == [*TITLES]


@pytest.mark.parametrize(
    "head",
    [
        "Tuesday, September 22, 2020\nSign in / Join\n\nTag: Ferry brothers\n\n",
        "Port News\nTuesday, September 22, 2020\n\nTag: Ferry brothers\n\n",
        "22.9 C\nPort Town\nTuesday, September 22, 2020\n\nPosts Tagged: Ferry brothers\n\n",
    ],
)
def test_a_day_over_what_names_a_list_of_posts_dates_none_of_them(head: str, reading_of) -> None:
    for size in (1, 3):
        posts = [*zip(TITLES, (P, Q, R), strict=True)][:size]
        text = head + "\n\n".join(f"{title}\n\n{body}\n\nRead more" for title, body in posts)
        assert _told(reading_of(f"{text}\n")) == [(title, "unknown") for title, _ in posts]


def test_the_day_of_the_page_dates_none_of_several_posts_that_are_cut_short(reading_of) -> None:
    posts = zip(TITLES, (P, Q, R), strict=True)
    text = "Tuesday, September 22, 2020\n\n" + "\n\n".join(f"{title}\n\n{body}\n\nRead more" for title, body in posts)
    assert _told(reading_of(f"{text}\n")) == [(title, "unknown") for title in TITLES]


def test_days_under_the_cards_of_a_list_stand_over_the_words_of_the_next_picture(reading_of) -> None:
    days = ("30th Jan 2025", "21st Jan 2025", "16th Jan 2025")
    cards = (
        f"The flag of a port in the wind.\n\n{title}\n\nOfficial Letters and Statements\n{body}\n• {day}"
        for title, body, day in zip(TITLES, (P, Q, R), days, strict=True)
    )
    text = "Official Statements\n\nShowing 506 results for Official Letters\n" + "\n".join(cards)
    dates = ("2025-01-30", "2025-01-21", "2025-01-16")
    assert _told(reading_of(f"{text}\n")) == [*zip(TITLES, dates, strict=True)]


@pytest.mark.parametrize("foot", [" Read More", "…", ""])
def test_how_long_ago_posts_appeared_may_stand_under_their_texts(foot: str, reading_of) -> None:
    ago = ("4 years ago", "5 years ago", "5 years ago")
    cards = zip(TITLES, (f"{text}{foot}" for text in (P, Q, R)), ago, strict=True)
    assert _told(reading_of("\n\n".join(map("\n\n".join, cards)) + "\n")) == [(title, "unknown") for title in TITLES]
