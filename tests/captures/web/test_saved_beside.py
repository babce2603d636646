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


MIRRORED = """<html><head><title>A quiet morning – Linden</title>
<link rel="canonical" href="{file}"/><link rel="alternate" type="application/rss+xml" href="https://linden.example/feed/"/>
<link rel="stylesheet" href="{up}wp-content/themes/t/style.css"/><link rel="EditURI" href="{up}xmlrpc.php%3Frsd"/>
<link rel="alternate" type="application/json+oembed"
 href="https://linden.example/wp-json/oembed/1.0/embed?url=https%3A%2F%2Flinden.example%2F{path}"/></head>
<body class="single"><img class="attachment wp-post-image" src="{up}wp-content/uploads/top.jpg" alt="">
<article class="post hentry"><h1 class="entry-title">A quiet morning</h1><div class="entry-content"><p>It began.</p>
<p><a href="{up}wp-content/uploads/a.jpg"><img src="{up}wp-content/uploads/a-300x200.jpg" alt="A"></a></p>
</div></article></body></html>"""


def test_of_a_mirrored_post_its_address_and_its_pictures_in_full_size_were_lost() -> None:
    uploads = "https://linden.example/wp-content/uploads/"
    for path, file in (("2016/03/05/quiet/", "index.html"), ("2016/03/quiet.html", "quiet.html")):
        up = "../" * path.count("/")
        (draft,) = onepost.proved(MIRRORED.format(file=file, up=up, path=path.replace("/", "%2F")))
        assert draft.front.permalink == f"/{path.rstrip('/')}/"
        assert [one.url for one in draft.front.pictures] == [f"{uploads}top.jpg", f"{uploads}a.jpg"]


def test_a_page_that_a_query_names_was_taken_for_a_file() -> None:
    page = MIRRORED.replace("<p>It began.</p>", '<p>It <a href="index.html%3Fp=7.html">began</a>.</p>')
    (draft,) = onepost.proved(page.format(file="index.html", up="", path="%3Fp%3D9"))
    assert draft.body == "It [began](https://linden.example/?p=7).\n"


def test_the_door_for_machines_was_taken_for_the_address_of_a_post() -> None:
    page = MIRRORED.format(file="index.html", up="../", path="").replace("+oembed", "")
    page = page.replace("alternate", "pingback").replace("/feed/", "/xmlrpc.php")
    (draft,) = onepost.proved(page.replace("</h1>", "</h1><time datetime='2016-03-05'>5 March 2016</time>"))
    assert draft.front.permalink == "/2016/03/05/a-quiet-morning/"


FOLDER = "./A quiet morning_files/"
WHOLE = "https://linden.example/wp-content/uploads/a.jpg"
BESIDE = {
    "another format": f'<picture><source srcset="{WHOLE} 900w"><img src="{FOLDER}a-300x200.jpg" alt="A"></picture>',
    "the full size": f'<img src="{FOLDER}a-300x200.jpg" alt="A" data-full-url="{WHOLE}">',
    "for scripts": f'<img src="{FOLDER}a.jpg" alt="A" data-url="{WHOLE}">',
}


def test_where_a_picture_was_that_was_saved_beside_its_page_is_said_in_other_places() -> None:
    for written in BESIDE.values():
        (draft,) = onepost.proved(onepost.PAGE.format(f"<p>It began.</p>{written}"))
        assert [one.url for one in draft.front.pictures] == [WHOLE]
        assert draft.doubts == ()
