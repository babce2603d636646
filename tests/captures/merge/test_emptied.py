"""What the blog has taken out of a post goes, or is named where an editor changed it; what a form cannot say stays."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.command.test_forms import META
from tests.captures.merge.test_moved import ITEM, WXR, post

FIRST = "posts/2020/2020-05-01-first.md"
NEWER = "2020-06-01T10:00:00"
PICTURE = '<figure><img src="https://harbour.example/{}.jpg" alt="Gate"><figcaption>The {}.</figcaption></figure>'
SOURCES = "<p>Sources:<br>https://example.org/a<br>https://example.org/b</p>"
EXCERPT = "<excerpt:encoded><![CDATA[Names somebody.]]></excerpt:encoded>"


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits an export of one post, and returns the command's outcome and the post as it is then."""
    names = iter(range(9))

    def run(added: str = "", fields: str = "", changed: str = "2020-05-01T10:00:00", words: str = "One text."):
        entry = ITEM.format(**post(text=words, changed=changed)).replace("]]></content", f"{added}]]></content")
        entry = entry.replace("</item>", f"{fields}</item>").replace("<wp:post_modified></wp:post_modified>", "")
        space = 'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp='
        file = tmp_path / f"{next(names)}.xml"
        file.write_text(WXR.format(entry).replace("xmlns:wp=", space), encoding="utf-8")
        done = muniment("split", str(file), "--into", str(tmp_path / "posts"))
        return done, (tmp_path / FIRST).read_text(encoding="utf-8")

    return run


def edit(tmp_path: Path, before: str, after: str) -> None:
    file = tmp_path / FIRST
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


GIVEN = {
    "pictures": {"added": PICTURE.format("g", "gate")},
    "sources": {"added": SOURCES},
    "excerpt": {"fields": EXCERPT},
}


@pytest.mark.parametrize("changed", [NEWER, ""], ids=["newer", "undated"])
@pytest.mark.parametrize("field", GIVEN)
def test_a_field_that_the_blog_emptied_stayed_untold(split, field: str, changed: str) -> None:
    assert f"\n{field}:" in split(**GIVEN[field], changed=changed and "2020-05-01T10:00:00")[1]
    done, text = split(changed=changed)
    assert (done.exit_code, f"\n{field}:" in text, field in done.output) == (0, False, True)
    assert "One text." in text


def test_a_field_that_an_editor_changed_and_the_blog_emptied_stays_and_is_named(split, tmp_path: Path) -> None:
    split(**GIVEN["excerpt"])
    edit(tmp_path, "Names somebody.", "Names nobody.")
    done, text = split(changed=NEWER)
    said = "conflict: excerpt was changed here, and the capture has nothing in its place; yours stays:"
    assert (done.exit_code, "excerpt: Names nobody.\n" in text, said in done.output) == (1, True, True)
    assert "| Names nobody." in done.output


def test_a_field_that_an_editor_emptied_and_the_blog_changed_is_a_conflict(split, tmp_path: Path) -> None:
    split(**GIVEN["excerpt"])
    edit(tmp_path, "excerpt: Names somebody.\n", "")
    done, text = split(fields=EXCERPT.replace("Names", "Accuses"), changed=NEWER)
    assert (done.exit_code, "excerpt:" in text, "| Accuses somebody." in done.output) == (1, False, True)


@pytest.mark.parametrize("added", ["", PICTURE.format("h", "wall")], ids=["gone", "replaced"])
def test_a_licence_that_went_with_its_picture_was_not_told(split, tmp_path: Path, added: str) -> None:
    split(**GIVEN["pictures"])
    edit(tmp_path, "licence: unknown", "licence: CC-BY-4.0")
    done, text = split(added, changed=NEWER)
    said = "the blog no longer has the picture 'https://harbour.example/g.jpg'; its record went, with the licence"
    assert (done.exit_code, "g.jpg" in text, f"doubt: {said} 'CC-BY-4.0'" in done.output) == (0, False, True)


def test_a_picture_above_a_post_stays_where_an_export_has_its_number_alone(split) -> None:
    split(**GIVEN["pictures"])
    _, text = split(fields=META.format("_thumbnail_id", "5"), changed=NEWER)
    assert "g.jpg" in text


@pytest.mark.parametrize("content", ["\n", "\r\n\r\n", " ", "<br>", "&nbsp;"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_text_of_breaks_alone_was_not_proved(form: str, content: str) -> None:
    assert onepost.split(form, content).body == ""


def test_a_text_that_an_editor_took_out_came_back_with_the_next_change_of_the_blog(split, tmp_path: Path) -> None:
    split()
    edit(tmp_path, "One text.\n", "")
    done, text = split("<p>More words.</p>", changed=NEWER)
    assert (done.exit_code, "One text." in text, "More words." in text) == (0, False, True)
    edit(tmp_path, "More words.\n", "")
    done, text = split("<p>Other words.</p>", changed="2020-07-01T10:00:00")
    assert (done.exit_code, "words" in text) == (1, False)
    assert "conflict: body was changed here and in the capture" in done.output


def test_a_text_that_the_blog_took_out_altogether_went_without_a_word(split) -> None:
    split()
    done, text = split(changed=NEWER, words="")
    assert (done.exit_code, "One text." in text) == (0, False)
    assert "doubt: the blog has none of its text any more, and what stood here went too" in done.output


def test_what_an_answer_was_not_asked_for_went_or_was_said_to_have_gone(tmp_path: Path, muniment) -> None:
    (held,) = json.loads(onepost.FORMS["rest"]("<p>One text.</p>"))
    names = [{"id": 7, "name": "Quays", "taxonomy": "post_tag", "slug": "quays"}]
    given = {"tags": [7], "excerpt": {"rendered": "<p>Names somebody.</p>"}, "_embedded": {"wp:term": [names]}}
    for modified, told in (("2020-05-01T10:00:00", given), (NEWER, {})):
        (tmp_path / "answer.json").write_text(json.dumps([{**held, "id": 1, "modified": modified, **told}]))
        done = muniment("split", str(tmp_path / "answer.json"), "--into", str(tmp_path / "posts"))
        (file,) = tmp_path.glob("posts/2*/*.md")
        text = file.read_text(encoding="utf-8")
        assert (done.exit_code, "excerpt: Names somebody." in text, "tags: [Quays]" in text) == (0, True, True), text
        assert "no longer" not in done.output
