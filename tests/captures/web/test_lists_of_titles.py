"""Pages that list posts by their titles alone, as the archives of many themes do, give none; marks of their labels."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

HEAD = "<html><head><title>{name}</title></head><body>{body}</body></html>"
LEDS = [("05/a-bell", "A bell at dawn"), ("04/rain", "A night of rain"), ("03/snow", "Snow in May, and no bread")]
ROW = '<li>{before}<a href="/2016/03/{slug}/">{title}</a>{behind}</li>'


def _rows(before: str = "", behind: str = "") -> str:
    rows = (ROW.format(slug=slug, title=title, before=before, behind=behind) for slug, title in LEDS)
    return f"<ul>{''.join(rows)}</ul>"


DAYS = _rows("<time datetime='2016-03-05'>03-05</time>", " <a href='/tags/bread/'>bread</a>")
MARKED = """<article><header class="post-header"><time>03-0{day}</time><div class="post-title"><a
class="post-title-link" href="/2016/03/0{day}/rain/"><span itemprop="name">A night of rain, {day}</span></a></div>
</header></article>"""
CARD = """<div class="post-entry"><h2>A night of rain, {day}</h2><div><a
href="/archives/2016/03/">2016-03-0{day}</a></div><a href="/2016/03/0{day}/rain/">A night of rain, {day}</a></div>"""
TABLE = "".join(
    f'<tr><td><a href="https://linden.example/{slug}.html">{title}</a></td><td>Fri 0{day} March 2016</td></tr>'
    for day, (slug, title) in enumerate(LEDS, 1)
)
LISTS = {
    "in a table, of a site that names no host": f"<h1>bread</h1><table><tr><th>Title</th></tr>{TABLE}</table>",
    "under the name of the site": f"<h1>The Linden</h1><div class='posts'>{_rows()}</div>",
    "with days and labels": f"<main><h1>Archive</h1><div class='all'>{DAYS}</div></main>",
    "above a cloud of labels": f"""<main><article><h1>Tag: bread</h1><div>{DAYS}</div><div id="tags"><h1>tags</h1>
<ul><li><a rel="tag" href="/tags/bread/">bread</a><span>2</span></li><li><a rel="tag" href="/tags/snow-and-ice/">snow
and ice</a><span>1</span></li></ul></div></article></main>""",
    "of months": """<main class="content"><div class="post-content"><h1>Archives</h1><ul><li><a
href="/archives/2016/03/">2016-03</a></li><li><a href="/archives/2016/02/">2016-02</a></li></ul></div></main>""",
    "within what is named as a text": f"""<main><div class="post-block"><div class="post-content"><h1>Bread
<small>Category</small></h1>{MARKED.format(day=5)}{MARKED.format(day=4)}</div></div></main>""",
    "under a greeting": f"""<div class="cover"><h1>Demo</h1><div><p>Hi, nice to meet you!</p></div></div><main>
{CARD.format(day=5)}{CARD.format(day=4)}</main>""",
    "under how many they are, in one": """<main><div><h1>Tag: bread</h1><p>In total 3 posts, keep writing.</p>
<div><span>2016-03-05</span><h2><a href="/2016/03/05/rain/">A night of rain, 5</a></h2></div><div><span>2016-03-04
</span><h2><a href="/2016/03/04/rain/">A night of rain, 4</a></h2></div></div></main>""",
    "marked as a post": f"""<main><article class="article"><header class="article-header"><h1 class="article-title">Tag:
bread</h1></header><div class="article-body"><div class="panel">{DAYS}</div></div></article></main>""",
    "under how many they are": f"""<main><div class="archive"><h1>Archive</h1><div class="count"><p>A total of 3
