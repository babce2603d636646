"""Files that a blog offers with a post, as podcasts do, are told where the text of the post does not lead to them."""

import pytest
from tests.captures import onepost

from muniment.captures.structured import enclosed

FILE = "https://linden.example/sound/quiet.mp3?a=1&amp;b=2"
META = (
    "<wp:postmeta><wp:meta_key>enclosure</wp:meta_key>"
    "<wp:meta_value><![CDATA[{}\n123\naudio/mpeg\n]]></wp:meta_value></wp:postmeta></item>"
)
ENCLOSED = {
    "rss": ("</item>", f'<enclosure url="{FILE}" length="123" type="audio/mpeg" /></item>'),
    "atom": ("</entry>", f'<link rel="enclosure" href="{FILE}" type="audio/mpeg"/></entry>'),
    "wxr": ("</item>", META.format(FILE.replace("&amp;", "&"))),
}


@pytest.mark.parametrize("form", ENCLOSED)
def test_a_file_that_is_offered_with_a_post_is_told(form: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>Hear it.</p>").replace(*ENCLOSED[form]))
    assert draft.doubts == (enclosed.LEFT.format(FILE.replace("&amp;", "&")),)


@pytest.mark.parametrize("form", ENCLOSED)
def test_a_file_to_which_the_text_leads_is_not_told(form: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS[form](f'<p><a href="{FILE}">Hear it</a>.</p>').replace(*ENCLOSED[form]))
    assert draft.doubts == ()
