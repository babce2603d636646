"""Words between a work and its address that say where it is to be had: they are none of its title."""

import pytest
from tests.captures import onepost

from muniment.captures.accounting import wording
from muniment.model.capture import Kind

HAD = {
    'Ann Lee, "Bells", 2016. Available at: {}': 'Ann Lee, "Bells", 2016',
    "Ann Lee, Bells (2017), available online at {}.": "Ann Lee, Bells (2017)",
    "Ann Lee, Bells. Retrieved from {}": "Ann Lee, Bells",
    "The report is available here: {}": "The report",
    "The report can be found at {}": "The report",
    "Ministère, Rapport. Disponible en ligne sur : {}": "Ministère, Rapport",
    "Amt, Bericht. Abrufbar unter: {}": "Amt, Bericht",
    "Centro, Informe. Disponible en: {}": "Centro, Informe",
    "Центр, Отчёт. Режим доступа: {}": "Центр, Отчёт",
    "What was available: {}": "What was available",
    "The water is now available at {}": "The water is now available at",
    "L’eau est disponible sur {}": "L’eau est disponible sur",
}


@pytest.mark.parametrize("said", HAD)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_where_a_work_is_had_stood_in_its_title(form: str, said: str) -> None:
    url = "https://quay.example/1"
    written = said.format(url if form == "wxr" else f'<a href="{url}">{url}</a>')
    draft = onepost.split(form, f"<p>It began.</p><h3>References</h3><ol><li>{written}</li></ol>")
    assert [(source.url, source.title) for source in draft.front.sources] == [(url, HAD[said])]
    assert draft.body == "It began.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_work_that_is_had_at_its_address_is_a_source_under_the_word_though_it_has_sentences(form: str) -> None:
    works = [f"<p>Ann Lee. Bells {n}. Available at: https://quay.example/{n}</p>" for n in (1, 2, 3, 4)]
    draft = onepost.split(form, f"<p>It began.</p><p>Sources:</p>{''.join(works)}")
    assert [source.url[-1] for source in draft.front.sources] == ["1", "2", "3", "4"]


BEHIND = {
    "a day": ("The Quay, {}, 3 May 2015", "The Quay, Bells, 3 May 2015"),
    "a remark and a page": ("Ann Lee, {} (The Quay), p. 3", "Ann Lee, Bells (The Quay), p. 3"),
}


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_stands_behind_a_work_in_a_list_was_lost_where_words_stand_before_it(form: str, behind: str) -> None:
    written, title = BEHIND[behind]
    link = '<a href="https://quay.example/1">Bells</a>'
    listed = f"<ul><li>{written.format(link)}</li><li>https://mole.example/2</li></ul>"
    draft = onepost.split(form, f"<p>It began.</p><h2>References</h2>{listed}")
    assert [source.title for source in draft.front.sources] == [title, ""]


@pytest.mark.parametrize("dash", ["–", "—", "-"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_dash_behind_a_label_stood_in_the_title(form: str, dash: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>Source {dash} The Quay, https://quay.example/1</p>")
    assert [(source.url, source.title) for source in draft.front.sources] == [("https://quay.example/1", "The Quay")]


LABELS = ("<p><strong>Weblinks</strong></p><ul>{}</ul>", "<ul><li>Sources</li>{}</ul>")


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_word_over_links_at_the_end_stayed_in_the_text(form: str, label: str) -> None:
    links = "".join(f'<li><a href="https://quay.example/{n}">Bells {n}</a></li>' for n in (1, 2))
    draft = onepost.split(form, f"<p>It began.</p>{label.format(links)}")
    assert (draft.body, len(draft.front.sources)) == ("It began.\n", 2)


URL = "https://quay.example/1"
PROVED = {
    "prose": ("The hall is accessible", "", True),
    "prose before another text": ("The hall is accessible", "The quay is not.", True),
    "prose before an element": ("The hall is accessible<br>to all", "", True),
    "an address": (f"The hall is accessible at: {URL}", "", False),
    "a link": (f'The hall is <i>accessible <a href="{URL}">at</a></i>', "", True),
    "the tag of a link": (f'The hall, <i>accessible at: <a href="{URL}">{URL}</a></i>', "", False),
    "a sentence": (f"The hall is accessible at {URL}", "", True),
    "the next part": ("The hall is accessible at: ", URL, False),
}


@pytest.mark.parametrize("case", PROVED)
def test_words_that_say_where_a_work_is_had_are_let_go_right_before_an_address_alone(case: str) -> None:
    part, behind, lacks = PROVED[case]
    held = wording.Held(f"The hall {URL}" + " to all" * ("to all" in part))
    assert wording.lacks(part, Kind.PAGE, held, lambda: ("", "", behind)) is lacks


@pytest.mark.parametrize("begun", ["https:\u2060/\u2060/", "https://\u2060"])
@pytest.mark.parametrize("said", ["Source: {}", "Source: The Quay, {}"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_has_no_width_between_the_strokes_of_an_address_was_of_it(form: str, said: str, begun: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{said.format(begun)}quay.example/1</p>")
    assert [source.url for source in draft.front.sources] == [URL]
