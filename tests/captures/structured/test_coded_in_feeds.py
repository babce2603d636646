"""Texts of feeds that stand in Base64 are read, proved, and looked through for what is private."""

from base64 import b64encode

import pytest
from tests.captures import onepost

from muniment.captures.structured import coded

WORDS = "<p>The ferry was stopped; سفینه‌ها متوقف شد.</p>"
OLD = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Ferry</title>
<link rel="alternate" type="text/html" href="https://linden.example/2004/03/05/ferry/"/><issued>2004-03-05T10:00:00+01:00</issued>
<content type="text/html" mode="base64">{}</content></entry></feed>"""
RSS = onepost.RSS.replace("<content:encoded><![CDATA[{}]]>", '<content:encoded encoding="BASE64">{}')


@pytest.mark.parametrize("form", [OLD, RSS])
def test_a_text_in_base64_stood_in_its_post_as_it_is_coded(form: str) -> None:
    code = b64encode(WORDS.encode()).decode()
    (post,) = onepost.proved(form.format(f"\n{code[:40]}\n{code[40:]}\n"))
    assert post.body == "The ferry was stopped; سفینه‌ها متوقف شد.\n"


def test_what_only_says_that_it_is_coded_stays_as_it_is() -> None:
    (post,) = onepost.proved(OLD.format("It is no Base64."))
    assert post.body == "It is no Base64.\n"


@pytest.mark.parametrize("words", ["Menschenrechtsverteidigerinnen", "AAAA", "freedomofexpression12", "c2hvcnQ="])
def test_long_words_are_no_base64(words: str) -> None:
    assert coded.told(words) == words


def test_an_address_of_mail_in_base64_was_copied(tmp_path, muniment) -> None:
    code = b64encode(b"<p>Write to ana@mail.example.</p>").decode()
    (tmp_path / "feed.xml").write_text(OLD.format(code))
    done = muniment("split", str(tmp_path / "feed.xml"), "--into", str(tmp_path / "posts"))
    assert "private, since it holds an e-mail address" in done.output
    assert sorted(path.name for path in (tmp_path / "posts/captures").iterdir()) == ["feed.xml.ledger.json"]
