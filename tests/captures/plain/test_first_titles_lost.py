"""The first post of a page lost its title, and the page its heading: the day of that post begins the capture."""

import pytest

TEXTS = (
    "On Friday the court of the harbour heard seven keepers who had counted lost boats for years. They had been held.",
    "“We shall go on,” said one of them, and all of the quay heard it. [see also: https://quay.example/2018/03/02/boats/]",
    "The court decides in June. Nobody was told before that day what it would hear, or of whom, and why so late.",
)
OTHERS = (("Nets are mended", "March 30, 2019"), ("A prize for boats", "March 13, 2018"))
BRIEF = "The boats came, and many saw it from the quay. The day ended late."
ABOUT = "The Quay is the paper of the coast."


def _page(*above: str) -> str:
    return "\n\n".join([*above, *(part for title, day in OTHERS for part in (title, day, BRIEF))]) + "\n"


def test_its_text_was_set_aside_as_furniture(reading_of) -> None:
    made = reading_of(_page("April 12, 2019", *TEXTS)).drafts
    assert [draft.front.date for draft in made] == ["2019-04-12", "2019-03-30", "2018-03-13"]
    assert [draft.front.title for draft in made[1:]] == [title for title, _ in OTHERS]
    assert [line for line in made[0].body.split("\n") if line] == [*TEXTS]
    assert "it has no title; its first words stand for one" in made[0].doubts


@pytest.mark.parametrize(
    "above", [("April 12, 2019", ABOUT), ("Friday, 12 April 2019", *TEXTS), ("May 1, 2017", *TEXTS)]
)
def test_a_day_of_the_page_begins_no_post(above: tuple[str, ...], reading_of) -> None:
    made = reading_of(_page(*above)).drafts
    assert [draft.front.title for draft in made] == [title for title, _ in OTHERS]
