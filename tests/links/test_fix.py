"""Moved addresses, replaced as they are spelt, or left to an editor."""

import subprocess
from pathlib import Path

from muniment.links import fix

NEW = {"http://a.example/x?b=1&c=2": "http://a.example/y?b=1&c=2"}
FORE = "---\ntitle: A\n---\n\n"


def test_an_address_is_replaced_in_markdown_and_in_attributes_of_html():
    text = f'{FORE}<a href="http://a.example/x?b=1&amp;c=2">a</a> and [b](http://a.example/x?b=1&c=2)\n'
    assert fix.rewritten("posts/2018/2018-04-12-a.md", text, NEW) == text.replace("/x?", "/y?")


def test_an_address_that_is_spelt_otherwise_is_left_to_an_editor(tmp_path: Path):
    path = tmp_path / "posts/2018/2018-04-12-a.md"
    path.parent.mkdir(parents=True)
    path.write_text(f"{FORE}See [a](http:&#47;&#47;a.example/x?b=1&c=2) and nothing else.\n")
    moved = "'http://a.example/x?b=1&c=2' has moved to 'http://a.example/y?b=1&c=2'"
    told = f"{moved}, which cannot simply be put in its place"
    assert list(fix.proposed(tmp_path, [path], NEW)) == [fix.Proposal("", (f"posts/2018/2018-04-12-a.md:5:9: {told}",))]


def test_a_post_that_is_no_utf_8_is_told_and_left(tmp_path: Path):
    path = tmp_path / "2018-04-12-a.md"
    path.write_bytes(b"---\ntitle: caf\xe9\n---\n\nhttp://a.example/x?b=1&c=2\n")
    assert list(fix.proposed(tmp_path, [path], NEW)) == [
        fix.Proposal("", ("2018-04-12-a.md:1: is not UTF-8 text; save it as UTF-8",))
    ]


def test_a_byte_order_mark_stays_and_hides_no_front_matter(tmp_path: Path):
    path = tmp_path / "2018-04-12-a.md"
    path.write_text('---\ntitle: A\nsources:\n  - {url: "http://a.example/x?b=1&c=2"}\n---\n', encoding="utf-8-sig")
    (proposal,) = fix.proposed(tmp_path, [path], NEW)
    assert '+  - {url: "http://a.example/y?b=1&c=2"}\n' in proposal.diff
    assert proposal.left == ()


def test_the_diff_can_be_applied_whatever_else_than_a_line_feed_breaks_lines(tmp_path: Path):
    (tmp_path / "posts/2018").mkdir(parents=True)
    path = tmp_path / "posts/2018/2018-04-12-a.md"
    text = f"{FORE}One\u2028two\x0bthree\x0cfour\x85five\r\nsee http://a.example/x?b=1&c=2 here\u2029and on"
    path.write_bytes(text.encode())
    (proposal,) = fix.proposed(tmp_path, [path], NEW)
    applied = subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=proposal.diff.encode(), check=False)
    assert applied.returncode == 0
    assert path.read_bytes().decode() == text.replace("/x?", "/y?")


def test_a_file_that_is_none_of_the_archives_is_not_mended(muniment, tmp_path: Path, tmp_path_factory):
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n")
    other = tmp_path_factory.mktemp("other") / "2018-04-12-a.md"
    other.write_text("See http://a.example/x?b=1&c=2")
    told = muniment(tmp_path, "links", "fix", str(other))
    assert (told.exit_code, "does not stand in the archive" in told.output) == (2, True)
