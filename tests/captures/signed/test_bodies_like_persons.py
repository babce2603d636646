"""Bodies whose names, kinds or scripts are like those of persons are listed, and persons are not."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

TABLE = "## Signatories\n\n| Organisation | Type |\n|---|---|\n| Port Watch | NGO |\n| {} | {} |\n| Weir Forum | NGO |"
AMONG = "Signed by:\n\nPort Watch\n{}\nWeir Law Centre\nLake Union"
FORMER = (
    "Retired dockers and pilots network",
    "Ex-deckhand network",
    "Retired sailors union",
    "Former deckhand prisoner network",
    "Antigua fábrica del faro",
    "Ancienne halle autogérée",
)
TAUGHT = (
    "Dr Per Moss for Public Harbour Policy",
    "Prof. Ada Ek for Nordic Studies, Weir",
    "Dr Ada Ek for Port Policy",
    "Ms Ada Ek for West Harbour",
    "Prof. Ada Ek for the Study of Human Rights",
    "Professor Emeritus for Human Rights Law",
)
TYPED = {
    ("Weir University", "Academic"): True,
    ("Weir", "Academic institution"): True,
    ("Tide Painters", "Artist collective"): True,
    ("Tide Scribes", "Journalist association"): True,
    ("Tide", "Student"): True,
    ("Weir Union", "Retired"): True,
    ("Ana Roe", "Academic"): False,
}
LISTS = {
    "bodies that were something, which persons head": (
        (
            "Signed:\n\nAda Ek, director of Retired Sailors Union\nPer Moss, chair of the Former Deckhands Network\n"
            "Ana Roe, President of the Ex-Sailors Network\nJon Lind, coordinator of Past and Present Docks"
        ),
        ["Retired Sailors Union", "Former Deckhands Network", "Ex-Sailors Network", "Past and Present Docks"],
    ),
    "Korean bodies in a run": ("서명인: 민변, 청색당, 정직당, 연안연대", ["민변", "청색당", "정직당", "연안연대"]),
    "Korean bodies by label": ("서명자 (단체): 민변, 청색당, 정직당", ["민변", "청색당", "정직당"]),
    "Korean bodies in bullets": (
        "서명자:\n\n- 연안연대\n- 해양운동연합\n- 민변\n- 청색당\n- 하늘방",
        ["연안연대", "해양운동연합", "민변", "청색당", "하늘방"],
    ),
    "persons in Korean among bodies": (
        "서명자:\n\n연안연대\n해양운동연합\n민변\n김철수\n박영희 교수",
        ["연안연대", "해양운동연합", "민변"],
    ),
    "bodies in Hebrew beside persons": (
        "Signed by:\n\nיש ים\nשומרים נמל\nבנמל\nDr Ada Ek\nPer Moss, journalist",
        ["יש ים", "שומרים נמל", "בנמל"],
    ),
    "bodies in Arabic beside persons": (
        "الموقعون:\n\nد. ليلى منصور\nخالد العبيدي، صحفي\nمها سالم\nبيت البحر\nنساء الميناء\nحرية وسلام",
        ["بيت البحر", "نساء الميناء", "حرية وسلام"],
    ),
    "bodies in Persian beside persons": ("Signed by:\n\nDr Ada Ek\nPer Moss, lawyer\nخانه دریا", ["خانه دریا"]),
    "bodies of one word": (
        "Signed by:\n\nAda Ek, lawyer\nPer Moss, teacher\nTidewave\nPortwatch",
        ["Tidewave", "Portwatch"],
    ),
    "bodies that may be called as persons, among more bodies than persons": (
        (
            "Signed by:\n\nPort Watch\nWeir Law Centre\nLake Union\nTide Forum\nReef Network\nDr Ada Ek\nDr Per Moss\n"
            "Prof. Jon Lind\nBlanca Ruiz Rural\nMare Nostrum"
        ),
        [
            "Port Watch",
            "Weir Law Centre",
            "Lake Union",
            "Tide Forum",
            "Reef Network",
            "Blanca Ruiz Rural",
            "Mare Nostrum",
        ],
    ),
    "bodies called after persons for a cause": (
        "Signed by:\n\nJane Roe for Great Seals\nMaria Ek for Refugees\nPort Watch\nWeir Law Centre\nTide Hub",
        ["Jane Roe for Great Seals", "Maria Ek for Refugees", "Port Watch", "Weir Law Centre", "Tide Hub"],
    ),
    "what persons were, under their names": (
        "Signed by:\n\nPort Watch\nAna Roe\nRetired teacher, Weir School\nLake Union\nJon Lind\nFormer judge\nTide Hub",
        ["Port Watch", "Lake Union", "Tide Hub"],
    ),
}
THREE = "(Port Watch, Weir Rights Group, Lake Forum)"
SENTENCES = {
    f"Five organisations of the port in Delta {THREE} issued a joint statement.": True,
    f"Five organisations {THREE}, all from Delta, issued a statement.": True,
    "Port Watch, Weir Rights Group and Lake Forum delivered a joint statement to the court.": True,
    f"Police shut five organisations of the port {THREE} and the mayor issued a statement.": False,
    f"Staff of three organisations {THREE} were held after they delivered a statement.": False,
    "Guards at Port Watch, Weir Rights Group and Lake Forum delivered the letter to the court.": False,
}


def names(reading_of, text: str) -> list[str]:
    (draft,) = reading_of(HEAD + text).drafts
    return [naming.parse_line(body.as_).name for body in draft.front.organisations]


@pytest.mark.parametrize("body", FORMER)
def test_bodies_of_those_who_were_something_are_no_persons(body: str, reading_of) -> None:
    assert names(reading_of, AMONG.format(body)) == ["Port Watch", body, "Weir Law Centre", "Lake Union"]


def test_bodies_whose_names_begin_as_letters_do_ended_their_list(reading_of) -> None:
    bodies = ["Dear Friends Foundation", "Cari Amici Association", "Port Watch", "Dear All Collective"]
    assert names(reading_of, "Signed:\n\n" + "\n".join(bodies)) == bodies


@pytest.mark.parametrize("person", TAUGHT)
def test_what_a_person_teaches_is_no_body(person: str, reading_of) -> None:
    assert names(reading_of, AMONG.format(person)) == ["Port Watch", "Weir Law Centre", "Lake Union"]


@pytest.mark.parametrize(("body", "kind"), TYPED)
def test_a_row_is_dropped_only_where_its_name_may_be_a_persons(body: str, kind: str, reading_of) -> None:
    kept = [body] * TYPED[body, kind]
    assert names(reading_of, TABLE.format(body, kind)) == ["Port Watch", *kept, "Weir Forum"]


@pytest.mark.parametrize(("text", "bodies"), LISTS.values(), ids=LISTS)
def test_bodies_like_persons_are_listed(text: str, bodies: list[str], reading_of) -> None:
    assert names(reading_of, text) == bodies


@pytest.mark.parametrize("sentence", SENTENCES)
def test_bodies_in_brackets_signed_where_the_verb_is_theirs(sentence: str, reading_of) -> None:
    signed = ["Port Watch", "Weir Rights Group", "Lake Forum"] if SENTENCES[sentence] else []
    assert names(reading_of, sentence) == signed
