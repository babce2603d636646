import json
import re
from pathlib import Path

import pytest

from muniment.captures.merge import threeway


def test_an_editors_change_stays_when_the_same_capture_comes_again(tmp_path: Path, capture: Path, muniment) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    post = tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md"
    edited = (
        post.read_text(encoding="utf-8")
        .replace("A prize went", "A great prize went")
        .replace("title: P", "title: My p")
    )
    post.write_text(edited, encoding="utf-8")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
    assert post.read_text(encoding="utf-8") == edited


def test_changes_of_editor_and_blog_both_hold_or_are_a_conflict(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    post.write_text(post.read_text(encoding="utf-8").replace("A prize went", "A great prize went"), encoding="utf-8")
    newer = tmp_path / "newer.txt"
    text = capture.read_text(encoding="utf-8")
    newer.write_text(text.replace("The end came soon.", "The end came late."), encoding="utf-8")
    assert muniment("split", str(newer), "--into", str(into)).exit_code == 0
    merged = post.read_text(encoding="utf-8")
    assert "A great prize went" in merged
    assert "The end came late." in merged
    newest = tmp_path / "newest.txt"
    newest.write_text(text.replace("A prize went", "No prize went"), encoding="utf-8")
    result = muniment("split", str(newest), "--into", str(into))
    assert result.exit_code == 1
    assert "conflict: body was changed here and in the capture" in result.output
    assert "A great prize went" in post.read_text(encoding="utf-8")


def test_a_post_under_two_tags_is_one_post_with_both(tmp_path: Path, capture: Path, muniment) -> None:
    other = tmp_path / "other.txt"
    other.write_text(capture.read_text(encoding="utf-8").replace("Quay Defenders (NGO)", "pilots"), encoding="utf-8")
    assert muniment("split", str(capture), str(other), "--into", str(tmp_path / "posts")).exit_code == 0
    post = (tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md").read_text(encoding="utf-8")
    assert "tags: [Quay Defenders (NGO), pilots]\n" in post
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_a_post_that_cannot_be_read_is_left_alone_and_named(tmp_path: Path, capture: Path, muniment, state) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    post.write_text('---\ntitle: "never closed\n---\n', encoding="utf-8")
    before = state(into)
    result = muniment("split", str(capture), "--into", str(into))
    assert result.exit_code == 1
    assert "the front matter of the post that stands cannot be read; mend it, then split again" in result.output
    assert state(into) == before


def test_a_withdrawn_post_is_not_brought_back(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    tombstone = "---\npermalink: /2020/05/01/pilots-win-prize/\nwithdrawn: 2024-01-01\n---\n"
    post.write_text(tombstone, encoding="utf-8")
    muniment("split", str(capture), "--into", str(into))
    assert post.read_text(encoding="utf-8") == tombstone


def test_another_capture_of_the_same_name_is_kept_beside_it(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    capture.write_text(capture.read_text(encoding="utf-8") + "\nhttps://more.example/x\n", encoding="utf-8")
    muniment("split", str(capture), "--into", str(into))
    assert sorted(path.name for path in (into / "captures").iterdir()) == [
        "harbour-tag-page-2.txt",
        "harbour-tag-page-2.txt.ledger.json",
        "harbour-tag-page.txt",
        "harbour-tag-page.txt.ledger.json",
    ]


def test_a_true_address_takes_the_place_of_one_by_rule(tmp_path: Path, capture: Path, muniment, state) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    page = tmp_path / "page.html"
    page.write_text(
        "<html><article class='hentry'><h2 class='entry-title'><a href='https://harbourblog.example/2020/05/01/prize/'>"
        "Pilots win prize</a></h2><time datetime='2020-05-01T09:00:00+02:00'>x</time><div class='entry-content'>"
        "<p>A prize went to the pilots.</p></div></article></html>",
        encoding="utf-8",
    )
    result = muniment("split", str(page), "--into", str(into), "--json", "-")
    assert [made["permalink"] for made in json.loads(result.output)] == ["/2020/05/01/prize/"]
    post = (into / "2020/2020-05-01-pilots-win-prize.md").read_text(encoding="utf-8")
    assert 'permalink: /2020/05/01/prize/\nformer: ["/2020/05/01/pilots-win-prize/"]\n' in post
    assert "x_permalink" not in post
    before = state(into)
    assert muniment("split", str(capture), str(page), "--into", str(into)).exit_code == 0
    assert state(into) == before


def test_a_conflict_over_a_paragraph_that_the_blog_took_out_showed_nothing(
    tmp_path: Path, capture: Path, muniment
) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    post = tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md"
    edited = post.read_text(encoding="utf-8").replace("More is told", "Nothing is told")
    post.write_text(edited, encoding="utf-8")
    text = capture.read_text(encoding="utf-8")
    start = text.index("More is told")
    newer = tmp_path / "newer.txt"
    newer.write_text(text[:start] + text[text.index("The end came") :], encoding="utf-8")
    result = muniment("split", str(newer), "--into", str(tmp_path / "posts"))
    said = (
        "    conflict: body was changed here, and the capture has nothing in its place; yours stays:\n"
        "        | Nothing is told elsewhere."
    )
    assert (result.exit_code, said in result.output, "Nothing is told" in post.read_text("utf-8")) == (1, True, True)


TITLES = (("Walk-out", 9), ("Row", 4))
LEFT = {"* * *": "the page shows none of its text", "Join us here": "next to nothing of its text, which stays"}


@pytest.mark.parametrize("rest", LEFT)
def test_a_list_of_titles_takes_the_text_of_no_post(tmp_path: Path, muniment, rest: str) -> None:
    words = "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks"
    text = f"{words}, which nobody has paid. They met at the mill at nine, and forty came.\n\nThe mill stays shut."
    said = []
    for name, body in (("whole.txt", text), ("listed.txt", f"by Ann Roe\n\n{rest}")):
        page = "".join(f"## {title}\n\nMay {day}, 2021\n\n{body}\n\n" for title, day in TITLES)
        (tmp_path / name).write_text(page, encoding="utf-8")
        done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        bodies = [path.read_text(encoding="utf-8").partition("---\n\n")[2] for path in tmp_path.glob("posts/2021/*.md")]
        said.append((done.exit_code, [" ".join(body.split()) for body in bodies]))
    assert said == [(0, [" ".join(text.split())] * 2)] * 2
    assert done.output.count(LEFT[rest]) == 2


def test_an_address_that_another_capture_showed_was_said_to_be_worked_out_by_rule(
    tmp_path: Path, capture: Path, muniment
) -> None:
    into = tmp_path / "posts"
    assert "worked out by rule" in muniment("split", str(capture), "--into", str(into)).output
    for post in into.rglob("2*.md"):
        text = re.sub("(?m)^x_permalink: .*\n", "", post.read_text(encoding="utf-8"))
        post.write_text(text, encoding="utf-8")
    assert "worked out by rule" not in muniment("split", str(capture), "--into", str(into)).output


MOVED = {
    "the editor moved others past it": ("abcd", "cbad", "aBcd", "cBad"),
    "the editor moved it": ("abcd", "cdab", "aBcd", "cdaB"),
    "the blog moved others past it": ("abcd", "aBcd", "cbad", "cBad"),
    "both changed another while one moved it": ("abcde", "cbadE", "aBcde", "cBadE"),
}


@pytest.mark.parametrize("name", MOVED)
def test_a_change_to_a_paragraph_was_a_conflict_where_the_other_side_only_moved_some(name: str) -> None:
    base, ours, theirs, wanted = MOVED[name]
    assert threeway.merge(base, (ours, ours), (theirs, theirs)) == (list(wanted), ())


def test_a_paragraph_that_both_sides_changed_is_a_conflict_wherever_it_was_moved_to() -> None:
    merged, clashes = threeway.merge("abcd", ("cXad", "cXad"), ("aYcd", "aYcd"))
    assert (merged, [clash.theirs for clash in clashes]) == (list("cXad"), ["Y\n\nc"])


def _side(marks: str) -> threeway.Side:
    return [*marks], [f"Text of {mark}." for mark in marks]


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        ("0312E4", "03124", "0312E4"),  # both moved one, and ours has another where that stood
        ("01243", "04123", "01243"),  # both moved one, each elsewhere
    ],
)
def test_a_paragraph_that_the_other_side_moved_stands_once(ours: str, theirs: str, merged: str) -> None:
    (both, _) = threeway.merge("01234", _side(ours), _side(theirs))
    assert both == _side(merged)[1]


def test_what_an_editor_changed_was_lost_where_its_blog_moved_it_behind_what_both_changed() -> None:
    ours = ["0", "2", "3+"], ["Nought.", "Two.", "Three of them stand here, and one sits."]
    theirs = ["0", "3", "1+", "2"], ["Nought.", "Three of them stand here.", "One is new.", "Two."]
    both, clashes = threeway.merge("0123", ours, theirs)
    assert both == ours[1]
    assert clashes
