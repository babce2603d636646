"""Pages of one article around which a site puts menus, teasers, comments and what it says of itself."""

import pytest

TITLE = "The ferrymen of Quill Harbour stay on strike"
TEXTS = (
    "The ferrymen of the old quay walked out on Monday and asked for the wages of the whole winter, as in each year.",
    "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the harbour guild.",
    "A hearing is set for the spring, and the guild has asked observers from three countries to be there on that day.",
)
BODY = "\n\n".join(TEXTS * 4)
GLUED = "Boats & NetsSailsAnchors\n\nHarbour fees & ropesTide tablesAll ropes  \nWeather & windGales and calms at sea  "
OURS = (
    "What we are\n\nWe are no paper but a table at which whoever lives at the quay may write of what happens there, "
    "and that has been so for twenty years and some.\n\nHow we decide\n\nWhat is sent to us is read by all, and all of "
    "us say whether it is shown, for no one of us decides alone on what others read here."
)
TEASERS = (
    "Bakers ask for flour\n\nThe bakers say that there has been no flour since the great storm, and that none will "
    "come before May.\n\nA bell is stolen\n\nThe bell of the old tower was gone in the morning, and nobody heard it go."
)
COMMENTS = "\n\n".join(
    f"{said}\n\nLe {day}/04/2021 à 10:12\n\n{text}"
    for said, day, text in (
        ("Why not in winter?", "05", f"{TEXTS[1]} And that is all that I have to say of it."),
        ("It was ever so", "06", f"{TEXTS[2]} So it was when I was young."),
        ("Shame on the guild", "07", f"{TEXTS[0]} Nobody will thank them."),
    )
)


@pytest.mark.parametrize(
    ("before", "head", "after"),
    [
        (GLUED, f"{TITLE}\n\n23.10.2021", ""),
        (OURS, f"{TITLE}\n\nPublished on 23 October 2021", TEASERS),
        (f"Cookies help us.\n\nFine by me!\n\n{GLUED}", f"{TITLE}\n\nSaturday, 23.10.2021, 19:51 > a]n[n", ""),
        ("A basket of nets on the mole", f"{TITLE}!\n\nby on 23.10.2021", TEASERS),
        ("• Home /\n• Log /\n• Quill Harbour\n\nQuill Harbour", f"{TITLE}\n\nBy Ann Roe | 23.10.2021 09:54", ""),
    ],
)
def test_what_stands_around_an_article_was_its_title_or_other_posts(
    before: str, head: str, after: str, reading_of
) -> None:
    (made,) = reading_of(f"{before}\n\n{head}\n\n{BODY}\n\n{after}\n").drafts
    assert (made.front.title.rstrip("!"), made.front.date[:10]) == (TITLE, "2021-10-23")
    assert made.body.startswith(TEXTS[0])


def test_comments_of_readers_with_headings_and_days_were_posts_where_the_article_was_none(reading_of) -> None:
    page = f"# {TITLE}\n\n  * [Home](/) [TRADE](/trade)\n  *     * Par Ann Roe\n    * Publié le 04/04/2021 à 17:08\n\n"
    drafts = reading_of(f"{page}{BODY}\n\n{COMMENTS}\n").drafts
    assert [(one.front.title, one.front.date[:10]) for one in drafts] == [(TITLE, "2021-04-04")]


def test_an_entry_of_a_path_above_a_title_like_a_name_was_the_title(reading_of) -> None:
    path, row = "• Home /\n• Log /\n• Shady Places", "By Ann Roe | 23.10.2021 09:54 | Comments"
    (made,) = reading_of(f"{path}\n\nShady Places\n\n{row}\n\n[Picture_]\n\n{BODY}\n").drafts
    assert made.front.title == "Shady Places"


