"""Pages of organisations and of the blogs that repeat what they say: letters, statements, lists of them."""

import pytest

TEXT = (
    "We write to you again about the gates, which have been shut since March and which nobody will open for us.\n\n"
    "The families have asked three times for an answer and were given none at all by the harbour office.\n"
)
TITLE = "Open letter on the gates of the harbour"


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


LETTERS = (
    ("Friday, 5 May 2023", "OPEN LETTER\n\nFriday 5 May of 2023.", "JORIS MAREL\nMINISTER OF HARBOURS\nPRESENT"),
    ("viernes, 5 de mayo de 2023", "CARTA ABIERTA\n\nViernes  5 de mayo del 2023.", "SEÑORA ALMA RÍOS\nPRESENTE"),
)


@pytest.mark.parametrize(("day", "head", "addressee"), LETTERS)
def test_the_day_in_the_head_of_a_letter_began_another_post(day: str, head: str, addressee: str, reading_of) -> None:
    made = reading_of(f"{day}\n\n{TITLE}\n\n{head}\n\n\n{addressee}\n\n{TEXT}")
    assert _told(made) == [(TITLE, "2023-05-05")]
    assert addressee.split("\n", 1)[0] in made.drafts[0].body


@pytest.mark.parametrize("label", ["Source: Harbour News", "Bron: Haven Nieuws\n\nPlaats: Havenstad"])
@pytest.mark.parametrize("day", ["May 5, 2023", "Datum: vrijdag 5 mei 2023", "Date: Friday 5 May 2023"])
def test_a_label_between_the_day_of_a_statement_and_that_over_its_text_was_a_title(
    label: str, day: str, reading_of
) -> None:
    made = reading_of(f"{TITLE}\n\n{day}\n\n{label}\n\n5 May 2023 -\n\n{TEXT}")
    assert _told(made) == [(TITLE, "2023-05-05")]


PARAGRAPHS = (
    "The harbour office closed its gates on Monday and would not say why, as clerks who had come to work stood there.",
    "Three pilots were heard on Tuesday by a judge who had asked the public to leave the room, their lawyers said.",
    "A night watchman was taken from his post by two officers, who said that he had handed out a leaflet on wages.",
)
NAMED = ("Clerks of the harbour are locked out", "Ferry pilots heard in a closed court", "Watchman held over a leaflet")


def test_days_of_a_list_that_shows_no_titles_were_of_two_each_where_a_text_was_lost(reading_of) -> None:
    one, two, three = (f"    {words}\n" for words in PARAGRAPHS)
    page = f"• June 21, 2023\n{one}  • June 21, 2023\n  • June 20, 2023\n{two}  • May 31, 2023\n\n{three}"
    made = reading_of(page)
    assert [day for _, day in _told(made)] == ["2023-06-21", "2023-06-20", "2023-05-31"]
    assert [draft.body for draft in made.drafts] == [f"{words}\n" for words in PARAGRAPHS]


ON = ("Meer lezen »", "Leggi di più »", "Lire plus »", "Ler mais »", "Les mer »", "Подробнее »", "Czytaj więcej »")


@pytest.mark.parametrize("more", ON)
def test_titles_before_what_leads_on_end_texts_in_more_languages(more: str, reading_of) -> None:
    page = "\n\n".join(
        f"{title}\n\n{words[:-1]}\n\n{title} {more}" for title, words in zip(NAMED, PARAGRAPHS, strict=True)
    )
    assert _told(reading_of(f"Harbour\n\n{page}\n")) == [(title, "unknown") for title in NAMED]


BUTTONS = ("Read on »", "Ver más", "En savoir plus", "Mehr lesen", "Meer lezen", "Leggi altro", "Подробнее")


