"""Rows of themes without a day, behind their categories, or broken amid a button or an address."""

import textwrap

import pytest

TEXTS = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.",
    "Nobody had told the families of the men who were taken to the fort at night.",
)
BODY = "\n\n".join(TEXTS)
TITLES = ("Bakers walk out of the ovens", "The ferry row is settled")
LISTED = "Categories\n\n  - Harbour\n  - Courts\n  - Wages\n"


@pytest.mark.parametrize("count", ["2 Comments", " 2 Comments", "Leave a comment", " Leave a comment"])
@pytest.mark.parametrize("filed", ["", " Harbour, Courts"])
def test_a_row_of_a_name_and_a_count_without_any_day_was_a_title(count: str, filed: str, reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\nAnn Roe{filed}{count}\n\n{BODY}" for title in TITLES)
    drafts = reading_of(f"Month: May 2021\n\n{posts}\n\nOlder posts\n\n{LISTED}").drafts
    told = [(made.front.title, made.front.author, made.front.categories) for made in drafts]
    assert told == [(title, "Ann Roe", ("Harbour", "Courts") if filed else ()) for title in TITLES]
    assert [made.body for made in drafts] == [f"{BODY}\n"] * len(TITLES)


def test_words_for_labels_before_a_count_are_no_name(reading_of) -> None:
    row = "Categories Harbour Tags Ferries Leave a comment"
    posts = "\n\n".join(f"{title}\n\n4 May 2021 by Ann Roe\n\n{BODY}\n\n{row}" for title in TITLES)
    drafts = reading_of(f"Quay notes\n\n{posts}\n\nOlder posts\n").drafts
    assert [(made.front.categories, made.front.tags) for made in drafts] == [(("Harbour",), ("Ferries",))] * len(TITLES)


@pytest.mark.parametrize("day", ["May 4, 2021", " May 4, 2021", "May 4, 20219:12 am"])
@pytest.mark.parametrize("filed", [("Harbour",), ("Harbour", "Courts")])
def test_categories_before_who_wrote_a_post_hid_its_day(day: str, filed: tuple[str, ...], reading_of) -> None:
    posts = "\n\n".join(f"{', '.join(filed)} by Ann Roe{day}\n{title}\n\n{BODY}" for title in TITLES)
    drafts = reading_of(f"Tag: ferry\n{posts}\n\nOlder posts\n\n{LISTED}").drafts
    told = [(made.front.title, made.front.date[:10], made.front.author, made.front.categories) for made in drafts]
    assert told == [(title, "2021-05-04", "Ann Roe", filed) for title in TITLES]


def test_words_before_who_wrote_a_post_that_no_list_names_are_no_category(reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\n{BODY}\n\nPhotos by Ann RoeMay 4, 2021" for title in TITLES)
    assert not any(made.front.categories for made in reading_of(f"Tag: ferry\n\n{posts}\n\n{LISTED}").drafts)


@pytest.mark.parametrize("row", ["4 May 2021 Courts", "[11]4 May 2021 [12]Courts"])
def test_the_only_category_of_a_row_is_not_who_wrote_the_post(row: str, reading_of) -> None:
    other = row.replace("4 May", "5 May").replace("Courts", "Harbour / Courts")
    posts = f"{TITLES[0]}\n\n{other}\n\n{BODY}\n\n{TITLES[1]}\n\n{row}\n\n{BODY}\n"
    drafts = reading_of(f"Quay notes\n\n{posts}\nOlder posts\n\n{LISTED}").drafts
    told = [(made.front.author or "", made.front.categories) for made in drafts]
    assert told == [("", ("Harbour", "Courts")), ("", ("Courts",))]


def test_a_category_that_a_word_calls_the_writer_is_one(reading_of) -> None:
    posts = "\n\n".join(f"{title}\n\nMay 4, 2021 by Harbour\n\n{BODY}" for title in TITLES)
    drafts = reading_of(f"Quay notes\n\n{posts}\n\nOlder posts\n\n{LISTED}").drafts
    assert [(made.front.author, made.front.categories) for made in drafts] == [("Harbour", ())] * len(TITLES)


@pytest.mark.parametrize("gap", ["\n", ""])
def test_the_rest_of_an_address_that_a_tool_broke_was_a_tag(gap: str, reading_of) -> None:
    url, broken = "https://quay-notes.example", f"https://quay-{gap}notes.example"
    row = (
        f"Posted in [Harbour]({url}/category/harbour/),\n[Courts]({url}/category/courts/)Tagged with\n"
        f"[night watch]({url}/tag/night-watch/), [dams]({broken}/tag/dams/)"
        f"[Leave a comment]({broken}/bakers/#respond)"
    )
    body = "\n\n".join(textwrap.fill(f"{text} {text}", 78) for text in TEXTS)
    posts = "\n\n".join(
        f"## [{title}]({url}/bakers/)\n\n[4 May 2021]({url}/bakers/)\n\n{body}\n\n{row}" for title in TITLES
    )
    drafts = reading_of(f"# Tag: ferry\n\n{posts}\n\n{LISTED}").drafts
    told = [(made.front.categories, made.front.tags) for made in drafts]
    assert told == [(("Harbour", "Courts"), ("ferry", "night watch", "dams"))] * len(TITLES)


@pytest.mark.parametrize("lead", ["", "[8]"])
@pytest.mark.parametrize("gap", ["\n   ", " "])
def test_the_beginning_of_a_button_that_a_tool_broke_was_a_category(lead: str, gap: str, reading_of) -> None:
    row = f"   Posted on {lead}May 4, 2021 by Ann Roe | {lead and '[9]'}Leave a{gap}comment"
    body = "\n\n".join(textwrap.fill(text, 66, initial_indent="   ", subsequent_indent="   ") for text in TEXTS)
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\n{row}\n\n{body}\n\n   Posted in Courts\n").drafts
    assert (made.front.date, made.front.author, made.front.categories) == ("2021-05-04", "Ann Roe", ("Courts",))


def test_a_button_was_a_tag_with_the_category_over_the_next_title(reading_of) -> None:
    body = textwrap.fill(f"{TEXTS[0]} {TEXTS[1]} {TEXTS[0][:-41]} […]", 78)
    rows = ("[g]Ann RoeMay 4, 20212 Comments", "[g]Ann RoeMay 2, 2021Leave a comment")
    posts = "\n".join(f"Courts\n\n{title}\n\n{body}\n\n{row}" for title, row in zip(TITLES * 2, rows * 2, strict=True))
    head = "Skip to content\n\nQuay notes\n\nWhat the tide brings.\n\n  • Home\n  • About\n  • Contact\n"
    drafts = reading_of(f"{head}\nCategory: Courts\n\n{posts}\nOlder posts\n\n{LISTED.replace('-', '•')}").drafts
    assert [(made.front.title, made.front.tags) for made in drafts] == [(title, ()) for title in TITLES * 2]


def test_a_button_goes_on_in_what_is_said_aloud(reading_of) -> None:
    url = "https://quay.example"
    row = (
        f"[Posted in [Courts]({url}/category/courts/)]{{.cat-links}}[Tagged\n[dams]({url}/tag/dams/)]{{.tags-links}}"
        f"[[Leave a\nComment[ on {TITLES[0]}]{{.screen-reader-text}}]({url}/bakers/#respond)]{{.comments-link}}"
    )
    text = f"# Quay notes\n\n## [{TITLES[0]}]({url}/bakers/) {{.entry-title}}\n\n[4 May 2021]({url}/bakers/)"
    (made,) = reading_of(f"{text}\n\n{BODY}\n\n{row}\n").drafts
    assert (made.front.categories, made.front.tags) == (("Courts",), ("dams",))


def test_tags_under_the_name_and_the_day_were_categories(reading_of) -> None:
    head = f"{TITLES[0]} – Quay notes\nQuay notes\nHome\nAbout\nContact\nHarbour\n{TITLES[0]}\n\n\n"
    foot = "Ann Roe\nMay 4, 2021\ndams\n, \nnight watch\nPost navigation\nPrevious Post\n"
    (made,) = reading_of(f"{head}{BODY}\n\n\n \n{foot} {TITLES[1]}\n\n\n{LISTED}").drafts
    assert (made.front.author, made.front.tags) == ("Ann Roe", ("dams", "night watch"))


@pytest.mark.parametrize("over", ["Harbour", "Harbour\n\n\nSearch:"])
def test_the_last_of_the_categories_that_a_page_lists_was_that_of_the_post_under_them(over: str, reading_of) -> None:
    listed = f"Categories\nWages\nCourts\nNights\nBoats\n{over}"
    text = f"Quay notes\n\nHome\nAbout\n{listed}\n{TITLES[0]}\nMay 4, 2021\n\n{BODY}\n"
    (made,) = reading_of(f"{text}\nPosted in Wages\n\nLeave a Reply\n").drafts
    assert (made.front.title, made.front.categories) == (TITLES[0], ("Wages",))


def test_what_leads_to_the_next_post_was_one(reading_of) -> None:
    url = "https://quay.example"
    row = f"**Author**[Ann Roe]({url}/author/ann/)\n\n**Posted**[May 4, 2021 ---\n10:42]({url}/2021/05/04/bakers/)"
    more = f"**Next** [{TITLES[1]}](/ferry/)\n\n**Previous** [Five questions for the harbour board](/five/)"
    day = f"::: post-meta\n[May 4, 2021]({url}/2021/05/04/bakers/)\n:::"
    head = f"{day}\n\n# [{TITLES[0]}]({url}/2021/05/04/bakers/) {{.post-title}}\n:::\n\n{BODY}\n:::\n\nPost meta"
    drafts = reading_of(f"{head}\n\n{row}\n\n**Tags**[dams]({url}/tag/dams/)\n\n::: post-nav\n{more}\n:::\n").drafts
    assert [made.front.title for made in drafts] == [TITLES[0]]


@pytest.mark.parametrize("drawn", ["", "[g]"])
@pytest.mark.parametrize("gap", ["\n", ""])
def test_the_word_for_the_writer_was_a_part_of_a_name_or_category(drawn: str, gap: str, reading_of) -> None:
    titles, body = (*TITLES, "Night watch on the dam", "The mill is shut"), " ".join(TEXTS * 2)
    names = ("Ann Roe", "Bram Oyelaran") * 2
    posts = "\n".join(
        f"{title}\n\nMay {9 - day}, 2021\n\n{body} {title} again\n\nContinue reading “{title}” →\n\n"
        f"Categories:\n{gap}  • Harbour\n{gap}{drawn}Author {names[day]}Tags: dams, {title.split()[1]}\n"
        for day, title in enumerate(titles)
    )
    drafts = reading_of(f"Skip to content\n\nQuay notes\n\nHome\nAbout\n\n{posts}\nOlder posts\n").drafts
    told = [(made.front.author, made.front.categories, made.front.tags) for made in drafts]
    assert told == [(names[day], ("Harbour",), ("dams", title.split()[1])) for day, title in enumerate(titles)]
