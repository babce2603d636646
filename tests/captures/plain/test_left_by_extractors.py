"""What tools that keep the text of a page alone leave of its rows, headings, buttons and pointers to other posts."""

import pytest

from muniment.captures.plain.titles import looks
from muniment.captures.words.dates import datemarks
from muniment.captures.words.page import heading

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
CUT = "Nobody had been asked to come there, and yet forty families walked down to the river that evening […]"


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize(
    "row",
    [
        "« the old quay | Main | trust the ferry »",
        "« The old quay | Main",
        "Main | The ferry is late again »",
    ],
)
def test_what_points_to_the_posts_before_and_after_is_no_title(row: str, reading_of) -> None:
    text = f"{row}\n\nMarch 28, 2016\n\nwells under lock\n\n{P}\n\nPosted by Ann at March 28, 2016 7:24 PM\n"
    assert _told(reading_of(text)) == [("wells under lock", "2016-03-28")]


@pytest.mark.parametrize("above", ["Monday", "Monday,", "lundi"])
def test_a_day_of_the_week_over_a_date_is_part_of_it(above: str, reading_of) -> None:
    text = f"Guide\n\nEntries in wells (3)\n\n{above}\nMar282016\n\nThe wells (28 March): a long night\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [("The wells (28 March): a long night", "2016-03-28")]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Entries in Ann Roe (39)", "Ann Roe"),
        ("Showing posts with label wells. Show all posts", "wells"),
        ("Showing posts with label U.S. wells. Show all posts", "U.S. wells"),
        ("Mostrando entradas con la etiqueta pozos. Mostrar todas las entradas", "pozos"),
        ("Affichage des articles dont le libellé est puits. Afficher tous les articles", "puits"),
        ("Posts mit dem Label Brunnen werden angezeigt. Alle Posts anzeigen", "Brunnen"),
    ],
)
def test_headings_of_other_systems_name_the_label_of_a_page(line: str, label: str) -> None:
    told = heading.read(line)
    assert told is not None
    assert told.tag == label


@pytest.mark.parametrize("line", ["Entries in the log of the harbour", "Posts with labels: a guide for keepers"])
def test_titles_that_begin_like_such_headings_name_none(line: str) -> None:
    assert heading.read(line) is None


def test_the_credit_of_a_picture_under_a_date_is_no_title(reading_of) -> None:
    row = "Posted: October 3, 2021 at 1:55 am"
    text = f"Water is no issue – The Sluice\n\n{row}\n\nIllustration by Ann Roe\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [("Water is no issue – The Sluice", "2021-10-03T01:55")]


@pytest.mark.parametrize("more", ["[ Read more ]", "[Read more]"])
def test_a_button_in_brackets_with_space_within_leads_on(more: str, reading_of) -> None:
    (made,) = reading_of(f"Wells\n\n25 August 2022 12:29 pm\n\n{P} The plight {more}\n").drafts
    assert made.body.strip() == f"{P} The plight"


def test_the_title_of_a_post_behind_the_words_to_read_on_needs_no_dots(reading_of) -> None:
    (made,) = reading_of(
        f"Wells Welcome\n\n5 May 2021\n\n{P} First, the rest:  Continue reading Wells Welcome\n"
    ).drafts
    assert made.body.strip() == f"{P} First, the rest:"
    assert any("cuts this post short" in doubt for doubt in made.doubts)


def test_the_permanent_link_and_the_button_over_it_are_of_no_text(reading_of) -> None:
    text = f"Category: wells\n\nTwo keepers arrested\n\n{P}\n\nContinue reading\n\nPermanent link to this article:\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.body.strip()) == ("Two keepers arrested", P)


def test_a_button_between_title_and_date_is_no_title(reading_of) -> None:
    text = f"The dangers of wells\n\n    Add new comment\n\n    5 November 2008\n\n    {P}\n\n    {Q}\n"
    assert _told(reading_of(text)) == [("The dangers of wells", "2008-11-05")]


def test_texts_that_a_list_cuts_short_are_no_titles(reading_of) -> None:
    text = f"All things wet\n\n{P} Aside from that […]\n\nMay Day\n\n{CUT}\n\n{CUT}\n\nVery bad\n\nYes, it was. {CUT}\n"
    assert [title for title, _ in _told(reading_of(text))] == ["All things wet", "May Day", "Very bad"]


