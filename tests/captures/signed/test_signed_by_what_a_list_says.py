"""Rows and runs that what a list says of itself shows to be bodies, and what stands among them and is none."""

import pytest

from muniment.captures.signed import lineshapes, pleading

TOP = "Quay notes\n\nStatement on the weir\n\nJune 9, 2021\n\n"
ASKS = "We call on the court to act.\n\n"
LABEL = f"{ASKS}Unterzeichnende Organisationen:\n\n"
LONG = (
    "Hafenrat Lab, quay lab, Netzwerk Seeleute e.V., mediale wege, Verein Offene Häfen, Stiftung Kairecht, "
    "kaiwerk e.V., Bundesnetzwerk Seefahrt, Forum Hafenrecht, Verband der Lotsen, Kairat, Initiative Seehafen"
)
PARTED = LONG.split(", ")
BRIEF = "Hafenrat Lab, Netzwerk Seeleute, Verein Offene Häfen, Stiftung Kairecht"
ROWS = ("COQUE", "FEPU (Federación de Puertos)", "FERI (Federación de Ríos)", "CENTRO CULTURAL SAN TELMO")
TELLING = {
    "names in small letters in a long run under a label": (LABEL + LONG + "\n\nMehr am Montag.", PARTED),
    "a run in italics": (f"{LABEL}*{BRIEF}*\n\nMehr am Montag.", BRIEF.split(", ")),
    "a run in italics of org": (f"{LABEL}/{BRIEF}/\n\nMehr am Montag.", BRIEF.split(", ")),
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


def test_a_line_with_a_long_month_says_a_day() -> None:
    assert lineshapes.DATED.search("Lagoa, 05 de setembro de 2016")


def test_those_who_came_to_meetings_signed_nothing() -> None:
    assert pleading.tells_of_others("これまで会議に主に参加した団体としては、")


def _read(text: str, reading_of) -> list[str]:
    (draft,) = reading_of(f"{TOP}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]
