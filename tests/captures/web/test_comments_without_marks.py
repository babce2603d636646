"""What readers wrote under a line that only says so, in elements that nothing marks."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

TEXT = "<h2>A quiet morning</h2><p>5 March 2016</p><p>It began with a bell, and nobody had rung it.</p>"
PAGE = "<html><head><title>A quiet morning</title></head><body>{}</body></html>"
TABLE = "<table><tr><td>{}</td></tr>{}</table>"
SIGNED = (
    "<tr><td>Posted by: Ann Roe | March 13, 2016 10:20 AM</td></tr><tr><td>I heard it in the harbour too.</td></tr>"
)
SAID = {
    "rows": TABLE.format(TEXT, f"<tr><td><b>Comments</b></td></tr>{SIGNED}"),
    "a table of their own": f"<div>{TEXT}</div><h3>Comments</h3><table>{SIGNED}</table>",
    "paragraphs": f"<div>{TEXT}</div><div><h4>2 Comments</h4><p>Ann Roe, 13 May 2016</p><p>I heard it too.</p></div>",
    "a table called so": f"<div>{TEXT}</div><table class='comments'>{SIGNED}</table>",
    "a list called so": f"<div>{TEXT}</div><dl class='comments'><dt>By Ann Roe</dt><dd>I heard it.</dd></dl>",
}
UNSAID = {
    "a form": f"<div>{TEXT}</div><h3>Comments</h3><form>Say <textarea></textarea></form><p>Since 3 May 2001.</p>",
    "nothing": f"<div>{TEXT}</div><h3>Comments</h3><p>No comments yet.</p>",
    "a form called so": f"<div>{TEXT}</div><table class='comments'><tr><td><form><input></form></td></tr></table>",
    "a table of none": f"<div>{TEXT}</div><table class='comments'><tr><td>No comments</td></tr></table>",
    "a number": f"<div>{TEXT}</div><p>2 comments</p><p>Written by Ann Roe in the harbour on 5 March 2016</p>",
}


def _read(inner: str) -> tuple[str, bool]:
    (draft,) = onepost.proved(page := PAGE.format(inner))
    return draft.front.author, bool(splitting.read(page.encode(), Registry()).private)


@pytest.mark.parametrize("form", SAID)
def test_who_commented_under_a_line_that_says_so_alone_was_the_author_and_the_page_public(form: str) -> None:
    assert _read(SAID[form]) == ("", True)


@pytest.mark.parametrize("form", UNSAID)
def test_a_page_on_which_no_reader_said_anything_is_public(form: str) -> None:
    assert not _read(UNSAID[form])[1]
