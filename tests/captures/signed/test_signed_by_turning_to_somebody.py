"""Bodies that turn to somebody in the first sentence of a text, one of many, and those over what is said of each."""

import pytest
from tests.captures.signed.test_signed_jointly import HEAD

from muniment.text import naming

TURNING = {
    "have petitioned": (
        (
            "Quay Watch (QW), the Harbour Law Centre (HLC) and the Port Defence Network (PDN) have "
            "petitioned the Prime Minister, asking for the release of the sailors."
        ),
        "Quay Watch (QW); Harbour Law Centre (HLC); Port Defence Network (PDN)",
    ),
    "have written to": (
        (
            "The Quay Law Centre, the Harbour Rights Network and the Union of Port Teachers have "
            "written to the minister about the arrest of three sailors."
        ),
        "Quay Law Centre; Harbour Rights Network; Union of Port Teachers",
    ),
    "lancent un appel": (
        (
            "La Rencontre Maritime pour la Défense du Quai (RMDQ), la Ligue Varneskoise des Ports "
            "(LVP) et Amnesty section Varnesk lancent un appel pressant aux marins."
        ),
        (
            "Rencontre Maritime pour la Défense du Quai (RMDQ); Ligue Varneskoise des Ports (LVP); "
            "Amnesty section Varnesk"
        ),
    ),
    "in German, behind the verb": (
        (
            "Zum Tag der Häfen appellieren Hafenrat, Verein Seeleute und Netzwerk Kairecht an die "
            "Regierung, sie zu hören."
        ),
        "Hafenrat; Verein Seeleute; Netzwerk Kairecht",
    ),
    "in Polish": (
        ("Fundacja Port, Stowarzyszenie Nabrzeże oraz Helsińska Fundacja Morska zwracają uwagę ministra na areszt."),
        "Fundacja Port; Stowarzyszenie Nabrzeże; Helsińska Fundacja Morska",
    ),
    "in Turkish, with countries": (
        (
            "Rıhtım Derneği (Türkiye), Liman Vakfı (Türkiye), Quay Defenders (İsveç) ve Deniz "
            "Hakları Merkezi (Türkiye) Birleşmiş Milletler'e bir mektup gönderdi."
        ),
        ("Rıhtım Derneği (Türkiye); Liman Vakfı (Türkiye); Quay Defenders (İsveç); Deniz Hakları Merkezi (Türkiye)"),
    ),
    "in Russian, in small letters": (
        (
            "Обращение подписали правозащитный центр «Причал», РОО «Порт», Морской документационный "
            "центр и другие организации."
        ),
        "правозащитный центр «Причал»; РОО «Порт»; Морской документационный центр",
    ),
    "in Swedish, among those who signed": (
        (
            "Bland de organisationer som undertecknat debattartikeln finns Kajförbundet, Hamnrätt "
            "Sverige och Sjömännens förening."
        ),
        "Kajförbundet; Hamnrätt Sverige; Sjömännens förening",
    ),
    "in Arabic, and what they said": (
        (
            "The court has not answered.\n\nوقالت المنظمات الموقعة، وهي مركز الرصيف لحقوق الإنسان، "
            "وشبكة الموانئ، وجمعية البحارة، إن الاعتقال تعسفي."
        ),
        "مركز الرصيف لحقوق الإنسان; شبكة الموانئ; جمعية البحارة",
    ),
    "in what they wrote together, in French": (
        (
            "Les lois du port sont contestées dans un communiqué commun de la Ligue du Quai, du "
            "Syndicat des Marins et de l'Association des Phares. Elles demandent leur retrait."
        ),
        "Ligue du Quai; Syndicat des Marins; Association des Phares",
    ),
    "in what they wrote together, in German": (
        (
            "Es war Montag. Die Aufnahme stärke das Land, heißt es in einer gemeinsamen Erklärung "
            "von Pro Quai, dem Paritätischen Hafenverband, dem Hafen-Flüchtlingsdienst und anderer "
            "Organisationen anläßlich des Tages."
        ),
        "Pro Quai; Paritätischen Hafenverband; Hafen-Flüchtlingsdienst",
    ),
    "in what they wrote together, in Spanish": (
        (
            "Según un comunicado conjunto de la Red del Muelle, el Sindicato de Marineros y la "
            "Asociación de Faros, la ley es nula."
        ),
        "Red del Muelle; Sindicato de Marineros; Asociación de Faros",
    ),
    "in what they wrote together, in Portuguese": (
        (
            "Segundo um comunicado conjunto da Rede do Cais, do Sindicato dos Marinheiros e da "
            "Associação dos Faróis, a lei é nula."
        ),
        "Rede do Cais; Sindicato dos Marinheiros; Associação dos Faróis",
    ),
    "in what they wrote together, in Italian": (
        (
            "Secondo un comunicato congiunto della Rete del Molo, del Sindacato dei Marinai e "
            "dell'Associazione dei Fari la legge viola i diritti."
        ),
        "Rete del Molo; Sindacato dei Marinai; Associazione dei Fari",
    ),
    "lanzan un llamado": (
        ("La Red del Muelle, la Unión de Marinos y la Asociación de Faros lanzan un llamado urgente a los marineros."),
        "Red del Muelle; Unión de Marinos; Asociación de Faros",
    ),
    "fazem um apelo": (
        ("A Rede do Cais, a União dos Marinheiros e a Associação dos Faróis fazem um apelo ao governo do porto."),
        "Rede do Cais; União dos Marinheiros; Associação dos Faróis",
    ),
    "lanciano un appello": (
        ("La Rete del Molo, l'Unione dei Marinai e l'Associazione dei Fari lanciano un appello ai marinai del porto."),
        "Rete del Molo; Unione dei Marinai; Associazione dei Fari",
    ),
    "in Vietnamese": (
        (
            "Liên minh Cảng Việt Nam, Hội Thủy thủ Việt Nam và Trung tâm Luật Biển đã gửi một tuyên "
            "bố chung tới chính phủ."
        ),
        "Liên minh Cảng Việt Nam; Hội Thủy thủ Việt Nam; Trung tâm Luật Biển",
    ),
    "in Czech": (
        (
            "Spolek Přístav, Nadace Molo, Nadace Kotva a Svaz lodníků upozorňují ve společném "
            "prohlášení na zatčení lodníků."
        ),
        "Spolek Přístav; Nadace Molo; Nadace Kotva; Svaz lodníků",
    ),
    "in Danish": (
        (
            "Blandt de organisationer, som har underskrevet brevet, findes Kajforbundet, Havneret "
            "Danmark og Sømændenes forening."
        ),
        "Kajforbundet; Havneret Danmark; Sømændenes forening",
    ),
    "in Russian, with a letter": (
        "С заявлением выступили фонд «Причал», союз «Маяк» и центр «Порт».",
        "фонд «Причал»; союз «Маяк»; центр «Порт»",
    ),
    "one and others": (
        (
            "La Ligue du Quai et 20 autres organisations réclament la libération de trois marins "
            "détenus depuis deux ans."
        ),
        "Ligue du Quai",
    ),
    "one that joined others": (
        ("The Quay Law Centre (QLC) has joined 27 other organisations in submitting a public letter to the court."),
        "Quay Law Centre (QLC)",
    ),
    "two behind an acronym": (
        (
            "Signatories to the letter include Port Union, Harbour Law Centre (HLC) and Quay League "
            "of Pens, the Tide Rights Network (TRN) and members Lake Union, and the Reef Network "
            "(RN)."
        ),
        (
            "Port Union; Harbour Law Centre (HLC); Quay League of Pens; Tide Rights Network (TRN); "
            "Lake Union; Reef Network (RN)"
        ),
    ),
}
OTHERS = {
    "to whom something is done": "Quay Watch (QW), the Harbour Law Centre (HLC) and the Port Defence Network (PDN) "
    "were raided on Monday by police who had a letter.",
    "that are closed": "The Quay Law Centre, the Harbour Rights Network and the Union of Port Teachers have been "
    "closed after a letter from the ministry.",
    "of a state": "The Ministry of Justice, the Port Police and the Harbour Court have written to the lawyers.",
    "persons": "Ana Roe, Bo Ek and Cem Ural have written to the minister about the arrest of three sailors.",
    "persons, in German": "Vor dem Gericht protestieren Anna Meier, Jonas Koch und Lena Vogt gegen das Urteil.",
    "one of many that were closed": "Quay Watch and 20 other organisations were closed on Monday, the court said.",
    "whoever is to be asked": "Honremos hoy a todas con un minuto de silencio.\n\nRed del Muelle\nAlianza de Puertos\n"
    "Colectivo de Faros\n\nResponsable de la publicación: María Roe",
}
DESCRIBED = (
    "We ask for a fair process.\n\nSignatories:\n\nQuay Net - Spain\nAn association for the rights of users of "
    "harbours.\n\nPort Rights Group - Chad\nThe Port Rights Group exists to preserve the rights of sailors.\n\n"
    "Free Harbour Institute - Europe\nIt is a non-profit organisation that fosters free exchange in all harbours."
)
PERSONS = "We call on the court to act.\n\nSigned by:\n\n"


