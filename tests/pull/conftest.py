"""A blog on this machine's loopback that answers as WordPress 6.8 was seen to."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from muniment.cli import group

FRONT = (
    '<!doctype html><html><head><link rel="https://api.w.org/" href="{home}/wp-json/" /></head><body>x</body></html>'
)
NAMES = {
    "tags": [{"id": 7, "name": "Lighthouse Watch (NGO)", "slug": "lighthouse-watch-ngo", "taxonomy": "post_tag"}],
    "categories": [{"id": 3, "name": "Pilots &amp; quays", "slug": "pilots", "taxonomy": "category"}],
    "users": [{"id": 1, "name": "Ana Roe"}],
    "media": [
        {
            "id": 9,
            "source_url": "https://harbour.example/q.jpg",
            "alt_text": "",
            "caption": {"rendered": "<p>A quay</p>"},
        }
    ],
}


def post(number: int, words: str, modified: str = "2020-05-01T10:00:00") -> dict[str, object]:
    """Return a post as the interface shows it."""
    return {
        "id": number,
        "date": f"2020-05-{number:02}T23:30:00",
        "date_gmt": f"2020-05-{number:02}T14:30:00",
        "modified": modified,
        "slug": f"day-{number}",
        "status": "publish",
        "type": "post",
        "link": f"https://harbour.example/2020/05/{number:02}/day-{number}/",
        "title": {"rendered": f"Day {number} &#8211; of the quay"},
        "content": {"rendered": f"\n<p>{words}</p>\n", "protected": False},
        "excerpt": {"rendered": "<p>Words.</p>\n", "protected": False},
        "author": 1,
        "categories": [3],
        "tags": [7],
    }


def texts(folder: Path) -> dict[str, str]:
    """Return the text of each post of an archive by the name of its file."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "posts").glob("2*/*.md"))}


class Blog:
    """What the blog holds, how it answers where that is not as usual, and what it was asked."""

    def __init__(self) -> None:
        self.posts = [post(number, f"Words of day {number}.") for number in range(1, 8)]
        self.odd: dict[str, tuple[int, dict[str, str], bytes]] = {}
        """Answers by the beginning of the path and query that they are given to."""
        self.per_page = 3
        self.counted = True
        """Whether its answers say of how many pages they are one."""
        self.asked: list[str] = []
        self.home = ""

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(path)
        for beginning, odd in self.odd.items():
            if path.startswith(beginning):
                return odd
        split = urlsplit(path)
        asked = {name: values[0] for name, values in parse_qs(split.query).items()}
        kind = split.path.removeprefix("/wp-json/wp/v2/")
        if split.path == "/":
            return 200, {"Content-Type": "text/html"}, FRONT.format(home=self.home).encode()
        if kind == "posts":
            return self._posts(asked)
        if kind in NAMES:
            return _json(200, NAMES[kind])
        return _json(404, {"code": "rest_no_route", "message": "No route was found.", "data": {"status": 404}})

    def _posts(self, asked: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        found = sorted(self.posts, key=lambda post: post["modified"])
        if "include" in asked:
            found = [post for post in found if str(post["id"]) in asked["include"].split(",")]
        found = [post for post in found if post["modified"] > asked.get("modified_after", "")]
        size = 100 if "include" in asked else self.per_page
        page, pages = int(asked["page"]) if "page" in asked else 1, -(-len(found) // size)
        if page > max(pages, 1):
            fault = {"code": "rest_post_invalid_page_number", "message": "Too far.", "data": {"status": 400}}
            return _json(400, fault)
        shown = found[(page - 1) * size : page * size]
        if "_fields" in asked:
            shown = [{name: post[name] for name in asked["_fields"].split(",")} for post in shown]
        headers = {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(pages)} if self.counted else {}
        return _json(200, shown, headers)


def _json(status: int, value: object, more: dict[str, str] | None = None) -> tuple[int, dict[str, str], bytes]:
    return status, {"Content-Type": "application/json; charset=UTF-8", **(more or {})}, json.dumps(value).encode()


@pytest.fixture
def blog():
    """The blog, answering."""
    made = Blog()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = made.answer(self.path)
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    made.home = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive without posts."""
    settings = "site_name: x\nextra: {muniment: {blog: harbour.example, links: {per_second: 500}}}\n"
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return tmp_path


@pytest.fixture
def pull(blog: Blog, folder: Path):
    """Pulls the blog into the archive and returns the result."""

    def run(*more: str):
        given = ["-C", str(folder), "pull", f"{blog.home}/", "--allow-net", "127.0.0.0/8", *more]
        return CliRunner().invoke(group, given, catch_exceptions=False)

    return run
