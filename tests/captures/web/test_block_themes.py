"""Pages of the block themes that come with WordPress: a single post without its date, lists of titles, of excerpts."""

import pytest
from tests.captures import onepost

from muniment.captures.drafts import reading
from muniment.captures.letters import encoding
from muniment.captures.web import pages
from muniment.model.capture import Postless, Refused
from muniment.vocabularies.registry import Registry

HOST = "https://quay.example"
AT = f"{HOST}/2021/01/08/what-the-court-did/"
BODY = '<html><body class="single single-post postid-7"><main>{}</main><link rel="canonical" href="{}"></body></html>'
TITLE = '<h1 class="wp-block-post-title">What the court did</h1>'
TEXT = '<div class="entry-content wp-block-post-content">{}</div>'
CARD = """<li class="wp-block-post post-{0} post type-post status-publish hentry">{1}<div class="wp-block-post-date">
<time datetime="2020-10-0{0}T09:00:00+09:00"><a href="{2}/2020/10/0{0}/x-{0}/">{3}</a></time></div>{4}</li>"""
QUERY = '<div class="wp-block-query"><ul class="wp-block-post-template">{}</ul></div>'
NAMED = '<h3 class="wp-block-post-title"><a href="{}/2020/10/0{}/x-{}/">{}</a></h3>'


def _drafts(page: str):
    return pages.read(encoding.decode(page.encode()), Registry()).drafts


def _card(number: int, title: str, day: str, behind: str = "", before: str = "") -> str:
    head = NAMED.format(HOST, number, number, title) if title else ""
    return CARD.format(number, head + before, HOST, day, behind)


def test_a_date_that_heads_a_part_of_a_text_does_not_date_it() -> None:
    text = TEXT.format("<p>It opened.</p><p>2021-01-05</p><p>It met.</p><p>January 7, 2021</p><p>It met again.</p>")
    (draft,) = onepost.proved(BODY.format(TITLE + text, AT))
    assert draft.front.date == "2021-01-08"


def test_the_first_date_of_a_list_of_other_posts_does_not_date_the_one_above() -> None:
    others = _card(1, "A bell", "1 octobre 2020") + _card(2, "A rope", "2 octobre 2020")
    (draft,) = onepost.proved(
        BODY.format(f"{TITLE}{TEXT.format('<p>It met.</p>')}<div><h2>More</h2>{QUERY.format(others)}</div>", AT)
    )
    assert draft.front.date == "2021-01-08"


def test_a_list_of_titles_with_who_wrote_them_is_refused_and_said_to_be_one() -> None:
    by = '<p>—</p><p>by</p><div class="wp-block-post-author-name"><a href="/author/ana/">Ana Roe</a></div>'
    listed = QUERY.format(_card(1, "A bell", "October 1, 2020", by) + _card(2, "A rope", "October 2, 2020", by))
    with pytest.raises(Refused, match="by their titles, without a text"):
        _drafts(f'<html><body class="home blog"><main>{listed}</main></body></html>')


def test_an_excerpt_without_a_title_is_a_post_among_others() -> None:
    said = '<div class="wp-block-post-excerpt"><p>{}</p></div>'
    untitled = _card(2, "", "October 2, 2020", before=said.format("A few words without any title."))
    listed = _card(1, "A bell", "October 1, 2020", before=said.format("The bell rang at nine.")) + untitled
    found = _drafts(f'<html><body class="home blog"><main>{QUERY.format(listed)}</main></body></html>')
    assert [draft.front.permalink for draft in found] == ["/2020/10/01/x-1/", "/2020/10/02/x-2/"]


def test_a_short_excerpt_without_a_title_was_what_greets_above_the_posts_below_it() -> None:
    excerpt = '<div class="wp-block-post-excerpt"><p>{}</p></div>'
    cards = _card(4, "", "October 4, 2020", before=excerpt.format("A few words."))
    rang = excerpt.format("It rang.")
    cards += "".join(_card(n, f"A bell {n}", f"October {n}, 2020", before=rang) for n in (3, 2, 1))
    found = _drafts(f'<html><body class="home blog"><main>{QUERY.format(cards)}</main></body></html>')
    assert [draft.body for draft in found] == ["A few words.\n", "It rang.\n", "It rang.\n", "It rang.\n"]


NUMBERS = '<a class="post-page-numbers" href="{0}2/">2</a>'


