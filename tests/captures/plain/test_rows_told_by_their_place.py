"""Rows that date a post in few words: told by the titles and texts beside them, by where links lead, and by others."""

import pytest

from muniment.captures.plain.titles.looks import likeness

SILOS = "The silos are empty again. Nobody says where the grain has gone since the harvest was brought in."
FERRY = "The ferry runs only at night. The nurses of the island sleep in the waiting room before their shifts."
TITLES = ("Who emptied the silos?", "The ferry and its nurses")


def page(*rows: str, over: bool = False, amid: str = "") -> str:
    """Return a page of a post for each row, under its title or over that; `amid`: what stands within the texts."""
    parts = []
    for title, row, text in zip(TITLES, rows, (SILOS, FERRY), strict=False):
        head = (row, title) if over else (title, row)
        parts += [*head, text, *([amid] if amid else []), text]
    return "\n\n".join(["Quay Notes", "- Home\n- About", *parts, "Older posts", ""])


DAYS = [("Who emptied the silos?", "2021-05-04"), ("The ferry and its nurses", "2021-05-02")]


@pytest.mark.parametrize(
    "row",
    [
        "{} Ann Roe",
        "{} [Ann Roe](https://quay.example/author/ann/)",
        "{} [Courts](https://quay.example/category/courts/)",
        "[Courts](https://quay.example/category/courts/) {}",
    ],
)
def test_days_over_parts_of_a_text_hid_the_rows_of_posts(row: str, reading_of) -> None:
    text = page(row.format("4 May 2021"), row.format("2 May 2021"), amid="11 March 2021")
    assert [(one.front.title, one.front.date) for one in reading_of(text).drafts] == DAYS


@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize(
    "row", ["4 May 2021 Courts", "4 May 2021 [Courts](https://quay.example/category/courts/)", "04.05.2021 Courts"]
)
def test_a_word_behind_the_day_of_the_only_post_was_its_title(row: str, over: bool, reading_of) -> None:
    text = page(row, over=over).replace("Quay Notes", "Quay Notes\n\nWe only ask where the graves are.")
    made = reading_of(text).drafts
    assert [(one.front.title, one.front.date) for one in made] == DAYS[:1]


@pytest.mark.parametrize(
    ("row", "author"), [("陈思远 发表于 2 天前", "陈思远"), ("Ann Roe wrote 3 days ago", "Ann Roe")]
)
def test_who_wrote_a_post_and_how_long_ago_was_its_title(row: str, author: str, reading_of) -> None:
    made = reading_of(page(row, row)).drafts
    assert [(one.front.title, one.front.author, one.front.date) for one in made] == [
        (title, author, "unknown") for title in TITLES
    ]


def test_the_month_of_a_page_dates_posts_that_say_how_old_they_are(reading_of) -> None:
    text = page("3 days ago", "5 days ago").replace("- About", "- About\n\nMonth: May 2021")
    assert [one.front.date for one in reading_of(text).drafts] == ["2021-05", "2021-05"]


def test_what_a_search_found_is_in_no_order_of_time(reading_of) -> None:
    rows = [f"Published: {day} at 14:03\n\nCategories: Courts" for day in ("30 Oct 2016", "4 Jan 2017")]
    text = page(*rows).replace("- About", "- About\n\nSearch Results for: silos")
    text = text.replace(TITLES[1], f"Links\nThe letter, Radio Levee\nWhat we know, Wire North\n{TITLES[1]}")
    assert [one.front.title for one in reading_of(text).drafts] == [*TITLES]


def test_a_row_right_under_the_menu_dates_the_title_under_it(reading_of) -> None:
    text = f"Quay Notes\n\nHome\nAbout\nContact\nPress | 4 May 2021\n{TITLES[0]}\n\nAnn Roe\n\n{SILOS}\n\n{FERRY}\n"
    made = reading_of(text).drafts
    assert [(one.front.title, one.front.date) for one in made] == DAYS[:1]


def test_a_title_under_the_name_of_a_blog_and_its_slogan_is_named_over_replies(reading_of) -> None:
    end = f"2 thoughts on “{TITLES[1]}”\n\nBrindle says:\n\nThank you.\n"
    text = f"Quay Notes\n\nWe only ask where the graves are.\n\n{TITLES[1]}\n\n{SILOS}\n\n{FERRY}\n\n{end}"
    assert [one.front.title for one in reading_of(text).drafts] == [TITLES[1]]


