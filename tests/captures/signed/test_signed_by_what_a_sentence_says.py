"""Sentences that say of bodies that they speak, or signed, and those that say it of nobody."""

import pytest

PLAIN = "Quay notes\n\nOn the weir\n\nJune 9, 2021\n\n"
HARBOURS = "Harbour Rights Union (HRU); Quay Institute for Rights and Democracy (QIRD); Centre for Free Ports (CFP)"
SPEAKING = {
    "who commend somebody, behind the day": (
        (
            "22 July 2015—Harbour Rights Union (HRU), the Quay Institute for Rights and Democracy (QIRD), and the "
            "Centre for Free Ports (CFP) commend the council for its decision. However, the port is closed."
        ),
        HARBOURS,
    ),
    "two of many who say something in a letter": (
        "In a letter to the U.S. port office, 19 groups, including Quay Watch and the Sea Council, said it is shut.",
        "Quay Watch; Sea Council",
    ),
    "two and a number of others": (
        (
            "In an open letter to the port, Quay Watch and Sea Council International and 120 other groups are asking "
            "for it."
        ),
        "Quay Watch; Sea Council International",
    ),
    "those whom many leaders speak for, behind a colon": (
        (
            "The port.\n\nThe letter was endorsed by leaders of 36 rights, faith, and port groups, including: "
            "Quay Watch; "
            "Sea Council; Harbour Law League, among others.\n\nIn it they speak of the port."
        ),
        "Quay Watch; Sea Council; Harbour Law League",
    ),
    "what calls them together, in German": (
        "Zu den Unterzeichnern gehören Hafen- und Hilfsorganisationen wie Kaiwacht, Bund der Lotsen, Netzwerk Kai.",
        "Kaiwacht; Bund der Lotsen; Netzwerk Kai",
    ),
    "what calls them together, behind a clause, in French": (
        (
            "Voyant que le port ferme, les organisations syndicales Union du Quai, ABC, DEF et Ligue du Port, "
            "ont lu le "
            "communiqué ci-dessous."
        ),
        "Union du Quai; ABC; DEF; Ligue du Port",
    ),
    "some of those who ask, behind what these say, in French": (
        (
            "« Le port est fermé », dénoncent 40 associations dont la Ligue du Port, le Centre du Quai, le "
            "secours marin, "
            "l’Union des Phares et le Réseau des Digues."
        ),
        "Ligue du Port; Centre du Quai; Union des Phares; Réseau des Digues",
    ),
    "more who join, in Italian": (
        "Anche la Lega del Mare, la Rete Moli e il Centro Porti si uniscono all’appello per il porto.",
        "Lega del Mare; Rete Moli; Centro Porti",
    ),
    "who sign beside those in the list": (
        (
            "The letter is signed by port groups, Harbour Rights Union (HRU) and Centre for Free Ports (CFP); by "
            "the sea "
            "group Wavewatch and by the following quay groups:\n\n- Quay Watch\n- Sea Council\n- Pier Law League"
        ),
        (
            "Harbour Rights Union (HRU); Centre for Free Ports (CFP); Wavewatch; "
            "Quay Watch; Sea Council; Pier Law League"
        ),
    ),
    "each in a line over a footnote of the United Nations": (
        (
            "The port is shut.\n\nQuay Watch\nSea Council Network\nPier Law League\n"
            "NGO(s) without consultative status, also share the views expressed in this statement."
        ),
        "Quay Watch; Sea Council Network; Pier Law League",
    ),
    "with an acronym read aloud, behind cities, in Indonesian": (
        (
            "Kota Dermaga, Teluk Biru, Pulau Ombak, Muara Jati - Koalisi Dermaga (KD), Walhi Dermaga, Lembaga "
            "Studi dan "
            "Advokasi Maritim (ELSAM) mengutuk keras penutupan pelabuhan."
        ),
        "Koalisi Dermaga (KD); Walhi Dermaga; Lembaga Studi dan Advokasi Maritim (ELSAM)",
    ),
    "joined by 'and' behind a bracket, in Arabic": (
        (
            "أصدر اتحاد البحارة (SEA) واتحاد عمال الرصيف (QUAY) وغرفة مهندسي الميناء (PORT) بيانًا مشتركًا حول إغلاق "
            "الميناء."
        ),
        "اتحاد البحارة (SEA); اتحاد عمال الرصيف (QUAY); غرفة مهندسي الميناء (PORT)",
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
    "one with its acronym that joins others": (
        (
            "The Cooperation on Port Policy for the South (CPPS) has joined 27 other organisations in submitting a "
            "public letter to the council."
        ),
        "Cooperation on Port Policy for the South (CPPS)",
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
    "before what only looks like a sentence": (
        "The court.\n\nSigned by: Quay Watch, Port Union, Harbour League. Centre for the rights of all, Sea Council.",
        "Quay Watch; Port Union; Harbour League. Centre for the rights of all; Sea Council",
    ),
    "a place cut short within a name, in Spanish": (
        (
            "Una carta.\n\nFirman: Unión del Puerto, Liga del Muelle Prov. Buenos Aires por los derechos del mar, "
            "Red de Faros."
        ),
        "Unión del Puerto; Liga del Muelle Prov. Buenos Aires por los derechos del mar; Red de Faros",
    ),
    "behind a line that begins with no letter": (
        (
            "★ Statement of the month.\n\nQuay Watch and 20 other organisations demand that the crew be freed from "
            "the port prison today."
        ),
        "Quay Watch",
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
}
OTHERS = {
    "who met": "The Port Union, Quay Watch and Harbour League met on Monday. They call their meeting a success.",
    "who find nothing": "The Port Union, Quay Watch and Harbour League find no money. They appeal.",
    "who are closed": "The Port Union, Quay Watch and Harbour League were closed by the court. They demand money.",
    "persons": "Ana Roe, Pedro Alonso and Ruth Meir believe the harbour is lost. They call for help.",
    "persons in a quotation": "„Gestern appellieren Anna Berg, Peter Horn und Ruth Meir an die Regierung.“",
    "persons of organisations, with many": (
        "Association leader Ana Roe and 20 other organisations demand the release."
    ),
    "who is named with a party's acronym, with many": (
        "Oberbürgermeister der Stadt Hafen (SPD) und 20 weitere Organisationen fordern Ruhe."
    ),
    "who joins nobody": "La Federación de Puertos no se suma a 20 organizaciones para pedir la apertura.",
    "who joins a notice of mourning": (
        "Entre las organizaciones que se suman a la nota de duelo están: Academia de Puertos; Fundación Faro; Liga Mar."
    ),
    "who mourns": (
        "La Unión del Puerto, la Liga de los Muelles y la Asociación de Marineros lamentan la muerte de Luis. Ellos "
        "piden respeto."
    ),
    "persons whom a word calls organisations": (
        "Viele Organisationen und Personen, darunter Pjotr Baran, Zilla Quist und der Hafenbund, halten das für "
        "falsch. Sie fordern die Stadt auf zu handeln."
    ),
    "a person among many bodies": (
        "Quay Union, Harbour Watch, Delta Federation, Tide Institute, Reef Trust, Zilla Quist, Port League and Sea "
        "Council are deeply worried. They call on the council to act."
    ),
    "who is glad, in Romanian": "Clubul Portul, Asociația Cheiul și Liga Marinarilor își exprimă bucuria după meci.",
    "who invites, in a quotation": "„Heute rufen Hafenrat, Verein Seeleute und Netzwerk Kairecht zum Fest auf.“",
    "who fell victim, in Arabic": "المنظمات التي وقعت ضحية للهجوم هي كل من: مركز الرصيف، وشبكة الموانئ.",
    "who signed contracts, in Arabic": (
        "المنظمات التي وقعت عقودا مع الوزارة هي: مركز الرصيف، وشبكة الموانئ، وجمعية البحارة."
    ),
    "who are called upon, in Arabic": (
        "ودعت المنظمات الموقعة على البيان كلاً من الأمم المتحدة، والاتحاد الأفريقي، ومجلس الأمن إلى التحرك."
    ),
    "who are searched, in Chinese": "港口人權會、海洋環境基金會等團體今日遭警方搜查，多國發表聲明抗議。",
    "persons of bodies, in Chinese": "台灣人權促進會秘書長王小明、環境法律人協會理事長李四光等團體代表發表聲明。",
    "persons of bodies, in Japanese": "港湾人権センター代表の山田太郎、海洋連合会長の鈴木一郎など団体は声明を出した。",
    "who are searched, in Korean": "인권운동사랑방, 참여연대 등 시민단체가 압수수색을 당하자 성명이 나왔다.",
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


@pytest.mark.parametrize(("text", "bodies"), SPEAKING.values(), ids=SPEAKING)
def test_bodies_of_whom_a_sentence_says_that_they_speak_signed(text: str, bodies: str, reading_of) -> None:
    assert _read(f"{text}\n\nMore on Monday.", reading_of) == bodies.split("; ")


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_others_of_whom_a_sentence_tells_are_no_signatories(text: str, reading_of) -> None:
    assert _read(f"{text} The harbour was quiet.\n\nMore on Monday.", reading_of) == []


def _read(text: str, reading_of) -> list[str]:
    (draft,) = reading_of(f"{PLAIN}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]
