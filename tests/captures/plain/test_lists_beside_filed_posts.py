"""Posts filed between their titles and days, beside a list of others; titles that speak of what made a site."""

import textwrap

import pytest
from tests.captures.plain.test_openings_of_real_pages import TITLES, P

from muniment.model.capture import Refused

MENU = "Courts\nHarbour\nStatements\nVigils"
LATEST = "\n".join(
    f"{title}\n{day}"
    for title, day in (
        ("A bell is stolen", "Aug 10, 2023"),
        ("Night court sits again", "Jan 27, 2023"),
        ("Lanterns on the quay", "Jun 29, 2022"),
    )
)
DAYS = ("May 9, 2024", "May 7, 2024", "May 5, 2024")
ISO = ("2024-05-09", "2024-05-07", "2024-05-05")
FILED = (("Courts",), ("Harbour", "Statements"), ("Courts",))
MADE = (
    "Wharf v6.6 – a WordPress theme",
    "Moving the harbour's old blog to WordPress",
    "Seven doubts about a free WordPress Theme 2024",
)


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("filed", [FILED, (("Courts",),) * 3], ids=["several", "one"])
def test_labels_between_titles_and_days_are_no_titles_beside_a_list_of_others(filed, reading_of) -> None:
    told = zip(TITLES, filed, DAYS, P, strict=True)
    posts = "\n".join("\n".join((title, *labels, day, "", text, "", "Continue")) for title, labels, day, text in told)
    assert _told(reading_of(f"{MENU}\n{posts}\n{LATEST}\n{MENU}\n"))[:3] == [*zip(TITLES, ISO, strict=True)]


def test_a_day_before_a_label_of_the_page_is_no_title(reading_of) -> None:
    led = (
        "May 1, 2024 Harbour\nA bell is stolen\nApr 9, 2024 Courts\n"
        "Night court sits again, and nobody is let in who has no paper for it\n"
        "Apr 2, 2024 Courts\nLanterns on the quay of the old town"
    )
    told = zip(TITLES, P, DAYS, ("Courts", "Harbour", "Courts"), strict=True)
    posts = "\n".join(f"{title}\n\n{text}\n\n{day} by Ann Roe in {label}" for title, text, day, label in told)
    assert _told(reading_of(f"{MENU}\n{led}\n\n{posts}\nCategories\n{MENU}\n")) == [*zip(TITLES, ISO, strict=True)]


def test_titles_of_themes_and_of_blogs_are_no_lines_of_what_made_a_site(reading_of) -> None:
    told = zip(MADE, P, DAYS, strict=True)
    posts = "\n\n".join(f"{title}\n\n{text}\n\nby Ann Roe No Comments / 19 View / {day}" for title, text, day in told)
    assert _told(reading_of(f"{posts}\n\nPowered by WordPress | Theme: Wharf by Bo Lind\n")) == [
        *zip(MADE, ISO, strict=True)
    ]


@pytest.mark.parametrize("name", ["Screen-Shot-2024-05-02-at-3.19", "the-gate-of-the-harbour", "ship_2024_05_at_night"])
def test_the_names_of_pictures_over_titles_are_none(name: str, reading_of) -> None:
    told = enumerate(zip(TITLES, DAYS, P, strict=True))
    posts = "\n\n".join(f"{name}-{place}\n\n{title}\n\n{text}\n\n{day}" for place, (title, day, text) in told)
    assert _told(reading_of(f"{posts}\n")) == [*zip(TITLES, ISO, strict=True)]


def test_a_wrapped_link_at_the_margin_is_the_title_under_a_day(reading_of) -> None:
    titles = [f"{title} while the whole town stands on the quay and\nnobody says why" for title in TITLES]
    told = enumerate(zip(titles, DAYS, P, strict=True))
    posts = "\n".join(
        f"   [{3 * n + 1}]gate{n}\n\n   [{3 * n + 2}]News {day}\n\n[{3 * n + 3}]{title}\n\n{_wrapped(text)}\n"
        for n, (title, day, text) in told
    )
    references = "\n".join(f"   {n}. https://bell.example/{n}/" for n in range(1, 10))
    shown = [(title.replace("\n", " "), day) for title, day in zip(titles, ISO, strict=True)]
    assert _told(reading_of(f"{posts}\nReferences\n\n{references}\n")) == shown


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 72, initial_indent="   ", subsequent_indent="   ")


def test_a_title_that_is_a_category_too_stands_where_titles_do(reading_of) -> None:
    titles = [TITLES[0], "COURTS", *TITLES[1:]]
    days, iso = (*DAYS, "May 2, 2024"), (*ISO, "2024-05-02")
    filed = ("Harbour", "COURTS", "Statements", "COURTS")
    told = zip(titles, days, (*P, P[0]), filed, strict=True)
    posts = "\n\n".join(
        f"{title}\n\nPosted on {day} | 2 comments\n\n{text}\n\nPosted in {label}" for title, day, text, label in told
    )
    assert _told(reading_of(f"{posts}\n")) == [*zip(titles, iso, strict=True)]


def test_a_picture_between_a_day_and_its_title_hides_none(reading_of) -> None:
    told = zip(TITLES, DAYS, P, strict=True)
    posts = "\n\n".join(
        f"{day} by Ann Roe\n\n[{title}]\n\n{title}\n\nPosted in Harbour\n\n{text}\n\nRead more"
        for title, day, text in told
    )
    assert _told(reading_of(f"{posts}\n")) == [*zip(TITLES, ISO, strict=True)]


def test_headings_over_texts_are_the_titles_and_not_the_lines_over_days(reading_of) -> None:
    told = zip(TITLES, DAYS, P, strict=True)
    row = "\nand nobody said who had the key\n\nPosted by: Ann Roe {}\n\nRead More"
    posts = "\n\n".join(
        f"## [{title}](https://bell.example/{place}/)\n\n{text[:90]}{row.format(day)}"
        for place, (title, day, text) in enumerate(told)
    )
    assert _told(reading_of(f"{posts}\n")) == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize("also", ["Read Also", "Lire aussi", "Lesen Sie auch"])
def test_titles_and_days_alone_under_words_to_read_also_are_other_posts(also: str, reading_of) -> None:
    post = f"{TITLES[0]}\n\n{DAYS[0]}\n\n{' '.join(P)}"
    reading = reading_of(f"{post}\n\n{also}\n\n{LATEST}\n\nContact\n")
    assert _told(reading) == [(TITLES[0], ISO[0])]


def test_posts_under_words_to_see_also_and_their_sources_are_posts(reading_of) -> None:
    told = zip(TITLES, DAYS, P, ("\n\nSee also\n\nhttps://gate.example/report", "", ""), strict=True)
    posts = "\n\n".join(f"{title}\n\n{day}\n\n{text}{also}" for title, day, text, also in told)
    assert _told(reading_of(f"{posts}\n")) == [*zip(TITLES, ISO, strict=True)]


def test_a_long_text_without_day_stands_over_a_list_of_other_posts(reading_of) -> None:
    text = "\n\n".join(P * 3)
    reading = reading_of(f"Home\nAbout us\n{TITLES[0]}\n\n{text}\n\n0\nHarbour Friends\n{LATEST}\n\n© The Bell Tower\n")
    assert _told(reading) == [(TITLES[0], "unknown")]
    assert "Lanterns" not in reading.drafts[0].body


def test_rows_of_a_table_of_columns_are_no_titles(reading_of) -> None:
    told = zip(TITLES, ("9. Mai 2024", "7. Mai 2024", "5. Mai 2024"), P, strict=True)
    rows = [[f"- {title[:20]}", "", f"{day} um 11:21", "", text[:40], ""] for title, day, text in told]
    page = "\n".join(f"| {cell:40} | {'':20} |" for row in rows for cell in row)
    with pytest.raises(Refused):
        reading_of(f"{page}\n")


def test_stars_of_inner_lists_are_marks_of_entries(reading_of) -> None:
    menu = "  • Home\n      □ Talks by town\n          ☆ The quays of the old\n          ☆ The gates of the new town"
    told = zip(TITLES, P, DAYS, strict=True)
    posts = "\n\n".join(f"{title}\n\n{text}\n\nPublished on: {day} Author: Ann Roe" for title, text, day in told)
    assert _told(reading_of(f"{menu}\n\n{posts}\n")) == [*zip(TITLES, ISO, strict=True)]
