"""Lists of posts without days as extractors leave them, and rows of days that only some blogs write."""

import pytest

TITLES = (
    "Keepers of the quay at dawn",
    "Who pays the pilots of the fort?",
    "A day for those who row",
    "The mine of the old town closes",
)
TEXT = "The boats came from the north, and many saw them from the quay, where they had waited for long, {}"
CUT = ("as each year and", "as the", "while those who", "though nobody ,")


def _paired(titles: tuple[str, ...]) -> str:
    return "\n\n".join(f"{title}\n{TEXT.format(end)}" for title, end in zip(titles, CUT, strict=True)) + "\n"


def _titles(page: str, reading_of) -> list[str]:
    return [draft.front.title for draft in reading_of(page).drafts]


def test_titles_that_cling_to_texts_which_are_cut_were_one_post(reading_of) -> None:
    made = reading_of(_paired(TITLES)).drafts
    assert [draft.front.title for draft in made] == [*TITLES]
    assert all(draft.front.date == "unknown" and draft.body.startswith("The boats came") for draft in made)


@pytest.mark.parametrize("count", [2, 3])
def test_few_such_pairs_are_parts_of_one_text(count: int, reading_of) -> None:
    pairs = [f"{title}\n{TEXT.format(end)}" for title, end in zip(TITLES, CUT, strict=True)][:count]
    page = f"The harbour in spring\n\nMay 3, 2019\n\n{TEXT.format('again.')}\n\n" + "\n\n".join(pairs)
    assert _titles(f"{page}\n", reading_of) == ["The harbour in spring"]


def test_words_of_a_glossary_are_no_posts(reading_of) -> None:
    pairs = "\n\n".join(f"{title}\n{TEXT.format('as each year.')}" for title in TITLES)
    assert _titles(f"A glossary of the harbour\n\n{TEXT.format('again.')}\n\n{pairs}\n", reading_of) != [*TITLES]


WORDS = ("Quay", "The mole", "Tide", "Harbour ledger")
ASKED = ("Who keeps the ledger?", "Who pays the pilots of the fort?", "May I see it?", "Did the boats come back?")


@pytest.mark.parametrize("titles", [WORDS, ASKED, TITLES], ids=["words", "questions", "parts of a text"])
def test_parts_under_a_title_that_no_stop_closes_are_no_posts(titles: tuple[str, ...], reading_of) -> None:
    assert _titles(f"The harbour in spring\n\n{_paired(titles)}", reading_of) == ["The harbour in spring"]


@pytest.mark.parametrize("titles", [WORDS, ASKED], ids=["words", "questions"])
def test_words_and_questions_with_their_texts_are_one_text(titles: tuple[str, ...], reading_of) -> None:
    assert _titles(_paired(titles), reading_of) == [titles[0]]


NAMES = ("Orla Penn", "Jan Wilk", "Ann Roe", "Lena Penn")


@pytest.mark.parametrize("more", ["Read more »", "Чытаць далей.. »", "Weiterlesen →"])
def test_names_under_titles_without_days_were_titles(more: str, reading_of) -> None:
    posts = (f"{title}\n\n{name}\n\n{TEXT.format('again.')} {more}" for title, name in zip(TITLES, NAMES, strict=True))
    made = reading_of("\n\n".join(posts) + "\n").drafts
    assert [draft.front.title for draft in made] == [*TITLES]
    assert [draft.front.author for draft in made] == [*NAMES]
    assert all(draft.short and not draft.front.categories for draft in made)


def test_labels_over_titles_that_are_names_are_no_titles(reading_of) -> None:
    posts = (f"Voices\n\n{name}\n\n{TEXT.format('again.')} Read more »" for name in NAMES[:3])
    assert _titles("\n\n".join(posts) + "\n", reading_of) == [*NAMES[:3]]


RELATED = (
    "Related posts\nWhat the fort says of those who row “as if they were a fleet”, and what nobody asks\nby Ann Roe"
)


