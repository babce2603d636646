"""Sentences that name those who sign beside others, before their text's word, or as those who speak in them."""

import pytest

PLAIN = "Harbour notes\n\nNews of the quay\n\nJune 9, 2021\n\n{}\n"
TOLD = {
    "In addition to Sailors Without Borders (SWB), the plea was joined by Quay International, Tide Watch, Harbour "
    "Rights Project, and Port Congress.": (
        "Sailors Without Borders|Quay International|Tide Watch|Harbour Rights Project|Port Congress"
    ),
    "The harbour must open, say Quay Watch, the Ebb Network and the Pier Union in a letter to the minister.": (
        "Quay Watch|Ebb Network|Pier Union"
    ),
    "A letter to the minister from Quay Watch, the Ebb Network and the Pier Union says that the harbour must open.": (
        "Quay Watch|Ebb Network|Pier Union"
    ),
    "The Quay Centre joined Ebb Watch, the Port Network and the Pier Union in calling for an open harbour.": (
        "Quay Centre|Ebb Watch|Port Network|Pier Union"
    ),
    "El comunicado lleva la firma de Red Muelle, Alianza Costa, Unión del Puerto y Colectivo Marea.": (
        "Red Muelle|Alianza Costa|Unión del Puerto|Colectivo Marea"
    ),
    "Getragen wird der Aufruf von der Kaiwacht, dem Hafenbund, dem Netzwerk Ebbe und dem Verein Seeleute.": (
        "Kaiwacht|Hafenbund|Netzwerk Ebbe|Verein Seeleute"
    ),
    "Four groups - Quay Watch, the Ebb Network, the Law Centre and the Pier Union - wrote to the minister.": (
        "Quay Watch|Ebb Network|Law Centre|Pier Union"
    ),
    "Organizacje Fundacja Port, Sieć Odpływ, Stowarzyszenie Molo i Związek Marynarzy wystosowały wspólny list.": (
        "Fundacja Port|Sieć Odpływ|Stowarzyszenie Molo|Związek Marynarzy"
    ),
    "Behind the open letter are Quay Watch International, Ebb Network and the Pier Union.": (
        "Quay Watch International|Ebb Network|Pier Union"
    ),
    "Hinter dem Aufruf stehen Kaiwacht, Hafenbund, Netzwerk Ebbe und der Verein Seeleute.": (
        "Kaiwacht|Hafenbund|Netzwerk Ebbe|Verein Seeleute"
    ),
    "Ligue du Port, Collectif Marée, Union des Quais et Attac Quai ont écrit au ministre pour qu'il ouvre le port.": (
        "Ligue du Port|Collectif Marée|Union des Quais|Attac Quai"
    ),
    "In a joint press release, Quay Watch International, Ebb Network and the Pier Union criticised the minister.": (
        "Quay Watch International|Ebb Network|Pier Union"
    ),
    "Más de 40 organizaciones, entre ellas Red Muelle, Alianza Costa y Unión del Puerto, piden abrir el puerto.": (
        "Red Muelle|Alianza Costa|Unión del Puerto"
    ),
    "Mehr als 40 Organisationen, darunter Kaiwacht, Hafenbund und Netzwerk Ebbe, fordern die Öffnung des Hafens.": (
        "Kaiwacht|Hafenbund|Netzwerk Ebbe"
    ),
    "Ruim 40 organisaties, waaronder Kaaiwacht, Havenbond en Netwerk Eb, roepen op de haven te openen.": (
        "Kaaiwacht|Havenbond|Netwerk Eb"
    ),
    "Более 40 организаций, в том числе Фонд «Причал», Союз моряков и Центр портового права, призвали открыть порт.": (
        "Фонд «Причал»|Союз моряков|Центр портового права"
    ),
    "It is a matter of urgency that the CSO Coalition (TIDE-PORTS, Initiatives for Quays (IQ), AJAX, PORTUS, Salt "
    "Forum) "
    "today reiterate our strongest condemnation of the closure.": (
        "TIDE-PORTS|Initiatives for Quays|AJAX|PORTUS|Salt Forum"
    ),
    "The ports are closed. The Global Alliance Against Tides (GAAT), Quay Resources Center (QRC) Indonesia, and Legal "
    "Support for Sailors (LSS), Cambodia, call on the members to ensure that the ports are opened.": (
        "Global Alliance Against Tides|Quay Resources Center|Legal Support for Sailors"
    ),
    "Más de 30 organizaciones exigieron abrir el puerto.\nEntre ellas están la Red de Muelles (RM), la Asociación de "
    "Faros (AF), Marea Internacional, así como Puerto Abierto (PA).": (
        "Red de Muelles|Asociación de Faros|Marea Internacional|Puerto Abierto"
    ),
    "El Centro de Estudios del Puerto, la Asociación de Radios del Mar, la Coordinadora de Faros y el Sindicato de "
    "Muelles, en nuestra calidad de organizaciones del puerto, nos presentamos ante la comisión para pedir que abra.": (
        "Centro de Estudios del Puerto|Asociación de Radios del Mar|Coordinadora de Faros|Sindicato de Muelles"
    ),
    "In einem von Pro Kai, dem Deutschen Hafenbund und dem Gesamtverband der Fähren initiierten Appell beklagen die "
    "Organisationen die Schließung.": "Pro Kai|Deutschen Hafenbund|Gesamtverband der Fähren",
    "In een door Stichting Kade, Vereniging Zout en Haven Watch ondertekende brief staat dat de haven open moet.": (
        "Stichting Kade|Vereniging Zout|Haven Watch"
    ),
    "Zu den Unterzeichnern gehören Organisationen wie Kai International, Ebbe-Watch, Ärzte am Hafen, Der "
    "Fährenverband, "
    "aber auch der Deutsche Hafenbund.": (
        "Kai International|Ebbe-Watch|Ärzte am Hafen|Der Fährenverband|Deutsche Hafenbund"
    ),
    "Dans une lettre ouverte signée par la Ligue du Port, l'Association du Sel et Quais Solidaires, elles demandent "
    "l'ouverture.": "Ligue du Port|Association du Sel|Quais Solidaires",
    "L'appel, lancé par la Ligue du Port, l'Association du Sel et Quais Solidaires, demande l'ouverture du port.": (
        "Ligue du Port|Association du Sel|Quais Solidaires"
    ),
    "In una lettera firmata dalla Rete dei Moli, dall'Associazione del Sale e da Porto Aperto si chiede di aprire il "
    "porto.": "Rete dei Moli|Associazione del Sale|Porto Aperto",
    "أصدر اتحاد الميناء (PU) ورابطة الملح (SL) ونقابة البحارة (SU) بيانًا مشتركًا حول إغلاق الميناء.": (
        "اتحاد الميناء|رابطة الملح|نقابة البحارة"
    ),
    "وقد أمضى على البيان كل من :\n– حركة الميناء: الأمين العام سمير الملحي\n– جمعية الملح : ناصر البحري\n"
    "– مركز الرصيف للدراسات : د. كمال الرصيفي": "حركة الميناء|جمعية الملح|مركز الرصيف للدراسات",
    "Signatories:\n\nQuay Movement: General Secretary Ana Roe\nSalt Association: Bo Li\nPort League: Dan Fox, chair": (
        "Quay Movement|Salt Association|Port League"
    ),
}
NOBODY = (
    (
        "The ports were shut in May. The Port Ministry (PM), Quay Police (QP) and the Port Council (PC) call on all to "
        "stay at home."
    ),
    "The council met on Monday. The Quay Union (QU) and the Port League (PL) said that they were closed.",
    "We were at the Quay Union, the Port League, and the Salt Club, where we met friends.",
    "My friends Ana, Bo and Cy, we went to the harbour with the Quay Union.",
    "In einem von Ana Roe, Bo Li und Cy Day initiierten Appell geht es um den Hafen.",
    "Die von der Regierung, dem Parlament und dem Ministerium vorgelegte Erklärung ist falsch.",
    "The coalition (Labour Party, Green Party, Farmers Party) calls on the members to vote.",
    "Ana Roe of the Quay Union, Bo Li of the Port League and Cy Day, we thank you for coming.",
    "The Quay Union, the Port League and the Salt Association, which the ministry closed, we miss them all.",
)


