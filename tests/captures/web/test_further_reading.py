"""Pages of one post on which beginnings of others stand too, as further reading to which they lead."""

import pytest
from tests.captures import onepost

from muniment.model.capture import Refused

HEAD = """<html><head><title>{name}</title><link rel="canonical" href="https://linden.example/stories/quiet_154.html">
{told}</head>"""
ARTICLE = '<meta property="og:type" content="article">'
NAMED = "A quiet morning in May | The Linden"
LONG = "<p>It began with a bell.</p><p>It went on until the evening, when the last of them left the hall.</p>"
TEASER = """<article class="teaser"><a href="https://linden.example/stories/{slug}.html"><h1
class="teaser__title">{title}</h1></a><p class="teaser__text">The rain began at noon and went
on until night came...</p></article>"""
TEASERS = TEASER.format(slug="rain_155", title="A night of rain") + TEASER.format(
    slug="bells_156", title="Bells at dawn"
)
MARKED = f"""<body><article id="story"><header><h2 class="article-header__title">A quiet morning in May</h2>
<time datetime="2016-03-05T07:50:00">5 March 2016</time></header><div class="article-content">{LONG}</div></article>
{TEASERS}</body>"""
ALIKE = f"""<body>{{}}<div class="piece"><div class="blog_firstline">05.03.2016</div>
<div class="blog_headline">A quiet morning in May</div><div class="blog_text">{LONG}</div></div></body>"""
BOX = """<div class="home_tile"><div class="blog_firstline">0{day}.03.2016</div><span
class="blog_headline">{title}</span><div class="blog_text">The rain
began at noon and went on until...</div><div><a href="#">weiter lesen</a></div></div>"""
BOXES = BOX.format(day=1, title="A night of rain") + BOX.format(day=2, title="Bells that rang at dawn")
SINGLE = f"""<body class="single single-post"><div id="headline"><h1>A quiet morning in May</h1></div>
<div id="story">{LONG}</div><div id="next">{{}}</div><form><input name="q"></form></body>"""
NEXT = """<div class="next"><h2><a href="https://linden.example/2016/03/0{day}/rain/">A night of rain</a></h2>
<p>The rain began at noon.</p><h3><a href="https://linden.example/2016/03/0{day}/rain/">Read the rest</a></h3></div>"""
NEXTS = NEXT.format(day=1) + NEXT.format(day=2)
FULL = """<article class="list__item"><figure><img src="/a.jpg"><figcaption>The hall</figcaption></figure><header
class="list__header"><h2>{title}</h2><p>{{lead}}</p></header><div class="detail"><time datetime="{day}">5 March 2016
</time><div class="detail__text"><p>The {title}: it began with a bell.</p><p>It went on.</p></div></div>
<h2>Write to us</h2></article>"""
LIST = FULL.format(title="A quiet morning in May", day="2016-03-05") + FULL.format(title="Bells", day="2016-02-02")
INNER = f"""<body class="single"><article class="post type-post"><h1 class="entry-title">A quiet morning in May</h1>
<div class="text"><time datetime="2016-03-05T07:50:00">5 March 2016</time>{LONG}</div>
<div id="linden_related_posts"><div class="entry"><h2>A night of rain</h2><div class="entry_content">The rain
began at noon and went on until night came.</div></div></div></article></body>"""
PAGES = {
    "marked, under lower headings": (ARTICLE, MARKED),
    "marked, without a word for machines": ("", MARKED),
    "of the same classes": ("", ALIKE.format(BOXES)),
    "dated links to others": (ARTICLE, SINGLE.format(NEXTS)),
    "whole ones in a row": (ARTICLE, f"<body><main><h1>All stories</h1>{LIST}</main></body>"),
    "within the post": (ARTICLE, INNER),
}


@pytest.mark.parametrize(("told", "body"), PAGES.values(), ids=PAGES)
def test_further_reading_was_taken_for_posts_of_a_page_of_one(told: str, body: str) -> None:
    (draft,) = onepost.proved(HEAD.format(name=NAMED, told=told) + body)
    assert draft.front.title == "A quiet morning in May"
    assert "it began with a bell." in draft.body.lower()
    assert "rain" not in draft.body.lower()
    assert draft.front.permalink == "/stories/quiet_154.html/"


@pytest.mark.parametrize("name", ["The Linden", "A night of rain and Bells that rang at dawn"])
def test_posts_of_a_page_that_names_none_of_them_all_stay(name: str) -> None:
    assert len(onepost.proved(HEAD.format(name=name, told="") + ALIKE.format(BOXES))) == len(("one", "two", "three"))


@pytest.mark.parametrize("classes", ["home blog", "archive category", "page page-id-12"])
def test_posts_of_a_page_that_says_that_it_lists_them_all_stay(classes: str) -> None:
    body = ALIKE.format(BOXES).replace("<body>", f'<body class="{classes}">')
    assert len(onepost.proved(HEAD.format(name=NAMED, told=ARTICLE) + body)) == len(("one", "two", "three"))


CARD = """<article class="entry--list hentry"><a class="u-url" href="/letters/2016/2/1/rain"><img src="/r.jpg"><h2
class="entry-title p-name"><time class="dt-published" datetime="2016-02-0{day}">Feb {day}</time> A night of rain {day}
</h2></a></article>"""
SQUARES = f"""<body><article class="h-entry hentry"><time class="dt-published" datetime="2016-03-05">Mar 5</time>
<h2 class="entry-title p-name"><time class="date" datetime="2016-03-05">Mar 5</time> A quiet morning in May</h2>
<div class="e-content">{LONG}</div></article>{CARD.format(day=1)}{CARD.format(day=2)}</body>"""


def test_cards_without_a_word_but_title_and_day_were_posts_and_the_day_was_glued_to_each_title() -> None:
    (draft,) = onepost.proved(HEAD.format(name="The Linden - Letters", told=ARTICLE) + SQUARES)
    front = draft.front
    assert (front.title, front.date) == ("A quiet morning in May", "2016-03-05")
    assert front.permalink == "/stories/quiet_154.html/"


ROW = """<li><article><h4>{title}</h4><a href="/stories/{slug}.html"><figure><figcaption><p>{title}</p><time datetime=
"2016-03-05">05.03.2016</time></figcaption></figure></a></article></li>"""


def test_a_list_of_articles_by_title_under_the_name_of_a_label_was_a_post() -> None:
    rows = "".join(ROW.format(title=f"A night of rain, {name} of all", slug=name) for name in ("first", "next", "last"))
    listed = f"<body><main><h2>Bells and more</h2><section><p>Of bells.</p><ul>{rows}</ul></section></main></body>"
    with pytest.raises(Refused):
        onepost.proved("<html><head><title>Bells and more - The Linden</title></head>" + listed)


def test_the_heading_of_a_section_above_was_the_title_of_the_post_after_which_its_page_is_called() -> None:
    body = f"""<body><div><h1>Of the market</h1></div><div class="head"><h1>A quiet morning in May</h1></div>
    <div class="w"><p>5 March 2016</p></div><div class="storyBody">{LONG}</div></body>"""
    (draft,) = onepost.proved(HEAD.format(name=NAMED, told="") + body)
    assert (draft.front.title, draft.front.permalink) == ("A quiet morning in May", "/stories/quiet_154.html/")
