"""A site with an address of its own: names of pages, metadata of posts, and posts that are hard to show."""

import json
import re
from collections import Counter
from html import unescape

import pytest
from pyld import jsonld

RAID = "---\ntitle: A raid\ndate: {}\npermalink: {}\n---\n\n{}\n"
ODD = """</script><script>alert(1)</script> & "quotes" <b>'x'"""
LONG = "donaudampfschiff" * 13
POSTS = {
    "2019/2019-04-02-raid.md": RAID.format("2019-04-02", "/2019/04/02/raid/", "Text."),
    "2019/2019-04-02-again.md": RAID.format("2019-04-02", "/2019/04/02/again/", "Text."),
    "2020/2020-05-06-raid.md": RAID.format("2020-05-06", "/2020/05/06/raid/", "Other text."),
    "2020/2020-05-07-odd.md": f"---\ntitle: {json.dumps(ODD)}\ndate: 2020-05-07\nauthor: Ana Roe\n---\n\nSaid.\n",
    "2020/2020-05-08-dove.md": "---\ntitle: 🕊\ndate: 2020-05-08\n---\n",
    "2020/2020-05-09-long.md": f"---\ntitle: {LONG}\ndate: 2020-05-09\n---\n\n{LONG}\n",
    "2020/2020-05-10-many.md": "---\ntitle: Many sources\ndate: 2020-05-10\nsources:\n"
    + "".join(f"  - {{url: https://example.org/{n}, title: Work {n}}}\n" for n in range(500))
    + "---\n\nText.\n",
    "2020/2020-05-11-about.md": "---\ntitle: About\ndate: 2020-05-11\n---\n\nA post of the name of a page.\n",
    "2020/2020-05-12-tags.md": "---\ntitle: Tags\ndate: 2020-05-12\n---\n\nA post of the name of a list.\n",
    "2020/2020-05-13-tag.md": "---\ntitle: torture – tag\ndate: 2020-05-13\ntags: [torture]\n---\n\nA tag.\n",
    "2020/2020-05-14-gone.md": "---\npermalink: /2020/05/14/gone/\nwithdrawn: 2021-01-01\n---\n",
    "2020/2020-05-14-too.md": "---\npermalink: /2020/05/14/gone-too/\nwithdrawn: 2021-01-01\n---\n",
    "2020/2020-06-01-التعذيب.md": "---\ntitle: التعذيب\ndate: 2020-06-01\nlang: ar\ntranslation_of: /2019/04/02/raid/\n"
    "---\n\nنص.\n\n> Words in English.\n",
    "2020/2020-06-02-hebrew.md": "---\ntitle: עינויים\ndate: 2020-06-02\n---\n\nטקסט.\n",
    "2020/2020-06-03-酷刑.md": "---\ntitle: 酷刑\ndate: 2020-06-03\nlang: zh-Hans\n---\n\n正文。\n",
    "2020/2020-06-04-пытки.md": "---\ntitle: Пытки\ndate: 2020-06-04\nlang: ru\n---\n\nТекст.\n\n> שלום עולם\n",
    "2020/2020-06-05-bodies.md": "---\ntitle: Bodies\ndate: 2020-06-05T10:30\nupdated: 2020-06-07\n"
    "former: [/old/bodies/]\norganisations:\n  - {as: IRCT, id: irct, role: subject}\n"
    "  - {as: Port, id: port, role: mentioned}\n  - {as: Nobody knows, role: subject}\n"
    'sources:\n  - {url: "https://example.org/a?b=1&c=2", title: A report, publisher: The Example}\n---\n\nOf it.\n',
    "undated/leaflet.md": "---\ntitle: A leaflet\ndate: unknown\n---\n\nWhen, nobody knows.\n",
    "tags.yml": "- {label: torture, meaning: Pain.}\n- {label: IRCT}\n",
    "organisations.yml": "- {id: irct, name: IRCT, acronym: IRCT, wikidata: Q1666048, site: 'https://irct.example/'}\n"
    "- {id: port, name: Port Watch, ror: 05dxps055, country: DK}\n",
}
COMMON = ("referrer", "viewport", "generator")
"""What every page says of itself."""
SITE = "https://rights.example/archive/"
CONTEXT = {
    "@vocab": "http://schema.org/",
    **{name: {"@type": "@id"} for name in ("url", "sameAs", "isBasedOn")},
    **{name: {"@type": "http://schema.org/Date"} for name in ("datePublished", "dateModified")},
}
"""What schema.org's own context says of the names that we use."""


