"""Pages whose theme or plugin marks posts in a way of its own."""

from tests.captures import onepost

PRINTED = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"/></head><body>
<p><strong>- The Linden - <span>https://linden.example</span> -</strong></p><div class="Center"><div id="Outline">
<p id="BlogTitle">A quiet morning</p>
<p id="BlogDate">Posted By <u>Nino</u> On <u>March 5, 2016 @ 8:30 am</u> In <u>News</u> | <u>2 Comments</u></p>
<div id="BlogContent"><p>It began.</p><p>You can watch it here:</p>
<p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p>
<p><a href="https://wire.example/a">https://wire.example/a</a> <strong>[1]</strong></p></div>
<p>URLs in this post:</p><p>[1] https://wire.example/a: <b>https://wire.example/a</b></p></div></div></body></html>"""
UNDATED = """<html><body class="home blog"><div class="top"><a href="https://linden.example/">The Linden</a></div>
<div class="col">{}</div><div class="side"><h4>Tags</h4><a href="https://linden.example/tag/x/">x</a></div></body></html>"""
POST = """<div class="item"><h2 class="item-title"><a href="https://linden.example/{0}/">{0}</a></h2>
<div class="item-text"><p>{0} began.</p></div>
<div class="item-foot"><a href="https://linden.example/tag/courts/" rel="tag">courts</a></div></div>"""


def test_a_page_to_be_printed_was_refused() -> None:
    (draft,) = onepost.proved(PRINTED)
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05T08:30", "Nino")
    assert (front.permalink, front.categories) == ("/2016/03/05/a-quiet-morning/", ("News",))
    assert [one.url for one in front.sources] == ["https://wire.example/a"]
    film = "https://www.youtube.com/watch?v=abcdefghijk"
    assert draft.body == f"It began.\n\nYou can watch it here:\n\n{film}\n"


def test_a_home_whose_posts_have_no_dates_was_refused() -> None:
    drafts = onepost.proved(UNDATED.format(POST.format("One") + POST.format("Two")))
    assert [(d.front.title, d.front.date, d.front.tags, d.body) for d in drafts] == [
        ("One", "unknown", ("courts",), "One began.\n"),
        ("Two", "unknown", ("courts",), "Two began.\n"),
    ]
