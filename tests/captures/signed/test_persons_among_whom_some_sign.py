"""Persons of whom a label says that they sign, or what they are, are no bodies, though their names look like such."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

AMONG = {
    "Entre los intelectuales que firman la declaración están": "Itziar Beloki, Aroa Beltza, Amparo Casa, Rosa Puente",
    "Entre los y las firmantes están": "Itziar Beloki, Aroa Beltza, Amparo Casa, Consuelo Foro, Unai Goñi",
    "Entre os intelectuais que assinam a declaração estão": "Uirá Goes, Nair Iraola, Amparo Casa, Jaci Rede",
    "Entre os e as signatárias estão": "Uirá Goes, Nair Iraola, Amparo Casa, Jaci Rede",
    "Parmi les personnes qui ont signé la lettre figurent": "Ewen Talec, Malo Kerrien, Maël Pont, Solange Maison",
    "Parmi les intellectuels qui signent la tribune": "Ewen Talec, Malo Kerrien, Maël Pont, Solange Maison",
    "Tra le personalità che sottoscrivono il testo figurano": "Ermes Galli, Fiorella Ponte, Consolata Rete",
    "Tra i firmatari e le firmatarie ci sono": "Ermes Galli, Fiorella Ponte, Consolata Rete",
}


@pytest.mark.parametrize("label", AMONG)
@pytest.mark.parametrize("form", ["{}: {}.", "{} {}.", "{}:\n\n{}"])
def test_who_signs_among_persons_is_no_body_whatever_the_name(label: str, form: str, reading_of) -> None:
    names = AMONG[label] if form.endswith(".") else "- " + AMONG[label].replace(", ", "\n- ")
    reading = reading_of(f"{HEAD}{form.format(label, names)}\n\nMore on Monday.\n")
    assert [body.as_ for draft in reading.drafts for body in draft.front.organisations] == []


NONE_OF_THEM = (
    *("Signataires de l'appel pour la libération des personnes détenues :", "Ont signé pour les personnes exilées :"),
    *("Signataires, personnes physiques et morales :", "Firmano l'appello per gli intellettuali detenuti:"),
    *("Firmantes por la libertad de los intelectuales presos:", "Movimientos e intelectuales firmantes:"),
    *("Las y los firmantes:", "Os e as signatárias:", "Firmatari e firmatarie dell'appello:"),
    "Entre las y los firmantes están:",
)
BODIES = ["Red del Puerto", "Casa de la Mar", "Colectivo Semilla (CS)", "Association du Quai"]


@pytest.mark.parametrize("label", NONE_OF_THEM)
def test_bodies_sign_for_persons_of_whom_a_label_tells_and_among_those_of_both_genders(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{label}\n\n- " + "\n- ".join(BODIES) + "\n\nMore on Monday.\n").drafts
    assert [body.as_ for body in draft.front.organisations] == BODIES


def test_nor_are_the_clergy_among_bodies(reading_of) -> None:
    names = (
        "Flüchtlingsrat Unterland\nMax Muster, Pfarrer\nUte Beispiel, Pastorin\nJean Dorval, prêtre\nPastoral da Terra"
    )
    (draft,) = reading_of(f"{HEAD}Unterzeichner:\n\n{names}\n").drafts
    assert [body.as_ for body in draft.front.organisations] == ["Flüchtlingsrat Unterland", "Pastoral da Terra"]


def test_those_sign_who_stand_behind_dashes_and_persons_whatever_they_are_called(reading_of) -> None:
    names = "Anna Roe - LINE\nPeter Lind - Transit\nLuca Rossi - Quay Union\nLaura Ek - Dock League\nTom Ward"
    (draft,) = reading_of(f"{HEAD}Signed by:\n\n{names}\n").drafts
    assert [body.as_ for body in draft.front.organisations] == ["LINE", "Transit", "Quay Union", "Dock League"]


def test_those_sign_whom_persons_head_in_dutch_and_german(reading_of) -> None:
    names = "Jan Kuiper, vicevoorzitter Havenbond\nEva Holt, Geschäftsführerin Kaibund\nJet de Wit, voorzitter"
    (draft,) = reading_of(f"{HEAD}Ondertekenaars:\n\n{names}\n").drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == ["Havenbond", "Kaibund"]
