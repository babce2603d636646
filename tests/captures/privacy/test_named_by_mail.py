"""Who is named by an e-mail address or an IP number, or beside one, is not told by it, whatever the capture is."""

from html import escape
from pathlib import Path

import pytest
import yaml
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import FORMS

from muniment.captures import verifying
from muniment.captures.accounting import ledger
from muniment.captures.words.blogs import contacts

PAGE = themes.page(themes.classic, "single", POSTS[:1])
TEXT = "A quay\n\nMay 1, 2020 by {}\n\nWords of a post.\n\nA pier\n\nMay 2, 2020 by {}\n\nOther words.\n"
CAPTURES = {
    "display-name.xml": FORMS["wxr-1.2"].replace(">Ana Roe<", ">{}<"),
    "login.xml": FORMS["wxr-1.2"].replace("CDATA[ana]", "CDATA[{}]"),
    "feed.rss": FORMS["rss"].replace("Ana Roe", "{}"),
    "feed.atom": FORMS["atom"].replace("Ana Roe", "{}"),
    "answer.json": FORMS["rest"].replace("Ana Roe", "{}"),
    "page.html": PAGE.replace("Ana Roe", "{}"),
    "page.txt": TEXT,
}
AUTHORS = {
    "ana.roe@mail.example": "",
    "Ana Roe (ana.roe@mail.example)": "Ana Roe",
    "203.0.113.7": "",
}
"""Who stands as the author of posts, and what is left of that."""


@pytest.mark.parametrize("author", AUTHORS)
@pytest.mark.parametrize("name", CAPTURES)
def test_an_author_was_told_by_an_address(tmp_path: Path, muniment, name: str, author: str) -> None:
    (tmp_path / name).write_text(CAPTURES[name].replace("{}", escape(author)), encoding="utf-8")
    done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
    posts = [path.read_text(encoding="utf-8") for path in (tmp_path / "posts").glob("2*/*.md")]
    authors = {yaml.safe_load(text.split("---\n")[1]).get("author", "") for text in posts}
    files = [path.read_text(encoding="utf-8") for path in (tmp_path / "posts").rglob("*") if path.is_file()]
    told = [text for text in files if author in text]
    assert (done.exit_code, authors, told) == (0, {AUTHORS[author]}, []), done.output
    assert done.output.count(contacts.LEFT_OUT) == len(posts)
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


@pytest.mark.parametrize(
    ("escaped", "why"),
    [
        ({"feed.rss": "ana&#64;mail.example", "answer.json": "ana\\u0040mail.example"}, "it holds an e-mail address"),
        ({"feed.rss": "203.0.113&#46;7", "answer.json": "203.0.113\\u002e7"}, contacts.REACHED),
    ],
)
def test_a_capture_that_writes_the_address_in_escapes_was_copied(tmp_path: Path, muniment, escaped, why: str) -> None:
    for name, author in escaped.items():
        (tmp_path / name).write_text(CAPTURES[name].replace("{}", author), encoding="utf-8")
        done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        assert f"private, since {why}" in done.output
        assert ledger.read(tmp_path / f"posts/captures/{name}.ledger.json").capture.private
    assert sorted(path.name for path in (tmp_path / "posts/captures").iterdir()) == [
        "answer.json.ledger.json",
        "feed.rss.ledger.json",
    ]


@pytest.mark.parametrize(
    ("author", "left"),
    [
        ("ana@mail.example (Ana Roe)", "Ana Roe"),
        ("E-mail: ana@mail.example", ""),
        ("2001:db8::7", ""),
        ("Ana Roe @quay", "Ana Roe @quay"),
        ("Ana Roe, bo@mail.example, Cy Lee", "Ana Roe, Cy Lee"),
        ("Ana Roe (Quay Watch) [ana@mail.example]", "Ana Roe (Quay Watch)"),
        ('"Ana Roe" mailto:ana@mail.example', "Ana Roe"),
        ("мария@почта.рф", ""),
        ("Rights@Work", "Rights@Work"),
        ("Ana Roe.", "Ana Roe."),
    ],
)
def test_what_is_left_of_an_author(author: str, left: str) -> None:
    assert contacts.without(author) == left
