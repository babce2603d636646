"""Links of a text that ask readers for money, above and under its sources: they were sources, and stay in the text."""

import pytest
from tests.captures import onepost

GIVE, REPORT = "https://quay.example/give", "https://paper.example/report"
SOURCE = f'<p>Source: <a href="{REPORT}">The Paper</a></p>'
ASKED = {
    "a button": '<p><a class="btn" href="{}">Donate</a></p>',
    "a button of blocks": '<div class="wp-block-buttons"><div class="wp-block-button"><a href="{}">Spenden</a></div>',
    "a sentence before it": '<div><p>Readers pay for this: every gift counts. <a href="{}">Faire un don</a></p></div>',
    "under a heading": '<div><h4>Podpořte nás</h4><p>Readers pay for this.</p><p><a href="{}">Přispět</a></p></div>',
    "in another script": '<p>يعيش هذا العمل بقرائه. <a href="{}">تبرع الآن</a></p>',
}
OTHERS = {
    "who gave": "Donations to the port",
    "a work of that name behind more words": "Donate, a novel",
    "what a fund says": "Support for dockers",
    "a name that is such a word": "Doe",
}


@pytest.mark.parametrize("form", ["page", "wxr", "rss"])
@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED.keys())
def test_a_link_that_asks_for_money_was_a_source(asked: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began at the quay.</p>{SOURCE}{asked.format(GIVE)}")
    assert [one.url for one in draft.front.sources] == [REPORT]
    assert (GIVE in draft.body, REPORT in draft.body) == (True, False)


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED.keys())
def test_a_link_that_asks_for_money_alone_was_a_source(asked: str) -> None:
    draft = onepost.split("page", f"<p>It began at the quay.</p>{asked.format(GIVE)}")
    assert (draft.front.sources, GIVE in draft.body) == ((), True)


@pytest.mark.parametrize("words", OTHERS.values(), ids=OTHERS.keys())
def test_a_work_about_gifts_is_a_source(words: str) -> None:
    draft = onepost.split("page", f'<p>It began at the quay.</p><p>Source: <a href="{REPORT}">{words}</a></p>')
    assert [(one.url, one.title) for one in draft.front.sources] == [(REPORT, words)]


def test_what_is_called_a_source_is_one_whatever_it_says() -> None:
    listed = f'<p>Sources:</p><ul><li><a href="{REPORT}">The Paper</a></li><li><a href="{GIVE}">Donate</a></li></ul>'
    draft = onepost.split("page", f"<p>It began at the quay.</p>{listed}")
    assert [one.url for one in draft.front.sources] == [REPORT, GIVE]
    draft = onepost.split("page", f'<p>It began at the quay.</p><p>Source: <a href="{GIVE}">Support us</a></p>')
    assert [one.url for one in draft.front.sources] == [GIVE]


def test_a_link_that_asks_for_money_under_a_list_of_sources_was_one() -> None:
    listed = f'<p><b>Fontes:</b></p><p>Correio: <a href="{REPORT}">Um dia</a><br>Eco: <a href="{REPORT}/2">Dois</a></p>'
    asked = f'<div><p>Ajude a manter este caderno: toda doação conta. <a href="{GIVE}">Doe</a></p></div>'
    draft = onepost.split("page", f"<p>It began at the quay.</p>{listed}{asked}")
    assert [one.url for one in draft.front.sources] == [REPORT, f"{REPORT}/2"]
