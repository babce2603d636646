"""A page as a mail program writes it: the address of each link in angles behind its words, or under them."""

import pytest

POSTS = (
    ("No sign, no problem?", "August 12, 2020", "2020/08/12/no-sign", "The office says that signs are of no use."),
    ("A chair for the cook", "July 2, 2020", "2020/07/02/a-chair", "There was none. She stood for five hours."),
)
FORMS = {
    "in their lines": "{title} <{url}>\n{day}\n\n{text}\n\n",
    "under them": "{title}\n<{url}>\n\nPosted on {day}\n<{url}>\n\n{text}\n\nLeave a comment\n<{url}#respond>\n\n",
    "in bold type": "*{title} <{url}>*\n\n{day} <{url}> | Ann Roe <https://quay.example/author/ann/>\n\n{text}\n\n",
    "in bold type, under a foot": "*{title}\n<{url}>*\n{day}\n<{url}>\n\n{text}\n\nLeave a reply\n<{url}#respond>\n",
}


@pytest.mark.parametrize("form", FORMS)
def test_titles_with_addresses_in_angles_begin_posts_at_those(form: str, reading_of) -> None:
    page = "".join(
        FORMS[form].format(title=title, day=day, url=f"https://quay.example/{path}/", text=text)
        for title, day, path, text in POSTS
    )
    drafts = reading_of(page).drafts
    assert [(made.front.title, made.front.permalink, made.body.strip()) for made in drafts] == [
        (title, f"/{path}/", text) for title, _, path, text in POSTS
    ]


def test_a_sentence_over_the_address_of_its_source_stays_in_the_text(reading_of) -> None:
    page = "".join(
        f"{title} <https://quay.example/{path}/>\n\n{day}\n\n{text}\n<https://paper.example/{place}>\n\n"
        for place, (title, day, path, text) in enumerate(POSTS)
    )
    drafts = reading_of(page).drafts
    assert [made.body.strip() for made in drafts] == [text for *_, text in POSTS]
    assert [[one.url for one in made.front.sources] for made in drafts] == [
        ["https://paper.example/0"],
        ["https://paper.example/1"],
    ]
