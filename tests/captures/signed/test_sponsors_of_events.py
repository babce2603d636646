"""Labels that are said of those who sign a statement, and of those who but sponsor an event or a bill."""

import pytest

HEAD = "Quay notes\n\nOn the harbour\n\nJune 9, 2021\n\n"
NAMES = ("Quay Forum", "Harbour Service for Pilots", "Delta Law Institute")
LABELS = ("Co-sponsors", "Co-sponsored by", "Cosponsors")
EVENT = "The side event on pilots at risk takes place on Thursday in the old hall.\n\n"
STATEMENT = "Mr. President,\n\nWe call on the council to renew the mandate.\n\n"


def _signed(text: str, reading_of) -> list[str]:
    bodies = reading_of(f"{HEAD}{text}\n").drafts[0].front.organisations
    return [body.as_ for body in bodies if body.role.value == "signatory"]


def _forms(label: str) -> tuple[str, str]:
    return f"{label}: {', '.join(NAMES)}", f"{label}:\n\n" + "\n".join(f"- {name}" for name in NAMES)


@pytest.mark.parametrize("label", LABELS)
def test_those_who_sponsor_an_event_sign_nothing(label: str, reading_of) -> None:
    assert [_signed(EVENT + form, reading_of) for form in _forms(label)] == [[], []]


@pytest.mark.parametrize("label", LABELS)
def test_those_who_sponsor_what_several_say_sign_it(label: str, reading_of) -> None:
    assert [_signed(STATEMENT + form, reading_of) for form in _forms(label)] == [[*NAMES], [*NAMES]]
