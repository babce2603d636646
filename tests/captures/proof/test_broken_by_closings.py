"""Lines of sources in odd forms, with which a text was refused, or could not be read at all."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import splitting, verifying
from muniment.captures.merge import albums
from muniment.model.post import UNKNOWN_LICENCE, Picture
from muniment.vocabularies.registry import Registry

HEAD = "A quiet morning\n\n5 March 2016\n\n"
LABELLED = "Meaning:\nhttps://w.example/a\n:\nhttps://quay.example/b\n"
BETWEEN = "Boats come in.\n\nSources:\nLK: <https://w.example/a>6 March 2016<https://quay.example/b\n"


def test_a_post_that_begins_with_labels_and_addresses_ended_the_program() -> None:
    (draft,) = splitting.read((HEAD + LABELLED).encode(), Registry()).drafts
    told = f"{draft.body} {[source.url for source in draft.front.sources]}"
    assert all(url in told for url in ("https://w.example/a", "https://quay.example/b"))


def test_a_day_between_two_addresses_was_in_the_titles_of_both(muniment, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(HEAD + BETWEEN)
    done = muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, verifying.verify(tmp_path / "posts", "posts").problems) == (0, ())
    (post,) = tmp_path.glob("posts/2016/*.md")
    assert post.read_text().count("6 March 2016") == 1


@pytest.mark.parametrize("sparse", [True, False])
def test_a_picture_of_which_a_credit_alone_is_known_came_in_again(sparse: bool) -> None:
    mine = (Picture(credit="© Quay", file="a.jpg", licence="CC-BY-4.0"),)
    other = (Picture(credit="© Quay", licence=UNKNOWN_LICENCE),)
    assert albums.joined(mine, other, sparse=sparse) == mine


def test_a_post_of_odd_lines_is_read_in_every_form() -> None:
    content = "<p>Meaning:<br>https://w.example/a<br>:<br>https://quay.example/b</p>"
    for form in onepost.FORMS:
        assert "w.example" in str(onepost.split(form, content))