@pytest.fixture(scope="module")
def site(make, program, contents, tmp_path_factory):
    folder = make(tmp_path_factory.mktemp("cited") / "archive", posts=POSTS)
    file = folder / "mkdocs.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("https://archive.example/", SITE), encoding="utf-8")
    done = program(folder, "muniment", "build")
    assert done.code == 0, done.said
    return {path: octets.decode() for path, octets in contents(folder / "site").items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def post(site):
    """Reads the page of a post by the end of its path; what leads there from a former address ends alike."""
    ours = {path: text for path, text in site.items() if not path.startswith("old/")}
    return lambda end: next(text for path, text in ours.items() if path.endswith(f"/{end}/index.html"))


def metadata(html):
    """Return (name, content) of every meta element with a content."""
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', html)
    return [(name, unescape(content)) for name, content in found if name not in COMMON]


def title(html):
    return unescape(re.search(r"<title>(.*?)</title>", html)[1])


def linked(html):
    """Return the linked data of a page, expanded."""
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)

    def load(url, _):
        assert url == "https://schema.org"
        return {"document": {"@context": CONTEXT}, "documentUrl": url, "contextUrl": None}

    (node,) = jsonld.expand(json.loads(block), {"documentLoader": load})
    return node


def values(node, name):
    return [value.get("@value", value.get("@id")) for value in node.get(f"http://schema.org/{name}", [])]


def test_no_two_pages_have_one_title_or_one_description(site):
    titles = Counter(title(html) for html in site.values())
    described = Counter(dict(metadata(html)).get("description", "") for html in site.values())
    assert ([name for name, n in titles.items() if n > 1], [said for said, n in described.items() if n > 1]) == ([], [])
    assert "" not in described


def test_the_date_is_added_where_two_titles_are_equal_and_nowhere_else(post):
    assert [title(post(end)) for end in ("05/06/raid", "02/raid", "02/again", "dove", "leaflet")] == [
        "A raid – 6 May 2020 – Defenders Archive",
        "A raid – 2 April 2019 – /2019/04/02/raid/ – Defenders Archive",
        "A raid – 2 April 2019 – /2019/04/02/again/ – Defenders Archive",
        "🕊 – Defenders Archive",
        "A leaflet – Defenders Archive",
    ]


def test_posts_named_like_other_pages_have_their_date_too(site, post):
    assert [title(post(f"05/{end}")) for end in ("11/about", "12/tags", "13/tag")] == [
        "About – 11 May 2020 – Defenders Archive",
        "Tags – 12 May 2020 – Defenders Archive",
        "torture – tag – 13 May 2020 – Defenders Archive",
    ]
    assert title(site["tag/torture/index.html"]) == "torture – tag – Defenders Archive"
    assert title(site["organisations/irct/index.html"]) == "IRCT – organisation – Defenders Archive"


def test_zotero_and_previews_are_told_what_a_post_is(post):
    assert metadata(post("odd")) == [
        ("description", "Said."),
        ("citation_title", ODD),
        ("DC.title", ODD),
        ("citation_author", "Ana Roe"),
        ("DC.creator", "Ana Roe"),
        ("citation_publication_date", "2020/05/07"),
        ("DC.date", "2020-05-07"),
        ("citation_language", "en"),
        ("DC.language", "en"),
        ("DC.type", "blogPost"),
        ("DC.publisher", "humanrightsdefenders.blog"),
        ("DC.source", "humanrightsdefenders.blog"),
        ("citation_public_url", f"{SITE}2020/05/07/odd/"),
        ("DC.identifier", f"{SITE}2020/05/07/odd/"),
        ("DCTERMS.isVersionOf", "https://humanrightsdefenders.blog/2020/05/07/odd/"),
        ("og:type", "article"),
        ("og:title", ODD),
        ("og:description", "Said."),
        ("og:url", f"{SITE}2020/05/07/odd/"),
        ("og:site_name", "Defenders Archive"),
    ]


