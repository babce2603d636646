"""The category of posts that have none is no label, in whatever language the blog names it."""

import pytest
from tests.captures import onepost

from muniment.captures.words.blogs import labelwords

PAGE = """<html><body class="single-post"><article class="hentry"><h1 class="entry-title">A morning</h1><time
datetime="2019-05-11">11 May 2019</time><div class="entry-content"><p>Text.</p></div><footer class="entry-footer"><span
class="cat-links">{}</span> <span class="tags-links">{}</span></footer></article></body></html>"""
LINK = '<a href="https://linden.example/{0}/{1}/" rel="{2}">{1}</a>'
EXPORT = """<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><wp:wxr_version>1.2</wp:wxr_version><item><title>A morning</title><link>https://linden.example/2019/05/11/a/</link>
<category domain="category" nicename="c"><![CDATA[{}]]></category><content:encoded><![CDATA[Text.]]></content:encoded>
<wp:post_date>2019-05-11 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>"""
TEXT = """A morning

11 May 2019 by Ann Roe

Text of the morning, which is long enough to be one, and tells of the quay and of the boats.

Categories: {}

Tags: quay
"""
NAMES = ["Sin categoría", "Non classé", "Allgemein", "Без рубрики", "غير مصنف", "未分类", "Uncategorized"]


@pytest.mark.parametrize("name", NAMES)
def test_the_category_of_posts_without_one_was_dropped_in_english_alone(name: str, reading_of) -> None:
    linked = LINK.format("category", name, "category tag")
    assert onepost.proved(PAGE.format(linked, ""))[0].front.categories == ()
    assert onepost.proved(EXPORT.format(name))[0].front.categories == ()
    assert reading_of(TEXT.format(name)).drafts[0].front.categories == ()
    assert reading_of(TEXT.format(f"{name}, Port")).drafts[0].front.categories == ("Port",)


def test_a_tag_may_be_called_as_such_a_category_is_elsewhere() -> None:
    (draft,) = onepost.proved(PAGE.format("", LINK.format("tag", "Allgemein", "tag")))
    assert draft.front.tags == ("Allgemein",)


def test_such_names_are_known_in_whatever_case() -> None:
    assert labelwords.is_default(" SIN  CATEGORÍA ")
    assert not labelwords.is_default("News")


FEEDS = {
    "rss": "<category><![CDATA[{}]]></category><category>quay</category><content:encoded>",
    "atom": '<category term="{}"/><category term="quay"/><content type="html">',
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", FEEDS)
def test_the_category_of_posts_that_have_none_was_a_label_in_feeds(form: str, name: str) -> None:
    labels = FEEDS[form].format(name)
    text = onepost.FORMS[form]("Text.").replace(f"<{labels.rpartition('<')[2]}", labels, 1)
    (draft,) = onepost.proved(text)
    assert (draft.front.tags, draft.front.categories) == (("quay",), ())


BARE = "<category><![CDATA[{}]]></category>"
FILED = '<category domain="{}" nicename="x"><![CDATA[{}]]></category>'
RIVERS, NEWS = "rivers", "News"
ENTRIES = {
    "each once more without its slug": (
        BARE.format(NEWS)
        + FILED.format("category", NEWS)
        + '<category domain="tag">rivers</category>'
        + FILED.format("tag", RIVERS),
        ([RIVERS], [NEWS]),
    ),
    "a tag once more without its domain": (
        FILED.format("category", NEWS) + BARE.format(RIVERS) + FILED.format("tag", RIVERS),
        ([RIVERS], [NEWS]),
    ),
    "a category of the name of a tag": (
        BARE.format(NEWS) + FILED.format("category", NEWS) + FILED.format("tag", NEWS),
        ([NEWS], [NEWS]),
    ),
    "categories that never have a domain": (BARE.format(NEWS) + FILED.format("tag", NEWS), ([NEWS], [NEWS])),
    "one that has none beside others": (FILED.format("category", NEWS) + BARE.format("Ports"), ([], [NEWS, "Ports"])),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_a_label_without_a_domain_was_a_category_where_it_is_a_tag_once_more(name: str) -> None:
    labels, wanted = ENTRIES[name]
    export = EXPORT.replace(FILED.format("category", "{}").replace('"x"', '"c"'), labels).replace("1.2", "1.0")
    (draft,) = onepost.proved(export)
    assert ([*draft.front.tags], [*draft.front.categories]) == wanted
