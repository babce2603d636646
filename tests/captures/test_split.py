import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from muniment.cli import group


@pytest.fixture
def muniment():
    """Runs the command line and returns its result."""

    def run(*arguments: str):
        return CliRunner().invoke(group, list(arguments), catch_exceptions=False)

    return run


@pytest.fixture
def capture(tmp_path: Path, harbour: str) -> Path:
    path = tmp_path / "harbour-tag-page.txt"
    path.write_text(harbour, encoding="utf-8", newline="")
    return path


def state(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_split_writes_posts_capture_ledger_and_tags(tmp_path: Path, capture: Path, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    assert list(state(tmp_path / "posts")) == [
        "2020/2020-05-01-pilots-win-prize.md",
        "2021/2021-06-09-patrols-at-sea-a-report.md",
        "2023/2023-03-04-joint-statement-on-the-second-year-of-the-lighthouse-night-arrests.md",
        "captures/harbour-tag-page.txt",
        "captures/harbour-tag-page.txt.ledger.json",
        "tags.yml",
    ]
    assert (tmp_path / "posts/captures/harbour-tag-page.txt").read_bytes() == capture.read_bytes()
    assert (tmp_path / "posts/tags.yml").read_text(encoding="utf-8") == (
        "- label: Quay Defenders (NGO)\n  slug: quay-defenders-ngo\n  kind: organisation\n"
        "  from: harbour-tag-page.txt\n"
    )


def test_splitting_again_changes_no_byte(tmp_path: Path, capture: Path, muniment) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    before = state(tmp_path / "posts")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
    assert state(tmp_path / "posts") == before


def test_json_tells_what_was_made(tmp_path: Path, capture: Path, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--json", "-")
    first, second, third = json.loads(result.output)
    assert first["organisations"][2] == {
        "as": "Ports Federation (PTF), within the framework of the Watch for Ports",
        "name": "Ports Federation",
        "acronym": "PTF",
        "country": None,
        "framework": "Watch for Ports",
        "role": "signatory",
        "id": None,
    }
    assert second == {
        "path": f"{tmp_path}/posts/2021/2021-06-09-patrols-at-sea-a-report.md",
        "permalink": "/2021/06/09/patrols-at-sea-a-report/",
        "title": "Patrols at sea: a report",
        "date": "2021-06-09",
        "organisations": [],
        "doubts": [
            "its permalink was worked out by rule",
            "'See earlier posts:' announces a list, but none follows",
            "the line under the date was taken as the words of a picture",
        ],
    }
    assert third["doubts"] == [
        "its permalink was worked out by rule",
        "link to the same blog that leads to no post here: https://harbourblog.example/2018/02/03/an-older-post/",
        "link to the same blog that leads to no post here: https://harbourblog.example/2017/01/01/oldest/",
    ]


def test_a_dry_run_writes_nothing(tmp_path: Path, capture: Path, muniment) -> None:
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--dry-run").exit_code == 0
    assert not (tmp_path / "posts").exists()


@pytest.mark.parametrize(
    ("octets", "said"),
    [
        (b"", "is empty"),
        (b"\x00\x01\x02" * 99, "is no text"),
        ("Заголовок\n\n3 мая 2020\n\nТекст".encode("koi8-r"), "is in an encoding that cannot be told"),
        (b"A title\n\nand a text\n", "has no line that dates a post"),
    ],
)
def test_what_is_no_capture_is_refused_and_nothing_written(
    tmp_path: Path, octets: bytes, said: str, capture: Path, muniment
) -> None:
    (tmp_path / "bad.txt").write_bytes(octets)
    result = muniment("split", str(capture), str(tmp_path / "bad.txt"), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 1
    assert f"bad.txt: {said}" in result.stderr
    assert not (tmp_path / "posts").exists()


def test_an_editors_change_stays_when_the_same_capture_comes_again(tmp_path: Path, capture: Path, muniment) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    post = tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md"
    edited = (
        post.read_text(encoding="utf-8")
        .replace("A prize went", "A great prize went")
        .replace("title: P", "title: My p")
    )
    post.write_text(edited, encoding="utf-8")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
    assert post.read_text(encoding="utf-8") == edited


def test_changes_of_editor_and_blog_both_hold_or_are_a_conflict(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    post.write_text(post.read_text(encoding="utf-8").replace("A prize went", "A great prize went"), encoding="utf-8")
    newer = tmp_path / "newer.txt"
    text = capture.read_text(encoding="utf-8")
    newer.write_text(text.replace("The end came soon.", "The end came late."), encoding="utf-8")
    assert muniment("split", str(newer), "--into", str(into)).exit_code == 0
    merged = post.read_text(encoding="utf-8")
    assert "A great prize went" in merged
    assert "The end came late." in merged
    newest = tmp_path / "newest.txt"
    newest.write_text(text.replace("A prize went", "No prize went"), encoding="utf-8")
    result = muniment("split", str(newest), "--into", str(into))
    assert result.exit_code == 1
    assert "conflict: body was changed here and in the capture" in result.output
    assert "A great prize went" in post.read_text(encoding="utf-8")


def test_a_post_under_two_tags_is_one_post_with_both(tmp_path: Path, capture: Path, muniment) -> None:
    other = tmp_path / "other.txt"
    other.write_text(capture.read_text(encoding="utf-8").replace("Quay Defenders (NGO)", "pilots"), encoding="utf-8")
    assert muniment("split", str(capture), str(other), "--into", str(tmp_path / "posts")).exit_code == 0
    post = (tmp_path / "posts/2020/2020-05-01-pilots-win-prize.md").read_text(encoding="utf-8")
    assert "tags: [Quay Defenders (NGO), pilots]\n" in post
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_verify_proves_and_names_what_was_tampered_with(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    result = muniment("captures", "verify", "--into", str(into))
    assert (result.exit_code, "posts and ledger give it back" in result.output) == (0, True)
    (into / "2020/2020-05-01-pilots-win-prize.md").unlink()
    result = muniment("captures", "verify", "--into", str(into))
    assert result.exit_code == 1
    assert "the post /2020/05/01/pilots-win-prize/ is not there" in result.output


@pytest.mark.parametrize("addition", ["Write to ana@quay.example for more.", "The server at 203.0.113.7 fell."])
def test_a_capture_with_contact_data_is_not_copied(tmp_path: Path, capture: Path, addition: str, muniment) -> None:
    capture.write_text(capture.read_text(encoding="utf-8").replace("It says", f"{addition} It says"), encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    assert not (tmp_path / "posts/captures/harbour-tag-page.txt").exists()
    ledger = json.loads((tmp_path / "posts/captures/harbour-tag-page.txt.ledger.json").read_bytes())
    assert ledger["capture"]["private"] is True
    assert not any("text" in span or "raw" in span for span in ledger["spans"])
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_what_editors_add_does_not_weaken_the_proof(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    added = post.read_text(encoding="utf-8").replace("tags: [Quay", "lang: en\ntags: [awards, Quay")
    post.write_text(added.replace("Quay Defenders (NGO)]", "Quay Defenders (NGO), ports]"), encoding="utf-8")
    result = muniment("captures", "verify", "--into", str(into))
    assert (result.exit_code, "changed since" in result.output) == (0, False)


def test_a_post_that_cannot_be_read_is_left_alone_and_named(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    post.write_text('---\ntitle: "never closed\n---\n', encoding="utf-8")
    before = state(into)
    result = muniment("split", str(capture), "--into", str(into))
    assert result.exit_code == 1
    assert "the front matter of the post that stands cannot be read; mend it, then split again" in result.output
    assert state(into) == before


def test_a_withdrawn_post_is_not_brought_back(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    tombstone = "---\npermalink: /2020/05/01/pilots-win-prize/\nwithdrawn: 2024-01-01\n---\n"
    post.write_text(tombstone, encoding="utf-8")
    muniment("split", str(capture), "--into", str(into))
    assert post.read_text(encoding="utf-8") == tombstone


def test_another_capture_of_the_same_name_is_kept_beside_it(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    capture.write_text(capture.read_text(encoding="utf-8") + "\nhttps://more.example/x\n", encoding="utf-8")
    muniment("split", str(capture), "--into", str(into))
    assert sorted(path.name for path in (into / "captures").iterdir()) == [
        "harbour-tag-page-2.txt",
        "harbour-tag-page-2.txt.ledger.json",
        "harbour-tag-page.txt",
        "harbour-tag-page.txt.ledger.json",
    ]


def test_a_true_address_takes_the_place_of_one_worked_out_by_rule(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    page = tmp_path / "page.html"
    page.write_text(
        "<html><article class='hentry'><h2 class='entry-title'><a href='https://harbourblog.example/2020/05/01/prize/'>"
        "Pilots win prize</a></h2><time datetime='2020-05-01T09:00:00+02:00'>x</time><div class='entry-content'>"
        "<p>A prize went to the pilots.</p></div></article></html>",
        encoding="utf-8",
    )
    result = muniment("split", str(page), "--into", str(into), "--json", "-")
    assert [made["permalink"] for made in json.loads(result.output)] == ["/2020/05/01/prize/"]
    post = (into / "2020/2020-05-01-pilots-win-prize.md").read_text(encoding="utf-8")
    assert 'permalink: /2020/05/01/prize/\nformer: ["/2020/05/01/pilots-win-prize/"]\n' in post
    assert "x_permalink" not in post
    before = state(into)
    assert muniment("split", str(capture), str(page), "--into", str(into)).exit_code == 0
    assert state(into) == before


EXPORT = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">{}]>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_email>ana@quay.example</wp:author_email></wp:author>
{}</channel></rss>"""
ITEM = """<item><title>{title}</title><link>https://quay.example/2020/05/0{day}/{slug}/</link>
<content:encoded><![CDATA[{text}]]></content:encoded><wp:post_date>2020-05-0{day} 23:30:00</wp:post_date>
<wp:post_name>{slug}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>post</wp:post_type>
<wp:comment><wp:comment_author_IP>203.0.113.7</wp:comment_author_IP><wp:comment_content>Ah.</wp:comment_content></wp:comment>
</item>"""


def test_an_export_gives_what_is_public_and_no_contact_data(tmp_path: Path, muniment) -> None:
    entries = [
        ITEM.format(title="Open &amp; shown", day=1, slug="open", text="Words.\n\nMore words.", status="publish"),
        ITEM.format(title="Kept back", day=2, slug="back", text="Secret words.", status="private"),
        ITEM.format(title="Later", day=3, slug="later", text="Draft words.", status="draft"),
        ITEM.format(title="Broken <b>", day=4, slug="broken", text="x", status="publish"),
        ITEM.format(title="Bomb &a;", day=5, slug="bomb", text="Bomb words.", status="publish"),
    ]
    export = tmp_path / "export.xml"
    export.write_text(EXPORT.format("", "".join(entries)) + "<item><title>cut", encoding="utf-8")
    result = muniment("split", str(export), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    assert "1 post of status 'private' set aside" in result.output
    assert "the entry at line 18 was left out: it is no XML" in result.output
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "posts").rglob("*") if path.is_file()}
    assert sorted(texts) == ["2020-05-01-open.md", "2020-05-05-bomb.md", "export.xml.ledger.json"]
    assert not [name for name, text in texts.items() if "@quay" in text or "203.0" in text or "Secret" in text]
    assert "date: 2020-05-01T23:30\n" in texts["2020-05-01-open.md"].replace('"', "")
    assert texts["2020-05-01-open.md"].endswith("---\n\nWords.\n\nMore words.\n")
    drafted = muniment("split", str(export), "--into", str(tmp_path / "other"), "--drafts")
    assert drafted.exit_code == 0
    assert "draft: true\n" in (tmp_path / "other/2020/2020-05-03-later.md").read_text(encoding="utf-8")
