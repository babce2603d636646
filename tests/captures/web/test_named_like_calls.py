"""Elements in a text that are named like a call to give or subscribe, and ask readers for nothing."""

import pytest
from tests.captures import onepost
from tests.captures.web.test_page_dates import ADDRESS, HEAD, PAGE

SAID, LINK = "The quay is closed today.", '<a href="https://ports.example/letter">The letter</a>'
PARTS = {
    "a sentence and its source": f'<div class="newsletter">{SAID} {LINK}</div>',
    "a block of who wrote it": f'<div class="wp-block-group donate"><p>{SAID} {LINK}</p></div>',
    "what a fund paid": f'<div class="donation-account"><p>{SAID} {LINK}</p></div>',
    "all parts of a text": f'<section class="promo-box"><h3>A part</h3><p>{SAID} {LINK}</p></section>' * 3,
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_what_a_text_says_in_an_element_named_like_a_call_was_lost(part: str) -> None:
    (draft,) = onepost.proved(PAGE.format("", HEAD, part, ADDRESS))
    shown = f"{draft.body} {[one.title for one in draft.front.sources]}"
    assert (shown.count(SAID), shown.count("The letter")) == (part.count(SAID),) * 2


@pytest.mark.parametrize("answer", ["<button>Go</button>", '<a href="https://give.example/">Subscribe</a>'])
def test_a_text_that_stands_in_one_such_element_was_lost_as_a_whole(answer: str) -> None:
    page = PAGE.replace("<p>It began.</p>", f'<div class="newsletter"><p>{SAID} {answer}</p></div>')
    (draft,) = onepost.proved(page.format("", HEAD, "", ADDRESS))
    assert draft.body.startswith(SAID)
