"""Lists that dashes, quotation marks, footnotes or small words part, and what stands beside such."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

TOLD = {
    "dashes without spaces before articles": (
        (
            "Signataires : La Fédération du Port (FNP) -L’Amicale du Sel-L’Assemblée des Femmes-Le Collectif du Quai "
            "(CCQ)-"
            "La Coordination du Lobby–La Fédération des Marées-Femmes Solidaires-L'Institut Women Safe-Osez Le Quai"
        ),
        (
            "La Fédération du Port|L’Amicale du Sel|L’Assemblée des Femmes|Le Collectif du Quai|La Coordination du "
            "Lobby|"
            "La Fédération des Marées|Femmes Solidaires|L'Institut Women Safe|Osez Le Quai"
        ),
    ),
    "names in quotation marks, with 'and' in one": (
        (
            "Документ подготовили четыре портовые организации: Центр права «Причал», «Портовое действие», Прилив-Инфо, "
            "«Союз моряков и докеров за равноправие».\nВ документе они просят открыть порт."
        ),
        "Центр права «Причал»|«Портовое действие»|Прилив-Инфо|«Союз моряков и докеров за равноправие»",
    ),
    "a name that ends in a small word of what it is for": (
        (
            "Questo manifesto, sottoscritto da Legaporto, Marea, WWS, Casa del Molo, Sailors for future, Gruppo Sale, "
            "Libera "
            "Costa, Unione delle Maree, mette in evidenza le criticità."
        ),
        "Legaporto|Marea|WWS|Casa del Molo|Sailors for future|Gruppo Sale|Libera Costa|Unione delle Maree",
    ),
    "many others of a kind": (
        (
            "Die Unterzeichner – darunter PRO KAI, Ärzte am Hafen (ÄAH), Ebbe International, BDKH, Salzhilfe, der DHB "
            "und "
            "viele regionale Organisationen – wollen bis Juni weitere Stimmen gewinnen."
        ),
        "PRO KAI|Ärzte am Hafen|Ebbe International|BDKH|Salzhilfe|DHB",
    ),
    "by with an article": (
        (
            "A carta é assinada pela Coordenação das Organizações da Costa (COC), Articulação dos Povos do Sal (APS), "
            "Coalizão Negra Por Portos, o Observatório da Maré e a Maréa (uma entidade com sede central nos EUA)."
        ),
        (
            "Coordenação das Organizações da Costa|Articulação dos Povos do Sal|Coalizão Negra Por Portos|"
            "Observatório da Maré|Maréa"
        ),
    ),
    "those who released a text": (
        (
            "Among the international harbour rights NGOs who released the statement are Quay Line Defenders, Tide "
            "Witness, "
            "the International Service for Harbours, Commission of Dockers, and the Salt Peoples Programme."
        ),
        (
            "Quay Line Defenders|Tide Witness|International Service for Harbours|Commission of Dockers|Salt Peoples "
            "Programme"
        ),
    ),
    "a list with marks before one brief line": (
        (
            "The harbour is closed. We the undersigned call on the council to:\n\n  1. Open the harbour.\n\n"
            "  2. Keep it open.\n\n  • Quay Europe (with the special support of the port)\n  • Tide Network (TN)\n"
            "  • Harbour Disability Forum (HDF)\n  • Quay Movement International\n  • Ebb\n  • Salt\n  • Social "
            "Quay\n\n"
            "Read the joint statement in full here."
        ),
        "Quay Europe|Tide Network|Harbour Disability Forum|Quay Movement International|Ebb|Salt|Social Quay",
    ),
    "acronyms between a comma among semicolons": (
        (
            "Além das centrais que assinam o manifesto – FASUP; CSP-CAIS; INTERPORTO; ANDEM, FENASP, os seguintes "
            "sindicatos "
            "também enviaram representantes ao evento: Marés, SINAP."
        ),
        "FASUP|CSP-CAIS|INTERPORTO|ANDEM|FENASP",
    ),
    "two bodies in one line": (
        (
            "Signatories:\n\nQuay Union and Port League\nCentre for Law and Justice\nHarbour Workers Association and "
            "Tide "
            "Network\nQuay School of Law and Salt Centre\nPort Trade Unions and Workers Associations"
        ),
        (
            "Quay Union|Port League|Centre for Law and Justice|Harbour Workers Association|Tide Network|"
            "Quay School of Law and Salt Centre|Port Trade Unions and Workers Associations"
        ),
    ),
    "a footnote of a statement to the United Nations": (
        (
            "Joint written statement submitted by Quay Union International, Port League, Salt Rights Watch\n\nThe "
            "harbour is "
            "closed to all boats. We call upon the state to open it.\n\n* Harbour Workers Association, Tide Women "
            "Group "
            "(NGOs without consultative status) also share the views expressed in this statement."
        ),
        "Quay Union International|Port League|Salt Rights Watch|Harbour Workers Association|Tide Women Group",
    ),
    "members of a platform under its name": (
        (
            "Limanların kapatılmasına karşı birlikte mücadele edeceğiz.\n\nKıyı Emek Platformu Bileşenleri\n\nLiman "
            "İşçileri "
            "Sendikası\nTuz Derneği\nKıyı Kadınları Derneği\nDeniz Vakfı"
        ),
        "Liman İşçileri Sendikası|Tuz Derneği|Kıyı Kadınları Derneği|Deniz Vakfı",
    ),
    "the search words of a page": (
        (
            "وفيما يلي قائمة المنظمات الموقعة على البيان:\n-جمعية الميناء\n-رابطة الملح للدفاع عن حقوق الإنسان\n"
            "-شبكة المد\n-مركز الرصيف\nكلمات البحث :الصحفيين;ميناء;منظمات"
        ),
        "جمعية الميناء|رابطة الملح للدفاع عن حقوق الإنسان|شبكة المد|مركز الرصيف",
    ),
}
BODIES = "\n\n· Unión de Muelles\n\n· Coordinadora de ONG del Puerto\n\n· HOAM\n\n· FAROL"
NOBODY = {
    "those who join a strike": "En los últimos días son numerosas las adhesiones de todo tipo de organizaciones a la "
    f"huelga general del 29 de septiembre convocada por la unión.{BODIES}",
    "those who support a strike": "Organisations supporting the strike:\n\nQuay Union\nPort League\nSalt Rights Watch",
    "those who join a march": "Groups that join the march on Sunday:\n\nQuay Union\nPort League\nSalt Rights Watch",
    "cities": "Signatories:\n\nLondon\nParis\nOslo\nBerlin",
    "what is said of our work": "Our work along the coast with families and teachers of all the harbours is endorsed "
    "by:\n\nQuay Union\nPort League\nSalt Rights Watch\nHarbour Workers Association",
    "persons who share views": "Ana Roe, Bo Li and Cy Day also share the views expressed in this statement.",
}


def _named(text: str, signed_in) -> list[str]:
    return signed_in(f"{HEAD}{text}")


@pytest.mark.parametrize(("text", "bodies"), TOLD.values(), ids=TOLD)
def test_bodies_are_parted_by_what_stands_between_them(text: str, bodies: str, signed_in) -> None:
    assert _named(text, signed_in) == bodies.split("|")


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_who_comes_to_something_or_is_a_place_signs_nothing(text: str, signed_in) -> None:
    assert _named(text, signed_in) == []


def test_those_who_adhere_to_a_text_about_a_strike_sign_it(signed_in) -> None:
    told = _named(f"Adhesiones al manifiesto por la huelga general:{BODIES}", signed_in)
    assert told == ["Unión de Muelles", "Coordinadora de ONG del Puerto", "HOAM", "FAROL"]
