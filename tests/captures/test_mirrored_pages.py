"""Pages that HTTrack mirrored: their links lead to files, and a comment says where the page was."""

import pytest
from tests.captures import onepost

PAGE = """<html>
<!-- Mirrored from {at} by HTTrack Website Copier/3.x [XR&CO'2010], Fri, 03 Jun 2011 10:00:00 GMT -->
<head><title>{title}</title></head><body><h1><a href="{up}index.html">Lindenblatt</a></h1>
<div class="post"><h2 class="post-title"><a href="{link}" rel="bookmark">Stiller Morgen</a></h2>
<span class="date">5. März 2011</span><div class="entry-content"><p>Wie <a href="{other}">früher</a> und
<a href="{elsewhere}">anderswo</a>.</p><p><img src="{up}files/a.jpg" alt="Glocke"></p></div></div></body></html>"""


@pytest.mark.parametrize(
    ("at", "up", "link", "other", "elsewhere"),
    [
        ("lindenblatt.example/2011/03/", "../../", "../../2011/03/05/morgen/index.html",
         "../../2011/02/01/abend/index.html", "../../../andere.example/brief/index.html"),
        ("lindenblatt.example/", "", "2011/03/05/morgen/index.html", "2011/02/01/abend/index.html",
         "../andere.example/brief/index.html"),
        ("lindenblatt.example/2011/03/05/morgen/index.html", "../../../../", "index.html",
         "../../../02/01/abend/index.html", "http://andere.example/brief/"),
    ],
)  # fmt: skip
def test_what_a_mirrored_page_leads_to_stayed_a_file(at: str, up: str, link: str, other: str, elsewhere: str) -> None:
    page = PAGE.format(at=at, title="Lindenblatt", up=up, link=link, other=other, elsewhere=elsewhere)
    (draft,) = onepost.proved(page)
    front = draft.front
    assert (front.permalink, front.date) == ("/2011/03/05/morgen/", "2011-03-05")
    assert [one.url for one in front.see_also] == ["http://lindenblatt.example/2011/02/01/abend/"]
    assert [one.url for one in front.pictures] == ["http://lindenblatt.example/files/a.jpg"]
    assert "[anderswo](http://andere.example/brief/)" in draft.body


def test_the_query_in_the_name_of_a_mirrored_file_was_taken_for_a_page() -> None:
    page = PAGE.format(at="lindenblatt.example/?p=12", title="Stiller Morgen", up="", link="index3f2a.html?p=12",
                       other="index77aa.html?p=9", elsewhere="../andere.example/brief.html")  # fmt: skip
    (draft,) = onepost.proved(page)
    assert draft.front.permalink == "/2011/03/05/stiller-morgen/"
    assert "[früher](http://lindenblatt.example/?p=9)" in draft.body
