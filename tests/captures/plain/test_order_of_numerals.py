"""Days in figures that can be read in two orders: what else a page shows tells in which, and otherwise it is asked."""

import pytest

TEXTS = ("The court heard nobody on Monday, and nobody wrote that down.", "Two boats came home late, and one did not.")


def _page(days: list[str], *, above: str = "", below: str = "", lead: str = "Posted on ") -> str:
    posts = (
        f"Harbour {word}\n\n{lead}{day}\n\n{TEXTS[at % 2]}"
        for at, (word, day) in enumerate(zip(ABC, days, strict=False))
    )
    return "\n\n".join(part for part in (above, *posts, below) if part) + "\n"


ABC = ("letters for nobody", "pilots at night", "nets and their owners", "crews who came home")
BOTH = ["2021-07-29", "2021-07-09", "2021-06-30", "2021-06-09"]
LISTED = "Archives\n\n- June 2021 (4)\n- May 2021\n- November 2020"


@pytest.mark.parametrize(
    ("page", "days"),
    [
        (_page(["06/09/2021", "11/21/2020"]), ["2021-06-09", "2020-11-21"]),
        (_page(["06/09/2021", "11/21/2020"], lead="Posted on\n"), ["2021-06-09", "2020-11-21"]),  # in two lines
        (_page(["06/09/2021", "21/11/2020"]), ["2021-09-06", "2020-11-21"]),
        (_page(["07/29/2021", "07/09/2021", "6.30.2021", "6.9.2021"]), BOTH),  # with slashes, and with points
        (_page(["06/09/2021"], below=LISTED), ["2021-06-09"]),
        (_page(["06/09/2021"], below=LISTED.replace("June", "September")), ["2021-09-06"]),
        (_page(["06/09/2021"], above="Monthly Archives: June 2021"), ["2021-06-09"]),
        (_page(["09/06/2021"], above="Monthly Archives: June 2021"), ["2021-06-09"]),
        (_page(["02/10/2021", "01/12/2021", "12/11/2020"]), ["2021-02-10", "2021-01-12", "2020-12-11"]),  # they follow
        (_page(["10/02/2021", "12/01/2021", "11/12/2020"]), ["2021-02-10", "2021-01-12", "2020-12-11"]),
        (_page(["06/09/2021", "06/05/2021", "06/03/2021"]), ["2021-06-09", "2021-06-05", "2021-06-03"]),  # of a month
    ],
)
def test_what_a_page_shows_tells_the_order(page: str, days: list[str], reading_of) -> None:
    made = reading_of(page).drafts
    assert [draft.front.date for draft in made] == days
    assert not any("month stands first" in doubt for draft in made for doubt in draft.doubts)


@pytest.mark.parametrize(
    ("page", "days"),
    [
        (_page(["06/09/2021"]), ["2021-09-06"]),
        (_page(["06/09/2021", "06/03/2021"]), ["2021-09-06", "2021-03-06"]),
        (_page(["01/09/2021", "01/06/2021", "01/03/2021"]), ["2021-09-01", "2021-06-01", "2021-03-01"]),  # of months
        (_page(["06/09/2021"], below=LISTED.replace("May", "September")), ["2021-09-06"]),
    ],
)
def test_where_nothing_tells_it_the_day_stands_first_and_the_editor_is_asked(page: str, days, reading_of) -> None:
    made = reading_of(page).drafts
    assert [draft.front.date for draft in made] == days
    assert all(any("month stands first" in doubt for doubt in draft.doubts) for draft in made)
