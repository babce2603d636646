"""Posts that are not for everyone, however their capture says it: nothing of them stands in any file."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.blog import UNKNOWN
from muniment.captures.drafts.reading import Reading
from muniment.vocabularies.registry import Registry

WORD = "Qisela"
EXPORTED = {
    "in capitals": "<wp:status>PRIVATE</wp:status>",
    "with space around": "<wp:status>\n private \n</wp:status>",
    "in CDATA, with space": "<wp:status><![CDATA[ Private ]]></wp:status>",
    "in two parts": "<wp:status>pri<![CDATA[vate]]></wp:status>",
    "of its own kind": "<wp:status>acf-disabled</wp:status>",
    "that of what it belongs to": "<wp:status>inherit</wp:status>",
    "twice, the open one first": "<wp:status>publish</wp:status><wp:status>private</wp:status>",
    "under another name": "<wp:post_status><![CDATA[private]]></wp:post_status>",
    "under another name too": "<wp:status>publish</wp:status><wp:post_status>trash</wp:post_status>",
    "none": "",
    "none, and a password": "<wp:post_password><![CDATA[x]]></wp:post_password>",
    "open, and a password": "<wp:status>publish</wp:status><wp:post_password>0</wp:post_password>",
}
ANSWERED = {
    "in capitals": {"status": "Private"},
    "none": {"status": None},
    "empty": {"status": ""},
    "no text": {"status": ["private"]},
    "under another name": {"post_status": "private"},
    "a password": {"password": "x"},
    "protected": {"content": {"rendered": f"<p>{WORD}</p>", "protected": True}},
    "protected in words": {"content": {"rendered": f"<p>{WORD}</p>", "protected": "true"}},
    "without its title": {"status": "private", "title": "x"},
    "without its text": {"status": "private", "content": None},
}
POST = f"<p>{WORD} came.</p>"


def export(status: str) -> str:
    """Return an export of an open post and another of such a status."""
    made = onepost.FORMS["wxr"]("<p>Boats came.</p>")
    item = made[made.index("<item>") : made.index("</channel>")]
    other = onepost.FORMS["wxr"](POST).replace(onepost.TITLE, WORD).replace("05/a-quiet-morning", f"06/{WORD}")
    hidden = other[other.index("<item>") : other.index("</channel>")].replace("<wp:status>publish</wp:status>", status)
    return made.replace(item, item + hidden)


def answer(inner: bool = False, **said: object) -> str:
    """Return an answer of an open post and another, of which an answer says so much more; `inner`: within that."""
    shown, hidden = (json.loads(onepost.FORMS["rest"](text))[0] for text in ("<p>Boats came.</p>", POST))
    link = onepost.LINK.replace("05/a-quiet-morning", f"06/{WORD}")
    hidden |= {"title": {"rendered": WORD}, "link": link, "slug": WORD, **said}
    return json.dumps([shown | {"acf": {"beside": [hidden]}}] if inner else [shown, hidden])


CAPTURES = {f"export: {name}": export(status) for name, status in EXPORTED.items()}
CAPTURES |= {f"answer: {name}": answer(**said) for name, said in ANSWERED.items()}
CAPTURES |= {
    f"answer, within: {name}": answer(inner=True, **ANSWERED[name]) for name in ("under another name", "a password")
}
FEED = onepost.FORMS["atom"](POST).replace(onepost.TITLE, WORD)
DRAFT = '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>{}</app:draft></app:control></entry>'
OPEN = onepost.FORMS["atom"]("<p>Boats came.</p>")
FEEDS = [FEED.replace("</entry>", DRAFT.format(said)) for said in ("YES", " yes ", "true")] + [
    FEED.replace("<entry>", "<entr>")
]
CAPTURES |= {
    f"feed {number}": OPEN.replace("</feed>", feed[feed.index("<entr") : feed.index("</feed>")] + "</feed>")
    for number, feed in enumerate(FEEDS)
}


@pytest.mark.parametrize("name", CAPTURES)
def test_nothing_of_a_hidden_post_stands_in_any_file(name: str, tmp_path: Path, muniment) -> None:
    capture = tmp_path / "given"
    capture.write_text(CAPTURES[name], encoding="utf-8")
    done = muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path != capture]
    assert (done.exit_code, [path.name for path in files if path.suffix == ".md"]) == (
        0,
        ["2016-03-05-a-quiet-morning.md"],
    )
    assert WORD.lower() not in done.output.lower()
    assert [path.name for path in files if WORD.lower() in path.read_text(encoding="utf-8").lower()] == []


def test_a_post_with_a_hidden_twin_in_its_export_was_told_to_be_gone_once_it_came_again(
    tmp_path: Path, muniment
) -> None:
    made = onepost.FORMS["wxr"]("<p>Boats came.</p>")
    item = made[made.index("<item>") : made.index("</channel>")]
    twin = item.replace("<wp:status>", "<wp:post_password>x</wp:post_password><wp:status>")
    (tmp_path / "given").write_text(made.replace(item, item + twin), encoding="utf-8")
    command = ("split", str(tmp_path / "given"), "--into", str(tmp_path / "posts"))
    assert muniment(*command).exit_code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "posts").rglob("*") if path.is_file()}
    assert muniment(*command).exit_code == 0
    assert {path: path.read_bytes() for path in (tmp_path / "posts").rglob("*") if path.is_file()} == before


NOTED = "<description><![CDATA[We write <published> and <wp:status >private here]]></description>"
HARMLESS = {
    "the day of a whole feed": ("atom", "<published>2016-03-01T00:00:00Z</published>"),
    "a comment": ("atom", "<!-- each <content > of ours,\n<wp:status>private</wp:status> --><rights>Ours</rights>"),
    "words of a description": ("rss", NOTED),
    "words of an export": ("wxr", NOTED + "<!--<content:encoded>-->"),
}
STRAY = {
    "the status of a post": ("wxr", "<itm><wp:status>private</wp:status></itm>"),
    "the text of one": ("rss", NOTED + "<content:encoded><![CDATA[Came]]></content:encoded>"),
}


@pytest.mark.parametrize(("form", "head"), HARMLESS.values(), ids=HARMLESS.keys())
def test_what_only_names_parts_of_entries_made_a_feed_private(form: str, head: str) -> None:
    reading = read(form, head)
    assert (len(reading.drafts), reading.doubts, reading.private) == (1, (), ())


@pytest.mark.parametrize(("form", "head"), STRAY.values(), ids=STRAY.keys())
def test_parts_of_entries_before_the_first_keep_a_capture_private(form: str, head: str) -> None:
    reading = read(form, head)
    assert (len(reading.drafts), reading.private) == (1, ("what of it cannot be read may not be public",))


def read(form: str, head: str) -> Reading:
    """Return what becomes of a capture that has such a part before its first entry."""
    name = "<entry>" if form == "atom" else "<item>"
    capture = onepost.FORMS[form]("<p>Boats came.</p>").replace(name, head + name)
    return splitting.read(capture.encode(), Registry(), UNKNOWN)
