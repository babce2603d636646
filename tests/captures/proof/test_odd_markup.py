"""Elements and texts that few posts hold: they are put to the proof as browsers show them."""

import json

import pytest
from tests.captures import onepost

BEGUN = "<p>Boats came.</p>"
SHOWN = {
    "knows no entities": ("<xmp>fish &amp; salt&copy63</xmp>", "```\nfish &amp; salt&copy63\n```"),
    "knows no tags": ("<xmp>see <b>Sela</b></xmp>", "```\nsee <b>Sela</b>\n```"),
    "within a heading": ("<h2><xmp>salt&copy63</xmp></h2>", "## salt&copy63"),
}
NOT_SHOWN = ("<noembed>Sela <b>was</b> there.</noembed>", "<noframes><p>Sela was there.</p></noframes>")


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("html", "body"), SHOWN.values(), ids=SHOWN.keys())
def test_what_stands_as_it_is_failed_the_proof(form: str, html: str, body: str) -> None:
    assert onepost.split(form, BEGUN + html).body == f"Boats came.\n\n{body}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("html", NOT_SHOWN)
def test_what_no_browser_shows_any_more_was_text(form: str, html: str) -> None:
    assert onepost.split(form, BEGUN + html).body == "Boats came.\n"


@pytest.mark.parametrize("form", ["wxr", "rss", "rest"])
def test_words_behind_a_comment_without_an_end_failed_the_proof(form: str) -> None:
    assert onepost.split(form, f"{BEGUN}<!-- <b>Sela</b> was there").body == "Boats came.\n"


def test_words_behind_a_comment_that_ends_with_its_page_were_text() -> None:
    page = onepost.PAGE.format(BEGUN).replace("</div></article>", "<!-- <b>Sela</b></div></article>") + "was there"
    assert onepost.proved(page)[0].body == "Boats came.\n"


@pytest.mark.parametrize("form", ["atom", "rss"])
def test_an_entity_without_its_end_failed_the_proof(form: str) -> None:
    feed = onepost.FORMS[form]("fish &copy2016 Sela").replace("<![CDATA[fish &", "fish &amp;").replace("]]>", "")
    assert onepost.proved(feed)[0].body == "fish ©2016 Sela\n"


PLAYER = '<video controls poster="https://linden.example/p.jpg">{}</video>'
HELD = {
    "a sign and letters without the end of a tag": ("<p>So</p>see <!CDATA here", "So\n\nsee \\<!CDATA here"),
    "the same before a comment": ("<p>So</p>see <!CDATA<!--more-->here", "So\n\nsee here"),
    "a sign right before a comment": ("<p>So</p>see <<!--more-->here <i>or</i>", "So\n\nsee \\<here *or*"),
}


@pytest.mark.parametrize(("html", "body"), HELD.values(), ids=HELD.keys())
def test_words_behind_a_sign_that_no_tag_ends_were_lost(html: str, body: str) -> None:
    assert onepost.split("wxr", html).body == f"{body}\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("within", ['<track src="/t.vtt" label="En">', '<a href="https://linden.example/m">get</a>'])
def test_what_a_player_says_to_those_without_it_stood_nowhere_among_lines(form: str, within: str) -> None:
    draft = onepost.split(form, f"{BEGUN}<pre>{PLAYER.format(within)}\nHere.</pre>")
    assert draft.body == "Boats came.\n\n<pre>Here.</pre>\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_words_of_a_picture_that_a_script_shows_were_lost_where_the_one_without_has_none(form: str) -> None:
    html = (
        '<img src="data:image/gif;base64,R0" alt="A quay"><noscript><img src="https://linden.example/a.jpg"></noscript>'
    )
    (picture,) = onepost.split(form, f"{BEGUN}{html}").front.pictures
    assert (picture.url, picture.alt) == ("https://linden.example/a.jpg", "A quay")


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_address_of_a_picture_that_a_script_shows_was_lost_where_both_have_words_and_they_differ(form: str) -> None:
    shown = '<noscript><img src="https://linden.example/a.jpg" alt="The quay"></noscript>'
    pictures = onepost.split(form, f'{BEGUN}<img src="data:image/gif;base64,R0" alt="A quay">{shown}').front.pictures
    told = [(picture.url, picture.alt) for picture in pictures]
    assert told == [("", "A quay"), ("https://linden.example/a.jpg", "The quay")]


