"""What a capture holds beside posts is set aside and counted, whatever its form: comments, pages, lists, no labels."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.command.test_forms import EXPORT, FORMS, POSTS, draft_of, forms

from muniment.captures import splitting, verifying
from muniment.captures.hypertext import parser
from muniment.model.capture import Postless, Refused
from muniment.vocabularies.registry import Registry

FEED = '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Q</title>{}</channel></rss>'
SAID = """<item><title>By: Bo</title><link>https://quay.example/2020/05/01/t/#comment-3</link><content:encoded>
<![CDATA[<p>Readers' words.</p>]]></content:encoded><pubDate>Fri, 01 May 2020 10:00:00 +0000</pubDate>
<guid isPermaLink="false">https://quay.example/2020/05/01/t/#comment-3</guid></item>"""


def test_what_readers_said_is_no_post_in_a_feed_either() -> None:
    with pytest.raises(Refused, match="what readers said and no post"):
        splitting.read(FEED.format(SAID).encode(), Registry())
    both = splitting.read(forms.rss(POSTS[:1]).replace("</channel>", f"{SAID}</channel>").encode(), Registry())
    assert [draft.front.title for draft in both.drafts] == [parser.parse(POSTS[0]["title"]).words]
    assert both.doubts == ("1 comment of readers set aside",)
    assert both.private == ("it holds readers' comments",)


def test_pages_are_no_posts_in_an_answer_either() -> None:
    found = json.loads(FORMS["rest"])
    found["posts"][0]["type"] = "page"
    reading = splitting.read(json.dumps(found).encode(), Registry())
    assert (len(reading.drafts), reading.doubts) == (len(POSTS) - 1, ("1 of kind 'page' set aside",))


def test_lists_that_the_blog_makes_itself_are_no_part_of_a_post() -> None:
    shown = '<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a href="/b/">Other</a></li></ul>'
    draft = draft_of(f"<p>One.</p>{shown}<p>Two.</p>")
    assert (draft.body, draft.doubts) == (
        "One.\n\nTwo.\n",
        ("not taken over: list or box that the blog makes itself (1)",),
    )


BLOG = "https://linden.example"
OWN_LISTS = {
    "labels": f'<ul class="wp-block-categories-list wp-block-categories"><li><a href="{BLOG}/category/a/">A</a>'
    f'<ul class="children"><li><a href="{BLOG}/category/a/b/">B</a></li></ul></li></ul>',
    "a cloud of labels": f'<p class="wp-block-tag-cloud"><a href="{BLOG}/tag/a/" class="tag-cloud-link">A</a></p>',
    "a calendar": '<div class="wp-block-calendar"><table class="wp-calendar-table"><caption>May 2020</caption>'
    f'<tr><td>1</td></tr></table><nav><a href="{BLOG}/2020/04/">Apr</a></nav></div>',
    "pages": f'<ul class="wp-block-page-list"><li><a href="{BLOG}/about/">About</a></li></ul>',
    "its other addresses": '<ul class="wp-block-social-links"><li class="wp-block-social-link">'
    '<a href="https://b.example/us"><span class="wp-block-social-link-label">Bluesky</span></a></li></ul>',
    "months": f'<ul class="wp-block-archives"><li><a href="{BLOG}/2020/02/">February 2020</a></li></ul>',
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", OWN_LISTS)
def test_a_list_that_the_blog_makes_itself_stood_in_posts_of_some_forms(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{OWN_LISTS[name]}<p>It ended.</p>")
    assert (draft.body, draft.front.see_also, draft.front.sources) == ("It began.\n\nIt ended.\n", (), ())


def test_a_post_without_a_category_is_read_as_such_and_proved(tmp_path: Path, muniment) -> None:
    none = '<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>'
    (tmp_path / "x.xml").write_text(EXPORT.format(content="<p>Words.</p>", meta=none), encoding="utf-8")
    done = muniment("split", str(tmp_path / "x.xml"), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "look at it" in done.output) == (0, False)
    assert [problem.message for problem in verifying.verify(tmp_path / "posts", "posts").problems] == []


def test_a_post_without_a_title_is_proved_and_so_is_one_of_whose_text_only_references_are_kept(
    tmp_path: Path, muniment
) -> None:
    line = "<p>Lighthouses and piers.</p><p>See also: https://quay.example/2019/01/01/a/ and https://b.example/b</p>"
    text = EXPORT.format(content=line, meta="").replace("<title>T</title>", "<title></title>")
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    assert muniment("split", str(tmp_path / "x.xml"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert [problem.message for problem in verifying.verify(tmp_path / "posts", "posts").problems] == []


@pytest.mark.parametrize("form", ["rss", "atom", "rest", "wxr"])
def test_a_post_without_title_and_words_was_not_proved(form: str) -> None:
    capture = onepost.FORMS[form]('<p><img src="https://quay.example/a.jpg" alt=""></p>').replace(onepost.TITLE, "")
    (draft,) = onepost.proved(capture)
    assert (draft.front.title, draft.body, len(draft.front.pictures)) == ("Untitled", "", 1)


ABOUT = "<div class='entry-content'><p>Who we are.</p></div>"
OTHERS_OF_BLOG = {
    "a classic theme": f"<article class='post-2 type-page hentry'><h1 class='entry-title'>About</h1>{ABOUT}</article>",
    "a block theme": f"<main><h1 class='wp-block-post-title'>About</h1>{ABOUT}</main>",
}


@pytest.mark.parametrize("theme", OTHERS_OF_BLOG)
def test_a_page_of_the_blog_is_no_post(theme: str) -> None:
    page = f"<html><body class='wp-singular page page-id-2'>{OTHERS_OF_BLOG[theme]}</body></html>"
    with pytest.raises(Refused, match="kind 'page', and no post"):
        splitting.read(page.encode(), Registry())


def test_an_export_of_pages_alone_was_refused_without_a_word_of_what_it_holds() -> None:
    whole = onepost.FORMS["wxr"]("<p>It began.</p>").replace(">post</wp:post_type>", ">page</wp:post_type>")
    entry = whole[whole.index("<item>") : whole.index("</channel>")]
    export = whole.replace("</channel>", f"{entry}{entry.replace('>page<', '>attachment<')}</channel>")
    told = "holds no post, but 1 of kind 'attachment', 2 of kind 'page'; export all content of the blog, or its posts"
    with pytest.raises(Postless, match=told):
        splitting.read(export.encode(), Registry())


def test_a_page_of_the_blog_among_posts_is_counted() -> None:
    post = (
        "<article class='post-3 type-post'><h2 class='entry-title'>T</h2><div class='entry-content'>W.</div></article>"
    )
    page = f"<html><body class='search'>{OTHERS_OF_BLOG['a classic theme']}{post}</body></html>"
    reading = splitting.read(page.encode(), Registry())
    assert ([draft.front.title for draft in reading.drafts], reading.doubts) == (["T"], ("1 of kind 'page' set aside",))
