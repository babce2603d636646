"""Tags above others: they have a page though no post has them, and tell how many posts are below."""

import datetime

import pytest

from muniment import dependencies, project
from muniment.pages import tags
from muniment.posts import assembling, catalogue, neighbours

VOCABULARY = """
- label: detention
- {label: secret detention, broader: detention}
- {label: RSDL, broader: secret detention, kind: topic}
- {label: exile, broader: departures}
- label: departures
- {label: A. Person, kind: person}
"""
POST = "---\ntitle: {0}\ndate: 2019-04-0{1}\ntags: [{2}]\n---\n\nText.\n"


@pytest.fixture
def indexed(tmp_path):
    """The catalogue of an archive of two posts on RSDL."""
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts" / "tags.yml").write_text(VOCABULARY, encoding="utf-8")
    for number, title in enumerate(("A raid", "A room"), 1):
        file = tmp_path / "posts" / "2019" / f"2019-04-0{number}-{title[2:]}.md"
        file.write_text(POST.format(title, number, "RSDL"), encoding="utf-8")
    return catalogue.catalogue(assembling.read(project.read(tmp_path), today=datetime.date(2026, 1, 1)))


def test_tags_above_one_with_posts_have_a_page_and_no_others_have(indexed):
    assert [tag.label for tag in indexed.indexed_tags] == ["detention", "secret detention", "RSDL"]


def test_the_page_of_a_tag_without_posts_tells_of_those_below_it(indexed):
    (page,) = tags.tag(indexed, indexed.indexed_tags[0])
    assert page.make().body == (
        '<dl class="facts"><dt>Narrower (1)</dt>'
        '<dd><a href="../../tag/secret-detention/">secret detention</a></dd></dl>'
        "\n<p>No post has this tag itself; the tags below it have 2 posts.</p>\n"
    )


def test_the_list_of_tags_tells_how_many_posts_are_below_one(indexed):
    (page,) = tags.tags(indexed)
    assert '<a href="../tag/detention/">detention</a> (2 below it)</li>' in page.make().body


def test_what_stands_above_a_tag_is_looked_at_again_when_its_posts_change(indexed):
    near = neighbours.tags(indexed, ["rsdl"])
    assert [dependencies.tag_section(slug) for slug in near] == ["tag:secret-detention", "tag:detention"]
