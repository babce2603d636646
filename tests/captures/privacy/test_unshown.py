"""What is not for everyone makes a capture private in whatever form it stands there, and none of it becomes a post."""

import json
from pathlib import Path

import pytest

from muniment.captures.drafts import reading

HOME = "https://quay.example/2020/05/01/a/"
ITEM = (
    "<item><title>{title}</title><link>https://quay.example/{slug}/</link><content:encoded><![CDATA[<p>{text}</p>]]>"
    "</content:encoded><wp:post_date>2020-05-01 10:00:00</wp:post_date><wp:post_name>{slug}</wp:post_name>"
    "<wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type>{more}</item>"
)
OPEN = {"title": "Open", "slug": "open", "text": "For all.", "status": "publish", "type": "post", "more": ""}
SECRET = {**OPEN, "title": "Hush", "slug": "hush", "text": "Hushed words."}
WXR = "<rss xmlns:wp='http://wordpress.org/export/1.2/' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"
xmlns:thr="http://purl.org/syndication/thread/1.0">"""
ENTRY = """<entry><id>tag:{0}</id><title>{0}</title><link rel="alternate" href="https://quay.example/2020/05/01/{0}/"/>
<published>2020-05-01T10:00:00+02:00</published>{1}<content type="html">Words of {0}.</content></entry>"""
BLOGGER = (
    '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#{}"/>'
)
POST = {
    "id": 1,
    "date": "2020-05-01T10:00:00",
    "slug": "a",
    "status": "publish",
    "type": "post",
    "link": HOME,
    "title": {"rendered": "Open"},
    "content": {"rendered": "<p>For all.</p>", "protected": False},
}
HUSHED = {**POST, "id": 2, "slug": "b", "link": HOME.replace("/a/", "/b/"), "content": {"rendered": "<p>Hushed.</p>"}}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits one capture; returns what was said, the titles of the posts, and all that stands in any file."""

    def run(name: str, text: str) -> tuple[str, list[str], str]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        said = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        assert said.exit_code == 0, said.output
        assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
        files = [path.read_text(encoding="utf-8") for path in (tmp_path / "posts").rglob("*") if path.is_file()]
        titles = [line[7:] for text in files for line in text.splitlines() if line.startswith("title: ")]
        return said.output, titles, "\n".join(files)

    return run


@pytest.mark.parametrize(
    "hidden",
    [
        {"type": "page", "status": "private"},
        {"type": "page", "more": "<wp:post_password>letmein</wp:post_password>"},
        {"type": "recipe", "status": "trash"},
        {"type": "revision", "status": "inherit"},
    ],
)
def test_pages_that_are_not_public_were_copied_with_their_export(hidden: dict[str, str], split) -> None:
    items = ITEM.format(**OPEN) + ITEM.format(**SECRET | hidden)
    output, titles, held = split("export.xml", f"{WXR}{items}</channel></rss>")
    assert (f"private, since {reading.POSTS}" in output, titles) == (True, ["Open"])
    assert [word for word in ("Hush", "hush", "letmein") if word in held] == []


def test_files_of_an_export_are_public_as_their_posts_are(split) -> None:
    items = ITEM.format(**OPEN) + ITEM.format(**OPEN | {"type": "attachment", "status": "inherit", "slug": "picture"})
    assert "private" not in split("export.xml", f"{WXR}{items}</channel></rss>")[0]


@pytest.mark.parametrize(
    "broken",
    [
        ITEM.format(**SECRET)[:-120],
        ITEM.format(**SECRET | {"more": "<b>x"}) + "</channel></rss>",
        ITEM.format(**SECRET | {"status": "private", "more": "<b>x</title>"}).replace("</title><link>", "<link>", 1)
        + "</channel></rss>",
    ],
)
def test_an_entry_that_cannot_be_read_was_taken_to_be_public(broken: str, split) -> None:
    output, titles, held = split("export.xml", f"{WXR}{ITEM.format(**OPEN)}{broken}")
    assert (f"private, since {reading.UNREAD}" in output, titles, "ush" in held) == (True, ["Open"], False)


