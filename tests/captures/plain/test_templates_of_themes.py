"""Posts in the order in which themes of the great hosts of blogs print them: mottos over menus, rows without space."""

import pytest

TEXTS = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.",
    "Nobody had told the families of the men who were taken to the fort at night.",
)
BODY = "\n\n".join(TEXTS)
TITLES = ("Bakers walk out of the ovens", "The ferry row is settled")
LISTED = "Categories\n\n  - Harbour\n  - Courts\n  - Wages\n"


@pytest.mark.parametrize("motto", ["We write down what the tide brings.", "What the tide brings"])
@pytest.mark.parametrize("mark", ["", "  • "])
def test_the_name_of_a_blog_over_its_motto_and_menu_was_a_post(motto: str, mark: str, reading_of) -> None:
    menu = "".join(f"{mark}{entry}\n" for entry in ("Home", "About", "Contact"))
    head = f"Skip to content\n\nQuay notes\n\n{motto}\n\n{menu}\n"
    (made,) = reading_of(f"{head}{TITLES[0]}\n\n{BODY}\n\nMay 4, 2021 Ann Roe\n\nLeave a Reply\n").drafts
    assert (made.front.title, made.front.date, made.body) == (TITLES[0], "2021-05-04", f"{BODY}\n")


ROWS = {
    "4 May 2021 Ann Roe Harbour, Courts Leave a comment": ("Ann Roe", ("Harbour", "Courts")),
    "4 May 2021 Ann Roe Harbour 2 Comments": ("Ann Roe", ("Harbour",)),
    "4 May 2021 Harbour / Courts": ("", ("Harbour", "Courts")),
    "4 May 2021 Wages": ("", ("Wages",)),
}


