"""Cells of tables as tools show them, runs and headings: each body is read with what stands beside it, none else is."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.captures.signed import signedrows

PLEA = "We ask the court to answer the families, and to hear all those who were at the quay.\n\n"
LONG = "Committee of the Families of the Drowned of the Harbours of the North"
SHOWN = {
    "rows of which some have but a name": (
        "Signed by:\n\nPort Women\t\tPW\t\tChad\nQuay Watch\nLake Press Club\t\t\t\tPeru\nDelta Lawyers\t\tDL",
        ("Port Women | PW | Chad", "Quay Watch", "Lake Press Club | Peru", "Delta Lawyers | DL"),
    ),
    "a head in the middle over columns of which some cells are empty": (
        (
            "Signed by:\n\n          Organisation          Acronym   Country\n"
            "Port Women of the Lakes         PWL    Chad\nQuay Watch                             Peru\n"
            "Amarres\nLake Press Club of the Harbour  LPC\nDelta Lawyers                   DL     Kenya"
        ),
        (
            *("Port Women of the Lakes | PWL | Chad", "Quay Watch | Peru", "Amarres"),
            *("Lake Press Club of the Harbour | LPC", "Delta Lawyers | DL | Kenya"),
        ),
    ),
    "few acronyms and one space between columns under a head": (
        (
            "Signed by:\n\nOrganisation Acronym Country\nPort Women PW Chad\nQuay Watch Peru\nLake Press Club Kenya\n"
            "Amarres Chad"
        ),
        ("Port Women | PW | Chad", "Quay Watch | Peru", "Lake Press Club | Kenya", "Amarres | Chad"),
    ),
    "rows apart whose cells are lines": (
        (
            "Signed by:\n\n\nPort Women\nPW\nChad\n\n\nQuay Watch\nPeru\nquay.example\n\n\nAmarres\n\n\n"
            "Lake Press Club\nKenya\n\n\nDelta Lawyers\nInternational"
        ),
        (
            *("Port Women | PW | Chad", "Quay Watch | Peru", "Amarres", "Lake Press Club | Kenya"),
            "Delta Lawyers | International",
        ),
    ),
    "who signs in columns of which one row has but single spaces": (
        (
            "Signed by:\n\n   Adele Roemark Executive Director Quay Watch\n"
            "   Jon Lind      Chair              Lake Club\n"
            "   Ada Moreau    President          Port Women\n   Ruth Meirs    Secretary General  Delta Lawyers (DL)"
        ),
        ("Quay Watch", "Lake Club", "Port Women", "Delta Lawyers (DL)"),
    ),
    "a country behind a dash in the next line": (
        f"Signed by:\n\n• Quay Watch\n• {LONG}\n– Chad\n• Lake Press Club",
        ("Quay Watch", f"{LONG} – Chad", "Lake Press Club"),
    ),
    "a country in the line under a dash": (
        f"Signed by:\n\n(1) Quay Watch\n(2) {LONG} –\nChad\n(3) Lake Press Club",
        ("Quay Watch", f"{LONG} – Chad", "Lake Press Club"),
    ),
    "an empty paragraph between two lists": (
        "Signed by:\n\n- Quay Watch\n- Port Women\n\n&nbsp;\n\n- Lake Press Club\n- Amarres\n",
        ("Quay Watch", "Port Women", "Lake Press Club", "Amarres"),
    ),
    "a line drawn under a list": (
        f"Signed by:\n\n   - Quay Watch\n   - Port Women\n     {'_' * 60}\n\n   Press office: the harbour master.",
        ("Quay Watch", "Port Women"),
    ),
    "persons with their bodies under a heading of persons": (
        (
            "Signed by:\n\nQuay Watch\nLake Press Club\n\n"
            "Individual signatories (affiliations for identification only):\n\n"
            "Dr. Ana Roe, Senior Fellow, Harbour Institute\nJon Lind, former ambassador"
        ),
        ("Quay Watch", "Lake Press Club"),
    ),
    "parts of the world over groups": (
        (
            "Signataires :\n\nInternational\n\n- Quay Watch\n- Amarres\n\nMaghreb\n\n"
            "- Ligue du port (LP)\n- Marins libres\n\nSahel\n\n- Femmes du fleuve"
        ),
        ("Quay Watch", "Amarres", "Ligue du port (LP)", "Marins libres", "Femmes du fleuve"),
    ),
    "a long entry with its framework": (
        f"Signed by:\n\n{LONG}, Chad (CFDHN) – within the framework of the {LONG} and Lakes\n\nQuay Watch\n\nAmarres",
        (f"{LONG}, Chad (CFDHN) – within the framework of the {LONG} and Lakes", "Quay Watch", "Amarres"),
    ),
    "a label with a day in wide brackets": (
        "【賛同団体】（2021年5月12日現在、3団体）\n\n港の会\n波止場ネットワーク\n湖の会",
        ("港の会", "波止場ネットワーク", "湖の会"),
    ),
    "those who call for it": (
        "À l'appel de : Ligue du port (LP), Marins libres, Femmes du fleuve.",
        ("Ligue du port (LP)", "Marins libres", "Femmes du fleuve"),
    ),
    "bodies that were closed": (
        (
            "We met members of the following organisations, which were closed by the court:\n\n"
            "- Quay Watch\n- Port Women\n- Amarres"
        ),
        (),
    ),
    "lines that a tool set apart from bold names": (
        (
            "Signed by:\n\nQuay Watch\n(QW), Chad\nPort Women\n, Peru\nLake Press Club\n[Kenya]\n"
            "Delta Lawyers\n(Del) [Chad]"
        ),
        ("Quay Watch (QW), Chad", "Port Women, Peru", "Lake Press Club [Kenya]", "Delta Lawyers (Del) [Chad]"),
    ),
    "the head of a column right over the first of rows apart": (
        "Підписанти заяви\n\nОрганізація\nКраїна\nЦентр прав гавані\nЧад\n\n\nЗміна\n\n\nФонд «Причал»\nПеру",
        ("Центр прав гавані | Чад", "Зміна", "Фонд «Причал» | Перу"),
    ),
    "countries over bodies with which the one above ends": (
        "Signed by:\nSouth Africa:\n\nQuay Watch Alliance\nPeru:\n\nPort Women (PW)\nKenya\n\nLake Press Club",
        ("Quay Watch Alliance", "Port Women (PW)", "Lake Press Club"),
    ),
    "a country before each of many names, some with commas": (
        (
            "Signed by:\n\n- Chad: Action for Law, Peace and Bread (ALPB)\n"
            "- Brazil: League of Dykes and Docks of the Lakes\n- Brazil: Port Women\n- Peru: Lake Press Club"
        ),
        (
            *("Chad: Action for Law, Peace and Bread (ALPB)", "Brazil: League of Dykes and Docks of the Lakes"),
            *("Brazil: Port Women", "Peru: Lake Press Club"),
        ),
    ),
    "an acronym with a colon that begins a run": (
        "Signed by:\n\nQWN: Quay Watch Network • Port Women • Lake Press Club • Delta Lawyers",
        ("QWN: Quay Watch Network", "Port Women", "Lake Press Club", "Delta Lawyers"),
    ),
    "cells that fill their columns": (
        (
            "Signed by:\n\nOrganisation                       Acronym Country\n"
            "Forum of the Quays and Harbours    FQH     Austria\nDelta Lawyers of the Northern Lake         Germany\n"
            "Port Women                         PW      Peru\nLake Press Club                    LPC     Chad"
        ),
        (
            *("Forum of the Quays and Harbours | FQH | Austria", "Delta Lawyers of the Northern Lake | Germany"),
            *("Port Women | PW | Peru", "Lake Press Club | LPC | Chad"),
        ),
    ),
    "brackets of the first number that a tool escaped": (
        "Signed by:\n\n\\(1\\) Quay Watch (Chad)\n(2) Port Women\n(3) Lake Press Club",
        ("Quay Watch (Chad)", "Port Women", "Lake Press Club"),
    ),
    "cities and countries behind links": (
        "Signed by:\n\n"
        + "\n".join(
            f"- [{name}](https://b.example/), {place}"
            for name, place in (
                *(("Quay Watch Committee", "Lima, Peru"), ("Port Women Union", "New Quay, United States")),
                *(("Lake Press Centre", "Kyiv, Ukraine"), ("Harbour Rights Now", "Lilongwe, Malawi")),
            )
        ),
        (
            *("Quay Watch Committee, Lima, Peru", "Port Women Union, New Quay, United States"),
            *("Lake Press Centre, Kyiv, Ukraine", "Harbour Rights Now, Lilongwe, Malawi"),
        ),
    ),
    "whom to ask under the list": (
        "Mede namens:\n\nStichting Kade; Vereniging Haven (VH); Lake Press Club\n\nContact person: Ana Roe, Officer",
        ("Stichting Kade", "Vereniging Haven (VH)", "Lake Press Club"),
    ),
    "a word for those who signed below": (
        "Нижеподписавшиеся:\n\n- Комитет «Причал» – Чад\n- Фонд «Гавань»",
        ("Комитет «Причал» – Чад", "Фонд «Гавань»"),
    ),
    "acronyms that no rule knows under their head": (
        (
            "署名団体：\n\n| 団体名 | 略称 |\n| --- | --- |\n| 港湾労働者全国連絡会 | 港労連 |\n"
            "| 港の会 | nami |\n| 湖人権センター | MJC |"
        ),
        ("港湾労働者全国連絡会 | 港労連", "港の会 | nami", "湖人権センター | MJC"),
    ),
}


@pytest.mark.parametrize(("shown", "bodies"), SHOWN.values(), ids=SHOWN)
def test_bodies_are_read_with_what_stands_beside_them(shown: str, bodies: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{PLEA}{shown}\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


def test_a_list_of_nothing_has_no_rows() -> None:
    assert signedrows.entries([]) == []


RUNS = {
    "Quay Watch (Chad), Dock – Centre for the Rights of Sailors (Peru), Port Women, Lake Centre – LC (Kenya)": (
        *(
            "Quay Watch (Chad)",
            "Dock – Centre for the Rights of Sailors (Peru)",
            "Port Women",
            "Lake Centre – LC (Kenya)",
        ),
    ),
    "Quay Watch (Chad), Port Women, Lake Club, Centre for Human Rights and the Environment (Peru)": (
        *("Quay Watch (Chad)", "Port Women", "Lake Club", "Centre for Human Rights and the Environment (Peru)"),
    ),
    "Rede do Cais, Greenport, Liga do Dique, Instituto de Manejo e Certificação do Cais (Imacais) e Rede GTA": (
        *("Rede do Cais", "Greenport", "Liga do Dique"),
        *("Instituto de Manejo e Certificação do Cais (Imacais)", "Rede GTA"),
    ),
    "Haki Bandari, Kituo cha Bandari, Muungano wa Mabaharia na Chama cha Wavuvi": (
        *("Haki Bandari", "Kituo cha Bandari", "Muungano wa Mabaharia", "Chama cha Wavuvi"),
    ),
    "বন্দর মঞ্চ, নদী পরিষদ, ঘাট সমিতি (ঘাস) ও অঙ্গীকার": ("বন্দর মঞ্চ", "নদী পরিষদ", "ঘাট সমিতি (ঘাস)", "অঙ্গীকার"),
}


@pytest.mark.parametrize(("run", "bodies"), RUNS.items())
def test_a_run_parts_where_its_names_end(run: str, bodies: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{PLEA}Signed: {run}.\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


def test_those_of_whom_a_title_says_that_they_speak_together_were_read_with_what_they_did(reading_of) -> None:
    text = (
        "Joint statement on the weir\n\n9 March 2021\n\n(Lima/Oslo, 4 May) The Forum of the Northern Quays (FNQ), the "
        "Commission of Pilots (CP) and Lake Press Club (LPC) today condemned the sentence of ten years.\n\n"
        "“It is a travesty,” the organisations said.\n"
    )
    (draft,) = reading_of(text).drafts
    assert tuple(body.as_ for body in draft.front.organisations) == (
        *("Forum of the Northern Quays (FNQ)", "Commission of Pilots (CP)", "Lake Press Club (LPC)"),
    )


TITLES = {
    "Quay groups demand answers on the lamps": (
        "Lampwatch, Harbour Union, Second Tide, the Port Press Network (PPN) and PILOT call on the port to answer.",
        ("Lampwatch", "Harbour Union", "Second Tide", "Port Press Network (PPN)", "PILOT"),
    ),
    "Twenty groups write to the port": (
        "Twenty groups, among them Lampwatch, Harbour Union and the Port Press network (PPN), have written to it.",
        ("Lampwatch", "Harbour Union", "Port Press network (PPN)"),
    ),
    "Puerto: organizaciones exigen luz": (
        "Las organizaciones Red de Muelles (RM), Liga del Faro y Centro del Puerto (CP) exigen luz en el puerto.",
        ("Red de Muelles (RM)", "Liga del Faro", "Centro del Puerto (CP)"),
    ),
}


@pytest.mark.parametrize("title", TITLES)
def test_those_of_whom_a_title_says_that_they_ask_for_something_were_nobody(title: str, reading_of) -> None:
    text, bodies = TITLES[title]
    (draft,) = reading_of(f"{title}\n\n9 March 2021\n\n{text}\n\nThe lamps have been out since May.\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies
