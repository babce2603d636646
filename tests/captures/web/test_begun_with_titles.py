"""Posts that begin with a link which is their title, in no heading, and times right before the next block."""

import pytest
from tests.captures import onepost

CARD = """<article id="post-{0}" class="post-{0} post type-post status-publish hentry"><span><a
href="https://linden.example/2021/05/{0}/case-{0}/">Case {0}</a></span><div class="meta"><p>Posted: May {0}, 2021 at
3:44 pm</p><p>Categories: <a href="https://linden.example/category/courts/" rel="category tag">Courts</a></p></div>
<p>It began with a bell.</p>{1}<p>And it went on for some days.</p></article>"""
PAGE = "<html><head><title>{0} – Linden</title></head><body class='archive'><h2>{0}</h2>{1}</body></html>"


@pytest.mark.parametrize("within", ["", "<h2>What the bell said</h2>"], ids=["bare", "with a heading in its text"])
def test_the_link_that_a_post_begins_with_was_no_title(within: str) -> None:
    made = onepost.proved(PAGE.format("Tag: bells", CARD.format(12, within) + CARD.format(11, "")))
    assert [(one.front.title, one.front.date, one.front.categories) for one in made] == [
        ("Case 12", "2021-05-12T15:44", ("Courts",)),
        ("Case 11", "2021-05-11T15:44", ("Courts",)),
    ]


def test_the_way_to_another_post_above_a_title_is_none() -> None:
    led = '<article class="hentry"><a href="https://linden.example/2021/05/01/x/">« Case 1</a>'
    page = f"{led}<h1>Case 2</h1><p>May 2, 2021</p><p>It began with a bell, and went on.</p></article>"
    assert [one.front.title for one in onepost.proved(PAGE.format("Case 2", page))] == ["Case 2"]


ABOVE = """<div class="page-title"><h1 class="entry-title">Case 2</h1><div class="entry-meta"><span>Category: <a
href="https://linden.example/category/courts/">Courts</a></span> <time datetime="2021-05-02">May 2, 2021</time>
</div></div>
<article class="post post-2"><div class="entry-content"><p>It began with a bell, and went on.</p></div></article>"""


def test_labels_beside_a_title_that_stands_outside_of_its_post_were_lost() -> None:
    (made,) = onepost.proved(f"<html><body>{ABOVE}</body></html>")
    assert (made.front.date, made.front.categories) == ("2021-05-02", ("Courts",))


BYLINE = """<p class="small">In <a href="https://linden.example/category/courts/" rel="category tag">Courts</a>
by Jo Roe
May 2, 2021 / <a href="https://linden.example/2021/05/02/case-2/#comments">0 comments</a></p>"""


def test_the_line_about_a_post_with_which_its_text_begins_was_of_that() -> None:
    text = f"{BYLINE}<p>It began with a bell, and went on.</p>"
    page = f'<div class="post"><h2 class="title">Case 2</h2><div class="content">{text}</div></div>'
    (made,) = onepost.proved(PAGE.format("Case 2", page).replace("archive", "single"))
    assert (made.front.date, made.front.author, made.front.categories) == ("2021-05-02", "Jo Roe", ("Courts",))
    assert made.body == "It began with a bell, and went on.\n"


TEASER = """<div class="tile"><div class="tile-entry-text"><p class="kind"><a href="https://linden.example/category/courts/">Courts
</a>
</p><h3 class="post-title"><a href="https://linden.example/2021/05/{0}/case-{0}/">Case {0}</a></h3><p><span>May {0},
2021
</span></p><p>It began with a bell, and went on for...</p></div></div>"""


def test_beginnings_in_what_holds_their_titles_and_days_too_were_whole() -> None:
    made = onepost.proved(PAGE.format("News", TEASER.format(12) + TEASER.format(11)))
    assert [(one.front.title, one.short) for one in made] == [("Case 12", True), ("Case 11", True)]


