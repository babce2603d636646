"""A text of which a tool lost the title and the day is a post that asks for both."""

import pytest

from muniment.model.capture import Refused

TEXT = (
    "The crews of the northern quay were heard by the council, which sat until the evening and promised an answer.",
    "Nobody wrote down what it would cost, and the harbour master left before the crews had said all they came for.",
    "They will meet again before the first storm, when the nets that were lost must have been paid for.",
)
BODY = "\n\n".join(TEXT)
FIRST = " ".join(TEXT[0].split()[:10])

RECORDS = "".join(
    f"user{at}:x:{at}:{at}:Of the {at}th desk:/home/user{at}:/bin/shell-of-the-{at}th\n" for at in range(40)
)
CODE = "".join(
    f"def part_{at}(one: str, other: int = {at}) -> str:\n    return f'{{one}}/{{other}}'\n" for at in range(40)
)


@pytest.mark.parametrize("head", ["", "Menu\nHome\nAbout\nContact\n\n", "\n\n"])
@pytest.mark.parametrize("foot", ["", "\n\nCopyright 2019 Quay Wire", "\n\nShare this:\nFacebook\nTwitter"])
def test_it_has_its_first_words_for_a_title_and_no_day(head: str, foot: str, reading_of) -> None:
    reading = reading_of(f"{head}{BODY}{foot}\n")
    (made,) = reading.drafts
    assert (made.front.title, made.front.date, made.front.pictures) == (FIRST, "unknown", ())
    assert made.body == f"{BODY}\n"
    assert any("no date" in doubt for doubt in made.doubts)
    assert any("no title" in doubt for doubt in made.doubts)
    assert any("one post" in doubt for doubt in reading.doubts)


@pytest.mark.parametrize("lead", ["Dear Minister,", "The council says:"])
def test_it_begins_with_what_leads_to_its_first_sentence(lead: str, reading_of) -> None:
    assert reading_of(f"{lead}\n\n{BODY}\n").drafts[0].body == f"{lead}\n\n{BODY}\n"


MAILED = "".join(
    f"Mara Quill;mara{at}@quay.example;said that the crews were heard, and nobody wrote.\n" for at in "abcdefgh"
)
TABLE = "".join(
    f"Quay {at}\tThe crews were heard by the council, which sat until the evening, they say.\n" for at in "abcdefgh"
)


@pytest.mark.parametrize(
    "page",
    [
        "Home\nAbout\nContact\n",
        "One line of a text, and no more of it.\n",
        f"Page not found\n\n{BODY}\n",
        f"Error 404: Page not found\n\n{BODY}\n",
        f"This blog is private and only people who were invited can read it.\n\n{BODY}\n",
        f"This post is password protected. To view it please enter your password below:\n\nPassword:\n\n{BODY}\n",
        RECORDS,
        CODE,
        MAILED,
        TABLE,
    ],
)
def test_what_is_hardly_a_post_is_refused(page: str, reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(page)


@pytest.mark.parametrize("foot", ["© 2019 Quay Wire", "Quay Wire © 2019", "Copyright (c) 2019 Quay Wire"])
def test_whose_a_site_is_stood_in_the_credit_of_a_picture(foot: str, reading_of) -> None:
    (made,) = reading_of(f"Crews heard\n\n3 March 2019\n\n{BODY}\n\n{foot}\n").drafts
    assert (made.body, made.front.pictures) == (f"{BODY}\n", ())


def test_whose_a_picture_is_at_the_end_of_a_text_stays_told(reading_of) -> None:
    (made,) = reading_of(f"Crews heard\n\n3 March 2019\n\n{BODY}\n\n© Quay Wire\n").drafts
    assert [one.credit for one in made.front.pictures] == ["© Quay Wire"]


@pytest.mark.parametrize("foot", ["© 2018 Mara Quill/Quay Pictures", "© Mara Quill 2018"])
def test_who_took_a_picture_keeps_the_credit_at_the_end(foot: str, reading_of) -> None:
    (made,) = reading_of(f"Crews heard\n\n3 March 2019\n\n{BODY}\n\n{foot}\n").drafts
    assert [one.credit for one in made.front.pictures] == [foot]
