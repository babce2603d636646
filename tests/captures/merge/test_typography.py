"""Forms of one blog show its words in the typography that it makes or as they were typed: that is no change."""

import itertools
import shutil
from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.merge.test_moved import post, split

__all__ = ["split"]
FIRST = "posts/2020/2020-05-01-*.md"
TYPED = ['He said "no" -- and it\'s final...', "The harbour stays open.", "It's the end."]
SHOWN = ["He said “no” — and it’s final…", "The harbour stays open.", "It’s the end."]
FORMS = {"wxr": TYPED, "rest": SHOWN, "rss": SHOWN}
NEWER = "2020-06-01T10:00:00"
PAIRS = [pair for pair in itertools.permutations(FORMS, 2) if "wxr" in pair]


@pytest.fixture
def shows(split, tmp_path: Path):
    """Splits a form of the post with its second paragraph or title changed, and returns the outcome and the post."""

    def run(form: str, second: str = "", changed: str = "2020-05-01T10:00:00", **fields: str):
        parts = [FORMS[form][0], second or FORMS[form][1], FORMS[form][2]]
        done = split(form, post(text="</p><p>".join(parts), changed=changed, **fields))
        head, body = next(tmp_path.glob(FIRST)).read_text(encoding="utf-8").split("---\n")[1:]
        return done.exit_code, head.split("\n")[0].removeprefix("title: ").strip('"'), body.strip().split("\n\n")

    return run


def edit(tmp_path: Path, before: str, after: str) -> None:
    file = next(tmp_path.glob(FIRST))
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_paragraphs_lost_their_typography_when_another_one_changed(shows, before: str, after: str) -> None:
    shows(before)
    changed = [FORMS[before][0], "The harbour closes.", FORMS[before][2]]
    assert shows(after, "The harbour closes.", NEWER) == (0, "First", changed)


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_an_editors_word_was_a_conflict_with_other_typography(shows, tmp_path: Path, before: str, after: str) -> None:
    shows(before)
    edit(tmp_path, "final", "settled")
    mine = FORMS[before][0].replace("final", "settled")
    assert shows(after) == (0, "First", [mine, *FORMS[before][1:]])
    changed = [mine, "The harbour closes.", FORMS[before][2]]
    assert shows(after, "The harbour closes.", NEWER) == (0, "First", changed)


GUILLEMETS = ["«\u00a0non\u00a0»", "«non»", "«\u202fnon\u202f»", "« non »"]


@pytest.mark.parametrize("shown", GUILLEMETS)
def test_an_editors_word_was_a_conflict_with_the_guillemets_of_its_language(split, tmp_path: Path, shown: str) -> None:
    said = {"wxr": 'Elle dit "non" au port.', "rest": f"Elle dit {shown} au port."}
    for before, after in itertools.permutations(said):
        split(before, post(text=f"{said[before]}</p><p>Le port reste ouvert."))
        edit(tmp_path, "au port", "au quai")
        done = split(after, post(text=f"{said[after]}</p><p>Le port ferme.", changed=NEWER))
        body = next(tmp_path.glob(FIRST)).read_text(encoding="utf-8").split("---\n\n")[1]
        assert (done.exit_code, body) == (0, f"{said[before].replace('port', 'quai')}\n\nLe port ferme.\n")
        shutil.rmtree(tmp_path / "posts")


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_an_editors_title_was_a_conflict_with_other_typography(shows, tmp_path: Path, before: str, after: str) -> None:
    titles = {form: "It's first" if form == "wxr" else "It’s first" for form in FORMS}
    shows(before, title=titles[before])
    edit(tmp_path, titles[before], "Mine")
    assert shows(after, title=titles[after])[:2] == (0, "Mine")


def test_typography_that_an_editor_gave_is_an_editors_change(shows, tmp_path: Path) -> None:
    shows("wxr")
    edit(tmp_path, TYPED[2], SHOWN[2])
    code, _, body = shows("wxr", "The harbour closes.", NEWER)
    assert (code, body) == (0, [TYPED[0], "The harbour closes.", SHOWN[2]])


def test_a_tag_in_other_typography_is_the_same_tag(muniment, tmp_path: Path) -> None:
    item = onepost.WXR.format("<p>One text.</p>").replace(
        "</item>", '<category domain="post_tag" nicename="toms-case"><![CDATA[Tom\'s case]]></category></item>'
    )
    label = '<p class="tags-links"><a href="/tag/toms-case/" rel="tag">Tom’s case</a></p></article>'
    (tmp_path / "one.xml").write_text(item, encoding="utf-8")
    page = onepost.PAGE.format("<p>One text.</p>").replace("</article>", label)
    (tmp_path / "one.html").write_text(page, encoding="utf-8")
    for name in ("one.xml", "one.html"):
        assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
    assert 'tags: ["Tom\'s case"]' in next(tmp_path.glob("posts/2016/*.md")).read_text(encoding="utf-8")


def test_the_title_of_a_source_in_other_typography_is_no_change(muniment, tmp_path: Path) -> None:
    text = '<p>One text.</p><p>Source: Wire, {}Held{}, <a href="https://wire.example/a">https://wire.example/a</a></p>'
    for name, form, quotes in (("one.xml", "wxr", '""'), ("one.html", "page", "“”")):
        (tmp_path / name).write_text(onepost.FORMS[form](text.format(*quotes)), encoding="utf-8")
        assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
    post = next(tmp_path.glob("posts/2016/*.md")).read_text(encoding="utf-8")
    assert """title: 'Wire, "Held"'""" in post or 'title: "Wire, \\"Held\\""' in post


def test_the_name_of_a_signatory_in_other_typography_is_no_change(muniment, tmp_path: Path) -> None:
    text = "<p>One text.</p><p>Signatories:</p><ul><li>Pilots{}s League (PL)</li><li>Harbour Lawyers (HL)</li></ul>"
    for name, form, sign in (("one.xml", "wxr", "'"), ("one.html", "page", "’")):
        (tmp_path / name).write_text(onepost.FORMS[form](text.format(sign)), encoding="utf-8")
        assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
    post = next(tmp_path.glob("posts/2016/*.md")).read_text(encoding="utf-8")
    assert post.count("Pilots's League") == 2
