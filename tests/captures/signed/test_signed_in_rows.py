"""Rows of tables, notes and headings as tools show them: bodies are read from them, and nothing else is."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

PLEA = "We ask the court to answer the families, and to hear all those who were\nat the quay that night.\n\n"
LONG = "Committee of the Families of the Drowned of the Harbours of the North"
SHOWN = {
    "one space between columns under a head": (
        (
            "Signed by:\n\n   No. Name of organisation Country\n   1 Port Women Chad\n   2 Quay Watch Peru Peru\n"
            "   3 Lake Press Club (LPC) Lima, Peru"
        ),
        ("Port Women | Chad", "Quay Watch Peru | Peru", "Lake Press Club (LPC) | Lima, Peru"),
    ),
    "a country before and an acronym behind, with one space": (
        (
            "Signed by:\n\n   Country Organisation Acronym\n   Chad Port Women PW\n   South Africa Quay Watch QW\n"
            "   Peru Lake Press Club LPC"
        ),
        ("Port Women | Chad | PW", "Quay Watch | South Africa | QW", "Lake Press Club | Peru | LPC"),
    ),
    "cells that go on in the line below": (
        (
            "Signed by:\n\nCountry Organisation                Acronym\nChad    Port Women of the Great and PW\n"
            "        Small Lakes\nPeru    Quay Watch                  QW\nKenya   Lake Press Club             LPC"
        ),
        (
            "Port Women of the Great and Small Lakes | Chad | PW",
            "Quay Watch | Peru | QW",
            "Lake Press Club | Kenya | LPC",
        ),
    ),
    "dashes in empty cells, of the first row, too": (
        (
            "Signed by:\n\n#\tOrganisation\tAcronym\tCountry\n1\tPort Women\t-\tChad\n"
            "2\tQuay Watch\tQW\t-\n3\tLake Press Club\tLPC\tKenya"
        ),
        ("Port Women | Chad", "Quay Watch | QW", "Lake Press Club | LPC | Kenya"),
    ),
    "countries behind a dot in the next line": (
        (
            "Signed by:\n\n» Port Women of the Great and Small Lakes of the North (PWL) ·\nSouth Africa.  \n"
            "» Quay Watch (QW) · Chad.  \n» Lake Press Club (LPC) · Kenya.  "
        ),
        (
            "Port Women of the Great and Small Lakes of the North (PWL) · South Africa",
            "Quay Watch (QW) · Chad",
            "Lake Press Club (LPC) · Kenya",
        ),
    ),
    "rows that a tool wrapped, which end in a break": (
        (
            "Signed by:\n\nPort Women of the Great Lakes (PWL) - Chad| Quay Watch of Small\nHarbours (QW) - Peru  \n"
            "---|---  \nLake Press Club of the Northern\nRivers (LPC) - Kenya| Dock School - Mali  "
        ),
        (
            "Port Women of the Great Lakes (PWL) - Chad",
            "Quay Watch of Small Harbours (QW) - Peru",
            "Lake Press Club of the Northern Rivers (LPC) - Kenya",
            "Dock School - Mali",
        ),
    ),
    "a country under each name, all right under each other": (
        "Signed by:\n\nPort Women\nChad\nQuay Watch (QW)\nPeru\nLake Press Club\nKenya",
        ("Port Women | Chad", "Quay Watch (QW) | Peru", "Lake Press Club | Kenya"),
    ),
    "persons and what they are over bodies, all right under each other": (
        "Signed by:\n\nAna Roe\nPresident\nPort Women\nTeo Marsh\nRegional Coordinator, Africa\nQuay Watch (QW)",
        ("Port Women", "Quay Watch (QW)"),
    ),
    "two columns with one space between, known by the countries": (
        (
            "Signed by:\n\n   PW – Port Women of the Lake (Chad) Quay Watch (Peru)\n"
            "   Lake Press Club (Kenya) Dock School (Mali)\n   Wharf Choir (WC) (Chad)"
        ),
        (
            "PW – Port Women of the Lake (Chad)",
            "Quay Watch (Peru)",
            "Lake Press Club (Kenya)",
            "Dock School (Mali)",
            "Wharf Choir (WC) (Chad)",
        ),
    ),
    "an acronym that is a code of a country, each cell in a line": (
        (
            "Signed by:\n\nOrganisation\nAcronym\nCountry\nPort Women\nPWO\nChad\n"
            "Marine Deal\nMD\nPeru\nLake Club\nLCB\nKenya\nDock School\nDSC\nMali"
        ),
        ("Port Women | PWO | Chad", "Marine Deal | MD | Peru", "Lake Club | LCB | Kenya", "Dock School | DSC | Mali"),
    ),
    "cells of one row that are longer together than an entry": (
        f"Signed by:\n\n{LONG} (A)\t{LONG} (B)\t{LONG} (C)\nPort Women\tQuay Watch\tLake Club",
        (f"{LONG} (A)", f"{LONG} (B)", f"{LONG} (C)", "Port Women", "Quay Watch", "Lake Club"),
    ),
    "the foot of a page far under a list": (
        "Signed by:\n\nPort Women\n\nQuay Watch\n\nLake Club\n\nDock School\n\n\n\n\nLantern Desk\n\n\nMade by \nWeir",
        ("Port Women", "Quay Watch", "Lake Club", "Dock School"),
    ),
    "dashes in empty cells, each cell in a line": (
        (
            "Signed by:\n\n#\nOrganisation\nAcronym\nCountry\n1\nPort Women\n-\nChad\n2\nQuay Watch\nQW\n-\n"
            "3\nLake Press Club\nLPC\nKenya"
        ),
        ("Port Women | Chad", "Quay Watch | QW", "Lake Press Club | LPC | Kenya"),
    ),
    "a dash in the first cell of a row": (
        (
            "Signed by:\n\nCountry\tOrganisation\tAcronym\nChad\tPort Women\tPW\n–\tQuay Watch\tQW\n"
            "Kenya\tLake Press Club\tLPC"
        ),
        ("Port Women | Chad | PW", "Quay Watch | QW", "Lake Press Club | Kenya | LPC"),
    ),
    "dashes with one space between columns, and a name in two lines": (
        (
            "Signed by:\n\n   # Organisation Acronym Country\n   1 Port Women of the Great and\n   Small Lakes - -\n"
            "   2 Quay Watch QW Chad\n   3 Lake Press Club LPC Kenya"
        ),
        ("Port Women of the Great and Small Lakes", "Quay Watch | QW | Chad", "Lake Press Club | LPC | Kenya"),
    ),
    "bare numbers before columns": (
        (
            "Signed by:\n\n#       Organisation        Acronym  Country\n1 Port Women of the Great and  PW       Chad\n"
            "  Small Lakes\n2 Quay Watch                   QW       Peru\n3 Lake Press Club              LPC      Kenya"
        ),
        (
            "Port Women of the Great and Small Lakes | PW | Chad",
            "Quay Watch | QW | Peru",
            "Lake Press Club | LPC | Kenya",
        ),
    ),
    "acronyms, if any, before strokes": (
        (
            "Signed by:\n\n[1] Port Women | Chad\n[2] QW | Quay Watch | Peru\n[3] LPC | Lake Press Club\n"
            "[4] Harbour Voices | Kenya"
        ),
        ("Port Women | Chad", "QW | Quay Watch | Peru", "LPC | Lake Press Club", "Harbour Voices | Kenya"),
    ),
    "other signs between what is said of one body": (
        "Signed by:\n\nPort Women · Chad; Quay Watch; Lake Press Club (LPC) · Kenya; Harbour Voices · Peru",
        ("Port Women · Chad", "Quay Watch", "Lake Press Club (LPC) · Kenya", "Harbour Voices · Peru"),
    ),
    "escapes and hyphens within columns": (
        (
            "Signed by:\n\n  ---------- ---------------------------------- ---------\n"
            "  Country    Organisation                       Acronym\n"
            "  Chad       Port Women -- Women\\'s Quay         PWQ\n"
            "  Peru       Quay Watch                         QW\n"
            "  Kenya      Lake Press Club                    LPC\n"
            "  ---------- ---------------------------------- ---------"
        ),
        ("Port Women -- Women's Quay | Chad | PWQ", "Quay Watch | Peru | QW", "Lake Press Club | Kenya | LPC"),
    ),
    "cells in lines, a city before one country": (
        (
            "Signed by:\n\nNo.\nName of organisation\nLocation\n1\nPort Women\nLima, Peru\n2\nQuay Watch\nChad\n"
            "3\nLake Press Club\nKenya"
        ),
        ("Port Women | Lima, Peru", "Quay Watch | Chad", "Lake Press Club | Kenya"),
    ),
    "notes on entries with asterisks": (
        "Signed by:\n\n* Port Women*\n* Quay Watch\n* Lake Press Club**\n\n*for its nine members\n**joined later",
        ("Port Women*", "Quay Watch", "Lake Press Club**"),
    ),
    "a framework over the bodies that signed within it": (
        (
            "Signed by:\n\nWithin the framework of the Watch for the Keepers of the Ports and of the\nQuays\n\n"
            "* Port Women (PW)\n* Lake Press Club\n\nOther organisations\n\n* Quay Watch"
        ),
        ("Port Women (PW)", "Lake Press Club", "Quay Watch"),
    ),
    "bold words that a tool set apart from their colon": (
        "Signed by:\n\nChad\n : Port Women; Quay Watch; Delta Lawyers\nPeru\n : Lake Press Club; Amarres",
        (
            *("Chad: Port Women", "Chad: Quay Watch", "Chad: Delta Lawyers"),
            *("Peru: Lake Press Club", "Peru: Amarres"),
        ),
    ),
    "a country behind a comma in the next line": (
        f"Signed by:\n\n 1. {LONG},\n    Honduras\n 2. Quay Watch, Peru",
        (f"{LONG}, Honduras", "Quay Watch, Peru"),
    ),
    "an acronym behind a dash in the next line": (
        f"Signed by:\n\n 1) Quay Watch\n 2) {LONG}\n – CFDHN (Chad)\n 3) Lake Press Club",
        ("Quay Watch", f"{LONG} – CFDHN (Chad)", "Lake Press Club"),
    ),
    "a heading of persons with a long note": (
        (
            "Signed by:\n\nOrganisations\n\nQuay Watch\nLake Press Club\n\n"
            "Individuals (titles and affiliations are for identification only)\n\nAna Roe\nJon Lind"
        ),
        ("Quay Watch", "Lake Press Club"),
    ),
    "headings that are counted": (
        "Signed by:\n\nA. Organisations\n\nQuay Watch\nLake Press Club\n\nB. Individuals\n\nAna Roe\nJon Lind",
        ("Quay Watch", "Lake Press Club"),
    ),
}


@pytest.mark.parametrize(("shown", "bodies"), SHOWN.values(), ids=SHOWN)
def test_bodies_are_read_from_rows_and_under_headings(shown: str, bodies: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{PLEA}{shown}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


LED = {
    "fr": ("Les organismes suivants appuient cette déclaration", True),
    "de": ("Folgende Organisationen unterstützen den Aufruf", True),
    "pt": ("As entidades abaixo assinadas", True),
    "tr, cut off": ("Aşağıdaki örgütler…", False),
    "fr, whom to ask": ("Pour aider, contactez les associations suivantes :", False),
    "de, whom to give to": ("Spenden Sie bitte an folgende Organisationen:", False),
}


@pytest.mark.parametrize(("label", "signed"), LED.values(), ids=LED)
def test_a_line_of_bodies_that_follow_leads_to_who_signed_where_it_says_what_they_do(label, signed, reading_of) -> None:
    names = ("Amarres", "Rue Morte", "Quai Nord")
    text = f"{HEAD}Rien n'a changé depuis la nuit du port.\n\n{label}\n\n" + "\n".join(f"- {name}" for name in names)
    (draft,) = reading_of(f"{text}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == (names if signed else ())


@pytest.mark.parametrize("sentence", ["Regeringen måste agera nu.", "The court must answer.", "Der Rat muss handeln."])
def test_those_who_head_bodies_sign_under_what_has_to_be_done(sentence: str, reading_of) -> None:
    heads = "Ana Roe, ordförande, Quay Watch\nJon Lind (Direktor), Lake Club\nAda Moreau, president, Delta Lawyers"
    (draft,) = reading_of(f"{HEAD}{PLEA}{sentence}\n\n{heads}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == tuple(heads.split("\n"))


def test_a_sentence_that_tells_of_lawyers_names_no_persons(reading_of) -> None:
    text = (
        "**Oslo, Lima, 14 June** – Lawyers for the Quays, the Port Women (PW) and the Lake Press Club (LPC) jointly "
        "condemn the arrest of the lawyers."
    )
    (draft,) = reading_of(f"{HEAD}{text}\n\nThe bureau of justice gave no reasons.\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == (
        *("Lawyers for the Quays", "Port Women (PW)", "Lake Press Club (LPC)"),
    )


def test_nothing_stands_under_what_ends_a_letter(reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{PLEA}Signed by:\n\nYours sincerely,\n").drafts
    assert draft.front.organisations == ()
