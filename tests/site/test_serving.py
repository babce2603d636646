"""What hosts and crawlers read, and what every page says of itself; feeds as the finished site has them."""

import re
from xml.etree import ElementTree

import pytest

from muniment.site import policy

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
URL = "https://rights.example/all/"
NOINDEX = '<meta name="robots" content="noindex">'
POLICY = (
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'\">"
)


@pytest.fixture(scope="module")
def addressed(make, program, contents, tmp_path_factory):
    """The archive under an address of its own, in a folder of its host: its folder, and the files of its site."""
    folder = make(tmp_path_factory.mktemp("addressed") / "archive")
    file = folder / "mkdocs.yml"
    file.write_text(file.read_text("utf-8").replace("https://archive.example/", URL), encoding="utf-8")
    done = program(folder, "muniment", "build")
    assert done.code == 0, done.said
    return folder, contents(folder / "site")


@pytest.fixture(scope="module")
def pages(addressed):
    return {path: octets.decode() for path, octets in addressed[1].items() if path.endswith(".html")}


def entries(text):
    root = ElementTree.fromstring(text)  # noqa: S314 - our own
    return {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in root.iter(f"{SITEMAP}url")}


def test_the_sitemap_holds_every_page_that_is_there_to_be_found(addressed, pages):
    listed = entries(addressed[1]["sitemap.xml"])
    left = "2019/05/05/a-name-that-is-no-more/index.html"
    found = {path for path, text in pages.items() if NOINDEX not in text and path not in ("404.html", left)}
    canonical = {re.search(r'<link rel="canonical" href="([^"]*)">', pages[path])[1] for path in found}
    assert listed.keys() == canonical
    assert [url for url in listed if "confessions/" in url or "secret" in url or "ill-treatment" in url] == []


def test_the_sitemap_says_when_posts_changed_and_nothing_of_the_build(addressed):
    listed = entries(addressed[1]["sitemap.xml"])
    posts = {url.removeprefix(URL): date for url, date in listed.items() if date}
    assert posts["2018/04/12/how-confessions-are-made/"] == "2018-05-01"
    assert posts["2020/01/01/note-0/"] == "2020-01-01"
    assert (len(posts), "undated/leaflet/" in posts) == (107, False)


def test_robots_may_read_all_and_are_led_to_the_sitemap(addressed, built):
    assert addressed[1]["robots.txt"].decode().splitlines()[1:] == [
        *("User-agent: *", "Disallow:", f"Sitemap: {URL}sitemap.xml")
    ]
    assert b"Sitemap" not in built.site["robots.txt"]


def test_without_an_address_there_is_no_sitemap_no_feed_and_no_way_to_one(built):
    assert {path for path in built.site if "sitemap" in path or "feed" in path or "rss" in path} == set()
    assert [path for path, text in built.pages().items() if "feed.xml" in text or 'rel="canonical"' in text] == [
        path for path, text in built.pages().items() if NOINDEX in text
    ]
    assert built.said.count("site_url in mkdocs.yml") == 1


def test_every_page_has_the_policy_and_nothing_that_breaks_it(pages):
    assert [path for path, text in pages.items() if text.count(POLICY) != 1] == []
    assert [path for path, text in pages.items() if '<meta name="referrer" content="no-referrer">' not in text] == []
    inline = re.compile(
        r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)(?![^>]*application/ld\+json)|javascript:|data:"
    )
    tags = re.compile(r"<[^>]*>")
    assert [(path, tag) for path, text in pages.items() for tag in tags.findall(text) if inline.search(tag)] == []


