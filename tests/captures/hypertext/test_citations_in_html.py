"""Sources that close a text as HTML writes them: works in a list, links in a row, numbered lines of one paragraph."""

import pytest
from tests.captures import onepost

ONE, TWO = "https://wire.example/a", "https://huanbao.example/b/77"
LINKED = f'<a href="{ONE}">The wire</a>', f'<a href="{TWO}">The bulletin</a>'
CLOSING = {
    "works in a list": (
        (
            f'<p>References</p><ol><li>Fleet office. “Van 12”. <a href="{ONE}">wire.example/a</a></li>'
            f'<li>Patrol. <cite>Stop 88</cite>. Tally, <a href="{TWO}">{TWO}</a></li></ol>'
        ),
        ["Fleet office. “Van 12”. wire.example/a", "Patrol. Stop 88. Tally"],
    ),
    "works with their links": (
        f"<h4>Sources</h4><ul><li>Fleet office. It ran. {LINKED[0]}</li><li>Patrol. It stood. {LINKED[1]}.</li></ul>",
        ["Fleet office. It ran. The wire", "Patrol. It stood. The bulletin"],
    ),
    "a row behind Arabic words": (
        f"<p><strong>مصادر:</strong> {LINKED[0]}، {LINKED[1]}</p>",
        ["The wire", "The bulletin"],
    ),
    "a row behind Chinese words": (f"<p>消息来源：{LINKED[0]}；{LINKED[1]}</p>", ["The wire", "The bulletin"]),
    "numbered lines": (
        f"<p>参考资料：<br />\n1. 旧城公报：{ONE}<br />\n2. {LINKED[1]}</p>",
        ["旧城公报", "The bulletin"],
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", CLOSING)
def test_what_a_text_cites_at_its_end_stayed_in_it(name: str, form: str) -> None:
    written, titles = CLOSING[name]
    draft = onepost.split(form, f"<p>It began.</p>{written}")
    assert [(one.url, one.title) for one in draft.front.sources] == list(zip((ONE, TWO), titles, strict=True))
    assert draft.body == "It began.\n"


STAYING = [
    f"<p>Details:</p><ul><li>Bring the letter.</li><li>See the map: {LINKED[0]}</li></ul>",
    f"<p>It has these parts.</p><ol><li>The van. It ran: {LINKED[0]}, they say.</li><li>The stop.</li></ol>",
]


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", STAYING)
def test_a_list_that_is_not_all_works_stays(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{written}<p>It ended there, and no one had asked.</p>")
    assert (draft.front.sources, "[The wire]" in draft.body) == ((), True)


def test_the_day_on_which_a_source_was_looked_at_was_told_as_lost() -> None:
    looked = f'<p>Source: <a href="{ONE}">{ONE}</a> (accessed October 1, 2019).</p>'
    (source,) = onepost.split("page", f"<p>It began.</p>{looked}").front.sources
    assert (source.url, source.accessed) == (ONE, "2019-10-01")


NOTED = """<p>It began<sup id="a-link"><a href="{0}#a">1</a></sup>.</p>
<ol><li id="a">So they say. <a href="{0}#a-link">↩</a></li></ol>"""


@pytest.mark.parametrize("place", ["", onepost.LINK])
def test_the_links_of_notes_that_a_browser_saved_as_whole_addresses_were_told_as_lost(place: str) -> None:
    assert onepost.split("page", NOTED.format(place)).body == "It began[^1].\n\n[^1]: So they say.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("number", ["5", "5.", "(5)", "#5", "№ 5", "5:"])
def test_a_number_that_counts_a_source_is_no_word_that_its_post_lacks(form: str, number: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><p>{number} <a href="{ONE}">The story of it</a></p>')
    assert (draft.body, [one.title for one in draft.front.sources]) == ("It began.\n", ["The story of it"])


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("amount", ["$5", "12%", "10 €", "+1", "§ 4", "≈ 30"])
def test_a_number_that_counts_no_source_was_lost_before_one(form: str, amount: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><p>{amount} <a href="{ONE}">The story of it</a></p>')
    assert draft.body == f"It began.\n\n{amount} [The story of it]({ONE})\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_title_of_a_source_lost_what_is_a_mark_outside_code(form: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><p><a href="{ONE}"><code>2*3 a_b</code> of *stars*</a></p>')
    assert [one.title for one in draft.front.sources] == ["2*3 a_b of *stars*"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_link_around_a_picture_and_a_blank_was_lost_in_a_list_of_terms(form: str) -> None:
    shown = (
        f'<dl><dt>One</dt><dd><a href="{ONE}">&nbsp;<img src="https://linden.example/f.jpg" alt="A quay"></a></dd></dl>'
    )
    assert f'<a href="{ONE}">A quay</a>' in onepost.split(form, shown).body


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_without_words_in_a_list_of_terms_stood_in_the_text_and_was_set_aside(form: str) -> None:
    shown = f'<dl><dt>One</dt><dd>It <a href="{ONE}"><strong></strong></a> rang.</dd></dl>'
    assert ONE not in onepost.split(form, shown).body


@pytest.mark.parametrize("label", ["Photos", "Fotos", "Photo", "Bild", "摄影"])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_who_took_the_pictures_was_a_source(form: str, label: str) -> None:
    credited = f'<p><strong>{label}: <a href="https://ann.example/work">Ann Roe</a></strong></p>'
    draft = onepost.split(form, f"<p>It began.</p><p>Sources: {LINKED[0]}, {LINKED[1]}</p>{credited}")
    assert [one.url for one in draft.front.sources] == [ONE, TWO]
    assert draft.body == f"It began.\n\n**{label}: [Ann Roe](https://ann.example/work)**\n"
