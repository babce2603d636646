"""Saved pages with what plugins, archives and hosts of blogs add to them, and what of it is no part of the post."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts import reading
from muniment.vocabularies.registry import Registry

P = "The court of Varnesk heard the three fishers on Tuesday, and nobody from the ministry came."
Q = "The next hearing is in June. Their families will wait outside again."
HOST = "https://linden.example"
OTHER = f"{HOST}/2021/06/02/a-yard/"
DATE = '<time class="entry-date published" datetime="2021-06-09T08:00:00+02:00">June 9, 2021</time>'


def page(inside: str, *, head: str = "", kind: str = "single single-post") -> str:
    return f'<html><head><title>A door – Linden</title>{head}</head><body class="{kind}">{inside}</body></html>'


def article(text: str, beside: str = "") -> str:
    title = f'<h1 class="entry-title">A door</h1>{DATE}'
    return f'<article class="post hentry">{title}<div class="entry-content">{text}</div>{beside}</article>'


def test_the_picture_over_a_post_leads_to_its_blog_and_not_through_the_archive() -> None:
    through = "https://web.archive.org/web/20230704101112"
    image = (
        f'<img class="attachment-post-thumbnail wp-post-image" src="{through}im_/{HOST}/a.jpg" alt="A door"'
        f' srcset="{through}im_/{HOST}/a.jpg 825w, {through}im_/{HOST}/a-300x185.jpg 300w">'
    )
    script = '<script src="https://web.archive.org/_static/js/bundle-playback.js"></script>'
    told = f'<article class="hentry"><div>{image}</div><h1 class="entry-title">A door</h1>{DATE}'
    (draft,) = onepost.proved(page(f'{told}<div class="entry-content"><p>{P}</p></div></article>', head=script))
    assert [picture.url for picture in draft.front.pictures] == [f"{HOST}/a.jpg"]


def test_a_box_that_leads_on_amid_a_text_does_not_name_the_post() -> None:
    box = f'<div><a href="{OTHER}"><span class="cta">Read also</span><span class="postTitle">A yard</span></a></div>'
    text = f'<div class="node__content"><div class="field--name-body"><p>{P}</p>{box}<p>{Q}</p></div></div>'
    (draft,) = onepost.proved(
        page(f"<main><h1>A door</h1><article class='node'><p>9 June 2021</p>{text}</article></main>")
    )
    assert (draft.front.title, draft.front.date) == ("A door", "2021-06-09")


def test_posts_like_the_one_of_a_page_without_marks_are_none_of_its_own() -> None:
    cards = "".join(
        f'<div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a href="{OTHER}{number}/">A yard'
        f' {number}</a></h4><p class="jp-relatedposts-post-excerpt">{Q}</p><p>June {number}, 2021</p></div>'
        for number in (1, 2, 3)
    )
    told = f"<h1>A door</h1><div><span>Ann Roe</span><span>June 9, 2021</span></div><div><p>{P}</p><p>{Q}</p>"
    (draft,) = onepost.proved(page(f'<div>{told}<div class="jp-relatedposts">{cards}</div></div></div>', kind=""))
    assert (draft.front.title, draft.front.date, draft.body) == ("A door", "2021-06-09", f"{P}\n\n{Q}\n")


def test_tags_in_a_cloud_of_its_own_are_those_of_the_post() -> None:
    tags = f'<span class="tagcloud"><a href="{HOST}/tag/wells/" rel="tag">wells</a></span>'
    foot = f'<div class="post-bottom-meta"><div>Tags</div>{tags}</div>'
    (draft,) = onepost.proved(page(article(f"<p>{P}</p>{foot}")))
    assert (draft.front.tags, draft.body) == (("wells",), f"{P}\n")


def test_a_cloud_of_all_tags_is_the_page_s() -> None:
    cloud = f'<div class="tagcloud"><a class="tag-cloud-link" href="{HOST}/tag/wells/">wells</a></div>'
    (draft,) = onepost.proved(page(article(f"<p>{P}</p>", cloud)))
    assert draft.front.tags == ()


def test_the_day_of_a_change_that_a_block_shows_is_that() -> None:
    day = '<div class="wp-block-post-date"><time datetime="2021-06-09T08:00:00+02:00">June 9, 2021</time></div>'
    change = (
        '<div class="wp-block-post-date__modified-date wp-block-post-date"><time datetime="2021-06-12T09:00:00+02:00">'
        "June 12, 2021</time></div>"
    )
    text = f'<div class="wp-block-post-content"><p>{P}</p></div>'
    for days in (f"{day}{change}", f"{change}{day}"):
        main = f'<main><h1 class="wp-block-post-title">A door</h1>{days}{text}</main>'
        (draft,) = onepost.proved(page(main))
        assert (draft.front.date, draft.front.updated) == ("2021-06-09T08:00", "2021-06-12T09:00")


def test_two_who_wrote_a_post_are_named_where_a_box_over_that_has_the_first() -> None:
    first, second = (f'<a class="url fn n" href="{HOST}/author/{name}/">{name}</a>' for name in ("Ann Roe", "Leo Yu"))
    box = f'<div class="author-info"><h2>About {first}</h2><p>She writes of rivers.</p></div>'
    by = f'<span class="author vcard">{first}</span> and <span class="author vcard">{second}</span>'
    (draft,) = onepost.proved(page(article(f"<p>{P}</p>", f'{box}<footer class="entry-footer">{by}</footer>')))
    assert draft.front.author == "Ann Roe and Leo Yu"


def test_the_lower_heading_in_the_link_of_a_title_begins_the_post() -> None:
    cards = "".join(
        f'<article><a href="{HOST}/@ann"><p>Ann Roe</p></a><div><a href="{HOST}/{name}-1a2b"><h2>A {name}</h2>'
        f"<div><h3>{words[:60]}…</h3></div></a></div><span>Jun {day}, 2021</span></article>"
        for name, words, day in (("door", P, 9), ("yard", Q, 2))
    )
    drafts = onepost.proved(page(f"<main>{cards}</main>", kind=""))
    told = [(draft.front.title, draft.front.date, draft.body, draft.short) for draft in drafts]
    assert told == [
        ("A door", "2021-06-09", f"{P[:60].strip()}…\n", True),
        ("A yard", "2021-06-02", f"{Q[:60].strip()}…\n", True),
    ]


def test_tags_right_behind_a_post_are_its_own_beside_what_says_who_wrote_it() -> None:
    tags = '<div><a href="https://medium.example/tag/wells"><div>wells</div></a></div>'
    foot = f'<div>{tags}<div><h2><a href="{HOST}/@ann">Written by Ann Roe</a></h2></div></div>'
    told = f'<h1>A door</h1><div><a href="{HOST}/@ann">Ann Roe</a> · <span>Jun 9, 2021</span></div><p>{P}</p><p>{Q}</p>'
    (draft,) = onepost.proved(page(f"<article>{told}</article>{foot}", kind=""))
    assert draft.front.tags == ("wells",)


def test_answers_from_elsewhere_are_what_readers_wrote() -> None:
    said = f'<a class="p-author h-card" href="/q">Quill</a><div class="p-content">{Q}</div>'
    answer = f'<li class="u-comment h-cite">{said}</li>'
    told = f'<h1 class="p-name">A door</h1><div class="e-content"><p>{P}</p></div>{DATE}<ol>{answer}</ol>'
    read = splitting.read(page(f'<article class="h-entry">{told}</article>').encode(), Registry())
    assert ([draft.body for draft in read.drafts], reading.COMMENTS in read.private) == ([f"{P}\n"], True)


def test_what_leads_from_an_advertisement_to_its_host_was_a_source() -> None:
    ad = '<div class="wpa"><a href="http://en.wordpress.com/about-these-ads/">About these ads</a></div>'
    (draft,) = splitting.read(page(article(f"<p>{P}</p><p>{Q}</p>{ad}")).encode(), Registry()).drafts
    assert (draft.front.sources, draft.body) == ((), f"{P}\n\n{Q}\n")


def test_words_of_a_post_were_lost_in_an_element_with_a_short_name() -> None:
    (draft,) = splitting.read(page(article(f'<p>{P}</p><div class="wpa">{Q}</div>')).encode(), Registry()).drafts
    assert draft.body == f"{P}\n\n{Q}\n"


def test_the_button_of_a_caption_was_the_text_of_a_page() -> None:
    button = '<div class="linArticleGalleryCaptionControlText">HIDE CAPTION</div>'
    (draft,) = splitting.read(
        f"<html><body><h1>A door</h1><p>June 9, 2021</p>{button}<p>{P}</p><p>{Q}</p></body></html>".encode(), Registry()
    ).drafts
    assert P in draft.body


BOX = '<img src="https://secure.gravatar.com/avatar/cca6" alt=""><p>Ann Roe writes of rivers.</p>'
ADDED = {
    "a box of its author by its name": f'<div id="mvp-author-box-wrap"><div id="mvp-author-box-text">{BOX}</div></div>',
    "a box of its author by its class": f'<div class="tdb-author-box-container">{BOX}</div>',
    "posts like it, by a name with a number": (
        f'<div class="quay_p3_related_posts nopin"><h3>You may also like:</h3><ul><li><a href="{OTHER}">A yard</a></li>'
        "</ul></div>"
    ),
}


@pytest.mark.parametrize("added", ADDED.values(), ids=ADDED)
def test_what_themes_add_under_a_text_was_a_part_of_it(added: str) -> None:
    (draft,) = onepost.proved(page(article(f"<p>{P}</p><p>{Q}</p>{added}")))
    assert (draft.body, draft.front.pictures, draft.front.see_also) == (f"{P}\n\n{Q}\n", (), ())


def test_an_advertisement_with_a_long_script_was_a_source() -> None:
    script = f"<script>var slot = '{'x' * 400}';</script>"
    ad = f'<div class="wpa"><a href="http://en.wordpress.com/about-these-ads/">About these ads</a>{script}</div>'
    (draft,) = onepost.proved(page(article(f"<p>{P}</p>{ad}")))
    assert (draft.body, draft.front.sources) == (f"{P}\n", ())
    around = f'<div class="wpa"><p>{P}</p><p>{Q}</p><a href="http://en.wordpress.com/about-these-ads/">Ads</a></div>'
    (draft,) = onepost.proved(page(article(around)))
    assert P in draft.body


def test_what_stands_over_a_form_of_a_newsletter_was_the_end_of_a_post() -> None:
    form = (
        f'<hr><p><strong><label for="s">Email Newsletter</label></strong></p><form action="{HOST}"><p>Join</p></form>'
    )
    (draft,) = onepost.proved(page(article(f'<p>{P}</p><div class="blog-subscribe">{form}</div>')))
    assert draft.body == f"{P}\n"


def test_a_link_that_scripts_mark_as_a_teaser_was_all_the_text_of_a_post() -> None:
    link = f'<a class="js-article-topic-teaser" href="{HOST}/ana/">Ana Roe</a>'
    told = f"<div><p>{P} She is {link}.</p></div><div><p>{Q}</p></div>"
    (draft,) = onepost.proved(page(f"<h1>A door</h1><article class='o-article__text'>{DATE}{told}</article>", kind=""))
    assert P in draft.body
    assert Q in draft.body


def test_the_line_of_author_and_day_between_two_parts_of_a_text_was_in_it() -> None:
    lead = f"{P} A lawyer says what the families can do now, and what it costs."
    named = f'<a href="{HOST}/author/ann/">Ann Roe</a>'
    by = f'<span class="byline"> by {named} on <a rel="bookmark">{DATE}</a>, 15:40 </span>'
    head = f'<div id="head"><header><h1>A door</h1><p>{lead}</p>{by}</header></div>'
    told = f'<article class="post hentry">{head}<div id="text"><p>{P}</p><p>{Q}</p></div></article>'
    (draft,) = onepost.proved(page(told))
    assert (draft.body, draft.front.author) == (f"{lead}\n\n{P}\n\n{Q}\n", "Ann Roe")
