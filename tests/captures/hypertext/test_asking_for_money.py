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


PAPER = f'<a href="{REPORT}">The Paper</a>'
CALLED = {
    "a list with marks": f"<p>Sources:</p><ul><li>{PAPER}</li><li>{{}}</li></ul>",
    "a list that counts": f"<h3>Quellen</h3><ol><li>{PAPER}</li><li>{{}}</li></ol>",
    "paragraphs under a heading": f"<h3>Источники</h3><p>{PAPER}</p><p>{{}}</p>",
    "paragraphs under a label": f"<p>Fuentes:</p><p>{PAPER}</p><p>{{}}</p>",
    "lines": f"<p>Sources:<br>{PAPER}<br>{{}}</p>",
    "footnotes": f"<p>[1] {PAPER}</p><p>[2] {{}}</p>",
    "a label": f"<p>{PAPER}</p><p>Source: {{}}</p>",
    "a label with a dash": f"<p>Source: {PAPER}</p><p>Source – {{}}</p>",
    "a label behind an arrow": f"<p>Source: {PAPER}</p><p>→ Source: {{}}</p>",
    "where it was found": f"<p>Source: {PAPER}</p><p>Via: {{}}</p>",
    "who says it": f"<p>Source: {PAPER}</p><p>Dock Fund: {{}}</p>",
}


@pytest.mark.parametrize("form", ["page", "wxr", "rss"])
@pytest.mark.parametrize("called", CALLED.values(), ids=CALLED.keys())
def test_what_is_called_a_source_is_one_whatever_it_says(called: str, form: str) -> None:
    donate = f'<a href="{GIVE}">Donate</a>'
    draft = onepost.split(form, f"<p>It began at the quay.</p>{called.format(donate)}")
    assert draft.front.sources[0].title == "The Paper"
    assert [one.url for one in draft.front.sources] == [REPORT, GIVE]
    assert draft.front.sources[1].title.endswith("Donate")
    assert (GIVE in draft.body, REPORT in draft.body, "[Donate" in draft.front.sources[1].title) == (False,) * 3


SIGNED = ("Dock Workers Union", "Harbour Women's League")
LISTS = {
    "paragraphs": f"<p>{'</p><p>'.join(SIGNED)}</p>",
    "lines": f"<p>{'<br>'.join(SIGNED)}</p>",
    "a list": f"<ul><li>{'</li><li>'.join(SIGNED)}</li></ul>",
}


@pytest.mark.parametrize("form", ["page", "wxr"])
@pytest.mark.parametrize("words", ["Donate", "Jetzt spenden", "Faire un don", "Поддержать", "捐款", "تبرع"])
@pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS.keys())
def test_a_button_to_give_under_signatories_was_one_of_them(listed: str, words: str, form: str) -> None:
    button = f'<div class="wp-block-buttons"><div class="wp-block-button"><a href="{GIVE}">{words}</a></div></div>'
    draft = onepost.split(form, f"<p>It began at the quay.</p><p>Signed by:</p>{listed}{button}")
    assert [one.as_ for one in draft.front.organisations] == [*SIGNED]
    assert (draft.front.sources, GIVE in draft.body) == ((), True)


def test_a_sentence_that_names_who_signed_stays_one_before_a_link_that_asks_for_money(reading_of) -> None:
    said = "This letter is signed by the Dock Workers Union and the Harbour Women's League."
    (draft,) = reading_of(
        f"# A letter to the council\n\nMay 5, 2011\n\n{PROSE}\n\n{said} [Support us]({GIVE})\n"
    ).drafts
    assert [one.as_ for one in draft.front.organisations] == ["Dock Workers Union", "Harbour Women's League"]


PROSE = "Many families came down to the quay and stood there for hours. Most of them went home content with the news."


@pytest.mark.parametrize("tail", [f"{PROSE} {{}}", f"{{}} {PROSE}", f"- {PROSE} {{}}", f"> {PROSE} {{}}"])
def test_an_address_above_prose_with_a_link_to_give_was_a_source_of_the_page(tail: str, reading_of) -> None:
    donate = f"[Donate]({GIVE})"
    text = f"# Dockers win\n\nPosted on May 5, 2011 by Ann\n\n{PROSE}\n\n{REPORT}\n\n{tail.format(donate)}\n"
    (draft,) = reading_of(text).drafts
    assert (draft.front.sources, REPORT in draft.body, GIVE in draft.body) == ((), True, True)


SEEN = ("2016/03/03/support-us", "2016/03/01/rain", "2016/02/01/dam")


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0)])
@pytest.mark.parametrize("mark", ["- ", "1. ", ""])
@pytest.mark.parametrize("words", ["Donate", "Donar", "Поддержать"])
def test_further_reading_whose_title_asks_for_money_was_lost(words: str, mark: str, order, reading_of) -> None:
    urls = [f"https://linden.example/{SEEN[at]}/" for at in order]
    listed = [f"{mark}[{(words, 'Rain', 'The dam')[at]}]({url})" for at, url in zip(order, urls, strict=True)]
    text = "# Dockers win\n\nPosted on May 5, 2011 by Ann\n\n" + f"{PROSE}\n\nSee also:\n\n" + "\n".join(listed)
    (draft,) = reading_of(f"{text}\n").drafts
    assert [one.url for one in draft.front.see_also] == urls
    assert draft.front.sources == ()


@pytest.mark.parametrize(
    "words", ["Donate", "Donar", "Поддержать", "寄付", "[Donate](https://b.example/2011/05/11/x/)"]
)
def test_a_post_whose_title_asks_for_money_was_lost(words: str, reading_of) -> None:
    titles = ("Dockers win", "Rain on the quay", words, "A letter to the council", "Bread and salt")
    posts = (
        f"{title}\n\n{PROSE}\n\n{PROSE}\n\nPosted on May {day}, 2011 by Ann\n\n2 Comments"
        for title, day in zip(titles, (15, 13, 11, 9, 7), strict=True)
    )
    drafts = reading_of("My Blog\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [draft.front.date for draft in drafts] == [f"2011-05-{day}" for day in ("15", "13", "11", "09", "07")]


def test_a_link_that_asks_for_money_under_a_list_of_sources_was_one() -> None:
    listed = f'<p><b>Fontes:</b></p><p>Correio: <a href="{REPORT}">Um dia</a><br>Eco: <a href="{REPORT}/2">Dois</a></p>'
    asked = f'<div><p>Ajude a manter este caderno: toda doação conta. <a href="{GIVE}">Doe</a></p></div>'
    draft = onepost.split("page", f"<p>It began at the quay.</p>{listed}{asked}")
    assert [one.url for one in draft.front.sources] == [REPORT, f"{REPORT}/2"]