@pytest.mark.parametrize(
    "numbers", [f'<p class="post-nav-links">Pages: {NUMBERS}</p>', f"<p><b>Pages:</b> 1 {NUMBERS}</p>"]
)
def test_the_numbers_of_the_pages_of_a_post_are_none_of_its_text(numbers: str) -> None:
    (draft,) = onepost.proved(BODY.format(TITLE + TEXT.format("<p>It met.</p>" + numbers.format(AT)), AT))
    assert draft.body.strip() == "It met."
    assert any("find its whole text" in doubt for doubt in draft.doubts)


def test_the_heading_of_a_list_of_titles_was_a_post_whose_text_stood_beside_the_list() -> None:
    row = '<div class="post hentry"><h3><a href="/2020/10/0{0}/x/">A bell {0}</a></h3><p>October {0}, 2020</p></div>'
    listed = f'<div id="content"><h2>Found</h2>{row.format(1)}{row.format(2)}</div>'
    beside = "<div><ul><li><p>You looked for a bell. Where it is not here, try what stands below.</p></li></ul></div>"
    head = "<title>Found « bell « Linden</title>"
    with pytest.raises(Refused, match="by their titles, without a text"):
        _drafts(f"<html><head>{head}</head><body><div>{listed}{beside}</div></body></html>")


def test_a_post_without_any_text_had_the_list_of_other_posts_for_one() -> None:
    others = QUERY.format(_card(1, "A bell", "October 1, 2020") + _card(2, "A rope", "October 2, 2020"))
    with pytest.raises(Postless, match="is the page of a post, and shows no text of it"):
        _drafts(BODY.format(f"{TITLE}<div class='wp-block-group'></div><h2>More posts</h2>{others}", AT))


def test_the_name_of_who_wrote_a_post_without_any_text_was_its_text() -> None:
    name = '<div class="wp-block-post-author"><div class="wp-block-post-author__content">{}</div></div>'
    signed = name.format('<p class="wp-block-post-author__name">Annalena Roe-Penhaligon</p>')
    with pytest.raises(Postless, match="is the page of a post, and shows no text of it"):
        _drafts(BODY.format(f"{TITLE}<div class='wp-block-group'><p>by</p>{signed}</div>", AT))


def test_a_post_without_any_text_was_not_named_where_the_marks_of_its_list_are_those_of_lists_of_others() -> None:
    listed = _card(1, "A bell", "October 1, 2020", TEXT.format("<p>It rang.</p>"))
    listed += _card(2, "A rope", "October 2, 2020") + _card(3, "An oar", "October 3, 2020", TEXT.format("<p>Oak.</p>"))
    listed += _card(4, "Protected: A key", "October 4, 2020").replace("hentry", "hentry post-password-required")
    page = f'<html><body class="home blog"><main>{QUERY.format(listed)}</main></body></html>'
    read = pages.read(encoding.decode(page.encode()), Registry())
    assert [draft.front.title for draft in read.drafts] == ["A bell", "An oar"]
    assert read.doubts == ("posts are marked on the page of which it shows no text: 'A rope'",)


@pytest.mark.parametrize("mark", ["post-password-protected", "status-trash"])
def test_a_post_was_public_that_is_shown_to_one_who_gave_its_password_or_may_see_what_was_thrown_away(
    mark: str,
) -> None:
    listed = _card(1, "A bell", "October 1, 2020", TEXT.format("<p>It rang.</p>"))
    listed += _card(2, "A key", "October 2, 2020", TEXT.format("<p>Hidden.</p>")).replace("hentry", f"hentry {mark}")
    page = f'<html><body class="home blog"><main>{QUERY.format(listed)}</main></body></html>'
    read = pages.read(encoding.decode(page.encode()), Registry())
    assert ([draft.front.title for draft in read.drafts], read.private) == (["A bell"], (reading.POSTS,))


LOCKED = {
    "a list": QUERY.format(_card(1, "A bell", "October 1, 2020").replace("hentry", "post-password-required hentry")),
    "the way to the next post": f'<nav><a href="{HOST}/2020/10/01/x-1/" rel="next">Geschützt: A bell</a></nav>',
}


@pytest.mark.parametrize("others", LOCKED.values(), ids=LOCKED)
def test_a_page_that_names_a_locked_post_beside_its_own_was_copied_with_that_title(others: str) -> None:
    page = BODY.format(f"{TITLE}{TEXT.format('<p>It met.</p>')}<h2>More posts</h2>{others}", AT)
    read = pages.read(encoding.decode(page.encode()), Registry())
    assert ([draft.front.title for draft in read.drafts], read.private) == (["What the court did"], (reading.POSTS,))
