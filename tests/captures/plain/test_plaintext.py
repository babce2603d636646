import html
import re

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.captures.accounting import ledger
from muniment.captures.letters import encoding
from muniment.captures.plain import plaintext
from muniment.model.capture import Aside, Refused
from muniment.model.post import Picture
from muniment.vocabularies.registry import Registry


def test_each_title_beside_a_date_is_a_post(harbour, reading_of) -> None:
    assert [(made.front.date, made.front.title, made.front.permalink) for made in reading_of(harbour).drafts] == [
        (
            "2023-03-04",
            "Joint statement on the second year of the “Lighthouse Night” arrests",
            "/2023/03/04/joint-statement-on-the-second-year-of-the-lighthouse-night-arrests/",
        ),
        ("2021-06-09", "Patrols at sea: a report", "/2021/06/09/patrols-at-sea-a-report/"),
        ("2020-05-01", "Pilots win prize", "/2020/05/01/pilots-win-prize/"),
    ]


def test_the_tag_of_the_heading_is_a_tag_of_every_post(harbour, reading_of) -> None:
    assert [made.front.tags for made in reading_of(harbour).drafts] == [("Quay Defenders (NGO)",)] * 3


def test_addresses_that_close_a_post_are_its_sources_as_cited(harbour, reading_of) -> None:
    assert [[source.url for source in made.front.sources] for made in reading_of(harbour).drafts] == [
        ["https://quay.example/news/joint-statement", "https://pilots.example.org/a/b"],
        ["https://watch.example/report/2021#part-2"],
        ["https://wire.example/pilots"],
    ]


def test_notes_of_further_reading_are_found_in_every_form_and_in_order(harbour, reading_of) -> None:
    assert [[note.url for note in made.front.see_also] for made in reading_of(harbour).drafts] == [
        [],
        ["https://ports.example.net/patrols-and-rights/"],
        [
            "https://harbourblog.example/2021/06/09/patrols-at-sea-a-report/",
            "https://harbourblog.example/2018/02/03/an-older-post/",
            "https://harbourblog.example/2017/01/01/oldest/",
        ],
    ]


def test_a_note_with_words_of_its_own_also_stays_in_the_text(harbour, reading_of) -> None:
    _, second, third = reading_of(harbour).drafts
    assert "See also: 12 June 2021: https://ports.example.net/patrols-and-rights/\n" in second.body
    assert "[see also: https://harbourblog.example/2021/06/09/patrols-at-sea-a-report/]" in third.body


def test_only_the_list_of_signatories_gives_signatories(harbour, reading_of) -> None:
    first, *others = reading_of(harbour).drafts
    assert [body.as_ for body in first.front.organisations] == [
        "Alliance of Pilots",
        "Harbour Lawyers Network (HLN) (Japan)",
        "Ports Federation (PTF), within the framework of the Watch for Ports",
        "Voces del Puerto (Mexico)",
    ]
    assert first.notes == ("4 signatories, as the text itself says",)
    assert [made.front.organisations for made in others] == [(), ()]


def test_a_list_of_another_length_than_the_text_says_is_doubted(harbour, reading_of) -> None:
    first = reading_of(harbour.replace("4 civil society", "5 civil society")).drafts[0]
    assert first.doubts == ("the text speaks of 5 signatories, the list has 4",)


def test_words_of_pictures_are_told_from_the_text(harbour, reading_of) -> None:
    caption = "A pilot, who won a prize, stands at the quay in Port Town on April 30, 2020."
    assert [made.front.pictures for made in reading_of(harbour).drafts] == [
        (),
        (Picture(alt="Drawing of a boat that someone's hand holds back", licence="unknown"),),
        (Picture(alt=caption, caption=caption, credit="© Quay Photo via Wire", licence="unknown"),),
    ]


def test_an_announced_list_that_is_empty_is_reported(harbour, reading_of) -> None:
    assert "'See earlier posts:' announces a list, but none follows" in reading_of(harbour).drafts[1].doubts


def test_the_text_is_kept_as_it_is_and_renders_as_it_is(harbour, reading_of) -> None:
    body = reading_of(harbour).drafts[0].body
    assert body.startswith("On the second anniversary of the arrests, 4 civil society organisations (on 3 March 2023)")
    assert "Ana Roe_Marlow and others\u00a0. \\*No\\* one was charged; see the [draft] law of 1998." in body
    assert (
        "\n\n1. Release everybody immediately;\n2. Repeal the by-law.\n\nSignatories:\n\n1. Alliance of Pilots\n"
        in body
    )


