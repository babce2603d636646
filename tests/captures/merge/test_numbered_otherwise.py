"""Pages at one address to which their blog gives different numbers are two posts, unless they say the same."""

import json
from pathlib import Path

import pytest

PAGE = """<html><head><link rel="canonical" href="https://quay.example/2019/06/11/two/"></head>
<body class="single single-post postid-{0}"><article class="post-{0} post type-post status-publish hentry">
<h1 class="entry-title">The lock</h1><time class="entry-date" datetime="2019-06-11T18:45:00+08:00">June 11</time>
<div class="entry-content"><p>{1}</p></div></article></body></html>"""
BOATS = "The boats left the quay at night, and nobody said why they left or where they went to, as the pilots told us."
COURT = (
    "A court in the city heard eleven witnesses on the new by-law; the clerk wrote down what each of them had to say."
)
REPLACED = "its blog numbers it otherwise than what stood here, and has nothing of its text; look whether it is another"


@pytest.fixture
def brought(tmp_path: Path, muniment):
    """Splits two pages one after the other, and returns what was said of the second, and the texts that stand."""

    def bring(first: tuple[int, str], second: tuple[int, str]) -> tuple[str, list[str]]:
        into, said = tmp_path / "posts", ""
        for number, text in (first, second):
            page = tmp_path / f"{number}.html"
            page.write_text(PAGE.format(number, text), encoding="utf-8")
            said = muniment("split", str(page), "--into", str(into)).output
        texts = (post.read_text(encoding="utf-8") for post in sorted(into.glob("2019/*.md")))
        return said, [text.rpartition("---\n\n")[2].strip() for text in texts]

    return bring


def test_a_post_of_one_title_and_address_with_another_number_replaced_the_first(brought) -> None:
    said, texts = brought((5, BOATS), (6, COURT))
    assert sorted(texts) == [COURT, BOATS]
    assert "another post of the capture has its address /2019/06/11/two/ too; look which of them is right" in said


def test_that_a_few_words_take_the_place_of_others_of_another_number_is_said(brought) -> None:
    said, texts = brought((5, "It is shut."), (6, "Nobody came."))
    assert texts == ["Nobody came."]
    assert REPLACED in said


def test_a_post_that_is_numbered_anew_and_says_the_same_stays_one(brought) -> None:
    said, texts = brought((5, BOATS), (7, BOATS))
    assert texts == [BOATS]
    assert "doubt" not in said


def test_a_post_that_is_changed_and_keeps_its_number_stays_one(brought) -> None:
    brought((5, BOATS), (5, BOATS))
    assert brought((5, BOATS), (5, COURT))[1] == [COURT]


def test_posts_of_one_title_and_day_that_their_blog_leads_to_by_number_were_one(tmp_path: Path, muniment) -> None:
    into, saved = tmp_path / "posts", []
    for number, text in ((29, "First of two."), (30, "Second of two."), (29, "First of two.")):
        saved.append(tmp_path / f"{number}-{len(saved)}.html")
        at = f"https://quay.example/?p={number}"
        page = PAGE.format(number, text).replace("https://quay.example/2019/06/11/two/", at)
        saved[-1].write_text(page.replace("</head>", f'<link rel="shortlink" href="{at}"></head>'), encoding="utf-8")
    muniment("split", *map(str, saved), "--into", str(into))
    texts = {post.name: post.read_text(encoding="utf-8") for post in into.glob("2019/*.md")}
    assert {name: text.rpartition("---\n\n")[2] for name, text in texts.items()} == {
        "2019-06-11-the-lock.md": "First of two.\n",
        "2019-06-11-the-lock-2.md": "Second of two.\n",
    }


ITEM = """<item><title>{0}</title><link>https://quay.example{1}</link><guid>https://quay.example/?p={2}</guid>
<pubDate>Tue, 11 Jun 2019 18:45:00 +0800</pubDate><description>{3}</description></item>"""


def test_a_post_that_stands_and_is_shown_at_the_address_of_another_was_not_there(tmp_path: Path, muniment) -> None:
    feed, into = tmp_path / "feed.xml", str(tmp_path / "posts")
    for address in ("/2019/06/11/two/", "/2019/06/11/one/"):
        items = ITEM.format("One", "/2019/06/11/one/", 1, BOATS) + ITEM.format("Two", address, 2, COURT)
        feed.write_text(f"<rss><channel>{items}</channel></rss>", encoding="utf-8")
        muniment("split", str(feed), "--into", into)
    assert sorted(path.name for path in tmp_path.glob("posts/2019/*")) == ["2019-06-11-one.md", "2019-06-11-two.md"]
    assert muniment("captures", "verify", "--into", into).exit_code == 0


@pytest.mark.parametrize("text", [COURT, f"{BOATS} They came back."])
def test_a_post_that_an_answer_holds_twice_took_the_address_of_the_first(tmp_path: Path, muniment, text: str) -> None:
    into = tmp_path / "posts"
    shown = {"id": 5, "date": "2019-06-11T18:45:00", "link": "https://quay.example/2019/06/11/two/", "slug": "two"}
    first, again = (
        {**shown, "title": {"rendered": "Two"}, "content": {"rendered": f"<p>{words}</p>"}} for words in (BOATS, text)
    )
    seen = []
    for number, posts in enumerate(([first], [first, again], [first, again])):
        answer = tmp_path / f"{len(posts)}.json"
        answer.write_text(json.dumps(posts), encoding="utf-8")
        muniment("split", str(answer), "--into", str(into))
        seen.append({path.name: path.read_text(encoding="utf-8") for path in sorted(into.glob("2019/*.md"))})
        assert len(seen[number]) == len(posts)
    assert seen[1] == seen[2]
    assert "permalink: /2019/06/11/two-2/\n" in seen[2]["2019-06-11-two-2.md"]
