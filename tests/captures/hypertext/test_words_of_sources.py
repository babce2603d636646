"""All the words of a line that names a source are its title, or stay in the text, whatever form the capture has."""

import pytest
from tests.captures import onepost

ONE, TWO = "https://wire.example/a", "https://huanbao.example/b/77"
OWN = "https://linden.example/2017/07/20/court-sits-again/"
LINK, OTHER = f'<a href="{ONE}">The wire</a>', f'<a href="{TWO}">Tally</a>'
TITLED = {
    f"<p>Sources:<br>2019. A report, {ONE}<br>{TWO}</p>": ["2019. A report", ""],
    f"<p>{LINK}, 3 May 2019</p>": ["The wire, 3 May 2019"],
    f"<p>{LINK} (PDF)</p>": ["The wire (PDF)"],
    f"<p>{LINK} [in Russian]</p>": ["The wire [in Russian]"],
    f"<p>Source: {LINK} (3 May 2019)</p>": ["The wire (3 May 2019)"],
    f"<p>Source: {LINK} (in French), pp. 3–4.</p>": ["The wire (in French), pp. 3–4"],
    f"<p>Source: {LINK}, 29 February 2016</p>": ["The wire, 29 February 2016"],
    f"<p>Fuentes: {LINK}, 3 de mayo de 2019</p>": ["The wire, 3 de mayo de 2019"],
    f"<p>Источник: {LINK}, 3 мая 2019</p>": ["The wire, 3 мая 2019"],
    f"<p>（来源：{LINK}）</p>": ["The wire"],
    f"<p>Source: Tally ({LINK})</p>": ["Tally (The wire)"],
    f"<p>Source: Ann Lee, “On vans”, <em>Tally</em>, 3 May 2019, {LINK}</p>": [
        "Ann Lee, “On vans”, Tally, 3 May 2019, The wire"
    ],
    f"<p>Read the full report {LINK}.</p>": ["Read the full report The wire"],
    f"<p>Originally published at {LINK}</p>": ["Originally published at The wire"],
    f"<p>Report: {LINK}</p>": ["Report: The wire"],
    f"<p>Sources: {LINK} (3 May), {OTHER} (4 May)</p>": ["The wire (3 May)", "Tally (4 May)"],
    f"<ul><li>{LINK}, 3 May 2019</li><li>{OTHER}, 4 May 2019</li></ul>": ["The wire, 3 May 2019", "Tally, 4 May 2019"],
    f"<p>Sources:</p><ul><li>{LINK}, 3 May 2019</li><li>{OTHER} – in Thai</li></ul>": [
        "The wire, 3 May 2019",
        "Tally – in Thai",
    ],
    f"<h4>Sources</h4><ul><li>Ann Lee, {LINK}, Fleet, 3 May</li><li>Bo: {OTHER} (4 May)</li></ul>": [
        "Ann Lee, The wire, Fleet, 3 May",
        "Bo: Tally (4 May)",
    ],
    f"<p>Sources: {LINK} (3 May) and {OTHER}, 4 May 2019.</p>": ["The wire (3 May)", "Tally, 4 May 2019"],
    f"<p>Sources: Ann Lee, {LINK}; Bo Ek, {OTHER}</p>": ["Ann Lee, The wire", "Bo Ek, Tally"],
    f"<p>Sources:<br />Ann Lee, {LINK}<br />Bo Ek, {OTHER}</p>": ["Ann Lee, The wire", "Bo Ek, Tally"],
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", TITLED)
def test_words_beside_the_link_of_a_source_were_in_no_post(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{written}")
    assert [one.title for one in draft.front.sources] == TITLED[written]
    assert (draft.body, draft.doubts) == ("It began.\n", onepost.split(form, "<p>It began.</p>").doubts)


STAYING = {
    f"<p>Source: {LINK} | Translated by Bo</p>": f"Source: [The wire]({ONE}) | Translated by Bo",
    f'<p>Source: {LINK}; see also <a href="{OWN}">It</a></p>': f"Source: [The wire]({ONE}); see also [It]({OWN})",
    f"<p>It ended. Source: {LINK}.</p>": f"It ended. Source: [The wire]({ONE}).",
    f"<h4>Sources</h4><ul><li>{LINK}, 3 May</li><li>Fleet, in print</li></ul>": (
        f"#### Sources\n\n- [The wire]({ONE}), 3 May\n- Fleet, in print"
    ),
    f'<h4>Further reading</h4><ul><li>{LINK}</li><li><a href="{OWN}">It</a></li></ul>': (
        f"#### Further reading\n\n- [The wire]({ONE})\n- [It]({OWN})"
    ),
    f"<h4>Sources</h4><p>{LINK}, in Thai<br />Fleet, in print</p>": (
        f"#### Sources\n\n[The wire]({ONE}), in Thai  \nFleet, in print"
    ),
    f"<blockquote><p>It ran.</p><cite>{LINK}</cite></blockquote>": f"> It ran.\n>\n> *[The wire]({ONE})*",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", STAYING)
def test_a_line_that_says_more_than_its_sources_lost_them_or_was_torn(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{written}")
    assert draft.body == f"It began.\n\n{STAYING[written]}\n"
    assert [one.url for one in draft.front.sources] == [ONE]
    assert [one.url for one in draft.front.see_also] == [OWN] * (OWN in written)


def test_a_label_within_a_sentence_names_no_source() -> None:
    draft = onepost.split("page", f"<p>It began.</p><p>He asked the source: {LINK} had gone.</p><p>It ended there.</p>")
    assert draft.front.sources == ()


@pytest.mark.parametrize("form", onepost.FORMS)
def test_works_under_a_label_of_which_one_has_two_addresses_are_sources_in_order(form: str) -> None:
    third = '<a href="https://fleet.example/c">Fleet</a>'
    written = f"<h4>Sources</h4><ul><li>Ann, {LINK} and {OTHER}</li><li>Bo, {third}</li></ul>"
    draft = onepost.split(form, f"<p>It began.</p>{written}")
    assert [one.title for one in draft.front.sources] == ["The wire", "Tally", "Bo, Fleet"]
    assert "- Bo, [Fleet]" in draft.body


def test_who_made_a_picture_is_no_source() -> None:
    draft = onepost.split("page", f"<p>It began.</p><p>Photo: Ann Lee. Source: {LINK}</p><p>It ended there.</p>")
    assert draft.front.sources == ()


MARK = '<sup id="r{0}"><a href="#n{0}">{0}</a></sup>'
BACK = '<a href="#r{}">↩</a>'
NOTES = {
    "a list": f'<ol><li id="n1">See {LINK}, 3 May 2019. {BACK}</li><li id="n2">By word. {BACK}</li></ol>',
    "paragraphs that count": (
        f'<p id="n1"><sup>1</sup> See {LINK}, 3 May 2019. {BACK}</p><p id="n2"><sup>2</sup> By word. {BACK}</p>'
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", NOTES)
def test_the_address_of_a_note_was_no_source(name: str, form: str) -> None:
    notes = NOTES[name].format(1, 2)
    draft = onepost.split(form, f"<p>It ran{MARK.format(1)} and stood{MARK.format(2)}.</p>{notes}")
    assert draft.body == f"It ran[^1] and stood[^2].\n\n[^1]: See [The wire]({ONE}), 3 May 2019.\n[^2]: By word.\n"
    assert [(one.url, one.title) for one in draft.front.sources] == [(ONE, "See The wire, 3 May 2019")]
    assert draft.front.see_also == ()


def test_a_source_that_a_note_cites_too_comes_once_and_in_its_place() -> None:
    notes = f'<p>Source: {LINK}</p><ol><li id="n1">See {LINK} and {OTHER}. {BACK.format(1)}</li></ol>'
    front = onepost.split("page", f"<p>It ran{MARK.format(1)}.</p>{notes}").front
    assert [(one.url, one.title) for one in front.sources] == [(ONE, "The wire"), (TWO, "Tally")]


def test_a_note_that_leads_to_a_post_of_the_blog_is_further_reading() -> None:
    notes = f'<ol><li id="n1">See <a href="{OWN}">It</a>. {BACK.format(1)}</li></ol>'
    front = onepost.split("page", f"<p>It ran{MARK.format(1)}.</p>{notes}").front
    assert ([one.url for one in front.see_also], front.sources) == ([OWN], ())


LABELS = {
    "two labels": f"<p>Mehr dazu: {LINK}</p><p>Quellen: {OTHER}</p>",
    "a label within": f"<p>Source: {LINK} via {OTHER}</p>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LABELS)
def test_labels_in_a_row_were_told_as_lost(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{LABELS[name]}")
    assert [one.title for one in draft.front.sources] == ["The wire", "Tally"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_day_of_a_look_among_other_words_was_told_as_lost(form: str) -> None:
    written = f"<p>It began.</p><p>Source: <a href='{ONE}'>{ONE}</a> (accessed 4 May 2019)</p>"
    (source,) = onepost.split(form, written).front.sources
    assert (source.title, source.accessed) == ("", "2019-05-04")


@pytest.mark.parametrize(
    "label",
    [
        "For more:",
        "for more info:",
        "For details:",
        "For the full statement:",
        "Full text at",
        "The full report can be found here:",
        "The complete interview is available at",
        "The original article:",
    ],
)
def test_what_leads_to_a_whole_text_was_its_title(label: str, reading_of) -> None:
    (made,) = reading_of(f"Bakers walk out\n\nMay 7, 2019\n\nThe bakers walked out.\n\n{label} {ONE}\n").drafts
    assert [(one.url, one.title) for one in made.front.sources] == [(ONE, "")]


VIA = {"Přes": [ONE], "عبر": [ONE], "Через": [ONE], "Μέσω": [ONE], "Через час": []}


@pytest.mark.parametrize("form", ["page", "wxr"])
@pytest.mark.parametrize("label", VIA)
def test_a_word_for_through_named_no_source_above_what_asks_readers_for_money(label: str, form: str) -> None:
    asked = '<p><em>Readers pay for this.</em></p><p><a href="https://quay.example/give">Donate</a></p>'
    draft = onepost.split(form, f"<p>It began.</p><p>{label}: {LINK}</p>{asked}")
    assert [one.url for one in draft.front.sources] == VIA[label]


RUN_ON = {
    f"雨が降った。 関連記事： 水は誰のものか 出典： {ONE} {TWO}": ([ONE, TWO], []),
    f"雨が降った。 関連記事： 水の出典： {ONE}": ([], [ONE]),
    f"雨が降った。 以前の記事はこちら： {OWN} 出典： {ONE}": ([ONE], [OWN]),
    f"It rained. See also: notes on Open Source: {ONE}": ([], [ONE]),
    f"It rained. See also: the source: {ONE}": ([], [ONE]),
}


@pytest.mark.parametrize("text", RUN_ON)
def test_sources_behind_a_title_in_an_excerpt_without_lines_were_further_reading(text: str) -> None:
    front = onepost.split("page", f"<p>It began.</p><p>{text}</p>").front
    assert ([one.url for one in front.sources], [one.url for one in front.see_also]) == RUN_ON[text]


CUT_OFF = {
    f"案情摘要在这里： {ONE} […]": [],
    f"A summary stands here: {ONE} […]": [],
    f"Source: {ONE} […]": [ONE],
    f"出典： {ONE} […]": [ONE],
    f"A summary stands here: {ONE}": [ONE],
}


@pytest.mark.parametrize("text", CUT_OFF)
def test_an_address_right_behind_which_a_text_is_cut_closed_it(text: str) -> None:
    assert [one.url for one in onepost.split("page", f"<p>{text}</p>").front.sources] == CUT_OFF[text]
