"""Pages of blogs as many tools read them: pictures of authors and days, posts without texts, feet of pages."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
TITLES = ("The gate of the sluice is shut", "Forty families have no water", "A clerk is held over a letter")
DAYS = ("March 17, 2018", "March 16, 2018", "March 14, 2018")
ISO = ("2018-03-17", "2018-03-16", "2018-03-14")


def _listed(row: str) -> str:
    return "\n\n".join(f"{title}\n\n{row.format(day)}\n\n{P}" for title, day in zip(TITLES, DAYS, strict=True))


PICTURED = (
    "Orla Penhaligon Orla Penhaligon {}",
    "[Orla Penhaligon] Orla Penhaligon {}",
    "[ ![Orla Penhaligon](/a.jpg) ](/author/orla/) [Orla Penhaligon](/author/orla/) [{}](/2018/gate/)",
    "[Orla Penhaligon] By Orla Penhaligon on {}",
    "By Orla Penhaligon Orla Penhaligon | {}",
)


@pytest.mark.parametrize("row", PICTURED)
def test_who_wrote_a_post_is_named_once_where_a_picture_of_them_says_the_name_again(row: str, reading_of) -> None:
    told = [(made.front.date, made.front.author) for made in reading_of(f"{_listed(row)}\n").drafts]
    assert told == [(day, "Orla Penhaligon") for day in ISO]


def test_a_title_may_say_a_word_twice_before_a_day(reading_of) -> None:
    assert reading_of(f"Wells Wells\n\nMarch 17, 2018\n\n{P}\n\n{Q}\n").drafts[0].front.title == "Wells Wells"


@pytest.mark.parametrize("icon", ["[calendar_m]", "[clock.png]"])
def test_an_icon_before_a_day_is_none_of_it(icon: str, reading_of) -> None:
    front = reading_of(f"{TITLES[0]}\n\n{icon}  27 Sep 2016\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.title, front.date) == (TITLES[0], "2016-09-27")


@pytest.mark.parametrize("picture", ["[]", "[19977-650x366]"])
def test_a_post_is_cut_short_though_the_picture_of_the_next_stands_under_what_says_so(picture: str, reading_of) -> None:
    heads = zip(TITLES, DAYS, strict=True)
    page = "\n\n".join(f"{picture}\n\n{title}\n\n{day}\n\n{P[:-1]} …\n\nRead More" for title, day in heads)
    drafts = reading_of(f"{page}\n").drafts
    assert [(made.body.strip(), made.short) for made in drafts] == [(f"{P[:-1]} …", True)] * 3


@pytest.mark.parametrize("over", ["", "[6141]\n\n"])
def test_labels_over_the_titles_of_posts_without_texts_are_none_of_the_post_above(over: str, reading_of) -> None:
    labels = ("Letters, Article 19", "Letters, Courts, Article 19", "Courts, Article 19")
    heads = zip(labels, TITLES, DAYS, strict=True)
    page = "\n\n".join(f"{over}{label}\n\n{title}\n\n{day} — 0 Comments" for label, title, day in heads)
    drafts = reading_of(f"{page}\n").drafts
    assert [made.front.categories for made in drafts] == [tuple(label.split(", ")) for label in labels]
    assert [made.body.strip() for made in drafts] == [""] * 3


def test_the_format_under_a_title_that_the_heading_of_comments_says_too_is_no_title(reading_of) -> None:
    foot = f"Date March 17, 2018\n\nComments 1 Comment\n\nOne thought on “{TITLES[0]}”\n\nPingback: Wells of the quay"
    page = f"The quay\n\nArchives\n\n• May 2018\n• March 2018\n\n{TITLES[0]}\n\nStandard\n\n{P}\n\n{Q}\n\n{foot}\n"
    assert reading_of(page).drafts[0].front.title == TITLES[0]


FEET = (
    "2007-2019 — The quay\nPlan du site | Se connecter | Contact | RSS 2.0",
    "Impressum | Datenschutzerklärung | Contact",
    "Aviso legal · Mapa del sitio · Contact",
)


@pytest.mark.parametrize("foot", FEET)
def test_a_row_of_the_buttons_of_a_site_ends_a_text(foot: str, reading_of) -> None:
    assert reading_of(f"{TITLES[0]}\n\n17 March 2018\n\n{P}\n\n{Q}\n\n{foot}\n").drafts[0].body.strip() == f"{P}\n\n{Q}"


def test_what_stands_under_the_button_that_shares_a_post_over_a_list_of_others_is_a_foot(reading_of) -> None:
    foot = (
        f"• Our magazine\n\nIts last number may be had at the gate.\n\n• Recent posts\n\n• {TITLES[1]}\n• {TITLES[2]}"
    )
    page = f"{TITLES[0]}\n\n17 March 2018\n\n{P}\n\n{Q}\n\nShare Button\n\n{foot}\n\n• Webmaster\n• Contact\n"
    assert reading_of(page).drafts[0].body.strip() == f"{P}\n\n{Q}"


def test_a_title_in_two_languages_with_a_full_stop_between_them_is_one(reading_of) -> None:
    page = f"2018年3月17日\n\n水閘關了。The gate is shut\n\n{P}\n\n{Q}\n\n2018年3月16日\n\n四十戶沒有水\n\n{Q}\n\n{P}\n"
    assert [made.front.title for made in reading_of(page).drafts] == ["水閘關了。The gate is shut", "四十戶沒有水"]
