"""Lists whose posts begin with a row that says who wrote them and when, under a heading with buttons."""

import pytest

ROW = """  {mark}Ann Roe{hour} pm on {day} Permalink | Reply{end}
    Tags: docks, wages

    {title}

    {text}

    https://wire.example/{source}
"""
POSTS = (
    ("4:20", "May 12, 2020", "The court keeps the petition alive", "On Tuesday the court refused to strike it out."),
    ("8:50", "May 3, 2020", "An evening school on the quay", "Asked what the prize will buy, they said: lamps."),
    ("7:10", "April 7, 2020", "A quarry without a licence", "The licence ran out. The digging did not."),
)
HEAD = "The Quay Post\n\n  • Home\n  • About\n\nRecent Updates RSS Toggle Comment Threads | Keyboard Shortcuts\n\n"
SIDE = "\n← Older posts\nNewer posts →\n\n  • Search\n\n    Search\n  • Meta\n\n      □ Log in\n      □ Entries feed\n"


@pytest.mark.parametrize("mark", ["• ", "• [0]\n\n    "])
def test_the_heading_was_the_first_post_and_each_day_that_of_the_next(mark: str, reading_of) -> None:
    rows = (
        ROW.format(mark=mark, hour=hour, day=day, title=title, text=text, source=source, end="  ")
        for source, (hour, day, title, text) in enumerate(POSTS)
    )
    drafts = reading_of(HEAD + "\n".join(rows) + SIDE).drafts
    assert [(draft.front.title, draft.front.date[:10]) for draft in drafts] == [
        (POSTS[0][2], "2020-05-12"),
        (POSTS[1][2], "2020-05-03"),
        (POSTS[2][2], "2020-04-07"),
    ]
