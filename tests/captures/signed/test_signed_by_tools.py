"""Tools write, wrap and part lists of signatories in ways of their own: the same bodies are read from all."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

PLEA = "We ask the court to answer the families, and to hear all those who were\nat the quay that night.\n\n"
LONG = "Committee of the Families of the Drowned of the Northern Harbours and"
BODIES = ("Women's Port Network", "Lake Press Club -- Kenya", "Quay | House of Memory", "Delta (DL)")
SHOWN = {
    "escapes and hyphens in a row": (
        "Signed by:\n\n- Women\\'s Port Network\n- Lake Press Club -- Kenya\n- Quay \\| House of Memory\n- Delta (DL)",
        BODIES,
    ),
    "hyphens in a row within a name": (
        "Signed by:\n\nDelta Lawyers (DL)\nQuay--Delta Centre",
        ("Delta Lawyers (DL)", "Quay--Delta Centre"),
    ),
    "spaces behind bullets": ("Signed by:\n\n-   Ana Roe, novelist\n-   Prof. Jon Lind\n-   Ada Moreau", ()),
    "numbers of links within": (
        "Signed by:\n\n- Ana Roe, Director – [3]Port Law Centre\n- Jon Lind, President – [4]Delta Lawyers (DL)",
        ("Ana Roe, Director – Port Law Centre", "Jon Lind, President – Delta Lawyers (DL)"),
    ),
    "words of links in two lines": (
        "Signed by:\n\n-   [Port Law\n    Centre](https://a.example)\n-   [Lake\n    Club](https://b.example), Kenya",
        ("Port Law Centre", "Lake Club, Kenya"),
    ),
    "the last word of a name in a line of its own": (
        f"Signed by:\n\nDelta Lawyers (DL)\n{LONG}\nRivers\nLake Press Club",
        ("Delta Lawyers (DL)", f"{LONG} Rivers", "Lake Press Club"),
    ),
    "a name that a narrow line breaks behind a small word": (
        "Signed by:\n\nPort Women (PW)\nAna Roe, Director, Delta Centre for\nRights (DCR)\nLake Press Club, Kenya",
        ("Port Women (PW)", "Ana Roe, Director, Delta Centre for Rights (DCR)", "Lake Press Club, Kenya"),
    ),
    "a number of a run at the beginning of a line": (
        (
            "Signatories: 1) Port Law Centre; 2) Committee of the Families of the Drowned;\n"
            "3) Lake Press Club, Kenya; and 4) Delta Lawyers (DL)."
        ),
        (
            "Port Law Centre",
            "Committee of the Families of the Drowned",
            "Lake Press Club, Kenya",
            "Delta Lawyers (DL)",
        ),
    ),
    "a short name under a long one that is whole": (
        f"Signed by:\n\nDelta Lawyers (DL)\n{LONG[:-18]} (DNH)\nAmarres\nLake Press Club",
        ("Delta Lawyers (DL)", f"{LONG[:-18]} (DNH)", "Amarres", "Lake Press Club"),
    ),
    "a framework that goes on": (
        (
            "Signed by:\n\nFederation of the Ports of the South (FPS), within the framework of the\n"
            "Watch for the Keepers of Ports\nDelta Lawyers (DL)"
        ),
        (
            "Federation of the Ports of the South (FPS), within the framework of the Watch for the Keepers of Ports",
            "Delta Lawyers (DL)",
        ),
    ),
    "small letters in the next line": (
        "Signed by:\n\nКомитет по делам пропавших в портах северного побережья и их\nсемей\nМаяк\nDelta Lawyers (DL)",
        ("Комитет по делам пропавших в портах северного побережья и их семей", "Маяк", "Delta Lawyers (DL)"),
    ),
    "a country behind a dash in the next line": (
        "Signed by:\n\n   * Centre of the Families of the Drowned of the North (CFDN)\n     - Kenya\n   * DL",
        ("Centre of the Families of the Drowned of the North (CFDN) - Kenya", "DL"),
    ),
    "each element in a line": (
        "Signed by:\n\nPort Law Centre\n(Kenya)\nLake Press Club\n, Norway\nAna Roe, President –\nDelta Lawyers (DL)",
        ("Port Law Centre (Kenya)", "Lake Press Club, Norway", "Ana Roe, President – Delta Lawyers (DL)"),
    ),
    "signatures with their lines set apart": (
        "Respectfully,\n\n\nAna Roe\n\nDirector\n\nPort Law Centre\n\n\nJon Lind\n\nPresident\n\nDelta Lawyers (DL)",
        ("Port Law Centre", "Delta Lawyers (DL)"),
    ),
    "commas in lines that no tool wrapped": (
        "Signed by\n\nCentre for the Law of Ports (CLP), Kenya\nQuay, Bread and Peace (QBP), Norway\nPress Club, Peru",
        ("Centre for the Law of Ports (CLP), Kenya", "Quay, Bread and Peace (QBP), Norway", "Press Club, Peru"),
    ),
    "one space between columns in the last line": (
        (
            "Signed by\n\nPort Law Centre         Amarres\nDelta Lawyers (DL)      Lake Club (Peru)\n"
            "Federation of Quays (F) Port Women"
        ),
        (
            "Port Law Centre",
            "Amarres",
            "Delta Lawyers (DL)",
            "Lake Club (Peru)",
            "Federation of Quays (F)",
            "Port Women",
        ),
    ),
    "a hyphen before a bullet that is no list": (
        "Signed by:\n\n\\- Port Law Centre\\\n- Lake Press Club\\\n- Delta Lawyers (DL)",
        ("Port Law Centre", "Lake Press Club", "Delta Lawyers (DL)"),
    ),
    "the end of a line behind a hyphen": (
        "Signed by:\n\n  * Assembly of the Women of the Ports who Defend their Homes (AW-\n    Defend)\n  * DL",
        ("Assembly of the Women of the Ports who Defend their Homes (AW-Defend)", "DL"),
    ),
    "a table by the places of its head": (
        (
            "Signed by:\n\n   No. Organisation         Acronym Country\n   1   Centre for Port Law  CPL     Chad\n"
            "   2   Port Women                   Peru\n   3   Lake Press Club      LPC     Kenya"
        ),
        ("Centre for Port Law | CPL | Chad", "Port Women | Peru", "Lake Press Club | LPC | Kenya"),
    ),
    "narrow lines that a small word begins, or the end of a name with its acronym": (
        (
            "Signed by:\n\nDelta Lawyers – the Law Centre for Ports\nin Quay\n"
            "Coalition du port des gardiens\nlibres (CPGL)\nDL"
        ),
        ("Delta Lawyers – the Law Centre for Ports in Quay", "Coalition du port des gardiens libres (CPGL)", "DL"),
    ),
    "narrow lines of frameworks": (
        (
            "Signataires :\n\nFPQ, dans le cadre du Cercle pour la\nprotection des gardiens du quai\n"
            "Organisation du quai contre peine (OQP),\ndans le cadre du Cercle pour la protection\n"
            "des gardiens du quai\nLigue AMARRE\nDelta (DL)"
        ),
        (
            "FPQ, dans le cadre du Cercle pour la protection des gardiens du quai",
            "Organisation du quai contre peine (OQP), dans le cadre du Cercle pour la protection des gardiens du quai",
            "Ligue AMARRE",
            "Delta (DL)",
        ),
    ),
    "a country that ends a name in a narrow line": (
        "Signed by:\n\n  • Port Network (PN)\n  • Centre for Reporters of\n    Montenegro\n  • Quay, Croatia",
        ("Port Network (PN)", "Centre for Reporters of Montenegro", "Quay, Croatia"),
    ),
    "links whose addresses stand below": (
        "Signed by:\n\n* [Port Law Centre][1] (PLC)\n* [Quay PEN][2]\n* [Lake Club][3], Chad\n\n[1]: https://a.example",
        ("Port Law Centre (PLC)", "Quay PEN", "Lake Club, Chad"),
    ),
    "acronyms glued before names": (
        "Signataires\n\nSigleOrganisation\nLPLigue du Port\nCODELComité du delta\nMQMaison du Quai",
        ("Ligue du Port | LP", "Comité du delta | CODEL", "Maison du Quai | MQ"),
    ),
    "a form of law in the next line": (
        (
            "Mit freundlichen Grüßen\n\nAna Roe, Generalsekretärin, Port International Deutschland\ne.V.\n"
            "Jon Lind, Geschäftsführer, Hafenverein e.V."
        ),
        (
            "Ana Roe, Generalsekretärin, Port International Deutschland e.V.",
            "Jon Lind, Geschäftsführer, Hafenverein e.V.",
        ),
    ),
    "dashes glued to some names": (
        "Signed by:\n\nDelta Lawyers\n-Port Law Centre\n-Lake Club\n-Quay Watch\nQuay Network\n-Port Women",
        ("Delta Lawyers", "Port Law Centre", "Lake Club", "Quay Watch", "Quay Network", "Port Women"),
    ),
    "a country in the line under a long name": (
        (
            "Signed by:\n\n             Organisation                  Country\n"
            "   Port Women                        Peru\n"
            "   Delta Trust                       Togo\n"
            "   Bureau for the Rule of Port Laws\n   Chad\n   Lake Club                         Mali"
        ),
        (
            *("Port Women | Peru", "Delta Trust | Togo", "Bureau for the Rule of Port Laws | Chad"),
            "Lake Club | Mali",
        ),
    ),
    "cells without a space between": (
        "Signed by:\n\nNameAcronymCountry\nLigue du PortLPChad\nDelta Rights WatchDRWMali\nQuay Women’s HouseQWHPeru",
        ("Ligue du Port | LP | Chad", "Delta Rights Watch | DRW | Mali", "Quay Women’s House | QWH | Peru"),
    ),
    "a run of names in lines that are broken within": (
        (
            "Signed by Centre for Ports, Quay Committee, Delta  \nAccountability, Port Women, House of the  \n"
            "Drowned (HD), Lake Club and the  \nUnion of Quays (UQ)."
        ),
        (
            *("Centre for Ports", "Quay Committee", "Delta Accountability", "Port Women", "House of the Drowned (HD)"),
            *("Lake Club", "Union of Quays (UQ)"),
        ),
    ),
    "what each is, in small letters before where it is": (
        (
            "Signing organisations:\n\n- Quay Trust, human rights organisation, Chad\n"
            "- Delta Union, trade union, Mali\n- Tide Group, citizens' association, France\n"
            "- Ligue du Port, association de marins (Belgique)"
        ),
        (
            *("Quay Trust, human rights organisation, Chad", "Delta Union, trade union, Mali"),
            *("Tide Group, citizens' association, France", "Ligue du Port, association de marins (Belgique)"),
        ),
    ),
    "bullets of another kind within": (
        "Signed by:\n\n  • Kenya\n      □ Port Law Centre\n      □ Amarres\n  • Peru\n      □ Delta Lawyers (DL)",
        ("Port Law Centre", "Amarres", "Delta Lawyers (DL)"),
    ),
    "a region before names that go on": (
        (
            "Signed by:\n\nAfrica: Port Law Centre, Chad; Lake Press Club (LPC), Kenya; the Women of the\n"
            "Delta, Peru\nAsia: Robert F. Lind Centre (Nepal); Quay Watch; Delta Lawyers (DL), Japan"
        ),
        (
            *("Port Law Centre, Chad", "Lake Press Club (LPC), Kenya", "Women of the Delta, Peru"),
            *("Robert F. Lind Centre (Nepal)", "Quay Watch", "Delta Lawyers (DL), Japan"),
        ),
    ),
}


@pytest.mark.parametrize(("shown", "bodies"), SHOWN.values(), ids=SHOWN)
def test_bodies_are_whole_whatever_tool_wrote_them(shown: str, bodies: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{PLEA}{shown}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


def test_a_name_in_chinese_that_a_tool_wrapped_has_no_space_in_it(reading_of) -> None:
    names = ("港口人權促進會", "河岸民主書院", "燈塔司法改革基金會", "漁民權益聯盟", "港口婦女協會", "北岸書會")
    text = f"我們呼籲法院撤銷對港口家屬的全部檢控，並即時釋放所有被捕的人。\n\n連署團體：{'、'.join(names)}"
    wrapped = text.replace("港口婦女協會", "港口\n婦女協會")
    (draft,) = reading_of(f"港口筆記\n\n關於港口案的聲明\n\n2021年6月9日\n\n{wrapped}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == names
