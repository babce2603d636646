"""What stands over the text of a page as its first lines, and under it as the last, where hardly a date tells."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
LONG = "\n\n".join(f"{P} {Q} Night {number} was no better." for number in range(6))


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize(
    ("headline", "under"),
    [
        ("Off to the wells, get set, GO!", "Ann Roe - Keeper of the Month"),
        ("Who will ever open the sluice?", "A letter"),
        ("The Wells Behind the Old Quay", "The Wells Behind the Old Quay\n\nThe Lock Now Open to All"),
    ],
)
def test_what_stands_under_the_headline_of_an_undated_page_is_of_its_text(headline, under, reading_of) -> None:
    (made,) = reading_of(f"{headline}\n\n{under}\n\n{P}\n\n{Q}\n").drafts
    assert made.front.title == headline
    assert under.rpartition("\n")[2] in made.body


def test_a_headline_stands_behind_the_way_past_the_menu(reading_of) -> None:
    text = f"Skip to main content\n\nWho offers keepers advice on wells?\n\nKeeper at Work\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [("Who offers keepers advice on wells?", "unknown")]


@pytest.mark.parametrize(
    "name",
    [
        "The Wells",
        "Notes from the office of the harbour",
        "Lockwatch – keeping wells open",
        "Keepers group of the harbour and district",
        "Society for Wells",
    ],
)
def test_the_name_of_a_blog_over_a_title_is_no_headline(name: str, reading_of) -> None:
    assert _told(reading_of(f"{name}\n\nA quiet morning\n\n{P}\n\n{Q}\n")) == [("A quiet morning", "unknown")]


def test_what_a_server_says_of_its_faults_is_no_title(reading_of) -> None:
    fault = "Warning: Constant DOOR already defined in config.php on line 27"
    text = f"{fault}\nA quiet morning — The Sluice\nA magazine…OK, a blog\n\nA quiet morning\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [("A quiet morning", "unknown")]


def test_what_asks_readers_to_subscribe_over_a_title_is_no_text(reading_of) -> None:
    asks = "Subscribe for first-rate reporting on wells, sluices, the liberty of keepers, and the law of the harbour."
    assert _told(reading_of(f"{asks}\n\nA quiet morning\n\n{P}\n\n{Q}\n")) == [("A quiet morning", "unknown")]


@pytest.mark.parametrize(
    "row", ["Posted by ann on August 18 2002 at 10:01 PM", "Posted by Ann at August 18, 2002 10:01 PM"]
)
def test_a_first_line_that_begins_small_is_a_title_over_a_day_under_its_text(row: str, reading_of) -> None:
    text = f"wells, fear and the coast\n\n{P}\n\nFunny. One would think so.\n\n{row}\n"
    assert _told(reading_of(text)) == [("wells, fear and the coast", "2002-08-18T22:01")]


def test_the_name_over_a_row_that_says_it_again_is_no_title(reading_of) -> None:
    text = f"The wells at night\n\nThe wells at night\n\nThe Sluice\nThe SluiceMar 12, 2026\n\n{P}\n\n{Q}\n"
    assert _told(reading_of(text)) == [("The wells at night", "2026-03-12")]


def test_the_heading_of_posts_of_which_none_is_left_ends_a_text(reading_of) -> None:
    (made,) = reading_of(f"A quiet morning at the wells\n\n{P}\n\n{Q}\n\nPopular Posts\n").drafts
    assert made.body.strip() == f"{P}\n\n{Q}"


def test_comments_that_say_when_in_one_zone_are_of_no_text(reading_of) -> None:
    said = (
        "Mar. 8th, 2016 04:11 pm (UTC)\n*stands with you*\nMar. 8th, 2016 05:01 pm (UTC)\nI knew it. So did we all.\n"
    )
    (made,) = reading_of(f"What day was it?\n\n{P}\n\n{Q}\n\n\n{said}Mar. 9th, 2016 05:02 am (UTC)\nAmen!\n").drafts
    assert (made.front.title, made.front.date, made.body.strip()) == ("What day was it?", "unknown", f"{P}\n\n{Q}")


def test_the_day_of_a_mail_that_a_text_quotes_dates_no_post(reading_of) -> None:
    mail = "Received by mail:\nFrom: The Sluice\nDate: 30/12/2008"
    text = f"A quiet morning at the wells\n\n{P}\n\n{mail}\n\n{Q}\n\n{P}\n"
    assert _told(reading_of(text)) == [("A quiet morning at the wells", "unknown")]


def test_a_list_may_cut_its_first_post_behind_a_sentence_and_show_the_next_whole(reading_of) -> None:
    text = f"Why do you dig?\n\n{P} Continue reading\n\nWells on the heath\n\n{LONG}\n"
    assert [title for title, _ in _told(reading_of(text))] == ["Why do you dig?", "Wells on the heath"]


def test_a_heading_right_over_the_first_title_of_a_list_is_none_of_it(reading_of) -> None:
    titles = ("Vigil for the drowned", "Moved by force", "Against the census", "Doing radio")
    posts = "".join(f"{title}\n{P} {Q}\n" for title in titles)
    text = f"Stories about Wells from January, 2020\n{posts}"
    assert [title for title, _ in _told(reading_of(text))] == [*titles]


def test_a_second_post_under_the_heading_of_a_day_is_of_that_day(reading_of) -> None:
    heads = (
        "4 December 2019\nHard words on the truth\nFirst,",
        "2 December 2019\nWriters in fear of the sluice\nThen,",
        "1 December 2019\nPictures name the lost\nSo",
    )
    posts = "".join(f"{head} {P} {Q}\n" for head in heads)
    last = f"30 November 2019\nThe right to know\n\n{P} {Q}\nCase of the clerk\n{Q} {P} So it went.\n"
    assert _told(reading_of(f"Featured stories about wells\nStories about wells\n{posts}{last}"))[-2:] == [
        ("The right to know", "2019-11-30"),
        ("Case of the clerk", "2019-11-30"),
    ]
