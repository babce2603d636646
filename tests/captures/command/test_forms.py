"""Exports, feeds and answers of one invented blog give the posts that its pages give, field for field."""

import importlib.util
import json
from pathlib import Path

import pytest
from tests.captures.command.test_blog import POSTS, found, truth

from muniment.captures import splitting, verifying
from muniment.captures.accounting import ledger
from muniment.captures.drafts.blog import Blog
from muniment.vocabularies.registry import Registry

_spec = importlib.util.spec_from_file_location("forms", Path(__file__).with_name("blog") / "forms.py")
forms = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(forms)
FORMS = {
    **{f"wxr-{version}": forms.wxr(POSTS, version) for version in ("1.0", "1.1", "1.2")},
    "rss": forms.rss(POSTS),
    "atom": forms.atom(POSTS),
    "rest": forms.rest(POSTS),
}
EXPORT = """<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<item><title>one.jpg</title><excerpt:encoded><![CDATA[First of two (Photo by Bo)]]></excerpt:encoded>
<wp:post_id>5</wp:post_id>
<wp:post_type>attachment</wp:post_type><wp:attachment_url>https://quay.example/one.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>One</wp:meta_value></wp:postmeta></item>
<item><title>T</title><link>https://quay.example/2020/05/01/t/</link><content:encoded><![CDATA[{content}]]></content:encoded>
<wp:post_date>2020-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
{meta}</item></channel></rss>"""
META = "<wp:postmeta>\n<wp:meta_key>{}</wp:meta_key>\n<wp:meta_value><![CDATA[{}]]></wp:meta_value>\n</wp:postmeta>"


def draft_of(content: str, meta: str = ""):
    return splitting.read(EXPORT.format(content=content, meta=meta).encode(), Registry()).drafts[0]


@pytest.mark.parametrize("form", FORMS)
def test_each_form_gives_the_same_posts(form: str) -> None:
    octets = FORMS[form].encode()
    reading = splitting.read(octets, Registry(), Blog("Asia/Tokyo"))
    wanted = [truth(post, name="classic", kind="home", timed=True) for post in POSTS]
    if form in ("rss", "atom"):  # a feed does not tell categories from tags
        wanted = [{**post, "tags": sorted({*post["tags"], *post["categories"]}), "categories": []} for post in wanted]
    assert [found(draft) for draft in reading.drafts] == wanted
    assert list(ledger.lost(octets, ledger.ledger_of("x", octets, reading, private=False), reading.drafts)) == []


def test_notes_that_an_export_keeps_apart_stand_at_the_foot() -> None:
    mark = '<p>A note<sup data-fn="n1"><a href="#n1" id="n1-link">1</a></sup> here.</p><p>https://wire.example/x</p>'
    draft = draft_of(mark, META.format("footnotes", '[{"id":"n1","content":"See <em>it</em>."}]'))
    assert draft.body == "A note[^1] here.\n\n[^1]: See *it*.\n"
    assert [source.url for source in draft.front.sources] == ["https://wire.example/x"]


def test_answers_in_several_files_are_read_as_one(tmp_path: Path, muniment) -> None:
    whole = json.loads(FORMS["rest"])
    files = {kind: json.dumps(whole[kind]) for kind in ("tags", "posts", "categories", "users")}
    for kind, text in files.items():
        (tmp_path / f"{kind}.json").write_text(text, encoding="utf-8")
    (tmp_path / "whole.json").write_text(FORMS["rest"], encoding="utf-8")
    apart = muniment("split", *(str(tmp_path / f"{kind}.json") for kind in files), "--into", str(tmp_path / "apart"))
    assert apart.exit_code == 0, apart.output
    muniment("split", str(tmp_path / "whole.json"), "--into", str(tmp_path / "one"))
    written = [
        {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / name).glob("*/*.md")}
        for name in ("apart", "one")
    ]
    assert written[0] == written[1]
    assert sorted(path.name for path in (tmp_path / "apart/captures").glob("*.json")) == [
        "posts.json",
        "posts.json.ledger.json",
    ]
    assert verifying.verify(tmp_path / "apart", "posts").problems == ()


