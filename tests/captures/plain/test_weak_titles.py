"""Pages of one post on which a name, labels or the page's own words stand right beside its day, and not its title."""

import pytest

from muniment.captures.words.rows import shownrow

TITLE = "The ferrymen of Quill Harbour stay on strike until the spring"
SUMMARY = "A strike of the ferrymen has closed the harbour for the second time this winter."
TEXT = (
    "The ferrymen of the old quay walked out on Monday and asked for the wages of the whole winter, as each year.\n\n"
    "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the harbour guild.\n"
)
HEAD = "Skip to content\n\nThe Bell Tower\n\nNotes from a parish by the sea\n\nMenu\n\n"


@pytest.mark.parametrize(
    "head",
    [
        f"{TITLE}\n\n{SUMMARY}\n\nAnn Roe\n\n2 March 2021",
        f"{TITLE}\n\nOpinion\n\n2 March 2021",
        f"{TITLE}\n\n{SUMMARY}\n\nPhoto: Ann Roe\n\n2 March 2021",
        f"Home / Latest\n\n2 March 2021\n\n{TITLE}",
        f"{TITLE}\n\nTrials Odran Pell fair trial\n\n2 March 2021\n\n{TITLE}",
    ],
)
def test_what_stands_beside_the_day_of_the_only_post_was_its_title(head: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}{head}\n\n{TEXT}").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")


@pytest.mark.parametrize("title", ["Snow", "The hat", "Water, light, letters (11 April 2012)"])
def test_a_short_title_under_the_name_of_a_blog_is_one(title: str, reading_of) -> None:
    page = f"Notes from a parish by the sea\n\n{title}\n\n2 March 2021\n\n{TEXT}"
    assert [one.front.title for one in reading_of(page).drafts] == [title]


FEEDS = "#[1]Quay Notes » Feed [2]Quay Notes » Comments Feed [3]Quay Notes »\n   Snow Comments Feed [4]JSON\n\n"


@pytest.mark.parametrize(
    "listed", ["", "\nReferences\n\n   8. https://quay.example/2021/03/02/snow/\n   9. https://a.example/\n"]
)
@pytest.mark.parametrize(
    "above", [FEEDS, "#Quay Notes » Feed Quay Notes » Comments Feed Quay Notes » Snow Comments Feed\n\n"]
)
def test_what_a_blog_says_of_itself_under_what_lynx_puts_first_was_the_title(
    above: str, listed: str, reading_of
) -> None:
    head = (
        "[7]Quay Notes\n\n   Reports from the quay and from all the mills\n\n[8]Snow\n\n   March 2nd, 2021 by Ann Roe"
    )
    (made,) = reading_of(f"{above}{head}\n\n{TEXT}\n   Posted in [9]News\n{listed}").drafts
    assert (made.front.title, made.front.date) == ("Snow" if listed else "[8]Snow", "2021-03-02")


def test_a_short_title_that_leads_to_its_post_gave_way_to_a_longer_line(reading_of) -> None:
    title = "[Snow](https://quay.example/2021/03/02/snow/)"
    (made,) = reading_of(f"Menu\n\nA\n\nB\n\nC\n\n{SUMMARY[:-1]}\n\n{title}\n\n2 March 2021\n\n{TEXT}").drafts
    assert made.front.title == "Snow"


def test_the_first_title_of_a_list_was_the_name_of_the_blog(reading_of) -> None:
    posts = "".join(
        f"Ann Roe\n{title}\n{SUMMARY}\n{day} 2021\n"
        for title, day in ((TITLE, "2 March"), ("Bakers ask for flour", "1 March"), ("A bell is stolen", "9 January"))
    )
    made = reading_of(f"Sign in\nThe Bell Tower\nNotes from a parish\n{posts}").drafts
    assert [one.front.title for one in made] == [TITLE, "Bakers ask for flour", "A bell is stolen"]


def test_the_day_on_which_a_page_was_seen_dated_a_post_though_a_summary_stands_above_the_day_of_that(
    reading_of,
) -> None:
    page = (
        f"Saturday, March 13, 2021\n\nThe Bell Tower\n\nTrials\n\n{TITLE}\n\n{SUMMARY}\n\n"
        f"Published: 02.03.2021 10:20 | Updated: 03.03.2021 07:45\n\n{TEXT * 2}"
    )
    assert [(one.front.title, one.front.date[:10]) for one in reading_of(page).drafts] == [(TITLE, "2021-03-02")]


