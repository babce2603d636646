"""What is typed wrongly for `split` or `pull` is told in one line, with what would be right, and nothing is written."""

from pathlib import Path

import pytest

TEXT = "A title of words\n\nMay 1, 2020\n\nWords stand here for all.\n"
HOST = "'{}' is no name of a host; write it as in --blog blog.example"
NET = "--allow-net: '{}' does not appear to be an IPv4 or IPv6 network; write it as 127.0.0.0/8"
TYPED = {
    **{f"--blog {name}": HOST.format(name) for name in ("a b", "..", "-", "-x.example", "x" * 64, ":80", "*", "a..b")},
    **{f"--host-alias {name}": HOST.format(name) for name in ("a b", "https:", "*", "h.example.-")},
    "--blog ": HOST.format(""),
    "--host-alias ": HOST.format(""),
    **{f"--allow-net {net}": NET.format(net) for net in ("x", "", "1.2.3", "1.2.3.4/99", "::/129")},
    "--into ": "--into '' is no folder; name one",
    "--into gone": "--into gone: gone is a link that leads nowhere; name a folder",
    "--into loop": "--into loop: loop is a link that leads nowhere; name a folder",
    "--into loop/new": "--into loop/new: loop is a link that leads nowhere; name a folder",
}


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive without posts, in whose folder somebody stands, with a capture beside it and links to nothing."""
    (tmp_path / "posts").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n", encoding="utf-8")
    (tmp_path / "capture.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gone").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("typed", TYPED)
def test_what_was_typed_wrongly_was_told_late_or_not_at_all(typed: str, archive: Path, muniment) -> None:
    told = muniment(archive, "split", "capture.txt", *typed.split(" ", 1))
    assert (told.output, told.exit_code) == (f"muniment: {TYPED[typed]}\n", 2)
    assert [*(archive / "posts").iterdir()] == []


@pytest.mark.parametrize(
    "name", ["blog.example", "https://blog.example/", "é.example", "[::1]", "blog.example.", "a_b.example"]
)
def test_names_of_hosts_are_taken(name: str, archive: Path, muniment) -> None:
    assert muniment(archive, "split", "capture.txt", "--blog", name).exit_code == 0


def test_a_wrong_name_is_told_before_a_blog_is_asked(archive: Path, muniment) -> None:
    told = muniment(archive, "pull", "http://127.0.0.1:1/", "--host-alias", "a b")
    assert (told.output, told.exit_code) == (f"muniment: {HOST.format('a b')}\n", 2)
