"""Weighs and times the first view of pages: python tests/bench/reading.py SITE [--runs N] PATH...

SITE is a finished site, PATH an address in it such as /2018/. Each page is opened in Chromium without anything kept, on
a line of 400 kbit/s whose answers take two seconds to begin; the server compresses as every host does. A row a page:
KiB and requests of the page and what it asks for, and the median of the time to the first paint.
"""

import argparse
import functools
import gzip
import http.server
import shutil
import statistics
import threading
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

SLOW = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""Octets a second, and milliseconds to the first of an answer."""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder compressed, and keeps quiet."""

    def do_GET(self) -> None:
        """Answer with a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def view(browser: Browser, url: str) -> tuple[float, int, float]:
    """Return the KiB, the requests and the seconds to the first paint of one first view; icons are not counted."""
    context = browser.new_context()
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW)
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(url)
    page.wait_for_function(PAINTED)
    found = sum(sizes) / 1024, len(sizes), page.evaluate(PAINTED) / 1000
    context.close()
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Weigh and time the first view of pages.")
    parser.add_argument("site")
    parser.add_argument("path", nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=given.site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    chromium = next(filter(None, map(shutil.which, NAMES)))
    print("| page | KiB | requests | first paint, s |\n|---|--:|--:|--:|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in given.path:
            url = f"http://127.0.0.1:{server.server_address[1]}{path}"
            views = [view(browser, url) for _ in range(given.runs)]
            weight, requests, seconds = (statistics.median(figures) for figures in zip(*views, strict=True))
            print(f"| {path} | {weight:.1f} | {requests:g} | {seconds:.2f} |", flush=True)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
