"""Words beside links, and signs within them: each stands in its post, where another rule might have taken it out."""

import pytest
from tests.captures import onepost

BEGUN, LINK = "<p>Boats came in at night.</p>", '<a href="https://ports.example/{0}">Report by Sela</a>'
KEPT = {
    "an article before a link": f"A {LINK}",
    "a pronoun before a link": f"I {LINK}",
    "a sentence that begins with a joint": f"And {LINK}",
    "a joint under no other link": f"and {LINK}",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("said", KEPT.values(), ids=KEPT.keys())
def test_a_short_word_before_a_link_at_the_end_was_lost(form: str, said: str) -> None:
    draft = onepost.split(form, f"{BEGUN}<p>{said.format(1)}</p>")
    word = said.partition(" ")[0]
    assert draft.body == f"Boats came in at night.\n\n{word} [Report by Sela](https://ports.example/1)\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_joint_between_two_paragraphs_of_sources_failed_the_proof(form: str) -> None:
    draft = onepost.split(form, f"{BEGUN}<p>{LINK.format(1)}</p><p>and {LINK.format(2)}</p>")
    assert [one.url for one in draft.front.sources] == ["https://ports.example/1", "https://ports.example/2"]


ADDRESSLESS = onepost.PAGE.replace(f'<a rel="bookmark" href="{onepost.LINK}">Permalink</a>', "").replace(
    f'<link rel="canonical" href="{onepost.LINK}">', ""
)
"""A page that does not say where it is: its links stay as they are written."""
WITHIN = {
    "a link that begins a paragraph": (
        '<p><a href="more.html">More</a> of it.</p>', "[More](more.html) of it."),
    "a link whose words begin like an address": (
        '<p>Sela: <a href="more/">https://ports-</a></p>', "Sela: [https://ports-](more/)"),
    "a sign that no address has": (
        '<p>See <a href="a\x08b/%bd8">this</a> too.</p>', "See [this](a%08b/%bd8) too."),
}  # fmt: skip


@pytest.mark.parametrize(("html", "body"), WITHIN.values(), ids=WITHIN.keys())
def test_a_link_within_a_page_that_says_no_address_was_lost(html: str, body: str) -> None:
    (draft,) = onepost.proved(ADDRESSLESS.format(BEGUN + html))
    assert (draft.body, draft.front.sources) == (f"Boats came in at night.\n\n{body}\n", ())


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_stroke_between_two_parts_of_a_word_was_said_to_be_lost(form: str) -> None:
    assert onepost.split(form, "<p>Bo<i></i>\\ats came.</p>").body == "Bo\\\\ats came.\n"


AS_THEY_ARE = {
    "a comment": ("<xmp>fish <!-- Sela --> salt</xmp>", "```\nfish <!-- Sela --> salt\n```\n\nThen."),
    "one without an end": ("<xmp>fish <!-- Sela salt</xmp>", "```\nfish <!-- Sela salt\n```\n\nThen."),
    "one in what is left out": ("<script>fish <!-- Sela</script>", "Then."),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("html", "body"), AS_THEY_ARE.values(), ids=AS_THEY_ARE.keys())
def test_what_looks_like_a_comment_where_no_markup_is_was_lost(form: str, html: str, body: str) -> None:
    assert onepost.split(form, f"{BEGUN}{html}<p>Then.</p>").body == f"Boats came in at night.\n\n{body}\n"


BESIDE = {
    "more": ('More <a href="https://ports.example/1">on boats</a>', "More [on boats](https://ports.example/1)"),
    "half a number": (':57 <a href="https://ports.example/1">Report</a>', ":57 [Report](https://ports.example/1)"),
    "a number in a link": (
        '<a href="https://linden.example/2015/01/01/other/">57 ?</a>',
        "[57 ?](https://linden.example/2015/01/01/other/)",
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("html", "body"), BESIDE.values(), ids=BESIDE.keys())
def test_what_is_no_label_and_counts_nothing_was_left_out(form: str, html: str, body: str) -> None:
    assert onepost.split(form, f"{BEGUN}<p>{html}</p>").body == f"Boats came in at night.\n\n{body}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_counter_before_bold_links_and_a_joint_behind_the_last_failed_the_proof(form: str) -> None:
    links = '1 <b><a href="https://ports.example/1">Report</a></b>', '<a href="https://ports.example/2">Boats</a> et'
    draft = onepost.split(form, f"{BEGUN}<p>{links[0]}</p><p>{links[1]}</p>")
    assert [one.title for one in draft.front.sources] == ["Report", "Boats"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_picture_that_leads_below_its_post_failed_the_proof(form: str) -> None:
    draft = onepost.split(form, f'{BEGUN}<a href="other.html"><img src="https://i.example/p.jpg" alt="A pier"></a>')
    assert [one.alt for one in draft.front.pictures] == ["A pier"]


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_that_shows_the_beginning_of_an_address_ended_the_program(form: str) -> None:
    draft = onepost.split(form, f'{BEGUN}<p><a href="javascript:1">http://1</a><a href="javascript:1">…</a> it</p>')
    assert draft.body == "Boats came in at night.\n\nhttp://1… it\n"


@pytest.mark.parametrize("joint", ["and", "And", "Et"])
def test_a_joint_before_a_source_was_in_its_title(joint: str, reading_of) -> None:
    sources = f"Sources:\n\n[Old Town Notes](https://a.example/x)\n{joint} [Quay News](https://c.example/y).\n"
    (draft,) = reading_of(f"# A bell\n\nMay 5, 2011\n\nBoats came in at night.\n\n{sources}").drafts
    assert [one.title for one in draft.front.sources] == ["Old Town Notes", "Quay News"]


def test_more_before_a_bare_address_was_its_title(reading_of) -> None:
    page = "# A bell\n\nMay 5, 2011\n\nBoats came in at night, and none left.\n\nMore https://a.example/x\n"
    (draft,) = reading_of(page).drafts
    assert [(one.url, one.title) for one in draft.front.sources] == [("https://a.example/x", "")]


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("address", ["java\x05script:1", "\x0bvb\x08script:1", "javascript\x1f:1"])
def test_a_script_with_controls_in_its_name_became_a_link(address: str, form: str) -> None:
    draft = onepost.split(form, f'{BEGUN}<p>So <a href="{address}">it</a> was.</p>')
    assert draft.body == "Boats came in at night.\n\nSo it was.\n"
