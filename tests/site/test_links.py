"""Every link of the finished site leads somewhere: to a page or file that is there, to an id that is there."""

import posixpath
import re
from html import unescape
from urllib.parse import unquote, urlsplit

HREF = re.compile(r'<[a-z]+ [^>]*?\b(?:href|src)="([^"]*)"')
ID = re.compile(r'\bid="([^"]*)"')


def broken(site):
    """Yield (page, address) of each internal address that leads nowhere."""
    ids = {path: set(ID.findall(octets.decode())) for path, octets in site.items() if path.endswith(".html")}
    for path in ids:
        for href in map(unescape, HREF.findall(site[path].decode())):
            parts = urlsplit(href)
            if not parts.scheme and not parts.netloc:
                found = posixpath.normpath(posixpath.join("/", posixpath.dirname(path), unquote(parts.path)))[1:]
                target = path if not parts.path else f"{found}/index.html".lstrip("/")
                target = target if target in site else found
                if target not in site or (parts.fragment and unquote(parts.fragment) not in ids.get(target, ())):
                    yield path, href


def test_every_link_of_the_site_leads_to_a_page_and_an_id(built):
    assert list(broken(built.site)) == []


def test_a_link_that_leads_nowhere_is_found():
    site = {
        "index.html": b'<p id="a"><a href="./b/#c">1</a><a href="b/#d">2</a><a href="#a">3</a><a href="e/">4</a></p>',
        "b/index.html": b'<p id="c"><a href="../">1</a><a href="../#z">2</a><img src="../f.png"></p>',
    }
    assert list(broken(site)) == [
        ("index.html", "b/#d"),
        ("index.html", "e/"),
        ("b/index.html", "../#z"),
        ("b/index.html", "../f.png"),
    ]


def test_pages_written_by_hand_link_to_posts_and_lists(built):
    assert re.findall(
        r'<a href="([^"]*)">(?:the raid|its end|the tags|the organisations)</a>', built.page("/about/")
    ) == [
        "../2019/04/02/raid/",
        "../2019/04/02/raid/#afterwards",
        "../tags/",
        "../organisations/",
    ]
