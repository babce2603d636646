"""What themes and their tools draw around posts: rules across the page, icons without words, hours under the texts."""

import pytest

SITE = "https://quay.example"
TEXTS = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.",
    "Nobody had told the families of the men who were taken to the fort at night.",
)
BODY = "\n\n".join(TEXTS)
TITLES, DAYS = ("Bakers walk out", "Ferry row settled"), ("4 March 2021", "2 March 2021")
FILED = "This entry was posted on Thursday, March 4th, 2021 at 10:00 and is filed under News."


@pytest.mark.parametrize("rule", ["_" * 76, "━" * 150, "-" * 72])
def test_a_rule_under_the_line_of_a_site_was_its_text(rule: str, reading_of) -> None:
    posts = "\n\n".join(
        f"{title}\n\n{day}\n\n{BODY}\n\nTags: harbour\nCategory: News | No Comments »"
        for title, day in zip(TITLES, DAYS, strict=True)
    )
    drafts = reading_of(f"Quay notes\n\nWhat the tide brings\n{rule}\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.date, made.body) for made in drafts] == [
        (TITLES[0], "2021-03-04", f"{BODY}\n"),
        (TITLES[1], "2021-03-02", f"{BODY}\n"),
    ]


def test_a_rule_over_the_links_to_other_posts_was_the_text_of_the_sites_line(reading_of) -> None:
    head = f"Quay notes\n\nWhat the tide brings\n{'━' * 150}\n« Archive opened\nFerry row settled »\n\n"
    (made,) = reading_of(f"{head}{TITLES[0]}\n\n{BODY}\n\nTags: harbour\n\n{FILED}\n\nLeave a Reply\n").drafts
    assert (made.front.title, made.front.date[:10], made.body) == (TITLES[0], "2021-03-04", f"{BODY}\n")


ROW = (
    "  * Post author:{0}[Ann Roe]({1}/author/ann/)\n"
    "  * Post published:{0}March 4, 2021\n"
    "  * Post category:{0}[News]({1}/category/news/) / [Courts]({1}/category/courts/)\n\n\n"
)


@pytest.mark.parametrize("icon", ["__", "_ _", "****", "** **"])
def test_icons_without_words_were_names_and_labels(icon: str, reading_of) -> None:
    more = f"[Continue Reading{TITLES[0]} {icon}]({SITE}/2021/03/04/bakers-walk-out/)"
    text = f"## [{TITLES[0]}]({SITE}/2021/03/04/bakers-walk-out/)\n\n{ROW.format(icon, SITE)}{BODY}\n\n{more}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.author, made.front.categories) == ("Ann Roe", ("News", "Courts"))
    assert made.body == f"{BODY}\n"


@pytest.mark.parametrize("icon", ["__", "****"])
def test_icons_that_begin_the_entries_of_a_row_were_a_part_of_names(icon: str, reading_of) -> None:
    row = f"  *  {icon}March 4, 2021\n  * {icon}Ann Roe\n  * {icon}[News]({SITE}/category/news/)"
    (made,) = reading_of(f"## [{TITLES[0]}]({SITE}/2021/03/04/bakers-walk-out/)\n\n{row}\n\n{BODY}\n").drafts
    assert (made.front.author, made.front.categories, made.body) == ("Ann Roe", ("News",), f"{BODY}\n")


def test_bold_words_behind_a_colon_stay_bold(reading_of) -> None:
    text = f"# {TITLES[0]}\n\nMarch 4, 2021\n\n[__News__]({SITE}/a) said:__Not one__ of them.\n\n{BODY}\n"
    (made,) = reading_of(text).drafts
    assert made.body == f"[__News__]({SITE}/a) said:__Not one__ of them.\n\n{BODY}\n"


HOURS = {
    "Posted by Ann Roe at 7:12 PM": "19:12",
    "Publié par Ann Roe à 08:40": "08:40",
    "Publicado por Ann Roe a las 19:12": "19:12",
    "Eingestellt von Ann Roe um 19:12": "19:12",
    f"Diposting oleh [Ann Roe]({SITE}/ann) di [19.12]({SITE}/2021/03/a.html) Tidak ada komentar": "19:12",
}


@pytest.mark.parametrize(("line", "hour"), HOURS.items(), ids=list(HOURS.values()))
def test_the_hour_under_a_text_was_left_out_of_its_date(line: str, hour: str, reading_of) -> None:
    text = f"Quay notes\n\nThursday, 4 March 2021\n\n### {TITLES[0]}\n\n{BODY}\n\n{line}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.author, made.front.date) == ("Ann Roe", f"2021-03-04T{hour}")


WORDPRESS = {"Fév 9, 2021": "02-09", "9 Кві 2021": "04-09", "Жов 9, 2021": "10-09", "9 септ. 2021": "09-09"}


@pytest.mark.parametrize(("day", "told"), WORDPRESS.items())
def test_months_in_short_as_wordpress_writes_them_were_no_months(day: str, told: str, reading_of) -> None:
    (made,) = reading_of(f"# {TITLES[0]}\n\n{day}\n\n{BODY}\n").drafts
    assert made.front.date == f"2021-{told}"
