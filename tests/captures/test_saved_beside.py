"""Pages that a tool saved with the pages beside them, and rewrote the links between those."""

from tests.captures import onepost

PAGE = """<html><head><link rel="EditURI" href="http://linden.example/blog/xmlrpc.php?rsd"/></head>
<body class="archive"><a href="../../index.html">Home</a><div class="post hentry"><h2 class="entry-title">
<a href="../../2016/03/05/a-quiet-morning/index.html" rel="bookmark">A quiet morning</a></h2>
<span class="entry-date">March 5, 2016</span>
<div class="entry-content"><p>It began <a href="../../2015/01/02/before/index.html#end">before</a>.</p>
<p><img src="../../wp-content/uploads/a.jpg" alt="A"/></p>
<p>See also: <a href="../../2015/01/03/then/index.html">then</a>.</p>
</div></div></body></html>"""


def test_links_to_files_beside_a_page_lost_their_blog() -> None:
    (draft,) = onepost.proved(PAGE)
    root = "http://linden.example/blog/"
    assert draft.body == (
        f"It began [before]({root}2015/01/02/before/#end).\n\nSee also: [then]({root}2015/01/03/then/).\n"
    )
    assert [one.url for one in draft.front.see_also] == [f"{root}2015/01/03/then/"]
    assert [one.url for one in draft.front.pictures] == [f"{root}wp-content/uploads/a.jpg"]
    assert not draft.by_rule


def test_relative_links_of_a_page_that_was_not_rewritten_stay() -> None:
    page = onepost.FORMS["page"]('<p>It <a href="../index.html">began</a> so.</p>').replace(
        "<html>", '<html><link rel="EditURI" href="http://linden.example/xmlrpc.php?rsd">'
    )
    wanted = "It [began](https://linden.example/2016/03/05/index.html) so.\n"
    assert onepost.proved(page)[0].body == wanted
