"""Pages of blogs on defenders and prisoners as extractors leave them: labels over days, rows, lists of beginnings."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import TITLES, P


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


def _cards(label: str) -> str:
    """Return a list of posts as a tool leaves it: each under the same label, two of five without a title."""
    heads = (
        f"{TITLES[0]}\n9 May 2018\nBy Ann Roe",
        f"{TITLES[1]}\n7 May 2018",
        "5 May 2018\nBy Bo Ek",
        f"{TITLES[2]}\n2 May 2018\nBy Ann Roe",
        "1 April 2018",
    )
    texts = (P[0], P[1], P[2], P[0], P[1])
    return "\n\n".join(f"{label}\n{head}\n\n{text}" for head, text in zip(heads, texts, strict=True))


@pytest.mark.parametrize("label", ["Blog Post", "News"])
@pytest.mark.parametrize("top", ["", "Back to top\n\nFrom the quays\n\n"])
def test_posts_without_titles_begin_under_the_label_that_is_over_all_days(label: str, top: str, reading_of) -> None:
    drafts = reading_of(f"{top}{_cards(label)}\n").drafts
    assert [made.front.date for made in drafts] == [
        "2018-05-09",
        "2018-05-07",
        "2018-05-05",
        "2018-05-02",
        "2018-04-01",
    ]
    assert [drafts[place].front.title for place in (0, 1, 3)] == [*TITLES]
    assert [made.front.author for made in drafts] == ["Ann Roe", "", "Bo Ek", "Ann Roe", ""]
    assert {made.front.categories for made in drafts} == {(label,)}
    assert [made.body for made in drafts] == [f"{text}\n" for text in (P[0], P[1], P[2], P[0], P[1])]


def test_titles_under_days_stay_titles_where_a_label_is_over_each_day(reading_of) -> None:
    days = ("9 May 2018", "7 May 2018", "2 May 2018")
    page = "\n\n".join(f"News\n{day}\n{title}\n\n{text}" for title, day, text in zip(TITLES, days, P, strict=True))
    assert _told(reading_of(f"{page}\n")) == [*zip(TITLES, ("2018-05-09", "2018-05-07", "2018-05-02"), strict=True)]


def test_a_label_of_a_word_for_posts_is_no_name_of_a_person(reading_of) -> None:
    days = ("9 May 2018", "7 May 2018", "2 May 2018")
    page = "\n\n".join(f"Blog Post\n{title}\n{day}\n\n{p}" for title, day, p in zip(TITLES, days, P, strict=True))
    assert [made.body for made in reading_of(f"{page}\n").drafts] == [f"{text}\n" for text in P]


@pytest.mark.parametrize(
    "days", [("Sunday, 6 May 2018", "Thursday, 3 May 2018"), ("۱۳۹۰ آبان ۲۵, چهارشنبه", "۱۳۹۰ تیر ۱۰, جمعه")]
)
def test_two_days_of_the_week_over_texts_date_posts_without_titles(days: tuple[str, str], reading_of) -> None:
    drafts = reading_of(f"{days[0]}\n\n{P[0]}\n\n{days[1]}\n\n{P[1]}\n").drafts
    assert [made.body for made in drafts] == [f"{P[0]}\n", f"{P[1]}\n"]


MORE = ("Continue reading “{}”", " Continue reading “{}”", "Lire la suite“{}”", " Weiterlesen „{}“")


@pytest.mark.parametrize("more", MORE)
def test_a_title_behind_words_that_lead_on_ends_a_text_and_the_next_post_is_whole(more: str, reading_of) -> None:
    ends = [more.format(title) for title in TITLES[:2]] + [""]
    page = "\n\n".join(f"{title}\n\n{p}{end}" for title, p, end in zip(TITLES, P, ends, strict=True))
    drafts = reading_of(f"{page}\n").drafts
    assert _told(reading_of(f"{page}\n")) == [(title, "unknown") for title in TITLES]
    assert [(made.body, made.short) for made in drafts] == [
        (f"{P[0]}\n", True),
        (f"{P[1]}\n", True),
        (f"{P[2]}\n", False),
    ]


def test_a_sentence_that_ends_in_what_is_read_on_leads_nowhere(reading_of) -> None:
    page = f"{TITLES[0]}\n\n{P[0]} Whoever asks may read more “Letters from the quay”\n\n{P[1]}\n"
    (draft,) = reading_of(page).drafts
    assert not draft.short


def test_the_archive_of_a_tag_gives_its_posts_the_tag(reading_of) -> None:
    page = "\n".join(f"{title}\n\n{text}\n\nRead more" for title, text in zip(TITLES, P, strict=True))
    drafts = reading_of(f"Tag archive of Ferry pilots\n\n{page}\n").drafts
    assert {made.front.tags for made in drafts} == {("Ferry pilots",)}


ROWS = {
    "dated": ("{day}/in Ports, News /by Ann Roe", ("Ports", "News")),
    "undated": ("/in Ports, News /by Ann Roe", ("Ports", "News")),
    "French": ("/dans Ports, Liberté /par Ann Roe", ("Ports", "Liberté")),
    "counted": ("{day}/0 Comments/in Ports /by Ann Roe", ("Ports",)),
    "spaced": ("in Ports, News / by Ann Roe\n", ("Ports", "News")),
}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_rows_whose_parts_begin_in_strokes_are_told_from_the_text_right_behind_them(
    name: str, gap: str, reading_of
) -> None:
    row, labels = ROWS[name]
    days = ("9 May 2018", "7 May 2018", "2 May 2018")
    page = "\n".join(f"{t}\n{row.format(day=d)}{gap}{p}\n" for t, d, p in zip(TITLES, days, P, strict=True))
    drafts = reading_of(page).drafts
    assert [(made.front.title, made.front.author, made.front.categories) for made in drafts] == [
        (title, "Ann Roe", labels) for title in TITLES
    ]
    assert [made.body for made in drafts] == [f"{text}\n" for text in P]


@pytest.mark.parametrize("mark", ["## {}", "{}\n------"])
def test_marked_titles_between_a_label_and_their_days_are_told_as_bare_ones(mark: str, reading_of) -> None:
    cards = _cards("News")
    for title in TITLES:
        cards = cards.replace(f"{title}\n", f"{mark.format(title)}\n")
    drafts = reading_of(f"{cards}\n").drafts
    assert [drafts[place].front.title for place in (0, 1, 3)] == [*TITLES]
    assert len(drafts) == 5


LONG = (
    "Clerks of the harbour are locked out for a ninth week, say their wives",
    "Ferry pilots heard in a closed court that nobody may speak about now",
    "Watchman held over a leaflet that he had read to the officers at the gate",
)


@pytest.mark.parametrize("names", [("Radio Open Bay", "World Notices", "Quay Post"), ("Radio Open Bay",) * 3])
def test_where_texts_are_from_and_when_dates_them_under_long_titles_too(names: tuple[str, ...], reading_of) -> None:
    days = ("3 May 2017", "21 April 2017", "20 March 2017")
    page = "\n\n".join(f"{t}\n\n{n}, {d}\n\n{p}" for t, n, d, p in zip(LONG, names, days, P, strict=True))
    drafts = reading_of(f"{page}\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, day, "") for title, day in zip(LONG, ("2017-05-03", "2017-04-21", "2017-03-20"), strict=True)
    ]


def test_rows_that_file_a_post_in_several_places_date_it_as_the_others_of_the_list(reading_of) -> None:
    filed = ("Urgent Letters  |  Varania", "Harbours, Wages  |  Statements  |  Kesh", "Urgent Letters  |  Ostrava")
    days = ("April 8, 2020", "April 6, 2020", "April 3, 2020")
    rows = "\n\n".join(f"{t}\n\n{d}  |  {f}" for t, d, f in zip(TITLES, days, filed, strict=True))
    top = f"Harbour defenders\n\n{P[0]} [Read more…]\n\n\nArticles: 6419\n\n7 new\n\n\n"
    told = [*zip(TITLES, ("2020-04-08", "2020-04-06", "2020-04-03"), strict=True)]
    assert _told(reading_of(f"{rows}\n")) == _told(reading_of(f"{top}{rows}\n")) == told
