"""Captures that are broken, or were made to break what reads them: nothing gets through, is lost or stops the rest."""

import pytest
from tests.captures import onepost

from muniment.captures import verifying

INNER = "<script>run()</script><style>b{}</style><textarea>typed</textarea>"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("before", "behind", "shown"),
    [("<pre>", "</pre>", "```\none two\n```\n"), ("<p><code>", "</code></p>", "`one two`\n")],
)
def test_scripts_within_code_got_through(form: str, before: str, behind: str, shown: str) -> None:
    draft = onepost.split(form, f"<!-- wp:html -->{before}one {INNER}two{behind}")
    assert draft.body == shown
    assert draft.doubts == ("not taken over: script (1), style (1), textarea (1)",)


PICTURE = '<img src="https://linden.example/p.jpg" alt="A pier">'
LINKED = f'See <a href="https://quay.example/x">this &lt;b&gt;</a>, and {PICTURE} on.'


@pytest.mark.parametrize("form", onepost.FORMS)
def test_links_and_pictures_in_lines_that_stand_as_they_are_were_lost(form: str) -> None:
    draft = onepost.split(form, f"<p>One.</p><pre>{LINKED}<br><br>  Two.</pre><p>End <code>a {LINKED}</code>.</p>")
    assert draft.body == (
        'One.\n\n<pre>See <a href="https://quay.example/x">this &lt;b&gt;</a>, and  on.<br><br>  Two.</pre>\n\n'
        "End <code>a See [this \\<b>](https://quay.example/x), and on.</code>.\n"
    )
    assert [(one.url, one.alt) for one in draft.front.pictures] == [("https://linden.example/p.jpg", "A pier")] * 2


@pytest.mark.parametrize("form", onepost.FORMS)
def test_blocks_in_lines_that_stand_as_they_are_were_glued(form: str) -> None:
    draft = onepost.split(form, "<!-- wp:html --><pre>one<p>two</p><ul><li>three</li><li>four</li></ul>five</pre>")
    assert draft.body == "```\none\ntwo\nthree\nfour\nfive\n```\n"


BROKEN = {
    "page": (b"</article>", b"</article><p>caf\xe9 menu</p>"),
    "wxr": (
        b"<channel>",
        b"<channel><title>caf\xe9 \xe2\x80\x99\xc3\xa9\xc3\xa0\xc3\xa8\xc3\xb9\xc3\xb2\xc3\xac\xc3\xb1\xc3\xb3</title>",
    ),
}


@pytest.mark.parametrize("form", BROKEN)
def test_octets_that_are_no_characters_among_what_is_set_aside_ended_the_program(form: str, muniment, tmp_path) -> None:
    right = "<p>Déjà là, où l’été était né, à côté.</p>"
    (tmp_path / "capture").write_bytes(onepost.FORMS[form](right).encode().replace(*BROKEN[form]))
    done = muniment("split", str(tmp_path / "capture"), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, verifying.verify(tmp_path / "posts", "posts").problems) == (0, ())


def test_an_address_that_is_none_ended_the_proof_of_a_page(muniment, tmp_path) -> None:
    page = onepost.FORMS["page"]('<p>See <a href="https://[::1">it</a> and <a href="http://[5]/">on</a>.</p>')
    (tmp_path / "page.html").write_text(page)
    muniment("split", str(tmp_path / "page.html"), "--into", str(tmp_path / "posts"))
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_tag_whose_bracket_stands_in_another_element_than_its_name_became_one(form: str) -> None:
    draft = onepost.split(form, "<!-- wp:html --><p>a &lt;<span>b onclick=x></span>c &lt;</p><p>d &lt; e</p>")
    assert draft.body == "a \\<b onclick=x>c \\<\n\nd < e\n"


@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_words_of_a_mark_of_a_note_that_goes_on_were_lost(form: str) -> None:
    mark, note = (
        '<a href="#_ftn{0}" name="_ftnref{0}">',
        '<p><a href="#_ftnref{0}" name="_ftn{0}">[{0}]</a> Said {0}.</p>',
    )
    draft = onepost.split(
        form,
        f"<!-- wp:html --><p>One {mark.format(1)}[1] was held.</p><p>Two{mark.format(2)}[ii]</a> were not.</p>"
        f"{note.format(1)}{note.format(2)}",
    )
    assert draft.body == "One [1] was held.[^1]\n\nTwo[^2] were not.\n\n[^1]: Said 1.\n[^2]: Said 2.\n"


ATTACK = 'https://e.example/x"><script>alert(1)</script><b>'
SHOWN = 'https://e.example/x"%3E%3Cscript%3Ealert(1)%3C/script%3E%3Cb%3E'
PLAYERS = {
    "a frame": f"<iframe src='{ATTACK}'></iframe>",
    "a film": f"<video src='{ATTACK}'></video>",
    "a film of several forms": f"<video><source src='{ATTACK}'></video>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("around", ["<p>{}</p>", "{}", '<table><tr><td colspan="2">{}</td></tr></table>'])
@pytest.mark.parametrize("name", PLAYERS)
def test_marks_in_the_address_of_a_player_stood_in_the_text_as_they_are(name: str, around: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>{around.format(PLAYERS[name])}<p>It ended.</p>")
    assert (SHOWN in draft.body, "<script" in draft.body) == (True, False)


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("written", ["<iframe src='{0}'></iframe>", "<a href='{0}'>{0}</a>"])
def test_an_address_with_brackets_made_a_link_of_what_is_in_it(written: str, form: str) -> None:
    address = "https://e.example/[x](javascript:y)"
    body = onepost.split(form, f"<p>It began.</p><p>So {written.format(address)} it is.</p>").body
    assert ("](" in body, "https://e.example/[x%5D(javascript:y)" in body) == (False, True)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_addresses_that_a_page_breaks_over_lines_were_said_to_be_lost(form: str) -> None:
    picture = '<img src="https://linden.example/\n\tp.jpg" alt="">'
    content = f'<p>See <a href="https://quay.example/a/b\nc/d">this</a>. {picture}</p>'
    draft = onepost.split(form, content)
    assert draft.body == "See [this](https://quay.example/a/bc/d).\n"
    assert [one.url for one in draft.front.pictures] == ["https://linden.example/p.jpg"]
