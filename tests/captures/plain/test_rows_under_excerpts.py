"""Rows of a day and labels under how a list shows that its posts begin: each is of the post above (Chirpy, TYPO3)."""

import pytest

POSTS = (
    ("Free after nineteen days", "Those who stood for the river came home on Monday, with their books.", "News"),
    (
        "Nine groups write to the court",
        "The nine ask the court to hear all those who were there that night.",
        "Letters",
    ),
    (
        "What the archive of 1989 says",
        "Two pages are torn from the book in which the watch wrote that night.",
        "Memory",
    ),
)
ROWS = (
    ("9 May 2024", "8 May 2024", "3 May 2024"),
    ("09.05.2024", "08.05.2024", "03.05.2024"),
    ("2024年5月9日", "2024年5月8日", "2024年5月3日"),
)
CUTS = (" […]", "\n\nRead more", " \\[…\\]")


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("rows", ROWS)
def test_each_row_dates_the_post_whose_beginning_stands_above_it(cut: str, rows: tuple[str, ...], reading_of) -> None:
    told = zip(POSTS, rows, strict=True)
    page = "\n\n".join(f"{title}\n\n{text}{cut}\n\n{day} {label}" for (title, text, label), day in told)
    drafts = reading_of(f"The Bell\n\n• Home\n• Archives\n\n{page}\n\n• 1\n\n© 2025 The Bell\n").drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [
        (title, day) for (title, _, _), day in zip(POSTS, ("2024-05-09", "2024-05-08", "2024-05-03"), strict=True)
    ]


def test_days_that_rise_under_cut_quotations_of_a_text_date_nothing(reading_of) -> None:
    days = ("3 May 1989 the first night", "8 May 1989 the second night", "9 May 1989 the last night")
    told = "\n\n".join(f"{text} […]\n\n{day}" for (_, text, _), day in zip(POSTS, days, strict=True))
    (draft,) = reading_of(f"The nights of May\n\n10 June 2024 / Ann Roe\n\nWhat was written.\n\n{told}\n").drafts
    assert (draft.front.title, draft.front.date) == ("The nights of May", "2024-06-10")


@pytest.mark.parametrize("picture", ["[t]", "[t.jpg]"])
def test_pictures_between_titles_and_texts_are_no_rows(picture: str, reading_of) -> None:
    told = zip(POSTS, ROWS[0], strict=True)
    page = "\n\n".join(
        f"{title}\n\n{picture}\n\n{text} […]\n\nRead more\n\n{day} {label}" for (title, text, label), day in told
    )
    drafts = reading_of(f"The Bell\n\n• Home\n• Archives\n\n{page}\n\n• 1\n\n© 2025 The Bell\n").drafts
    assert [one.front.date for one in drafts] == ["2024-05-09", "2024-05-08", "2024-05-03"]


def test_a_button_right_behind_the_dots_of_a_beginning_is_parted_from_it(reading_of) -> None:
    told = zip(POSTS, ROWS[1], strict=True)
    page = "\n".join(f"{title}{text} […]Read more{day} {label} By Ann Roe" for (title, text, label), day in told)
    drafts = reading_of(f"\n\n\nThe Bell\n\n\n\nSkip to contentThe BellHomeArchives\n{page}\n12Next\n").drafts
    assert [one.front.date for one in drafts] == ["2024-05-09", "2024-05-08", "2024-05-03"]


def test_labels_over_a_title_that_its_row_says_again_are_no_title(reading_of) -> None:
    told = (
        ("The quarry has no licence", "News", "17 October 2019"),
        ("A prize for the radio of the valley", "News, Prizes", "11 September 2019"),
    )
    card = "  • [svg][t]\n    {0}\n\n    {0}\n\n    {1}\n\n{0}\n\nThe villages asked for it and were refused… [...]\n\n"
    page = "\n\n".join(card.format(*one) + f"By Ann Roe|{one[2]}|{one[1]}|0 Comments\nRead more" for one in told)
    drafts = reading_of(f"The Bell\n\n• Home\n• About\n\nCategory: News\n\n{page}\n12\n").drafts
    assert [one.front.title for one in drafts] == [title for title, *_ in told]


def test_beginnings_in_the_far_east_part_titles_from_the_menu(reading_of) -> None:
    told = (
        (
            "声明：二十六家机构呼吁释放女工",
            "2021年9月6日",
            "我们，以下签署的机构，呼吁立即释放八月被羁押的三名女工权益倡导者。 […]",
        ),
        (
            "大事记：远山厂工人维权十八个月",
            "2021年7月30日",
            "本大事记根据工人口述、法院文书和新闻报道整理，如有错漏，敬请指正。 […]",
        ),
    )
    page = "\n\n\n".join(f"{title}\n明灯编辑\n \n-\n \n{day}\n0\n{text}" for title, day, text in told)
    drafts = reading_of(f"\n一盏明灯\nHome\n关于\n联系\n分类目录\n\n\n{page}\n\n\n搜索\n").drafts
    assert [one.front.title for one in drafts] == [title for title, *_ in told]
