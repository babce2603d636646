"""Texts of pages: sources under references to other posts, and behind words that lead to a document, are read."""

import pytest
from tests.captures.threeposts import POSTS

URLS = ["https://harbour-gazette.example/2021/03/order", "https://ledger.example/count-2020"]
OWN = "https://quay.example/2021/02/01/the-empty-boats-of-the-winter-and-who-owned-them/"
HEAD = f"# [{POSTS[0][0]}](https://quay.example/2021/03/09/bakers-walk-out/)\n\n9 March 2021\n\n{POSTS[0][1]}\n\n"
LISTED = f"* [The order of the court]({URLS[0]})\n* [The Ledger]({URLS[1]})"
LABELS = ["### Links", "### References", "Verwijzingen", "Fuentes y enlaces", "Quellen und Links"]
LEADS = [
    "Lire le communiqué complet :",
    "Lea el comunicado completo:",
    "Leggi il comunicato completo:",
    "Lees de volledige verklaring:",
    "Leia a nota completa:",
]
COUNTED = """\
   [1]Bakers walk out

   9 March 2021

   The bakers of the old quarter walked out on Monday and asked for their
   wages, which had not been paid since the winter.

   Earlier posts:

   [2]https://quay.example/2021/02/01/the-empty-boats/

   [3]https://harbour-gazette.example/2021/03/order

   [4]https://ledger.example/count-2020

References

   1. https://quay.example/2021/03/09/bakers-walk-out/
   2. https://quay.example/2021/02/01/the-empty-boats/
   3. https://harbour-gazette.example/2021/03/order
   4. https://ledger.example/count-2020
"""


@pytest.mark.parametrize("label", LABELS)
def test_a_list_of_sources_under_an_address_of_another_post_was_of_the_page(label: str, reading_of) -> None:
    text = f"{HEAD}See earlier posts:\n\n{OWN}\n\n{label}\n\n{LISTED}\n"
    (draft,) = reading_of(text).drafts
    assert [source.url for source in draft.front.sources] == URLS
    assert [note.url for note in draft.front.see_also] == [OWN]
    assert draft.body.split() == POSTS[0][1].split()


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("behind", ["", "\n\nBreadwages"], ids=["alone", "over another line"])
def test_what_leads_to_a_whole_document_led_to_further_reading(lead: str, behind: str, reading_of) -> None:
    for between in " ", "\n":
        (draft,) = reading_of(f"{HEAD}{lead}{between}{URLS[0]}{behind}\n").drafts
        assert [source.url for source in draft.front.sources] == URLS[:1]
        assert draft.front.see_also == ()


def test_numbered_addresses_of_others_under_one_of_the_blog_are_sources(reading_of) -> None:
    (draft,) = reading_of(COUNTED).drafts
    assert [source.url for source in draft.front.sources] == URLS
    assert [note.url for note in draft.front.see_also] == ["https://quay.example/2021/02/01/the-empty-boats/"]


def test_an_address_that_a_tool_broke_under_its_label_is_whole(reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}See also:\n{OWN[:71]}\n{OWN[71:]}\n\nVia {URLS[0]}\n").drafts
    assert [note.url for note in draft.front.see_also] == [OWN]
    assert [source.url for source in draft.front.sources] == URLS[:1]


@pytest.mark.parametrize(
    "notes", [f"[1] Gazette, “Order”, {URLS[0]}\n\n[2] The Ledger, {URLS[1]}", f"– Gazette: {URLS[0]}"]
)
def test_notes_under_a_list_of_other_posts_are_sources(notes: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Read also:\n\n* [The empty boats]({OWN})\n\n{notes}\n").drafts
    assert [note.url for note in draft.front.see_also] == [OWN]
    assert [source.url for source in draft.front.sources] == [url for url in URLS if url in notes]
