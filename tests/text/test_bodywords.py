"""Which words of a name tell that it is one of a body, and where in a word they may stand."""

import pytest

from muniment.text import bodywords

BODIES = {
    "begins a word": "Foundations for Tides",
    "whole": "Red de Pilotos",
    "within, where no space parts words": "横浜センター",
    "ends a longer one": "Seemannshilfe",
    "in capitals": "HARBOUR NETWORK",
    "behind a mark": "(Union of Pilots)",
    "with a dotted capital": "DENİZ DERNEĞİ",
}
NONE = {
    "within a word": "Reunion Strongroom",
    "goes on where it may not": "Casals",
    "too little before an end": "Abwerk",
    "figures before an end": "123werk",
    "behind an end": "Seemannshilfes",
    "a person": "Ana Roe",
    "nothing": "",
}


@pytest.mark.parametrize("name", BODIES.values(), ids=BODIES)
def test_a_word_tells_that_a_name_is_one_of_a_body(name: str) -> None:
    assert bodywords.tell(name)


@pytest.mark.parametrize("name", NONE.values(), ids=NONE)
def test_none_tells_so(name: str) -> None:
    assert not bodywords.tell(name)
