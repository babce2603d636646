"""What a bracket behind a name tells of its body."""

import pytest

from muniment.text.asides import without

NAMES = {
    "Maréa (uma entidade com sede central nos EUA)": "Maréa",
    "Quay Europe (with the special support of QEN)": "Quay Europe",
    "Salt Union (SU) (a network of unions for the coast)": "Salt Union (SU)",
    "Quay Union (formerly Port Union)": "Quay Union (formerly Port Union)",
    "Quay Union (section of the Port Union)": "Quay Union (section of the Port Union)",
    "Amis (de la mer)": "Amis (de la mer)",
    "Port League (PL)": "Port League (PL)",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_without_marks_and_tales(name: str) -> None:
    assert without(name) == NAMES[name]
