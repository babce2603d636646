"""Lists of signatories in the odd forms in which pages have them are read whole, and nothing else is."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

LISTS = {
    "a body that coordinates others": (
        "Organizaciones firmantes: Puerto Ahora, Coordinadora de ONG del Delta, Red de Muelles, Centro del Faro, "
        "Marea, Liga del Puerto, Sindicato de Faros."
    ),
    "persons for whom each signs": (
        "The following organisations sign:\n\n- Chima Aren for the Quay Centre\n"
        "- Prof. Vivek for the Institute of Docks\n"
        "- Kiran Chand for the Free Port Movement\n- Rajen Varad for Open Delta Community"
    ),
    "commas within what semicolons part": (
        "Signed by: Quay Watch, Port Rights Group, Delta Forum; Coast Union; Weir Network, Harbour League."
    ),
    "a part of one behind a comma": (
        "Signed by: Quay Watch, Oslo; Port Rights Group, Women’s Section; Delta Forum, Bergen; Coast Union."
    ),
    "numbers in names": "Signed: 720.org, 8M, Article 19 (A19), P7 Coalition (P7C), PANHRI-26 and Quay Watch.",
    "what kind of body each is": (
        "## Signatories\n\n| Name | Organization type | Country |\n|---|---|---|\n"
        "| HarbourOS Foundation | Foundation | Malta |\n"
        "| Weirstub | Association | France |\n| Jon Livingson | AutoEntrepreneur | France |\n"
        "| QuayPad | Project | France |"
    ),
    "numbers glued to names behind what it is": (
        "This is a joint statement on behalf of:\n\n1.Asian Forum for Quays (FORUM-QUAY)\n"
        "2.Peace Boat\n3.Port Law Centre"
    ),
    "a text of several, in French": (
        "Communiqué commun d’Amis du Quai, Fédération des ligues (FDL), Fondation Alquai et Ligue des droits\n\n"
        "Quatre ONG expriment leur inquiétude."
    ),
    "a letter that invites": (
        "Dear Friends, The Peasant Union of Quays (PUQ), Delta for Liberties, Port Peasant Coalition (PPC), and the "
        "Youth for Bread invite you to the mission."
    ),
    "names in two scripts": "Signed by:\n\nQuay Watch (港口觀察)\nPort Law Centre (PLC) (海港法律中心)\nDelta Union",
    "persons in scripts without capitals": "الموقعون:\n\nأحمد سالم\nد. ليلى منصور\nخالد العبيدي، صحفي\nمها الزين",
    "persons in Korean": "서명자:\n\n김영수\n이정희 교수\n박민준",
    "a person of one name": "Penandatangan:\n\nBudi Santoso\nSiti Aminah, dosen\nKetut Wirawan\nYohanes",
    "persons in a table": (
        "Signatories\n\n| Ana Roe | Writer | Chile |\n|---|---|---|\n| Jon Lind | Professor | Peru |\n"
        "| Ida Dunn | Student | Spain |\n| Per Moss | Freelance developer | UK |"
    ),
    "from whom a letter is": "From: Quay Watch, Port Rights Group (PRG), Delta Forum\n\nTo: The Minister\n\nWe write.",
    "what some have urged": "NGOs – Quay Watch, Port Rights Group, Delta Forum and Tide – have urged the court to act.",
    "what somebody was": "Signers:\n\nAna Roe, lawyer\nRetired teacher, Delta School\nQuay Watch\nPort Rights Group",
    "numbers within a paragraph under a label": (
        "Signed by:\n\n1. Quay Action Society (QAS) 2. Port Lawyers (PL) 3. Tide Free – Delta 4. Global Buoy"
    ),
    "names in small letters with full stops": (
        "Les organisations signataires :\n\n– Union des travailleurs du port.\n– Le front de mer.\n"
        "– La Ligue des quais de la ville.\n– Le syndicat général des phares."
    ),
    "one full stop among names without": (
        "Assinam:\n\nRede do Porto (RP)\n\nLevante da Maré.\n\nMarcha do Cais\n\nMovimento dos Faróis"
    ),
    "one full stop behind a short word": (
        "Signed by:\n\nQuay Forum (QF)\n\nPort Lawyers (PL)\n\nFree the Tide Now.\n\nDelta Network"
    ),
    "a list of those by whom it was signed": (
        "Our statement was signed by 40 groups. The list contains the following organisations:\n\n- Port Union (PU)\n"
        "- Quay Centre\n- Delta Network"
    ),
    "a list of those whom a signed order names": (
        "The order was signed by the minister. The list contains the following organisations:\n\n- Port Union (PU)\n"
        "- Quay Centre\n- Delta Network"
    ),
    "a kind misspelt over a list": (
        "Firman,\n\n*Organizaciones Internacionales*\n\n1. Puerto\n2. Quay International\n\n"
        "*Organiciones Nacionales*\n\n3. Faro, Mexico\n4. Marea Viva, Peru"
    ),
    "a name that begins with that of a person": (
        "Signed by:\n\nDr Ana Roe Foundation (ARF), Nigeria\nPort Lawyers (PL)\nQuay Forum"
    ),
    "bodies of those who do something": (
        "Signed by the Feminist Alliance, Student Union Delta, Quay Network and Port Centre."
    ),
    "a column that tells what they do": (
        "Endorsers as of April 30:\n\n| 1 | Quay Aid | Quay Aid is a global movement of people who keep the quays of"
        " the north in good repair for all |\n| 2 | Tide Centre (TC) | A network of those who count the tides in many"
        " countries and write down what they see every day |\n| 3 | Port Forum | Regional |"
    ),
    "bodies that somebody designated": (
        "We, the undersigned organisations, reject the designation of three leading groups.\n\n"
        "The list includes the following organisations:\n\n- Port Union (PU)\n- Quay Centre\n- Delta Network"
    ),
    "those among whom a sentence names some": (
        "Entre esas asociaciones que han suscrito el manifiesto se encuentran Puerto Vivo, el Círculo del Faro (CF),"
        " la Federación de Mareas, o la Red del Muelle."
    ),
    "those who are part of the signatories": (
        "Organizaciones como PUERTO, Fundación del Muelle, Centro por la Marea, Comité del Faro (COFA), entre otras,"
        " son parte de las firmantes."
    ),
    "some of those by whom it is signed": (
        "El manifiesto está firmado por 200 organizaciones de todos los sectores, feministas, sindicales… entre ellas"
        " la Federación del Puerto (FePu), Marea d’Esquerres, la Plataforma del Muelle y el Sindicato de los Faros."
    ),
    "some of those by whom it is signed, of one kind": (
        "La tribune est signée par une centaine d’associations et collectifs de défense des droits humains, dont la"
        " Ligue des quais, l’Association des phares, le Mouvement du port et l’Union des marées."
    ),
    "some of those by whom it is signed, before what it asks": (
        "L’appello è stato firmato da oltre quaranta associazioni italiane, tra cui la Lega del Porto, il Fronte del"
        " Mare, la Rete dei Fari e l’Unione delle Maree, e chiede risposte."
    ),
    "those whom a decree closes": (
        "O decreto assinado por Melo fecha ONGs, entre elas a Rede do Porto, a União das Marés, o Conselho do Cais e a"
        " Frente do Farol."
    ),
    "those whom a signed letter closes": (
        "La lettera firmata da Melo chiude associazioni, tra cui la Lega del Porto, il Fronte del Mare, la Rete dei"
        " Fari e l’Unione delle Maree."
    ),
    "those whom a minister forbids": (
        "Un decreto firmado por el ministro prohíbe 200 organizaciones, entre ellas la Federación del Puerto, Marea"
        " Libre, la Red del Muelle y el Sindicato de los Faros."
    ),
    "those whom a law aims at": (
        "La loi signée par le président vise les ONG, dont la Ligue des quais, l’Association des phares et l’Union des"
        " marées."
    ),
    "those whom signatories denounce": (
        "La carta firmada por 200 organizaciones denuncia a grupos, entre ellos la Federación del Puerto, la Red del"
        " Muelle y el Sindicato de los Faros."
    ),
    "those by whom it is not signed": (
        "El manifiesto no está firmado por 40 organizaciones, entre ellas la Federación del Puerto, Marea Libre, la Red"
        " del Muelle y el Sindicato de los Faros."
    ),
    "those who sent a letter on a day": (
        "Le Mouvement du port (MP), la Ligue des quais, l’Association des phares (AP) et l’Union des marées ont envoyé"
        " le 2 août 2024 un courrier à la banque."
    ),
    "many others behind them": (
        "Ondertekenaars zijn ondermeer: Federatie van de Haven (FH), KADE, Stichting Getij, Vereniging Kade en Recht,"
        " en vele andere organisaties."
    ),
    "few words for bodies under a text of the undersigned": (
        "نحن الموقعون أدناه، منظّمات الميناء نرى أنّ هذا أمر بالغ الخطورة.\n\nفسوف نعرض الأمر أمام الرأي العامّ.\n\n"
        "- بِحرنا\n- مركز المدّ\n- اللجنة العامّة للأرصفة\n- حقول\n- جمعية المنارات\n- عِمِق"
    ),
}
BODIES = {
    "a body that coordinates others": [
        *("Puerto Ahora", "Coordinadora de ONG del Delta", "Red de Muelles", "Centro del Faro", "Marea"),
        *("Liga del Puerto", "Sindicato de Faros"),
    ],
    "few words for bodies under a text of the undersigned": [
        *("بِحرنا", "مركز المدّ", "اللجنة العامّة للأرصفة", "حقول", "جمعية المنارات", "عِمِق"),
    ],
    "those who are part of the signatories": [
        *("PUERTO", "Fundación del Muelle", "Centro por la Marea", "Comité del Faro"),
    ],
    "some of those by whom it is signed": [
        *("Federación del Puerto", "Marea d’Esquerres", "Plataforma del Muelle", "Sindicato de los Faros"),
    ],
    "some of those by whom it is signed, of one kind": [
        *("Ligue des quais", "Association des phares", "Mouvement du port", "Union des marées"),
    ],
    "some of those by whom it is signed, before what it asks": [
        *("Lega del Porto", "Fronte del Mare", "Rete dei Fari", "Unione delle Maree"),
    ],
    "those who sent a letter on a day": [
        *("Mouvement du port", "Ligue des quais", "Association des phares", "Union des marées"),
    ],
    "many others behind them": ["Federatie van de Haven", "KADE", "Stichting Getij", "Vereniging Kade en Recht"],
    "a column that tells what they do": ["Quay Aid", "Tide Centre", "Port Forum"],
    "numbers within a paragraph under a label": [
        "Quay Action Society",
        "Port Lawyers",
        "Tide Free – Delta",
        "Global Buoy",
    ],
    "names in small letters with full stops": [
        "Union des travailleurs du port",
        "Le front de mer",
        "La Ligue des quais de la ville",
        "Le syndicat général des phares",
    ],
    "one full stop among names without": ["Rede do Porto", "Levante da Maré", "Marcha do Cais", "Movimento dos Faróis"],
    "one full stop behind a short word": ["Quay Forum", "Port Lawyers", "Free the Tide Now", "Delta Network"],
    "a list of those by whom it was signed": ["Port Union", "Quay Centre", "Delta Network"],
    "a kind misspelt over a list": ["Puerto", "Quay International", "Faro", "Marea Viva"],
    "a name that begins with that of a person": ["Dr Ana Roe Foundation", "Port Lawyers", "Quay Forum"],
    "persons for whom each signs": ["Quay Centre", "Institute of Docks", "Free Port Movement", "Open Delta Community"],
    "commas within what semicolons part": [
        "Quay Watch",
        "Port Rights Group",
        "Delta Forum",
        "Coast Union",
        "Weir Network",
        "Harbour League",
    ],
    "a part of one behind a comma": ["Quay Watch", "Port Rights Group, Women’s Section", "Delta Forum", "Coast Union"],
    "numbers in names": ["720.org", "8M", "Article 19", "P7 Coalition", "PANHRI-26", "Quay Watch"],
    "what kind of body each is": ["HarbourOS Foundation", "Weirstub", "QuayPad"],
    "numbers glued to names behind what it is": ["Asian Forum for Quays", "Peace Boat", "Port Law Centre"],
    "a text of several, in French": ["Amis du Quai", "Fédération des ligues", "Fondation Alquai", "Ligue des droits"],
    "what somebody was": ["Quay Watch", "Port Rights Group"],
    "names in two scripts": ["Quay Watch (港口觀察)", "Port Law Centre", "Delta Union"],
    "from whom a letter is": ["Quay Watch", "Port Rights Group", "Delta Forum"],
    "what some have urged": ["Quay Watch", "Port Rights Group", "Delta Forum", "Tide"],
    "bodies of those who do something": ["Feminist Alliance", "Student Union Delta", "Quay Network", "Port Centre"],
}


@pytest.mark.parametrize("case", LISTS)
def test_all_that_signed_are_read(case: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + LISTS[case]).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == BODIES.get(case, [])


def test_a_sentence_is_read_behind_what_leads_to_it(reading_of) -> None:
    head = HEAD.partition("The court")[0] + "The statement reads as follows:\n\n"
    sentence = "The Bar Institute (BI), Lawyers for Quays, Rights Watch Delta, The Law Council, welcome the report."
    (draft,) = reading_of(f"{head}{sentence}\n\nWe are alarmed that the trial goes on.").drafts
    names = [naming.parse_line(body.as_).name for body in draft.front.organisations]
    assert names == ["Bar Institute", "Lawyers for Quays", "Rights Watch Delta", "The Law Council"]
