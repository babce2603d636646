"""What stands right under a list of signatories, without a gap, and is no entry of it."""

import pytest
from tests.captures.signed.test_signed_in_letters import IN_A_ROW, read_letter

UNDER = (
    "Download the letter (PDF)",
    "Translated by Jon Lee",
    "See also: The weir in 2020",
    "Total: 3 organisations",
    "Geneva, 3 May 2021",
    "3 May 2021",
    "(as of 3 May 2021)",
    "ENDS",
    "and many more",
    "About Delta Lawyers",
    "Photo: Jon Lee / Harbour Press",
)
SIGNED = {
    **{
        f"{line} right under them": (
            f"Signed by:\nAlbatross Law Group\nDelta Lawyers (DL)\nQuiet Room\n{line}",
            IN_A_ROW,
        )
        for line in UNDER
    },
    **{
        f"a list right under {line}": (
            f"Signed by:\n- Albatross Law Group\n- Delta Lawyers (DL)\n- Quiet Room\n{line}\n- Port Court\n- Sea Court",
            IN_A_ROW,
        )
        for line in ("CC:", "Notes:", "Further reading", "Recipients")
    },
}


@pytest.mark.parametrize(("shown", "bodies"), SIGNED.values(), ids=SIGNED)
def test_a_list_ends_where_something_else_is_said(shown: str, bodies, reading_of) -> None:
    assert read_letter(shown, reading_of) == bodies
