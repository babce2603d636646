"""Pages in whose lines a tool left no space between the texts of elements, as get_text() of HTML in one line."""

from itertools import pairwise

import pytest

from muniment.captures.drafts import pieces
from muniment.captures.plain.page import seams

DOUBT = "texts stand right behind each other here"
LINES = (
    "The ferry stops at nightBy Ann Roe - May 5, 2021The company gave no reason and named no day…Read more",
    "“We count every boat”: a keeper speaksBy Bo Lind - May 3, 2021A keeper who has counted them for years…Read more",
    "Prize for the old millBy Ann Roe - April 28, 2021The jury chose the mill on the river bank…Read more",
)
HEAD = "Quay Notes – About the river\n\nSkip to contentQuay NotesAbout the riverHomeContact\n"
HOME = HEAD + "{}\n\nOlder postsPowered by Blogger\n"
TITLES = ["The ferry stops at night", "“We count every boat”: a keeper speaks", "Prize for the old mill"]
DAYS = ["2021-05-05", "2021-05-03", "2021-04-28"]


def read(reading_of, text: str) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading_of(text).drafts]


def test_titles_end_where_another_text_begins(reading_of) -> None:
    assert read(reading_of, HOME.format("\n".join(LINES))) == [*zip(TITLES, DAYS, strict=True)]


def test_every_character_is_accounted_for_and_a_doubt_is_said(reading_of) -> None:
    text = HOME.format("\n".join(LINES))
    made = reading_of(text)
    assert "".join(text[piece.start : piece.end] for piece in made.pieces) == text
    assert pieces.ordered(text, made.pieces, 0) == [*made.pieces]
    assert any(doubt.startswith(DOUBT) for doubt in made.doubts)


def test_what_asks_for_a_password_stays_set_aside(reading_of) -> None:
    hidden = "Protected: The names of the crewBy Ann Roe - May 2, 2021This content is password protected. To view it"
    lines = [LINES[0], f"{hidden} please enter your password below: Password:", *LINES[1:]]
    made = reading_of(HOME.format("\n".join(lines)))
    assert "The names of the crew" not in "".join(one.front.title + one.body for one in made.drafts)


def test_a_quotation_in_german_keeps_its_end(reading_of) -> None:
    lines = (
        "„Wir zählen jedes Boot“Posted by Jörn Haber on 5. Mai 2021Ein Wärter, der sie seit Jahren zählt…Weiterlesen",
        "Die Fähre hält nachtsPosted by Jörn Haber on 3. Mai 2021Die Firma nannte keinen Grund dafür…Weiterlesen",
        "Preis für die alte MühlePosted by Jörn Haber on 28. April 2021Die Jury wählte die Mühle am Fluss…Weiterlesen",
    )
    titles = [title for title, _ in read(reading_of, HOME.format("\n".join(lines)))]
    assert titles == ["„Wir zählen jedes Boot“", "Die Fähre hält nachts", "Preis für die alte Mühle"]


def test_a_page_of_one_post_that_its_first_line_names_is_read_whole(reading_of) -> None:
    text = (
        "The ferry stops at night – Quay Notes\n\nSkip to contentQuay NotesHomeContact\n"
        "The ferry stops at night\nBy Ann Roe - May 5, 2021\n"
        "The company gave no reason and named no day. Nobody on the quay had been told before.\n\n"
        "The keeper closed the gate at nine, and it stayed closed until the morning of the next day.\n"
        "ShareTweetEmail\nOld story of the millMay 1, 2019\nOld story of the bridgeMay 2, 2018\n"
        "About usPrivacyQuay Notes\n"
    )
    assert read(reading_of, text) == [("The ferry stops at night", "2021-05-05")]


@pytest.mark.parametrize(
    "line",
    [
        "She wrote on WhatsApp and YouTube, on WordPress too, of Ms McCarthy and FitzGerald.",
        "At https://quay.example/FerryStops/NightNow and ann@QuayNotes.example",
        "https://quay.example/2021年报告.pdf https://quay.example/река-3 https://quay.example/tag/река",
        "It begins at 2021-05-05T10:00:00+00:00 sharp",
        "使用WordPress建站的网站Quay来自河边",
        "[12]Ferries [13]Mills, and l’Amandier",
        "Los DD.HH., las FF.AA. y los EE.UU. en el muelle, the U.S.A. at J.K. Marlow's",
        "The QuH-Chef and the court EuQP wrote of the FdP, a GmbQ, says the PhD.",
    ],
)
def test_names_addresses_instants_and_numbers_of_links_have_no_seam(line: str) -> None:
    assert [*seams.find(line)] == []


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("aliveBy Ann Roe", ["alive", "By Ann Roe"]),
        ("May 5, 20212 comments", ["May 5, 2021", "2 comments"]),
        ("Ann Roe5 May 2021The gate", ["Ann Roe", "5 May 2021", "The gate"]),
        ("no day…Read more", ["no day…", "Read more"]),
        ("in the U.S.The gate", ["in the U.S.", "The gate"]),
        ("Share on FacebookWhatsAppEmail", ["Share on Facebook", "WhatsApp", "Email"]),
        ("https://reki.example/novosti/3реки и судыАнна", ["https://reki.example/novosti/3", "реки и суды", "Анна"]),
        ("https://quay.example/12الوسوم:", ["https://quay.example/12", "الوسوم:"]),
    ],
)
def test_seams_are_between_texts(line: str, parts: list[str]) -> None:
    places = [0, *seams.find(line), len(line)]
    assert [line[first:last] for first, last in pairwise(places)] == parts


