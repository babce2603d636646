"""A host that two resolvers know nothing of is gone; what one of them says is a bad look and no more."""

import base64
import json

import pytest

from muniment.links import resolving

DENIED = b"\0\0\x81\x83\0\1\0\0\0\0\0\0"
KNOWN = b"\0\0\x81\x80\0\1\0\1\0\0\0\0"


def test_a_question_is_a_message_of_dns():
    asked = base64.urlsafe_b64decode(resolving.question("www.example.com") + "=" * 3)
    assert asked == b"\0\0\1\0\0\1\0\0\0\0\0\0\3www\7example\3com\0\0\1\0\1"


@pytest.mark.parametrize(
    ("message", "denied"),
    [(DENIED, True), (KNOWN, False), (b"\0\0\x81\x82" + b"\0" * 8, False), (b"", False), (b"<html>x</html>", False)],
)
def test_only_a_plain_no_such_name_is_a_denial(message, denied):
    assert resolving.is_denial(message) is denied


@pytest.mark.parametrize(
    ("message", "found"),
    [
        (KNOWN, True),
        (DENIED, False),
        (b"\0\0\x81\x80\0\1" + b"\0" * 6, False),
        (b"", False),
        (b"<html>x</html>", False),
    ],
)
def test_only_a_name_that_something_is_known_of_is_found(message, found):
    assert resolving.is_found(message) is found


@pytest.mark.parametrize("host", ["", "a..b", "x" * 64 + ".example", "bücher.example", "a." * 130 + "b"])
def test_what_is_no_name_is_never_asked_for(host):
    assert not resolving.is_name(host)


@pytest.mark.parametrize(
    ("resolver", "verdict", "standing"),
    [("resolver-denies", "dead", "broken"), ("resolver-knows", "flaky", "suspect"), ("", "dead", "suspect")],
)
def test_no_such_host_in_two_resolvers_makes_a_link_broken_at_once(
    muniment, tmp_path, web, resolver, verdict, standing
):
    form = f"http://{resolver}.localhost:{web.port}/dns-query?dns={{question}}" if resolver else ""
    links = {"availability": "", "timemaps": [], "resolver": form}
    (tmp_path / "mkdocs.yml").write_text(json.dumps({"site_name": "A", "extra": {"muniment": {"links": links}}}))
    post = tmp_path / "posts/2018/2018-04-12-a.md"
    post.parent.mkdir(parents=True)
    post.write_text("---\ntitle: A\ndate: 2018-04-12\n---\n\nhttp://nowhere.invalid/a\n")
    muniment(tmp_path, "links", "check", "--allow-net", "127.0.0.0/8")
    record = json.loads((tmp_path / "posts/links.jsonl").read_text())
    assert (record["verdict"], record["standing"]) == (verdict, standing)
