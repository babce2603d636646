"""Words that the HTML of a post holds and that its page does not show."""

import pytest
from tests.captures import onepost

END = "<p>All came home.</p>"
TOLD = "its page has and does not show: {}; take out what is none of the post's"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Sela was there.</p>",
        "<DIV HIDDEN>Sela was there.</DIV>",
        '<SPAN STYLE="DISPLAY:NONE">Sela was there.</SPAN>',
        '<P STYLE="Display: none; color: red"><b>Sela</b> was <a href="https://pills.example/">there</a>.</P>',
        '<div style="visibility:hidden" aria-hidden="true"><p>Sela was there.</p><p hidden>She left.</p></div>',
        '<p style="position: absolute; left: -9999px">Sela was <a href="https://pills.example/">there</a>.</p>',
        '<div style="text-indent:-999em">Sela was there.</div>',
        "<dialog>Sela was there.</dialog>",
        "<div popover>Sela was there.</div>",
    ],
)
def test_words_became_public_that_nobody_was_shown(form: str, hidden: str) -> None:
    draft = onepost.split(form, f"<p>Boats came.</p>{hidden}{END}")
    assert draft.body == "Boats came.\n\nAll came home.\n"
    assert draft.front.sources == ()
    assert draft.doubts == (f"not taken over: words that are not shown ({hidden.count('<p') or 1})",)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_words_among_shown_ones_became_public(form: str) -> None:
    html = '<p>Boats <span style="display: none">win pills</span> came.</p><ul><li>One</li><li hidden>Two</li></ul>'
    assert onepost.split(form, html + END).body == "Boats came.\n\n- One\n\nAll came home.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_words_that_a_script_may_show_are_told(form: str) -> None:
    html = '<p>Boats <span id="more" style="display: none">go on</span> came.</p><div class="fold" hidden>Or not</div>'
    draft = onepost.split(form, html + '<p hidden="until-found">Found.</p>' + END)
    assert draft.body == "Boats go on came.\n\nOr not\n\nFound.\n\nAll came home.\n"
    assert draft.doubts == (TOLD.format("'go on', 'Or not', 'Found.'"),)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_hidden_words_in_what_a_script_may_show_stay_hidden(form: str) -> None:
    html = '<div id="more" style="display:none"><p>It goes on.</p><p hidden>Sela was there.</p></div>'
    assert onepost.split(form, html + END).body == "It goes on.\n\nAll came home.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_hidden_element_that_holds_nothing_is_not_counted(form: str) -> None:
    assert onepost.split(form, f'<div style="display:none"></div>{END}').doubts == ()


@pytest.mark.parametrize("style", ["left:-20px", "text-indent:-2em", "margin-left:-9999px", "left:-100%"])
def test_words_that_are_moved_a_little_stay(style: str) -> None:
    assert onepost.split("wxr", f'<p style="position:relative;{style}">Sela was there.</p>').body == "Sela was there.\n"
