"""Shortcodes in every form of a capture: what they must not show, and where brackets are none."""

import pytest
from tests.captures import onepost

FORMS = {
    "of a contact": '[contact-form to="ana@quay.example" subject="Write to us"]',
    "of a contact, with fields": '[contact-form to="ana@quay.example"][contact-field label="To"/] Send [/contact-form]',
    "of a newsletter": '[subscribe email="ana@quay.example"]',
    "of a newsletter, by a plugin": '[mc4wp_form id="12"]',
    "by other plugins": '[wpforms id="3" title="false"] [gravityform id="1"] [ninja_form id=2] [contact-form-7 id="4"]',
}
SHOWN = {
    "within code": ("<p>Write <code>[gallery]</code> here.</p>", "Write `[gallery]` here."),
    "within lines of code": ('<pre>[gallery ids="1"]\n[[gallery]]</pre>', '```\n[gallery ids="1"]\n[[gallery]]\n```'),
    "escaped": ("<p>Write [[gallery]] here.</p>", "Write [gallery] here."),
    "escaped with what they enclose": ("<p>Or [[caption]x[/caption]] here.</p>", "Or [caption]x[/caption] here."),
    "that are none": (
        "<p>A [[wiki]] here, [form letter] there.</p>",
        "A [[wiki]] here, [form letter] there.",
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", FORMS)
def test_the_shortcode_of_a_form_brought_an_address_into_a_post(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{FORMS[name]}</p><p>It ended.</p>")
    assert draft.body == "It began.\n\nIt ended.\n"
    assert [doubt[:22] for doubt in draft.doubts] == ["not taken over: form ("]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_an_address_in_an_unknown_shortcode_got_through(form: str) -> None:
    draft = onepost.split(form, '<p>It [mystery to="ana@quay.example" in="1"] began.</p>')
    assert draft.body == 'It [mystery to="" in="1"] began.\n'
    assert draft.doubts[0] == "not taken over: e-mail address (1)"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", SHOWN)
def test_brackets_were_run_that_are_shown(name: str, form: str) -> None:
    written, wanted = SHOWN[name]
    assert onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>").body == (
        f"It began.\n\n{wanted}\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
def test_a_gallery_within_a_shortcode_of_code_was_run(form: str) -> None:
    draft = onepost.split(form, "<p>It began.</p>\n\n[code]say [gallery] and [caption]x[/caption][/code]\n\nIt ended.")
    assert draft.body == "It began.\n\n```\nsay [gallery] and [caption]x[/caption]\n```\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_gallery_that_a_page_shows_among_words_was_taken_out_of_them(form: str) -> None:
    draft = onepost.split(form, "<p>Write [gallery] here.</p><p>[gallery]</p><p>It ended.</p>")
    written = "Write here." if form == "wxr" else "Write [gallery] here."
    assert (draft.body, draft.doubts[0][:23]) == (f"{written}\n\nIt ended.\n", "not taken over: gallery")


FILMS = {
    "[vimeo 12345 w=640 h=400]": "https://vimeo.com/12345",
    "[vimeo 12345 w=640&h=400]": "https://vimeo.com/12345",
    "[vimeo id=141358 width=350 height=500]": "https://vimeo.com/141358",
    '[vimeo clip_id="141358" width="350"]': "https://vimeo.com/141358",
    "[vimeo 141358]": "https://vimeo.com/141358",
    "[youtube abc-efghi_k w=640]": "https://www.youtube.com/watch?v=abc-efghi_k",
    "[youtube channel of the quay]": "[youtube channel of the quay]",
    "[dailymotion id=x8abcd&width=320]": "https://www.dailymotion.com/video/x8abcd",
    '[ted id="183" lang="en"]': "https://www.ted.com/talks/view/id/183",
    "[tweet 14324234]": "https://twitter.com/i/status/14324234",
    '[blackbirdpie id="14324234"]': "https://twitter.com/i/status/14324234",
    "[scribd id=39027960 key=key-3kaiwcjqhtipf25m8tw mode=list]": "https://www.scribd.com/document/39027960",
    "[slideshare id=5342235&doc=quay-101&w=425]": "https://www.slideshare.net/slideshow/embed_code/5342235",
    "[gist 57cc50246aab77]": "https://gist.github.com/57cc50246aab77",
    "[gist]https://gist.github.com/57cc50246aab77[/gist]": "https://gist.github.com/57cc50246aab77",
    "[archiveorg Quay1940 width=640]": "https://archive.org/details/Quay1940",
    '[polldaddy poll="1234567"]': "https://poll.fm/1234567",
    '[googleapps domain="docs" dir="forms/d/1Ab_c/viewform" query="embedded=true&amp;a=2" width="5" /]': (
        "https://docs.google.com/forms/d/1Ab_c/viewform?embedded=true&a=2"
    ),
    "[scribd of the quay]": "[scribd of the quay]",
    '[googleapps domain="evil" dir="a"]': '[googleapps domain="evil" dir="a"]',
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", FILMS)
def test_a_film_by_its_number_and_size_was_left_as_brackets(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{written}</p><p>It ended.</p>")
    assert draft.body == f"It began.\n\n{FILMS[written]}\n\nIt ended.\n"


AROUND = {
    "[youtube]https://www.youtube.com/watch?v=abcdefghij1[/youtube]": "https://www.youtube.com/watch?v=abcdefghij1",
    '[vimeo w="400"] https://vimeo.com/141358 [/vimeo]': "https://vimeo.com/141358",
    "[audio]https://quay.example/a.mp3[/audio]": "https://quay.example/a.mp3",
    "[youtube]our film[/youtube]": "[youtube]our film[/youtube]",
    "[vimeo]https://vimeo.com/141358[/audio]": "[vimeo]https://vimeo.com/141358[/audio]",
    "[[youtube]https://quay.example/a[/youtube]]": "[youtube]https://quay.example/a[/youtube]",
    "<code>[youtube]https://quay.example/a[/youtube]</code>": "`[youtube]https://quay.example/a[/youtube]`",
    "[youtube]https://quay.example/a and https://quay.example/b[/youtube]": (
        "[youtube]https://quay.example/a and https://quay.example/b[/youtube]"
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", AROUND)
def test_an_address_within_the_shortcode_that_shows_it_was_left_in_brackets(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{written}</p><p>It ended.</p>")
    assert draft.body == f"It began.\n\n{AROUND[written]}\n\nIt ended.\n"


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_what_is_shown_at_the_end_of_a_post_was_told_to_be_an_unknown_source(form: str) -> None:
    assert onepost.split(form, "<p>It began.</p><p>[vimeo 141358]</p>").doubts == ()


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", ["[wire 12345 w=640]", "[wire /]", "[wire/]", "[wire 5 /]"])
def test_a_shortcode_with_a_number_before_its_values_or_closed_by_itself_was_not_told(written: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p><p>{written}</p><p>It ended.</p>")
    assert draft.doubts[0] == "left as text, since what it means is not known here: [wire]"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_brackets_in_the_words_of_a_picture_were_not_proved(form: str) -> None:
    draft = onepost.split(form, '<p>It began.</p><p><img src="https://b.example/i.jpg" alt="Nets [left] and quay"></p>')
    assert [picture.alt for picture in draft.front.pictures] == ["Nets [left] and quay"]


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("address", ["http://", "https:///a", "http:page.html", "https://"])
def test_an_address_without_a_host_was_a_source_that_check_refused(address: str, form: str) -> None:
    link = f'<a href="{address}">began</a>'
    draft = onepost.split(form, f"<p>It {link}.</p><p>Source: {link}</p>")
    assert (draft.front.sources, "](" in draft.body) == ((), False)


@pytest.mark.parametrize(
    ("content", "reported"),
    [
        ("It began.\n\n[recent_wires]\n\nIt ended.", True),
        ("It began.\n\n[wirevideo abcd12]\n\nIt ended.", True),
        ("It began [sic] and ended.", False),
        ("[laughs] It began.", False),
    ],
)
def test_a_shortcode_without_values_that_is_all_of_a_paragraph_was_not_reported(content: str, reported: bool) -> None:
    draft = onepost.split("wxr", content)
    assert [one.startswith("left as text") for one in draft.doubts] == [True] * reported
    assert onepost.split("page", "<p>[recent_wires]</p><p>It ended.</p>").doubts == ()


PLAYED = {
    "[audio https://wire.example/a.mp3|titles=Quay|loop=yes]": "https://wire.example/a.mp3",
    "[wpvideo aBcd1234 w=400]": "https://videopress.com/v/aBcd1234",
    '[videopress aBcd1234 at="5"]': "https://videopress.com/v/aBcd1234",
    '[code language="Python"]x = 1[/code]': "```python\nx = 1\n```",
    "[sourcecode lang=bash]ls[/sourcecode]": "```bash\nls\n```",
    "[code]x = 1[/code]": "```\nx = 1\n```",
}


@pytest.mark.parametrize("written", PLAYED)
def test_what_a_shortcode_names_was_lost_or_stood_in_an_address(written: str) -> None:
    draft = onepost.split("wxr", f"<p>It began.</p>\n\n{written}\n\n<p>It ended.</p>")
    assert draft.body == f"It began.\n\n{PLAYED[written]}\n\nIt ended.\n"


@pytest.mark.parametrize("words", ["[gallery[1]", "[gallery [/caption]", "[gallery-two]"])
def test_what_opens_as_a_gallery_and_has_no_end_stays(words: str) -> None:
    draft = onepost.split("rest", f"<p>Words.</p><p>{words}</p><p>More.</p>")
    assert draft.body == f"Words.\n\n{words}\n\nMore.\n"


def test_a_caption_that_begins_in_a_script_took_the_picture_behind_it() -> None:
    content = '<p>Words.</p><script>x("[caption]")</script><img src="https://linden.example/a.jpg">[/caption]'
    assert [one.url[-5:] for one in onepost.split("rest", content).front.pictures] == ["a.jpg"]


PICTURE = '<img src="https://linden.example/a.jpg" alt="Quay">'
CROSSING = {
    "[caption id='a']{} Words <b>of it[/caption] and</b> more.": (
        "[caption id='a'] Words **of it[/caption] and** more."
    ),
    "<i>So [caption id='a']{} of it</i>[/caption] and more.": "*So [caption id='a'] of it*[/caption] and more.",
    "<ul><li>[caption id='a']{} Of it</li><li>and[/caption] more.</li></ul>": (
        "- [caption id='a'] Of it\n- and[/caption] more."
    ),
    "It [footnote]said <b>so[/footnote]</b> here. {}": "It [footnote]said **so[/footnote]** here.",
    "<p title='[caption]'>So</p>{} and[/caption] more.": "So\n\nand[/caption] more.",
}


@pytest.mark.parametrize("form", [form for form in onepost.FORMS if form != "page"])
@pytest.mark.parametrize("written", CROSSING)
def test_a_shortcode_that_begins_in_an_element_and_ends_in_another_lost_words(written: str, form: str) -> None:
    draft = onepost.split(form, f"<div>It began.</div><div>{written.format(PICTURE)}</div>")
    assert draft.body == f"It began.\n\n{CROSSING[written]}\n"
    assert [one.url[-5:] for one in draft.front.pictures] == ["a.jpg"]


def test_a_caption_without_an_end_took_that_of_the_next() -> None:
    draft = onepost.split("wxr", f"It began.\n\n[caption id='b'] So\n\n[caption id='a']{PICTURE} The quay[/caption]")
    assert draft.body == "It began.\n\n[caption id='b'] So\n"
    assert [one.caption for one in draft.front.pictures] == ["The quay"]
    assert draft.doubts[0] == "left as text, since what it means is not known here: [caption]"


def test_a_word_in_brackets_that_begins_as_a_caption_does_was_taken_for_one_within() -> None:
    draft = onepost.split("wxr", f"<p>Words.</p>[caption id='a']{PICTURE} See [captioned] it[/caption]")
    assert (draft.body, draft.front.pictures[0].caption) == ("Words.\n", "See [captioned] it")


def test_a_shortcode_in_a_comment_without_an_end_encloses_nothing() -> None:
    assert onepost.split("wxr", f"<p>Words.</p><!-- [caption id='a']{PICTURE} Quay[/caption]").body == "Words.\n"
