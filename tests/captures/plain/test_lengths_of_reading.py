"""How long a post takes to read, found among other words of a line."""

import pytest

from muniment.captures.words.dates import bylines, readinglengths

LINES = (
    "News – 5 min – 2 Comments",
    "1. Quay Night Network (Norway)",
    "1,200 words 6 minutes read",
    "Reading time: 3–4 min",
    "One minute",
    "約800字 読了時間：2分",
    "12 минут чтения",
    "Λεπτά: 4 λεπτά",
    "no length 2019",
)


@pytest.mark.parametrize("line", LINES)
def test_a_length_is_found_where_the_whole_line_is_looked_through(line: str) -> None:
    found, whole = readinglengths.first(line), bylines.MINUTES.search(line)
    assert (found and found.span()) == (whole and whole.span())


def test_most_of_these_lines_say_a_length() -> None:
    assert sum(readinglengths.first(line) is not None for line in LINES) == len(LINES) - len(("Network", "2019"))
