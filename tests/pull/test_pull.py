import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.pull.conftest import texts

from muniment.captures.letters.mojibake import Mojibake
from muniment.cli import group
from muniment.project import UsageError

FIRST = """\
---
title: Day 1 – of the quay
date: "2020-05-01T23:30"
permalink: /2020/05/01/day-1/
author: Ana Roe
tags: [Lighthouse Watch (NGO)]
categories: ["Pilots & quays"]
---

Words of day 1.
"""


def test_all_posts_of_a_blog_come_in_page_by_page(pull, folder: Path) -> None:
    result = pull()
    assert result.output.splitlines()[-1] == "127.0.0.1: 7 posts new or changed, 7 at the blog"
    assert list(texts(folder)) == [f"2020-05-0{number}-day-{number}.md" for number in range(1, 8)]
    assert texts(folder)["2020-05-01-day-1.md"] == FIRST


def test_what_was_pulled_is_proved_to_be_whole(pull, folder: Path) -> None:
    pull()
    result = CliRunner().invoke(group, ["-C", str(folder), "captures", "verify"], catch_exceptions=False)
    assert (
        result.exit_code,
        result.output.count("stands in a post or aside"),
    ) == (0, 3)


def test_the_picture_above_a_post_comes_with_its_words(pull, blog, folder: Path) -> None:
    blog.posts[0] |= {"featured_media": 9}
    blog.posts[1] |= {"featured_media": 0}
    pull()
    line = '  - {url: "https://harbour.example/q.jpg", caption: A quay, licence: unknown}\n'
    assert [line in text for text in texts(folder).values()] == [True, *[False] * 6]
    assert [path for path in blog.asked if "/media?" in path and "include=9&" not in path] == []


def test_letters_of_answers_are_mended_where_that_is_wished(pull, blog, folder: Path) -> None:
    words = "It’s “late”: l’été, déjà."
    blog.posts[0] |= {"content": {"rendered": f"<p>{Mojibake('windows-1252').garbled(words)}</p>"}}
    pull("--mend-letters")
    assert texts(folder)["2020-05-01-day-1.md"].endswith(f"---\n\n{words}\n")


def test_the_next_pull_asks_for_what_changed_and_writes_nothing_else(pull, blog, folder: Path) -> None:
    pull()
    before, asked = texts(folder), len(blog.asked)
    blog.posts[2] |= {"content": {"rendered": "<p>Other words.</p>"}, "modified": "2020-06-01T10:00:00"}
    assert pull().output.splitlines()[-1] == "127.0.0.1: 1 post new or changed, 7 at the blog"
    assert "modified_after=2020-05-01T10:00:00" in blog.asked[asked + 1]
    changed = {name: text for name, text in texts(folder).items() if before[name] != text}
    assert list(changed) == ["2020-05-03-day-3.md"]
    assert changed["2020-05-03-day-3.md"].endswith("---\n\nOther words.\n")


def test_nothing_new_means_that_no_byte_changes(pull, folder: Path) -> None:
    pull()
    before = {path: path.read_bytes() for path in (folder / "posts").rglob("*") if path.is_file()}
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"
    assert {path: path.read_bytes() for path in (folder / "posts").rglob("*") if path.is_file()} == before


def test_a_pull_of_all_posts_once_more_counted_those_that_had_not_changed(pull, blog) -> None:
    pull()
    assert pull("--anew").output.splitlines()[-1] == "127.0.0.1: 0 posts new or changed, 7 at the blog"
    blog.posts[2] |= {"content": {"rendered": "<p>Other words.</p>"}, "modified": "2020-06-01T10:00:00"}
    assert pull("--anew").output.splitlines()[-1] == "127.0.0.1: 1 post new or changed, 7 at the blog"


def test_a_pull_that_broke_off_goes_on_where_it_stopped(pull, blog, folder: Path) -> None:
    page = "/wp-json/wp/v2/posts?per_page=50&page=2&"
    blog.odd[page] = (403, {}, b'{"code": "rest_forbidden", "message": "Not now."}')
    with pytest.raises(UsageError, match="its interface is closed"):
        pull()
    assert len(texts(folder)) == 3
    del blog.odd[page]
    asked = len(blog.asked)
    assert pull().output.splitlines()[-1] == "127.0.0.1: 4 posts new or changed, 7 at the blog"
    assert not [path for path in blog.asked[asked:] if "&page=1&orderby=modified" in path]


