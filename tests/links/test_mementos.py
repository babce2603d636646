"""Archived copies: which is chosen, and which are never linked to."""

from urllib.parse import quote

import pytest

from muniment.links import archives, guard, mementos
from muniment.links.answer import Answer, Ask
from muniment.links.mementos import Archives, Wish
from muniment.model.record import Memento

ARCHIVES = Archives("http://w.example/available?url={url}&timestamp={stamp}", ("http://t.example/map/{url}",))
WISH = Wish("http://a.example/b?c#d", "2018-04-12")
TIMEMAP = b"""<http://a.example/b?c>; rel="original",
<http://t.example/map/http://a.example/b?c>; rel="self"; type="application/link-format",
<http://arc.example/2016/http://a.example/b>; rel="first memento"; datetime="Fri, 01 Jan 2016 10:00:00 GMT",
<http://arc.example/2018/http://a.example/b>; rel="memento"; datetime="Sun, 15 Apr 2018 10:00:00 GMT",
<http://archive.ph/2018/http://a.example/b>; rel="last memento"; datetime="Thu, 12 Apr 2018 10:00:00 GMT"
"""
AVAILABLE = (
    b'{"archived_snapshots": {"closest": {"available": true, "status": "200", "timestamp": "20180410120000",'
    b' "url": "http://web.archive.org/web/20180410120000/http://a.example/b"}}}'
)


def lookup(*bodies: bytes) -> tuple[list[str], Memento | None]:
    """Return what was asked when the archives answered so, and the copy that was found."""
    looking = mementos.lookup(WISH, ARCHIVES)
    asked: list[str] = []
    ask: Ask = next(looking)
    for body in bodies:
        asked.append(ask.url)
        try:
            ask = looking.send(Answer(ask.url, status=200, body=body))
        except StopIteration as end:
            return asked, end.value
    raise AssertionError("the archives were asked more often")


def test_the_copy_nearest_to_the_citation_is_asked_for_first():
    asked, found = lookup(AVAILABLE)
    assert asked == ["http://w.example/available?url=http%3A%2F%2Fa.example%2Fb%3Fc&timestamp=20180412"]
    assert found == Memento("https://web.archive.org/web/20180410120000/http://a.example/b", "2018-04-10")


def test_a_list_of_copies_is_asked_where_the_first_archive_has_none():
    asked, found = lookup(b'{"archived_snapshots": {}}', TIMEMAP)
    assert asked[1] == "http://t.example/map/http://a.example/b?c"
    assert found == Memento("http://arc.example/2018/http://a.example/b", "2018-04-15")


@pytest.mark.parametrize(
    ("cited", "asked"),
    [
        ("http://a.example/gefängnis/信?q={url}#teil", "http://a.example/gef%C3%A4ngnis/%E4%BF%A1?q=%7Burl%7D"),
        ("http://bücher.example/{stamp}", "http://xn--bcher-kva.example/%7Bstamp%7D"),
        ("http://a.example/%C3%A4 b", "http://a.example/%C3%A4%20b"),
    ],
)
def test_an_address_in_any_script_is_asked_for_in_ascii(cited, asked):
    looking = mementos.lookup(Wish(cited, "2018-04-12"), ARCHIVES)
    first = next(looking)
    second = looking.send(Answer(first.url, status=200, body=b"{}"))
    assert first.url == f"http://w.example/available?url={quote(asked, safe='')}&timestamp=20180412"
    assert second.url == f"http://t.example/map/{asked}"


def test_no_archive_is_asked_for_what_is_no_address():
    with pytest.raises(StopIteration) as end:
        next(mementos.lookup(Wish("http://[a/", "2018-04-12"), ARCHIVES))
    assert end.value.value is None


def test_no_copy_is_no_copy():
    assert lookup(b"<html>busy</html>", b"")[1] is None


@pytest.mark.parametrize(
    "host", ["archive.today", "archive.ph", "www.archive.is", "archive.li", "archive.md", "archive.fo"]
)
def test_a_copy_at_archive_today_is_never_used(host):
    body = AVAILABLE.replace(b"web.archive.org", host.encode())
    assert mementos.available(body) is None


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b'{"archived_snapshots": null}', AVAILABLE.replace(b"2018", b"20x8")]
)
def test_an_answer_that_is_none_gives_no_copy(body):
    assert mementos.available(body) is None


def test_the_nearest_of_two_equally_near_is_the_earlier():
    copies = [Memento("http://arc.example/b", "2018-04-14"), Memento("http://arc.example/a", "2018-04-10")]
    assert mementos.nearest(copies, "2018-04-12") == copies[1]


def test_what_an_archive_says_it_kept_is_understood():
    answer = Answer(
        "https://w.example/save/http://a.example/", status=302, headers={"location": "/web/20260110/http://a.example/"}
    )
    assert archives.kept(answer, "2026-01-11") == Memento(
        "https://w.example/web/20260110/http://a.example/", "2026-01-10"
    )
    assert archives.kept(Answer("https://w.example/save/x", status=502), "2026-01-11") is None


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://a.example/b", True),
        ("http://93.184.216.34/b", True),
        ("http://192.168.1.5/minutes", False),
        ("http://intranet/minutes", False),
        ("http://127.0.0.1:8000/", False),
        ("http://[fd00::1]/", False),
        ("http://a..b/", False),
    ],
)
def test_no_archive_hears_of_a_private_network(url, told):
    assert archives.may_hear(url, ()) is told


def test_what_is_allowed_by_name_an_archive_may_hear_of():
    assert archives.may_hear("http://127.0.0.1:8000/", guard.networks(["127.0.0.0/8"]))
