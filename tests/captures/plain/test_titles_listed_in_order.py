"""Pages that list the titles of all posts over or under these, while lines like titles begin their texts."""

import pytest

DAYS = ("26 August 2021", "1 August 2021", "29 May 2019", "28 May 2019")
ISO = ("2021-08-26", "2021-08-01", "2019-05-29", "2019-05-28")
TITLES = ("Welcome", "The Bell", "The Long Quay", "First Post")
OPENINGS = ("The rope makers", "Twelve bells of the harbour", "Use the old quay", "Nobody came...")
TEXT = "of the old quarter have not been paid since spring, and the quay is full of unsold rope.\n"
LIST = "All posts\n2021\nWelcome\nThe Bell\n2019\nThe Long Quay\nFirst Post\n"


def _posts(titles: tuple[str, ...]) -> str:
    lines = zip(titles, DAYS, OPENINGS, strict=True)
    return "".join(f"{title}\n{day}\n · \n3 min read\nAnn Roe\n{first}\n{TEXT}" for title, day, first in lines)


@pytest.mark.parametrize("order", [0, 1], ids=["before", "behind"])
def test_titles_that_a_list_has_in_their_order_stand_over_their_days(order: int, reading_of) -> None:
    parts = [LIST, _posts(TITLES)][:: -1 if order else 1]
    made = reading_of("Quay Notes\nAbout\n" + "".join(parts) + "Imprint\n").drafts
    assert [(one.front.title, one.front.date) for one in made] == [*zip(TITLES, ISO, strict=True)]


def test_labels_that_a_list_has_in_another_order_are_none(reading_of) -> None:
    labels, side = ("Ports", "Bells", "Courts", "Archives"), "Categories\nArchives\nBells\nCourts\nPorts\n"
    first = ("The rope makers strike", "Twelve bells are gone", "Judge ends the ferry row", "Who owns the papers")
    rows = zip(labels, DAYS, first, strict=True)
    posts = "".join(f"{label}\n{day}\n{title}\n\nThe makers {TEXT}\n" for label, day, title in rows)
    made = reading_of(f"Quay Notes\n\n{posts}{side}Imprint\n").drafts
    assert [one.front.title for one in made] == [*first]
