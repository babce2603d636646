"""Times and names that a page shows in places of their own: within a property, behind where a post is filed."""

import pytest
from tests.captures import onepost

LIST = "<html><head><title>News</title></head><body class='archive'><main>{}</main></body></html>"
CARD = """<article class="entry-card post-{0} post type-post hentry"><h2 class="entry-title"><a
href="https://linden.example/c{0}/">Case {0}</a></h2><ul class="meta"><li class="meta-author" itemprop="author"><a
href="https://linden.example/author/jo/" rel="author">Jo Roe</a></li><li class="on" itemprop="datePublished"><time
datetime="2021-05-0{0}T22:30:00+02:00">May {0}, 2021</time></li></ul><div class="entry-excerpt"><p>Text {0}.</p></div>
</article>"""
DAY = "<h2>Tuesday, April 5, 2005</h2>"
FILED = (
    'Filed under: <ul><li><a href="https://linden.example/category/general/" rel="category tag">General</a></li></ul>'
)
CLASSIC = """<div class="post" id="post-{0}"><h3 class="storytitle"><a href="https://linden.example/2005/04/05/p{0}/"
rel="bookmark">Day {0}</a></h3><div class="meta">{1} &#8212; {2} </div><div class="storycontent"><p>Text.</p></div>
</div>"""


def test_the_time_within_the_property_that_dates_a_post_was_lost() -> None:
    fronts = [draft.front for draft in onepost.proved(LIST.format(CARD.format(1) + CARD.format(2)))]
    wanted = [("2021-05-01T22:30", "Jo Roe"), ("2021-05-02T22:30", "Jo Roe")]
    assert [(front.date, front.author) for front in fronts] == wanted


@pytest.mark.parametrize(
    ("said", "author", "time"),
    [
        ("ann @ 11:55 pm", "ann", "T23:55"),
        ("Ann Roe @ 9:01", "Ann Roe", "T09:01"),
        ("Ann Roe @ 21 h 05 min", "Ann Roe", "T21:05"),
        ("安娜 @ 下午2:52", "安娜", "T14:52"),
        ("アンナ @ 午前 9:01", "アンナ", "T09:01"),
        ("안나 @ 오후 12:30", "안나", "T12:30"),
        ("上午9:01", "", ""),
        ("9:01 am", "", ""),
    ],
)
def test_the_name_and_time_behind_where_a_post_is_filed_were_lost(said: str, author: str, time: str) -> None:
    page = LIST.format(DAY + CLASSIC.format(9, FILED, said) + CLASSIC.format(8, FILED, said))
    found = {(draft.front.author, draft.front.date) for draft in onepost.proved(page)}
    assert found == {(author, f"2005-04-05{time}")}


CHANGED = """<article class="post-7 post type-post hentry"><header><h2 class="entry-title"><a
href="https://linden.example/{}/case/">Case</a></h2><time class="updated" datetime="2021-05-06T16:34:00+02:00">{}</time>
</header><div class="entry-content"><p>It began with a bell.</p></div></article>"""


@pytest.mark.parametrize(
    ("path", "shown", "told"),
    [
        ("2021/05/06", "Posted on May 6, 2021 at 4:34 pm.", ("2021-05-06T16:34", "")),
        ("notes", "May 6, 2021", ("2021-05-06T16:34", "")),
        ("2021/05/02", "May 6, 2021", ("2021-05-02", "2021-05-06T16:34")),
        ("2021/05/06", "Updated: May 6, 2021", ("2021-05-06", "2021-05-06T16:34")),
    ],
)
def test_the_one_date_that_a_theme_shows_was_that_of_a_change(path: str, shown: str, told: tuple[str, str]) -> None:
    (made,) = onepost.proved(LIST.format(CHANGED.format(path, shown)))
    assert (made.front.date, made.front.updated) == told


def test_the_one_date_of_a_page_that_its_theme_calls_that_of_a_change_was_lost() -> None:
    head = '<div class="entry-meta"><div class="meta-item"><span class="updated">May 12, 2021</span></div></div>'
    text = '<div class="entry-content"><p>It began with a bell.</p></div>'
    page = f'<header><h1 class="entry-title">Case</h1>{head}</header><article class="hentry">{text}</article>'
    (made,) = onepost.proved(LIST.format(page).replace("archive", "single"))
    assert (made.front.date, made.front.updated) == ("2021-05-12", "")
