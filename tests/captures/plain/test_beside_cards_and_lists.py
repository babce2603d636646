"""Single posts under which themes draw a card, other posts and comments, and lists whose days stand elsewhere."""

import pytest

from muniment.captures.plain.titles import nevertitles

MILL = "The council voted on Monday to close the old mill, and the families who live beside it were not asked at all."
QUAY = "The harbour office counts every boat that leaves the quay at night, and nobody knows who reads the long lists."
CARD = f"""Quay Notes

Home
About

The council closes the old mill

{{row}}

{MILL}

https://council.example/minutes/44

https://riverpaper.example/2021/the-mill

{{labels}}Ann Roe

Has walked along this river since the bridge was closed.

{{below}}
One thought on “The council closes the old mill”

1. A reader says:
July 10, 2023 at 21:14

Thank you for keeping an eye on this.

Leave a Reply

Your email address will not be published. Required fields are marked *
"""
SOURCES = ["https://council.example/minutes/44", "https://riverpaper.example/2021/the-mill"]
NAVIGATION = "Post navigation\n\nPrevious An older post of the blog\n"
RELATED = "{}\n\nOld news from the upper quay\n\nFebruary 3, 2015\n"


def told(reading_of, text: str) -> list[tuple[str, str]]:
    return [(one.front.title, one.front.date) for one in reading_of(text).drafts]


def cited(reading_of, text: str) -> list[list[str]]:
    return [[source.url for source in one.front.sources] for one in reading_of(text).drafts]


@pytest.mark.parametrize("row", ["May 5, 2021 | Ann Roe | 0 Comments", "• Ann Roe\n\n• May 5, 2021\n\n• No Comments"])
@pytest.mark.parametrize("labels", ["", "Tags: mills, river\n\n"])
def test_a_card_over_the_navigation_took_the_sources_from_a_post(reading_of, row: str, labels: str) -> None:
    assert cited(reading_of, CARD.format(row=row, labels=labels, below=NAVIGATION)) == [SOURCES]


@pytest.mark.parametrize("heading", ["Related Posts", "Related**Posts**", "You May Also Like"])
def test_the_only_related_post_over_comments_was_the_post_of_a_page(reading_of, heading: str) -> None:
    row = "by Ann Roe\n\nMay 5, 2021\n\nin Courts\n\n0\n\nSHARES\n\n812\n\nVIEWS"
    text = CARD.format(row=row, labels="", below=RELATED.format(heading))
    assert told(reading_of, text) == [("The council closes the old mill", "2021-05-05")]


@pytest.mark.parametrize("row", ["[] May 5, 2021[] Ann Roe0 Comments", "[] May 5, 2021 [] Ann Roe"])
def test_what_is_left_of_icons_parts_a_row(reading_of, row: str) -> None:
    made = reading_of(CARD.format(row=row, labels="", below=NAVIGATION)).drafts
    assert [(one.front.date, one.front.author) for one in made] == [("2021-05-05", "Ann Roe")]


REVIEWS = f"""Quay Notes

Home
About

May 2021 in review

June 1, 2021
No Comments
{MILL}
Read more »

The harbour office counts boats

May 29, 2021
No Comments
{QUAY}
Read more »

April 2021 in review

May 2, 2021
No Comments
{MILL.replace("Monday", "Friday")}
Read more »
"""


def test_titles_that_begin_with_a_month_were_dates(reading_of) -> None:
    assert told(reading_of, REVIEWS) == [
        ("May 2021 in review", "2021-06-01"),
        ("The harbour office counts boats", "2021-05-29"),
        ("April 2021 in review", "2021-05-02"),
    ]


def test_rows_of_a_month_and_a_label_date_posts_of_a_page_that_says_but_when_it_was_changed(reading_of) -> None:
    text = REVIEWS.replace("May 2021 in review\n\nJune 1, 2021", "A report on mills\n\nMarch 2020 in Reports")
    text = text.replace("\n\nMay 29, 2021", "\n\nMay 2019 in Reports").replace("May 2, 2021", "June 2018 in Reports")
    text = text.replace("April 2021 in review", "A report on schools") + "\nLast updated 4 June 2022\n"
    assert [day for _, day in told(reading_of, text)] == ["2020-03", "2019-05", "2018-06"]