NAMED = (
    "Posts Tagged ‘harbour’\n\n{0} seeks a clerk\n\nJanuary 15, 2020\n"
    "{0} (Keepers of the Northern Harbour) is a body of the quay that keeps boats. {0} works in ten towns, and {0} is "
    "seeking a clerk.\n\nNews from {0}\n\nNovember 6, 2017\nIn a new report {0} finds that boats are lost.\n"
)


@pytest.mark.parametrize("name", ["HarbourKeepers", "KlarKimming", "PortoLivre", "QuayWatchHouse"])
def test_a_name_with_a_capital_within_was_parted_and_its_beginning_lost(name: str, reading_of) -> None:
    made = reading_of(NAMED.format(name))
    assert [draft.front.title for draft in made.drafts] == [f"{name} seeks a clerk", f"News from {name}"]
    assert [draft.body.count(name) for draft in made.drafts] == [3, 1]
    assert not any(doubt.startswith(DOUBT) for doubt in made.doubts)


def test_such_a_name_stays_whole_where_titles_end_at_such_places(reading_of) -> None:
    text = "The house of HarbourKeepers was opened by the mayor. HarbourKeepers said so, and many came…Read more"
    lines = (LINES[0], f"HarbourKeepers opens a houseBy Ann Roe - May 4, 2021{text}", *LINES[1:])
    assert read(reading_of, HOME.format("\n".join(lines)))[1] == ("HarbourKeepers opens a house", "2021-05-04")


def test_what_stands_around_the_same_posts_is_parted_from_them(reading_of) -> None:
    text = (
        "The ferry stops at night | Quay Notes\n\nSkip to contentQuay NotesAbout the riverHomeContact\n"
        "The ferry stops at night\nPosted on May 5, 2021 by Ann Roe\n"
        "The company gave no reason and named no day, and the last boat left the quay at nine in the evening.\n"
        "https://ferry.example/timetable\nhttps://harbour.example/notices/7\n"
        "Posted in FerriesTagged night, quayPost navigation← The old millThe gate →\n"
        "One thought on “The ferry stops at night” A reader says:July 10, 2023 at 21:14Thank you for this.Reply\n"
        "Leave a ReplyYour email address will not be published. Required fields are marked *Comment *Name *\n"
        "Recent PostsThe ferry stops at nightThe old millArchivesMay 2021April 2021MetaLog inEntries feed\n"
    )
    (made,) = reading_of(text).drafts
    assert [source.url for source in made.front.sources] == [
        "https://ferry.example/timetable",
        "https://harbour.example/notices/7",
    ]
    assert made.body.strip().endswith("nine in the evening.")


def test_a_label_with_capitals_within_was_parted_in_a_title(reading_of) -> None:
    titles = ("Join us for #SaveTheHarbour: four keepers", "The ferry stops at night", "A prize for the old mill")
    text = "The boats came from the north, and many saw them from the quay. It ended late."
    parts = [part for day, title in zip((5, 4, 3), titles, strict=True) for part in (title, f"May {day}, 2021{text}")]
    made = reading_of("\n".join(["Posts Tagged ‘quays’", *parts, ""])).drafts
    assert [draft.front.title for draft in made] == [*titles]


@pytest.mark.parametrize("line", ["Grenzlicht e.V., Kabul Brücke gGmbH", "1.Amity for the Quays", "(a) Keepers i.L."])
def test_no_text_ends_with_a_word_of_one_letter_or_the_number_of_an_entry(line: str) -> None:
    assert [*seams.find(line)] == []


def test_of_many_addresses_in_a_line_each_ends_where_another_script_begins() -> None:
    part = "https://quay.example/booksПристань fooBar "
    found = [*seams.find(part * 900)]
    assert found == [at * len(part) + place for at in range(900) for place in (part.index("П"), part.index("B"))]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Home Without Sills (A2S)Keepers of the Quay", ["Home Without Sills (A2S)", "Keepers of the Quay"]),
        ("Haus Brücke gGmbHNetzwerk Kai", ["Haus Brücke gGmbH", "Netzwerk Kai"]),
    ],
)
def test_short_forms_of_bodies_were_parted_within(line: str, parts: list[str]) -> None:
    assert [line[start:end] for start, end in pairwise([0, *seams.find(line), len(line)])] == parts


