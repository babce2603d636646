"""What pages hold, and what none may hold: drafts, persons, requests to others, places of this machine."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest

DRAFTS = ("The cellar of the customs house", "2019/07/01/secret", "What has not happened yet", "2999/01/01/tomorrow")
PERSONS = ("Ileana Q. Veridian", "Corvin Ashdown")
LOADING = {"src", "srcset", "poster", "data", "background", "action", "formaction", "manifest", "icon"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Page(HTMLParser):
    """The elements of a page, and what is wrong with how they are nested."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.open, self.faults = [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


@pytest.fixture(scope="module")
def pages(built):
    """Each page of the site, read."""
    return {path: Page(html) for path, html in built.pages().items()}


def test_no_output_names_a_draft_or_a_post_to_come(built):
    found = [(path, words) for path, text in built.site.items() for words in DRAFTS if words.encode() in text]
    assert found == []


def test_a_withdrawn_post_leaves_its_address_and_the_day_and_nothing_else(built):
    page = built.page("/2019/05/05/a-name-that-is-no-more/")
    text = page.split('id="text">\n')[1].split("\n</article>")[0]
    assert text == (
        '<h1>Withdrawn</h1>\n<p>This post was withdrawn on <time datetime="2021-02-03">3 February 2021</time>.</p>'
    )
    named = [path for path, octets in built.site.items() if b"a-name-that-is-no-more" in octets]
    assert named == []


def test_a_person_is_plain_text_on_the_post_and_stands_nowhere_else(built):
    named = {path for path, text in built.pages().items() if any(name in text for name in PERSONS)}
    assert named == {"2018/04/12/how-confessions-are-made/index.html"}
    post = built.page("/2018/04/12/how-confessions-are-made/")
    assert [f"<li>{name}</li>" in post for name in PERSONS] == [True, True]
    assert [path for path in built.site if "veridian" in path.lower() or "ashdown" in path.lower()] == []


def test_no_page_asks_for_anything_of_another_host(pages, built):
    asked = [
        (path, tag, name, value)
        for path, page in pages.items()
        for tag, attributes in page.elements
        for name, value in attributes.items()
        if name in LOADING or (tag == "link" and name == "href")
        if re.match(r"(?:[a-z]+:)?//|/" if path != "404.html" else r"[a-z]+:|//", value or "")
    ]
    assert asked == []
    styles = [octets.decode() for path, octets in built.site.items() if path.endswith(".css")]
    styles += [text for text in built.pages().values() if "<style" in text or "style=" in text]
    assert [found for text in styles for found in re.findall(r"@import|url\((?!['\"]?data:)", text)] == []


def test_no_page_but_those_that_search_hold_a_script(pages):
    tags = {"script", "iframe", "object", "embed", "form", "base", "style"}
    found = [(path, tag) for path, page in pages.items() for tag, _ in page.elements if tag in tags]
    assert sorted(found) == [(path, tag) for path in ("404.html", "search/index.html") for tag in ("form", "script")]
    handlers = [(path, n) for path, page in pages.items() for _, a in page.elements for n in a if n.startswith("on")]
    assert handlers == []


def test_addresses_within_the_site_are_relative(pages):
    rooted = [
        (path, attributes["href"])
        for path, page in pages.items()
        for _, attributes in page.elements
        if (attributes.get("href") or "").startswith("/") and path != "404.html"
    ]
    assert rooted == []


def test_every_page_is_whole_with_one_first_heading_and_ids_of_its_own(pages):
    assert {path: page.faults + page.open for path, page in pages.items() if page.faults or page.open} == {}
    redirects = {path for path, page in pages.items() if any(a.get("http-equiv") for _, a in page.elements)}
    heads = {path: sum(tag == "h1" for tag, _ in page.elements) for path, page in pages.items()}
    assert {path: number for path, number in heads.items() if number != 1 and path not in redirects} == {}
    ids = {path: [a["id"] for _, a in page.elements if "id" in a] for path, page in pages.items()}
    assert {path: found for path, found in ids.items() if len(found) != len(set(found))} == {}


def test_no_output_holds_the_place_of_the_project(built):
    place = str(built.folder).encode()
    assert [path for path, octets in built.site.items() if place in octets or b"/tmp/" in octets] == []


def test_no_page_shows_a_doubt(built):
    assert [path for path, text in built.pages().items() if 'class="problem"' in text] == []


def test_a_post_shows_its_fields_in_order(built):
    page = built.page("/2018/04/12/how-confessions-are-made/")
    text = unescape(re.sub(r"<[^>]*>", " ", page.split('id="text">')[1].split("</article>")[0]))
    order = (
        *("Confessions & cameras <live>", "12 April 2018", "M. Example", "What is known", "As told by"),
        *("Corrections", "20 April 2018", "Cited by later posts", "A raid in the harbour", "Sources", "example.co.uk"),
        *("The Example", "Organisations", "International Rehabilitation", "Also named", "Tags", "torture"),
    )
    places = [text.find(words) for words in order]
    assert (min(places) >= 0, places) == (True, sorted(places))


def test_see_also_shows_posts_of_the_archive_as_such_and_others_by_their_address(built):
    page = built.page("/2019/04/02/raid/")
    section = page.split('id="post-see-also"')[1].split("</section>")[0]
    assert re.findall(r'<a href="([^"]*)"', section) == [
        "../../../../2018/04/12/how-confessions-are-made/",
        "https://elsewhere.example/more",
    ]


def test_words_of_another_language_are_marked(built):
    assert '<h1 lang="ar" dir="rtl">' in built.page("/2019/06/26/التعذيب/")
    assert '<a href="../2019/06/26/%d8%a7%d9%84%d8%aa%d8%b9%d8%b0%d9%8a%d8%a8/" lang="ar" dir="rtl">' in built.page(
        "/2019/"
    )


def test_each_page_marks_the_entry_of_the_menu_that_it_stands_under(built):
    marked = {
        path: re.findall(r' aria-current="[a-z]+">([^<]*)<', html.partition("</header>")[0])
        for path, html in built.pages().items()
    }
    under = {
        "tag": "Tags",
        "tags": "Tags",
        "years": "Posts",
        "titles": "Posts",
        "search": "Search",
        "sources": "Sources",
    }
    under |= dict.fromkeys(("organisations", "countries"), "Organisations")
    found = {path: entries for path, entries in marked.items() if path.partition("/")[0] in under and entries}
    assert {path.partition("/")[0] for path in found} == under.keys()
    assert {path: entries for path, entries in found.items() if entries != [under[path.partition("/")[0]]]} == {}
    silent = [path for path, entries in marked.items() if path.partition("/")[0] in under and not entries]
    assert [path for path in silent if "This page has moved" not in built.pages()[path]] == []
