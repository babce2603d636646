"""Lists of those to whom a letter speaks, under the line in which its signers ask something of them."""

import pytest

LED = (
    "We, the former clerks of the harbour, co-signed the letter below to respectfully call on:",
    "We signed this letter because we appeal to:",
    "Nosotras, las abajo firmantes, instamos a:",
    "Nous, soussignés, demandons à :",
    "Wir, die Unterzeichnenden, appellieren an:",
    "Мы, нижеподписавшиеся, призываем:",
    "Las organizaciones firmantes pedimos a:",
    "We call on these bodies:",
    "The undersigned organisations ask the following bodies to act:",
)
BODIES = ("The Quay Union", "The Ferry Workers’ League", "The Centre for Harbour Rights")


def page(lead: str) -> str:
    """Return a letter with a list under a line."""
    told = "The clerks of the harbour office have no wages since the spring, and nobody tells them why."
    listed = "\n".join(f"• {body}" for body in BODIES)
    return f"Harbour letter\n\nMarch 5, 2014\n\n{told}\n\n{lead}\n\n{listed}\n\nWe wait for an answer.\n"


@pytest.mark.parametrize("lead", LED)
def test_those_of_whom_signers_ask_something_signed_nothing(lead: str, reading_of) -> None:
    (made,) = reading_of(page(lead)).drafts
    assert made.front.organisations == ()


@pytest.mark.parametrize("lead", ["We call on the harbour office to pay. Signed by:", "The undersigned organisations:"])
def test_those_under_another_line_signed(lead: str, reading_of) -> None:
    (made,) = reading_of(page(lead)).drafts
    assert [one.as_ for one in made.front.organisations] == [*BODIES]
