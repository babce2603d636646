"""`muniment build --folder`: the same site for disks, where no server finds the page of a folder."""

import re
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

LINK = re.compile(r'<[a-z]+\b[^>]*?\s(?:href|src)="([^"]*)"|content="0; url=([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')


@pytest.fixture(scope="module")
def folder(make, program, contents, tmp_path_factory):
    """The files of the archive, built as a folder, by path."""
    archive = make(tmp_path_factory.mktemp("folder") / "archive")
    done = program(archive, "muniment", "build", "--folder")
    assert done.code == 0, done.said
    return archive, contents(archive / "site")


def links(page):
    return [unescape(link or way) for link, way in LINK.findall(page.decode())]


def led(path, link):
    """Return the path of the file that a link of a page leads to, and the fragment."""
    parts = urlsplit(link)
    steps = (PurePosixPath(path).parent / unquote(parts.path)).parts if parts.path else PurePosixPath(path).parts
    found = []
    for step in steps:
        found = found[:-1] if step == ".." else [*found, step]
    return "/".join(found), unquote(parts.fragment)


def within(link):
    return not urlsplit(link).scheme and not urlsplit(link).netloc


def test_every_link_leads_to_a_file_and_a_place_in_it(folder):
    _, site = folder
    pages = {path: octets for path, octets in site.items() if path.endswith(".html")}
    ids = {path: {unescape(found) for found in ID.findall(octets.decode())} for path, octets in pages.items()}
    broken = [
        f"{path}: {link}"
        for path, octets in pages.items()
        for link in links(octets)
        if within(link) and ((way := led(path, link))[0] not in site or (way[1] and way[1] not in ids[way[0]]))
    ]
    assert len(pages) > 100
    assert broken == []


def test_the_page_of_errors_stands_on_a_disk_too(folder):
    assert [link for link in links(folder[1]["404.html"]) if link.startswith("/")] == []


def test_nothing_else_differs_from_the_site_for_a_server_but_texts_for_search(folder, built):
    _, site = folder
    differing = {path for path in site.keys() | built.site.keys() if site.get(path) != built.site.get(path)}
    scripts = {path for path in differing if not path.endswith(".html")}
    assert {path for path in scripts if not re.fullmatch(r"search/(texts/[^/]+|code/[0-9a-f]{8})\.js", path)} == set()
    assert [path for path in scripts if path.startswith("search/texts/") and path in built.site] == []
    assert [len([path for path in scripts & of.keys() if "/code/" in path]) for of in (site, built.site)] == [1, 1]
    assert site["years/index.html"].replace(b"/index.html", b"/").replace(b" file:", b"") == built.site[
        "years/index.html"
    ].replace(b"/index.html", b"/")


def test_a_build_for_a_server_after_it_is_whole_and_back_again(folder, built, program, contents):
    archive, site = folder
    assert program(archive, "muniment", "build").code == 0
    assert contents(archive / "site") == built.site
    assert program(archive, "muniment", "build", "--folder").code == 0
    assert contents(archive / "site") == site
    again = program(archive, "muniment", "build", "--folder")
    assert again.said.splitlines()[-1].endswith("0 written, 0 removed; verified")
