"""Lines that count comments over the text of a post, and lines of texts that count something else."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES


@pytest.mark.parametrize("count", ["Comments: 2", "Komentářů: 2", "Reacties: 2", "Commentaires: 2", "Коментарів: 2"])
def test_how_many_comments_there_are_began_the_text_of_a_post(count: str, reading_of) -> None:
    rows = [
        f"{title}\nPosted by Ann Roe on {day}\n{count}\n\n{text}"
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(rows) + "\n").drafts
    assert [(one.front.title, one.front.date, one.body) for one in drafts] == [
        (title, day, f"{text}\n") for (title, text), day in zip(POSTS, ISO, strict=True)
    ]


def test_a_line_of_a_text_that_counts_something_else_remains(reading_of) -> None:
    text = f"{TITLES[0]}\n\nMay 9, 2021\n\n{POSTS[0][1]}\n\nResponses: 212\n\n{POSTS[1][1]}\n"
    (made,) = reading_of(f"Quay notes\n\n{text}").drafts
    assert made.body == f"{POSTS[0][1]}\n\nResponses: 212\n\n{POSTS[1][1]}\n"
