"""Sentences that lead to bodies by 'by' or 'we': contracts, shows and talks are no texts that somebody signs."""

import pytest
from tests.captures.signed.test_signed_jointly import ABOVE, signed

RUN = "the Port Trust, Quay Watch and the Harbour Union"
NOBODY = (
    f"The lease, signed by {RUN}, expires in May.",
    f"The bill, supported by {RUN}, is read again in May.",
    f"The tariff agreement was signed by {RUN}.",
    f"The declaration of bankruptcy initiated by {RUN} shocked many.",
    "O acordo assinado pela Associação do Porto, pelo Sindicato dos Cais e pela União da Doca prevê aumentos.",
    "El convenio fue firmado por la Unión de Muelles, la Asociación del Puerto y la Red de Costas.",
    f"Supported by {RUN}, the show runs to June.",
    "Der Tarifvertrag, unterschrieben vom Hafenverband, von der Reederliga und vom Deltabund, gilt bis Mai.",
    "Il contratto firmato dall’Unione del Porto, dalla Federazione dei Moli e dalla Lega del Delta scade domani.",
    "L’Union du Port, la Fédération des Quais et la Ligue du Delta, nous ont dit qu’elles feraient grève.",
    "La Red del Puerto, la Unión de Muelles y la Fundación Delta, nos enseñaron su sede.",
)
SIGNED = {
    "De común acuerdo, la carta fue firmada por la Unión de Muelles, la Asociación del Puerto y la Red de Costas.": (
        "Unión de Muelles",
        "Asociación del Puerto",
        "Red de Costas",
    ),
    f"The petition against the bill, signed by {RUN}, was ignored.": ("Port Trust", "Quay Watch", "Harbour Union"),
    f"The bill is flawed. A letter was signed by {RUN}.": ("Port Trust", "Quay Watch", "Harbour Union"),
    "This letter was initiated by Port Legal Aid (PLA) and has since been joined by the Lotsen Association, Quay "
    "Watch (QW) and the Harbour Union.": ("Lotsen Association", "Quay Watch (QW)", "Harbour Union"),
    "L’Union du Port, la Fédération des Quais et la Ligue du Delta, réunies au Havre, nous ne pouvons nous taire.": (
        "Union du Port",
        "Fédération des Quais",
        "Ligue du Delta",
    ),
    "L’Unione del Porto, la Federazione dei Moli e la Lega del Delta, ci rivolgiamo al ministro.": (
        "Unione del Porto",
        "Federazione dei Moli",
        "Lega del Delta",
    ),
}


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_signs_a_contract_a_show_or_a_talk(text: str, reading_of) -> None:
    assert signed(f"{ABOVE}{text}\n", reading_of) == []


@pytest.mark.parametrize("text", SIGNED)
def test_a_text_beside_them_is_signed(text: str, reading_of) -> None:
    assert signed(f"{ABOVE}{text}\n", reading_of) == [*SIGNED[text]]
