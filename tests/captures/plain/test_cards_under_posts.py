"""A post with its day over its text, over cards of others: title, how each begins, and the day below."""

import pytest

TITLE = "What the clerk wrote"
TEXT = (
    "The clerk of the lower court kept a second ledger for nineteen years, in green ink, for nobody at all to read.",
    "We publish four pages of it here. The names have been left out at the wish of the families.",
    "She still has the pen, and she says that it writes as well as on the first day of those years.",
)
CARDS = (
    ("News", "Two printers released", "After ninety days the two printers walked out of the east gate on Monday and"),
    ("Letters", "A letter from ward six", "They count us at six and again at nine. In between there is the window and"),
)
FALLING, RISING = ("20 Feb 2023", "2 Feb 2023", "15 Jan 2023"), ("2 Feb 2023", "20 Feb 2023", "15 Jan 2023")
FORM = "Sign up for more like this.\n\nEnter your email\nSubscribe"


def _page(head: str, days: tuple[str, ...], *, texts: int = 3, between: str = "", minutes: str = "") -> str:
    over = f"The Salt Ledger\n\nHome\nAbout\n\nEssays\n\n{TITLE}\n\nAda Finch\n\n{days[0]}\n\n"
    own = over + "\n\n".join([*TEXT[:texts], *([between] if between else [])])
    cards = (
        f"{label}\n\n{title}\n\n{begins}\n{day}{minutes}"
        for (label, title, begins), day in zip(CARDS, days[1:], strict=True)
    )
    return "\n\n".join([own, head, *cards, "The Salt Ledger © 2023"]) + "\n"


@pytest.mark.parametrize(
    "page",
    [
        _page("Read more", RISING),
        _page("Related Posts", RISING, texts=2, minutes="3 min read"),
        _page("Weiterlesen", FALLING, between=FORM, minutes="3 min read"),
        _page("También te puede interesar", FALLING, between="Share this"),
        _page("Sign up for more like this.\n\nSubscribe", RISING),
        _page("Feliratkozás: The Salt Ledger\n\nFeliratkozás", FALLING, between="Share this"),
    ],
)
def test_cards_of_other_posts_under_a_text_are_none_of_its_page(page: str, reading_of) -> None:
    made = reading_of(page).drafts
    assert [(one.front.title, len(one.front.date), one.short) for one in made] == [(TITLE, 10, False)]


def test_days_that_fall_from_the_first_post_on_are_those_of_a_front_page(reading_of) -> None:
    made = reading_of(_page("Read more", FALLING)).drafts
    assert len(made) > 1
