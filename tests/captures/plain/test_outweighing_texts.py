"""Pages on which one text outweighs all else that has a title: lists of other posts, and headings within it."""

import pytest
from tests.captures.plain.test_articles_among_much_else import BODY, TEXTS, TITLE

MENU = "Home\n\nNews\n\nAbout\n\n"
TEASER = "The tower has been closed since the night of the great storm in the week before."
HEADS = ("Bakers ask for flour", "A bell is stolen", "Snow on the mole")


def _page(head: str, row: str, days: tuple[str, ...]) -> str:
    others = "\n\n".join(row.format(title=title, day=day) for title, day in zip(HEADS, days, strict=True))
    return f"{MENU}{head}\n\n{BODY}\n\nAlso on the quay\n\n{others}\n"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (f"# {TITLE}\n\nAnn Roe, 2 March 2021", "### [{title}](https://quay.example/o)\n\n{day}\n\n" + TEASER),
        (f"{TITLE}\n\n2 March 2021 by Ann Roe", "{title}\n\n{day}\n\n" + TEASER),
        (f"{TITLE}\n\n2 March 2021", "{title}\n\n{day}\n\n" + TEASER),
    ],
)
def test_other_posts_in_a_list_under_a_long_text_were_posts_with_its_end(head: str, row: str, reading_of) -> None:
    (made,) = reading_of(_page(head, row, ("5 June 2020", "1 May 2022", "9 April 2019"))).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")
    assert made.body.rstrip().endswith(TEXTS[-1])


def test_a_page_of_posts_in_order_keeps_the_short_ones_beside_a_long_one(reading_of) -> None:
    page = _page(
        f"{TITLE}\n\n2 March 2021", "{title}\n\n{day}\n\n" + TEASER, ("1 March 2021", "9 May 2020", "8 May 2020")
    )
    assert [one.front.title for one in reading_of(page).drafts] == [TITLE, *HEADS]


def test_headings_of_a_text_without_a_day_were_posts(reading_of) -> None:
    parts = "\n\n".join(f"{head}\n\n{TEXTS[place]}" for place, head in enumerate(HEADS))
    (made,) = reading_of(f"{TITLE}\n\n{BODY}\n\n{parts}\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "unknown")
    assert all(head in made.body for head in HEADS)


def test_titles_without_days_that_all_lead_to_posts_are_posts_though_one_is_long(reading_of) -> None:
    parts = [f"## [{head}](https://quay.example/{place}/)\n\n{TEASER}" for place, head in enumerate(HEADS)]
    page = "\n\n".join((f"## [{TITLE}](https://quay.example/strike/)\n\n{BODY}", *parts))
    assert [one.front.title for one in reading_of(f"{page}\n").drafts] == [TITLE, *HEADS]


@pytest.mark.parametrize("heading", ["Tag: harbour\n\n", ""])
@pytest.mark.parametrize("days", [("", "", ""), ("3 March 2020", "9 May 2021", "8 May 2020")])
def test_posts_that_end_with_their_sources_are_posts_beside_a_long_one(
    heading: str, days: tuple[str, ...], reading_of
) -> None:
    rows = zip((TITLE, *HEADS), ("2 March 2021" if days[0] else "", *days), (BODY, *TEXTS), strict=True)
    parts = [
        "\n\n".join(part for part in (title, day, text, f"https://paper{at}.example/x") if part)
        for at, (title, day, text) in enumerate(rows)
    ]
    made = reading_of(heading + "\n\n".join(parts) + "\n").drafts
    assert [one.front.title for one in made] == [TITLE, *HEADS]


def test_a_page_that_says_that_it_lists_posts_does(reading_of) -> None:
    head = f"Tag: harbour\n\n{TITLE}\n\n2 March 2021"
    page = _page(head, "{title}\n\n{day}\n\n" + TEASER, ("5 June 2020", "1 May 2022", "9 April 2019"))
    assert [one.front.title for one in reading_of(page.removeprefix(MENU)).drafts] == [TITLE, *HEADS]


def test_lines_over_parts_of_a_text_were_posts_and_that_with_the_only_day_of_the_page_none(reading_of) -> None:
    parts = f"Of the guild\n{TEXTS[0]}\nSee also: https://quay.example/2016/03/04/x/\n\nOf the fort\n {TEXTS[2]}\n"
    (made,) = reading_of(f"March 2, 2021\n{TITLE}\n\n{parts}").drafts
    assert (made.front.title, made.front.date, "Of the fort" in made.body) == (TITLE, "2021-03-02", True)


@pytest.mark.parametrize("name", ["Quay Watch (https://quay.example/)", "[Quay Watch](https://quay.example)"])
def test_the_name_of_a_blog_over_the_only_day_was_the_title_that_stands_under_that(name: str, reading_of) -> None:
    body = f"Boats came late,\n\nThe lamps of the quay were out. Nobody knew why,\n\n{BODY}"
    (made,) = reading_of(f"{name}\n\nMarch 2, 2021\n\n{TITLE}\n\n{body}\n\nLeave a Reply\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")
