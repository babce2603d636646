"""Pages of news and blogs as extractors leave them: what stands over and under titles that no date marks."""

import pytest

WORDS = """The harbour office closed its gates on Monday and would not say why, as clerks who had come to work stood
there for most of the day and asked for the wages of nine weeks. Not one of them was let in.

Three pilots were heard on Tuesday by a judge who had asked the public to leave the room, and their lawyers may not
say what they were asked. A fourth pilot has left the town, his sister says.

A night watchman was taken from his post by two officers, who said that he had handed out a leaflet about wages at
the gate of the yard. He had read it aloud to them before they took him."""
P = tuple(" ".join(words.split()) for words in WORDS.split("\n\n"))
TITLES = (
    "Clerks of the harbour are locked out",
    "Ferry pilots heard in a closed court",
    "Watchman held over a leaflet",
)
BARE = [(title, "unknown") for title in TITLES]
SOLE = "\n\n".join(P)


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


MORE = ("SEE THE REST OF THIS POST", "Den ganzen Eintrag ansehen", "Voir tout ce billet", "Hele stuk bekijken")


@pytest.mark.parametrize("more", MORE)
def test_what_stands_behind_the_last_sentence_of_every_text_leads_on_in_any_words(more: str, reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{text} {more}" for title, text in zip(TITLES, P, strict=True))
    drafts = reading_of(f"{page}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == BARE
    assert [made.body for made in drafts] == [f"{text}\n" for text in P]


@pytest.mark.parametrize("arrow", ["›", "»", "→"])
def test_posts_in_a_row_that_a_page_cuts_short_were_none_under_a_text_without_its_title(arrow: str, reading_of) -> None:
    rows = "\n".join(f"{title}\n{text[:-1]}… Read More {arrow}" for title, text in zip(TITLES, P, strict=True))
    lead = "A tenth week begins, and the gates of the harbour office are as shut as they were in the first,"
    assert _told(reading_of(f"{lead}… Read More {arrow}\nHarbour\n{rows}\n")) == BARE


PATHS = ("Home »» Wages »» {}", "Start › Löhne › {}", "Wages | Courts | Letters | Quays | Weather | About us")


@pytest.mark.parametrize("path", PATHS)
def test_a_title_right_under_a_path_or_menu_is_one(path: str, reading_of) -> None:
    assert _told(reading_of(f"{path.format(TITLES[0])}\n{TITLES[0]}\n\n{SOLE}\n")) == BARE[:1]


@pytest.mark.parametrize("name", ["Peru", "Türkei", "Nederland", "Press release", "Comunicados"])
def test_the_name_of_a_country_or_part_of_a_site_over_a_title_is_none(name: str, reading_of) -> None:
    assert _told(reading_of(f"{name}\n{TITLES[0]}\n{P[0]}\n{P[1]}\n")) == BARE[:1]
    assert _told(reading_of(f"03.02.2024\n{name}\n\n{TITLES[0]}\n\n{P[0]}\n\n{P[1]}\n")) == [(TITLES[0], "2024-02-03")]


def test_a_label_that_clings_to_the_day_over_a_title_apart_is_none(reading_of) -> None:
    assert _told(reading_of(f"3 February 2024\nQuays\n\n{TITLES[0]}\n\n@wharfpics\n\n{SOLE}\n")) == [
        (TITLES[0], "2024-02-03")
    ]
    assert _told(reading_of(f"3 February 2024\n\nQuays\n\n{SOLE}\n")) == [("Quays", "2024-02-03")]


@pytest.mark.parametrize("lead", ["Related", "Verwandtes Papier", "Dossier", "See the letter"])
def test_another_work_that_a_line_names_with_its_day_dates_no_post(lead: str, reading_of) -> None:
    assert _told(reading_of(f"{TITLES[0]}\n{P[0]}\n{lead}: The Harbour Letter, February 11, 2021\n")) == BARE[:1]


def test_a_text_that_a_post_quotes_with_its_day_was_the_post(reading_of) -> None:
    quoted = "“The gates stay shut” – 5/28/09\n\nWhoever reads this: we are at the gates, and we stay there."
    assert _told(reading_of(f"{TITLES[0]}\n\n{SOLE}\n\n{quoted}\n")) == BARE[:1]


@pytest.mark.parametrize("label", ["Update", "Aus den Häfen"])
def test_two_posts_dated_below_begin_under_the_same_label_each(label: str, reading_of) -> None:
    head = "Newsroom\n\nWe write down what happens at the quays, so that nobody can say that nobody knew of it at all."
    days = ("June 16, 2010", "June 11, 2010")
    posts = "\n\n".join(f"{label}\n\n{one}\n\n{two}\n\n{day}" for one, two, day in zip(TITLES, P, days, strict=False))
    assert _told(reading_of(f"{head}\n\n{posts}\n")) == [(TITLES[0], "2010-06-16"), (TITLES[1], "2010-06-11")]


@pytest.mark.parametrize(
    "words", [("Site icon", "Exit mobile version"), ("Icône du site", "Quitter la version mobile")]
)
def test_what_a_page_for_telephones_shows_around_a_post_is_no_title(words: tuple[str, str], reading_of) -> None:
    icon, leave = words
    (draft,) = reading_of(f"{icon} Harbour Letter\n\n{TITLES[0]}\n\n{SOLE}\n\n{leave}\n").drafts
    assert (draft.front.title, draft.body) == (TITLES[0], f"{SOLE}\n")


def test_posts_of_a_tag_without_a_line_between_are_all_found(reading_of) -> None:
    rows = "\n".join(f"{title}\n{text}" for title, text in zip(TITLES, P, strict=True))
    assert _told(reading_of(f"Tag: harbour\n{rows}\n")) == BARE


def test_the_heading_right_over_the_first_paragraph_of_a_post_in_a_list_is_a_part_of_it(reading_of) -> None:
    first = f"{TITLES[0]} once more\n\nAt the gates\n{P[0]}"
    rest = "\n\n".join(f"{title}\n\n{text}" for title, text in zip(TITLES[1:], P[1:], strict=True))
    told = _told(reading_of(f"Tag: harbour\n\n{first}\n\n{rest}\n"))
    assert told == [(f"{TITLES[0]} once more", "unknown"), *BARE[1:]]


def test_buttons_in_a_list_whose_marks_stand_alone_part_no_title_from_its_text(reading_of) -> None:
    buttons = "\n".join(f"-\n{word}" for word in ("Scrap", "Share", "Clean view"))
    assert _told(reading_of(f"{TITLES[0]}\n{buttons}\n{P[0]}\n{P[1]}\n")) == BARE[:1]


OTHERS = ("Mehr aus: Hafen", "Meer uit Binnenland", "Więcej na Port")


@pytest.mark.parametrize("heading", OTHERS)
def test_posts_under_words_for_more_of_a_part_of_a_site_are_others(heading: str, reading_of) -> None:
    others = "\n".join(f"{title}\n29.11.2016" for title in ("Fähre fährt nicht", "Ein Lotse geht", "Pegel"))
    assert _told(reading_of(f"{TITLES[0]}\n30.11.2016\n{P[0]}\n{P[1]}\n{heading}\n{others}\n")) == [
        (TITLES[0], "2016-11-30")
    ]


@pytest.mark.parametrize("heading", ["Tags", "Etiquetas", "Schlagwörter:"])
def test_tags_that_end_a_page_which_begins_with_its_only_post_are_its_own(heading: str, reading_of) -> None:
    page = f"{TITLES[0]}\n\n3.2.2024\n\n{SOLE}\n\n{heading}\n\nharbour\n\nwages\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.tags, draft.body) == (("harbour", "wages"), f"{SOLE}\n")
    (draft,) = reading_of(f"Harbour Letter\n\nNotes from the quays\n\n{page}").drafts
    assert draft.front.tags == ()


@pytest.mark.parametrize("heading", ["Ähnliche Beiträge:", "Related posts", "İlgili yazılar:", "相关文章："])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_titles_alone_under_the_heading_of_a_list_of_other_posts_are_none_of_the_text(
    heading: str, gap: str, reading_of
) -> None:
    others = gap.join((heading, "A ferry stands still", "Who sweeps the quay?", "Pilots go home"))
    (draft,) = reading_of(f"{TITLES[0]}\n\n3.2.2024\n\n{SOLE}\n\n{others}\n").drafts
    assert draft.body == f"{SOLE}\n"
    (draft,) = reading_of(f"{TITLES[0]}\n\n3.2.2024\n\n{SOLE}\n\n{others}\n\nThey said it.\n").drafts
    assert "Who sweeps the quay?" in draft.body


def test_a_caption_that_ends_in_a_credit_parts_no_title_from_its_text(reading_of) -> None:
    caption = "Clerks at the gate on Monday. Photo: Nino Kapa"
    assert _told(reading_of(f"{TITLES[0]}\n\n{caption}\n\n{SOLE}\n")) == BARE[:1]


UNDER = ("What happened at the gates", "Nine weeks without wages end before a shut gate")


@pytest.mark.parametrize("under", UNDER)
def test_the_first_line_whose_words_the_text_has_is_the_title_over_a_heading_or_summary(under: str, reading_of) -> None:
    assert _told(reading_of(f"{TITLES[0]}\n\n{under}\n\n{SOLE}\n")) == BARE[:1]
    about = "What we hear from the islands"
    assert _told(reading_of(f"{about}\n\n{TITLES[0]}\n\n{SOLE}\n")) == BARE[:1]
