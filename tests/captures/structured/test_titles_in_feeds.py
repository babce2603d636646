"""Titles of feeds and exports, as WordPress and others write them: plain text, HTML, escaped once or twice."""

import pytest
from tests.captures import onepost

TITLES = {
    "words in angle brackets": ("Two &#038; an &#060;angle&#062;", "Two & an <angle>"),
    "such words by name": ("Two &amp; an &lt;angle&gt;", "Two & an <angle>"),
    "a tag that is spoken of": ("What &lt;b&gt; means", "What <b> means"),
    "a sign": ("1 &lt; 2, 3 &gt; 2", "1 < 2, 3 > 2"),
    "emphasis": ("A &lt;em&gt;quiet&lt;/em&gt; morning", "A quiet morning"),
    "a line end": ("A quiet&lt;br /&gt;morning", "A quiet morning"),
    "signs that are escaped twice": ("Bread &amp;amp; &amp;lt;salt&amp;gt;", "Bread & <salt>"),
    "signs that are escaped in CDATA": ("<![CDATA[Bread &amp; &lt;salt&gt;]]>", "Bread & <salt>"),
}


@pytest.mark.parametrize("form", ["rss", "wxr", "atom"])
@pytest.mark.parametrize("name", TITLES)
def test_words_in_angle_brackets_were_lost_from_a_title(name: str, form: str) -> None:
    written, wanted = TITLES[name]
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>It began.</p>").replace(onepost.TITLE, written))
    assert draft.front.title == wanted


def test_a_title_that_atom_says_is_html_is_read_as_such() -> None:
    atom = onepost.FORMS["atom"]("<p>It began.</p>").replace("<title>", '<title type="html">')
    (draft,) = onepost.proved(atom.replace(onepost.TITLE, "A &lt;tiny&gt;quiet&lt;/tiny&gt; &amp;amp; more"))
    assert draft.front.title == "A quiet & more"
