"""Numbered lists in every form of a capture: what Markdown can count, and what stays as it is."""

import pytest
from tests.captures import onepost

from muniment.text import cleaning

LISTS = {
    "numbers that jump": (
        '<ol><li>a</li><li value="12">b</li></ol>',
        '<ol><li>a</li>\n<li value="12">b</li>\n</ol>',
    ),
    "letters": ('<ol type="a"><li>a</li></ol>', '<ol type="a"><li>a</li>\n</ol>'),
    "Roman numbers, by style": (
        '<ol style="list-style-type:upper-roman"><li>a</li></ol>',
        '<ol type="I"><li>a</li>\n</ol>',
    ),
    "backwards": ("<ol reversed><li>a</li></ol>", "<ol reversed><li>a</li>\n</ol>"),
    "from below nothing": ('<ol start="-2"><li>a</li></ol>', '<ol start="-2"><li>a</li>\n</ol>'),
    "from a number": ('<ol start="5"><li>a</li><li>b</li></ol>', "5. a\n6. b"),
    "from the number of its first entry": ('<ol><li value="4">a</li><li value="5">b</li></ol>', "4. a\n5. b"),
    "from a number, under words": (
        '<ul><li>x<ol start="5"><li>in</li></ol></li><li>y</li><ol start="3"><li>beside</li></ol></ul>',
        "- x\n\n    5. in\n- y\n\n    3. beside",
    ),
    "lines that stand as they are": (
        "<ol><li><pre>one\n  two</pre></li></ol><ul><li><pre>three</pre>on</li></ul>",
        "1.  ```\n    one\n      two\n    ```\n\n-   ```\n    three\n    ```\n\n    on",
    ),
    "letters within a list": (
        '<ul><li>x<ol type="i"><li>in <a href="https://b.example/q">w</a></li></ol></li></ul>',
        '- x\n\n    <ol type="i"><li>in <a href="https://b.example/q">w</a></li>\n    </ol>',
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_counted_in_another_way_counted_from_one(name: str, form: str) -> None:
    written, wanted = LISTS[name]
    draft = onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{wanted}\n\nIt ended.\n"


@pytest.mark.parametrize("name", LISTS)
def test_how_a_list_counts_was_refused_in_a_post_and_shown_as_numbers_from_one(name: str) -> None:
    wanted = LISTS[name][1]
    assert list(cleaning.faults([(1, wanted)])) == []
    assert cleaning.clean(wanted).replace(' reversed=""', " reversed").split() == wanted.split()


def test_a_list_counts_with_what_lists_count_with_alone() -> None:
    assert cleaning.clean('<ol type="x()"><li value="y">a</li></ol>') == "<ol><li>a</li></ol>"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_address_of_a_link_in_a_table_that_stays_was_not_proved(form: str) -> None:
    cell = '<td colspan="2"><a href="https://b.example/far/off">w</a> is there</td>'
    table = f"<table><tr>{cell}</tr><tr><td>1</td></tr></table>"
    assert '<a href="https://b.example/far/off">w</a>' in onepost.split(form, table).body


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("head", ["<th>No.</th><th>Document</th>", '<th colspan="2">Documents</th>'])
def test_a_table_of_numbered_documents_at_the_end_was_torn_apart_for_its_links(head: str, form: str) -> None:
    rows = "".join(f'<tr><td>{n}</td><td><a href="https://b.example/{n}">Judgment</a></td></tr>' for n in (1, 2))
    draft = onepost.split(form, f"<p>It began.</p><table><tr>{head}</tr>{rows}</table>")
    assert draft.front.sources == ()
    assert all(f"https://b.example/{n}" in draft.body and f"{n}" in draft.body for n in (1, 2))
    assert draft.body.count("Judgment") == 2