@pytest.mark.parametrize(
    ("hidden", "why"),
    [
        ({"type": "page", "status": "private"}, reading.POSTS),
        ({"type": "recipe", "content": {"rendered": "Hushed.", "protected": True}}, reading.POSTS),
        ({"title": "no object", "status": "private"}, reading.POSTS),
    ],
)
def test_content_of_an_answer_that_is_not_public_was_copied(hidden: dict[str, object], why: str, split) -> None:
    output, titles, held = split("answer.json", json.dumps([POST, HUSHED | hidden]))
    assert (f"private, since {why}" in output, titles, "Hushed" in held) == (True, ["Open"], False)


def test_a_post_that_an_answer_is_cut_in_may_not_be_public(split) -> None:
    output, _, held = split("answer.json", json.dumps([POST, HUSHED])[:-20])
    assert (f"private, since {reading.UNREAD}" in output, "Hushed" in held) == (True, False)


def test_a_post_that_an_answer_is_cut_in_before_its_text_was_copied_with_its_title(split) -> None:
    cut = json.dumps([POST, {"id": 9, "status": "private", "title": {"rendered": "Hushed up"}}])[:-8]
    output, _, held = split("answer.json", cut)
    assert (f"private, since {reading.UNREAD}" in output, "Hushed" in held) == (True, False)


def test_an_entry_of_a_feed_that_is_cut_off_was_copied_with_the_title_of_a_locked_post(split) -> None:
    entry = "<item><title>{0}</title><link>https://quay.example/{0}/</link><description>Words.</description></item>"
    output, titles, held = split("feed.xml", f"<rss><channel>{entry.format('Open')}{entry.format('Hushed')}"[:-12])
    assert (f"private, since {reading.UNREAD}" in output, titles, "Hushed" in held) == (True, ["Open"], False)


def test_comments_that_an_answer_embeds_were_copied(split) -> None:
    reply = {"id": 5, "author_name": "Zed Quux", "content": {"rendered": "<p>Blorgh.</p>"}, "type": "comment"}
    output, _, held = split("answer.json", json.dumps([{**POST, "_embedded": {"replies": [[reply]]}}]))
    assert f"private, since {reading.COMMENTS}" in output
    assert ("1 comment of readers set aside" in output, "Quux" in held, "Blorgh" in held) == (True, False, False)


@pytest.mark.parametrize(
    "hidden",
    [
        "<app:control><app:draft>yes</app:draft></app:control>",
        '<thr:in-reply-to ref="tag:Open"/>',
        BLOGGER.format("comment"),
        BLOGGER.format("settings"),
    ],
)
def test_drafts_comments_and_settings_of_atom_became_posts(hidden: str, split) -> None:
    post = ENTRY.format("Open", BLOGGER.format("post") + '<category term="Quays"/>')
    output, titles, _ = split("feed.xml", f"{ATOM}{post}{ENTRY.format('Hush', hidden)}</feed>")
    assert (titles, "kind#" in output, "set aside" in output) == (["Open"], False, True)


@pytest.mark.parametrize(
    "address",
    [
        "&#102;oo&#64;quay.example",
        "foo&#x40;quay.example",
        '<a href="mailto:foo%40quay.example">write</a>',
        "foo&commat;quay.example",
    ],
)
def test_addresses_that_are_written_in_entities_made_no_capture_private(address: str, split) -> None:
    words = ITEM.format(**OPEN | {"text": f"Write to {address}."})
    assert "private, since it holds an e-mail address" in split("export.xml", f"{WXR}{words}</channel></rss>")[0]


def test_the_beginnings_of_comments_beside_a_post_were_copied(split) -> None:
    page = (
        "<html><body><article class='hentry'><h1 class='entry-title'>Open</h1><time class='entry-date published' "
        "datetime='2020-05-01T10:00:00+02:00'>May 1, 2020</time><div class='entry-content'><p>For all.</p></div>"
        "</article><ol class='wp-block-latest-comments'><li class='wp-block-latest-comments__comment'><article>"
        "<div class='wp-block-latest-comments__comment-excerpt'><p>Blorgh.</p></div></article></li></ol></body></html>"
    )
    output, titles, held = split("page.html", page)
    assert (f"private, since {reading.COMMENTS}" in output, titles, "Blorgh" in held) == (True, ["Open"], False)
