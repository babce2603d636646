"""Forms for comments under a heading of a blog's own, over the button that withdraws an answer."""

import pytest

PAGE = """The quay at night

12 September 2013

It began with a bell, and nobody knew whose it was or who had rung it so early in the year that no ferry was due.

Nobody lights the lamp at the end of the quay any more{}

{}

Name *

E-mail *

Website
"""
END = "at the end of the quay any more"


@pytest.mark.parametrize(
    "button",
    [
        "Click here to cancel reply.",
        "Cancel reply",
        "Hier klicken, um das Antworten abzubrechen.",
        "Cliquez ici pour annuler la réponse.",
        "Clicca qui per annullare la risposta.",
        "Klik hier om de reactie te annuleren.",
    ],
)
@pytest.mark.parametrize("heading", ["What do you think?", "Tell us", "Leave a Reply"])
def test_the_heading_of_a_form_in_words_of_its_own_was_the_end_of_a_text(reading_of, button: str, heading: str) -> None:
    (draft,) = reading_of(PAGE.format(f".\n\n{heading}", button)).drafts
    assert draft.body.endswith(f"{END}.\n")


@pytest.mark.parametrize("last", [".\n\nWe ask.", ", and we do not know whose task it was"])
def test_the_end_of_a_text_right_over_such_a_button_stays_one(reading_of, last: str) -> None:
    (draft,) = reading_of(PAGE.format(last, "Cancel reply")).drafts
    assert draft.body.endswith(f"{END}{last}\n")
