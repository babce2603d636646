"""Who signs at the end of letters and statements, and what stands there beside them and signed nothing."""

import pytest
from tests.captures.signed.test_lists_of_signatories import BODIES
from tests.captures.threeposts import POSTS

ONE = """Yours faithfully,

Anna Berg
Deputy Director, Northern Jurists' Circle (NJC)

Pedro Alonso, on behalf of the Casa de los Testigos
Ruth Meir, on behalf of Delta Lawyers"""
PRISONERS = """Signed by:

Albatross Law Group
Delta Lawyers (DL)
Quiet Room Foundation

Those who are still held:

1. Amal Said, 21, Faculty of Law
2. John Ludd, 19, Institute of Technology
3. Ruth Meir, 23, School of Medicine"""
WRITTEN_TO = """Signed by:

Albatross Law Group
Delta Lawyers (DL)

Recipients:

Ministry of the Interior
National Human Rights Commission
Speaker of the Assembly"""
COUNTED = "Signed: 1. Albatross Law Group 2. Delta Lawyers (DL) 3. Quiet Room (4 organisations and 30 persons)"
STOPPED = "Signed by:\n\n1. Albatross Law Group.\n2. Delta Lawyers (DL).\n3. Open Waters, Inc."
SMALL = "Signed by:\n\n- the Albatross Law Group ;\n- 7th Street Lawyers ;\n- openHarbour."
FUNDED = """Signed by:

Albatross Law Group
Delta Lawyers (DL)

This project is funded by:

Open Pages Foundation
Quay Council"""
FUNDED_BY = ("Albatross Law Group", "Delta Lawyers (DL)")
IN_A_ROW = (*FUNDED_BY, "Quiet Room")
GERMAN = "Mit freundlichen Grüßen\n\nLena Horn\nGeschäftsführerin\nNetzwerk Freie Federn e.V."
HEADED = """Signed by:

Arizona
Albatross Law Group
Bread Rights Project

Texas
Delta Lawyers (DL)
Quiet Room Foundation"""
NAMED = (
    "Yours sincerely,\n\nAmal Said, Albatross Law Group\nJohn Ludd, Delta Lawyers (DL)\nRuth Meir, University of Lima"
)
WITHIN = "Signed: Albatross Law Group, Centre for Law, Order and Liberty, and the Delta Lawyers."
SIGNED = {
    "one signature": (
        ONE,
        (
            "Northern Jurists' Circle (NJC)",
            "Pedro Alonso, on behalf of the Casa de los Testigos",
            "Ruth Meir, on behalf of Delta Lawyers",
        ),
    ),
    "persons under another line": (PRISONERS, ("Albatross Law Group", "Delta Lawyers (DL)", "Quiet Room Foundation")),
    "those who are written to": (WRITTEN_TO, ("Albatross Law Group", "Delta Lawyers (DL)")),
    "numbers in a line": (COUNTED, ("Albatross Law Group", "Delta Lawyers (DL)", "Quiet Room")),
    "full stops": (STOPPED, ("Albatross Law Group", "Delta Lawyers (DL)", "Open Waters, Inc.")),
    "small letters": (SMALL, ("Albatross Law Group", "7th Street Lawyers", "openHarbour")),
    "those who pay": (FUNDED, FUNDED_BY),
    "a file behind them": (f"{FUNDED.split(chr(10) * 2 + 'This')[0]}\n\nDownload the letter (PDF)", FUNDED_BY),
    "a place beside each": (
        "Signed by:\n\n| Albatross Law Group | Geneva |\n| Delta Lawyers (DL) | Malta |\n| Quiet Room | Cape Town |",
        ("Albatross Law Group", "Delta Lawyers (DL) | Malta", "Quiet Room"),
    ),
    "black bullets between": ("SIGNED BY\n\nAlbatross Law Group ● Delta Lawyers (DL) ● Quiet Room", IN_A_ROW),
    "a German signature": (GERMAN, ("Netzwerk Freie Federn e.V.",)),
    "places as heads": (
        HEADED,
        ("Albatross Law Group", "Bread Rights Project", "Delta Lawyers (DL)", "Quiet Room Foundation"),
    ),
    "persons before bodies": (NAMED, ("Albatross Law Group", "Delta Lawyers (DL)")),
    "a person, and what follows a letter": (
        "Yours sincerely,\nMavis Thorne\n\nBackground: Prison Watch bulletin, November 2015",
        (),
    ),
    "one body": ("Signed: Albatross Law Centre", ("Albatross Law Centre",)),
    "those who have a copy of a letter under one signature": (
        f"{GERMAN}\n\ncc:\nPort Commission\nCommittee of the Assembly",
        ("Netzwerk Freie Federn e.V.",),
    ),
    "a place and a day over the one who signs": (
        "Quay, 3 May 2021\n\nFor the League of Quay Lawyers (LQL)\nThe Executive Committee",
        ("For the League of Quay Lawyers (LQL)",),
    ),
    "what a body is called that is no person": (
        "Albatross Law Group, Journalists of the Quay (JQ) and Delta Lawyers (DL) jointly signed this letter:",
        ("Albatross Law Group", "Journalists of the Quay (JQ)", "Delta Lawyers (DL)"),
    ),
    "a hyphen before those who sign": (
        "This letter is co-signed by Albatross Law Group, Delta Lawyers (DL) and the Quiet Room Foundation.",
        ("Albatross Law Group", "Delta Lawyers (DL)", "Quiet Room Foundation"),
    ),
    "words between those who follow": (
        (
            "The following civil society organisations call on the court to answer:\n\n- Albatross Law Group\n"
            "- Delta Lawyers (DL)\n- Quiet Room\n\n“We have waited,” they write, “for too long.”"
        ),
        IN_A_ROW,
    ),
    "two behind semicolons": (
        "Signed: Albatross Law Group; Delta Lawyers (DL) and Quiet Room",
        IN_A_ROW,
    ),
    "cities and countries beside each": (
        "Signed by:\nOrganisation | Location\nAlbatross Law Group | Lima, Peru\nDelta Lawyers (DL) | Malta",
        ("Albatross Law Group | Lima, Peru", "Delta Lawyers (DL) | Malta"),
    ),
    "a person whose name has an article": (
        "Signed by:\n\n1. Albatross Law Group\n2. Amal al-Said, novelist\n3. Delta Lawyers (DL)",
        ("Albatross Law Group", "Delta Lawyers (DL)"),
    ),
    "a name that begins as such a line does": (
        "Signed by:\nAlbatross Law Group\nDelta Lawyers (DL)\nShare Foundation\nWatch on Prisons\nSign of Hope e. V.",
        ("Albatross Law Group", "Delta Lawyers (DL)", "Share Foundation", "Watch on Prisons", "Sign of Hope e. V."),
    ),
    "where one is reached under its name": (
        "Yours faithfully,\n\nAmal Said\nSecretary General\nDelta Lawyers (DL)\nPO Box 9, Lima\nTel: 555 0100",
        ("Delta Lawyers (DL)",),
    ),
    "one in a line": ("On behalf of the Delta Lawyers Union (DLU)", ("On behalf of the Delta Lawyers Union (DLU)",)),
    "a full stop behind the last alone": (
        "Signed by:\n\na) Albatross Law Group\nb) Delta Lawyers (DL)\nc) Quiet Room.",
        IN_A_ROW,
    ),
    "italics around countries and names": (
        "Signed by:\n\n* Albatross Law Group _(Peru)_\n* __Delta Lawyers__ (DL)\n* *Quiet Room* *(Chad)*",
        ("Albatross Law Group (Peru)", "Delta Lawyers (DL)", "Quiet Room (Chad)"),
    ),
    "a word before the sentence that says who signed": (
        "Note: the letter was signed by Albatross Law Group (Peru), Delta Lawyers (DL) and the Quiet Room (Chad).",
        ("Albatross Law Group (Peru)", "Delta Lawyers (DL)", "Quiet Room (Chad)"),
    ),
    "those who speak in a sentence": (
        "We, the Albatross Law Group, Delta Lawyers (DL) and the Quiet Room (Chad), call on the court to answer.",
        ("Albatross Law Group", "Delta Lawyers (DL)", "Quiet Room (Chad)"),
    ),
    "an Arabic word written together with 'and'": (
        "الموقعون: مؤسسة الميناء، حلم الميناء، ومركز الضفة (لبنان)، ومنظمة الوادي",
        ("مؤسسة الميناء", "حلم الميناء", "مركز الضفة (لبنان)", "منظمة الوادي"),
    ),
    "a Spanish copy": (
        "Atentamente,\n\nAlbatross Law Group\nDelta Lawyers (DL)\nQuiet Room\n\nC.c.p.:\nPort Court\nSea Council",
        IN_A_ROW,
    ),
    "persons under a Russian line": (
        "Подписи:\n\nФонд «Причал»\nСоюз «Маяк» (Чад)\n\nИндивидуальные подписи:\nНадежда Роу\nАнна Берг, эксперт",
        ("Фонд «Причал»", "Союз «Маяк» (Чад)"),
    ),
    "frameworks in a run": (
        "Signed: Albatross Law Group, Delta Lawyers (DL), within the framework of the Watch for Ports, and Quiet Room.",
        ("Albatross Law Group", "Delta Lawyers (DL), within the framework of the Watch for Ports", "Quiet Room"),
    ),
    "organisations with few known words": (
        "Premières organisations signataires : Attac Nord, Terre Nouvelle, Cimade Sud, Ligue des quais, Solidaires",
        ("Attac Nord", "Terre Nouvelle", "Cimade Sud", "Ligue des quais", "Solidaires"),
    ),
    "a post that is known of no body": (
        "Sincerely,\n\nAmal Said\nProgramme Manager, Haki Relay Africa\namal@example.org",
        ("Haki Relay Africa",),
    ),
    "a signature in Indonesian": (
        "Hormat kami,\n\nSiti Rahma\nDirektur\nLembaga Bantuan Hukum Pulau (LBHP)",
        ("Lembaga Bantuan Hukum Pulau (LBHP)",),
    ),
    "Chinese commas": (
        "签署单位（共3家）：港口互助小组，劳动观察网（LON），海风书屋（香港）",
        ("港口互助小组", "劳动观察网（LON）", "海风书屋（香港）"),
    ),
    "an Arabic title before a person": (
        "الموقعون:\n\n- مؤسسة الميناء (تونس)\n- د. منى خليل، طبيبة\n- منظمة الوادي",
        ("مؤسسة الميناء (تونس)", "منظمة الوادي"),
    ),
    "groups right under a text": (
        "INTERNATIONAL GROUPS\nAmnesty Watch\nFair Quay\nSea Play\nNATIONAL GROUPS\nDelta Lawyers (DL)\nReef Group",
        ("Amnesty Watch", "Fair Quay", "Sea Play", "Delta Lawyers (DL)", "Reef Group"),
    ),
    "a line that a tool wrapped within a list": (
        "Signed by:\n- Albatross Law Group\n- Delta Lawyers\n(DL)\n- Quiet Room",
        IN_A_ROW,
    ),
    "a comma in a name": (WITHIN, ("Albatross Law Group", "Centre for Law, Order and Liberty", "Delta Lawyers")),
}


