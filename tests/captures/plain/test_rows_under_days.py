"""Rows under the day of a post, or that hold it: who wrote it, what it is filed under, how many comments it has."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

from muniment.captures.accounting import ledger

HOST = "https://quay.example"


ROWS = {
    "a row in a line of its own": "{day}\n\nPosted by Ann Roe in Statements\n\nLeave a comment\n\nTags\n\ndocks, wages",
    "links of text browsers": "{day}\n\nPosted by [6]Ann Roe in [7]Statements\n\nTags\n\n[8]docks, [9]wages",
    "full stops": "Published by Ann Roe on {day} in Statements. 1 Comment Tags: docks, wages.",
    "full stops, broken": "Published by [6]Ann Roe on {day} in [7]Statements. [8]1\nComment Tags: [9]docks, [10]wages.",
    "a name and labels under it": "by Ann Roe\n{day}\n\nCategories: Statements | Tags: docks, wages",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_rows_name_authors_categories_and_tags(row: str, reading_of) -> None:
    posts = [f"{title}\n\n{row.format(day=day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [(draft.front.title, draft.front.date[:10]) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {draft.front.author for draft in drafts} == {"Ann Roe"}
    assert {(draft.front.categories, draft.front.tags) for draft in drafts} == {(("Statements",), ("docks", "wages"))}


@pytest.mark.parametrize("between", ["", "Leave a comment\n"], ids=["at once", "behind a button"])
def test_a_row_under_a_day_is_read_where_no_line_stands_apart(between: str, reading_of) -> None:
    row = f"{{day}}\nPosted by Ann Roe in Statements\n{between}Tags:\ndocks, wages"
    posts = [f"{title}\n{row.format(day=day)}\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts).replace("\n\n", "\n")).drafts
    assert [draft.front.title for draft in drafts] == TITLES
    told = {(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts}
    assert told == {("Ann Roe", ("Statements",), ("docks", "wages"))}


FILED = {
    "on and in": "By Ann Roe\n\nOn {day}\n\nIn Statements, Courts",
    "a dash and a name": "{day}\n\n—\n\nby\n\nAnn Roe\nin Statements, Courts",
    "words between categories": "Published by [6]Ann Roe on {day} in [7]Statements and [8]Courts. [9]2 Comments",
    "such words, parted": "Published by [6]Ann Roe on {day} in [7]Statements and\n   [8]Courts. [9]1 Comment",
}


@pytest.mark.parametrize("row", FILED.values(), ids=FILED)
def test_rows_name_categories(row: str, reading_of) -> None:
    posts = [f"{title}\n\n{row.format(day=day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [(draft.front.title, draft.front.date[:10]) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {(draft.front.author, draft.front.categories) for draft in drafts} == {("Ann Roe", ("Statements", "Courts"))}


TEXTS = (
    "In Paris the lamps went out",
    "By Ann Roe in Paris",
    "In May they asked for eleven weeks, and for the keys.",
    "En rapport om natten",
)


@pytest.mark.parametrize("said", TEXTS)
def test_the_first_line_of_a_text_is_no_row(said: str, reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\n{said}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert {draft.front.categories for draft in drafts} == {()}


def test_a_time_alone_is_of_the_day_above(reading_of) -> None:
    ends = ("May 9, 2021 at 2:20 pm", "at 8:05 am", "April 2, 2021 at 9:15 am")
    posts = [
        f"{title}\n\n{text}\n\nWritten by Ann Roe\n\n{end}" for (title, text), end in zip(POSTS, ends, strict=True)
    ]
    drafts = reading_of(page(*posts)).drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert [draft.front.date for draft in drafts] == ["2021-05-09T14:20", "2021-05-09T08:05", "2021-04-02T09:15"]


def test_days_of_a_text_are_none_of_posts_whose_lines_say_the_time(reading_of) -> None:
    (title, text), (other, more) = POSTS[:2]
    inner = "4 May 2021\n\nNobody came to the quay, and the keys were not found.\n\n5 May 2021\n\nThe keys were found."
    first = f"{title}\n\n{text}\n\n{inner}\n\nWritten by Ann Roe\n\nMay 9, 2021 at 2:20 pm"
    drafts = reading_of(page(first, f"{other}\n\n{more}\n\nWritten by Ann Roe\n\nMay 4, 2021 at 9:05 am")).drafts
    assert [draft.front.title for draft in drafts] == [title, other]
    assert [draft.front.date for draft in drafts] == ["2021-05-09T14:20", "2021-05-04T09:05"]
    assert "5 May 2021" in drafts[0].body


@pytest.mark.parametrize("day", ["09 Sunday May 2021", "09 Воскресенье Май 2021", "**09** *dimanche* Mai 2021"])
def test_a_weekday_may_stand_within_a_day(day: str, reading_of) -> None:
    title, text = POSTS[0]
    (draft,) = reading_of(page(f"{title}\n\n{day}\n\n{text}")).drafts
    assert (draft.front.title, draft.front.date) == (title, "2021-05-09")


def test_labels_beside_the_posts_of_a_page_are_no_posts(reading_of) -> None:
    title, text = POSTS[0]
    cloud = f"### Tags\n\n[docks]({HOST}/tag/docks/) [wages]({HOST}/tag/wages/) [keys]({HOST}/tag/keys/)"
    shown = page(f"## [{title}]({HOST}/2021/05/09/walk/)\n\n{DAYS[0]}\n\n{text}", "### Recent Comments", "Ruth on keys")
    (draft,) = reading_of(f"{shown}\n{cloud}\n").drafts
    assert (draft.front.title, draft.front.tags) == (title, ())


LISTS = {
    "in lines": """Categorieën
Rapporten\x20
Tags
verenigingen
Gerelateerde berichten
8 oktober 2020

Broodprijs 2020 gaat naar bakker Radio Wouters
Bezetting van de bakkerij: dagboek van een leerling
29 mei 2020

2 gedachten over “Rapport: zeven jaar zonder brood”
Joke V. schreef:""",
    "in rows": """Publié le 11/02/2022Author Ann RoeCatégories AppelsTags quais, salaires2 commentaires
Les boulangers en grève
Publié le 06/01/2022Author Ann RoeCatégories AlertesTags quais, salairesLaisser un commentaire
Pain, quais, port
Étiquette : quais

Appel commun : payez les boulangers
Nous, soussignés, demandons le salaire de onze semaines et la clef du four, que nul n’a rendue depuis janvier.""",
}


@pytest.mark.parametrize("shown", LISTS.values(), ids=LISTS)
def test_labels_are_of_one_post_and_read_once(shown: str, reading_of) -> None:
    reading, octets = reading_of(shown), shown.encode()
    assert not [*ledger.lost(octets, ledger.ledger_of("x", octets, reading, private=False), reading.drafts)]
