"""Titles, names and labels that look like what themes, forms and servers write around posts, and are none."""

import pytest

TEXTS = (
    "The ferrymen of the old quay walked out on Monday and asked for the wages of the whole winter, as in each year.",
    "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the harbour guild.",
    "A hearing is set for the spring, and the guild has asked observers from three countries to be there on that day.",
)
TITLES = ("Ferrymen walk out", "Bakers ask for flour", "Snow on the mole")
DAYS = ("9 May 2021", "7 May 2021", "2 May 2021")
ISO = ("2021-05-09", "2021-05-07", "2021-05-02")


def page(form: str, titles: tuple[str, ...], head: str = "Quay notes") -> str:
    """Return a page of three posts, each with a title, a day and a text in this form."""
    posts = (form.format(*one) for one in zip(titles, DAYS, TEXTS, strict=True))
    return "\n\n".join([head, *posts]) + "\n"


def told(reading) -> list[tuple[str, str]]:
    return [(one.front.title, one.front.date[:10]) for one in reading.drafts]


@pytest.mark.parametrize("form", ["{0}\n\nPosted on {1} by Ann\n\n{2}", "{0}\n\n{1}\n\n{2}"])
@pytest.mark.parametrize(
    "title",
    [
        "Flour and wages *",
        "J U S T I C E",
        "Via: a road through the quay",
        "# Via: a road through the quay",
        "Warning: undefined law",
        "Notice: use of undefined powers is deprecated",
        "[Press] [Statement]",
        "Following the law, the ministry blocks a blog and e-mail",
    ],
)
def test_a_title_like_a_field_a_week_a_note_or_a_fault_was_lost(form: str, title: str, reading_of) -> None:
    titles = (TITLES[0], title, TITLES[2])
    shown = (TITLES[0], title.removeprefix("# "), TITLES[2])
    assert told(reading_of(page(form, titles))) == [*zip(shown, ISO, strict=True)]


@pytest.mark.parametrize(
    "line",
    [
        "Name *",
        "Correo electrónico *",
        "Имя *",
        "显示名称 *",
        "sont indiqués avec *",
        "M T W T F S S",
        "Mo Di Mi Do Fr Sa So",
        "日 一 二 三 四 五 六",
        "Warning: Undefined array key 7 in /srv/quay/theme.php on line 12",
        'Warning: Undefined array key "sea"',
        "Notice: Undefined variable: sea",
        "Deprecated: Function create_function() is deprecated",
        "[Ann Roe] [Ann Roe]",
    ],
)
def test_fields_weeks_faults_and_pictures_over_a_day_are_no_titles(line: str, reading_of) -> None:
    text = "\n\n".join(TEXTS)
    (made,) = reading_of(f"Home\n\n{TITLES[0]}\n\n{line}\n\n9 May 2021\n\n{text}\n\n{text}\n").drafts
    assert (made.front.title, made.front.date) == (TITLES[0], "2021-05-09")


