"""A post whose text its blog took down: pages that show no more of it leave ours, and forms that tell all are told."""

import pytest
from tests.captures.merge.test_moved import post, split
from tests.captures.merge.test_moved_pages import TEXT, page

__all__ = ["split"]

GONE = "This text was taken down."


@pytest.fixture
def shown(tmp_path, muniment):
    """Splits a page that shows nothing of the text but that it was taken down, and returns what the command says."""

    def run() -> str:
        (tmp_path / "down.html").write_text(page(text=GONE), encoding="utf-8")
        return muniment("split", str(tmp_path / "down.html"), "--into", str(tmp_path / "posts")).output

    return run


KNOWN = {("wxr", "wxr"): "changed", ("rest", "rest"): "changed", ("rss", "wxr"): "changed", ("rss", "rest"): "changed",
         ("wxr", "rest"): "doubt", ("rest", "wxr"): "doubt"}  # fmt: skip
"""By the forms before and after, whether the text is taken, or a doubt names it since both are as of the same time."""
SAID = {"changed": "    changed: ", "doubt": "the capture has next to nothing of its text, which stays"}


@pytest.mark.parametrize("paged", [False, True], ids=["without a page", "with a page"])
@pytest.mark.parametrize("forms", KNOWN, ids="-".join)
def test_what_a_page_showed_in_place_of_a_text_hid_that_another_form_says_the_same(
    forms: tuple[str, str], split, shown, tmp_path, *, paged: bool
) -> None:
    split(forms[0], post(text=TEXT))
    if paged:
        assert SAID["doubt"] in shown()
    told = split(forms[1], post(text=GONE)).output
    (file,) = tmp_path.glob("posts/2020/*.md")
    kept = GONE if KNOWN[forms] == "changed" else TEXT
    assert (SAID[KNOWN[forms]] in told, kept in file.read_text(encoding="utf-8")) == (True, True)
