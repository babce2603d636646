"""Moved addresses, replaced as they are spelt, or left to an editor."""

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
    (proposal,) = fix.proposed(tmp_path, [path], NEW)
    assert proposal.diff == ""
    assert [(mention.line, mention.column) for mention in proposal.left] == [(5, 9)]
