"""Posts with days for headings in their texts, and posts whose day stands in a list beside their title alone."""

import textwrap

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.captures.plain.dates import dating
from muniment.captures.words.text import lines

TEXT = (
    "The families waited at the gate from six in the morning, and nobody came out to speak to them.",
    "The office was shut for three weeks, and what had been handed in there has not been answered.",
    "A judge read the order aloud in the square, and then once more at the bus station by the river.",
    "Since then the workshop stands empty, and its keeper has gone to live with a sister in the hills.",
)
CHRONICLE = f"{TEXT[0]}\n\nMarch 2, 2021\n\n{TEXT[1]}\n\nMarch 9, 2021\n\n{TEXT[2]}"


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("by", ["", "Written by\n\nAnn Roe\n\nin\n\n"])
def test_the_first_of_the_days_that_head_parts_of_a_text_is_not_its_post_s(by: str, reading_of) -> None:
    reading = reading_of(f"{TITLES[0]}\n\n{by}{CHRONICLE}\n\nSource: https://wire.example/gate\n")
    assert _told(reading) == [(TITLES[0], "unknown")]
    assert "no date stands beside it; put the date in" in reading.drafts[0].doubts
    assert "March 9, 2021" in reading.drafts[0].body


LISTS = {
    "days under titles": ("More posts\n\n{}", "{}\n{}", "\n"),
    "days under titles with marks": ("More posts\n\n{}", "  • {}\n\n    {}", "\n\n"),
    "days under titles, lines apart": ("Recent posts\n\n{}", "{}\n\n{}", "\n\n"),
    "days under headings": ("## More posts\n\n{}", "### {}\n\n{}", "\n\n"),
}


