"""What a pull found out is known to whoever clones the archive, where nothing is kept of what the pull remembered."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from muniment.cli import group

SAID = "posts/2020/2020-05-04-day-4.md:1: the blog does not show it any more; withdraw it, or say why it stays:"


def tree(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def run(folder: Path, *arguments: str):
    return CliRunner().invoke(group, ["-C", str(folder), *arguments], catch_exceptions=False)


@pytest.fixture
def cloned(pull, blog, folder: Path) -> Path:
    """An archive one post of which is gone at the blog, as it is cloned from its repository."""
    pull()
    blog.posts = [post for post in blog.posts if post["id"] != 4]
    pull()
    shutil.rmtree(folder / ".cache")
    return folder


@pytest.mark.parametrize("command", ["check", "status"])
def test_a_post_that_is_gone_at_the_blog_was_not_named_in_a_clone(cloned: Path, command: str) -> None:
    assert SAID in run(cloned, command).output
    assert run(cloned, "captures", "verify").exit_code == 0


def test_a_post_that_is_gone_is_named_until_an_editor_decides(cloned: Path) -> None:
    post = cloned / "posts/2020/2020-05-04-day-4.md"
    post.write_text(post.read_text(encoding="utf-8").replace("\n---", "\nx_kept: history\n---", 1), encoding="utf-8")
    assert "any more" not in run(cloned, "check").output


def test_a_post_that_is_shown_again_is_not_named_in_any_clone(cloned: Path, pull, blog) -> None:
    blog.posts.append(blog.posts[0] | {"id": 4, "link": "https://harbour.example/2020/05/04/day-4/"})
    pull()
    shutil.rmtree(cloned / ".cache")
    assert "any more" not in run(cloned, "check").output
    assert not [path for path, octets in tree(cloned / "posts/captures").items() if b'"gone"' in octets]


def test_nothing_but_the_ledger_of_a_post_tells_that_it_is_gone(pull, blog, folder: Path) -> None:
    pull()
    before = tree(folder / "posts")
    blog.posts = [post for post in blog.posts if post["id"] != 4]
    pull()
    after = tree(folder / "posts")
    changed = [path.name for path in after if before.get(path) != after[path]]
    assert (len(changed), changed[0].endswith("-0002.json.ledger.json"), len(after) - len(before)) == (1, True, 0)


def test_a_pull_into_a_clone_copied_all_answers_again(cloned: Path, pull) -> None:
    shutil.rmtree(cloned / "posts")
    pull()
    captures = cloned / "posts/captures"
    for path in list(captures.iterdir()):  # as if it had been pulled on another day
        text = path.read_text(encoding="utf-8")
        path.unlink()
        name = path.name.replace("127.0.0.1-20", "127.0.0.1-19")
        (captures / name).write_text(text.replace("127.0.0.1-20", "127.0.0.1-19"), encoding="utf-8")
    before = tree(cloned / "posts")
    shutil.rmtree(cloned / ".cache")
    assert pull().exit_code == 0
    assert tree(cloned / "posts") == before
