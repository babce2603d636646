"""Pages that tools mirrored: their links lead to files, and a comment or the folders say where the page was."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import splitting, ways
from muniment.vocabularies.registry import Registry

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


WGET = """<html><head><title>Stiller Morgen</title><link rel="https://api.w.org/" href="{up}wp-json/index.html">
<link rel="canonical" href="index.html"></head><body class="single-post"><article class="post-1 post hentry"><h1
class="entry-title">Stiller Morgen</h1><time datetime="2011-03-05T10:00:00+01:00">5. März 2011</time><div
class="entry-content"><p>Wie <a href="../../../02/01/abend/index.html">früher</a> und <a
href="{up}../andere.example/brief/index.html">anderswo</a>.</p><p><img src="{up}wp-content/a.jpg" alt="Glocke"></p>
</div></article></body></html>"""


def test_a_page_that_wget_mirrored_without_a_word_where_it_was_lost_its_pictures_and_links() -> None:
    place = ways.place(Path("/mirror/www.Linde.example/2011/03/05/morgen/index.html"), {"linde.example"})
    page = WGET.format(up="../../../../")
    (draft,) = splitting.read(page.encode(), Registry(), place=place).drafts
    assert draft.front.permalink == "/2011/03/05/morgen/"
    assert [one.url for one in draft.front.see_also] == ["https://www.linde.example/2011/02/01/abend/"]
    assert [one.url for one in draft.front.pictures] == ["https://www.linde.example/wp-content/a.jpg"]
    assert "[anderswo](https://andere.example/brief/)" in draft.body


def test_a_folder_tells_where_a_page_was_only_if_the_links_of_the_page_agree() -> None:
    page = WGET.format(up="../../")
    (draft,) = splitting.read(page.encode(), Registry(), place="https://linde.example/saved/morgen.html").drafts
    assert "linde.example" not in draft.body


def test_a_folder_that_is_named_like_no_host_of_the_blog_tells_nothing() -> None:
    assert ways.place(Path("/mirror/linde.example/2011/index.html"), {"andere.example"}) == ""


@pytest.mark.parametrize("home", ["https://linde.example/", "http://linde.example/blog/"])
def test_a_mirrored_page_below_folders_that_are_named_like_no_host_kept_links_to_files(home: str) -> None:
    place = ways.place(Path("/saved/old site/2011/03/05/morgen/index.html"), {"linde.example"}, home)
    page = WGET.format(up="../../../../")
    (draft,) = splitting.read(page.encode(), Registry(), place=place).drafts
    assert draft.front.permalink == f"/{home.split('/', 3)[3]}2011/03/05/morgen/"
    assert [one.url for one in draft.front.see_also] == [f"{home}2011/02/01/abend/"]
    assert [one.url for one in draft.front.pictures] == [f"{home}wp-content/a.jpg"]


def test_a_mirrored_page_of_no_known_blog_was_named_after_its_file() -> None:
    (draft,) = splitting.read(WGET.format(up="../../../../").encode(), Registry()).drafts
    assert draft.front.permalink == "/2011/03/05/stiller-morgen/"
