"""Blocks where a post has one line stay apart, and a word that markup alone parts is one word, and nowhere lacking."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger, unheld
from muniment.vocabularies.registry import Registry

BLOCK = "<!-- wp:html -->"
GLUED = {
    "a heading": ("<h2><div>One</div><div>Two</div></h2>", "## One Two\n"),
    "a meaning": (
        "<dl><dt>a</dt><dd>One<div>Two</div></dd><dd><div>Three</div></dd></dl>",
        "<dl>\n<dt>a</dt>\n<dd>One Two</dd>\n<dd>Three</dd>\n</dl>\n",
    ),
    "a cell": (
        "<table><tr><td colspan=2><div>One</div><section>Two</section></td></tr><tr><td>a</td><td>b</td></tr></table>",
        '<table>\n<tr><td colspan="2">One Two</td></tr>\n<tr><td>a</td><td>b</td></tr>\n</table>\n',
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_block_in_a_heading_lost_its_language(form: str) -> None:
    draft = onepost.split(form, f'{BLOCK}<p>One of many.</p><h2><div lang="ar" dir="rtl">مرحبا</div>Two</h2>')
    assert draft.body == 'One of many.\n\n## <span lang="ar" dir="rtl">مرحبا</span> Two\n'


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", GLUED)
def test_blocks_in_one_line_were_glued(name: str, form: str) -> None:
    written, shown = GLUED[name]
    assert onepost.split(form, BLOCK + written).body == shown


@pytest.mark.parametrize("form", onepost.FORMS)
def test_paragraphs_of_a_caption_were_glued(form: str) -> None:
    caption = "<figcaption><p>At dawn</p><p>on the quay</p></figcaption>"
    figure = f'<figure><img src="https://linden.example/a.jpg" alt="">{caption}</figure>'
    (picture,) = onepost.split(form, f"{BLOCK}{figure}<p>It began.</p>").front.pictures
    assert picture.caption == "At dawn on the quay"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_word_whose_first_letter_stands_in_an_element_of_its_own_was_called_lost(form: str) -> None:
    content = '<p><span class="dropcap">B</span>oats <b>h</b>eld cargo and pas<wbr>sengers.</p>'
    assert onepost.split(form, content).body == "Boats **h**eld cargo and passengers.\n"
    code = "<p>Type <code>a<b>b</b></code><code>c<b>d</b></code> here.</p>"
    assert onepost.split(form, code).body == "Type `ab`<code>cd</code> here.\n"


def test_a_word_that_stands_nowhere_is_lost_beside_one_that_an_element_parts() -> None:
    octets = onepost.FORMS["rest"]('<p><span class="dropcap">B</span>oats held a cargo.</p>').encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture", octets, reading, private=False)
    fields = {made.front.permalink: ledger.values(made.front, "Boats held a.") for made in reading.drafts}
    assert [span.field for span in unheld.spans(octets, held, fields)] == ["body"]
