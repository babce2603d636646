"""Bodies that lists name behind persons, who are never read: under what calls either so, or behind semicolons."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

PERSONS = "Ana Roe, teacher; Luc Vannier, writer; Bea Low, lawyer."
BODIES = "Quay Watch, Port Union, Ebb Trust, Tide League"
NAMED = ["Quay Watch", "Port Union", "Ebb Trust", "Tide League"]
KINDS = {
    "bodies alone are called so": f"{PERSONS}\n\nOrganisations: {BODIES}",
    "persons are called so as well": f"Individuals: {PERSONS}\n\nOrganisations: {BODIES}",
    "bodies stand first": f"Organisations: {BODIES}\n\nIndividuals: {PERSONS}",
}
PAIRS = {
    "scholars": ("Ann Roe; Port University\nLuc Vannier; Quay University\nBea Low; University of Harwick", []),
    "those who sign for bodies": (
        "Ana Roe; Quay Watch Trust\nLuc Vannier; Port Union\nMaria Low; Ebb Institute\nPeter Moor; Tide League",
        ["Quay Watch Trust", "Port Union", "Ebb Institute", "Tide League"],
    ),
    "none": (
        "Quay Watch (QW); Port Union (PU)\nEbb Trust (ET); Tide League (TL)",
        ["Quay Watch", "Port Union", "Ebb Trust", "Tide League"],
    ),
}
HEADED = (
    "Asociația Cheiul – Andrei Costea, președinte\nFundația Marea – Ioana Pop, coordonatoare\n"
    "Declic Codru – Maria Stan\n"
)


@pytest.mark.parametrize("listed", KINDS.values(), ids=KINDS)
def test_bodies_are_read_beside_persons_in_paragraphs_of_their_own(listed: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Signatories:\n\n{listed}").drafts
    assert [body.as_ for body in draft.front.organisations] == NAMED


@pytest.mark.parametrize(("listed", "bodies"), PAIRS.values(), ids=PAIRS)
def test_a_person_before_a_semicolon_is_no_body(listed: str, bodies: list[str], reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Signatories:\n\n{listed}").drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == bodies


def test_those_who_sign_for_bodies_stand_behind_them_with_and_without_roles(reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Semnatari:\n\n{HEADED}").drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == [
        *("Asociația Cheiul", "Fundația Marea", "Declic Codru")
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ana Roe por la Red de Mujeres del Puerto", "Red de Mujeres del Puerto"),
        ("Marta Sol por Colectivo Marea", "Colectivo Marea"),
        ("Mujeres por la Red", "Mujeres por la Red"),
        ("Ana Roe por la Paz", "Ana Roe por la Paz"),
    ],
)
def test_a_line_names_for_whom_a_person_signs(line: str, name: str) -> None:
    assert naming.parse_line(line).name == name