def test_footnotes_were_what_a_label_announces_whose_links_a_tool_lost(reading_of) -> None:
    notes = "See also:\n\n[1] Wire North, A report: https://wire.example/a\n\n[2] Levee, https://levee.example/b"
    text = page("4 May 2021").replace(SILOS, f"{SILOS} [1]", 1).replace("Older posts", notes)
    front = reading_of(text).drafts[0].front
    assert [one.url for one in front.sources] == ["https://wire.example/a", "https://levee.example/b"]
    assert front.see_also == ()


@pytest.mark.parametrize(
    ("words", "title"), [("· #silos, #closed courts", False), ("#silos #ferry", False), ("#MeToo in the courts", True)]
)
def test_tags_of_several_words_behind_signs_were_titles(words: str, title: bool) -> None:
    assert (likeness(words) > 1) is title


def test_a_phrase_with_a_capital_amid_a_sentence_leads_on(reading_of) -> None:
    text = "\n\n".join(["Quay Notes", TITLES[0], "4 May 2021", f"{SILOS} {FERRY[:-1]} Читать далее", ""])
    made = reading_of(text).drafts[0]
    assert made.short
    assert made.body.strip() == f"{SILOS} {FERRY[:-1]}"


def test_labels_in_a_list_stood_too_far_between_a_title_and_its_day(reading_of) -> None:
    head = "Creado Por - Ann Roe\n\nCategorias:\n\n-   Courts\n-   Press\n-   Harbour\n\nFecha: {}"
    made = reading_of(page(head.format("4 May 2021"), head.format("2 May 2021"))).drafts
    assert [(one.front.title, one.front.date) for one in made] == DAYS


def test_a_line_under_a_text_says_who_published_it_and_when_though_days_stand_within(reading_of) -> None:
    parts = [TITLES[1], SILOS, "11 March 2021", FERRY, "15 March 2021", SILOS, "Posted by Ann Roe on 4 May 2021"]
    made = reading_of("\n\n".join(["Quay Notes", *parts, "Leave a comment", ""])).drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        (TITLES[1], "2021-05-04", "Ann Roe")
    ]


@pytest.mark.parametrize("row", ["Posted On: In: Field notes", "阅读次数： 40 本文字数： 1.2k 阅读时长 ≈ 2 分钟"])
def test_what_tools_leave_of_rows_and_counts_were_titles(row: str, reading_of) -> None:
    text = page(row, row).replace("- About", "- About\n\nMonth: May 2021")
    assert [one.front.title for one in reading_of(text).drafts] == [*TITLES]


def test_a_row_in_vietnamese_names_and_dates(reading_of) -> None:
    made = reading_of(page("Đăng bởi Lê Minh Hà vào 4 tháng 5, 2021")).drafts[0].front
    assert (made.author, made.date) == ("Lê Minh Hà", "2021-05-04")


def test_the_name_of_a_blog_over_a_list_was_the_title_over_one_that_asks(reading_of) -> None:
    posts = (f"{title}\n\n{text} […]\n\nRead more…\n\n" for title, text in zip(TITLES, (SILOS, FERRY), strict=True))
    assert [one.front.title for one in reading_of(f"Quay Notes\n\n{''.join(posts)}").drafts] == [*TITLES]


def test_a_row_under_an_excerpt_hid_that_a_text_is_cut_short(reading_of) -> None:
    row = "Diposting di Peradilan, Penahanan Ditandai guru, mogok makan 3 Komentar"
    text = page("4 May 2021").replace(f"{SILOS}\n\n{SILOS}", f"{SILOS[:-1]} […]\n\n{row}")
    assert reading_of(text).drafts[0].short


def test_sources_that_a_tool_wrapped_before_who_published_them_were_the_pages_own(reading_of) -> None:
    listed = "-   [The letter of the bakers to the\n    court](https://wire.example/letter), Free\n    Press\n"
    foot = "Written by [Ann](https://quay.example/author/a/) in\n[Courts](https://quay.example/category/c/) \\| [3\n"
    foot += "comments](https://quay.example/silos/#comments)"
    see = "See also:\nhttps://quay.example/ferry/"
    text = page("4 May 2021").replace("Older posts", f"{see}\n\n**Sources:**\n\n{listed}\n{foot}\n\nOlder posts")
    assert [one.url for one in reading_of(text).drafts[0].front.sources] == ["https://wire.example/letter"]
