"""An e-mail address that stands in the words of a post stays there, for no word is lost, and its editor is asked."""

import pytest
from tests.captures import onepost

from muniment.text import mail

SAID = f"doubt: its text {mail.HELD}"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_split_tells_of_it_with_the_post(form: str, tmp_path, muniment) -> None:
    for name, words in (("with", "Write to quay@mail.example for more."), ("without", "See https://m.example/@quay.")):
        capture = tmp_path / f"{name}.txt"
        capture.write_text(onepost.FORMS[form](f"<p>{words}</p>"))
        said = muniment("split", str(capture), "--into", str(tmp_path / name)).stdout
        assert (SAID in said) == (name == "with"), said


FIELDS = {
    "title": onepost.FORMS["wxr"]("<p>Words.</p>").replace(onepost.TITLE, "To quay@mail.example"),
    "pictures": onepost.FORMS["wxr"]('<p>Words.</p><p><img src="https://m.example/a.jpg" alt="quay@mail.example"></p>'),
}


@pytest.mark.parametrize("field", FIELDS)
def test_one_in_a_field_that_keeps_the_words_of_a_post_was_told_by_check_alone(field, tmp_path, muniment) -> None:
    (tmp_path / "export.xml").write_text(FIELDS[field])
    said = muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts")).stdout
    assert f"doubt: one of its fields {mail.HELD}" in said


def test_what_looks_like_one_is_looked_through_once() -> None:
    assert mail.place("a-b+" * 50_000 + "@") == -1
