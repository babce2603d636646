"""Lines and runs of lists that look like persons, labels, days or sentences, and are none; and those that are."""

import pytest
from tests.captures.signed.test_signed_by_turning_to_somebody import signed

from muniment.text import naming

TEXT = "We demand that the council release the dockers at once.\n\n"
LISTED = {
    "no label over supporters": (
        (
            "Invited speakers\n\nAna Roe, Quay Union\nBen Low, Harbour Watch\n\nSupported by:\nTide "
            "Institute\nReef Association\nLake Trust"
        ),
        "Tide Institute|Reef Association|Lake Trust",
    ),
    "persons over supporters": (
        (
            "Ana Roe\nBen Low\nEva Fox\nQuay Union\nHarbour Watch\nDelta Federation\n\nSupported "
            "by:\nTide Institute\nReef Association\nLake Trust"
        ),
        "Tide Institute|Reef Association|Lake Trust",
    ),
    "bodies over supporters": (
        (
            "Fond za luku\nŽene s mora\nCentar za prava mornara\n\nBeograd, 11.02.2009.\n\nPismo "
            "podržali:\nKoalicija za more\nFond za otvorenu luku"
        ),
        "Fond za luku|Žene s mora|Centar za prava mornara|Koalicija za more|Fond za otvorenu luku",
    ),
    "bodies under a day over supporters": (
        (
            "The council met on Tuesday and heard nobody.\n\nBeograd, 11.02.2009. godine\nFond za luku\nŽene s mora\n"
            "Centar za prava mornara\n\nPismo podržali:\nKoalicija za more\nFond za otvorenu luku"
        ),
        "Fond za luku|Žene s mora|Centar za prava mornara|Koalicija za more|Fond za otvorenu luku",
    ),
    "others over supporters": (
        (
            "These are the groups that the police closed this year.\n\nQuay Union\nHarbour Watch\nDelta Federation\n\n"
            "Supported by:\nTide Institute\nReef Association\nLake Trust"
        ),
        "Tide Institute|Reef Association|Lake Trust",
    ),
    "headings over supporters": (
        (
            "Accused\n\nQuay Union\nHarbour Watch\nDelta Federation\n\nSupported by:\nTide Institute\n"
            "Reef Association\nLake Trust"
        ),
        "Tide Institute|Reef Association|Lake Trust",
    ),
    "persons nobody knows over supporters": (
        (
            "Ida Ro\nLi Na\nOm Das\nQuay Union\nHarbour Watch\nDelta Federation\n\nSupported by:\nTide Institute\n"
            "Reef Association\nLake Trust"
        ),
        "Tide Institute|Reef Association|Lake Trust",
    ),
    "heads over supporters": (
        (
            "Carlo Roe – Presidente Nazionale ANPO\nFranca Low – Presidente Nazionale ARCO\nSusi Fox "
            "– Segretario generale CGOL\n\nRoma, 15 aprile 2017\n\nHanno aderito:\nLega del Mare\n"
            "Unione dei Porti\nRete del Molo"
        ),
        "ANPO|ARCO|CGOL|Lega del Mare|Unione dei Porti|Rete del Molo",
    ),
    "a paragraph over them": (
        (
            "Por todo lo expuesto, en un amplio espacio de unidad y en las calles les\nexigimos a "
            "los jueces y al poder de turno que liberen a nuestros\ncompañeros. ¡Libertad a todos! "
            "¡Luchar no es un\ndelito!\n\nMiércoles 6 de abril, 10 hs en el Muelle, para marchar\n\n"
            "RED MARINA\n\nLIGA DE PUERTOS\n\nPARTIDO MARINO\n\nUNION DE FAROS\n\nAPDM"
        ),
        "RED MARINA|LIGA DE PUERTOS|PARTIDO MARINO|UNION DE FAROS|APDM",
    ),
    "a paragraph under who signs": (
        (
            "Las organizaciones firmantes entendemos que no se puede cerrar el puerto.\n\nPor todo lo expuesto, en un "
            "amplio espacio de unidad y en las calles les\nexigimos a los jueces que liberen a nuestros\ncompañeros. "
            "¡Luchar no es un\ndelito!\n\nRED MARINA\n\nLIGA DE PUERTOS\n\nPARTIDO MARINO\n\nUNION DE FAROS\n\nAPDM"
        ),
        "RED MARINA|LIGA DE PUERTOS|PARTIDO MARINO|UNION DE FAROS|APDM",
    ),
    "kind alone": (
        ("Alliance of organisations\n\nQuay Union\nDelta Federation\nHarbour Watch\nTide Institute\nReef Association"),
        "Quay Union|Delta Federation|Harbour Watch|Tide Institute|Reef Association",
    ),
    "kind alone, in Spanish": (
        ("Foro de organizaciones\n\nQuay Union\nDelta Federation\nHarbour Watch\nTide Institute\nReef Association"),
        "Quay Union|Delta Federation|Harbour Watch|Tide Institute|Reef Association",
    ),
    "kind alone, in German": (
        ("Liga der Verbände\n\nQuay Union\nDelta Federation\nHarbour Watch\nTide Institute\nReef Association"),
        "Quay Union|Delta Federation|Harbour Watch|Tide Institute|Reef Association",
    ),
    "stops within": (
        (
            "Organizaciones firmantes:\n\nRed del Puerto. Ciudad de México, México\nUnión de Faros. "
            "Santiago de Chile, Chile\nLiga Delta. Buenos Aires, Argentina\nCentro de Mareas. Lima"
        ),
        (
            "Red del Puerto. Ciudad de México|Unión de Faros. Santiago de Chile|Liga Delta. Buenos "
            "Aires|Centro de Mareas. Lima"
        ),
    ),
    "marks within": (
        (
            "Signed by:\n\nQuay Union\nAct Together! Women of the Port for Peace\nReclaim! Veria "
            "Against the Dam\nHarbour Watch"
        ),
        ("Quay Union|Act Together! Women of the Port for Peace|Reclaim! Veria Against the Dam|Harbour Watch"),
    ),
    "days without hours": (
        "Firmas:\n\nSábado 14 Madres del Puerto\nRed del Puerto\nUnión de Faros",
        "Sábado 14 Madres del Puerto|Red del Puerto|Unión de Faros",
    ),
    "causes": (
        (
            "Signatory organisations:\n\nQuay Union\nMaria Stella for Peace\nClara Zetkin for Women\n"
            "Anne Frank for Peace"
        ),
        "Quay Union|Maria Stella for Peace|Clara Zetkin for Women|Anne Frank for Peace",
    ),
    "capitals": (
        "Signatory organisations:\n\nQuay Union\nMarie STOPES\nClara VIVA\nHarbour Watch",
        "Quay Union|Marie STOPES|Clara VIVA|Harbour Watch",
    ),
    "capitals of one": (
        ("Signed by:\n\nQuay Union\nHarbour Watch\nDelta Federation\nGrace AFRICA\nPaz CIUDADANA\nTierra VIVA"),
        "Quay Union|Harbour Watch|Delta Federation|Grace AFRICA|Paz CIUDADANA|Tierra VIVA",
    ),
    "families": (
        "Signed by:\n\nAnna NOWAKOWSKA\nJan KOWALSKI\nQuay Union\nHarbour Watch",
        "Quay Union|Harbour Watch",
    ),
    "one family": ("Signed by:\n\nИван СИДОРОВ\nфонд «Причал»\nсоюз «Маяк»", "фонд «Причал»|союз «Маяк»"),
    "short families": (
        ("Signed by:\n\nAna ROE\nNguyen Van AN\nTran Thi BINH\nLe MINH\nQuay Union\nPort Law Centre"),
        "Quay Union|Port Law Centre",
    ),
    "families and what they do": (
        "Signed by:\n\nAna ROEBUCK, journalist\nMary LAKER (Veria)\nQuay Union\nPort Law Centre",
        "Quay Union|Port Law Centre",
    ),
    "a person behind a place": (
        "Signed by:\n\nSailor of the East: Ana Roe\nQuay Union\nHarbour Watch\nDelta Federation",
        "Quay Union|Harbour Watch|Delta Federation",
    ),
    "a person behind a body": (
        "Signed by:\n\nQuay Union: Ana Roe\nHarbour Watch\nTide Institute",
        "Quay Union|Harbour Watch|Tide Institute",
    ),
    "small letters": (
        ("medico international\nVerein Hafen\nBund der Lotsen\nNetzwerk Kai\nInitiative Watt\nStiftung See"),
        ("medico international|Verein Hafen|Bund der Lotsen|Netzwerk Kai|Initiative Watt|Stiftung See"),
    ),
}
RUNS = [
    (
        ("Quay Union (QU), Delta Federation (DF) and Tide Institute (TI) within the framework of the Port Platform."),
        ("Quay Union (QU)|Delta Federation (DF)|Tide Institute (TI) within the framework of the Port Platform"),
    ),
    (
        "Quay Union (QU), Delta Federation (DF) and Tide Institute (TI) Norway.",
        "Quay Union (QU)|Delta Federation (DF)|Tide Institute (TI) Norway",
    ),
    (
        "Quay Union (QU), Delta Federation (DF) and Tide Institute (TI) de la Mer.",
        "Quay Union (QU)|Delta Federation (DF)|Tide Institute (TI) de la Mer",
    ),
    (
        ("Quay Union (Norway), Delta Federation (Chile) and Harbour Watch (Peru) and Kenya Land Trust."),
        "Quay Union (Norway)|Delta Federation (Chile)|Harbour Watch (Peru) and Kenya Land Trust",
    ),
    (
        "Harbour Watch, the Delta Federation and No One is illegal.",
        "Harbour Watch|Delta Federation|No One is illegal",
    ),
    (
        "Harbour Watch, the Delta Federation and Refugees are welcome.",
        "Harbour Watch|Delta Federation|Refugees are welcome",
    ),
    (
        "Quay Union, Delta Federation, and Tide Institute was sent on Monday.",
        "Quay Union|Delta Federation|Tide Institute",
    ),
    (
        "“Quay Union, Delta Federation, Harbour Watch and Tide Institute”.",
        "Quay Union|Delta Federation|Harbour Watch|Tide Institute",
    ),
    (
        "“Quay Union”, Delta Federation, Harbour Watch and “Tide Institute”.",
        "“Quay Union”|Delta Federation|Harbour Watch|“Tide Institute”",
    ),
    (
        ("Port Union, Harbour League (RED) and Quay Pens, the Tide Rights Network (TRN), and the Reef Network (RN)."),
        ("Port Union|Harbour League (RED) and Quay Pens|Tide Rights Network (TRN)|Reef Network (RN)"),
    ),
]


@pytest.mark.parametrize(("text", "bodies"), LISTED.values(), ids=LISTED)
def test_lines_of_lists_are_bodies(text: str, bodies: str, reading_of) -> None:
    told = signed(TEXT + text, reading_of)
    assert [naming.parse_line(one).name for one in told] == bodies.split("|")


@pytest.mark.parametrize(("run", "bodies"), RUNS)
def test_runs_end_where_their_last_name_does(run: str, bodies: str, reading_of) -> None:
    assert signed(f"The letter was signed by {run}", reading_of) == bodies.split("|")
