"""Rows of a day and words that differ from post to post, right beside titles: all of a page tells which they date."""

import pytest

POSTS = (
    ("Open letter on the school of the quay", "We will go on asking about it. A spokesman said that nobody was hurt."),
    (
        "Second arrest at the ferry",
        "No doctor has seen him since June. The judge read the sentence without looking up.",
    ),
    ("Three teachers held without charge", "The union has asked for a copy three times. Nobody would say who gave it."),
    (
        "A year since the fire in the mill",
        "The road has been closed since the march. The board met behind closed doors.",
    ),
)
DAYS = (("11 September 2023", "2023-09-11"), ("10 August 2023", "2023-08-10"), ("15 July 2023", "2023-07-15"))
DAYS += (("20 June 2023", "2023-06-20"),)
SAID = (("Ann Roe", "Courts"), ("Bo Lindqvist", "Press freedom"), ("Maria Silva", "Detention"), ("Tarek Nour", "Land"))
ROWS = (
    "{day} {name}",
    "{name} {day}",
    "{name}: {day}",
    "{day} ({name})",
    "{day} {label}",
    "{label} {day}",
    "{label} by {name} {day}",
    "{label} - {day} - {name}",
    "{day} — {label} — {name}",
)
PLACES = {"over titles": "{row}\n\n{title}\n\n{text}", "under titles": "{title}\n\n{row}\n\n{text}"}
PLACES["under texts"] = "{title}\n\n{text}\n\n{row}"
HEADS = {"a menu": "Quay Notes\n\n  • Home\n  • About\n\n", "a heading": "Quay Notes\n\nCategory: Harbour\n\n"}


def page(row: str, place: str, count: int) -> str:
    posts = zip(POSTS[:count], DAYS, SAID, strict=False)
    return "\n\n".join(
        PLACES[place].format(title=title, text=text, row=row.format(day=day, name=name, label=label))
        for (title, text), (day, _), (name, label) in posts
    )


PLACED = [(row, place) for row in ROWS for place in PLACES if not (place == "under texts" and ": " in row)]


@pytest.mark.parametrize("count", [2, 4])
@pytest.mark.parametrize(("row", "place"), PLACED)
def test_rows_that_say_the_same_in_other_words_date_posts(row: str, place: str, count: int, reading_of) -> None:
    for head in HEADS.values():
        drafts = reading_of(f"{head}{page(row, place, count)}\n").drafts
        told = [(made.front.title, made.front.date) for made in drafts]
        assert told == [(title, iso) for (title, _), (_, iso) in zip(POSTS[:count], DAYS, strict=False)]


@pytest.mark.parametrize("place", ["over titles", "under titles"])
@pytest.mark.parametrize("row", [row for row in ROWS if "label" not in row and "(" not in row])
def test_names_that_differ_are_of_who_wrote_the_posts(row: str, place: str, reading_of) -> None:
    drafts = reading_of(HEADS["a menu"] + page(row, place, 4) + "\n").drafts
    assert [made.front.author for made in drafts] == [name for name, _ in SAID]


def test_what_is_told_of_pictures_dates_nothing(reading_of) -> None:
    told = ("Boats and nets of the old quay", "Keepers at the gate of the sluice", "The march on the long bridge")
    posts = zip(told, POSTS, DAYS, strict=False)
    parts = (f"{text}\n\n{shown}, {day}\n\n{title}" for shown, (title, text), (day, _) in posts)
    head = "Quay Notes\n\nThe long strike\n\n12 October 2023 by Ann Roe\n\n"
    page = head + "\n\n".join((*parts, POSTS[3][1])) + "\n"
    assert [made.front.title for made in reading_of(page).drafts] == ["The long strike"]


ON = ("{name} on {day}", "{name} on {day} in {label}", "{name}, {day} in {label}")
BESIDE = {"right over": "{name}\n{row}", "over": "{name}\n\n{row}", "by": "by {name}\n{row}"}


