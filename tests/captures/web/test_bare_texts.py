"""Posts of a list whose texts stand in no element of their own, and those of which a list shows no text."""

from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

PAGE = """<html><head><title>Detention | The Linden</title></head><body class="archive category"><div id="left-area">{}
</div></body></html>"""
POST = """<article id="post-{0}" class="et_pb_post post-{0} post type-post status-publish hentry">
<h2 class="entry-title"><a href="https://linden.example/2019/11/0{0}/p{0}/">Case {0} in court</a></h2>
<p class="post-meta"> by <span class="author vcard"><a href="https://linden.example/author/layla/" rel="author">Layla
Roe</a></span> | <span class="published">Nov {0}, 2019</span> | <a href="https://linden.example/category/court/"
rel="category tag">Court</a></p>{1}</article>"""
LONG = "The court extended the detention of a lawyer by fifteen days. No grounds were published."
SHORT = "She is free at last. We thank you all."
WRAPPED = '<div class="post-content"><p>Quite another text.</p></div>'
TITLED = """<article id="post-{0}" class="post-{0} post type-post hentry"><header class="entry-header"><h2
class="entry-title"><a href="https://linden.example/2019/05/1{0}/p{0}/">Case {0}</a></h2><time
datetime="2019-05-1{0}T10:00:00+02:00">May 1{0}, 2019</time></header>{1}</article>"""


def _bodies(*texts: str) -> list[str]:
    drafts = onepost.proved(PAGE.format("".join(POST.format(day, text) for day, text in enumerate(texts, 1))))
    assert {draft.front.author for draft in drafts} == {"Layla Roe"}
    return [draft.body.strip() for draft in drafts]


def test_posts_whose_text_stands_bare_in_the_article_vanished_beside_one_whose_text_does_not() -> None:
    assert _bodies(LONG, WRAPPED, SHORT) == [LONG, "Quite another text.", SHORT]


def test_short_posts_whose_text_stands_bare_in_the_article_vanished_beside_longer_ones() -> None:
    assert _bodies(LONG, SHORT, "Free!", LONG) == [LONG, SHORT, "Free!", LONG]


def test_a_bare_text_under_a_header_of_its_post_was_lost() -> None:
    bare = f"{LONG}<footer class='entry-footer'>Filed under Court</footer>"
    drafts = onepost.proved(PAGE.format(TITLED.format(1, WRAPPED) + TITLED.format(2, bare)))
    assert [draft.body.strip() for draft in drafts] == ["Quite another text.", LONG]


def test_links_in_a_bare_text_stay_in_it() -> None:
    linked = f'{LONG} See <a href="https://court.example/2">the decision</a>, and <em>weep</em>.'
    wanted = f"{LONG} See [the decision](https://court.example/2), and *weep*."
    assert _bodies(WRAPPED, linked) == ["Quite another text.", wanted]


def test_marked_posts_of_which_a_list_shows_no_text_were_left_out_without_a_word() -> None:
    page = PAGE.format(TITLED.format(1, WRAPPED) + TITLED.format(2, "<footer class='entry-footer'></footer>"))
    reading = splitting.read(page.encode(), Registry())
    assert [draft.front.title for draft in reading.drafts] == ["Case 1"]
    assert reading.doubts == ("posts are marked on the page of which it shows no text: 'Case 2'",)


def test_a_page_of_one_post_leads_to_others_without_saying_that_they_are_left_out() -> None:
    single = PAGE.format(TITLED.format(1, WRAPPED) + TITLED.format(2, "")).replace("archive category", "single-post")
    assert splitting.read(single.encode(), Registry()).doubts == ()


def test_an_address_that_ends_a_text_was_lost_where_it_has_a_year_and_a_number() -> None:
    page = """<html><body><main><h1>A quiet morning</h1><p><i><time datetime="2016-03-05">5 March 2016</time></i></p>
<p>It began with a bell, and went on.</p><p><a href="https://court.example/2016/14">https://court.example/2016/14</a></p>
</main></body></html>"""
    assert [source.url for source in onepost.proved(page)[0].front.sources] == ["https://court.example/2016/14"]


CARD = """<li><article class="preview"><a href="https://linden.example/case-{0}.html"><header>
<time datetime="Mon 0{0} May 2019">Mon 0{0} May 2019</time><h1>Case {0} in court</h1></header>
<section>{1} …</section></a></article></li>"""


def test_beginnings_of_posts_all_of_which_is_a_link_were_refused() -> None:
    cards = "".join(CARD.format(number, LONG) for number in (6, 7))
    drafts = onepost.proved(f"<html><body><h1>Linden</h1><main><ul>{cards}</ul></main></body></html>")
    assert [(draft.front.title, draft.front.date, draft.body.strip()) for draft in drafts] == [
        ("Case 6 in court", "2019-05-06", f"{LONG} …"),
        ("Case 7 in court", "2019-05-07", f"{LONG} …"),
    ]
