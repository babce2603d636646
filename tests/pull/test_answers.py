"""What comes of an interface otherwise than WordPress sends it by itself, and is the answer of a blog all the same."""

import gzip
import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner
from tests.pull.conftest import texts

from muniment.cli import group
from muniment.project import UsageError
from muniment.pull import pulling, replies
from muniment.pull.interface import Interface

ALL = "127.0.0.1: 7 posts new or changed, 7 at the blog"
REFUSAL = b"""{"code": "rest_invalid_param", "message": "Invalid parameter(s): per_page",
"data": {"status": 400, "params": {"per_page": "per_page must be between 1 (inclusive) and 20 (inclusive)"}}}"""
NOTICE = b"<br />\n<b>Deprecated</b>:  Function f() is <em>old</em> in <b>/srv/w/f.php</b> on line <b>12</b><br />\n"


def bounded(blog, most: int, refusal: tuple[int, dict[str, str], bytes] = (400, {}, REFUSAL)) -> None:
    """Have a blog refuse to give more than so many of anything at a time."""
    usual = blog.answer

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        size = int(parse_qs(urlsplit(path).query).get("per_page", ["0"])[0])
        return refusal if size > most else usual(path)

    blog.answer = answer


def test_a_blog_that_gives_fewer_at_a_time_was_taken_for_none_of_wordpress(pull, blog, folder: Path) -> None:
    bounded(blog, 20)
    assert pull().output.splitlines()[-1] == ALL
    assert len(texts(folder)) == 7
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_a_blog_that_gives_no_ten_at_a_time_is_told(pull, blog) -> None:
    bounded(blog, 5)
    with pytest.raises(UsageError, match="refuses to give ten at a time, it says 'Invalid"):
        pull()


def test_an_answer_longer_than_is_read_was_called_broken_off(pull, blog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "OCTETS", 4096)
    monkeypatch.setattr("muniment.pull.pulling.OCTETS", 4096)
    bounded(blog, 10, (200, {}, b"[" + b" " * 9000))
    assert pull().output.splitlines()[-1] == ALL
    blog.posts[0] |= {"content": {"rendered": "<p>word</p>" * 900}, "modified": "2020-06-01T10:00:00"}
    with pytest.raises(UsageError, match="the answer has more than 0 MiB; import an export instead"):
        pull()


@pytest.mark.parametrize("before", [NOTICE, NOTICE * 3, b"\n\n\xef\xbb\xbf", b"\xef\xbb\xbf\r\n"])
def test_what_a_plugin_says_before_an_answer_was_taken_for_a_page_or_another_encoding(
    pull, blog, folder: Path, before: bytes
) -> None:
    usual = blog.answer

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        status, headers, body = usual(path)
        return status, headers, before * path.startswith("/wp-json/") + body

    blog.answer = answer
    assert pull().output.splitlines()[-1] == ALL
    assert not [path for path in (folder / "posts").rglob("*") if path.is_file() and b"f.php" in path.read_bytes()]
    assert CliRunner().invoke(group, ["-C", str(folder), "captures", "verify"]).exit_code == 0


def _listed(body: bytes) -> bytes:
    """Return a list as PHP writes one from which something was taken."""
    value = json.loads(body)
    return json.dumps(dict(enumerate(value))).encode() if isinstance(value, list) and "title" in value[0] else body


