"""Lists of posts without days: how their titles stand tells them, and the heading of an archive says their month."""

import pytest

from muniment.captures.words.dates import bylines
from muniment.captures.words.page import heading

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
R = "Nobody knew who had taken the key, said the keeper, though half of the village had been there on that evening."
TITLES = ("Water denied again", "Two keepers arrested", "The key of the sluice", "A night at the lock")
TEXTS = (P, Q, R, P.replace("third", "fourth"))


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


def _undated(*titles: str) -> list[tuple[str, str]]:
    return [(title, "unknown") for title in titles]


def test_titles_under_more_blank_lines_than_paragraphs_begin_posts(reading_of) -> None:
    posts = "\n\n\n".join(f"{title}\n\n{text}\n\n{Q}" for title, text in zip(TITLES, TEXTS, strict=True))
    text = f"Connect to share and comment\n\nA blog about wells.\n\n{posts}\n"
    reading = reading_of(text)
    assert _told(reading) == _undated(*TITLES)
    assert all("no date stands beside it; put the date in" in made.doubts for made in reading.drafts)


def test_one_text_with_wide_gaps_before_its_paragraphs_is_one_post(reading_of) -> None:
    text = f"{TITLES[0]}\n\n{P}\n\n\n{Q}\n\n{TITLES[1]}\n\n{R}\n\n\n{TITLES[2]}\n\n{P}\n"
    assert len(reading_of(text).drafts) == 1


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Archives mensuelles : mai 2013", "2013-05"),
        ("Archivo del mes de mayo 2013", "2013-05"),
        ("Showing posts from May, 2013", "2013-05"),
        ("Stories about wells from May, 2013", "2013-05"),
        ("Monthly Archives: May 2013", "2013-05"),
        ("Posts from June 21, 2003", "2003-06-21"),
        ("Archives: 2013", "2013"),
    ],
)
def test_the_archive_of_a_month_or_day_dates_posts_that_nothing_else_does(head: str, day: str, reading_of) -> None:
    posts = "\n\n\n".join(f"{title}\n\n{text}\n\n{Q}" for title, text in zip(TITLES, TEXTS, strict=True))
    reading = reading_of(f"{head}\n\n{posts}\n")
    assert _told(reading) == [(title, day) for title in TITLES]
    asked = "its date is that of the page's heading" + "; put its day in" * (len(day) < len("2013-05-05"))
    assert all(asked in made.doubts for made in reading.drafts)


def test_a_post_with_a_day_of_its_own_keeps_it_in_such_an_archive(reading_of) -> None:
    text = f"Monthly Archives: May 2013\n\nWater denied\n\n5 May 2013\n\n{P}\n\nThe lock\n\n4 May 2013\n\n{Q}\n"
    assert _told(reading_of(text)) == [("Water denied", "2013-05-05"), ("The lock", "2013-05-04")]


@pytest.mark.parametrize("line", ["Archives: from May 2013 to the flood", "Archive for 05/06/2013"])
def test_a_heading_that_says_more_than_one_day_or_one_in_two_orders_dates_nothing(line: str) -> None:
    told = heading.read(line)
    assert told is not None
    assert told.day == ""


def test_comments_with_numbers_and_days_of_their_own_are_no_text(reading_of) -> None:
    text = f"Water denied May 13, 2006\n\n{P}\n\n{Q}\n\nAnn Roe\n\n1. ghq - May 13, 2006\n\nfree the keepers\n"
    (made,) = reading_of(text).drafts
    assert "free the keepers" not in made.body
    assert made.body.rstrip().endswith("Ann Roe")


def test_an_entry_of_a_list_that_begins_with_a_number_and_ends_with_a_day_is_a_texts(reading_of) -> None:
    text = f"Water denied\n\nMay 13, 2006\n\n{P}\n\n1. The lock was shut on Monday - a decision of May 12\n\n2. {Q}\n"
    (made,) = reading_of(text).drafts
    assert "The lock was shut" in made.body


def test_a_dated_text_without_a_title_among_others_with_titles_is_a_post(reading_of) -> None:
    text = (
        f"5:23 PM, August 12th, 2013\n\n\nWater denied\n\n{P}\n\n\n6:04 PM, August 2nd, 2012\n\n\n"
        f"The sluice\n\n{Q}\n\n\n5:45 PM, March 26th, 2012\n\n\n{R}\n\n{Q}\n"
    )
    told = _told(reading_of(text))
    assert told[:2] == [("Water denied", "2013-08-12T17:23"), ("The sluice", "2012-08-02T18:04")]
    assert [day for _, day in told[2:]] == ["2012-03-26T17:45"]


def test_posts_without_titles_between_others_under_days_of_the_week(reading_of) -> None:
    text = (
        f"Sunday, June 29, 2008\n\n\n{P}\n\nThursday, June 26, 2008\n\nWater denied\n\n{Q}\n\nMonday, June 23, 2008\n\n"
        f"The sluice\n\n{R}\n\nSunday, June 22, 2008\n\n\n{P}\n"
    )
    told = _told(reading_of(text))
    assert [day for _, day in told] == ["2008-06-29", "2008-06-26", "2008-06-23", "2008-06-22"]
    assert [title for title, _ in told[1:3]] == ["Water denied", "The sluice"]