def test_a_post_that_the_blog_shows_no_more_is_named_until_an_editor_decides(pull, blog, folder: Path) -> None:
    pull()
    blog.posts = [post for post in blog.posts if post["id"] not in (4, 5)]
    said = "the blog does not show it any more; withdraw it, or say why it stays: x_kept: reason"
    assert [line for line in pull().output.splitlines() if "any more" in line] == [
        f"posts/2020/2020-05-04-day-4.md:1: {said}",
        f"posts/2020/2020-05-05-day-5.md:1: {said}",
    ]
    path = folder / "posts/2020/2020-05-04-day-4.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace("\n---", "\nx_kept: it is history\n---", 1), encoding="utf-8"
    )
    checked = CliRunner().invoke(group, ["-C", str(folder), "check"], catch_exceptions=False)
    assert [line for line in checked.output.splitlines() if "any more" in line] == [
        f"posts/2020/2020-05-05-day-5.md:1: {said}"
    ]
    assert len([line for line in pull().output.splitlines() if "any more" in line]) == 1
    blog.posts.append(blog.posts[0] | {"id": 5, "link": "https://harbour.example/2020/05/05/day-5/"})
    assert not re.search("any more", pull().output)


def test_a_post_that_asks_for_a_password_now_is_named_until_it_is_shown_again(pull, blog, folder: Path) -> None:
    pull()
    shown = blog.posts[1]
    locked = {"content": {"rendered": "", "protected": True}, "modified": "2020-06-01T10:00:00"}
    blog.posts[1] = shown | locked
    said = [line for line in pull().output.splitlines() if "any more" in line]
    wanted = "the blog does not show it to everyone any more (password-protected)"
    assert said == [f"posts/2020/2020-05-02-day-2.md:1: {wanted}; withdraw it, or say why it stays: x_kept: reason"]
    assert [line for line in pull().output.splitlines() if "any more" in line] == said
    checked = CliRunner().invoke(group, ["-C", str(folder), "check"], catch_exceptions=False)
    assert said[0] in checked.output
    blog.posts[1] = shown | {"modified": "2020-07-01T10:00:00"}
    assert "any more" not in pull().output