articles.</p></div><div class="list"><h2>2016 March</h2>{DAYS}</div></div></main>""",
}


@pytest.mark.parametrize("body", LISTS.values(), ids=LISTS)
def test_a_list_of_titles_was_taken_for_a_post(body: str) -> None:
    with pytest.raises(Refused):
        splitting.read(HEAD.format(name="The Linden", body=body).encode(), Registry())


MONTHS = "".join(
    f'<div><h2><a href="/2016/03/{{}}">{name}</a></h2><p>It began with a bell that nobody rang.</p></div>'
    for name in ("A bell at dawn", "A night of rain")
)


@pytest.mark.parametrize(
    ("address", "number"), [("index.html", 0), ("uploads.html", 0), ("feed/", 0), ("rain.html", 1)]
)
def test_what_leads_to_all_posts_of_a_month_was_the_title_of_one(address: str, number: int) -> None:
    page = HEAD.format(name="The Linden", body=f"<main>{MONTHS.replace('{}', address)}</main>").encode()
    if number:
        assert len(splitting.read(page, Registry()).drafts) == number
    else:
        with pytest.raises(Refused):
            splitting.read(page, Registry())


LONG = "<p>It began with a bell.</p><p>It went on until the evening, when the last of them left the hall.</p>"
POST = """<article class="hentry post"><h2 class="entry-title"><a href="/2016/03/06/all/">All that we wrote</a></h2>
<time class="entry-date" datetime="2016-03-06">6 March 2016</time><div class="entry-content">{text}</div></article>"""
BEGUN = """<div class="card"><h2><a href="/2016/03/0{day}/rain/">A night of rain, {day}</a></h2><a
href="/2016/03/0{day}/rain/"><p>The rain began at noon and went on until night came.</p></a></div>"""
FILM = '<a href="/tag/film/">film</a>'
ELSEWHERE = '<p>See: <a href="https://other.example/category/bread/">All on bread at the Gazette</a>'
DIARY = '<ul><li><a href="/diary/one/">1 March 2016</a></li><li><a href="/diary/two/">2 March 2016</a></li></ul>'
DAY = "<p>6 March 2016</p>"
VERSE = '<p>La mer</p><p><a href="/2016/02/01/a/">What we wrote of the sea and all who live from it</a></p>'
UNDER = f"""<div><h1>{{name}}</h1>{{day}}<div>{{text}}</div>{{behind}}</div><div><ul>{_rows()}</ul></div>"""
KEPT = {
    "a post that leads to others of its blog": (POST.format(text=_rows()), 1),
    "a post with words of its own": (POST.format(text=f"<p>Read what we wrote of it.</p>{_rows()}"), 1),
    "a post of headings and a link to a label": (POST.format(text=f"<h3>No bread</h3><h3>No rain</h3>{FILM}"), 1),
    "a post that leads to a label elsewhere": (POST.format(text=ELSEWHERE), 1),
    "a post that leads to days": (POST.format(text=DIARY), 1),
    "a dated text with one link": (UNDER.format(name="bread", day=DAY, text=VERSE, behind=""), 1),
    "a few words above other posts": (UNDER.format(name="No bread", day="", text="<p>Rest.</p>", behind=DAY), 1),
    "a few signs above other posts": (UNDER.format(name="面包", day="", text="<p>港口没有面包</p>", behind=DAY), 1),
    "a paragraph of signs": (UNDER.format(name="面包", day="", text=f"<p>{'港口没有面包' * 6}</p>", behind=""), 1),
    "beginnings that lead to their posts": (BEGUN.format(day=5) + BEGUN.format(day=4), 2),
}


@pytest.mark.parametrize(("body", "number"), KEPT.values(), ids=KEPT)
def test_posts_whose_texts_are_links_stay(body: str, number: int) -> None:
    assert len(onepost.proved(HEAD.format(name="The Linden", body=f"<main>{body}</main>"))) == number


TILE = """<div class="col post-item"><div class="post-wrap"><a class="post-image" href="/2016/03/0{day}/rain/"></a><div
class="post-content"><div class="wrap"><h3 class="post-title"><a href="/2016/03/0{day}/rain/">A night of rain,
{day}</a></h3><div class="post-excerpt"><p>The rain of day {day} began at noon and went on...</p></div></div><div
class="post-info"><span>March 0{day}, 2016</span></div></div></div></div>"""


def test_what_holds_all_posts_was_marked_as_one() -> None:
    body = f"<main><section class='row post'>{''.join(TILE.format(day=day) for day in (5, 4, 3))}</section></main>"
    drafts = onepost.proved(HEAD.format(name="The Linden", body=body))
    told = [(draft.front.title, draft.front.date, "The rain of day" in draft.body) for draft in drafts]
    assert told == [(f"A night of rain, {day}", f"2016-03-0{day}", True) for day in (5, 4, 3)]


ALONE = """<html><head><title>A quiet morning | The Linden</title><meta property="og:type" content="article">{head}
</head><body><main><div class="all"><h1 class="post-title">A quiet morning</h1>{above}
<div class="post-content">{text}</div>{behind}</div></main></body></html>"""
FURTHER = """<div class="next"><div class="card"><h5><a href="/2003/02/17/rain/">A night of rain</a></h5><ul>
<li>17/02/03</li><li>18:16</li></ul></div></div>"""
STATED = '<meta property="article:published_time" content="2017-01-14T19:37:00.000Z">'


@pytest.mark.parametrize(
    ("head", "above", "behind", "date"),
    [
        (STATED, "<div><div>01/14</div><div>19:37</div></div>", FURTHER, "2017-01-14"),
        (STATED, "<p>12 January 2017</p>", FURTHER, "2017-01-12"),
        (STATED, "", "<p>15 January 2017</p>", "2017-01-15"),
        (STATED, "", '<div class="post-date">3 May 2013</div>', "2013-05-03"),
        ("", "", "<p>3 May 2013</p>", "2013-05-03"),
    ],
    ids=["a card behind", "shown above", "shown behind, in another zone", "marked behind", "not stated"],
)
def test_the_day_of_another_post_was_taken_though_the_own_is_stated(
    head: str, above: str, behind: str, date: str
) -> None:
    (draft,) = onepost.proved(ALONE.format(text=LONG, head=head, above=above, behind=behind))
    assert draft.front.date[: len(date)] == date


def test_a_title_that_is_marked_in_no_heading_and_on_no_post() -> None:
    body = f"""<div class="paper"><a class="logo" href="/">The Linden</a><div class="post-main"><div
