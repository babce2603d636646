"""Rows and runs that what a list says of itself shows to be bodies, and what stands among them and is none."""

import pytest

from muniment.captures.signed import lineshapes, pleading
from muniment.text import naming

TOP = "Quay notes\n\nStatement on the weir\n\nJune 9, 2021\n\n"
PLAIN = TOP.replace("Statement on", "On")
ASKS = "We call on the court to act.\n\n"
LABEL = f"{ASKS}Unterzeichnende Organisationen:\n\n"
LONG = (
    "Hafenrat Lab, quay lab, Netzwerk Seeleute e.V., mediale wege, Verein Offene Häfen, Stiftung Kairecht, "
    "kaiwerk e.V., Bundesnetzwerk Seefahrt, Forum Hafenrecht, Verband der Lotsen, Kairat, Initiative Seehafen"
)
PARTED = LONG.split(", ")
BRIEF = "Hafenrat Lab, Netzwerk Seeleute, Verein Offene Häfen, Stiftung Kairecht"
ROWS = ("COQUE", "FEPU (Federación de Puertos)", "FERI (Federación de Ríos)", "CENTRO CULTURAL SAN TELMO")
TELLING = {
    "names in small letters in a long run under a label": (LABEL + LONG + "\n\nMehr am Montag.", PARTED),
    "a run in italics": (f"{LABEL}*{BRIEF}*\n\nMehr am Montag.", BRIEF.split(", ")),
    "a run in italics of org": (f"{LABEL}/{BRIEF}/\n\nMehr am Montag.", BRIEF.split(", ")),
    "a person in capitals among bodies": (
        "Ante estos atropellos decimos que no están solos y exigimos justicia.\n\n"
        + "\n".join((*ROWS, "FRANCISCO MELO")),
        ROWS,
    ),
}
NOBODY = {
    "persons in small letters in a long run": (
        f"{LABEL}{LONG.replace('quay lab', 'ana roe').replace('mediale wege', 'pedro alonso')}\n\nMehr am Montag."
    ),
    "clauses in a run of organisations": f"{ASKS}The organisations: it met, we heard, he left, they came, she spoke.",
}


