"""Line breaks, code and the targets of links in the HTML of posts, in every form of a capture."""

import pytest
from tests.captures import onepost

BROKEN = {
    "in lines of code": ("<pre>one<br>two<br /><br>three</pre>", "```\none\ntwo\n\nthree\n```"),
    "in a verse": ('<pre class="wp-block-verse">bells<br><em>ring</em><br>on</pre>', "```\nbells\nring\non\n```"),
    "in code": ("<p><code>one<br>two</code></p>", "`one two`"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", BROKEN)
def test_a_break_joined_the_words_beside_it(name: str, form: str) -> None:
    written, wanted = BROKEN[name]
    assert onepost.split(form, f"<p>It began.</p>{written}<p>It ended.</p>").body == (
        f"It began.\n\n{wanted}\n\nIt ended.\n"
    )


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_break_in_a_caption_joined_the_words_beside_it(form: str) -> None:
    words = "The bells ring<br />on the quay<br>Photo: Bo Roe"
    figure = f'<figure><img src="https://linden.example/a.jpg" alt=""><figcaption>{words}</figcaption></figure>'
    (picture,) = onepost.split(form, f"<p>It began.</p>{figure}<p>It ended.</p>").front.pictures
    assert (picture.caption, picture.credit) == ("The bells ring on the quay", "Photo: Bo Roe")


def test_a_break_in_the_title_of_a_page_joined_the_words_beside_it() -> None:
    page = onepost.FORMS["page"]("<p>It began.</p>").replace(onepost.TITLE, "A quiet<br>morning")
    assert onepost.proved(page)[0].front.title == "A quiet morning"
