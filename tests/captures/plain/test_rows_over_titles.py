"""Rows and days that stand over titles, under the name of a blog and its menu, as tools leave them of a theme."""

import pytest

TEXT = "The court granted the petition of the 212 families who ask for water since the year of the flood."
MENU = "   [1]{}\n     * [2]About\n     * [3]Contact\n\n"
LINKS = "\n\nReferences\n\n   1. https://quay.example/\n   2. https://quay.example/a/\n   3. https://quay.example/c/\n"
ROW = "   by Ann Roe · Posted on 17 October 2019 · 5 min\n   read\n\n"
TITLE = "The villagers of Stonewell win their case"


HEAD, OWNED = "The Quay Wire Journal\n\n", "\n\n© 2024 The Quay Wire Journal\n"
SINGLE = {
    "a short name": f"{MENU.format('Quay Wire')}{ROW}            {TITLE}\n\n   {TEXT}\n\n   Notes{LINKS}",
    "whose the page is": f"{MENU.format(HEAD.strip())}{ROW}            {TITLE}\n\n   {TEXT}{OWNED}{LINKS}",
    "over an author": f"{HEAD}- About\n\n17 October 2019\n\n{TITLE}\n\nby Ann Roe\n\n{TEXT}{OWNED}",
    "over a list": f"{HEAD}• 17 October 2019\n\n{TITLE}\n\n• Courts\n\n• Leave a comment\n\n{TEXT}{OWNED}",
}


@pytest.mark.parametrize("page", SINGLE.values(), ids=SINGLE)
def test_the_name_of_a_blog_over_its_menu_was_the_title_of_the_only_post(page: str, reading_of) -> None:
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2019-10-17")


def test_a_title_that_stands_twice_over_a_text_with_its_day_below_is_one(reading_of) -> None:
    head = MENU.format("The Quay Wire")
    foot = f"   5 min read, 17 October 2019, Leave a comment\n\nRecent posts\n\n     * {TITLE}\n     * A prize\n"
    (draft,) = reading_of(f"{head}         {TITLE}\n\n   {TITLE}\n\n   {TEXT}\n\n   {TEXT}\n\n{foot}{LINKS}").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2019-10-17")


POSTS = {
    "The petition of three villages": ("5 August 2020", "News", "rivers"),
    "The night school wins a prize": ("30 July 2020", "Surveys", "prizes"),
    "A quarry without a licence": ("11 July 2020", "Courts", "quarries"),
}
DAYS = ["2020-08-05", "2020-07-30", "2020-07-11"]


def _page(row: str, over: str = "") -> str:
    posts = (
        f"{over.format(day=day, label=label)}{title}\n\n{row.format(day=day, label=label)}{TEXT}\n\nTags\n\n  • {tag}\n"
        for title, (day, label, tag) in POSTS.items()
    )
    return f"The Quay Wire\n\n  • About\n  • Contact\n\nSearch results for: courts\n\n{''.join(posts)}\nOlder posts\n"


@pytest.mark.parametrize(
    ("row", "over"),
    [
        ("", "{day}\n\n"),
        ("{label} 5 min read Leave a comment\n\n", "{day}\n\n"),
        ("Ann Roe – {label} – 5 min read – Leave a comment\n\n", "{day}\n\n"),
        ("Filed under\n{label}\n", "Posted on \n{day}\n"),
        ("Leave a comment, {label}, 6 min read, Ann Roe\n\n", "{day}\n\n"),
    ],
    ids=["none", "a row", "a row with dashes", "lines", "a row with commas"],
)
def test_all_days_over_titles_were_those_of_the_posts_above_them(row: str, over: str, reading_of) -> None:
    found = reading_of(_page(row, over)).drafts
    assert [(made.front.title, made.front.date) for made in found] == list(zip(POSTS, DAYS, strict=True))


def test_a_title_that_leads_to_its_day_is_not_of_the_next(reading_of) -> None:
    slugs = dict(zip(POSTS, DAYS, strict=True))
    posts = "".join(
        f"   Posted on {day}\n   5 min\n\n  [{number}]{title}\n\n   {title}\n\n   {TEXT}\n\n    Tags\n\n     * a\n"
        for number, (title, (day, *_)) in enumerate(POSTS.items(), 4)
    )
    links = "".join(
        f"   {number}. https://quay.example/{slugs[title].replace('-', '/')}/post/\n"
        for number, title in enumerate(POSTS, 4)
    )
    found = reading_of(f"{MENU.format('The Quay Wire')}{posts}{LINKS}{links}").drafts
    assert [(made.front.title, made.front.date) for made in found] == list(slugs.items())


def test_a_label_in_the_place_of_others_was_who_wrote_the_post(reading_of) -> None:
    found = reading_of(_page("{day} / {label} / Leave a comment\n\n")).drafts
    assert [(made.front.categories, made.front.author) for made in found] == [
        ((label,), "") for _, label, _ in POSTS.values()
    ]


