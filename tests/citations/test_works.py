"""What is cited: by which key, from where, and by whom."""

import pytest

from muniment.citations.authors import Author, authors
from muniment.citations.works import Edition, work


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Ana Roe", [("Ana Roe", True)]),
        ("Ana Roe, Bert van der Li and Çelik Öz", [("Ana Roe", True), ("Bert van der Li", True), ("Çelik Öz", True)]),
        ("Ana Roe & Bert Li", [("Ana Roe", True), ("Bert Li", True)]),
        ("Centre for Democracy and Human Rights", [("Centre for Democracy and Human Rights", False)]),
        ("admin", [("admin", False)]),
        ("Law and Justice", [("Law and Justice", False)]),
        ("منظمة العفو الدولية", [("منظمة العفو الدولية", False)]),
        ("", []),
    ],
)
def test_persons_are_told_from_bodies_and_parted(written, found):
    assert authors(written) == tuple(Author(name, person) for name, person in found)


def test_a_post_is_cited_by_its_address_in_the_archive_and_names_the_one_on_the_blog(cited):
    found = cited(permalink="/2018/04/12/التعذيب/", path="posts/2018/2018-04-12-التعذيب.md")
    slug = "%d8%a7%d9%84%d8%aa%d8%b9%d8%b0%d9%8a%d8%a8"
    assert found.url == f"https://archive.example/2018/04/12/{slug}/"
    assert found.original == f"https://blog.example/2018/04/12/{slug}/"
    assert found.key.startswith("2018-04-12-")
    assert found.key.isascii()


def test_without_an_address_of_the_archive_the_blogs_is_cited(post):
    found = work(Edition("An archive", "", "https://blog.example/"), post())
    assert (found.url, found.original) == ("https://blog.example/2018/04/12/raid/",) * 2


def test_a_post_that_no_capture_shows_was_written_for_the_archive(post):
    edition = Edition("An archive", "https://archive.example/", "https://blog.example/", imported=frozenset(["/a/"]))
    found = work(edition, post())
    assert (found.publisher, found.home, found.original) == ("An archive", "https://archive.example/", "")
    assert work(edition, post(permalink="/a/")).publisher == "blog.example"


def test_without_a_blog_the_archive_is_the_publisher(post):
    found = work(Edition("An archive", "https://archive.example/"), post())
    assert (found.publisher, found.home, found.original) == ("An archive", "https://archive.example/", "")


def test_no_two_posts_of_a_day_have_one_key(cited):
    names = ("التعذيب", "التعذيب-2", "raid", "raid-2", "50%25")
    keys = {cited(path=f"posts/2018/2018-04-12-{name}.md", permalink=f"/2018/04/12/{name}/").key for name in names}
    assert len(keys) == len(names)
