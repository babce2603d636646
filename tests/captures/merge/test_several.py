"""Captures that are split together leave what they leave one after another, in one process or in several."""

from pathlib import Path

import pytest
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import forms

from muniment.captures import several
from muniment.machine import forking


def captures(folder: Path) -> list[Path]:
    """Write pages of overlapping posts, with an export of which some posts have changed among them."""
    changed = [{**post, "shown": [*post["shown"][:1], "<p>Words that came later.</p>"]} for post in POSTS]
    texts = {
        "single.html": themes.page(themes.classic, "single", POSTS[1:2]),
        "home.html": themes.page(themes.kubrick, "home", POSTS[:4]),
        "blog.xml": forms.wxr(changed, "1.2"),
        "tag.html": themes.page(themes.blocks, "tag", POSTS[2:]),
        "month.html": themes.page(themes.schema, "month", POSTS),
        "answer.json": forms.rest(changed[:2]),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("processes", [1, 3])
def test_captures_split_together_leave_what_they_leave_one_by_one(
    tmp_path: Path, muniment, monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    monkeypatch.setattr(forking, "cores", lambda: processes)
    monkeypatch.setattr(several, "WORTH", 0)
    given = captures(tmp_path)
    for folder in (tmp_path / "a", tmp_path / "b"):  # a vocabulary of its own, from the first capture on
        folder.mkdir()
        (folder / "tags.yml").write_text("- label: tides\n", encoding="utf-8")
    together = muniment("split", *map(str, given), "--into", str(tmp_path / "a"), "--blog", "harbour.example")
    for one in given:
        alone = muniment("split", str(one), "--into", str(tmp_path / "b"), "--blog", "harbour.example")
        assert alone.exit_code == 0
    assert together.exit_code == 0
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert b"Words that came later." in tree(tmp_path / "a")["2021/2021-05-09-what-the-tide-says.md"]


def test_one_capture_that_is_none_leaves_nothing_of_all_others(tmp_path: Path, muniment) -> None:
    (tmp_path / "empty.html").write_text("<html><body></body></html>", encoding="utf-8")
    given = [*captures(tmp_path), tmp_path / "empty.html"]
    result = muniment("split", *map(str, given), "--into", str(tmp_path / "a"))
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{tmp_path}/empty.html: is a web page without a post that can be told")
    assert tree(tmp_path / "a") == {}


@pytest.mark.parametrize(
    ("within", "address", "told"),
    [(True, "ana@quay.example", True), (True, "", False), (False, "ana@quay.example", False)],
)
def test_a_private_capture_that_lies_in_the_archive_is_told(
    tmp_path: Path, muniment, within: bool, address: str, told: bool
) -> None:
    root = tmp_path / "archive"
    (root / "posts").mkdir(parents=True)
    (root / "mkdocs.yml").write_text("site_name: Quay\n", encoding="utf-8")
    capture = (root if within else tmp_path) / "home.html"
    capture.write_text(themes.page(themes.classic, "home", POSTS) + address, encoding="utf-8")
    result = muniment("-C", str(root), "split", str(capture))
    said = f"{capture}: is private and lies in the archive; move it out before it is published with it\n"
    assert (result.exit_code, result.stderr) == (0, said if told else "")


def test_a_page_that_lists_titles_alone_kept_all_others_out(tmp_path: Path, muniment) -> None:
    row = "<article class='hentry'><h2 class='entry-title'><a href='/2021/05/0{0}/a/'>A title {0}</a></h2></article>"
    rows = "".join(row.format(number) for number in range(1, 5))
    (tmp_path / "list.html").write_text(f"<html><body class='home blog'>{rows}</body></html>", encoding="utf-8")
    for name, given in (("a", captures(tmp_path)), ("b", [*captures(tmp_path), tmp_path / "list.html"])):
        result = muniment("split", *map(str, given), "--into", str(tmp_path / name))
        assert result.exit_code == 0
    assert f"{tmp_path}/list.html: lists posts by their titles, without a text" in result.stderr
    assert tree(tmp_path / "a") == tree(tmp_path / "b") != {}
    result = muniment("split", str(tmp_path / "list.html"), "--into", str(tmp_path / "c"))
    assert (result.exit_code, tree(tmp_path / "c")) == (1, {})
