"""Lists of signatories from cities in states, by persons in tables, in italics, and with numbers in brackets."""

import pytest

from muniment.captures import splitting
from muniment.text import naming
from muniment.vocabularies.registry import Registry

ADDRESS = "https://courts.example/varnesk/2021/114"


def signed(text: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Return who signed a text that ends in an address, and its sources."""
    octets = f"Statement on the weir\n\nJune 9, 2021\n\nWe ask you to act.\n\n{text}\n\n{ADDRESS}".encode()
    (draft,) = splitting.read(octets, Registry()).drafts
    bodies = [naming.parse_line(body.as_).name for body in draft.front.organisations]
    return bodies, [(source.url, source.title) for source in draft.front.sources]


@pytest.mark.parametrize(
    ("line", "name", "country"),
    [
        ("Harbor Street Clinic (Los Angeles, CA)", "Harbor Street Clinic", ""),
        ("Lantern Row Legal Center, Boston, MA", "Lantern Row Legal Center", ""),
        ("Lantern Row Legal Center (LRLC) (Boise, ID)", "Lantern Row Legal Center", ""),
        ("Hafenwacht (Berlin, DE)", "Hafenwacht", "DE"),
        ("Casa Abierta (Bogotá, CO)", "Casa Abierta", "CO"),
        ("Cascade Rights Centre, Vancouver, BC, Canada", "Cascade Rights Centre", "CA"),
        ("Sister Wells Fund – Portland, OR, USA", "Sister Wells Fund", "US"),
        ("Peace, Law and Liberty Union, CA", "Peace, Law and Liberty Union", "CA"),
        ("Prairie Project (CA)", "Prairie Project", "CA"),
    ],
)
def test_a_state_behind_a_city_is_no_country(line: str, name: str, country: str) -> None:
    said = naming.parse_line(line)
    assert (said.name, said.country) == (name, country)


@pytest.mark.parametrize(
    ("line", "name", "acronym"),
    [
        ("Quay Circle for Reform (Bangkok)", "Quay Circle for Reform", ""),
        ("Harbour Lab – Johannesburg", "Harbour Lab", ""),
        ("Dock Rights Initiative (DRIs) – Lagos", "Dock Rights Initiative", "DRIs"),
        ("Hafenforum, Köln", "Hafenforum", ""),
        ("PelabuhaN – Commission for the Ports and Quays", "Commission for the Ports and Quays", "PelabuhaN"),
        ("مركز الميناء - جنيف", "مركز الميناء", ""),
        ("Port Bar – Varnesk", "Port Bar – Varnesk", ""),
        ("Delta Rights Desk (Ana Roe)", "Delta Rights Desk", ""),
        ("Clean Quays Coalition (Air for Ely, Beira Breathes, and Oslo Lungs)", "Clean Quays Coalition", ""),
        (
            "Quay Defenders (Harbour and Delta Defenders Project)",
            "Quay Defenders (Harbour and Delta Defenders Project)",
            "",
        ),
    ],
)
def test_known_cities_persons_and_members_beside_a_name_are_no_part_of_it(line: str, name: str, acronym: str) -> None:
    said = naming.parse_line(line)
    assert (said.name, said.acronym) == (name, acronym)


def test_an_acronym_of_syllables_stands_before_a_colon() -> None:
    assert naming.parse_line("REDMAR: Red de Mujeres del Mar").acronym == "REDMAR"
    assert naming.parse_line("NOTE: Harbour Trust").acronym == ""


def test_the_first_name_of_a_run_in_italics_is_whole() -> None:
    run = "This statement is supported by *Amber Quay*, *Bar of the Delta*, *Estuary Voices Network* and *Dock Union*."
    assert signed(run)[0] == ["Amber Quay", "Bar of the Delta", "Estuary Voices Network", "Dock Union"]


def test_the_last_of_a_list_with_numbers_in_brackets_is_no_title_of_the_address_under_it() -> None:
    names = ["Amber Coast Trust", "Bay Legal Kitchen", "Centre for Fair Fishing", "Dockside Union"]
    listed = "\n".join(f"[{number}] {name}" for number, name in enumerate(names, 1))
    assert signed(f"Signed by the following organisations:\n\n{listed}") == (names, [(ADDRESS, "")])


def test_persons_before_what_they_are_in_a_table_are_no_bodies() -> None:
    rows = ["Anna Weberly | Director | Access Quay", "Tomas Kielland | Coordinator | Harbour Rights Network"]
    assert signed("\n".join(["Signed:", "", *rows]))[0] == ["Access Quay", "Harbour Rights Network"]
