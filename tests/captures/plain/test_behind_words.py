"""Links whose addresses, or numbers, stand behind their words, and numbers before addresses."""

import re

import pytest

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.vocabularies.registry import Registry

LINDEN = "https://linden.example"
PAGE = f"""Linden <{LINDEN}/>

The quay is open <{LINDEN}/2016/03/05/the-quay-is-open/>

Posted on 5 March 2016 <{LINDEN}/2016/03/05/the-quay-is-open/> by Ana Roe <{LINDEN}/author/ana/>

The quay was opened on Friday, as the harbour office <https://harbour.example/> had said.

Source: The harbour's own words <https://harbour.example/words>

Posted in News <{LINDEN}/category/news/> | Tagged quays <{LINDEN}/tag/quays/>, boats <{LINDEN}/tag/boats/>

The lock is closed <{LINDEN}/2016/03/01/the-lock-is-closed/>

Posted on 1 March 2016 <{LINDEN}/2016/03/01/the-lock-is-closed/> by Ana Roe <{LINDEN}/author/ana/>

The lock stays closed until the ice has gone, and boats wait below it.

Source: https://locks.example/ice <https://locks.example/ice>
"""
NUMBERED = """   [1]Linden

   [2]The quay is open

   Posted on [3]5 March 2016 by [4]Ana Roe

   The quay was opened on Friday, as the harbour office had said, and boats came in from the sea.

   {lines}

References

   1. https://linden.example/
   2. https://linden.example/2016/03/05/the-quay-is-open/
   3. https://linden.example/2016/03/05/the-quay-is-open/
   4. https://linden.example/author/ana/
   5. https://harbour.example/words
   6. https://linden.example/2016/03/01/the-lock-is-closed/
"""


def _posts(text: str):
    octets = text.encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("page.txt", octets, reading, private=False)
    fields = {made.front.permalink: ledger.values(made.front, made.body) for made in reading.drafts}
    assert [fault.said for fault in proof.of_text(octets, held, fields)] == []
    return reading.drafts


@pytest.mark.parametrize("form", [" <{}>", " ({})"])
def test_a_page_with_addresses_behind_the_words_of_links_was_refused(form: str) -> None:
    opened, closed = form.split("{}")
    quay, lock = _posts(PAGE.replace(" <", opened).replace(">", closed))
    assert (quay.front.title, lock.front.title) == ("The quay is open", "The lock is closed")
    assert (quay.front.permalink, quay.front.author) == ("/2016/03/05/the-quay-is-open/", "Ana Roe")
    assert (quay.front.tags, quay.front.categories) == (("quays", "boats"), ("News",))
    assert f"harbour office{form.format('https://harbour.example/')} had said" in quay.body
    told = [[(source.url, source.title) for source in made.front.sources] for made in (quay, lock)]
    assert told == [[("https://harbour.example/words", "The harbour's own words")], [("https://locks.example/ice", "")]]


@pytest.mark.parametrize("lead", ["Source: ", "", "Sources:\n\n     * "])
def test_the_number_before_an_address_was_its_title(lead: str) -> None:
    lines = f"{lead}[5]https://harbour.example/words\n\n   See also: [6]https://linden.example/2016/03/01/the-lock-is-closed/"
    (quay,) = _posts(NUMBERED.format(lines=lines))
    assert [(source.url, source.title) for source in quay.front.sources] == [("https://harbour.example/words", "")]
    assert [note.url for note in quay.front.see_also] == ["https://linden.example/2016/03/01/the-lock-is-closed/"]
    assert quay.body.rstrip().endswith("from the sea.")


@pytest.mark.parametrize("number", [" [{}]", "[{}]"])
@pytest.mark.parametrize("head", ["References\n\n", "Links:\n------\n"])
def test_a_number_behind_the_words_of_a_link_was_part_of_them(head: str, number: str) -> None:
    urls = re.findall(r" <([^<>]+)>", PAGE)
    shown = iter(range(1, len(urls) + 1))
    text = re.sub(r" <[^<>]+>", lambda _: number.format(next(shown)), PAGE)
    listed = "\n".join(f"[{count}] {url}" for count, url in enumerate(urls, 1))
    quay, lock = _posts(f"{text}\n{head}{listed}\n")
    assert (quay.front.title, lock.front.title) == ("The quay is open", "The lock is closed")
    assert (quay.front.permalink, lock.front.permalink) == (
        "/2016/03/05/the-quay-is-open/",
        "/2016/03/01/the-lock-is-closed/",
    )
    assert (quay.front.author, quay.front.tags, quay.front.categories) == ("Ana Roe", ("quays", "boats"), ("News",))
    assert f"harbour office{number.format(5)} had said" in quay.body
    told = [[(source.url, source.title) for source in made.front.sources] for made in (quay, lock)]
    assert told == [[("https://harbour.example/words", "The harbour's own words")], [("https://locks.example/ice", "")]]


def test_notes_behind_words_of_a_text_are_no_links_of_its_page() -> None:
    text = (
        "A quiet morning\n\n5 March 2016\n\nIt began [1] in the harbour [2] and went on [3] until dawn [4].\n\n"
        "References\n\n1. https://a.example/1\n2. https://a.example/2\n3. https://a.example/3\n4. https://a.example/4\n"
    )
    (made,) = _posts(text)
    assert "It began [1] in the harbour [2] and went on [3] until dawn [4]." in made.body
