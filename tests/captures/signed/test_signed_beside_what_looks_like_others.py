"""Signatories beside words and signs that else tell those who but pay for something, persons, or an occasion."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

ABOUT = (
    "This statement on the festival is supported by the following organisations:",
    "The call for an independent investigation is supported by:",
    "This request for a study is backed by the following organisations:",
    "Declaration on the right to work, supported by:",
    "Petition against the award of the prize, endorsed by:",
    "Erklärung zum Recht auf Arbeit, unterstützt von:",
    "Manifiesto contra el proyecto, apoyado por:",
    "Заявление против проекта закона поддержали:",
)
CALLED = (
    "Blue Tide +44 20 5555 0000",
    "Open Shore, tel. +44 20 5555 0001",
    "Quay Union +44 20 5555 0002",
    "Reef Watch",
)
BEHIND = (
    "Ahead of the vote, the Quay Union, the Port League and the Ebb Alliance call on the council to act.",
    "After a day of talks, Quay Union, Port League and Ebb Alliance urged the council to act.",
    "Tras el fallo, la Quay Union, el Port League y la Ebb Alliance piden justicia.",
)


@pytest.mark.parametrize("label", ABOUT)
def test_those_who_support_a_text_about_what_others_may_pay_for_were_no_signatories(label: str, reading_of) -> None:
    listed = ("Harbour Bank Union", "Quay Foundation", "Tide Institute for Law", "Port Union")
    (draft,) = reading_of("\n\n".join((HEAD + label, "\n".join(f"- {one}" for one in listed)))).drafts
    assert tuple(body.as_ for body in draft.front.organisations) == listed


def test_bodies_with_telephone_numbers_were_persons(reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Signed by the following organisations:\n\n" + "\n".join(CALLED)).drafts
    assert tuple(body.as_ for body in draft.front.organisations) == CALLED


@pytest.mark.parametrize("sentence", BEHIND)
def test_three_who_ask_for_something_on_an_occasion_were_lost(sentence: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + sentence).drafts
    assert tuple(body.as_ for body in draft.front.organisations) == ("Quay Union", "Port League", "Ebb Alliance")
