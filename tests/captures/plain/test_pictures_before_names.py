"""Rows with the picture of who wrote a post before the name, as text browsers and html2text leave them."""

import pytest

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

TEXT = """The committee met on Monday and heard the families of the workers who
were dismissed in the spring. Their counsel asked for the records of the
port, which the ministry has kept from them since the hearings began.

It named two rapporteurs, and will come back to the case in its session of
the autumn."""


def _lynx(row: str) -> str:
    further = "\n".join(f"   {line}".rstrip() for line in f"{row}\n\n{TEXT}".split("\n"))
    return f"Letter to the committee\n\n{further}\n"


def _read(text: str) -> list[tuple[str, str, str]]:
    drafts = splitting.read(text.encode(), Registry()).drafts
    return [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts]


ROWS = (
    "[10][f87a220e9c58?s=96&amp;d=mm&amp;r=g] by [11]Ann Roe on January 20, 2020",
    "[f87a220e9c58?s=96&amp;d=mm&amp;r=g] by [11]Ann Roe\non January 20, 2020",
    "[ann-50x50.jpg] by [11]Ann Roe | January 20, 2020",
    "[ann-50x50.jpg] [11]Ann Roe | January 20, 2020",
    "[10][ann-50x50.jpg] Ann Roe\nJanuary 20, 2020",
    "[10][ann-50x50.jpg]\nby [11]Ann Roe\nJanuary 20, 2020",
)


@pytest.mark.parametrize("row", ROWS)
def test_the_picture_of_an_author_before_the_name_was_the_title_or_hid_the_name(row: str) -> None:
    assert _read(_lynx(row)) == [("Letter to the committee", "2020-01-20", "Ann Roe")]


def test_a_picture_over_a_text_is_that_of_the_text() -> None:
    text = _lynx("by Ann Roe on January 20, 2020\n\n[harbour.jpg] The harbour in the spring")
    draft = splitting.read(text.encode(), Registry()).drafts[0]
    assert "harbour.jpg" in draft.body


def test_a_row_was_no_date_whose_first_word_and_year_a_tool_set_in_lines_of_their_own() -> None:
    picture = "[![](https://secure.gravatar.com/avatar/f87?s=96)](https://example.org/authors/ann/)"
    for led in ("by", f"{picture}by", f"{picture}[](https://example.org/authors/ann/)by"):
        row = f"{led}\n[Ann Roe](https://example.org/authors/ann/) on January 20,\n2020"
        assert _read(f"# Letter to the committee\n\n{row}\n\n{TEXT}\n") == [
            ("Letter to the committee", "2020-01-20", "Ann Roe")
        ]
