"""Those who speak in a statement whose first line greets the one in the chair."""

import pytest

STATEMENTS = {
    "The League for Ports (LP), Quay Watch and the World Union Against Walls (WUAW) draw the attention of the Council "
    "to Maresh.": ["League for Ports", "Quay Watch", "World Union Against Walls"],
    "The League for Ports (LP) and the World Union Against Walls (WUAW), in the framework of the Observatory for the "
    "Protection of Sailors, express their concern about Maresh.": ["League for Ports", "World Union Against Walls"],
    "The ministers of ports of Chad, Mali and Peru draw the attention of the Council to Maresh.": [],
}


@pytest.mark.parametrize(("sentence", "bodies"), STATEMENTS.items())
@pytest.mark.parametrize("greeting", ["", "Madam President,\n\n", "Mr Chair,\n\n"])
def test_who_speaks_to_a_council_is_read_behind_its_greeting(greeting, sentence, bodies, signed_in) -> None:
    more = "Since March, eight sailors have been detained there."
    text = f"Quay notes\n\nOral statement, item 4\n\nJune 9, 2021\n\n{greeting}{sentence}\n\n{more}\n"
    assert signed_in(text) == bodies