@pytest.mark.parametrize(("around", "row", "between"), LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("place", range(3))
def test_a_post_without_a_day_has_that_beside_its_title_in_a_list(
    around: str, row: str, between: str, place: int, reading_of
) -> None:
    rows = between.join(row.format(*one) for one in zip(TITLES, DAYS, strict=True))
    head = f"Quay notes\n\n{TITLES[place]}\n\nWritten by\n\nAnn Roe\n\nin\n\nLabour"
    reading = reading_of("\n\n".join([head, *TEXT, "Leave a comment", around.format(rows), "Quay notes"]) + "\n")
    assert _told(reading) == [(TITLES[place], ISO[place])]
    assert "its date is the one beside its title in a list of posts" in reading.drafts[0].doubts


def test_a_list_in_which_days_may_stand_on_either_side_of_titles_dates_nothing(reading_of) -> None:
    rows = "\n\n".join(f"{day}\n\n{title}" for title, day in zip(TITLES, DAYS, strict=True))
    head = f"Quay notes\n\n{TITLES[1]}\n\nWritten by\n\nAnn Roe\n\nin\n\nLabour"
    reading = reading_of("\n\n".join([head, *TEXT, "Leave a comment", "More posts", rows, "Quay notes"]) + "\n")
    assert _told(reading) == [(TITLES[1], "unknown")]


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n"])
def test_entries_of_a_list_with_their_texts_further_in_are_posts_though_no_day_stands_beside_them(
    between: str, reading_of
) -> None:
    texts = (CHRONICLE, TEXT[1], f"{TEXT[2]}\n\n  • {TEXT[3]}\n  • {TEXT[0]}")
    entries = [
        f"  • {title}\n\n" + "\n".join(f"    {line}" if line else "" for line in text.split("\n"))
        for title, text in zip(TITLES, texts, strict=True)
    ]
    assert _told(reading_of("\n\n".join(["Blog", between.join(entries)]) + "\n")) == [
        (title, "unknown") for title in TITLES
    ]


def test_a_work_that_two_posts_list_stays_where_it_is_in_the_list(reading_of) -> None:
    work, head = "What is known of the strike at the quay", "Quay notes · Bakers"
    inner = (
        f"    -   {work}, Radio Quay\n    -   Radio Quay",
        f"    -   {work}\n    -   Open Leaf",
        "    -   Radio Quay",
    )
    entries = [
        f"-   {title}\n\n    {text}\n\n    Sources\n\n{works}\n\n    {day}"
        for (title, text), works, day in zip(POSTS, inner, DAYS, strict=True)
    ]
    reading = reading_of("\n\n".join([head, "Blog", *entries, head]) + "\n")
    assert _told(reading) == [*zip(TITLES, ISO, strict=True)]


def test_a_list_within_a_text_is_no_list_of_posts(reading_of) -> None:
    entries = "\n\n".join(f"  • {title}\n\n    {text}" for title, text in POSTS)
    assert len(reading_of(f"{TITLES[0]} at last\n\nMay 9, 2021\n\n{TEXT[0]}\n\n{entries}\n").drafts) == 1


def test_days_of_another_form_among_those_under_texts_are_of_the_texts(reading_of) -> None:
    days = ("9 May 2021", "4 May 2021", "2 April 2021")
    text = f"{TEXT[0]}\n\nMarch 2, 2021\n\n{TEXT[1]}\n\nApril 29, 2021\n\n{TEXT[2]}"
    parts = [TEXT[3], text, TEXT[0]]
    page = [line for post in zip(TITLES, parts, days, strict=True) for line in post]
    reading = reading_of("\n\n".join(["Quay notes", "About us", *page, "Designed with WordPress"]) + "\n")
    assert _told(reading) == [*zip(TITLES, ISO, strict=True)]


def test_a_day_that_ends_an_entry_behind_a_list_within_it_is_its_day(reading_of) -> None:
    inner = "\n".join(f"      □ {title}" for title in TITLES[1:])
    entries = [
        f"  • {title}\n\n    {text}\n\n    See also:\n\n{inner}\n    {day}"
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    reading = reading_of("\n".join(["Quay notes", "", "Category: Labour", "", *entries, "", "Quay notes"]) + "\n")
    assert _told(reading) == [*zip(TITLES, ISO, strict=True)]


def test_a_word_right_over_the_first_title_is_not_that(reading_of) -> None:
    parts = [f"{title}\n\n{text}\n\n{day}" for (title, text), day in zip(POSTS[::-1], DAYS, strict=True)]
    reading = reading_of("Skip to content\n\nQuay notes\n\nBlog\n" + "\n".join(parts) + "\n\nDesigned with WordPress\n")
    assert [made.front.title for made in reading.drafts] == TITLES[::-1]


DIVS = """# {title} {{#a .wp-block-post-title}}

::: {{.wp-block-group .is-layout-flex}}
Written by

::: wp-block-post-author-name
[Ann Roe](https://quay.example/author/ann/){{.link}}
:::

in

::: {{.taxonomy-category}}
[Labour](https://quay.example/category/labour/){{rel="tag"}}[,
]{{.separator}}[Water and
wells](https://quay.example/category/water-and-wells/){{rel="tag"}}
:::
:::

::: {{.entry-content}}
{text}

{more}
:::

## Comments

### 2 responses to "{title}" {{#comments}}

1.  ::: {{#comment-2}}
    ::: wp-block-comment-date
    [May 11,
    2021](https://quay.example/a/#comment-2)
    :::

    ::: wp-block-comment-author-name
    Brindle
    :::

    ::: wp-block-comment-content
    {answer}
    :::
    :::

2.  ::: {{#comment-3}}
    ::: wp-block-comment-author-name
    Osker T.
    :::

    ::: wp-block-comment-content
    {answer}
    :::
    :::
"""


def test_blocks_within_blocks_that_a_tool_writes_hide_no_post_and_readers_are_none(reading_of) -> None:
    text = DIVS.format(title=TITLES[0], text=TEXT[0], more=TEXT[1], answer=TEXT[2])
    (draft,) = reading_of(text).drafts
    assert (draft.front.title, draft.front.author) == (TITLES[0], "Ann Roe")
    assert draft.front.categories == ("Labour", "Water and wells")
    assert TEXT[2] not in draft.body


def test_a_day_that_stands_further_out_than_a_wrapped_entry_is_behind_it() -> None:
    wide = textwrap.fill(" ".join(TEXT), 75, initial_indent=" " * 7, subsequent_indent=" " * 7)
    works = ("[8]Quel che sappiamo, Radio Collina", "[9]Il giudice rimanda le maestre in cella, Il Corriere della")
    entries = "".join(f"          + {work}\n" for work in works)
    text = f"{wide}\n       Fonti:\n{entries}            Valle\n       [10]marzo 3, 2012\n"
    page = dating.page_of(text, lines.of_page(text), numbered=True)
    assert [(page.lines[number].words, said.lines) for number, said in page.dates.items()] == [("[10]marzo 3, 2012", 1)]


ENTRIES = {
    "behind the title": "  • {} {}",
    "right behind it": "* [18]{}{}",
    "between strokes": "- {} 1,211 views | {} | by Ann Roe",
    "in brackets": "{} ({})",
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
@pytest.mark.parametrize("ago", ["By Ann Roe, 2 years ago", "Ann Roe | 3 weeks ago | Labour"])
def test_posts_that_say_but_how_long_ago_they_appeared_have_the_days_of_the_list_beside_them(
    entry: str, ago: str, reading_of
) -> None:
    posts = "\n\n".join(f"{title}\n\n{ago}\n\n{text}\n\nRead more" for title, text in zip(TITLES, TEXT, strict=False))
    rows = "\n".join(entry.format(*one) for one in zip(TITLES, DAYS, strict=True))
    head = "Quay notes\n\nCategory: Labour"
    for heading, days in (("Recent Posts", ISO), ("Upcoming events", ["unknown"] * len(ISO))):
        reading = reading_of(f"{head}\n\n{posts}\n\n{heading}\n\n{rows}\n\nQuay notes\n")
        assert _told(reading) == [*zip(TITLES, days, strict=True)]


@pytest.mark.parametrize("heading", ["Upcoming events", "Agenda", "Veranstaltungen", "Kalendář akcí"])
@pytest.mark.parametrize("row", ["{}", "{}\n\n2 weeks ago", "{}\n\nJune 2021"])
def test_the_day_of_an_event_under_a_list_of_posts_was_that_of_the_post_that_calls_to_it(
    heading: str, row: str, reading_of
) -> None:
    page = f"Quay notes\n\n{row.format(TITLES[0])}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\nRecent Posts\n\n{TITLES[1]}\n"
    (draft,) = reading_of(f"{page}\n{heading}\n\n{TITLES[0]} 9 June 2021\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLES[0], "2021-06" if "2021" in row else "unknown")
