"""Sources and references are merged record by record: what an editor and the blog changed in different ones holds."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import verifying

POST = "posts/2016/2016-03-05-a-quiet-morning.md"
ONE, TWO, MINE, NEW = (f"https://{name}.example/a" for name in ("one", "two", "mine", "new"))


def _export(*sources: str, changed: str = "") -> str:
    stamp = f"<wp:post_modified>{changed}</wp:post_modified><wp:status>"
    text = "<p>It began.</p>" + "".join(f"<p>{source}</p>" for source in sources)
    return onepost.FORMS["wxr"](text).replace("<wp:status>", stamp)


def _line(address: str, title: str = "") -> str:
    return f'  - {{url: "{address}"{f", title: {title}" if title else ""}}}\n'


@pytest.fixture
def merged(tmp_path: Path, muniment):
    """Splits an export, edits its post, and splits another; returns the outcome and the lines of the sources."""

    def run(before: str, edit: tuple[str, str], after: str):
        for name, text in (("one.xml", before), ("two.xml", after)):
            (tmp_path / name).write_text(text)
            done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
            if name == "one.xml":
                made = (tmp_path / POST).read_text()
                assert edit[0] in made
                (tmp_path / POST).write_text(made.replace(*edit))
        problems = verifying.verify(tmp_path / "posts", "posts").problems
        assert all(problem.code == "capture-edited" for problem in problems)
        made = (tmp_path / POST).read_text()
        return done, [line for line in made.splitlines(keepends=True) if line.startswith("  - {url:")]

    return run


@pytest.mark.parametrize("changed", ["", "2016-04-05 10:00:00"])
def test_an_editor_and_the_blog_who_each_added_a_source_were_in_conflict(changed: str, merged) -> None:
    edit = (_line(TWO), _line(TWO) + _line(MINE))
    done, sources = merged(_export(ONE, TWO), edit, _export(ONE, NEW, TWO, changed=changed))
    assert (done.exit_code, sources) == (0, [*map(_line, (ONE, NEW, TWO, MINE))])


def test_a_source_that_an_editor_took_out_stays_out_beside_one_that_the_blog_added(merged) -> None:
    edit = (_line(ONE), "")
    done, sources = merged(_export(ONE, TWO), edit, _export(ONE, TWO, NEW, changed="2016-04-05 10:00:00"))
    assert (done.exit_code, sources) == (0, [*map(_line, (TWO, NEW))])


def test_a_source_that_the_blog_took_out_goes_where_an_editor_gave_another_a_title(merged) -> None:
    edit = (_line(TWO), _line(TWO, "Two of them"))
    done, sources = merged(_export(ONE, TWO), edit, _export(TWO, NEW, changed="2016-04-05 10:00:00"))
    assert (done.exit_code, sources) == (0, [_line(TWO, "Two of them"), _line(NEW)])


def test_a_source_that_both_changed_is_a_conflict_of_that_alone(merged) -> None:
    edit = (_line(ONE), _line(ONE, "One of them"))
    done, sources = merged(_export(ONE, TWO), edit, _export(TWO, NEW, changed="2016-04-05 10:00:00"))
    assert (done.exit_code, sources) == (1, [_line(ONE, "One of them"), _line(TWO), _line(NEW)])
    assert "conflict: sources was changed here, and the capture has nothing in its place; yours stays" in done.output