def test_only_heading_dates_and_space_are_set_aside(harbour, reading_of) -> None:
    reading = reading_of(harbour)
    held = {(piece.aside, harbour[piece.start : piece.end].strip()) for piece in reading.pieces if piece.aside}
    assert held == {
        (Aside.HEADING, "Posts Tagged ‘Quay Defenders (NGO)’"),
        (Aside.DATE_LINE, "March 4, 2023"),
        (Aside.DATE_LINE, "June 9, 2021"),
        (Aside.DATE_LINE, "May 1, 2020"),
        (Aside.MARKUP, ""),
    }


@pytest.mark.parametrize("text", ["no date at all\n\nhere\n", "March 4, 2023\n", "x", "In 2014 there was a post.\n"])
def test_a_text_without_a_dated_title_is_refused(text: str, reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(text)


LINES = st.sampled_from(
    [
        *("A Title Here", "May 3, 2020", "3 mai 2019", "2018年2月1日", "", "", "", "Text of a paragraph. It goes on."),
        *("https://a.example/b_c_d", "  1. One", "  2. Two (Japan)", "- x", "• y", "# head", "> q", "a*b*c _d_ `e`"),
        *("[see also: https://b.example/2020/05/03/x/]", "Signatories:", "See also: https://c.example", "Tags: a, b"),
        *(
            "---",
            "===",
            "2019. It was",
            "    code",
            "\ttab",
            "nbsp\u00a0here\u00a0",
            "<b>x</b> &amp; &",
            "Leave a comment",
        ),
        *("A caption © Someone", "| a | b |", "|---|---|", "[x]: https://d.example", "![i](https://e.example/i.png)"),
        *("2 Responses to “X”", "Ana says:", "\\*", "x\\", "~~s~~", "\x0bvt", "Posts Tagged ‘X’", "Read more »"),
    ]
)
PAGES = st.lists(LINES | st.text(max_size=30), max_size=40)
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_rows_of_a_table_are_lines_whatever_ends_them(newline: str, reading_of) -> None:
    (made,) = reading_of(newline.join(["First Title", "May 9, 2020", "", *["| a | b |"] * 4])).drafts
    assert made.front.title == "First Title"


@given(PAGES, BREAKS)
def test_posts_and_ledger_give_back_any_text_at_all(lines: list[str], newline: str) -> None:
    text = newline.join(["First Title", "May 9, 2020", "", *lines])
    try:
        decoded = encoding.decode(text.encode("utf-8", "replace"))
    except Refused:
        return
    try:
        reading = plaintext.read(decoded, Registry())
    except Refused:  # the same title over each day is a label, and then no post has one
        return
    octets = decoded.octets(decoded.text)
    written = ledger.ledger_of("a.txt", octets, reading, private=False)
    assert list(ledger.lost(octets, written, reading.drafts)) == []


@given(st.text())
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    try:
        reading = plaintext.read(encoding.decode(text.encode("utf-8", "replace")), Registry())
    except Refused:
        return
    assert reading.drafts


def shown(body: str) -> str:
    """Return the words that a body shows once it is rendered, lists with their numbers."""
    made = pyromark.html(body, options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", made)).split())


MARKS = [
    "a*b*",
    "_c_",
    "`d`",
    "<e>",
    "&amp;",
    "# f",
    "> g",
    "1984. h",
    "\\* j",
    "~~k~~",
    "[l](m)",
    "[n",
    "o]: p",
    "![q]",
]


@given(st.lists(st.sampled_from(MARKS)))
def test_a_body_shows_the_very_words_of_the_capture(words: list[str]) -> None:
    text = (
        "A Title\n\nMay 3, 2020\n\nIt begins.\n\n"
        + " and ".join(words)
        + "\n\n"
        + "\n\n".join(words)
        + "\n\nThe end.\n"
    )
    reading = plaintext.read(encoding.decode(text.encode()), Registry())
    assert shown(reading.drafts[0].body) == " ".join(text.split("2020\n")[1].split())
