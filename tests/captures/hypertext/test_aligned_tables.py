"""Columns of tables keep the side on which their cells stand, however HTML says it."""

import pytest
from tests.captures import onepost

RIGHT = ('align="right"', 'data-align="right" class="has-text-align-right"', 'style="padding:0; Text-Align : right"')


def _body(form: str, cell: str, other: str = "") -> str:
    rows = f"<tr><td>Odo</td><td {cell}>12</td></tr><tr><td>Ivo</td><td {other or cell}>3</td></tr>"
    table = f"<table><thead><tr><th>Who</th><th>Days</th></tr></thead><tbody>{rows}</tbody></table>"
    return onepost.proved(onepost.FORMS[form](f"<p>Words.</p>{table}"))[0].body


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("cell", RIGHT)
def test_the_side_of_a_column_was_lost(form: str, cell: str) -> None:
    assert "| Who | Days |\n| --- | ---: |\n| Odo | 12 |\n" in _body(form, cell)


def test_a_column_whose_cells_stand_on_several_sides_says_none() -> None:
    assert "| --- | --- |" in _body("rss", RIGHT[0], 'align="center"')
    assert "| --- | --- |" in _body("rss", 'align="justify"')


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_table_without_words_was_an_empty_one(form: str) -> None:
    table = "<table><tbody><tr><td></td><td>&nbsp;</td></tr><tr><td> </td><td></td></tr></tbody></table>"
    assert onepost.split(form, f"<p>It began.</p>{table}<p>It ended.</p>").body == "It began.\n\nIt ended.\n"
