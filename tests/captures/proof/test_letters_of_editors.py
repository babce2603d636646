"""Letters that an editor writes into a post, and which the encoding of its capture does not have."""

from pathlib import Path

import pytest

TEXT = "A title\n\nMay 1, 2020\n\nBoats came to the café “today” and left.\n\nThey sang.\n"


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "utf-8"])
@pytest.mark.parametrize("letters", ["Ж", "法院", "\ufffe"])
def test_a_ledger_could_not_be_read_once_an_editor_wrote_other_letters(
    encoding: str, letters: str, tmp_path: Path, muniment
) -> None:
    (tmp_path / "given.txt").write_text(TEXT, encoding=encoding)
    muniment("split", str(tmp_path / "given.txt"), "--into", str(tmp_path / "posts"))
    (post,) = (tmp_path / "posts").glob("2020/*.md")
    post.write_text(post.read_text(encoding="utf-8").replace("sang", f"sang {letters}"), encoding="utf-8")
    done = muniment("captures", "verify", "--into", str(tmp_path / "posts"))
    told = "body of the post /2020/05/01/a-title/ changed since; only the rest is proved"
    assert (done.exit_code, told in done.output, "0 errors, 1 doubt" in done.output) == (0, True, True)


def test_blank_lines_that_an_editor_added_failed_the_proof(tmp_path: Path, muniment) -> None:
    (tmp_path / "given.txt").write_text(TEXT, encoding="utf-8")
    muniment("split", str(tmp_path / "given.txt"), "--into", str(tmp_path / "posts"))
    (post,) = (tmp_path / "posts").glob("2020/*.md")
    post.write_text(post.read_text(encoding="utf-8").replace("\n\n", "\n\n\n"), encoding="utf-8")
    done = muniment("captures", "verify", "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "posts and ledger give it back" in done.output) == (0, True)
