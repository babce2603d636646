"""Sentences that say who signed, or name some of many that did, in many languages; others name nobody."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

SOME = {
    "Other organizations signing the letter include the Port Law Centre, Quay Watch, Delta Union and many others.": (
        "Port Law Centre",
        "Quay Watch",
        "Delta Union",
    ),
    "Signatories of the letters include Quay Union, TIDE, Port Council (PC), Delta Network and Lake Union (LU).": (
        "Quay Union",
        "TIDE",
        "Port Council",
        "Delta Network",
        "Lake Union",
    ),
    "Un total de 37 organizaciones entregarán hoy un manifiesto. Entre ellas se encuentran la Red del Puerto, el "
    "Sindicato de Muelles, Delta y la Federación de Faros.": (
        "Red del Puerto",
        "Sindicato de Muelles",
        "Delta",
        "Federación de Faros",
    ),
    "Parmi les 50 organisations signataires figurent le Centre du Quai, l’Union des Phares et la Ligue du Port.": (
        "Centre du Quai",
        "Union des Phares",
        "Ligue du Port",
    ),
    "Die Unterzeichner – darunter Verein Hafen, Bund der Lotsen, Netzwerk Kai und viele andere – wollen mehr.": (
        "Verein Hafen",
        "Bund der Lotsen",
        "Netzwerk Kai",
    ),
    "Organizacje - m.in. Fundacja Port, Stowarzyszenie Latarnia, Sieć Nabrzeży - piszą to we wspólnym oświadczeniu.": (
        "Fundacja Port",
        "Stowarzyszenie Latarnia",
        "Sieć Nabrzeży",
    ),
    "A kezdeményezők között van a Kikötő Egyesület, a Móló Társaság, a Dokk Alapítvány és a Part Szövetség.": (
        "Kikötő Egyesület",
        "Móló Társaság",
        "Dokk Alapítvány",
        "Part Szövetség",
    ),
    "Adapun pernyataan ini ditandatangani oleh sejumlah organisasi, seperti Serikat Dermaga, LBP, Koalisi Pelabuhan.": (
        "Serikat Dermaga",
        "LBP",
        "Koalisi Pelabuhan",
    ),
    "Aralarında Liman Derneği, Rıhtım Sendikası, DENSEN gibi örgütlerin bulunduğu kuruluşlar ortak bildiri yazdı.": (
        "Liman Derneği",
        "Rıhtım Sendikası",
        "DENSEN",
    ),
    "This petition is being jointly promoted by Port Union, Quay Action, Delta Coalition, and Keepers of Light.": (
        "Port Union",
        "Quay Action",
        "Delta Coalition",
        "Keepers of Light",
    ),
    "The Global Call for Quays (GCQ), the Port Federation, Delta Union and Lake Forum, welcome the ruling.": (
        "Global Call for Quays",
        "Port Federation",
        "Delta Union",
        "Lake Forum",
    ),
    "항만인권연대, 부두연합, 등대정의, 갯벌시민단체는 공동성명을 내고 특검을 촉구했다.": (
        "항만인권연대",
        "부두연합",
        "등대정의",
        "갯벌시민단체",
    ),
    "We are Quay Lives Circle, Port Solidarity (PS), the Windrush Desk and Women of the Quay. We demand an answer.": (
        "Quay Lives Circle",
        "Port Solidarity",
        "Windrush Desk",
        "Women of the Quay",
    ),
    "Human rights groups including the Port Federation, Quay Watch and Delta Lawyers have written to the minister.": (
        "Port Federation",
        "Quay Watch",
        "Delta Lawyers",
    ),
    "The call was backed by Port Federation, Quay Watch, Delta Lawyers and Keepers of Light.": (
        "Port Federation",
        "Quay Watch",
        "Delta Lawyers",
        "Keepers of Light",
    ),
    "Gemeinsame Erklärung von Amnesty Hafen, Hafen in Not, Caritas Kai und SOS Hafen": (
        "Amnesty Hafen",
        "Hafen in Not",
        "Caritas Kai",
        "SOS Hafen",
    ),
    "Η Ένωση Λιμένα, το Δίκτυο Προκυμαίας και ο Σύλλογος Λιμένα καλούν με κοινή δήλωση την κυβέρνηση.": (
        "Ένωση Λιμένα",
        "Δίκτυο Προκυμαίας",
        "Σύλλογος Λιμένα",
    ),
    "El manifiesto fue leído. Se han sumado la Red del Puerto, el Sindicato de Muelles, Marea y la Liga de Faros.": (
        "Red del Puerto",
        "Sindicato de Muelles",
        "Marea",
        "Liga de Faros",
    ),
    "De hulporganisaties – Amnesty Haven, Hulp Kade, Stichting Getij en Bond Licht – roepen op tot een debat.": (
        "Amnesty Haven",
        "Hulp Kade",
        "Stichting Getij",
        "Bond Licht",
    ),
    "The groups include the Quay Legal Center, Common Port (CP), the League of Voters and Public Pier.": (
        "Quay Legal Center",
        "Common Port",
        "League of Voters",
        "Public Pier",
    ),
    "Parti du port, Parti des quais, Ligue des phares (LP), Mouvement du môle, Union des bacs, les alternatifs, Front "
    "du cap, Parti de la houle.": (
        *("Parti du port", "Parti des quais", "Ligue des phares", "Mouvement du môle", "Union des bacs"),
        *("les alternatifs", "Front du cap", "Parti de la houle"),
    ),
    "Among the signatories are Ana Roe of Quay Watch, Jon Lind and Ada Moreau.": (),
    "Une marche aura lieu. Parmi les signataires, on retrouve notamment le Centre du Quai, l’Union des Phares ou "
    "encore la Ligue du Port.": ("Centre du Quai", "Union des Phares", "Ligue du Port"),
    "La Lliga del Port (LP), el Centre del Moll (CM), la Xarxa de Fars (XF) i la Unió de Rems signen el manifest.": (
        "Lliga del Port",
        "Centre del Moll",
        "Xarxa de Fars",
        "Unió de Rems",
    ),
    "Press groups including the Committee for Docks (CD), Free Port Unbound and Reporters Across Quays said in a joint "
    "appeal that the trial was unfair.": ("Committee for Docks", "Free Port Unbound", "Reporters Across Quays"),
    "On 28 June, Lawyers for Ports alongside the Bar Institute (BI), the Union of Peoples’ Rowers, and the Law Council "
    "of Delta delivered an oral statement.": (
        "Lawyers for Ports",
        "Bar Institute",
        "Union of Peoples’ Rowers",
        "Law Council of Delta",
    ),
    "Cinco entidades globais de direitos (Port Watch, Quay Network, Delta Law Centre e Lake Office) publicaram, hoje "
    "(7), uma carta ao governo.": ("Port Watch", "Quay Network", "Delta Law Centre", "Lake Office"),
    "Organizacje - m.in. Fundacja Port, Stowarzyszenie Latarnia, Sieć Mola - stwierdzają w swoim wystąpieniu tak.": (
        "Fundacja Port",
        "Stowarzyszenie Latarnia",
        "Sieć Mola",
    ),
    "Liman Derneği’nin (LD) çağrısıyla gelen, aralarında Rıhtım Birliği, Deniz Vakfı ve Fener Derneği’nin de bulunduğu "
    "46 kuruluş ortak destek metni yayınladı.": ("Rıhtım Birliği", "Deniz Vakfı", "Fener Derneği"),
    "The undersigned groups are Quay Watch, Port Law Centre and Delta Union.\n\nOthers are Lake Union,Tide School and "
    "Pier League ,CLEAN Port Network (CPN) ,Salt Trust.\n\nThe rest are the Rope Union, Boats Now, Dock Union and "
    "Bread and Water Centre (BWC).": (
        *("Quay Watch", "Port Law Centre", "Delta Union", "Lake Union", "Tide School and Pier League"),
        *("CLEAN Port Network", "Salt Trust", "Rope Union", "Boats Now", "Dock Union", "Bread and Water Centre"),
    ),
    "Dans un communiqué commun, sept organisations appellent à marcher.\n\nLa CGX, FOX, la Ligue du Port, et les "
    "organisations de jeunesse UMX, ULX et FDX soulignent que le port ferme.": (
        *("CGX", "FOX", "Ligue du Port", "UMX", "ULX", "FDX"),
    ),
    "Der Hafenbund der Küste, die Küstengewerkschaft und die Pier Workers Union gaben eine Erklärung zum Kai ab.": (
        *("Hafenbund der Küste", "Küstengewerkschaft", "Pier Workers Union"),
    ),
    "A joint statement released today by the Port Law Centre, the Association of Rowers, and the Delta Union asks for "
    "it.": ("Port Law Centre", "Association of Rowers", "Delta Union"),
    "Desakan itu disampaikan oleh Komite Dermaga (KD), LBH Pelabuhan, YXB, Walhi Pulau, dan MPX, Selasa (1/6).": (
        *("Komite Dermaga", "LBH Pelabuhan", "YXB", "Walhi Pulau", "MPX"),
    ),
    "In a joint statement, seven groups ask for it.\n\nThe Ministry of Ports, the Coast Guard and the Port Police call "
    "for calm.": (),
    "The ministry closed Quay Union, Port League and Harbour Watch.\n\nOthers are Dock Union, Pier League and Sea "
    "Trust.": (),
    "The signatories include Ana Roe, Jon Lind, Ada Moreau and Quay Watch.": (),
    "The report was supported by Oxfam, Greenpeace and the Port Trust Foundation.": (),
    "The groups include teachers, nurses and dockers from Port Union, Quay Union and Delta Union.": (),
    "Joint statement on Port Federation, Quay Watch and Delta Lawyers": (),
    "Human rights groups including the Port Federation, Quay Watch and Delta Lawyers were raided on Tuesday.": (),
    "Police raided 20 organisations after their statement. Among them are Port Union, Quay Watch and Delta League.": (),
    "Un decreto del ministro prohíbe 200 organizaciones y su manifiesto. Entre ellas están la Red del Puerto, Marea "
    "y la Federación de Faros.": (),
    "Aralarında Ali Kaya, Veli Taş ve Ayşe Kum gibi isimlerin bulunduğu yazarlar ortak bildiri yayınladı.": (),
}
SAID = {
    "Five groups – Harbour Watch, Quay Rights International and Delta Women’s Network – have signed a joint statement "
    "against the arrests.": ("Harbour Watch", "Quay Rights International", "Delta Women’s Network"),
    "After talks held at the Forum of Ports (FP12), an array of organizations that defend the coast, (AQC, Derechos "
    "del Mar, EQF and Quay Bolivia), have drafted and signed a joint statement.": (
        "AQC",
        "Derechos del Mar",
        "EQF",
        "Quay Bolivia",
    ),
    "Le communiqué, signé par la Ligue du Port, le Centre des tribunaux ouverts (CTO) et les Femmes du quai, a été "
    "envoyé lundi.": ("Ligue du Port", "Centre des tribunaux ouverts", "Femmes du quai"),
    "Firmaron también la convocatoria la Red del Puerto, Marea, el Sindicato de Muelles y la Federación de Faros.": (
        "Red del Puerto",
        "Marea",
        "Sindicato de Muelles",
        "Federación de Faros",
    ),
    "Die Erklärung haben unter anderem der Verein Hafen, der Bund der Lotsen und das Netzwerk Kai unterschrieben.": (
        "Verein Hafen",
        "Bund der Lotsen",
        "Netzwerk Kai",
    ),
    "Среди подписавших — Комитет порта, Центр открытых судов (ЦОС) и Союз доков.": (
        "Комитет порта",
        "Центр открытых судов",
        "Союз доков",
    ),
    "Bildiriyi Liman Derneği, Delta Vakfı, Kıyı Ağı ve İşçi Sendikası imzaladı.": (
        "Liman Derneği",
        "Delta Vakfı",
        "Kıyı Ağı",
        "İşçi Sendikası",
    ),
    "تم الإمضاء على الوثيقة من قبل جمعية الميناء وشبكة الضفة وحزب البحر، فيما غابت رابطة الصيادين.": (
        "جمعية الميناء",
        "شبكة الضفة",
        "حزب البحر",
    ),
    "تم التوقيع على الاتفاقية من قبل فرنسا وألمانيا وإيطاليا.": (),
    "Den Brief haben Ana Roe, Bo Lind, Eva Moss und Jan Kai unterschrieben.": (),
    "Среди подписавших — Франция, Германия, Италия и Испания.": (),
}
LABELS = {
    "De oproep wordt gesteund door:": ("Stichting Haven", "Vereniging Kade", "Bond van Loodsen"),
    "Associations soutenant l’appel :": ("Ligue du Port", "Association des Quais", "Syndicat des Phares"),
    "A csatlakozó szervezetek:": ("Kikötő Egyesület", "Dokk Alapítvány", "Part Szövetség"),
    "Entidades adheridas al manifiesto:": ("Red del Puerto", "Sindicato de Muelles", "Federación de Faros"),
    "Turut menyatakan:": ("Serikat Pelabuhan", "Koalisi Dermaga", "Lembaga Mercusuar"),
    "聲明團體:": ("海港人權協會", "民間漁業基金會", "燈塔保育聯盟"),
}


@pytest.mark.parametrize("sentence", SOME | SAID)
def test_those_are_read_whom_a_sentence_names_of_many_that_sign(sentence: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + sentence).drafts
    assert tuple(naming.parse_line(body.as_).name for body in draft.front.organisations) == (SOME | SAID)[sentence]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_that_says_that_bodies_support_a_text_announces_them(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{label}\n\n" + "\n".join(f"- {name}" for name in LABELS[label])).drafts
    assert tuple(naming.parse_line(body.as_).name for body in draft.front.organisations) == LABELS[label]
