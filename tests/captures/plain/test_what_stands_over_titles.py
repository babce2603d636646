"""What stands over the titles of posts on pages of blogs: what is beside them, who wrote them, clippings, strokes."""

import pytest
from tests.captures.threeposts import POSTS

TITLE, TEXT = "Pilots ask the harbour office for books", f"{POSTS[0][1]} {POSTS[1][1]} {POSTS[2][1]}"
BESIDE = """Quay notes

A record of the harbour

  • Wages of ten years, in nine languages

  • Feeds of the blog

    Wages

    Ferries and quays

    Feed address for any of these is its own address followed by 'Feed/', as readers of the blog know by now.

  • Join 222 other followers

Archive for the ‘Wages’ Category

"""


def test_what_a_tool_left_above_the_heading_of_an_archive_were_its_posts(reading_of) -> None:
    page = f"{BESIDE}Ferries, wages\n\n{TITLE}\n\nPosted by Ann Roe on March 5, 2012\n\n{TEXT}\n\n{TEXT}\n"
    (made,) = reading_of(page).drafts
    told = (made.front.title, made.front.date, made.front.author, made.front.categories)
    assert told == (TITLE, "2012-03-05", "Ann Roe", ("Wages", "Ferries"))


@pytest.mark.parametrize("part", ["\n", "\n\n"])
@pytest.mark.parametrize("name", ["Ann Roe", "سليم عبد الله"])
def test_a_name_over_a_day_and_under_the_title_was_the_title(name: str, part: str, reading_of) -> None:
    page = part.join((name, "2012 / 03 / 05", TITLE, name, TEXT, TEXT))
    (made,) = reading_of(f"{page}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2012-03-05")


