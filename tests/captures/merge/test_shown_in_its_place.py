"""An export has otherwise what the pages of a blog show: shortcodes, addresses of posts elsewhere, typed quotes."""

import itertools
from pathlib import Path

import pytest
from tests.captures import onepost

TWEET = "https://twitter.com/quay_watch/status/1402"
QUOTED = (
    '<blockquote class="twitter-tweet"><p>The gates are open.</p>&mdash; Quay (@quay_watch) '
    f'<a href="{TWEET}?ref_src=tw">June 9, 2021</a></blockquote>'
)
BODY = "<p>The harbour stays open, they said.</p>\n\n{}\n\n<p>Nobody has come to the gates since.</p>"
STORED, SHOWN = (
    {
        "a shortcode": '<p>[su_note note_color="#eee"]It is a rule.[/su_note]</p>',
        "several paragraphs": "[box]It is a rule.\n\nIt is a law.[/box]",
        "a post elsewhere": TWEET,
    },
    {
        "a shortcode": "<p>It is a rule.</p>",
        "several paragraphs": "<p>It is a rule.</p><p>It is a law.</p>",
        "a post elsewhere": QUOTED,
    },
)
SIGNED = """<p>We, the undersigned organisations, call for their release.</p><p>Signatories:</p><ul>
<li>Reporters{0} Desk (Nepal)</li><li>Tannis Women{0}s League (Ghana)</li><li>Centre for Open Courts (COC)</li></ul>"""


@pytest.fixture
def splits(muniment, tmp_path: Path):
    """Splits a text in one form after the other, and returns the body of the post and the outcome of the last."""

    def run(*given: tuple[str, str]) -> tuple[str, str]:
        for number, (form, text) in enumerate(given):
            file = tmp_path / f"{number}-{form}"
            file.write_text(onepost.FORMS[form](text), encoding="utf-8")
            done = muniment("split", str(file), "--into", str(tmp_path / "posts"))
            assert done.exit_code == 0
        return next(tmp_path.glob("posts/2016/*.md")).read_text(encoding="utf-8").split("---\n")[2], done.output

    return run


@pytest.mark.parametrize("name", STORED)
@pytest.mark.parametrize("form", ["page", "rss", "rest"])
def test_what_a_page_shows_was_lost_to_an_export(splits, name: str, form: str) -> None:
    shown = splits((form, BODY.format(SHOWN[name])))
    assert splits((form, BODY.format(SHOWN[name])), ("wxr", BODY.format(STORED[name])))[0] == shown[0]


@pytest.mark.parametrize("name", STORED)
def test_what_a_page_shows_takes_the_place_of_what_stands_for_it(splits, name: str) -> None:
    body, _ = splits(("wxr", BODY.format(STORED[name])), ("rest", BODY.format(SHOWN[name])))
    assert "[/" not in body
    assert ("The gates are open." in body) is (name == "a post elsewhere")


def test_a_post_elsewhere_that_ends_a_text_as_it_is_stored_is_no_source(splits) -> None:
    body, said = splits(("wxr", f"<p>The harbour stays open, they said.</p>\n\n{TWEET}"))
    assert TWEET in body
    assert "publishers of its sources" not in said


@pytest.mark.parametrize(("before", "after"), [*itertools.permutations(("wxr", "rest"))])
def test_bodies_in_other_typography_were_a_change(splits, before: str, after: str) -> None:
    forms = {"wxr": SIGNED.format("'"), "rest": SIGNED.format("’")}
    _, said = splits((before, forms[before]), (after, forms[after]))
    assert "changed:" not in said


QUOTE = f'<blockquote><p>It rains more,</p><p><a href="{TWEET}">says Quay</a></p></blockquote>'


def test_an_address_beside_the_words_that_it_stands_for_is_added_once(splits) -> None:
    before, after = BODY.format(QUOTE), BODY.format(QUOTE + f"<p>{TWEET}0</p>")
    assert splits(("rest", before), ("rest", after))[0].count("It rains more") == 1


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_what_stands_under_the_word_for_sources_is_one_though_it_can_be_shown(splits, form: str) -> None:
    body, said = splits((form, f"<p>The harbour stays open, they said.</p>\n<p>Source:</p>\n<p>{TWEET}</p>"))
    assert TWEET not in body
    assert "publishers of its sources: twitter.com" in said
