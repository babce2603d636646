"""Whatever is done to a capture of any form, it is read or refused, and its ledger covers all of it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.captures import promises
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import FORMS

from muniment.captures.hypertext import article, parser
from muniment.captures.words.blogs.ownpages import Own

CAPTURES = {**FORMS, **{name: themes.page(theme, "tag", POSTS[:2]) for name, theme in themes.KNOWN.items()}}
BITS = st.sampled_from(
    [
        *(
            "<",
            ">",
            "&",
            '"',
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&#x0;",
            "&#1114112;",
            "\x00",
            "\ud800",
            "\u202e",
        ),
        *(
            "<table>",
            "<tr>",
            "<td>",
            "<ul>",
            "<li>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<svg>",
        ),
        *('<a href="http://[">', '<img src="http://[x">', "<time datetime='9999-99-99'>", "<script>", "<textarea>"),
        *(
            "\\",
            "\\u0000",
            "\\ud800",
            "[",
            "{",
            "}",
            "]",
            "null",
            "1e999",
            "[caption",
            '[gallery ids="1"]',
            "[/caption]",
        ),
        *("2020-13-45", "<ol start='99999999999'>", "<blockquote>", "<pre>", "[^1]", "<item>", "</item>", "<entry>"),
    ]
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 300), BITS, st.integers(0, 3)), min_size=1, max_size=8)


@pytest.mark.parametrize("name", CAPTURES)
@given(edits=EDITS)
@example(edits=[(0.1875, 175, "<", 0), (0.0, 186, "<", 0), (0.375, 196, "<", 0), (0.40625, 175, "<tr>", 1)])
def test_a_capture_that_was_tampered_with_is_read_or_refused(
    name: str, edits: list[tuple[float, int, str, int]]
) -> None:
    text = CAPTURES[name]
    for share, size, bit, times in edits:
        place = int(share * len(text))
        text = text[:place] + bit * times + text[place + size :]
    octets = text.encode("utf-8", "surrogatepass")
    reading = promises.read(octets, promises.BLOG)
    assert reading is None or list(promises.unsound(octets, reading)) == []


def test_an_address_without_a_host_is_no_source() -> None:
    octets = CAPTURES["blocks"].replace("https://press.example/2021/may/", "https:///2021/may/").encode()
    reading = promises.read(octets, promises.BLOG)
    assert reading is not None
    assert list(promises.unsound(octets, reading)) == []


def body_of(source: str) -> str:
    return article.of(parser.parse(source).children, own=Own("https://[quay")).body


def test_entries_without_their_list_and_cells_without_their_table_stand_apart() -> None:
    assert body_of("<div><li>One</li><li>Two</li></div><td>Three</td><td>Four</td>") == "One\n\nTwo\n\nThree\n\nFour\n"


def test_a_drawing_without_an_end_takes_no_paragraph_with_it() -> None:
    assert body_of("<p>One <svg><path d='x'>drawn</p><p>Two</p>") == "One\n\nTwo\n"


def test_an_address_that_is_none_takes_nothing_with_it() -> None:
    assert body_of("<p>One <img src='//x.example/a.png'> <a href='http://[x'>two</a></p>") == "One two\n"