@pytest.mark.parametrize("row", ["{title}\n\n{day}", "{day}\n\n{title}"])
def test_posts_of_a_list_stay_posts_though_one_is_much_longer(row: str, reading_of) -> None:
    days, titles = ("9 May 2021", "8 May 2021", "1 May 2021"), ("Bakers ask for flour", TITLE, "A bell is stolen")
    texts = (f"{TEXTS[1]} {TEXTS[2]}", BODY, f"{TEXTS[2]} {TEXTS[0]}")
    page = "\n\n".join(
        f"{row.format(title=title, day=day)}\n\n{text}" for title, day, text in zip(titles, days, texts, strict=True)
    )
    assert [one.front.title for one in reading_of(f"Harbour log\n\n{page}\n").drafts] == [*titles]


def test_the_day_of_a_visit_over_a_site_s_name_dated_the_article(reading_of) -> None:
    page = f"Monday, 30 November 2026\n\nThe Quay Times\n\nHome\n\nNews\n\n{TITLE}\n\n{BODY}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")


@pytest.mark.parametrize(
    "head", ["Trade\nMoorings & tides of old", "By the night desk of this paper\n\n\n\nWinds & gales\n"]
)
def test_what_the_text_says_nothing_of_was_its_title_as_it_stood_nearer_to_the_day(head: str, reading_of) -> None:
    (made,) = reading_of(f"{GLUED}\n\n{TITLE}\n\n{head}\n23.10.2021\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-10-23")


def test_a_heading_within_an_article_was_its_title_where_a_list_broke_its_text(reading_of) -> None:
    wares = "\n\n".join(f"{ware} of the quay" for ware in ("Ropes", "Nets", "Sails", "Oars", "Tar", "Hooks", "Bells"))
    page = f"{GLUED}\n\n{TITLE}\n\n23.10.2021\n\n{TEXTS[0]}\n\n{TEXTS[1]}\n\n{wares}\n\nWhat the guild asks\n\n{BODY}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-10-23")


def test_a_summary_under_a_title_was_the_title_as_it_stood_right_above_the_day(reading_of) -> None:
    summary = "For the third winter in a row no boat leaves the old quay, and the merchants ask the guild to talk"
    (made,) = reading_of(f"{GLUED}\n\n{TITLE}\n\n{summary}\n\n23.10.2021\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-10-23")


ANSWERED = "{said}\n\n{day}\n\nIt was ever so when I was young, and so my father said to me as well."
DATED = "{day}\n\n{said}\n\nIt was ever so when I was young, and so my father said to me as well."


@pytest.mark.parametrize("row", [ANSWERED, DATED])
@pytest.mark.parametrize(
    "days", [("5 May 2021", "6 May 2021", "9 May 2021"), ("9 May 2021", "6 May 2021", "10 May 2021")]
)
@pytest.mark.parametrize("head", [TITLE, f"# {TITLE}"])
def test_days_that_go_up_or_up_and_down_under_an_article_were_those_of_a_list_of_posts(
    days: tuple[str, ...], head: str, row: str, reading_of
) -> None:
    said = zip(("Why not in winter", "So it is here too", "Ever so, say I"), days, strict=True)
    below = "\n\n".join(row.format(said=words, day=day) for words, day in said)
    (made,) = reading_of(f"{GLUED}\n\n{head}\n\n{BODY}\n\n{below}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")


def test_related_posts_dated_as_an_article_is_were_posts_though_its_document_has_its_title(reading_of) -> None:
    below = "\n\n".join(
        f"{head}\n\n{day}" for head, day in (("Bakers ask for flour", "1.9.2021"), ("A bell", "8.8.2021"))
    )
    page = f"{TITLE} | The Quay Times\n\n{GLUED}\n\n{TITLE}\n\n23.10.2021\n\n{BODY}\n\n{below}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-10-23")


def test_the_day_of_a_change_above_that_of_a_post_dated_it_though_its_title_stands_over_both(reading_of) -> None:
    days = "  • By Ann Roe\n    • Mis à jour le 06/04/2021 à 10:37\n    • Publié le 04/04/2021 à 17:08"
    (made,) = reading_of(f"{GLUED}\n\n{TITLE}\n\n{days}\n\n{BODY}\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-04-04")
