"""Where a post stands on its blog, as pages say it that have no address of their own: for AMP, printed, as letters."""

import pytest
from tests.captures import onepost

AMP = """<html amp><head><link rel="canonical" href="https://linden.example/"></head><body>
<div class="post hentry"><h2 class="entry-title"><a href="https://linden.example{}">A quiet morning</a></h2>
<time datetime="2016-03-05T07:50">5 March 2016</time><div class="entry-content"><p>It began.</p></div></div>
<div class="post hentry"><h2 class="entry-title"><a href="https://linden.example/2016/03/04/two/amp/">Two</a></h2>
<time datetime="2016-03-04T07:50">4 March 2016</time><div class="entry-content"><p>It began.</p></div></div></body>"""


@pytest.mark.parametrize(
    ("href", "permalink"),
    [
        ("/2016/03/05/a-quiet-morning/amp/", "/2016/03/05/a-quiet-morning/"),
        ("/2016/03/05/a-quiet-morning/?amp=1", "/2016/03/05/a-quiet-morning/"),
        ("/a-quiet-morning/amp", "/a-quiet-morning/"),
        ("/2016/03/05/amp/", "/2016/03/05/amp/"),
    ],
)
def test_a_post_was_said_to_stand_where_its_page_for_amp_does(href: str, permalink: str) -> None:
    assert onepost.proved(AMP.format(href))[0].front.permalink == permalink


PRINTED = """<html><head><title>A quiet morning | The Linden</title></head><body class="print"><div class="post">
<h2 class="entry-title">A quiet morning</h2><p class="entry-meta">5 March 2016</p><div class="entry-content"><p>It began
with what the court said: https://court.example/2016/03/04/said/ and went on.</p></div></div>{}</body></html>"""
OWN = "https://linden.example/2016/03/05/a-morning-of-bells/"
FEET = {
    "English": (
        f'<p class="foot">Printed on 3 August 2020<br>URL to article: {OWN}</p>',
        "/2016/03/05/a-morning-of-bells/",
    ),
    "in brackets": (f"<div>Der stille Morgen <em>({OWN})</em></div>", "/2016/03/05/a-morning-of-bells/"),
    "of another month": ("<p>https://linden.example/2016/02/01/rain/</p>", "/2016/03/05/a-quiet-morning/"),
    "two": (f"<p>{OWN}</p><p>https://linden.example/2016/03/01/rain/</p>", "/2016/03/05/a-quiet-morning/"),
}


@pytest.mark.parametrize(("foot", "permalink"), FEET.values(), ids=FEET)
def test_the_address_was_lost_that_a_printed_page_says_at_its_foot(foot: str, permalink: str) -> None:
    assert onepost.proved(PRINTED.format(foot))[0].front.permalink == permalink


LETTER = """<html><body><table><tr><td>{}</td></tr><tr><td class="post-title">
<a href="https://linden.example/quiet-morning/" class="post-title-link">A quiet morning</a></td></tr>
<tr><td class="post-meta">By Nino Kapa • 5 Mar 2016</td></tr><tr><td class="post-content"><p>It began.</p></td></tr>
</table></body></html>"""


@pytest.mark.parametrize(
    ("name", "permalink"),
    [
        ('<a href="https://linden.example/" class="site-title">The Linden</a>', "/quiet-morning/"),
        ('<a rel="home" href="https://linden.example">The Linden</a>', "/quiet-morning/"),
        ('<a rel="home" href="https://letters.example">Letters</a>', "/2016/03/05/a-quiet-morning/"),
    ],
)
def test_the_address_of_a_post_was_lost_in_a_letter_that_names_its_site(name: str, permalink: str) -> None:
    assert onepost.proved(LETTER.format(name))[0].front.permalink == permalink


TOLD = """<html><head><title>{name} | The Linden</title><link rel="canonical" href="https://linden.example/{own}">
{told}</head><body><div class="trail"><a href="https://linden.example/">Home</a></div><div class="post">
<h{level}>A quiet morning</h{level}><p>5 March 2016</p><div class="longText"><p>It began with a bell.</p>
<p>It went on until the evening, when the last of them left.</p></div><ul class="more">
<li><a href="https://linden.example/morning/a-night/a-47816">A night of rain (06.03.2019)</a></li></ul></div>
<h2>Elsewhere</h2><h2>More</h2></body></html>"""
OG = '<meta property="og:type" content="article">'
LD = (
    '<script type="application/ld+json">{"@type": "BlogPosting", "headline": "A quiet morning",'
    ' "datePublished": "2016-03-05"}</script>'
)


@pytest.mark.parametrize(
    ("name", "own", "told", "level"),
    [
        ("Bells at dawn", "stories/bells_154.html", OG, 2),
        ("Bells at dawn", "stories/bells_154.html", LD, 2),
        ("Bells at dawn", "stories/bells_154.html", '<meta property="og:title" content="A quiet morning">', 2),
        ("Bells at dawn", "stories/bells_154.html", "", 1),
        ("A quiet morning", "stories/bells_154.html", "", 2),
    ],
)
def test_the_address_that_a_page_of_one_post_says_was_not_taken(name: str, own: str, told: str, level: int) -> None:
    (draft,) = onepost.proved(TOLD.format(name=name, own=own, told=told, level=level))
    assert draft.front.permalink == "/stories/bells_154.html/"


@pytest.mark.parametrize("own", ["", "category/stories/"])
def test_the_address_of_a_list_is_not_that_of_its_only_post(own: str) -> None:
    (draft,) = onepost.proved(TOLD.format(name="The Linden", own=own, told=OG, level=1))
    assert draft.front.permalink == "/2016/03/05/a-quiet-morning/"


@pytest.mark.parametrize(
    ("href", "link"), [("/notes/quiet/", "/notes/quiet/"), ("/2016/03/05/", ""), ("/day/0305", "")]
)
def test_the_day_of_a_post_leads_to_where_it_stands_unless_to_all_of_that_day(href: str, link: str) -> None:
    day = f'<div class="post-date"><a href="https://linden.example{href}">5 March 2016</a></div>'
    head = '<a rel="home" href="https://linden.example/">The Linden</a>'
    post = f'<article class="hentry"><h1 class="entry-title">A quiet morning</h1>{day}'
    (draft,) = onepost.proved(f'{head}{post}<div class="entry-content"><p>It began with a bell.</p></div></article>')
    assert draft.front.permalink == (link or "/2016/03/05/a-quiet-morning/")
