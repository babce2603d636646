"""What pages of single posts say around a text in ways of their own: names, times, labels, ends of headings."""

import pytest
from tests.captures import onepost

LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
DAY = '<time class="entry-date" datetime="2016-03-05">5 March 2016</time>'
TITLE = '<h1 class="entry-title">A quiet morning</h1>'
TEXT = '<div class="entry-content"><p>It began with a bell, and went on.</p><p>So it ended.</p>{}</div>'
PAGE = f"""<html><head><link rel="canonical" href="{LINK}"></head><body class="single single-post">{{before}}
<article class="hentry">{{head}}{{text}}{{behind}}</article>
<ul class="menu"><li><a href="https://linden.example/category/news/">News</a></li></ul></body></html>"""
BODY = "It began with a bell, and went on.\n\nSo it ended.\n"


def _page(*, before: str = "", head: str = TITLE + DAY, last: str = "", behind: str = "") -> str:
    return PAGE.format(before=before, head=head, text=TEXT.format(last), behind=behind)


FILED = '<span>In <a href="https://linden.example/category/news/" rel="category tag">News</a></span>'


@pytest.mark.parametrize(("one", "other"), [("h1", "h2"), ("h2", "h1"), ("h3", "h5")])
def test_a_heading_that_the_end_of_another_closes_went_on_to_the_end_of_what_holds_it(one: str, other: str) -> None:
    head = f'<header><{one} class="entry-title">A quiet morning</{other}><div class="meta">{DAY}{FILED}</div></header>'
    (post,) = onepost.proved(_page(head=head))
    assert (post.front.title, post.front.date, post.body) == ("A quiet morning", "2016-03-05", BODY)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_end_of_another_heading_left_one_within_a_text_open(form: str) -> None:
    assert onepost.split(form, "<h3>At noon</h4><p>It ended.</p>").body == "### At noon\n\nIt ended.\n"


BOX = '<div class="post-author"><div><h4>{}</h4><a href="https://linden.example/author/nino/">{}</a></div></div>'
MORE = "Author archive", "Archivo del autor"


@pytest.mark.parametrize(
    "behind",
    [
        *(BOX.format("Nino Kapa", words) for words in MORE),
        '<div class="post-author"><h3>About the author</h3><h4><a href="/author/nino/">Nino Kapa</a></h4></div>',
    ],
)
def test_the_name_over_a_link_to_all_posts_of_an_author_was_not_that_author(behind: str) -> None:
    (post,) = onepost.proved(_page(behind=behind))
    assert post.front.author == "Nino Kapa"


PERSON = '<span hidden itemprop="author" itemscope itemtype="https://schema.org/{}"><meta itemprop="name" content="{}">'


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (f"{PERSON.format('Person', 'Nino Kapa')}</span>", "Nino Kapa"),
        ('<meta itemprop="creator" content="Nino Kapa">', "Nino Kapa"),
        (f"{PERSON.format('Organization', 'The Linden')}</span>", ""),
    ],
)
def test_who_wrote_a_post_as_it_states_that_for_machines_was_lost(head: str, author: str) -> None:
    (post,) = onepost.proved(_page(head=head + TITLE + DAY))
    assert post.front.author == author


@pytest.mark.parametrize("title", ["March 5, 2016 2:51 pm", "2016-03-05 14:51", "2:51 pm"])
def test_the_time_behind_the_day_in_a_title_was_lost(title: str) -> None:
    head = f'{TITLE}<div class="meta"><time><a href="{LINK}" title="{title}">March 5, 2016</a></time></div>'
    (post,) = onepost.proved(_page(head=head))
    assert post.front.date == "2016-03-05T14:51"


def test_the_time_of_another_day_in_a_title_is_none_of_that_which_is_shown() -> None:
    head = f'{TITLE}<div class="meta"><a href="{LINK}" title="6 March 2016 14:51">5 March 2016</a></div>'
    (post,) = onepost.proved(_page(head=head))
    assert post.front.date == "2016-03-05"


NINO = '<a href="https://linden.example/author/nino/">Nino Kapa</a>'


@pytest.mark.parametrize(
    "line",
    [
        f'<div class="entry-author"><p>This post was written by {NINO}</p></div>',
        f"<p>Geschrieben von {NINO}.</p>",
        f"<p>Эту запись написал(а) {NINO}</p>",
        f"<p>كتب هذا المقال {NINO}</p>",
        '<p>— <a rel="author" href="/people/nino/">Nino Kapa</a></p>',
    ],
)
def test_the_line_at_the_end_that_says_who_wrote_a_post_was_of_its_text(line: str) -> None:
    (post,) = onepost.proved(_page(last=line))
    assert (post.front.author, post.body) == ("Nino Kapa", BODY)


@pytest.mark.parametrize(
    "line", [f"<p>All of this stands in the report that {NINO}</p>", f"<p>{NINO} wrote of it too, and at length.</p>"]
)
def test_a_sentence_at_the_end_that_leads_to_an_author_is_of_the_text(line: str) -> None:
    (post,) = onepost.proved(_page(last=line))
    assert "Nino Kapa" in post.body


PATH = '<div class="crumbs"><a href="https://linden.example/">Home</a> {0} {1} {0} A quiet morning</div>'


@pytest.mark.parametrize(
    ("path", "categories"),
    [
        (PATH.format("&rsaquo;", "News"), ("News",)),
        (PATH.format("/", "<span>News</span>"), ("News",)),
        (PATH.format("»", "Blog"), ()),
        (PATH.format("&rsaquo;", "News").replace("A quiet morning", "Another"), ()),
    ],
    ids=["in words", "in an element", "no category", "of another post"],
)
def test_the_category_in_the_path_to_a_post_was_lost(path: str, categories: tuple[str, ...]) -> None:
    (post,) = onepost.proved(_page(before=path))
    assert post.front.categories == categories


def test_the_post_before_was_a_tag_where_the_link_to_it_stands_beside_them() -> None:
    tags = '<p class="post-tags"><a href="https://linden.example/tag/bells/" rel="tag">bells</a></p>'
    before = '<p class="post-nav-prev"><a title="x" href="https://linden.example/2016/03/04/rain/">Rain</a></p>'
    (post,) = onepost.proved(
        _page(behind=f'<div class="post-cat-tags">{tags}<div class="post-nav">{before}</div></div>')
    )
    assert post.front.tags == ("bells",)


@pytest.mark.parametrize("word", ["Изменено", "Modifié le", "Bearbeitet am", "Editado el", "Modificado"])
def test_the_day_of_a_change_was_lost_behind_words_that_say_so(word: str) -> None:
    line = f'<div class="meta"><time class="post-date">2016-03-05<span>|</span> {word} 2016-04-07</time></div>'
    (post,) = onepost.proved(_page(head=TITLE + line))
    assert (post.front.date, post.front.updated) == ("2016-03-05", "2016-04-07")


def test_labels_under_a_text_were_lost_behind_what_is_empty_where_a_page_marks_no_post() -> None:
    tags = '<div class="blog-tags"><a href="https://linden.example/tag/bells/">bells</a></div>'
    text = "<p>It began with a bell, and went on.</p><p>So it ended.</p>"
    head = '<h2 class="blog-title">A quiet morning</h2><div class="info"><span>5 March 2016</span></div>'
    box = f'<div class="blog">{head}<div class="blog-description article-post">{text}</div><div></div>{tags}</div>'
    (post,) = onepost.proved(f'<html><body><div class="menu"><a href="/">The Linden</a></div>{box}</body></html>')
    assert (post.front.tags, post.body) == (("bells",), BODY)
