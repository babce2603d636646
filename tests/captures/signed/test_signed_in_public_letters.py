"""Signatories as public letters and the news of them name them: in runs of persons, of a coalition, over two lines."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

TOLD = {
    "Une tribune publiée hier et signée par Anne Roche, directrice de l’association Marée ; Luc Vannier, porte-parole "
    "de Quai France; Jean Moret, Co-délégué général de Solidaires du Port ; Agnès Brun, Phare Libre ; Paul Colin, "
    "membre du Bureau collectif de la Ligue du Quai ; Marie Petit, responsable France de 350.quai.": (
        *("association Marée", "Quai France", "Solidaires du Port", "Phare Libre", "Ligue du Quai", "350.quai"),
    ),
    "« Le port est à nous », dénoncent 40 associations dont Quai sans frontières, la Ligue du Port, Phare Monde, "
    "Emmaquai, la Marée mais aussi le Cnes Quai et Nord Éducation.": (
        *("Quai sans frontières", "Ligue du Port", "Phare Monde", "Emmaquai", "Marée", "Cnes Quai", "Nord Éducation"),
    ),
    "Más de 85 organizaciones civiles se pronunciaron en contra del cierre. Estas organizaciones, entre las que se "
    "encuentran el Centro del Muelle, Casa del Puerto, Centro de la Marea y la Red del Estero Todos los Faros para "
    "Todas, expresaron su desacuerdo con la medida.": (
        *("Centro del Muelle", "Casa del Puerto", "Centro de la Marea", "Red del Estero Todos los Faros para Todas"),
    ),
    "PUERTO, 11 (FAROPRESS) Un total de 37 organizaciones vecinales entregarán hoy en el registro un manifiesto.\n"
    "Entre ellas se encuentran Amigos del Mar, la Coordinadora del Muelle, MUE/Ola, COMU, Red de Vecinos del Faro, "
    "UGP y Marea y Paz.": (
        *("Amigos del Mar", "Coordinadora del Muelle", "MUE/Ola", "COMU", "Red de Vecinos del Faro", "UGP"),
        "Marea y Paz",
    ),
    "La Red del Muelle (RM), la Liga de Pescadores y la Asociación de Mujeres del Estero, reunidas en Varnesk a los "
    "7 días de febrero de 2012:\n\nQue el puerto es de todos.": (
        *("Red del Muelle", "Liga de Pescadores", "Asociación de Mujeres del Estero"),
    ),
    "Our united organizations: Tidal Europa, Migrant Quay, Harbour Network for Justice and the International Coalition "
    "for the Quay (ICQ)-Europe have been conducting weekly campaigns.": (
        *("Tidal Europa", "Migrant Quay", "Harbour Network for Justice"),
        "International Coalition for the Quay (ICQ)-Europe",
    ),
    "The statement was signed by Tide Foundation for Peace, Development and Human Rights, the Quay Center, the Port "
    "Support Center, Freedom from Harbours and the Ebb Law Center among others.": (
        *("Tide Foundation for Peace, Development and Human Rights", "Quay Center", "Port Support Center"),
        *("Freedom from Harbours", "Ebb Law Center"),
    ),
    "Koalisi Masyarakat Sipil Pelabuhan mengecam penutupan itu. Koalisi itu terdiri dari LBH Dermaga, YPHI, KontraP, "
    "PHPI, Institut Ombak, ELPAM, dan LBH Laut.": (
        *("LBH Dermaga", "YPHI", "KontraP", "PHPI", "Institut Ombak", "ELPAM", "LBH Laut"),
    ),
    "Koalisi menilai penutupan itu salah. Adapun Koalisi ini terdiri dari berbagai organisasi masyarakat sipil, "
    "termasuk Pelabuhan Bebas, YPHI, KontraP, PHPI, ELPAM, LBH Laut, dan sejumlah lembaga lainnya.": (
        *("Pelabuhan Bebas", "YPHI", "KontraP", "PHPI", "ELPAM", "LBH Laut"),
    ),
    "Liman Savunucuları Ağı bileşenleri Rıhtım Derneği (Türkiye), Quay Rights Defenders (İsveç), Deniz Vakfı "
    "(Türkiye), Port Institute (ABD) ile Kuzey Liman Komitesi, 25 Mart 2021 günü bir mektup kaleme alarak ortak bir "
    "açıklama yayınladı.": (
        *("Rıhtım Derneği", "Quay Rights Defenders", "Deniz Vakfı", "Port Institute", "Kuzey Liman Komitesi"),
    ),
    "أصدرت 4 منظمة مستقلة بيانًا مشتركًا. المنظمات التي وقعت على البيان هي كل من: مركز الميناء، ومؤسسة البحر، "
    "وجمعية الرصيف، والشبكة البحرية. وقال البيان إن الميناء للجميع.": (
        *("مركز الميناء", "مؤسسة البحر", "جمعية الرصيف", "الشبكة البحرية"),
    ),
    "發起團體: 碼頭職工會聯盟\n海港監察\n\n聯署團體(排名不分先後):\n海員力\n潮汐研究中心\n燈塔工會": (
        *("碼頭職工會聯盟", "海港監察", "海員力", "潮汐研究中心", "燈塔工會"),
    ),
    "联署团体 (3):\n\n1.海员力(香港) Quay Empowerment (Hong Kong)\n"
    "2.港口大学学生会(香港) Port Students’Union (Hong Kong)\n3.左翼港(香港) Left Quay (Hong Kong)": (
        *("海员力(香港) Quay Empowerment", "港口大学学生会(香港) Port Students’Union", "左翼港(香港) Left Quay"),
    ),
    "Les signataires :\nPhare Monde\nMRJQ – Mouvement Rural de Jeunesse\nQuayenne\nNature & Marée\nRéseau Port": (
        *("Phare Monde", "Mouvement Rural de Jeunesse Quayenne", "Nature & Marée", "Réseau Port"),
    ),
    "Hanno finora aderito:\nSandra Bonsi - Libertà e Giustizia\nMaria Luisa Vanni - Centro Riforma del Porto\n"
    "Luca Palazzi - Presidente Molo Civile\nFrancesca Picci - Unione dei Fari\nGiulio Sappi - Portoverde": (
        *("Libertà e Giustizia", "Centro Riforma del Porto", "Molo Civile", "Unione dei Fari", "Portoverde"),
    ),
    "Appello di 18 ong, tra cui Quay International, Marealibera, Soccorso e Medici Senza Molo, a sostegno delle "
    "navi. «Chiediamo di farle entrare», si legge nel testo.": (
        *("Quay International", "Marealibera", "Soccorso", "Medici Senza Molo"),
    ),
    "No al patto con chi chiude il porto. Lo chiedono le ong impegnate nel salvataggio in mare: Sea Quay, Marea, "
    "Proactiva Open Quay e Sea Ebb": (*("Sea Quay", "Marea", "Proactiva Open Quay", "Sea Ebb"),),
    "Entre as entidades que assinam a carta aberta estão o Instituto do Cais, a Associação do Porto (Assop), a "
    "Federação dos Faróis e a ARTIGO 19. Entre as organizações internacionais que compõem a coalizão, estão o "
    "Committee for Quays, a Port Rights Watch e a Freedom of the Ebb Foundation.": (
        *("Instituto do Cais", "Associação do Porto", "Federação dos Faróis", "ARTIGO 19"),
        *("Committee for Quays", "Port Rights Watch", "Freedom of the Ebb Foundation"),
    ),
    "We, the undersigned, support those who stood up for the port.\n\n  • Caroline Lucas MP\n  • Linda Rivers MP\n"
    "  • Michael Mansfield QC\n  • Mark Thomas\n  • Quay Solidarity Campaign\n  • Port Watch\n  • Disarm PSEI\n"
    "  • Ebb Centre for Law\n  • Smash PDO": (
        *("Quay Solidarity Campaign", "Port Watch", "Disarm PSEI", "Ebb Centre for Law", "Smash PDO"),
    ),
    "We ask the port to end this trade, which harms everybody in the harbour and beyond.\n\n"
    "Nick Dearing, Director, Quay Development Movement\nAndrew Smith, Campaign Against Docks\n"
    "John Hill, Executive Director, War on Ebb\nDavid Coy, Chair, Medquay\nClaire Poynter, Network for Peace\n"
    "Robin Bowls, Acting Co-ordinator, Northern Quay Board": (
        *("Quay Development Movement", "Campaign Against Docks", "War on Ebb", "Medquay", "Network for Peace"),
        "Northern Quay Board",
    ),
    "Signatories (in alphabetical order)\nAlliance of Progressive Docks, Philippines\nBlue Quay Project, Canada\n"
    "Camille Chambers – PAPQA, Haiti\nCampaign for the Ebb, Norway\nPort Rights Forum, Pakistan": (
        *("Alliance of Progressive Docks", "Blue Quay Project", "PAPQA", "Campaign for the Ebb", "Port Rights Forum"),
    ),
    "Premiers signataires : Association des Marins en France (AMF), TRH (ligue des riverains du havre), Fondation du "
    "Quai, Parti du Port (PP)": (
        *("Association des Marins en France", "ligue des riverains du havre", "Fondation du Quai", "Parti du Port"),
    ),
    "As organizações sindicais repudiam o fecho do porto. Exigimos ação do governo.\n\nPorto Claro, 8 de janeiro de "
    "2023\n\nSérgio Pobre, Presidente da CUP (Central Única do Porto)\n\nMiguel Torres, Presidente da Força do Cais"
    "\n\nRicardo Patas, Presidente da UGC (União Geral do Cais)\n\nAdilson Araújo, Presidente da CTP (Central dos "
    "Trabalhadores e Trabalhadoras do Porto)\n\nAntonio Reto, Presidente da CSP, (Central dos Sindicatos do Porto)"
    "\n\nEmanuel Melo, Maré instrumento de Luta": (
        *("Central Única do Porto", "Força do Cais", "União Geral do Cais"),
        *("Central dos Trabalhadores e Trabalhadoras do Porto", "Central dos Sindicatos do Porto"),
        "Maré instrumento de Luta",
    ),
    'Обращение подписали Анна Ро (фонд "Причал"), Пётр Ван ("Дом у моря"), Ольга Рид ("Вера").': (
        *('фонд "Причал"', "Дом у моря", "Вера"),
    ),
    "La lettera è firmata da:\nUmberto Martini (Club del Mare)\nGiulio Onofri (Greentide)\nDante Serra (Fondo "
    "del Molo)": (*("Club del Mare", "Greentide", "Fondo del Molo"),),
    "We call on the port to act.\n\nSignatories:\n-Quay Watch\n-Ebb Trust\n--Port Union\n-Tide House": (
        *("Quay Watch", "Ebb Trust", "Port Union", "Tide House"),
    ),
    "Pak de oorzaken aan. Dat vragen Stichting Kade, Unikade, Haven Netwerk en Stichting Partos aan minister Anna "
    "Roe, schrijven de organisaties in een brief.": (
        *("Stichting Kade", "Unikade", "Haven Netwerk", "Stichting Partos"),
    ),
    "PORT – Leading civil society groups have condemned the closure.\n\nThe National Coalition of Quay Defenders – "
    "Kenya (NCQD-K), global civil society alliance, TIDUS and Harbour Rights Defenders condemn the closure of the "
    "archive.": (*("National Coalition of Quay Defenders – Kenya", "TIDUS", "Harbour Rights Defenders"),),
    "Quay Watch ♦ Port Union ♦ Ebb Trust ♦ Tide House ♦\nDelta Network ♦ Harbour League ♦ Ebbjustice\n\nDear "
    "Minister,\n\nOur organizations are writing to urge you to open the archive of the port.": (
        *("Quay Watch", "Port Union", "Ebb Trust", "Tide House", "Delta Network", "Harbour League", "Ebbjustice"),
    ),
    "Una carta pide abrir el puerto. Entre las organizaciones que firmaron la carta se destacan la Red del Puerto, el "
    "Centro Marea y la Unión de Estibadores.": (*("Red del Puerto", "Centro Marea", "Unión de Estibadores"),),
    "Entre las primeras firmas están las del Centro del Puerto (CDP), la Liga del Muelle, HIJOS Estero, Madres de la "
    "Dársena Primera y demás organismos del Encuentro Memoria Verdad y Justicia.": (
        *("Centro del Puerto", "Liga del Muelle", "HIJOS Estero", "Madres de la Dársena Primera"),
    ),
    "Voilà pourquoi, Monsieur le Ministre, lorsque nos quatre organisations – Notre Quai à Tous, la Fondation du Port, "
    "Greentide France, Oxquai – vous ont adressé un courrier, nous attendions une réponse.": (
        *("Notre Quai à Tous", "Fondation du Port", "Greentide France", "Oxquai"),
    ),
    "10 ONG* dont Quai Nature, demandent au ministre de changer de cap. Elles constatent un recul.\n"
    "* Fondation du Port, Agir pour le Quai, Quai Nature, Réseau Sortir du Bruit, et la Société des Marées.": (
        *("Fondation du Port", "Agir pour le Quai", "Quai Nature", "Réseau Sortir du Bruit", "Société des Marées"),
    ),
}
"""What stands in a text, and who signs by it."""
OTHERS = (
    "The prize went to a coalition. The coalition consists of Quay Watch, the Port Union, Tide House and Ebb Trust.",
    "Our partners, Quay Watch, the Port Union and Tide House, were raided on Monday.",
    "Ten NGOs* were raided. The city demands an inquiry.\n* Quay Watch, the Port Union, Tide House, and Ebb Trust.",
    "De haven moet open. Dat vragen PvdH, GroenKade en SH aan de minister, en dat al jaren.",
    "Home • Harbour Rights • Member Groups • Press • Campaigns • Support Us\n\nWe write about the organisations here.",
    "Quay Watch works with schools. Its courses on the Centre for Law as well as Order begin in May.",
)
ELECTED = (
    "We demand that the port be opened.\n\nThe new board of the network was elected in Harbour City.\n\n8 January 2023"
    "\n\nAna Roe, President of the Port Union\nLuc Vannier, President of Tide Force\nMarta Ruiz, President of the "
    "Sailors Union\nIvo Renn, Secretary of the Dockers League\nOlga Reed, President of the Ferry Union\nTom Hale, Ebb"
)
"""Persons who head bodies, under what a text tells of them."""


@pytest.mark.parametrize("text", TOLD)
def test_those_who_sign_a_public_letter_are_read(text: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + text).drafts
    assert tuple(naming.parse_line(body.as_).name for body in draft.front.organisations) == TOLD[text]


@pytest.mark.parametrize("text", [*OTHERS, ELECTED])
def test_those_of_whom_but_something_is_told_sign_nothing(text: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + text).drafts
    assert draft.front.organisations == ()


def test_a_sentence_right_under_we_the_undersigned_was_read_as_names(reading_of) -> None:
    said = (
        "نحن الموقعون أدناه،\nمنظّمات الميناء العامله في الساحل نرى أنّ إغلاق الرصيف، وهو ملك للجميع، أمر بالغ "
        "الخطورة، ونعبّر بهذا عن تضامننا مع الصيادين ومع زملائنا في جمعية البحر كلها."
    )
    listed = ["مركز الميناء", "بتسيم", "مؤسسة البحر", "جيشار", "جمعية الرصيف", "مركز الموج"]
    (draft,) = reading_of(f"{HEAD}{said}\n" + "\n".join(f"- {one}" for one in listed)).drafts
    assert [body.as_ for body in draft.front.organisations] == listed