OTHERWISE = {
    "packed, which the head does not say": (gzip.compress, {}),
    "not packed, though the head says so": (bytes, {"Content-Encoding": "gzip"}),
    "in an encoding that nobody knows": (bytes, {"Content-Encoding": "aws-chunked"}),
    "before a comment of a plugin": (lambda body: body + b"\n<!-- kept since 10:31 -->\n", {}),
    "with a number that is none": (lambda body: body.replace(b'"type": "post"', b'"rank": NaN, "type": "post"'), {}),
    "a list by number": (_listed, {}),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_an_answer_that_is_written_otherwise_was_refused(
    pull, blog, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    usual, (written, more) = blog.answer, OTHERWISE[name]

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        status, headers, body = usual(path)
        return (status, headers | more, written(body)) if path.startswith("/wp-json/") else (status, headers, body)

    blog.answer = answer
    monkeypatch.setattr(pulling, "PATIENCE", (0.0,))
    assert pull().output.splitlines()[-1] == ALL
    assert len(texts(folder)) == 7
    assert CliRunner().invoke(group, ["-C", str(folder), "captures", "verify"]).exit_code == 0


def test_an_interface_that_sends_on_within_its_host_was_not_followed(pull, blog, folder: Path) -> None:
    usual = blog.answer

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        if path.startswith("/wp-json/wp/v2/posts?"):
            return 301, {"Location": path.replace("posts?", "posts/?")}, b""
        return usual(path.replace("posts/?", "posts?"))

    blog.answer = answer
    assert pull().output.splitlines()[-1] == ALL
    assert len(texts(folder)) == 7


def test_a_blog_that_says_of_too_few_pages_that_it_has_more_posts_was_called_whole(pull, blog) -> None:
    usual = blog._posts  # noqa: SLF001

    def more(asked):
        status, headers, body = usual(asked)
        return status, headers | ({"X-WP-Total": "700"} if headers.get("X-WP-Total") else {}), body

    blog._posts = more  # noqa: SLF001
    said = "the blog says that it has 700 posts, and shows 7; run it again, or import an export too"
    assert said in pull().output.splitlines()


@pytest.mark.parametrize(
    "link", ["https://harbour.example/?p={}", "https://harbour.example/2020/05/01/" + "quay" * 60 + "-{}/"]
)
def test_posts_whose_address_cannot_be_a_permalink_were_called_gone(pull, blog, link: str) -> None:
    for post in blog.posts:
        post["link"] = link.format(post["id"])
    assert "any more" not in pull().output
    blog.posts = blog.posts[1:]
    assert [line.partition(":")[0] for line in pull().output.splitlines() if "any more" in line] == [
        "posts/2020/2020-05-01-day-1.md"
    ]


def test_a_moment_in_utc_is_of_the_clock_of_the_blog_as_in_a_split(pull, blog, folder: Path) -> None:
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(settings.replace("{blog:", "{timezone: Asia/Seoul, blog:"), encoding="utf-8")
    for post in blog.posts:
        del post["date"]
    pull()
    assert '\ndate: "2020-05-01T23:30"\n' in texts(folder)["2020-05-01-day-1.md"]


def test_an_archive_whose_vocabulary_cannot_be_read_was_written_to(pull, blog, folder: Path) -> None:
    (folder / "posts").mkdir()
    (folder / "posts/tags.yml").write_text("- label: [x\n", encoding="utf-8")
    result = pull()
    assert (result.exit_code, blog.asked, [path.name for path in (folder / "posts").iterdir()]) == (1, [], ["tags.yml"])
    assert result.stderr == "posts/tags.yml:1:10: this list in [ ] is not closed, or lacks a comma: '[x'\n"


ROOTS = {
    "https://a.example/wp-json": "https://a.example/wp-json/wp/v2/tags?",
    "https://a.example/?rest_route=/": "https://a.example/?rest_route=/wp/v2/tags&",
    "https://a.example/?rest_route=/&lang=en": "https://a.example/?rest_route=/wp/v2/tags&lang=en&",
    "https://a.example/index.php?lang=en&rest_route=%2F": (
        "https://a.example/index.php?lang=en&rest_route=/wp/v2/tags&"
    ),
    "https://a.example/b%20c/wp-json/?lang=en": "https://a.example/b%20c/wp-json/wp/v2/tags?lang=en&",
}


@pytest.mark.parametrize("root", ROOTS)
def test_another_question_in_the_address_of_an_interface_went_before_its_path(root: str) -> None:
    asked = "per_page=100&include=1,2&_fields=id,name,slug,taxonomy"
    assert Interface(root).names("tags", [1, 2]) == f"{ROOTS[root]}{asked}"


@pytest.mark.parametrize(
    "odd", [None, "x", [], {"id": None}, {"id": True}, {"id": "7"}, {"id": 10**30}, {"id": -(10**30)}]
)
def test_what_is_no_post_among_posts_took_all_with_it(pull, blog, folder: Path, odd: object) -> None:
    usual = blog.answer

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        status, headers, octets = usual(path)
        listed = "/posts" in path and octets.startswith(b"[{")
        return status, headers, json.dumps([odd, *json.loads(octets)]).encode() if listed else octets

    blog.answer = answer
    assert pull().output.splitlines()[-1] == ALL
    assert len(texts(folder)) == 7
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_half_of_a_character_in_one_post_took_all_with_it(pull, blog, folder: Path) -> None:
    blog.posts[0] |= {"content": {"rendered": "<p>Words \ud83d here.</p>"}}
    assert pull().output.splitlines()[-1] == ALL
    assert "Words \ufffd here." in texts(folder)["2020-05-01-day-1.md"]
