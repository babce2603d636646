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


def test_what_looks_like_one_is_looked_through_once() -> None:
    assert mail.place("a-b+" * 50_000 + "@") == -1
