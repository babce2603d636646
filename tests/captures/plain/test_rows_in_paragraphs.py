"""Rows of particulars of which a tool set each part in a paragraph or line of its own, with no sign between them."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

LABELS = ("Courts", "Interviews", "Courts, Quays")
STACKS = {
    "filed first": ("Category {label}", "5 min read", "Leave a comment", "by Ann Roe", "Posted on {day}"),
    "day first": ("Posted on {day}", "Posted in {label}", "by Ann Roe", "2 comments"),
    "day between": ("by Ann Roe", "{day}", "Posted in {label}"),
}
PLACES = {"over titles": "{row}\n\n{title}\n\n{text}", "under texts": "{title}\n\n{text}\n\n{row}"}
DOUBLED = "by Ann Roe | Posted on {day} | Category {label}"


def pages(place: str, row: str) -> str:
    """Return a page of three posts, with a row beside each."""
    parts = zip(POSTS, DAYS, LABELS, strict=True)
    return page(
        *(
            place.format(title=title, text=text, row=row.format(day=day, label=label))
            for (title, text), day, label in parts
        )
    )


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("parts", STACKS.values(), ids=STACKS)
def test_paragraphs_beside_every_day_are_the_row_of_its_post(parts: tuple[str, ...], place: str, reading_of) -> None:
    fronts = [made.front for made in reading_of(pages(place, "\n\n".join(parts))).drafts]
    assert [(front.title, front.date) for front in fronts] == [*zip(TITLES, ISO, strict=True)]
    assert [front.categories for front in fronts] == [("Courts",), ("Interviews",), ("Courts", "Quays")]
    assert {front.author for front in fronts} == {"Ann Roe"}


def test_how_a_post_is_filed_at_its_end_is_not_the_row_of_the_next(reading_of) -> None:
    place = "Posted on {row}\n\n{title}\n\n{text}\n\nPosted in Courts"
    posts = [
        place.format(row=day, title=title, text=text) for (title, text), day in zip(POSTS[:2], DAYS[:2], strict=True)
    ]
    last = f"Posted on {DAYS[2]}\n\n{POSTS[2][0]}\n\n{POSTS[2][1]}"
    fronts = [made.front for made in reading_of(page(*posts, last)).drafts]
    assert [(front.title, front.date) for front in fronts] == [*zip(TITLES, ISO, strict=True)]
    assert [front.categories for front in fronts] == [("Courts",), ("Courts",), ()]


@pytest.mark.parametrize("title", ["In the papers this week", "Under the bridge", "En route to the hearing"])
def test_a_title_that_begins_with_a_small_word_is_no_category(title: str, reading_of) -> None:
    said = [f"{title}\n\n{day} by Ann Roe\n\n{text}" for (_, text), day in zip(POSTS, DAYS, strict=True)]
    fronts = [made.front for made in reading_of(page(*said)).drafts]
    assert [(front.title, front.date, front.categories) for front in fronts] == [(title, day, ()) for day in ISO]


def test_lines_that_a_tool_set_apart_do_not_go_on_in_each_other(reading_of) -> None:
    place = "{title}\n\n{row}\n\n{text}\n\nRead more\n\nTags\n\n• quays\n\n• wages\n\n• court"
    head = "\n\n".join(f"• {word}" for word in ("About", "Contact", "May 2021", "April 2021"))
    made = reading_of(f"{head}\n\n{pages(place, DOUBLED)}").drafts
    assert [one.front.categories for one in made] == [("Courts",), ("Interviews",), ("Courts", "Quays")]
    assert [one.body.strip() for one in made] == [text for _, text in POSTS]


def test_a_title_said_twice_under_a_row_of_several_lines_is_the_title(reading_of) -> None:
    row = "Posted on {day}\nPosted in {label}\nby Ann Roe\n5 min read"
    fronts = [
        made.front for made in reading_of(pages("{row}\n\n{title}\n\n{title}\n\n{text}\n\n  • Share", row)).drafts
    ]
    assert [(front.title, front.date) for front in fronts] == [*zip(TITLES, ISO, strict=True)]


EMPTIED = {
    "by Ann Roe Category Leave a comment 5 min read": "Ann Roe",
    "by Ann Roe Tags 5 min read": "Ann Roe",
    "автором Вера Остапова Рубрика Оставить комментарий 5 мин чтения": "Вера Остапова",
    "发表在\n作者 林晓舟": "林晓舟",
}


@pytest.mark.parametrize(("row", "author"), EMPTIED.items(), ids=EMPTIED)
def test_a_word_whose_labels_a_tool_lost_is_of_no_name_and_leads_to_none(row: str, author: str, reading_of) -> None:
    title, text = POSTS[0]
    (made,) = reading_of(f"# {title}\n\n{row}\n\n{text}\n\n{text}\n").drafts
    assert (made.front.title, made.front.author, made.front.categories) == (title, author, ())


ROWS = (
    "Ann Roe, October 17, 2019, Courts",
    "Ann Roe October 17, 2019",
    "Ann Roe, 17/10/2019",
    "17/10/2019 Ann Roe",
    "Inés Lobatón 17/10/2019",
)


@pytest.mark.parametrize("picture", ["[image]", "![](https://quay.example/a.jpg)"])
@pytest.mark.parametrize("row", ROWS)
def test_a_name_and_a_day_stand_over_a_picture_and_the_text(row: str, picture: str, reading_of) -> None:
    title, text = POSTS[0]
    others = "Related\n\n-   Ferry row settled October 2, 2019\n-   Who owns the archive? 2 May 2018"
    head = "-   About\n-   Contact\n\nArchives\n\n-   October 2019\n-   September 2019"
    (made,) = reading_of(f"Quay notes\n\n{head}\n\n{title}\n\n{row}\n\n{picture}\n\n{text}\n\n{others}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2019-10-17")
    assert made.front.author in row


def test_the_title_under_the_only_row_is_not_that_of_a_list_over_it(reading_of) -> None:
    title, text = POSTS[0]
    row = "[5]Leave a comment, 5 min read, Category [6]Courts,\n   Posted on May 9, 2021"
    listed = "\n".join(f"     * [{number}]{one}" for number, one in enumerate(TITLES, 2))
    head = f"   [1]Quay notes\n\n  Recent Posts\n\n{listed}\n\n   {row}"
    (made,) = reading_of(f"{head}\n\n         {title}\n\n   {title}\n\n   {text[:50]}\n   {text[50:]}\n").drafts
    assert (made.front.title, made.front.date, made.front.categories) == (title, ISO[0], ("Courts",))
    assert made.body.count(title) <= 1


@pytest.mark.parametrize("word", ["发表在", "发布于", "發佈於"])
def test_a_chinese_word_for_labels_needs_no_space_behind_it(word: str, reading_of) -> None:
    row = f"{word}新闻 – 发表评论 – 发布于 2020年8月5日"
    text = "区法院周三受理了三个渔村在二〇一八年提交的诉状。\n\n律师说，卷宗仍缺两页。"
    (made,) = reading_of(f"灯塔杂记\n\n月度归档：2020年8月\n\n三村的诉状被受理\n\n{row}\n\n{text}\n").drafts
    assert (made.front.date, made.front.categories) == ("2020-08-05", ("新闻",))


@pytest.mark.parametrize("button", ["Leave a comment", "Deja un comentario", "2 Comments", "Оставить комментарий"])
def test_a_title_over_a_button_and_a_text_is_that_of_a_post_without_a_day(button: str, reading_of) -> None:
    title, text = POSTS[0]
    (made,) = reading_of(f"Quay notes\n\n{title}\n\n{button}\n\n{text}\n\n{text}\n\nTags\n\nRelated\n").drafts
    assert (made.front.title, made.front.date) == (title, "unknown")


LENGTHS = {"نُشر في \n14 مارس 2022\n, \n5 دقائق": "2022-03-14", "Posted on \nMay 9, 2021\n, \n5 min": "2021-05-09"}


@pytest.mark.parametrize(("row", "day"), LENGTHS.items(), ids=LENGTHS.values())
def test_the_first_sentence_of_a_text_was_taken_into_a_row_parted_at_its_links(row: str, day: str, reading_of) -> None:
    title, text = POSTS[0]
    (made,) = reading_of(f"Quay notes\nAbout\n{title}\n{row}\n{text}\n\n\n{text}\n").drafts
    assert (made.front.title, made.front.date, made.body) == (title, day, f"{text}\n\n{text}\n")


def test_a_name_under_each_day_over_tags_says_who_wrote_the_post(reading_of) -> None:
    place = "{title}\n\n{text}\n\nRead more\n\n{row}\n\nTags\n\n  • quays\n  • wages"
    fronts = [made.front for made in reading_of(pages(place, "{day}\nAnn Roe")).drafts]
    assert [(front.title, front.date, front.author) for front in fronts] == [
        (title, day, "Ann Roe") for title, day in zip(TITLES, ISO, strict=True)
    ]


def test_a_list_of_particulars_right_under_the_heading_of_an_archive_is_no_list_of_titles(reading_of) -> None:
    rows = {
        "Monthly Archives: May 2021": ("Posted on May 9, 2021", "Leave a comment", "Posted in Courts", "by Ann Roe"),
        "月度归档：2021年5月": ("发布于 2021年5月9日", "发表评论", "发表在 Courts", "5 分钟", "作者 Ann Roe"),
    }
    title, text = POSTS[0]
    for heading, parts in rows.items():
        head = "\n\n".join(("Quay notes", "• About", "• Contact", heading, *(f"• {part}" for part in parts)))
        more = "\n\n".join(f"• {word}" for word in ("Quays", "Wages", "Older posts", "Log in", "Imprint"))
        (made,) = reading_of(f"{head}\n\n{title}\n\n{text}\n\nRead more\n\n{more}\n").drafts
        assert (made.front.title, made.front.date) == (title, "2021-05-09")
        assert (made.front.author, made.front.categories) == ("Ann Roe", ("Courts",))


def test_several_labels_with_commas_beside_a_count_are_labels(reading_of) -> None:
    fronts = [made.front for made in reading_of(pages("{title}\n\n{row}\n\n{text}", COMMAS)).drafts]
    assert [(front.title, front.date) for front in fronts] == [*zip(TITLES, ISO, strict=True)]
    assert [front.categories for front in fronts] == [("Courts",), ("Interviews",), ("Courts", "Quays")]
    assert {front.author for front in fronts} == {"Ann Roe"}


COMMAS = "{label}, {day}, Ann Roe, 7 min read"


def test_the_word_for_a_day_over_it_does_not_end_a_row_with_signs_in_lines_of_their_own(reading_of) -> None:
    row = "5 min read\n – \nPosted on \n{day}\n – \nAnn Roe"
    place = "{title}\n{row}\n{text}\nContinue reading\nTags\nquays\nwages\n"
    fronts = [made.front for made in reading_of("About\nContact\n" + pages(place, row)).drafts]
    assert [(front.title, front.date) for front in fronts] == [*zip(TITLES, ISO, strict=True)]


def test_a_post_appeared_before_its_first_answer(reading_of) -> None:
    title, text = POSTS[0]
    said = "One thought on “Bakers walk out”\n\n 1. Mira Holt says\n\n    June 9, 2021\n\n    Thank you for this."
    (made,) = reading_of(f"# {title}\n\nPosted on 06/09/2021\n\n{text}\n\n{said}\n").drafts
    assert made.front.date == "2021-06-09"


@pytest.mark.parametrize("button", ["Facebook", "Share"])
def test_a_button_under_an_address_is_no_part_of_it(button: str, reading_of) -> None:
    title, text = POSTS[0]
    shared = f"https://wire.example/2021/06/list/\n{button}\n \nTwitter\n \nWhatsApp"
    (made,) = reading_of(f"{title}\nPosted on \n{DAYS[0]}\n{text}\n\n\n{shared}\n").drafts
    assert [note.url for note in made.front.sources] == ["https://wire.example/2021/06/list/"]
