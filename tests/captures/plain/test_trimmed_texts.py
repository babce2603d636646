"""What a tool or a system puts around lines changes nothing that is read, and no character of it is lost."""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.captures import splitting
from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece
from muniment.captures.plain.page import trimmed
from muniment.model.capture import Aside, Refused
from muniment.vocabularies.registry import Registry

EACH = 80
"""Of so many captures one is tried."""
CAPTURES = sorted(Path(__file__).parent.parent.glob("corpora/*/*.txt"))[::EACH]


def _each_line(before: str, behind: str, text: str) -> str:
    return "\n".join(f"{before}{line}{behind}" if line.strip() else line for line in text.split("\n"))


SPACED = re.compile(r"[^\S\n]\n")
"""Space at the end of a line, which tells where a tool broke it."""
WAYS = {
    "ends of lines as Windows has them": lambda text: text.replace("\n", "\r\n"),
    "a margin of spaces": lambda text: _each_line("    ", "", text),
    "a margin of a tab": lambda text: _each_line("\t", "", text),
    "a space behind each line": lambda text: _each_line("", " ", text),
    "two spaces behind each line": lambda text: _each_line("", "  ", text),
    "space and a return behind each line": lambda text: _each_line("", " \r", text),
    "places where words may be parted": lambda text: text.replace("tt", "t\u00adt").replace("nn", "n\u00adn"),
    "space without width": lambda text: text.replace(". ", ". \u200b"),
    "a mark of the order of octets": lambda text: f"\ufeff{text}",
}


def _read(text: str) -> tuple[Draft, ...]:
    """Return the posts of a text, which with the ledger alone give back every octet of it."""
    reading = splitting.read(text.encode(), Registry())
    held = ledger.ledger_of("capture", text.encode(), reading, private=False)
    assert list(ledger.lost(text.encode(), held, reading.drafts)) == []
    return reading.drafts


@cache
def _plain(capture: Path) -> tuple[Draft, ...]:
    """Return the posts of a capture as it is; none where it has space that tells something, or no post."""
    text = capture.read_text(encoding="utf-8")
    try:
        return () if SPACED.search(text) else _read(text)
    except Refused:
        return ()


@pytest.mark.parametrize("way", WAYS)
def test_posts_of_lines_with_more_around_them_were_lost_joined_or_had_other_titles(way: str) -> None:
    tried = 0
    for capture in filter(_plain, CAPTURES):
        text = capture.read_text(encoding="utf-8")
        tried += text != WAYS[way](text)
        wanted = [(draft.front, draft.body) for draft in _plain(capture)]
        assert [(draft.front, draft.body) for draft in _read(WAYS[way](text))] == wanted, capture
    assert tried > len(CAPTURES) / 3


def test_space_behind_few_lines_stays_since_it_tells_that_a_tool_broke_what_goes_on() -> None:
    assert trimmed.of("It is in \nthe report\n of May.\n").text == "It is in \nthe report\n of May.\n"


def test_lines_of_which_one_begins_at_the_edge_have_no_margin() -> None:
    assert trimmed.of("   Home\n\n  A title\n\n- an entry\n").cuts == ()


PARTS = st.text(alphabet="ab \n\r\t\u00ad\u200b\ufeff.", max_size=60)


@given(PARTS)
def test_every_character_of_a_trimmed_text_is_found_at_its_place_in_the_capture(source: str) -> None:
    made = trimmed.of(source)
    assert [source[made.place(at)] for at in range(len(made.text))] == list(made.text)
    assert all(made.end(at + 1) == made.place(at) + 1 for at in range(len(made.text)))


@given(PARTS, st.data())
def test_pieces_of_a_trimmed_text_are_pieces_of_the_capture_with_nothing_between_them(source: str, data) -> None:
    made = trimmed.of(source)
    marks = sorted(data.draw(st.sets(st.integers(0, len(made.text)), max_size=6)) | {0, len(made.text)})
    row = [
        Piece(start, end, 0, "body") if place % 2 else Piece(start, end, aside=Aside.MARKUP)
        for place, (start, end) in enumerate(pairwise(marks))
    ]
    back = made.back(row)
    assert all(one.end == other.start for one, other in pairwise(back))
    held = "".join(source[piece.start : piece.end] for piece in back if piece.aside is None)
    assert held == "".join(made.text[piece.start : piece.end] for piece in row if piece.aside is None)


@pytest.mark.parametrize("foot", ["  Comments", " *  2 Comments"])
def test_space_before_what_stands_right_under_a_text_was_of_both_and_the_text_was_refused(foot: str) -> None:
    (made,) = _read(f"The lamps were lit | one after the other and the boats came home when all burnt at last.\n{foot}")
    assert "Comments" not in made.body
