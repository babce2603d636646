"""Spaces without width or that keep words together, and blank lines between all lines, change nothing that is read."""

import re

import pytest
from tests.captures import onepost

PAGE = """Heron Notes

The gate is opened at night

Posted on 5 March 2021 by Mara Quill

Nobody says why it was opened: the guards say it was the wind, and the wind says nothing of it at all.

Source: https://wire.example/gate

Tags: gate, guards

Filed under News | 2 Comments

Two pilots are at home

Posted on 1 March 2021 by Tomas Vane

They were released in the morning, and a boat brought them to the quay where their families had waited.

See also: https://heron.example/2021/02/01/two-pilots-held/

Tags: pilots
"""
SHORT = re.compile(r"^(?:Posted|Tags|Source|Filed|See|The gate|Two).{0,60}$", re.MULTILINE)
WAYS = {
    "no-break spaces": lambda line: line.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda line: line.replace(" ", "\u202f"),
    "a no-break space at each end": lambda line: f"\u00a0{line}\u00a0",
    "a space without width before": lambda line: f"\u200b{line}",
    "a mark of direction at each end": lambda line: f"\u200e{line}\u200e",
    "an isolate around": lambda line: f"\u2068{line}\u2069",
    "a mark of direction beside words": lambda line: line.replace(" by ", " \u200eby\u200e "),
}


@pytest.mark.parametrize("way", WAYS)
def test_lines_about_a_post_are_read_whatever_spaces_stand_in_them(way: str, reading_of) -> None:
    before = [draft.front for draft in reading_of(PAGE).drafts]
    assert [front.author for front in before] == ["Mara Quill", "Tomas Vane"]
    drafts = reading_of(SHORT.sub(lambda line: WAYS[way](line[0]), PAGE)).drafts
    shown = [
        re.sub(r"\\xa0|\\u202f", " ", repr(draft.front)) for draft in drafts
    ]  # a name keeps what keeps it together
    assert shown == list(map(repr, before))


def test_a_body_keeps_the_spaces_that_its_page_has(reading_of) -> None:
    page = PAGE.replace("why it was opened: the", "why it was opened\u00a0: the").replace(
        "the wind says", "the\u200bwind says"
    )
    body = reading_of(page).drafts[0].body
    assert "opened\u00a0: the guards" in body
    assert "the\u200bwind" in body


LISTED = """Heron Notes

Home

About

The gate is opened at night

Mara Quill

5 March 2021

Nobody says why it was opened: the guards say it was the wind, and the wind says nothing of it at all.

Tags:

gate

,

guards

2 Comments

Two pilots are at home

Tomas Vane

1 March 2021

They were released in the morning, and a boat brought them to the quay where their families had waited.

Tags:

pilots

Leave a comment

Search

Archives

March 2021

February 2021

Recent comments

Meta

Log in

Powered by WordPress
"""


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n", "\n \n"], ids=["near", "apart", "far", "with a space between"])
def test_blank_lines_between_all_lines_part_no_label_from_what_it_announces(gap: str, reading_of) -> None:
    before = reading_of(LISTED.replace("\n\n", "\n")).drafts
    assert [draft.front.tags for draft in before] == [("gate", "guards"), ("pilots",)]
    drafts = reading_of(LISTED.replace("\n\n", gap)).drafts
    assert [draft.front for draft in drafts] == [draft.front for draft in before]


def test_paragraphs_that_blank_lines_part_stay_apart_where_these_part_all(reading_of) -> None:
    more = "Their boat is still held."
    page = LISTED.replace("had waited.", f"had waited.\n\n{more}")
    assert reading_of(page).drafts[1].body.endswith(f"had waited.\n\n{more}\n")


def test_the_line_that_a_message_names_is_that_of_the_file(reading_of) -> None:
    said = reading_of(LISTED.replace("1 March 2021", "32 March 2021")).doubts
    assert [doubt.split(":")[0] for doubt in said if "is no day" in doubt] == ["line 29"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_short_paragraphs_of_html_stay_apart(form: str) -> None:
    content = (
        "".join(f"<p>Boat {number} is held.</p>" for number in range(30))
        + "<p>"
        + " | ".join("abcdefghijklmnop")
        + "</p>"
    )
    body = onepost.split(form, content).body
    assert body.count("\n\n") == 30
    assert "a | b | c" in body


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_a_text_without_the_usual_line_ends_was_one_line(end: str, reading_of) -> None:
    ended, usual = reading_of(PAGE.replace("\n", end)).drafts, reading_of(PAGE).drafts
    assert [(one.front, one.body) for one in ended] == [(one.front, one.body) for one in usual]
