"""What ends the beginning of a post on a list: a link to all of it, in whatever words, or three points."""

import pytest
from tests.captures import onepost

LIST = "<html><head><title>Noticias</title></head><body class='{}'><main>{}</main></body></html>"
POST = """<article class="post-{0} post type-post hentry"><h2 class="entry-title"><a
href="https://linden.example/2021/05/0{0}/c{0}/">Caso {0}</a></h2><time datetime="2021-05-0{0}">{0} mayo 2021</time>
<div class="entry-content">{1}</div></article>"""
OWN = "https://linden.example/2021/05/01/c1/"
CUT = "the page cuts this post short; find its whole text"
TEXT = "El texto del caso"


def _first(content: str, page: str = "archive", *, others: bool = True) -> tuple[str, bool]:
    draft = onepost.proved(LIST.format(page, POST.format(1, content) + POST.format(2, "<p>Otro.</p>") * others))[0]
    return draft.body.strip(), CUT in draft.doubts


@pytest.mark.parametrize(
    "link", ["Sigue leyendo →", "Đọc tiếp", "Tovább", "আরও পড়ুন", "Caso 1", "(seguir…)"], ids=lambda words: words[:4]
)
@pytest.mark.parametrize("end", ["<p>{} {}</p>", "<p>{}</p><p>[{}]</p>", "<p>{}</p><div><em>{}</em></div>"])
def test_a_link_to_all_of_a_post_stayed_in_its_beginning_in_languages_that_were_not_known(link: str, end: str) -> None:
    assert _first(end.format(f"{TEXT}.", f'<a href="{OWN}">{link}</a>')) == (f"{TEXT}.", True)


@pytest.mark.parametrize(
    ("href", "words"),
    [(OWN, "1 mayo 2021"), (f"{OWN}#respond", "Responder"), (OWN, "Permalink"), ("https://a.example/", "Otro sitio")],
)
def test_a_link_at_the_end_of_a_text_that_leads_elsewhere_or_names_its_day_cuts_nothing(href: str, words: str) -> None:
    assert not _first(f'<p>{TEXT}. <a href="{href}">{words}</a></p>')[1]


def test_a_link_to_the_post_within_its_text_stays() -> None:
    assert _first(f'<p><a href="{OWN}">{TEXT}</a> del año pasado.</p>') == (f"[{TEXT}]({OWN}) del año pasado.", False)


def test_a_page_of_one_post_may_end_with_a_link_to_itself() -> None:
    shown, cut = _first(f'<p>{TEXT} <a href="{OWN}">aquí</a></p>', "single single-post", others=False)
    assert (shown, cut) == (f"{TEXT} [aquí]({OWN})", False)


@pytest.mark.parametrize("points", ["…", "...", " …"])
def test_points_alone_at_the_end_of_a_beginning_were_not_said_to_cut_it(points: str) -> None:
    drafts = onepost.proved(LIST.format("archive", "".join(POST.format(n, f"<p>{TEXT}{points}</p>") for n in (1, 2))))
    assert [(draft.body.strip(), draft.doubts, draft.short) for draft in drafts] == [(TEXT + points, (CUT,), True)] * 2


def test_points_at_the_end_of_a_bare_beginning_were_not_said_to_cut_it() -> None:
    bare = POST.replace('<div class="entry-content">{1}</div>', "{1}")
    (draft,) = onepost.proved(LIST.format("archive", bare.format(1, f"{TEXT}...")))
    assert (draft.body.strip(), draft.doubts) == (f"{TEXT}...", (CUT,))


@pytest.mark.parametrize("content", [f"<p>{TEXT}.</p><h3>Y</h3><p>Continuará…</p>", f"<p>{TEXT}…</p>"])
def test_a_text_beside_others_that_end_otherwise_may_end_in_points(content: str) -> None:
    assert not _first(content)[1]


def test_the_text_of_a_page_of_one_post_may_end_in_points() -> None:
    assert not _first(f"<p>{TEXT}…</p>", "single single-post", others=False)[1]


def test_what_leads_to_all_of_a_post_by_its_name_and_is_all_of_a_text_was_that() -> None:
    button = f'<div class="read-more-box"><a href="{OWN}">Al caso</a></div>'
    assert _first(f'<img src="https://linden.example/a.jpg" alt="Una cárcel">{button}') == ("", True)


def test_a_post_of_blogger_is_cut_short_where_its_link_leads_to_the_place_in_it_whatever_it_says() -> None:
    link = f'</div><div class="jump-link"><a href="{OWN}#more">Pamje e plotë</a>'
    assert _first(f"<p>{TEXT}.</p>{link}") == (f"{TEXT}.", True)
