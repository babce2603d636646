"""Texts that a tool wrapped and that show neither a title nor a day: the first line is not the title."""

import pytest

TEXTS = {
    "English": """\
Nobody in the valley has slept since the siren was tested on the night of
the funeral. We have asked the prefect for the order that he says he was
given, and he has asked us for our names.

The second letter is shorter than the first. It has no date and no seal, and
it is signed with a first name, as all letters of the prefect are.
""",
    "German": """\
Die Anwohner der Sirene haben in der Nacht des Begräbnisses keine Ruhe
gefunden. Wir haben den Präfekten nach dem Befehl gefragt, den er erhalten
haben will, und er hat uns nach unseren Namen gefragt.

Der zweite Brief ist kürzer als der erste. Er trägt kein Datum und kein
Siegel und ist mit einem Vornamen unterzeichnet.
""",
}
TITLED = "Statement of the neighbours of the siren on the night of the funeral"


@pytest.mark.parametrize("language", TEXTS)
def test_such_a_text_keeps_its_first_line(language: str, reading_of) -> None:
    (made,) = reading_of(TEXTS[language]).drafts
    assert made.body == TEXTS[language]
    assert made.front.title == " ".join(TEXTS[language].split()[:10])


@pytest.mark.parametrize("language", TEXTS)
def test_a_title_over_it_stays_one(language: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLED}\n\n{TEXTS[language]}").drafts
    assert (made.front.title, made.body) == (TITLED, TEXTS[language])
