"""Days with which the text of an only post begins, in brackets, or ends, in a row over teasers of others."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import TITLES, WORDS, P

from muniment.captures.words.rows import dateline

OPENED = ("(18.01.2018) The strike of that day is not forgotten.", "[18 January 2018] Ann Roe, then twelve, left.")


@pytest.mark.parametrize("opened", OPENED)
def test_a_day_in_brackets_with_which_a_text_begins_may_be_one_that_it_tells_of(opened: str, reading_of) -> None:
    made = reading_of(f"Home\nMenu\n\n{TITLES[0]}\n\n{opened} {P[0]}\n\n{P[1]}\n\n{P[2]}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLES[0], "unknown")]


def test_several_paragraphs_that_begin_with_days_in_brackets_are_a_chronology(reading_of) -> None:
    text = "\n\n".join(f"({day}.01.2018) {one}" for day, one in zip((18, 19, 21), P, strict=True))
    assert [one.front.date for one in reading_of(f"{TITLES[0]}\n\n{text}\n").drafts] == ["unknown"]


NAMED = {
    "Posted by Prof. Ann Roe on 13 May 2014": "Prof. Ann Roe",
    "Dienstag, 13. Mai 2014, von Dr. Jan Wilk": "Dr. Jan Wilk",
    "by Prof. Dr. Ann Roe | 13 May 2014 | News": "Prof. Dr. Ann Roe",
    "Gespeichert von annroe am Di, 13.05.2014 - 18:55": "annroe",
    "By Ann Roe. 13 May 2014": "Ann Roe",
}


@pytest.mark.parametrize("row", NAMED)
def test_the_rank_before_a_name_or_another_word_for_written_dated_nothing(row: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso[:10], row[slice(*said.author)]) == ("2014-05-13", NAMED[row])


TEASED = """Open quays meetup

[quay]

On the tenth those who ask for open quays meet, at four this time, for their
monthly

»»»

Statement on the wages of the clerks of quays

Whether a young person begins to work at a quay and ends there hangs together with
the place where that was born, and with those at home and their wages, and all
that.

»»»

The office asks about wages

The office of the harbour asked everyone to say until October what they think of
the wages of clerks from the fourteenth of September to the end of October, and of
the pilots.

»»»

German words for open quays 4.0

After nearly two years of work we hand over the words for the licences of quays to
those who use them

»»»
"""


def test_teasers_under_the_only_row_of_a_page_are_no_posts_beside_it(reading_of) -> None:
    head = f"Search [        ]\n\n  • German\n  • English\n\n{TITLES[0]}\n\n[quay-1152x400]"
    foot = "«\n\n  • [quay]\n\n»\n\nSubmitted by ann on 24 July 2017 - 18:55\n\nRoads 2017\n\n[img_201702]"
    made = reading_of(f"{head}\n\n{WORDS}\n{WORDS}\n\n{foot}\n\n{TEASED}").drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLES[0], "2017-07-24T18:55")]


def test_posts_dated_by_their_addresses_stay_where_one_row_dates_the_first(reading_of) -> None:
    days = ("2011/05/05", "2011/05/03", "2011/05/01")
    posts = [f"## [{one}](https://b.example/{day}/a-post/)\n\n{{}}" for one, day in zip(TITLES, days, strict=True)]
    texts = (f"Posted on May 5, 2011\n\n{P[0]}\n\n{P[1]}", f"{P[1]}\n\n{P[2]}", f"{P[2]}\n\n{P[0]}")
    page = "\n\n".join(one.format(text) for one, text in zip(posts, texts, strict=True))
    found = [one.front.date for one in reading_of(f"Quay Wire\n\n{page}\n").drafts]
    assert found == [day.replace("/", "-") for day in days]
