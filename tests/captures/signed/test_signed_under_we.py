"""Bodies under the beginning of a sentence that goes on below them, and those that each stand with who heads them."""

import pytest

TEXT = "{}\n\nJune 9, 2021\n\n{}\n"
BODIES = ["Elders for Dialogue", "Market Women's Union (MWU)", "Youth of the Quays"]
LISTED = "\n".join(f"- {body}" for body in BODIES)
OPENS = {
    "We, the organisations of the Port Table:": "call on both sides to observe the truce.",
    "We, the member organisations of the Port Table,": "declare that the count was not public.",
    "Nous, les associations du Quai libre :": "demandons que le port rouvre.",
}
OTHERS = {
    "We, the organisations of the Port Table:": "for their help with the harvest.",
    "We thank these organisations of the Port Table:": "they gave us tea.",
    "We, the organisations of the Port Table, thank:": "call on them when you can.",
}


@pytest.mark.parametrize("head", OPENS)
def test_those_sign_who_stand_under_we_where_their_sentence_goes_on(head: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", f"{head}\n\n{LISTED}\n\n{OPENS[head]}")).drafts
    assert [body.as_ for body in draft.front.organisations] == BODIES


@pytest.mark.parametrize("head", OTHERS)
def test_those_sign_nothing_who_stand_within_another_sentence(head: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", f"{head}\n\n{LISTED}\n\n{OTHERS[head]}")).drafts
    assert list(draft.front.organisations) == []


def test_lines_that_each_name_a_body_and_who_heads_it_are_no_wrapped_run(reading_of) -> None:
    heads = "Asociația Cheiul – Ana Roe, director executiv\nCentrul pentru Port Deschis – Mihai Ebb, președinte\n"
    text = f"Cerem deschiderea portului.\n\nSemnatari:\n\n{heads}Fundația Podul – Elena Roe, coordonatoare"
    (draft,) = reading_of(TEXT.format("Declarație comună", text)).drafts
    assert [body.as_.split(" – ")[0] for body in draft.front.organisations] == [
        *("Asociația Cheiul", "Centrul pentru Port Deschis", "Fundația Podul")
    ]
