"""Texts of blogs' pages as extractors leave them: rows over and under posts, comments, what leads on."""

import pytest

TITLE = "Clerks of the harbour are locked out"
FIRST = (
    "The harbour office closed its gates on Monday and would not say why, as clerks who had come to work stood there "
    "for most of the day and asked for the wages of nine weeks. Not one of them was let in."
)
LAST = "Three pilots were heard on Tuesday by a judge who had asked the public to leave the room, their lawyers say."
OTHERS = (
    "The court names a new judge for the quay",
    "What the clerk told the senators of the harbour on Wednesday",
    "A professor takes over as the head of the pilots' council",
)
TEXT = f"{FIRST}\n\n{LAST}"


@pytest.mark.parametrize(
    ("row", "author", "categories"),
    [
        (
            "0 Posted by - May 9, 2021 - Port & Sea, Foreign Affairs, Wages",
            "",
            ("Port & Sea", "Foreign Affairs", "Wages"),
        ),
        ("3 Posted by Ann Roe - May 9, 2021 - Wages, Courts", "Ann Roe", ("Wages", "Courts")),
        ("Publié par Ann Roe - 9 mai 2021 - Salaires", "Ann Roe", ("Salaires",)),
        ("Posted on May 9, 2021 - Ann Roe", "Ann Roe", ()),
    ],
)
def test_what_stands_behind_a_dash_and_the_day_of_a_name_was_the_author(
    row: str, author: str, categories: tuple[str, ...], reading_of
) -> None:
    (draft,) = reading_of(f"{TITLE}\n\n{row}\n\n{TEXT}\n").drafts
    front = draft.front
    assert (front.title, front.date, front.author, front.categories) == (TITLE, "2021-05-09", author, categories)
    assert draft.body == f"{TEXT}\n"


@pytest.mark.parametrize("row", ["9 May 2021, 05:30 — Wages — Ann Roe", "9 травня 2021, 05:30 — Порт — Олена Рой"])
def test_a_text_without_a_title_over_its_row_was_refused(row: str, reading_of) -> None:
    (draft,) = reading_of(f"{FIRST}\n{row}\n").drafts
    told = row.split(" — ")
    front = draft.front
    assert (front.date, front.categories, front.author) == ("2021-05-09T05:30", (told[1],), told[2])
    assert draft.body == f"{FIRST}\n"