@pytest.mark.parametrize(
    "row", ["7 years ago 3 min read", "hace 7 años 3 min de lectura", "7 anos atrás 1 min leitura"]
)
def test_a_day_that_counts_back_before_the_time_of_reading_was_text(row: str, reading_of) -> None:
    page = f"{TITLES[0]}\nby\n{row}\n{TEXT.format('again.')}\n{TEXT.format('once more.')}\n{RELATED}\n{row}\n"
    (draft,) = reading_of(page).drafts
    assert draft.front.title == TITLES[0]
    assert "its date counts from the day of the capture; put the date in" in draft.doubts
    assert row not in draft.body
    assert "the fort says" not in draft.body


@pytest.mark.parametrize(
    ("row", "iso"),
    [
        ("Le 15 / 06 / 2015", "2015-06-15"),
        ("Le 5 / 6 / 2015", "2015-06-05"),
        ("15 / 06 / 2015", "2015-06-15"),
        ("آدينه  ۴ اسفند ۱٣۹۶ -  ۲٣ فوريه ۲۰۱٨", "2018-02-23"),
        ("پنجشنبه 3 ارديبهشت 1390", "2011-04-23"),
    ],
)
def test_days_with_strokes_apart_or_in_letters_of_other_keyboards_date_posts(row: str, iso: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{TEXT.format('again.')}\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.updated) == (TITLES[0], iso, "")


def test_a_summary_over_the_name_of_a_picture_was_set_aside(reading_of) -> None:
    summary = TEXT.format("as they say.")
    page = f"{TITLES[0]}\n\n{summary}\nquay-2015_new\nMay 3, 2019\n\n{TEXT.format('again.')}\n"
    (draft,) = reading_of(page).drafts
    assert draft.body.startswith(summary)


def test_a_long_line_between_the_title_and_its_day_is_told(reading_of) -> None:
    line = "A report of the harbour office on what became of the pilots in the winter"
    page = f"Log in\n\nNo account? Create an account\n\nFree Harbour!\n\n{line}\nFree Harbour\nfreeharbour\n\n"
    page += (
        f"\n\n  • 15.03.2019\n\n{TEXT.format('again.')}\n{TEXT.format('often.')}\n\n{TEXT.format('once more.') * 3}\n"
    )
    (draft,) = reading_of(page).drafts
    told = f"set aside between its title and its day: '{line}'; if it is the title, put that in"
    assert (draft.front.title, draft.front.date, told in draft.doubts) == ("Free Harbour!", "2019-03-15", True)


GLUED = ("Oct. 25th, 2013 09:58 am", "October 25, 2013 at 9:58 AM", "25 October 2013, 09:58")


@pytest.mark.parametrize("day", GLUED)
def test_a_text_right_behind_the_hour_of_its_day_had_no_day(day: str, reading_of) -> None:
    text = TEXT.format("again.")
    (draft,) = reading_of(f"{TITLES[0]}\n{day}{text} {text}\n{text}\n{text}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLES[0], "2013-10-25T09:58")
    assert draft.body.startswith("The boats came")


@pytest.mark.parametrize("row", ["25 October 2013 09:58 Ann Roe", "October 25, 2013 9:58 AM by Ann Roe"])
def test_a_name_behind_an_hour_and_a_space_stays_in_its_row(row: str, reading_of) -> None:
    text = TEXT.format("again.")
    (draft,) = reading_of(f"{TITLES[0]}\n{row}\n{text} {text}\n{text}\n").drafts
    assert (draft.front.date, draft.front.author) == ("2013-10-25T09:58", "Ann Roe")


@pytest.mark.parametrize("more", ["View original post 1,340 more words", "Voir l’article original 340 mots de plus"])
def test_what_leads_to_the_original_of_a_post_tells_that_it_is_cut(more: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\nMay 3, 2019\n\n{TEXT.format('again…')}\n\n{more}\n").drafts
    assert (draft.short, more in draft.body) == (True, False)


@pytest.mark.parametrize(
    "row", ["Penulis: Ana Roe 17:01 WIB | Sabtu, 09 Juli 2016", "Author: Ana Roe 17:01 | 9 July 2016"]
)
def test_who_wrote_a_post_before_the_hour_in_the_row_of_its_day_was_lost(row: str, reading_of) -> None:
    text = TEXT.format("again.")
    (draft,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{text}\n\n{text}\n\n{text}\n").drafts
    assert (draft.front.title, draft.front.date[:10], draft.front.author) == (TITLES[0], "2016-07-09", "Ana Roe")