def test_rows_that_lost_their_day_and_the_space_between_their_parts_are_no_titles(reading_of) -> None:
    rows = ("Posted on 368 CommentsPosted in books, food and garden", "Posted on 16 CommentsPosted in food")
    text = "".join(
        f"{title}\n\n{row}\n\n{CUT}\n\n" for title, row in zip(("holiday weekend", "spring"), rows, strict=True)
    )
    reading = reading_of(text)
    assert _told(reading) == [("holiday weekend", "unknown"), ("spring", "unknown")]
    assert all("no date stands beside it; put the date in" in made.doubts for made in reading.drafts)


@pytest.mark.parametrize("line", ["31 Jan 17", "31-Jan-17", "31Jan17"])
def test_a_year_of_two_digits_behind_the_name_of_a_month_dates_a_line_of_nothing_else(line: str, reading_of) -> None:
    assert datemarks.compact(line) == "2017-01-31"
    assert _told(reading_of(f"We must not turn our backs\n{line}\n\n{P}\n\n{Q}\n")) == [
        ("We must not turn our backs", "2017-01-31")
    ]


@pytest.mark.parametrize(
    ("line", "day"),
    [("Domingo, 14-06-09", "2009-06-14"), ("lundi 30-11-26", "2026-11-30"), ("Domingo, 15-06-09", "unknown")],
)
def test_the_day_of_the_week_tells_that_a_year_of_two_digits_stands_last(line: str, day: str, reading_of) -> None:
    assert _told(reading_of(f"We must not turn our backs\n\n{line}\n\n{P}\n\n{Q}\n"))[0][1] == day


def test_a_first_sentence_under_the_only_date_may_be_short(reading_of) -> None:
    text = f"Sunday, May 04, 2008\n\n\nThe keepers are writing their books.\n{P}\n\n{Q}\n\nNo comments:\n"
    (made,) = reading_of(text).drafts
    assert made.front.date == "2008-05-04"
    assert "The keepers are writing their books." in made.body


def test_what_movable_type_says_of_an_entry_dates_and_signs_it(reading_of) -> None:
    foot = "This page contains a single entry by Ann Roe published on April 6, 2011 5:52 PM."
    text = f"Water denied again\n\n{P}\n\n{Q}\n\nAbout this Entry\n\n{foot}\n\nThe old quay was the previous entry.\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.author) == (
        "Water denied again",
        "2011-04-06T17:52",
        "Ann Roe",
    )


def test_a_caption_between_a_date_and_the_title_under_it_is_no_title(reading_of) -> None:
    text = (
        f"August 13, 2019\nFamilies outside the hall of the harbour on August 12, 2019. (VOD)\n\nWater denied\n\n{P}\n"
    )
    assert _told(reading_of(text)) == [("Water denied", "2019-08-13")]


def test_the_day_of_the_visit_over_a_list_of_posts_cut_short_dates_none_of_them(reading_of) -> None:
    titles = ("Off to the sluice!", "The new keeper of the lock", "A smashing success", "Into the valley")
    text = "Sunday, June 25th, 2017\n\n" + "".join(f"{title}\n\n{P} {CUT}\n\n" for title in titles)
    assert _told(reading_of(text)) == [(title, "unknown") for title in titles]


def test_what_drupal_says_of_its_form_for_comments_is_no_post(reading_of) -> None:
    form = "Add new comment\n\nPlain text\n\n  • No HTML tags allowed.\n  • Lines and paragraphs break automatically.\n"
    (made,) = reading_of(f"Water denied again\n\n{P}\n\n{Q}\n\n{form}").drafts
    assert made.body.strip() == f"{P}\n\n{Q}"


def test_a_text_that_begins_anew_under_the_name_and_day_again_is_no_card_of_its_author(reading_of) -> None:
    row = "by Ann Roe in Wells on July 19, 2011"
    (made,) = reading_of(f"Water denied again\n\n{row}\n\n{P}\n\n{row}\n\n{P}\n\n{Q}\n").drafts
    assert made.front.date == "2011-07-19"
    assert Q in made.body


def test_the_hour_under_a_text_whose_day_stands_above_all_begins_no_post(reading_of) -> None:
    text = (
        f"November 15, 2012\n\nA day of wells\n\n{P}\n\nBut they wept\n\nPosted by Bill at November 15, 2012 08:16 AM\n"
    )
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date[:10]) == ("A day of wells", "2012-11-15")
    assert "But they wept" in made.body


@pytest.mark.parametrize("title", ["Tents along the old river on the rise", "Who keeps the wells?"])
def test_a_day_of_the_week_right_behind_a_title_is_of_the_date(title: str, reading_of) -> None:
    text = f"{title}Friday, September 19, 2008\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [(title, "2008-09-19")]


