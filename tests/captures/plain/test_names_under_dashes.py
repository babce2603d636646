"""Who wrote a post in a line by itself under its day and a dash, each of which a tool set apart."""

from tests.captures.threeposts import POSTS, SENTENCES


def test_the_line_with_the_author_under_a_dash_was_of_the_text_or_a_title(reading_of) -> None:
    parts = [
        part
        for day, (title, text) in enumerate(POSTS[:2], 5)
        for part in (title, f"{day}. Mai 2021", "-", "von Ann Roe", text, *SENTENCES)
    ]
    drafts = reading_of("\n\n".join(parts) + "\n").drafts
    assert [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts] == [
        (POSTS[0][0], "2021-05-05", "Ann Roe"),
        (POSTS[1][0], "2021-05-06", "Ann Roe"),
    ]
    assert not any("Ann Roe" in draft.body for draft in drafts)
