"""Links to the blog's other posts in the words of a text: they are further reading, and stay in the text as written."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.blog import Blog
from muniment.vocabularies.registry import Registry

HOST = "https://linden.example"
COURT = f"{HOST}/2017/07/20/court-sits-again/"
OTHER = f"{HOST}/2018/01/02/b/"
LINK = f"<a href='{COURT}'>It</a>"
UNDATED = {
    "/a-quiet-morning/": "/court-sits-again/",
    "/post/650123/a-quiet-morning": "/post/640001/court-sits-again",
    "/blog/2016/03/a-quiet-morning.html": "/blog/2017/07/court.html",
    "/news/a-quiet-morning/": "/news/court-sits-again/",
}
NONE = {
    "the post itself": onepost.LINK,
    "a further page of the post": f"{onepost.LINK}2/",
    "a place in a post": f"{COURT}#more-7",
    "a tag": f"{HOST}/tag/courts/",
    "a category": f"{HOST}/category/courts/",
    "an author": f"{HOST}/author/nino/",
    "a month": f"{HOST}/2017/07/",
    "a page": f"{HOST}/about/",
    "a file": f"{HOST}/wp-content/uploads/2017/07/order.pdf",
    "a button to share": f"{COURT}?share=facebook",
    "another blog": "https://wire.example/2017/07/20/court-sits-again/",
}


def _read(form: str, content: str, address: str = onepost.LINK) -> tuple[str, list[str]]:
    (draft,) = onepost.proved(onepost.FORMS[form](content).replace(onepost.LINK, address))
    return draft.body, [one.url for one in draft.front.see_also]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_to_another_post_in_a_sentence_was_no_further_reading(form: str) -> None:
    words = f"<p>It <a href='{COURT}'>sat</a> [{OTHER}] at nine.</p><ul><li>{LINK}</li></ul>"
    body, further = _read(form, f"{words}<p>It ended.</p>")
    assert body == f"It [sat]({COURT}) [{OTHER}] at nine.\n\n- [It]({COURT})\n\nIt ended.\n"
    assert further == [COURT, OTHER]


@pytest.mark.parametrize("own", UNDATED)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_without_dated_permalinks_the_posts_are_what_stands_as_the_post_does(form: str, own: str) -> None:
    other, pages = HOST + UNDATED[own], [f"{HOST}/about-us/", f"{HOST}/contact/", f"{HOST}/shop/a-red-cup/"]
    links = " ".join(f"<a href='{url}'>Word</a>" for url in [other, *pages])
    assert _read(form, f"<p>It {links} ended.</p><p>All of it.</p>", HOST + own)[1] == [other]


@pytest.mark.parametrize("name", NONE)
def test_what_leads_to_no_other_post_is_no_further_reading(name: str) -> None:
    assert _read("rest", f"<p>It <a href='{NONE[name]}'>ended</a> there.</p><p>All of it.</p>")[1] == []


def test_a_list_of_the_blog_that_ends_a_text_stays_in_it() -> None:
    body, further = _read("rest", f"<p>It ended.</p><p>{HOST}/tag/courts/</p><p>{COURT}</p>")
    assert (body, further) == (f"It ended.\n\n{HOST}/tag/courts/\n", [COURT])


FORMER = "linden.oldhost.example"
OLDER = f"https://{FORMER}/2014/02/03/a-bell/"
WIRE = "https://wire.example/a"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_post_under_another_name_of_the_blog_was_a_source_of_it(form: str) -> None:
    written = f"<p>It ended.</p><p>{OLDER}</p><p>{WIRE}</p>"
    front = onepost.split(form, written, Blog(hosts=frozenset({FORMER}))).front
    assert [[one.url for one in listed] for listed in (front.sources, front.see_also)] == [[WIRE], [OLDER]]


PLAIN = f"""A quiet morning

March 5, 2016

It sat until noon, and nobody asked why.

{OLDER}

{WIRE}

A quiet evening

March 4, 2016

It ended as it had begun, and nobody asked about it.
"""


@pytest.mark.parametrize(("hosts", "sources"), [({FORMER}, [WIRE]), (set(), [OLDER, WIRE])])
def test_a_text_that_does_not_name_its_blog_had_its_posts_as_sources(hosts: set[str], sources: list[str]) -> None:
    draft = splitting.read(PLAIN.encode(), Registry(), Blog(hosts=frozenset(hosts))).drafts[0]
    assert [one.url for one in draft.front.sources] == sources


TEXT = """## [A quiet morning](https://linden.example/a-quiet-morning/)

March 5, 2016

It [sat](https://linden.example/court-sits-again/) for [more](https://linden.example/about-us/), and then it ended.

Posted in [News](https://linden.example/category/news/) | [Courts](https://linden.example/tag/courts/)

## [A quiet evening](https://linden.example/a-quiet-evening/)

March 4, 2016

It ended as it had begun, and nobody asked about it.

Posted in [News](https://linden.example/category/news/) | [Courts](https://linden.example/tag/courts/)
"""


def test_texts_without_dated_permalinks_have_the_same_further_reading() -> None:
    drafts = splitting.read(TEXT.encode(), Registry()).drafts
    assert [(draft.front.permalink, [one.url for one in draft.front.see_also]) for draft in drafts] == [
        ("/a-quiet-morning/", ["https://linden.example/court-sits-again/"]),
        ("/a-quiet-evening/", []),
    ]


LISTED = """<body><article class="node"><h2><a href="/news/a" rel="bookmark">A bell</a></h2><p>5 March 2016</p>
<div class="field--name-body"><p>It began with <a href="{}/news/b">another</a>.</p></div></article>
<article class="node"><h2><a href="/news/b" rel="bookmark">A b</a></h2><p>4 March 2016</p>
<div class="field--name-body"><p>It is <a href="https://wire.example/news/c">said</a> to have ended.</p></div>
</article>"""


@pytest.mark.parametrize(("host", "further"), [(HOST, [f"{HOST}/news/b"]), ("", [])])
def test_the_host_of_a_list_was_not_known_though_its_posts_cite_each_other_there(host: str, further: list[str]) -> None:
    first, second = onepost.proved(LISTED.format(host))
    assert [one.url for one in first.front.see_also] == further
    assert [one.url for one in second.front.see_also] == []


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_post_named_twice_at_the_end_was_once_in_html_and_twice_in_texts(form: str) -> None:
    body, further = _read(form, f"<p>It <a href='{OTHER}'>sat</a>.</p><p>{COURT}</p><p>{COURT}</p>")
    assert (body, further) == (f"It [sat]({OTHER}).\n", [OTHER, COURT, COURT])


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "gone", ["<script>x</script>", "<svg><text>t</text></svg>", "<select><option>o</option></select>"]
)
def test_a_word_that_something_stands_in_which_is_left_out_was_told_as_lost(form: str, gone: str) -> None:
    assert _read(form, f"<p>The har{gone}bour sleeps.</p>")[0] == "The harbour sleeps.\n"
