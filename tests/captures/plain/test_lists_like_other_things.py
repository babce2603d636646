"""Lists of posts, and posts without a day, on which rules for other pages were tried: each post keeps its own date."""

import pytest

TEXT = (
    "Nobody was let in before noon, and the clerks who stood in the yard waited there for the list until the bell rang "
    "over the mill. Two of them were called, and all others were told to come again."
)
MOTTO = "We write of the lower quay, of the clerks who keep its books, and of the boats that come and go in the winter."
TITLES = ("Clerks are heard", "Flour is scarce", "A bell is stolen", "Snow on the mole")
MANY = "\n\n".join([TEXT] * 5)


def told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date[:10]) for made in reading.drafts]


def made(days, form, texts=(TEXT,) * 4, head="Quay notes\n\n") -> str:
    posts = zip(TITLES, days, texts, strict=False)
    return head + "\n\n".join(form.format(title=title, day=day, text=text) for title, day, text in posts) + "\n"


SENTENCES = (
    "This entry was posted on {day} in News by Ann.\n\n{title}\n\n{text}",
    "This entry was posted on {day} in News by Ann.\n\n## {title}\n\n{text}",
    "This entry was posted on {day}.\n\n{title}\n\n{text}",
)


@pytest.mark.parametrize("form", SENTENCES)
@pytest.mark.parametrize("motto", [MOTTO, f"{MOTTO} {MOTTO}\n\n{MOTTO}"])
def test_sentences_over_titles_dated_the_posts_above_where_a_motto_stands(form: str, motto: str, reading_of) -> None:
    text = made(("5 May 2011", "4 May 2011", "3 May 2011"), form, head=f"Quay notes\n\n{motto}\n\n")
    assert told(reading_of(text)) == [*zip(TITLES, ("2011-05-05", "2011-05-04", "2011-05-03"), strict=False)]


RISING = (
    "{title}\n\n{day}\n\n{text}",
    "{title}\n\nPosted on {day} by Ann\n\n{text}",
    "{title}\n\nPosted on {day} by Ann\n\n{text}\n\nPosted in News | 2 Comments",
    "{title}\n\nPosted on {day} by Ann\n\n{text}\n\n2 Comments",
    "## {title}\n\nPosted on {day} by Ann\n\n{text}\n\nPosted in News | 2 Comments",
    "   {title}\n\n   {day} [4]Ann Roe [5]2 Comments\n\n   {text}",
)


@pytest.mark.parametrize("form", RISING)
@pytest.mark.parametrize("place", [0, 1])
def test_a_list_from_old_to_new_with_a_long_post_was_one_post_and_comments(form: str, place: int, reading_of) -> None:
    texts = [TEXT] * 4
    texts[place] = MANY
    found = told(reading_of(made(("1 May 2011", "3 May 2011", "5 May 2011", "7 May 2011"), form, texts)))
    assert found == [*zip(TITLES, ("2011-05-01", "2011-05-03", "2011-05-05", "2011-05-07"), strict=True)]


FEET_OF_CHANGES = (
    ("# ", "Updated 7 May 2011", ""),
    ("", "Updated 7 May 2011", ""),
    ("# ", "Last updated: 7 May 2011", "Last updated: 9 May 2011"),
)


@pytest.mark.parametrize(("mark", "first", "second"), FEET_OF_CHANGES)
def test_a_change_told_under_a_text_took_the_date_of_the_post_below(mark, first, second, reading_of) -> None:
    texts = [f"{TEXT}\n\n{TEXT}\n\n{first}", f"{TEXT}\n\n{second}", TEXT]
    days = ("5 May 2011", "4 May 2011", "3 May 2011")
    found = told(reading_of(made(days, f"{{day}}\n\n{mark}{{title}}\n\n{{text}}", texts)))
    assert found == [*zip(TITLES, ("2011-05-05", "2011-05-04", "2011-05-03"), strict=False)]


