"""Posts whose line ends or first octets an editor's computer changed are the posts that they were."""

from pathlib import Path

import pytest

TEXT = "The old law\n\nApril 1, 2019\n\nThe law dates from 1912.\n\nAnd nobody changed it.\n"
NEWER = TEXT.replace("dates from 1912", "dates from 1913")
CHANGES = {
    "a byte order mark": lambda octets: b"\xef\xbb\xbf" + octets,
    "line ends of Windows": lambda octets: octets.replace(b"\n", b"\r\n"),
    "line ends of old Macs": lambda octets: octets.replace(b"\n", b"\r"),
}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits a text, and returns what was said and the file of its post."""

    def run(text: str) -> tuple[str, Path]:
        (tmp_path / "page.txt").write_text(text, encoding="utf-8")
        said = muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts"))
        assert said.exit_code == 0, said.output
        assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
        return said.output, tmp_path / "posts/2019/2019-04-01-the-old-law.md"

    return run


@pytest.fixture(params=CHANGES)
def changed(request, split) -> tuple[Path, bytes, bytes]:
    """A post that was split and changed: its file, its octets before, and since."""
    post = split(TEXT)[1]
    written = post.read_bytes()
    since = CHANGES[request.param](written)
    post.write_bytes(since)
    return post, written, since


def test_such_a_post_was_gone_or_ended_the_program(changed, split) -> None:
    post, _, since = changed
    assert "unchanged" in split(TEXT)[0]
    assert post.read_bytes() == since


def test_what_the_blog_changed_comes_into_it(changed, split) -> None:
    post, written, _ = changed
    said = split(NEWER)[0]
    assert "changed: body" in said
    assert "had the line ends of another system; it was written without" in said
    assert post.read_bytes() == written.replace(b"1912", b"1913")