@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize("row", ON)
def test_a_word_between_name_and_day_was_of_a_title(row: str, count: int, reading_of) -> None:
    drafts = reading_of(HEADS["a menu"] + page(row, "under titles", count) + "\n").drafts
    told = [(made.front.title, made.front.author, made.front.categories) for made in drafts]
    labels = [(label,) if "label" in row else () for _, label in SAID]
    assert told == [
        (title, name, labels[at])
        for at, ((title, _), (name, _)) in enumerate(zip(POSTS, SAID, strict=True))
        if at < count
    ]


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_names_in_lines_over_days_that_stand_over_titles_were_lost(beside: str, reading_of) -> None:
    text = page(beside.format(name="{name}", row="{day}"), "over titles", 4)
    drafts = reading_of(f"{HEADS['a menu']}{text}\n").drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [
        (title, name) for (title, _), (name, _) in zip(POSTS, SAID, strict=True)
    ]
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_names_in_lines_under_days_that_stand_under_texts_were_lost(reading_of) -> None:
    drafts = reading_of(f"{HEADS['a menu']}{page('{day}' + chr(10) + '{name}', 'under texts', 4)}\n").drafts
    assert [made.front.author for made in drafts] == [name for name, _ in SAID]


@pytest.mark.parametrize("row", ["{day} | {label}", "{day} · {label}", "{day} / {label}"])
def test_what_differs_from_row_to_row_and_is_no_name_is_a_category(row: str, reading_of) -> None:
    drafts = reading_of(f"{HEADS['a menu']}{page(row, 'under titles', 4)}\n").drafts
    assert [(made.front.author, made.front.categories) for made in drafts] == [("", (label,)) for _, label in SAID]


SOLE = [row for row in ROWS if "{label}" in row and row not in ("{day} {label}", "{label} {day}")]


@pytest.mark.parametrize("row", SOLE)
def test_the_only_row_of_a_page_with_signs_or_a_small_word_dates_its_post(row: str, reading_of) -> None:
    (made,) = reading_of(HEADS["a menu"] + page(row, "under titles", 1) + "\n").drafts
    assert (made.front.title, made.front.date) == (POSTS[0][0], DAYS[0][1])


@pytest.mark.parametrize("row", ["{label} - {day} - {name}", "{day} — {label} — {name}", "{name} on {day} in {label}"])
def test_so_does_the_only_one_over_a_title(row: str, reading_of) -> None:
    (made,) = reading_of(HEADS["a menu"] + page(row, "over titles", 1) + "\n").drafts
    assert (made.front.title, made.front.date) == (POSTS[0][0], DAYS[0][1])


def test_the_sign_that_parts_a_name_from_its_day_was_a_part_of_it(reading_of) -> None:
    row = "{day} ~ {name} ~ Leave a comment"
    listed = "\n".join(f"  • {label}" for _, label in SAID)
    drafts = reading_of(f"{HEADS['a menu']}{page(row, 'under titles', 4)}\n\nCategories\n\n{listed}\n").drafts
    assert [made.front.author for made in drafts] == [name for name, _ in SAID]


EVENTS = ("March on 12 May 2024 in Brussels", "Meet at 10 am on 12 May 2024 – Market Square")


@pytest.mark.parametrize("line", EVENTS)
def test_the_day_of_an_event_under_a_title_dates_nothing(line: str, reading_of) -> None:
    (made,) = reading_of(f"Join the great march for clean water\n\n{line}\n\n{POSTS[0][1]}\n\n{POSTS[1][1]}\n").drafts
    assert made.front.date == "unknown"


@pytest.mark.parametrize("line", ["Press Conference on 14 May 2021", "Nelson Mandela 11 February 1990"])
def test_an_event_or_a_life_at_the_end_of_a_page_dates_nothing(line: str, reading_of) -> None:
    (made,) = reading_of(f"# {POSTS[0][0]}\n\n{POSTS[0][1]}\n\n{POSTS[1][1]}\n\n{line}\n").drafts
    assert (made.front.date, line in made.body) == ("unknown", True)
