"""Dates under the text of a post that are none of another's: on the card of its author, behind its sources."""

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."


def read(reading_of, text: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    said = (draft.front for draft in reading_of(text).drafts)
    return [(one.title, one.date, one.author, one.categories, one.tags) for one in said]


def bodies(reading_of, text: str) -> list[str]:
    return [draft.body.strip() for draft in reading_of(text).drafts]


CARD = ("Written by Ann Roe", "writes about rivers.", "Published 5 May 2021", "-   Related Content by Tag", "-   wells")


MENU = ("River notes", "essays on water", "Menu", "-   Home\n-   About\n-   Contact")
HEAD = (*MENU, "Ann Roe in News |  5 May 2021", "Water denied, and land is taken", P, Q)


def test_a_card_of_the_author_under_a_text_is_none_of_it(reading_of) -> None:
    text = "\n\n".join((*HEAD, *CARD, "Write a Comment\n"))
    assert read(reading_of, text) == [
        ("Water denied, and land is taken", "2021-05-05", "Ann Roe", ("News",), ("wells",))
    ]
    assert bodies(reading_of, text) == [f"{P}\n\n{Q}"]


def test_the_date_on_such_a_card_begins_no_post(reading_of) -> None:
    card = "Written by Ann Roe\nwrites about rivers.\nPublished\n5 May 2021\nRelated Content by Tag\nwells\nland"
    text = (
        f"River notes\nMenu\nHome\nAnn Roe\nin\nNews\n|\n5 May 2021\nWater denied\n{P}\n{Q}\n{card}\nWrite a Comment\n"
    )
    assert [one[:2] for one in read(reading_of, text)] == [("Water denied", "2021-05-05")]


def test_a_date_in_brackets_under_the_words_of_a_source_begins_no_post(reading_of) -> None:
    cited = "Source:\nA report of the well\n(24 April 2021)\nRelated:\nThe dry spring"
    text = f"River notes\nMenu\nHome\nWater denied\n5 May 2021\n{P}\n{Q}\n{cited}\nWrite a Comment\n"
    assert [draft.front.date for draft in reading_of(text).drafts] == ["2021-05-05"]