def test_a_title_that_is_said_again_under_its_day_stays_the_title(reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\nMarch 5, 2012\n\nOf the harbour\n\n{TITLE}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2012-03-05")


@pytest.mark.parametrize(
    "row", ["- The Quay, March 5, 2012", "| Harbour Post (5 March 2012)", "– Kai am Hafen, 5. März 2012"]
)
def test_a_clipping_that_says_its_title_again_gave_the_post_title_and_day(row: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{TITLE} {row}\n{TEXT}\n\nThis entry was posted in Wages.\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")
    assert "no date stands beside it; put the date in" in made.doubts


def test_a_title_and_its_day_in_the_line_under_it_are_the_posts(reading_of) -> None:
    (made,) = reading_of(f"{TITLE}\n\n{TITLE} - March 5, 2012\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2012-03-05")


def test_a_stroke_over_a_text_was_the_beginning_of_its_title(reading_of) -> None:
    (made,) = reading_of(f"Monday, March 5, 2012\n\n***\n{TEXT}\n\nNo comments:\n").drafts
    assert made.front.title == " ".join(TEXT.split()[:10])


HOURS = "All news\n\nMay 04, 2024 22:55\n\nMay 04, 2024 21:36\n\nMay 03, 2024 18:08\n\n  • The court releases a pilot\n"


def test_days_and_hours_of_the_latest_news_whose_titles_a_tool_lost_stood_in_a_text(reading_of) -> None:
    (made,) = reading_of(f"23 July 2017, 06:19\n\n{TITLE}\n\n{TEXT}\n\n{TEXT}\n\n{HOURS}").drafts
    assert (made.front.title, made.front.date, made.body) == (TITLE, "2017-07-23T06:19", f"{TEXT}\n\n{TEXT}\n")


def test_days_that_go_up_within_a_text_stay_there(reading_of) -> None:
    told = "The hearings were held on\n\nMay 3, 2017 10:00\n\nMay 4, 2017 10:00\n\nMay 5, 2017 10:00"
    (made,) = reading_of(f"23 July 2017, 06:19\n\n{TITLE}\n\n{TEXT}\n\n{told}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.body) == (TITLE, f"{TEXT}\n\n{told}\n\n{TEXT}\n")


def test_hours_within_a_text_that_goes_on_under_them_stay_in_it(reading_of) -> None:
    text = "The keepers of the quay counted the boats for eleven weeks, and nobody paid them for it. They told us so."
    hours = "March 5, 2014 10:12\nMarch 4, 2014 09:12\nMarch 3, 2014 10:12"
    end = "The ferry left the quay at each of these hours, and nobody of the office came to see it off."
    (draft,) = reading_of(
        f"The minutes of the quay\n\nMarch 5, 2014\n\n{text} {text}\n\n{text}\n\n{hours}\n\n{end}\n"
    ).drafts
    assert draft.body.strip().endswith(end)


@pytest.mark.parametrize(
    "head",
    [
        ("Quay notes", "Statements", "May 3, 2018, 09:00 · by Ann Roe · 8 comments", TITLE, f"[{TITLE}]"),
        (
            "Skip to content",
            "Quay notes",
            "A record of what the harbour does",
            "By Ann Roe",
            "May 3, 2018",
            "7 comments",
            TITLE,
        ),
        ("Quaynotes", "3 May 2018", TITLE, "6 comments · 8 min read · Ann Roe · News"),
        ("Quay notes", "Menu", "• About", "• Contact", "• News", "• Posted on May 3, 2018", TITLE, "• Leave a comment"),
        ("Quay notes", "• About", "• Contact", "2018-05-03", TITLE),
        ("Hafenblatt", "• Über uns", "• Kontakt", "• Impressum", "3. Mai 2018", TITLE),
        ("Cuaderno del puerto", "Acerca de", "Contacto", "3 de mayo de 2018 – Deja un comentario", TITLE, "5 min"),
        ("Quay notes", "About | News", "Leave a comment | Posted on May 3, 2018 | by Ann Roe | Posted\nin News", TITLE),
    ],
)
def test_the_name_of_a_site_or_a_label_over_the_only_day_was_the_title(head: tuple[str, ...], reading_of) -> None:
    page = "\n\n".join((*head, TEXT, TEXT))
    (made,) = reading_of(f"{page}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2018-05-03")
    assert TEXT in made.body


def test_a_title_under_a_menu_and_over_its_day_stays_the_title(reading_of) -> None:
    head = (
        "Quay notes",
        "About | News",
        "Free at last",
        "12 comments",
        "May 3, 2018 by Ann Roe",
        f"{TITLE} and for pens",
    )
    (made,) = reading_of("\n\n".join((*head, TEXT, TEXT)) + "\n").drafts
    assert (made.front.title, made.front.date) == ("Free at last", "2018-05-03")


def test_an_entry_of_a_menu_at_the_margin_was_the_label_of_a_day(reading_of) -> None:
    menu = "   [1]Skip to content\n\n         [2]Quay notes\n\n     * [3]About\n     * [4]Contact\n     * [5]News\n"
    page = f"{menu}\n   3 May 2018\n\n{TITLE}\n\n   [6]4 Comments, [7]Ann Roe, [8]News\n\n   {TEXT}\n\n   {TEXT}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2018-05-03")


def test_the_day_of_an_arrest_in_a_text_took_the_post_from_its_own(reading_of) -> None:
    told = "Name:\n Ann Roe\nWork:\n teacher, secretary\nDate of arrest:\n 10 May 2020\nWhere she is:\n unknown"
    beside = "Tags\nThe quay\n \nletters\n \nferries\n \nwages\n \nurgent letters\n \nbooks\n \nharbour"
    row = f"Posted on \nMay 12, 2020\n\n\n{TITLE}\n\n\nby \nAda Loe"
    page = f"{TITLE} – Quay notes\nQuay notes\nMenu\nAbout\nNews\n\n\n{beside}\n\n\n{row}\n\n\n"
    (made,) = reading_of(f"{page}{told}\n\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2020-05-12")


def test_an_entry_of_a_list_set_apart_was_the_title_over_a_day_at_the_foot(reading_of) -> None:
    signers = "\n\n".join(
        ("Signed:", "• Dockers for Books (DFB)", "• Law at the Quay, Malta", "• Sea Readers (SR), Oman")
    )
    page = f"Quay notes\n\nAbout | News\n\n{TITLE}\n\n{TEXT}\n\n{signers}\n\nhttps://dfb.example/letter\n\n"
    (made,) = reading_of(f"{page}Posted on May 12, 2020 9 min read\n\nRelated\n\n• A ferry May 2, 2020\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2020-05-12")
    assert TEXT in made.body


def test_a_title_in_a_list_beside_the_post_was_taken_for_its_own(reading_of) -> None:
    beside = "\n".join(("Recent posts", "• A ferry in the night", f"• {TITLE}", "• Wages of ten years"))
    page = f"Quay notes\n\n• About\n• News\n\n{beside}\n\n{TITLE}\n12.05.2020 Letters\n\n{TITLE}\n\n{POSTS[0][1]}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2020-05-12")


@pytest.mark.parametrize(
    "title", [TITLE, "Lotsen fordern Bücher vom Hafenamt", "码头夜校的灯又亮了起来", "Суд оставил в силе жалобу"]
)
@pytest.mark.parametrize("row", ["by Ann Roe | Posted on May 3, 2018", "2018-05-03"])
def test_a_title_said_twice_was_a_row_of_particulars(title: str, row: str, reading_of) -> None:
    page = f"Quay notes\n\nWages of ten years\n\n{title}\n\n{title}\n\n{TEXT}\n\n{TEXT}\n\n{row}\n\nA record of it\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (title, "2018-05-03")


def test_posts_without_days_whose_titles_are_said_twice_were_one(reading_of) -> None:
    posts = [(TITLE, POSTS[0][1]), *POSTS[1:]]
    page = "\n\n".join(f"{title}\n\n{title}\n\n{text} {text}\n\nRead more" for title, text in posts)
    made = reading_of(f"Quay notes\n\n• About\n\n• News\n\n{page}\n").drafts
    assert [one.front.title for one in made] == [title for title, _ in posts]


@pytest.mark.parametrize("path", ["Home › News", "[5]Inicio › [6]Noticias", "首页 › 新闻", "Главная » Новости"])
@pytest.mark.parametrize(
    "under",
    [(TITLE, TEXT), (TITLE, "7 Comments", TEXT), (TITLE, TITLE, "8 comments – by Ann Roe", "Facebook Twitter", TEXT)],
)
def test_a_path_of_two_parts_over_the_only_day_was_the_title(path: str, under: tuple[str, ...], reading_of) -> None:
    page = "\n\n".join(("Quay notes", "A record of the harbour", path, "Posted on May 3, 2018", *under, TEXT))
    (made,) = reading_of(f"{page}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2018-05-03")


def test_a_title_over_its_day_is_that_though_it_has_the_sign_of_a_path(reading_of) -> None:
    title = "Pilots > ferries: who may wait at the quay"
    (made,) = reading_of(f"Quay notes\n\nHome › News\n\n{title}\n\nMay 3, 2018\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2018-05-03")
