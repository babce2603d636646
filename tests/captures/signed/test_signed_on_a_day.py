"""The bodies of a sentence that begins with a day or a clause, and of one that counts others beside them."""

import pytest

from muniment.text import naming

HEAD = "Quay notes\n\nOn the harbour\n\nJune 9, 2021\n\n"
SIGNED = {
    "On June 3, the Quay Institute, Delta Watch and the Pilots’ Union issued a joint statement on the lock.": (
        "Quay Institute; Delta Watch; Pilots’ Union"
    ),
    "On Monday the Quay Institute, Delta Watch and the Pilots’ Union (PU) published an open letter on the lock.": (
        "Quay Institute; Delta Watch; Pilots’ Union (PU)"
    ),
    "Today Delta Watch, the Quay Institute and Pilots of the Port Association (PPA) published an open letter to it.": (
        "Delta Watch; Quay Institute; Pilots of the Port Association (PPA)"
    ),
    "Le 3 juin, l’Institut du Quai, la Ligue du Delta et l’Union des pilotes ont condamné les travaux.": (
        "Institut du Quai; Ligue du Delta; Union des pilotes"
    ),
    "El 3 de junio, el Instituto del Muelle, la Red del Delta y la Unión de Pilotos condenaron la obra.": (
        "Instituto del Muelle; Red del Delta; Unión de Pilotos"
    ),
    "As the port marks its Harbour Rights Day, the Quay Institute, Delta Watch and the Pilots’ Union urge the "
    "council to open the lock.": "Quay Institute; Delta Watch; Pilots’ Union",
    "Marking Harbour Day, the Quay Institute, Delta Watch and the Pilots’ Union call for an end to the works.": (
        "Quay Institute; Delta Watch; Pilots’ Union"
    ),
    "Alors que le procès s’ouvre à Kaiville, l’Institut du Quai, la Ligue du Delta et l’Union des pilotes demandent "
    "sa libération.": "Institut du Quai; Ligue du Delta; Union des pilotes",
    "On June 3, Delta Watch—along with PAX, Quay Rights Table, FKRD, and seven other organizations—issued a joint "
    "statement on the lock.": "Delta Watch; PAX; Quay Rights Table; FKRD",
    "Lock Monitor Europe, Rivers United and 12 other organisations urge the council to leave the project.": (
        "Lock Monitor Europe; Rivers United"
    ),
    "Lock Monitor Europe, Rivers United and twelve other groups today urged the council to leave it.": (
        "Lock Monitor Europe; Rivers United"
    ),
    "Ríos Unidos, Tierra Firme y otras 12 organizaciones exigen al concejo que abandone el proyecto.": (
        "Ríos Unidos; Tierra Firme"
    ),
}
NOBODY = {
    "of whom is told what they received": "The Quay Institute, the Rivers Network, the Delta Association and 12 other "
    "organisations received grants from the fund.",
    "of whom is told where they were": "The Quay Institute, the Rivers Network, the Delta Association and 12 other "
    "organisations took part in the fair on Saturday.",
    "of whom is told what was done to them": "The Quay Institute, the Rivers Network, the Delta Association and 12 "
    "other organisations were raided by the police, a lawyer said.",
    "that are persons": "Ana Roe, Jon Lind and 12 other organisations urge the council to leave the project.",
    "that are states": "Norway, Peru and 12 other bodies urge the council to leave the project.",
}


def _signed(text: str, reading_of) -> list[str]:
    bodies = reading_of(f"{HEAD}{text}\n").drafts[0].front.organisations
    return [body.as_ for body in bodies if body.role.value == "signatory"]


@pytest.mark.parametrize("text", SIGNED)
def test_neither_a_day_nor_a_clause_before_them_is_a_body_that_signed(text: str, reading_of) -> None:
    assert "; ".join(_signed(text, reading_of)) == SIGNED[text]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_those_beside_whom_others_are_counted_signed_only_what_they_say(text: str, reading_of) -> None:
    assert _signed(text, reading_of) == []


def test_a_body_whose_name_begins_like_a_clause_signed(reading_of) -> None:
    text = "For Open Courts, Pilot Aid, the Quay Institute and Delta Watch urge the council to open the lock."
    assert [naming.parse_line(one).name for one in _signed(text, reading_of)] == [
        "For Open Courts",
        "Pilot Aid",
        "Quay Institute",
        "Delta Watch",
    ]
