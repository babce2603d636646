"""A list of addresses that ends a page without a heading, to which the numbers behind its links lead."""

import pytest

PAGE = """\
Quay notes [1]

Union hall sealed [2]
June 2, 2018

Police sealed the hall of the weavers’ union [3] on Friday evening; the banners are still inside.

Source: weavers.example [4]

Leave a comment [5]

Weavers march on May Day [6]
May 1, 2018

About four hundred weavers walked from the mill to the sea.

"""
ADDRESSES = (
    "https://quay.example/",
    "https://quay.example/2018/06/02/union-hall-sealed/",
    "https://weavers.example/",
    "https://weavers.example/sealed",
    "https://quay.example/2018/06/02/union-hall-sealed/#respond",
    "https://quay.example/2018/05/01/weavers-march/",
)
NOTES = """\
What the treaty says
June 2, 2018

No one shall be held in a place that is not a place of detention, says the text that all have signed.[1]

The government made a reservation, which it took back again only in the year after the next.[2]

[1] https://treaty.example/2011/05/06/article-seven/
[2] https://treaty.example/2012/05/06/taken-back/
"""


@pytest.mark.parametrize("form", ["[{}] {}", "{}. {}", "[{}]: {}"])
def test_such_a_list_is_no_source_and_says_where_titles_lead(form: str, reading_of) -> None:
    listed = "\n".join(form.format(number, url) for number, url in enumerate(ADDRESSES, 1))
    drafts = reading_of(f"{PAGE}{listed}\n").drafts
    assert [(made.front.title, made.front.permalink) for made in drafts] == [
        ("Union hall sealed", "/2018/06/02/union-hall-sealed/"),
        ("Weavers march on May Day", "/2018/05/01/weavers-march/"),
    ]
    assert [[one.url for one in made.front.sources] for made in drafts] == [["https://weavers.example/sealed"], []]


def test_notes_with_addresses_stay_sources(reading_of) -> None:
    (made,) = reading_of(NOTES).drafts
    assert [one.url for one in made.front.sources] == [line.split()[1] for line in NOTES.splitlines()[-2:]]