def read_letter(shown: str, reading_of) -> tuple[str, ...]:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], shown]) + "\n").drafts
    return tuple(body.as_ for body in draft.front.organisations)


@pytest.mark.parametrize(("shown", "bodies"), SIGNED.values(), ids=SIGNED)
def test_those_who_sign_are_read_and_nobody_beside_them(shown: str, bodies, reading_of) -> None:
    assert read_letter(shown, reading_of) == bodies


NOBODY = {
    "a sentence that names bodies": (
        "Delegations of the Association of Quays, the Harbour Group and the Union of Ports spoke before the vote."
    ),
    "what happened in years": "\n".join(f"- {2018 + at}: {body} closed" for at, body in enumerate(BODIES)),
    "bodies that follow and were closed": (
        "The following organisations had been dissolved by decree in March:\n\n" + "\n".join(BODIES)
    ),
    "bodies that somebody met": (
        "The committee met these delegations on its visit:\n\n" + "\n".join(BODIES) + "\n\nIt also saw two prisons."
    ),
    "a sentence in Chinese": "我们，以下签署的团体，对三名志愿者被长期羁押表示严重关切。",
    "a sentence in Arabic": "تدين المنظمات الموقعة أدناه الحكم.\n\nوقد صدر الحكم في غياب محاميها.",
    "persons of a mission": (
        "We call on the quay to open.\n\nThe mission was made up of:\n\nAmal Said, Albatross Law Group\n"
        "John Ludd, Delta Lawyers (DL)\nRuth Meir, Quiet Room Foundation"
    ),
}


@pytest.mark.parametrize("shown", NOBODY.values(), ids=NOBODY)
def test_bodies_of_which_a_letter_tells_signed_nothing(shown: str, reading_of) -> None:
    assert read_letter(shown, reading_of) == ()
