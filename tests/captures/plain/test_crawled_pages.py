"""Texts as a crawl keeps them of pages: no links, few menus, and of the forms and rows around posts some lines."""

import pytest

from muniment.model.capture import Aside, Refused

TITLE, DAY = "Bakers walk out", "May 9, 2021"
TEXT = (
    "The bakers of the old quarter walked out on Monday, and they ask for the wages of eleven weeks.",
    "A judge is to hear them next week, and their union asks all who read this to come to the court.",
)
WIDGET = (
    "Note! Although these pages are useful for whoever reads on the harbour, the blog does not agree with all that "
    "they say, and some of what it thought right before has since been shown to be wrong."
)
FORMS = {
    "a form": (
        "Leave a Reply",
        "Fill in your details below or click an icon to log in:",
        "WordPress.com Logo",
        "You are commenting using your WordPress.com account. Log Out / Change )",
        "Connecting to %s",
    ),
    "a form and the marks that it knows": (
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        (
            'You may use these HTML tags and attributes: <a href="" title=""> <abbr title=""> <acronym title=""> <b> '
            '<blockquote cite=""> <cite> <code> <del datetime=""> <em> <i> <q cite=""> <strike> <strong>'
        ),
    ),
    "no comments, and what stands beside the posts": ("No comments:", "Candles of the harbour", "Blogroll", WIDGET),
    "no comments, in another language": ("Keine Kommentare:", "Kerzen am Hafen", WIDGET),
}