def test_a_login_in_the_place_of_labels_is_who_wrote_the_post(reading_of) -> None:
    rows = zip(POSTS, ("News", "quaykeeper", "News"), strict=True)
    page = "".join(f"{title}\n\n{POSTS[title][0]} · {name}\n\n{TEXT}\n\n" for title, name in rows)
    assert [made.front.author for made in reading_of(f"The quay\n\n{page}").drafts] == ["", "quaykeeper", ""]


@pytest.mark.parametrize("over", ["Posted in {label}\nPosted on {day}\nLeave a comment\n\n"])
def test_the_word_before_a_day_was_a_part_of_the_label_over_it(over: str, reading_of) -> None:
    found = reading_of(_page("", over)).drafts
    assert [made.front.categories for made in found] == [(label,) for _, label, _ in POSTS.values()]


def test_rows_that_lost_their_days_and_labels_stand_over_titles(reading_of) -> None:
    posts = "".join(
        f"Posted on , by Ann Roe, Posted in , {number} min read, Leave a comment\n\n{title}\n\n{TEXT}\n\nTags\n\n"
        for number, title in enumerate(POSTS, 4)
    )
    found = reading_of(f"The Quay Wire\n\nTag archive: courts\n\n{posts}").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in found] == [
        (title, "unknown", "Ann Roe") for title in POSTS
    ]


def test_what_is_left_of_a_row_was_the_title_of_the_text_under_it(reading_of) -> None:
    (draft,) = reading_of(f"The Quay Wire\n\n{TITLE}\n\n5 min read Posted in Posted on\n\n{TEXT}\n\nTags\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "unknown")


def test_words_that_lead_to_a_lost_day_were_a_label(reading_of) -> None:
    posts = "".join(f"{title}\n\nPosted in / Posted on / Leave a comment\n\n{TEXT}\n\nRead more\n\n" for title in POSTS)
    assert {made.front.categories for made in reading_of(f"The Quay Wire\n\n{posts}").drafts} == {()}


EMPTIED = {
    "over titles": ", {number} min read,\n\n{title}\n\n{text}\n\nRead more\n\n",
    "under titles": "{title}\n\n, , Leave a comment, Ann Roe, {number} min read\n\n{text}\n\nRead more\n\n",
    "between a title and itself": "{title}\n\nPosted on , Leave a comment\n{title}\n\n{text}\n\nRead more\n\n",
}


@pytest.mark.parametrize("post", EMPTIED.values(), ids=EMPTIED)
def test_rows_that_say_but_how_long_posts_are_or_ask_for_comments_begin_posts(post: str, reading_of) -> None:
    posts = "".join(post.format(number=number, title=title, text=TEXT) for number, title in enumerate(POSTS, 4))
    found = reading_of(f"The Quay Wire\n\n{posts}").drafts
    assert [(made.front.title, made.front.date) for made in found] == [(title, "unknown") for title in POSTS]


def test_a_title_that_stands_again_over_its_text_was_another_post_of_that_day(reading_of) -> None:
    posts = "".join(
        f"{day}\n\n{title}\n\nPosted in {label}, Leave a comment, 5 min read\n\n{title}\n\n{TEXT}\n\nMore\n\n"
        for title, (day, label, _) in POSTS.items()
    )
    found = reading_of(f"The Quay Wire\n\n  • About\n  • Contact\n\n{posts}Older posts\n").drafts
    assert [(made.front.title, made.front.date) for made in found] == list(zip(POSTS, DAYS, strict=True))


@pytest.mark.parametrize("picture", ["", "[A boat on the river]\n\n"])
def test_how_the_only_text_of_a_list_begins_was_its_title_where_a_row_ends_it(picture: str, reading_of) -> None:
    row = "by Ann Roe, posted in News, Leave a comment, 5 min read, posted on 17 October 2019"
    text = f"{TITLE}\n\n{picture}{TEXT[:60]}…\n\nContinue reading\n\n{row}\n\nTags: water\n\nOlder posts\n\nNotes\n"
    (draft,) = reading_of(f"The Lantern\n\n- About\n- Contact\n\nArchive: October 2019\n\n{text}").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2019-10-17", "Ann Roe")


def test_a_tag_under_the_word_for_tags_was_the_title_of_the_post_under_the_next_day(reading_of) -> None:
    titles = {"河边三村的诉状": "2020年8月5日", "码头夜校获奖了": "2020年7月30日", "没有执照的采石": "2020年7月11日"}
    row, text = (
        "发表评论\n, \n发布于 \n{}\n{}\n{}",
        "区法院周三受理了三个渔村在二〇一八年提交的诉状。\n\n\n律师说仍缺两页。\n标签\n{}\n\n\n",
    )
    parts = zip(titles.items(), ("法院", "奖项", "采石场"), strict=True)
    posts = "".join(row.format(day, title, text.format(label)) for (title, day), label in parts)
    found = reading_of(f"灯塔杂记\n关于\n联系\n{posts}早期文章\n").drafts
    assert [(made.front.title, made.front.date) for made in found] == list(zip(titles, DAYS, strict=True))
