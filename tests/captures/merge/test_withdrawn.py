"""Of a post that an editor withdrew no capture brings anything back, nor does its ledger."""

import hashlib
import re
from pathlib import Path

import pytest
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import EXPORT, forms
from tests.captures.conftest import HARBOUR
from tests.captures.merge.test_moved_pages import page

CAPTURES = {
    "page.txt": (HARBOUR, "2020/2020-05-01-pilots-win-prize.md"),
    "page.html": (themes.page(themes.classic, "home", POSTS), "2021/2021-05-09-what-the-tide-says.md"),
    "export.xml": (forms.wxr(POSTS, "1.2"), "2021/2021-05-09-what-the-tide-says.md"),
    "feed.xml": (forms.rss(POSTS), "2021/2021-05-09-what-the-tide-says.md"),
    "answer.json": (forms.rest(POSTS), "2021/2021-05-09-what-the-tide-says.md"),
    "twice.txt": (f"{HARBOUR}\n{HARBOUR}", "2020/2020-05-01-pilots-win-prize.md"),
}
"""Captures, and a post that each of them has."""
ANSWER = """{"posts": [{"id": 1, "date": "2020-05-01T10:00:00", "link": "https://quay.example/2020/05/01/t/",
"tags": [4],
"title": {"rendered": "T"}, "content": {"rendered": "<p>Words.</p>"}}],
"tags": [{"id": 4, "name": "names", "taxonomy": "post_tag"}]}"""
PRIVATE = (
    "private, since it holds a post that was withdrawn, or is a draft again: "
    "it is not copied, and its ledger holds no text"
)


@pytest.fixture(params=CAPTURES)
def again(request, tmp_path: Path, muniment):
    """Splits a capture, withdraws a post, and splits it again in another folder that has nothing but what is left."""
    text, post = CAPTURES[request.param]
    (tmp_path / request.param).write_text(text, encoding="utf-8")
    muniment("split", str(tmp_path / request.param), "--into", str(tmp_path / "before"))
    words = (tmp_path / "before" / post).read_text(encoding="utf-8")
    permalink = next(line for line in words.splitlines() if line.startswith("permalink: "))
    tombstone = tmp_path / "posts" / post
    tombstone.parent.mkdir(parents=True)
    tombstone.write_text(f"---\n{permalink}\nwithdrawn: 2024-01-01\n---\n", encoding="utf-8")

    (tmp_path / "posts/tags.yml").write_text("- label: quays\n", encoding="utf-8")

    def split():
        return muniment("split", str(tmp_path / request.param), "--into", str(tmp_path / "posts"))

    return split, tombstone, words


def test_a_capture_that_held_a_withdrawn_post_was_copied_with_all_its_text(again, tmp_path: Path, muniment) -> None:
    split, tombstone, words = again
    before = tombstone.read_bytes()
    result = split()
    assert (result.exit_code, PRIVATE in result.output) == (0, True)
    assert tombstone.read_bytes() == before
    body = words.split("---\n", 2)[2].strip()
    parts = {line for line in [*body.splitlines(), *re.findall(r"^title: (.*)$", words, re.MULTILINE)] if line}
    told = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "posts/captures").iterdir())
    assert [line for line in parts if line in told or hashlib.sha256(line.encode()).hexdigest() in told] == []
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_what_is_withdrawn_stays_so_when_the_capture_comes_again(again, tmp_path: Path, state) -> None:
    split, *_ = again
    split()
    before = state(tmp_path / "posts")
    split()
    assert state(tmp_path / "posts") == before


