"""The addresses of the site: each stands where FORMATS.md, section 6, says, and nothing stands anywhere else."""

import csv
import io
import re

TAGS = ("defenders", "torture", "lawyers-under-pressure", "daily-notes", "التعذيب")
WRITTEN = ("about", "contributing", "open-data", "operating")


def test_the_site_holds_these_addresses_and_no_others(built):
    years = ["2018", "2018/04", "2019", "2019/04", "2019/06", "2020", *(f"2020/{month:02}" for month in range(1, 13))]
    posts = ["2018/04/12/how-confessions-are-made", "2019/04/02/raid", "2019/06/26/التعذيب", "undated/leaflet"]
    posts += [f"2020/{1 + n % 12:02}/{1 + n // 12:02}/note-{n}" for n in range(104)]
    indexes = ["years", "titles", "undated", "tags", *(f"tag/{tag}" for tag in TAGS), "tag/daily-notes/2020"]
    indexes += ["sources", "sources/example.co.uk", "sources/example.org", "countries", "countries/dk", "countries/fr"]
    indexes += [f"tag/daily-notes/2020/{month:02}" for month in range(1, 13)]
    bodies = ["organisations", "organisations/harbour-lawyers", "organisations/irct"]
    bodies += [f"organisations/irct/{year}" for year in (2018, 2019, 2020)]
    bodies += [f"organisations/irct/2020/{month:02}" for month in range(1, 13)]
    moved = ["2018/04/confessions", "old/confessions", "tag/ill-treatment"]
    gone = ["2019/05/05/a-name-that-is-no-more"]
    wanted = {f"{place}/index.html" for place in (*years, *posts, *indexes, *bodies, *moved, *gone, "search")}
    wanted |= {"robots.txt", "_headers", "index.html", "404.html", "assets/site.css", "assets/seal.txt"}
    wanted |= {"assets/lost.js"}
    wanted |= {"data/redirects.csv"}
    wanted |= {f"data/{name}" for name in ("posts.ndjson", "posts.schema.json", "tags.json", "tags.schema.json")}
    wanted |= {f"data/{name}.{kind}" for name in ("posts", "organisations") for kind in ("csv", "csv-metadata.json")}
    wanted |= {"data/organisations.json", "data/organisations.schema.json"}
    wanted |= {f"data/{year}.{kind}" for year in (2018, 2019, 2020, "undated") for kind in ("bib", "ris", "json")}
    scripts = {path for path in built.site if re.fullmatch(r"(?:assets/search-|search/[a-z]+/)[0-9a-f]{8}\.js", path)}
    assert {path for path in built.site if not path.startswith(WRITTEN)} - scripts == wanted


def test_a_post_keeps_the_permalink_the_blog_gave_it(built):
    assert "<h1>Confessions &amp; cameras &lt;live&gt;</h1>" in built.page("/2018/04/12/how-confessions-are-made/")
    assert "2018/04/12/confessions/index.html" not in built.site


def test_a_former_address_leads_to_the_present_one(built):
    page = built.page("/2018/04/confessions/")
    way = "../../../2018/04/12/how-confessions-are-made/"
    assert f'<meta http-equiv="refresh" content="0; url={way}">' in page
    assert f'<link rel="canonical" href="{way}">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert f'<a href="{way}">' in page


def test_former_addresses_stand_in_a_table(built):
    rows = list(csv.reader(io.StringIO(built.site["data/redirects.csv"].decode())))
    present = "/2018/04/12/how-confessions-are-made/"
    assert rows[0] == ["from", "to"]
    assert [row for row in rows[1:] if row[1] == present] == [
        ["/2018/04/confessions/", present],
        ["/old/confessions/", present],
    ]


def test_an_index_shows_its_newest_fifty_and_leads_to_its_years(built):
    page = built.page("/tag/daily-notes/")
    assert page.count('<a href="../../2020/') == 50
    assert '<a href="../../tag/daily-notes/2020/">2020</a> (104)' in page
    assert built.page("/tag/daily-notes/2020/").count("Note ") == 50
    assert [built.page(f"/tag/daily-notes/2020/{month:02}/").count("Note ") for month in range(1, 13)] == [9] * 8 + [
        8
    ] * 4


def test_a_crowded_year_leads_to_its_months(built):
    page = built.page("/2020/")
    assert page.count('<a href="../2020/01/">January 2020</a> (9)') == 1
    assert built.page("/2020/01/").count("Note ") == 9


def test_the_lists_name_every_tag_and_organisation_of_a_published_post_and_no_person(built):
    tags, bodies = built.page("/tags/"), built.page("/organisations/")
    assert [tag for tag in TAGS if f"({'104' if tag == 'daily-notes' else ''}" in tags] == list(TAGS)
    assert '<a href="../tag/lawyers-under-pressure/">lawyers</a> (2)' in tags
    assert (
        '<a href="../organisations/irct/">International Rehabilitation Council for Torture Victims</a> (106)' in bodies
    )
    assert [name for name in ("the rule of law", "a tag that no post has", "The Cellar") if name in tags + bodies] == []