LISTED = f"""Quay Notes
Home
About

The council closes the old mill

by Ann Roe
3 years ago
0

{MILL}

The harbour office counts boats

by Ann Roe
3 years ago
0

{QUAY}

Page 1 of 2 1 2

{{heading}}

The council closes the old mill{{first}}

{MILL[:40]}…

The harbour office counts boats{{second}}

{QUAY[:40]}…
"""


@pytest.mark.parametrize("beside", [" 1,211 views | {} | by Ann Roe", " {}"])
def test_days_beside_the_titles_in_a_list_with_texts_were_lost(reading_of, beside: str) -> None:
    days = [beside.format(day) for day in ("May 5, 2020", "April 2, 2020")]
    text = LISTED.format(heading="Popular Posts", first=days[0], second=days[1])
    assert [day for _, day in told(reading_of, text)] == ["2020-05-05", "2020-04-02"]


def test_days_of_what_will_happen_date_no_posts(reading_of) -> None:
    text = LISTED.format(heading="Upcoming events", first=" May 5, 2026", second=" May 12, 2026")
    assert [day for _, day in told(reading_of, text)] == ["unknown", "unknown"]


def test_one_title_of_several_days_has_none_of_them(reading_of) -> None:
    text = LISTED.format(heading="Popular Posts", first=" May 5, 2020", second=" April 2, 2020")
    text += "\nThe council closes the old mill May 12, 2020\n"
    assert [day for _, day in told(reading_of, text)] == ["unknown", "2020-04-02"]


def test_a_row_of_labels_over_a_text_was_a_card(reading_of) -> None:
    text = (
        f"Quay Notes\n\nThe council closes the old mill\n\n\nPosted on May 5, 2021 · Filed under \nMills\n \n"
        f"Tags: \nRiver\n, \nAsylum\n · \n1 comment\n\n\n{MILL}\n\n\n{QUAY}\n\n\nThe harbour office counts boats\n\n\n"
        f"Posted on May 2, 2021 · Filed under \nMills\n \nTags: \nRiver\n · \n1 comment\n\n\n{QUAY}\n"
    )
    assert [one.body.count(MILL) for one in reading_of(text).drafts] == [1, 0]


@pytest.mark.parametrize(
    "words", ["跳至内容河边笔记Home关于", "Skip to contentQuay Notes", "Перейти к содержимомуРека"]
)
def test_the_link_that_skips_to_the_content_is_no_title_with_what_stands_right_behind_it(words: str) -> None:
    assert nevertitles.is_one(words)
    assert not nevertitles.is_one("Skip to content, said the judge, and the clerk did")


@pytest.mark.parametrize("labels", [("Old Boats", "Courts"), ("Courts", "Old Boats")])
def test_tags_that_the_head_of_a_post_says_in_its_address_or_category_are_no_card(
    labels: tuple[str, ...], reading_of
) -> None:
    tags = "\n".join(f"  * [{label}](/tags/{label.replace(' ', '-')}/)" for label in labels)
    text = (
        "The boats came from the north, and many saw them from the quay, where they had waited for long. It ended late."
    )
    posts = "\n\n".join(
        f"[2022-03-{day}](/2022/03/{day}/Keepers-count/)\n\n[Old Boats](/categories/Old-Boats/)\n\n"
        f"# [{title}](/2022/03/{day}/Keepers-count/)\n\n{text}\n\n<https://quay.example/{day}>\n\nShare\n\n{tags}"
        for day, title in ((14, "The keepers count"), (12, "A judge looks at boats"), (10, "Ferries stay at home"))
    )
    made = reading_of(f"# [Quay Notes](/)\n\n[Home](/)[Archives](/archives)\n\n{posts}\n\n[Next »](/page/2/)\n").drafts
    assert [tuple(draft.front.tags) for draft in made] == [labels] * 3