def test_a_row_behind_whose_day_another_clings_was_parted_and_stood_in_the_texts(reading_of) -> None:
    titles = [f"{part} старой мельницы у реки" for part in ("Ворота", "Крыша", "Колесо", "Ограда", "Стена")]
    posts = "\n\n".join(
        f"Новости\n\n{title}\n\nАвторВера Лучина {day} июня 2019February 1, 2023\n\nНикто не знал, кто спросил книги"
        f" старого причала, и мало кто пришёл. […]\n\nЧитать далее {title}Continue"
        for day, title in zip((9, 7, 5, 3, 1), titles, strict=True)
    )
    made = reading_of(f"Перейти к содержимому\n\nТетрадь причала\n\n{posts}\n\n1Next Page\n").drafts
    assert [(draft.front.title, draft.front.updated) for draft in made] == [(title, "2023-02-01") for title in titles]
    assert not any("2023" in draft.body for draft in made)


def test_a_name_with_a_brief_last_part_was_parted_and_half_of_it_lost_with_titles(reading_of) -> None:
    stories = ("of QuayFox has", "by the crew that QuayFox sends", "and QuayFox pays", "when QuayFox left")
    page = "".join(
        f"QuayFox and pier {number}\nMay {9 - number}, 2021\nNobody on the quay heard {story} since the gate closed.\n"
        f"The keeper knows no more than they do, and{chr(160)}the guard was not asked.Ferries 3 comments\n\n"
        for number, story in enumerate(stories, 1)
    )
    assert [title for title, _ in read(reading_of, f"Quay Notes\n\nHomeContactAbout\n\n{page}")] == [
        f"QuayFox and pier {number}" for number in range(1, 5)
    ]


def test_titles_that_are_said_again_behind_their_days_are_those_of_the_posts_below() -> None:
    assert seams.are_shifted(["Quay Notes", *TITLES[:2]], TITLES)
    assert not seams.are_shifted(TITLES, TITLES)
    assert not seams.are_shifted(TITLES, ["Quay Notes", *TITLES[:2]])
    assert not seams.are_shifted(["Quay Notes"], TITLES[:1])


def test_titles_behind_days_are_parted_from_their_texts_though_whole_lines_show_as_many_posts(reading_of) -> None:
    posts = [
        ("14. Februar 2023", "Gericht: Haft war rechtswidrig"),
        ("31. Januar 2023", "Offener Brief an den Minister"),
    ]
    posts.append(("20. Januar 2023", "Nachts um drei am Hafen"))
    text = "Das Gericht hat am Dienstag entschieden, dass die Haft im vergangenen Winter ohne Grund war. […]"
    page = "\n".join(f"{day}{title}{text}" for day, title in posts)
    drafts = reading_of(f"Suche | Hafen-Notizen\n\nHafen-NotizenÜber uns\n\nPosts\n{page}\nsubscribe via RSS\n").drafts
    assert [one.front.title for one in drafts] == [title for _, title in posts]


def test_the_last_letters_of_names_and_labels_were_lost_in_rows_of_a_page_without_seams(reading_of) -> None:
    page = (
        "Суд оставил в силе жалобу | МаякМаякО блогеКонтактыСуд оставил в силе жалобуавтором Вера Остапова"
        "Рубрика НовостиОпубликовано 21 февраля 2018"
        "Во вторник районный суд отказался закрыть дело, которое начали три посёлка.\n"
        "Мы пришли не за деньгами.\nСледующее заседание назначено на март.\n"
        "https://reki.example/novosti/3МеткирекисудыПоделиться ссылкой:FacebookTwitterWhatsAppДневник© 2024 Маяк"
    )
    [draft] = reading_of(page).drafts
    front = draft.front
    assert (front.title, front.date, front.author) == ("Суд оставил в силе жалобу", "2018-02-21", "Вера Остапова")
    assert front.categories in ((), ("Новости",))


def test_a_page_of_one_post_with_seams_in_two_lines_alone_was_refused(reading_of) -> None:
    page = (
        "Court keeps the petition | The Lantern PostThe Lantern PostAboutContactCourt keeps the petition"
        "By Orla PenhaligonPosted in CourtsPosted on May 9, 2021"
        "On Tuesday the court refused to strike out what villages ask.\n"
        "We did not come for money. We came for the water.\n"
        "https://courts.example/varnesk/114Facebook Twitter WhatsAppNotes on watch© 2024 The Lantern Post"
    )
    [draft] = reading_of(page).drafts
    assert (draft.front.title, draft.front.date) == ("Court keeps the petition", "2021-05-09")
    assert draft.body.startswith("On Tuesday the court refused to strike out what villages ask.")
