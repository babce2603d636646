"""Rows of posts whose days count from that of the capture, with nothing between name, day, label and buttons."""

import pytest

POSTS = (
    ("A bell is stolen from the hall of the weavers", "The bell of the weavers was carried off by night, and nobody…"),
    ("Bakers of the old quarter walk out again", "The bakers asked for their wages on Monday, and were told…"),
    ("The row over the ferry is settled", "A judge ended the row after eleven weeks without a…"),
)
NAMES = {
    "en": ("Ann Roe", "3 weeks ago Courts Leave a comment 812 Views", "Courts"),
    "ar": ("سلمى الحداد", "\u200f3 أسابيع مضت أخبار اترك تعليقًا 812 Views", "أخبار"),
    "de": ("Ann Roe", "vor 3 Wochen Gerichte 2 Kommentare", "Gerichte"),
    "no label": ("Ann Roe", "3 weeks ago 2 Comments", ""),
}
TODAY = "Tuesday , July 4 2023\n\nThe Quay\n\n  • Home\n  • About\n\n"
POPULAR = "Popular Posts\n\n" + "\n\n".join(f"  • {title} 1,211 views\n\n    {words}" for title, words in POSTS)


def page(row: str, words: str = "{}") -> str:
    return TODAY + "\n\n".join(
        f"{title}\n\n{row}\n\n{words.format(text)}\n\nContinue reading »" for title, text in POSTS
    )


def told(reading) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(post.front.title, post.front.date, post.front.author, post.front.categories) for post in reading.drafts]


@pytest.mark.parametrize("said", NAMES)
def test_a_row_without_anything_between_its_parts_dates_no_day_and_names_the_rest(reading_of, said) -> None:
    name, rest, label = NAMES[said]
    reading = reading_of(page(f"{name} {rest}") + "\n")
    assert told(reading) == [(title, "unknown", name, (label,) if label else ()) for title, _ in POSTS]


def test_icons_of_a_font_before_the_parts_of_a_row_hid_its_day(reading_of) -> None:
    reading = reading_of(page("\uf017 3 days ago | \uf007 Ann Roe | \uf07b Courts | \uf086 2") + "\n")
    assert told(reading) == [(title, "unknown", "Ann Roe", ("Courts",)) for title, _ in POSTS]


def test_beginnings_that_a_list_beside_says_again_are_no_titles(reading_of) -> None:
    reading = reading_of(f"{page('Ann Roe 3 weeks ago Courts Leave a comment 812 Views')}\n\n{POPULAR}\n")
    assert [title for title, *_ in told(reading)] == [title for title, _ in POSTS]


@pytest.mark.parametrize(
    "line", ["She left the camp 3 weeks ago and was not seen", "The hall was shut 2 days ago by order"]
)
def test_a_sentence_that_says_how_long_ago_is_of_the_text(reading_of, line) -> None:
    reading = reading_of(
        f"The Quay\n\nA bell is stolen from the hall\n\n9 June 2021\n\nIt was there.\n\n{line}\n\nNobody knows more.\n"
    )
    assert line in reading.drafts[0].body


@pytest.mark.parametrize("row", ["Posted on {} by Ann Roe", "{}"])
@pytest.mark.parametrize("shown", ["November 30, -0001", "30. November -0001", "-0001-11-30"])
def test_what_wordpress_shows_for_no_date_was_a_day_of_2001(reading_of, row: str, shown: str) -> None:
    days = ("July 4, 2023", shown, "July 2, 2023")
    text = "\n\n".join(
        f"{title}\n\n{row.format(day)}\n\n{words}" for (title, words), day in zip(POSTS, days, strict=True)
    )
    told = [(post.front.title, post.front.date) for post in reading_of(f"The Quay\n\n{text}\n").drafts]
    assert told == [
        (title, day) for (title, _), day in zip(POSTS, ("2023-07-04", "unknown", "2023-07-02"), strict=True)
    ]


@pytest.mark.parametrize("day", ["3 weeks ago", "vor 3 Wochen", "il y a 3 semaines", "قبل 3 أسابيع", "قبل يومين"])
@pytest.mark.parametrize("row", ["Ann Roe – {}", "{} - Ann Roe", "Ann Roe | {}", "{}"])
def test_a_name_and_a_dash_beside_such_a_day_were_a_title(row, day, reading_of) -> None:
    reading = reading_of(page(row.format(day), "{} They told us nothing more that evening, and we went home."))
    assert [(post.front.title, post.front.date) for post in reading.drafts] == [
        (title, "unknown") for title, _ in POSTS
    ]
