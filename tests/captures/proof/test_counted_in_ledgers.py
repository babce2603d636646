"""The ledger counts what never gets through, post by post and kind by kind, also a private one, which has no text."""

import pytest
from tests.captures import onepost

from muniment.captures.accounting import ledger

GONE = '<script>a()</script><p onclick="b()">Words <a href="javascript:c()">here</a>.</p><script>d()</script>'
COUNTED = ["event handler (1)", "javascript: address (1)", "script (2)"]


@pytest.mark.parametrize("more", [[], ["--private"]])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_was_left_out_was_not_counted_in_the_ledger(tmp_path, muniment, form: str, more: list[str]) -> None:
    name = {"page": "page.html", "rest": "answer.json"}.get(form, f"{form}.xml")
    (tmp_path / name).write_text(onepost.FORMS[form](GONE))
    done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"), *more)
    assert done.exit_code == 0, done.output
    held = ledger.read(tmp_path / f"posts/captures/{name}{ledger.SUFFIX}")
    assert [post[ledger.REMOVED] for post in held.posts.values()] == [COUNTED]


def test_where_nothing_was_left_out_the_ledger_says_nothing() -> None:
    assert ledger.REMOVED not in ledger.digests_of(onepost.split("page", "<p>Words here.</p>"))
