"""Answers and exports of which a letter, or an entry, is not as it should be: all else comes in."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import openings, splitting
from muniment.captures.structured import answered, jsontext
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

LIST = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
OTHER = {**LIST[0], "link": "https://linden.example/2016/03/06/noon/", "slug": "noon", "date": "2016-03-06T12:00:00"}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Boats \\ud83d come.", "Boats \ufffd come."),
        ("Boats \\uDC00\\ud83d come.", "Boats \ufffd\ufffd come."),
        ("Boats \\ud83d\\ude00 come.", "Boats \U0001f600 come."),
        ("Boats \\\\ud83d come.", "Boats \\\\ud83d come."),
    ],
)
def test_half_of_a_character_lost_an_answer_all_posts_from_there_on(written: str, shown: str) -> None:
    drafts = onepost.proved(json.dumps([*LIST, OTHER], indent=1).replace("It began.", written, 1))
    assert [made.body for made in drafts] == [f"{shown}\n", "It began.\n"]


def test_half_of_a_character_is_told_by_its_line() -> None:
    answer = json.dumps([*LIST, OTHER], indent=1).replace("It began.", "\\ud83d \\ud83d")
    doubts = splitting.read(answer.encode(), Registry()).doubts
    lines = [number for number, line in enumerate(answer.split("\n"), 1) if "ud83d" in line]
    assert doubts == tuple(map(jsontext.HALVED.format, lines))


def test_what_stands_among_posts_and_is_none_is_told() -> None:
    tag = {"id": 4, "taxonomy": "post_tag", "name": "Boats"}
    answer = json.dumps([{"id": 2}, *LIST, "words", None, tag, OTHER], indent=1)
    reading = splitting.read(answer.encode(), Registry())
    line = 1 + answer[: answer.index('"words"')].count("\n")
    assert reading.doubts == (answered.LEFT_OUT.format(f"1, 3 (line {line}), 4"),)
    assert len(onepost.proved(answer)) == len([*LIST, OTHER])


MIXED = {
    "words before and behind": "x <![CDATA[<i>it</i>]]> &amp;amp; post &lt;b&gt;more&lt;/b&gt;",
    "words behind": "<![CDATA[x <i>it</i>]]> &amp;amp; post &lt;b&gt;more&lt;/b&gt;",
    "words before": "x &lt;i&gt;it&lt;/i&gt; &amp;amp; post <![CDATA[<b>more</b>]]>",
    "two of them": "<![CDATA[x <i>it</i> &amp; po]]><![CDATA[st <b>more</b>]]>",
}


@pytest.mark.parametrize("form", ["rss", "wxr"])
@pytest.mark.parametrize("name", MIXED)
def test_a_text_of_which_a_part_stands_in_cdata_could_not_be_proved(form: str, name: str) -> None:
    capture = onepost.FORMS[form]("TEXT").replace("<![CDATA[TEXT]]>", MIXED[name])
    (draft,) = onepost.proved(capture)
    assert draft.body == "x *it* & post **more**\n"


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_a_mark_within_a_label_that_is_in_cdata_stood_in_no_span(form: str) -> None:
    label = "<category domain='post_tag'><![CDATA[New><category><![CDATA[News]]></category>"
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>It began.</p>").replace("<item>", f"<item>{label}"))
    assert "CDATA" in draft.front.tags[0] + "".join(draft.front.categories)


@pytest.mark.parametrize(
    "head", ["", '<?xml version="1.0" encoding="UTF-8"?>\n', '<?xml version="1.0" encoding="latin-1"?>\n']
)
def test_an_export_with_a_few_broken_octets_was_read_whole_into_memory(head: str, muniment, tmp_path: Path) -> None:
    text = head + onepost.FORMS["wxr"](f"<p>{'Größe. ' * 60}</p>")
    (tmp_path / "blog.xml").write_bytes(text.encode().replace("ö".encode(), b"\xf6", 6))
    assert (openings.opened(tmp_path / "blog.xml").text is None) is ("latin-1" not in head)
    said = muniment("split", str(tmp_path / "blog.xml"), "--into", str(tmp_path / "posts"))
    (post,) = tmp_path.glob("posts/2*/*.md")
    assert (said.exit_code, post.read_text().count("Gr\ufffd\xdfe")) == (0, 6 * ("latin-1" not in head))
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_an_export_with_many_broken_octets_is_read_in_its_own_encoding(tmp_path: Path) -> None:
    (tmp_path / "blog.xml").write_bytes(onepost.FORMS["wxr"](f"<p>{'Größe. ' * 60}</p>").encode("windows-1252"))
    found = openings.opened(tmp_path / "blog.xml")
    assert (found.encoding, found.text is not None) == ("windows-1252", True)


WARNING = '\nWarning: Undefined array key "x" in /srv/plugins/p.php on line 12\n'
HEAD = '<!DOCTYPE html>\n<html lang="en">\n<head><title>T</title></head>'


@pytest.mark.parametrize("above", [WARNING, "Notice: x\n<br />\n", "?"])
@pytest.mark.parametrize("form", [form for form in onepost.FORMS if form != "rest"])
def test_a_capture_under_a_warning_of_its_server_was_read_as_a_text(form: str, above: str) -> None:
    (draft,) = onepost.proved(above + onepost.FORMS[form]("<p>It began.</p>").replace("<html>", HEAD))
    assert (draft.front.title, draft.front.date[:10], draft.body) == (onepost.TITLE, onepost.DAY, "It began.\n")


@pytest.mark.parametrize("form", ["wxr", "rss", "atom"])
@pytest.mark.parametrize("lead", ["", "<p>", "A line.\n"])
def test_a_part_of_an_export_showed_what_is_for_nobody_as_a_text(form: str, lead: str) -> None:
    whole = onepost.FORMS[form]("<p>It began.</p>")
    with pytest.raises(Refused, match="is a part of an export or feed whose beginning is missing; save it again"):
        onepost.proved(lead + whole[whole.index("<content") :])


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_an_export_under_a_long_comment_was_said_to_lack_its_beginning(form: str) -> None:
    with pytest.raises(Refused, match="has its first element behind more than 8192 characters; take out what stands"):
        onepost.proved(f"<!-- {'long ' * 2000} -->{onepost.FORMS[form]('<p>It began.</p>')}")


@pytest.mark.parametrize("begin", ["quay(", "/**/quay.show (\n"])
def test_an_answer_for_a_script_to_run_was_said_to_be_a_part_of_one(begin: str) -> None:
    with pytest.raises(Refused, match=r"calls 'quay[.show]*\(…\)'; save it without `_jsonp` or `callback`"):
        onepost.proved(f"{begin}{onepost.FORMS['rest']('<p>It began.</p>')});")


@pytest.mark.parametrize("whole", ['{{"found": 1, "posts": [{}]}}', "{}"])
def test_an_answer_of_wordpress_com_was_said_to_be_without_posts(whole: str) -> None:
    post = '{"ID": 5, "site_ID": 1, "URL": "https://linden.example/2016/03/05/a/", "content": "<p>It began.</p>"}'
    with pytest.raises(Refused, match=r"save that of public-api.wordpress.com/wp/v2/sites/HOST/posts"):
        onepost.proved(whole.format(post))


def test_an_answer_under_a_line_is_not_read_as_a_text() -> None:
    with pytest.raises(Refused, match="is a part of an answer in JSON, or one with something above it"):
        onepost.proved("A line.\n" + onepost.FORMS["rest"]("<p>It began.</p>"))


NOTICES = {
    "as text": WARNING,
    "as HTML": "<br />\n<b>Deprecated</b>:  Old in <b>/srv/a.php</b> on line <b>3</b><br />\n",
    "several": f"PHP Notice:  x in /srv/a.php on line 1\n{WARNING}",
    "of a database": '<div id="error"><p class="wpdberror"><strong>WordPress database error:</strong> [x]</p></div>',
    "behind a mark": f"\ufeff{WARNING}",
}


@pytest.mark.parametrize("above", NOTICES.values(), ids=NOTICES)
@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
def test_what_a_server_says_of_faults_above_the_rest_is_told_and_set_aside(form: str, above: str) -> None:
    reading = splitting.read((whole := above + onepost.FORMS[form]("<p>It began.</p>")).encode(), Registry())
    assert [draft.body for draft in reading.drafts] == ["It began.\n"]
    (told,) = [doubt for doubt in reading.doubts if "of a fault stands above the rest" in doubt]
    assert "srv" not in told
    assert onepost.proved(whole)


def test_a_number_that_is_none_took_the_whole_answer_with_it() -> None:
    posts = json.loads(onepost.FORMS["rest"]('<p>It is NaN, and -Infinity: "NaN".</p>'))
    (draft,) = onepost.proved(json.dumps([{**posts[0], "rank": float("nan"), "tags": float("-inf")}]))
    assert draft.body == 'It is NaN, and -Infinity: "NaN".\n'


@pytest.mark.parametrize(
    ("root", "right"),
    [
        ("opml", "lists feeds: save them"),
        ("urlset", "lists pages: save them"),
        ("sitemapindex", "lists lists of pages: save the pages"),
        ("catalogue", "nor a feed; split one of those"),
    ],
)
def test_xml_that_leads_to_what_can_be_split_says_so(root: str, right: str) -> None:
    with pytest.raises(Refused, match=right):
        splitting.read(f'<?xml version="1.0"?><{root}><a>x</a></{root}>'.encode(), Registry())


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("<description>Boats<br>come <b>here</description>", "Boats  \ncome **here**\n"),
        ("<description><p>Boats &amp; more\x01</p> &nbsp; come < here</description>", "Boats & more\n\ncome < here\n"),
        ("<content:encoded><p>Boats &lt;b> come<p>here</content:encoded>", "Boats \\<b> come\n\nhere\n"),
        ("<x><![CDATA[<title>a<br></title>]]></x><description>Boats<br>come</description>", "Boats  \ncome\n"),
    ],
)
def test_an_entry_was_left_out_whose_html_is_neither_escaped_nor_xml(written: str, body: str) -> None:
    content = "<content:encoded><![CDATA[TEXT]]></content:encoded>"
    (draft,) = onepost.proved(onepost.FORMS["rss"]("TEXT").replace(content, written))
    assert (draft.front.title, draft.body) == (onepost.TITLE, body)
    assert "its XML was mended to be read" in draft.doubts


REFERENCES = {
    "&#11;": "",
    "&#x1F;": "",
    "&#0;": "\ufffd",
    "&#55357;&#56832;": "\ufffd\ufffd",
    "&#99999999999;": "\ufffd",
}


@pytest.mark.parametrize("form", ["rss", "wxr"])
@pytest.mark.parametrize("written", REFERENCES)
def test_a_reference_to_a_character_that_xml_forbids_lost_its_post(form: str, written: str) -> None:
    capture = onepost.FORMS[form]("<p>It began.</p>").replace(onepost.TITLE, f"Boats{written} c&#97;me &#8211; at")
    (draft,) = onepost.proved(capture.replace("<![CDATA[<p>It began.</p>]]>", f"&lt;p&gt;It {written} began."))
    told = REFERENCES[written]
    assert (draft.front.title, draft.body) == (f"Boats{told} came – at", f"It {told} began.\n".replace("  ", " "))
