"""A list of the latest posts above those of a page whose posts end in rows: a day in a title there heads no posts."""

PAGE = """\
Kite over Customs House

Recent Posts

-   Names read aloud
-   Side event on reprisals, 12 March 2021

Archives

-   March 2019 (9)
-   February 2019 (6)

20 June 2021

Names read aloud

From nine to noon they read the names aloud on the steps.

Posted by hans at 11:49 0 comments

21 May 2021

Side event on reprisals, 12 March 2021

The side event takes place in room nine. Bring a chair.

Posted by hans at 11:49 2 comments
"""


def test_the_first_post_stands_under_a_day_written_as_the_others_are(reading_of) -> None:
    drafts = reading_of(PAGE).drafts
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == [
        ("Names read aloud", "2021-06-20"),
        ("Side event on reprisals, 12 March 2021", "2021-05-21"),
    ]
