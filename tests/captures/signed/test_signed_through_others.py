"""Bodies for which others speak in a text: those in whose name it does, and of whom a coalition is made up."""

import pytest

from muniment.text import naming

TEXT = "{}\n\nJune 9, 2021\n\n{}\n"
BEHALF = {
    "On behalf of the Quay Press Council, Writers for Tides and the West Port Media Union (WPMU), we demand an "
    "inquiry.": ["Quay Press Council", "Writers for Tides", "West Port Media Union"],
    "Au nom de la Ligue des quais, du Collectif des mers et du Syndicat du port (SP), nous demandons une enquête.": [
        *("Ligue des quais", "Collectif des mers", "Syndicat du port")
    ],
    "Im Namen von Kaibrücke Nord, Pro Hafen und Hafenrat Westmark fordern wir eine Antwort.": [
        *("Kaibrücke Nord", "Pro Hafen", "Hafenrat Westmark")
    ],
    "En nombre del Foro por la Marea, la Red Jurídica del Muelle y Espacio Puerto, exigimos verdad.": [
        *("Foro por la Marea", "Red Jurídica del Muelle", "Espacio Puerto")
    ],
    "In the name of Women, Workers and Youth, we demand that the port opens.": [],
    "On behalf of Mara Roe, Joan Ebb and Peter Voss, we demand an answer.": [],
    "On behalf of France, Germany and the European Council, we condemn the closure of the port.": [],
    "On behalf of the Quay Union, we thank everybody who came.": [],
}


@pytest.mark.parametrize("sentence", BEHALF)
def test_a_text_names_those_on_whose_behalf_we_speak_in_it(sentence: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Statement on the harbour", sentence)).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == BEHALF[sentence]
