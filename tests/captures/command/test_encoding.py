import io

import pytest
from tests.captures import onepost

from muniment.captures import splitting, survey
from muniment.captures.letters import encoding, mojibake
from muniment.model.capture import Refused

TEXT = "Quai “des” pilotes – août 2020\nEn été, l’équipe a cessé le travail.\n"
PAGE = (
    "<!doctype html><title>Quay</title><article class='hentry'><h2 class='entry-title'>"
    "<a href='https://harbour.example/2020/05/01/a/'>A {}</a></h2>"
    "<time class='entry-date published' datetime='2020-05-01T10:00:00'>May 1</time>"
    "<div class='entry-content'><p>One {}</p></div></article>"
)


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_text_is_read_in_its_encoding_and_gives_its_octets_back(name: str) -> None:
    octets = TEXT.encode(name)
    decoded = encoding.decode(octets)
    assert (decoded.text.lstrip("\ufeff"), decoded.octets(decoded.text)) == (TEXT, octets)


@pytest.mark.parametrize("more", ["Le café’s “thé”, à Nîmes – Zoë’s…", f"{TEXT * 4}MARCHÉ…"])
def test_letters_before_quotation_marks_looked_like_utf_8(more: str) -> None:
    assert encoding.decode(more.encode("windows-1252")).text == more


def test_a_guess_is_a_doubt() -> None:
    assert list(encoding.doubts(encoding.decode(TEXT.encode("windows-1252")))) == [
        "it is no UTF-8 and was read as Windows-1252; look at its letters"
    ]


def test_garbled_letters_are_said_and_left_as_they_are() -> None:
    garbled = TEXT.encode().decode("windows-1252", "replace")
    decoded = encoding.decode(garbled.encode())
    assert (decoded.text, len(list(encoding.doubts(decoded)))) == (garbled, 1)


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_how_it_begins(name: str) -> None:
    decoded = encoding.decode(TEXT.encode(name))
    assert (decoded.text, decoded.encoding, decoded.octets(TEXT)) == (TEXT, name, TEXT.encode(name))


def test_garbled_letters_are_mended_on_request_and_give_the_octets_back() -> None:
    garbled = TEXT.encode(mojibake.NAME)
    assert "â€œdesâ€\x9d pilotes â€“ aoÃ»t" in garbled.decode()
    decoded = encoding.decode(garbled, mend=True)
    assert (decoded.text, decoded.octets(decoded.text)) == (TEXT, garbled)
    assert list(encoding.doubts(decoded)) == [encoding.MENDED_DOUBT]


@pytest.mark.parametrize("text", [TEXT, "plain words", "â€™ and ’"])
def test_letters_that_are_not_garbled_or_stand_right_too_are_left_as_they_are(text: str) -> None:
    assert encoding.decode(text.encode(), mend=True).text == text


def test_a_page_is_read_in_the_encoding_that_it_declares() -> None:
    page = '<html><meta charset="koi8-r"><p>Лоцманы</p></html>'
    assert encoding.decode(page.encode("koi8-r")).text == page


@pytest.mark.parametrize("octets", [b"", b"\xff\xfe", b"\x00" * 9, TEXT.encode() + b"\xff", "Лоцманы".encode("koi8-r")])
def test_what_cannot_be_told_is_refused(octets: bytes) -> None:
    with pytest.raises(Refused):
        encoding.decode(octets)


def test_where_octets_are_no_utf8_was_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"<p>\xc3\xa9</p>\n\n<p>\xe9 and \xe9</p>\n" + "<p>é é é é</p>\n".encode() * 20 + b"<b>\xe9</b>\n<i>\xc3"
    said = ["4 octets are no UTF-8, first in lines 3, 24 and 25; � stands in their place"]
    assert list(encoding.doubts(encoding.decode(page))) == said
    for size in (1, 7, 4096):
        monkeypatch.setattr(survey, "CHUNK", size)
        assert list(survey.survey(io.BytesIO(page)).faults.doubts()) == said
    one = encoding.decode("<p>é</p>\n".encode() + b"<p>\xc3")
    assert list(encoding.doubts(one)) == ["1 octet is no UTF-8, first in line 2; � stands in its place"]


@pytest.mark.parametrize(("words", "body"), [("caf\xe9", "café"), ("\u201cport\u201d", "“port”")])
def test_few_letters_of_an_export_that_says_utf_8_and_is_none_were_lost(tmp_path, muniment, words: str, body) -> None:
    export = f'<?xml version="1.0" encoding="UTF-8"?>{onepost.WXR.format(f"<p>At the {words}.</p>")}'
    (tmp_path / "export.xml").write_bytes(export.encode("windows-1252"))
    done = muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts"))
    assert "it is no UTF-8 and was read as Windows-1252; look at its letters" in done.output
    assert (tmp_path / "posts/2016/2016-03-05-a-quiet-morning.md").read_text("utf-8").endswith(f"\nAt the {body}.\n")


@pytest.mark.parametrize(("name", "end"), [("utf-8", "\n"), ("utf-16", "\r"), ("utf-8", "\r\n")])
def test_a_text_was_refused_for_its_control_characters_without_a_word_where_they_stand(name: str, end: str) -> None:
    with pytest.raises(Refused, match=r"it holds control characters, the first in line 3\); .* take them out"):
        encoding.decode(end.join(["One", "", "Tw\0o"]).encode(name))


@pytest.mark.parametrize("mend", [False, True])
def test_a_text_that_begins_as_a_page_and_has_octets_of_no_letter_ended_the_program(mend: bool) -> None:
    text = f"<3 of us\n\nRow at the quay\n\nMay 4, 2019\n\n{TEXT * 9}".encode().replace("août".encode(), b"ao\x9dt", 1)
    with pytest.raises(Refused, match="is UTF-8, but for 1 octet, first in line 7; save it as UTF-8"):
        splitting.decode(text, mend=mend)


def test_a_page_was_refused_whole_for_one_nul_in_it(tmp_path, muniment) -> None:
    words = "The harbour court heard the case of the quay. " * 9
    page = PAGE.format("ti\0tle", f"wo\0rd</p><p id='\0b'>{words}")
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    done = muniment("split", str(tmp_path / "page.html"), "--into", str(tmp_path / "posts"))
    proved = muniment("captures", "verify", "--into", str(tmp_path / "posts"))
    (post,) = (tmp_path / "posts").glob("2020/*.md")
    text = post.read_text(encoding="utf-8")
    assert (done.exit_code, proved.exit_code, "title: A title\n" in text, "One word\n" in text) == (0, 0, True, True)


def test_a_text_that_begins_as_a_page_and_holds_a_nul_is_refused() -> None:
    text = f"<3 of us\n\nRow at the qu\0ay\n\nMay 4, 2019\n\n{TEXT * 9}".encode()
    with pytest.raises(Refused, match=r"it holds control characters, the first in line 3\)"):
        splitting.decode(text, mend=False)
