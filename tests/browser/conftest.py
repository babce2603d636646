"""A real browser on the site that this project makes: Chromium as the system has it, driven by Playwright.

Without one these tests are left out, which is said in capitals; where MUNIMENT_BROWSER is `required`, the run fails.
"""

import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from muniment.editform.bundle import PACKAGES

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), "")
MISSING = "NO CHROMIUM: THE TESTS IN tests/browser WERE LEFT OUT. Install chromium to run them."
FORM = Path(__file__).resolve().parent.parent.parent / ".cache" / "edit-form"
"""Where the packages of the form are, by `npm pack` (see .ci/run) or a run of `muniment edit-form` in this project."""
WITHOUT = [
    f"no {package.archive} in .cache/edit-form/" for package in PACKAGES if not (FORM / package.archive).is_file()
]
MISSING_FORM = (
    f"{' AND '.join(WITHOUT)}: tests/browser/test_edit_form.py was left out. Run the line with npm in .ci/run."
)
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
SERVED = "http://127.0.0.1"

collect_ignore_glob = [] if CHROMIUM else ["test_*.py"]
collect_ignore_glob += ["test_edit_form.py"] if WITHOUT else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was left out."""
    if not CHROMIUM:
        terminalreporter.section("browser", red=True)
        terminalreporter.line(MISSING)
    if WITHOUT:
        terminalreporter.section("form in the browser", red=True)
        terminalreporter.line(MISSING_FORM)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where a browser had to be there."""
    if (WITHOUT or not CHROMIUM) and os.environ.get("MUNIMENT_BROWSER") == "required":
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a strict policy, and keeps quiet."""

    def end_headers(self) -> None:
        """Add the policy."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="session")
def shipped(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the posts that ship."""
    folder = tmp_path_factory.mktemp("shipped")
    for name in ("docs", "hooks", "posts"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(root / "mkdocs.yml", folder / "mkdocs.yml")
    command = [sys.executable, "-m", "muniment", "build"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def address(shipped: Path) -> Iterator[str]:
    """Where the site is served, without the closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(shipped)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"{SERVED}:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


class Visit:
    """A page of the site in a browser of its own, and all that it asked for and complained of."""

    def __init__(self, context: BrowserContext) -> None:
        self.context, self.page = context, context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda fault: self.complaints.append(str(fault)))

    @property
    def elsewhere(self) -> list[str]:
        """What was asked for outside the site."""
        return [url for url in self.asked if not url.startswith((f"{SERVED}:", "file://"))]

    def ask(self, question: str) -> list[str]:
        """Type a question; return the addresses of the results, decoded, once they stand there."""
        self.page.fill("#q", "")
        self.page.wait_for_selector("#results[aria-busy=false]:empty", state="attached")
        self.page.fill("#q", question)
        return self.results()

    def results(self) -> list[str]:
        """Return the addresses of the results."""
        self.page.wait_for_selector("#status:not(:empty)")
        self.page.wait_for_selector("#results[aria-busy=false]", state="attached")
        return [link.get_attribute("href") or "" for link in self.page.query_selector_all("#results a")]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens an address in a fresh browser context; keywords are Playwright's."""
    with contextlib.ExitStack() as open_contexts:

        def opened(url: str, **settings: object) -> Visit:
            context = browser.new_context(**settings)  # type: ignore[arg-type]
            open_contexts.callback(context.close)
            seen = Visit(context)
            seen.page.goto(url)
            return seen

        yield opened


@pytest.fixture
def page_of(visit: Callable[..., Visit], address: str) -> Callable[..., Page]:
    """Opens a page of the site by its path."""
    return lambda path, **settings: visit(address + path, **settings).page
