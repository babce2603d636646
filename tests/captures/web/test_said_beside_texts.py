"""What builders and themes of many languages set beside texts: who wrote them, buttons, how long they are."""

import pytest
from tests.captures import onepost

ROOT = "https://linden.example"
PAGE = f"""<html><head><title>{{}} | The Linden</title></head><body><header><a href="{ROOT}/">The Linden</a></header>
<main>{{}}</main></body></html>"""
TEXT = "It began with a bell, and nobody had rung it. The keys were found in the river, and the lamps burnt on."
ONE = f"""<article><h1>A quiet morning</h1><time datetime="2016-03-05">5.3.2016</time>
<div class="entry-content"><p>{TEXT}</p></div></article>"""


@pytest.mark.parametrize(
    ("box", "name"),
    [
        ('<div class="author-box"><h4>Ann Roe</h4><p>She writes of rivers.</p></div>', "Ann Roe"),
        ('<section class="post-author-info"><strong>Анна Роева</strong> Пишет о реках.</section>', "Анна Роева"),
        ('<div class="author-box"><h4>About the author</h4><p>She writes of rivers.</p></div>', ""),
        ('<div class="author-box"><h4>Über Uns</h4><p>Wir schreiben.</p></div>', ""),
        ('<div class="author-box"><p>She writes of rivers.</p><h4>Ann Roe</h4></div>', ""),
    ],
)
def test_who_wrote_the_one_post_of_a_page_was_lost_where_a_box_below_alone_names_them(box: str, name: str) -> None:
    (draft,) = onepost.proved(PAGE.format("A quiet morning", f"{ONE}{box}"))
    assert (draft.front.author, draft.body.strip()) == (name, TEXT)


MODULES = f"""<div class="PostCard_root__9fXaL"><h3 class="PostCard_title__b71Nd">{{0}}</h3><div>
<span class="Byline_name__kk2">annika_k</span><span>{{1}} March 2016</span></div>
<div class="PostCard_body__L1msE"><p>{TEXT}</p></div></div>"""


def test_names_that_builders_make_of_those_in_style_sheets_were_not_read() -> None:
    posts = MODULES.format("Bells", 5) + MODULES.format("Rain", 4)
    drafts = onepost.proved(PAGE.format("News", posts))
    told = [(one.front.title, one.front.date, one.front.author, one.body.strip()) for one in drafts]
    assert told == [("Bells", "2016-03-05", "annika_k", TEXT), ("Rain", "2016-03-04", "annika_k", TEXT)]


FILED = f'<a href="{ROOT}/category/courts/">Courts</a>'
LISTED = "<article><h2>{0}</h2>{1}<p>It began with a bell, and nobody had…</p>{2}</article>"


def _listed(line: str = "", under: str = "") -> list[tuple[str, str, tuple[str, ...], bool]]:
    posts = (LISTED.format(name, line, under.format(name)) for name in ("Bells at dawn", "Rain at dawn"))
    drafts = onepost.proved(PAGE.format("News", "".join(posts)))
    assert {one.body.strip() for one in drafts} == {"It began with a bell, and nobody had…"}
    return [(one.front.title, one.front.author, one.front.tags, one.short) for one in drafts]


@pytest.mark.parametrize("leading", ["dans", "in", "w"])
def test_the_small_word_that_leads_to_a_category_was_the_author(leading: str) -> None:
    line = f"<div>Publié le 04/03/2023 | {leading} {FILED} | <span>660 vues</span></div>"
    assert [author for _, author, *_ in _listed(line)] == ["", ""]


@pytest.mark.parametrize("said", ["8 min read", "8分钟阅读", "8분 읽기", "8分で読めます"])
def test_how_long_a_text_takes_to_read_began_it_where_that_stands_in_a_line_of_its_own(said: str) -> None:
    assert len(_listed(f"<p>4 March 2016</p><p><span>{said}</span></p>")) == 2


def test_a_text_may_begin_with_minutes() -> None:
    (draft,) = onepost.proved(PAGE.format("A quiet morning", ONE.replace(TEXT, f"One minute was enough.</p><p>{TEXT}")))
    assert draft.body.startswith("One minute was enough.")


SHARED = """<div class="sharedaddy"><h3>Compartir</h3><ul><li><a href="https://www.facebook.com/sharer.php">Facebook</a>
</li></ul></div>"""


def test_points_that_end_a_beginning_were_not_seen_before_buttons() -> None:
    assert [short for *_, short in _listed("<p>4 March 2016</p>", SHARED)] == [True, True]


def test_the_link_to_the_rest_of_a_post_was_a_tag_that_drupal_marks_as_one() -> None:
    led = '<ul><li><a href="/node/{0}" rel="tag" title="{0}">Avanti tutta<span> {0}</span></a></li></ul>'
    assert [tags for _, _, tags, _ in _listed("<p>4 March 2016</p>", led)] == [(), ()]


