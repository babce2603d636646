"""Texts of posts that no element holds alone, or that stand far from their titles."""

import pytest
from tests.captures import onepost

HEAD = """<html><head><title>A quiet morning in May | The Linden</title>
<link rel="canonical" href="https://linden.example/stories/quiet_154.html">{told}</head>"""
BELL = "It began with a bell, which rang over the roofs of the old town, and with all who heard it and came."
HALL = "It went on in the hall, where each who had a word to say had as long for it as they wanted, until noon."
LAST = "It ended when the last of them left, and the porter, who had heard all of it, put out the lights. So it was."
RAIN = "The rain began at noon and went on until night came, when all of the valley stood under water. So it is."
LONG = f"<p>{HALL}</p><p>{HALL}</p>"
BODIES = {
    "elements of TYPO3": f"""<div class="col1"><div id="c26" class="csc-default"><article id="article_c26">
<h1>A quiet morning in May</h1><div class="text"><p>{BELL}</p></div></article></div><div id="c27" class="csc-default">
<article id="article_c27"><div class="text">{LONG}</div></article></div><div id="c28" class="csc-default"><article
id="article_c28"><div class="text"><p>{LAST}</p></div></article></div></div><div class="col2"><p>{RAIN}</p></div>""",
    "blocks of one kind": f"""<div id="content"><div class="cf basic"><h1>A quiet morning in May</h1><p>23.10.2018</p>
<p>{BELL}</p></div><div class="cf basic">{LONG}</div><div class="cf basic"><p>{LAST}</p></div>
<div class="cf teasers"><h2><a href="/rain">A night of rain</a></h2><p>{RAIN}</p></div></div>""",
    "a lead before it": f"""<div class="page"><h4>Courts</h4><h1>A quiet morning in May</h1><p class="begins">{BELL}</p>
<div class="group"><div class="longer">{LONG}<p>{LAST}</p></div></div>
<div class="group"><ul><li>Date 10.06.2016</li></ul></div></div>""",
    "a list of others with it": f"""<div class="item"><div class="box"><header><h1>A quiet morning in May</h1></header>
<p>{BELL}</p></div><div class="content"><div class="box detail">{LONG}{LONG}{LONG}<p>{LAST}</p></div>
<div class="list"><h2>A night of rain</h2><p>{RAIN}</p><a href="/rain">weiterlesen</a></div></div></div>""",
    "parts of a review": f"""<article><div class="wrap"><h1>A quiet morning in May</h1><section class="review">
<div class="facts">The hall</div><p class="intro">{BELL}</p><div class="snippet small"><p>{HALL}</p></div>
<div><a href="/rain">A night of rain</a></div><div class="snippet large">{LONG}{LONG}<p>{LAST}</p></div></section></div>
</article>""",
    "a first part in a box of its own": f"""<div class="top"><h1>A quiet morning in May</h1></div><div class="story">
<div class="area"><div class="first"><p>{BELL}</p></div><div class="second"><p>{HALL}</p></div>
<div class="rest">{LONG}<p>{LAST}</p></div><div class="more"><p>{RAIN}</p></div></div></div>""",
    "two that are marked": f"""<div class="post"><div class="top"><h2 class="post-title">A quiet morning in May</h2>
<div class="entry"><p>{BELL}</p></div></div><div class="meta"><span class="date">June 19, 2019</span></div><div
class="entrytext">{LONG}{LONG}{LONG}<p>{LAST}</p></div></div>""",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_of_a_text_in_several_parts_one_was_all(body: str) -> None:
    (draft,) = onepost.proved(HEAD.format(told="") + f"<body>{body}</body></html>")
    assert draft.front.title == "A quiet morning in May"
    assert draft.body.startswith(BELL)
    assert HALL in draft.body
    assert draft.body.strip().endswith(LAST)


FAR = f"""<body><main><div class="white full"><div class="reading tags"><h4><a href="/blog/">Back to blog</a></h4><h1>A
quiet morning in May</h1><ul><li><a href="/tag/bells/">bells</a></li></ul></div><div class="reading"><h5>Nino Kapa</h5>
<form><input name="q"></form><div class="when"><h5>June 8, 2015</h5></div></div></div><div class="white row">
<div id="story">{LONG}<p>{LAST}</p></div></div></main></body>"""
LD = """<script type="application/ld+json">{"@type": "Article", "headline": "A quiet morning in May",
"datePublished": "2015-06-08T08:22:35-04:00"}</script>"""


@pytest.mark.parametrize("told", ['<meta property="og:type" content="article">', LD])
def test_the_one_post_of_a_page_was_not_found_whose_text_stands_far_from_its_title(told: str) -> None:
    (draft,) = onepost.proved(HEAD.format(told=told) + FAR)
    assert (draft.front.title, draft.front.date[:10]) == ("A quiet morning in May", "2015-06-08")
    assert draft.body.startswith(HALL)
    assert draft.body.strip().endswith(LAST)


CARDS = f"""<body class="single"><h1>A quiet morning in May</h1><div id="story"><p>{BELL}</p></div><div class="next">
<h2><a href="/2016/03/01/rain/">A night of rain</a></h2><p>{RAIN} {RAIN} {RAIN}</p></div></body>"""


def test_the_beginning_of_another_post_that_is_longer_was_taken_for_the_text() -> None:
    (draft,) = onepost.proved(HEAD.format(told="") + CARDS)
    assert draft.body == f"{BELL}\n"


MANY = "".join(f"<p>{words}</p>" for words in (HALL, RAIN, LAST) * 12)
APART = f"""<body><main><div class="head"><div class="left"><h1>A quiet morning in May</h1><ul class="about"><li>8 June
2015</li><li>By <a rel="author" href="/nino">Nino Kapa</a></li></ul><div class="begins">{BELL}</div></div><div
class="right"><button>Share</button></div></div><ul class="sub"><li><a href="#replies">36 replies</a></li></ul><div
class="body"><div class="left"><div class="told">{MANY}</div></div><aside><p>{RAIN}</p><time datetime="2019-07-30">30
July 2019</time></aside></div></main></body>"""


def test_the_lead_of_a_text_that_stands_in_another_part_of_its_page_was_all() -> None:
    (draft,) = onepost.proved(HEAD.format(told='<meta property="og:type" content="article">') + APART)
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning in May", "2015-06-08", "Nino Kapa")
    assert draft.body == "\n\n".join([BELL, *[HALL, RAIN, LAST] * 12]) + "\n"


OTHERS = {
    "what readers wrote": "".join(f"<div><time>8 June 2015</time><p>{RAIN}</p></div>" for _ in range(40)),
    "another post": f'<article class="hentry">{MANY}</article>',
    "a list of links": "".join(f'<p><a href="/{at}">{RAIN}</a></p>' for at in range(40)),
}


@pytest.mark.parametrize("others", OTHERS.values(), ids=OTHERS)
def test_what_is_long_below_a_short_post_is_not_its_text(others: str) -> None:
    told = '<meta property="og:type" content="article">'
    page = f"""<body><main><div class="head"><h1>A quiet morning in May</h1><p>8 June 2015</p><p>{BELL}</p><footer>
So</footer></div><div class="below">{others}</div></main></body>"""
    drafts = onepost.proved(HEAD.format(told=told) + page)
    assert [draft.body for draft in drafts if draft.front.title == "A quiet morning in May"] == [f"{BELL}\n"]


def test_the_beginning_of_a_text_that_stands_in_the_header_with_its_title_was_dropped() -> None:
    page = f"""<body><article id="content"><header><h2>A quiet morning in May</h2><p>{BELL}</p></header><aside><dl><dt>
Day</dt><dd>12.01.2017</dd></dl></aside><h3>The hall</h3><p>{HALL}</p><h3>The end</h3><p>{LAST}</p></article></body>"""
    (draft,) = onepost.proved(HEAD.format(told="") + page)
    assert (draft.front.title, draft.front.date) == ("A quiet morning in May", "2017-01-12")
    assert draft.body == f"{BELL}\n\n### The hall\n\n{HALL}\n\n### The end\n\n{LAST}\n"


def test_of_the_two_parts_that_movable_type_makes_of_a_text_the_second_was_all() -> None:
    page = f"""<body><div class="entry-asset asset"><div class="asset-header"><h1 class="asset-name">A quiet morning in
May</h1></div><div class="asset-content"><div class="asset-body"><p>{BELL}</p></div><div id="more" class="asset-more">
{LONG}</div></div><div class="asset-footer"><div class="asset-meta">Von Nino am 03.05.2013, 11:51 | 0 Meinungen | <a
href="/rain/">Regen</a></div></div></div></body>"""
    (draft,) = onepost.proved(HEAD.format(told="") + page)
    assert (draft.front.title, draft.front.date) == ("A quiet morning in May", "2013-05-03T11:51")
    assert draft.body == f"{BELL}\n\n{HALL}\n\n{HALL}\n"
