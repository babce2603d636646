"""Bodies that are named beside a letter and turn to somebody in it, and those, and persons, who do not."""

import pytest
from tests.captures.signed.test_signed_by_turning_to_somebody import signed

THREE = "Harbour Watch, the Delta Union and the Port Law Centre"
NOBODY = {
    "who got a letter": f"{THREE} received a letter from the ministry, in which it says that they must close.",
    "who stand on a list": f"{THREE} stand on a list of foreign agents that the ministry published on Monday.",
    "who signed nothing": f"{THREE} refused to sign the petition of the dockers on Monday.",
    "who lost against a brief": f"{THREE} lost their case after the ministry filed a brief in the court on Monday.",
    "who got threats": f"{THREE} got threats by letter on Monday.",
    "who criticise others": f"{THREE} criticised an open letter of dockers to the council on Monday.",
    "who deny it": f"{THREE} denied that they have written to the council on Monday.",
    "of whom others write": (
        "The Harbour Union, the Dock Union and the Port Trust are cited in a report of 2019; dockers "
        "have written to the council of the port on Monday."
    ),
    "who write to anybody": f"{THREE} have written to dockers about the wages of this winter.",
    "who petition a court": f"{THREE} have petitioned the court about the wages of this winter.",
    "in Spanish": (
        "La Red del Puerto, la Unión de Faros y la Liga Delta recibieron una carta del ministerio del puerto."
    ),
    "in French": "Le Centre du Quai, l'Union des Phares et la Ligue du Port ont reçu une lettre du ministre.",
    "in Indonesian": "Serikat Dermaga, Yayasan Pantai dan Lembaga Hukum Laut menerima surat dari kementerian laut.",
    "in German": (
        "Der Verein Hafen, der Bund der Lotsen und das Netzwerk Kai finden sich auf einer Liste, vor "
        "der Fachleute warnen, und wenden sich ab."
    ),
    "in Turkish": (
        "Rıhtım Derneği (Türkiye), Liman Vakfı (Türkiye) ve Deniz Merkezi (Türkiye) bakanlıktan bir mektup aldı."
    ),
    "in Russian": (
        "Фонд Причал, Союз Портов и Центр Право попали в список агентов, который министерство направили в суд."
    ),
    "persons with what they are": (
        "Harbour Watch director Ana Roe, Quay Union chair Ben Low and Delta Federation head Mary "
        "Lake have written to the council of the port."
    ),
    "persons and bodies": (
        "Writers Ana Roe, Ben Low and Mary Lake, Quay Union and Harbour Watch have written to the council."
    ),
    "persons of bodies": (
        "Ana Roe (Harbour Watch), Ben Low (Delta Union) and Mary Lake (Port Law Centre) have written "
        "to the council of the port."
    ),
    "closed ones with brackets": (
        "Quay Union (Veria), Delta Union (Delta) and Harbour Watch (Tide) were closed by the police on Monday. In a "
        "joint statement the ministers praised the police."
    ),
    "a ban on one": (
        "The ban on the Quay Union and 20 other groups demanded by the ministry of the port was lifted on Monday."
    ),
    "one that was asked": (
        "Harbour Watch and 20 other groups asked to leave the port of Veria by Monday have not done so yet."
    ),
    "one that was condemned": "The Quay Union and 20 other groups condemned by the court on Monday have to pay it.",
    "a person of one": (
        "Writer Ana Roe of Harbour Watch and 20 other organisations demand that the council pay the wages."
    ),
    "a person without that": "Ana Roe of the Quay Union and 20 other groups demand that the council pay them.",
    "members of one": (
        "Members of the Quay Union and 20 other groups warned that the police would raid the port in a week."
    ),
    "a state": (
        "The Ministry of Labour and 20 other organisations demand that the council pay the wages of all dockers."
    ),
    "an authority": (
        "Según un comunicado conjunto de la Policía Nacional, la Guardia Civil y el Centro de "
        "Inteligencia, hubo tres muertos."
    ),
    "persons in a text of theirs": (
        "Selon une déclaration commune de Marie Dupont, Pierre Durand et Jeanne Moreau, la grève est finie."
    ),
    "persons over what is said of each": (
        "We ask for a fair process.\n\nSignatories:\n\nAna Roe - Spain\nA teacher of the school for "
        "the children of harbours.\n\nBen Low - Chad\nThe man who keeps the lights of all "
        "sailors.\n\nEva Fox - Europe\nShe is a cook that feeds the free people in all harbours."
    ),
    "whoever speaks under a list of persons": (
        f"{THREE} demand too much, we writers of the port say.\n\nThe council met on Tuesday.\n\nSigned "
        "by:\n\nAna Roe\nBen Low\nMary Lake\nPeter Moor"
    ),
}
WHO = {
    "fr": "Ligue du Port|Union des Phares|Collectif du Quai",
    "en": "Harbour Watch|Delta Union|Port Law Centre",
    "es": "Red del Puerto|Unión de Faros|Liga Delta",
    "pt": "Rede do Cais|União dos Marinheiros|Associação dos Faróis",
    "it": "Rete del Molo|Unione dei Marinai|Associazione dei Fari",
    "de": "Verein Hafen|Stiftung See|Netzwerk Kai",
    "pl": "Fundacja Port|Stowarzyszenie Nabrzeże|Związek Latarni",
    "ru": "Фонд «Причал»|Союз «Маяк»|Центр «Порт»",
    "uk": "Фонд «Причал»|Спілка «Маяк»|Центр «Порт»",
    "id": "Serikat Dermaga|Yayasan Pantai|Lembaga Hukum Laut",
}
WRITING = [
    ("en", f"{THREE} wrote to the president of the council about the wages."),
    ("en", f"{THREE} submitted a joint petition to the government of Veria."),
    (
        "fr",
        (
            "La Ligue du Port, l'Union des Phares et le Collectif du Quai ont saisi le ministre des "
            "Ports de cette affaire."
        ),
    ),
    (
        "fr",
        ("La Ligue du Port, l'Union des Phares et le Collectif du Quai interpellent le gouvernement sur les salaires."),
    ),
    (
        "fr",
        (
            "La Ligue du Port, l'Union des Phares et le Collectif du Quai alertent le ministre des Ports "
            "sur les salaires."
        ),
    ),
    (
        "es",
        ("La Red del Puerto, la Unión de Faros y la Liga Delta se dirigen al gobierno por los salarios del puerto."),
    ),
    (
        "pt",
        ("A Rede do Cais, a União dos Marinheiros e a Associação dos Faróis se dirigem ao governo sobre os salários."),
    ),
    (
        "pt",
        (
            "A Rede do Cais, a União dos Marinheiros e a Associação dos Faróis enviaram uma carta ao "
            "presidente da República."
        ),
    ),
    (
        "it",
        (
            "La Rete del Molo, l'Unione dei Marinai e l'Associazione dei Fari si rivolgono al governo "
            "per i salari del porto."
        ),
    ),
    (
        "de",
        ("Der Verein Hafen, die Stiftung See und das Netzwerk Kai appellieren an die Regierung, die Löhne zu zahlen."),
    ),
    (
        "de",
        ("Der Verein Hafen, die Stiftung See und das Netzwerk Kai wenden sich an den Ministerpräsidenten des Landes."),
    ),
    ("de", ("Der Verein Hafen, die Stiftung See und das Netzwerk Kai richten einen offenen Brief an den Minister.")),
    ("pl", ("Fundacja Port, Stowarzyszenie Nabrzeże oraz Związek Latarni zwracają się do ministra w sprawie aresztu.")),
    (
        "pl",
        ("Fundacja Port, Stowarzyszenie Nabrzeże oraz Związek Latarni skierowały list do ministra w sprawie aresztu."),
    ),
    ("ru", "Фонд «Причал», Союз «Маяк» и Центр «Порт» обратились к президенту с просьбой о помощи."),
    ("ru", "Фонд «Причал», Союз «Маяк» и Центр «Порт» направили письмо министру о судьбе моряков."),
    ("uk", ("Фонд «Причал», Спілка «Маяк» та Центр «Порт» надіслали звернення президенту про долю моряків.")),
    ("id", ("Serikat Dermaga, Yayasan Pantai dan Lembaga Hukum Laut mengirim surat kepada menteri laut tentang upah.")),
    ("id", ("Serikat Dermaga, Yayasan Pantai dan Lembaga Hukum Laut mengirimkan surat kepada presiden tentang upah.")),
]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_who_is_named_beside_a_letter_did_not_sign(text: str, reading_of) -> None:
    assert signed(text, reading_of) == []


@pytest.mark.parametrize(("tongue", "text"), WRITING)
def test_bodies_that_turn_to_who_rules_signed(tongue: str, text: str, reading_of) -> None:
    assert signed(text, reading_of) == WHO[tongue].split("|")
