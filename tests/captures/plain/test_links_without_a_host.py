"""Links of a text to addresses without a host, which mean the blog's own pages: with such a one no site is built."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.captures.accounting import ledger
from muniment.captures.drafts.pieces import consumed
from muniment.captures.letters import encoding
from muniment.captures.plain import plaintext
from muniment.vocabularies.registry import Registry

OWN = "https://quay.example/2019/05/14/rope/"
TEXT = "The rope makers of the old harbour have not been paid since spring, and {} of it is told on the quay."
HEAD = "Quay Notes\n\n## [Rope makers]({})\n\nMay 14, 2019 by Ann Roe\n\n"
WHOLE = {
    "[all](/2019/03/01/bell/)": "[all](https://quay.example/2019/03/01/bell/)",
    "[all](</bell/>)": "[all\\](\\</bell/>)",
    "[all](/)": "[all](https://quay.example/)",
    "[all](../bell/)": "[all](https://quay.example/2019/05/14/bell/)",
    "[all](photos/one.html)": f"[all]({OWN}photos/one.html)",
    "[all](?p=12)": f"[all]({OWN}?p=12)",
    '[all](/bell/ "The bell")': '[all](https://quay.example/bell/ "The bell")',
    "[all](https://other.example/a/)": "[all](https://other.example/a/)",
    "[1](#fn1)": "1",
    "[a_b](#fn_1) and [2](#fn_2)": "a_b and 2",
    "[sic](note)": "[sic\\](note)",
    "[all](//other.example/a/)": "[all\\](//other.example/a/)",
}


@pytest.mark.parametrize(("link", "made"), WHOLE.items())
def test_such_a_link_is_one_of_the_blog_or_words(reading_of, link, made) -> None:
    (draft,) = reading_of(f"{HEAD.format(OWN)}{TEXT.format(link)}\n").drafts
    assert draft.body == f"{TEXT.format(made)}\n"


def test_the_words_of_such_a_link_stay_where_no_blog_is_known(reading_of) -> None:
    text = f"Rope makers\n\nMay 14, 2019 by Ann Roe\n\n{TEXT.format('[all](/2019/03/01/bell/)')}\n"
    (draft,) = reading_of(text).drafts
    words = "[all\\](/2019/03/01/bell/)"
    assert draft.body == f"{TEXT.format(words)}\n"


@pytest.mark.parametrize(("raw", "rest"), [("/", ")"), ("/a/", " more"), ("a/", ">")])
def test_what_makes_an_address_whole_is_no_part_of_the_capture(raw, rest) -> None:
    value = f"x {OWN}{raw}{rest}"
    assert value[consumed(value, 2, raw) :] == rest


def test_a_path_named_like_a_picture_is_no_credit(reading_of) -> None:
    words = "Look at the [pictures](photos/one.html) and read on."
    (draft,) = reading_of(f"{HEAD.format(OWN)}{TEXT.format('all')}\n\n{words}\n").drafts
    assert (draft.front.pictures, "pictures" in draft.body) == ((), True)


MARKS = [*'[ ] ( ) / # a b ../ x.html ?p=1 \\ < > https://q.example/a _ * ![ [^1] 1 : fn1 "t"'.split(), " ", "\n"]


@given(st.lists(st.sampled_from(MARKS), max_size=25).map("".join))
def test_posts_and_ledger_give_back_whatever_is_like_a_link(marks: str) -> None:
    decoded = encoding.decode(f"{HEAD.format(OWN)}{TEXT.format(marks)}\n".encode())
    reading = plaintext.read(decoded, Registry())
    octets = decoded.octets(decoded.text)
    written = ledger.ledger_of("a.txt", octets, reading, private=False)
    assert list(ledger.lost(octets, written, reading.drafts)) == []
