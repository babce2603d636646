"""Exports in which an entry has no end: its post comes in where all of it stands that a post needs."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

LAST = (
    "<wp:post_password></wp:post_password>\n"
    '<category domain="post_tag" nicename="boats"><![CDATA[Boats]]></category>\n'
    "<wp:comment><wp:comment_content><![CDATA[So it was.]]></wp:comment_content></wp:comment>\n"
    "<wp:comment><wp:comment_content><![CDATA[Indeed.]]></wp:comment_content></wp:comment></item>"
)
WHOLE = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", LAST)
OTHER = WHOLE[WHOLE.index("<item>") : WHOLE.index("</channel>")].replace("quiet", "loud")
BOTH = WHOLE.replace("</channel>", f"{OTHER}\n</channel>")


def test_an_entry_whose_closing_tag_is_missing_was_left_out() -> None:
    drafts = onepost.proved(BOTH.replace("</item>", "", 1))
    assert [made.front.title for made in drafts] == ["A quiet morning", "A loud morning"]
    assert [made.front.tags for made in drafts] == [("Boats",), ("Boats",)]
    assert [made.doubts for made in drafts] == [("its XML was mended to be read",), ()]


@pytest.mark.parametrize(
    ("lost", "line", "tags"),
    [("it was.", 4, ("Boats",)), ("Indeed", 5, ("Boats",)), ("s]]></category>", 3, ()), ("</item>", 6, ("Boats",))],
)
def test_an_export_that_was_cut_off_behind_the_text_of_its_last_post_lost_that(
    lost: str, line: int, tags: tuple[str, ...]
) -> None:
    cut = WHOLE[: WHOLE.index(lost)]
    (draft,) = onepost.proved(cut)
    assert (draft.body, draft.front.tags) == ("It began.\n", tags)
    assert draft.doubts[0].startswith(f"it is cut off behind line {line}")


@pytest.mark.parametrize("lost", ["]]></content", "</wp:status>", "<wp:post_password>", "</wp:post_password>"])
def test_what_lacks_its_text_or_may_be_for_nobody_is_left_out_as_it_was(lost: str) -> None:
    cut = BOTH[: BOTH.rindex(lost)]
    reading = splitting.read(cut.encode(), Registry())
    assert [draft.front.title for draft in reading.drafts] == ["A quiet morning"]
    assert any("was left out: it is cut off" in doubt for doubt in reading.doubts)


def test_an_export_that_was_cut_off_takes_no_label_from_a_post_that_has_it(tmp_path: Path, muniment, state) -> None:
    for number, text in enumerate([WHOLE, WHOLE[: WHOLE.index("s]]></category>")]]):
        (tmp_path / f"{number}.xml").write_text(text, encoding="utf-8")
        before = state(tmp_path / "posts/2016")
        assert muniment("split", str(tmp_path / f"{number}.xml"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert state(tmp_path / "posts/2016") == before
