"""Words that nothing but markup parts: what a page shows as one word, and what it shows apart."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.vocabularies.registry import Registry

IMAGE = '<img src="https://linden.example/{0}.jpg" alt="{0}">'


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("shown", "body"),
    [
        (f"The march began.{IMAGE.format('m')}It ended.", "The march began. It ended."),
        (f"a{IMAGE.format('p')}b{IMAGE.format('q')}c", "a b c"),
        (f'began<a href="https://linden.example/m.jpg">{IMAGE.format("m")}</a><em>at</em> noon', "began *at* noon"),
        (f"It began{IMAGE.format('m')}, and ended", "It began, and ended"),
        (f"{IMAGE.format('m')}It began", "It began"),
    ],
)
def test_a_picture_between_two_words_made_one_of_them(shown: str, body: str, form: str) -> None:
    assert onepost.split(form, f"<p>{shown}</p>").body == f"{body}\n"


@pytest.mark.parametrize("form", ["page", "rss", "atom", "rest"])
def test_what_is_centred_ran_into_the_words_beside_it(form: str) -> None:
    made = onepost.split(form, "<p>Text.</p><center>Statement of all</center>We call on them.<center>End</center>")
    assert made.body == "Text.\n\nStatement of all\n\nWe call on them.\n\nEnd\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("parts", ["xdvym", "aab", "examplea", "yes"])
def test_letters_that_markup_alone_parts_were_sought_in_words_of_which_they_are_none(parts: str, form: str) -> None:
    runs = "".join(f'<a href="javascript:a()">{letter}</a>' for letter in parts)
    image = '<img src="https://linden.example/x/passwd/y.jpg" alt="p">'
    octets = onepost.FORMS[form](f"<p>For example.</p><p>{runs}</p><p>{image}</p>").encode()
    reading = splitting.read(octets, Registry())
    fields = {made.front.permalink: ledger.values(made.front, made.body) for made in reading.drafts}
    held = ledger.ledger_of("capture", octets, reading, private=False)
    assert [fault.said for fault in proof.of_structure(octets, held, fields)] == []
    assert reading.drafts[0].body == f"For example.\n\n{parts}\n"


APART = {
    "a comment": ("one<!-- a -->two", "onetwo"),
    "where it may break": (
        "<span lang='ar'>one</span>two<wbr>three<wbr>four",
        '<span lang="ar">one</span>twothreefour',
    ),
    "formulas": ("one<math><mi>x</mi><mo>+</mo><mn>2</mn></math>two", "onex+2two"),
    "the letters of one word": ("".join(f"<font>{letter}</font>" for letter in "onetwo"), "onetwo"),
    "a word that an address clings to": (
        "o<font>nehttps://wire.example/x?y</font> z",
        "onehttps://wire.example/x?y z",
    ),
    "what is code no more": ("<pre><a href='https://wire.example/'>w</a> <tt>one</tt><code>two</code></pre>", ""),
    "a part that another word holds": ("<b>wires</b>a_b area wires", "**wires**a_b area wires"),
    "a part behind a word that joins": ("and<a href='javascript:a()'>n/a</a>", "andn/a"),
    "a number, as those of sources": ("<p>a <font>one</font>1. It went</p>", "a one1. It went"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", APART)
def test_words_that_markup_alone_parts_were_told_to_be_lost(name: str, form: str) -> None:
    written, wanted = APART[name]
    wanted = wanted or '<pre><a href="https://wire.example/">w</a> onetwo</pre>'
    assert onepost.split(form, f"<p>It began.</p><div>{written}</div>").body == f"It began.\n\n{wanted}\n"


@pytest.mark.parametrize("form", [form for form in onepost.FORMS if form != "page"])
def test_a_word_of_many_parts_was_told_to_be_lost(form: str) -> None:
    written = "".join(f"<font>{letter}</font>" for letter in "seven" * 9)
    assert onepost.split(form, f"<p>It began.</p><div>{written}</div>").body == f"It began.\n\n{'seven' * 9}\n"
