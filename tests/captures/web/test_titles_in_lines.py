"""Posts whose titles are in no heading, as in definition lists and old tables, and days above several posts."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

PAGE = '<html><head><title>{}</title></head><body><p><a href="/">The Linden</a></p>{}</body></html>'
SAID = "It began with a bell over the roofs of the old town, and all who heard it came down to the quay."
TITLED = (("A quiet morning", 5), ("The bells of the old mill", 4))
FOUND = [("A quiet morning", "2016-03-05"), ("The bells of the old mill", "2016-03-04")]
SHAPES = {
    "a definition list": "<dt><a href='/p/{1}'>{0}</a> <span>{1} March 2016</span></dt><dd><p>{2}</p></dd>",
    "bold words": "<font size=4><b>{0}</b></font><br><font size=1>{1} March 2016 - By Nino</font><br><br>"
    "<font size=2>{2}<br><br>{2}</font><hr>",
    "boxes": "<div><div class='t'>{0}</div><p class='entry-meta'>{1} March 2016, 9:15 3 min read</p><p>{2}</p></div>",
    "a day above": "<h2>{1} March 2016</h2><div><h3>{0}</h3><p>{2}</p><p>{2}</p></div>",
    "links that a clock closes": "<h2>{1} March 2016</h2><div><h3><a href='/p/{1}'>{0}</a></h3><p>{2}</p>"
    "<p>Posted by Nino at <a rel='bookmark' href='/p/{1}'>9:15</a></p></div>",
}


def _listed(shape: str) -> str:
    return "".join(shape.format(title, day, SAID) for title, day in TITLED)


@pytest.mark.parametrize("head", ["", "<h1>March 2016</h1>", "<h1>Posts tagged “bells”</h1>"])
@pytest.mark.parametrize("shape", SHAPES)
def test_titles_in_no_heading_are_told_by_the_days_right_beside_them(shape: str, head: str) -> None:
    made = onepost.proved(PAGE.format("The Linden", f"<div>{head}<div>{_listed(SHAPES[shape])}</div></div>"))
    assert [(post.front.title, post.front.date[:10]) for post in made] == FOUND


@pytest.mark.parametrize("shape", ["a definition list", "boxes"])
def test_the_heading_of_an_archive_over_one_post_was_its_title(shape: str) -> None:
    held = SHAPES[shape].format(*TITLED[0], SAID)
    (made,) = onepost.proved(PAGE.format("March 2016 - The Linden", f"<div><h1>March 2016</h1><div>{held}</div></div>"))
    assert (made.front.title, made.front.date[:10]) == FOUND[0]


NAMES = (("Bartholomew Oakenshield", 5), ("Wilhelmina Featherstone", 4))
OWN = f"<h1>A quiet morning on the quay</h1><p>3 March 2016</p><p>{SAID * 5}</p>"
BOLD = f"<div><b>A quiet morning on the quay</b><br>3 March 2016<p>{SAID * 5}</p></div>"
REPLY = f"<div><b>{{}}</b> <span>{{}} March 2016 10:02</span><p>{SAID}</p></div>"
STEP = f"<p><b>{{}}</b></p><p>{{}} March 2016</p><p>{SAID}</p>"
RECENT = f"<div><a href='/p/{{1}}'>{{0}}</a><br><small>{{1}} March 2016</small><p>{SAID}</p></div>"
VOICE = f"<p>{SAID}</p><p><em>{{}}</em></p><p>{{}} March 2016</p>"


@pytest.mark.parametrize("page", [OWN + "{}", "{}" + OWN])
@pytest.mark.parametrize("line", [REPLY, STEP, RECENT])
def test_names_steps_and_further_reading_on_the_page_of_one_post_are_no_posts(line: str, page: str) -> None:
    lines = "".join(line.format(*name) for name in NAMES)
    made = onepost.proved(PAGE.format("A quiet morning on the quay - The Linden", page.format(f"<div>{lines}</div>")))
    assert [post.front.title for post in made] == ["A quiet morning on the quay"]


@pytest.mark.parametrize(("title", "line"), [("A quiet morning on the quay - The Linden", REPLY), ("Letters", VOICE)])
def test_names_beside_days_are_no_titles(title: str, line: str) -> None:
    lines = "".join(line.format(*name) for name in NAMES)
    with pytest.raises(Refused):
        splitting.read(PAGE.format(title, BOLD * (line is REPLY) + lines).encode(), Registry())


def test_headings_within_texts_were_titles_beside_those_that_lead_on() -> None:
    within = f"{SAID}</p><h3>What comes next</h3><p>{SAID}"
    shape = "<div><p>{1} March 2016</p><h3><a href='/p/{1}'>{0}</a></h3><p>{2}</p></div>"
    page = "".join(shape.format(title, day, within) for title, day in TITLED)
    made = onepost.proved(PAGE.format("The Linden", f"<div>{page}</div>"))
    assert [(post.front.title, post.front.date) for post in made] == FOUND


FOOT = '<hr><div><a href="https://a.example/page/2">Older</a> <a href="https://a.example/">Newer</a></div>'
ROW = """<div>Posted by Nino at <a href="https://a.example/bells">9:15</a> | <a href="https://a.example/category/1">
Town</a> | <a href="https://a.example/bells#comments">2 comments</a></div>"""
MORE = (
    "<div><h3>You may also like</h3><ul><li><a href='/p/7'>The well</a></li><li><a href='/p/8'>Rain</a></li></ul></div>"
)


@pytest.mark.parametrize("end", [FOOT, ROW, MORE, ROW + MORE + FOOT])
def test_what_stands_behind_the_last_post_of_a_page_was_of_its_text(end: str) -> None:
    page = PAGE.format("The Linden", f"<table><tr><td>{_listed(SHAPES['bold words'])}{end}</td></tr></table>")
    assert [post.body for post in onepost.proved(page)] == [f"{SAID}\n\n{SAID}\n"] * 2


@pytest.mark.parametrize("size", ["<h3>{}</h3>", "<font size=4><b>{}</b></font>"])
def test_cards_under_a_post_whose_title_is_no_first_heading_were_the_posts_of_its_page(size: str) -> None:
    cards = "".join(
        f"<div><h4><a href='/p/{day}'>{name}</a></h4><p>{day} March 2016</p><p>{SAID}</p></div>" for name, day in TITLED
    )
    own = f"<h2>5 March 2016</h2><div>{size.format('What the clerk saw')}<p>{SAID * 5}</p></div>"
    made = onepost.proved(PAGE.format("What the clerk saw - The Linden", f"<div>{own}<div>{cards}</div></div>"))
    assert [post.front.title for post in made] == ["What the clerk saw"]


ENDED = """<div><h3>{0}</h3><p>{2} […]</p><ul class="meta"><li>By <a href="https://linden.example/author/x/">Nino</a></li>
<li><a href="https://linden.example/2016/03/0{1}/bells/"><time>{1} March 2016</time></a></li></ul></div>"""


def test_a_list_of_particulars_that_leads_to_a_post_by_its_day_was_of_its_text() -> None:
    made = onepost.proved(PAGE.format("The Linden", f"<main>{_listed(ENDED)}</main>"))
    assert [(post.front.author, post.front.sources, post.body) for post in made] == [("Nino", (), f"{SAID} […]\n")] * 2


def test_a_few_words_dated_under_them_above_a_post_greeted_that() -> None:
    page = "".join(ENDED.format(title, day, "It began with a bell.") for title, day in TITLED)
    made = onepost.proved(PAGE.format("The Linden", f"<main>{page}</main>"))
    assert [(post.front.title, post.front.date) for post in made] == FOUND


def test_an_excerpt_that_is_a_day_and_goes_on_was_a_line_about_its_post() -> None:
    shape = "<div><p>{1} March 2016</p><h4><a href='/p/{1}'>{0}</a></h4><p>{1} March 2016 […]</p></div>"
    shape += "<div><p>{1} March 2015</p><h4><a href='/q/{1}'>{0} of old</a></h4><p>{2} […]</p></div>"
    made = onepost.proved(PAGE.format("The Linden", f"<main>{_listed(shape)}</main>"))
    assert [post.body for post in made] == [
        "5 March 2016 […]\n",
        f"{SAID} […]\n",
        "4 March 2016 […]\n",
        f"{SAID} […]\n",
    ]


CHIP = '<div><a href="https://linden.example/category/0">News</a></div>'
SIGNED = '<p class="meta">By <a href="https://linden.example/author/x/">Nino</a>, 5 March 2016</p>'
HELD = f'<h1 class="heading">A quiet morning</h1><div class="post-content"><p>{SAID}</p></div>'


@pytest.mark.parametrize("over", [CHIP + SIGNED, SIGNED + CHIP])
def test_categories_over_the_title_of_the_one_post_of_a_page_were_missed(over: str) -> None:
    (made,) = onepost.proved(PAGE.format("A quiet morning - The Linden", f"<main><div>{over}{HELD}</div><hr></main>"))
    assert made.front.categories == ("News",)


def test_a_trail_over_the_title_of_the_one_post_of_a_page_files_it_nowhere() -> None:
    trail = f'<div><a href="https://linden.example/">Home</a> {CHIP}</div>'
    (made,) = onepost.proved(
        PAGE.format("A quiet morning - The Linden", f"<main><div>{trail}{SIGNED}{HELD}</div></main>")
    )
    assert made.front.categories == ()


def test_the_title_of_a_marked_post_stands_in_a_line_that_the_name_of_its_page_says() -> None:
    held = HELD.replace("h1", "div")
    (made,) = onepost.proved(PAGE.format("A quiet morning - The Linden", f"<article>{SIGNED}{held}</article>"))
    assert made.front.title == "A quiet morning"


def test_the_day_of_a_card_under_a_post_was_that_of_the_post() -> None:
    card = f"<div><h4><a href='/p/7'>The well of the mill</a></h4><span>7 March 2015</span><p>{SAID}</p></div>"
    page = f'<main><h1>A quiet morning</h1><p>3 days ago</p><div class="post-content"><p>{SAID}</p></div>{card}</main>'
    (made,) = onepost.proved(PAGE.format("A quiet morning - The Linden", page))
    assert made.front.date == "unknown"


def test_a_month_above_posts_was_their_day_though_their_addresses_tell_it() -> None:
    shape = "<article><h2><a href='https://linden.example/2016/03/0{1}/bell-{1}/'>{0}</a></h2><p>{2}</p></article>"
    made = onepost.proved(PAGE.format("March 2016 - The Linden", f"<main><h2>March 2016</h2>{_listed(shape)}</main>"))
    assert [(post.front.title, post.front.date) for post in made] == FOUND


def test_the_name_of_a_user_that_wix_hooks_is_the_author() -> None:
    held = f'<div class="post"><span data-hook="user-name">Nino Vale</span> 5 March 2016{HELD}</div>'
    (made,) = onepost.proved(PAGE.format("A quiet morning - The Linden", held))
    assert made.front.author == "Nino Vale"


def test_a_link_to_comments_was_the_title_of_an_article_that_leads_on() -> None:
    row = '<p><a href="/p/5#comments">Leave a comment</a> | <time>5 March 2016</time></p>'
    held = (
        f'<article>{row}<div class="heading">A quiet morning</div><p>{SAID}</p><a href="/p/5">Read more</a></article>'
    )
    (made,) = onepost.proved(PAGE.format("bells - The Linden", f"<main><h1>Tag: bells</h1>{held}</main>"))
    assert made.front.title == "A quiet morning"


def test_the_heading_of_a_list_beside_the_one_post_of_a_page_was_its_title() -> None:
    aside = "<aside><h3>Blogroll</h3><ul><li><a href='https://o.example/'>Open Docks</a></li></ul></aside>"
    held = HELD.replace("h1", "div").replace("heading", "headline").replace("</div>", "</div><p>5 March 2016</p>", 1)
    page = f"{aside}<main><div>{held}</div></main>"
    (made,) = onepost.proved(PAGE.format("A quiet morning - The Linden", page))
    assert made.front.title == "A quiet morning"


def test_titles_in_a_column_beside_posts_were_counted_with_those_of_a_list() -> None:
    mini = "".join(
        f"<div><h5><a href='/p/{day}'>{title}</a></h5><span>{day} March 2016</span></div>" for title, day in TITLED
    )
    page = f"<dl>{_listed(SHAPES['a definition list'])}</dl><div><div>Latest</div>{mini}</div>"
    made = onepost.proved(PAGE.format("The Linden", page))
    assert [(post.front.title, post.front.date) for post in made] == FOUND


def test_the_heading_of_an_archive_was_the_title_of_its_one_article_that_is_a_link() -> None:
    card = f"<article><p>5 March 2016</p><a href='/p/5'><h2>A quiet morning</h2><div><p>{SAID}</p></div></a></article>"
    (made,) = onepost.proved(PAGE.format("March 2016 - The Linden", f"<main><h2>March 2016</h2>{card}</main>"))
    assert made.front.title == "A quiet morning"
