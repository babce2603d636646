"""Bodies that lists name behind persons, who are never read: under what calls either so, or behind semicolons."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

PERSONS = "Ana Roe, teacher; Luc Vannier, writer; Bea Low, lawyer."
BODIES = "Quay Watch, Port Union, Ebb Trust, Tide League"
NAMED = ["Quay Watch", "Port Union", "Ebb Trust", "Tide League"]
KINDS = {
    "bodies alone are called so": f"{PERSONS}\n\nOrganisations: {BODIES}",
    "persons are called so as well": f"Individuals: {PERSONS}\n\nOrganisations: {BODIES}",
    "bodies stand first": f"Organisations: {BODIES}\n\nIndividuals: {PERSONS}",
}


@pytest.mark.parametrize("listed", KINDS.values(), ids=KINDS)
def test_bodies_are_read_beside_persons_in_paragraphs_of_their_own(listed: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Signatories:\n\n{listed}").drafts
    assert [body.as_ for body in draft.front.organisations] == NAMED