SORRY = '{"code": "rest_user_cannot_view", "message": "Sorry, you are not allowed.", "data": {"status": 401}}'


@pytest.mark.parametrize("named", [True, False])
def test_an_answer_without_anything_in_it_had_all_the_others_refused(tmp_path: Path, muniment, named: bool) -> None:
    whole = json.loads(FORMS["rest"])
    files = {"media": "[]", "posts": json.dumps(whole["posts"]), "posts-2": "[]", "users": SORRY}
    files |= {"tags": json.dumps(whole["tags"])} if named else {"tags": "[]\n"}
    for kind, text in files.items():
        (tmp_path / f"{kind}.json").write_text(text, encoding="utf-8")
    done = muniment("split", *(str(tmp_path / f"{kind}.json") for kind in files), "--into", str(tmp_path / "posts"))
    said = "in the place of an answer WordPress says 'Sorry, you are not allowed.'"
    line = f"{tmp_path}/users.json: {said}; the rest was taken without what it would list\n"
    assert (done.exit_code, done.stderr) == (0, line)
    assert len(list((tmp_path / "posts").glob("*/*.md"))) == len(POSTS)
    assert (tmp_path / "posts/tags.yml").exists() == named
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


@pytest.mark.parametrize("text", ['[{"id": 1, "name": "a", "taxonomy": "post_tag"}]', "[1, 2]", '["a"]', "null"])
def test_names_and_numbers_alone_are_no_posts_and_are_told_so(text: str, tmp_path: Path, muniment) -> None:
    (tmp_path / "tags.json").write_text(text, encoding="utf-8")
    done = muniment("split", str(tmp_path / "tags.json"), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "is JSON without posts" in done.output) == (1, True)


def test_a_player_and_what_it_plays_are_proved(tmp_path: Path, muniment) -> None:
    played = (
        "<p>One.</p><figure><audio controls src='https://quay.example/s.mp3'></audio></figure>"
        "<video><source src='https://quay.example/f.mp4?_=1'></video>"
        "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><iframe src='https://maps.example/1'></iframe>"
    )
    page = "<article class='hentry'><h1 class='entry-title'>T</h1><time datetime='2020-05-01'>x</time>{}</article>"
    text = page.format(f"<div class='entry-content'>{played}<p>Two.</p></div>")
    (tmp_path / "x.html").write_text(f"<html><body>{text}</body></html>", encoding="utf-8")
    done = muniment("split", str(tmp_path / "x.html"), "--into", str(tmp_path / "posts"))
    body = (tmp_path / "posts/2020/2020-05-01-t.md").read_text(encoding="utf-8")
    assert (done.exit_code, "https://quay.example/f.mp4 " in body) == (0, True)
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


def test_a_picture_above_a_post_and_those_of_its_gallery_are_records() -> None:
    draft = draft_of('<p>Words.</p>\n[gallery ids="5"]', META.format("_thumbnail_id", "5"))
    assert [(p.url, p.alt, p.caption, p.credit, p.licence) for p in draft.front.pictures] == [
        ("https://quay.example/one.jpg", "One", "First of two", "Photo by Bo", "unknown")
    ]


def test_a_feed_does_not_show_the_post_that_asks_for_a_password() -> None:
    form = '<form action="https://quay.example/wp-login.php?action=postpass" class="post-password-form"></form>'
    hidden = {**POSTS[0], "title": "Protected: Locked", "slug": "locked", "shown": [form]}
    reading = splitting.read(forms.rss([hidden, POSTS[1]]).encode(), Registry())
    assert [draft.front.title for draft in reading.drafts] == [POSTS[1]["title"]]
    assert reading.doubts == ("1 post of status 'password-protected' set aside",)


