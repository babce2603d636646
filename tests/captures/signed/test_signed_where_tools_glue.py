"""Rows of which a tool glued the cells, or broke the last, and what stands at the label of a statement to the press."""

import pytest

from muniment.text import naming

HEAD = "The flooded valley\n\nJune 9, 2021\n\nThe dam would flood eleven villages, and the bank still pays for it.\n\n"
ROWS = ["Bank Lamp Centre", "Both TIDES", "Quay Africa", "Forum on KBD"]
TEXTS = {
    "cells glued together, the last row without a country": (
        (
            "Supported by:\n\n1Bank Lamp CentreNorway\n2Both TIDESChad\n3Quay Africa (QA)South Africa\n"
            "4Forum on KBDPeru\n5Ulu Foundation"
        ),
        [*ROWS, "Ulu Foundation"],
    ),
    "cells glued together as names end in capitals, the others in lines": (
        (
            "Supported by:\n\n1\nBank Lamp Centre\nNorway\n2\nBoth TIDESChad\n3\nQuay Africa (QA)\nSouth Africa\n"
            "4\nForum on KBDPeru\n5\nUlu Foundation"
        ),
        [*ROWS, "Ulu Foundation"],
    ),
    "numbers glued to names alone": (
        "Signatories:\n\n1Bank Lamp Centre\n2Both Tides\n3Ulu Foundation",
        ["Bank Lamp Centre", "Both Tides", "Ulu Foundation"],
    ),
    "ordinals in a row, which leave no sign behind": (
        "Firman:\n\n3º Comité de Familias\n4º Red del Agua\n5º Casa del Puerto",
        ["Comité de Familias", "Red del Agua", "Casa del Puerto"],
    ),
    "a country behind a stroke at the end of the line above": (
        (
            "Ont signé :\n- Action des jeunes pour la paix (AJP) / Mali\n"
            "- Collectif contre l’impunité et la peur dans les ports du nord (CIPN) /\nBurkina Faso\n- Quai libre"
        ),
        [
            "Action des jeunes pour la paix",
            "Collectif contre l’impunité et la peur dans les ports du nord",
            "Quai libre",
        ],
    ),
    "several in one line of a list in Chinese": (
        "联署团体：\n\n海灯记者组织\n码头保护委员会\n港湾书院、潮汐捍卫网络、自由灯塔",
        ["海灯记者组织", "码头保护委员会", "港湾书院", "潮汐捍卫网络", "自由灯塔"],
    ),
    "a name in Japanese with one comma": (
        "賛同団体：\n\n港の灯を守る会\n人権、平和のための会\n潮の会",
        ["港の灯を守る会", "人権、平和のための会", "潮の会"],
    ),
}
PLEA = "Yesterday the port closed our clinic without giving any reason or showing us a warrant."
PLEA_IT = "Chiediamo la sospensione immediata dei lavori alla diga, che minaccia undici villaggi della valle."
PRESS = {
    "names over it": (
        f"Nurses for All\nCamp Watch\nDoctors at the Border (DAB)\n\nPRESS STATEMENT\n\n{PLEA}",
        ["Nurses for All", "Camp Watch", "Doctors at the Border"],
    ),
    "a run under it": (
        f"PRESS STATEMENT\n\nTable Afrika, Legal Quay Unit (LQU) and Tide Law Society\n\nLund, 9 June 2021\n\n{PLEA}",
        ["Table Afrika", "Legal Quay Unit", "Tide Law Society"],
    ),
    "a run in Italian": (
        f"COMUNICATO STAMPA\n\nAmici del Fiume, Rete Acqua Viva e Pescatori Uniti (PU)\n\n{PLEA_IT}",
        ["Amici del Fiume", "Rete Acqua Viva", "Pescatori Uniti"],
    ),
    "one body and its city": (f"Harbour Rights House\nPort Salam\n\nPRESS RELEASE\n\n{PLEA}", []),
    "persons": (f"Ana Roe\nJon Lind\nAda Moreau\n\nPRESS RELEASE\n\n{PLEA}", []),
    "a sentence under it": (f"PRESS RELEASE\n\nQuay Watch, the Port League and the Tide Union met.\n\n{PLEA}", []),
}


@pytest.mark.parametrize(("text", "bodies"), TEXTS.values(), ids=TEXTS)
def test_bodies_are_read_whole_where_a_tool_glued_or_broke_rows(text: str, bodies: list[str], signed_in) -> None:
    assert signed_in(f"{HEAD}{text}\n") == bodies


@pytest.mark.parametrize(("text", "bodies"), PRESS.values(), ids=PRESS)
def test_several_bodies_at_the_label_of_a_statement_to_the_press_issue_it(text, bodies, signed_in) -> None:
    assert signed_in(f"Clinic closed\n\nJune 9, 2021\n\n{text}\n") == bodies


def test_a_country_behind_a_stroke_that_ends_the_line_is_the_bodys(reading_of) -> None:
    (made,) = reading_of(f"{HEAD}{TEXTS['a country behind a stroke at the end of the line above'][0]}\n").drafts
    assert [naming.parse_line(body.as_).country for body in made.front.organisations] == ["ML", "BF", ""]