class="post-main-title">A quiet morning</div><div><span>Words: 112</span></div><div class="post-md">{LONG * 3}</div>
<div><i><span>2016-03-05</span> <span>by Nina Roe</span></i></div></div></div>"""
    (draft,) = onepost.proved(HEAD.format(name="The Linden | Of bread", body=body))
    assert (draft.front.title, draft.front.date) == ("A quiet morning", "2016-03-05")


TAGGED = '<div class="tags"><a href="/tags/bread/">bread</a><a href="/tags/snow/">snow</a></div>'
COUNTED = """<div class="tags"><a href="/tags/bread/">bread<span class="tagsPageCount">4</span></a><a
href="/tags/snow/">snow<sup>(12)</sup></a></div>"""
NUMBERED = (
    '<div class="tags"><a href="/tags/article-19/">Article <b>19</b></a><a href="/tags/1989/"><sup>1989</sup></a></div>'
)


NAMED = """<div class="tags"><a href="/tags/covid-19/">Covid <sup>19</sup></a><a
href="/tags/bread/">bread<sup>2</sup></a>
<a href="/tags/article-9/">Article <span class="number">9</span></a></div>"""


@pytest.mark.parametrize(
    ("behind", "tags"),
    [
        (TAGGED + COUNTED, ("bread", "snow")),
        (COUNTED, ("bread", "snow")),
        (NAMED, ("Covid 19", "bread", "Article 9")),
        (NUMBERED, ("Article 19", "1989")),
    ],
)
def test_how_many_posts_a_tag_has_was_glued_to_it(behind: str, tags: tuple[str, ...]) -> None:
    (draft,) = onepost.proved(ALONE.format(text=LONG, head="", above="", behind=behind))
    assert draft.front.tags == tags


def test_a_line_of_tags_and_categories_gave_tags_alone() -> None:
    line = """<pre> Tags: <a rel="tag" href="/tags/bread/">bread</a> Categories: <a class="category-link"
href="/categories/Winter/">Winter</a> </pre>"""
    body = f"<main><h1>A quiet morning</h1>{line}{LONG}</main>"
    (draft,) = onepost.proved(HEAD.format(name="A quiet morning", body=body))
    assert (draft.front.tags, draft.front.categories) == (("bread",), ("Winter",))
    assert "Tags" not in draft.body


def test_a_sentence_that_leads_to_a_label_elsewhere_was_a_line_of_labels() -> None:
    line = """<p>See <a rel="tag" href="/tag/x/">bread</a> or <a href="https://other.example/category/nets/">their
nets</a></p>"""
    (draft,) = onepost.proved(ALONE.format(text=LONG + line + LONG, head="", above="", behind=""))
    assert "their nets" in draft.body.replace("\n", " ")
    assert draft.front.categories == ()


LABELLED = '<div class="post-copyright"><div class="copyright-author">{}</div></div>'
SPAN = """<span class="copyright-author__name">Author: </span><span class="copyright-author__value"><a
href="/">{}</a></span>"""
WRITERS = {
    "a label with a name for names": (LABELLED.format(SPAN.format("Nina Roe")), "Nina Roe"),
    "with more before it": (LABELLED.format("<strong>Post author: </strong>Nina Roe"), "Nina Roe"),
    "in German": (LABELLED.format("<strong>Beitragsautor: </strong>Nina Roe"), "Nina Roe"),
    "in Chinese": (LABELLED.format("<strong>本文作者：</strong>林若晴"), "林若晴"),
    "a level beside it": (
        '<div class="author"><span class="name">Nina Roe</span><span class="author-label">Lv1</span></div>',
        "Nina Roe",
    ),
    "a label alone": (LABELLED.format('<span class="author-name">Author:</span>'), ""),
}


@pytest.mark.parametrize(("behind", "author"), WRITERS.values(), ids=WRITERS)
def test_what_stands_before_or_behind_the_name_of_an_author_was_of_it(behind: str, author: str) -> None:
    (draft,) = onepost.proved(ALONE.format(text=LONG, head="", above="", behind=behind))
    assert draft.front.author == author