@pytest.mark.parametrize("row", ROWS)
def test_categories_that_a_page_lists_were_lost_in_rows_with_space_alone(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{BODY}\n\nLeave a Reply\n\n{LISTED}").drafts
    assert (made.front.author or "", made.front.categories) == ROWS[row]
    assert (made.front.title, made.front.date, made.body) == (TITLES[0], "2021-05-04", f"{BODY}\n")


CLUNG = {
    "Ann RoeMay 4, 2021": (),
    "Ann RoeMay 4, 20212 Comments": (),
    "[]Ann RoeMay 4, 2021Leave a comment": (),
    "Ann RoeMay 4, 2021ferry, night watch": ("ferry", "night watch"),
}


@pytest.mark.parametrize("row", CLUNG)
@pytest.mark.parametrize("under", [True, False])
def test_a_name_right_before_its_day_was_nobodys(row: str, under: bool, reading_of) -> None:
    inner = f"{BODY}\n\n{row}" if under else f"{row}\n\n{BODY}"
    (made,) = reading_of(f"Quay notes\n\nHome\nAbout\n\n{TITLES[0]}\n\n{inner}\n\nLeave a Reply\n\n{LISTED}").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2021-05-04", "Ann Roe")
    assert (made.front.tags, made.body) == (CLUNG[row], f"{BODY}\n")


def test_a_title_right_before_its_day_is_no_name(reading_of) -> None:
    days = {"Ferry Row Settled": "May 4, 2021", "Bakers Walk Out": "May 2, 2021"}
    posts = "\n\n".join(f"{title}{day}\n\n{BODY}" for title, day in days.items())
    assert not any(made.front.author for made in reading_of(f"Quay notes\n\n{posts}\n").drafts)


SITE = "https://quay.example"
FACE = "![](https://secure.gravatar.com/avatar/5e?s=20)"


@pytest.mark.parametrize("face", [FACE, f"[{FACE}]({SITE}/author/ann/)"])
def test_the_picture_of_who_wrote_a_post_hid_a_row_of_links(face: str, reading_of) -> None:
    row = (
        f"{face}[Ann Roe]({SITE}/author/ann/)[May\n4, 2021]({SITE}/bakers-walk-\nout/)[ferry]({SITE}/tag/ferry/),\n"
        f"[night\nwatch]({SITE}/tag/night-watch/)"
    )
    (made,) = reading_of(f"# {TITLES[0]}\n\n{BODY}\n\n{row}\n\n## Leave a Reply\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2021-05-04", "Ann Roe")
    assert (made.front.tags, made.body) == (("ferry", "night watch"), f"{BODY}\n")


FEET = {
    "Ann Roe\n\nMay 4, 2021\n\nHarbour\n\nferry, night watch": ("Harbour", "ferry", "night watch"),
    "Ann Roe\n\nMay 4, 2021\nHarbour, Courts\nferry, night watch": ("Harbour", "Courts", "ferry", "night watch"),
    "Ann Roe\nMay 4, 2021\nHarbour\n, \nCourts\nferry\n, \nnight watch": ("Harbour", "Courts", "ferry", "night watch"),
    "Ann Roe\n\nMay 4, 2021\nHarbour": ("Harbour",),
}


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("end", ["← The ferry row is settled\n→ Night watch ends", "2 thoughts on “Bakers walk out”"])
def test_labels_under_a_day_whose_name_is_over_it_were_lost(foot: str, end: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\nHome\nAbout\n\n{TITLES[0]}\n\n{BODY}\n\n{foot}\n{end}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLES[0], "2021-05-04", "Ann Roe")
    assert (*made.front.categories, *made.front.tags) == FEET[foot]
    assert made.body == f"{BODY}\n"


def test_a_page_of_titles_with_days_behind_them_was_refused(reading_of) -> None:
    days = {"Bakers walk out": "May 4, 2021", "Ferry row settled": "May 2, 2021", "Night watch ends": "April 9, 2021"}
    rows = "\n".join(f"{title} {day}" for title, day in days.items())
    drafts = reading_of(f"Quay notes\n\nWhat the tide brings.\n\n{rows}\nOlder posts\n").drafts
    told = [(made.front.title, made.front.date) for made in drafts]
    assert told == list(zip(days, ("2021-05-04", "2021-05-02", "2021-04-09"), strict=True))


@pytest.mark.parametrize("over", ["Recent posts", "Related"])
def test_a_list_of_other_posts_with_days_is_none_of_a_page(over: str, reading_of) -> None:
    rows = "\n".join(f"The tide rises {day}" for day in ("May 4, 2021", "May 2, 2021", "April 9, 2021"))
    made = reading_of(f"{TITLES[0]}\n\n{BODY}\n\n{over}\n\n{rows}\n").drafts
    assert [draft.front.title for draft in made] == [TITLES[0]]


@pytest.mark.parametrize("label", ["Author ", "Author", "Autor ", "Автор "])
def test_the_word_for_who_wrote_a_post_was_part_of_the_name(label: str, reading_of) -> None:
    name = "Анна Роева" if label[0] == "А" else "Ann Roe"
    (made,) = reading_of(
        f"{TITLES[0]}\n\n{BODY}\n\n{label}{name}\n\nMay 4, 2021\n\n2 thoughts on “{TITLES[0]}”\n"
    ).drafts
    assert (made.front.title, made.front.author) == (TITLES[0], name)


POINTS = {
    "3 minutes\n\n·\n\nMay 4, 2021\n\n·\n\nHarbour news, Courts": ("Harbour news", "Courts"),
    "3 minutes\n·\nMay 4, 2021\n·\nHarbour news\n, \nCourts": ("Harbour news", "Courts"),
    "3 minutes\n·\nMay 4, 2021\n·\nHarbour news": ("Harbour news",),
}


@pytest.mark.parametrize("row", POINTS)
def test_categories_behind_a_point_and_a_day_were_lost_in_lines_of_their_own(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{BODY}\n\nLeave a Reply\n").drafts
    assert (made.front.date, made.front.author or "", made.front.categories) == ("2021-05-04", "", POINTS[row])


CLINGING = {
    "CategoriesHarbour, Courts": (("Harbour", "Courts"), ()),
    "CategoríasPuerto": (("Puerto",), ()),
    "KategorienHafen, Gericht\nSchlagwörterFähre, Nacht": (("Hafen", "Gericht"), ("Fähre", "Nacht")),
    "Published inHarbourCourts\n  • ferry\n  • night watch": (("Harbour", "Courts"), ("ferry", "night watch")),
    "Posted in Harbour\n  • ferry\n  • night watch": (("Harbour",), ("ferry", "night watch")),
    "Posted in Harbour\n  • Home\n  • About": (("Harbour",), ()),
}


@pytest.mark.parametrize("foot", CLINGING)
def test_labels_right_behind_their_words_and_in_lists_without_one_were_lost(foot: str, reading_of) -> None:
    text = f"{TITLES[0]}\n\nMay 4, 2021\n\n{BODY}\n\n{foot}\n\nLeave a Reply\n\n{LISTED}"
    (made,) = reading_of(text).drafts
    assert (made.front.categories, made.front.tags) == CLINGING[foot]
    assert made.body == f"{BODY}\n"


@pytest.mark.parametrize("line", ["Published in Geneva by the council.", "Oleh Sentsov"])
def test_what_begins_like_a_label_is_none(line: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\nMay 4, 2021 by Oleh Sentsov\n\n{BODY}\n\n{line}\n\nThey wait.\n").drafts
    assert (made.front.author, made.front.categories) == ("Oleh Sentsov", ())


@pytest.mark.parametrize("day", ["May 4, 20219:12 am", "4 May 20219:12", "04.05.20219:12"])
def test_an_hour_right_behind_the_year_hid_a_day(day: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\nby Ann Roe {day}\n\n{BODY}\n\nLeave a Reply\n").drafts
    assert made.front.date in ("2021-05-04T09:12", "2021-04-05T09:12")
    assert (made.front.author, made.body) == ("Ann Roe", f"{BODY}\n")


@pytest.mark.parametrize(
    "row", ["by Ann RoeMay 4, 2021", "By Ann RoeMay 4, 2021Leave a comment", "by Ann RoeMay 4, 20219:12 am"]
)
def test_a_name_behind_a_word_and_right_before_its_day_was_nobodys(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{BODY}\n\nLeave a Reply\n").drafts
    assert (made.front.date[:10], made.front.author, made.body) == ("2021-05-04", "Ann Roe", f"{BODY}\n")


def test_the_word_over_the_categories_of_each_post_announced_other_posts(reading_of) -> None:
    days = ("May 4, 2021", "May 2, 2021")
    posts = "\n\n".join(
        f"{title}\n\n{day}\n\n2 Comments\n\n{BODY}\n\nCategories:\n\n  - Harbour"
        for title, day in zip(TITLES, days, strict=True)
    )
    drafts = reading_of(f"Quay notes\n\nTag: ferry\n\n{posts}\n\nOlder posts\n").drafts
    assert [(made.front.title, made.front.categories) for made in drafts] == [(title, ("Harbour",)) for title in TITLES]
