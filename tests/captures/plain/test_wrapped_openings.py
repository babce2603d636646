"""Texts that begin with one sentence, which a tool wrapped into two lines."""


def test_the_first_sentence_of_a_text_was_the_title_where_a_tool_wrapped_it(reading_of) -> None:
    text = """Quay Post

Joint letter on spyware

June 9, 2021

The undersigned heads of organisations ask for an urgent debate on the
sale of spyware.

Signatories:

Quay Rights Watch
Harbour Law Centre
Island Press Union
"""
    (draft,) = reading_of(text).drafts
    assert draft.front.title == "Joint letter on spyware"
    assert len(draft.front.organisations) == 3


def test_a_title_that_a_tool_wrapped_stands_under_its_date(reading_of) -> None:
    text = """Quay Post

Notes from the quay

June 9, 2021

The undersigned heads of organisations ask for an urgent debate on the
sale of spyware

On Tuesday the court refused to strike out the case that three villages brought in 2019, and it goes on and on.
"""
    (draft,) = reading_of(text).drafts
    assert draft.front.title.endswith("debate on the sale of spyware")