def test_other_posts_dated_at_their_feet_under_the_only_text_were_posts_and_dated_it(reading_of) -> None:
    others = "\n\n".join(
        f"{title}\n\n{SUMMARY}\n\n{day} 2020"
        for title, day in (("Bakers ask for flour", "1 May"), ("Snow falls on us", "9 April"))
    )
    page = f"{TITLE}\n\n{SUMMARY}\n\nAnn Roe\n\n2 March 2021\n\n{TEXT * 6}\n\nTop\n\n{others}\n"
    assert [(one.front.title, one.front.date) for one in reading_of(page).drafts] == [(TITLE, "2021-03-02")]


FOOT = "AuthorAnn RoePosted onMarch 2, 2021CategoriesNews"


def test_a_post_of_further_reading_over_the_foot_of_a_text_was_its_title(reading_of) -> None:
    note = "See also:\n\nNobody keeps the wells of the valley\nThe lock is closed"
    text = f"{HEAD}{TITLE}\n\n{TEXT}\n{note}\n\n{FOOT}\n\nNobody keeps the wells of the valley →\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")


def test_a_title_in_a_list_over_a_post_with_its_day_under_it_was_that_of_the_post(reading_of) -> None:
    others = (
        "Nobody keeps the wells of the upper valley",
        "The lock of the upper canal is closed to all who came there",
    )
    recent = "\n".join(("Recent Posts", TITLE, *others))
    beside = f"1 thought on “{TITLE}”\n\n← {others[1]}\n\n{others[0]} →\n"
    text = f"{HEAD}{recent}\n\nArchives\n\n{TITLE}\n\n{TEXT}\n{FOOT}\n\n{beside}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")


@pytest.mark.parametrize("word", ["Рубрики", "Categories", "Категории"])
def test_a_category_under_the_word_for_it_was_the_title(word: str, reading_of) -> None:
    row = "  * [Ann Roe][8]\n  * [2 March 2021][9]\n  * [2 comments][10]"
    text = f"{HEAD}{word}\n\n[News][7]\n\n# {TITLE}\n\n{row}\n\n{TEXT}\n{word}\n\n  * [News][7]\n  * [Letters][11]\n"
    (made,) = reading_of(text).drafts
    assert made.front.title == TITLE


@pytest.mark.parametrize("label", ["Droits humains\n27 mai 2023\n\n", "Quay\n\n", "Ship to shore\n\nCourts\n\n"])
def test_a_label_over_the_title_of_a_page_or_beside_its_day_was_the_title(label: str, reading_of) -> None:
    title = "The ferrymen of Quill Harbour stay on strike and ask the court for eleven weeks of wages"
    (made,) = reading_of(f"{label}{title}\n\n{TEXT}").drafts
    assert (made.front.title, made.front.date) == (title, "2023-05-27" if "mai" in label else "unknown")


def test_a_name_under_a_day_was_the_title_where_that_is_the_first_line_over_a_summary(reading_of) -> None:
    title = "Prof. Dr. Ann Roe: why the ferrymen of the old quay stay on strike until the spring"
    (made,) = reading_of(f"{title}\n\n{SUMMARY}\n\n2 March 2021\n\nQUAY WIRE | Jan Wilk\n\n{TEXT}").drafts
    assert (made.front.title, made.front.date) == (title, "2021-03-02")


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("19:05 21/10/2010 - Πηγή: TVXS", "2010-10-21T19:05"),
        ("14:30, 05.11.2015", "2015-11-05T14:30"),
        ("17:38 | 6 листопада 2015", "2015-11-06T17:38"),
    ],
)
def test_an_hour_before_the_day_hid_that_and_the_row_was_the_title(row: str, day: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{row}\n\n{TEXT}").drafts
    assert (made.front.title, made.front.date) == (TITLE, day)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Jan Wilk  11 października 2016", "Jan Wilk"),
        ("Jan Wilk | 5 May 2011", "Jan Wilk"),
        ("Port Said 5 May 2011", ""),
        ("Quay News | 5 May 2011", ""),
    ],
)
def test_who_wrote_a_post_was_lost_before_a_day_that_more_than_a_space_parts(row: str, name: str) -> None:
    said = shownrow.read(row)
    assert said is not None
    assert row[slice(*said.author)] == name


def test_the_name_of_who_wrote_a_post_was_the_first_line_of_its_text_where_its_row_says_it_too(reading_of) -> None:
    rows = (("Ann Roe", "02.11.2016"), ("Jan Wilk", "01.19.2016"), ("Orla Penhaligon", "01.04.2016"))
    posts = "".join(
        f"{TITLE} {at}\n\n{name} | Posted {day} | News\n{name}\n\n{TEXT}\n" for at, (name, day) in enumerate(rows)
    )
    made = reading_of(f"Ferries\n\n{posts}").drafts
    assert [(one.front.author, one.body) for one in made] == [(name, TEXT) for name, _ in rows]