def _named(text: str, signed_in) -> list[str]:
    return signed_in(PLAIN.format(text))


@pytest.mark.parametrize("text", TOLD)
def test_bodies_of_such_a_sentence_sign(text: str, signed_in) -> None:
    assert _named(text, signed_in) == TOLD[text].split("|")


@pytest.mark.parametrize("text", NOBODY)
def test_persons_and_those_of_whom_one_tells_sign_nothing(text: str, signed_in) -> None:
    assert _named(text, signed_in) == []


def test_a_long_sentence_that_tells_of_persons_before_leads_to_bodies(signed_in) -> None:
    lead = (
        "Gerakan Kai adalah gerakan masyarakat sipil yang terdiri atas berbagai kelompok maupun individu dan dalam hal "
        "ini sikap Gerakan Kai didukung:"
    )
    run = (
        "Aliansi Jurnalis Kai (AJK), Aliansi Satu, API Laut, Asia Salt Rights (ASR), Gereja Pantai (GP), Jaringan Muda"
    )
    told = _named(f"{lead}\n\n{run}", signed_in)
    assert told == [
        "Aliansi Jurnalis Kai",
        "Aliansi Satu",
        "API Laut",
        "Asia Salt Rights",
        "Gereja Pantai",
        "Jaringan Muda",
    ]


