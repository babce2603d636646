"""Texts whose sentence about how a post is filed has its verbs at the end, as German has them."""

import pytest

TEXT = "Das Tor des alten Hafens wird seit Montag geprüft, und niemand sagt, wie lange das dauert. Wir haben gefragt."
SENTENCES = {
    "tags": ("von Ann Roe geschrieben und unter dem Stichwort Tor, Hafen eingeordnet", "Ann Roe", ("Tor", "Hafen"), ()),
    "categories": ("von Ann Roe geschrieben und in Recht, Hafen abgelegt", "Ann Roe", (), ("Recht", "Hafen")),
    "nothing more": ("von Ann Roe verfasst", "Ann Roe", (), ()),
    "nobody": ("veröffentlicht und ist unter der Kategorie Recht gespeichert", "", (), ("Recht",)),
}


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize("case", SENTENCES)
def test_verbs_behind_a_name_are_no_part_of_it(case: str, linked: bool, reading_of) -> None:
    said, author, tags, categories = SENTENCES[case]
    said = said.replace("Ann Roe", "[Ann Roe](https://quay.example/author/ann/)") if linked else said
    foot = f"Dieser Artikel wurde am 14. Dezember 2015 um 14:48 {said}."
    (draft,) = reading_of(f"Am Kai\n\nDas Tor wird geprüft\n\n{TEXT}\n\n{foot}\n").drafts
    told = draft.front
    assert (told.title, told.date, told.author) == ("Das Tor wird geprüft", "2015-12-14T14:48", author)
    assert (told.tags, told.categories) == (tags, categories)
    assert draft.body.strip() == TEXT
