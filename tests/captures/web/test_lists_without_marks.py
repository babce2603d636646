"""Posts of lists in which titles are lines, in no heading, or stand beside boxes that have headings too."""

import pytest
from tests.captures import onepost

ROOT = "https://linden.example"
PAGE = f"""<html><head><title>{{}} - The Linden Archive</title></head><body><div>
<a href="{ROOT}/">The Linden Archive</a></div>{{}}</body></html>"""
TEXT = "<p>It began with a bell, and nobody had rung it.</p>"
FIRST, SECOND = ("Bells heard at dawn", 4), ("Rain heard at dawn", 3)
FOUND = [("Bells heard at dawn", "2016-03-04"), ("Rain heard at dawn", "2016-03-03")]


def _entry(form: str, name: str, day: int) -> str:
    return form.format(f'<a href="{ROOT}/{name.split()[0].lower()}.html">{name}</a>', f"{day} March 2016", TEXT)


def _read(
    form: str, over: str = "", under: str = "", of: tuple[tuple[str, int], ...] = (FIRST, SECOND)
) -> list[tuple[str, str]]:
    entries = "".join(_entry(form, *one) for one in of)
    drafts = onepost.proved(PAGE.format("March 2016", f"<h1>March 2016</h1>{over}{entries}{under}"))
    assert {one.body.strip() for one in drafts} == {"It began with a bell, and nobody had rung it."}
    return [(one.front.title, one.front.date) for one in drafts]


LINE = "<div><div><b>{0}</b></div><div>{1}</div><div>{2}</div></div>"


def test_posts_in_a_list_of_definitions_were_not_found() -> None:
    assert _read("<dt>{0}</dt><dd>{1}</dd><dd>{2}</dd>", "<dl>", "</dl>") == FOUND


LANGUAGES = f'<div><a href="{ROOT}/el/">Ελληνικά</a> <a href="{ROOT}/vi/">Tiếng Việt</a></div>'
WAYBACK = f"<div>The Wayback Machine - https://web.archive.org/web/20240105120000/{ROOT}/</div>"
NAMED = "<div><p>The Linden Archive</p><p>5 May 2016</p></div>"


@pytest.mark.parametrize("over", ["", LANGUAGES, WAYBACK], ids=["nothing", "languages", "archive"])
@pytest.mark.parametrize("under", ["", NAMED], ids=["nothing", "name"])
def test_rows_of_links_addresses_and_the_name_of_the_site_were_titles_of_posts(over: str, under: str) -> None:
    assert _read(LINE, over, under) == FOUND


def test_who_wrote_a_post_was_its_title_where_that_stands_in_a_line_of_its_own() -> None:
    written = f'<div><a href="{ROOT}/author/ann/">Ann Roe</a></div>'
    assert _read(f"<div><div><b>{{0}}</b></div><div>{{1}}</div>{written}<div>{{2}}</div></div>") == FOUND


@pytest.mark.parametrize("form", [LINE, "<section><h3>{0}</h3><div>{1}</div><div>{2}</div></section>"])
@pytest.mark.parametrize(
    "box",
    [
        f'<h4>Popular</h4><ul><li><a href="{ROOT}/rain.html">Rain heard at dawn</a> <span>3 May 2016</span></li></ul>',
        f'<h4>Archives</h4><ul><li><a href="{ROOT}/2016/03/">March 2016</a></li></ul>',
        "<h4>A letter each month</h4><p>No more than that.</p><form><input type='email'></form>",
    ],
    ids=["posts", "months", "form"],
)
def test_the_only_post_of_a_list_was_refused_beside_boxes_with_headings(form: str, box: str) -> None:
    assert _read(form, under=f"<div><div>{box}</div></div>", of=(FIRST,)) == FOUND[:1]


MORE = f"""<div><div><b>{{}}</b></div><div>{{}}</div><div>{TEXT}<p><a href="{ROOT}/{{}}.html">Continue reading</a></p>
</div></div>"""


def test_the_heading_of_a_list_in_words_that_were_not_known_was_the_title_of_a_post() -> None:
    entries = MORE.format("Bells heard at dawn", "4 March 2016", "bells") + MORE.format(
        "Rain heard at dawn", "3 March 2016", "rain"
    )
    drafts = onepost.proved(PAGE.format("All that Ann Roe wrote", f"<h1>All that Ann Roe wrote</h1>{entries}"))
    assert [(one.front.title, one.front.date) for one in drafts] == FOUND


def test_dated_parts_of_the_one_post_of_a_page_are_none() -> None:
    parts = "".join(f"<div><div><b>{name}</b></div><div>{day}</div>{TEXT}</div>" for name, day in FOUND)
    page = f"<article><h1>All that was heard here</h1><time>6 March 2016</time><div>{TEXT}{parts}</div></article>"
    drafts = onepost.proved(PAGE.format("All that was heard here", page))
    assert [(one.front.title, one.front.date) for one in drafts] == [("All that was heard here", "2016-03-06")]


LED = f"""<div><h2>{{}} heard at dawn</h2><p>hace ya 3 días – <a href="{ROOT}/author/ann/">Ann Roe</a></p>{TEXT}
<a href="{ROOT}/2016/03/0{{}}/{{}}/">Seguir leyendo</a></div>"""


def test_posts_whose_days_count_from_that_of_the_capture_were_refused_though_each_leads_to_a_dated_address() -> None:
    posts = LED.format("Bells", 4, "bells") + LED.format("Rain", 3, "rain")
    drafts = onepost.proved(PAGE.format("News", posts))
    assert [(one.front.title, one.front.date, one.front.permalink) for one in drafts] == [
        ("Bells heard at dawn", "2016-03-04", "/2016/03/04/bells/"),
        ("Rain heard at dawn", "2016-03-03", "/2016/03/03/rain/"),
    ]


def test_the_first_of_slides_above_the_only_post_of_a_home_was_its_title_and_held_its_own() -> None:
    slide = f'<div><h3><a href="{ROOT}/{{0}}.html">{{0}} heard at dawn</a></h3><span>3 March 2016</span></div>'
    slides = f"<section>{slide.format('Rain')}{slide.format('Bells')}</section>"
    post = f"<div><div><h2>Bells heard at dawn</h2><p>4 March 2016</p>{TEXT}</div></div>"
    box = f'<div><h4>Archives</h4><ul><li><a href="{ROOT}/2016/03/">March 2016</a></li></ul></div>'
    (draft,) = onepost.proved(PAGE.format("Home", f"<div>{slides}{post}</div>{box}"))
    assert (draft.front.title, draft.front.date, draft.body.strip()) == (
        *FOUND[0],
        "It began with a bell, and nobody had rung it.",
    )