def test_a_day_between_label_and_list_is_no_body(signed_in) -> None:
    listed = "Regional organizations\n\n  • Quay Union\n  • Port Way"
    text = f"List of signatories of the harbour statement,\n26 May, 2022\n\n{listed}"
    assert _named(text, signed_in) == ["Quay Union", "Port Way"]


def test_more_of_those_above_are_told_in_the_next_paragraph(signed_in) -> None:
    text = (
        "Más de 30 organizaciones exigieron abrir el puerto.\nEntre ellas están la Red de Muelles (RM), la Asociación "
        "de "
        "Faros (AF), Marea Internacional, así como Puerto Abierto (PA).\nTambién participan SAL, la Iniciativa de "
        "Muelles "
        "por el Mar y la Organización Mundial de Faros (OMF), entre otros."
    )
    assert _named(text, signed_in)[-3:] == ["SAL", "Iniciativa de Muelles por el Mar", "Organización Mundial de Faros"]


@pytest.mark.parametrize(
    "text",
    [
        "The company joined Quay Corp, Ebb Ltd and Port Holdings in a call for tenders.",
        "The harbour office had a letter from the bank, the insurer and the landlord on Monday.",
        "A letter from the Ministry of Ports, the Police Union and the Harbour Court says that the port is shut.",
        "A letter from Ana Roe, Tom Ward and Lee Fox says that the port is shut.",
        "It is late, say Ana Roe, Tom Ward and Lee Fox in a letter to the editor.",
        "The prize bears the signatures of the Port Union, the Quay League and the Ebb Network.",
        "Three groups - the Port Union, Quay Watch, and the Ebb Network - were asked to leave.",
        "Spain joined Italy, France and Portugal in signing the treaty.",
        "In a statement, the Ministry of Ports, the Port Authority and the Harbour Police Union confirmed the deaths.",
        "Behind the statement are Ana Roe, Tom Ward and Lee Fox.",
        "Le ministre a reçu 40 associations, dont la Ligue du Port, le Collectif Marée et l'Union du Cap, qui exigent.",
        "El gobierno cerró 40 organizaciones, entre ellas Red Muelle, Alianza Costa y Unión del Puerto, y exige más.",
        "The police closed 40 groups, including Quay Watch, the Ebb Network and the Pier Union, and urged others.",
        "Behind the letter are years of work by the Quay Union, Port Watch and the Ebb Network.",
        "The Ministry of Ports, the Port Council and the Guard Union have written to members to explain the tariff.",
        "In a press release, Quay Corp, Port Holdings and Ebb Ltd announced a merger.",
    ],
)
def test_who_sent_a_letter_or_joined_others_is_no_signer_where_it_may_be_anybody(text: str, signed_in) -> None:
    assert _named(text, signed_in) == []
