"""A capture that ends amid a post changes nothing of the rest that stands, which another showed."""

from pathlib import Path

import pytest

from muniment.captures.merge import texts
from muniment.captures.merge.bases import Bases

TEXT = """\
Posts Tagged ‘ports’

Pilots “held” at the quay

May 3, 2020

Two pilots were held at the quay on Friday [see also: https://harbourblog.example/2020/05/01/a-fence/].

Their families came to the gate. They wait there since, day and night, with children and the old, and nobody is let in.

The harbour court sits again in June [see also: https://harbourblog.example/2020/04/01/a-gate/].

https://pilots.example/held

https://quay.example/news/held
"""


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits texts one after the other, and returns the post as it stands then, without its tags."""

    def run(*shown: str) -> str:
        for number, text in enumerate(shown):
            (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
            result = muniment("split", str(tmp_path / f"{number}.txt"), "--into", str(tmp_path / "posts"))
            assert result.exit_code == 0, result.output
        assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
        return next((tmp_path / "posts/2020").glob("*.md")).read_text(encoding="utf-8")

    return run


PLACES = {
    "amid a word": TEXT.index("amilies"),
    "behind a sentence, with more under it": TEXT.index(" They wait"),
    "behind a first reference": TEXT.index("day and"),
    "amid an address of a source": TEXT.index("quay.example/news") + 9,
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_what_a_capture_has_no_more_of_was_taken_out_of_the_post(place: int, split) -> None:
    whole = split(TEXT)
    cut = TEXT[:place].replace("“held”", '"held"')
    assert split(TEXT, cut).replace("[ports, quays]", "[ports]") == whole
    assert split(TEXT, cut, TEXT) == whole


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_the_rest_comes_with_the_capture_that_has_it(place: int, split) -> None:
    assert split(TEXT[:place], TEXT) == split(TEXT)


AMID = "doubt: the capture ends amid a sentence of this post; find its whole text"


def test_an_end_that_is_none_is_told_until_the_whole_text_stands(tmp_path: Path, muniment) -> None:
    (tmp_path / "cut.txt").write_text(TEXT[: TEXT.index("et in")], encoding="utf-8")
    (tmp_path / "whole.txt").write_text(TEXT, encoding="utf-8")
    told = [muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).output for name in
            ("cut.txt", "cut.txt", "whole.txt", "cut.txt")]  # fmt: skip
    assert [AMID in output for output in told] == [True, True, False, False]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("One came. Two came.", "It ended there, with many words.", "One came."), ("It ended so.", "One came.")),
        (("Two came.", "They stay.", "One came. All left.", "On."), ("Two came.", "They stay.", "One came. All left.")),
    ],
    ids=["as another begins", "with a whole one"],
)
def test_an_end_that_is_a_whole_paragraph_was_that_of_a_text_cut_off(
    ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    text = "\n\n".join(theirs) + "\n"
    assert texts.completed(text, "\n\n".join(ours) + "\n", Bases([])) == text
