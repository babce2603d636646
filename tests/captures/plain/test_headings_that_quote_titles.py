"""Headings of readers' comments that quote the title of the post, in one line or in several."""

import pytest

URL = "https://ledger.example/quay"
TEXT = "The union met on the quay on Monday and asked the harbour office for the list of all boats that sailed."
TITLE = "The quay is closed"
HEADINGS = (
    "One thought on “{}”",
    "《{}》有1条评论",
    "«{}»: 1 комментарий",
    "Une réflexion sur « {} »",
    "یک دیدگاه در “{}”",
    "۳ دیدگاه دربارهٔ «{}»",
    "Một bình luận cho “{}”",
    "“{}” üzerine bir yorum",
    "Um comentário em “{}”",
    "Un commento su “{}”",
    "Satu komentar pada “{}”",
)


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("parted", [False, True], ids=["in one line", "parted at the title"])
def test_comments_under_the_title_and_an_hour_of_the_same_day_are_no_post(
    heading: str, parted: bool, reading_of
) -> None:
    head = heading.replace("{}", f"\n{TITLE}\n" if parted else TITLE)
    row = f"Posted on\n\u00a0\nMay 4, 2021\n by \nAnn Roe\n{TITLE}\n\n{TEXT}\n\n{URL}\n\nPost navigation\n"
    said = "\nA reader\n \nsays\nMay 4, 2021 at 21:14\nThank you for this.\nLeave a Reply\n"
    (draft,) = reading_of(f"{TITLE} | The Bell\n\nSkip to content\n\nThe Bell\n\n{row}\n{head}\n{said}").drafts
    assert (draft.front.title, draft.front.date, draft.body.strip()) == (TITLE, "2021-05-04", TEXT)
    assert [source.url for source in draft.front.sources] == [URL]


RELATED = "Previous post\n\nSomething from long ago\n\n-   []\n\n    Old news from the pier\n\n    February 3, 2015"
SAID = (
    "1.  [] A reader says\n\n    July 10, 2023 at 21:14\n\n    Thank you for keeping an eye on this, and on the pier."
)


@pytest.mark.parametrize("heading", [f"One thought on “{TITLE}”", "One thought on “The quay is\nclosed”"])
def test_related_posts_over_comments_that_quote_the_title_above_are_none(heading: str, reading_of) -> None:
    wrapped = "The union met on the quay on Monday and asked the harbour office for\nthe list of all boats that sailed."
    page = [TITLE, "Ann Roe · May 4, 2021 · News", wrapped, f"{wrapped} Nobody\nanswered.", URL, RELATED, heading, SAID]
    (draft,) = reading_of("\n\n".join(["The Bell", *page, "Leave a Reply\n"])).drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2021-05-04", "Ann Roe")
    assert [source.url for source in draft.front.sources] == [URL]
    assert "Old news" not in draft.body


@pytest.mark.parametrize(
    ("row", "author", "label"),
    [
        ("گروه پنجره·جولای ۲۵, ۲۰۲۲·خبر", "گروه پنجره", "خبر"),
        ("ليلى الحمداني · 25 يوليو 2022 · أخبار", "ليلى الحمداني", "أخبار"),
    ],
)
def test_rows_whose_letters_have_no_capitals_name_who_wrote_first(
    row: str, author: str, label: str, reading_of
) -> None:
    (draft,) = reading_of(f"{TITLE}\n\n{row}\n\n{TEXT}\n").drafts
    assert (draft.front.date, draft.front.author, draft.front.categories) == ("2022-07-25", author, (label,))


@pytest.mark.parametrize("picture", ["- [Nuria Echandi]", "• Nuria Echandi"])
def test_a_name_under_its_picture_in_a_list_is_no_title(picture: str, reading_of) -> None:
    head = (
        f"The Bell\n\nHarbour\n\nThe union meets on the quay\n\n{picture}\n\nNuria Echandi\n\nMay 4, 2021• 4 min read"
    )
    (draft,) = reading_of(f"{head}\n\n{TEXT}\n\n{URL}\n").drafts
    assert (draft.front.title, draft.front.date) == ("The union meets on the quay", "2021-05-04")


def test_no_attribute_of_a_link_that_pandoc_broke_names_who_wrote_a_post(reading_of) -> None:
    link = '<a href="https://bell.example/author/ann/"\ntitle="Ann of the Harbour"><strong>Ann of the Harbour'
    entries = [
        f"## [{title}](https://bell.example/{path}/)\n\n{TEXT[:68]}\n{TEXT[68:-1]} \\[…\\]\n\n"
        f"Por\n{link}</strong></a>,\n[hace 3 años](https://bell.example/{path}/)"
        for title, path in (("The pier is closed", "2019/01/28/pier"), ("The harbour is closed", "2019/01/15/port"))
    ]
    drafts = reading_of("\n\n".join(["[The Bell](https://bell.example/)", *entries, "### Buscar\n"])).drafts
    assert [one.front.title for one in drafts] == ["The pier is closed", "The harbour is closed"]
    assert {one.front.author for one in drafts} <= {"Ann of the Harbour", ""}