@pytest.mark.parametrize(
    "foot",
    [
        "* Date: 12 June 2013\n* Place: Geneva",
        "* Date: 12 June 2013\n* Time: 10:00\n* Venue: Town hall",
        "- Published: 12 June 1999\n- Publisher: Harbour Times",
        "Written by Bob Lee, 12 June 2013\n\nI do not agree with what is said here, for the wages have gone up before.",
    ],
)
def test_the_day_of_a_meeting_a_book_or_a_reader_dated_a_post(foot: str, reading_of) -> None:
    (draft,) = reading_of(f"# {TITLES[0]}\n\n{MANY}\n\n{foot}\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLES[0], "unknown", "")


@pytest.mark.parametrize("foot", ["* Date 12.06.2013\n* Author Ann Roe", "* Date: 12.06.2013\n* Author: Ann Roe"])
def test_a_day_beside_who_wrote_a_post_dates_it(foot: str, reading_of) -> None:
    (draft,) = reading_of(f"# {TITLES[0]}\n\n{MANY}\n\n{foot}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLES[0], "2013-06-12")
    assert "its date is the one in a list under its text" in draft.doubts


@pytest.mark.parametrize("head", ["Archives", "Recent Posts"])
def test_the_heading_of_an_archive_hid_its_posts_where_each_ends_in_how_it_is_filed(head: str, reading_of) -> None:
    days = ("5 May 2011", "4 May 2011", "3 May 2011")
    text = made(days, '{title}\n\n{day}\n\n{text}\n\nIn "News"', head=f"Quay notes\n\n{head}\n\n")
    assert told(reading_of(text)) == [*zip(TITLES, ("2011-05-05", "2011-05-04", "2011-05-03"), strict=False)]


@pytest.mark.parametrize("head", ["Archives", "Recent Posts"])
def test_such_a_heading_hid_the_only_post_above_one_that_is_related(head: str, reading_of) -> None:
    post = f"{TITLES[0]}\n\n5 May 2011\n\n{TEXT}\n\n{TEXT}"
    text = f'Quay notes\n\n{head}\n\n{post}\n\n{TITLES[1]}\n4 May 2011\nIn "News"\n'
    assert told(reading_of(text)) == [(TITLES[0], "2011-05-05")]


FILED = (
    ("Posted in News | 3 Comments", "Posted in Town | 2 Comments", "Posted in Sea | 4 Comments"),
    ("Leave a comment", "2 Comments", "4 Comments"),
)


@pytest.mark.parametrize("feet", FILED)
def test_posts_without_days_were_parts_of_the_first_that_is_long(feet: tuple[str, ...], reading_of) -> None:
    texts = [f"{text}\n\n{foot}" for text, foot in zip((MANY, TEXT, TEXT), feet, strict=True)]
    found = told(reading_of(made(("",) * 3, "## {title}\n\n{text}", texts)))
    assert found == [(title, "unknown") for title in TITLES[:3]]


EVENTS = ("12 June\n\nMarch of the clerks", f"12 June\n\nMarch of the clerks\n\n{TEXT}", "12 June\n\nA\n\n20 June\n\nB")


@pytest.mark.parametrize("events", EVENTS)
def test_a_day_to_come_over_dated_posts_was_that_of_a_post(events: str, reading_of) -> None:
    days = ("5 May 2011", "4 May 2011", "3 May 2011")
    text = made(days, "{day}\n\n{title}\n\n{text}", head=f"Quay notes\n\nEvents\n\n{events}\n\n")
    assert told(reading_of(text)) == [*zip(TITLES, ("2011-05-05", "2011-05-04", "2011-05-03"), strict=False)]


def test_a_title_that_several_posts_of_a_list_have_was_a_label_and_their_texts_were_the_titles(reading_of) -> None:
    posts = [
        (
            "Daily report",
            "July 4th",
            "The quay stood empty, and the ferrymen went home!",
            "Posted in Quays | No Comments »",
        ),
        (
            "Daily report",
            "July 3rd",
            "Nobody saw the clerk, and the mill stood still!!",
            "Posted in Mills | No Comments »",
        ),
        ("Daily report", "July 2nd", "Nothing new was told at the fort!!!", "Posted in Forts | 2 Comments »"),
        ("Daily report", "July 1st", "Somebody took the bell at night!", "Posted in Quays | No Comments »"),
        ("Flour, salt and oil", "June 9th", "Bakers ask for flour, salt and oil.", "Posted in Mills | 1 Comment »"),
        ("What is known", "June 8th", "All that is known is told here.", "Posted in Forts | No Comments »"),
    ]
    page = "".join(
        f"{title}\n\n   {day}, 2019 by Ann Roe\n\n   {text}\n\n   {row}\n\n" for title, day, text, row in posts
    )
    made = reading_of(f"Quay Notes\n\n   Reports from the quay\n\n{page}   « Older Entries\n").drafts
    assert [(one.front.title, one.body) for one in made] == [(title, f"{text}\n") for title, _, text, _ in posts]


@pytest.mark.parametrize("article", ["A", "The", "Der"])
def test_titles_that_all_begin_with_an_article_were_labels(article: str, reading_of) -> None:
    posts = [
        (f"{article} bell", "Ann: Where?\n   Bo: At the gate."),
        (f"{article} heron post", "Herons"),
        (f"{article} rope", "Told by the wire"),
        (f"{article} sticky lock", "It sticks."),
    ]
    form = "{0}\n\n   Posted on March {1}, 2019 by Ann Roe\n\n   {2}\n\n   Posted in QuaysLeave a Comment on {0}\n\n"
    page = "".join(form.format(title, 9 - at, text) for at, (title, text) in enumerate(posts))
    made = reading_of(f"Quay Notes\n\n   Reports from the quay\n\n{page}Posts navigation\n").drafts
    assert [one.front.title for one in made] == [title for title, _ in posts]
