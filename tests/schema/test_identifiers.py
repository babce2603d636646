"""Identifiers of bodies: a slip of the hand is found before it leads to another body."""

import pytest

from muniment.schema import identifiers

RIGHT = {
    ("ror", "05dxps055"): "https://ror.org/05dxps055",
    ("ror", "https://ror.org/05DXPS055"): "https://ror.org/05dxps055",
    ("isni", "0000 0001 2150 090X"): "https://isni.org/isni/000000012150090X",
    ("isni", "https://isni.org/isni/000000012146438X"): "https://isni.org/isni/000000012146438X",
    ("wikidata", "Q42970"): "https://www.wikidata.org/wiki/Q42970",
    ("wikidata", "http://www.wikidata.org/entity/Q42970"): "https://www.wikidata.org/wiki/Q42970",
}
WRONG = {
    ("ror", "05dxps054"): "'05dxps054' has a wrong checksum (its last two digits would be 55); copy it again",
    ("ror", "05dxpl055"): "must be written as in 05dxps055, not '05dxpl055'",
    (
        "isni",
        "0000 0001 2150 0901",
    ): "'0000 0001 2150 0901' has a wrong check digit (its last sign would be X); copy it again",
    ("isni", "0000 0001 2150"): "must be written as in 0000 0001 2150 090X, not '0000 0001 2150'",
    ("wikidata", "P31"): "must be written as in Q42970, not 'P31'",
    ("wikidata", "Q0"): "must be written as in Q42970, not 'Q0'",
}


@pytest.mark.parametrize("given", RIGHT)
def test_an_identifier_leads_to_its_page(given):
    assert (identifiers.fault(*given), identifiers.page(*given)) == ("", RIGHT[given])


@pytest.mark.parametrize("given", WRONG)
def test_a_wrong_identifier_is_told_with_what_would_be_right(given):
    assert (identifiers.fault(*given), identifiers.page(*given)) == (WRONG[given], "")


@pytest.mark.parametrize("place", range(1, 9))
def test_no_single_wrong_sign_of_a_ror_identifier_passes(place):
    right = "05dxps055"
    others = [sign for sign in (identifiers.CROCKFORD if place < 7 else "0123456789") if sign != right[place]]
    assert [s for s in others if not identifiers.fault("ror", right[:place] + s + right[place + 1 :])] == []