@pytest.mark.parametrize("said", ["<h4>Support our work</h4>", "<h3>Our letters</h3><p>One a month, no more.</p>"])
def test_what_stands_over_a_form_within_a_text_was_of_that(said: str) -> None:
    form = f'<div class="box">{said}<form><input type="text" name="mail"><button>Send</button></form></div>'
    draft = onepost.split("page", f"<p>It began with a bell.</p>{form}<p>It went on.</p>")
    assert draft.body == "It began with a bell.\n\nIt went on.\n"


def test_the_word_for_labels_and_what_parts_them_stood_in_a_text_that_nothing_marks() -> None:
    tags = ", ".join(f'<a href="https://linden.example/tag/{tag}/" rel="tag">{tag}</a>' for tag in ("bells", "tides"))
    text = f"<p>It began with a bell, and went on for some days.</p>Tags: {tags}<br><p>So it ended, they say.</p>"
    page = f'<article class="post"><h1>Case 2</h1><time datetime="2021-05-02">May 2, 2021</time>{text}</article>'
    (made,) = onepost.proved(PAGE.format("Case 2", page).replace("archive", "single"))
    assert made.front.tags == ("bells", "tides")
    assert made.body == "It began with a bell, and went on for some days.\n\nSo it ended, they say.\n"


COVER = '<a class="cover" href="https://linden.example/2021/05/{0}/case-{0}/"><span class="sr-only">Case {0}</span></a>'
CARD_OF_ALL = """<article class="post-{0} post type-post hentry"><div class="post-content">{1}<p
class="labels"><a rel="category
tag" href="https://linden.example/category/courts/">Courts</a></p><h3 class="title"><a
href="https://linden.example/2021/05/{0}/case-{0}/">Case {0}</a></h3><p>It began with a bell, and went on...</p>
<p class="by"><a href="https://linden.example/author/jo/" rel="author">Jo Roe</a> May {0}, 2021</p></div></article>"""


@pytest.mark.parametrize("cover", ["", COVER], ids=["bare", "under a link that covers it"])
def test_first_words_were_the_titles_of_cards_all_of_which_is_marked_as_text(cover: str) -> None:
    made = onepost.proved(PAGE.format("News", "".join(CARD_OF_ALL.format(n, cover.format(n)) for n in (12, 11))))
    assert [(one.front.title, one.front.date, one.front.author, one.short, one.body) for one in made] == [
        (f"Case {n}", f"2021-05-{n}", "Jo Roe", True, "It began with a bell, and went on...\n") for n in (12, 11)
    ]


LINKED = """<li class="story"><a href="https://linden.example/2021/05/{0}/case-{0}/" rel="bookmark"><div
class="news-story-text"><div class="when"><span>Courts</span><span>May {0}, 2021</span></div><h2>Case {0}</h2><p>It
began
with a bell, and went on...</p></div></a></li>"""


def test_all_words_of_cards_that_are_links_were_their_titles() -> None:
    made = onepost.proved(PAGE.format("News", f"<ul>{LINKED.format(12)}{LINKED.format(11)}</ul>"))
    assert [(one.front.title, one.short, one.body) for one in made] == [
        (f"Case {n}", True, "It began with a bell, and went on...\n") for n in (12, 11)
    ]


def test_labels_above_the_title_of_a_post_for_which_the_whole_page_is_taken_were_lost() -> None:
    filed = '<ul class="top__cats"><li><a href="https://linden.example/category/courts/">Courts</a></li></ul>'
    head = f'<div class="top">{filed}<h1>Case 2</h1><p><span>Jo Roe</span> <span>May 2, 2021</span></p></div>'
    text = '<div class="article__body"><p>It began with a bell, and went on.</p><p>So it ended.</p></div>'
    (made,) = onepost.proved(PAGE.format("Case 2", f"<main>{head}{text}</main>").replace("<h2>Case 2</h2>", ""))
    assert (made.front.title, made.front.date, made.front.categories) == ("Case 2", "2021-05-02", ("Courts",))