def signed(text: str, reading_of) -> list[str]:
    (draft,) = reading_of(f"{HEAD}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]


@pytest.mark.parametrize(("text", "bodies"), TURNING.values(), ids=TURNING)
def test_bodies_of_whom_a_sentence_says_to_whom_they_turn_signed(text: str, bodies: str, reading_of) -> None:
    wanted = [naming.parse_line(body) for body in bodies.split("; ")]
    assert [naming.parse_line(one) for one in signed(text, reading_of)] == wanted


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_others_who_are_named_so_are_no_signatories(text: str, reading_of) -> None:
    bodies = "Red del Muelle", "Alianza de Puertos", "Colectivo de Faros"
    assert [body for body in signed(text, reading_of) if body not in bodies] == []


def test_members_of_a_body_that_speaks_are_no_signatories(reading_of) -> None:
    text = "港約盟是由數十個組織與個人組成的聯盟,涵蓋了各個領域:台灣港口促進會、民間碼頭改革會、台灣船員陣線。"
    (draft,) = reading_of(f"{HEAD.replace('On', 'Statement on')}{text}\n").drafts
    assert draft.front.organisations == ()


def test_bodies_over_what_is_said_of_each_signed(reading_of) -> None:
    said = [naming.parse_line(body) for body in signed(DESCRIBED, reading_of)]
    assert [(body.name, body.country) for body in said] == [
        ("Quay Net", "ES"),
        ("Port Rights Group", "TD"),
        ("Free Harbour Institute", ""),
    ]


@pytest.mark.parametrize(
    ("lines", "bodies"),
    [
        ("Ana Roe for Human Rights\nBoris Ek for Peace\nQuay Watch\nHarbour Union\nPort Network", "Quay|Harbour|Port"),
        ("Ernesto Roe por la Asamblea del Muelle\nLiga de Puertos\nRed Marina", "Asamblea|Liga|Red"),
        ("Guillo Ek y Ana Roe por la Unión de Marinos\nLiga de Puertos\nRed Marina", "Unión|Liga|Red"),
        (
            "Sadik ROEBUCK, Port Union\nAssan Dion EKLUND, Harbour League\nSeyd URALLO, Quay Watch",
            "Port|Harbour|Quay",
        ),
        ("Coordinadora de Organizaciones del Mar\nLiga de Puertos\nRed Marina", "Coordinadora|Liga|Red"),
        ("Liga de Puertos\nMedio Libre\nMiércoles 6 de abril, 10 hs en el Obelisco\nRed Marina", "Liga|Medio|Red"),
        (
            (
                "Liga de Puertos - Red Marina - Asociación de Pilotos - APDH - PTS - El Mortero - Casa Abierta - "
                "Tendencia Portuaria (TP) - Manos A la Obra"
            ),
            "Liga|Red|Asociación|APDH|PTS|El|Casa|Tendencia|Manos",
        ),
    ],
)
def test_rows_are_of_bodies_and_no_persons_or_days(lines: str, bodies: str, reading_of) -> None:
    told = [naming.parse_line(one).name for one in signed(f"{PERSONS}{lines}", reading_of)]
    assert [name.split()[0] for name in told] == bodies.split("|")
