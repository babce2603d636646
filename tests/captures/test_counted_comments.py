"""Comments of readers on a page: they are set aside, and how many they are is said."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

ONE = '<li id="comment-{0}" class="comment"><div class="comment-body"><b>Eva</b> <p>Word {0}.</p></div></li>'
AREAS = {
    "none": ("", ()),
    "a form alone": ('<div id="respond" class="comment-respond"><form><label>Name</label></form></div>', ()),
    "one": (f'<ol class="comment-list">{ONE.format(1)}</ol>', ("1 comment of readers set aside",)),
    "several": (
        f'<ol class="comment-list">{"".join(map(ONE.format, range(1, 4)))}</ol>',
        ("3 comments of readers set aside",),
    ),
}


@pytest.mark.parametrize("name", AREAS)
def test_comments_on_a_page_were_set_aside_without_being_counted(name: str) -> None:
    area, doubts = AREAS[name]
    page = onepost.FORMS["page"]("<p>Text.</p>").replace("</article>", f'</article><div id="comments">{area}</div>')
    assert splitting.read(page.encode(), Registry()).doubts == doubts
