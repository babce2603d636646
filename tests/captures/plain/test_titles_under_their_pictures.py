"""The featured post of a blog's first page: its picture, day and writer stand over its title, under a welcome."""

PAGE = """
   Skip to main content

   Quay Quay
   Work Notes GitHub
   EN AR

   Notes

Views on modern rope making

   We go deep into rope, bells and the building of quays. What we learn
   while we build at scale is shared here.

Featured article

   Hello quay
   Dec 14, 2021
   Quay Crew

Hello quay

   Hello quay! We are happy with the new form of this site, and mean to share
   much here, most of it on ropes and the building of quays in general.
   general
   Read on

Latest

   Quay logo
   Middle of the quay

   We build quays that last, take part in open works, and share what we know of
   ropes.
"""
TEXT = "Hello quay! We are happy with the new form of this site"


def test_a_title_that_a_picture_says_too_stands_under_who_wrote_it(reading_of) -> None:
    (made,) = reading_of(PAGE).drafts
    told = made.front.title, made.front.date, made.front.author, made.body[: len(TEXT)]
    assert told == ("Hello quay", "2021-12-14", "Quay Crew", TEXT)


def test_a_page_that_ends_in_who_wrote_its_only_post_is_read(reading_of) -> None:
    (made,) = reading_of("Hello quay\nDec 14, 2021\nOn ropes\n").drafts
    assert made.front.date == "2021-12-14"
