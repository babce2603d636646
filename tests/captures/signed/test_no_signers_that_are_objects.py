"""Those of whom a text wants something, or whom it asks: they sign nothing, whatever list they stand in."""

import pytest

TEXT = "{}\n\nJune 9, 2021\n\n{}\n"
FIRMS = "- Harwick Furs, Germany\n- Coats of the Quay (CQ), France\n- First Island Trading – Ireland\n- Ebb Stores"
BANKS = "- Amsel Bank, Deutschland\n- Erste Hafenkasse (EHK)\n- Kreditverein Nord\n- Seehandelsbank, Frankreich"
OBJECTS = {
    "shops": f"We ask everybody to avoid the shops that sell furs from the island:\n\n{FIRMS}",
    "firms": f"We urge pension funds to sell their shares in the firms that build the wall:\n\n{FIRMS}",
    "banks": f"Wir rufen dazu auf, das Geld von diesen Banken abzuziehen:\n\n{BANKS}",
    "persons who are asked": (
        "On behalf of the students, the Union Society asked Ana Roe, Bea Holm and Carl Dahl what they demand of him."
    ),
}


@pytest.mark.parametrize("text", OBJECTS.values(), ids=OBJECTS)
def test_those_of_whom_something_is_wanted_sign_nothing(text: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", text)).drafts
    assert list(draft.front.organisations) == []


def test_a_network_names_its_members_in_its_bracket_and_none_has_half_of_that(reading_of) -> None:
    said = "Wir, das Netzwerk Klare See (Radverein Nord, Ärzte am Kai und Elternrat West), verlangen ein Tempolimit."
    (draft,) = reading_of(TEXT.format("Wir rufen auf", said)).drafts
    assert [body.as_ for body in draft.front.organisations] == ["Radverein Nord", "Ärzte am Kai", "Elternrat West"]
