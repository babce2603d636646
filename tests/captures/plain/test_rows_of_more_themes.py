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


@pytest.mark.parametrize(
    ("row", "date", "author", "category"),
    [
        ("Mert Kara 5 Aralık 2018 Haberler Yorum yapın 231 Görüntüleme", "2018-12-05", "Mert Kara", "Haberler"),
        ("Jean Dubois 5 mai 2018 Justice Laisser un commentaire 204 vues", "2018-05-05", "Jean Dubois", "Justice"),
        ("Eva Kurz 5. Mai 2018 Gerichte 3 Kommentare 98 Aufrufe", "2018-05-05", "Eva Kurz", "Gerichte"),
    ],
)
def test_a_row_may_end_in_a_button_and_how_often_a_post_was_read(row, date, author, category, reading_of) -> None:
    front = reading_of(f"# Water denied\n\n{row}\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.date, front.author, front.categories) == (date, author, (category,))


@pytest.mark.parametrize(
    ("row", "author", "category"),
    [
        ("News Ann Roe - May 5, 2021", "Ann Roe", "News"),
        ("Wells Editors – 5 May 2021", "Editors", "Wells"),
    ],
)
def test_a_category_that_the_page_lists_is_no_part_of_the_name_before_a_date(row, author, category, reading_of) -> None:
    text = f"Water denied\n{row}\n{P}\n\n{Q}\n\nCategories\nNews\nWells\n"
    front = reading_of(text).drafts[0].front
    assert (front.author, front.categories) == (author, (category,))


@pytest.mark.parametrize(
    ("row", "author", "categories"),
    [
        ("May 5, 2021 ann News", "ann", ("News",)),
        ("May 5, 2021 Ann Roe News, Wells", "Ann Roe", ("News", "Wells")),
        ("May 5, 2021 Leave a comment News", "", ("News",)),
    ],
)
def test_categories_that_the_page_lists_end_a_row_behind_a_name(row, author, categories, reading_of) -> None:
    text = f"{row}\n\nWater denied\n\n{P}\n\n{Q}\n\nCategories\n\n  • News\n  • Wells\n"
    front = reading_of(text).drafts[0].front
    assert (front.title, front.author, front.categories) == ("Water denied", author, categories)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Вера Лыткина", "Автор\n {}\nОпубликовано\n17.04.2019\nРубрики\nСуды"),
        ("Ann Roe", "Author\n{}\nPosted on\nApril 17, 2019\nCategories\nCourts"),
    ],
)
def test_what_leads_to_a_date_is_no_part_of_the_name_above(name: str, row: str, reading_of) -> None:
    front = reading_of(f"Home\nAbout\nWater denied\n\n{P}\n\n{Q}\n\n{row.format(name)}\n").drafts[0].front
    assert (front.title, front.date, front.author) == ("Water denied", "2019-04-17", name)


@pytest.mark.parametrize("by", ["Written by\n\n{}\n\nin\n\n{}", "Written by\n{}\nin\n{}"])
def test_a_row_under_a_title_is_read_where_the_date_stands_under_the_text(by: str, reading_of) -> None:
    text = f"Home\nAbout\nWater denied\n\n{by.format('Ann Roe', 'Courts')}\n\n{P}\n\n{Q}\n\nMay 5, 2021\nwells river\n"
    drafts = reading_of(f"{text}Previous post The bridge is shut\n2 Comments\n").drafts
    front = drafts[0].front
    assert (front.title, front.date, front.author, front.categories) == (
        "Water denied",
        "2021-05-05",
        "Ann Roe",
        ("Courts",),
    )
    assert drafts[0].body.strip() == f"{P}\n\n{Q}"


@pytest.mark.parametrize(
    "row",
    [
        "Опубліковано 30 вересня 2021 (https://a.example/2021/09/30/voda/) від Анна Ро (https://a.example/author/anna/)",
        "Posted on September 30, 2021 (https://a.example/2021/09/30/water/) by Ann Roe (https://a.example/author/ann/)",
    ],
)
def test_a_date_may_stand_right_under_a_menu(row: str, reading_of) -> None:
    menu = "  • Home     (https://a.example/)\n  • About     (https://a.example/about/)"
    front = reading_of(f"A blog (https://a.example/)\n\n{menu}\n{row}\n\nWater denied\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.title, front.date) == ("Water denied", "2021-09-30")


@pytest.mark.parametrize(
    ("related", "button"), [("Related", "Previous post"), ("Articles similaires", "Article précédent")]
)
def test_a_link_to_the_post_before_under_related_posts_is_no_text(related: str, button: str, reading_of) -> None:
    others = "[18]The bridge is shut for the winter\n\n   4 July 2017\n\n[19]The lock\n\n   3 May 2017\n"
    foot = (
        f"   This entry was posted in [12]Courts on [16]22 September 2017 by\n   [17]Ann Roe.\n\n{related}\n\n{others}"
    )
    text = (
        f"Water denied\n\n   {P}\n\n   {Q}\n\n{foot}   [20]{button} The bridge is shut for the winter and the spring\n"
    )
    drafts = reading_of(text).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [("Water denied", "2017-09-22")]


@pytest.mark.parametrize(
    ("rows", "tags", "categories"),
    [
        (("May 5, 2021docks, low wages2 Comments", "May 4, 2021docksLeave a comment"), ("docks", "low wages"), ()),
        (
            ("May 5, 2021 docks ,  low wages 2 Comments", "May 4, 2021 docks Leave a comment"),
            ("docks", "low wages"),
            (),
        ),
        (
            ("5. mai 2021docks, low wages2 kommentarer", "4. mai 2021docksLegg igjen en kommentar"),
            ("docks", "low wages"),
            (),
        ),
        (("May 5, 2021News, Wells2 Comments", "May 4, 2021NewsLeave a comment"), (), ("News", "Wells")),
        (("May 5, 2021News, docks2 Comments", "May 4, 2021NewsLeave a comment"), (), ()),
        (
            ("May 5, 2021\ndocks\n, \nlow wages\n2 Comments", "May 4, 2021\ndocks\nLeave a comment"),
            ("docks", "low wages"),
            (),
        ),
    ],
)
def test_labels_between_a_day_and_a_button_are_told_by_what_the_page_lists(rows, tags, categories, reading_of) -> None:
    first, second = (
        f"{title}\n\n{P}\n\n{Q}\n\n{row}\n\n" for title, row in zip(("Water denied", "The lock"), rows, strict=True)
    )
    text = f"River notes\n\n{first}{second}Older posts\n\nCategories\n\n  • News\n  • Wells\n"
    front = reading_of(text).drafts[0].front
    assert (front.title, front.author, front.tags, front.categories) == ("Water denied", "", tags, categories)
