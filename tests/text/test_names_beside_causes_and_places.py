"""What stands beside a name in its line and is an acronym, and what is a cause or a place and is none."""

import pytest

from muniment.text import naming

WHOLE = [
    "Peace Now and Green Now for the Delta Region",
    "Madres Unidas y Padres Unidos por los Presos Políticos",
    "Mütter Courage und Väter Courage für die Kinder Haitis",
    "Elizabeth Glaser for the Children",
    "Santa María y San José por los Derechos Humanos",
    "Marie Curie pour la Recherche",
    "Mary Lake for the Prosecution",
    "Anna Roe for the Family of Ben Low",
    "Tibet Justice Center (Tibet)",
    "Kurdistan Human Rights Network (Kurdistan)",
    "Anti -war Union",
]


@pytest.mark.parametrize("line", WHOLE)
def test_lines_that_name_no_body_behind_a_cause_stay_whole(line: str) -> None:
    assert (naming.parse_line(line).name, naming.parse_line(line).acronym) == (line, "")


@pytest.mark.parametrize("line", ["London Mining Network (London)", "Hanoi Women Union (Hanoi)"])
def test_a_place_is_no_acronym(line: str) -> None:
    assert naming.parse_line(line).acronym == ""


@pytest.mark.parametrize(
    ("line", "name", "acronym"),
    [
        ("GOP -Grupo Obrero del Puerto", "Grupo Obrero del Puerto", "GOP"),
        ("Red de Informacion Vientos del Sur VISUR, Colombia", "Red de Informacion Vientos del Sur", "VISUR"),
        ("Quay Net - International", "Quay Net", ""),
        ("Red de Mujeres del Puerto CALMA", "Red de Mujeres del Puerto CALMA", ""),
    ],
)
def test_a_line_says_its_acronym_so(line: str, name: str, acronym: str) -> None:
    assert (naming.parse_line(line).name, naming.parse_line(line).acronym) == (name, acronym)
