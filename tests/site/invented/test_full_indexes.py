"""Full indexes: what the pages of 300 invented posts say of tags, bodies, countries and each other."""

import gzip
import re
from html import unescape

import pytest

from muniment.posts import frontmatter
from muniment.vocabularies import registry
from muniment.vocabularies.recognition import Recogniser


@pytest.fixture
def page(invented_site):
    """Reads the content of a page by its address."""

    def read(address):
        html = (invented_site / address[1:] / "index.html").read_text(encoding="utf-8")
        return html.split('id="text">')[1].split("</article>")[0]

    return read


def words(html):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html))).strip()


def section(html, anchor):
    """Return what stands below a heading, up to the next."""
    return html.split(f'id="{anchor}">')[1].split("<h2")[0]


def test_every_page_says_that_it_is_invented(invented_site):
    pages = {file.relative_to(invented_site).as_posix(): file for file in invented_site.rglob("*.html")}
    moved = {path for path, file in pages.items() if 'http-equiv="refresh"' in file.read_text(encoding="utf-8")}
    assert len(pages) > 400
    assert [path for path, file in pages.items() if b"nvented" not in file.read_bytes() and path not in moved] == []


def test_no_page_weighs_more_than_thirty_kibibytes(invented_site):
    weights = {path: len(gzip.compress(path.read_bytes())) for path in invented_site.rglob("*.html")}
    assert {path.name: weight for path, weight in weights.items() if weight > 30 * 1024} == {}


def test_a_tag_tells_its_meaning_what_is_below_it_and_what_is_near(page):
    wide, narrow = page("/tag/night-arrests/"), page("/tag/astrava/")
    assert words(wide).startswith("night arrests Broader detention 34 posts. 2018 (")
    assert words(section(wide, "related")).startswith("Tags on the same posts (10) Astrava (4) Hesperin (4)")
    assert narrow.count('<a href="../../tag/') == 9


def test_a_body_tells_its_facts_posts_companions_works_and_tags(page):
    html = page("/organisations/astrava-harbour-watch/")
    assert words(html).startswith(
        "Astrava Harbour Watch Country Antarctica Site https://astrava-harbour-watch.example/"
    )
    for anchor in ("subject", "signatory", "by-year", "with", "works", "tags"):
        assert f'id="{anchor}"' in html
    assert re.search(r"Signs together with \((?:10 of )?\d+\)", html)
    assert "astrava-harbour-watch.example (8)" in section(html, "works")


def test_the_chart_and_the_table_have_the_same_figures(page):
    html = section(page("/organisations/astrava-harbour-watch/"), "by-year")
    bars = dict(re.findall(r"<title>(\d{4}): (\d+)</title>", html))
    rows = dict(re.findall(r'<th scope="row">(\d{4})</th><td>(\d+)</td>', html))
    posts = int(re.search(r"<p>(\d+) posts: ", page("/organisations/astrava-harbour-watch/"))[1])
    assert (bars, sum(map(int, rows.values()))) == (rows, posts)
    assert "style" not in html


def test_countries_list_their_bodies_and_how_many(page):
    listed = page("/countries/")
    assert words(listed).startswith("Organisations by country 6 countries. Antarctica (7)")
    assert words(page("/countries/aq/")).startswith("Antarctica 7 organisations. All countries Astrava Harbour Watch (")


def test_every_list_of_an_index_tells_how_many(invented_site):
    for place in (
        "tags",
        "organisations",
        "countries",
        "years",
        "titles",
        "titles/~i",
        "tag/astrava",
        "2010",
        "2010/05",
    ):
        html = (invented_site / place / "index.html").read_text(encoding="utf-8")
        assert re.search(r"\d+ (?:posts?|titles?|tags?|organisations?|countr(?:y|ies))\b", words(html)), place
    headings = re.findall(r"<h2[^>]*>([^<]*)</h2>", (invented_site / "tags/index.html").read_text(encoding="utf-8"))
    assert [heading for heading in headings if not re.search(r"\(\d+\)$", heading)] == []


def test_related_posts_say_why(invented_site):
    posts = invented_site.glob("20*/*/*/*/index.html")
    related = [
        html.split('id="post-related">')[1] for p in posts if 'id="post-related"' in (html := p.read_text("utf-8"))
    ]
    reasons = {r.split(";")[0].split(" ")[1] for html in related for r in re.findall(r"<small>([^<]*)</small>", html)}
    assert len(related) > 200
    assert reasons == {"cite", "name"}


def test_a_person_has_no_page_and_stands_only_on_the_posts_themselves(invented_site):
    files = [file for file in invented_site.rglob("*") if file.is_file() and b"Quillfeather" in file.read_bytes()]
    places = {file.relative_to(invented_site).parts[0] for file in files}
    assert {place for place in places if not place.isdigit()} <= {"search"}
    assert list(invented_site.rglob("*quillfeather*")) == []


def test_the_bodies_of_each_text_are_those_of_its_front_matter(invented, tmp_path):
    (tmp_path / "organisations.yml").write_text(invented["organisations.yml"], encoding="utf-8")
    recogniser = Recogniser(registry.read(tmp_path)[0])
    wrong = []
    for path, text in invented.items():
        parsed = frontmatter.parse(f"posts/{path}", text) if path.endswith(".md") else None
        if parsed and {m.id for m in recogniser.mentions(parsed.body)} != {b.id for b in parsed.post.organisations}:
            wrong.append(path)
    assert wrong == []
