"""Days and months that are the headings of a chronology in a text: none of them is the day of the post."""

import pytest

HEADS = (
    ("2020年1月", "2020年6月12日", "2021年7月"),
    ("January 2020", "12 June 2020", "July 2021"),
    ("janvier 2020", "12 juin 2020", "juillet 2021"),
)
TEXTS = (
    "The works told all that it would move, and did not say what would become of those who worked there.",
    "Eighty women went to the labour office and handed in a letter that all of them had signed in the night.",
    "The court told the works to pay what it owed to them. Until today nobody has been paid anything at all.",
)
TITLE, LEAD = (
    "Eighteen months at the works",
    "This chronology was made from what the women said, from papers and from news.",
)


@pytest.mark.parametrize("heads", HEADS)
def test_a_post_without_a_day_takes_none_of_them(heads: tuple[str, ...], reading_of) -> None:
    told = "\n\n".join(f"{head}\n\n{text}" for head, text in zip(heads, TEXTS, strict=True))
    said = f"One thought on “{TITLE}”\n\n  1. A reader says\n\n    Thank you.\n\nLeave a Reply\n"
    (draft,) = reading_of(f"{TITLE}\n\nPosted on by\n\n{LEAD}\n\n{told}\n\n{said}").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "unknown")
    assert all(text in draft.body for text in TEXTS)


@pytest.mark.parametrize("heads", HEADS)
def test_the_row_over_the_title_dates_the_post(heads: tuple[str, ...], reading_of) -> None:
    told = "\n\n".join(f"### {head}\n\n{text}" for head, text in zip(heads, TEXTS, strict=True))
    (draft,) = reading_of(f"#### Ann Roe 8:00 am on July 30, 2021\n\n## {TITLE}\n\n{LEAD}\n\n{told}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-07-30T08:00")


@pytest.mark.parametrize("row", ["[3 marzo\n2021](https://faro.example/2021/03/03/cantiere/)", "3 marzo 2021"])
def test_lower_headings_than_the_title_are_days_of_no_post(row: str, reading_of) -> None:
    heads = ("4 gennaio 2020", "11 febbraio 2020", "9 luglio 2020")
    told = "\n\n".join(f"### {head}\n\n{text}" for head, text in zip(heads, TEXTS, strict=True))
    picture = (
        "[![Il cantiere: una\ncronologia](https://faro.example/i/0.jpg)](https://faro.example/2021/03/03/cantiere/)"
    )
    signed = "[Ada Roe](https://faro.example/author/x/) ·\n[Carte](https://faro.example/category/0)"
    (draft,) = reading_of(
        f"{row}\n\n# Il cantiere: una cronologia\n\n{picture}\n\n{signed}\n\n{LEAD}\n\n{told}\n"
    ).drafts
    assert (draft.front.title, draft.front.date) == ("Il cantiere: una cronologia", "2021-03-03")
    assert draft.body.startswith(LEAD)
    assert all(text in draft.body for text in TEXTS)


def test_a_day_under_a_title_and_a_button_for_comments_is_none_of_the_page(reading_of) -> None:
    told = "\n\n".join(f"### {head}\n\n{text}" for head, text in zip(HEADS[1][1:2] * 3, TEXTS, strict=True))
    row = "[Leave a\ncomment](https://lamp.example/2021/03/03/works/#comments)\n3 MARCH 2021"
    (draft,) = reading_of(f"# {TITLE}\n\n{row}\n\nThis was made from what they\nsaid.\n\n{told}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-03-03")
