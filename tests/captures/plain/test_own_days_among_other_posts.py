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


def test_the_last_heading_of_a_list_at_the_margin_is_nobody_who_wrote_on_the_day_under_it(reading_of) -> None:
    titles = ("تأجيل محاكمة عمال الميناء مرة أخرى", "توقيف ثلاث ممرضات بعد المسيرة", "السد الذي لم يطلبه أحد")
    text = "يقول المحامون إن 22 شخصا ما زالوا محتجزين بلا تهمة. استمعت محكمة وادي الزيتون يوم الثلاثاء إلى 22 شاهدا."
    listed = [
        f"     *\n\n[{number}]{title}\n       [{number + 1}]{day}"
        for number, title, day in zip(
            (5, 7, 9), titles[::-1], ("ديسمبر 26, 2019", "مارس 29, 2019", "مايو 8, 2018"), strict=True
        )
    ]
    head = [
        "   [1]رسائل الرصيف",
        "     * [2]Sample Page",
        titles[-1],
        "   Written by\n   [3]سلمى الحداد\n\n   in\n   [4]حدود",
    ]
    (draft,) = reading_of(
        "\n\n".join([*head, f"   {text}", "Comments", "More posts", *listed, "[11]رسائل الرصيف"]) + "\n"
    ).drafts
    assert (draft.front.title, draft.front.date) == (titles[-1], "2019-12-26")
    assert draft.front.author == "سلمى الحداد"
