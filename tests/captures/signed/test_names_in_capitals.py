"""Names all in capitals: persons are no bodies, nor are bodies persons that are called as such."""

import pytest

from muniment.captures.signed import signatories
from muniment.captures.words.text.lines import lines_of

ASKS = "We ask the minister to stop the dam now.\n\n"
BODIES = ("ROBIN WOOD", "GREENPEACE", "MISEREOR", "BROT FÜR DIE WELT", "REPORTER OHNE GRENZEN")
LISTS = {
    "bodies whom no label announces": (ASKS + "\n".join(BODIES), BODIES),
    "few of them": (f"{ASKS}GREENPEACE\nROBIN WOOD\nMISEREOR", ("GREENPEACE", "ROBIN WOOD", "MISEREOR")),
    "one beside others that are not in capitals": (
        f"{ASKS}Bund für Häfen\nROBIN WOOD\nNetzwerk Sauberes Meer\nGREENPEACE",
        ("Bund für Häfen", "ROBIN WOOD", "Netzwerk Sauberes Meer", "GREENPEACE"),
    ),
    "one beside persons with what they do": (
        "Signatories\n\nROBIN WOOD\nJane Roe, lawyer\nPeter Doe, baker\nGREENPEACE\nQuay Watch",
        ("ROBIN WOOD", "GREENPEACE", "Quay Watch"),
    ),
    "one with its country": (
        "Unterzeichner:\n\nROBIN WOOD, Germany\nJOHN SMITH\nMARÍA PÉREZ\nQuay Watch, Kenya",
        ("ROBIN WOOD, Germany", "Quay Watch, Kenya"),
    ),
    "all that a label calls organisations": ("Organisationen:\n\nROBIN WOOD\nMISEREOR", ("ROBIN WOOD", "MISEREOR")),
    "persons alone": ("Signed by:\n\nJOHN SMITH\nMARÍA PÉREZ\nHANS MEIER", ()),
    "persons whom no label announces": (f"{ASKS}JOHN SMITH\nMARÍA PÉREZ\nHANS MEIER\nANA ROE", ()),
    "persons among bodies in capitals": (
        "Firman:\n\nJUANA ROBLES, abogada\nRED DE MUJERES\nPEDRO SALINAS\nMARTA QUIROGA\nCASA ABIERTA",
        ("RED DE MUJERES", "CASA ABIERTA"),
    ),
    "a person with a number of identity": (
        "Firmantes\n\n1. ANA ROE, DNI 123\n2. Red del Puerto\n3. MARÍA PÉREZ\n4. Casa de la Mar",
        ("Red del Puerto", "Casa de la Mar"),
    ),
    "persons over what they are": ("Signed by:\n\nJOHN SMITH\nlawyer\nANA ROE\nDirector, Quay Watch", ()),
    "a letter of one who heads a body": ("Sincerely,\n\nJOHN SMITH\nDirector, Quay Watch", ("Quay Watch",)),
    "letters of several, each with a body": (
        "Sincerely,\n\nJOHN SMITH\nQuay Watch\n\nANA ROE\nLake Press Club\n\nMARÍA PÉREZ\nPort Union",
        ("Quay Watch", "Lake Press Club", "Port Union"),
    ),
}


@pytest.mark.parametrize(("text", "bodies"), LISTS.values(), ids=LISTS)
def test_the_neighbours_of_a_name_in_capitals_tell_whether_it_is_a_persons(text: str, bodies: tuple[str, ...]) -> None:
    lines = [line for line in lines_of(text) if not line.blank]
    assert signatories.find(lines).entries == bodies
