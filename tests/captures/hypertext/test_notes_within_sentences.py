"""Notes that stand in a sentence and are hidden until somebody asks for them at their mark."""

import pytest
from tests.captures import onepost

MARK = '<sup data-mfn="{0}"><a href="javascript:void(0)" role="button" aria-describedby="mfn-{0}">{0}</a></sup>'
NOTE = '<span id="mfn-{}" role="tooltip" class="modern-footnotes-footnote__note">{}</span>'
SAID = 'A letter, <a href="https://linden.example/l">here</a>.'


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_hidden_note_was_printed_into_the_sentence_that_it_belongs_to(form: str) -> None:
    notes = [MARK.format(n) + NOTE.format(n, said) for n, said in ((1, SAID), (2, "Another."))]
    draft = onepost.split(form, f"<p>She was held{notes[0]} and then freed{notes[1]}.</p><p>It ended.</p>")
    foot = "[^1]: A letter, [here](https://linden.example/l).\n[^2]: Another.\n"
    assert draft.body == f"She was held[^1] and then freed[^2].\n\nIt ended.\n\n{foot}"


@pytest.mark.parametrize("name", ["mfn", "footnote", "efn_note", "ref"])
def test_notes_that_a_blog_stores_in_shortcodes_were_words_of_their_sentences(name: str) -> None:
    noted = f"<p>It rang[{name}]As <em>he</em> said.[/{name}] on.[{name}]All day.[/{name}]</p>"
    assert onepost.split("wxr", noted).body == "It rang[^1] on.[^2]\n\n[^1]: As *he* said.\n[^2]: All day.\n"


def test_a_shortcode_that_shows_how_notes_are_written_stays() -> None:
    assert onepost.split("wxr", "<p>Write [[footnote]so[/footnote]] or [ref].</p>").body == (
        "Write [footnote]so[/footnote] or [ref].\n"
    )


LED = '<span id="easy-{0}"></span><span class="easy-footnote"><a href="#bottom-{0}"><sup>{0}</sup></a></span>'
NOTED = '<li><span id="bottom-{0}"></span>Note {0}.<a class="to-top" href="#easy-{0}"></a></li>'


@pytest.mark.parametrize("form", onepost.FORMS)
def test_notes_that_lead_back_beside_what_holds_their_marks_were_a_list(form: str) -> None:
    marked = f"<p>It rang{LED.format(1)} on{LED.format(2)}.</p><p>So it ended{LED.format(3)}.</p>"
    notes = f"<ol>{''.join(map(NOTED.format, (1, 2, 3)))}</ol>"
    foot = "[^1]: Note 1.\n[^2]: Note 2.\n[^3]: Note 3.\n"
    assert onepost.split(form, marked + notes).body == f"It rang[^1] on[^2].\n\nSo it ended[^3].\n\n{foot}"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("mark", "back"),
    [
        ('<sup>[<a href="#note-1" id="ref-1">1</a>]</sup>', '<a href="#ref-1">↩</a>'),
        ('<sup> (<a href="#note-1" id="ref-1">1</a>)</sup>', '(<a href="#ref-1">↩</a>)'),
        ('<sup><a href="#note-1" id="ref-1">1</a></sup>', '<span class="back"> [<a href="#ref-1">↩</a>]</span>'),
    ],
)
def test_brackets_around_marks_and_what_leads_back_stood_without_them(form: str, mark: str, back: str) -> None:
    noted = f'<p>It rang{mark} on.</p><ol><li id="note-1">All day. {back}</li></ol>'
    assert onepost.split(form, noted).body.startswith("It rang[^1] on.\n\n[^1]: All day.")
