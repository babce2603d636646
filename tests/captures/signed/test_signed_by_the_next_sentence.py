"""Bodies that a text begins with, and of which its next sentence says what they ask for."""

import pytest

from muniment.text import naming

TEXT = "{}\n\nJune 9, 2021\n\n{}\n\nThe port has been closed since Monday, and nobody knows when it will open again.\n"
MEETINGS = {
    "Les organisations Femmes du Quai, Avenir marin et Réseau des paralégaux (REPA) se sont réunies le 5 juin à "
    "Port-Clair. Elles appellent le port à rouvrir.": ["Femmes du Quai", "Avenir marin", "Réseau des paralégaux"],
    "Las organizaciones Foro Norte, Red Alta y Unión Sur se reunieron el lunes. Exigen la apertura del puerto.": [
        *("Foro Norte", "Red Alta", "Unión Sur")
    ],
    "Quay Watch, Ebb Trust and the Tide League met on Monday. They called on the council to open the port.": [
        *("Quay Watch", "Ebb Trust", "Tide League")
    ],
    "Die Verbände Hafenbund Nord, Pro Hafen und Seerat Süd haben sich getroffen. Sie fordern offene Häfen.": [
        *("Hafenbund Nord", "Pro Hafen", "Seerat Süd")
    ],
    "Die Parteien Hafenbund Nord, Pro Hafen und Seerat Süd haben gewonnen. Sie fordern offene Häfen.": [],
    "Quay Watch, Ebb Trust and the Tide League met on Monday. They were given tea.": [],
    "Mara Roe, Joan Ebb and Peter Voss met on Monday. They called on the council to open the port.": [],
    "The Ministry of Ports, the Quay Service and the National Police met on Monday. They call on all to wait.": [],
    "The towns of Harwick, Belcaster and Port Ester were flooded. They call for help.": [],
}


@pytest.mark.parametrize("sentences", MEETINGS)
def test_bodies_sign_of_which_the_next_sentence_says_what_they_ask_for(sentences: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", sentences)).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == MEETINGS[sentences]
