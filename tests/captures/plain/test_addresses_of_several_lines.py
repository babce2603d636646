"""Addresses that a tool broke into several lines, as text browsers do at the width of a page."""

import pytest

HEAD = "The Quay Post\n\nThe ferry stops at night\n\nPosted on May 5, 2021 by Ann Roe\n\n"
TEXT = "The company gave no reason and named no day, and nobody on the quay had been told.\n\n"
ENCODED = (
    "%d0%b1%d0%b5%d0%b7-%d0%bb%d0%b8%d1%86%d0%b5%d0%bd",
    "%d0%ba%d0%b0%d1%80%d1%8c%d0%b5%d1%80-%d0%b8%d0%b8",
)
FIRST = "https://quay.example/2018/01/16/"
BROKEN = {
    "its last sign alone": f"See also: {FIRST}{'the-mill-' * 3}is-shut\n/",
    "three lines, the last sign alone": f"See also: {FIRST}\n{ENCODED[0]}{ENCODED[1]}\n/",
    "within a letter": f"See also:\n   [19]{FIRST}{ENCODED[0][:-1]}\n   {ENCODED[0][-1]}{ENCODED[1]}\n   %d0/",
}


@pytest.mark.parametrize("wrapped", BROKEN.values(), ids=BROKEN)
def test_an_address_lost_what_stands_in_its_last_line(wrapped: str, reading_of) -> None:
    whole = "".join(wrapped.removeprefix("See also:").split()).removeprefix("[19]")
    (draft,) = reading_of(f"{HEAD}{TEXT}{wrapped}\n\nhttps://wire.example/ferry\n").drafts
    assert [note.url for note in (*draft.front.see_also, *draft.front.sources)] == [whole, "https://wire.example/ferry"]


@pytest.mark.parametrize("day", ["17/10/2019", "17.10.2019", "2019-10-17"])
@pytest.mark.parametrize("address", ["https://wire.example/quay-piers", "https://wire.example/quay-piers/"])
def test_a_day_under_an_address_was_the_end_of_it(address: str, day: str, reading_of) -> None:
    foot = f"{address}\n{day}\n · \nAnn Roe\nTags: \nquays\n, \nwages"
    (draft,) = reading_of(f"The Quay Post\nAbout\nThe ferry stops at night\n{TEXT}\n\n{foot}\n").drafts
    assert [note.url for note in draft.front.sources] == [address]
    assert (draft.front.date, draft.front.author) == ("2019-10-17", "Ann Roe")
