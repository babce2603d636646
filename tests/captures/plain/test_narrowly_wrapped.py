"""Texts of pages that a tool wrapped into narrow columns: no line of them is as long as a text's is elsewhere."""

import textwrap

NARROW = 50
POSTS = (
    (
        "The bakers of the quarter walk out",
        "On Tuesday ninety people were taken from there. The families have no word.",
    ),
    (
        "The row over the ferry is settled",
        "The association will meet again on Friday. Doctors were asked to keep silent",
    ),
    (
        "Forty readers came to the archive",
        "Nobody has been charged in the town. The office said that eleven were gone.",
    ),
    (
        "Water is cut off in the mill street",
        "A witness counted forty trucks on the bank. We call on the court to open it.",
    ),
)
DAYS = ("May 9, 2021", "May 4, 2021", "April 28, 2021", "April 20, 2021")
ISO = ["2021-05-09", "2021-05-04", "2021-04-28", "2021-04-20"]
MENU = "• Home\n• Courts\n• News"


def test_the_day_under_each_text_was_that_of_the_next_post(reading_of) -> None:
    parts = ["The Quay Notes", "A record of the harbour", "Menu", MENU, "Courts"]
    for (title, text), day in zip(POSTS, DAYS, strict=True):
        parts += [title, textwrap.fill(text, NARROW), f"Read more\nAnn Roe{day}\nNews"]
    made = reading_of(
        "\n\n".join([*parts, "Posts navigation", "← Older posts", "Powered by Squarespace"]) + "\n"
    ).drafts
    assert [(draft.front.title, draft.front.date) for draft in made] == [
        (title, iso) for (title, _), iso in zip(POSTS, ISO, strict=True)
    ]
