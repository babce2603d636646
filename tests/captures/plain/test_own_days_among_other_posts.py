"""Texts of posts without a day that stand again, with theirs, in a list of posts under them and their comments."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

REPLIES = (
    "Comments",
    f"One response to “{TITLES[1]}”",
    "1.",
    "June 9, 2021",
    "Ann Roe",
    "I was there as well.",
    "Reply",
)
FORM = ("Leave a Reply", "Comment *", "Name *", "Email *")
MARKS = {"alone": ("•\n\n{}", "{}"), "in its line": ("  • {}", "    {}"), "none": ("{}", "{}")}


@pytest.mark.parametrize("head", ["More posts", "Further posts", "Neueste Beiträge"])
@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_the_day_of_the_entry_with_the_title_of_the_post_is_its_own(
    mark: tuple[str, str], head: str, reading_of
) -> None:
    listed = [
        line.format(said) for entry in zip(TITLES, DAYS, strict=True) for line, said in zip(mark, entry, strict=True)
    ]
    page = ["Quay notes", TITLES[1], "Written by", "Ann Roe", "in", "Courts", *(text for _, text in POSTS)]
    (draft,) = reading_of("\n\n".join([*page, *REPLIES, *FORM, head, *listed, "Quay notes"]) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLES[1], ISO[1])
    assert "its date is the one beside its title in a list of posts" in draft.doubts


def test_the_day_of_a_reader_who_quotes_the_title_is_none_of_the_post(reading_of) -> None:
    page = ["Quay notes", TITLES[1], "Written by", "Ann Roe", "in", "Courts", *(text for _, text in POSTS)]
    replied = [*REPLIES[:3], "June 9, 2021", "Ann Roe", TITLES[1], "June 10, 2021", "Bo Lind", "And I.", "Reply"]
    (draft,) = reading_of("\n\n".join([*page, *replied, *FORM]) + "\n").drafts
    assert draft.front.date == "unknown"


LYNX = """
السد الذي لم يطلبه أحد

   يقول المحامون إن 22 شخصا ما زالوا محتجزين بلا تهمة. استمعت محكمة وادي
   لم تجب الوزارة عن أسئلتنا. يسمح قانون صدر عام 1987 باحتجاز أي شخص
   ثلاثين يوما.

More posts
[1]السد الذي لم يطلبه أحد
       [2]ديسمبر 26, 2019

[3]تأجيل محاكمة عمال الميناء مرة أخرى
       [4]مايو 8, 2019

References

   1. https://quay.example/2019/12/26/a/
   2. https://quay.example/2019/12/26/a/
   3. https://quay.example/2019/05/08/c/
   4. https://quay.example/2019/05/08/c/
"""


def test_a_heading_at_the_margin_is_nobody_who_wrote_on_the_day_that_is_set_further_in_under_it(reading_of) -> None:
    (draft,) = reading_of(LYNX).drafts
    assert (draft.front.title, draft.front.date) == ("السد الذي لم يطلبه أحد", "2019-12-26")
    assert draft.front.author == ""