def _page(*lines: str) -> str:
    return "\n\n".join((TITLE, DAY, *TEXT, *lines)) + "\n"


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_form_for_comments_without_its_fields_stood_in_the_text(form: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(_page(*form)).drafts
    assert draft.body.strip().split("\n\n") == [*TEXT]


def test_what_asks_for_comments_within_a_text_ends_none(reading_of) -> None:
    (draft,) = reading_of(_page("Leave a comment", WIDGET)).drafts
    assert WIDGET in draft.body


SPOKEN = ("Anna said...", "I have sent my card today.", "Karl Berg said...", "To which address?")


def test_comments_that_nothing_heads_stood_in_the_text(reading_of) -> None:
    reading = reading_of(_page(*SPOKEN))
    (draft,) = reading.drafts
    assert draft.body.strip().split("\n\n") == [*TEXT]
    assert [piece.aside for piece in reading.pieces].count(Aside.COMMENT) == len(SPOKEN)


def test_numbered_comments_were_text_whose_hour_a_tool_put_right_behind_each_name(reading_of) -> None:
    said = ("1. Anonymous12:48 AM", "I have sent my card today.", "2. Karl Berg11:16 PM", "To which address?")
    reading = reading_of(_page(*said))
    assert reading.drafts[0].body.strip().split("\n\n") == [*TEXT]
    assert [piece.aside for piece in reading.pieces].count(Aside.COMMENT) == len(said)


def test_numbered_steps_of_a_day_with_their_hours_are_text(reading_of) -> None:
    (draft,) = reading_of(_page("1. Gate 12:48", "2. Quay 13:05")).drafts
    assert "Quay 13:05" in draft.body


def test_the_count_of_comments_in_brackets_was_text(reading_of) -> None:
    (draft,) = reading_of(_page("(0) comments <$BlogCommentDeleteIcon$>", "Post a Comment")).drafts
    assert draft.body.strip().split("\n\n") == [*TEXT]


def test_one_line_that_says_who_said_something_leads_to_no_comment(reading_of) -> None:
    (draft,) = reading_of(_page("A baker said...", "We shall walk out again.")).drafts
    assert draft.body.strip().split("\n\n")[2:] == ["A baker said...", "We shall walk out again."]


LIST = (
    ("Bakers walk out", "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks."),
    ("Thank you Gov. Ash for the end of the ferry row!", "A judge ended the row after eleven weeks of it."),
    ("Who owns the archive of the harbour, and who may copy it?", "Forty readers came on the first day of it."),
    ("A long title of a report on the fines of the bakers", "The report names ninety fines, and none was paid."),
)
TITLES = [title for title, _ in LIST]
DAYS = ("May 9", "May 4", "April 2", "March 3")
ISO = ["2021-05-09", "2021-05-04", "2021-04-02", "2021-03-03"]
ROWS = {
    "a label over each title, a date under its text": "Update\n\n{title}\n\n{text}\n\n{day}, 2021",
    "words of a picture and a label around it": "Flags of bakers\n\n{title}\n\nLetters and more\n{text}\n{day}, 2021",
    "a category over each title, the date under that": "{filed}\n\n{title}\n\n{day}, 2021\n\n{text}",
    "a category right behind the date": "{day} 2021{glued}\n\n{title}\n\n{text}",
    "who printed it and the date under each title": "{title}\n{body}, {day}, 2021\n{text}",
}
FILED = ("politics", "politics", "opinion", "politics")
BODIES = ("The Wire", "Ferry Institute for the Harbour", "Middle Quay Eye", "Radio Free Quay")


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_what_stands_beside_all_titles_alike_tells_them(row: str, reading_of) -> None:
    made = [
        row.format(title=title, text=text, day=day, filed=filed, glued=filed.upper(), body=body)
        for (title, text), day, filed, body in zip(LIST, DAYS, FILED, BODIES, strict=True)
    ]
    page = "\n\n".join(["Newsroom", *made, ""])
    drafts = reading_of(page).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == list(zip(TITLES, ISO, strict=True))
    assert [draft.body.strip().rpartition("\n")[2] for draft in drafts] == [text for _, text in LIST]


def test_the_first_letter_of_a_text_drawn_large_was_a_post(reading_of) -> None:
    text = "The crews of the harbour have asked for a law of their own since the year of the flood, and wait for it."
    page = f"H\nHarbour law at the service of the crews\n{text} {text}\nOf Mara Quill\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.body) == (" ".join(text.split()[:10]), f"{text} {text}  \nOf Mara Quill\n")


ASKED = {
    "Leave a Reply": "Your email address will not be published. Required fields are marked *",
    "DEIXE UMA RESPOSTA": "Por favor digite seu comentário!\nPor favor, digite seu nome aqui",
}


@pytest.mark.parametrize(("head", "fields"), ASKED.items(), ids=["by WordPress", "by a theme"])
def test_posts_that_a_page_without_days_leads_to_under_its_form_were_its_posts(
    head: str, fields: str, reading_of
) -> None:
    others = [
        part for title in ("A bell is stolen", "Ferry row is settled") for part in (title, "It was cut short and…")
    ]
    page = ("Who pays the bakers?", "Date:", "By Ann Roe", *TEXT, head, fields, "More of us:", "Quay notes", *others)
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert draft.front.title == "Who pays the bakers?"
    assert draft.body.strip().endswith(TEXT[-1])


def test_what_leads_on_right_before_the_next_title_was_of_it(reading_of) -> None:
    titles = ("Fırıncılar yürüdü", "Çan çalındı", "Vapur davası bitti")
    posts = "Oku »".join(f"{title}\n{TEXT[0][:-1]}…\n" for title in titles)
    made = reading_of(f"Haberler\n{posts}Oku »\n").drafts
    assert [(draft.front.title, draft.short) for draft in made] == [(title, True) for title in titles]


def test_how_long_ago_a_post_appeared_stood_in_its_text(reading_of) -> None:
    (draft,) = reading_of(f"Quays\n\n{TITLE}\n\n{TEXT[0]} {TEXT[1]} Read More\n\n5 years ago\n").drafts
    assert (draft.front.title, draft.body.strip(), draft.short) == (TITLE, " ".join(TEXT), True)


def test_how_many_voted_for_a_post_was_its_title_in_other_figures(reading_of) -> None:
    (draft,) = reading_of(f"۱۱\n\nپشت پرده آزادی هفتاد زندانی سیاسی!\n\n{TEXT[0]} {TEXT[1]}\n").drafts
    assert draft.front.title == "پشت پرده آزادی هفتاد زندانی سیاسی!"


def test_who_wrote_a_post_and_where_stood_between_its_title_and_its_day(reading_of) -> None:
    (draft,) = reading_of(
        f"News and views\n\nThe bakers walk out\n\nAnn\nQuay News\n27.8.2014\n\n{TEXT[0]}\n\n{TEXT[1]}\n"
    ).drafts
    assert (draft.front.title, draft.front.date) == ("The bakers walk out", "2014-08-27")


def test_entries_with_their_days_under_a_text_were_posts(reading_of) -> None:
    others = (f"{title} by admin on July 2{day}th, 2023" for day, title in enumerate(("Bells", "Ferry row settled"), 4))
    with pytest.raises(Refused):
        reading_of("\n".join((" ".join(TEXT), "Noteworthy", *others)) + "\n")


def test_a_text_over_its_day_and_a_long_title_was_set_aside(reading_of) -> None:
    title = 'Oscar Arias: "in a harbour, whoever has no bell should buy one, not steal it"'
    text = " ".join(TEXT)
    (draft,) = reading_of(f"{text}\nMonday, March 15, 2010\n{title}\nSubscribe to:\nPost Comments (Atom)\n").drafts
    assert (draft.front.title, draft.front.date, draft.body.strip()) == (title, "2010-03-15", text)


def test_a_text_without_a_title_between_those_that_lead_on_was_the_end_of_the_one_above(reading_of) -> None:
    first, last = (f"{text[:-1]}…\n\nread more" for text in TEXT)
    page = (f"Bakers\n\n{first}", last, f"Bells\n\n{first}", f"Ferry\n\n{TEXT[1][:-4]}")
    made = reading_of("\n\n".join(("Quays", *page)) + "\n").drafts
    assert [draft.front.title for draft in made] == [
        "Bakers",
        "A judge is to hear them next week, and their",
        "Bells",
        "Ferry",
    ]
    assert [draft.short for draft in made] == [True, True, True, False]


def test_a_name_alone_under_the_day_was_the_caption_of_a_picture(reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\n{DAY}\nAnn Roe\n\n\n{TEXT[0]}\n\n{TEXT[1]}\n").drafts
    assert (draft.front.author, draft.front.pictures, draft.body.strip()) == ("Ann Roe", (), "\n\n".join(TEXT))


def test_a_long_title_over_what_stands_under_each_hid_its_post(reading_of) -> None:
    titles = (
        "Bakers walk out",
        "A bell is stolen",
        "The first house of the quay is a market, and no harbour, say all who sell",
    )
    page = "\n".join(f"  • {title}\n\n    By\n    {TEXT[0]}" for title in titles)
    assert [draft.front.title for draft in reading_of(f"Quays\n{page}\n").drafts] == [*titles]


@pytest.mark.parametrize("name", ["Actuel", "Держава", "Blog Feed"])
def test_the_name_of_a_part_of_the_site_was_the_title(name: str, reading_of) -> None:
    (draft,) = reading_of(
        f"{name}\n\n«If nobody hears the bell, there will be a row»\n\n{TEXT[0]}\n\n{TEXT[1]}\n"
    ).drafts
    assert draft.front.title == "«If nobody hears the bell, there will be a row»"
