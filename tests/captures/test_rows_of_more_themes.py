"""Rows about posts as more themes have them: names with buttons clung to them, counts, buttons in a row."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."


@pytest.mark.parametrize(
    ("row", "date", "author", "categories"),
    [
        ("April 2, 2015 annLeave a comment", "2015-04-02", "ann", ()),
        ("2021 年 2 月 26 日 王小明發表留言", "2021-02-26", "王小明", ()),
        ("2019-09-18 分类：河流 作者：王小明 阅读(1024) 评论(0)", "2019-09-18", "王小明", ("河流",)),
        ("par Ann Roe · Publié le 9 octobre 2020 · Mis à jour le 9 octobre 2021", "2020-10-09", "Ann Roe", ()),
        ("2020-يىلى 25-فېۋرال", "2020-02-25", "", ()),
    ],
)
def test_what_stands_beside_a_date_is_told_apart(row: str, date: str, author: str, categories, reading_of) -> None:
    front = reading_of(f"# Water denied\n\n{row}\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.date, front.author, front.categories) == (date, author, categories)


def test_counts_and_buttons_over_a_text_and_the_next_post_under_it_are_none_of_it(reading_of) -> None:
    over = "Reading Time: 3 mins read\nA A\n0\n0\nSHARES\n214\nVIEWS\nShare on FacebookShare on Twitter"
    under = "ShareTweet\nPrevious Post\nThe bridge is shut\nAnn Roe\nAnn Roe writes on rivers."
    text = f"Water denied\nby Ann Roe\nMay 5, 2021\n{over}\n{P}\n\n{Q}\n\n{under}\n"
    assert reading_of(text).drafts[0].body.strip() == f"{P}\n\n{Q}"


def test_who_wrote_a_post_is_no_title_where_the_page_says_it_over_other_dates(reading_of) -> None:
    listed = (
        "Related Posts\nNews\nThe bridge is shut\nby Ann Roe\nApril 1, 2021\nLeave a Reply\n\nSearch for:\n"
        "Recent Posts\nWater denied\nThe bridge is shut\nArchives\nMay 2021\n"
    )
    text = f"Home News\nWater denied\nThe wells had been dug by hand\nby Ann Roe\nMay 5, 2021\n{P}\n\n{Q}\n\n{listed}"
    assert reading_of(text).drafts[0].front.title == "Water denied"


def test_a_word_that_no_comments_are_there_is_no_category(reading_of) -> None:
    front = reading_of(f"# Su kesildi\n\n  * Ann Roe\n  * 6 Kasım 2020\n  * Yorum yok\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.date, front.categories) == ("2020-11-06", ())


def test_who_wrote_a_post_at_what_hour_is_told_in_a_row_of_its_labels(reading_of) -> None:
    row = "Filed under: Courts,Water — Tags: wells — ann @ 8:15 pm"
    front = reading_of(f"6 May 2008\n\nWater denied\n\n{row}\n\n{P}\n\n{Q}\n\nComments (1)\n").drafts[0].front
    assert (front.author, front.categories, front.tags) == ("ann", ("Courts", "Water"), ("wells",))
