"""Bodies that titles, first sentences and speakers of statements name; those from whom others came sign nothing."""

import pytest

TEXT = "{}\n\nJune 9, 2021\n\n{}\n\nThe court will hear the case on Monday, and we will be there to hear it as well.\n"
PLEA = "Nous demandons le retrait immédiat de cette mesure."
PLEA_TR = "Sözlerin tutulmasını talep ediyoruz."
TITLES = {
    "KAYSEN-LİMSEN-DALSEN: Liman kapatılmasın": (PLEA_TR, ["KAYSEN", "LİMSEN", "DALSEN"]),
    "KAYSEN, LİMSEN ve DALSEN: Liman kapatılmasın": (PLEA_TR, ["KAYSEN", "LİMSEN", "DALSEN"]),
    "Retraites : communiqué intersyndical (CQT, FMO, FSQ)": (PLEA, ["CQT", "FMO", "FSQ"]),
    "Communiqué de presse CQT, FMO, FSQ, Solidaires": (PLEA, ["CQT", "FMO", "FSQ", "Solidaires"]),
    "CQT-FMO-FSQ : ce que disent les ports": ("Le ministre a reçu les ports lundi.", []),
    "CQT, FMO, FSQ : le bras de fer continue": ("« Nous demandons du respect », a dit un docker.", []),
    "USA-GBR-FRA : ce que nous demandons": (PLEA, []),
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_names_by_acronyms_those_who_speak_in_its_text(title: str, reading_of) -> None:
    plea, bodies = TITLES[title]
    (draft,) = reading_of(TEXT.format(title, plea)).drafts
    assert [body.as_ for body in draft.front.organisations] == bodies