def test_a_name_of_a_sign_in_the_words_of_a_picture_failed_the_proof() -> None:
    draft = onepost.split("page", f'{BEGUN}<img src="https://linden.example/a.jpg" alt="A &copy2016 B &copy; C">')
    assert [picture.alt for picture in draft.front.pictures] == ["A &copy2016 B © C"]
    assert onepost.split("page", f"{BEGUN}<p>See https://&copy2016 there</p>").body.endswith(
        "See https://©2016 there\n"
    )


def answer(**fields: object) -> str:
    """Return an answer of one post."""
    return json.dumps([json.loads(onepost.FORMS["rest"]("<p>Boats came.</p>"))[0] | fields])


def test_a_number_for_a_title_or_a_text_stood_in_no_span() -> None:
    (draft,) = onepost.proved(answer(title={"rendered": 2016}, excerpt={"rendered": 57, "protected": False}))
    assert (draft.front.title, draft.front.excerpt) == ("2016", "57")


def test_a_post_within_another_failed_the_proof() -> None:
    within = json.loads(onepost.FORMS["rest"]("<p>Others came.</p>"))[0]
    (draft,) = onepost.proved(answer(related=[within], excerpt={"rendered": within}))
    assert draft.body == "Boats came.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_an_address_with_a_scheme_in_large_letters_failed_the_proof(form: str) -> None:
    html = 'See <a href="Http://ports.example/A">Http</a>: Http://bread.example <img src="HTTPS://ports.example/I.jpg">'
    draft = onepost.split(form, f"{BEGUN}<p>{html}</p>")
    assert draft.body == "Boats came.\n\nSee [Http](http://ports.example/A): Http://bread.example\n"
    assert [picture.url for picture in draft.front.pictures] == ["https://ports.example/I.jpg"]


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_a_label_in_brackets_failed_the_proof(form: str) -> None:
    label = '<category domain="post_tag" nicename="e"><![CDATA[[closed]]]></category>'
    (draft,) = onepost.proved(onepost.FORMS[form](BEGUN).replace("</item>", f"{label}</item>"))
    assert "[closed]" in (*draft.front.tags, *draft.front.categories)


def test_a_number_beyond_all_numbers_of_posts_failed_the_proof() -> None:
    (draft,) = onepost.proved(answer(title={"rendered": 10**30}))
    assert draft.front.title == "Boats came."


NAMES = {"tags": ("post_tag", [2016, None]), "categories": ("category", [57, {"rendered": None}])}


def test_names_that_are_no_strings_were_labels_and_authors_called_none() -> None:
    terms = [
        {"id": number, "taxonomy": taxonomy, "name": name}
        for taxonomy, names in NAMES.values()
        for number, name in enumerate(names)
    ]
    (draft,) = onepost.proved(
        answer(
            tags=[0, 1],
            categories=[0, 1],
            author=1,
            _embedded={"wp:term": [terms], "author": [{"name": None}], "odd": [{"taxonomy": {"a": 1}}]},
        )
    )
    assert (draft.front.tags, draft.front.categories, draft.front.author) == (("2016",), ("57",), "")


def test_words_on_both_sides_of_an_empty_paragraph_in_a_table_ran_together() -> None:
    assert onepost.split("wxr", "<table>Boats<hgroup>came.").body == "Boats\n\ncame.\n"


def test_what_a_player_holds_in_a_text_that_nothing_marks_failed_the_proof() -> None:
    player = '<audio src="javascript:alert(1)"><div><a href="https://ports.example/a">Sela</a></div>was there.</audio>'
    page = onepost.PAGE.format("").replace('<div class="entry-content"></div>', f"Boats came in at night. {player}")
    assert onepost.proved(page)[0].body == "Boats came in at night.\n"


CELLS = "<td>Boats</td><td>Bread</td>"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("head", ["", "<thead>", "<tbody>"])
def test_a_name_of_a_table_without_its_end_took_the_cells_behind_it(form: str, head: str) -> None:
    body = onepost.split(form, f"<table><caption>Stalls{head}<tr>{CELLS}</tr></table>").body
    assert body == "Stalls\n\n| Boats | Bread |\n| --- | --- |\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_cell_behind_a_name_within_a_row_was_lost(form: str) -> None:
    body = onepost.split(form, "<table><tr><td>Boats</td><caption><td>Bread</td></tr></table>").body
    assert body == "| Boats | Bread |\n| --- | --- |\n"