def test_linked_data_of_a_post(post):
    node = linked(post("bodies"))
    assert node["@type"] == ["http://schema.org/BlogPosting"]
    assert node["@id"] == f"{SITE}2020/06/05/bodies/"
    names = ("headline", "datePublished", "dateModified", "inLanguage", "isBasedOn")
    original = "https://humanrightsdefenders.blog/2020/06/05/bodies/"
    assert [values(node, name) for name in names] == [["Bodies"], ["2020-06-05"], ["2020-06-07"], ["en"], [original]]
    (about,) = node["http://schema.org/about"]
    assert (about["@id"], values(about, "sameAs")) == (
        f"{SITE}organisations/irct/",
        ["https://www.wikidata.org/wiki/Q1666048"],
    )
    (citation,), (blog,) = node["http://schema.org/citation"], node["http://schema.org/isPartOf"]
    assert [values(citation, name) for name in ("url", "name", "publisher")] == [
        ["https://example.org/a?b=1&c=2"],
        ["A report"],
        ["The Example"],
    ]
    assert (blog["@type"], values(blog, "url")) == (
        ["http://schema.org/Blog"],
        ["https://humanrightsdefenders.blog/"],
    )


def test_a_translation_names_its_original(site):
    html = next(text for path, text in site.items() if "2020/06/01/" in path)
    (original,) = linked(html)["http://schema.org/translationOfWork"]
    assert original["@id"] == f"{SITE}2019/04/02/raid/"
    assert values(linked(html), "inLanguage") == ["ar"]


def test_every_post_has_linked_data_and_no_title_ends_its_element(site):
    posts = {path: text for path, text in site.items() if re.match(r"\d{4}/\d\d/\d\d/|undated/l", path)}
    posts = {path: text for path, text in posts.items() if "Withdrawn" not in text}
    assert len(posts) == 16
    assert {path: values(linked(text), "headline") for path, text in posts.items() if "odd" in path} == {
        "2020/05/07/odd/index.html": [ODD]
    }
    assert [path for path, text in posts.items() if not values(linked(text), "headline")] == []
    scripts = [tag for text in site.values() for tag in re.findall(r"<script\b[^>]*>", text)]
    assert {tag for tag in scripts if " src=" not in tag} == {'<script type="application/ld+json">'}


def test_cite_this_holds_both_formats_as_text_and_leads_to_the_files_of_the_year(post):
    html = post("05/06/raid").split('<details class="cite">')[1].split("</details>")[0]
    bibtex, ris = map(unescape, re.findall(r"<pre>(.*?)</pre>", html, re.DOTALL))
    assert bibtex.startswith("@misc{2020-05-06-raid,\n  title = {{A raid}},\n")
    assert ris.startswith("TY  - BLOG\nTI  - A raid\nT2  - humanrightsdefenders.blog\n")
    assert re.findall(r'href="([^"]*)"', html) == [f"../../../../data/2020.{end}" for end in ("bib", "ris", "json")]
    shown = '<p class="origin">Original address: <a href="https://humanrightsdefenders.blog/2020/05/06/raid/"'
    assert shown in post("05/06/raid")


def test_words_of_other_scripts_say_their_direction(post, site):
    arabic = next(text for path, text in site.items() if "2020/06/01/" in path)
    assert '<h1 lang="ar" dir="rtl">' in arabic
    assert '<blockquote dir="ltr">' in arabic
    assert '<h1 lang="he" dir="rtl">' in post("hebrew")
    assert '<div lang="he" dir="rtl">' in post("hebrew")
    assert 'lang="he" dir="rtl">עינויים</a>' in site["2020/06/index.html"]
    assert 'lang="zh-Hans" dir="ltr">酷刑</a>' in site["2020/06/index.html"]
    assert '<blockquote lang="he" dir="rtl">' in next(text for path, text in site.items() if "2020/06/04/" in path)


def test_a_post_without_a_word_and_one_of_500_sources_are_whole(post):
    assert post("dove").count("<h1") == 1
    assert len(re.findall(r"https://example.org/\d+</a>", post("many"))) == 500
    assert f"<p>{LONG}</p>" in post("long")
