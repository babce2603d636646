"""What a post says in two places, and what is kept out of the middle of a line: each letter stands in one place."""

import json

import pytest
from tests.captures import onepost

LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
CARD = """<article class="hentry"><h2 class="entry-title"><a href="{}">{}</a></h2><span class="author">{}</span>
<time class="entry-date" datetime="2016-03-05">5 March 2016</time><div class="entry-content">{}</div></article>"""
WHOLE = CARD.format(
    LINK, "A quiet morning", "Nino Kapa", "<p>It began with a bell, and went on.</p><p>So it ended.</p>"
)
OTHER = LINK.replace("/03/05/a-quiet-morning", "/03/04/x")
CITED = f'<p>Another beginning.</p><p>See also: <a href="{OTHER}">{OTHER}</a></p>'
PICTURED = '<p>In other words.<img src="https://linden.example/p.jpg" alt="A pier"></p>'


def _page(*cards: str) -> str:
    return f"<html><body>{''.join(cards)}</body></html>"


@pytest.mark.parametrize(
    ("again", "posts"),
    [
        (CARD.format(LINK, "Quiet mornings", "Nino Kapa", "<p>It began with a bell…</p>"), 1),
        (CARD.format(LINK, "A qui et morning", "Nino Kapa", "<p>It began with a bell…</p>"), 1),
        (CARD.format(LINK, "A quiet morning", "Ana Roe", "<p>It began with a bell…</p>"), 1),
        (CARD.format(LINK, "A quiet morning", "Nino Kapa", PICTURED), 1),
        (CARD.format(LINK, "A quiet morning", "Nino Kapa", CITED), 2),
        (CARD.format(LINK, "A quiet morning", "Nino Kapa", "<p>Other words.</p><ul><li>One</li></ul>"), 2),
    ],
    ids=["called otherwise", "in other words", "by another", "with a picture", "citing", "in parts"],
)
def test_what_the_second_place_of_a_post_says_otherwise_broke_the_proof(again: str, posts: int) -> None:
    made = onepost.proved(_page(WHOLE, again))
    assert [(one.front.title, one.front.author) for one in made][:1] == [("A quiet morning", "Nino Kapa")]
    assert len(made) == posts


TITLED = '<article class="hentry">{}<div class="entry-content"><p>It began with a bell.</p></div></article>'


@pytest.mark.parametrize(
    ("title", "tag"),
    [
        ("A quiet<div>morning</div>", "bells"),
        ("A quiet <noscript>hey</noscript>morning", "<b>bells</b><iframe src='https://f.example/'>ff</iframe>"),
        ("A quiet <svg><title>Pin</title></svg>morning", "<div>bells</div>"),
    ],
)
def test_what_never_gets_through_stood_in_titles_and_labels(title: str, tag: str) -> None:
    head = f'<h2 class="entry-title"><a href="{LINK}">{title}</a></h2><a rel="tag" href="/tag/bells/">{tag}</a>'
    (made,) = onepost.proved(_page(TITLED.format(head)))
    assert (made.front.title, made.front.tags) == ("A quiet morning", ("bells",))


@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_never_gets_through_stood_under_pictures(form: str) -> None:
    picture = '<img src="https://linden.example/p.jpg" alt="A pier">'
    caption = "<figcaption>A pier<noscript>hey</noscript> at dawn</figcaption>"
    (made,) = onepost.split(form, f"<p>One.</p><figure>{picture}{caption}</figure>").front.pictures
    assert made.caption == "A pier at dawn"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("shown", ["<span>https://</span><span>quay.example/x</span>", "<b>https</b>://quay.example/x"])
def test_an_address_that_stands_in_parts_broke_the_proof(form: str, shown: str) -> None:
    body = onepost.split(form, f'<p>See <a href="https://quay.example/x">{shown}</a> at once.</p>').body
    assert body in (
        "See https://quay.example/x at once.\n",
        "See [**https**://quay.example/x](https://quay.example/x) at once.\n",
    )


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_way_to_the_page_of_a_picture_on_another_host_broke_the_proof(form: str) -> None:
    led = LINK.replace("linden", "quay") + "pier/"
    picture = f'<a href="{led}"><img src="https://linden.example/p.jpg" alt=""></a>'
    assert onepost.split(form, f"<p>One.</p><p>{picture}</p><p>Two.</p>").body == f"One.\n\n{led}\n\nTwo.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("around", ["<dl><dt>Seen</dt><dd>{} by us</dd></dl>", "<pre>Seen {} by us</pre>"])
def test_where_a_picture_leads_in_full_size_was_lost_in_kept_html(form: str, around: str) -> None:
    picture = '<a href="https://linden.example/pier.jpg"><img src="data:image/gif;base64,R0lGOD" alt="A pier"></a>'
    made = onepost.split(form, f"<!-- wp:html --><p>One.</p>{around.format(picture)}")
    assert [one.url for one in made.front.pictures] == ["https://linden.example/pier.jpg"]


def test_what_a_post_said_otherwise_in_the_next_answer_was_lost() -> None:
    (first,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    again = first | {"content": {"rendered": "<p>It ended.</p>"}}
    made = onepost.proved(json.dumps([first, first, again, again]))
    assert [one.body for one in made] == ["It began.\n", "It ended.\n"]


def test_the_text_of_a_page_was_sought_in_what_it_does_not_show() -> None:
    kept = (
        '<template><p>It is not yet shown, and never was: <a href="https://quay.example/x">the quay</a>.</p></template>'
    )
    page = f'<html><body class="single"><h1>Case</h1>{kept}<p>It began with a bell.</p></body></html>'
    assert [one.body for one in onepost.proved(page)] == ["It began with a bell.\n"]