FOUND = f"""<h1>Αποτελέσματα αναζήτησης για: bells</h1><ul><li><time datetime="2016-03-05">5.3.2016</time>
<h3><a href="{ROOT}/bells.html">Bells at dawn</a></h3><div class="post-content"><p>{TEXT}</p></div></li></ul>"""


def test_the_heading_of_a_search_was_the_title_of_the_only_post_that_it_finds() -> None:
    (draft,) = onepost.proved(PAGE.format("Αποτελέσματα αναζήτησης για: bells", FOUND))
    assert draft.front.title == "Bells at dawn"


ROWS = f"""<html><head><title>河边的钟声响了 | 林登</title><meta property="og:type" content="article"></head><body>
<table><tr><td><font size="5"><b>河边的钟声响了</b></font></td></tr><tr><td><font>2016-03-05 | Ann Roe</font></td></tr>
<tr><td><p>{TEXT}</p></td></tr></table></body></html>"""


def test_the_title_of_a_post_in_no_heading_was_too_short_in_signs_that_say_as_much_as_three_letters() -> None:
    (draft,) = onepost.proved(ROWS)
    assert (draft.front.title, draft.front.date, draft.body.strip()) == ("河边的钟声响了", "2016-03-05", TEXT)


@pytest.mark.parametrize(
    "icon", ["<svg><path d='M1'/></svg>", "<noscript><img src='/a.jpg' alt=''></noscript>", "<button>+</button>"]
)
def test_the_category_over_a_title_was_lost_where_the_card_of_the_post_has_an_icon(icon: str) -> None:
    line = f"<div>trong {FILED}</div><h2>{{}}</h2><div>{{}} March 2016</div>"
    card = f'<div>{line}<p>{TEXT}</p><a href="#">+{icon}</a></div>'
    drafts = onepost.proved(PAGE.format("News", card.format("Bells", 5) + card.format("Rain", 4)))
    told = [(one.front.title, one.front.categories) for one in drafts]
    assert told == [("Bells", ("Courts",)), ("Rain", ("Courts",))]


FOOTED = f"""<h2 class="date-header">5 March 2016</h2><div class="entry"><h3 class="entry-header">Bells at dawn</h3>
<div class="entry-body"><p>{TEXT}</p></div><p class="entry-footer">{{}}</p></div>"""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<span>από Ευανθία Καρυδά</span> <a href='/a/'>Δημοσιεύτηκε στις 12:30</a>", "Ευανθία Καρυδά"),
        ("<span title='2016-03-05 07:10'>5 marzo</span> · <span>di Ada Rossi</span>", "Ada Rossi"),
    ],
    ids=["time", "stamp"],
)
def test_a_name_went_on_into_the_next_link_and_one_beside_a_day_without_a_year_was_lost(line: str, name: str) -> None:
    (draft,) = onepost.proved(PAGE.format("News", FOOTED.format(line)))
    assert (draft.front.author, draft.body.strip()) == (name, TEXT)


@pytest.mark.parametrize("over", ["Berichten van Ann Roe", "Everything by Ann Roe", "Ann Roe"])
def test_the_words_before_the_name_in_the_heading_of_an_author_s_posts_were_a_part_of_it(over: str) -> None:
    page = PAGE.format(over, f"<h1>{over}</h1>{LISTED.format('Bells', '<p>4 March 2016</p>', '')}")
    linked = page.replace("<head>", f'<head><link rel="canonical" href="{ROOT}/author/ann-roe/">')
    (draft,) = onepost.proved(linked)
    assert draft.front.author == "Ann Roe"


def test_a_title_of_the_fourth_rank_that_leads_nowhere_was_no_title_though_it_is_called_so() -> None:
    card = '<article><h4 class="headline">{}</h4><div class="meta"><time>{} March 2016</time></div>{}</article>'
    texts = (f'<div class="post-content"><p>{TEXT}</p></div>',) * 2
    posts = "".join(card.format(*one) for one in zip(("Bells", "Rain"), (5, 4), texts, strict=True))
    assert [one.front.title for one in onepost.proved(PAGE.format("News", posts))] == ["Bells", "Rain"]


@pytest.mark.parametrize("name", ["post-card-meta-author", "card-author"])
def test_who_wrote_a_post_was_lost_where_its_mark_says_where_that_stands(name: str) -> None:
    marked = f'<footer class="post-card-meta"><span class="{name}">annika_k</span></footer>'
    assert [author for _, author, *_ in _listed("<p>4 March 2016</p>", marked)] == ["annika_k"] * 2
