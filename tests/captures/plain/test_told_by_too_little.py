"""Texts of pages: what stands under a day, behind a pager or in a row without space may be of the post all the same."""

import pytest
from tests.captures.plain.test_told_by_all_of_a_page import TEXT
from tests.captures.threeposts import DAYS, ISO, TITLES

NAMES = ("Mary Lake", "Peter Moor", "Ann Roe")
HELD = ("Teacher, 41, held since March.", "Nurse, 30, held since May.", "Baker, 22, held since June.")
UNDER = {
    "persons": (NAMES, HELD),
    "in English": (("Dock Strike Ends", "Ferry Row Settled", "Harbour Archive Closes"), HELD),
    "in German": (("Streik Am Kai", "Hafen Im Winter", "Archiv Wird Geschlossen"), HELD),
    "in French": (("Grève Au Quai", "Bateau En Panne", "Port Sans Lumière"), HELD),
    "over pictures": (NAMES, ("![](a.jpg)", "![](b.jpg)", "![](c.jpg)")),
    "a person behind another": ((TITLES[0], *NAMES[1:]), (TEXT[0], *HELD[1:])),
    "the last a person": ((*TITLES[:2], NAMES[2]), (*TEXT[:2], HELD[2])),
}


@pytest.mark.parametrize(("titles", "texts"), UNDER.values(), ids=UNDER)
def test_a_title_in_capitals_under_its_day_was_who_wrote_a_post(
    titles: tuple[str, ...], texts: tuple[str, ...], reading_of
) -> None:
    posts = (f"{day}\n\n{title}\n\n{text}\n\nRead more" for day, title, text in zip(DAYS, titles, texts, strict=True))
    drafts = reading_of("\n\n".join(["Quay Notes", *posts]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(titles, ISO, strict=True)]


@pytest.mark.parametrize("brief", ["Nurse, 30, held since May.", "![](b.jpg)", "Read more"])
def test_the_second_post_of_a_day_was_the_foot_of_the_first(brief: str, reading_of) -> None:
    page = ("Quay Notes", DAYS[0], TITLES[2], TEXT[0], DAYS[0], NAMES[1], brief)
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == [TITLES[2], NAMES[1]]
