"""Texts that begin with one sentence, and rows over them, which a tool wrapped into several lines."""

POSTS = ("A bell is stolen from the hall", "Bakers walk out again", "Nobody keeps the wells of the upper valley")
TEXT = """On Tuesday the court refused to strike out the case that three
villages brought in 2019, and it goes on. Nobody had told the families
of the men who were taken to the fort at night, the brother said.
"""


def test_the_first_sentence_of_a_text_was_the_title_where_a_tool_wrapped_it(reading_of) -> None:
    text = """Quay Post

Joint letter on spyware

June 9, 2021

The undersigned heads of organisations ask for an urgent debate on the
sale of spyware.

Signatories:

Quay Rights Watch
Harbour Law Centre
Island Press Union
"""
    (draft,) = reading_of(text).drafts
    assert draft.front.title == "Joint letter on spyware"
    assert len(draft.front.organisations) == 3


def test_a_title_that_a_tool_wrapped_stands_under_its_date(reading_of) -> None:
    text = """Quay Post

Notes from the quay

June 9, 2021

The undersigned heads of organisations ask for an urgent debate on the
sale of spyware

On Tuesday the court refused to strike out the case that three villages brought in 2019, and it goes on and on.
"""
    (draft,) = reading_of(text).drafts
    assert draft.front.title.endswith("debate on the sale of spyware")


def test_rows_between_strokes_lost_their_day_where_a_text_browser_wrapped_them(reading_of) -> None:
    rows = (
        "Por [12]Ann Roe / 26 de\n   marzo de 2013",
        "Por [18]A. B.\n   Quill / 12 de marzo de 2013",
        "Por [19]Ann Roe /\n   11.03.2013",
    )
    heads = [
        f"{title}\n\n   [{at}2]2 comentarios / [{at}3]Juicios / {row}\n\n"
        for at, (title, row) in enumerate(zip(POSTS, rows, strict=True), 1)
    ]
    made = reading_of("".join(f"{head}{TEXT}\n" for head in heads)).drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        (POSTS[0], "2013-03-26", "Ann Roe"),
        (POSTS[1], "2013-03-12", "A. B. Quill"),
        (POSTS[2], "2013-03-11", "Ann Roe"),
    ]


def test_rows_that_a_tool_broke_within_their_day_lost_it_on_pages_with_long_headings(reading_of) -> None:
    label = "Nobody keeps the wells of the upper valley"
    head = (
        f"## [{label}] {{#nobody-keeps-the-wells-of-the-upper-valley{'-said-the-keeper-of-the-lock' * 3} .entry-title}}"
    )
    row = f"Posted on [Friday, May 24,\n2013][{label}] by [Ann\nRoe]"
    other = "## [Bakers walk out]\n\nPosted on [Monday, May 20,\n2013][Bakers walk out] by [Ann Quill\nRoe]"
    entry = f"  * {'Nobody had told the families of the men who were taken to the fort at night. ' * 2}\n"
    made = reading_of(f"{head}\n\n{row}\n\n{TEXT}\n{entry}\n{other}\n\n{TEXT}").drafts
    assert [(one.front.date, one.front.author) for one in made] == [
        ("2013-05-24", "Ann Roe"),
        ("2013-05-20", "Ann Quill Roe"),
    ]


def test_what_somebody_said_on_the_phone_took_the_day_under_it_for_a_comment(reading_of) -> None:
    text = f"{TEXT.rstrip()[:-1]}\non the phone. More on this.".replace("the brother said\n", "the\nbrother said ")
    posts = "".join(
        f"## {title}\n\n{text}\n\nPosted by Ann Roe on {day} May 2021 in News\n\n"
        for title, day in zip(POSTS, "987", strict=True)
    )
    assert [one.front.date for one in reading_of(posts).drafts] == ["2021-05-09", "2021-05-08", "2021-05-07"]
