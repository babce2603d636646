"""Numbers in brackets: the notes of a text are its sources, and what a browser counts are links."""

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
