"""Posts of pages that mark nothing: siblings of one shape, each with a heading and a day, wherever the titles lead."""

import pytest
from tests.captures import onepost

from muniment.model.capture import Refused

HEAD = """<html><head><title>{}</title></head><body><h1><a href="https://linden.example/">The Linden</a></h1>{}</body>
</html>"""
LINE = """<p class="byline"><span>Posted on <time>{1} March 2016</time></span> /
<a href="https://linden.example/2016/03/{0}/#comments">Leave a comment</a></p>"""
TEXT = "<p>It began with a bell, and nobody had rung it.</p>"
UNDER = f"<div><{{2}}>{{0}} at dawn</{{2}}>{LINE}{TEXT}</div>"
OVER = f"<li>{LINE}<{{2}}>{{0}} at dawn</{{2}}>{TEXT}</li>"
FOOT = f"""<section><{{2}}>{{0}} at dawn</{{2}}>{TEXT}<ul><li>4 min</li><li><time>{{1}} March 2016</time></li></ul>
</section>"""
BELLS = [("Bells", 4), ("Rain", 3), ("Lamps", 2)]
FOUND = [(f"{name} at dawn", f"2016-03-0{day}") for name, day in BELLS]


def posts(entry: str, mark: str, of: list[tuple[str, int]]) -> str:
    return "".join(entry.format(name, day, mark).replace(f"</{mark}>", f"</{mark.split()[0]}>") for name, day in of)


def read(page: str) -> list[tuple[str, str]]:
    return [(one.front.title, one.front.date[:10]) for one in onepost.proved(page)]


@pytest.mark.parametrize("entry", [UNDER, OVER, FOOT], ids=["under", "over", "foot"])
@pytest.mark.parametrize("mark", ["h2", "h4", 'div class="headline"', 'p class="post-title"'])
@pytest.mark.parametrize("above", ["", "<h1>Courts</h1>", "<h1>March 2016</h1>"])
def test_posts_were_refused_whose_titles_lead_nowhere(entry: str, mark: str, above: str) -> None:
    page = HEAD.format("Courts - The Linden", f"<main>{above}{posts(entry, mark, BELLS)}</main>")
    assert read(page) == FOUND


@pytest.mark.parametrize("entry", [UNDER, OVER, FOOT], ids=["under", "over", "foot"])
@pytest.mark.parametrize("mark", ["h4", 'div class="headline"'])
def test_the_heading_of_a_list_was_the_title_of_its_one_post(entry: str, mark: str) -> None:
    filed = '<p><a href="https://linden.example/tag/1">Courts of appeal</a></p></'
    one = posts(entry, mark, BELLS[:1])
    one = filed.join(one.rsplit("</", 1))
    page = HEAD.format("Courts of appeal - The Linden", f"<main><h1>Courts of appeal</h1>{one}</main>")
    assert read(page) == FOUND[:1]


LONG = "<p>It began with a bell that nobody had rung. The keys were found in the river, and the lamps burnt on.</p>" * 3
CARDS = posts(UNDER, "h3", BELLS)
SINGLE = '<div><h2>A quiet morning in May</h2><p class="byline">5 May 2016</p>{}</div>'


@pytest.mark.parametrize(
    "beside",
    [
        f"<section><h2>Related</h2>{CARDS}</section>",
        f"<div>{CARDS}</div>",
        f'<div class="sidebar">{CARDS}</div>',
        f"<aside>{CARDS}</aside>",
    ],
    ids=["headed", "bare", "sidebar", "aside"],
)
@pytest.mark.parametrize("named", ["A quiet morning in May - The Linden", "The Linden » A quiet morning in May"])
def test_cards_beside_the_post_of_a_page_are_none_of_it(beside: str, named: str) -> None:
    page = HEAD.format(named, f"<main>{SINGLE.format(LONG)}{beside}</main>")
    assert read(page) == [("A quiet morning in May", "2016-05-05")]


def test_readers_under_a_post_are_no_posts() -> None:
    said = posts(UNDER, "h4", [("Nina", 4), ("Nino", 5)]).replace(" at dawn", "")
    page = HEAD.format("A quiet morning in May - The Linden", f"<main>{SINGLE.format(LONG)}<div>{said}</div></main>")
    assert read(page) == [("A quiet morning in May", "2016-05-05")]


@pytest.mark.parametrize(
    "page",
    [
        "<aside>" + CARDS + "</aside>",
        "<main><h2>Dates</h2><ul><li>4 March 2016: bells</li><li>3 March 2016: rain</li></ul></main>",
    ],
    ids=["aside", "dates"],
)
def test_a_page_whose_days_stand_beside_or_in_a_list_has_no_posts(page: str) -> None:
    with pytest.raises(Refused):
        onepost.proved(HEAD.format("The Linden", page))


SHARING = "<div>{}<div><a>Facebook</a> <a href='#'>WhatsApp</a></div></div>"
LISTED = "<div>{}<ul><li><a>Facebook</a></li><li><a href='#'>WhatsApp</a></li></ul></div>"


