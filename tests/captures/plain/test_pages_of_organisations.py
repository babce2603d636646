"""Pages of organisations and of the blogs that repeat what they say: letters, statements, lists of them."""

import pytest

TEXT = (
    "We write to you again about the gates, which have been shut since March and which nobody will open for us.\n\n"
    "The families have asked three times for an answer and were given none at all by the harbour office.\n"
)
TITLE = "Open letter on the gates of the harbour"


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


LETTERS = (
    ("Friday, 5 May 2023", "OPEN LETTER\n\nFriday 5 May of 2023.", "JORIS MAREL\nMINISTER OF HARBOURS\nPRESENT"),
    ("viernes, 5 de mayo de 2023", "CARTA ABIERTA\n\nViernes  5 de mayo del 2023.", "SEÑORA ALMA RÍOS\nPRESENTE"),
)


@pytest.mark.parametrize(("day", "head", "addressee"), LETTERS)
def test_the_day_in_the_head_of_a_letter_began_another_post(day: str, head: str, addressee: str, reading_of) -> None:
    made = reading_of(f"{day}\n\n{TITLE}\n\n{head}\n\n\n{addressee}\n\n{TEXT}")
    assert _told(made) == [(TITLE, "2023-05-05")]
    assert addressee.split("\n", 1)[0] in made.drafts[0].body


@pytest.mark.parametrize("label", ["Source: Harbour News", "Bron: Haven Nieuws\n\nPlaats: Havenstad"])
@pytest.mark.parametrize("day", ["May 5, 2023", "Datum: vrijdag 5 mei 2023", "Date: Friday 5 May 2023"])
def test_a_label_between_the_day_of_a_statement_and_that_over_its_text_was_a_title(
    label: str, day: str, reading_of
) -> None:
    made = reading_of(f"{TITLE}\n\n{day}\n\n{label}\n\n5 May 2023 -\n\n{TEXT}")
    assert _told(made) == [(TITLE, "2023-05-05")]
