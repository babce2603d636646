"""Pages of one post as WordPress's first theme makes them: the day above the title, the hour and who wrote it below."""

import pytest

SOLE = """Quay notes

5 May 2021

{title}

{row}

   Nobody was let in. The door was open, and this is what could be heard
   before it was closed. Those who stood farther away heard no more of it
   than the bell.

   It took until the evening, and those who waited were told to come again
   on another day, or to write to the clerk of the court in the meantime,
   who does not answer.

   Comments (0)

   No comments yet.
"""
SOLE_ROWS = {
    "in a line": "Filed under: Courts — Tags: docks, nets — Ann Roe @ 9:14 am",
    "in another language": "Classé sous : Courts — Étiquettes : docks, nets — Ann Roe @ 9 h 14 min",
    "wrapped before the hour": "   Filed under: Courts — Tags: docks, nets — Ann Roe\n   @ 9:14 am",
    "wrapped behind the sign": "   Filed under: Courts — Tags: docks, nets — Ann Roe @\n   9:14 am",
}


@pytest.mark.parametrize("row", SOLE_ROWS.values(), ids=list(SOLE_ROWS))
@pytest.mark.parametrize(
    "title", ["The tenth hearing", "Joint letter: nineteen bodies of five ports call for the release of the pilots"]
)
def test_the_only_post_of_a_page_whose_row_tells_the_hour_was_called_by_the_name_of_its_blog(
    title: str, row: str, reading_of
) -> None:
    (draft,) = reading_of(SOLE.format(title=title, row=row)).drafts
    assert (draft.front.title, draft.front.date[:10]) == (title, "2021-05-05")
    assert (draft.front.author, draft.front.tags) == ("Ann Roe", ("docks", "nets"))
    assert draft.body.startswith("Nobody was let in.")


def test_a_label_that_a_tool_left_empty_took_who_wrote_the_post(reading_of) -> None:
    row = "Classé sous : Courts — Étiquettes : , , — Ann Roe @ 09 h 14 min"
    (draft,) = reading_of(SOLE.format(title="The tenth hearing", row=row)).drafts
    assert (draft.front.author, draft.front.tags, draft.front.categories) == ("Ann Roe", (), ("Courts",))


SIGNED_BELOW = """{count}

Heron, May 3, 2021

{by} Ben — 6 May 2021 @ 1:20 pm

The heron again.

{by} Eva Roe — 7 May 2021 @ 9:00 am

{leave}
"""
COMMENTED = {
    "in English": SIGNED_BELOW.format(count="2 Comments »", by="Comment by", leave="Leave a comment"),
    "in French": SIGNED_BELOW.format(count="2 commentaires »", by="Commentaire par", leave="Laisser un commentaire"),
    "a heading that names the post": """«The tenth hearing»: 2 комментария

1.  [] Ben:

    06.05.2021 в 13:20

    Heron, May 3, 2021

    Ответить

2.  [] Eva Roe:

    07.05.2021 в 09:00

    The heron again.

Добавить комментарий
""",
}


@pytest.mark.parametrize("said", COMMENTED.values(), ids=list(COMMENTED))
def test_what_readers_said_was_a_post_where_they_sign_below_or_the_heading_counts_last(said: str, reading_of) -> None:
    page = SOLE.format(title="The tenth hearing", row=SOLE_ROWS["in a line"])
    (draft,) = reading_of(page.partition("   Comments (0)")[0] + said).drafts
    assert (draft.front.title, draft.front.date[:10]) == ("The tenth hearing", "2021-05-05")
    assert "heron" not in draft.body.lower()
