"""Elements that are marked as posts and stand in one another, far deeper than any theme has them."""

import pytest

from muniment.captures import splitting
from muniment.captures.web.found import markedparts
from muniment.vocabularies.registry import Registry

DEPTH = 60
PAGE = f"""<html><body>{"<div class='entry'>" * DEPTH}<h2 class="entry-title">A quiet morning</h2>
<time datetime="2016-03-05">5 March 2016</time>
<div class="entry-content"><p>It began at the quay.</p></div></body></html>"""


def test_their_titles_were_looked_for_once_for_each_pair_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, named = [], markedparts.named
    monkeypatch.setattr(markedparts, "named", lambda post: asked.append(post) or named(post))
    (made,) = splitting.read(PAGE.encode(), Registry()).drafts
    assert (made.front.title, made.body) == ("A quiet morning", "It began at the quay.\n")
    assert len(asked) < 8 * DEPTH
