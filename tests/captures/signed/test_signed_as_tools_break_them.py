"""Signatories of runs, counts and tables that a tool broke over lines, and of lines with several bodies each."""

import textwrap

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

COLD = "Quay notes\n\nA long night\n\nJune 9, 2021\n\nThe hall was cold.\n\n"
ASKED = "We build the harbours of Port Salam, and we ask the council for an answer to the families of the drowned."
NARROW = f"{HEAD}{textwrap.fill(ASKED, 72)}\n\n"
COUNTED = (
    "1. Quay Forum of the Gulf 2. Fair Lamp Keepers 3. Salt Return Network 4. Salt Workers' International Desk 5. Lamp "
    "Table 6. Ferry Supporters for Rights 7. Tide and Salt Alliance South 8. Bonded No Longer 9. Delta Ferry Union"
)
ROWS = (
    ("No.", "Name of organisation", "Country"),
    ("1", "Quay Column Network", "Peru"),
    ("2", "Media Watch Coast", "Peru"),
    ("3", "Reporters of the Hills", "Mali"),
    ("4", "Northern Women in Media Table (NWIMT)", "Mali"),
    ("5", "International Press Bench (IPB)", "Chad"),
)
SIGNED = {
    "a run whose rows end in commas until a name is broken": (
        (
            "Signatories:\n\nQuay Watch, Harbour Union, Salt Bench, Lamp Keepers Association,\nFerry Workers Circle, "
            "Tide Circle, Mill Association, Centre for Weavers of\nMemory and the North, Lock Foundation, Coast "
            "Network and Union\nof the Exiles."
        ),
        (
            "Quay Watch|Harbour Union|Salt Bench|Lamp Keepers Association|Ferry Workers Circle|Tide Circle|Mill "
            "Association|Centre for Weavers of Memory and the North|Lock Foundation|Coast Network|Union of the Exiles"
        ),
    ),
    "a sentence right under a run": (
        (
            "Signatories:\n\nQuay Watch, Harbour Union, Salt Bench, Lamp Keepers Association,\nFerry Workers Circle, "
            "Tide Circle, Mill Association\nWe also thank Ann Roe, who came from the north\nand the others"
        ),
        (
            "Quay Watch|Harbour Union|Salt Bench|Lamp Keepers Association|Ferry Workers Circle|Tide Circle|Mill "
            "Association"
        ),
    ),
    "numbers at the end of lines": (
        f"Signed:\n\n{textwrap.fill(COUNTED, 72)}",
        (
            "Quay Forum of the Gulf|Fair Lamp Keepers|Salt Return Network|Salt Workers' International Desk|Lamp Table|"
            "Ferry Supporters for Rights|Tide and Salt Alliance South|Bonded No Longer|Delta Ferry Union"
        ),
    ),
    "a row of a table in columns that looks like what stands under posts": (
        "   Signatories\n" + "\n".join(f"   {number:3} {name:37} {country}" for number, name, country in ROWS),
        (
            "Quay Column Network|Media Watch Coast|Reporters of the Hills|Northern Women in Media Table|"
            "International Press Bench"
        ),
    ),
    "a row of a table with an empty last cell": (
        (
            "Signatories\n\nArchive of the Tides| AT| Peru  \n---|---|---  \nLamp House Viva| LHV| Chile  \n"
            "International Coalition of Salt Places| ICSP|   \nMuseum of the Ferry and the Names| MFN| Mali  \n"
            "Open Lock| | Chad"
        ),
        (
            "Archive of the Tides|Lamp House Viva|International Coalition of Salt Places|Museum of the Ferry and the "
            "Names|Open Lock"
        ),
    ),
    "semicolons within the lines of a country": (
        (
            "Signatories:\n\nBenin\n\nQuay Watch (QW); Harbour Union Cotonou\n\nGuinea\n\nFront of the Lamps; Salt "
            "Bench; Same Tides Circle (STC)\n\nGhana\n\nCentre for Salt; Volta Lamp Parliament"
        ),
        (
            "Quay Watch|Harbour Union Cotonou|Front of the Lamps|Salt Bench|Same Tides Circle|Centre for Salt|Volta "
            "Lamp Parliament"
        ),
    ),
    "a semicolon before a country": (
        "Signatories:\n\n- Quay Watch; Peru\n- Salt Centre; Chile\n- Lamp Circle; Mali",
        "Quay Watch|Salt Centre|Lamp Circle",
    ),
    "semicolons before a town and where a person works": (
        "Signatories:\n\n- Quay Watch; Lima\n- Mary Roe; Port University\n- Salt Centre\n- Lamp Circle",
        "Quay Watch|Salt Centre|Lamp Circle",
    ),
    "a semicolon before what somebody is": (
        "Signatories:\n\n- Quay Watch; member of the Dawn Network\n- Salt Centre\n- Lamp Circle",
        "Quay Watch|Salt Centre|Lamp Circle",
    ),
    "a semicolon within a bracket": (
        "Signatories:\n\n- Tide Table Group (TTG; Hong Kong)\n- Salt Centre (SC; Chile)\n- Lamp Circle (LC; Mali)",
        "Tide Table Group|Salt Centre|Lamp Circle",
    ),
    "a word before the last": (
        "Signatories:\n\n- Quay Watch;\n- Harbour Union;\n- Salt Bench;\n- and Lamp Keepers.",
        "Quay Watch|Harbour Union|Salt Bench|Lamp Keepers",
    ),
    "a name that begins with that word": (
        "Signatories:\n\n- Quay Watch\n- Harbour Union\n- And Bread for All",
        "Quay Watch|Harbour Union|And Bread for All",
    ),
    "those below, who call": (
        "The organisations below call for an inquiry:\n\n- Quay Watch\n- Harbour Union\n- Salt Bench",
        "Quay Watch|Harbour Union|Salt Bench",
    ),
    "the following of three kinds": (
        (
            "The following local, national and foreign organisations call for an inquiry: Quay Watch, Harbour Union, "
            "Salt Bench and Lamp Keepers."
        ),
        "Quay Watch|Harbour Union|Salt Bench|Lamp Keepers",
    ),
}
NOBODY = {
    "the following of three kinds that came": "The following local, national and foreign groups came to the fair:\n\n"
    "- Quay Watch\n- Harbour Union\n- Salt Bench",
    "a time that follows": "In the following days, many local groups:\n\n- Quay Watch\n- Salt Bench\n- Lamp Circle",
    "counted without a word of signing": "1. Quay Watch 2. Salt Bench 3. Harbour Union",
}


@pytest.mark.parametrize(("text", "bodies"), SIGNED.values(), ids=SIGNED)
def test_bodies_are_read_whole_where_a_tool_broke_their_lines(text: str, bodies: str, signed_in) -> None:
    assert _named(NARROW, text, signed_in) == bodies.split("|")


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_whom_nothing_says_to_have_signed_signs_nothing(text: str, signed_in) -> None:
    assert _named(COLD, text, signed_in) == []


def _named(head: str, text: str, signed_in) -> list[str]:
    return signed_in(f"{head}{text}\n")