@pytest.mark.parametrize("labels", ["Courts / Old quay / Wages", "Wages"])
def test_titles_that_their_pictures_say_too_were_lost(labels: str, reading_of) -> None:
    titles = ("The bakers walk out", "Nobody keeps the wells of the valley", "A lamp for the harbour")
    posts = "\n\n".join(f"{title}\n{labels}\n\n{title}\n\n{P}" for title in titles)
    drafts = reading_of(f"{posts}\n").drafts
    assert [(made.front.title, made.body) for made in drafts] == [(title, f"{P}\n") for title in titles]
    assert [made.front.categories for made in drafts] == [tuple(labels.split(" / "))] * 3


@pytest.mark.parametrize(
    "row",
    [
        "By Ann Maria Roe, Jan Wilk, Orla Penhaligon, Tamar Benn, and Ines de la Cour",
        "Von Ann Maria Roe, Jan Wilk, Orla Penhaligon, Tamar Benn und Ines Varnesk",
        "Publicerad av Ann Roe (författare), Jan Wilk (författare)",
        "By Ann Roe &Jan Wilk",
    ],
)
def test_names_of_several_persons_under_titles_were_none(row: str) -> None:
    assert bylines.author(row)[1] == len(row)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Опубликовано от Анна Роза", "Анна Роза"),
        ("Опубліковано від Ганна Роза", "Ганна Роза"),
        ("Публикувано от Анна Роза", "Анна Роза"),
        ("Αναρτήθηκε από Άννα Ρόζα", "Άννα Ρόζα"),
        ("Được đăng bởi An Nguyen", "An Nguyen"),
        ("نشر بواسطة علي حسن", "علي حسن"),
        ("Postat de Ana Roşu", "Ana Roşu"),
    ],
)
def test_what_was_done_and_by_whom_was_taken_for_a_category(row: str, name: str) -> None:
    assert row[slice(*bylines.author(row))] == name


@pytest.mark.parametrize(
    "row",
    [
        "Von Osten nach Quill und Varnesk",
        "By the sea, Ann Roe",
        "Опубликовано от 26 августа 2012",
        "Опубликовано от имени союза",
    ],
)
def test_titles_that_begin_like_who_wrote_a_post_say_no_names(row: str) -> None:
    assert bylines.author(row) == (0, 0)


def test_what_stands_right_under_a_button_that_leads_on_begins_a_post(reading_of) -> None:
    titles = ("The keepers of the weir walk out", "A judge ends the row over wells", "Who owns the lock of Corran")
    told = zip(titles, TEXTS, strict=False)
    texts = [f"Prensa\n{title}\n\n{text} And of the wells they spoke to" for title, text in told]
    posts = "\n".join(f"{text}\n\nSeguir leyendo→" for text in texts)
    recent = "\n".join(titles)
    head = "Quay notes\n\nInicio\nContacto\nEtiqueta: water"
    drafts = reading_of(f"{head}\n{posts}\nEntradas anteriores\nEntradas recientes\n{recent}\n").drafts
    assert [(draft.front.title, draft.short) for draft in drafts] == [(title, True) for title in titles]


FRAMED = ("The keys of the old hall", "Three boats at the quay", "What the bell says", "Letters from the harbour")
BRIEF = ("1. Ring 2. Wait 3. RING IT AGAIN", "bell.jpg", "Who rings it?")


@pytest.mark.parametrize("brief", BRIEF)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_post_of_a_list_with_hardly_a_text_between_buttons_was_lost(brief: str, place: int, reading_of) -> None:
    text = "Nobody had told the families of the men who were taken to the fort at night where they were."
    posts = (f"{title}\n\n{brief if at == place else text}\n\nRead More\n\n" for at, title in enumerate(FRAMED))
    made = reading_of(f"{''.join(posts)}Harbour app\n\nGet it on\n\nAll shops\n").drafts
    assert tuple(draft.front.title for draft in made) == FRAMED


def test_a_list_without_days_may_end_in_a_title_of_which_the_capture_has_no_more(reading_of) -> None:
    posts = (f"{title}\n\n{text}\n\nRead More\n\n" for title, text in zip(FRAMED, TEXTS, strict=True))
    made = reading_of(f"{''.join(posts)}The last of the keys").drafts
    assert tuple(draft.front.title for draft in made)[:4] == FRAMED


@pytest.mark.parametrize("greeting", ["Your Excellency,", "Dear Ministers:", "Madame la Présidente,"])
def test_a_letter_begins_with_whom_it_greets(greeting: str, reading_of) -> None:
    letter = f"Open letter: protect the quay\n\n{greeting}\n\n{TEXTS[0]}\n\nYours faithfully,\n\nThe keepers\n\n"
    made = reading_of(
        f"{letter}https://courts.example/114\n\n{FRAMED[1]}\n\n{TEXTS[1]}\n\nhttps://quay.example/5\n"
    ).drafts
    assert [draft.front.title for draft in made] == ["Open letter: protect the quay", FRAMED[1]]
