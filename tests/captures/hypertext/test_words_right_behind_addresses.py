"""Links that show where they lead, and words right behind them, which are none of their addresses."""

import pytest
from tests.captures import onepost

LINK = '<a href="https://ports.example/a">https://ports.example/a</a>'
BARE, ENDED = "https://ports.example/a", "<https://ports.example/a>"
CASES = {
    "words": ("Read {}Sela said.", f"Read {ENDED}Sela said."),
    "words of a script without blanks": ("{}をご覧ください。", f"{ENDED}をご覧ください。"),
    "a dash": ("{}– she said.", f"{ENDED}– she said."),
    "an apostrophe": ("{}'s end.", f"{ENDED}'s end."),
    "behind emphasis": ("Read <b>{}</b>Sela.", f"Read <strong>{ENDED}</strong>Sela."),
    "within an element": ("Read <span>{}</span>Sela.", f"Read {ENDED}Sela."),
    "an end of a sentence": ("Read {}. Sela said.", f"Read {BARE}. Sela said."),
    "a blank": ("Read {} Sela said.", f"Read {BARE} Sela said."),
    "a break": ("Read {}<br>Sela said.", f"Read {BARE}  \nSela said."),
    "brackets": ("Read ({}) Sela said.", f"Read ({BARE}) Sela said."),
    "another script's end": ("{}。次", f"{BARE}。次"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("html", "body"), CASES.values(), ids=CASES.keys())
def test_words_right_behind_an_address_became_a_part_of_it(form: str, html: str, body: str) -> None:
    assert onepost.split(form, f"<p>{html.format(LINK)}</p><p>End.</p>").body == f"{body}\n\nEnd.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_source_right_behind_another_became_a_part_of_it(form: str) -> None:
    other = '<a href="https://bread.example/b">www.bread.example/b</a>'
    draft = onepost.split(form, f"<p>Boats came.</p><p>Sources: {LINK}{other}</p>")
    assert [source.url for source in draft.front.sources] == [BARE, "https://bread.example/b"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_an_encoded_address_with_words_right_behind_failed_the_proof(form: str) -> None:
    link = LINK.replace("example/a", "example/%E6%B3%95")
    table = f"<table><tr><td>{link}Łódź</td><td>1</td></tr></table>"
    assert "| <https://ports.example/%E6%B3%95>Łódź | 1 |" in onepost.split(form, table).body


CLINGING = {
    "<p>andhttps://ports.example/a</p>": ("\nandhttps://ports.example/a\n", []),
    "<p>Sources:</p><p>https://ports.example/b</p><p>undhttps://ports.example/a</p>": (
        "",
        [("https://ports.example/b", ""), (BARE, "und")],
    ),
    "<p>[b](https://ports.example/a)(2)</p>": ("", [(BARE, "b(2)")]),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("html", CLINGING)
def test_a_word_that_clings_to_an_address_was_taken_for_one_that_joins_and_lost(html: str, form: str) -> None:
    draft = onepost.split(form, f"<p>Boats came.</p>{html}")
    body, sources = CLINGING[html]
    assert draft.body == f"Boats came.\n{body}"
    assert [(source.url, source.title) for source in draft.front.sources] == sources
