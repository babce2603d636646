"""A post that a capture shows without its whole date is the one of that title and text that another dates."""

from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, post

TEXT = "The authority let nobody onto the quay for a week, and told no one why it was closed at all. Then it opened it."
OTHER = "A choir sang in the town hall until late, and everybody who could came to hear it. The mayor thanked them all."
PAGE = (
    "<html><body class='single'><article class='post hentry'><h1 class='entry-title'>{}</h1>"
    "<div class='entry-content'>{}</div></article></body></html>"
)
LISTED = "Posts Tagged ‘ports’\n\n{}\n\nMay 2020\n\n{}\n\nMonthly\n\nApril 1, 2020\n\nA few words.\n"
PARTLY = {
    "page.html": PAGE.format("First", f"<p>{TEXT}</p>"),
    "list.txt": LISTED.format("First", TEXT),
}
WHOLE = "2020/2020-05-01-first.md"


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits captures by their text, and returns the files of posts of that title."""

    def run(**texts: str) -> list[str]:
        for name, text in texts.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
            done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
            assert done.exit_code == 0, done.output
        found = (tmp_path / "posts").glob("[2u]*/*first*.md")
        return sorted(file.relative_to(tmp_path / "posts").as_posix() for file in found)

    return run


@pytest.mark.parametrize("form", ["wxr", "rest", "rss"])
@pytest.mark.parametrize("name", PARTLY)
def test_a_post_without_its_whole_date_was_doubled_by_the_export(split, tmp_path: Path, name: str, form: str) -> None:
    (before,) = split(**{name: PARTLY[name]})
    assert split(whole=FORMS[form](post(text=TEXT))) == [WHOLE]
    text = (tmp_path / "posts" / WHOLE).read_text(encoding="utf-8")
    moved = "permalink: /2020/05/01/first/\nformer: ["
    assert (moved in text, "x_permalink" in text, before == WHOLE) == (True, False, False)


@pytest.mark.parametrize("name", PARTLY)
def test_an_export_was_doubled_by_what_has_no_whole_date(split, tmp_path: Path, state, name: str) -> None:
    split(whole=FORMS["wxr"](post(text=TEXT)))
    before = (tmp_path / "posts" / WHOLE).read_bytes()
    assert split(**{name: PARTLY[name]}) == [WHOLE]
    assert (tmp_path / "posts" / WHOLE).read_bytes().replace(b"tags: [ports]\n", b"") == before
    stands = state(tmp_path / "posts")
    split(**{name: PARTLY[name]})
    assert state(tmp_path / "posts") == stands


@pytest.mark.parametrize("name", PARTLY)
def test_another_text_of_that_title_is_another_post(split, name: str) -> None:
    split(**{name: PARTLY[name]})
    assert len(split(whole=FORMS["wxr"](post(text=OTHER)))) == 2
