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


COALITIONS = {
    "The Port Alliance (Dockers' Relief, Clean Water Ely and the Fishers' League) calls on the city to stop.": [
        *("Dockers' Relief", "Clean Water Ely", "Fishers' League")
    ],
    "The Floods Coalition, members: Lowland Relief, Tents for All and the Nurses' Guild, calls on donors to act.": [
        *("Lowland Relief", "Tents for All", "Nurses' Guild")
    ],
    "The Open Quays Campaign, made up of Sailors' Voice, the Hauliers' Association and Reefs First, demands talks.": [
        *("Sailors' Voice", "Hauliers' Association", "Reefs First")
    ],
    "La Coordination des quais, qui regroupe Droits en mer, Le Refuge et Solidarité Ponant, exige leur retrait.": [
        *("Droits en mer", "Le Refuge", "Solidarité Ponant")
    ],
    "La Alianza por la Marea, integrada por Red Vecinal, Foro Sur y Jóvenes por el Muelle, exige respuesta.": [
        *("Red Vecinal", "Foro Sur", "Jóvenes por el Muelle")
    ],
    "Das Bündnis Kai bleibt, bestehend aus Hafenverein Nord, Seerat West und Initiative Mole, fordert Gespräche.": [
        *("Hafenverein Nord", "Seerat West", "Initiative Mole")
    ],
    "The panel, made up of Justice Mary Roe, Dr Paul Ebb and Captain Lars Voss, asks witnesses to write.": [],
    "The Nordic Group, composed of Denmark, Finland and Iceland, calls on the port to open.": [],
    "The committee, made up of the Ministry of Ports, the Quay Office and the National Police, urges all to wait.": [],
    "The alliance (founded in May, led by Mara Roe, based in Ely) calls on the city to act.": [],
    "The Open Quays Campaign, made up of Sailors' Voice, the Hauliers' Association and Reefs First, met on Monday.": [],
}


@pytest.mark.parametrize("sentence", COALITIONS)
def test_a_sentence_names_the_members_of_a_coalition_that_asks_for_something(sentence: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", sentence)).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == COALITIONS[sentence]


HEADS = ("The three organisations strongly condemn", "We strongly condemn")


@pytest.mark.parametrize("head", HEADS)
def test_bodies_over_the_label_of_their_statement_sign_it_and_the_label_does_not(head: str, reading_of) -> None:
    bodies = ["Ebb Centre for Human Rights (ECHR)", "Fair Port Desk", "East Coast Quay Network (ECQN)"]
    said = f"{head} the transfer of the prisoner to a place four hundred miles from the port."
    text = "\n".join(bodies) + f"\n\nJOINT PRESS RELEASE\n\n{said}"
    (draft,) = reading_of(TEXT.format("Joint press release", text)).drafts
    assert [body.as_ for body in draft.front.organisations] == bodies
