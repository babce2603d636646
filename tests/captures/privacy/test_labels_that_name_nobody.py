"""An e-mail address among the labels of a post is none of them, whatever form tells it."""

import json

import pytest
from tests.captures import onepost

from muniment.captures.words.blogs import contacts

MAIL = "ana@mail.example"
LABEL = '<category domain="{}"><![CDATA[{}]]></category>'


def _answer(mail: str) -> str:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>One text.</p>"))
    names = [{"id": 7, "name": mail, "taxonomy": "post_tag"}, {"id": 8, "name": "Quays", "taxonomy": "post_tag"}]
    return json.dumps({"posts": [{**post, "tags": [7, 8]}], "tags": names})


def _feed(form: str, mail: str) -> str:
    labels = LABEL.format("post_tag", mail) + LABEL.format("post_tag", "Quays")
    return onepost.FORMS[form]("<p>One text.</p>").replace("</item>", f"{labels}</item>")


def _page(mail: str) -> str:
    links = "".join(f'<a rel="tag" href="/tag/x/">{words}</a> ' for words in (mail, "Quays"))
    return onepost.FORMS["page"]("<p>One text.</p>").replace("</article>", f'<p class="tags">{links}</p></article>')


@pytest.mark.parametrize("capture", [_answer(MAIL), _feed("wxr", MAIL), _feed("rss", MAIL), _page(MAIL)])
def test_an_address_of_mail_was_a_label(capture: str) -> None:
    (post,) = onepost.proved(capture)
    assert (post.front.tags, contacts.UNLABELLED in post.doubts) == (("Quays",), True)
    assert MAIL not in post.written.decode()