def test_headers_hold_the_policy_and_what_no_page_can_say(addressed):
    rules, found = {}, ""
    for line in addressed[1]["_headers"].decode().splitlines()[1:]:
        found = found if line.startswith(" ") else line
        rules.setdefault(found, {}).update([line.strip().split(": ", 1)] if line.startswith(" ") else [])
    everywhere = rules["/*"]
    assert (
        everywhere["Content-Security-Policy"] == re.search(r'content="([^"]*)', POLICY)[1] + "; frame-ancestors 'none'"
    )
    assert {name: everywhere[name] for name in ("Referrer-Policy", "X-Content-Type-Options")} == {
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    assert {"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"} <= everywhere.keys()
    assert all("immutable" in rule["Cache-Control"] for path, rule in rules.items() if path.startswith("/search/"))


@pytest.mark.parametrize("server", ["nginx", "caddy", "apache"])
def test_the_settings_of_a_server_in_the_documentation_say_what_the_file_of_headers_says(root, server):
    page = (root / "docs/operating/own-server.md").read_text(encoding="utf-8")
    settings = re.search(rf"```{server}\n(.*?)```", page, re.DOTALL)[1]
    said = [f"{name} {value}" for name, value in policy.HEADERS.items()]
    settings = settings.replace("$archive_read_by", "same-origin").replace('"', "")
    assert [line for line in said if line not in settings] == []
    folders = {path.split("/")[2] for path in policy.HASHED if path.startswith("/search/")}
    assert {name for name in folders if not re.search(rf"search/.*\b{name}\b", settings)} == set()


def test_what_is_named_by_its_digest_may_be_kept_for_ever_and_nothing_else(addressed):
    lines = addressed[1]["_headers"].decode().splitlines()
    kept = [lines[n - 1].rstrip("*") for n, line in enumerate(lines) if "immutable" in line]
    hashed = {path for path in addressed[1] if re.search(r"(?:^|[/-])[0-9a-f]{8}\.js$", path)}
    assert {path for path in addressed[1] if f"/{path}".startswith(tuple(kept))} == hashed


def test_files_of_the_same_name_in_docs_stand_in_place_of_ours(make, program, contents, tmp_path, note):
    own = {"docs/robots.txt": "User-agent: *\nDisallow: /search/\n", "docs/_headers": "/*\n  X-Own: yes\n"}
    folder = make(tmp_path / "own", posts={"2019/2019-04-02-raid.md": note}, more=own)
    done = program(folder, "muniment", "build")
    site = contents(folder / "site")
    assert done.code == 0, done.said
    assert {path: site[path].decode() for path in ("robots.txt", "_headers")} == {
        path.removeprefix("docs/"): text for path, text in own.items()
    }


@pytest.mark.parametrize("name", ["feed.xml", "sitemap.xml"])
def test_a_feed_or_sitemap_of_ones_own_is_refused(make, program, tmp_path, note, name):
    folder = make(tmp_path / "own", posts={"2019/2019-04-02-raid.md": note}, more={f"docs/{name}": "<feed/>"})
    done = program(folder, "muniment", "build")
    assert done.code == 1
    assert (
        f"docs/{name}:1: makes the page /{name}, which is that of a generated page; give it another name" in done.said
    )


def test_each_index_of_posts_leads_to_its_feed_and_no_other_page_does(addressed, pages):
    site = addressed[1]
    beside = {path.removesuffix("feed.xml") for path in site if path.endswith("/feed.xml")}
    leading = {path.removesuffix("index.html") for path, text in pages.items() if '<a href="feed.xml">' in text}
    announced = {
        path.removesuffix("index.html")
        for path, text in pages.items()
        if re.search(r'<link rel="alternate"[^>]* href="feed.xml">', text)
    }
    assert leading == announced == beside
    assert {f"tag/{slug}/" for slug in ("torture", "daily-notes", "التعذيب")} | {"2018/", "2019/", "2020/"} <= beside
    assert "undated/" not in beside
    home = pages["index.html"]
    assert [kind for kind in ("feed.xml", "rss.xml", "feed.json") if home.count(f'href="./{kind}"') != 2] == []


def test_a_page_of_errors_leads_from_the_root_of_the_host_to_search_and_lists(pages):
    text = pages["404.html"]
    ways = set(re.findall(r'<a href="(/[^"]*)"', text))
    assert {f"/all/{place}" for place in ("search/", "years/", "tags/", "organisations/")} <= ways
    assert [way for way in re.findall(r'(?:href|src)="([^"#]+)"', text) if not way.startswith("/all/")] == []