@pytest.mark.parametrize("row", [SHARING, LISTED], ids=["row", "list"])
@pytest.mark.parametrize("said", ["", "<h5>Teilen</h5>", "<p>Share</p>"])
def test_names_of_services_that_a_script_asks_were_words_of_a_text(row: str, said: str) -> None:
    page = onepost.PAGE.format(f"<p>It began on Facebook.</p>{row.format(said)}")
    assert [one.body for one in onepost.proved(page)] == ["It began on Facebook.\n"]


def test_links_to_what_stands_on_such_a_service_stay() -> None:
    said = '<p><a href="https://facebook.com/linden/posts/1">Facebook</a> <a href="https://x.com/a/status/1">X</a></p>'
    (draft,) = onepost.proved(onepost.PAGE.format(f"<p>It began with a bell.</p><p>Sources:</p>{said}"))
    assert len(draft.front.sources) == 2


SECOND = """<p class="byline"><span>4 min read</span> | <span><a href="https://linden.example/category/courts/">Courts</a>
</span> | <span>by <a href="https://linden.example/author/nina/">Nina Roe</a></span></p>"""
PICTURE = (
    '<div><a href="https://linden.example/2016/03/{0}/"><img src="https://linden.example/{0}.jpg" alt=""></a></div>'
)


@pytest.mark.parametrize("picture", ["", PICTURE])
@pytest.mark.parametrize("after", [False, True])
def test_the_second_line_about_each_of_several_posts_was_of_its_text(picture: str, after: bool) -> None:
    told = f"{TEXT}{SECOND}" if after else f"{picture}{SECOND}{TEXT}"
    entry = OVER.replace(TEXT, told)
    made = onepost.proved(HEAD.format("The Linden", f"<main>{posts(entry, 'h3', BELLS)}</main>"))
    assert [(one.front.author, one.front.categories) for one in made] == [("Nina Roe", ("Courts",))] * len(BELLS)
    assert all(one.body.endswith("It began with a bell, and nobody had rung it.\n") for one in made)


@pytest.mark.parametrize(
    "line",
    [
        '<p>Read <a href="https://linden.example/category/courts/">all that we wrote on the courts</a> since then.</p>',
        '<p><a href="https://other.example/a/">A bell</a>, <time>4 March 2016</time></p>',
    ],
    ids=["sentence", "source"],
)
def test_a_line_of_a_text_that_links_to_labels_or_dates_a_source_stays(line: str) -> None:
    entry = UNDER.replace(TEXT, f"{TEXT}{line}")
    made = onepost.proved(HEAD.format("The Linden", f"<main>{posts(entry, 'h3', BELLS)}</main>"))
    assert all("courts" in one.body or one.front.sources for one in made)


WHOLE = """<main><div><h2>A quiet morning in May</h2><p>5 May 2016</p><div class="entry">{}</div>{}</div>
<nav><a href="/2016/02/rain/">Rain</a></nav>{}</main>"""
TAGGED = """<p>Categories: <a href="https://linden.example/c/1">Courts</a></p>
<h4>Tags</h4><ul><li><a href="https://linden.example/t/1">bells</a></li><li><a href="https://linden.example/t/2">rain</a></li></ul>"""
READER = (
    "<section><h2>{}</h2><ol><li><b>Mira Holt</b> says <p>6 May 2016, 20:00</p><p>Well said.</p></li></ol></section>"
)


@pytest.mark.parametrize("lines", ["", '<p><a href="/2016/05/quiet/#respond">Leave a comment</a></p>'])
def test_labels_in_the_lines_below_the_first_under_a_text_were_lost(lines: str) -> None:
    (draft,) = onepost.proved(
        HEAD.format("A quiet morning in May - The Linden", WHOLE.format(LONG, lines + TAGGED, ""))
    )
    assert (draft.front.categories, draft.front.tags) == (("Courts",), ("bells", "rain"))


@pytest.mark.parametrize(
    "said", ["One thought on “A quiet morning in May”", "2 Kommentare", "«A quiet morning in May»: 1 комментарий"]
)
def test_a_reader_in_a_section_under_a_count_was_the_author(said: str) -> None:
    (draft,) = onepost.proved(
        HEAD.format("A quiet morning in May - The Linden", WHOLE.format(LONG, "", READER.format(said)))
    )
    assert (draft.front.author, draft.front.date[:10]) == ("", "2016-05-05")


@pytest.mark.parametrize("named", ["A quiet morning in May - The Linden", "The Linden » A quiet morning in May"])
def test_the_title_of_a_page_was_not_found_in_a_line_that_nothing_marks(named: str) -> None:
    line = f'<div class="t">A quiet morning in May</div><p>5 May 2016</p>{LONG}'
    page = HEAD.format(named, f"<main><div>Home › Courts</div><div>{line}</div><nav>Rain</nav></main>")
    assert read(page) == [("A quiet morning in May", "2016-05-05")]


@pytest.mark.parametrize("said", ["Wardens", "A page of none of its own"])
def test_a_line_that_names_the_site_alone_is_no_title(said: str) -> None:
    with pytest.raises(Refused):
        onepost.proved(
            f'<title>{said}</title><main><div class="t">{said}</div><p>5 May 2016</p><div>{LONG}</div></main>'
        )
