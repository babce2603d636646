"""What names several bodies is found wherever it stands; what those do tells whether they sign, or what leads there."""

import time

import pytest

HEAD = "At the northern harbour\n\nJune 9, 2021\n\n"
FOOT = "\n\nThe harbour has not answered since May, as the crews say.\n"
SECONDS = 10
QUAYS = ["Ligue des quais", "Union des phares", "Réseau du large", "Centre du port"]
BLOCK = ["Port Law Centre", "Harbour Watch", "Tide Institute", "Reef Union", "Ferry Workers League"]
SPEAK_OUT = {
    "The Port Union, the Tide Institute, and the Law Society of the Quay (LSQ) are urging the harbour to open.": [
        "Port Union",
        "Tide Institute",
        "Law Society of the Quay",
    ],
    "La Ligue des quais, l’Union des phares, le Réseau du large et le Centre du port réagissent à cet avis.": QUAYS,
    "Au nom de la Ligue des quais, l’Union des phares, du Réseau du large et du Centre du port, nous parlons.": QUAYS,
    "Es rufen auf: Bund der Lotsen (BL), Netzwerk Kai, Pax Quai, Verein Hafen e.V. und Ebbe.": [
        "Bund der Lotsen",
        "Netzwerk Kai",
        "Pax Quai",
        "Verein Hafen e.V.",
        "Ebbe",
    ],
    "Обращение подготовлено организациями Центр «Причал», ОРК-Инфо, Фонд «Маяк».": [
        "Центр «Причал»",
        "ОРК-Инфо",
        "Фонд «Маяк»",
    ],
}
SPEAK_OUT |= {
    "Quay Watch demands an answer together with the Tide Institute, the Reef Society, and "
    "the Law Centre of the Quay.": ["Quay Watch", "Tide Institute", "Reef Society", "Law Centre of the Quay"],
    "The letter bears the names of Quay.org, the Tide Institute, the Reef Society, and others.": [
        "Quay.org",
        "Tide Institute",
        "Reef Society",
    ],
}
R = "the Port Union, the Tide Institute, the Reef League and the Law Society of the Quay"
DO_OTHERWISE = (
    f"T{R[1:]} were condemned by the court.",
    f"T{R[1:]} held a fair on the quay.",
    f"T{R[1:]} are concerned with research on reefs.",
    f"T{R[1:]} want to merge.",
    f"T{R[1:]} protest march ended in arrests.",
    f"T{R[1:]} appealed the ruling of the court.",
    f"T{R[1:]} sued the city, demanding a million.",
    f"The report was written by {R}.",
    f"The petition was rejected by {R}.",
    f"The police issued a statement on crimes committed by {R}.",
    f"The mayor urges calm together with {R}.",
    "Partenaires : la Ligue des quais, l’Union des phares, le Centre du port.",
    "We call on: Port Union, Tide Institute, Reef League, Law Society.",
    "Minutes: Port Union, Tide Institute, Law Society of the Quay asked for the floor.",
    "Der Bund der Lotsen, das Netzwerk Kai, der Reederbund und der Hafen e.V. wurden durchsucht, fordert Roe.",
)


def _names(signed_in, text: str) -> list[str]:
    """Return the names of the bodies that a text has as its signatories."""
    return signed_in(f"{HEAD}{text}")


@pytest.mark.parametrize(("sentence", "names"), SPEAK_OUT.items())
def test_bodies_that_speak_out_are_read(sentence: str, names: list[str], signed_in) -> None:
    assert _names(signed_in, f"{sentence}{FOOT}") == names


@pytest.mark.parametrize("sentence", DO_OTHERWISE)
def test_bodies_that_do_anything_else_sign_nothing(sentence: str, signed_in) -> None:
    assert _names(signed_in, f"{sentence}{FOOT}") == []


def test_lines_under_what_bodies_say_are_theirs(signed_in) -> None:
    lead = "Harbour organisations reiterate their concern, and ask for an answer by May."
    assert _names(signed_in, f"{lead}\n\n" + "\n".join(BLOCK) + "\n") == BLOCK


def test_what_leads_to_names_without_end_costs_no_more_than_it_may(signed_in) -> None:
    started = time.process_time()
    _names(signed_in, "NGOs Port Union, Tide Institute, " * 1_000 + "and so on.")
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("under", ["Dear partners,", "Estimadas asociaciones"])
def test_those_who_are_greeted_under_their_names_sign_nothing(under: str, signed_in) -> None:
    block = "\n".join(BLOCK)
    text = "We ask you to come to the council. We have waited since May."
    assert _names(signed_in, f"{block}\n{under}\n\n{text}\n") == []
