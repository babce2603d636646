"""What stands in a table and in none of its cells, as where its end is missing, is part of the text."""

import pytest
from tests.captures import onepost

LOOSE = {
    "<table><tr><th>Day</th></tr><tr>Monday</td><td>2.1</td></tr></table>": "| Day |\n| --- |\n| 2.1 |\n\nMonday\n",
    "<table><tr><td>a</td><td>b</td></tr><p>One <b>and</b> all.</p>Two.": (
        "| a | b |\n| --- | --- |\n\nOne **and** all.\n\nTwo.\n"
    ),
    "<table>One <b>x</b>.<tr><td>a</td>b</tr><tr><td>c</td></tr><td>d</td></table>": (
        "One **x**.\n\n| a |\n| --- |\n| c |\n\nb\n\nd\n"
    ),
    "<table><caption>Rates</caption><tr><td>One cell.</td></tr></table>": "Rates\n\nOne cell.\n",
    "<table><form><tr><td>a</td><td>b</td></tr></form></table>": "| a | b |\n| --- | --- |\n",
}  # fmt: skip


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("source", LOOSE)
def test_what_stood_in_no_cell_of_a_table_was_lost(source: str, form: str) -> None:
    assert onepost.split(form, source).body == LOOSE[source]
