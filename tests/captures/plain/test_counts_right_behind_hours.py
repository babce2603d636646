"""The foot of a post on Blogger in which a tool left no space between the hour and how many comments there are."""

import pytest

FEET = (
    "Posted by Ann Roe at 11:493 comments:",
    "Posted by Ann Roe at 11:490 comments",
    "Posted by Ann Roe at 11:493 comments: Links to this post",
    "Publicado por Ann Roe en 11:493 comentarios:",
    "Publié par Ann Roe à 11:4912 commentaires:",
    "Автор: Ann Roe на 11:493 комментария:",
)


@pytest.mark.parametrize("foot", FEET)
def test_it_says_who_wrote_the_post_and_when(foot: str, reading_of) -> None:
    posts = (
        "Friday, May 8, 2009",
        "The ferry stays in port",
        "It stays, and with it the lawyers who had tickets.",
        foot,
    )
    other = ("Thursday, May 7, 2009", "Names read aloud", "From nine to noon they read the names aloud.", foot)
    drafts = reading_of("\n".join((*posts, *other)) + "\n").drafts
    assert [(made.front.author, made.front.date, made.body.strip()) for made in drafts] == [
        ("Ann Roe", "2009-05-08T11:49", posts[2]),
        ("Ann Roe", "2009-05-07T11:49", other[2]),
    ]


def test_how_often_a_post_was_read_is_none_of_it(reading_of) -> None:
    page = "".join(
        f"{title}\nSubmitted by webmaster on {day}\n\n{text}\n\nAdd new comment\nRead more\n120 reads\n\n"
        for title, day, text in (
            ("The mayor visits", "Tue, 07/19/2011 - 10:32", "He stayed for soup and promised a map."),
            ("Fence around the spring", "Sat, 07/02/2011 - 16:05", "The fence has a gate, the gate a guard."),
        )
    )
    assert not any("reads" in made.body or "Read more" in made.body for made in reading_of(page).drafts)
