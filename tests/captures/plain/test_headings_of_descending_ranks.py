"""Headings of a blog, of its day and of its post, each of a lower rank, over the only post of a page."""

import pytest
from tests.captures.threeposts import SENTENCES

TITLE = "The ferry is late again"
TEXT = f"{SENTENCES[0]}\n\n{SENTENCES[1]}\n"
ORG = """\
* [[https://quay.example/][Quay Notes]]
:PROPERTIES:
:CUSTOM_ID: quay-notes
:CLASS: title
:END:
** Wednesday, March 30, 2011
:PROPERTIES:
:CUSTOM_ID: wednesday-march-30-2011
:CLASS: date-header
:END:
<<1731524405>>

*** [[https://quay.example/2011/03/the-ferry.html][The ferry is late again]]
:PROPERTIES:
:CUSTOM_ID: the-ferry
:CLASS: post-title
:itemprop: name
:END:
"""
ASCIIDOC = """\
== https://quay.example/[Quay Notes]

=== Wednesday, March 30, 2011

[#1731524405]##

==== https://quay.example/2011/03/the-ferry.html[The ferry is late again]

"""


@pytest.mark.parametrize("name", ["Quay Notes", "Notes from the old quay"])
def test_under_the_heading_of_a_blog_and_that_of_a_day_the_one_below_is_the_title(name: str, reading_of) -> None:
    drafts = reading_of(f"# {name}\n\n## Wednesday, March 30, 2011\n\n### {TITLE}\n\n{TEXT}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(TITLE, "2011-03-30")]


@pytest.mark.parametrize("head", [ORG, ASCIIDOC])
def test_nor_do_anchors_and_properties_of_headings_stand_between(head: str, reading_of) -> None:
    drafts = reading_of(head + TEXT).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(TITLE, "2011-03-30")]


def test_a_heading_over_a_day_that_is_none_stays_the_title(reading_of) -> None:
    drafts = reading_of(f"# The ferry is late again\n\nMarch 30, 2011\n\n## What happened\n\n{TEXT}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(TITLE, "2011-03-30")]