def test_a_name_and_a_day_over_the_words_of_a_picture_dated_nothing(reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nAnn Roe, 09.05.2021\nAnn Roe. Photo: the author\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2021-05-09", "Ann Roe")


@pytest.mark.parametrize(
    "foot",
    [
        "Last Updated on Monday, 10 May 2021 11:16",
        "Última actualización el Lunes, 10 de Mayo de 2021 11:16",
        "Zuletzt aktualisiert am Montag, den 10. Mai 2021 um 11:16 Uhr",
        "Ultimo aggiornamento Lunedì 10 Maggio 2021 11:16",
    ],
)
def test_the_day_of_a_change_under_a_text_was_a_part_of_it(foot: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 9, 2021\n\n{TEXT}\n\n{foot}\n").drafts
    assert (draft.front.title, draft.front.date, draft.body) == (TITLE, "2021-05-09", f"{TEXT}\n")
    assert not draft.doubts


def test_a_day_with_buttons_under_the_second_post_of_a_day_was_a_part_of_it(reading_of) -> None:
    foot, (first, *others) = "June 30, 2010 | Permalink | Comments (0) | TrackBack (0)", OTHERS
    below = f"Tuesday, June 29, 2010\n{others[1]}\n{LAST}"
    page = f"Wednesday, June 30, 2010\n{first}\n{FIRST}\n(abc)\n{foot}\n{others[0]}\n{LAST}\n(abc)\n{foot}\n{below}\n"
    drafts = reading_of(page).drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [
        (first, "2010-06-30"),
        (others[0], "2010-06-30"),
        (others[1], "2010-06-29"),
    ]
    assert [one.body for one in drafts] == [f"{FIRST}  \n(abc)\n", f"{LAST}  \n(abc)\n", f"{LAST}\n"]


@pytest.mark.parametrize("foot", ["Update 10 May 2021: they were let in.", "10 May 2021 | Geneva | The office"])
def test_what_an_author_adds_under_a_day_stays(foot: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 9, 2021\n\n{TEXT}\n\n{foot}\n").drafts
    assert draft.body == f"{TEXT}\n\n{foot}\n"


@pytest.mark.parametrize("origin", ["By Ann Roe, Harbour Magazine, 5/7/2021", "Par Anne Roux, Le Port, 7 mai 2021"])
def test_who_wrote_a_text_for_which_paper_was_its_title(origin: str, reading_of) -> None:
    row = "posted May 9, 2021, 9:21 PM by The Harbour Review   [ updated May 19, 2021, 7:36 PM ]"
    (draft,) = reading_of(f"{TITLE}\n\n{row}\n\n{origin}\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date[:10], draft.front.updated[:10]) == (TITLE, "2021-05-09", "2021-05-19")
    assert draft.body == f"{origin}\n\n{TEXT}\n"


def test_who_printed_a_text_first_was_its_title(reading_of) -> None:
    (draft,) = reading_of(f"Sunday, 9 May 2021\n\n{TITLE}\n\nvia Harbour NZ\n\nSat 8 May 2021\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-05-09")
    assert draft.body == f"via Harbour NZ\n\nSat 8 May 2021\n\n{TEXT}\n"


@pytest.mark.parametrize("day", ["Sunday, May 9, 2021", "Sunday, May 9"])
def test_the_only_comment_on_a_page_of_blogger_was_a_part_of_the_text(day: str, reading_of) -> None:
    (draft,) = reading_of(f"{day}\n\n{TITLE}\n\n{TEXT}\n\nMina P. said...\n\nI was there, it is true.\n").drafts
    whole = day.endswith("2021")
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-05-09" if whole else "unknown")
    assert draft.body == f"{TEXT}\n"
    unsaid = () if whole else ("the day beside it says no year; put the date in",)
    assert draft.doubts == (*unsaid, "readers' comments were set aside")


@pytest.mark.parametrize(
    "said", ["Mina P. said...\n\n“I was there.”", "Then Mina P. said…\n\nI was there.", "Mina P. said...\nIt is true."]
)
def test_what_a_text_quotes_is_no_comment(said: str, reading_of) -> None:
    (draft,) = reading_of(f"Sunday, May 9, 2021\n\n{TITLE}\n\n{TEXT}\n\n{said}\n").drafts
    assert draft.front.title == TITLE
    assert "said" in draft.body


@pytest.mark.parametrize(
    "said", ["Permanentlink zu diesem Beitrag", "Permanent link to this article", "Lien permanent vers cet article"]
)
def test_the_address_that_a_post_says_to_be_its_own_was_its_source(said: str, reading_of) -> None:
    source, own = "https://pilots.example/report/5", "https://quay.example/2021/05/09/clerks-locked-out/"
    (draft,) = reading_of(f"{TITLE}\n\nMay 9, 2021\n\n{TEXT}\n\n{source}\n\n{said}: {own}\n").drafts
    assert ([one.url for one in draft.front.sources], draft.front.permalink) == (
        [source],
        "/2021/05/09/clerks-locked-out/",
    )
    assert draft.body == f"{TEXT}\n"


@pytest.mark.parametrize(
    "closed",
    [
        "I commenti a questo articolo sono attualmente chiusi.",
        "Die Kommentare sind geschlossen.",
        "Комментарии закрыты",
        "Comments for this post are closed",
    ],
)
def test_that_nobody_may_comment_any_more_was_a_part_of_the_text(closed: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 9, 2021\n\n{TEXT}\n\n{closed}\n").drafts
    assert (draft.body, draft.doubts) == (f"{TEXT}\n", ())
