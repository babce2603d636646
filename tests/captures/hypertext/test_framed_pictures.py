"""Pictures with words under them that nothing marks as a figure, in every form of a capture."""

import pytest
from tests.captures import onepost

URL = "https://linden.example/rope.jpg"
IMG = f'<img src="{URL}">'
CREDITED = (URL, "The rope.", "Foto: Ana Roe")
FRAMED = {
    "a table of two rows": f"<table><tr><td>{IMG}</td></tr><tr><td>The rope. Foto: Ana Roe</td></tr></table>",
    "a table of one cell": f"<table><tr><td>{IMG}<br><small>The rope. Foto: Ana Roe</small></td></tr></table>",
    "a term and what it means (SPIP)": (
        f'<dl class="spip_documents"><dt><a href="{URL}">{IMG}</a></dt><dd><b>The rope. Foto: Ana Roe</b></dd></dl>'
    ),
    "a box by its classes (Joomla)": (
        f'<div class="img-left">{IMG}<p class="img_caption">The rope. Foto: Ana Roe</p></div>'
    ),
}
NONE = {
    "a text beside it": (
        f"<table><tr><td>{IMG}</td><td>The rope</td></tr></table>",
        "|  | The rope |\n| --- | --- |",
    ),
    "a table that it begins": (
        f"<table><tr><td>{IMG}</td></tr><tr><td>1 rope</td></tr><tr><td>2 bells</td></tr></table>",
        "|  |\n| --- |\n| 1 rope |\n| 2 bells |",
    ),
    "a heading under it": (
        f'<div>{IMG}<h3 class="caption">The rope</h3><p>It broke.</p></div>',
        "### The rope\n\nIt broke.",
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", FRAMED.values(), ids=FRAMED)
def test_the_words_under_a_picture_were_text_where_nothing_marks_a_figure(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [(one.url, one.caption, one.credit) for one in draft.front.pictures] == [CREDITED]


@pytest.mark.parametrize(("written", "shown"), NONE.values(), ids=NONE)
def test_what_stands_beside_a_picture_is_no_caption_of_it(written: str, shown: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{written}<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{shown}\n\nIt ended.\n"
    assert [(one.url, one.caption) for one in draft.front.pictures] == [(URL, "")]


CREDITS = [
    "Fotoğraf: Cevahir Uçar",
    "عکس: مهرانگیز توکلی",
    "צילום: דנה לוי",
    "Φωτογραφία: Νίκος Ρήγας",
    "Crédito: Inés Roa",
    "Fotó: Kis Anna",
    "攝影：江暮雲",
    "པར་པ། སྐལ་བཟང་ཉི་མ།",
]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_was_part_of_its_caption_in_languages_whose_word_for_it_was_not_known(credit: str) -> None:
    draft = onepost.split("page", f"<figure>{IMG}<figcaption>1919. {credit}</figcaption></figure><p>It ended.</p>")
    assert [(one.caption, one.credit.casefold()) for one in draft.front.pictures] == [("1919.", credit.casefold())]


SAID = "<figcaption>The rope.{}</figcaption>"
MARKED = {
    "beside its caption": f'<figure>{IMG}{SAID.format("")}<small class="credit">Ana Roe</small></figure>',
    "in its caption": f"<figure>{IMG}{SAID.format(' <i class=photo-credit>Ana Roe</i>')}</figure>",
    "in a box": f'<div>{IMG}<p class="image-caption">The rope.</p><p class="image-credit">Ana Roe</p></div>',
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", MARKED.values(), ids=MARKED)
def test_a_credit_that_an_element_is_there_for_was_text_or_part_of_the_caption(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [(one.caption, one.credit) for one in draft.front.pictures] == [("The rope.", "Ana Roe")]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_words_set_apart_in_the_line_under_a_picture_were_text(form: str) -> None:
    inline = f'<p>It is <span class="inline">{IMG}<span class="caption">The bell.</span></span> here.</p>'
    draft = onepost.split(form, f"<p>It began.</p><p>{IMG}<br><em>The rope. Photo: Ana Roe</em></p>{inline}")
    assert draft.body == "It began.\n\nIt is\n\nhere.\n"
    shown = [(one.caption, one.credit) for one in draft.front.pictures]
    assert shown == [("The rope.", "Photo: Ana Roe"), ("The bell.", "")]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_where_the_links_of_a_caption_lead_was_lost(form: str) -> None:
    link = '<a href="https://wire.example/ana">Ana <b>Roe</b></a>'
    figure = f"<figure>{IMG}<figcaption>The rope. Photo: {link}, 2016</figcaption></figure>"
    draft = onepost.split(form, f"<p>It began.</p>{figure}<p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [(one.caption, one.credit) for one in draft.front.pictures] == [
        ("The rope.", "Photo: Ana Roe (https://wire.example/ana), 2016")
    ]


CREDITS = {
    "Read more about its copyright licences.": ("Read more about its copyright licences.", ""),
    "The rope. Copyright Ana Roe": ("The rope.", "Copyright Ana Roe"),
    "The rope (copyright Ana Roe)": ("The rope", "copyright Ana Roe"),
    "The rope, copyright Ana Roe": ("The rope,", "copyright Ana Roe"),
    "They march against the copyright directive": ("They march against the copyright directive", ""),
    "The author copyright 2019 Ana Roe": ("The author", "copyright 2019 Ana Roe"),
}


@pytest.mark.parametrize("words", CREDITS)
def test_a_sentence_that_speaks_of_copyright_was_cut_in_two(words: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p><figure>{IMG}<figcaption>{words}</figcaption></figure>")
    assert [(one.caption, one.credit) for one in draft.front.pictures] == [CREDITS[words]]


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", ["File:Rope.jpg", "Datei:Rope.jpg", "%D0%A4%D0%B0%D0%B9%D0%BB%3ARope.jpg"])
def test_the_page_of_a_wiki_about_a_picture_was_that_picture(name: str, form: str) -> None:
    around = f'<a href="https://wiki.example/wiki/{name}">{IMG}</a>'
    draft = onepost.split(form, f"<p>It began.</p><p>{around}</p><p>It ended.</p>")
    assert [one.url for one in draft.front.pictures] == [URL]
    assert f"https://wiki.example/wiki/{name}" in draft.body
