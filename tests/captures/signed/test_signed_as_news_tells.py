"""Sentences of news that tell who signed, spoke or asked together; others name persons, offices, or tell of a fair."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

TOLD = {
    "“The port is ours,” reads the letter, a project of the group Quay Watch and signed by organizations such as the "
    "PLCU, Port Law Centre, the Tide Institute, and La Ligue du Quai, among nearly 90 others.": (
        "PLCU",
        "Port Law Centre",
        "Tide Institute",
        "La Ligue du Quai",
    ),
    "So far signers include such far-reaching organizations as the Ana and Dan Quay Foundation, Port Women for Law, "
    "and Harbour Tax Reform, as well as key groups from Maine.": (
        "Ana and Dan Quay Foundation",
        "Port Women for Law",
        "Harbour Tax Reform",
    ),
    "A broad coalition of 114 organizations – including the Port Coalition Against Fear, Quay Frontier Foundation, "
    "and the Harbour Liberties Union – is demanding action from the council.": (
        "Port Coalition Against Fear",
        "Quay Frontier Foundation",
        "Harbour Liberties Union",
    ),
    "Organizations including Tidal, Tuta, Quay for Law, Tide Union, and the Port Foundation have joined together to "
    "urge leaders to act.": ("Tidal", "Tuta", "Quay for Law", "Tide Union", "Port Foundation"),
    "In a joint statement, five harbour organisations (NGOs): Port Forum for Rights, Salt for Democracy, Quay Center "
    "for Law, and Tide Institute for Law, confirmed that 47 were held.": (
        "Port Forum for Rights",
        "Salt for Democracy",
        "Quay Center for Law",
        "Tide Institute for Law",
    ),
    "Harbour groups represented by Access, Article 19, the Quay Computer Club, Port Rights (PR), the Tide Foundation "
    "and others have sent a joint letter to the council.": (
        "Access",
        "Article 19",
        "Quay Computer Club",
        "Port Rights",
        "Tide Foundation",
    ),
    "Die acht Verbände: HUND, Kaimpakt, DRN, Deutsche Hafenhilfe (DHH), Hafenwatch, Grünkai und NAKU fordern den Rat "
    "auf, zu handeln.": ("HUND", "Kaimpakt", "DRN", "Deutsche Hafenhilfe", "Hafenwatch", "Grünkai", "NAKU"),
    "El texto circula desde ayer. Firman el comunicado la Red Puerto Libre, el Colectivo Marea y la Asociación Faro.": (
        "Red Puerto Libre",
        "Colectivo Marea",
        "Asociación Faro",
    ),
    "Das Papier liegt vor. Unterzeichnet haben den Aufruf unter anderem der Hafenbund, die Quai-Stiftung und der "
    "Verein Ebbe.": ("Hafenbund", "Quai-Stiftung", "Verein Ebbe"),
    "Zu den erstunterzeichnenden Organisationen gehören der Hafenbund, die Quai-Stiftung und der Verein Ebbe.": (
        "Hafenbund",
        "Quai-Stiftung",
        "Verein Ebbe",
    ),
    "Le organizzazioni Rete Porto, Acli Molo, Medici del Molo e Senza Confine scrivono una lettera aperta.": (
        "Rete Porto",
        "Acli Molo",
        "Medici del Molo",
        "Senza Confine",
    ),
    "A carta recebeu assinaturas de entidades como o Instituto Cais, Instituto Maré e a Rede Farol, além de 7 "
    "artistas.": ("Instituto Cais", "Instituto Maré", "Rede Farol"),
    "As centrais que assinam o manifesto de lançamento – FASUB; CSP-LUTAS; INTERPORTO; SINDAS – vieram.": (
        "FASUB",
        "CSP-LUTAS",
        "INTERPORTO",
        "SINDAS",
    ),
    "Niemand vlucht vrijwillig. De oproep wordt gesteund door: Havenbond, Artsen van de Kade, Stichting Kade en "
    "Vereniging Getij.": (
        "Havenbond",
        "Artsen van de Kade",
        "Stichting Kade",
        "Vereniging Getij",
    ),
    "Metinle, aralarında Liman Sendikası, LESK, Rıhtım Örgütü, Deniz Derneği’nin de olduğu 188 kurum, "
    "meclise seslendi.": (
        "Liman Sendikası",
        "LESK",
        "Rıhtım Örgütü",
        "Deniz Derneği",
    ),
    "ووقَّع على هذا الخطاب كل من “مركز الميناء للدراسات، الجمعية الوطنية للقانون، مؤسسة المرأة الجديدة”.": (
        "مركز الميناء للدراسات",
        "الجمعية الوطنية للقانون",
        "مؤسسة المرأة الجديدة",
    ),
    "جاء ذلك في بيان مشترك صدر عن منظمة الميناء، الشبكة المتوسطية للحقوق، مركز الرصيف، ومبادرة البحر.": (
        "منظمة الميناء",
        "الشبكة المتوسطية للحقوق",
        "مركز الرصيف",
        "مبادرة البحر",
    ),
    "وأعربت منظمات؛ مركز الرصيف، ومركز الميناء للحقوق، ومؤسسة حرية البحر عن تقديرها للقرار.": (
        "مركز الرصيف",
        "مركز الميناء للحقوق",
        "مؤسسة حرية البحر",
    ),
    "También la Red Puerto, el Colectivo Marea, el Sindicato Muelle y la Asociación Faro se suman al manifiesto.": (
        "Red Puerto",
        "Colectivo Marea",
        "Sindicato Muelle",
        "Asociación Faro",
    ),
    "Die Initiative Hafen, der Quai-Verein, der Hafenbund und die Ebbe-Stiftung schließen sich dem Aufruf an.": (
        "Initiative Hafen",
        "Quai-Verein",
        "Hafenbund",
        "Ebbe-Stiftung",
    ),
    "Anche Rete Porto, Molo Watch, Unione Faro e Fondazione Marea si uniscono all’appello al presidente.": (
        "Rete Porto",
        "Molo Watch",
        "Unione Faro",
        "Fondazione Marea",
    ),
    "An open letter by Port Law Centre, Quay Union and Tide Institute calls on the council to act.": (
        "Port Law Centre",
        "Quay Union",
        "Tide Institute",
    ),
    "Заявление подписали организации «Причал», «Маяк», «Комитет портов» и «Центр моря».": (
        "«Причал»",
        "«Маяк»",
        "«Комитет портов»",
        "«Центр моря»",
    ),
    "声明由港口人权中心、海港劳工协会和灯塔女权会联合发表，要求政府释放被捕者。": (
        "港口人权中心",
        "海港劳工协会",
        "灯塔女权会",
    ),
    "성명에는 항만인권센터, 부두노동자연대, 바다여성회, 등대평화모임이 참여했다.": (
        "항만인권센터",
        "부두노동자연대",
        "바다여성회",
        "등대평화모임",
    ),
    "Ana Ruiz, Juan Muelle, Pedro Mar y Luz Puerto se suman al manifiesto.": (),
    "Les signataires de l’accord – France, Chili, Kenya et Norvège – se réunissent en mai.": (),
    "«Мы требуем», – говорится в письме. Письмо прочли движения «Причал», «Маяк», Комитет портов и Центр моря.": (),
    "The book was signed by authors such as Ana Roe, John Quay, and Mary Lake at the fair.": (),
    "The treaty was signed by states such as Norway, Chile, and Kenya.": (),
    "Firman la carta Ana Ruiz, Juan Muelle, Pedro Mar y Luz Puerto.": (),
    "Firman el convenio la Universidad del Puerto, el Ministerio del Mar y la Alcaldía.": (),
    "Unterzeichnet haben den Vertrag die Hafen AG, die Quai GmbH und der Ministerpräsident.": (),
    "Sponsors include such well-known companies as Port Bank, Quay Insurance, and Tide Motors.": (),
    "Organizations including Port Bank, Quay Watch, and Tide Institute have joined together for a fair on Sunday.": (),
    "Ana Roe, John Quay and Mary Lake are deeply concerned about the draft law.": (),
    "Port Law Centre, Quay Watch, Reef Union and Tide Institute are concerned with research on ports.": (),
    "Tra gli altri, hanno firmato: Ugo Porto, Adriano Molo, Carlo Riva, Salvo Sette ed Emma Riva. Ha aderito "
    "all’appello l’Associazione nazionale del molo.": (),
    "وأعربت منظمات دولية عن قلقها إزاء الوضع في الميناء، والبحر، والمدينة.": (),
}
REACHED = (
    "Access\nAnn Roe +44 20 5555 0960\nHarbour Informatics Association – Turkey\nÖzge Kum + 90 1 216 555 0 417\n"
    "Article 19\nJohn Quay, Executive Director +44 (0) 20 5555 2510\nQuay Computer Club\nMary Lake : +31 6 18555472\n"
    "Digitalkai e.V.\nJan Lind\n+49 521 5555 1639"
)
LABELS = ("Joint press release by:", "Signatories:")
PAID = (
    "Das Fest wird unterstützt von:",
    "Our work is supported by:",
    "Het project wordt ondersteund door:",
    "La actividad está apoyada por:",
    "The study was endorsed by:",
    "The following organisations received grants:",
)
OPENING = "Quay notes\n\n{}\n\nJune 9, 2021\n\n{}\n\nWe will be there on Monday to hear what the council says.\n"
FIRST = {
    "Quay Watch, PORT-ASIA, Harbour Rights Centre and Tide Rights Defenders are seriously concerned about the "
    "draft law on ports.": ("Quay Watch", "PORT-ASIA", "Harbour Rights Centre", "Tide Rights Defenders"),
    "The Special Rapporteur on Ports of the Sea Nations (SN), the Representative on Quays of the Harbour Council, the "
    "Special Rapporteur on Tides of the Shore States (OSS) and the Special Rapporteur on Reefs of the Lake Union,": (),
    "In advance of the Port Council’s special session on harbours, PORT-ASIA and 16 other NGOs with a status submitted "
    "a written statement calling on the Council to act, in the form of a mission.": (),
}


@pytest.mark.parametrize("sentence", TOLD)
def test_those_are_read_of_whom_news_tells_that_they_sign(sentence: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + sentence).drafts
    assert tuple(naming.parse_line(body.as_).name for body in draft.front.organisations) == TOLD[sentence]


@pytest.mark.parametrize("sentence", FIRST)
def test_only_bodies_are_read_of_those_with_whom_a_joint_text_begins(sentence: str, reading_of) -> None:
    (draft,) = reading_of(OPENING.format("Joint statement on the harbour", sentence)).drafts
    assert tuple(naming.parse_line(body.as_).name for body in draft.front.organisations) == FIRST[sentence]


@pytest.mark.parametrize("label", LABELS)
def test_those_whom_one_may_call_are_no_bodies(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{label}\n{REACHED}").drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == [
        "Access",
        "Harbour Informatics Association",
        "Article 19",
        "Quay Computer Club",
        "Digitalkai e.V.",
    ]


@pytest.mark.parametrize("label", PAID)
def test_those_who_pay_for_something_or_are_paid_sign_nothing(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}{label}\n\nHarbour Bank\nQuay Foundation\nTide Institute for Law\nPort Union").drafts
    assert draft.front.organisations == ()


def test_a_sentence_right_under_a_run_was_read_as_names(reading_of) -> None:
    run = "Premiers signataires : CGM31, FSM31, Quais 31, UEM, Ensemble, Comité de défense du port, Radio mon Port, SAM"
    under = "Avec le ministre aux ordres des riches, les réformes se succèdent à l’image des projets de port privé."
    (draft,) = reading_of(f"{HEAD}{run}\n{under}").drafts
    assert [body.as_ for body in draft.front.organisations] == [
        *("CGM31", "FSM31", "Quais 31", "UEM", "Ensemble", "Comité de défense du port", "Radio mon Port", "SAM")
    ]


def test_persons_whose_surname_comes_first_were_bodies_with_those_for_whom_they_sign(reading_of) -> None:
    listed = (
        "1. Landi Mauro – CGIM\n2. Giove Luca – coordinamento organizzativo\n3. Bassi Franco – giurista\n"
        "4. Verone Ivana – UIM\n5. Morni Andrea – Forum Porto e Mare\n6. Frato Nicola – Sinistra del Molo"
    )
    (draft,) = reading_of(f"{HEAD}Firmatari:\n\n{listed}").drafts
    assert [body.as_ for body in draft.front.organisations] == [
        *("CGIM", "UIM", "Forum Porto e Mare", "Sinistra del Molo")
    ]
