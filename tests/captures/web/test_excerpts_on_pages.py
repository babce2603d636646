"""What a page shows of a post: all of it, its beginning, or an excerpt that somebody wrote; each is told apart."""

import pytest
from tests.captures import onepost

from muniment.captures.drafts.draft import Draft

LINK = onepost.LINK
TEXT = ["The authority let nobody onto the quay for a week.", "On the eighth day two pilots went in.", "They saw."]
FULL = "".join(f"<p>{part}</p>" for part in TEXT)
BODY = "\n\n".join(TEXT) + "\n"
CUT = "the page cuts this post short; find its whole text"
EXCERPT = "the page has this where it shows excerpts; where it is not all of its text, find that"
OWN = "A pilot tells of the quay."


def read(inner: str, *, single: bool) -> Draft:
    """Return the post of a page: of itself alone, or of a list."""
    title = onepost.TITLE if single else f'<a href="{LINK}">{onepost.TITLE}</a>'
    head = f'<head><link rel="canonical" href="{LINK}"></head>' * single
    date = f'<time class="entry-date" datetime="{onepost.DAY}T00:30:00+04:00">March 5, 2016</time>'
    page = (
        f'<html>{head}<body class="{"single" if single else "archive"}"><article class="hentry">'
        f'<h1 class="entry-title">{title}</h1>{date}{inner}</article></body></html>'
    )
    return onepost.proved(page)[0]


def content(inner: str, name: str = "entry-content") -> str:
    return f'<div class="{name}">{inner}</div>'


WHOLE = {
    "a link with such words to another site": content(f'{FULL}<p><a href="https://qz.example/a">Read more</a></p>'),
    "a way to another post": f'{content(FULL)}<a class="more-link" href="/2016/03/04/other/">Continue reading</a>',
    "a text that its theme calls a summary": content(FULL, "entry-summary"),
}


@pytest.mark.parametrize("inner", WHOLE.values(), ids=WHOLE)
def test_a_whole_text_was_taken_for_one_that_is_cut_short(inner: str) -> None:
    inner = inner.replace('href="/', 'href="https://linden.example/')
    draft = read(inner, single=True)
    assert (draft.short, CUT in draft.doubts, draft.body[: len(BODY) - 1]) == (False, False, BODY[:-1])


CUTS = {
    "its words": content(f'<p>{TEXT[0]}</p><a href="{LINK}">Read more</a>'),
    "its place in the post": content(f'<p>{TEXT[0]} <a href="{LINK}#more-5">Go on</a></p>'),
    "an arrow": content(f'<p>{TEXT[0]} <a href="{LINK}">&rarr;</a></p>'),
    "dots": content(f'<p>{TEXT[0]} <a href="{LINK}">[&hellip;]</a></p>'),
}


@pytest.mark.parametrize("inner", CUTS.values(), ids=CUTS)
def test_a_link_to_the_rest_of_a_post_says_that_it_is_cut_short_and_is_not_in_its_text(inner: str) -> None:
    draft = read(inner, single=False)
    assert (draft.short, draft.doubts[0], draft.body) == (True, CUT, f"{TEXT[0]}\n")


@pytest.mark.parametrize("name", ["entry-content", "entry-summary", "wp-block-post-excerpt"])
@pytest.mark.parametrize("dots", ["[&hellip;]", "[...]", "(…)"])
def test_a_text_that_ends_in_dots_in_brackets_is_cut_short_in_a_list(name: str, dots: str) -> None:
    draft = read(content(f"<p>{TEXT[0]} {dots}</p>", name), single=False)
    assert (draft.short, draft.doubts) == (True, (CUT,))


@pytest.mark.parametrize("single", [True, False])
def test_a_sentence_that_ends_in_dots_is_whole(single: bool) -> None:
    draft = read(content("<p>And so it goes…</p>"), single=single)
    assert (draft.short, draft.doubts) == (False, ())


def test_an_excerpt_in_a_list_changes_no_whole_text_and_is_not_said_to_be_cut() -> None:
    draft = read(content(f"<p>{OWN}</p>", "entry-summary"), single=False)
    assert (draft.short, draft.doubts, draft.body) == (True, (EXCERPT,), f"{OWN}\n")


ABOVE = {
    "in an element of its own": f"{content(f'<p>{OWN}</p>', 'entry-summary')}{content(FULL)}",
    "above a text without a mark": f"{content(f'<p>{OWN}</p>', 'post-excerpt')}<div>{FULL}</div>",
    "among paragraphs without a mark": f'<p class="excerpt">{OWN}</p>{FULL}',
}


@pytest.mark.parametrize("inner", ABOVE.values(), ids=ABOVE)
def test_an_excerpt_above_a_text_was_set_aside_or_taken_for_the_text(inner: str) -> None:
    draft = read(inner, single=True)
    assert (draft.front.excerpt, draft.body, draft.short) == (OWN, BODY, False)


def test_the_beginning_of_a_text_above_it_is_no_excerpt_that_somebody_wrote() -> None:
    draft = read(f"{content(f'<p>{TEXT[0]} [&hellip;]</p>', 'entry-summary')}{content(FULL)}", single=True)
    assert (draft.front.excerpt, draft.body) == ("", BODY)


def test_what_is_told_of_an_author_beside_an_excerpt_is_no_text() -> None:
    about = content(f"<p>Ana Roe writes about quays. {OWN} {OWN} {OWN}</p>", "author-bio")
    draft = read(f"{content(f'<p>{OWN}</p>', 'entry-summary')}{about}", single=False)
    assert draft.body == f"{OWN}\n"


@pytest.mark.parametrize(
    "marked",
    [
        f'<h3 class="subtitle subtitle-HEEcLo">{OWN}</h3>',
        f'<div class="chapo surlignable">{OWN}</div>',
        f'<p class="documentDescription lead">{OWN}</p>',
    ],
)
def test_what_leads_from_a_title_to_the_text_was_lost(marked: str) -> None:
    assert read(marked + content(FULL), single=True).front.excerpt == OWN


@pytest.mark.parametrize("end", ["", "</p>", "<ul><li>One", "</p><p>It went on, and <a href='x"])
def test_a_page_that_is_cut_off_within_a_text_said_nothing_of_that(end: str) -> None:
    whole = onepost.PAGE.format("<p>It began with a bell, and boats came.@</p>")
    (made,) = onepost.proved(whole.partition("@")[0] + end)
    assert (made.short, made.doubts[0]) == (True, "the page is cut off within this post; save it again")
    (made,) = onepost.proved(whole.replace("</body></html>", ""))
    assert (made.short, made.doubts) == (False, ())


@pytest.mark.parametrize(
    ("above", "excerpt"),
    [
        (f'<p class="entry-excerpt">{OWN}</p>', OWN),
        ('<div class="linden_post_teaser"><div>20. Mai 2016</div> - <div>von Nino Kapa</div></div>', ""),
        ('<table><tr><td class="sub-head">For pilots and their ships alone</td></tr></table>', ""),
    ],
)
def test_a_line_that_dates_a_post_and_a_cell_were_excerpts(above: str, excerpt: str) -> None:
    assert read(above + content(FULL), single=True).front.excerpt == excerpt


def test_the_button_that_leads_on_was_the_text_of_a_post_of_which_a_list_shows_none() -> None:
    button = f'<div class="entry-content"><a href="{LINK}" class="read_more">Read More</a></div>'
    title = f'<h2 class="entry-title"><a href="{LINK}">{onepost.TITLE}</a></h2>'
    (draft,) = onepost.proved(f'<html><body><article class="hentry">{title}{button}</article></body></html>')
    assert (draft.body, draft.short) == ("", True)
