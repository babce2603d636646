"""What never gets through, in every form of a capture: it stands in no post, and all of it is proved to stand aside."""

import pytest
from tests.captures import onepost

PLAYED = "https://linden.example/a.mp4"
GONE = {
    "words in a player": f'<video controls src="{PLAYED}">Your browser is old</video>',
    "a link in a player": f'<video><source src="{PLAYED}">Take <a href="{PLAYED}">the film</a></video>',
    "a player in a player": f'<video src="{PLAYED}"><audio src="x.mp3">Old</audio> Your browser is old</video>',
    "an address beside a number": f'<audio><source src="{PLAYED}?_=1"><a href="{PLAYED}">{PLAYED}</a></audio>',
    "a link beside a number": f'<audio><source src="{PLAYED}?_=1"><a href="{PLAYED}">Take it</a></audio>',
    "words in a frame": f'<iframe src="{PLAYED}">Your browser is old</iframe>',
    "words in a drawing": '<svg viewBox="0 0 1 1"><title>An icon</title><text>Drawn words</text></svg>',
    "words of a form": '<form action="/x"><label>Name</label><input placeholder="Your name"><button>Go</button></form>',
    "words of a control": "<select><option>One</option></select><textarea>Two</textarea><canvas>Three</canvas>",
    "words of an object": '<object data="x">Your browser is old <embed src="https://b.example/x.swf"></object>',
    "words for those without scripts": "<noscript>Your browser is old</noscript>",
    "words of an applet and a map": '<applet>Old</applet><map name="m"><area alt="Spot" href="https://b.example/"></map>',
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", GONE)
def test_words_within_what_was_removed_stood_nowhere(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><div>{GONE[name]}</div><p>It ended.</p>")
    films = [PLAYED] if PLAYED in GONE[name] else []
    assert draft.body.split() == ["It", "began.", *films, "It", "ended."] or [one.url for one in draft.front.sources]


@pytest.mark.parametrize("form", ["page", "rss", "atom", "rest"])
def test_a_player_around_paragraphs_showed_those_and_lost_what_it_plays(form: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><div><video src="{PLAYED}"><p>Old</p></video></div><p>It ended.</p>')
    assert draft.body == f"It began.\n\n{PLAYED}\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("gone", ["<script>a()\n\nb()</script>", "<svg>\n\n</svg>", "<template><p>Old</p></template>"])
def test_a_script_within_a_paragraph_made_two_of_it_in_an_export(gone: str, form: str) -> None:
    assert onepost.split(form, f"<p>It opened{gone}.</p>\n<p>It ended.</p>").body == "It opened.\n\nIt ended.\n"


ADDRESSES = {
    "data": "data:text/html,x",
    "file": "file:///c:/x",
    "blob": "blob:https://x.example/1",
    "tel": "tel:+99532",
    "mailto": "mailto:ana@quay.example",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("scheme", ADDRESSES)
def test_an_address_that_was_dropped_was_not_counted(scheme: str, form: str) -> None:
    picture = '<img src="data:image/png;base64,AAAA">' * (scheme == "data")
    draft = onepost.split(form, f'<p>It <a href="{ADDRESSES[scheme]}">began</a> {picture}.</p>')
    assert draft.doubts == (f"not taken over: {scheme}: address ({1 + bool(picture)})",)


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "attributes",
    [
        'src="https://b.example/a.png" width="2" height="2"',
        'src="https://b.example/a.png" style="width:1px; height:1px"',
        'src="https://b.example/a.png" style="border:0;display:none"',
        'src="https://www.google-analytics.com/collect?v=1"',
        'src="https://pixel.wp.com/g.gif?x=1"',
        'src="https://stats.wordpress.com/g.gif"',
    ],
)
def test_a_picture_that_counts_readers_was_taken_for_one_to_be_seen(attributes: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began. <img {attributes}></p>")
    assert (draft.front.pictures, draft.doubts) == ((), ("not taken over: tracking pixel (1)",))


def test_the_address_of_a_link_with_brackets_was_not_proved_on_a_page() -> None:
    draft = onepost.split("page", '<p>It <a href="https://b.example/far(off)">began</a> so.</p>')
    assert draft.body == "It [began](<https://b.example/far(off)>) so.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("gone", ["script", "style", "template", "iframe", "textarea"])
def test_a_script_within_a_formula_stood_in_the_text_as_words(gone: str, form: str) -> None:
    formula = f"<math><mi>x</mi><mrow><{gone}>alert(1)</{gone}><mn>2</mn></mrow></math>"
    draft = onepost.split(form, f"<p>It is {formula}.</p>")
    assert draft.body.replace("\\", "").split() == ["It", "is", "x", "2."]
    assert f"not taken over: {gone} (1)" in draft.doubts


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "cell", ["<p>It went {0}on.</p>", '<table><tr><td colspan="2">It went {0}on.</td></tr></table>']
)
def test_a_link_around_what_never_gets_through_was_not_proved(cell: str, form: str) -> None:
    icon = '<a href="https://b.example/us"><svg><title>Us</title><path d="M0"/></svg></a>'
    assert "b.example" not in onepost.split(form, cell.format(icon)).body


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_that_looks_like_a_button_was_lost(form: str) -> None:
    draft = onepost.split(form, '<p>It went <a href="https://b.example/us"><button type="button">on</button></a>.</p>')
    assert draft.body == "It went [on](https://b.example/us).\n"


@pytest.mark.parametrize("side", ['width="1" height="1"', 'width="0" height="0"', 'style="width:1px;height:1px"'])
@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_frame_that_only_counts_readers_was_a_link(form: str, side: str) -> None:
    draft = onepost.split(form, f'<p>One text.</p><iframe {side} src="https://counter.example/t?p=1"></iframe>')
    assert (draft.body, "not taken over: iframe (1)" in draft.doubts) == ("One text.\n", True)


WRITTEN = {
    "by numbers": "&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58;a()",
    "by numbers of another base": "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;a()",
    "by names": "&Tab;java&NewLine;script&colon;a()",
    "with zeros": "&#0000106avascript:a()",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("how", WRITTEN)
def test_an_address_that_runs_a_script_got_through_in_numbers_without_semicolons(how: str, form: str) -> None:
    draft = onepost.split(form, f'<p>It <a href="{WRITTEN[how]}">began</a>.</p>')
    assert (draft.body, draft.doubts[0]) == ("It began.\n", "not taken over: javascript: address (1)")


@pytest.mark.parametrize("form", onepost.FORMS)
def test_what_a_link_says_where_it_is_pointed_at_was_left_out_without_a_word(form: str) -> None:
    link = '<p>See <a title="{}" href="https://b.example/log">the log</a>.</p>'
    draft = onepost.split(form, link.format("Kept by the clerk"))
    assert (draft.body, draft.doubts) == (
        "See [the log](https://b.example/log).\n",
        ("not taken over: title of a link (1)",),
    )
    again = (onepost.split(form, link.format(said)).doubts for said in ("The log", "https://b.example/log", ""))
    assert list(again) == [(), (), ()]
