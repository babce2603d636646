"""What is said of an image in a page's text belongs to the picture whose image stands before it."""

import pytest

from muniment.captures.letters import encoding
from muniment.captures.plain import plaintext
from muniment.vocabularies.registry import Registry

IMAGE = "![Boats](https://linden.example/a.jpg)"
URL = {"url": "https://linden.example/a.jpg", "alt": "Boats"}
TOLD = {"caption": "The quay at dawn.", "credit": "Photo: Quay Wire"}
PAGE = """## The quay is quiet

May 5, 2021

{}

The town waited for long. People along the river ask what comes next, and nobody answers them.

## Another

May 4, 2021

More words of another day stand here, enough for a text.
"""
SHOWN = {
    "under it": (f"{IMAGE}\n\nThe quay at dawn. Photo: Quay Wire", [URL | TOLD]),
    "right under it": (f"{IMAGE}\nThe quay at dawn. Photo: Quay Wire", [URL | TOLD]),
    "behind it": (f"{IMAGE}The quay at dawn. Photo: Quay Wire", [URL | TOLD]),
    "behind it and space": (f"{IMAGE}  The quay at dawn. Photo: Quay Wire", [URL | TOLD]),
    "a credit alone": (f"{IMAGE}\n\nPhoto: Quay Wire", [URL | {"credit": "Photo: Quay Wire"}]),
    "two of them": (f"{IMAGE}\n\n{IMAGE}\n\nThe quay at dawn. Photo: Quay Wire", [URL, URL | TOLD]),
    "two captions": (f"{IMAGE}\n\nThe quay at dawn. Photo: Quay Wire\n\nA. Photo: Press", [URL | TOLD, {"caption": "A.",
                     "credit": "Photo: Press"}]),
    "farther below": (f"{IMAGE}\n\nIt is quiet here.\n\nThe quay at dawn. Photo: Quay Wire", [URL, TOLD]),
    "no credit": (f"{IMAGE}The quay at dawn.", []),
    "within words": (f"It is {IMAGE} there. Photo: Quay Wire", []),
}  # fmt: skip


@pytest.mark.parametrize("case", SHOWN)
def test_the_caption_of_an_image_was_a_picture_of_its_own(case: str) -> None:
    words, wanted = SHOWN[case]
    reading = plaintext.read(encoding.decode(PAGE.format(words).encode()), Registry(), frozenset())
    names = ("url", "alt", "caption", "credit")
    found = [{name: told for name in names if (told := getattr(one, name))} for one in reading.drafts[0].front.pictures]
    assert found == wanted


WORDS = "The keepers of the quay at dawn"
FIGURES = {
    "said again with a credit": (f"{WORDS}\n\n{WORDS} © Quay Wire", {"alt": WORDS, "caption": WORDS,
                                 "credit": "© Quay Wire"}),
    "and a credit in brackets": (f"{WORDS}\n\n{WORDS} (Photo: Quay Wire)", {"alt": WORDS, "caption": WORDS,
                                 "credit": "(Photo: Quay Wire)"}),
    "said again": (f"{WORDS}\n\n{WORDS}", {"alt": WORDS, "caption": WORDS}),
    "a heading over its sentence": (f"{WORDS}\n\n{WORDS} told us what they had seen.", {}),
    "a call": (f"{WORDS}!\n\n{WORDS}!", {}),
    "said again in the text": (f"It is quiet here now.\n\n{WORDS}\n\n{WORDS}", {}),
}  # fmt: skip


@pytest.mark.parametrize("case", FIGURES)
def test_what_is_told_of_a_picture_and_its_caption_stood_twice_in_the_text(case: str) -> None:
    words, wanted = FIGURES[case]
    draft = plaintext.read(encoding.decode(PAGE.format(words).encode()), Registry(), frozenset()).drafts[0]
    found = [{name: getattr(one, name) for name in wanted} for one in draft.front.pictures]
    assert found == ([wanted] if wanted else [])
    assert draft.body.count(WORDS) == (0 if wanted else words.count(WORDS))


def test_a_credit_without_a_sign_before_it_was_part_of_the_caption(reading_of) -> None:
    draft = reading_of(PAGE.format(f"{WORDS}\n{WORDS} © Quay Wire")).drafts[0]
    (picture,) = draft.front.pictures
    assert (picture.alt, picture.caption, picture.credit) == (WORDS, WORDS, "© Quay Wire")
