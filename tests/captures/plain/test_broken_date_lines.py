"""Texts of pages: lines that date a post where a tool broke them into parts, lost the date, or wrapped a sentence."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

HOST = "https://quay.example"
PATHS = [f"/2021/03/{day:02}/post-{day}/" for day in (9, 8, 7)]
DATES = [f"2021-03-{day:02}" for day in (9, 8, 7)]


def page(rows: list[list[str]], gap: str = "\n\n") -> str:
    """Return a page of the three posts, each with the lines of one of the rows under its title."""
    parts = zip(POSTS, rows, strict=True)
    return gap.join(["Quay notes", *(line for (title, text), row in parts for line in (title, *row, text))]) + "\n"


PARTS = {
    "a word": ["Posted on", "{day} March 2021"],
    "a word and a name": ["Posted by", "Ann Roe", "on", "{day} March 2021"],
    "a dash and a name": ["by", "Ann Roe", "{day} March 2021"],
}


@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_lines_that_lead_up_to_a_date_are_one_with_it(parts: list[str], reading_of) -> None:
    rows = [[part.format(day=day) for part in parts] for day in (9, 8, 7)]
    drafts = reading_of(page(rows)).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, DATES, strict=True))
    assert {made.front.author for made in drafts} == ({"Ann Roe"} if "Ann Roe" in parts else {""})
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_a_row_of_links_whose_date_was_lost_is_dated_by_the_address(reading_of) -> None:
    rows = [[f"[]({HOST}{path}) [Ann Roe]({HOST}/author/ann/) [Courts]({HOST}/category/courts/)"] for path in PATHS]
    drafts = reading_of(page(rows)).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, DATES, strict=True))
    assert {(made.front.author, made.front.categories) for made in drafts} == {("Ann Roe", ("Courts",))}


def test_a_link_to_the_author_may_stand_before_a_date(reading_of) -> None:
    rows = [[f"[Ann Roe]({HOST}/author/ann/) · {day} March 2021"] for day in (9, 8, 7)]
    drafts = reading_of(page(rows)).drafts
    assert [(made.front.date, made.front.author) for made in drafts] == [(date, "Ann Roe") for date in DATES]


ENDS = {
    "a dash and a name": ("Posted on {day} March 2021 - Ann Roe", "Ann Roe", ()),
    "a full stop and a category": ("By Ann Roe on {day} March 2021. Courts", "Ann Roe", ("Courts",)),
    "how long it is": ("{day} March 2021 - 3 minutes read - 611 words", "", ()),
    "a name and a count of comments": ("{day} March 2021 Ann Roe 3 comments", "Ann Roe", ()),
    "a number of views": ("{day} March 2021 | Views: 211", "", ()),
}


@pytest.mark.parametrize(("line", "author", "categories"), ENDS.values(), ids=ENDS)
def test_what_stands_behind_a_date(line: str, author: str, categories: tuple[str, ...], reading_of) -> None:
    drafts = reading_of(page([[line.format(day=day)] for day in (9, 8, 7)])).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, DATES, strict=True))
    assert {(made.front.author, made.front.categories) for made in drafts} == {(author, categories)}


ROWS = {
    "slashes between links": (
        f"[Reply]({HOST}/x/#respond) / [Courts]({HOST}/c/courts) / By [Ann Roe]({HOST}/author/a/) / {{day}} March 2021",
        "Ann Roe",
        ("Courts",),
    ),
    "Persian, in the calendar of Iran": ("+ نوشته شده در سه‌شنبه {persian} اسفند ۱۳۹۹ توسط مریم | ۳ نظر", "مریم", ()),
    "Korean, behind a name": ("바다지기 2021. 3. {day}. 22:40", "바다지기", ()),
    "two digits of the year": ("3/{day}/21 by Ann Roe", "Ann Roe", ()),
}


@pytest.mark.parametrize(("line", "author", "categories"), ROWS.values(), ids=ROWS)
def test_rows_of_author_category_and_date(line: str, author: str, categories: tuple[str, ...], reading_of) -> None:
    rows = [[line.format(day=day, persian=day + 10)] for day in (19, 18, 17)]
    drafts = reading_of(page(rows)).drafts
    known = [f"2021-03-{day}" for day in (19, 18, 17)]  # the 29th, 28th and 27th of Esfand 1399
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == list(zip(TITLES, known, strict=True))
    assert {(made.front.author, made.front.categories) for made in drafts} == {(author, categories)}


HOURS = {
    "ko": ("2021년 3월 {day}일 오후 8:15", "T20:15"),
    "zh": ("2021年3月{day}日 上午8:15", "T08:15"),
    "ko with points": ("2021. 3. {day}. 20:15", "T20:15"),
    "pl": ("{day} marca 2021 godz. 20:15", "T20:15"),
    "bo": ("2021 ལོའི་ ཟླ་ 3 ཚེས་ {day}", ""),
}


@pytest.mark.parametrize(("line", "hour"), HOURS.values(), ids=HOURS)
def test_hours_in_other_languages(line: str, hour: str, reading_of) -> None:
    drafts = reading_of(page([[line.format(day=day)] for day in (9, 8, 7)])).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (title, date + hour) for title, date in zip(TITLES, DATES, strict=True)
    ]


def test_a_name_that_a_tool_broke_is_one_line(reading_of) -> None:
    rows = [
        [f"[{day} March 2021]({HOST}{path}) by [Ann\nRoe]({HOST}/author/ann/)"]
        for day, path in zip((9, 8, 7), PATHS, strict=True)
    ]
    assert {made.front.author for made in reading_of(page(rows)).drafts} == {"Ann Roe"}


BESIDE = {
    "a link and a button": f"{{day}} March 2021 by [Ann Roe]({HOST}/author/ann/) [Leave a Comment]({HOST}/x/#respond)",
    "a button": "{day} March 2021 by Ann Roe Leave a Comment",
    "a count without space": "{day} March 2021 By Ann Roe3 Comments",
    "numbers of links": "{day} March 2021 by [4]Ann Roe [5]2 Comments",
    "a word before the date": "By Ann Roe — published {day} March 2021",
}


@pytest.mark.parametrize("line", BESIDE.values(), ids=BESIDE)
def test_a_name_is_read_without_what_stands_beside_it(line: str, reading_of) -> None:
    drafts = reading_of(page([[line.format(day=day)] for day in (9, 8, 7)])).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, DATES, strict=True))
    assert {made.front.author for made in drafts} == {"Ann Roe"}


def test_the_day_of_a_change_under_a_text_dates_nothing(reading_of) -> None:
    lines = [
        line
        for (title, text), day in zip(POSTS, (9, 8, 7), strict=True)
        for line in (title, f"{day} March 2021", text, f"Last updated: {day + 10} March 2021")
    ]
    drafts = reading_of("\n\n".join(["Quay notes", *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, DATES, strict=True))


def test_a_title_that_is_a_link_elsewhere_tells_the_address(reading_of) -> None:
    listed = [f"[{title}]({HOST}{path})" for title, path in zip(TITLES, PATHS, strict=True)]
    head = page([[f"{day} March 2021"] for day in (9, 8, 7)])
    drafts = reading_of(head + "\n\n".join(["", "Recent posts", *listed]) + "\n").drafts
    assert [(made.front.title, made.front.permalink) for made in drafts] == list(zip(TITLES, PATHS, strict=True))


@pytest.mark.parametrize(("seen", "month"), [("3/19/21", "03"), ("19/3/21", "08")], ids=["month first", "day first"])
def test_a_day_over_12_shows_the_order_of_other_dates(seen: str, month: str, reading_of) -> None:
    drafts = reading_of(page([[seen], ["3/8/21"], ["3/8/20"]])).drafts
    day = "08" if month == "03" else "03"
    assert [made.front.date for made in drafts] == ["2021-03-19", f"2021-{month}-{day}", f"2020-{month}-{day}"]
    assert not any("month stands first" in doubt for made in drafts for doubt in made.doubts)


@pytest.mark.parametrize(("seen", "iso"), [("9.26.2020", "2020-04-03"), ("26.9.2020", "2020-03-04")])
def test_points_part_the_month_first_where_another_day_shows_it(seen: str, iso: str, reading_of) -> None:
    drafts = reading_of(page([[seen], ["4.3.2020"], ["1.1.2020"]])).drafts
    assert [made.front.date for made in drafts] == ["2020-09-26", iso, "2020-01-01"]


@pytest.mark.parametrize("score", ["Final score: 3/4/21", "9/11/01"])
def test_other_numbers_with_strokes_date_no_post(score: str, reading_of) -> None:
    rows = [["3/5/2021", score], ["4/5/2021"], ["5/5/2021"]]
    drafts = reading_of(page(rows)).drafts
    assert [made.front.title for made in drafts] == TITLES
    assert score in drafts[0].body
