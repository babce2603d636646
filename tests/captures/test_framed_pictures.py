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
