"""What a private ledger says of a capture gives nothing of it back, not even to those who try all there is."""

import hashlib
import re
from pathlib import Path

import msgspec
import pytest
from tests.captures import onepost
from tests.captures.command.test_forms import EXPORT
from tests.captures.conftest import HARBOUR

from muniment.captures import splitting, verifying
from muniment.captures.accounting import ledger
from muniment.captures.drafts import reading
from muniment.captures.hypertext import parser
from muniment.captures.web.found import comments
from muniment.model.capture import Aside, Ledger
from muniment.vocabularies.registry import Registry

LOCKED = """<item><title>For us</title><link>https://quay.example/2020/06/01/for-us/</link>
<content:encoded><![CDATA[<p>Words for us.</p>]]></content:encoded><wp:post_date>2020-06-01 10:00:00</wp:post_date>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_password>letmein</wp:post_password></item>"""
SAID = """<wp:comment><wp:comment_author>Bo</wp:comment_author>
<wp:comment_author_email>bo@mail.example</wp:comment_author_email><wp:comment_author_IP>203.0.113.7</wp:comment_author_IP>
<wp:comment_content><![CDATA[Yes.]]></wp:comment_content></wp:comment>"""
WXR = EXPORT.format(content="<p>Words.</p>", meta=SAID).replace("</channel>", f"{LOCKED}</channel>")
REPLIES = "2 Responses to Pilots win prize\n\nbo@mail.example\nMay 2, 2020 at 9:00 am\n\nYes.\n\nReply\n"
SECRETS = ("203.0.113.7", "bo@mail.example", "letmein", "Bo", "Yes.", "For us", "<p>Words for us.</p>")
CAPTURES = {"export.xml": WXR, "page.txt": f"{HARBOUR}\n{REPLIES}"}


@pytest.fixture(params=CAPTURES)
def split(request, tmp_path: Path, muniment):
    """Splits a capture that holds comments, as often as wanted, and returns its ledger."""
    (tmp_path / request.param).write_text(CAPTURES[request.param], encoding="utf-8")

    def run() -> Ledger:
        done = muniment("split", str(tmp_path / request.param), "--into", str(tmp_path / "posts"))
        assert done.exit_code == 0, done.output
        return ledger.read(tmp_path / f"posts/captures/{request.param}{ledger.SUFFIX}")

    return run


def test_digests_of_short_secrets_stood_in_private_ledgers(split) -> None:
    held = split()
    words = {*SECRETS, *(word for text in CAPTURES.values() for word in re.split(r"[\s<>\[\]]+", text))}
    guessed = {hashlib.sha256(word.encode()).hexdigest(): word for word in words}
    aside = [guessed[span.sha256] for span in held.spans if span.aside and span.sha256 in guessed]
    assert (held.capture.private, aside) == (True, [])


def test_what_is_set_aside_in_a_row_is_one_span_and_all_is_proved(split, tmp_path: Path) -> None:
    held = split()
    pairs = zip(held.spans, held.spans[1:], strict=False)
    assert [(one, other) for one, other in pairs if one.aside and other.aside] == []
    assert {Aside.COMMENT, Aside.HIDDEN} & {span.aside for span in held.spans}
    assert (ledger.is_whole(held), verifying.verify(tmp_path / "posts", "posts").problems) == (True, ())


def test_a_ledger_that_tells_too_much_is_made_anew(split, tmp_path: Path) -> None:
    held = split()
    file = tmp_path / f"posts/captures/{held.capture.file}{ledger.SUFFIX}"
    first = held.spans[0]
    apart = [msgspec.structs.replace(first, to=first.to - 1), msgspec.structs.replace(first, from_=first.to - 1)]
    file.write_bytes(ledger.encode(msgspec.structs.replace(held, spans=(*apart, *held.spans[1:]))))
    assert split() == held


def test_a_draft_with_a_password_stays_aside_where_drafts_are_wanted(tmp_path: Path, muniment) -> None:
    draft = LOCKED.replace("publish", "draft")
    (tmp_path / "export.xml").write_text(WXR.replace(LOCKED, draft), encoding="utf-8")
    done = muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts"), "--drafts")
    assert done.exit_code == 0, done.output
    texts = [file.read_text(encoding="utf-8") for file in (tmp_path / "posts").rglob("*.*") if file.is_file()]
    assert [text for text in texts if "For us" in text or "Words for us" in text or "letmein" in text] == []


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_a_capture_with_a_draft_was_copied_where_drafts_are_wanted(form: str, tmp_path: Path, muniment) -> None:
    capture = tmp_path / "capture"
    capture.write_text(onepost.FORMS[form]("<p>Not yet said.</p>").replace("publish", "draft"), encoding="utf-8")
    done = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--drafts")
    assert reading.POSTS in done.output, done.output
    holding = [
        file.suffix for file in tmp_path.glob("posts/**/*") if file.is_file() and b"Not yet" in file.read_bytes()
    ]
    assert holding == [".md"]


def test_a_log_in_bar_was_told_twice(tmp_path: Path, muniment) -> None:
    bar = '<div id="wpadminbar"><a href="https://linden.example/wp-admin/">Home</a></div>'
    page = onepost.FORMS["page"]("<p>One text.</p>").replace("<article", f"{bar}<article")
    (tmp_path / "page.html").write_text(page)
    said = muniment("split", str(tmp_path / "page.html"), "--into", str(tmp_path / "posts")).output
    assert said.count("it holds a log-in bar") == 1


@pytest.mark.parametrize("name", ["script", "style", "title", "textarea"])
def test_a_page_was_copied_with_the_comments_in_an_element_that_it_left_open(name: str) -> None:
    reply = '<ol class="comment-list"><li id="comment-12" class="comment"><p>Zed Quux was here.</p></li></ol>'
    page = onepost.PAGE.replace("</article>", f"</article>{reply}").format(f"<p>It began.</p><{name}>x")
    assert comments.are_swallowed(parser.parse(f'<li><{name}>Hi <a href="?replytocom=2#respond">Reply</a></li>'))
    read = splitting.read(page.encode(), Registry())
    assert [draft.body for draft in read.drafts] == ["It began.\n"]
    assert reading.COMMENTS in read.private
