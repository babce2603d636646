"""References to something further, in every form of a capture: what leaves the text, and what stays in it."""

import pytest
from tests.captures import onepost

COURT = "https://linden.example/2017/07/20/court-sits-again/"
WORDS = "The court of Kutaisi sits again"
LINK = f'<a href="{COURT}">{WORDS}</a>'
LINKED = f"[{WORDS}]({COURT})"
ENCODED = "https://linden.example/2017/07/20/%e1%83%93%e1%83%90/"
DECODED = "https://linden.example/2017/07/20/და/"
CASES = {
    "behind English words": (f"<p>See also: {LINK}</p>", f"See also: {LINKED}"),
    "behind French words": (f"<p>Voir aussi : {LINK}</p>", f"Voir aussi : {LINKED}"),
    "in a list": (f"<p>See also:</p><ul><li>{LINK}</li></ul>", f"See also:\n\n- {LINKED}"),
    "behind a break": (f"<p>See also:<br>{LINK}</p>", f"See also:  \n{LINKED}"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", CASES)
def test_the_words_of_a_further_link_were_lost(name: str, form: str) -> None:
    written, wanted = CASES[name]
    draft = onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{wanted}\n\nIt ended.\n"
    assert [one.url for one in draft.front.see_also] == [COURT]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_further_address_without_words_leaves_the_text(form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>See also: {COURT}</p><p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [one.url for one in draft.front.see_also] == [COURT]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_an_address_shown_decoded_was_taken_for_words_and_lost(form: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><p>See also: <a href="{ENCODED}">{DECODED}</a></p><p>It ended.</p>')
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [one.url for one in draft.front.see_also] == [ENCODED]


OWN = "https://linden.example/2016/01/02/b/"
FAR = "https://wire.example/a"
CLOSING = {
    "a list under a heading": (
        f"<h3>See my earlier posts:</h3><ul><li>{LINK}</li></ul>",
        f"It began.\n\n### See my earlier posts:\n\n- {LINKED}\n",
        [],
        [COURT],
    ),
    "addresses among sources": (f"<p>Sources:</p><p>{OWN}</p><p>{FAR}</p>", "It began.\n", [FAR], [OWN]),
    "posts of one's own, and on what": (
        f"<p>For some of my other posts on courts: {OWN}</p><p>{FAR}</p>",
        f"It began.\n\nFor some of my other posts on courts: {OWN}\n",
        [FAR],
        [OWN],
    ),
    "small print": (f"<p><small>via <a href='{FAR}'>Wire</a></small></p>", "It began.\n", [FAR], []),
    "the story before, in German": (f"<p>Zur Vorgeschichte: {OWN}</p><p>{FAR}</p>", "It began.\n", [FAR], [OWN]),
    "links in a line of sources": (
        f"<p>Sources: {LINK}, <a href='{FAR}'>Wire</a></p>",
        f"It began.\n\nSources: {LINKED}, [Wire]({FAR})\n",
        [FAR],
        [COURT],
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", CLOSING)
def test_closing_lines_were_taken_for_something_else(name: str, form: str) -> None:
    written, *wanted = CLOSING[name]
    draft = onepost.split(form, f"<p>It began.</p>{written}")
    urls = [[one.url for one in listed] for listed in (draft.front.sources, draft.front.see_also)]
    assert [draft.body, *urls] == wanted


HEADED = ("<p><strong>See also:</strong></p>", "<h4>See also</h4>", "<p><b>Siehe auch</b></p>", "<h3>Voir aussi :</h3>")


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("head", HEADED)
def test_a_heading_stayed_without_the_addresses_that_it_announces(head: str, form: str) -> None:
    draft = onepost.split(
        form, f"<p>It began.</p><p>It ended.</p>{head}<ul><li><a href='{COURT}'>{COURT}</a></li></ul>"
    )
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [one.url for one in draft.front.see_also] == [COURT]


OUTSIDE = '<a href="https://wire.example/a">The wire</a>'
ANNOUNCING = {
    "Arabic": "<p><strong>انظر أيضاً:</strong></p><ul><li>{}</li></ul>",
    "Arabic of another kind": "<p><b>اقرأ أيضًا:</b></p><ul><li>{}</li></ul>",
    "bold without a colon": "<p><strong>See also</strong></p><ul><li>{}</li></ul>",
    "a heading": "<h3>Voir aussi</h3><ul><li>{}</li></ul>",
    "Chinese": "<p>相关链接：{}</p>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", ANNOUNCING.values(), ids=ANNOUNCING)
def test_a_further_link_with_words_that_closes_a_text_was_a_source(written: str, form: str) -> None:
    front = onepost.split(form, f"<p>It began.</p>{written.format(OUTSIDE)}").front
    assert ([one.url for one in front.see_also], front.sources) == (["https://wire.example/a"], ())


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("sources", "label"), [("Sources", "See also"), ("Fontes", "Veja também"), ("来源", "延伸阅读")]
)
def test_a_label_without_a_colon_right_above_an_address_was_none(sources: str, label: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{sources}<br>{FAR}</p><p>{label}<br>{OWN}</p>")
    assert (draft.body, draft.doubts) == ("It began.\n", ())
    assert [one.url for one in (*draft.front.sources, *draft.front.see_also)] == [FAR, OWN]


def test_a_label_without_a_colon_was_none_in_the_text_of_a_page(reading_of) -> None:
    text = f"A quiet morning\n\nMarch 5, 2016\n\nIt began.\n\nSources\n\n{FAR}\n\nSee also\n\n{OWN}\n"
    (draft,) = reading_of(text).drafts
    assert draft.body == "It began.\n"
    assert [one.url for one in draft.front.sources] == [FAR]
    assert [one.url for one in draft.front.see_also] == [OWN]


@pytest.mark.parametrize("form", ["[see also: {0}; {1}%5D", "(see also: {0}; {1}%29", "[see also: {0}; {1}]"])
def test_a_bracket_that_a_blog_took_into_an_address_was_a_part_of_it(form: str, reading_of) -> None:
    first, second = COURT, "https://linden.example/2017/08/01/and-again/"
    text = form.format(first, second)
    (made,) = reading_of(f"Bakers walk out\n\nMay 7, 2019\n\nThe bakers walked out. {text}\n\nThey came back.\n").drafts
    assert [one.url for one in made.front.see_also] == [first, second]
    assert text in made.body