@pytest.mark.parametrize("more", BUTTONS)
def test_buttons_that_lead_on_end_the_texts_of_a_list_in_more_words(more: str, reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{words}\n\n{more}" for title, words in zip(NAMED, PARAGRAPHS, strict=True))
    made = reading_of(f"{page}\n")
    assert _told(made) == [(title, "unknown") for title in NAMED]
    assert [draft.body for draft in made.drafts] == [f"{words}\n" for words in PARAGRAPHS]


def test_a_long_question_over_a_text_is_a_title(reading_of) -> None:
    asked = "How long will the patience of the clerks last while the harbour office says neither yes nor no to them?"
    page = "\n\n".join(
        f"{title}\n\n{words}\n\nRead on »" for title, words in zip((asked, NAMED[1]), PARAGRAPHS, strict=False)
    )
    assert _told(reading_of(f"Posts tagged: wages\n\n{page}\n")) == [(asked, "unknown"), (NAMED[1], "unknown")]


HEADS = (
    "CONVERSA DO CAIS",
    "CONVERSA DO CAIS\n\nOs textos do porto. Partilhe\n\nOs textos do porto. Partilhe\n\nCONVERSA DO CAIS",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("day", ["05\nSet23", "05\nSet 23", "5 Set, 2023"])
def test_a_system_that_sets_the_day_over_each_title_had_its_blog_for_one(head: str, day: str, reading_of) -> None:
    page = f"Saltar para: Posts [1], Pesquisa [2]\n\n{head}\n\n{day}\n\n{NAMED[0]}\n\nJoana Marel\n\n \n\n{TEXT}"
    assert _told(reading_of(page)) == [(NAMED[0], "2023-09-05")]


def test_a_day_over_its_month_with_a_year_of_two_figures_dates_posts(reading_of) -> None:
    days = ("23\nJun 19", "19\nJan 19")
    page = "\n\n".join(
        f"{day}\n\n{title}\n\n{words}\n\npublicado por joana às 21:11"
        for day, title, words in zip(days, NAMED, PARAGRAPHS, strict=False)
    )
    told = [(title, day[:10]) for title, day in _told(reading_of(f"Conversa do cais\n\nNotas do porto\n\n{page}\n"))]
    assert told == [(NAMED[0], "2019-06-23"), (NAMED[1], "2019-01-19")]


@pytest.mark.parametrize("more", ["Read More", "Continue Reading", "Leer Más", "View Post", "Full Story"])
def test_a_button_written_as_names_are_was_who_wrote_each_post_of_a_list_without_days(more: str, reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{words}\n\n{more}" for title, words in zip(NAMED, PARAGRAPHS, strict=True))
    drafts = reading_of(f"{page}\n").drafts
    assert [(made.front.title, made.front.author) for made in drafts] == [(title, "") for title in NAMED]
    assert [made.body for made in drafts] == [f"{words}\n" for words in PARAGRAPHS]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("cut", ["...", ""])
def test_titles_of_a_list_that_the_pictures_over_them_say_too(gap: str, cut: str, reading_of) -> None:
    posts = zip(NAMED, PARAGRAPHS, strict=True)
    page = gap.join(f"{title}\n\n{title}\n\n{words[:-1]}{cut}{gap}leggi di più" for title, words in posts)
    assert _told(reading_of(f"{page}\n")) == [(title, "unknown") for title in NAMED]


BARE = (
    (f"{TEXT.split(chr(10), 1)[0]}\n\n{PARAGRAPHS[0]}\n\n", "Published inHarbours\n", ("Harbours",)),
    (f"The verdict hurts them. They can no more.\n{PARAGRAPHS[0]}\n", "0 comentarios:\nPublicar un comentario\n", ()),
)


@pytest.mark.parametrize(("text", "foot", "filed"), BARE)
def test_a_post_without_title_or_day_stands_over_what_says_how_it_is_filed_or_answered(
    text: str, foot: str, filed: tuple[str, ...], reading_of
) -> None:
    made = reading_of(f"Skip to content\n\n{text}{foot}").drafts
    assert [(one.front.date, one.front.categories) for one in made] == [("unknown", filed)]
    assert "".join(made[0].body.split()) == "".join(text.split())


REPORTS = (
    "Weekly report, 12-18 May 2019",
    "The week in review (29 November - 5 December 2010)",
    "Wochenbericht vom 12. bis 18. Mai 2019",
    "Informe semanal del 12 al 18 de mayo de 2019",
    "Weekly report (12.05.2019-18.05.2019)",
    "Weekly report 12/05/2019 - 18/05/2019",
)


@pytest.mark.parametrize("title", REPORTS)
def test_the_days_of_which_a_report_is_cut_its_title_and_dated_it(title: str, reading_of) -> None:
    assert _told(reading_of(f"{title}\n\n{TEXT}")) == [(title, "unknown")]
    assert _told(reading_of(f"Open Docket\n\n{title}\n\n{TEXT}")) == [(title, "unknown")]
    assert _told(reading_of(f"{title}\n\nMay 20, 2019\n\n{TEXT}")) == [(title, "2019-05-20")]


PARTS = ("Part 12 - 18 May 2019", "No. 12 - 18 May 2019", "3 Comments - 18 May 2019", "Harbour, 18 May 2019")


@pytest.mark.parametrize("row", PARTS)
def test_a_number_before_a_day_is_not_the_first_of_several_days(row: str, reading_of) -> None:
    assert _told(reading_of(f"{TITLE}\n\n{row}\n\n{TEXT}")) == [(TITLE, "2019-05-18")]


@pytest.mark.parametrize(
    "row", ["— Maria Lopez, 12 May 2019", "– Maria Lopez (12 May 2019)", "— Maria Lopez, keeper, 12 May 2019"]
)
def test_whose_a_quotation_is_was_the_title_of_a_post_of_its_day(row: str, reading_of) -> None:
    made = reading_of(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n“They never opened.”\n\n{row}\n\n{PARAGRAPHS[1]}\n")
    assert _told(made) == [(TITLE, "unknown")]


def test_the_day_of_a_visit_over_the_name_of_a_site_and_its_menu_dated_that(reading_of) -> None:
    menu = "Home\nPolitics\nWorld"
    made = reading_of(f"Monday, May 20, 2019\n\nHarbour News\n\n{menu}\n\n{TITLE}\n\nBy Ann Roe\n\n{TEXT}")
    assert [(one.front.title, one.front.date, one.front.author) for one in made.drafts] == [
        (TITLE, "unknown", "Ann Roe")
    ]


def test_titles_end_where_days_with_years_of_two_figures_begin(reading_of) -> None:
    page = f"Open Docket\n\n{NAMED[0]}12.05.19\n\n{PARAGRAPHS[0]}\n\n{NAMED[1]}10.05.19\n\n{PARAGRAPHS[1]}\n"
    assert _told(reading_of(page)) == [(NAMED[0], "2019-05-12"), (NAMED[1], "2019-05-10")]


@pytest.mark.parametrize(
    "near", ["969\n\nThe clerks ask for the wages of nine weeks", "The quay at night.\n\nThe quay at night."]
)
def test_a_summary_or_caption_under_the_first_line_of_a_page_was_its_title(near: str, reading_of) -> None:
    text = "\n\n".join([" ".join(PARAGRAPHS)] * 4)
    assert _told(reading_of(f"{TITLE}\n\n{near}\n\n{text}\n")) == [(TITLE, "unknown")]


def test_the_head_of_a_mail_that_a_post_of_a_list_shows_was_the_only_post(reading_of) -> None:
    mail = "Linked with Harbour Watch.\n\nReceived by mail:\nFrom: Harbour Watch\nDate: 30/12/2018"
    text = " ".join(PARAGRAPHS)
    page = (
        f"Your Search Results\n\nIndex December 2018\n\nComments Off\n\n{NAMED[0]}\n\nComments Off\n\n{mail}\n\n{text}"
        f"\n\n{text}\n\n{NAMED[1]}\n\nComments Off\n\nPublished on Harbour News, by Ann Roe.\n\n{text}\n"
    )
    assert [title for title, _ in _told(reading_of(page))] == [*NAMED[:2]]
