"""Bodies that titles, first sentences and speakers of statements name; those from whom others came sign nothing."""

import pytest

from muniment.text import naming

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
HALF = "the Asian Forum for Ports, the World Alliance for Tides, the Quay Justice Network and Lawyers for Lawyers East"
SPOKEN = ["Asian Forum for Ports", "World Alliance for Tides", "Quay Justice Network", "Lawyers for Lawyers East"]
SERBIAN = "Nezavisno društvo novinara, Asocijacija slobodnih luka, Fondacija Kej, Mreža za bezbednost i Lučki sindikat "
SERBS = [
    *("Nezavisno društvo novinara", "Asocijacija slobodnih luka", "Fondacija Kej", "Mreža za bezbednost"),
    "Lučki sindikat",
]
SENTENCES = {
    f"I deliver this statement on behalf of {HALF}.": SPOKEN,
    f"I have the honour to speak on behalf of {HALF}.": SPOKEN,
    f"The court heard me on behalf of {HALF}.": [],
    f"{SERBIAN}najoštrije osuđuju napad na novinarku.": SERBS,
    f"{SERBIAN}osuđuju napad na novinarku.": SERBS,
    "The central trade unions QTUH, NUQW and PQF have called for the release of all dockers.": ["QTUH", "NUQW", "PQF"],
    "The dockers' unions QTUH, NUQW and PQF have called for talks with the port.": ["QTUH", "NUQW", "PQF"],
    "ГО «Вільний порт», Інститут моря, Мережа «Захист» та Спілка моряків рішуче засуджують обшуки в порту.": [
        *("ГО «Вільний порт»", "Інститут моря", "Мережа «Захист»", "Спілка моряків")
    ],
    "Les organisations QTUH, NUQW, PQF et les organisations de jeunesse UJQ et MJP appellent à la grève le 12 juin.": [
        *("QTUH", "NUQW", "PQF", "UJQ", "MJP")
    ],
    "Las organizaciones Red Alta, Foro Norte y los sindicatos Unión Sur y Liga Mar exigen al puerto que abra.": [
        *("Red Alta", "Foro Norte", "Unión Sur", "Liga Mar")
    ],
    "The trade unions QTUH, NUQW and the student unions UJQ and MJP have called for the release of all dockers.": [
        *("QTUH", "NUQW", "UJQ", "MJP")
    ],
    "The ships QTUH, NUQW and PQF have called for help.": [],
    "Quay Coalition members: Birds of the Quay, Dockers’ Forum, Citizens’ Front, Reef Trust and Youth for Tides, call "
    "on the council to stop.": [
        "Birds of the Quay",
        "Dockers’ Forum",
        "Citizens’ Front",
        "Reef Trust",
        "Youth for Tides",
    ],
    "The Harbour Alliance, members: Quay Watch, Reef Trust and Tide Law Centre (TLC), calls on the council to stop.": [
        *("Quay Watch", "Reef Trust", "Tide Law Centre")
    ],
    "The Harbour Alliance, members: Quay Watch, Reef Trust and Tide Law Centre (TLC), met on Monday.": [],
    "In a joint statement, the Quay League, the Port Forum, Lawyers Without Ports and the Delta branch of Tide Watch "
    "said that nobody was heard.": ["Quay League", "Port Forum", "Lawyers Without Ports", "Delta branch of Tide Watch"],
    f"Participants came from the following organisations: {HALF}.": [],
}
LISTED = "Quay Commission of Advocates\nPort Reform Network\nJudges for Judges Abroad\nTide Centre for Law"
LABELS = ("Joint stakeholder submission by:", "Joint civil society submission by:", "Shadow report submitted by:")


@pytest.mark.parametrize("title", TITLES)
def test_a_title_names_by_acronyms_those_who_speak_in_its_text(title: str, reading_of) -> None:
    plea, bodies = TITLES[title]
    (draft,) = reading_of(TEXT.format(title, plea)).drafts
    assert [body.as_ for body in draft.front.organisations] == bodies


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_names_those_who_speak_in_a_statement(sentence: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Quay notes on the harbour trial", sentence)).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == SENTENCES[sentence]


def test_a_wrapped_line_under_a_joint_title_is_no_run_of_its_own(reading_of) -> None:
    wrapped = (
        "Udruga Zelena Obala, Centar za mirovne studije Kvarner, Kuća ljudskih\nprava Istra, Documenta Jug i Mreža "
        "mladih Primorja oštro osuđuju\nprijedlog zakona i pozivaju Sabor da ga odbaci na prvoj sjednici u\nlipnju."
    )
    (draft,) = reading_of(TEXT.format("Zajedničko priopćenje: povucite zakon", wrapped)).drafts
    assert [body.as_ for body in draft.front.organisations] == [
        *("Udruga Zelena Obala", "Centar za mirovne studije Kvarner", "Kuća ljudskih prava Istra", "Documenta Jug"),
        "Mreža mladih Primorja",
    ]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_of_a_submission_leads_to_those_who_made_it(label: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Submission on the harbour", f"{label}\n\n{LISTED}")).drafts
    assert [body.as_ for body in draft.front.organisations] == LISTED.split("\n")
