"""Numbers in brackets: the notes of a text are its sources, and what a browser counts are links; links on two lines."""

import pytest

TEXT = (
    "A panel of judges voided the curfew on Tuesday. Nearly 900 people were fined under it [{}]. Nobody says why [{}]."
)
SITES = ("https://order.example/stats", "https://press.example/evenings")
LISTS = {
    "from one": ("1. {}\n2. {}", (1, 2)),
    "from another number": ("12. {}\n13. {}", (12, 13)),
    "in brackets": ("[12] {}\n[13] {}", (12, 13)),
}


@pytest.mark.parametrize(("listed", "numbers"), LISTS.values(), ids=LISTS)
def test_notes_that_a_text_cites_by_number_are_its_sources(listed: str, numbers: tuple[int, int], reading_of) -> None:
    text = (
        f"Ledger\n\nThe curfew\n\nMarch 5, 2025\n\n{TEXT.format(*numbers)}\n\nReferences\n\n{listed.format(*SITES)}\n"
    )
    (made,) = reading_of(text).drafts
    assert tuple(source.url for source in made.front.sources) == SITES
    assert made.body == f"{TEXT.format(*numbers)}\n"


def test_numbers_before_words_are_those_of_links(reading_of) -> None:
    text = (
        "A panel of judges voided the [1]curfew on Tuesday, and nobody who was there could say [2]why it had been put."
    )
    listed = "\n".join(f"   {number}. {url}" for number, url in enumerate(SITES, 1))
    (made,) = reading_of(f"Ledger\n\nThe curfew\n\nMarch 5, 2025\n\n{text}\n\nReferences\n\n{listed}\n").drafts
    assert made.front.sources == ()


HEAD = "## [The curfew][1]\n\n{}\n\n{}\n\n## [The ferry][2]\n\n{}\n\n{}\n\n"
LINES = (
    "On Tuesday the court refused to strike out the case that three\nvillages brought in 2019, and it goes on for now.",
    "Nobody had told the families of the men who were taken to the fort\nat night, the brother said to us on Monday.",
)
ROWS = (
    "[5 May 2021][1][Courts][3][night watch][4], [ferry][5],\n[Dam Street][6][Ann Roe][7]",
    "[2 May 2021][2][News][8][ferry][5], [night watch][4],\n[Dam Street][6][Ann Roe][7]",
)
LED = ("2021/05/05/a/", "2021/05/02/b/", *(f"category/{n}/" for n in "c"), *(f"tag/{n}/" for n in "def"), "author/g/")


def test_labels_in_a_row_of_links_that_a_tool_wrapped_were_lost(reading_of) -> None:
    led = (*LED, "category/h/")
    listed = "\n".join(f"   [{number}]: https://quay.example/{path}" for number, path in enumerate(led, 1))
    text = HEAD.format(ROWS[0], "\n\n".join(LINES), ROWS[1], "\n\n".join(LINES)) + listed + "\n"
    made = reading_of(text).drafts
    assert [(one.front.date, one.front.author) for one in made] == [
        ("2021-05-05", "Ann Roe"),
        ("2021-05-02", "Ann Roe"),
    ]
    assert [one.front.categories for one in made] == [("Courts",), ("News",)]
    assert [one.front.tags for one in made] == [
        ("night watch", "ferry", "Dam Street"),
        ("ferry", "night watch", "Dam Street"),
    ]


def test_days_in_texts_over_linked_days_under_them_dated_the_posts(reading_of) -> None:
    body = f"{LINES[0]}\n\n**3 May 2021**\n\n{LINES[1]}"
    posts = "".join(
        f"## [{title}][{at}]\n\n{body}\n\n[{day} May 2021][{at}]\n\n"
        for at, (title, day) in enumerate((("The curfew", 9), ("The ferry", 8), ("The lock", 7)), 1)
    )
    listed = "\n".join(f"   [{at}]: https://quay.example/{name}/" for at, name in enumerate("abc", 1))
    made = reading_of(f"{posts}{listed}\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [
        ("The curfew", "2021-05-09"),
        ("The ferry", "2021-05-08"),
        ("The lock", "2021-05-07"),
    ]
