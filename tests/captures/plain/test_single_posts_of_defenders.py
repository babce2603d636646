"""Single posts of blogs on defenders and prisoners as extractors leave them: what stands over and under their texts."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES, P


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("title", ["Poor clerks. Poor harbour", "Free the pilots. Now"])
def test_a_title_of_two_sentences_heads_a_post_whose_later_lines_stand_apart_too(title: str, reading_of) -> None:
    page = f"{title}\n\n{P[0]} {P[1]}\n\nClick here to write to the harbour office\n\n{P[2]}\n\nLeave a Reply\n"
    assert _told(reading_of(page)) == [(title, "unknown")]


@pytest.mark.parametrize("head", ["", "- Quay Watch - https://watch.quay.example -\n\n"])
def test_labels_between_the_title_of_an_undated_post_and_its_text_are_no_heading(head: str, reading_of) -> None:
    page = f"{head}{TITLES[0]}\n\nCategories: Courts, Wages, Net governance\n\n{SOLE}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.body) == (TITLES[0], f"{SOLE}\n")
    assert draft.front.categories == ("Courts", "Wages", "Net governance")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_name_of_its_site_behind_the_only_title_of_a_page_keeps_no_post_away(gap: str, reading_of) -> None:
    title = "Clerks of the harbour | Quay Observer"
    assert _told(reading_of(f"{title}{gap}{P[0]}\n{P[1]}\n")) == [(title, "unknown")]


def test_what_stands_on_both_sides_of_a_day_is_the_title(reading_of) -> None:
    title = "The pilots whom the harbour took | Quay People News"
    page = f"Add an article now, and your own page opens!\n\n{title}\n\n2015/09/25\n{title}\n\n{SOLE}\n"
    assert _told(reading_of(page)) == [(title, "2015-09-25")]


@pytest.mark.parametrize("said", ["9:48 p", "9:48 pm"])
def test_the_half_of_a_day_may_be_its_first_letter(said: str, reading_of) -> None:
    assert _told(reading_of(f"{TITLES[0]}\n\n2017-09-05 - {said}\n\n{SOLE}\n")) == [(TITLES[0], "2017-09-05T21:48")]


@pytest.mark.parametrize(
    "said", ["comments powered by Disqus", "Please enable JavaScript to view the comments powered by Disqus."]
)
def test_who_keeps_the_comments_of_a_page_is_none_of_the_text(said: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\n5 May 2017\n\n{SOLE}\n\n\n{said}\n").drafts
    assert draft.body == f"{SOLE}\n"


OTHERS = (
    (
        "Bakers of the old town walk out",
        "A baker said that nobody had told them why the ovens stay cold, and that they",
    ),
    ("Who sweeps the quay?", "Sweepers have not been paid since March, and the office says that it knows of no"),
    ("Gulls over the east gate", "Nobody counts them, though a clerk once did, for nine weeks, and wrote each of them"),
)


def _teasers(end: str, gap: str = "\n\n") -> str:
    return gap.join(f"{title}{gap}{text}{end}" for title, text in OTHERS)


@pytest.mark.parametrize("day", ["", "5 May 2017\n\n"])
@pytest.mark.parametrize("end", ["…", " […]", "... Read More"])
@pytest.mark.parametrize("heading", ["Related Posts", "You may also like"])
def test_how_other_posts_begin_under_a_heading_for_them_is_none_of_the_text(
    day: str, end: str, heading: str, reading_of
) -> None:
    page = f"{TITLES[0]}\n\n{day}{P[0]}\n\n{P[1]}\n\n{heading}\n\n{_teasers(end)}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.body, draft.short) == (TITLES[0], f"{P[0]}\n\n{P[1]}\n", False)


def test_what_a_post_itself_tells_under_such_a_heading_stays_its_text(reading_of) -> None:
    page = f"{TITLES[0]}\n\n5 May 2017\n\n{P[0]}\n\nLatest news\n\n{_teasers(' do.')}\n"
    (draft,) = reading_of(page).drafts
    assert draft.body.endswith("wrote each of them do.\n")


def test_posts_that_a_front_page_cuts_short_are_those_under_its_heading(reading_of) -> None:
    page = f"Quay Watch\n\n{P[0]}\n\nLatest posts\n\n{_teasers('…')}\n"
    assert _told(reading_of(page)) == [(title, "unknown") for title, _ in OTHERS]


TWICE = (
    "29 mai 2008 4 29 /05 /mai /2008 21:24",
    "4 29 /05 /mai /2008 21:24",
    "29 mayo 2008 4 29 /05 /mayo /2008 21:24",
)


@pytest.mark.parametrize("row", TWICE)
def test_a_day_that_old_themes_say_twice_is_one_with_its_hour(row: str, reading_of) -> None:
    page = f"Overblog Suivre ce blog\nAdministration Créer mon blog\n{row}\n\n{TITLES[0]}\n\n{SOLE}\n"
    assert _told(reading_of(page)) == [(TITLES[0], "2008-05-29T21:24")]


@pytest.mark.parametrize("lead", ["View original post 226 more words", "Ver la entrada original 2.242 palabras más"])
def test_a_text_without_title_and_day_is_a_post_over_what_leads_to_the_blog_that_it_is_from(
    lead: str, reading_of
) -> None:
    (draft,) = reading_of(f"{P[0]}\n{P[1][:-1]}…\n{lead}\n").drafts
    assert (draft.body, draft.short) == (f"{P[0]}  \n{P[1][:-1]}…\n", True)


def test_the_first_line_of_a_text_that_goes_on_in_small_letters_is_no_title(reading_of) -> None:
    first = "Nobody at the gates may forget the clerks\nwho were locked out in March, and"
    (draft,) = reading_of(f"{first} {P[1]}\nNo comments:\nPost a Comment\n").drafts
    assert draft.body.startswith("Nobody at the gates may forget the clerks")


@pytest.mark.parametrize("foot", ["Share This Story, Choose Your Platform!\n\nScroll to Top", "Syndicate content"])
def test_buttons_of_common_themes_under_a_text_are_none_of_it(foot: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\n{SOLE}\n\n{foot}\n").drafts
    assert draft.body == f"{SOLE}\n"


UNDERLINED = ("Poor clerks. Poor harbour", "Clerks | Harbour", TITLES[0])


@pytest.mark.parametrize("title", UNDERLINED)
@pytest.mark.parametrize("between", ["", "Categories: Courts, Wages\n"])
def test_a_first_line_with_a_rule_under_it_is_the_title_whatever_it_says(title: str, between: str, reading_of) -> None:
    page = f"{title}\n{'-' * len(title)}\n{between}{P[0]}\n\n{P[1]}\n"
    assert _told(reading_of(page)) == [(title, "unknown")]


def test_the_login_between_an_underlined_title_and_its_day_is_none(reading_of) -> None:
    page = f"{TITLES[0]}\n{'-' * 30}\nannroe\n10-Dec-2010\n\n{P[0]}\n\n{P[1]}\n"
    assert _told(reading_of(page)) == [(TITLES[0], "2010-12-10")]


def test_the_name_of_a_blog_over_its_menu_is_no_title_of_a_post_without_one(reading_of) -> None:
    page = f"Quay Watch\n\nHome\nAbout\nContact\n\nDecember 21, 2016\n\n{P[0]}\n\n{P[1]}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.title, draft.front.date) == (" ".join(P[0].split()[:10]), "2016-12-21")


@pytest.mark.parametrize("said", ["Author: Ann Roe", "Autor: Ann Roe", "Post author:Ann Roe"])
@pytest.mark.parametrize("foot", ["", "\n\nLeave a Reply"])
def test_who_wrote_a_brief_post_is_said_at_its_end_and_is_no_heading_of_a_page(
    said: str, foot: str, reading_of
) -> None:
    (draft,) = reading_of(f"{TITLES[0]}\n\n{P[0]}\n\n{P[1]}\n\n{said}{foot}\n").drafts
    assert (draft.front.title, draft.front.author) == (TITLES[0], "Ann Roe")
    assert draft.body == f"{P[0]}\n\n{P[1]}\n"


def test_a_first_line_within_brackets_that_the_next_closes_is_no_title(reading_of) -> None:
    first = "The clerks are still locked out: Ann Roe, Bo Ek, Cy Lund (AKA\nSnow Moon), Di Marl."
    page = f"{first} {P[1]}\nNo comments:\nPost a Comment\n"
    (draft,) = reading_of(page).drafts
    assert draft.body.startswith("The clerks are still locked out")