@pytest.mark.parametrize("name", ["x.xml", "x.json"])
def test_the_tags_of_a_withdrawn_post_came_back(name: str, tmp_path: Path, muniment) -> None:
    tag = '<category domain="post_tag"><![CDATA[names]]></category>'
    texts = {"x.xml": EXPORT.format(content="<p>Words.</p>", meta=tag), "x.json": ANSWER}
    (tmp_path / name).write_text(texts[name], encoding="utf-8")
    tombstone = tmp_path / "posts/2020/2020-05-01-t.md"
    tombstone.parent.mkdir(parents=True)
    tombstone.write_text("---\npermalink: /2020/05/01/t/\nwithdrawn: 2024-01-01\n---\n", encoding="utf-8")
    assert PRIVATE in muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).output
    assert not (tmp_path / "posts/tags.yml").exists()


def test_a_copy_from_before_a_post_was_withdrawn_is_named(again, tmp_path: Path) -> None:
    split, *_ = again
    name = next(path.name for path in tmp_path.iterdir() if path.is_file())
    (tmp_path / "posts/captures").mkdir()
    (tmp_path / "posts/captures" / name).write_bytes((tmp_path / name).read_bytes())
    said = f"{name}: a copy of it stands in captures/ from before; take it out, and out of the history too"
    assert said in split().output


def test_a_withdrawn_post_came_back_under_another_address(tmp_path: Path, muniment) -> None:
    for name, address in (("old", "/2020/05/01/first/"), ("new", "/2020/05/01/second/")):
        (tmp_path / f"{name}.html").write_text(page(address=address), encoding="utf-8")
    into = tmp_path / "posts"
    muniment("split", str(tmp_path / "old.html"), "--into", str(into))
    (post,) = into.rglob("*.md")
    tombstone = "---\npermalink: /2020/05/01/first/\nwithdrawn: 2024-01-01\n---\n"
    post.write_text(tombstone, encoding="utf-8")
    assert PRIVATE in muniment("split", str(tmp_path / "new.html"), "--into", str(into)).output
    assert [file.read_text(encoding="utf-8") for file in into.rglob("*.md")] == [tombstone]
    (tmp_path / "other.html").write_text(page(address="/2020/05/01/third/", text="Wholly new."), encoding="utf-8")
    muniment("split", str(tmp_path / "other.html"), "--into", str(into))
    assert len(list(into.rglob("*.md"))) == 2


@pytest.mark.parametrize("name", CAPTURES)
def test_a_post_whose_file_an_editor_deleted_came_back_in_silence(name: str, tmp_path: Path, muniment) -> None:
    text, post = CAPTURES[name]
    (tmp_path / name).write_text(text, encoding="utf-8")

    def told() -> list[str]:
        done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        assert (done.exit_code, (tmp_path / "posts" / post).exists()) == (0, True)
        return [line.strip() for line in done.output.splitlines() if "came back" in line]

    assert told() == []
    (tmp_path / "posts" / post).unlink()
    assert told() == ["doubt: its file had been deleted here, and came back; where it is to stay away, withdraw it"]
    assert told() == []


def test_a_check_said_nothing_of_a_capture_that_still_held_what_was_withdrawn(tmp_path: Path, muniment) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Quay\n", encoding="utf-8")
    (tmp_path / "page.txt").write_text(HARBOUR, encoding="utf-8")
    archive = ("-C", str(tmp_path))
    muniment(*archive, "split", str(tmp_path / "page.txt"))
    post = tmp_path / "posts" / CAPTURES["page.txt"][1]
    assert "withdrawn" not in muniment(*archive, "check").output
    tombstone = "---\npermalink: /2020/05/01/pilots-win-prize/\nwithdrawn: 2024-01-01\n---\n"
    post.write_text(tombstone, encoding="utf-8")
    told = muniment(*archive, "check")
    assert "posts/captures/page.txt:1: it holds /2020/05/01/pilots-win-prize/, withdrawn here; move it" in told.output
    (tmp_path / "posts/captures/page.txt").unlink()
    muniment(*archive, "split", str(tmp_path / "page.txt"))
    told, proved = muniment(*archive, "check"), muniment(*archive, "captures", "verify")
    assert (told.exit_code, "withdrawn" in told.output, proved.exit_code) == (0, False, 0)