@pytest.mark.parametrize(
    "locked",
    [
        {"password": "sesame"},
        {"content": {"rendered": "<p>Hushed.</p>", "protected": True}},
        {"content": {"rendered": '<form class="post-password-form" method="post"></form>', "protected": False}},
    ],
)
def test_an_answer_of_an_editor_or_a_plugin_showed_a_post_that_asks_for_a_password(locked: dict[str, object]) -> None:
    whole = json.loads(forms.rest(POSTS))
    whole["posts"][0] |= locked
    reading = splitting.read(json.dumps(whole).encode(), Registry())
    assert (len(reading.drafts), reading.doubts) == (
        len(POSTS) - 1,
        ("1 post of status 'password-protected' set aside",),
    )
    assert reading.private == ("it holds posts that are not public",)


def test_a_feed_that_only_says_that_a_post_is_protected_does_not_show_it() -> None:
    said = "There is no excerpt because this is a protected post."
    hidden = {**POSTS[0], "title": "Protected: Locked", "slug": "locked", "shown": [said]}
    reading = splitting.read(forms.rss([hidden, POSTS[1]]).encode(), Registry())
    assert [draft.front.title for draft in reading.drafts] == [POSTS[1]["title"]]


FRAGMENTS = {
    "a table with wide cells": (
        "<table>\n<tr>\n<td colspan='2'>a &amp; b</td></tr><tr><td>c</td><td>d</td></tr></table>",
        '<table>\n<tr><td colspan="2">a &amp; b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>\n',
    ),
    "terms and meanings": ("<dl><dt>T</dt><dd>M</dd></dl>", "<dl>\n<dt>T</dt>\n<dd>M</dd>\n</dl>\n"),
    "what opens on demand": (
        "<details><summary>S</summary><p>I</p></details>",
        "<details>\n<summary>S</summary>\n\nI\n\n</details>\n",
    ),
    "words of another language": (
        "<p>A word is <span lang='fr'>mot</span></p>",
        'A word is <span lang="fr">mot</span>\n',
    ),
    "an emoji that is a picture": (
        "<p>Yes <img class='emoji' alt='\u2714' src='https://s.w.org/images/core/emoji/1.png'></p>",
        "Yes \u2714\n",
    ),
    "a frame that plays a film": (
        "<iframe src='https://www.youtube.com/embed/abcdefghijk?feature=oembed'></iframe><p>W.</p>",
        "https://www.youtube.com/watch?v=abcdefghijk\n\nW.\n",
    ),
    "a link within the blog": (
        "<p><a href='/about/'>here</a> it is</p>",
        "[here](https://quay.example/about/) it is\n",
    ),
    "a link with brackets": (
        "<p><a href='https://x.example/a(b)'>w</a> it is</p>",
        "[w](<https://x.example/a(b)>) it is\n",
    ),
}


@pytest.mark.parametrize("name", FRAGMENTS)
def test_html_becomes_markdown_that_reads_the_same(name: str) -> None:
    source, wanted = FRAGMENTS[name]
    assert draft_of(source).body == wanted


def test_a_shortcode_that_is_not_known_stays_and_is_told() -> None:
    draft = draft_of('<p>[mystery x="1"]words[/mystery]</p>')
    assert (draft.body, draft.doubts) == (
        '[mystery x="1"]words[/mystery]\n',
        ("left as text, since what it means is not known here: [mystery]",),
    )


def test_each_picture_of_a_gallery_keeps_its_caption() -> None:
    figure = "<figure><img src='https://quay.example/{0}.jpg'><figcaption>{1}</figcaption></figure>"
    two = figure.format("a", "One") + figure.format("b", "Two (Photo by Bo)")
    assert [(p.caption, p.credit) for p in draft_of(f"<figure>{two}</figure><p>W.</p>").front.pictures] == [
        ("One", ""),
        ("Two", "Photo by Bo"),
    ]


@pytest.mark.parametrize("form", ["rss", "atom"])
def test_the_names_of_two_authors_ran_into_each_other(form: str) -> None:
    one = {"rss": "<dc:creator><![CDATA[Ana Roe]]></dc:creator>", "atom": "<author><name>Ana Roe</name></author>"}[form]
    reading = splitting.read(FORMS[form].replace(one, one + one.replace("Ana Roe", "Bo Lee")).encode(), Registry())
    assert {draft.front.author for draft in reading.drafts} == {"Ana Roe, Bo Lee"}
