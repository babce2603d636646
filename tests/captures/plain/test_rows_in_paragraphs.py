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


ROWS = ("Ann Roe October 17, 2019", "Ann Roe, 17/10/2019", "17/10/2019 Ann Roe", "Inés Lobatón 17/10/2019")


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
