"""Letters that were mended stay so, whatever later captures have; those that are escaped are told and mended too."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import cutting, splitting
from muniment.captures.letters import encoding, garbling
from muniment.captures.letters.mojibake import Mojibake
from muniment.vocabularies.registry import Registry

GARBLED = Mojibake("windows-1252").garbled
MEANT = "“Not over”: l’été, déjà – señor"
TEXT = f"The Linden\n\nIt’s “late” today\n\n5 March 2016\n\nBoats: {MEANT}.\n\nTags: Café\n"


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((folder / "posts").glob("2*/*.md"))}


HTML = GARBLED(f"<p>{MEANT}</p>\n<p>Ça va.</p>")
CAPTURES = {
    "page.txt": GARBLED(TEXT),
    "page.html": onepost.FORMS["page"](HTML),
    "blog.xml": onepost.FORMS["wxr"](HTML),
    "posts.json": onepost.FORMS["rest"](HTML),
}


@pytest.mark.parametrize("name", CAPTURES)
def test_a_split_without_the_option_garbled_again_what_was_mended(name: str, muniment, tmp_path: Path) -> None:
    first, second = tmp_path / name, tmp_path / f"again-{name}"
    for path in (first, second):
        path.write_text(CAPTURES[name])
    into = ("--into", str(tmp_path / "posts"))
    muniment("split", str(first), "--mend-letters", *into)
    mended = _texts(tmp_path)
    assert all(garbling.number(text) == 0 for text in mended.values())
    said = muniment("split", str(second), *into).output
    assert _texts(tmp_path) == mended
    assert "letters that were mended in it are garbled in the capture; they stay mended" in said
    assert "Ã" not in "".join(path.read_text() for path in (tmp_path / "posts").glob("*.yml"))


@pytest.mark.parametrize("name", CAPTURES)
def test_an_editors_change_of_what_was_mended_was_in_conflict_with_the_garbled_letters(
    name: str, muniment, tmp_path: Path
) -> None:
    into = ("--into", str(tmp_path / "posts"))
    (tmp_path / name).write_text(CAPTURES[name])
    muniment("split", str(tmp_path / name), "--mend-letters", *into)
    (post,) = tmp_path.glob("posts/2*/*.md")
    edited = post.read_text().replace("déjà –", "déjà vu –").replace("title: ", "title: À l’aube, ")
    post.write_text(edited)
    (tmp_path / f"again-{name}").write_text(CAPTURES[name])
    done = muniment("split", str(tmp_path / f"again-{name}"), *into)
    assert (done.exit_code, post.read_text(), "déjà vu" in edited, "l’aube" in edited) == (0, edited, True, True)


@pytest.mark.parametrize("name", CAPTURES)
def test_letters_that_an_editor_mended_were_in_conflict_with_those_that_a_split_mended(
    name: str, muniment, tmp_path: Path
) -> None:
    into = ("--into", str(tmp_path / "posts"))
    captures = {name: CAPTURES[name], f"again-{name}": f"{CAPTURES[name]}\n"}
    for path, text in captures.items():
        (tmp_path / path).write_text(text)
    muniment("split", str(tmp_path / name), *into)
    (post,) = tmp_path.glob("posts/2*/*.md")
    head, body = post.read_text().split("\n---\n")
    changed = body.replace(GARBLED(MEANT), MEANT.replace("déjà –", "déjà vu –"))
    post.write_text(f"{head}\n---\n{changed}")
    done = muniment("split", str(tmp_path / f"again-{name}"), "--mend-letters", *into)
    assert (done.exit_code, "conflict" in done.output) == (0, False), done.output
    assert list(tmp_path.glob("posts/2*/*.md")) == [post]
    lines = [line for line in post.read_text().splitlines() if not line.startswith(("permalink: ", "tags: "))]
    assert ("déjà vu" in post.read_text(), garbling.number("\n".join(lines))) == (True, 0)


def encoded(words: str, form: str) -> str:
    """Return words with the garbled letters beyond ASCII written in a form."""
    return "".join(one if one.isascii() else form.format(ord(one)) for one in GARBLED(words))


FORMS = {"json": "\\u{:04x}", "numbers": "&#{};"}
ESCAPED = {
    "json": onepost.FORMS["rest"]("{}").replace("{}", "<p>{}</p>"),
    "numbers": onepost.FORMS["wxr"]("<p>{}</p>"),
}


@pytest.mark.parametrize("form", FORMS)
def test_garbled_letters_that_are_escaped_are_told_and_mended(form: str) -> None:
    octets = ESCAPED[form].replace("{}", encoded(MEANT, FORMS[form])).encode()
    (told,) = encoding.doubts(encoding.decode(octets))
    assert told.startswith("9 places look as if UTF-8 had been read in another encoding before")
    (draft,) = splitting.read(octets, Registry(), mend=True).drafts
    assert draft.body == f"{MEANT}\n"
    decoded = encoding.decode(octets, mend=True)
    assert decoded.octets(decoded.text) == octets


def test_letters_by_name_in_plain_text_were_mended_and_parted_by_its_pieces(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A quiet morning\n\n5 March 2016\n\nIt&acirc;&euro;&trade;s late.\n")
    source = cutting.source(tmp_path / "page.txt", mend=True)
    assert source is not None
    assert (source.decoded.encoding, "&acirc;&euro;&trade;" in source.decoded.text) == ("utf-8", True)


def test_letters_by_name_are_mended_where_those_that_are_right_stay() -> None:
    octets = b"<html><p>Caf&eacute;s &ndash; it&acirc;&euro;&trade;s</p></html>"
    decoded = encoding.decode(octets, mend=True)
    assert decoded.text == "<html><p>Caf&eacute;s &ndash; it&rsquo;s</p></html>"
    assert decoded.octets(decoded.text) == octets


@pytest.mark.parametrize("text", ["[&#8220;Caf&#233;&#8221;]", '["\\u201cCaf\\u00e9\\u201d \\\\u00e2\\u20ac\\u2122"]'])
def test_right_letters_that_are_escaped_are_never_called_garbled(text: str) -> None:
    assert list(encoding.doubts(encoding.decode(text.encode()))) == []
    assert encoding.decode(text.encode(), mend=True).text == text


@pytest.mark.parametrize("changed", ["", "2016-03-06 00:30:00"])
def test_a_garbled_label_stayed_beside_the_one_that_a_newer_capture_gives(
    changed: str, muniment, tmp_path: Path
) -> None:
    labels = (
        '<category domain="post_tag"><![CDATA[{}]]></category><category domain="category"><![CDATA[Courts]]></category>'
    )
    export = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", f"{labels}</item>")
    newer = export.replace("<wp:status>", f"<wp:post_modified>{changed}</wp:post_modified><wp:status>")
    for name, words, text in (("one.xml", GARBLED("Café"), export), ("two.xml", "Café", newer)):
        (tmp_path / name).write_text(text.format(words))
        muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
    (post,) = _texts(tmp_path).values()
    assert "\ntags: [Café]\n" in post
