"""Days in lines right under each other, and titles right over what a page cuts short."""

import pytest

STACKED = """The Quay
Home

The lamp on the quay
by
Ann Roe
{}
On Wednesday evening the lamp on the quay went out, and until morning nobody lit it, though ships were waiting.

The crane stood still
by
Ann Roe
{}
The man in the crane had come with a placard, and was led away by the back gate before the noon whistle.
"""


@pytest.mark.parametrize("between", ["\n", "\nUpdated\n", "\nUpdated on\n \n"])
def test_a_day_under_an_earlier_one_is_that_of_a_change(between, reading_of) -> None:
    days = (("18 October 2022", "February 1, 2023"), ("4 October 2022", "February 2, 2023"))
    text = STACKED.format(*map(between.join, days))
    drafts = reading_of(text).drafts
    assert [(draft.front.title, draft.front.date, draft.front.updated) for draft in drafts] == [
        ("The lamp on the quay", "2022-10-18", "2023-02-01"),
        ("The crane stood still", "2022-10-04", "2023-02-02"),
    ]


@pytest.mark.parametrize("days", ["5 May 2021\n6 May 2021\n7 May 2021", "7 May 2021\n6 May 2021"])
def test_days_of_a_chronology_are_no_pairs(days, reading_of) -> None:
    text = (
        f"The lamp on the quay\n\n4 May 2021\n\nIt went out on these nights, as the keeper wrote them down:\n\n{days}\n"
    )
    (draft,) = reading_of(text).drafts
    assert (draft.front.date, draft.front.updated) == ("2021-05-04", "")


BRIEF = """Search results for: lamp

•

The old lamp

14 March 2022

—

by

Ann Roe

in

Harbour

The lamp above the quay went out in the night of the…

•

The crane stood still

2 March 2022

—

by

Ann Roe

in

Harbour

The man in the crane came with a placard…

•

No oil

20 February 2022

—

by

Ann Roe

in

Nights

The keeper walked home through the town…
"""


def test_a_title_of_two_words_stands_over_what_a_page_cuts_short(reading_of) -> None:
    drafts = reading_of(BRIEF).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("The old lamp", "2022-03-14"),
        ("The crane stood still", "2022-03-02"),
        ("No oil", "2022-02-20"),
    ]


CLUNG = """The Quay
Search

The lamp on the quay went out in the night, they say
On Wednesday evening the lamp on the quay went out…
Read more
18.10.2022

Harbour

The crane stood still
The man in the crane had come with a placard, and was led…
Read more
04.10.2022

Wages
"""


def test_a_title_is_no_line_of_the_text_right_under_it(reading_of) -> None:
    drafts = reading_of(CLUNG).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("The lamp on the quay went out in the night, they say", "2022-10-18"),
        ("The crane stood still", "2022-10-04"),
    ]


@pytest.mark.parametrize("name", ["Ann Roe", "[13]Ann Roe", "[Ann Roe](https://quay.example/author/7)"])
def test_a_day_with_a_brief_year_behind_who_wrote_the_post(name: str, reading_of) -> None:
    text = "Die Wahl am Hafen gibt einen Vorgeschmack auf den Herbst, sagen die Fischer, die am Kai stehen."
    (made,) = reading_of(f"Notizen vom Kai\n\nDer neue Kai\n\nvon {name}, 8.5.12\n\n{text}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("Der neue Kai", "2012-05-08", "Ann Roe")


def test_whom_a_letter_greets_is_no_title_where_two_posts_share_theirs(reading_of) -> None:
    titles = ("Die Wahl", "Vatertag am Kai", "Die Wahl", "Das Kandidatenfest")
    days = ("22. Dezember 2012", "14. Dezember 2012", "23. November 2012", "17. Mai 2012")
    text = "Am Sonntag wählen die Leute am Hafen wieder, und wer mitmachen will, meldet sich bis zum Abend bei uns."
    posts = "\n\n".join(
        f"[{day}]\n\n{title}\n\n{'Liebe Freunde des Kais,' if at == 0 else text}\n\n{text}"
        for at, (title, day) in enumerate(zip(titles, days, strict=True))
    )
    assert [made.front.title for made in reading_of(f"Notizen vom Kai\n\n{posts}\n").drafts] == [*titles]
