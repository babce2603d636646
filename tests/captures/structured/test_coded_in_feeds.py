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


ATOM = onepost.ATOM.replace('<content type="html">{}', '<content type="{}">{}')


@pytest.mark.parametrize("kind", ["application/octet-stream", "application/x-html"])
def test_what_is_no_type_of_text_stood_in_its_post_as_it_is_coded(kind: str) -> None:
    (post,) = onepost.proved(ATOM.format(kind, b64encode(WORDS.encode()).decode()))
    assert post.body == "The ferry was stopped; سفینه‌ها متوقف شد.\n"


def test_a_picture_in_the_place_of_a_text_stood_in_its_post_as_letters() -> None:
    (post,) = onepost.proved(ATOM.format("image/png", b64encode(b"\x89PNG\r\n" + bytes(range(60))).decode()))
    assert post.body == ""
    assert "what it holds of type 'image/png' is no text, and set aside" in post.doubts


@pytest.mark.parametrize("kind", ["text", "text/plain", "text/markdown", "text/plain; charset=utf-8"])
def test_paragraphs_of_a_text_without_html_ran_into_each_other(kind: str) -> None:
    (post,) = onepost.proved(ATOM.format(kind, "It rang &lt;twice&gt;.\n \nIt\nended."))
    assert post.body == "It rang \\<twice>.\n\nIt ended.\n"


@pytest.mark.parametrize("words", ["Bread at the quay", "Misunderstanding", "Misunderstandings at sea"])
def test_words_of_what_is_said_to_be_no_type_of_text_were_set_aside(words: str) -> None:
    title = "<title>A quiet morning</title>"
    form = ATOM.format("html/text", words).replace(title, f'<title type="plain/text">{words}</title>')
    (post,) = onepost.proved(form)
    assert (post.front.title, post.body) == (words, f"{words}\n")
    assert not [doubt for doubt in post.doubts if "is no text" in doubt]


def test_a_label_was_said_to_be_set_aside_that_was_not() -> None:
    coded = b64encode(b"\x89PNG\r\n" + bytes(range(60))).decode()
    (post,) = onepost.proved(
        ATOM.format("html", "It rang.").replace("<content", f'<category type="x/y">{coded}</category><content')
    )
    assert not [doubt for doubt in post.doubts if "is no text" in doubt]


@pytest.mark.parametrize("kind", ["text/x-html", "text/xhtml", "TEXT/HTML"])
def test_tags_of_html_of_another_name_were_words_of_the_text(kind: str) -> None:
    (post,) = onepost.proved(ATOM.format(kind, "&lt;p&gt;It rang.&lt;/p&gt;"))
    assert post.body == "It rang.\n"
