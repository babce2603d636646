"""Texts above which a tool says of what page they are, and labels that are the entries of a list."""

import pytest

TEXT = """The harbour council has closed the quay to visitors after a week of protest by the families of the town.

"We were never asked", said one of the pilots, who has worked there for thirty years."""
ADDRESS = "https://harbour.example/2016/05/05/the-quay-is-closed/"
HEADS = {
    "an archive of texts": f"""WARC/1.0
WARC-Type: conversion
WARC-Target-URI: {ADDRESS}
Content-Type: text/plain

The quay is closed

May 5, 2016
""",
    "a reader": f"""Title: The quay is closed

URL Source: {ADDRESS}

Markdown Content:
# The quay is closed

May 5, 2016
""",
    "an extractor": f"""---
title: The quay is closed
url: {ADDRESS}
hostname: harbour.example
date: 2016-05-05
---
""",
    "who copied it": f"""Source: {ADDRESS}

The quay is closed

5 May 2016
""",
}


@pytest.mark.parametrize("head", HEADS)
def test_the_address_of_its_page_that_stands_above_a_text_was_worked_out_by_rule(reading_of, head: str) -> None:
    (draft,) = reading_of(f"{HEADS[head]}\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date, draft.by_rule) == ("The quay is closed", "2016-05-05", False)
    assert (draft.front.permalink, draft.body) == ("/2016/05/05/the-quay-is-closed/", f"{TEXT}\n")


@pytest.mark.parametrize(
    "address",
    [
        "https://harbour.example/",
        "https://harbour.example/category/news/",
        "https://harbour.example/news/",
        "https://harbour.example/2016/05/04/the-quay-is-closed/",
        "https://harbour.example/2016/05/",
    ],
)
def test_an_address_above_a_text_is_not_that_of_its_post_where_it_may_be_of_another(reading_of, address: str) -> None:
    (draft,) = reading_of(f"{HEADS['who copied it'].replace(ADDRESS, address)}\n{TEXT}\n").drafts
    assert draft.by_rule


def test_lists_in_the_head_that_a_clipper_writes_were_lost_or_text(reading_of) -> None:
    head = """---
title: "The quay is closed"
source: "https://harbour.example/the-quay-is-closed/"
author:
  - "[[Ana Roe]]"
published: 2016-05-05
created: 2024-11-20
tags:
  - "clippings"
  - port news
categories:
- News
---
"""
    (draft,) = reading_of(head + TEXT + "\n").drafts
    front = draft.front
    assert (front.author, front.tags, front.categories) == ("Ana Roe", ("port news",), ("News",))
    assert (front.permalink, draft.body) == ("/the-quay-is-closed/", f"{TEXT}\n")


@pytest.mark.parametrize("mark", ["* ", "- ", "• "])
@pytest.mark.parametrize("entry", ["{}", "[{}](https://harbour.example/tag/{}/)"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("under", [False, True])
def test_of_tags_in_a_list_under_the_word_for_them_one_was_taken_with_its_mark_or_none(
    reading_of, mark: str, entry: str, gap: str, under: bool
) -> None:
    tags = f"Tags:{gap}" + "\n".join(f"  {mark}{entry.format(tag, tag)}" for tag in ("quay", "courts", "pilots"))
    parts = [TEXT, tags] if under else [tags, TEXT]
    (draft,) = reading_of("\n\n".join(["# The quay is closed", "5 May 2016", *parts]) + "\n").drafts
    assert (draft.front.tags, draft.body) == (("quay", "courts", "pilots"), f"{TEXT}\n")


def test_lists_that_are_no_labels_of_a_post_stay(reading_of) -> None:
    for listed in (
        "Topics:\n\n- courts\n- quays",
        "Tags:\n\n- courts (12)\n- quays (3)",
        "Demands:\n\n- courts\n- quays",
    ):
        (draft,) = reading_of(f"# The quay is closed\n\n5 May 2016\n\n{TEXT}\n\n{listed}\n").drafts
        assert draft.front.tags == ()


BODY = "# The quay is closed\n\nMay 4, 2016 by Ana Roe\n\n"


@pytest.mark.parametrize(
    "mark", ["---\ntitle: {}\n{}\n---\n", "Title: {}\n\nPublished Time: {}\n\nMarkdown Content:\n"]
)
@pytest.mark.parametrize("site", ["", " | Harbour Watch"])
@pytest.mark.parametrize("shown", ["", "Harbour Watch\n\nHome\n\n"])
def test_a_post_under_a_head_that_names_it_too_was_a_second_one_or_its_text(
    reading_of, mark: str, site: str, shown: str
) -> None:
    stamp = "2016-05-05T23:30:00+00:00"
    head = mark.format(f"The quay is closed{site}", f"date: {stamp}" if mark.startswith("---") else stamp)
    (draft,) = reading_of(f"{head}{shown}{BODY}{TEXT}\n").drafts
    front = draft.front
    assert (front.title, front.date, front.author, draft.body) == (
        "The quay is closed",
        "2016-05-04",
        "Ana Roe",
        f"{TEXT}\n",
    )


def test_a_head_that_says_more_than_its_text_dates_it_by_the_day_alone_where_the_time_is_not_the_blogs(
    reading_of,
) -> None:
    head = f"Title: The quay is closed\n\nURL Source: {ADDRESS}\n\nPublished Time: 2016-05-05T09:30:00Z\n\n"
    (draft,) = reading_of(f"{head}Markdown Content:\n{TEXT}\n").drafts
    front = draft.front
    assert (front.title, front.date, draft.by_rule) == ("The quay is closed", "2016-05-05", False)
    assert draft.body == f"{TEXT}\n"


def test_tags_as_links_of_which_a_tool_wrapped_one_were_taken_twice_and_in_parts(reading_of) -> None:
    tags = "**Tagged:**\n" + ",\n".join(
        f"[{tag}](https://harbour.example/tag/{number}/)"
        for number, tag in enumerate(("prisons", "Port\nQuay", "visits"))
    )
    links = "## [{}](https://harbour.example/2016/05/0{}/a/)\n\n{} May 2016\n\n" + f"{TEXT}\n\n{tags}\n\n"
    drafts = reading_of(links.format("The quay is closed", 5, 5) + links.format("An older note", 4, 4)).drafts
    assert [{*draft.front.tags} & {"Port", "Quay"} for draft in drafts] == [set(), set()]