FAULTS = {
    "no such page": ("/wp-json/", (404, {}, b"<html>no</html>"), "answers 404; is it the address of a WordPress blog?"),
    "no route": (
        "/wp-json/",
        (404, {}, b'{"code": "rest_no_route", "message": "No route was found."}'),
        "answers 404, it says 'No route was found.'; is it the address of a WordPress blog?",
    ),
    "closed": (
        "/wp-json/",
        (401, {}, b'{"code": "rest_login_required", "message": "Only for <b>members</b>."}'),
        "its interface is closed (401, it says 'Only for members .'); import an export instead",
    ),
    "a page for JSON": (
        "/wp-json/",
        (200, {"Content-Type": "text/html"}, b"<!doctype html><p>Checking your browser"),
        "a web page came in place of JSON; its interface is switched off, or something guards it",
    ),
    "other JSON": ("/wp-json/", (200, {}, b'{"a": 1}'), "is JSON, but no list of posts; is it a WordPress blog?"),
    "posts without texts": ("/wp-json/wp/v2/posts", (200, {}, b'[{"id": 1}]'), "what it gives is JSON without posts"),
    "cut off": ("/wp-json/", (200, {}, b'[{"id": 1, "title'), "is no JSON, or breaks off; run it again to go on"),
    "another host": (
        "/",
        (301, {"Location": "https://elsewhere.example/"}, b""),
        "it sends on to another host, elsewhere.example; if that is the blog, pull it by that name",
    ),
    "nowhere": ("/", (301, {"Location": "http://["}, b""), "it sends on to 'http://[', but the address is malformed"),
    "an interface nowhere": (
        "/",
        (200, {}, b'<link rel="https://api.w.org/" href="http://[">'),
        "a web page came in place of JSON; its interface is switched off, or something guards it",
    ),
    "an interface that is no address": (
        "/",
        (200, {}, b'<link rel="https://api.w.org/" href="file:///etc/">'),
        "a web page came in place of JSON; its interface is switched off, or something guards it",
    ),
    "no port": ("/", (302, {"Location": "http://127.0.0.1:99999/"}, b""), "but the address is malformed: Port out of"),
    "round and round": ("/", (302, {"Location": "/"}, b""), "it sends on again and again, at last to http://127.0.0.1"),
    "a form to log in": (
        "/wp-json/",
        (302, {"Location": "/log-in"}, b""),
        "/log-in: a web page came in place of JSON; its interface is switched off, or something guards it",
    ),
    "no UTF-8": (
        "/wp-json/wp/v2/posts",
        (200, {}, '[{"id": 1, "title": {"rendered": "Café"}}]'.encode("cp1252")),
        "the answer is not in UTF-8, as JSON is (RFC 8259, 8.1); import an export instead",
    ),
    "its posts elsewhere": (
        "/wp-json/",
        (301, {"Location": "https://elsewhere.example/"}, b""),
        "it sends on to another host, elsewhere.example; if that is the blog, pull it by that name",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_is_said_in_one_line(pull, blog, folder: Path, name: str) -> None:
    beginning, answer, said = FAULTS[name]
    blog.odd |= {beginning: answer, "/log-in": (200, {}, b"<!doctype html><p>Log in")}
    with pytest.raises(UsageError, match=re.escape(said)) as raised:
        pull()
    assert ("\n" in str(raised.value), (folder / "posts").exists()) == (False, False)


def test_a_blog_that_does_not_say_where_its_interface_is_is_asked_where_it_usually_is(pull, blog, folder: Path) -> None:
    blog.answer = lambda path, answer=blog.answer: (200, {}, b"<html>hello</html>") if path == "/" else answer(path)
    pull()
    assert len(texts(folder)) == 7


def test_a_blog_on_this_machine_is_not_asked_unless_that_is_allowed(blog, folder: Path) -> None:
    with pytest.raises(UsageError, match="it leads into a network that may not be asked"):
        CliRunner().invoke(group, ["-C", str(folder), "pull", f"{blog.home}/"], catch_exceptions=False)
    assert blog.asked == []


def test_an_address_without_its_scheme_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="it begins with https://"):
        CliRunner().invoke(group, ["-C", str(folder), "pull", "harbour.example"], catch_exceptions=False)


@pytest.mark.parametrize(
    ("url", "said"), [("http://[::1", "the address is malformed"), ("https://a.-b/", "cannot be the name of a host")]
)
def test_an_address_of_which_no_request_can_be_made_ended_in_a_traceback(url: str, said: str, folder: Path) -> None:
    with pytest.raises(UsageError, match=said):
        CliRunner().invoke(group, ["-C", str(folder), "pull", url], catch_exceptions=False)


def test_a_blog_whose_name_is_in_other_letters_ended_in_a_traceback(blog, folder: Path) -> None:
    url = blog.home.replace("127.0.0.1", "маяк.localhost")
    arguments = ["-C", str(folder), "pull", url, "--allow-net", "127.0.0.0/8"]
    with pytest.raises(UsageError, match=r"http://xn--80aue1f\.localhost:\d+/: its interface is at another host"):
        CliRunner().invoke(group, arguments, catch_exceptions=False)


def test_a_post_whose_slug_changed_at_the_blog_is_one_post_and_none_is_gone(pull, blog, folder: Path) -> None:
    pull()
    moved = {"slug": "a-day", "link": "https://harbour.example/2020/05/03/a-day/", "modified": "2020-06-01T10:00:00"}
    blog.posts[2] |= moved
    result = pull()
    assert result.output.splitlines()[-1] == "127.0.0.1: 1 post new or changed, 7 at the blog"
    assert ("any more" in result.output, len(texts(folder))) == (False, 7)
    said = 'permalink: /2020/05/03/a-day/\nformer: ["/2020/05/03/day-3/"]\n'
    assert said in texts(folder)["2020-05-03-day-3.md"]


def test_a_blog_whose_addresses_have_no_dates_shows_its_posts_still(pull, blog, folder: Path) -> None:
    for post in blog.posts:
        post["link"] = f"https://harbour.example/{post['slug']}/"
    pull()
    assert "permalink: /day-1/\n" in texts(folder)["2020-05-01-day-1.md"]
    assert "any more" not in pull().output
