"""A post that was published at once is named by its address; one that comes there when it has left is another."""

import itertools
import json
from pathlib import Path

import pytest

from muniment.captures import verifying

AT = "https://harbour.example{}"
FIRST = {"number": 1, "title": "Notes by hand", "address": "/2020/05/01/notes/", "text": "The log of the port."}
MOVED = {**FIRST, "address": "/2020/05/01/older-notes/", "changed": "2020-06-01T10:00:00"}
OTHER = {"number": 2, "title": "Notes once more", "address": "/2020/05/01/notes/", "text": "The order of the court."}


def answer(*posts: dict[str, object]) -> str:
    """Return an answer in which the name of each post is the address that it had first."""
    made = [
        {
            "id": one["number"],
            "guid": {"rendered": AT.format(one.get("guid", FIRST["address"]))},
            "date": "2020-05-01T10:00:00",
            "modified": one.get("changed", "2020-05-01T10:00:00"),
            "link": AT.format(one["address"]),
            "title": {"rendered": one["title"]},
            "content": {"rendered": f"<p>{one['text']}</p>", "protected": False},
        }
        for one in posts
    ]
    return json.dumps(made)


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits posts, and returns the titles and lines about addresses of those that stand."""
    numbers = itertools.count()

    def run(*posts: dict[str, object]) -> list[list[str]]:
        path = tmp_path / f"{next(numbers)}.json"
        path.write_text(answer(*posts), encoding="utf-8")
        assert muniment("split", str(path), "--into", str(tmp_path / "posts")).exit_code == 0
        assert verifying.verify(tmp_path / "posts", "posts").problems == ()
        files = sorted((tmp_path / "posts").glob("2*/*.md"))
        lines = [file.read_text(encoding="utf-8").splitlines() for file in files]
        return sorted([line for line in one if line.startswith(("title", "permalink", "former"))] for one in lines)

    return run


BOTH = [
    ["title: Notes by hand", "permalink: /2020/05/01/older-notes/"],
    ["title: Notes once more", "permalink: /2020/05/01/notes/"],
]
LEFT = [[*BOTH[0], 'former: ["/2020/05/01/notes/"]']]


def test_a_post_at_the_address_that_gave_another_its_name_was_lost_without_a_word(split) -> None:
    split(FIRST)
    assert split(MOVED) == LEFT
    assert split(OTHER) == BOTH
    assert split(MOVED, OTHER) == BOTH
    assert split(OTHER, MOVED) == BOTH


def test_a_blog_that_moved_house_and_counts_anew_has_the_same_posts(split) -> None:
    split(FIRST)
    split(MOVED)
    assert split({**FIRST, "number": 31}) == LEFT
    assert split({**MOVED, "number": 31, "title": "Notes of old", "changed": "2020-07-01T10:00:00"}) == [
        ["title: Notes of old", *LEFT[0][1:]]
    ]


def test_a_post_that_came_to_the_address_of_another_took_its_place_and_text(split) -> None:
    left, named = {**MOVED, "guid": "/?p=1"}, {**OTHER, "guid": "/?p=2"}
    split({**FIRST, "guid": "/?p=1"})
    apart = [["title: Notes by hand", "permalink: /2020/05/01/notes/"], [BOTH[1][0], "permalink: /2020/05/01/notes-2/"]]
    assert split(named) == apart
    assert split(named) == apart
    moved = [[*BOTH[0], 'former: ["/2020/05/01/notes/"]'], apart[1]]
    assert split(left) == moved
    both = [BOTH[0], [*BOTH[1], 'former: ["/2020/05/01/notes-2/"]']]
    assert split(named) == both
    assert split(named, left) == both


def test_a_post_that_was_written_anew_is_the_same_post(split) -> None:
    split({**FIRST, "guid": "/?p=1"})
    anew = {**OTHER, "number": 1, "guid": "/?p=1", "changed": "2020-06-01T10:00:00"}
    assert split(anew) == [BOTH[1]]


FEED = """<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title><item>
<title>{title}</title><link>https://harbour.example/2020/05/{day:02}/{slug}/</link><guid>{guid}</guid>
<pubDate>{day} May 2020 10:00:00 +0000</pubDate><content:encoded><![CDATA[<p>{text}</p>]]></content:encoded></item>
</channel></rss>"""
ONE = {"title": "Notes by hand", "day": 1, "slug": "notes", "guid": "harbour", "text": "The log of the port."}


@pytest.mark.parametrize(
    ("more", "known"),
    [
        ({"title": "Notes once more", "day": 4, "slug": "more", "text": "The order of the court."}, 2),
        ({"title": "Notes once more", "day": 4, "slug": "more"}, 1),
        ({"day": 4, "slug": "more", "text": "The order of the court."}, 1),
        ({"title": "Notes once more", "slug": "more", "text": "The order of the court."}, 1),
    ],
    ids=["another post", "of another title and day", "of another text and day", "written anew"],
)
def test_a_post_of_the_name_of_another_took_its_place_though_nothing_else_is_alike(
    tmp_path: Path, muniment, more: dict[str, object], known: int
) -> None:
    for name, told in (("one", ONE), ("two", {**ONE, **more})):
        (tmp_path / f"{name}.xml").write_text(FEED.format(**told), encoding="utf-8")
        assert muniment("split", str(tmp_path / f"{name}.xml"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert len([*(tmp_path / "posts").glob("2*/*.md")]) == known
