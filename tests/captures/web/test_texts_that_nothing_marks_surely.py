"""Texts of posts on pages where less is marked as a text than is one, or what is marked so is a part beside it."""

import pytest
from tests.captures import onepost

from muniment.model.capture import Refused

HEAD = """<html><head><title>A quiet morning – The Linden</title><meta property="og:type" content="article">
<link rel="canonical" href="https://linden.example/quiet/"></head>"""
TITLE = '<h1 class="entry-title">A quiet morning</h1>'
WORDS = ("It began with a bell, and nobody knew whose it was.", "The whole street stood at its windows until noon.")
TEXT = "".join(f"<p>{words}</p>" for words in WORDS * 3)
DIVS = "".join(f'<div class="sc-x1">{words}</div>' for words in WORDS * 3)
REPLIES = "<section><h3>Replies</h3><ul><li><p>How well told this is.</p></li><li><p>So it was.</p></li></ul></section>"

PAGES = {
    "paragraphs are no p": f"<article>{TITLE}<div>5 March 2016</div><div class='sc-x0'>{DIVS}</div>{REPLIES}</article>",
    "a teaser's text": f"""<article>{TITLE}<div class="article-item__teaser-text">What a bell does.</div>
<time>5 March 2016</time><div class="article__body">{TEXT}</div></article>""",
    "a standfirst": f"""<div>{TITLE}<p>5 March 2016</p><div class="entry-content chapo">What a bell does.</div>
<div class="entry-content texte">{TEXT}</div></div>""",
    "an action": f"""<article class="hentry">{TITLE}<time>5 March 2016</time>
<ul><li class="article-actions--text">Feedback</li></ul><div>{TEXT}</div></article>""",
    "a card in it": f"""<nav><h1>A quiet morning</h1></nav><article><header><time>5 March 2016</time>
<h2>It rang</h2></header><section>{TEXT}<a href="/bells/"><div class="bell-teaser__text-container"></div></a>
</section></article>""",
    "a teaser below": f"""<div><p>5 March 2016</p><h1>A quiet morning</h1><div>{TEXT}</div></div>
<div class="teaser"><p>More of bells.</p></div>""",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_part_beside_a_text_was_taken_for_it(name: str) -> None:
    (draft,) = onepost.proved(f"{HEAD}<body>{PAGES[name]}</body></html>")
    assert (draft.front.title, draft.front.date) == ("A quiet morning", "2016-03-05")
    assert draft.body == "\n\n".join(WORDS * 3) + "\n"


STATED = """<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle",
"headline":"A quiet morning","datePublished":"2016-03-05"}</script>"""


def test_a_page_that_states_one_article_for_machines_is_of_that() -> None:
    head = HEAD.replace('<meta property="og:type" content="article">', STATED)
    cards = (
        f"<article class='card'><h2 class='card-title'><a href='/evening/'>An evening</a></h2>{TEXT[:60]}</p></article>"
    )
    (draft,) = onepost.proved(
        f"{head}<body><ul><li><h1>A quiet morning</h1></li></ul><div>{TEXT}</div>{cards * 2}</body>"
    )
    assert (draft.front.title, draft.front.date, draft.front.permalink) == ("A quiet morning", "2016-03-05", "/quiet/")
    assert draft.body == "\n\n".join(WORDS * 3) + "\n"


def test_who_took_a_picture_was_who_wrote_under_it() -> None:
    page = f"""<article class="hentry">{TITLE}<time>5 March 2016</time><figure><img src="/a.jpg"><figcaption>A bell
<span class="img-author">Nino Kapa</span></figcaption></figure><div class="entry-content">{TEXT}</div></article>"""
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert draft.front.author == ""


def test_the_line_about_a_post_that_a_theme_calls_that_of_a_blog_was_text() -> None:
    meta = '<div class="blog-meta"><p>5 March 2016, 10:55</p><p><a href="/author/nino/">Nino Kapa</a></p></div>'
    box = '<div><a class="author" href="/author/nino/">More by Nino Kapa</a></div>'
    page = f'<div class="hentry">{TITLE}<div class="b_text">{meta}{TEXT}</div>{box}</div>'
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert (draft.front.author, draft.body) == ("Nino Kapa", "\n\n".join(WORDS * 3) + "\n")


def test_a_text_in_one_division_that_names_a_day_was_a_line_that_dates() -> None:
    words = "It began with a bell, which had been silent since 3 May 2015."
    card = f"""<article itemscope itemtype="http://schema.org/Article">
<h1 itemprop="headline"><a href="/{{0}}/">{{0}}</a></h1><div class="post-meta">
<time datetime="2016-03-05">2016-03-05</time></div><div class="content">{words}</div></article>"""
    cards = card.format("A quiet morning") + card.format("An evening")
    drafts = onepost.proved(f"<html><body>{cards}</body></html>")
    assert [(made.front.date, made.body) for made in drafts] == [("2016-03-05", f"{words}\n")] * 2


ASKING = """<section><p>Replies ()</p><div><p>Write a reply</p><textarea placeholder="Your word"></textarea></div><div>
<p>Say why this reply should go.</p><button>Stop</button></div></section>"""


@pytest.mark.parametrize("asking", [ASKING, f"<div><h2>Your view</h2><p>Be kind.</p><form>{ASKING}</form></div>"])
def test_what_asks_readers_to_write_at_the_end_of_a_text_stood_in_it(asking: str) -> None:
    page = f"<article>{TITLE}<time>5 March 2016</time><div class='article-body'>{TEXT}{asking}</div></article>"
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert draft.body == "\n\n".join(WORDS * 3) + "\n"


def test_a_form_that_a_post_is_about_stays_beside_its_words() -> None:
    asked = "<div><p>Tell us what you heard.</p><form><textarea></textarea></form></div><p>It closes at noon.</p>"
    page = f"<article>{TITLE}<time>5 March 2016</time><div class='article-body'>{TEXT}{asked}</div></article>"
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert draft.body == "\n\n".join([*WORDS * 3, "Tell us what you heard.", "It closes at noon."]) + "\n"


def test_what_readers_wrote_in_a_section_that_is_called_so_stood_in_the_text() -> None:
    said = '<section class="comments"><h2>Replies (1)</h2><p>How well told this is.</p></section>'
    page = f"<article>{TITLE}<time>5 March 2016</time>{TEXT}{said}</article>"
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert draft.body == "\n\n".join(WORDS * 3) + "\n"


def test_what_stands_above_the_heading_by_which_a_page_is_called_was_its_title() -> None:
    page = f"""<div class="lead"><h1>More are counted</h1><h2>A quiet morning</h2><p class="lead">{WORDS[0]}</p>
<p>5 March 2016</p><p>{WORDS[1]}</p><p>{WORDS[0]}</p></div>"""
    (draft,) = onepost.proved(f"{HEAD}<body>{page}</body></html>")
    assert (draft.front.title, draft.body.startswith(WORDS[0])) == ("A quiet morning", True)


MENU = "".join(f'<li><a href="/{at}">Office of the {at}th hall</a></li>' for at in range(30))


def test_a_menu_under_what_is_marked_as_a_title_was_its_text() -> None:
    page = f'<div class="node"><h2 class="node-title">A quiet morning</h2><div class="menu"><ul>{MENU}</ul></div></div>'
    with pytest.raises(Refused):
        onepost.proved(f"<html><head><title>The Linden</title></head><body>{page}</body></html>")
