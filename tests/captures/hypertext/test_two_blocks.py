"""Sources and further reading at the end of one post, each under its own label: nothing of them is told as lost."""

import pytest
from tests.captures import onepost

FAR, FURTHER = "https://wire.example/report.pdf", "https://gazette.example/2"
OWN, OLDER = "https://linden.example/2017/07/20/court-sits-again/", "https://linden.example/2016/01/02/b/"
LABELS = (
    ("Sources", "See also"),
    ("Fuentes", "Véase también"),
    ("Fontes", "Veja também"),
    ("References", "Related posts"),
    ("المصادر", "انظر أيضًا"),
    ("参考资料", "另见"),
)
SHAPES = {
    "behind a break": "<p>{0}:<br />\n{1}<br />\n{2}</p>",
    "each a paragraph": "<p>{0}:</p>\n<p><a href='{1}'>{1}</a></p>\n<p><a href='{2}'>{2}</a></p>",
    "a list": "<p><strong>{0}:</strong></p>\n<ul>\n<li>{1}</li>\n<li>{2}</li>\n</ul>",
    "a list under a heading": "<h3>{0}</h3>\n<ol>\n<li><a href='{1}'>{1}</a></li>\n<li>{2}</li>\n</ol>",
    "one line": "<p>{0}: {1} and {2}</p>",
    "a colon behind bold words": "<p><strong>{0}</strong>: {1}, {2}</p>",
    "slanted words": "<p><em>{0}:</em> {1}, {2}</p>",
    "numbered lines": "<p>{0}:<br />\n1. {1}<br />\n2. {2}</p>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_labels_of_two_blocks_were_told_as_lost_words(shape: str, form: str) -> None:
    for cited, more in LABELS:
        blocks = [SHAPES[shape].format(cited, FAR, FURTHER), SHAPES[shape].format(more, OWN, OLDER)]
        for order in (blocks, blocks[::-1], ["".join(blocks).replace("</p><p>", "<br />\n")]):
            draft = onepost.split(form, "<p>It began.</p>\n" + "\n".join(order))
            front = draft.front
            assert (draft.body, draft.doubts) == ("It began.\n", ())
            assert [one.url for one in front.sources] == [FAR, FURTHER]
            assert [one.url for one in front.see_also] == [OWN, OLDER]


BESIDE = {
    "a remark": ("<li>The list, {0} (in Russian)</li>", "The list (in Russian)", ""),
    "the pages that are meant": ("<li><a href='{0}'>The list</a>, pp. 3-5</li>", "The list, pp. 3-5", ""),
    "its day": ("<li><a href='{0}'>The list</a>, 12 March 2020</li>", "The list, 12 March 2020", ""),
    "when it was looked at": ("<li>The list, {0} (accessed 12 March 2020)</li>", "The list", "2020-03-12"),
    "a label of what it is": ("<li>Report: <a href='{0}'>The list</a></li>", "Report: The list", ""),
    "a bracket around both": ("<li>(The list: {0})</li>", "The list", ""),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", BESIDE)
def test_words_beside_the_address_of_a_source_were_lost(name: str, form: str) -> None:
    written, title, day = BESIDE[name]
    draft = onepost.split(form, f"<p>It began.</p>\n<p>Sources:</p>\n<ul>{written.format(FAR)}</ul>")
    (source,) = draft.front.sources
    assert (draft.body, draft.doubts) == ("It began.\n", ())
    assert (source.url, source.title, source.accessed) == (FAR, title, day)


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_raised_number_before_a_source_was_told_as_a_lost_word(form: str) -> None:
    draft = onepost.split(form, f"<p>It began.¹</p>\n<p>¹ The list, {FAR}</p>")
    assert (draft.body, [one.title for one in draft.front.sources]) == ("It began.¹\n", ["The list"])


TITLED = {
    "in a list": f"<p>See also:</p>\n<ul><li>The court sits: {OWN}</li></ul>",
    "above an address among sources": f"<p>Source: The court sits<br />\n{OWN}</p>",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", TITLED)
def test_the_title_beside_an_address_of_the_blog_was_lost(name: str, form: str) -> None:
    draft = onepost.split(form, f"<p>It began.</p>\n{TITLED[name]}")
    assert ("The court sits" in draft.body, [one.url for one in draft.front.see_also]) == (True, [OWN])


def test_bare_words_of_two_blocks_ran_together() -> None:
    block = "<!-- wp:{0} -->\n{1}\n<!-- /wp:{0} -->"
    frame = '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'
    content = "\n\n".join(
        (block.format("html", frame), block.format("shortcode", "[embed]https://vimeo.com/7697987[/embed]"))
    )
    shown = "https://www.google.com/maps/embed?pb=1\n\nhttps://vimeo.com/7697987\n"
    assert (
        onepost.split("wxr", f"{content}<!-- wp:paragraph --><p>End.</p><!-- /wp:paragraph -->").body
        == f"{shown}\nEnd.\n"
    )
