"""Posts of lists whose titles lead nowhere: where they stand is told by how each goes on, by its picture or its day."""

import pytest
from tests.captures import onepost

ROOT = "https://linden.example"
PAGE = f"""<html><head><title>The Linden</title></head><body><header><a href="{ROOT}/">The Linden</a></header>
<main>{{}}</main></body></html>"""
POST = (
    """<article><h2>{0} at dawn</h2><p class="meta"><time datetime="2016-03-0{1}">{1}.3.2016</time></p>{2}</article>"""
)
NAMES = [("Bells", 4), ("Rain", 3)]


def _read(inner: str, number: int = 2) -> list[tuple[str, str, tuple[str, ...]]]:
    posts = (POST.format(name, day, inner.format(f"{ROOT}/{name.lower()}.html")) for name, day in NAMES[:number])
    drafts = onepost.proved(PAGE.format("".join(posts)))
    return [(one.front.permalink, one.body.strip(), tuple(src.url for src in one.front.sources)) for one in drafts]


TEXT = "It began with a bell, and nobody had rung it"
FILED = f'<p>Tags: <a href="{ROOT}/tag/towers/" rel="tag">towers</a></p>'
SHARED = '<div><a href="{0}?share=x">X</a> <a href="https://t.example/intent?url={0}">T</a></div>'


@pytest.mark.parametrize("words", ["Continue reading", "Czytaj dalej", "Đọc tiếp →", "Avanti tutta", "»"])
@pytest.mark.parametrize("behind", ["", FILED, SHARED], ids=["nothing", "tags", "buttons"])
def test_the_link_to_the_rest_of_a_post_was_its_source_where_its_title_leads_nowhere(words: str, behind: str) -> None:
    led = f'<p>{TEXT}…</p><p><a href="{{0}}">{words}</a></p>{behind}'
    assert [(link, text, cited) for link, text, cited in _read(led)] == [
        (f"/{name}.html/", f"{TEXT}…", ()) for name in ("bells", "rain")
    ]


@pytest.mark.parametrize("words", ["Continue reading", "Bells at dawn", "Czytaj dalej"])
def test_the_link_to_the_rest_of_the_only_post_of_a_list_says_so_or_has_the_slug_of_its_title(words: str) -> None:
    post = POST.format("Bells", 4, f'<p>{TEXT}…</p><p><a href="{ROOT}/bells-at-dawn/">{words}</a></p>')
    (draft,) = onepost.proved(PAGE.format(f"<h1>News</h1>{post}"))
    assert (draft.front.permalink, draft.body.strip(), draft.front.sources) == ("/bells-at-dawn/", f"{TEXT}…", ())


@pytest.mark.parametrize(
    "led", ['<a href="{0}"><img src="/a.jpg" alt=""></a>', '<a href="{0}" class="cover"></a>'], ids=["picture", "cover"]
)
def test_a_post_whose_picture_alone_leads_to_it_had_an_address_by_rule(led: str) -> None:
    assert [link for link, *_ in _read(f'{led}<div class="text"><p>{TEXT}.</p></div>')] == [
        "/bells.html/",
        "/rain.html/",
    ]


def test_a_post_whose_day_alone_leads_to_it_had_an_address_by_rule() -> None:
    dated = POST.replace("{1}.3.2016", '<a href="{3}">{1}.3.2016</a>')
    posts = (dated.format(name, day, f"<p>{TEXT}.</p>", f"{ROOT}/{name.lower()}.html") for name, day in NAMES)
    drafts = onepost.proved(PAGE.format("".join(posts)))
    told = [(one.front.permalink, one.body.strip()) for one in drafts]
    assert told == [("/bells.html/", f"{TEXT}."), ("/rain.html/", f"{TEXT}.")]


def test_the_works_that_posts_of_a_blog_of_links_cite_in_the_same_words_stay_their_sources() -> None:
    cited = _read(f'<p>{TEXT}.</p><p>Source: <a href="https://news.example/{{0}}">Read the report</a></p>')
    assert [len(sources) for *_, sources in cited] == [1, 1]


def test_a_page_that_all_posts_end_with_is_the_address_of_none() -> None:
    given = _read(f'<p>{TEXT}.</p><p><a href="{ROOT}/give-to-us/">Give to the tower</a></p>')
    assert [link for link, *_ in given] == ["/2016/03/04/bells-at-dawn/", "/2016/03/03/rain-at-dawn/"]
