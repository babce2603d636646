"""What stands right under a list of signatories, without a gap, and is no entry of it."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD
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
    "Copied to: Port Court; Sea Court",
    "Photo: Jon Lee / Harbour Press",
    "The court has the letter. A judge called it “baseless”.",
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


def test_the_name_of_the_blog_over_what_made_it_signed_as_the_last(reading_of) -> None:
    listed = "Signed by:\n\nAlbatross Law Group\nDelta Lawyers (DL)\nQuiet Room"
    text = "We ask the court to answer the families of all who were at the quay that night, and to do so soon."
    page = f"Quay Notes\n\nOn the quay\n\n3 May 2021\n\n{text}\n\n{listed}\n\nQuay Notes\n\nDesigned with WordPress\n"
    (draft,) = reading_of(page).drafts
    assert [body.as_ for body in draft.front.organisations] == [
        "Albatross Law Group",
        "Delta Lawyers (DL)",
        "Quiet Room",
    ]
    assert draft.body.rstrip().endswith("Quiet Room")


def test_notes_by_asterisks_apart_from_the_names_they_explain_are_no_entries(reading_of) -> None:
    listed = "Signed by:\n\n- Albatross Law Group*\n- Delta Lawyers (DL)\n- Quiet Room**"
    signed = read_letter(f"{listed}\n\n* Member of the port group\n\n** Observer", reading_of)
    assert signed == ("Albatross Law Group*", "Delta Lawyers (DL)", "Quiet Room**")


def test_tags_under_a_list_are_no_entries(reading_of) -> None:
    listed = (
        "Signed:\nPort Network\nDelta Lawyers (DL)\nQuay Alliance, Peru\nLake Desk\n#FreeTheQuayNow #HandsOffOurBoats"
    )
    (draft,) = reading_of(f"{HEAD.rstrip()}\n{listed}\n").drafts
    assert [one.as_ for one in draft.front.organisations][-1] == "Lake Desk"


def test_notes_by_number_under_a_list_are_no_entries(reading_of) -> None:
    shown = "Signed by:\n\n- Albatross Law Group [1]\n- Delta Lawyers (DL) [2]\n- Quiet Room"
    notes = "[1] Signed with a reservation on paragraph 4.\n\n[2] Based in London."
    assert read_letter(f"{shown}\n\n{notes}", reading_of) == (
        *("Albatross Law Group [1]", "Delta Lawyers (DL) [2]", "Quiet Room"),
    )


def test_where_bodies_are_reached_by_post_is_no_entry(reading_of) -> None:
    shown = "Yours faithfully,\n\nPort Circle\n28 Charles Square\nLondon N1 6HT\n\nDelta Desk (DD)\n2 Baltic Place"
    assert read_letter(shown, reading_of) == ("Port Circle", "Delta Desk (DD)")


def test_headings_of_companies_and_experts_signed(reading_of) -> None:
    shown = (
        "Signed by:\n\n*Harbour groups*\n\nAlbatross Law Group\nDelta Lawyers (DL)\n\n*Firms and trade groups*\n\n"
        "Quiet Room Ltd\n\n*Port and light experts*\n\nAda Moreau, Fellow, Port Institute of Light\nTomas Lind, pilot"
    )
    assert read_letter(shown, reading_of) == ("Albatross Law Group", "Delta Lawyers (DL)", "Quiet Room Ltd")


def test_names_right_over_a_line_of_categories_are_no_author(reading_of) -> None:
    listed = "Signed by\n\nDelta Circle\nPort Law Centre, Kenya\nSave Lamu (SL)\nQuay Forum"
    (draft,) = reading_of(f"{HEAD}{listed}\nPosted in Harbours, Lamu | Leave a comment\n").drafts
    assert (len(draft.front.organisations), draft.front.author) == (4, "")
    assert draft.front.categories == ("Harbours", "Lamu")


LONG = "Council of the Women of the Port and of the Delta for Open Courts"


@pytest.mark.parametrize(("odd", "more"), [(f"{LONG}.", [LONG]), ("The quay was then closed for all of us.", [])])
def test_a_long_name_with_a_full_stop_among_others_ended_their_list(odd: str, more: list[str], reading_of) -> None:
    above = ["Quay Union", "Delta Network", "Harbour Watch Council", "Lake Press Club", "Port Law Centre"]
    below = ["Reef Trust", "Tide Institute"]
    listed = "\n\n".join([*above, odd, *below])
    (draft,) = reading_of(f"{HEAD}We ask the court to answer.\n\nSigned by:\n\n{listed}\n").drafts
    named = [one.as_ for one in draft.front.organisations]
    assert named == [*above, *more, *(below if more else [])]


def test_articles_before_names_and_stops_behind_most_are_no_part_of_them(reading_of) -> None:
    names = ["Ligue du Port.", "Union des quais", "Réseau Marée.", "Fédération des dockers", "Syndicat des phares."]
    articles = ["La ", "L’", "Le ", "La ", "Le "]
    listed = "\n".join(f"– {article}{name}" for article, name in zip(articles, names, strict=True))
    (draft,) = reading_of(f"{HEAD}We ask the court to answer.\n\nSignataires :\n\n{listed}\n").drafts
    assert [one.as_ for one in draft.front.organisations] == [name.rstrip(".") for name in names]


@pytest.mark.parametrize("below", ["Contact details: 8/1, Port Road", "List of abbreviations\n\nLPC Lake Press Club"])
def test_contact_details_and_abbreviations_were_read_with_the_list(below: str, reading_of) -> None:
    listed = "Quay Union\n\nDelta Network\n\nLake Press Club"
    (draft,) = reading_of(f"{HEAD}We ask the court to answer.\n\nSigned by:\n\n{listed}\n\n{below}\n").drafts
    assert [one.as_ for one in draft.front.organisations] == ["Quay Union", "Delta Network", "Lake Press Club"]
