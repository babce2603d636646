"""`muniment new --from`: title, site and date of a page that is cited as the first source; loopback alone."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from muniment.links import work
from muniment.links.work import Work

ALLOW = ("--allow-net", "127.0.0.0/8")
ARTICLE = (
    "<!doctype html><html><head><meta charset='utf-8'><title>The harbour trial – The Quay</title>"
    "<meta property='og:site_name' content='The Quay'>"
    "<meta property='article:published_time' content='2019-04-02T23:30:00+02:00'></head>"
    "<body><h1>The harbour trial</h1><p>Words.</p></body></html>"
)
PAGES = {"/trial": ARTICLE, "/bare": "<p>no title here", "/note": "<title>A note: two parts</title><p>Words."}


class Handler(BaseHTTPRequestHandler):
    """Serves PAGES; /old leads to /trial."""

    def do_GET(self):
        text = PAGES.get(self.path)
        self.send_response(301 if self.path == "/old" else 200 if text else 404)
        if self.path == "/old":
            self.send_header("Location", "/trial")
        octets = (text or "").encode()
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        self.wfile.write(octets)

    def log_message(self, format, *arguments):  # noqa: A002 - as above
        """Say nothing."""


@pytest.fixture(scope="module")
def web():
    """The address of a small web on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """An archive without posts, and no editor."""
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    return tmp_path


def front(archive):
    """Return the fields of the only post, its source's day of citation left out, which is today's."""
    (post,) = archive.rglob("*.md")
    return [line.partition(', cited: "')[0] for line in post.read_text(encoding="utf-8").split("---\n")[1].splitlines()]


@pytest.mark.parametrize("path", ["/trial", "/old"])
def test_a_page_gives_title_site_and_date_and_becomes_the_first_source(archive, muniment, web, path):
    told = muniment(archive, "new", "--from", web + path, *ALLOW)
    made = "posts/2019/2019-04-02-the-harbour-trial.md"
    assert told.exit_code == 0
    assert told.output.splitlines()[0] == f"{made}: a draft; delete 'draft: true' to publish it"
    assert front(archive) == [
        "title: The harbour trial",
        "date: 2019-04-02",
        "permalink: /2019/04/02/the-harbour-trial/",
        "sources:",
        f'  - {{url: "{web}{path}", title: The harbour trial, publisher: The Quay',
        "draft: true",
    ]
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


def test_what_is_typed_counts_more_than_what_the_page_says(archive, muniment, web):
    assert muniment(archive, "new", "My words", "--date", "2020-01-05", "--from", f"{web}/note", *ALLOW).exit_code == 0
    assert front(archive)[:3] == ["title: My words", "date: 2020-01-05", "permalink: /2020/01/05/my-words/"]
    assert front(archive)[4].endswith('title: "A note: two parts"')


def test_a_draft_made_before_is_never_written_over(archive, muniment, web):
    for _ in range(2):
        assert muniment(archive, "new", "--from", f"{web}/trial", *ALLOW).exit_code == 0
    assert sorted(post.name for post in archive.rglob("*.md")) == [
        "2019-04-02-the-harbour-trial-2.md",
        "2019-04-02-the-harbour-trial.md",
    ]


@pytest.mark.parametrize(
    ("path", "allowed", "said"),
    [
        ("/gone", ALLOW, "it answers 404; nothing was made"),
        ("/trial", (), "it leads into a network that may not be asked; --allow-net permits one; nothing was made"),
        (
            "/bare",
            ALLOW,
            'the page says no title; give one, as in: muniment new "Some words" --from …',
        ),
    ],
)
def test_where_there_is_no_page_to_cite_nothing_is_made(archive, muniment, web, path, allowed, said):
    assert muniment(archive, "new", "--from", web + path, *allowed) == (f"muniment: --from {web}{path}: {said}\n", 2)
    assert list(archive.rglob("*.md")) == []


def test_an_address_that_is_none_is_refused_without_asking(archive, muniment):
    told = muniment(archive, "new", "--from", "ftp://example.org/a")
    assert told.output == (
        "muniment: --from ftp://example.org/a: the scheme 'ftp' is never asked; http and https are; nothing was made\n"
    )


LINKED = {"@graph": [{"headline": "A: b", "datePublished": "2020-02-29", "publisher": {"name": "Agency"}}]}


@pytest.mark.parametrize(
    ("source", "url", "expected"),
    [
        (f'<script type="application/ld+json">{json.dumps(LINKED)}</script>', "", Work("A: b", "Agency", "2020-02-29")),
        ("<title>Words | The Quay</title><h1>Words</h1>", "", Work("Words")),
        ("<title>Words</title>", "https://a.example/2018/04/12/words/", Work("Words", "", "2018-04-12")),
        ("<title>W</title><meta name=date content='2019-02-30'>", "", Work("W")),
        ("<title>W</title><time datetime='2019-02-03T10:00Z'>x</time>", "", Work("W", "", "2019-02-03")),
        ('<title>W</title><script type="application/ld+json">{"@graph": 3}</script>', "", Work("W")),
        ('<title>W</title><script type="application/ld+json">[1, "a", null, {"headline": 4}]</script>', "", Work("W")),
        ("<![if x]><title>W", "", Work("W")),
        ("", "", Work()),
    ],
)
def test_what_a_page_says_of_itself(source, url, expected):
    assert work.read(source, url) == expected
