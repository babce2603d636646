"""Code that a page shows with the numbers of its lines beside it, as highlighters make it."""

import pytest
from tests.captures import onepost

ROW = "<table><tr><td class='gutter'>{}</td><td class='code'>{}</td></tr></table>"
SHOWN = {
    "lines in blocks": ROW.format(
        "<pre><div class='line'>1</div><div class='line'>2</div></pre>",
        "<pre><div class='line'>wash bell</div><div class='line'>  ring bell</div></pre>",
    ),
    "lines with breaks": ROW.format(
        "<pre><span>1</span><br><span>2</span><br></pre>",
        "<pre><span>wash <b></b>bell</span><br><span>  ring bell</span><br></pre>",
    ),
    "lines as they are": ROW.format("<pre>7\n8\n</pre>", "<pre>wash bell\n  ring bell\n</pre>"),
    "lines of code each": "<div class='syntaxhighlighter'>"
    + ROW.format(
        "<div class='line'>1</div><div class='line'>2</div>",
        "<div class='container'><div class='line'><code>wash bell</code></div>"
        "<div class='line'><code>  ring bell</code></div></div>",
    )
    + "</div>",
    "lines that are no code": ROW.format(
        "<div><div>1</div><div>2</div></div>",
        "<div class='crayon-pre'><div class='crayon-line'>wash bell</div><div>  ring bell</div></div>",
    ),
}
CODE = ("wash bell", "", "&nbsp;&nbsp;ring bell")
NUMBERED = "<tr><td data-line-number='{0}'>{1}</td><td>{2}</td></tr>"
BLANK = {
    "in rows with unseen numbers": "<table>{}</table>".format(
        "".join(NUMBERED.format(at, "", line or "\n") for at, line in enumerate(CODE, 1))
    ),
    "in rows with numbers": "<table>{}</table>".format(
        "".join(NUMBERED.format(at, at, line) for at, line in enumerate(CODE, 7))
    ),
    "in boxes named as lines": "<pre>{}</pre>".format("".join(f"<div class='code-line'>{line}</div>" for line in CODE)),
    "in boxes with breaks": "<pre>{}</pre>".format("".join(f"<div>{line or '<br>'}</div>" for line in CODE)),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", BLANK)
def test_lines_of_code_were_rows_of_a_table_or_lost_where_they_are_blank(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>Do this.</p>{BLANK[name]}<p>Then wait.</p>")
    assert draft.body.strip() == "Do this.\n\n```\nwash bell\n\n  ring bell\n```\n\nThen wait."


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", SHOWN)
def test_code_with_the_numbers_of_its_lines_beside_it_was_a_table_with_these(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>Do this.</p>{SHOWN[name]}<p>Then wait.</p>")
    assert draft.body.strip() == "Do this.\n\n```\nwash bell\n  ring bell\n```\n\nThen wait."


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "Say <code>yes</code>"),
        ("1 3", "<pre>a\nb</pre>"),
        ("4", "<pre>a\nb</pre>"),
        ("1", "bell"),
        ("404", "<code>no page</code>"),
    ],
    ids=["words with code", "other numbers", "fewer", "no code", "a number of its own"],
)
def test_numbers_beside_something_else_than_as_many_lines_of_code_are_the_posts(cells: tuple[str, str]) -> None:
    (draft,) = onepost.proved(onepost.PAGE.format(f"<p>Do this.</p>{ROW.format(*cells)}"))
    assert all(number in draft.body for number in cells[0].split())
