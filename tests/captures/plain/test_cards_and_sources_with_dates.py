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


def test_two_posts_of_a_day_signed_under_their_texts_are_two(reading_of) -> None:
    def post(title: str, text: str) -> str:
        return f"## {title}\n\n{text}\n\nWritten by Ann Roe\n\nMay 5, 2021 at 9:00 am\n\nPosted in News\n\n"

    text = post("Water denied", f"{P} {Q}") + post("Land is taken", f"{Q} {P}") + post("A dry spring", f"{P} {P}")
    assert [one[0] for one in read(reading_of, text)] == ["Water denied", "Land is taken", "A dry spring"]


def test_dates_right_under_titles_are_of_the_texts_under_them_though_a_list_of_the_same_follows(reading_of) -> None:
    posts = (("Water denied", "May 5, 2021"), ("Land is taken", "May 3, 2021"), ("A dry spring", "May 1, 2021"))
    shown = "".join(f"{title}\n\n{day} Editors\n\n{P} […]\n\nwater\n\n" for title, day in posts)
    listed = "".join(f"{title}\n\n{day} Editors\n\n" for title, day in posts)
    beside = f"1 2 … 17 Older posts\n\nYou missed\n\n{listed}Powered by WordPress\n"
    text = f"Friday, August 30, 2021\n\nRiver notes\n\n{shown}{beside}"
    found = reading_of(text).drafts
    assert [(one.front.title, one.front.date) for one in found][:3] == [
        ("Water denied", "2021-05-05"),
        ("Land is taken", "2021-05-03"),
        ("A dry spring", "2021-05-01"),
    ]
    assert all(P in one.body for one in found[:3])


CITED = ("https://mill.example/one", "https://weir.example/two")


def test_sources_under_the_name_of_the_author_were_taken_for_the_end_of_a_card(reading_of) -> None:
    text = "\n\n".join(
        ("# Water denied", "March 5, 2021 by Ann Roe", P, Q, "By Ann Roe", f"Source: {CITED[0]}", CITED[1])
    )
    (draft,) = reading_of(f"{text}\n").drafts
    assert tuple(source.url for source in draft.front.sources) == CITED
    assert draft.body == f"{P}\n\n{Q}\n\nBy Ann Roe\n"


def test_a_further_day_under_a_title_began_a_post_under_the_name_below_it(reading_of) -> None:
    days = ("Sunday, May 9, 2021", "Saturday, May 8, 2021", "Friday, May 7, 2021")
    rows = [(day, title, P) for day, title in zip(days, ("Water denied", "A dry spring", "Bells"), strict=True)]
    rows[1] = (days[1], "A dry spring", "Posted: 6 May 2021", "Ferdi Niko", "(6 May 2021 – Weir News) " + P)
    drafts = reading_of("\n\n".join(part for row in rows for part in row) + "\n").drafts
    assert [draft.front.title for draft in drafts] == ["Water denied", "A dry spring", "Bells"]
    assert drafts[1].body.startswith("Posted: 6 May 2021\n\nFerdi Niko\n\n(6 May 2021")


def test_what_is_told_of_a_picture_right_under_the_day_was_the_title(reading_of) -> None:
    told = "A sketch of the weir"
    form = ("No comments yet", "Leave a Reply", "Fill in your details below or click an icon to log in: Logo")
    parts = (
        "Skip to content",
        "Water for the weir",
        f"July 17, 2009\n{told}",
        told,
        P,
        Q,
        *form,
        "You are commenting.",
    )
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    assert (draft.front.title, draft.front.date) == ("Water for the weir", "2009-07-17")
    assert [one.caption or one.alt for one in draft.front.pictures] == [told]
