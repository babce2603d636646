"""Signatories told by what stands over, under or around their names: a word, a title, a day; and who is told so not."""

import pytest

BODIES = ("Quay Watch", "Harbour Union", "Salt Association", "Lamp Keepers League")
LINES, MARKED = "\n".join(BODIES), "\n".join(f"- {body}" for body in BODIES)
RUN = f"{', '.join(BODIES[:-1])} and {BODIES[-1]}"
JOINT = "Joint statement on the harbour trial"
ASKED = "We ask the court to open its hall to the families of the drowned and to the press."
COLD = "The hall was cold."
SIGNED = {
    "between 'we' and what they ask for": (JOINT, f"{COLD}\n\nWe,\n\n{LINES}\n\ncall upon the judges to let them in."),
    "the same with marks, in French": ("Le procès", f"Nous,\n\n{MARKED}\n\ndemandons aux juges d'ouvrir la salle."),
    "under the name of whose members they are": (
        "Joint statement by members of Voices for the Coast",
        f"A boat has sunk. We fear for the crew.\n\nVoices for the Coast members:\n\n{LINES}",
    ),
    "behind what they do, in German": ("Der Hafen", f"{COLD}\n\nGemeinsam rufen auf: {RUN.replace(' and ', ' und ')}."),
    "behind what they handed in, in Russian": ("Порт", f"Заявление подали: {RUN.replace(' and ', ' и ')}."),
    "behind 'by'": (JOINT, f"39th session\n\nBy {RUN}\n\n{ASKED}"),
    "under a day in brackets": (JOINT, f"(03.02.2015)\n{', '.join(BODIES)}\n\n{ASKED}"),
}
NOBODY = {
    "witnesses": (
        "Signing ceremony of the peace charter",
        f"The charter was signed by two armies. The following witnessed the ceremony:\n\n{MARKED}",
    ),
    "who signed contracts": ("The fund", f"The board chose four. They signed their contracts on Monday.\n\n{MARKED}"),
    "members of what says nothing": ("Voices for the Coast moves", f"Voices for the Coast members:\n\n{LINES}"),
    "those written to": (JOINT, f"Port Salam\n\nTo {RUN}\n\n{ASKED}"),
    "those of whom it is": (JOINT, f"Port Salam\n\nRe: the closure of {RUN}\n\n{ASKED}"),
    "those who took pictures": ("Pictures of the harbour", f"Photos by {RUN}\n\n{ASKED}"),
}


@pytest.mark.parametrize(("title", "text"), SIGNED.values(), ids=SIGNED)
def test_bodies_signed_as_what_stands_around_them_says(title: str, text: str, signed_in) -> None:
    assert _named(title, text, signed_in) == [*BODIES]


@pytest.mark.parametrize(("title", "text"), NOBODY.values(), ids=NOBODY)
def test_who_is_there_or_of_whom_something_is_said_signs_nothing(title: str, text: str, signed_in) -> None:
    assert _named(title, text, signed_in) == []


def _named(title: str, text: str, signed_in) -> list[str]:
    return signed_in(f"Quay notes\n\n{title}\n\nJune 9, 2021\n\n{text}\n")
