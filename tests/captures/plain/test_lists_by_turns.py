"""Lists of posts without dates, a title and a paragraph of each by turns."""

import pytest
from tests.captures.threeposts import TITLES

WHOLE = "The {} went on for weeks, and those who saw it say that nobody on the quay was asked for a word of what came."
CUT = WHOLE.replace("came.", "came and then…")
NAMES = ("strike", "row", "opening")


def _page(head: list[str], text: str, *foot: str) -> str:
    parts = [[title, text.format(name), *foot] for title, name in zip(TITLES, NAMES, strict=True)]
    return "\n\n".join([*head, *(line.format(part[0]) for part in parts for line in part)]) + "\n"


def _told(page: str, reading_of) -> list[tuple[str, str, str]]:
    return [(made.front.title, made.front.date, made.body.strip()) for made in reading_of(page).drafts]


def _posts(text: str) -> list[tuple[str, str, str]]:
    return [(title, "unknown", text.format(name)) for title, name in zip(TITLES, NAMES, strict=True)]


HEADS = {
    "a label": (["Tag: strajki"], CUT),
    "a month": (["Historias Acerca de Huelgas de Febrero, 2012"], WHOLE),
    "a month above a heading": (["· juillet, 2011", "Billets sur Grèves de juillet, 2011"], WHOLE),
    "a month of the Far East": (["· 10月, 2012", "記事 ストライキ from 10月, 2012"], WHOLE),
    "nothing": (["Quay notes"], CUT),
}


@pytest.mark.parametrize(("head", "text"), HEADS.values(), ids=HEADS)
def test_all_but_the_first_post_of_a_list_without_dates_was_lost(head: list[str], text: str, reading_of) -> None:
    assert _told(_page(head, text), reading_of) == _posts(text)


def test_two_posts_under_a_label_that_end_within_a_sentence_are_two(reading_of) -> None:
    lines = _page(["Tag: strajki"], CUT).split("\n\n")
    assert _told("\n\n".join(lines[:5]) + "\n", reading_of) == _posts(CUT)[:2]


def test_the_parts_of_a_text_are_no_posts(reading_of) -> None:
    page = _page(["Quay notes", "What the quay was asked", WHOLE.format("talk")], WHOLE)
    (draft,) = reading_of(page).drafts
    assert draft.front.title == "What the quay was asked"


@pytest.mark.parametrize("undated", [(1,), (1, 3), (2, 6)])
def test_a_post_that_a_list_shows_without_its_day_was_part_of_the_one_before(
    undated: tuple[int, ...], reading_of
) -> None:
    posts = [(f"Strike {number} is on", WHOLE.format(f"strike of {number}")) for number in range(7)]
    lines, said = ["Stories about strikes in May, 2011"], []
    for number, (title, text) in enumerate(posts):
        bare = number in undated
        lines += [title, *([] if bare else [f"  {29 - number}/05/2011"]), text]
        said.append((title, "unknown" if bare else f"2011-05-{29 - number}", text))
    assert _told("\n\n".join(lines) + "\n", reading_of) == said


def test_the_parts_of_one_post_in_a_list_of_dated_ones_stay(reading_of) -> None:
    posts = [(f"Strike {number} is on", WHOLE.format(f"strike of {number}")) for number in range(4)]
    lines = [line for at, (title, text) in enumerate(posts) for line in (title, f"{29 - at}/05/2011", text, text)]
    lines += ["What came of it", WHOLE.format("end")]
    assert [title for title, _, _ in _told("\n\n".join(lines) + "\n", reading_of)] == [title for title, _ in posts]


def test_what_was_set_aside_under_the_heading_of_a_page_went_without_a_word(reading_of) -> None:
    found = ["Note de lecture, 1 page.", "Livre recensé :", "Le port et ses gens", "Source: Le port et ses gens"]
    page = ["Archives du tag : Port", *found, TITLES[0], "15 janvier 2023", WHOLE.format("strike")]
    reading = reading_of("\n\n".join(page) + "\n")
    assert reading.doubts == (
        (
            "set aside under the page's heading: 'Note de lecture, 1 page.'; 'Livre recensé :'; 'Le port et ses gens' "
            "and 1 line more; look whether it is a post's"
        ),
    )


def test_a_list_was_one_post_where_a_title_is_a_sentence_and_a_text_has_no_stop(reading_of) -> None:
    posts = [
        ("The strike of the bakers is over", WHOLE.format("strike")),
        ("Nobody won the row. The ferry is gone.", WHOLE.format("row")),
        ("Forty readers come to the archive", WHOLE.format("opening")),
        ("Six weavers are heard in Osten", f"“{WHOLE.format('hearing')[:-1]}”"),
        ("A lamp for the harbour", WHOLE.format("quarrel")),
        ("Bakers walk out once more", WHOLE.format("walk")),
        ("The bell is back in the tower", WHOLE.format("search")),
    ]
    lines = ["Stories about strikes from May, 2011", *(line for post in posts for line in post)]
    assert [(title, body) for title, _, body in _told("\n".join(lines) + "\n", reading_of)] == posts


@pytest.mark.parametrize("count", [2, 3])
def test_days_that_count_back_under_texts_were_those_of_the_posts_below(count: int, reading_of) -> None:
    posts = [(title, CUT.format(name)) for title, name in zip(TITLES, NAMES, strict=True)][:count]
    lines = [
        line for at, (title, text) in enumerate(posts) for line in (title, f"{text} Read More", f"{at + 4} years ago")
    ]
    drafts = reading_of("\n\n".join(["quays", *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, "unknown") for title, _ in posts]
    assert all("counts from the day of the capture" in made.doubts[0] for made in drafts)


def test_a_label_at_the_top_of_a_page_heads_a_list(reading_of) -> None:
    assert _told(_page(["Tags: strikes"], WHOLE), reading_of) == _posts(WHOLE)


@pytest.mark.parametrize("name", ["Ann Roe", "مصطفى نور"])
def test_who_is_quoted_in_a_title_and_said_again_under_it_was_the_title(name: str, reading_of) -> None:
    titles = (
        f"Where no talk is, either force comes in its place or deceit, {name}",
        f"{TITLES[0]}, say those of the court",
    )
    text = f"{titles[0]}\n\n{name}\n{WHOLE.format('row')} {CUT.format('talk')} [Read on]\n\n\n{titles[1]}\n\n"
    made = _told(f"{text}{WHOLE.format('strike')}\n\n{WHOLE.format('row')}\n", reading_of)
    assert [title for title, _, _ in made] == [*titles]


def test_titles_over_days_are_titles_where_a_page_has_nothing_else(reading_of) -> None:
    text = "First Title\nMay 9, 2020\n\nA Title Here\nMay 3, 2020\nA Title Here\nMay 3, 2020"
    assert [made.front.title for made in reading_of(text).drafts] == ["First Title", "A Title Here", "A Title Here"]
