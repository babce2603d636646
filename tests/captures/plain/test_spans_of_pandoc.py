"""Pages that pandoc wrote with the classes of their elements: those are no words of a title."""

import pytest
from tests.captures.plain.test_openings_of_real_pages import SOLE, TITLES

FRAME = """::: {{#main .site}}
### [The Quay Letter](https://quay.example/ "The Quay Letter"){{rel="home"}} {{#site-title}}

::: entry-header
{head}
:::

::: entry-meta
3 February 2024
:::

::: entry-content
{text}
:::
:::
"""
HEADS = {
    "# [ [Pay]{.kicker} [:]{.hidden} ]{.over} [Clerks of the quay]{.line} {#pay .title}": "Pay : Clerks of the quay",
    '# [Clerks [locked]{.caps}]{.c itemprop="headline"} out {#clerks}': "Clerks locked out",
    "# Cl[er]{.a}[ks]{.b} locked out {#clerks .entry-title}": "Clerks locked out",
}


@pytest.mark.parametrize("head", HEADS)
def test_what_a_tool_says_of_the_words_of_a_title_is_none_of_them(head: str, reading_of) -> None:
    made = reading_of(FRAME.format(head=head, text=SOLE)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [(HEADS[head], "2024-02-03")]


def test_an_address_before_a_bracket_makes_no_other_markup_of_pandocs(reading_of) -> None:
    text = f"{SOLE}\n\n<https://quay.example/1899>[More of this](https://quay.example/1)\nhttps://quay.example/1>[E"
    made = reading_of(FRAME.format(head=f"# {TITLES[0]} {{#clerks .entry-title}}", text=text)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLES[0], "2024-02-03")]
