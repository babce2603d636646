"""Tags and categories that a web page says in words, in lines that end texts, and for machines."""

import pytest
from tests.captures import onepost

POST = """<article class="post post-{0} {2}"><h2 class="entry-title"><a href="https://linden.example/2016/03/0{0}/m/">
Morning {0}</a></h2>{1}<div class="entry-content"><p>It began at {0}.</p></div></article>"""
WORDED = {
    "in an element for all (Chirpy)": ('<span class="categories"> Courts, News</span>', (), ("Courts", "News")),
    "tags in Arabic": ('<div class="post-tags">أجراس، مطر</div>', ("أجراس", "مطر"), ()),
    "a word for labels alone": ('<span class="post-categories">Categories</span>', (), ()),
    "a number": ('<span class="tags">14</span>', (), ()),
}


@pytest.mark.parametrize(("line", "tags", "categories"), WORDED.values(), ids=WORDED)
def test_labels_in_words_were_lost_or_an_author(line: str, tags: tuple[str, ...], categories: tuple[str, ...]) -> None:
    row = f'<div><time datetime="2016-03-06">6 March 2016</time>{line}</div>'
    front = onepost.proved(f"<body>{POST.format(5, '', '')}{POST.format(6, row, '')}</body>")[1].front
    assert (front.tags, front.categories, front.author) == (tags, categories, "")


BELLS = '<a href="/tag:bells"><span>#</span><span class="p-category">bells</span></a>'
HASHED = f'<p>{BELLS} <a href="/tag:rain">#rain</a></p>'


@pytest.mark.parametrize(
    ("last", "body", "tags"),
    [
        (HASHED, "It began.\n", ("bells", "rain")),
        (
            '<p>So says <a href="/tag:bells">#bells</a>.</p>',
            "It began.\n\nSo says [#bells](https://linden.example/tag:bells).\n",
            (),
        ),
    ],
)
def test_a_line_of_tags_that_ends_a_text_was_of_it(last: str, body: str, tags: tuple[str, ...]) -> None:
    made = onepost.split("page", f"<p>It began.</p>{last}")
    assert (made.body, made.front.tags) == (body, tags)


@pytest.mark.parametrize(("link", "tags"), [("/blog/tags/bells", ("bells",)), ("/post/bells", ())])
def test_tags_were_lost_in_a_navigation_of_their_own(link: str, tags: tuple[str, ...]) -> None:
    foot = f'<footer><nav aria-label="tags"><ul><li><a href="{link}">bells</a></li></ul></nav></footer></article>'
    page = onepost.FORMS["page"]("<p>It began.</p>").replace("</article>", foot)
    assert onepost.proved(page)[0].front.tags == tags


def test_tags_were_categories_that_a_plugin_states_among_them() -> None:
    stated = '{"@type":"BlogPosting","headline":"A quiet morning","articleSection":"Courts, bells"}'
    page = onepost.FORMS["page"]("<p>It began.</p>").replace(
        "</article>",
        f'<a rel="tag" href="/tag/bells/">bells</a></article><script type="application/ld+json">{stated}</script>',
    )
    front = onepost.proved(page)[0].front
    assert (front.tags, front.categories) == (("bells",), ("Courts",))


ENDING = {
    "tags of the blog (Ananke)": ("https://linden.example/tags/two-bells/", ("two bells",)),
    "a tag of another site": ("https://rain.example/tags/two-bells/", ()),
    "what is called otherwise": ("https://linden.example/tags/rain/", ()),
}


@pytest.mark.parametrize(("link", "tags"), ENDING.values(), ids=ENDING)
def test_a_list_of_tags_that_ends_a_text_was_of_it_without_a_mark(link: str, tags: tuple[str, ...]) -> None:
    made = onepost.split("page", f'<p>It began.</p><ul class="pa0"><li><a href="{link}">two bells</a></li></ul>')
    assert (made.front.tags, made.body == "It began.\n") == (tags, bool(tags))


HERE = '<a href="https://linden.example/2016/03/06/morning" rel="bookmark">Permalink</a>'
AMONG = {
    "behind them": (f'<p class="tags"><a href="/t/bells" rel="tag">bells</a>. {HERE}</p>', ("bells",)),
    "behind words that announce them": (f'<p>Tags: <a href="/x">bells</a>, {HERE}</p>', ("bells",)),
    "no other mark": (
        '<p class="tags"><a href="/t/bells" rel="bookmark">bells</a> <a href="/t/rain" rel="bookmark">rain</a></p>',
        ("bells", "rain"),
    ),
}


@pytest.mark.parametrize(("line", "tags"), AMONG.values(), ids=AMONG)
def test_the_address_of_a_post_was_a_tag_of_it(line: str, tags: tuple[str, ...]) -> None:
    page = '<body class="single"><article class="hentry"><h1 class="entry-title">Morning</h1>{}{}</article></body>'
    front = onepost.proved(page.format('<div class="entry-content"><p>It began.</p></div>', line))[0].front
    assert (front.title, front.tags) == ("Morning", tags)


@pytest.mark.parametrize(
    "row",
    [
        "<ul class='post-categories'><li>Courts</li><li>News</li></ul>",
        "<div class='categories'><span>Filed under:</span> <span>Courts</span> <span>News</span></div>",
        "<p class='post-category'>Categories: <b>Courts</b> | <b>News</b></p>",
    ],
    ids=["list", "announced", "in a line"],
)
def test_labels_in_elements_of_their_own_that_link_nowhere_were_lost(row: str) -> None:
    front = onepost.proved(f"<body>{POST.format(5, '', '')}{POST.format(6, row, '')}</body>")[1].front
    assert front.categories == ("Courts", "News")


def test_a_day_and_a_name_in_what_is_called_like_labels_are_none() -> None:
    row = "<div class='tags'><span>6 March 2016</span> <span>by Ann Roe</span></div>"
    front = onepost.proved(f"<body>{POST.format(5, '', '')}{POST.format(6, row, '')}</body>")[1].front
    assert (front.tags, front.author) == ((), "Ann Roe")


SPIP = """<html><body class="page_article"><div class="content hentry"><p class="arbo"><a href="/">Accueil</a> &gt;
<a href="spip.php?rubrique4">Actualités</a> &gt; <strong class="on">Un matin calme</strong></p><h1>Un matin calme</h1>
<p class="info-publi"><abbr class="published" title="2016-03-05T08:30:00Z">samedi 5 mars 2016</abbr></p>
<div class="texte"><p>La cloche a sonné.</p><p><img src="puce.gif" class="puce" alt="-" />&nbsp;Une fois.</p></div>
</div></body></html>"""


def test_the_rubric_in_the_path_of_a_page_of_spip_is_a_category_and_the_dashes_of_its_lists_are_no_pictures() -> None:
    (draft,) = onepost.proved(SPIP)
    assert (draft.front.categories, draft.front.pictures) == (("Actualités",), ())
    assert draft.body == "La cloche a sonné.\n\n\\-\xa0Une fois.\n"


def test_what_a_theme_draws_behind_a_label_within_its_link_is_none_of_it() -> None:
    row = '<span class="rubrique"><a href="-actualites-">Actualités ·</a></span>'
    front = onepost.proved(f"<body>{POST.format(5, '', '')}{POST.format(6, row, '')}</body>")[1].front
    assert front.categories == ("Actualités",)
