"""Numbers at the end of titles that count comments, as Customizr has them in its headings, and those of a series."""

import pytest

TEXT = "The nine were charged on Tuesday with leaving a vessel that lay at its berth, and all of them deny it."
TITLE = "Nine crew members charged"
NAMED = {
    "with its day": "Recent Posts\n\n  • Nine crew members charged June 20, 2017\n  • The pier is closed May 2, 2017",
    "over comments": f"One thought on “{TITLE}”\n\n  1. A reader says\n    July 10, 2023 at 21:14\n    Thank you.\n",
}
ROW = "This entry was posted in News on June 20, 2017 by Ann Roe"


@pytest.mark.parametrize("named", NAMED.values(), ids=NAMED)
def test_the_page_names_the_title_without_its_number(named: str, reading_of) -> None:
    (draft,) = reading_of(f"The Bell\n\nHome\nAbout\n\n{TITLE} 1\n\n{ROW}\n\n{TEXT}\n\n{named}\n").drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2017-06-20")


@pytest.mark.parametrize(
    "named",
    [
        "Recent Posts\n\n  • Nine crew members charged 2 June 20, 2017\n  • Nine crew members charged May 2, 2017",
        "Home » News » Nine crew members charged",
        "Recent Posts\n\n  • Nine crew members charged May 2, 2017",
        "We told of nine crew members charged in May, and shall go on to tell.",
        "Nine crew members charged, we wrote in May, and so we write again today of those who were not heard.",
        "",
    ],
)
def test_a_number_of_a_series_stays(named: str, reading_of) -> None:
    (draft,) = reading_of(f"The Bell\n\nHome\nAbout\n\n{TITLE} 2\n\n{ROW}\n\n{TEXT}\n\n{named}\n").drafts
    assert draft.front.title == f"{TITLE} 2"


@pytest.mark.parametrize("day", ["12 June 2017", "1 June 2017"])
def test_a_day_that_begins_with_the_number_of_comments_is_none_of_the_title(day: str, reading_of) -> None:
    row, named = f"This entry was posted in News on {day} by Ann Roe", f"Recent Posts\n\n  • {TITLE} {day}"
    (draft,) = reading_of(f"The Bell\n\nHome\nAbout\n\n{TITLE} 1\n\n{row}\n\n{TEXT}\n\n{named}\n").drafts
    assert draft.front.title == (TITLE if day.startswith("12") else f"{TITLE} 1")
