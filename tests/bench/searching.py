"""Measures what the search costs a reader: python tests/bench/searching.py SITE [QUESTION…].

SITE is a built site. Prints, target beside what was got: what the search page loads before anybody types; what is
loaded until the first result stands there, for one, two and three words, the worst of the questions; what a page of
results loads in all; how large the index is. Octets are those of a host that compresses by gzip. A question is a line
of words; without any, words of the titles of posts are asked for. Needs Chromium and Playwright.
"""

import contextlib
import functools
import gzip
import http.server
import itertools
import random
import re
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from muniment.search import words

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
KIB, MB = 1024, 1_000_000
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 51_200, "uploadThroughput": 51_200}
"""Slow 3G as browsers mean it: 400 kbit/s, 400 ms."""
STANDS, SETTLED = "#results a", "#results[aria-busy=false] a"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder compressed, and keeps quiet."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file."""
        file = at(Path(self.directory), self.path)
        octets = gzip.compress(file.read_bytes(), 6) if file.is_file() else b""
        kinds = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css"}
        self.send_response(200 if file.is_file() else 404)
        self.send_header("Content-Type", kinds.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        # A page that is closed while it loads has hung up.
        with contextlib.suppress(ConnectionError):
            self.wfile.write(octets)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def at(site: Path, url: str) -> Path:
    """Return the file of the site that an address leads to."""
    path = unquote(urlsplit(url).path).lstrip("/")
    return site / path / "index.html" if not path or path.endswith("/") else site / path


def packed(file: Path) -> int:
    """Return the octets of a file as a host sends it."""
    return len(gzip.compress(file.read_bytes(), 6)) if file.is_file() else 0


def asked(site: Path) -> list[str]:
    """Return questions of one, two and three words, from the titles of posts; the same each time."""
    chance = random.Random(7)  # noqa: S311
    tables = "".join(file.read_text(encoding="utf-8") for file in sorted((site / "search" / "posts").glob("*.js"))[:60])
    titles = re.findall(r'\["([^"]{20,})"', tables)
    found = []
    for count, title in zip(itertools.cycle((1, 2, 3)), chance.sample(titles, min(30, len(titles))), strict=False):
        telling = [word for word in re.findall(r"\w{4,}", title) if word.lower() not in words.COMMON]
        found.append(" ".join(telling[:count]))
    return [*filter(None, found)]


class Loading:
    """What a page asks for, as it is asked for."""

    def __init__(self, page: Page, site: Path) -> None:
        self.urls: list[str] = []
        self.site = site
        page.on("request", lambda request: self.urls.append(request.url))

    def octets(self) -> int:
        """Return how much has been asked for, compressed."""
        return sum(packed(at(self.site, url)) for url in dict.fromkeys(self.urls) if "favicon" not in url)

    def posts(self) -> int:
        """Return how many pages of posts have been asked for, for their texts."""
        return sum(bool(re.search(r"/\d{4}/\d\d/\d\d/", url)) for url in self.urls)


def opened(browser: Browser, site: Path, address: str, *, slow: bool = False) -> tuple[Page, Loading]:
    """Open the search page in a browser of its own."""
    page = browser.new_context().new_page()
    page.set_default_timeout(120_000)
    loading = Loading(page, site)
    if slow:
        page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW)
    page.goto(f"{address}/search/", wait_until="load")
    return page, loading


def until_first(browser: Browser, site: Path, address: str, question: str) -> tuple[int, int, int]:
    """Return octets to the first result, octets of a page of results, and pages of posts that it takes."""
    page, loading = opened(browser, site, address)
    page.evaluate(
        f"new MutationObserver(() => {{ if (document.querySelector('{STANDS}')) performance.mark('first') }})"
        ".observe(document.querySelector('#results'), {childList: true})"
    )
    page.fill("#q", question)
    page.wait_for_selector(SETTLED)
    page.wait_for_load_state("networkidle")
    first = page.evaluate("performance.getEntriesByName('first')[0].startTime")
    early = page.evaluate(
        f"performance.getEntriesByType('resource').filter((one) => one.responseEnd <= {first}).map((one) => one.name)"
    )
    octets = sum(packed(at(site, url)) for url in {*early, page.url} if "favicon" not in url)
    whole, posts = loading.octets(), loading.posts()
    page.context.close()
    return octets, whole, posts


def seconds(browser: Browser, site: Path, address: str, question: str) -> float:
    """Return the seconds from the question to the first result on slow 3G, the page's own files once loaded."""
    page, _ = opened(browser, site, address, slow=True)
    since = page.evaluate("performance.now()")
    page.fill("#q", question)
    page.wait_for_selector(STANDS)
    taken = page.evaluate("performance.now()") - since
    page.context.close()
    return float(taken) / 1000


def row(what: str, target: float, got: float, unit: str) -> str:
    """Return a line of the table."""
    return f"{'ok ' if got <= target else 'MISSED'} {what}: {got:.2f} {unit} (at most {target:g})"


def measured(browser: Browser, site: Path, address: str, questions: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the table."""
    _, loading = opened(browser, site, address)
    urls = [url for url in loading.urls if "favicon" not in url]
    yield row("requests before typing", 4, len(urls), "")
    yield row("first view", 15, loading.octets() / KIB, "KiB")
    for count, some in itertools.groupby(sorted(questions, key=lambda own: own.count(" ")), lambda own: own.count(" ")):
        got = [until_first(browser, site, address, question) for question in some]
        yield row(f"to the first result, {count + 1} words", 30, max(one[0] for one in got) / KIB, "KiB")
        yield row(f"page of results, {count + 1} words", 90, max(one[1] for one in got) / KIB, "KiB")
        yield row(f"pages of posts read, {count + 1} words", 6, max(one[2] for one in got), "")
    yield row("first result on slow 3G", 6, max(seconds(browser, site, address, one) for one in questions[:3]), "s")
    yield row("terms", 2.5, sum(map(packed, (site / "search" / "terms").glob("*.js"))) / MB, "MB")


def main() -> None:
    """Measure a site."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1]).resolve()
    handler = functools.partial(Handler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        address = f"http://127.0.0.1:{server.server_address[1]}"
        for line in measured(browser, site, address, sys.argv[2:] or asked(site)):
            print(line, flush=True)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