@pytest.mark.parametrize(
    "names",
    [
        "Signed:\n\nRights Now *\n\nQuay Union *",
        "Signatories:\n\nNorth Lawyers Network\n\nQuay Council\n\nRights Now *",
        "Signatories:\nNorth Lawyers Network\nQuay Council\nRights Now *",
    ],
)
def test_signatories_with_a_star_at_the_end_of_a_post_were_the_fields_of_a_form(names: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\nPosted on 9 May 2021 by Ann\n\n{TEXTS[0]}\n\n{names}\n").drafts
    signed = [line for line in names.splitlines()[1:] if line]
    assert [one.as_ for one in made.front.organisations] == signed


@pytest.mark.parametrize(
    ("titles", "head"),
    [
        (("Open letter to the guild", "Reply to our Open letter to the guild", TITLES[2]), "Quay notes"),
        (("Carta abierta", "La respuesta a la Carta abierta", TITLES[2]), "Quay notes"),
        ((TITLES[0], "Comments on the ports bill", TITLES[2]), "Quay notes\n\nPosts\n\nComments"),
    ],
)
def test_a_post_that_answers_another_was_a_count_of_its_comments(
    titles: tuple[str, ...], head: str, reading_of
) -> None:
    text = page("{1}\n\n{0}\n\n{2}", titles, head)
    assert told(reading_of(text)) == [*zip(titles, ISO, strict=True)]


@pytest.mark.parametrize("pages", ["".join(f"[{number}]" for number in range(1, 70)), "[sea] " * 40])
def test_the_numbers_of_many_pages_are_read_in_time(pages: str, reading_of) -> None:
    text = f"Home\n\n{pages} next\n\n{TITLES[0]}\n\n9 May 2021\n\n{TEXTS[0]}\n\n{TEXTS[1]}\n"
    assert told(reading_of(text)) == [(TITLES[0], "2021-05-09")]


@pytest.mark.parametrize("author", ["Vasile Conta", "Ann Roe"])
def test_who_is_called_as_a_button_ends_wrote_nothing(author: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\n{TITLES[0]}\n\nby {author}\n\n9 May 2021\n\n{TEXTS[0]}\n").drafts
    assert (made.front.date, made.front.author) == ("2021-05-09", author)


@pytest.mark.parametrize(
    ("row", "categories", "tags"),
    [
        ("CategoriesPolitik, Tagsatzung TagsBern, Zug", ("Politik",), ("Bern", "Zug")),
        ("CategoriesPolitik Tagshafen, lohn", ("Politik",), ("hafen", "lohn")),
    ],
)
def test_a_label_that_begins_like_the_word_for_tags_is_one(
    row: str, categories: tuple[str, ...], tags: tuple[str, ...], reading_of
) -> None:
    posts = (f"{title}\n\n{day}\n\n{TEXTS[0]}\n\n{row}" for title, day in zip(TITLES[:2], DAYS, strict=False))
    for made in reading_of("Quay notes\n\n" + "\n\n".join(posts) + "\n").drafts:
        assert (made.front.categories, made.front.tags) == (categories, tags)


def test_who_wrote_a_post_is_named_twice_behind_the_mark_of_a_list(reading_of) -> None:
    rows = "# {0}\n\n* Ann Roe Ann Roe\n* {1}\n* 2 Comments\n\n{2}"
    drafts = reading_of(page(rows, TITLES)).drafts
    assert [(one.front.title, one.front.author) for one in drafts] == [(title, "Ann Roe") for title in TITLES]


LETTER = "To the Minister of Quays\n\n5 May 2021\n\nDear Minister,"
FRENCH = "À Monsieur le ministre\n\n5 mai 2021\n\nMonsieur le ministre,"


MORE = "\n\nSnow on the mole\n\n{}\n\n" + TEXTS[2]


@pytest.mark.parametrize(
    ("day", "letter", "more"),
    [
        ("Posted on 9 May 2021 by Ann", f"{TEXTS[2]}\n\n{LETTER}", MORE.format("Posted on 2 May 2021 by Ann")),
        ("Posted on 9 May 2021 by Ann", f"We sent this today.\n\n{LETTER}", ""),
        ("9 May 2021", f"{TEXTS[2]}\n\n{LETTER}", ""),
        ("9 May 2021", LETTER, MORE.format("2 May 2021")),
        ("9 mai 2021", FRENCH, MORE.format("2 mai 2021")),
    ],
)
def test_a_letter_to_somebody_within_a_post_was_a_post_of_its_day(day: str, letter: str, more: str, reading_of) -> None:
    text = f"Quay notes\n\nOpen letter to the guild\n\n{day}\n\n{letter}\n\n{TEXTS[0]}\n\n{TEXTS[1]}{more}\n"
    expected = [("Open letter to the guild", "2021-05-09"), ("Snow on the mole", "2021-05-02")]
    assert told(reading_of(text)) == expected[: 1 + bool(more)]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("sign", [" ", ", "])
def test_a_day_with_a_name_over_a_title_dates_the_post_beneath(sign: str, count: int, reading_of) -> None:
    names = ("Ann Roe", "Bob Lee", "Cy Mo")
    posts = (f"{DAYS[at]}{sign}{names[at]}\n\n{TITLES[at]}\n\n{TEXTS[at]}" for at in range(count))
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(posts) + "\n").drafts
    made = [(one.front.title, one.front.date, one.front.author) for one in drafts]
    assert made == [*zip(TITLES, ISO, names, strict=True)][:count]
