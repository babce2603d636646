"""Posts cut short, with a picture's caption between who wrote them and the text: this is no title."""

import pytest

from muniment.captures.words.blogs.phrases import READ_MORE

CAPTIONED = """The quay

It is always good to have something to think of (R.G.)

lundi 28 mai 2012

To make the waiting shorter...

par Ann

On the ferry over the river
towards the mill

So that the waiting is shorter here are some pictures of our journey over the river, of which I say no more for now...

Lire la suite

vendredi 11 mai 2012

Long Quay Nights

par Bo

A bell in the fog!

Whoever has seen the long quay on a night of fog knows that there is nothing to be compared to it, and so do we now...

Lire la suite
"""


@pytest.mark.parametrize(
    "phrase",
    ["Lire la suite", "La suite de l'article... (4 commentaires)", "La suite de l’article", "Продолжить чтение →"],
)
def test_captions_between_who_wrote_a_post_and_its_text_were_its_title(reading_of, phrase: str) -> None:
    drafts = reading_of(CAPTIONED.replace("Lire la suite", phrase)).drafts
    assert [(draft.front.title, draft.front.date, draft.short) for draft in drafts] == [
        ("To make the waiting shorter...", "2012-05-28", True),
        ("Long Quay Nights", "2012-05-11", True),
    ]


@pytest.mark.parametrize("words", ["La suite de l'article sur la lampe du quai", "La suite de l'histoire", "La suite"])
def test_titles_that_begin_as_what_leads_on_are_no_buttons(words: str) -> None:
    assert not READ_MORE.fullmatch(words)


def test_titles_under_a_label_and_who_wrote_the_posts_stay_titles(reading_of) -> None:
    text = CAPTIONED.replace("To make the waiting shorter...", "Nights").replace("Long Quay Nights", "Harbour")
    assert [draft.front.title for draft in reading_of(text).drafts] == [
        "On the ferry over the river towards the mill",
        "A bell in the fog!",
    ]