HARBOURS = "Harbour Rights Union (HRU); Quay Institute for Rights and Democracy (QIRD); Centre for Free Ports (CFP)"
SPEAKING = {
    "who commend somebody, behind the day": (
        (
            "22 July 2015—Harbour Rights Union (HRU), the Quay Institute for Rights and Democracy (QIRD), and the "
            "Centre for Free Ports (CFP) commend the council for its decision. However, the port is closed."
        ),
        HARBOURS,
    ),
    "what they think, and then what they want, in Dutch": (
        (
            "Stichting Havens, Vereniging Zeelieden en Federatie van Kades vinden dat ook de stad "
            "verantwoordelijkheid moet nemen. Ze roepen de gemeenten op om zich te verenigen."
        ),
        "Stichting Havens; Vereniging Zeelieden; Federatie van Kades",
    ),
    "in Romanian": (
        (
            "Centrul pentru Porturi Libere (CPL), Asociația Marinarilor (AM) și Fundația Cheiul Deschis își exprimă "
            "îngrijorarea în raport cu închiderea portului."
        ),
        "Centrul pentru Porturi Libere (CPL); Asociația Marinarilor (AM); Fundația Cheiul Deschis",
    ),
    "within a quotation, in German": (
        (
            "„Zum Tag der Häfen appellieren Hafenrat, Verein Seeleute und Netzwerk Kairecht an die Regierung, sie zu "
            "hören. Es ist Zeit für Antworten.“"
        ),
        "Hafenrat; Verein Seeleute; Netzwerk Kairecht",
    ),
    "one that joins many, in Spanish": (
        "La Comisión de Puertos Libres se suma a más de 180 entidades de la región para pedir que se abra el puerto.",
        "Comisión de Puertos Libres",
    ),
    "one with many, by what kind it is, in French": (
        "Le Comité pour la protection des marins et 20 autres organisations réclament la libération du capitaine.",
        "Comité pour la protection des marins",
    ),
    "one with its acronym that joins others": (
        (
            "The Cooperation on Port Policy for the South (CPPS) has joined 27 other organisations in submitting a "
            "public letter to the council."
        ),
        "Cooperation on Port Policy for the South (CPPS)",
    ),
    "some who join, with semicolons, in Spanish": (
        (
            "El puerto sigue.\n\nEntre las organizaciones y personas que se suman a esta condena están: Academia "
            "de Puertos; Alianza por el Mar; Asociación para los Derechos del Muelle (ADEM); Fundación Faro."
        ),
        "Academia de Puertos; Alianza por el Mar; Asociación para los Derechos del Muelle (ADEM); Fundación Faro",
    ),
    "each of those who signed, in Arabic, before what they say": (
        (
            "أصدرت منظمات بيانا. المنظمات التي وقعت على البيان هي كل من: مركز الرصيف لحقوق الإنسان، وشبكة الموانئ، "
            "وجمعية البحارة. وقال البيان: الميناء مغلق."
        ),
        "مركز الرصيف لحقوق الإنسان; شبكة الموانئ; جمعية البحارة",
    ),
    "before a sentence, behind a label": (
        "The court.\n\nSigned by: Quay Watch, Port Union, Sea Council and Harbour League. It went out on Monday.",
        "Quay Watch; Port Union; Sea Council; Harbour League",
    ),
    "before a sentence, under a label": (
        "The court is slow.\n\nSigned by:\n\nQuay Watch, Port Union and Harbour League. The letter was sent on Monday.",
        "Quay Watch; Port Union; Harbour League",
    ),
    "before a sentence, in Italian": (
        (
            "Una lettera. Hanno firmato: Associazione Porti, Lega del Mare, Rete Moli. Ha aderito all’appello una "
            "associazione nazionale."
        ),
        "Associazione Porti; Lega del Mare; Rete Moli",
    ),
    "forms of law and saints": (
        "The court is slow.\n\nSigned by: Quay Watch Inc., Port Assoc. of the North, Sea Council and St. John League.",
        "Quay Watch Inc.; Port Assoc. of the North; Sea Council; St. John League",
    ),
    "some of many, behind what says so, in Polish": (
        (
            "„M.in. Fundacja Portowa, Stowarzyszenie Marynarzy, Fundacja Otwarty Port oraz Instytut Spraw Morskich "
            "pragną zwrócić uwagę Prezesa na zamknięcie portu.”"
        ),
        "Fundacja Portowa; Stowarzyszenie Marynarzy; Fundacja Otwarty Port; Instytut Spraw Morskich",
    ),
    "with a comma behind 'and'": (
        (
            "The Port Rights Exchange (PREX), Quay Watch, and, the Harbour Institute of the South (HIS) have "
            "petitioned the Prime Minister, to ensure that the port is open."
        ),
        "Port Rights Exchange (PREX); Quay Watch; Harbour Institute of the South (HIS)",
    ),
    "some of several that turn to somebody, in French": (
        "Plusieurs organisations, dont la Ligue du Port, Quai Libre et Mer Ouverte, ont saisi le rapporteur spécial.",
        "Ligue du Port; Quai Libre; Mer Ouverte",
    ),
    "some of many, in Chinese": (
        "港口人權會、海洋環境基金會等團體今日發表聲明，促請政府開放港口。",
        "港口人權會; 海洋環境基金會",
    ),
    "some of many, in Japanese": (
        "港湾市民センター、港湾人権センターなど市民団体は声明を出し、政府に公開を求めた。",
        "港湾市民センター; 港湾人権センター",
    ),
}
OTHERS = {
    "who met": "The Port Union, Quay Watch and Harbour League met on Monday. They call their meeting a success.",
    "who find nothing": "The Port Union, Quay Watch and Harbour League find no money. They appeal.",
    "who are closed": "The Port Union, Quay Watch and Harbour League were closed by the court. They demand money.",
    "persons": "Ana Roe, Pedro Alonso and Ruth Meir believe the harbour is lost. They call for help.",
    "persons in a quotation": "„Gestern appellieren Anna Berg, Peter Horn und Ruth Meir an die Regierung.“",
    "a minister who joins many": "La Ministra de Puertos se suma a más de 180 entidades de la región para pedir calma.",
    "a person who joins many": "Ana Roe se suma a 20 organizaciones para exigir justicia.",
    "a person of a body, with many": "Ana Roe (UN) and 20 other organisations demand the release.",
    "states": "Ministerul Porturilor, Guvernul României și Parlamentul României cer calm.",
    "persons in Romanian": "Maria Pop, Ion Albu și Dan Radu cer eliberarea lui.",
    "bodies that are held, in Chinese": "警方拘捕了港口人權會等團體成員，多國呼籲放人。",
    "who join a feast, in Spanish": (
        "Entre las organizaciones que se suman a la fiesta están: Club del Mar; Asociación de Remo; Fundación Faro."
    ),
    "persons, before a sentence": (
        "The court.\n\nSigned by: Ana Roe, Pedro Alonso, Luis Puerto and Ruth Meir. The Harbour League has joined it."
    ),
    "persons of whom a sentence says so, in Polish": (
        "M.in. Anna Kowalska, Jan Nowak i Ewa Lis pragną zwrócić uwagę Prezesa na porządek w porcie."
    ),
    "companies that turn to somebody": (
        "Several companies including Quay Ltd, Port Inc and Harbour Bank have petitioned the Prime Minister for money."
    ),
    "persons in Chinese": "王小明、李四光等人權團體呼籲放人。",
    "whom a ban of those hits, in Korean": "경찰은 인권운동사랑방, 참여연대 등 시민단체가 요구한 집회를 금지했다.",
    "who is asked, in Japanese": "政府は港湾人権センターなどの団体に資料の提出を求めた。",
}