def test_a_title_that_ends_with_a_day_of_the_week_keeps_it(reading_of) -> None:
    assert _told(reading_of(f"Tents on a Friday, September 19, 2008\n\n{P}\n\n{Q}\n"))[0][0] == "Tents on a Friday"


def test_strokes_part_the_words_beside_them_whole() -> None:
    assert looks.STROKE.split("Entries RSS | Comments RSS") == ["Entries RSS", "Comments RSS"]


@pytest.mark.parametrize("text", [P, f"{P}\n{Q}", f"{P} See also: https://quay.example/2015/01/08/wells/"])
def test_the_first_text_of_a_page_was_over_its_heading(text: str, reading_of) -> None:
    below = f"Wells\nMarch 9, 2020The night at the sluice\nMarch 5, 2020{Q}\n{P}\nThe keys\nFebruary 27, 2020{P}\n{Q}\n"
    reading = reading_of(f"{text}\nPosts Tagged ‘sluice (NGO)’\n{below}")
    told = [("Wells", "2020-03-09"), ("The night at the sluice", "2020-03-05"), ("The keys", "2020-02-27")]
    assert _told(reading) == told
    assert {made.front.tags for made in reading.drafts} == {("sluice (NGO)",)}
    assert [" ".join(made.body.split()) for made in reading.drafts] == [" ".join(text.split()), f"{Q} {P}", f"{P} {Q}"]
    assert [piece.start for piece in reading.pieces[1:]] == [piece.end for piece in reading.pieces[:-1]]


def test_a_heading_under_a_text_of_no_post_says_the_labels_of_those_below(reading_of) -> None:
    below = f"Wells\nMarch 9, 2020{Q}\n{P}\nThe keys\nFebruary 27, 2020{P}\n{Q}\n"
    reading = reading_of(f"{P}\nPosts Tagged ‘sluice (NGO)’\n{below}")
    assert _told(reading) == [("Wells", "2020-03-09"), ("The keys", "2020-02-27")]
    assert {made.front.tags for made in reading.drafts} == {("sluice (NGO)",)}


def test_a_text_of_one_line_that_leads_on_stood_behind_its_day_as_a_title(reading_of) -> None:
    lead = "To see how the families walked down to the river, and what the keeper said, follow this link:"
    below = f"Wells\nMarch 9, 2020The night\nMarch 5, 2020{lead}\nThe keys\nFebruary 27, 2020\n{P}\n"
    reading = reading_of(f"{Q} Read the rest of this entry »\nPosts Tagged ‘sluice’\n{below}")
    told = [("Wells", "2020-03-09"), ("The night", "2020-03-05"), ("The keys", "2020-02-27")]
    assert _told(reading) == told
    assert [made.body.strip() for made in reading.drafts] == [Q, lead, P]
    assert [made.short for made in reading.drafts] == [True, False, False]


@pytest.mark.parametrize("posts", [1, 2])
def test_a_first_post_without_a_title_was_left_out(posts: int, reading_of) -> None:
    others = ["The keys\n\nFebruary 27, 2020\n\n{}\n\n{}\n\n", "The wells\n\nFebruary 3, 2020\n\n{}\n\n{}\n\n"][:posts]
    below = "".join(other.format(P, Q) for other in others)
    reading = reading_of(f"Posts Tagged ‘sluice’\nMarch 9, 2020\n\n{Q} {P}\n{P}\n\n{below}")
    assert [made.front.date for made in reading.drafts] == ["2020-03-09", "2020-02-27", "2020-02-03"][: posts + 1]
    assert reading.drafts[0].body.startswith(Q)
    assert reading.drafts[0].front.tags == ("sluice",)


def test_a_text_right_under_its_day_was_the_caption_of_a_picture(reading_of) -> None:
    text = f"{P} Who had shut them, and when? Nobody could say. {Q}"
    page = (
        f"Posts Tagged ‘sluice’\n\nWells\n\nMarch 9, 2020\n{text}\n\n{P}\n\nThe keys\n\nMarch 5, 2020\n\n{P}\n\n{Q}\n\n"
    )
    page += f"The night\n\nMarch 1, 2020\nA quay in the rain\n\n{P}\n\nThe wells again\n\nFebruary 27, 2020\n\n{Q}\n"
    drafts = reading_of(page).drafts
    assert [len(made.front.pictures) for made in drafts] == [0, 0, 1, 0]
    assert drafts[0].body.startswith(text)
