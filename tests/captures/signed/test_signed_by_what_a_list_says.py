"""Rows and runs that what a list says of itself shows to be bodies, and what stands among them and is none."""

import pytest

from muniment.captures.signed import lineshapes, pleading
from muniment.text import naming

TOP = "Quay notes\n\nStatement on the weir\n\nJune 9, 2021\n\n"
ASKS = "We call on the court to act.\n\n"
LABEL = f"{ASKS}Unterzeichnende Organisationen:\n\n"
LONG = (
    "Hafenrat Lab, quay lab, Netzwerk Seeleute e.V., mediale wege, Verein Offene Häfen, Stiftung Kairecht, "
    "kaiwerk e.V., Bundesnetzwerk Seefahrt, Forum Hafenrecht, Verband der Lotsen, Kairat, Initiative Seehafen"
)
PARTED = [name for name in LONG.split(", ") if name != "quay lab"]
SMALL = LONG.replace("quay lab", "ana roe").replace("kaiwerk e.V.", "siehe unten")
BRIEF = "Hafenrat Lab, Netzwerk Seeleute, Verein Offene Häfen, Stiftung Kairecht"
ROWS = ("COQUE", "FEPU (Federación de Puertos)", "FERI (Federación de Ríos)", "CENTRO CULTURAL SAN TELMO")
TELLING = {
    "names in small letters in a long run under a label": (LABEL + LONG + "\n\nMehr am Montag.", PARTED),
    "and none of what else stands there in small letters": (
        f"{LABEL}{SMALL}\n\nMehr am Montag.",
        [name for name in PARTED if name != "kaiwerk e.V."],
    ),
    "a run in italics": (f"{LABEL}*{BRIEF}*\n\nMehr am Montag.", BRIEF.split(", ")),
    "a run in italics of org": (f"{LABEL}/{BRIEF}/\n\nMehr am Montag.", BRIEF.split(", ")),
    "one body with commas in italics": (
        f"{ASKS}Signed by:\n\n*Union of Dockers, Sailors, and Pilots*\n\nMore on Monday.",
        ["Union of Dockers, Sailors, and Pilots"],
    ),
    "a list without what stands in italics under it": (
        f"{ASKS}Signed by:\n\nQuay Union\nHarbour Watch\n\n*Port Trust, Sea Fund, Reef Bank: funders*",
        ["Quay Union", "Harbour Watch"],
    ),
    "bodies that are called by a person": (
        f"{ASKS}BUND\nNABU\nRobin Wood\nMarie Stopes\nNetzwerk Kai\nVerein Hafen",
        ["BUND", "NABU", "Robin Wood", "Marie Stopes", "Netzwerk Kai", "Verein Hafen"],
    ),
    "a body that is called by a day": (
        f"{ASKS}Movimiento 26 de Abril de los 1999\nQuay Union\nDelta Federation\nHarbour Watch\nTide Institute",
        ["Movimiento 26 de Abril de los 1999", "Quay Union", "Delta Federation", "Harbour Watch", "Tide Institute"],
    ),
    "a person in capitals among bodies": (
        "Ante estos atropellos decimos que no están solos y exigimos justicia.\n\n"
        + "\n".join((*ROWS, "FRANCISCO MELO")),
        ROWS,
    ),
}
NOBODY = {
    "clauses in a run of organisations": f"{ASKS}The organisations: it met, we heard, he left, they came, she spoke.",
}


@pytest.mark.parametrize(("text", "bodies"), TELLING.values(), ids=TELLING)
def test_what_a_list_says_of_itself_tells_its_bodies(text: str, bodies: list[str], reading_of) -> None:
    assert _read(text, reading_of) == [*bodies]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_what_is_no_list_of_those_who_signed_names_nobody(text: str, reading_of) -> None:
    assert _read(text, reading_of) == []


@pytest.mark.parametrize("words", ["Lagoa, 05 de setembro de 2016", "05 de setembro de 2016"])
def test_a_line_with_a_long_month_says_a_day(words: str) -> None:
    assert lineshapes.DATED.search(words)


@pytest.mark.parametrize(
    "words",
    ["Colectivo 8 de marzo de Veria 2020", "Agenda 21 Network of Ports 2030", "Asociación 11 de septiembre de 1973"],
)
def test_a_name_with_a_day_says_none(words: str) -> None:
    assert not lineshapes.DATED.search(words)


def test_a_form_of_law_is_no_country() -> None:
    told = naming.parse_line("Academia de Puertos, AC")
    assert (told.name, told.country) == ("Academia de Puertos, AC", "")


@pytest.mark.parametrize("over", ["the umbrella of the Harbour Coalition", "the Observatory of Harbours"])
def test_a_body_may_sign_under_another(over: str) -> None:
    told = naming.parse_line(f"Quay Watch (QW), under {over}")
    assert (told.name, told.acronym, told.framework) == ("Quay Watch", "QW", over.rpartition("the ")[2])


@pytest.mark.parametrize(
    ("words", "told"),
    [("これまで会議に主に参加した団体としては、", True), ("緊急集会に参加した以下の団体が賛同しています：", False)],
)
def test_those_who_came_to_meetings_signed_nothing_unless_it_is_said(words: str, told: bool) -> None:
    assert pleading.tells_of_others(words) is told


def test_a_body_under_a_banner_signs_within_nothing() -> None:
    assert naming.parse_line("Women under the banner of the Peace").framework == ""


def _read(text: str, reading_of) -> list[str]:
    (draft,) = reading_of(f"{TOP}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]
