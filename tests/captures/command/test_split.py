import json
import os
import re
from pathlib import Path

import pytest

from muniment.project import UsageError


def test_split_writes_posts_capture_ledger_and_tags(tmp_path: Path, capture: Path, muniment, state) -> None:
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


def test_splitting_again_changes_no_byte(tmp_path: Path, capture: Path, muniment, state) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    before = state(tmp_path / "posts")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
    assert state(tmp_path / "posts") == before


def test_json_tells_the_parts_of_each_name(tmp_path: Path, capture: Path, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--json", "-")
    assert json.loads(result.output)[0]["organisations"][2] == {
        "as": "Ports Federation (PTF), within the framework of the Watch for Ports",
        "name": "Ports Federation",
        "acronym": "PTF",
        "country": None,
        "framework": "Watch for Ports",
        "role": "signatory",
        "id": None,
    }


def test_json_tells_what_was_made_and_what_is_doubtful(tmp_path: Path, capture: Path, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--json", "-")
    assert json.loads(result.output)[1] == {
        "path": f"{tmp_path}/posts/2021/2021-06-09-patrols-at-sea-a-report.md",
        "permalink": "/2021/06/09/patrols-at-sea-a-report/",
        "title": "Patrols at sea: a report",
        "date": "2021-06-09",
        "organisations": [],
        "doubts": [
            "its permalink was worked out by rule; a link in the capture agrees",
            "'See earlier posts:' announces a list, but none follows",
            "the line under the date was taken as the words of a picture",
        ],
    }


def test_links_to_the_same_blog_that_lead_nowhere_are_doubts(tmp_path: Path, capture: Path, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--json", "-")
    assert json.loads(result.output)[2]["doubts"] == [
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
        ("Заголовок\n\n3 мая 2020\n\nТекст".encode("koi8-r"), "is no UTF-8, and looks like KOI8-R; save it"),
        (b"A title\n\nand a text\n", "has no line that dates a post"),
        (b"PK\x03\x04" + bytes(range(256)), "is packed (ZIP), or a document of an office program; unpack it"),
        (b"\x1f\x8b" + bytes(range(256)), "is packed (gzip); unpack it, and split what is in it"),
        (b'<meta charset="iso-2022-jp"><p>\x1b$BF|K\\\x1b(B</p>', "is in an encoding that goes to and fro"),
        (b"%PDF-1.4\n" + bytes(range(256)), "is a document (PDF); save it as a web page or as plain text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a picture; a capture is text"),
        (b"From: <Saved>\r\nContent-Type: multipart/related;\r\n\r\n<html>", "is a page in one file with all that it"),
        (
            b'<?xml version="1.0"?>\n<!-- x -->\n<urlset xmlns="x"><url/></urlset>',
            "is XML that begins with <urlset>, and",
        ),
        (b'<?xml version="1.0"?><opml><body><outline text="x"/></body></opml>', "is XML that begins with <opml>, and"),
        (
            b'{"code": "rest_no_route", "message": "No route."}',
            "is no posts: WordPress says 'No route.'; save the answer",
        ),
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


def test_verify_names_the_field_that_was_changed_and_not_what_was_added(
    tmp_path: Path, capture: Path, muniment
) -> None:
    into = tmp_path / "posts"
    muniment("split", str(capture), "--into", str(into))
    post = into / "2020/2020-05-01-pilots-win-prize.md"
    added = post.read_text(encoding="utf-8").replace("tags: [Quay", "lang: en\ntags: [awards, Quay")
    post.write_text(added.replace("More is told elsewhere", "More is told"), encoding="utf-8")
    result = muniment("captures", "verify", "--into", str(into))
    said = "body of the post /2020/05/01/pilots-win-prize/ changed since; only the rest is proved"
    assert (result.exit_code, said in result.output) == (0, True)


def test_a_post_that_several_tag_pages_showed_was_not_proved_to_have_the_labels_of_each(
    tmp_path: Path, capture: Path, muniment
) -> None:
    into, other = tmp_path / "posts", tmp_path / "pilots.txt"
    text = capture.read_text(encoding="utf-8")
    other.write_text(text.replace("Quay Defenders (NGO)", "Pilots at sea"), encoding="utf-8")
    for path in (capture, other):
        assert muniment("split", str(path), "--into", str(into)).exit_code == 0
    posts = [path.read_text(encoding="utf-8") for path in into.glob("2*/*.md")]
    assert [("Quay Defenders (NGO)" in text, "Pilots at sea" in text) for text in posts] == [(True, True)] * len(posts)
    result = muniment("captures", "verify", "--into", str(into))
    assert (result.exit_code, "changed since" in result.output) == (0, False)


def test_a_post_that_gives_its_own_address_is_no_link_to_another(tmp_path: Path, capture: Path, muniment) -> None:
    own = "https://harbourblog.example/2020/05/01/pilots-win-prize/"
    text = capture.read_text(encoding="utf-8").replace("A prize went", f"The original is at {own} and a prize went")
    capture.write_text(text, encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--blog", "harbourblog.example")
    assert f"is a post here: {own}" not in result.output


def test_a_date_after_today_is_a_doubt(tmp_path: Path, capture: Path, muniment) -> None:
    capture.write_text(capture.read_text(encoding="utf-8").replace("March 4, 2023", "March 4, 2098"), encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    assert "doubt: its date 2098-03-04 is after today; it is not published before" in result.output


def test_a_line_above_the_first_post_that_may_name_a_tag_is_a_doubt(tmp_path: Path, capture: Path, muniment) -> None:
    text = capture.read_text(encoding="utf-8").replace(
        "Posts Tagged ‘Quay Defenders (NGO)’", "All about Quay Defenders"
    )
    capture.write_text(text, encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    assert "set aside above the first post: 'All about Quay Defenders'; if it names a tag" in result.output


def test_what_is_no_file_is_wrong_use_as_what_is_not_there_is(tmp_path: Path, capture: Path, muniment) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    told = re.escape(f"{pipe}: is a pipe or a device; save what it gives as a file\n{tmp_path}: is a folder")
    with pytest.raises(UsageError, match=told):
        muniment("split", str(capture), str(pipe), str(tmp_path), "--into", str(tmp_path / "posts"))
    assert not (tmp_path / "posts").exists()


def test_a_capture_that_is_not_there_is_wrong_use(capture: Path, muniment) -> None:
    absent = capture.with_name("absent.txt")
    with pytest.raises(UsageError, match=re.escape(f"{absent}: does not exist")):
        muniment("split", str(capture), str(absent))


def test_posts_were_written_out_of_the_archive_through_a_link(tmp_path: Path, capture: Path, muniment) -> None:
    into, outside = tmp_path / "posts", tmp_path / "outside"
    into.mkdir()
    outside.mkdir()
    (into / "2020").symlink_to(outside)
    with pytest.raises(UsageError, match=r"posts/2020 is a link to .*; put a folder in its place"):
        muniment("split", str(capture), "--into", str(into))
    assert list(outside.iterdir()) == []


def test_a_file_is_no_folder_to_split_into(capture: Path, muniment) -> None:
    with pytest.raises(UsageError, match="is a file; name a folder"):
        muniment("split", str(capture), "--into", str(capture))


def test_a_folder_within_a_file_is_none_to_split_into(capture: Path, muniment) -> None:
    with pytest.raises(UsageError, match=re.escape(f"{capture} is a file; name a folder")):
        muniment("split", str(capture), "--into", str(capture / "posts" / "new"))


def test_nothing_is_written_where_the_json_cannot_be(tmp_path: Path, capture: Path, muniment) -> None:
    into = tmp_path / "posts"
    with pytest.raises(UsageError, match="there is no such folder"):
        muniment("split", str(capture), "--into", str(into), "--json", str(tmp_path / "none/x.json"))
    assert not into.exists()


def test_a_day_that_no_calendar_has_does_not_join_two_posts_in_silence(tmp_path: Path, capture: Path, muniment) -> None:
    capture.write_text(capture.read_text(encoding="utf-8").replace("June 9, 2021", "June 31, 2021"), encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    assert "'June 31, 2021' is no day; a post may begin there" in result.output


def test_tags_of_signs_get_slugs_that_the_archive_reads(tmp_path: Path, capture: Path, muniment) -> None:
    text = capture.read_text(encoding="utf-8").replace("Quay Defenders (NGO)", "🚣 détenu·e·s")
    capture.write_text(text, encoding="utf-8", newline="")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
    assert "slug: detenu-e-s\n" in (tmp_path / "posts/tags.yml").read_text(encoding="utf-8")
    assert muniment("split", str(capture), "--into", str(tmp_path / "posts")).exit_code == 0
