"""A draft that came in as one is published where its blog published it, and not where an editor keeps it back."""

from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, ITEM, WXR, post, split

__all__ = ["split"]
DRAFT = WXR.format(ITEM.format(**post()).replace("publish", "draft").replace("/2020/05/01/first/", "/?p=1"))
NAMED = DRAFT.replace("<wp:post_id>", "<wp:post_name>first</wp:post_name><wp:post_id>")
UNDATED = DRAFT.replace("2020-05-01T10:00:00</wp:post_date>", "0000-00-00 00:00:00</wp:post_date>")


@pytest.fixture
def drafted(tmp_path: Path, muniment):
    """Splits an export with a draft, drafts too."""

    def run(text: str) -> None:
        (tmp_path / "draft.xml").write_text(text, encoding="utf-8")
        done = muniment("split", str(tmp_path / "draft.xml"), "--into", str(tmp_path / "posts"), "--drafts")
        assert done.exit_code == 0, done.output

    return run


@pytest.fixture
def posts(tmp_path: Path):
    """Tells the posts as they stand, by file."""

    def told() -> dict[str, str]:
        files = sorted((tmp_path / "posts").glob("[2u]*/*.md"))
        return {file.relative_to(tmp_path / "posts").as_posix(): file.read_text(encoding="utf-8") for file in files}

    return told


@pytest.mark.parametrize("draft", [DRAFT, NAMED], ids=["nameless", "named"])
@pytest.mark.parametrize("form", FORMS)
def test_a_draft_stayed_one_for_ever_when_the_blog_had_published_it(drafted, split, posts, draft, form: str) -> None:
    drafted(draft)
    assert "draft: true" in next(iter(posts().values()))
    result = split(form, post())
    assert (result.exit_code, "draft" in result.output) == (0, True)
    (text,) = posts().values()
    assert ("draft:" in text, "permalink: /2020/05/01/first/\n" in text) == (False, True)


def test_a_published_post_that_an_editor_keeps_back_as_a_draft_is_not_published(drafted, split, tmp_path: Path) -> None:
    drafted(NAMED)
    split("wxr", post())
    file = tmp_path / "posts/2020/2020-05-01-first.md"
    kept = file.read_text(encoding="utf-8").replace("---\n\n", "draft: true\n---\n\n")
    file.write_text(kept, encoding="utf-8")
    for form, changed in (("wxr", "2020-05-01T10:00:00"), ("rest", "2020-06-01T10:00:00")):
        split(form, post(text="Two texts.", changed=changed))
        assert "draft: true\n" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["wxr", "rest", "rss"])
def test_an_unknown_date_was_never_replaced_by_the_one_the_blog_says(drafted, split, posts, form: str) -> None:
    drafted(UNDATED)
    assert list(posts()) == ["undated/first.md"]
    assert split(form, post()).exit_code == 0
    ((path, text),) = posts().items()
    moved = 'permalink: /2020/05/01/first/\nformer: ["/undated/first/"]\n'
    assert (path, moved in text, "unknown" in text) == ("2020/2020-05-01-first.md", True, False)


def test_a_post_that_is_a_draft_again_at_its_blog_took_the_text_of_the_draft(
    drafted, split, posts, tmp_path: Path
) -> None:
    split("wxr", post())
    before = posts()
    again = ITEM.format(**post(text="Hidden words.", changed="2020-06-01T10:00:00")).replace("publish", "draft")
    drafted(WXR.format(again.replace("/2020/05/01/first/", "/?p=1")))
    assert posts() == before
    told = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "posts/captures").iterdir())
    assert (told.count('"capture":'), "Hidden words" in told) == (2, False)
    split("wxr", post(text="Hidden words.", changed="2020-07-01T10:00:00"))
    assert next(iter(posts().values())).endswith("---\n\nHidden words.\n")


@pytest.mark.parametrize("moment", ["2020-05-01T10:00:00", "2020-06-01T10:00:00"])
def test_an_old_export_with_a_draft_that_was_published_since_lost_its_ledger_and_was_to_be_deleted(
    drafted, split, posts, tmp_path: Path, moment: str
) -> None:
    drafted(NAMED)
    split("wxr", post(changed=moment))
    file = tmp_path / "posts/captures/draft.xml.ledger.json"
    before, spans = posts(), file.read_text(encoding="utf-8").partition('"posts"')[0]
    drafted(NAMED)
    assert (posts(), file.read_text(encoding="utf-8").partition('"posts"')[0]) == (before, spans)


def test_an_export_from_before_a_post_was_published_makes_it_no_draft(drafted, split, posts) -> None:
    split("wxr", post(changed="2020-06-01T10:00:00"))
    before = posts()
    drafted(NAMED.replace("First", "Not yet first"))
    assert posts() == before


SAYING = {
    "each post when it changed": NAMED.replace(
        "2020-05-01T10:00:00</wp:post_modified>", "2020-04-01</wp:post_modified>"
    ),
    "the whole when it was made": NAMED.replace("<wp:post_modified>2020-05-01T10:00:00</wp:post_modified>", "").replace(
        "<channel>", "<channel><pubDate>Wed, 01 Apr 2020 10:00:00 +0000</pubDate>"
    ),
}


@pytest.mark.parametrize("drafts", [False, True])
@pytest.mark.parametrize("draft", SAYING.values(), ids=SAYING)
def test_a_post_that_was_a_draft_before_it_was_published_was_named_as_hidden(
    split, muniment, tmp_path: Path, draft: str, *, drafts: bool
) -> None:
    split("wxr", post())
    (tmp_path / "draft.xml").write_text(draft, encoding="utf-8")
    asked = ("split", str(tmp_path / "draft.xml"), "--into", str(tmp_path / "posts"), *(["--drafts"] * drafts))
    assert "does not show it" not in muniment(*asked).output
    (tmp_path / "draft.xml").write_text(
        draft.replace("2020-04-01", "2020-07-01").replace("Apr", "Jul"), encoding="utf-8"
    )
    assert "does not show it" in muniment(*asked).output
