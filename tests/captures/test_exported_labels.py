"""Labels that a capture has more than once, of one post."""

import json

import pytest
from tests.captures import onepost

TWICE = (
    "<category><![CDATA[News]]></category>\n"
    '<category domain="category" nicename="news"><![CDATA[News]]></category>\n'
    '<category domain="tag"><![CDATA[fair & free]]></category>\n'
    '<category domain="tag" nicename="fair-free"><![CDATA[fair & free]]></category>\n</item>'
)


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_a_label_that_an_old_export_has_twice_was_not_proved(form: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>It began.</p>").replace("</item>", TWICE))
    tags = ("News",) if form == "rss" else ()
    assert (draft.front.tags, draft.front.categories) == ((*tags, "fair & free"), ("News",))


def test_a_category_without_a_domain_was_said_to_be_a_tag_and_stood_nowhere() -> None:
    capture = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", "<category>News</category></item>")
    assert onepost.proved(capture)[0].front.categories == ("News",)


def test_a_label_that_an_answer_says_twice_is_proved() -> None:
    term = {"id": 3, "name": "News", "taxonomy": "category"}
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    post |= {"categories": [3], "_embedded": {"wp:term": [[term]]}}
    assert onepost.proved(json.dumps([post, term]))[0].front.categories == ("News",)
