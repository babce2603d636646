"""Signatories of runs that a tool broke once, that two words end, or that a sentence above or before them leads to."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

TOP = HEAD.rpartition("The court")[0]
QUAY = ("Quay Union", "Port League", "Mill Association", "Coast Network")
AMONG = "Among them are the Quay Union, the Port League, Mill Association and Coast Network."
RAIDED = (
    "Dozens of groups—including the Quay Union, Port League, Mill Association, and Coast Network—were raided today."
)
SIGNED = {
    "Signatories: Antigone, Marea, Libeccio, Recomar and Ondabella": (
        "Antigone",
        "Marea",
        "Libeccio",
        "Recomar",
        "Ondabella",
    ),
    "Unterzeichner: Küstenbund, Hafenverein, Vogelbund, Flussliga und Fischerverein": (
        "Küstenbund",
        "Hafenverein",
        "Vogelbund",
        "Flussliga",
        "Fischerverein",
    ),
    "Signatories: Centre for Peace, Bread and Roses, Quay Union, Port League, Mill Association": (
        "Centre for Peace, Bread and Roses",
        "Quay Union",
        "Port League",
        "Mill Association",
    ),
    "Signataires : AC !, Association des médecins de la côte, Collectif\n"
    "62, Coordination des pêcheurs, Fédération de la Mer et ses syndicats, Syndicat des Quais, Jeunes contre le sel, "
    "Ligue du Sel, Vamos": (
        "AC !",
        "Association des médecins de la côte",
        "Collectif 62",
        "Coordination des pêcheurs",
        "Fédération de la Mer et ses syndicats",
        "Syndicat des Quais",
        "Jeunes contre le sel",
        "Ligue du Sel",
        "Vamos",
    ),
    "Signataires : Union du Port (Mali), Ligue de la Mer (Chad); Syndicat des Quais (Niger); Réseau du Sel (Gabon)": (
        "Union du Port (Mali)",
        "Ligue de la Mer (Chad)",
        "Syndicat des Quais (Niger)",
        "Réseau du Sel (Gabon)",
    ),
    f"12 organisations signed the statement.\n\n{AMONG}": QUAY,
    "Un total de 37 organizaciones del mar entregarán hoy un manifiesto en defensa de la costa.\n\n"
    "Entre ellas se encuentran Amigos del Puerto, la Coordinadora del Mar, Costa Viva y Red de Pesca.": (
        "Amigos del Puerto",
        "Coordinadora del Mar",
        "Costa Viva",
        "Red de Pesca",
    ),
    "Unterzeichnet haben das Papier unter anderen Küstenbund, der Hafenverein und die Flussliga Nord.": (
        "Küstenbund",
        "Hafenverein",
        "Flussliga Nord",
    ),
    "Den Aufruf unterzeichnet haben unter anderem der Hafenverein, der Küstenbund und die Flussliga Nord.": (
        "Hafenverein",
        "Küstenbund",
        "Flussliga Nord",
    ),
    "De actie wordt gesteund door: Kustbond, Havenvereniging, Stichting Zee, Vogelbond, Rivierbond en Visbond.": (
        "Kustbond",
        "Havenvereniging",
        "Stichting Zee",
        "Vogelbond",
        "Rivierbond",
        "Visbond",
    ),
    "Le organizzazioni Mare Giusto, Acma, ARIM, Onda, CNPA, Faro, Lega del Porto e Senza Rive, scrivono una lettera "
    "aperta al ministro, in merito alla circolare a firma del prefetto.\n\nRoma, 9 luglio 2018": (
        "Mare Giusto",
        "Acma",
        "ARIM",
        "Onda",
        "CNPA",
        "Faro",
        "Lega del Porto",
        "Senza Rive",
    ),
    "Kurumları, kararın kaldırılması için hareket etmeye davet ediyoruz.\n\nKıyı Hakları Ortak Platformu:\n\n"
    "Deniz İzleme Derneği – Liman Hakları Derneği – Kıyı Gündemi Derneği – Nehir Derneği": (
        "Deniz İzleme Derneği",
        "Liman Hakları Derneği",
        "Kıyı Gündemi Derneği",
        "Nehir Derneği",
    ),
    "Dozens of groups—including the Quay Union, Port League, Mill Association, and Coast Network—today urged the "
    "court to answer.": QUAY,
    "See below who has spoken up for the coast.\n\nACADEMY: Quay Union (QU); Port League (PL); Mill Association; "
    "Coast Network; River Trust.": (
        "Quay Union (QU)",
        "Port League (PL)",
        "Mill Association",
        "Coast Network",
        "River Trust",
    ),
    "Hanno aderito finora:\n\nsen. Albertina Soliani\nOn. Andrea Martelli\nRete del Mare\nUnione Pescatori\n"
    "Lega del Porto": ("Rete del Mare", "Unione Pescatori", "Lega del Porto"),
}
NOBODY = (
    "Firmatari: Marco, Luca, Anna, Giulia, Paolo",
    "Signatories: Anna, Peter, Marta, Jonas and Ada",
    "Signataires :\n\nAnne\nPaul\nMarta\nLucas",
    "We ask the court to answer.\n\nPETITIONERS: Quay Union (QU); Port League; Mill Association; River Trust.",
    "See below who was closed.\n\nACADEMY: Quay Union (QU); Port League (PL); Mill Trust (MT); Coast Net (CN).",
    RAIDED,
    f"12 organisations were fined yesterday.\n\n{AMONG}",
    f"The ministry raided 12 organisations that signed the statement.\n\n{AMONG}",
    f"The library opened 12 new reading rooms for groups.\n\n{AMONG}",
    "Unterzeichnet haben das Papier Anna Berg, Peter Lang und Karl Stein.",
    "De tentoonstelling wordt gesteund door: Kustbond, Havenvereniging, Stichting Zee, Vogelbond en Visbond.",
    "Le donne Marta Rossi, Anna Bini, Lia Costa e Ada Neri scrivono una lettera aperta al ministro.",
)


@pytest.mark.parametrize("text", SIGNED)
def test_bodies_of_a_run_signed_each_for_itself(text: str, reading_of) -> None:
    assert _signers(text, reading_of) == SIGNED[text]


@pytest.mark.parametrize("text", NOBODY)
def test_those_of_whom_others_tell_and_persons_signed_nothing(text: str, reading_of) -> None:
    assert _signers(text, reading_of) == ()


def test_a_sentence_before_names_is_of_none_under_a_title_of_several(reading_of) -> None:
    for told in (f"It names ports. {AMONG}", RAIDED):
        (draft,) = reading_of(f"Quay notes\n\nJoint call for the coast\n\nJune 9, 2021\n\n{told}\n").drafts
        assert draft.front.organisations == ()


def _signers(text: str, reading_of) -> tuple[str, ...]:
    (draft,) = reading_of(f"{TOP}He sat in the hall until the evening.\n\n{text}\n").drafts
    return tuple(body.as_ for body in draft.front.organisations if body.role == "signatory")