@pytest.mark.parametrize(("text", "bodies"), TELLING.values(), ids=TELLING)
def test_what_a_list_says_of_itself_tells_its_bodies(text: str, bodies: list[str], reading_of) -> None:
    assert _read(text, reading_of) == [*bodies]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_what_is_no_list_of_those_who_signed_names_nobody(text: str, reading_of) -> None:
    assert _read(text, reading_of) == []


@pytest.mark.parametrize(("text", "bodies"), SPEAKING.values(), ids=SPEAKING)
def test_bodies_of_whom_a_sentence_says_that_they_speak_signed(text: str, bodies: str, reading_of) -> None:
    assert _read(f"{text}\n\nMore on Monday.", reading_of, PLAIN) == bodies.split("; ")


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_others_of_whom_a_sentence_tells_are_no_signatories(text: str, reading_of) -> None:
    assert _read(f"{text} The harbour was quiet.\n\nMore on Monday.", reading_of, PLAIN) == []


def test_a_line_with_a_long_month_says_a_day() -> None:
    assert lineshapes.DATED.search("Lagoa, 05 de setembro de 2016")


def test_a_form_of_law_is_no_country() -> None:
    told = naming.parse_line("Academia de Puertos, AC")
    assert (told.name, told.country) == ("Academia de Puertos, AC", "")


@pytest.mark.parametrize("over", ["the umbrella of the Harbour Coalition", "the Observatory of Harbours"])
def test_a_body_may_sign_under_another(over: str) -> None:
    told = naming.parse_line(f"Quay Watch (QW), under {over}")
    assert (told.name, told.acronym, told.framework) == ("Quay Watch", "QW", over.rpartition("the ")[2])


def test_those_who_came_to_meetings_signed_nothing() -> None:
    assert pleading.tells_of_others("これまで会議に主に参加した団体としては、")


def _read(text: str, reading_of, top: str = TOP) -> list[str]:
    (draft,) = reading_of(f"{top}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]
