"""Signatories stand in lists of many shapes, which tools wrap and part: each body is read whole, none twice."""

import textwrap

import pytest
from tests.captures.threeposts import POSTS

from muniment.captures.signed import signedrows

BODIES = (
    "Harbour Watch (HW)",
    "Kestrel Legal Aid Centre (Norway)",
    "Lawyers for the Northern Rivers and Their Peoples International Federation (LNRPIF)",
    "Amber Street Collective",
    "Observatory for the Protection of Night Workers (OPNW) (Italy)",
    "Quiet Room Foundation (Kenya)",
    "Women’s Network for Peace and Bread (WNPB)",
)
THREE = """Observatory for the Protection of Night Workers (OPNW), within the
framework of the Permanent Forum of All Quays and Rivers of the North and
the South (Italy)"""
WIDTH = 72
"""Characters into which tools wrap a line."""


def wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)


FORMS = {
    "semicolons behind the word": wrapped(f"Signed: {'; '.join(BODIES)}."),
    "semicolons under the word": f"Signatories:\n\n{wrapped('; '.join(BODIES[:-1]) + '; and ' + BODIES[-1])}.",
    "commas": wrapped(f"Signatories: {', '.join(BODIES)}."),
    "bullets between": f"Endorsed by:\n\n{wrapped(' • '.join(BODIES))}",
    "in a sentence": wrapped(f"This statement is signed by {', '.join(BODIES[:-1])} and {BODIES[-1]}."),
    "wrapped names": "Signed by:\n" + "\n".join(map(wrapped, BODIES)),
    "wrapped paragraphs with numbers": "Signed:\n\n"
    + "\n\n".join(wrapped(f"{number}. {body}") for number, body in enumerate(BODIES, 1)),
    "names in up to three lines with numbers": "Signatories:\n\n"
    + "\n".join(f"{at:4}. {one}" for at, one in enumerate((*map(wrapped, BODIES[:4]), THREE, *BODIES[5:]), 1)),
    "numbers, the first of which a tool escaped": "Signatories:\n\n1\\"
    + "\n\n".join(f"{number}. {body}" for number, body in enumerate(BODIES, 1))[1:],
    "semicolons and no word": wrapped("; ".join(BODIES)),
    "lines and no word": "\n".join(BODIES),
    "a table with its head": "The undersigned:\n\nOrganisation\n\nCountry\n\n" + "\n\n".join(BODIES),
    "a table between lines": "The undersigned:\n\n  -----------\n"
    + "\n".join(f"  {body}" for body in BODIES)
    + "\n  -----------",
}


@pytest.mark.parametrize("shown", FORMS.values(), ids=FORMS)
def test_each_body_is_read_once_and_whole(shown: str, reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", *map(wrapped, (POSTS[0][1], f"We say so: {POSTS[1][1]}"))]
    (draft,) = reading_of("\n\n".join([*head, shown]) + "\n").drafts
    bodies = tuple(" ".join(THREE.split()) if THREE in shown and body == BODIES[4] else body for body in BODIES)
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


SIGNATURES = """Respectfully,

Anna Berg
Secretary General
Northern Jurists' Circle (NJC)

Pedro Alonso
Director
Casa de los Testigos, Chile"""
GROUPS = """We ask for an inquiry.

Organisations: Albatross Law Group; Bread and Rights Union (BRU), Egypt; Delta Lawyers.

Individuals: Amal Said, Egypt; Prof. John Ludd; Ruth Meir."""
MORE = {
    "signatures": (SIGNATURES, ("Northern Jurists' Circle (NJC)", "Casa de los Testigos, Chile")),
    "groups": (GROUPS, ("Albatross Law Group", "Bread and Rights Union (BRU), Egypt", "Delta Lawyers")),
}


@pytest.mark.parametrize(("shown", "bodies"), MORE.values(), ids=MORE)
def test_bodies_are_told_from_those_who_sign_for_them_and_for_none(shown: str, bodies, reading_of) -> None:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], shown]) + "\n").drafts
    assert tuple(body.as_ for body in draft.front.organisations) == bodies


APART = {
    "where vigils are held": "Vigils will be held in:\n\n- Paris (France)\n- Lima (Peru)\n- Oslo (Norway)\n"
    "- Accra (Ghana)\n- Tunis (Tunisia)\n\nWe will be there.",
    "finalists": "These are the finalists of the award:\n\n" + "\n".join(f"- {body}" for body in BODIES),
    "places": "The boats lay in the north; in the south; at the quay of the old town; by the bridge; and at sea.",
    "cases": "\n".join(f"Ann Roe {number} was heard in court (Norway)." for number in range(5)),
}


@pytest.mark.parametrize("shown", APART.values(), ids=APART)
def test_what_is_no_list_of_bodies_gives_none(shown: str, reading_of) -> None:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], shown]) + "\n").drafts
    assert draft.front.organisations == ()


LISTED = {
    "bodies that others banned": (
        "The ministry has banned these bodies from the country since the beginning of the year.\n\n" + "\n".join(BODIES)
    ),
    "those to whom a letter goes": (
        "We write to you again.\n\nTo: Ministry of the Interior (MoI); Ministry of Justice (MoJ); Council (CQ); "
        "Harbour Office (HO); Court of the Quay (CQ)"
    ),
}


@pytest.mark.parametrize("shown", LISTED.values(), ids=LISTED)
def test_bodies_that_nobody_says_signed_are_none(shown: str, reading_of) -> None:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], shown]) + "\n").drafts
    assert draft.front.organisations == ()


@pytest.mark.parametrize(("head", "dash"), [("**{}**", " –"), ("{}", " –"), ("{}", ":")])
def test_a_place_that_nobody_knows_stands_before_bodies_as_countries_do(head: str, dash: str) -> None:
    listed = {"Sorrel": "Mill Street Families, Sorrel Bar Aid", "Georgia": "Tbilisi Prison Forum, Rights Georgia"}
    lines = [f"{head.format(place)}{dash} {names}" for place, names in listed.items()]
    assert signedrows.entries(lines) == [
        "Mill Street Families",
        "Sorrel Bar Aid",
        "Georgia: Tbilisi Prison Forum",
        "Georgia: Rights Georgia",
    ]


def test_bodies_with_a_dash_in_their_names_keep_it() -> None:
    lines = ["Sorrel – Association for Water", "Weir – Association for Bread, Salt and Oil"]
    assert signedrows.entries(lines) == lines


@pytest.mark.parametrize("label", ["Signatories:", "Firmantes:"])
def test_a_line_of_a_list_of_signatories_begins_no_post(label: str, reading_of) -> None:
    names = "\n".join(body.partition(" (")[0] for body in BODIES)
    pages = [
        f"{title}\n\nby hv | May {day}, 2021 | Housing | 2 comments\n\n" for title, day in (("A lane", 5), ("A key", 4))
    ]
    text = "Ten years after the night the families ask again for an inquiry into what was done to them there."
    cited = "https://roof.example/latest\n\nhttps://cfer.example/statements\n\n"
    capture = f"{pages[0]}{text}\n\n{label}\n\n{names}\n\n{cited}{pages[1]}{text}\n\n{text}\n"
    assert [draft.front.title for draft in reading_of(capture).drafts] == ["A lane", "A key"]
