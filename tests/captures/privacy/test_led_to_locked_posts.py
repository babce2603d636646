"""A capture that names a post that asks for a password, in what leads to the one before or behind, is not copied."""

from pathlib import Path

import pytest

PAGE = """<html><head><link rel="canonical" href="https://quay.example/2020/05/01/first/">{head}</head><body>
<article class="hentry"><h1 class="entry-title">First</h1><time datetime="2020-05-01T10:00:00+00:00">1 May 2020</time>
<div class="entry-content"><p>One text of the quay: and more.</p></div></article>{foot}</body></html>"""
LINK = '<a href="https://quay.example/2020/04/30/hush/" rel="prev">{}</a>'
TEXT = "# First\n\n1 May 2020\n\nOne text of the quay, and a few more words of it: so that it is one.\n\n{}\n"
NAMED = {
    "parts.html": PAGE.format(head="", foot=LINK.format("<span>Previous</span> <b>Protected: Hush</b>")),
    "title.html": PAGE.format(head="", foot=LINK.format("Previous").replace("rel", 'title="Geschützt: Hush" rel')),
    "head.html": PAGE.format(head='<link rel="prev" title="Protected: Hush" href="/2020/04/30/hush/">', foot=""),
    "arrow.txt": TEXT.format("« Protected: Hush"),
    "link.txt": TEXT.format("[← Protégé : Hush](https://quay.example/2020/04/30/hush/)"),
    "two.txt": TEXT.format("← A bell | Protected: Hush →"),
    "label.txt": TEXT.format("Older posts: « Protected: Hush » A bell"),
    "words.txt": TEXT.format("Previous post: Protected: Hush"),
    "japanese.txt": TEXT.format("前の投稿：保護中: Hush"),
}
PUBLIC = {
    "parts.html": PAGE.format(head="", foot=LINK.format("<span>Previous</span> <b>Hush: protected</b>")),
    "head.html": PAGE.format(head='<link rel="prev" title="A bell: rung" href="/2020/04/30/hush/">', foot=""),
    "arrow.txt": TEXT.format("« A protected harbour: the law"),
    "prose.txt": TEXT.format("It said « les pilotes protégés : deux » and went on."),
    "cited.txt": TEXT.format("On lit dans la loi : « Protégé : le port » et rien de plus."),
    "words.txt": TEXT.format("The law has two kinds: harbours are protected: quays are not."),
}


@pytest.mark.parametrize("name", NAMED)
def test_a_copied_capture_had_the_title_of_a_post_that_asks_for_a_password(name: str, tmp_path: Path, muniment) -> None:
    (tmp_path / name).write_text(NAMED[name], encoding="utf-8")
    done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "private, since it holds posts that are not public" in done.output) == (0, True)
    captures = tmp_path / "posts/captures"
    assert [path.name for path in captures.iterdir() if b"Hush" in path.read_bytes() or path.name == name] == []


@pytest.mark.parametrize("name", PUBLIC)
def test_titles_and_prose_with_the_word_are_public(name: str, tmp_path: Path, muniment) -> None:
    (tmp_path / name).write_text(PUBLIC[name], encoding="utf-8")
    assert "private" not in muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).output
